//! A transaction: one contact of a traveller with an inspection, from its opening to its end (TR-03135-1, chapter 6).
//!
//! [`decide`] takes what a transaction is, what an officer wants and what is proven for it, and says what happens or why nothing does;
//! [`Transaction::apply`] makes of what happened what the transaction is. Both are pure. What is said here names nobody: numbers, names,
//! pictures and texts lie in streams of evidence, to which a transaction refers, and which go when it ends with nothing found.
//!
//! Nobody is sent away before the safeguards are cleared ([`ClearedSafeguards`]), nothing is all clear without an
//! [`Inspection`](crate::Inspection) that says so, and grave acts carry the officer's assertion over them.

mod act;
mod assessment;
mod basic;
pub(crate) mod coded;
mod command;
mod decide;
mod event;
mod relaxed;
mod safeguards;
mod state;

pub use act::{Act, Acted, Assertion, Basis, Decision};
pub use assessment::{Assessed, Authenticity, Bearer, Issuance, Level, Observation};
pub use basic::{Basic, BasicCheck, BasicDocument, BasicFinding, BasicMissing, Versions};
pub use command::{ActBasis, Command, Handling, Rejection};
pub use decide::{decide, handle};
pub use event::{
    Brought, Checked, Correction, Direction, Ended, Event, Light, ObservedAt, Opened, PieceKind, Place,
    PlaceKind, ReferralReason, Region,
};
pub use relaxed::{InForce, Without};
pub use safeguards::{Answer, ClearedSafeguards, Concern, Interview, Judged, Language, Obstacle, Question};
pub use state::{Phase, Run, Transaction, Unfit};
