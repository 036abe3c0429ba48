//! Curves, points and deterministic signatures.

use super::keys::bytes;
use spartel_pki::der::Oid;
use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::sign::EcPrivateKey;
use spartel_pki::engine::{CurveId, CurveParameters, EcKey, EcdsaSignature, SignatureError};

fn private_key(curve: CurveId, fill: u8) -> EcPrivateKey {
    EcPrivateKey::new(curve, &vec![fill; curve.byte_length() - 1]).unwrap()
}

/// The compressed form of an uncompressed point.
fn compressed(point: &[u8]) -> Vec<u8> {
    let half = point.len() / 2;
    [&[0x02 | point[2 * half] & 1], &point[1..=half]].concat()
}

#[test]
fn deterministic_signatures_are_those_of_rfc_6979() {
    // RFC 6979, A.2.3, A.2.5 and A.2.7: message "sample".
    let cases = [
        (
            CurveId::P192,
            DigestAlgorithm::Sha1,
            "6fab034934e4c0fc9ae67f5b5659a9d7d1fefd187ee09fd4",
            "98c6bd12b23eaf5e2a2045132086be3eb8ebd62abf6698ff\
             57a22b07dea9530f8de9471b1dc6624472e8e2844bc25b64",
        ),
        (
            CurveId::P256,
            DigestAlgorithm::Sha256,
            "c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721",
            "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716\
             f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8",
        ),
        (
            CurveId::P256,
            DigestAlgorithm::Sha512,
            "c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721",
            "8496a60b5e9b47c825488827e0495b0e3fa109ec4568fd3f8d1097678eb97f00\
             2362ab1adbe2b8adf9cb9edab740ea6049c028114f2460f96554f61fae3302fe",
        ),
        (
            CurveId::P521,
            DigestAlgorithm::Sha512,
            "00fad06daa62ba3b25d2fb40133da757205de67f5bb0018fee8c86e1b68c7e75caa896eb32f1f47c70855836a6d16fcc1466\
             f6d8fbec67db89ec0c08b0e996b83538",
            "00c328fafcbd79dd77850370c46325d987cb525569fb63c5d3bc53950e6d4c5f174e25a1ee9017b5d450606add152b534931\
             d7d4e8455cc91f9b15bf05ec36e377fa\
             00617cce7cf5064806c467f678d3b4080d6f1cc50af26ca209417308281b68af282623eaa63e5b5c0723d8b8c37ff0777b1a\
             20f8ccb1dccc43997f1ee0e44da4a67a",
        ),
    ];
    for (curve, algorithm, scalar, signature) in cases {
        let key = EcPrivateKey::new(curve, &bytes(scalar)).unwrap();
        assert_eq!(
            key.sign_raw(algorithm, algorithm.digest(b"sample").as_ref()),
            bytes(signature),
            "{curve}"
        );
    }
}

#[test]
fn a_compressed_point_is_the_same_key() {
    for curve in CurveId::ALL {
        for fill in [0x11, 0x5A, 0x77] {
            let private = private_key(curve, fill);
            let key = private.public_key();
            assert_eq!(EcKey::new(curve, &compressed(key.point())).as_ref(), Ok(key), "{curve}");
        }
    }
}

#[test]
fn points_off_the_curve_infinity_hybrid_forms_and_wrong_lengths_are_no_keys() {
    for curve in CurveId::ALL {
        let good = private_key(curve, 0x42).public_key().point().to_vec();
        let refused = |point: &[u8]| {
            assert_eq!(
                EcKey::new(curve, point).err(),
                Some(SignatureError::MalformedKey),
                "{curve} {point:?}"
            );
        };
        refused(&[]);
        refused(&[0x00]);
        refused(&good[..good.len() - 1]);
        refused(&[good.as_slice(), &[0]].concat());
        refused(&[&[0x06 | good[good.len() - 1] & 1], &good[1..]].concat());
        let mut off = good.clone();
        *off.last_mut().unwrap() ^= 1;
        refused(&off);
        // x + p is the same residue, and is not an encoding of it.
        refused(&[&[0x04], curve.parameters().prime, &good[1 + curve.byte_length()..]].concat());
        refused(&[&[0x02], curve.parameters().prime].concat());
    }
}

#[test]
fn half_of_all_numbers_are_no_compressed_points() {
    for curve in CurveId::ALL {
        let points = (1..=64u8).filter(|x| {
            let mut point = vec![0; 1 + curve.byte_length()];
            (point[0], *point.last_mut().unwrap()) = (0x02, *x);
            EcKey::new(curve, &point).is_ok()
        });
        assert!((16..=48).contains(&points.count()), "{curve}");
    }
}

#[test]
fn explicit_parameters_name_their_curve_however_they_are_written() {
    for curve in CurveId::ALL {
        let parameters = curve.parameters();
        assert_eq!(CurveId::from_parameters(&parameters), Some(curve));
        assert_eq!(CurveId::from_oid(curve.oid()), Some(curve));
        let zeros = |number: &[u8]| [&[0, 0], number].concat();
        let (prime, a, b, order) =
            (zeros(parameters.prime), zeros(parameters.a), zeros(parameters.b), zeros(parameters.order));
        let point = compressed(parameters.generator);
        let other =
            CurveParameters { prime: &prime, a: &a, b: &b, order: &order, generator: &point, cofactor: None };
        assert_eq!(CurveId::from_parameters(&other), Some(curve));
        assert_eq!(
            CurveId::from_parameters(&CurveParameters { cofactor: Some(&[0, 1]), ..other }),
            Some(curve)
        );
    }
}

#[test]
fn explicit_parameters_with_any_other_number_name_no_curve() {
    for curve in CurveId::ALL {
        let good = curve.parameters();
        let changed = |number: &[u8]| {
            let mut number = number.to_vec();
            *number.last_mut().unwrap() ^= 1;
            number
        };
        // Another generator under a known curve makes signatures forgeable (CVE-2020-0601).
        let generator = private_key(curve, 0x42).public_key().point().to_vec();
        let mirrored =
            [&[0x02 | !good.generator.last().unwrap() & 1], &good.generator[1..=curve.byte_length()]];
        for bad in [
            CurveParameters { prime: &changed(good.prime), ..good },
            CurveParameters { a: &changed(good.a), ..good },
            CurveParameters { b: &changed(good.b), ..good },
            CurveParameters { order: &changed(good.order), ..good },
            CurveParameters { generator: &generator, ..good },
            CurveParameters { generator: &mirrored.concat(), ..good },
            CurveParameters { generator: &[], ..good },
            CurveParameters { cofactor: Some(&[4]), ..good },
            CurveParameters { cofactor: Some(&[]), ..good },
        ] {
            assert_eq!(CurveId::from_parameters(&bad), None, "{curve}");
        }
    }
    assert_eq!(CurveId::from_oid(Oid(&[0x2B, 0x81, 0x04, 0x00, 0x0A])), None, "secp256k1");
}

#[test]
fn the_digest_of_zero_and_digests_of_any_length_verify() {
    for curve in CurveId::ALL {
        let key = private_key(curve, 0x33);
        for digest in [&[0; 64][..], &[0xFF; 64], &[0xFF; 20], &[1], &[]] {
            let der = key.sign_der(DigestAlgorithm::Sha256, digest);
            let signature = EcdsaSignature::from_der(&der).unwrap();
            assert_eq!(key.public_key().verify(digest, &signature), Ok(()), "{curve}");
            assert_eq!(key.public_key().precomputed().verify(digest, &signature), Ok(()), "{curve}");
        }
    }
}

#[test]
fn scalars_out_of_range_are_no_private_keys() {
    for curve in CurveId::ALL {
        for scalar in [&[][..], &[0], curve.parameters().order, &[0xFF; 80]] {
            assert_eq!(EcPrivateKey::new(curve, scalar).err(), Some(SignatureError::MalformedKey), "{curve}");
        }
    }
}

#[test]
fn r_and_s_out_of_range_are_malformed() {
    for curve in CurveId::ALL {
        let key = private_key(curve, 0x33);
        let order = curve.parameters().order;
        for (r, s) in [(&[0][..], &[1][..]), (&[1], &[0]), (order, &[1]), (&[1], order), (&[1], &[0xFF; 99])]
        {
            let found = key.public_key().verify(&[7; 32], &EcdsaSignature { r, s });
            assert_eq!(found, Err(SignatureError::MalformedSignature), "{curve}");
        }
    }
}

#[test]
fn a_raw_signature_of_another_length_is_malformed() {
    let malformed = Err(SignatureError::MalformedSignature);
    for length in [0, 1, 62, 63, 65, 66, 128] {
        assert_eq!(EcdsaSignature::from_raw(CurveId::P256, &vec![1; length]), malformed);
    }
    assert!(EcdsaSignature::from_raw(CurveId::P521, &[1; 132]).is_ok());
}
