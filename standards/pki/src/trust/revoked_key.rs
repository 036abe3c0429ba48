//! Authorities that revoked their own key (Doc 9303-12, 4.1.5.1).

use super::{Anchor, Coverage, Entry, EntryKind, TrustStore};
use crate::algorithm::KeyId;
use crate::cms::trim_serial;
use crate::crl::RevocationReason;
use spartel_base::Timestamp;

/// Most keys that are followed from a revoked one over its links.
const MAX_LINKS: usize = 8;

/// A key of an authority that a list of the same authority revokes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RevokedKey {
    /// The key.
    pub key: KeyId,
    /// Since when, where the list says so.
    pub since: Option<Timestamp>,
    /// Why, where the list says so.
    pub reason: Option<RevocationReason>,
}

impl RevokedKey {
    /// Whether the reason says that the key may be in other hands, or says nothing. A certificate that was only replaced
    /// (reasons 3 to 5) casts no doubt on what its key signed.
    fn is_grave(&self) -> bool {
        !matches!(self.reason, Some(RevocationReason(3..=5)))
    }
}

impl TrustStore {
    /// The keys of which a certificate stands on a list of its own authority, and those that rest on links by such keys alone.
    pub(super) fn find_revoked_keys(&self) -> Vec<RevokedKey> {
        let mut revoked: Vec<RevokedKey> = self
            .entries()
            .iter()
            .filter_map(|entry| self.listed(entry))
            .filter(RevokedKey::is_grave)
            .collect();
        if revoked.is_empty() {
            return revoked;
        }
        revoked.sort_by_key(|revoked| revoked.key);
        revoked.dedup_by_key(|revoked| revoked.key);
        for _ in 0..MAX_LINKS {
            let more: Vec<RevokedKey> = self
                .anchors()
                .iter()
                .filter(|anchor| revoked.binary_search_by_key(&anchor.id(), |held| held.key).is_err())
                .filter_map(|anchor| self.rests_on(anchor, &revoked))
                .collect();
            if more.is_empty() {
                break;
            }
            revoked.extend(more);
            revoked.sort_by_key(|revoked| revoked.key);
        }
        revoked
    }

    /// What a list of the same authority says of a certificate of an authority.
    fn listed(&self, entry: &Entry) -> Option<RevokedKey> {
        let mut lists = self.crls().iter().filter(|crl| crl.country() == entry.country()).peekable();
        lists.peek()?;
        let certificate = entry.certificate().ok()?;
        let issuer = certificate.issuer().canonical();
        let serial = trim_serial(certificate.serial());
        lists.filter(|crl| self.coverage(crl, &issuer, None) > Coverage::Country).find_map(|crl| {
            let (since, reason) = crl.revoked_entry(serial)?;
            Some(RevokedKey { key: entry.key(), since, reason })
        })
    }

    /// The revoked key that signed every certificate of an anchor that has links alone.
    fn rests_on(&self, anchor: &Anchor, revoked: &[RevokedKey]) -> Option<RevokedKey> {
        let mut found = None;
        for entry in self.entries_of(anchor) {
            if entry.kind() == EntryKind::Root {
                return None;
            }
            let certificate = entry.certificate().ok()?;
            let authority = certificate.authority_key_id().ok().flatten()?.key_id?;
            let signer = self
                .by_key_id(authority)
                .find_map(|signer| revoked.iter().find(|held| held.key == signer.id()))?;
            found = Some(RevokedKey { key: anchor.id(), ..*signer });
        }
        found
    }
}
