//! Microseconds per verification of every kind of signature: `cargo bench -p spartel-pki --bench engine [filter]`.

use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::sign::EcPrivateKey;
use spartel_pki::engine::{CurveId, EcKey, EcdsaSignature, RsaKey, SignatureError};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// Time spent on one line.
const BUDGET: Duration = Duration::from_millis(150);
/// Independent rounds, of which the fastest counts: what else runs on the machine only makes rounds slower.
const ROUNDS: u32 = 50;

fn main() {
    let filter = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let wanted = |name: &str| filter.as_ref().is_none_or(|filter| name.contains(filter.as_str()));
    for bits in [1024, 2048, 3072, 4096, 8192] {
        let name = format!("RSA-{bits}");
        if wanted(&name) {
            rsa(&name, bits);
        }
    }
    for curve in CurveId::ALL {
        if wanted(curve.name()) {
            ecdsa(curve);
        }
    }
}

/// The time of RSA depends on sizes alone: any odd number serves as a modulus, and any smaller one as a signature.
fn rsa(name: &str, bits: usize) {
    let modulus: Vec<u8> = (0..bits / 8).map(|at| (at * 37 % 256) as u8 | 0x81).collect();
    let signature = vec![0x5A; bits / 8];
    let digest = DigestAlgorithm::Sha256.digest(b"Utopia");
    for exponent in [65537u32, 3] {
        let key = || RsaKey::new(&modulus, &exponent.to_be_bytes());
        let verify = |key: &RsaKey| key.verify_pkcs1(DigestAlgorithm::Sha256, digest.as_ref(), &signature);
        report(&format!("{name}, exponent {exponent}"), || key().and_then(|key| verify(&key)));
    }
}

fn ecdsa(curve: CurveId) {
    let Ok(private) = EcPrivateKey::new(curve, &vec![0x5A; curve.byte_length() - 1]) else {
        return println!("{curve}: no key");
    };
    let digest = DigestAlgorithm::Sha256.digest(b"Utopia");
    let raw = private.sign_raw(DigestAlgorithm::Sha256, digest.as_ref());
    let verify =
        |key: &EcKey| key.verify(digest.as_ref(), &EcdsaSignature::from_raw(curve, black_box(&raw))?);
    let key = private.public_key();
    let point = key.point();
    let prepared = key.precomputed();
    report(curve.name(), || EcKey::new(curve, black_box(point)).and_then(|key| verify(&key)));
    report(&format!("{curve}, tables made before"), || verify(&prepared));
    report(&format!("{curve}, tables alone"), || {
        black_box(key.precomputed());
        Ok(())
    });
}

fn report(name: &str, mut verify: impl FnMut() -> Result<(), SignatureError>) {
    let once = Instant::now();
    let _ = black_box(verify());
    let count = (BUDGET / ROUNDS).as_nanos() / once.elapsed().as_nanos().max(1) + 1;
    let fastest = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..count {
                let _ = black_box(verify());
            }
            start.elapsed().as_nanos() as f64 / count as f64 / 1000.0
        })
        .fold(f64::INFINITY, f64::min);
    println!("{name:<50} {fastest:>9.1} µs");
}
