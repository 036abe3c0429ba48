//! Chains of real signers.

use crate::data;
use crate::trust::{now, union};
use spartel_base::CheckResult;
use spartel_pki::certificate::Certificate;
use spartel_pki::chain::{self, FoundBy, PathFault, SelfSigned};
use spartel_pki::cms::SignedData;
use spartel_pki::trust::Revocation;

/// Signers of the samples whose authority is no state: no list holds them.
const TEST_AUTHORITIES: [&str; 3] = ["9712ab147b5f", "68f32f11f854", "f6dcdc9d3467"];

#[test]
fn every_real_signer_has_a_chain_and_test_signers_say_why_not() {
    let Some(store) = union() else { return };
    for (name, file) in data::files("sod") {
        let message = SignedData::parse(data::sod(&file)).unwrap();
        let verification = message.verify();
        let signer = verification.content().unwrap().certificate();
        let chain = chain::build(signer, store, now());
        assert_eq!(chain.revocation, Revocation::NoList, "{name}");
        assert_eq!(chain.self_signed, SelfSigned::No, "{name}");
        if TEST_AUTHORITIES.iter().any(|mark| name.contains(mark)) {
            let country = signer.issuer().country();
            assert_eq!(chain.trust_result(), CheckResult::Undetermined, "{name}");
            assert_eq!(chain.path.map(|_| ()), Err(PathFault::NoAnchor { country, known: true }), "{name}");
        } else {
            assert_eq!(chain.trust_result(), CheckResult::Successful, "{name}");
            let trusted = chain.trusted().unwrap_or_else(|why| panic!("{name}: {why:?}"));
            assert!(trusted.is_for(signer));
            assert_eq!(chain.path.unwrap().found_by, FoundBy::KeyId, "{name}");
            assert_eq!(trusted.revocation(), Revocation::NoList, "{name}");
        }
    }
}

#[test]
fn an_altered_certificate_fails_under_the_key_it_names() {
    let Some(store) = union() else { return };
    let (_, file) = data::files("sod").remove(0);
    let message = SignedData::parse(data::sod(&file)).unwrap();
    let signer = message.certificates().next().unwrap().unwrap();
    let mut altered = signer.raw().to_vec();
    let serial = altered.windows(signer.serial().len()).position(|w| w == signer.serial()).unwrap();
    altered[serial + 1] ^= 1;
    let altered = Certificate::parse(&altered).unwrap();
    let chain = chain::build(&altered, store, now());
    assert_eq!(chain.path.map(|_| ()), Err(PathFault::SignatureMismatch));
    assert_eq!(chain.trust_result(), CheckResult::Failed);
}
