//! Where certificates, revocation lists and deviation lists came from.

use spartel_base::{IsoAlpha2, Timestamp};

/// Why the contents of a source are believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceKind {
    /// A master list whose signer chains to a pinned root (Doc 9303-12, 5.3).
    MasterList,
    /// A decision of the own authority after an out-of-band check (Doc 9303-12, 6.1.1).
    NationalDecision,
    /// A revocation list signed by an anchor that is held.
    RevocationList,
    /// A deviation list whose signer chains to an anchor that is held (Doc 9303-12, 10).
    DeviationList,
}

impl SourceKind {
    /// A stable word in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::MasterList => "master-list",
            Self::NationalDecision => "national-decision",
            Self::RevocationList => "revocation-list",
            Self::DeviationList => "deviation-list",
        }
    }

    pub(super) const ALL: [Self; 4] =
        [Self::MasterList, Self::NationalDecision, Self::RevocationList, Self::DeviationList];
}

/// One import that the store still rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Why it is believed.
    pub kind: SourceKind,
    /// SHA-256 over the imported bytes.
    pub sha256: [u8; 32],
    /// Country of the signer of a list.
    pub signer_country: Option<IsoAlpha2>,
    /// SHA-256 over the certificate of the signer of a list.
    pub signer: Option<[u8; 32]>,
    /// When the list was signed, or a revocation list issued.
    pub signed: Option<Timestamp>,
    /// When it was imported.
    pub imported: Timestamp,
    /// How many certificates or entries it holds.
    pub count: u32,
    /// The words under which the authority decided; empty for signed lists.
    pub decision: String,
}
