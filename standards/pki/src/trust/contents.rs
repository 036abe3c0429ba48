//! What a store holds, before it is indexed.

use super::{Entry, HeldCrl, HeldDeviationList, HeldSigner, Source};

use std::fmt;

/// Most certificates in one store.
pub const MAX_CERTIFICATES: usize = 100_000;

/// Whether a store serves inspection or demonstration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum StoreKind {
    /// For real documents. Anchors of specimens and of published test keys are refused.
    #[default]
    Production,
    /// For specimens, training and tests. Says so in every result.
    Specimen,
}

impl fmt::Display for StoreKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Production => "production",
            Self::Specimen => "specimen",
        })
    }
}

/// Everything in a store.
#[derive(Debug, Clone, Default)]
pub struct Contents {
    /// What the store serves.
    pub kind: StoreKind,
    /// Where everything came from.
    pub sources: Vec<Source>,
    /// Certificates, each once.
    pub entries: Vec<Entry>,
    /// Revocation lists, verified when they were imported.
    pub crls: Vec<HeldCrl>,
    /// Deviation lists, verified when they were imported.
    pub deviation_lists: Vec<HeldDeviationList>,
    /// Published signers of bar codes, not trusted by being here.
    pub signers: Vec<HeldSigner>,
}

impl Contents {
    /// The one order in which contents are encoded: certificates by country and digest, lists by digest.
    pub(super) fn sort(&mut self) {
        self.entries.sort_by_key(|entry| (entry.country, entry.sha256));
        self.entries.dedup_by(|b, a| a.sha256 == b.sha256);
        self.crls.sort_by_key(|crl| *crl.sha256());
        self.deviation_lists.sort_by_key(|list| *list.sha256());
        self.signers.sort_by_key(|signer| signer.sha256);
        self.signers.dedup_by_key(|signer| signer.sha256);
    }
}
