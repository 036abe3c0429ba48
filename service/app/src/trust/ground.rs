//! Why an import needs two people: what is different with it, and not what it is called.

use super::judge::Import;
use crate::people::rights::Matter;
use spartel_base::Timestamp;
use spartel_pki::trust::{HeldCrl, Source, SourceKind, TrustDiff, TrustStore};
use std::collections::BTreeSet;
use std::fmt;

/// Why an import needs two people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    /// A key is trusted that was not.
    NewAnchor,
    /// The signer of a list is one whose list was never accepted, or a root was given for it.
    NewSigner,
    /// Nobody signed it.
    Unsigned,
    /// It is a whole store.
    WholeStore,
    /// A list takes the place of one that is as new, or newer.
    NotNewer,
    /// Something is trusted or held no more.
    Removed,
    /// A certificate that was revoked is no longer on the list.
    RevocationTakenBack,
}

impl Ground {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NewAnchor => "new-anchor",
            Self::NewSigner => "new-list-signer",
            Self::Unsigned => "unsigned",
            Self::WholeStore => "whole-store",
            Self::NotNewer => "not-newer",
            Self::Removed => "removed",
            Self::RevocationTakenBack => "revocation-taken-back",
        }
    }

    /// Which matter of two people it is.
    #[must_use]
    pub const fn matter(self) -> Matter {
        match self {
            Self::NewAnchor => Matter::Anchor,
            Self::NewSigner => Matter::ListSigner,
            Self::Unsigned | Self::WholeStore => Matter::UnsignedImport,
            Self::NotNewer | Self::Removed | Self::RevocationTakenBack => Matter::Removal,
        }
    }
}

impl fmt::Display for Ground {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The matters of grounds, each once.
#[must_use]
pub fn matters(grounds: &BTreeSet<Ground>) -> BTreeSet<Matter> {
    grounds.iter().map(|ground| ground.matter()).collect()
}

/// Why an import that leads from one store to another needs two people. None where nothing differs, or where lists of accepted signers, with
/// nothing trusted that was not, took the place of their older ones with nothing gone.
#[must_use]
pub fn grounds(before: &TrustStore, after: &TrustStore, import: &Import) -> BTreeSet<Ground> {
    let diff = TrustDiff::between(before, after);
    if diff.is_empty() {
        return BTreeSet::new();
    }
    let lists = || diff.sources_added.iter().filter(|source| is_signed_list(source));
    let found = [
        (Ground::NewAnchor, !diff.keys_added.is_empty()),
        (
            Ground::NewSigner,
            lists().any(|list| import.signer.is_some() || older(before, list).next().is_none()),
        ),
        (Ground::Unsigned, diff.sources_added.iter().any(|source| vouches_unsigned(after, source))),
        (Ground::WholeStore, import.package().is_some()),
        (Ground::NotNewer, lists().any(|list| !is_newer(before, list)) || has_older_crl(&diff)),
        (Ground::Removed, takes_away(&diff, after)),
        (Ground::RevocationTakenBack, successions(&diff).any(|(old, new)| takes_back(old, new))),
    ];
    found.into_iter().filter(|(_, is)| *is).map(|(ground, _)| ground).collect()
}

/// The latest time that anything new says of itself; an import from the future would keep out what comes after it.
pub(super) fn latest(before: &TrustStore, after: &TrustStore) -> Option<Timestamp> {
    TrustDiff::between(before, after).sources_added.iter().filter_map(|source| source.signed).max()
}

/// Whether somebody outside of the house signed it, whose lists follow each other.
const fn is_signed_list(source: &Source) -> bool {
    matches!(source.kind, SourceKind::MasterList | SourceKind::DeviationList)
}

/// The lists of the same kind and state that were held.
fn older<'s>(before: &'s TrustStore, list: &'s Source) -> impl Iterator<Item = &'s Source> {
    let same = |held: &&Source| held.kind == list.kind && held.signer_country == list.signer_country;
    before.sources().iter().filter(same)
}

/// Whether a list is newer than every one that was held of its signer; a first one is.
fn is_newer(before: &TrustStore, list: &Source) -> bool {
    older(before, list).all(|held| list.signed > held.signed)
}

/// Whether certificates are trusted because of a source that nobody signed. Signers of bar codes are trusted by their chain alone.
fn vouches_unsigned(after: &TrustStore, source: &Source) -> bool {
    let is_it = |place: u16| after.source(place).is_some_and(|of| of.sha256 == source.sha256);
    source.kind == SourceKind::NationalDecision
        && after.entries().iter().flat_map(|entry| entry.vouchers()).any(|voucher| is_it(voucher.source))
}

/// Revocation lists that gave way to another of the same issuer.
fn successions<'s>(diff: &'s TrustDiff<'s>) -> impl Iterator<Item = (&'s HeldCrl, &'s HeldCrl)> {
    diff.crls_removed.iter().filter_map(|old| {
        let new = diff.crls_added.iter().find(|new| new.issuer() == old.issuer());
        new.map(|new| (*old, *new))
    })
}

fn has_older_crl(diff: &TrustDiff<'_>) -> bool {
    successions(diff).any(|(old, new)| new.this_update() <= old.this_update())
}

fn takes_back(old: &HeldCrl, new: &HeldCrl) -> bool {
    let still: BTreeSet<&[u8]> = new.revoked_serials().collect();
    old.revoked_serials().any(|serial| !still.contains(serial))
}

/// Whether something went that nothing took the place of.
fn takes_away(diff: &TrustDiff<'_>, after: &TrustStore) -> bool {
    let followed = |source: &Source| match source.kind {
        SourceKind::MasterList | SourceKind::DeviationList => older(after, source).next().is_some(),
        // Revocation lists are looked at one by one below.
        SourceKind::RevocationList => true,
        SourceKind::NationalDecision => false,
    };
    let has = |issuer: &[u8]| after.crls().iter().any(|crl| crl.issuer() == issuer);
    !diff.removed.is_empty()
        || !diff.keys_removed.is_empty()
        || !diff.signers_removed.is_empty()
        || diff.sources_removed.iter().any(|source| !followed(source))
        || diff.crls_removed.iter().any(|crl| !has(crl.issuer()))
}
