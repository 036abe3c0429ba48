//! One certificate of the store.

use crate::algorithm::KeyId;
use crate::certificate::{Certificate, InPeriod, Validity};
use spartel_base::{IsoAlpha2, ParseError, Timestamp};

/// What a certificate of a CSCA says of its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// Signed by the key itself.
    Root,
    /// Signed by an older key of the same CSCA (Doc 9303-12, 4.1.4.3).
    Link,
}

impl EntryKind {
    /// `root` or `link`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Root => "root",
            Self::Link => "link",
        }
    }
}

/// Who vouches for a certificate, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Voucher {
    /// Which source, as its place in the store.
    pub source: u16,
    /// When the first list of this signer that holds the certificate was signed.
    pub since_signed: Option<Timestamp>,
    /// When the first source of this kind and signer that holds the certificate was imported.
    pub since_imported: Timestamp,
}

/// A certificate with its provenance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub(super) der: Vec<u8>,
    pub(super) sha256: [u8; 32],
    pub(super) kind: EntryKind,
    pub(super) vouchers: Vec<Voucher>,
    pub(super) key: KeyId,
    pub(super) country: Option<IsoAlpha2>,
    pub(super) validity: Option<Validity>,
}

impl Entry {
    /// The entry of a certificate of which digest and kind are known.
    ///
    /// # Errors
    /// Those of reading the certificate.
    pub(super) fn new(
        der: Vec<u8>,
        sha256: [u8; 32],
        kind: EntryKind,
        vouchers: Vec<Voucher>,
    ) -> Result<Self, ParseError> {
        let certificate = Certificate::parse(&der)?;
        let key = certificate.public_key().id();
        let country = certificate.country();
        let validity = certificate.validity().ok();
        Ok(Self { der, sha256, kind, vouchers, key, country, validity })
    }

    /// The entry of a certificate that was read before. The kind is found out by its signature; where that cannot be
    /// verified, by its key identifiers.
    #[must_use]
    pub fn of(certificate: &Certificate<'_>, vouchers: Vec<Voucher>) -> Self {
        Self {
            der: certificate.raw().to_vec(),
            sha256: certificate.fingerprint(),
            kind: kind_of(certificate),
            vouchers,
            key: certificate.public_key().id(),
            country: certificate.country(),
            validity: certificate.validity().ok(),
        }
    }

    /// Whether the certificate names its own key as the one that signed it, and the signature is not one of it.
    #[must_use]
    pub fn has_wrong_own_signature(&self) -> bool {
        self.kind == EntryKind::Link && self.certificate().is_ok_and(|certificate| names_itself(&certificate))
    }

    /// The encoded certificate.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// The certificate.
    ///
    /// # Errors
    /// None in a store that was built: every certificate in it was read before.
    pub fn certificate(&self) -> Result<Certificate<'_>, ParseError> {
        Certificate::parse(&self.der)
    }

    /// SHA-256 over the certificate.
    #[must_use]
    pub const fn sha256(&self) -> &[u8; 32] {
        &self.sha256
    }

    /// Root or link.
    #[must_use]
    pub const fn kind(&self) -> EntryKind {
        self.kind
    }

    /// The key that is certified.
    #[must_use]
    pub const fn key(&self) -> KeyId {
        self.key
    }

    /// The country, from the subject.
    #[must_use]
    pub const fn country(&self) -> Option<IsoAlpha2> {
        self.country
    }

    /// The period of validity; `None` where it cannot be read.
    #[must_use]
    pub const fn validity(&self) -> Option<Validity> {
        self.validity
    }

    /// Where `at` lies in the period of validity.
    #[must_use]
    pub fn validity_at(&self, at: Timestamp) -> Option<InPeriod> {
        self.validity.map(|validity| validity.at(at))
    }

    /// Who vouches for it.
    #[must_use]
    pub fn vouchers(&self) -> &[Voucher] {
        &self.vouchers
    }
}

fn kind_of(certificate: &Certificate<'_>) -> EntryKind {
    let verified = certificate.public_key().key().and_then(|key| certificate.verify_signature(&key));
    let own_key = match verified {
        Ok(()) => true,
        Err(crate::engine::SignatureError::Mismatch) => false,
        Err(_) => names_itself(certificate),
    };
    if own_key { EntryKind::Root } else { EntryKind::Link }
}

fn names_itself(certificate: &Certificate<'_>) -> bool {
    let authority = certificate.authority_key_id().ok().flatten().and_then(|id| id.key_id);
    let subject = certificate.subject_key_id().ok().flatten();
    certificate.is_self_issued() && (authority.is_none() || authority == subject)
}
