//! Contacts of travellers on the wire: what is asked of them, and what is shown.

mod asked;
mod before;
mod shown;
mod steps;

pub use asked::{
    Act, ActBasis, Assess, Correct, HandOver, Interpreted, Interview, Language, Move, Observe, Open, Place,
    Refer, Region,
};
pub use before::{Before, ShownBefore};
pub use shown::{
    Acted, Assessed, Awaited, Bundle, Contact, Contacts, Document, Finding, Interviews, Line, Missing,
    Observed, Run, Versions,
};
pub use steps::{Piece, Pieces, Step, Steps};
