//! Signers whose certificates no document carries: those of bar codes (Doc 9303-12, 5 and 7.1.3; Doc 9303-13).

use super::TrustStore;
use crate::certificate::Certificate;
use crate::oid;
use spartel_base::{IsoAlpha2, ParseError};

/// The certificate of a signer of bar codes. It is looked up here, and its chain is built anew at each use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldSigner {
    pub(super) der: Vec<u8>,
    pub(super) sha256: [u8; 32],
    pub(super) source: u16,
    country: Option<IsoAlpha2>,
    reference: String,
}

impl HeldSigner {
    /// A certificate that was published.
    ///
    /// # Errors
    /// Those of reading it.
    pub(super) fn new(der: Vec<u8>, source: u16) -> Result<Self, ParseError> {
        let certificate = Certificate::parse(&der)?;
        let country = certificate.subject().country();
        let reference = certificate.subject().common_name().unwrap_or_default().trim().to_ascii_uppercase();
        let sha256 = certificate.fingerprint();
        Ok(Self { der, sha256, source, country, reference })
    }

    /// The encoded certificate.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// SHA-256 over the certificate.
    #[must_use]
    pub const fn sha256(&self) -> &[u8; 32] {
        &self.sha256
    }

    /// The country, from the subject.
    #[must_use]
    pub const fn country(&self) -> Option<IsoAlpha2> {
        self.country
    }

    /// Place of its source in the store.
    #[must_use]
    pub const fn source(&self) -> u16 {
        self.source
    }

    /// Whether a certificate is one of a signer of bar codes: by its purpose, or by a subject of nothing but country and a
    /// common name of two characters (Doc 9303-12, 7.1.3).
    #[must_use]
    pub fn is_one(certificate: &Certificate<'_>) -> bool {
        let purposes = certificate.extended_key_usage().ok().flatten().unwrap_or_default();
        let subject = certificate.subject();
        let reference = subject.common_name().is_some_and(|name| name.trim().len() == 2);
        purposes.contains(&oid::VDS_SIGNER)
            || (purposes.is_empty() && reference && subject.attributes().count() == 2)
    }
}

impl TrustStore {
    /// The published signers of bar codes of a country with a reference (letters 3 and 4 of the signer identifier, which is
    /// the common name). A reference may have had several keys.
    pub fn signers<'s>(
        &'s self,
        country: IsoAlpha2,
        reference: &'s str,
    ) -> impl Iterator<Item = Certificate<'s>> {
        self.contents()
            .signers
            .iter()
            .filter(move |held| {
                held.country == Some(country) && held.reference.eq_ignore_ascii_case(reference)
            })
            .filter_map(|held| Certificate::parse(&held.der).ok())
    }
}
