//! The certificate of the server, out of two files.

use crate::exit::Failure;
use crate::{files, show};
use std::path::Path;
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A certificate and a key are not longer.
const MOST: usize = 1 << 20;

/// What accepts connections under a certificate, by PEM files of its chain and its key.
///
/// # Errors
/// Where a file cannot be read, or holds something else.
pub fn acceptor(chain: &Path, key: &Path) -> Result<TlsAcceptor, Failure> {
    let read = |path: &Path| files::read(path, MOST).map_err(|error| Failure::io(path, &error));
    let bad =
        |path: &Path, why: &dyn std::fmt::Display| Failure::Data(format!("{}: {why}", show::path(path)));
    let (chain_bytes, key_bytes) = (read(chain)?, read(key)?);
    let certificates = CertificateDer::pem_slice_iter(&chain_bytes).collect::<Result<Vec<_>, _>>();
    let certificates = certificates.map_err(|error| bad(chain, &error))?;
    let private = PrivateKeyDer::from_pem_slice(&key_bytes).map_err(|error| bad(key, &error))?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| bad(chain, &error))?
        .with_no_client_auth()
        .with_single_cert(certificates, private);
    let mut config = config.map_err(|error| bad(chain, &error))?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}
