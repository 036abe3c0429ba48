//! The indexed store (Doc 9303-12, 6.1.1): anchors grouped by key, found by key identifier, name or country.

use super::deviation::HeldDeviationList;
use super::memory::Memory;
use super::{Anchor, Contents, Entry, EntryKind, HeldCrl, RevokedKey, Source, StoreKind, package};
use crate::algorithm::KeyId;
use crate::certificate::{Certificate, InPeriod};
use crate::cms::trim_serial;
use crate::digest::DigestAlgorithm;
use crate::engine::{PublicKey, SignatureError};
use spartel_base::{IsoAlpha2, Timestamp};
use std::fmt;

/// Most changes of name that are followed from an old name to the newest.
const MAX_RENAMES: usize = 8;

/// Identity of a store: SHA-256 over everything in it, encoded.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TrustVersion(pub [u8; 32]);

impl fmt::Display for TrustVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for TrustVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// All that is trusted at one time. Nothing changes it; an import makes another.
#[derive(Debug)]
pub struct TrustStore {
    contents: Contents,
    version: TrustVersion,
    anchors: Vec<Anchor>,
    /// Key identifier of a certificate, place of its anchor; sorted.
    by_key_id: Vec<(Vec<u8>, u32)>,
    /// Canonical name of a subject, place of its anchor; sorted.
    by_subject: Vec<(Vec<u8>, u32)>,
    /// Old and new canonical names of authorities that changed theirs.
    renames: Vec<(Vec<u8>, Vec<u8>)>,
    /// Keys of authorities that revoked themselves; sorted.
    revoked: Vec<RevokedKey>,
    /// Signers verified before, where the store is to remember them.
    memory: Option<Memory>,
}

impl TrustStore {
    /// The store that trusts nobody.
    #[must_use]
    pub fn empty(kind: StoreKind) -> Self {
        Self::new(Contents { kind, ..Contents::default() })
    }

    /// Sorts and indexes contents, and computes their version.
    #[must_use]
    pub(super) fn new(mut contents: Contents) -> Self {
        contents.sort();
        let encoded = package::encode_contents(&contents);
        Self::indexed(contents, version_of(&encoded))
    }

    /// Indexes contents that are in order and whose version is known.
    pub(super) fn indexed(contents: Contents, version: TrustVersion) -> Self {
        let mut keys: Vec<(KeyId, u32)> = (0u32..).zip(&contents.entries).map(|(n, e)| (e.key, n)).collect();
        keys.sort_unstable();
        let mut anchors: Vec<Anchor> = Vec::new();
        for (key, place) in keys {
            match anchors.last_mut() {
                Some(anchor) if anchor.id == key => anchor.entries.push(place),
                _ => {
                    let mut anchor = Anchor::new(key);
                    anchor.entries.push(place);
                    anchors.push(anchor);
                }
            }
        }
        let mut store = Self {
            contents,
            version,
            anchors,
            by_key_id: Vec::new(),
            by_subject: Vec::new(),
            renames: Vec::new(),
            revoked: Vec::new(),
            memory: None,
        };
        store.index_names();
        store.revoked = store.find_revoked_keys();
        store
    }

    /// The same store, remembering signers whose signature it found good: for batches and servers. No result changes.
    #[must_use]
    pub fn remembering_chains(self) -> Self {
        Self { memory: Some(Memory::default()), ..self }
    }

    /// Whether the key of an anchor verifies the signature of a certificate.
    pub(crate) fn verifies(
        &self,
        anchor: &Anchor,
        key: &PublicKey,
        certificate: &Certificate<'_>,
    ) -> Result<(), SignatureError> {
        let Some(memory) = &self.memory else { return certificate.verify_signature(key) };
        let digest = certificate.fingerprint();
        if !memory.knows(&digest, anchor.id) {
            certificate.verify_signature(key)?;
            memory.learn(digest, anchor.id);
        }
        Ok(())
    }

    fn index_names(&mut self) {
        for (place, anchor) in (0u32..).zip(&self.anchors) {
            for entry in anchor.entries.iter().filter_map(|n| self.contents.entries.get(*n as usize)) {
                let Ok(certificate) = entry.certificate() else { continue };
                if let Ok(Some(id)) = certificate.subject_key_id() {
                    self.by_key_id.push((id.to_vec(), place));
                }
                let subject = certificate.subject().canonical();
                if entry.kind == EntryKind::Link && certificate.issuer().raw() != certificate.subject().raw()
                {
                    let issuer = certificate.issuer().canonical();
                    if issuer != subject {
                        self.renames.push((issuer, subject.clone()));
                    }
                }
                self.by_subject.push((subject, place));
            }
        }
        for index in [&mut self.by_key_id, &mut self.by_subject] {
            index.sort_unstable();
            index.dedup();
        }
        self.renames.sort_unstable();
        self.renames.dedup();
    }

    /// Whether it serves inspection or demonstration.
    #[must_use]
    pub const fn kind(&self) -> StoreKind {
        self.contents.kind
    }

    /// The identity of everything in it.
    #[must_use]
    pub const fn version(&self) -> TrustVersion {
        self.version
    }

    /// Everything in it.
    #[must_use]
    pub const fn contents(&self) -> &Contents {
        &self.contents
    }

    /// The certificates, by country and digest.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.contents.entries
    }

    /// Where they came from.
    #[must_use]
    pub fn sources(&self) -> &[Source] {
        &self.contents.sources
    }

    /// The source at a place.
    #[must_use]
    pub fn source(&self, place: u16) -> Option<&Source> {
        self.contents.sources.get(usize::from(place))
    }

    /// The revocation lists.
    #[must_use]
    pub fn crls(&self) -> &[HeldCrl] {
        &self.contents.crls
    }

    /// The deviation lists.
    #[must_use]
    pub fn deviation_lists(&self) -> &[HeldDeviationList] {
        &self.contents.deviation_lists
    }

    /// The anchors, one for each key.
    #[must_use]
    pub fn anchors(&self) -> &[Anchor] {
        &self.anchors
    }

    /// The anchor of a key.
    #[must_use]
    pub fn anchor(&self, id: KeyId) -> Option<&Anchor> {
        self.anchors.binary_search_by_key(&id, |anchor| anchor.id).ok().and_then(|n| self.anchors.get(n))
    }

    /// Since when and why the key of an authority is revoked, if it is (Doc 9303-12, 4.1.5.1): then everything it signed is.
    #[must_use]
    pub fn revoked_key(&self, id: KeyId) -> Option<&RevokedKey> {
        self.revoked.binary_search_by_key(&id, |revoked| revoked.key).ok().and_then(|n| self.revoked.get(n))
    }

    /// The certificates of an anchor.
    pub fn entries_of(&self, anchor: &Anchor) -> impl Iterator<Item = &Entry> {
        anchor.entries.iter().filter_map(|place| self.contents.entries.get(*place as usize))
    }

    /// The key of an anchor, read once and quick when it is used often.
    ///
    /// # Errors
    /// `Unsupported` and `MalformedKey`, as the certificate has it.
    pub fn key_of(&self, anchor: &Anchor) -> Result<&PublicKey, SignatureError> {
        // An anchor of this store lives as long as the store; find it here so that the key does too.
        let own = self.anchor(anchor.id).ok_or(SignatureError::Unsupported)?;
        let first = self.entries_of(own).next().ok_or(SignatureError::Unsupported)?;
        own.prepared(first)
    }

    /// How many different keys are certified, counted as they are encoded. One key under explicit and under named curve
    /// parameters counts twice here and is one of [`Self::anchors`].
    #[must_use]
    pub fn key_count(&self) -> usize {
        let mut keys: Vec<&[u8]> = Vec::with_capacity(self.entries().len());
        for entry in self.entries() {
            keys.extend(entry.certificate().map(|certificate| certificate.public_key().raw()));
        }
        keys.sort_unstable();
        keys.dedup();
        keys.len()
    }

    /// The countries of all certificates, each once, in order.
    #[must_use]
    pub fn countries(&self) -> Vec<IsoAlpha2> {
        let mut all: Vec<_> = self.entries().iter().filter_map(Entry::country).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Whether any certificate of this country is held.
    #[must_use]
    pub fn knows(&self, country: IsoAlpha2) -> bool {
        let entries = self.entries();
        let from = entries.partition_point(|entry| entry.country < Some(country));
        entries.get(from).is_some_and(|entry| entry.country == Some(country))
    }

    /// The certificates of a country.
    #[must_use]
    pub fn of_country(&self, country: IsoAlpha2) -> &[Entry] {
        let entries = self.entries();
        let from = entries.partition_point(|entry| entry.country < Some(country));
        let to = entries.partition_point(|entry| entry.country <= Some(country));
        entries.get(from..to).unwrap_or_default()
    }

    /// The anchors whose certificates have this key identifier.
    pub fn by_key_id(&self, id: &[u8]) -> impl Iterator<Item = &Anchor> {
        self.found(&self.by_key_id, id)
    }

    /// The anchors whose certificates have this canonical name as their subject.
    pub fn by_subject(&self, canonical: &[u8]) -> impl Iterator<Item = &Anchor> {
        self.found(&self.by_subject, canonical)
    }

    /// The anchors that have a certificate with this canonical issuer and this serial number.
    #[must_use]
    pub fn by_serial(&self, issuer: &[u8], serial: &[u8]) -> Vec<&Anchor> {
        let named = |entry: &&Entry| {
            entry.certificate().is_ok_and(|certificate| {
                trim_serial(certificate.serial()) == trim_serial(serial)
                    && certificate.issuer().canonical() == issuer
            })
        };
        self.entries().iter().filter(named).filter_map(|entry| self.anchor(entry.key)).collect()
    }

    fn found<'s>(&'s self, index: &'s [(Vec<u8>, u32)], key: &[u8]) -> impl Iterator<Item = &'s Anchor> {
        let from = index.partition_point(|(held, _)| held.as_slice() < key);
        let rest = index.get(from..).unwrap_or_default();
        let count = rest.iter().take_while(|(held, _)| held.as_slice() == key).count();
        rest.iter().take(count).filter_map(|(_, place)| self.anchors.get(*place as usize))
    }

    /// Whether links lead from the canonical name `old` to `new`, or back (Doc 9303-12, 7.1.1.5).
    #[must_use]
    pub fn renamed(&self, old: &[u8], new: &[u8]) -> bool {
        self.leads(old, new) || self.leads(new, old)
    }

    fn leads(&self, from: &[u8], to: &[u8]) -> bool {
        let mut reached = vec![from];
        for _ in 0..MAX_RENAMES {
            let next: Vec<&[u8]> = self
                .renames
                .iter()
                .filter(|(old, new)| reached.contains(&old.as_slice()) && !reached.contains(&new.as_slice()))
                .map(|(_, new)| new.as_slice())
                .collect();
            if next.is_empty() {
                return false;
            }
            if next.contains(&to) {
                return true;
            }
            reached.extend(next);
        }
        false
    }

    /// Where `at` lies in the validity of an anchor: inside if it is inside that of any of its certificates.
    #[must_use]
    pub fn validity_of(&self, anchor: &Anchor, at: Timestamp) -> Option<InPeriod> {
        let mut best = None;
        for period in self.entries_of(anchor).filter_map(|entry| entry.validity_at(at)) {
            if period == InPeriod::Within {
                return Some(period);
            }
            best = Some(period);
        }
        best
    }
}

pub(super) fn version_of(encoded: &[u8]) -> TrustVersion {
    let mut bytes = [0; 32];
    bytes.copy_from_slice(DigestAlgorithm::Sha256.digest(encoded).as_ref());
    TrustVersion(bytes)
}
