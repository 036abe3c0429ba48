//! Project Wycheproof's vectors: every set whose algorithms documents use, and a list of all others with the reason.

use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::{CurveId, EcKey, EcdsaSignature, PssParameters, RsaKey, SignatureError};
use std::collections::BTreeSet;
use wycheproof::{EllipticCurve, HashFunction, Mgf, TestResult, ecdsa, rsa_pkcs1_verify, rsa_pss_verify};

/// Why a group of vectors is not run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    /// Koblitz curves and those of 160 bits of SEC 2, which Doc 9303-12 does not know.
    Curve,
    /// SHA-3, SHAKE and truncated SHA-512, which Doc 9303-12, 4.4.2 does not know.
    Digest,
}

fn digest_of(function: HashFunction) -> Result<DigestAlgorithm, Gap> {
    match function {
        HashFunction::Sha1 => Ok(DigestAlgorithm::Sha1),
        HashFunction::Sha2_224 => Ok(DigestAlgorithm::Sha224),
        HashFunction::Sha2_256 => Ok(DigestAlgorithm::Sha256),
        HashFunction::Sha2_384 => Ok(DigestAlgorithm::Sha384),
        HashFunction::Sha2_512 => Ok(DigestAlgorithm::Sha512),
        _ => Err(Gap::Digest),
    }
}

fn curve_of(curve: EllipticCurve) -> Result<CurveId, Gap> {
    match curve {
        EllipticCurve::Secp192r1 => Ok(CurveId::P192),
        EllipticCurve::Secp224r1 => Ok(CurveId::P224),
        EllipticCurve::Secp256r1 => Ok(CurveId::P256),
        EllipticCurve::Secp384r1 => Ok(CurveId::P384),
        EllipticCurve::Secp521r1 => Ok(CurveId::P521),
        EllipticCurve::Brainpool224r1 => Ok(CurveId::BrainpoolP224r1),
        EllipticCurve::Brainpool224t1 => Ok(CurveId::BrainpoolP224t1),
        EllipticCurve::Brainpool256r1 => Ok(CurveId::BrainpoolP256r1),
        EllipticCurve::Brainpool256t1 => Ok(CurveId::BrainpoolP256t1),
        EllipticCurve::Brainpool320r1 => Ok(CurveId::BrainpoolP320r1),
        EllipticCurve::Brainpool320t1 => Ok(CurveId::BrainpoolP320t1),
        EllipticCurve::Brainpool384r1 => Ok(CurveId::BrainpoolP384r1),
        EllipticCurve::Brainpool384t1 => Ok(CurveId::BrainpoolP384t1),
        EllipticCurve::Brainpool512r1 => Ok(CurveId::BrainpoolP512r1),
        EllipticCurve::Brainpool512t1 => Ok(CurveId::BrainpoolP512t1),
        _ => Err(Gap::Curve),
    }
}

const UNKNOWN_CURVES: [&str; 23] = [
    "EcdsaSecp160k1Sha256",
    "EcdsaSecp160k1Sha256P1363",
    "EcdsaSecp160r1Sha256",
    "EcdsaSecp160r1Sha256P1363",
    "EcdsaSecp160r2Sha256",
    "EcdsaSecp160r2Sha256P1363",
    "EcdsaSecp192k1Sha256",
    "EcdsaSecp192k1Sha256P1363",
    "EcdsaSecp224k1Sha224",
    "EcdsaSecp224k1Sha224P1363",
    "EcdsaSecp224k1Sha256",
    "EcdsaSecp224k1Sha256P1363",
    "EcdsaSecp256k1Sha256",
    "EcdsaSecp256k1Sha256Bitcoin",
    "EcdsaSecp256k1Sha256P1363",
    "EcdsaSecp256k1Sha3_256",
    "EcdsaSecp256k1Sha3_512",
    "EcdsaSecp256k1Sha512",
    "EcdsaSecp256k1Sha512P1363",
    "EcdsaSecp256k1Shake128",
    "EcdsaSecp256k1Shake128P1363",
    "EcdsaSecp256k1Shake256",
    "EcdsaSecp256k1Shake256P1363",
];

const UNKNOWN_ECDSA_DIGESTS: [&str; 21] = [
    "EcdsaBrainpool224r1Sha3_224",
    "EcdsaBrainpool256r1Sha3_256",
    "EcdsaBrainpool320r1Sha3_384",
    "EcdsaBrainpool384r1Sha3_384",
    "EcdsaBrainpool512r1Sha3_512",
    "EcdsaSecp224r1Sha3_224",
    "EcdsaSecp224r1Sha3_256",
    "EcdsaSecp224r1Sha3_512",
    "EcdsaSecp224r1Shake128",
    "EcdsaSecp224r1Shake128P1363",
    "EcdsaSecp256r1Sha3_256",
    "EcdsaSecp256r1Sha3_512",
    "EcdsaSecp256r1Shake128",
    "EcdsaSecp256r1Shake128P1363",
    "EcdsaSecp384r1Sha3_384",
    "EcdsaSecp384r1Sha3_512",
    "EcdsaSecp384r1Shake256",
    "EcdsaSecp384r1Shake256P1363",
    "EcdsaSecp521r1Sha3_512",
    "EcdsaSecp521r1Shake256",
    "EcdsaSecp521r1Shake256P1363",
];

const UNKNOWN_PKCS1_DIGESTS: [&str; 11] = [
    "Rsa2048Sha3_224",
    "Rsa2048Sha3_256",
    "Rsa2048Sha3_384",
    "Rsa2048Sha3_512",
    "Rsa2048Sha512_224",
    "Rsa2048Sha512_256",
    "Rsa3072Sha3_256",
    "Rsa3072Sha3_384",
    "Rsa3072Sha3_512",
    "Rsa3072Sha512_256",
    "Rsa4096Sha512_256",
];

const UNKNOWN_PSS_DIGESTS: [&str; 7] = [
    "RsaPss2048Sha512_224Mgf1SaltLen28",
    "RsaPss2048Sha512_256Mgf1SaltLen32",
    "RsaPss2048Shake128",
    "RsaPss2048Shake256",
    "RsaPss3072Shake128",
    "RsaPss3072Shake256",
    "RsaPss4096Shake256",
];

/// How many were run; where both answers are right, which we gave; and what was not run.
#[derive(Default)]
struct Tally {
    run: usize,
    acceptable: BTreeSet<(String, bool)>,
    gaps: BTreeSet<(String, Gap)>,
}

impl Tally {
    fn judge(&mut self, test: (&str, usize, &str), expected: TestResult, found: Result<(), SignatureError>) {
        let (set, id, comment) = test;
        self.run += 1;
        match (expected, found) {
            (TestResult::Valid, Ok(())) | (TestResult::Invalid, Err(_)) => {}
            (TestResult::Acceptable, found) => {
                self.acceptable.insert((comment.to_owned(), found.is_ok()));
            }
            _ => panic!("{set} {id} ({comment}): expected {expected:?}, found {found:?}"),
        }
    }

    fn gap(&mut self, set: &str, gap: Gap) {
        self.gaps.insert((set.to_owned(), gap));
    }

    /// The list of gaps cannot go stale: it must name all that was not run, and nothing else.
    fn has_gaps(&self, of: Gap, sets: &[&str]) {
        let found: Vec<_> =
            self.gaps.iter().filter(|(_, gap)| *gap == of).map(|(set, _)| set.as_str()).collect();
        assert_eq!(found, sets, "{of:?}");
    }
}

#[test]
fn every_ecdsa_vector_is_judged_as_wycheproof_does() {
    let mut tally = Tally::default();
    for name in ecdsa::TestName::all() {
        let set = format!("{name:?}");
        for group in ecdsa::TestSet::load(name).unwrap().test_groups {
            let (curve, algorithm) = match (curve_of(group.key.curve), digest_of(group.hash)) {
                (Ok(curve), Ok(algorithm)) => (curve, algorithm),
                (Err(gap), _) | (_, Err(gap)) => {
                    tally.gap(&set, gap);
                    continue;
                }
            };
            let key = EcKey::new(curve, &group.key.key).unwrap();
            let prepared = key.precomputed();
            for test in &group.tests {
                let digest = algorithm.digest(&test.msg);
                let signature = match group.test_type {
                    ecdsa::TestGroupTypeId::EcdsaP1363 => EcdsaSignature::from_raw(curve, &test.sig),
                    _ => EcdsaSignature::from_der(&test.sig),
                };
                let found = signature.and_then(|signature| key.verify(digest.as_ref(), &signature));
                let again = signature.and_then(|signature| prepared.verify(digest.as_ref(), &signature));
                assert_eq!(found, again, "{set} {}: tables change nothing", test.tc_id);
                tally.judge((&set, test.tc_id, &test.comment), test.result, found);
            }
        }
    }
    println!("{} vectors of ECDSA", tally.run);
    assert!(tally.run > 11_000 && tally.acceptable.is_empty());
    tally.has_gaps(Gap::Curve, &UNKNOWN_CURVES);
    tally.has_gaps(Gap::Digest, &UNKNOWN_ECDSA_DIGESTS);
}

#[test]
fn every_pkcs1_vector_is_judged_as_wycheproof_does() {
    let mut tally = Tally::default();
    for name in rsa_pkcs1_verify::TestName::all() {
        let set = format!("{name:?}");
        for group in rsa_pkcs1_verify::TestSet::load(name).unwrap().test_groups {
            let algorithm = match digest_of(group.hash) {
                Ok(algorithm) => algorithm,
                Err(gap) => {
                    tally.gap(&set, gap);
                    continue;
                }
            };
            let key = RsaKey::new(&group.key.n, &group.key.e);
            for test in &group.tests {
                let digest = algorithm.digest(&test.msg);
                let verify = |key: &RsaKey| key.verify_pkcs1(algorithm, digest.as_ref(), &test.sig);
                let found = key.as_ref().map_err(|error| *error).and_then(verify);
                tally.judge((&set, test.tc_id, &test.comment), test.result, found);
            }
        }
    }
    println!("{} vectors of PKCS #1", tally.run);
    // RFC 8017, B.1 asks verifiers to take digest algorithms without parameters for those with NULL.
    let without_null = ("Missing NULL in the ASN encoding".to_owned(), true);
    assert!(tally.run > 3_000);
    assert_eq!(tally.acceptable, BTreeSet::from([without_null]));
    tally.has_gaps(Gap::Digest, &UNKNOWN_PKCS1_DIGESTS);
}

#[test]
fn every_pss_vector_is_judged_as_wycheproof_does() {
    let mut tally = Tally::default();
    for name in rsa_pss_verify::TestName::all() {
        let set = format!("{name:?}");
        for group in rsa_pss_verify::TestSet::load(name).unwrap().test_groups {
            let mask_digest = group.mgf_hash.ok_or(Gap::Digest).and_then(digest_of);
            let (digest, mask_digest) = match (group.mgf, digest_of(group.hash), mask_digest) {
                (Mgf::Mgf1, Ok(digest), Ok(mask_digest)) => (digest, mask_digest),
                _ => {
                    tally.gap(&set, Gap::Digest);
                    continue;
                }
            };
            let key = RsaKey::new(&group.key.n, &group.key.e).unwrap();
            let parameters = PssParameters { digest, mask_digest, salt_length: Some(group.salt_size) };
            for test in &group.tests {
                let digest = digest.digest(&test.msg);
                let found = key.verify_pss(&parameters, digest.as_ref(), &test.sig);
                tally.judge((&set, test.tc_id, &test.comment), test.result, found);
            }
        }
    }
    println!("{} vectors of PSS", tally.run);
    assert!(tally.run > 2_000 && tally.acceptable.is_empty());
    tally.has_gaps(Gap::Digest, &UNKNOWN_PSS_DIGESTS);
}
