//! Documents that nobody signed who may.

use super::Bench;
use crate::document::Draft;
use crate::order::Order;

/// Signed by a signer of the table.
pub(super) fn signed(bench: &Bench<'_>, holder: &str, signer: &'static str) -> Draft {
    bench.passport(holder, signer).draft(bench.office)
}

/// The zone names another issuing state than the signer's.
pub(super) fn other_country(bench: &Bench<'_>) -> Draft {
    Order { issuer: *b"D<<", ..bench.passport("samir", "p256") }.draft(bench.office)
}

/// The signature value with one bit turned.
pub(super) fn signature_broken(bench: &Bench<'_>) -> Draft {
    bench.genuine("karim").with_chip(|chip| {
        if let Some(last) = chip.sod.last_mut() {
            *last ^= 1;
        }
    })
}

/// Other hashes under the signature of a genuine security object.
pub(super) fn content_replaced(bench: &Bench<'_>) -> Draft {
    let order = bench.passport("karim", "p256");
    let other = Order { person: crate::people::person("samir"), ..order.clone() }.data_groups(bench.office);
    order.draft(bench.office).with_chip(|chip| {
        let digest = order.digest(bench.office);
        for (group, file) in &other {
            let old = chip.groups.get(group).map(|old| digest.digest(old).as_ref().to_vec());
            replace(&mut chip.sod, &old.unwrap_or_default(), digest.digest(file).as_ref());
        }
        chip.groups = other;
    })
}

/// The security object of another genuine document.
pub(super) fn of_another(bench: &Bench<'_>) -> Draft {
    let other = bench.passport("samir", "p256").chip(bench.office);
    bench.genuine("karim").with_chip(|chip| chip.sod = other.sod)
}

/// Replaces the first occurrence of `old` by `new` of the same length.
fn replace(bytes: &mut [u8], old: &[u8], new: &[u8]) {
    if old.is_empty() || old.len() != new.len() {
        return;
    }
    if let Some(at) = bytes.windows(old.len()).position(|window| window == old) {
        bytes[at..at + old.len()].copy_from_slice(new);
    }
}
