//! Papers: what is printed of a contact for a traveller, a colleague or a court. They are made anew from the record each time, and nothing of
//! them is kept.

use spartel_inspect::transaction::{Event, Light};
use spartel_ledger::id::{Moment, StreamId};
use spartel_vision::Picture;
use std::fmt;

macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $kind:ident = $code:literal,)+) => {
        /// What kind of paper.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[doc = $doc])* $kind,)+
        }

        impl Kind {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)+];
            /// Their codes, in the same order.
            pub const CODES: &'static [&'static str] = &[$($code,)+];

            /// A stable code in kebab case.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$kind => $code,)+ }
            }

            /// The kind of a code.
            #[must_use]
            pub fn parse(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.as_str() == code)
            }
        }
    };
}

kinds! {
    /// What a traveller who is sent on is told in writing: what for, how, where, when and by whom.
    Notice = "notice",
    /// What was found in a document, and what officers said of it.
    Report = "report",
    /// That entry is refused, why, and how to appeal.
    Refusal = "refusal",
    /// That a document was kept.
    Receipt = "receipt",
    /// What somebody carries who travels back without the document that was kept.
    Returned = "returned",
    /// What happened in a contact, as the record has it, and how a court checks that.
    Court = "court",
}

/// Who did something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// An officer, by service number; none where the account is gone.
    Officer(Option<String>),
    /// A device or the server.
    Machine,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its place in the log.
    pub index: u64,
    /// Its version in the contact.
    pub version: u64,
    /// When, as the node's clock said.
    pub at: Moment,
    /// Who did it.
    pub by: By,
    /// What.
    pub event: Event,
}

/// Where a piece lies among the evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The bundle.
    pub bundle: StreamId,
    /// Which piece of it, from 0.
    pub piece: u8,
}

/// A picture of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shot {
    /// Where it lies.
    pub place: Place,
    /// What it is called in results.
    pub label: String,
    /// Under which light it was taken.
    pub light: Option<Light>,
    /// Its pixels.
    pub picture: Picture,
}

/// Everything that a paper says, as codes and facts. A paper is given no more than its kind may tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// What kind.
    pub kind: Kind,
    /// The language of who reads it, by its tag.
    pub language: String,
    /// The stream of the contact.
    pub contact: StreamId,
    /// The number of the contact for paper and speech.
    pub number: String,
    /// The post by its code.
    pub post: String,
    /// What happened, as far as the paper tells it, oldest first.
    pub steps: Vec<Step>,
    /// The tree of the last checks as it is written, where the paper tells of it and it is there.
    pub results: Option<Vec<u8>>,
    /// Pictures of pages, where the paper shows them.
    pub shots: Vec<Shot>,
    /// When the paper is made.
    pub at: Moment,
    /// By whom, by service number.
    pub by: String,
    /// The last checkpoint as it was signed; none where nothing was signed.
    pub checkpoint: Option<Vec<u8>>,
    /// Whether nothing here is of a real person.
    pub demonstration: bool,
}

/// Why there is no paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PapersError {
    /// There are no words in this language.
    Language,
    /// It could not be set. What exactly is for those who maintain the program.
    Setting,
}

impl PapersError {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Language => "paper-language",
            Self::Setting => "paper-setting",
        }
    }
}

impl fmt::Display for PapersError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for PapersError {}

/// Whoever sets papers. The same paper gives the same bytes.
pub trait Papers: Send + Sync {
    /// The paper as PDF/A-2b.
    ///
    /// # Errors
    /// [`PapersError`] says them all.
    fn set(&self, paper: &Paper) -> Result<Vec<u8>, PapersError>;
}
