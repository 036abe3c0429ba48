//! Revocation lists (Doc 9303-12, 7.1.4).

use super::{Name, certificate::Period, time};
use crate::der;
use crate::keys::{Key, Scheme};
use spartel_base::Timestamp;

/// The list `number` of an authority; the entries are serial numbers with the instants of revocation.
pub(crate) fn revocation_list(
    issuer: &Name,
    (key, scheme): (&Key, Scheme),
    (this_update, next_update): Period,
    number: u64,
    revoked: &[(Vec<u8>, Timestamp)],
) -> Vec<u8> {
    let entries = revoked.iter().map(|(serial, at)| der::sequence([der::integer(serial), time(*at)]));
    // An empty list is written by leaving the field out (table 9).
    let entries = if revoked.is_empty() { Vec::new() } else { der::sequence(entries) };
    let extension = |oid: &str, value: &[u8]| der::sequence([der::oid(oid), der::octets(value)]);
    let extensions = der::sequence([
        extension("2.5.29.35", &der::sequence([der::object(0x80, &key.id())])),
        extension("2.5.29.20", &der::number(number)),
    ]);
    let body = der::sequence([
        der::number(1),
        scheme.identifier(),
        issuer.to_der(),
        time(this_update),
        time(next_update),
        entries,
        der::explicit(0, &extensions),
    ]);
    let signature = key.sign(scheme, &body);
    der::sequence([body, scheme.identifier(), der::bits(&signature)])
}
