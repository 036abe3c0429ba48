//! Contacts of travellers with officers: what is decided is recorded, what names somebody lies in streams of evidence, and goes with an end in
//! which nothing was found.

mod error;
mod evidence;
mod listed;
mod way;

pub use error::ContactError;
pub use evidence::{Examined, Piece, Pieces, pieces, results};
pub use listed::projection;
pub use way::{begin, bring, carry_out, check_again, load, move_evidence};
