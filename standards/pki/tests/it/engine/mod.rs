//! The signature engine: what it signs it verifies, and nothing else.

mod curves;
mod field;
mod keys;
mod openssl;
mod properties;
mod wycheproof;

use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::sign::EcPrivateKey;
use spartel_pki::engine::{CurveId, EcKey, EcdsaSignature, PssParameters, SignatureError};

#[test]
fn every_curve_verifies_what_it_signed_and_refuses_a_flipped_bit() {
    for curve in CurveId::ALL {
        let length = curve.byte_length();
        let key = EcPrivateKey::new(curve, &vec![0x5A; length - 1]).unwrap();
        for algorithm in DigestAlgorithm::ALL {
            let digest = algorithm.digest(b"Utopia");
            let mut raw = key.sign_raw(algorithm, digest.as_ref());
            let public = EcKey::new(curve, key.public_key().point()).unwrap();
            for public in [&public, &public.precomputed()] {
                let signature = EcdsaSignature::from_raw(curve, &raw).unwrap();
                assert_eq!(public.verify(digest.as_ref(), &signature), Ok(()), "{curve} {algorithm}");
            }
            raw[length - 1] ^= 1;
            let signature = EcdsaSignature::from_raw(curve, &raw).unwrap();
            assert_eq!(public.verify(digest.as_ref(), &signature), Err(SignatureError::Mismatch), "{curve}");
        }
    }
}

#[test]
fn rsa_verifies_what_it_signed_and_refuses_a_flipped_bit() {
    let key = keys::rsa_2048(65537);
    let public = key.public_key();
    for algorithm in DigestAlgorithm::ALL {
        let digest = algorithm.digest(b"Utopia");
        let mut signature = key.sign_pkcs1(algorithm, digest.as_ref()).unwrap();
        assert_eq!(public.verify_pkcs1(algorithm, digest.as_ref(), &signature), Ok(()), "{algorithm}");
        signature[200] ^= 1;
        let refused = public.verify_pkcs1(algorithm, digest.as_ref(), &signature);
        assert_eq!(refused, Err(SignatureError::Mismatch), "{algorithm}");
    }
}

#[test]
fn pss_takes_the_salt_length_that_is_stated_or_any() {
    let key = keys::rsa_2048(3);
    let digest = DigestAlgorithm::Sha384.digest(b"Utopia");
    for length in [0, 20, 48, 100] {
        let stated = PssParameters {
            digest: DigestAlgorithm::Sha384,
            mask_digest: DigestAlgorithm::Sha256,
            salt_length: Some(length),
        };
        let signature = key.sign_pss(&stated, digest.as_ref(), &vec![7; length]).unwrap();
        let verify =
            |parameters: PssParameters| key.public_key().verify_pss(&parameters, digest.as_ref(), &signature);
        assert_eq!(verify(stated), Ok(()));
        assert_eq!(verify(PssParameters { salt_length: None, ..stated }), Ok(()));
        let other = PssParameters { salt_length: Some(length + 1), ..stated };
        assert_eq!(verify(other), Err(SignatureError::Mismatch));
        let other = PssParameters { mask_digest: DigestAlgorithm::Sha384, ..stated };
        assert_eq!(verify(other), Err(SignatureError::Mismatch));
    }
}
