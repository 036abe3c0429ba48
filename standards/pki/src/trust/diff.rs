//! What differs between two stores.

use super::{Entry, HeldCrl, HeldDeviationList, HeldSigner, Source, TrustStore, TrustVersion};
use crate::algorithm::KeyId;
use spartel_base::IsoAlpha2;

/// The differences from one store to another, everything in the order of the stores.
#[derive(Debug, Clone)]
pub struct TrustDiff<'s> {
    /// The version before.
    pub before: TrustVersion,
    /// The version after.
    pub after: TrustVersion,
    /// Certificates that are new.
    pub added: Vec<&'s Entry>,
    /// Certificates that are gone.
    pub removed: Vec<&'s Entry>,
    /// Certificates for which others vouch than before: the entry before and after.
    pub vouched_otherwise: Vec<(&'s Entry, &'s Entry)>,
    /// Keys that are new.
    pub keys_added: Vec<KeyId>,
    /// Keys that are gone: what they signed is no longer trusted.
    pub keys_removed: Vec<KeyId>,
    /// Countries that are new.
    pub countries_added: Vec<IsoAlpha2>,
    /// Countries of which nothing is held any more.
    pub countries_removed: Vec<IsoAlpha2>,
    /// Sources that are new.
    pub sources_added: Vec<&'s Source>,
    /// Sources that are gone or replaced.
    pub sources_removed: Vec<&'s Source>,
    /// Revocation lists that are new.
    pub crls_added: Vec<&'s HeldCrl>,
    /// Revocation lists that are gone or replaced.
    pub crls_removed: Vec<&'s HeldCrl>,
    /// Deviation lists that are new.
    pub deviations_added: Vec<&'s HeldDeviationList>,
    /// Deviation lists that are gone or replaced.
    pub deviations_removed: Vec<&'s HeldDeviationList>,
    /// Signers of bar codes that are new.
    pub signers_added: Vec<&'s HeldSigner>,
    /// Signers of bar codes that are gone.
    pub signers_removed: Vec<&'s HeldSigner>,
}

impl<'s> TrustDiff<'s> {
    /// The differences from `before` to `after`.
    #[must_use]
    pub fn between(before: &'s TrustStore, after: &'s TrustStore) -> Self {
        let keys = |store: &TrustStore| store.anchors().iter().map(super::Anchor::id).collect::<Vec<_>>();
        let (keys_before, keys_after) = (keys(before), keys(after));
        let (countries_before, countries_after) = (before.countries(), after.countries());
        Self {
            before: before.version(),
            after: after.version(),
            added: missing(after.entries(), before.entries(), |entry| entry.sha256),
            removed: missing(before.entries(), after.entries(), |entry| entry.sha256),
            vouched_otherwise: vouched_otherwise(before, after),
            keys_added: missing(&keys_after, &keys_before, |key| *key).into_iter().copied().collect(),
            keys_removed: missing(&keys_before, &keys_after, |key| *key).into_iter().copied().collect(),
            countries_added: missing(&countries_after, &countries_before, |c| *c)
                .into_iter()
                .copied()
                .collect(),
            countries_removed: missing(&countries_before, &countries_after, |c| *c)
                .into_iter()
                .copied()
                .collect(),
            sources_added: missing(after.sources(), before.sources(), |source| source.sha256),
            sources_removed: missing(before.sources(), after.sources(), |source| source.sha256),
            crls_added: missing(after.crls(), before.crls(), |crl| *crl.sha256()),
            crls_removed: missing(before.crls(), after.crls(), |crl| *crl.sha256()),
            deviations_added: missing(after.deviation_lists(), before.deviation_lists(), |list| {
                *list.sha256()
            }),
            deviations_removed: missing(before.deviation_lists(), after.deviation_lists(), |list| {
                *list.sha256()
            }),
            signers_added: missing(&after.contents().signers, &before.contents().signers, |of| *of.sha256()),
            signers_removed: missing(&before.contents().signers, &after.contents().signers, |of| {
                *of.sha256()
            }),
        }
    }

    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.before == self.after
    }
}

/// What is in `these` and not in `those`, by a key.
fn missing<'s, T, K: Ord>(these: &'s [T], those: &[T], key: impl Fn(&T) -> K) -> Vec<&'s T> {
    let mut known: Vec<K> = those.iter().map(&key).collect();
    known.sort_unstable();
    these.iter().filter(|item| known.binary_search(&key(item)).is_err()).collect()
}

fn vouched_otherwise<'s>(before: &'s TrustStore, after: &'s TrustStore) -> Vec<(&'s Entry, &'s Entry)> {
    let who = |store: &TrustStore, entry: &Entry| {
        let mut who: Vec<_> = entry
            .vouchers()
            .iter()
            .filter_map(|voucher| store.source(voucher.source))
            .map(|source| (source.kind, source.signer_country, source.decision.clone()))
            .collect();
        who.sort_unstable();
        who
    };
    let mut held: Vec<&Entry> = before.entries().iter().collect();
    held.sort_unstable_by_key(|entry| entry.sha256);
    let pair = |entry: &'s Entry| {
        let old = held.binary_search_by_key(&entry.sha256, |held| held.sha256).ok()?;
        held.get(old).map(|old| (*old, entry))
    };
    let changed = |(old, new): &(&Entry, &Entry)| who(before, old) != who(after, new);
    after.entries().iter().filter_map(pair).filter(changed).collect()
}
