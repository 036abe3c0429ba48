//! What the trust in each state rests on, what runs out, what is missing, and what to do about it.

use super::package::hex;
use super::{Anchor, Entry, EntryKind, SourceKind, StoreKind, TrustStore};
use crate::algorithm::KeyId;
use crate::certificate::InPeriod;
use spartel_base::{Country, CountryKind, IsoAlpha2, Timestamp};

/// How many days before its end an anchor is announced.
const ANNOUNCED_DAYS: i64 = 180;
/// After how many days a master list is old: lists are to be fetched far more often (TR-03135-2, 4.3).
const OLD_LIST_DAYS: i64 = 90;

/// What is to be said of a state, with what to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RadarItem {
    /// No anchor is valid: documents issued now would not chain.
    NoCurrentAnchor,
    /// The newest key should no longer be in use, so that a newer one is likely to exist.
    NewerKeyExpected {
        /// Since when.
        since: Timestamp,
    },
    /// An anchor has expired. Documents may outlive it.
    AnchorExpired {
        /// The key.
        key: KeyId,
        /// Since when.
        since: Timestamp,
    },
    /// An anchor expires soon.
    AnchorExpires {
        /// The key.
        key: KeyId,
        /// When.
        at: Timestamp,
    },
    /// A link certificate was signed by a key that is not held: documents signed under it do not chain.
    OlderKeyNotHeld {
        /// The certificate, by its digest.
        link: [u8; 32],
    },
    /// An anchor rests on a link certificate alone.
    RootNotHeld {
        /// The key.
        key: KeyId,
    },
    /// No revocation list is held.
    NoRevocationList,
    /// The revocation list is overdue.
    StaleRevocationList {
        /// By when the next one was due; `None` where the list does not say.
        due: Option<Timestamp>,
    },
    /// A single source vouches for every anchor.
    SingleVoucher {
        /// Its place in the store.
        source: u16,
    },
}

impl RadarItem {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoCurrentAnchor => "radar-no-current-anchor",
            Self::NewerKeyExpected { .. } => "radar-newer-key-expected",
            Self::AnchorExpired { .. } => "radar-anchor-expired",
            Self::AnchorExpires { .. } => "radar-anchor-expires",
            Self::OlderKeyNotHeld { .. } => "radar-older-key-not-held",
            Self::RootNotHeld { .. } => "radar-root-not-held",
            Self::NoRevocationList => "radar-no-revocation-list",
            Self::StaleRevocationList { .. } => "radar-stale-revocation-list",
            Self::SingleVoucher { .. } => "radar-single-voucher",
        }
    }

    /// What to do about it: a stable code in kebab case.
    #[must_use]
    pub const fn action(&self) -> &'static str {
        match self {
            Self::NoCurrentAnchor | Self::NewerKeyExpected { .. } | Self::AnchorExpires { .. } => {
                "fetch-newer-master-list"
            }
            Self::AnchorExpired { .. } => "keep-for-older-documents",
            Self::OlderKeyNotHeld { .. } | Self::RootNotHeld { .. } => "ask-state-for-certificate",
            Self::NoRevocationList => "fetch-revocation-list",
            Self::StaleRevocationList { .. } => "fetch-newer-revocation-list",
            Self::SingleVoucher { .. } => "confirm-with-second-source",
        }
    }

    /// Whether it makes results worse today, and not only less certain.
    #[must_use]
    pub const fn is_pressing(&self) -> bool {
        matches!(self, Self::NoCurrentAnchor | Self::NoRevocationList | Self::StaleRevocationList { .. })
    }

    /// The arguments of the message for the code.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NewerKeyExpected { since } => vec![("since", since.date().to_string())],
            Self::AnchorExpired { key, since } => {
                vec![("key", short(key)), ("since", since.date().to_string())]
            }
            Self::AnchorExpires { key, at } => vec![("key", short(key)), ("at", at.date().to_string())],
            Self::OlderKeyNotHeld { link } => {
                vec![("link", hex(link).chars().take(16).collect())]
            }
            Self::RootNotHeld { key } => vec![("key", short(key))],
            Self::StaleRevocationList { due } => {
                vec![("due", due.map(|due| due.date().to_string()).unwrap_or_default())]
            }
            Self::SingleVoucher { source } => vec![("source", source.to_string())],
            Self::NoCurrentAnchor | Self::NoRevocationList => Vec::new(),
        }
    }
}

fn short(key: &KeyId) -> String {
    key.to_string().chars().take(16).collect()
}

/// One state on the radar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RadarState {
    /// Which.
    pub country: IsoAlpha2,
    /// How many certificates are held.
    pub certificates: usize,
    /// How many keys.
    pub anchors: usize,
    /// Who vouches for any of them: places of sources in the store.
    pub vouchers: Vec<u16>,
    /// The last instant of the anchor that lasts longest.
    pub until: Option<Timestamp>,
    /// What is to be said, most pressing first.
    pub items: Vec<RadarItem>,
}

/// The whole picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Radar {
    /// The states that are held, in order.
    pub states: Vec<RadarState>,
    /// States of Doc 9303-3 of which nothing is held: chips of theirs stay undetermined.
    pub missing: Vec<IsoAlpha2>,
    /// Master lists that are old: place of the source, days since it was signed.
    pub old_lists: Vec<(u16, i64)>,
}

impl TrustStore {
    /// What the trust in each state rests on at `at`, what runs out and what is missing.
    #[must_use]
    pub fn radar(&self, at: Timestamp) -> Radar {
        let countries = self.countries();
        let states = countries.iter().map(|country| self.radar_state(*country, at)).collect();
        let mut missing: Vec<_> = Country::all()
            .iter()
            .filter(|country| country.kind == CountryKind::State)
            .filter_map(|country| country.iso)
            .filter(|iso| countries.binary_search(iso).is_err())
            .collect();
        missing.sort_unstable();
        missing.dedup();
        if self.kind() == StoreKind::Specimen {
            missing.clear();
        }
        let old = |(place, source): (u16, &super::Source)| {
            let days = at.days_since(source.signed?);
            (source.kind == SourceKind::MasterList && days > OLD_LIST_DAYS).then_some((place, days))
        };
        Radar { states, missing, old_lists: (0u16..).zip(self.sources()).filter_map(old).collect() }
    }

    fn radar_state(&self, country: IsoAlpha2, at: Timestamp) -> RadarState {
        let entries = self.of_country(country);
        let mut keys: Vec<KeyId> = entries.iter().map(Entry::key).collect();
        keys.sort_unstable();
        keys.dedup();
        let mut vouchers: Vec<u16> =
            entries.iter().flat_map(Entry::vouchers).map(|voucher| voucher.source).collect();
        vouchers.sort_unstable();
        vouchers.dedup();
        let mut items = Vec::new();
        items.extend(currency(entries, at));
        items.extend(self.revocation_item(country, at));
        if let [source] = vouchers.as_slice() {
            items.push(RadarItem::SingleVoucher { source: *source });
        }
        for anchor in keys.iter().filter_map(|key| self.anchor(*key)) {
            items.extend(self.anchor_items(anchor, at));
        }
        items.extend(
            entries
                .iter()
                .filter(|entry| self.signer_is_missing(entry))
                .map(|entry| RadarItem::OlderKeyNotHeld { link: entry.sha256 }),
        );
        items.sort_by_key(|item| !item.is_pressing());
        let until = entries.iter().filter_map(Entry::validity).map(|validity| validity.not_after).max();
        RadarState { country, certificates: entries.len(), anchors: keys.len(), vouchers, until, items }
    }

    fn anchor_items(&self, anchor: &Anchor, at: Timestamp) -> Vec<RadarItem> {
        let mut items = Vec::new();
        let end = self.entries_of(anchor).filter_map(Entry::validity).map(|v| v.not_after).max();
        let key = anchor.id();
        match end {
            Some(end) if end < at => items.push(RadarItem::AnchorExpired { key, since: end }),
            Some(end) if end.days_since(at) < ANNOUNCED_DAYS => {
                items.push(RadarItem::AnchorExpires { key, at: end });
            }
            _ => {}
        }
        if self.entries_of(anchor).all(|entry| entry.kind() == EntryKind::Link) {
            items.push(RadarItem::RootNotHeld { key });
        }
        items
    }

    fn revocation_item(&self, country: IsoAlpha2, at: Timestamp) -> Option<RadarItem> {
        let lists = self.crls().iter().filter(|crl| crl.country() == Some(country));
        let newest = lists.max_by_key(|crl| crl.this_update());
        match newest {
            None => Some(RadarItem::NoRevocationList),
            Some(crl) if crl.next_update().is_none_or(|next| at > next) => {
                Some(RadarItem::StaleRevocationList { due: crl.next_update() })
            }
            Some(_) => None,
        }
    }

    /// Whether a link was signed by a key that is not held.
    fn signer_is_missing(&self, entry: &Entry) -> bool {
        let Ok(certificate) = entry.certificate() else { return false };
        let authority = certificate.authority_key_id().ok().flatten().and_then(|id| id.key_id);
        entry.kind() == EntryKind::Link && authority.is_some_and(|id| self.by_key_id(id).next().is_none())
    }
}

/// Whether the state has an anchor that signs now.
fn currency(entries: &[Entry], at: Timestamp) -> Option<RadarItem> {
    if !entries.iter().any(|entry| entry.validity_at(at) == Some(InPeriod::Within)) {
        return Some(RadarItem::NoCurrentAnchor);
    }
    let use_ends = |entry: &Entry| {
        let certificate = entry.certificate().ok()?;
        certificate.private_key_usage_period().ok().flatten()?.not_after
    };
    // One key without a stated end may be in use for ever, so nothing can be said.
    let ends: Option<Vec<Timestamp>> = entries.iter().map(use_ends).collect();
    let since = ends?.into_iter().max()?;
    (since < at).then_some(RadarItem::NewerKeyExpected { since })
}
