//! Deviation lists: known errors of genuine documents, told by the state that issued them (Doc 9303-3, 7; Doc 9303-12, 10).

mod deviation;
mod documents;

pub use deviation::{CertificateField, Description, Deviation, DeviationKind, DeviationParameter};
pub use documents::{Applies, DocumentFacts, Documents, SignerReference};

use crate::algorithm::AlgorithmIdentifier;
use crate::der::{self, Tag, Tlv};
use crate::digest::DigestAlgorithm;
use spartel_base::{ParseError, Reason};

/// Most deviations in one list.
pub const MAX_DEVIATIONS: usize = 10_000;

/// The content of a deviation list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeviationList {
    /// The version, 0.
    pub version: i64,
    /// The digest with which signers are named by their certificate.
    pub digest_algorithm: Option<DigestAlgorithm>,
    /// The deviations.
    pub deviations: Vec<Deviation>,
}

impl DeviationList {
    /// Reads the content of a list.
    ///
    /// # Errors
    /// `LimitExceeded` with more than [`MAX_DEVIATIONS`]; otherwise what is missing or malformed, and where.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        const NAME: &str = "DeviationList";
        let mut parts = Tlv::parse(NAME, bytes)?.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let version = der::small_integer(NAME, parts.read(Tag::INTEGER)?)?;
        let digest = parts.optional(Tag::SEQUENCE)?;
        let digest = digest.map(|object| AlgorithmIdentifier::parse(NAME, object)).transpose()?;
        let mut set = parts.read(Tag::SET)?.reader(NAME)?;
        let mut deviations = Vec::new();
        while !set.is_empty() {
            if deviations.len() == MAX_DEVIATIONS {
                return Err(set.error(Reason::LimitExceeded));
            }
            deviations.push(Deviation::parse(set.read(Tag::SEQUENCE)?)?);
        }
        let digest_algorithm = digest.and_then(|algorithm| DigestAlgorithm::from_oid(algorithm.id));
        Ok(Self { version, digest_algorithm, deviations })
    }

    /// The deviations that apply to a document, or may apply as far as is known.
    pub fn of_document<'l>(
        &'l self,
        facts: &'l DocumentFacts<'_>,
    ) -> impl Iterator<Item = (&'l Deviation, Applies)> {
        self.deviations
            .iter()
            .map(|deviation| (deviation, deviation.documents.applies(facts, self.digest_algorithm)))
            .filter(|(_, applies)| *applies != Applies::No)
    }
}
