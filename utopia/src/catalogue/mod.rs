//! The catalogue of documents, genuine and wrong, each with the truth about it.

mod altered;
mod genuine;
mod papers;
mod people;
mod signers;
mod table;

pub use table::CASES;

use crate::document::Draft;
use crate::order::Order;
use crate::state::Office;
use crate::truth::Truth;
use std::fmt;

/// Whether the state issued the document as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The state issued it, and nobody changed it.
    Genuine,
    /// Somebody made or changed it.
    Wrong,
}

/// One document of the catalogue and what was done to it.
#[derive(Clone, Copy)]
pub struct Case {
    /// Its name.
    pub name: &'static str,
    /// Whether it is as the state issued it.
    pub origin: Origin,
    /// What was done, or what is special, as a code.
    pub note: &'static str,
    /// The parts that are not as the state issued them: `DG1`, `EF.SOD`, `MRZ`, `seal`, …
    pub altered: &'static [&'static str],
    /// The same in plain English, for whoever looks at the files.
    pub about: &'static str,
    make: fn(&Bench<'_>) -> Draft,
}

impl Case {
    /// The case of a name.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        CASES.iter().find(|case| case.name == name)
    }

    /// The truth about its document, known before it is issued.
    #[must_use]
    pub const fn truth(&self) -> Truth {
        Truth::of(self)
    }

    /// Makes the document.
    pub(crate) fn make(&self, office: &Office) -> Draft {
        (self.make)(&Bench { office, case: self.name })
    }
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Case({})", self.name)
    }
}

/// Where one document is made.
struct Bench<'a> {
    office: &'a Office,
    case: &'static str,
}

impl Bench<'_> {
    /// An order for an ordinary passport.
    fn passport(&self, holder: &str, signer: &'static str) -> Order {
        Order::passport(self.office, self.case, holder, signer)
    }

    /// An ordinary passport of the usual signer.
    fn genuine(&self, holder: &str) -> Draft {
        self.passport(holder, "p256").draft(self.office)
    }
}
