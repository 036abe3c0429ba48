//! Keys and signatures of another implementation, the `openssl` command, where it is present.

use spartel_pki::der::{Tag, Tlv, bit_string, integer_unsigned};
use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::{CurveId, EcKey, EcdsaSignature, PssParameters, RsaKey};
use std::path::{Path, PathBuf};
use std::process::Command;

const MESSAGE: &[u8] = b"Utopia";

/// Runs the command in a folder of its own; `None` where it is absent or does not know what it is asked for.
fn openssl(folder: &Path, arguments: &str) -> Option<Vec<u8>> {
    let output =
        Command::new("openssl").args(arguments.split_whitespace()).current_dir(folder).output().ok()?;
    output.status.success().then_some(output.stdout)
}

/// A fresh folder with the message; `None`, with a word, where the command is absent.
fn prepared(name: &str) -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("message"), MESSAGE).unwrap();
    let present = openssl(&folder, "version").is_some();
    if !present {
        println!("skipped: no openssl");
    }
    present.then_some(folder)
}

fn option(algorithm: DigestAlgorithm) -> String {
    algorithm.name().replace('-', "").to_lowercase()
}

#[test]
fn signatures_that_openssl_made_on_every_curve_verify() {
    let Some(folder) = prepared("openssl-ecdsa") else { return };
    for curve in CurveId::ALL {
        let name = match curve {
            CurveId::P192 => "prime192v1",
            CurveId::P224 => "secp224r1",
            CurveId::P256 => "prime256v1",
            CurveId::P384 => "secp384r1",
            CurveId::P521 => "secp521r1",
            brainpool => brainpool.name(),
        };
        if openssl(&folder, &format!("ecparam -name {name} -genkey -noout -out key")).is_none() {
            println!("skipped: openssl does not know {name}");
            continue;
        }
        let info = openssl(&folder, "ec -in key -pubout -outform DER").unwrap();
        let mut parts = Tlv::parse("key", &info).unwrap().reader("key").unwrap();
        parts.read(Tag::SEQUENCE).unwrap();
        let point = bit_string("key", parts.next().unwrap()).unwrap();
        let key = EcKey::new(curve, &point.bytes).unwrap();
        for algorithm in DigestAlgorithm::ALL {
            let signature =
                openssl(&folder, &format!("dgst -{} -sign key message", option(algorithm))).unwrap();
            let digest = algorithm.digest(MESSAGE);
            let signature = EcdsaSignature::from_der(&signature).unwrap();
            assert_eq!(key.verify(digest.as_ref(), &signature), Ok(()), "{curve} {algorithm}");
            assert_eq!(key.precomputed().verify(digest.as_ref(), &signature), Ok(()), "{curve} {algorithm}");
        }
    }
}

#[test]
fn signatures_that_openssl_made_with_rsa_verify() {
    let Some(folder) = prepared("openssl-rsa") else { return };
    for (bits, exponent) in [(1024, 3), (1025, 127_485), (1536, 65537), (2048, 3), (3072, 65537)] {
        let options = format!("-pkeyopt rsa_keygen_bits:{bits} -pkeyopt rsa_keygen_pubexp:{exponent}");
        openssl(&folder, &format!("genpkey -algorithm RSA {options} -out key")).unwrap();
        let public = openssl(&folder, "rsa -in key -RSAPublicKey_out -outform DER").unwrap();
        let mut parts = Tlv::parse("key", &public).unwrap().reader("key").unwrap();
        let modulus = integer_unsigned("key", parts.next().unwrap()).unwrap();
        let key = RsaKey::new(modulus, integer_unsigned("key", parts.next().unwrap()).unwrap()).unwrap();
        for algorithm in [DigestAlgorithm::Sha1, DigestAlgorithm::Sha256, DigestAlgorithm::Sha512] {
            let digest = algorithm.digest(MESSAGE);
            let sign = format!("dgst -{} -sign key", option(algorithm));
            let signature = openssl(&folder, &format!("{sign} message")).unwrap();
            assert_eq!(
                key.verify_pkcs1(algorithm, digest.as_ref(), &signature),
                Ok(()),
                "{bits} {algorithm}"
            );
            for (salt_length, mask_digest) in [(0, algorithm), (20, DigestAlgorithm::Sha1), (32, algorithm)] {
                let mask = option(mask_digest);
                let options = format!(
                    "-sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:{salt_length} -sigopt rsa_mgf1_md:{mask}"
                );
                let signature = openssl(&folder, &format!("{sign} {options} message")).unwrap();
                for salt_length in [Some(salt_length), None] {
                    let parameters = PssParameters { digest: algorithm, mask_digest, salt_length };
                    let found = key.verify_pss(&parameters, digest.as_ref(), &signature);
                    assert_eq!(found, Ok(()), "{bits} {parameters:?}");
                }
            }
        }
    }
}
