//! Certificates, revocation lists and signed lists as Utopia writes them (Doc 9303-12, section 7 to 10).

mod certificate;
mod crl;
mod extension;
mod list;
mod name;
mod signed;

pub(crate) use certificate::{Period, Profile, Template};
pub(crate) use crl::revocation_list;
pub(crate) use extension::Extensions;
pub(crate) use list::{Deviation, ListSigner, bare_master_list, deviation_list, master_list};
pub(crate) use name::Name;
pub(crate) use signed::{Encoding, Message, SignerId, signed_data};

use crate::der;
use spartel_base::{Date, Timestamp};

/// UTCTime until 2049, GeneralizedTime after (RFC 5280, 4.1.2.5).
pub(crate) fn time(at: Timestamp) -> Vec<u8> {
    if at.date().year() < 2050 {
        der::object(0x17, &digits(at).as_bytes()[2..])
    } else {
        generalized_time(at)
    }
}

/// GeneralizedTime.
pub(crate) fn generalized_time(at: Timestamp) -> Vec<u8> {
    der::object(0x18, digits(at).as_bytes())
}

/// `YYYYMMDDHHMMSSZ`.
fn digits(at: Timestamp) -> String {
    let rest = at.0.rem_euclid(86_400);
    format!("{}{:02}{:02}{:02}Z", day(at.date()), rest / 3600, rest / 60 % 60, rest % 60)
}

/// `YYYYMMDD`.
pub(crate) fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}
