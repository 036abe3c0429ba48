//! No bytes panic; what is signed verifies; what is changed does not.

use super::keys;
use proptest::prelude::*;
use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::sign::EcPrivateKey;
use spartel_pki::engine::{CurveId, CurveParameters, EcKey, EcdsaSignature, PssParameters, RsaKey};

fn curve() -> impl Strategy<Value = CurveId> {
    proptest::sample::select(CurveId::ALL.to_vec())
}

fn algorithm() -> impl Strategy<Value = DigestAlgorithm> {
    proptest::sample::select(DigestAlgorithm::ALL.to_vec())
}

fn some_bytes(most: usize) -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 0..=most)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_the_engine_panic(
        curve in curve(),
        algorithm in algorithm(),
        bytes in some_bytes(300),
        more in some_bytes(140),
        exponent in some_bytes(20),
    ) {
        let _ = EcKey::new(curve, &bytes);
        let _ = EcdsaSignature::from_der(&bytes);
        let _ = EcPrivateKey::new(curve, &more);
        let parameters = CurveParameters { prime: &bytes, a: &more, ..curve.parameters() };
        let _ = CurveId::from_parameters(&parameters);
        let parameters = CurveParameters { generator: &more, cofactor: Some(&bytes), ..curve.parameters() };
        let _ = CurveId::from_parameters(&parameters);
        if let Ok(key) = EcPrivateKey::new(curve, &[9]) {
            let _ = key.public_key().verify(&bytes, &EcdsaSignature { r: &more, s: &exponent });
        }
        if let Ok(key) = RsaKey::new(&bytes, &exponent) {
            let mut signature = bytes.clone();
            signature[0] /= 2;
            let _ = key.verify_pkcs1(algorithm, &more, &signature);
            let pss = PssParameters { digest: algorithm, mask_digest: algorithm, salt_length: None };
            let _ = key.verify_pss(&pss, &more, &signature);
        }
    }

    #[test]
    fn what_a_curve_signed_verifies_until_a_bit_is_flipped(
        curve in curve(),
        algorithm in algorithm(),
        scalar in proptest::collection::vec(any::<u8>(), 19),
        message in some_bytes(50),
        flip in any::<usize>(),
    ) {
        prop_assume!(scalar.iter().any(|byte| *byte != 0));
        let key = EcPrivateKey::new(curve, &scalar).unwrap();
        let prepared = key.public_key().precomputed();
        let mut digest = algorithm.digest(&message).as_ref().to_vec();
        let der = key.sign_der(algorithm, &digest);
        let signature = EcdsaSignature::from_der(&der).unwrap();
        prop_assert_eq!(key.public_key().verify(&digest, &signature), Ok(()));
        prop_assert_eq!(prepared.verify(&digest, &signature), Ok(()));
        let mut raw = key.sign_raw(algorithm, &digest);
        let at = flip % (8 * raw.len());
        raw[at / 8] ^= 1 << (at % 8);
        let forged = EcdsaSignature::from_raw(curve, &raw).unwrap();
        prop_assert!(key.public_key().verify(&digest, &forged).is_err());
        prop_assert!(prepared.verify(&digest, &forged).is_err());
        // Only the leftmost bits of a digest that is longer than the order count.
        let counted = curve.bits().min(8 * digest.len());
        digest[flip % counted / 8] ^= 0x80;
        prop_assert!(key.public_key().verify(&digest, &signature).is_err());
    }

    #[test]
    fn what_rsa_signed_verifies_until_a_bit_is_flipped(
        algorithm in algorithm(),
        message in some_bytes(50),
        salt in some_bytes(64),
        flip in any::<usize>(),
    ) {
        let key = keys::rsa_2048(65537);
        let digest = algorithm.digest(&message);
        let pss = PssParameters { digest: algorithm, mask_digest: algorithm, salt_length: Some(salt.len()) };
        let mut first = key.sign_pkcs1(algorithm, digest.as_ref()).unwrap();
        let mut second = key.sign_pss(&pss, digest.as_ref(), &salt).unwrap();
        let public = key.public_key();
        prop_assert_eq!(public.verify_pkcs1(algorithm, digest.as_ref(), &first), Ok(()));
        prop_assert_eq!(public.verify_pss(&pss, digest.as_ref(), &second), Ok(()));
        for signature in [&mut first, &mut second] {
            let at = flip % (8 * signature.len());
            signature[at / 8] ^= 1 << (at % 8);
        }
        prop_assert!(public.verify_pkcs1(algorithm, digest.as_ref(), &first).is_err());
        prop_assert!(public.verify_pss(&pss, digest.as_ref(), &second).is_err());
    }
}
