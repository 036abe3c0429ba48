//! Genuine chips to which something was done.

use super::Bench;
use crate::chip;
use crate::dice::Dice;
use crate::document::{Chip, Draft};
use crate::keys::{Key, Kind};
use crate::order::Order;
use crate::people::person;
use crate::state::date;
use spartel_pki::engine::CurveId::P256;

/// Without the means to show that the chip is no copy.
const PLAIN: &[u8] = &[1, 2, 11, 12];

fn changed(bench: &Bench<'_>, holder: &str, change: impl FnOnce(&mut Chip)) -> Draft {
    bench.genuine(holder).with_chip(change)
}

/// Five more years in DG1 and in print, check digits computed anew.
pub(super) fn later_expiry(bench: &Bench<'_>) -> Draft {
    let order = bench.passport("youssef", "p256");
    let later = Order { expires: date(2041, 1, 4), ..order.clone() }.zone();
    let mut draft = order.draft(bench.office).with_chip(|chip| {
        chip.groups.insert(1, chip::machine_readable_zone(later.as_str()));
    });
    draft.zone = later.to_string();
    draft
}

/// One letter of the name in DG1.
pub(super) fn dg1_byte(bench: &Bench<'_>) -> Draft {
    changed(bench, "youssef", |chip| turn(chip, 1, 12))
}

/// One bit in the middle of the portrait.
pub(super) fn dg2_byte(bench: &Bench<'_>) -> Draft {
    changed(bench, "youssef", |chip| turn(chip, 2, 4000))
}

/// A letter of the details.
pub(super) fn dg11_byte(bench: &Bench<'_>) -> Draft {
    changed(bench, "fatima", |chip| turn(chip, 11, 60))
}

fn turn(chip: &mut Chip, group: u8, at: usize) {
    if let Some(byte) = chip.groups.get_mut(&group).and_then(|file| file.get_mut(at)) {
        *byte ^= 1;
    }
}

/// The portrait of another genuine passport.
pub(super) fn swapped_portrait(bench: &Bench<'_>) -> Draft {
    let donor = bench.passport("samir", "p256").chip(bench.office);
    changed(bench, "karim", |chip| {
        chip.groups.extend(donor.groups.get(&2).map(|face| (2, face.clone())));
    })
}

/// The portrait of another genuine passport with its security object.
pub(super) fn swapped_portrait_and_object(bench: &Bench<'_>) -> Draft {
    let donor = bench.passport("samir", "p256").chip(bench.office);
    changed(bench, "karim", |chip| {
        chip.groups.extend(donor.groups.get(&2).map(|face| (2, face.clone())));
        chip.sod = donor.sod;
    })
}

/// The whole chip of another genuine passport.
pub(super) fn swapped_chip(bench: &Bench<'_>) -> Draft {
    let donor = bench.passport("samir", "p256").chip(bench.office);
    Draft { chip: Some(donor), ..bench.genuine("karim") }
}

/// All files of a genuine chip that has no key, on another chip.
pub(super) fn clone_of_plain(bench: &Bench<'_>) -> Draft {
    Order { groups: PLAIN, ..bench.passport("samir", "p256") }.draft(bench.office)
}

/// A copy that hides that the genuine chip could authenticate itself.
pub(super) fn clone_that_hides(bench: &Bench<'_>) -> Draft {
    changed(bench, "samir", |chip| {
        chip.groups.remove(&14);
        chip.groups.remove(&15);
        chip.card_access = None;
        chip.com = chip::com("0108", chip.groups.keys().copied());
    })
}

/// A copy with a key of its own beside the security object.
pub(super) fn key_outside(bench: &Bench<'_>) -> Draft {
    Order { groups: PLAIN, ..bench.passport("samir", "p256") }.draft(bench.office).with_chip(|chip| {
        let key = Key::make(bench.office.seed, "forger", Kind::Named(P256));
        chip.groups.insert(15, chip::authentication_key(&key));
    })
}

/// The same, and EF.COM lists it.
pub(super) fn key_outside_listed(bench: &Bench<'_>) -> Draft {
    key_outside(bench).with_chip(|chip| chip.com = chip::com("0108", chip.groups.keys().copied()))
}

/// Another key than the one that the security object covers.
pub(super) fn key_replaced(bench: &Bench<'_>) -> Draft {
    changed(bench, "samir", |chip| {
        let key = Key::make(bench.office.seed, "forger", Kind::Named(P256));
        chip.groups.insert(15, chip::authentication_key(&key));
    })
}

/// EF.COM lists a data group that the security object does not know.
pub(super) fn com_lists_more(bench: &Bench<'_>) -> Draft {
    changed(bench, "lucia", |chip| {
        chip.com = chip::com("0108", chip.groups.keys().copied().chain([16]));
    })
}

/// EF.COM leaves a data group out.
pub(super) fn com_lists_less(bench: &Bench<'_>) -> Draft {
    changed(bench, "lucia", |chip| {
        chip.com = chip::com("0108", chip.groups.keys().copied().filter(|group| *group != 12));
    })
}

/// A listed data group is not there.
pub(super) fn group_missing(bench: &Bench<'_>) -> Draft {
    changed(bench, "lucia", |chip| {
        chip.groups.remove(&2);
    })
}

/// The portrait ends in the middle.
pub(super) fn truncated(bench: &Bench<'_>) -> Draft {
    changed(bench, "francois", |chip| {
        if let Some(file) = chip.groups.get_mut(&2) {
            file.truncate(file.len() / 2);
        }
    })
}

/// The security object ends in the middle.
pub(super) fn object_truncated(bench: &Bench<'_>) -> Draft {
    changed(bench, "francois", |chip| chip.sod.truncate(chip.sod.len() / 2))
}

/// Random bytes in place of a data group.
pub(super) fn garbage(bench: &Bench<'_>) -> Draft {
    changed(bench, "francois", |chip| {
        chip.groups.insert(11, Dice::new(bench.office.seed, "garbage").bytes(300));
    })
}

/// Nothing in place of EF.COM.
pub(super) fn empty_com(bench: &Bench<'_>) -> Draft {
    changed(bench, "francois", |chip| chip.com.clear())
}

/// A whole chip that a forger filled and signed himself, so that only the chain shows it.
pub(super) fn forged_throughout(bench: &Bench<'_>) -> Draft {
    let order = bench.passport("karim", "forged");
    Order { person: person("alex"), ..order }.draft(bench.office)
}
