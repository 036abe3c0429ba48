//! Papers of a contact: a notice to a traveller, a report, a form, a receipt, a letter, a record for a court; set by typst, written as
//! PDF/A-2b, in Arabic, French, Spanish and English.
//!
//! A paper takes one way: facts and codes become a sheet of sentences (by `adapters/words` and a pack of legal texts), and
//! the sheet goes as data into one template. Nothing of what it says is ever source to typst, so that no text can do anything there. The
//! same paper gives the same bytes: there is no clock, no file and no network in what typst sees.

mod demand;
mod fonts;
mod kinds;
mod legal;
mod pixels;
mod qr;
mod say;
mod sheet;
mod tree;
mod world;

pub use legal::{Legal, LegalError};

use legal::Pack;
use say::Say;
use spartel_ports::papers::{Kind, Paper, Papers, PapersError};
use spartel_words::{Language, Words};

/// Sets papers under the legal texts of an authority.
pub struct Setter {
    legal: Legal,
}

impl Setter {
    /// Papers under these legal texts.
    #[must_use]
    pub const fn new(legal: Legal) -> Self {
        Self { legal }
    }

    /// The texts of a language.
    fn pack(&self, language: Language) -> &Pack {
        self.legal.of(language)
    }
}

impl Papers for Setter {
    fn set(&self, paper: &Paper) -> Result<Vec<u8>, PapersError> {
        let language: Language = paper.language.parse().map_err(|_| PapersError::Language)?;
        let words = Words::new(language);
        let say = Say { words: &words, pack: self.pack(language), paper };
        let body = match paper.kind {
            Kind::Notice => kinds::notice(&say),
            Kind::Report => kinds::report(&say),
            Kind::Refusal => kinds::refusal(&say),
            Kind::Receipt => kinds::receipt(&say),
            Kind::Returned => kinds::returned(&say),
            Kind::Court => kinds::court(&say),
        };
        let (sheet, pictures) = demand::sheet(&say, body).ok_or(PapersError::Setting)?;
        world::pdf(&sheet, pictures, paper).ok_or(PapersError::Setting)
    }
}
