//! Deviation lists that are held, and what they say of a document (Doc 9303-3, 7; TR-03135-1, 5.12).

use super::TrustStore;
use crate::deviation_list::{Applies, Deviation, DeviationList, DocumentFacts};
use crate::digest::DigestAlgorithm;
use spartel_base::{IsoAlpha2, ParseError};

/// A deviation list whose signer was verified when it was imported. Its deviations concern documents of that state alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldDeviationList {
    pub(super) content: Vec<u8>,
    pub(super) country: IsoAlpha2,
    pub(super) source: u16,
    sha256: [u8; 32],
    list: DeviationList,
}

impl HeldDeviationList {
    /// The verified content of a list of `country`.
    ///
    /// # Errors
    /// Those of reading the content.
    pub(super) fn new(content: Vec<u8>, country: IsoAlpha2, source: u16) -> Result<Self, ParseError> {
        let list = DeviationList::parse(&content)?;
        let mut sha256 = [0; 32];
        sha256.copy_from_slice(DigestAlgorithm::Sha256.digest(&content).as_ref());
        Ok(Self { content, country, source, sha256, list })
    }

    /// The same list of another source.
    pub(super) fn at(self, source: u16) -> Self {
        Self { source, ..self }
    }

    /// The state whose documents it concerns.
    #[must_use]
    pub const fn country(&self) -> IsoAlpha2 {
        self.country
    }

    /// SHA-256 over the content.
    #[must_use]
    pub const fn sha256(&self) -> &[u8; 32] {
        &self.sha256
    }

    /// Place of its source in the store.
    #[must_use]
    pub const fn source(&self) -> u16 {
        self.source
    }

    /// The list.
    #[must_use]
    pub const fn list(&self) -> &DeviationList {
        &self.list
    }
}

impl TrustStore {
    /// The deviations of `country` that concern a document, or may concern it as far as is known.
    pub fn deviations<'s>(
        &'s self,
        country: IsoAlpha2,
        facts: &'s DocumentFacts<'_>,
    ) -> impl Iterator<Item = (&'s Deviation, Applies)> {
        self.deviation_lists()
            .iter()
            .filter(move |held| held.country == country)
            .flat_map(|held| held.list.of_document(facts))
    }
}
