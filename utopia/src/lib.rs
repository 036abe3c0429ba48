//! The issuing state that does not exist: fixtures, demonstration and training.
//!
//! Utopia (`UTO` in zones, `UT` in certificates) issues everything from a seed: authorities, signers, lists, chips,
//! seals, people, and a catalogue of wrong documents with the truth about each. The same seed gives the same bytes on
//! every machine: no clock, no order that depends on hashing, no function whose result differs between machines. Every
//! private key is public, so a store of real trust anchors must refuse Utopia.
//!
//! ```
//! let utopia = spartel_utopia::Utopia::new(1);
//! let case = spartel_utopia::Case::find("portrait-swapped").ok_or("no such case")?;
//! let document = utopia.issue(case);
//! assert_eq!(document.truth.altered, ["DG2"]);
//! assert!(document.files.contains_key("EF_SOD.bin"));
//! # Ok::<(), &str>(())
//! ```

mod bulk;
pub mod camera;
mod catalogue;
mod chip;
mod company;
pub mod der;
mod dice;
mod document;
mod drawing;
mod files;
mod keys;
mod order;
pub mod page;
mod people;
mod pki;
mod portrait;
mod seals;
mod state;
mod truth;

pub use bulk::{Bulk, Pair, bulk};
pub use catalogue::{Case, Origin};
pub use company::{COMPANIES, Company, Traveller};

use catalogue::CASES;
pub use files::Files;
pub use people::{Birth, Look, PEOPLE, Person, Sex};
pub use state::REFERENCE;
pub use truth::Truth;

use state::Office;

/// Every case of the catalogue, genuine ones first.
#[must_use]
pub const fn cases() -> &'static [Case] {
    CASES
}

/// The state of one seed.
pub struct Utopia {
    office: Office,
}

/// A document and the truth about it.
#[derive(Debug, Clone)]
pub struct Document {
    /// The files by path, without the truth.
    pub files: Files,
    /// The truth.
    pub truth: Truth,
    /// What lies on the reader.
    printed: Vec<document::Printed>,
}

impl Document {
    /// The images of its printed sides, and `pages.json` with the truth about each: `page_vi.jpg`, `page_ir.jpg`,
    /// `page_uv.jpg`; of cards `front_vi.jpg`, `back_vi.jpg` and so on; those of a second document in its folder. JPEG at the
    /// resolution of the press. Empty where nothing with a zone is printed.
    #[must_use]
    pub fn images(&self, press: &page::Press) -> Files {
        self.printed.iter().flat_map(|printed| press.images(printed)).collect()
    }
}

impl Utopia {
    /// The state of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self { office: Office::new(seed) }
    }

    /// The document of a case.
    #[must_use]
    pub fn issue(&self, case: &Case) -> Document {
        let draft = case.make(&self.office);
        Document { files: draft.files(), truth: case.truth(), printed: draft.printed(self.office.seed) }
    }

    /// What the state publishes, by path: `UT.ml` and `UT-older.ml` with the root of their signer
    /// (`UT-root.cer`), `UT-newer.ml` of another signer (`UT-newer-root.cer`), `UT.dl`, and under `csca/`, `signers/` and
    /// `seal-signers/` certificates. Revocation lists are under `crl/`, and for exercises under `crl-stale/`.
    #[must_use]
    pub fn trust_material(&self) -> Files {
        state::publish(&self.office)
    }

    /// Master lists that must not be taken: `UT-forged.ml`, `UT-altered.ml`, `UT-unsigned.ml`.
    #[must_use]
    pub fn wrong_lists(&self) -> Files {
        state::wrong_lists(&self.office)
    }

    /// Every document with its `truth.json` under `documents/CASE/`, the trust material under `trust/`, and the lists
    /// that must not be taken under `trust-wrong/`.
    #[must_use]
    pub fn everything(&self) -> Files {
        let mut all = Files::new();
        all.extend(self.trust_material().into_iter().map(|(path, file)| (format!("trust/{path}"), file)));
        all.extend(self.wrong_lists().into_iter().map(|(path, file)| (format!("trust-wrong/{path}"), file)));
        for case in CASES {
            let document = self.issue(case);
            let folder = format!("documents/{}", case.name);
            all.insert(format!("{folder}/truth.json"), document.truth.to_json().into_bytes());
            all.extend(document.files.into_iter().map(|(path, file)| (format!("{folder}/{path}"), file)));
        }
        all
    }
}
