//! Genuine chips of every kind that borders meet.

use super::Bench;
use crate::chip::{Encoding, FaceFormat, Lds};
use crate::document::Draft;
use crate::keys::Kind;
use crate::order::{Mapping, Order};
use crate::state::date;
use spartel_base::Date;

/// A passport of another signer.
pub(super) fn signed(bench: &Bench<'_>, holder: &str, signer: &'static str) -> Draft {
    bench.passport(holder, signer).draft(bench.office)
}

/// A passport of another signer, issued in 2021.
pub(super) fn of_2021(bench: &Bench<'_>, holder: &str, signer: &'static str) -> Draft {
    let order = bench.passport(holder, signer);
    let groups: &[u8] = &[1, 2, 11];
    let (issued, expires) = (date(2021, 2, 1), date(2031, 1, 31));
    Order { lds: Lds::V0, groups, issued, expires, ..order }.draft(bench.office)
}

/// SHA-1 throughout and the old document code without a second letter.
pub(super) fn sha1(bench: &Bench<'_>) -> Draft {
    let order = bench.passport("francois", "sha1");
    let groups: &[u8] = &[1, 2];
    let (issued, expires) = (date(2021, 6, 1), date(2031, 5, 31));
    Order { code: *b"P<", lds: Lds::V0, groups, issued, expires, ..order }.draft(bench.office)
}

/// RSA, the older security object, and an RSA key for active authentication.
pub(super) fn rsa(bench: &Bench<'_>) -> Draft {
    let order = bench.passport("youssef", "rsa2048");
    Order { lds: Lds::V0, authentication: Kind::Rsa2048(7), ..order }.draft(bench.office)
}

/// EF.SOD with indefinite lengths.
pub(super) fn ber(bench: &Bench<'_>) -> Draft {
    Order { encoding: Encoding::Ber, ..bench.passport("jose", "p256") }.draft(bench.office)
}

/// The face in the newer format.
pub(super) fn new_face(bench: &Bench<'_>) -> Draft {
    Order { face: FaceFormat::Iso39794, ..bench.passport("alex", "bp384") }.draft(bench.office)
}

/// Fingers that are on the chip and not for the reader.
pub(super) fn fingers(bench: &Bench<'_>) -> Draft {
    let groups: &[u8] = &[1, 2, 3, 11, 12, 14, 15];
    let order = Order { groups, ..bench.passport("mehdi", "bp256") };
    order.draft(bench.office).with_chip(|chip| {
        chip.groups.remove(&3);
    })
}

/// All data groups that are read.
pub(super) fn complete(bench: &Bench<'_>) -> Draft {
    let groups: &[u8] = &[1, 2, 5, 7, 11, 12, 13, 14, 15, 16];
    Order { groups, ..bench.passport("leila", "bp512") }.draft(bench.office)
}

/// PACE with chip authentication mapping and EF.CardSecurity.
pub(super) fn card_security(bench: &Bench<'_>) -> Draft {
    let groups: &[u8] = &[1, 2, 14];
    let order = bench.passport("karim", "p256-explicit");
    Order { groups, mapping: Mapping::ChipAuthentication, ..order }.draft(bench.office)
}

/// No key by which the chip could show that it is no copy.
pub(super) fn without_authentication(bench: &Bench<'_>) -> Draft {
    let groups: &[u8] = &[1, 2, 11, 12];
    Order { groups, ..bench.passport("samir", "p256") }.draft(bench.office)
}

/// Expired five days before the reference date; its signer still valid.
pub(super) fn expired(bench: &Bench<'_>) -> Draft {
    period(bench, "p256-2015", date(2016, 1, 11), date(2026, 1, 10))
}

/// In force, while the certificate of its signer ran out.
pub(super) fn signer_expired(bench: &Bench<'_>) -> Draft {
    period(bench, "p256-expired", date(2021, 2, 1), date(2031, 1, 31))
}

fn period(bench: &Bench<'_>, signer: &'static str, issued: Date, expires: Date) -> Draft {
    let groups: &[u8] = &[1, 2, 11, 12];
    Order { groups, issued, expires, ..bench.passport("fatima", signer) }.draft(bench.office)
}

/// The hash of DG11 is the one before a correction; the deviation list names the document, or it does not.
pub(super) fn deviating(bench: &Bench<'_>, number: &str) -> Draft {
    let order = Order { number: number.into(), ..bench.passport("idder", "p256-deviating") };
    let corrected = crate::chip::additional_person(order.person, &format!("UT-{number}-A"));
    order.draft(bench.office).with_chip(|chip| {
        chip.groups.insert(11, corrected);
    })
}
