//! One file for each command.

pub mod backup;
pub mod certificate;
pub mod erasure;
pub mod inspect;
pub mod keys;
pub mod ledger;
pub mod lookup;
pub mod mrz;
pub mod people;
pub mod restore;
pub mod session;
pub mod sign;
pub mod trust;
pub mod utopia;
pub mod worker;

use spartel_base::Timestamp;
use std::time::{SystemTime, UNIX_EPOCH};

/// The instant given, or now: the only place where the program asks the clock what day it is.
pub fn instant(given: Option<Timestamp>) -> Timestamp {
    given.unwrap_or_else(|| {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp(i64::try_from(now.as_secs()).unwrap_or(i64::MAX))
    })
}
