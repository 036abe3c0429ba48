//! When a demand of a profile holds: what the document is and which parts it must have.

use serde::Deserialize;

/// The condition of a demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// For every document.
    Always,
    /// For documents that have a machine readable zone: all but those that are a seal of a kind without one.
    Zone,
    /// For documents with a chip: a part of one was offered, or nothing says that the document has none. A visa has none,
    /// nor has a document with a seal that repeats its zone, nor what is a seal and nothing else.
    Chip,
    /// For documents with a seal: one was offered, or the document is a visa.
    Seal,
    /// For documents with a seal that carries a machine readable zone.
    SealWithMrz,
    /// Where pictures were offered.
    Picture,
    /// Where a page was pictured in infrared light.
    Infrared,
    /// Where a page was pictured in ultraviolet light.
    Ultraviolet,
    /// Where a page of a document with a machine readable zone was pictured: a reader takes it in all its lights.
    Page,
    /// Where several documents of one person were offered.
    SeveralDocuments,
}

/// What one document is and has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Present {
    pub chip: bool,
    pub seal: bool,
    pub seal_with_mrz: bool,
    pub seal_alone: bool,
    pub visa: bool,
    pub zone: bool,
    pub picture: bool,
    pub infrared: bool,
    pub ultraviolet: bool,
}

impl Present {
    /// Whether a demand of one document holds.
    pub const fn meets(self, when: When) -> bool {
        match when {
            When::Always => true,
            When::Zone => self.zone,
            When::Chip => self.chip || !(self.visa || self.seal_with_mrz || self.seal_alone),
            When::Seal => self.seal || self.visa,
            When::SealWithMrz => self.seal_with_mrz || (self.visa && !self.seal),
            When::Picture => self.picture,
            When::Infrared => self.infrared,
            When::Ultraviolet => self.ultraviolet,
            When::Page => self.picture && self.zone,
            When::SeveralDocuments => false,
        }
    }
}
