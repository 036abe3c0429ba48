//! Who may vouch for a server.

use crate::error::ReachError;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use ureq::tls::{Certificate, RootCerts};

/// Who may vouch for a server.
#[derive(Debug, Clone, Copy)]
pub enum Roots<'a> {
    /// The authorities that this system trusts.
    System,
    /// The authorities of a PEM file, and nobody else.
    Pem(&'a [u8]),
}

impl Roots<'_> {
    /// The certificates of the authorities.
    ///
    /// # Errors
    /// Where there are none, or where one of a file is none.
    pub(crate) fn certificates(self) -> Result<RootCerts, ReachError> {
        let found = match self {
            Self::System => rustls_native_certs::load_native_certs().certs,
            Self::Pem(pem) => {
                let all: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
                let all = all.map_err(|_| ReachError::NoAuthority)?;
                let known = all.iter().all(|one| rustls::RootCertStore::empty().add(one.clone()).is_ok());
                if known { all } else { Vec::new() }
            }
        };
        let all: Vec<_> = found.iter().map(|one| Certificate::from_der(one).to_owned()).collect();
        if all.is_empty() { Err(ReachError::NoAuthority) } else { Ok(RootCerts::from(all)) }
    }
}
