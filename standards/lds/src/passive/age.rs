//! Algorithms that are too old for what they protect. Evaluatory: it is told, and decides nothing (Doc 9303-12, 4.4).

use super::message::Message;
use super::{Cause, Check, Step};
use spartel_base::Timestamp;
use spartel_pki::certificate::Certificate;
use spartel_pki::chain::aged_algorithms;
use spartel_pki::digest::DigestAlgorithm;

/// All algorithms of message, hashes and signer that are too old, or success.
pub(super) fn step(
    hash: Option<DigestAlgorithm>,
    message: &Message<'_>,
    signer: &Certificate<'_>,
    at: Timestamp,
) -> Step {
    let mut old: Vec<String> = aged_algorithms(signer, at).map(|aged| named(aged.what, aged.bits)).collect();
    let digests = [hash, message.digest, message.algorithm.map(|algorithm| algorithm.digest())];
    let sha1 = DigestAlgorithm::Sha1.name();
    if digests.contains(&Some(DigestAlgorithm::Sha1)) && !old.iter().any(|known| known == sha1) {
        old.push(sha1.to_owned());
    }
    if old.is_empty() {
        Step::successful(Check::AlgorithmAge)
    } else {
        Step::undetermined(Check::AlgorithmAge, Cause::AlgorithmOld(old.join(", ")))
    }
}

/// `RSA-1024`, but `SHA-1`: the name of a hash says its length.
fn named(what: &str, bits: usize) -> String {
    if what.starts_with("SHA") { what.to_owned() } else { format!("{what}-{bits}") }
}
