//! One request over TLS, to a host that was named, at an address that may be reached, without being sent on anywhere.

use crate::config::Config;
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use spartel_openid::{Authority, MOST, Refused};
use spartel_ports::provider::NoAnswer;
use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};
use url::Url;

/// From the name to the last byte: nobody waits longer for another machine.
const LONGEST: Duration = Duration::from_secs(10);

/// The way to a provider.
pub struct Network {
    tls: TlsConnector,
    private: BTreeSet<IpAddr>,
}

impl Network {
    /// A way that trusts this authority alone. None where its certificates are none.
    pub fn new(config: &Config) -> Option<Self> {
        let mut roots = RootCertStore::empty();
        config.authority.iter().try_for_each(|root| roots.add(root.clone())).ok()?;
        let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .ok()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Some(Self { tls: TlsConnector::from(Arc::new(tls)), private: config.private.clone() })
    }

    /// What a server answers, where it is 200.
    ///
    /// # Errors
    /// [`NoAnswer::Away`] where it cannot be reached, or fails; [`Refused::Host`] where it may not be reached, or sends on;
    /// [`Refused::Declined`] where it says no; [`Refused::Malformed`] where its answer has no end.
    pub async fn ask(&self, url: &Url, request: Request<Full<Bytes>>) -> Result<Bytes, NoAnswer> {
        timeout(LONGEST, self.asked(url, request)).await.map_err(|_| NoAnswer::Away)?
    }

    async fn asked(&self, url: &Url, request: Request<Full<Bytes>>) -> Result<Bytes, NoAnswer> {
        let stream = TokioIo::new(self.connected(url).await?);
        let (mut sender, connection) = http1::handshake(stream).await.map_err(|_| NoAnswer::Away)?;
        // Both ends are waited for here: no task of its own outlives the answer.
        let answer = async {
            let response = sender.send_request(request).await.map_err(|_| NoAnswer::Away)?;
            read(response).await
        };
        tokio::pin!(answer);
        tokio::select! {
            told = &mut answer => told,
            // The connection may end with the last bytes of its answer.
            _ = connection => answer.await,
        }
    }

    async fn connected(&self, url: &Url) -> Result<TlsStream<TcpStream>, NoAnswer> {
        let Authority { host, port } = Authority::of(url).ok_or(Refused::Host)?;
        // An address of six stands in brackets.
        let name = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let found = lookup_host((name.as_str(), port)).await.map_err(|_| NoAnswer::Away)?;
        let may = |ip: IpAddr| is_public(ip) || self.private.contains(&ip);
        let found: Vec<_> = found.filter(|address| may(address.ip())).collect();
        if found.is_empty() {
            return Err(Refused::Host.into());
        }
        let stream = TcpStream::connect(found.as_slice()).await.map_err(|_| NoAnswer::Away)?;
        let name = ServerName::try_from(name).map_err(|_| Refused::Host)?;
        self.tls.connect(name, stream).await.map_err(|_| NoAnswer::Away)
    }
}

async fn read(response: Response<Incoming>) -> Result<Bytes, NoAnswer> {
    match response.status() {
        StatusCode::OK => {}
        status if status.is_redirection() => return Err(Refused::Host.into()),
        status if status.is_client_error() => return Err(Refused::Declined.into()),
        _ => return Err(NoAnswer::Away),
    }
    let body = Limited::new(response.into_body(), MOST).collect().await;
    body.map(|body| body.to_bytes()).map_err(|error| match error.is::<hyper::Error>() {
        true => NoAnswer::Away,
        false => Refused::Malformed.into(),
    })
}

/// Whether an address is one of the public network (RFC 6890): what is not may be anything of the house's own.
#[must_use]
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(four) => is_public_four(four),
        IpAddr::V6(six) => match six.to_ipv4_mapped() {
            Some(four) => is_public_four(four),
            None => is_public_six(six),
        },
    }
}

fn is_public_four(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let shared = a == 100 && b & 0xc0 == 64;
    let tests = (a == 192 && b == 0 && c == 0) || (a == 198 && b & 0xfe == 18);
    let own = ip.is_private() || ip.is_loopback() || ip.is_link_local() || ip.is_documentation();
    !(a == 0 || a >= 224 || shared || tests || own)
}

fn is_public_six(ip: Ipv6Addr) -> bool {
    // Global unicast (RFC 4291, 2.4), without what carries an address of four inside of it (RFC 3056, RFC 4380) or is for documents.
    let [a, b, ..] = ip.segments();
    let carries = a == 0x2002 || (a == 0x2001 && b == 0);
    a & 0xe000 == 0x2000 && !carries && !(a == 0x2001 && b == 0xdb8)
}
