//! Anchors that may have signed a certificate, the likeliest first (TR-03135-1, 5.6.3.2).

use super::Path;
use crate::certificate::{AuthorityKeyId, Certificate};
use crate::engine::PublicKey;
use crate::oid;
use crate::trust::{Anchor, TrustStore};

/// How the anchor of a certificate was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FoundBy {
    /// By the key identifier of the authority.
    KeyId,
    /// By issuer and serial number of the certificate of the authority.
    IssuerAndSerial,
    /// By the name of the issuer, all anchors of that name being tried.
    Name,
    /// By the country alone: the name of the issuer is that of no anchor, but one of its keys fits.
    Country,
}

impl FoundBy {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::KeyId => "key-identifier",
            Self::IssuerAndSerial => "issuer-and-serial",
            Self::Name => "issuer-name",
            Self::Country => "country",
        }
    }
}

/// Hands out each anchor once, looking further only when nearer ones did not fit.
pub(super) struct Candidates<'b, 'c, 's> {
    certificate: &'b Certificate<'c>,
    store: &'s TrustStore,
    authority: Option<AuthorityKeyId<'c>>,
    stage: Option<FoundBy>,
    waiting: Vec<&'s Anchor>,
    seen: Vec<&'s Anchor>,
    key_id_held: bool,
}

impl<'b, 'c, 's> Candidates<'b, 'c, 's> {
    pub(super) fn new(certificate: &'b Certificate<'c>, store: &'s TrustStore) -> Self {
        let authority = certificate.authority_key_id().ok().flatten();
        let mut candidates = Self {
            certificate,
            store,
            authority,
            stage: Some(FoundBy::KeyId),
            waiting: Vec::new(),
            seen: Vec::new(),
            key_id_held: false,
        };
        if let Some(id) = authority.and_then(|authority| authority.key_id) {
            candidates.waiting = store.by_key_id(id).collect();
            candidates.key_id_held = !candidates.waiting.is_empty();
        }
        candidates
    }

    /// Whether an anchor with the key identifier of the authority is held.
    pub(super) const fn key_id_was_held(&self) -> bool {
        self.key_id_held
    }

    pub(super) fn next(&mut self) -> Option<Path<'s>> {
        loop {
            let stage = self.stage?;
            if let Some(anchor) = self.waiting.pop() {
                if self.seen.iter().any(|seen| seen.id() == anchor.id()) {
                    continue;
                }
                self.seen.push(anchor);
                return Some(Path { anchor, found_by: stage });
            }
            self.look_further(stage);
        }
    }

    fn look_further(&mut self, stage: FoundBy) {
        let issuer = self.certificate.issuer();
        match stage {
            FoundBy::KeyId => {
                self.stage = Some(FoundBy::IssuerAndSerial);
                if let Some(AuthorityKeyId { issuer: Some(name), serial: Some(serial), .. }) = self.authority
                {
                    self.waiting = self.store.by_serial(&name.canonical(), serial);
                }
            }
            FoundBy::IssuerAndSerial => {
                self.stage = Some(FoundBy::Name);
                self.waiting = self.store.by_subject(&issuer.canonical()).collect();
            }
            FoundBy::Name if self.seen.is_empty() => {
                self.stage = Some(FoundBy::Country);
                let country = issuer.country();
                let entries = country.map(|country| self.store.of_country(country)).unwrap_or_default();
                self.waiting = entries.iter().filter_map(|entry| self.store.anchor(entry.key())).collect();
            }
            FoundBy::Name | FoundBy::Country => self.stage = None,
        }
    }
}

/// Whether a key can have made the signature at all: its kind is that of the algorithm, and the signature has the length of
/// the modulus. Spares the work where many anchors of one name are tried.
pub(super) fn may_fit(certificate: &Certificate<'_>, key: &PublicKey) -> bool {
    let id = certificate.algorithm().id;
    let rsa = id == oid::RSA_PSS || id == oid::SHA1_RSA_OIW || id.0.starts_with(RSA_FAMILY);
    match key {
        PublicKey::Rsa(_) => rsa,
        PublicKey::Ec(_) => !rsa,
    }
}

/// 1.2.840.113549.1.1, the algorithms of PKCS #1.
const RSA_FAMILY: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01];
