//! Whole documents a second, on one core: parsing, every hash, both signatures, the full tree of checks.

use spartel_bench::clock::seconds_each;
use spartel_bench::{fixture, peers};
use spartel_inspect::{Evidence, Inspection, Policy, Trust, verify};
use spartel_pki::cms::SignedData;
use spartel_pki::der::Tlv;
use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::trust::TrustStore;
use spartel_utopia::{Files, Pair};

/// One row of the table: a pair of algorithms, the documents a second demanded, and OpenSSL's names of signer and CSCA.
const ROWS: [(Pair, f64, [&str; 2]); 5] = [
    (Pair::Rsa2048, 3000.0, ["rsa2048", "rsa4096"]),
    (Pair::P256, 2500.0, ["ecdsap256", "ecdsap256"]),
    (Pair::Bp256, 2000.0, ["ecdsabrp256r1", "ecdsabrp256r1"]),
    (Pair::Bp384, 900.0, ["ecdsabrp384r1", "ecdsabrp384r1"]),
    (Pair::Bp512, 500.0, ["ecdsabrp512r1", "ecdsabrp512r1"]),
];

fn main() {
    println!("peer: {}", peers::openssl_version().unwrap_or_else(|| "OpenSSL is not installed".into()));
    println!(
        "\n{:<24} {:>9} {:>9} {:>9} {:>9} {:>10} {:>12} {:>14}",
        "signer under CSCA", "demanded", "docs/s", "cached/s", "rest µs", "signer/s", "OpenSSL/s", "pymrtd/s"
    );
    for (pair, demanded, names) in ROWS {
        row(pair, demanded, names);
    }
    println!(
        "\ndocs/s: the chain is verified for every document; cached/s: the signer's certificate was verified before.\n\
         rest: all that is neither signature nor hash. signer/s and OpenSSL/s: the signer's signature alone."
    );
}

fn row(pair: Pair, demanded: f64, names: [&str; 2]) {
    let files = fixture::documents(pair, 64);
    let evidence: Vec<Evidence<'_>> = files.iter().map(fixture::evidence).collect();
    let Ok(policy) = Policy::named("document") else { return };
    let (store, memory) = (fixture::trust(), fixture::trust().remembering_chains());
    let (plain, remembering) = (Trust::new(&store), Trust::new(&memory));
    let clear = verify(&evidence[0], &plain, &policy, fixture::AT);
    assert!(clear.outcome.all_clear().is_some(), "{}: {:?}", pair.name(), clear.findings);

    let whole = seconds_each(&evidence, |e| verify(e, &plain, &policy, fixture::AT));
    let cached = seconds_each(&evidence, |e| verify(e, &remembering, &policy, fixture::AT));
    let signer = seconds_each(&files, |files| verify_sod(&files["EF_SOD.bin"]));
    let hashes = seconds_each(&files, |files| hash_all(files, digest(pair)));
    // What the cache leaves: one signature, with the hashes of message and attributes, and the hashes of the files.
    let rest = (cached - signer - hashes) * 1e6;
    let openssl = peers::openssl(names[0]).map_or_else(|| "-".into(), |rate| format!("{rate:.0}"));
    let csca = anchor(&clear, &store);
    let pymrtd =
        peers::pymrtd(&files[0]["EF_SOD.bin"], csca).map_or_else(str::to_owned, |rate| format!("{rate:.0}"));
    println!(
        "{:<24} {demanded:>9.0} {:>9.0} {:>9.0} {rest:>9.1} {:>10.0} {openssl:>12} {pymrtd:>14}",
        pair.name(),
        1.0 / whole,
        1.0 / cached,
        1.0 / signer,
    );
}

/// The certificate of the CSCA that verified the signer of the first part, for peers that must be handed it.
fn anchor<'s>(inspection: &Inspection, store: &'s TrustStore) -> &'s [u8] {
    let signers = inspection.documents.iter().flat_map(|document| &document.signers);
    let Some(anchor) = signers.filter_map(|signer| signer.anchor.as_ref()).next() else { return &[] };
    let hex = |sha256: &[u8; 32]| sha256.iter().map(|b| format!("{b:02x}")).collect::<String>();
    let held = store.entries().iter().find(|entry| hex(entry.sha256()) == *anchor.sha256);
    held.map_or(&[], |entry| entry.der())
}

/// The signature of a security object under the certificate that it carries, as the chip's reader would ask first.
fn verify_sod(file: &[u8]) -> bool {
    let message = Tlv::parse("EF.SOD", file).map(|wrapper| wrapper.value).unwrap_or(file);
    SignedData::parse(message).is_ok_and(|message| message.verify().content().is_ok())
}

/// The digest algorithm of a pair's security objects.
const fn digest(pair: Pair) -> DigestAlgorithm {
    match pair {
        Pair::Bp512 => DigestAlgorithm::Sha512,
        Pair::Bp384 => DigestAlgorithm::Sha384,
        Pair::Rsa2048 | Pair::P256 | Pair::Bp256 => DigestAlgorithm::Sha256,
    }
}

/// Every data group: the shortest time in which the files of a document can be hashed.
fn hash_all(files: &Files, algorithm: DigestAlgorithm) -> usize {
    let groups = files.iter().filter(|(name, _)| name.starts_with("DG"));
    groups.map(|(_, file)| algorithm.digest(file).as_ref().len()).sum()
}
