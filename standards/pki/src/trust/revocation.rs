//! Revocation lists that are held, and what they say of a certificate (Doc 9303-12, 7.1.4 and appendix D).

use super::TrustStore;
use crate::algorithm::KeyId;
use crate::certificate::Certificate;
use crate::cms::trim_serial;
use crate::crl::{Crl, RevocationReason};
use crate::digest::DigestAlgorithm;
use spartel_base::{CheckResult, IsoAlpha2, ParseError, Timestamp};

/// From this length on, a serial number cannot be that of another authority by chance.
const UNIQUE_SERIAL: usize = 8;

#[derive(Debug, Clone, PartialEq, Eq)]
struct Revoked {
    serial: Vec<u8>,
    since: Option<Timestamp>,
    reason: Option<RevocationReason>,
}

/// A revocation list whose signature was verified with an anchor when it was imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldCrl {
    pub(super) der: Vec<u8>,
    pub(super) signed_by: KeyId,
    pub(super) source: u16,
    sha256: [u8; 32],
    issuer: Vec<u8>,
    former_issuers: Vec<Vec<u8>>,
    country: Option<IsoAlpha2>,
    this_update: Option<Timestamp>,
    next_update: Option<Timestamp>,
    revoked: Vec<Revoked>,
}

impl HeldCrl {
    /// A list that the key `signed_by` was found to have signed.
    ///
    /// # Errors
    /// Those of reading the list.
    pub(super) fn new(der: Vec<u8>, signed_by: KeyId, source: u16) -> Result<Self, ParseError> {
        let crl = Crl::parse(&der)?;
        let mut sha256 = [0; 32];
        sha256.copy_from_slice(DigestAlgorithm::Sha256.digest(&der).as_ref());
        let revoked = crl.revoked().iter().map(|entry| Revoked {
            serial: trim_serial(entry.serial).to_vec(),
            since: entry.since,
            reason: entry.reason,
        });
        let former = crl.issuer_alt_names().ok().flatten();
        Ok(Self {
            signed_by,
            source,
            sha256,
            issuer: crl.issuer().canonical(),
            former_issuers: former
                .map(|names| names.directory_names().map(|name| name.canonical()).collect())
                .unwrap_or_default(),
            country: crl.issuer().country(),
            this_update: crl.this_update().ok(),
            next_update: crl.next_update().ok().flatten(),
            revoked: revoked.collect(),
            der,
        })
    }

    /// The encoded list.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// SHA-256 over the list.
    #[must_use]
    pub const fn sha256(&self) -> &[u8; 32] {
        &self.sha256
    }

    /// The key that signed it.
    #[must_use]
    pub const fn signed_by(&self) -> KeyId {
        self.signed_by
    }

    /// Place of its source in the store.
    #[must_use]
    pub const fn source(&self) -> u16 {
        self.source
    }

    /// Country of the issuer.
    #[must_use]
    pub const fn country(&self) -> Option<IsoAlpha2> {
        self.country
    }

    /// The canonical name of the issuer ([`crate::name::Name::canonical`]).
    #[must_use]
    pub fn issuer(&self) -> &[u8] {
        &self.issuer
    }

    /// When it was issued.
    #[must_use]
    pub const fn this_update(&self) -> Option<Timestamp> {
        self.this_update
    }

    /// By when the next one is due.
    #[must_use]
    pub const fn next_update(&self) -> Option<Timestamp> {
        self.next_update
    }

    /// How many certificates it revokes.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.revoked.len()
    }

    /// Whether it revokes none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.revoked.is_empty()
    }

    /// The serial numbers of the certificates that it revokes, without leading zeros, in order.
    pub fn revoked_serials(&self) -> impl Iterator<Item = &[u8]> {
        self.revoked.iter().map(|entry| entry.serial.as_slice())
    }

    pub(super) fn revoked_entry(
        &self,
        serial: &[u8],
    ) -> Option<(Option<Timestamp>, Option<RevocationReason>)> {
        self.entry(serial).map(|entry| (entry.since, entry.reason))
    }

    fn entry(&self, serial: &[u8]) -> Option<&Revoked> {
        let at = self.revoked.binary_search_by(|entry| entry.serial.as_slice().cmp(serial)).ok()?;
        self.revoked.get(at)
    }

    fn is_stale(&self, at: Timestamp) -> bool {
        self.next_update.is_none_or(|next| at > next)
    }
}

/// Why a list speaks for the certificates of an issuer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Coverage {
    /// The same country and nothing more. A state should have one CSCA at a time (Doc 9303-12, Table 10, note 1), and many
    /// have several: such a list may revoke, and never says "not revoked".
    Country,
    /// The issuer changed its name, and a link or the list itself says so (appendix D.3).
    FormerName,
    /// The same issuer, by name or by key.
    Issuer,
}

/// Whether a certificate was revoked, as far as the lists at hand say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Revocation {
    /// A current list does not name it.
    NotRevoked {
        /// When that list was issued.
        as_of: Timestamp,
        /// Why that list speaks for it.
        coverage: Coverage,
    },
    /// A list names it. That counts even where the list is stale: revocations are not taken back.
    Revoked {
        /// Since when, where the entry says so.
        since: Option<Timestamp>,
        /// Why, where the entry says so.
        reason: Option<RevocationReason>,
    },
    /// The newest list does not name it, but another one is overdue.
    Stale {
        /// When the newest list was issued.
        as_of: Option<Timestamp>,
        /// By when the next one was due; `None` where the list does not say.
        next_update: Option<Timestamp>,
    },
    /// No list is held that speaks for it.
    NoList,
}

impl Revocation {
    /// `Failed` where revoked, `Undetermined` where the list is overdue; `NotSupported` without one, which says nothing about
    /// the document and leaves the question open.
    #[must_use]
    pub const fn result(&self) -> CheckResult {
        match self {
            Self::NotRevoked { .. } => CheckResult::Successful,
            Self::Revoked { .. } => CheckResult::Failed,
            Self::Stale { .. } => CheckResult::Undetermined,
            Self::NoList => CheckResult::NotSupported,
        }
    }

    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotRevoked { .. } => "not-revoked",
            Self::Revoked { .. } => "revoked",
            Self::Stale { .. } => "revocation-list-stale",
            Self::NoList => "revocation-list-missing",
        }
    }
}

impl TrustStore {
    /// Whether `certificate` was revoked, as far as the lists of this store say at `at`. `issued_by` is the key that
    /// signed it, where that is known.
    ///
    /// After a change of name the list of the new name covers the certificates of the old one (appendix D.3). A list of the
    /// same country that nothing links to the issuer counts for revocation only where the serial number is so long that it
    /// cannot be another authority's by chance. What a revoked key of an authority signed is revoked with it (4.1.5.1).
    #[must_use]
    pub fn revocation(
        &self,
        certificate: &Certificate<'_>,
        issued_by: Option<KeyId>,
        at: Timestamp,
    ) -> Revocation {
        if let Some(key) = issued_by.and_then(|key| self.revoked_key(key)) {
            return Revocation::Revoked { since: key.since, reason: key.reason };
        }
        let country = certificate.issuer().country();
        // Without a country there is nothing that could make a list speak for a certificate but the name itself.
        let same = |crl: &&HeldCrl| crl.country == country && country.is_some();
        let mut of_country = self.crls().iter().filter(same).peekable();
        if of_country.peek().is_none() {
            return Revocation::NoList;
        }
        let issuer = certificate.issuer().canonical();
        let serial = trim_serial(certificate.serial());
        let mut best: Option<(Coverage, &HeldCrl)> = None;
        for crl in of_country {
            let coverage = self.coverage(crl, &issuer, issued_by);
            if let Some(entry) = crl.entry(serial)
                && (coverage > Coverage::Country || serial.len() >= UNIQUE_SERIAL)
            {
                return Revocation::Revoked { since: entry.since, reason: entry.reason };
            }
            if coverage == Coverage::Country {
                continue;
            }
            let rank = |c: Coverage, crl: &HeldCrl| (!crl.is_stale(at), crl.this_update, c);
            if best.is_none_or(|(c, held)| rank(coverage, crl) > rank(c, held)) {
                best = Some((coverage, crl));
            }
        }
        match best {
            Some((coverage, HeldCrl { this_update: Some(as_of), .. }))
                if best.is_some_and(|(_, crl)| !crl.is_stale(at)) =>
            {
                Revocation::NotRevoked { as_of: *as_of, coverage }
            }
            Some((_, crl)) => Revocation::Stale { as_of: crl.this_update, next_update: crl.next_update },
            None => Revocation::NoList,
        }
    }

    pub(super) fn coverage(&self, crl: &HeldCrl, issuer: &[u8], issued_by: Option<KeyId>) -> Coverage {
        if crl.issuer == issuer || Some(crl.signed_by) == issued_by {
            Coverage::Issuer
        } else if crl.former_issuers.iter().any(|name| name == issuer) || self.renamed(issuer, &crl.issuer) {
            Coverage::FormerName
        } else {
            Coverage::Country
        }
    }
}
