//! Logs and measurements that can hold no text of people.
//!
//! Neither is a place for names, numbers of documents or notes, and neither trusts those who call it not to write them: a label of a
//! measurement is a word of a closed list, and a field of a log is one of a declared few, whose value is a number, a code or an id. Anything
//! else is replaced or left out before it is held.

mod log;
mod measures;
mod table;

pub use log::{Form, Log, start};
pub use measures::Measures;
pub use table::{Count, Label, Level, Measure, Row, TABLE, Time};
