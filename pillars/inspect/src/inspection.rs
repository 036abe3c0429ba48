//! The result of an inspection, with everything that it depends on.

use std::sync::LazyLock;

use spartel_base::{IsoAlpha2, Timestamp};
use spartel_vision::{Certainty, Model};

use crate::{Area, Check, Finding, Outcome, PictureSummary, Required, Subject, Value, catalogue};

/// The result of an inspection: a function of evidence, trust version, policy version, engine version and time, the same
/// byte for byte wherever and whenever it is computed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Inspection {
    /// What it comes to.
    pub outcome: Outcome,
    /// Which checks were demanded, and which of them have not ended.
    pub required: Required,
    /// All checks that the profile asks for, document by document in the order of the catalogue, then those between
    /// documents.
    pub checks: Vec<Check>,
    /// What the results mean, heaviest first.
    pub findings: Vec<Finding>,
    /// What the documents are and say.
    pub documents: Vec<DocumentSummary>,
    /// The pictures that were looked at; an [`Area`](crate::Area) counts them from 0.
    pub pictures: Vec<PictureSummary>,
    /// The trust store that was used.
    pub trust: TrustVersion,
    /// The software that was used.
    pub engine: EngineVersion,
    /// The profile that was used.
    pub policy: PolicyVersion,
    /// The time of the inspection.
    pub at: Timestamp,
}

/// One document, as far as its parts tell.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DocumentSummary {
    /// What kind of document it is: a code with words of its own, such as `passport`, `visa`, `unknown`.
    pub kind: &'static str,
    /// The layout of its machine readable zone: `TD3`, `MRV-A` and so on.
    pub layout: Option<&'static str>,
    /// Labels of the inputs that belong to it, in the order in which they came.
    pub sources: Vec<Box<str>>,
    /// About what lists are asked: by its printed zone and by what its chip claims, once where both say the same.
    pub subjects: Vec<Subject>,
    /// Its zone as it was read from a picture, where it was not typed.
    pub zone: Option<ZoneSummary>,
    /// What it says of itself and its holder, each value with where it stands.
    pub data: Vec<Datum>,
    /// Who signed its parts.
    pub signers: Vec<SignerSummary>,
    /// Its seals in the words of Doc 9303-13.
    pub seals: Vec<SealSummary>,
}

/// A zone as it was read from pictures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZoneSummary {
    /// The label of the picture that it was read from best.
    pub source: Box<str>,
    /// The lines as read.
    pub lines: Vec<Box<str>>,
    /// How sure the reader is of the whole.
    pub certainty: Certainty,
    /// Whether it is sure enough to be taken without a second look, or confirmed by signed data.
    pub sure: bool,
    /// Where it is.
    pub area: Area,
    /// The characters that were not read surely.
    pub doubts: Vec<DoubtSummary>,
    /// True resolution of the picture in pixels an inch, from the pitch of the zone.
    pub pixels_per_inch: Option<u32>,
}

/// A character that was not read surely.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoubtSummary {
    /// The line, counted from 1.
    pub line: usize,
    /// The column, counted from 1.
    pub column: usize,
    /// What was read.
    pub read: char,
    /// How sure.
    pub certainty: Certainty,
    /// What else it could be, most likely first.
    pub plausible: Vec<char>,
    /// Where it is.
    pub area: Area,
}

/// What the validation policy of Doc 9303-13, Appendix D says of a seal, beside what the checks say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealSummary {
    /// The input's label.
    pub source: Box<str>,
    /// `VDS`, `VDS-NC` or `2D-Doc`; absent for bytes that are none.
    pub kind: Option<&'static str>,
    /// `VALID` or `INVALID`.
    pub status: &'static str,
    /// The sub-indication of the standard, such as `UNKNOWN_CERTIFICATE`.
    pub sub_indication: Option<&'static str>,
    /// How far the standard trusts such a seal.
    pub trust_level: &'static str,
}

/// Where a value stands, and whether a trusted signature covers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataSource {
    /// On a chip, covered by the signature of a trusted signer.
    AuthenticChip,
    /// In a seal with the signature of a trusted signer.
    AuthenticSeal,
    /// Printed.
    Printed,
    /// Printed, and not read surely from a picture.
    PrintedUnsure,
    /// On a chip, not proven.
    Chip,
    /// In a seal, not proven.
    Seal,
}

impl DataSource {
    /// A stable code.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AuthenticChip => "authentic-chip",
            Self::AuthenticSeal => "authentic-seal",
            Self::Printed => "printed",
            Self::PrintedUnsure => "printed-unsure",
            Self::Chip => "chip",
            Self::Seal => "seal",
        }
    }
}

/// One value that a document states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Datum {
    /// The field, a code with words of its own, such as `document-number`.
    pub field: &'static str,
    /// The value.
    pub value: Value,
    /// Where it stands. Of several places the best one is taken: signed before printed before unproven.
    pub source: DataSource,
}

/// Who signed a part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignerSummary {
    /// The part: `EF.SOD`, `seal`.
    pub of: &'static str,
    /// The country of its certificate.
    pub country: Option<IsoAlpha2>,
    /// The subject of its certificate, for display.
    pub subject: Box<str>,
    /// The serial number of its certificate, in hexadecimal digits.
    pub serial: Box<str>,
    /// The validity of its certificate.
    pub validity: Option<(Timestamp, Timestamp)>,
    /// The authority whose key verified its certificate, where there is one.
    pub anchor: Option<AnchorSummary>,
}

/// A trusted authority, and who vouches for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnchorSummary {
    /// The country of its certificate.
    pub country: Option<IsoAlpha2>,
    /// The subject of its certificate, for display.
    pub subject: Box<str>,
    /// SHA-256 over its certificate, in hexadecimal digits.
    pub sha256: Box<str>,
    /// The end of its validity.
    pub not_after: Option<Timestamp>,
    /// Who vouches for it.
    pub vouchers: Vec<VoucherSummary>,
}

/// Who vouches for an authority, and since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoucherSummary {
    /// `master-list` or `national-decision`.
    pub kind: &'static str,
    /// The country that signed the list.
    pub country: Option<IsoAlpha2>,
    /// Since when: signed where known, imported otherwise.
    pub since: Timestamp,
}

/// The trust data: SHA-256 over its contents, and how much there is of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrustVersion {
    /// SHA-256 over all of it.
    pub sha256: [u8; 32],
    /// SHA-256 over the trust store: the version that its package names.
    pub store: [u8; 32],
    /// How many certificates of authorities it has.
    pub certificates: usize,
    /// How many certificates of signers of seals it has.
    pub seal_signers: usize,
    /// How many lists of revoked certificates it has.
    pub revocation_lists: usize,
}

/// The software.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EngineVersion {
    /// The release.
    pub release: &'static str,
    /// SHA-256 over the catalogue of checks.
    pub catalogue: [u8; 32],
    /// The models that read pictures, each with the SHA-256 of its file.
    pub models: &'static [Model],
}

impl EngineVersion {
    /// The software that this is.
    #[must_use]
    pub fn current() -> Self {
        static CATALOGUE: LazyLock<[u8; 32]> = LazyLock::new(catalogue::hash);
        static MODELS: LazyLock<Vec<Model>> = LazyLock::new(spartel_vision::models);
        Self { release: env!("CARGO_PKG_VERSION"), catalogue: *CATALOGUE, models: &MODELS }
    }
}

/// The profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PolicyVersion {
    /// Its name.
    pub name: Box<str>,
    /// SHA-256 over the profile and the catalogue of capabilities.
    pub sha256: [u8; 32],
}
