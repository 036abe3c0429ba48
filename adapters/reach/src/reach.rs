//! One server, and how it is asked.

use crate::address::Address;
use crate::answer::Answer;
use crate::ask::Ask;
use crate::error::ReachError;
use crate::roots::Roots;
use std::sync::Arc;
use std::time::Duration;
use ureq::Agent;
use ureq::http::Request;
use ureq::tls::{TlsConfig, TlsProvider};

/// The longest head of an answer, in bytes.
const LONGEST_HEAD: usize = 1 << 15;

/// How long something may take, and how much may come back.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Until the server has taken the connection.
    pub connect: Duration,
    /// For the request and its answer as a whole.
    pub whole: Duration,
    /// The largest body of an answer, in bytes.
    pub largest: u64,
}

/// One server. It is asked by a thread that waits: nothing here is asynchronous.
#[derive(Debug, Clone)]
pub struct Reach {
    agent: Agent,
    address: Address,
    limits: Limits,
}

impl Reach {
    /// A server at an address, for which these authorities vouch. Nothing is asked yet.
    ///
    /// # Errors
    /// Where there is no authority; this machine is spoken to without TLS, and needs none.
    pub fn new(address: Address, roots: Roots<'_>, limits: Limits) -> Result<Self, ReachError> {
        let mut tls = TlsConfig::builder()
            .provider(TlsProvider::Rustls)
            .unversioned_rustls_crypto_provider(Arc::new(rustls::crypto::ring::default_provider()));
        let is_plain = address.as_str().starts_with("http://");
        if !is_plain {
            tls = tls.root_certs(roots.certificates()?);
        }
        let config = Agent::config_builder()
            .tls_config(tls.build())
            .https_only(!is_plain)
            .proxy(None)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .user_agent(concat!("spartel/", env!("CARGO_PKG_VERSION")))
            .timeout_connect(Some(limits.connect))
            .timeout_global(Some(limits.whole))
            .max_response_header_size(LONGEST_HEAD)
            .build();
        Ok(Self { agent: Agent::new_with_config(config), address, limits })
    }

    /// The address.
    #[must_use]
    pub const fn address(&self) -> &Address {
        &self.address
    }

    /// Asks, and waits for the whole answer. A redirect is not followed and no answer.
    ///
    /// # Errors
    /// Where nothing came of it; what a status says is the caller's to judge.
    pub fn ask(&self, ask: &Ask<'_>) -> Result<Answer, ReachError> {
        let mut request = Request::builder().method(ask.method).uri(self.address.of(ask.path)?);
        for (name, value) in &ask.headers {
            request = request.header(*name, *value);
        }
        let failed = |_| ReachError::Request;
        let response = if ask.body.is_empty() && matches!(ask.method, "GET" | "HEAD" | "DELETE") {
            self.agent.run(request.body(()).map_err(failed)?)
        } else {
            self.agent.run(request.body(ask.body).map_err(failed)?)
        };
        let (head, mut body) = response?.into_parts();
        if head.status.is_redirection() {
            return Err(ReachError::Redirected);
        }
        let body = body.with_config().limit(self.limits.largest).read_to_vec()?;
        Ok(Answer { status: head.status.as_u16(), body, headers: head.headers })
    }
}
