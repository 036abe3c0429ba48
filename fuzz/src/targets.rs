//! The targets, one a parser, and where their seeds come from.

use crate::{ledger, openid, pictures, tree};
use spartel_base::Timestamp;
use spartel_inspect::{Content, Evidence, Policy, ProfileError, Trust, verify};
use spartel_lds::card_access::CardAccess;
use spartel_lds::com::Com;
use spartel_lds::{
    DataGroup, DataGroupNumber, FileKind, dg1, dg2, dg5, dg7, dg11, dg12, dg14, dg15, dg16, passive, sod::Sod,
};
use spartel_mrz::transliteration::{ArabicReading, Practice};
use spartel_mrz::{Mrz, RawMrz, WrittenName, repair};
use spartel_pki::certificate::Certificate;
use spartel_pki::cms::SignedData;
use spartel_pki::crl::Crl;
use spartel_pki::der::{self, Reader};
use spartel_pki::deviation_list::DeviationList;
use spartel_pki::master_list::MasterList;
use spartel_pki::trust::{self, ImportOptions, StoreKind, TrustStore};
use spartel_pki::{ldif, pem};
use spartel_seal::Seal;
use spartel_utopia::{Utopia, cases};
use std::sync::LazyLock;

/// A parser under test.
pub struct Target {
    /// Its name on the command line.
    pub name: &'static str,
    /// Takes any bytes and returns.
    pub run: fn(&[u8]),
    seeds: Seeds,
}

/// Where the inputs to start from are.
enum Seeds {
    /// Utopia's files whose names end so.
    Files(&'static [&'static str]),
    /// Made for the target.
    Made(fn() -> Vec<Vec<u8>>),
}

const fn target(name: &'static str, seeds: &'static [&'static str], run: fn(&[u8])) -> Target {
    Target { name, run, seeds: Seeds::Files(seeds) }
}

const fn made(name: &'static str, seeds: fn() -> Vec<Vec<u8>>, run: fn(&[u8])) -> Target {
    Target { name, run, seeds: Seeds::Made(seeds) }
}

/// All targets.
pub const TARGETS: &[Target] = &[
    target("der", &["EF_SOD.bin", ".cer"], der),
    target("certificate", &[".cer"], certificate),
    target("cms", &["EF_SOD.bin", ".ml", ".dl"], cms),
    target("crl", &[".crl"], revocation_list),
    target("master-list", &[".ml"], |bytes| drop(MasterList::parse(bytes))),
    target("deviation-list", &[".dl"], |bytes| drop(DeviationList::parse(bytes))),
    target("ldif", &[".cer"], directory),
    target("pem", &[], |bytes| drop(pem::blocks(bytes))),
    target("trust-import", &[".ml", ".crl", ".cer", ".dl"], import),
    target("trust-package", &[".package"], |bytes| drop(trust::decode(bytes))),
    target("file-kind", &[".bin"], file_kind),
    target("com", &["EF_COM.bin"], |bytes| drop(Com::parse(bytes))),
    target("sod", &["EF_SOD.bin"], |bytes| drop(Sod::parse(bytes))),
    target("dg1", &["DG1.bin"], |bytes| drop(dg1::Dg1::parse(bytes))),
    target("dg2", &["DG2.bin"], |bytes| drop(dg2::Dg2::parse(bytes))),
    target("dg5", &["DG7.bin"], |bytes| drop(dg5::Dg5::parse(bytes))),
    target("dg7", &["DG7.bin"], |bytes| drop(dg7::Dg7::parse(bytes))),
    target("dg11", &["DG11.bin"], |bytes| drop(dg11::Dg11::parse(bytes))),
    target("dg12", &["DG12.bin"], |bytes| drop(dg12::Dg12::parse(bytes))),
    target("dg14", &["DG14.bin"], |bytes| drop(dg14::Dg14::parse(bytes))),
    target("dg15", &["DG15.bin"], |bytes| drop(dg15::Dg15::parse(bytes))),
    target("dg16", &["DG11.bin"], |bytes| drop(dg16::Dg16::parse(bytes))),
    target("card-access", &["EF_CardAccess.bin"], |bytes| drop(CardAccess::parse(bytes))),
    target("card-security", &["EF_CardSecurity.bin", "EF_SOD.bin"], card_security),
    target("passive", &["EF_SOD.bin"], authenticate),
    target("mrz", &["mrz.txt"], zone),
    target("names", &["mrz.txt"], names),
    target("seal", &["seal.bin"], seal),
    made("ledger", ledger::seeds, ledger::parse),
    made("tree", tree::seeds, tree::parse),
    made("openid", openid::seeds, openid::parse),
    made("decode", pictures::files, pictures::decode),
    made("barcode", pictures::symbols, pictures::barcodes),
    made("look", pictures::zones, pictures::seen),
    target("inspect", &["EF_SOD.bin", "DG1.bin", "mrz.txt", "seal.bin"], whole),
];

/// The inputs to start from.
#[must_use]
pub fn seeds(target: &Target) -> Vec<Vec<u8>> {
    let ends = match target.seeds {
        Seeds::Made(make) => return make(),
        Seeds::Files(ends) => ends,
    };
    let utopia = Utopia::new(1);
    let genuine = ["passport", "identity-card", "visa", "passport-ber-sod"];
    let documents = cases().iter().filter(|case| genuine.iter().any(|name| case.name.starts_with(name)));
    let mut files: Vec<(String, Vec<u8>)> = documents.flat_map(|case| utopia.issue(case).files).collect();
    files.extend(utopia.trust_material());
    files.push((".package".into(), package(&utopia)));
    let fits = |path: &str| ends.iter().any(|end| path.ends_with(end));
    let mut seeds: Vec<Vec<u8>> =
        files.into_iter().filter(|(path, _)| fits(path)).map(|(_, file)| file).collect();
    seeds.sort();
    seeds.dedup();
    seeds.truncate(64);
    seeds
}

/// A small store in the form of its binding file.
fn package(utopia: &Utopia) -> Vec<u8> {
    let options = ImportOptions { decision: Some("fuzzing"), ..ImportOptions::default() };
    let mut store = TrustStore::empty(StoreKind::Specimen);
    for (_, file) in utopia.trust_material().iter().filter(|(path, _)| path.ends_with(".cer")) {
        if let Ok((next, _)) = store.import(file, &options, NOW) {
            store = next;
        }
    }
    trust::encode(&store)
}

static DOCUMENT: LazyLock<Result<Policy, ProfileError>> = LazyLock::new(|| Policy::named("document"));

const NOW: Timestamp = Timestamp(1_795_219_200);

fn der(bytes: &[u8]) {
    let Ok(mut reader) = Reader::new("fuzz", bytes) else { return };
    while let Ok(object) = reader.next() {
        let _ = der::to_der("fuzz", object);
    }
}

fn certificate(bytes: &[u8]) {
    let Ok(certificate) = Certificate::parse(bytes) else { return };
    let _ = (certificate.validity(), certificate.subject_key_id(), certificate.authority_key_id());
    let _ = (certificate.subject().to_string(), certificate.country(), certificate.public_key().key());
    let _ = certificate.public_key().key().map(|key| certificate.verify_signature(&key));
}

fn cms(bytes: &[u8]) {
    if let Ok(message) = SignedData::parse(bytes) {
        let _ = message.verify();
    }
}

fn directory(bytes: &[u8]) {
    let _ = ldif::is_ldif(bytes);
    ldif::Records::new(bytes).take_while(Result::is_ok).for_each(drop);
}

fn import(bytes: &[u8]) {
    let options = ImportOptions { decision: Some("fuzzing"), ..ImportOptions::default() };
    let _ = TrustStore::empty(StoreKind::Specimen).import(bytes, &options, NOW);
}

fn card_security(bytes: &[u8]) {
    let trust = TrustStore::empty(StoreKind::Specimen);
    let _ = passive::verify_card_security(bytes, &trust, NOW);
}

fn authenticate(bytes: &[u8]) {
    let trust = TrustStore::empty(StoreKind::Specimen);
    let _ = passive::verify(bytes, &[], &trust, NOW);
}

fn zone(bytes: &[u8]) {
    let _ = Mrz::from_bytes(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let raw = RawMrz::new(text);
    let _ = Mrz::read(&raw).map(|zone| spartel_mrz::consistency::check(&zone, NOW.date()));
    if bytes.len() < 120 {
        let _ = repair::of_lines(&raw);
    }
}

fn names(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let _ = WrittenName::from_visual(&text, Practice::General);
    let _ = ArabicReading::read(&text);
}

fn file_kind(bytes: &[u8]) {
    let _ = FileKind::from_content(bytes);
}

fn revocation_list(bytes: &[u8]) {
    let _ = Crl::parse(bytes).map(|crl| (crl.next_update(), crl.revoked().len()));
}

fn seal(bytes: &[u8]) {
    let Ok(seal) = Seal::parse(bytes) else { return };
    let _ = (seal.kind(), seal.zone(), seal.issuer(), seal.signed_bytes().len(), seal.signature().len());
}

/// Any bytes in every role at once: whatever they are, an inspection ends with a result.
fn whole(bytes: &[u8]) {
    let store = TrustStore::empty(StoreKind::Specimen);
    let mut evidence = Evidence::new();
    for kind in [FileKind::Sod, FileKind::Com].into_iter().chain(DataGroupNumber::new(1).map(FileKind::Dg)) {
        evidence.add("fuzz", Content::ChipFile { kind, bytes });
    }
    evidence.add("fuzz", Content::Seal(bytes));
    let text = String::from_utf8_lossy(bytes);
    evidence.add("fuzz", Content::PrintedMrz(&text));
    if let Ok(policy) = &*DOCUMENT {
        let inspection = verify(&evidence, &Trust::new(&store), policy, NOW);
        assert!(inspection.outcome.all_clear().is_none(), "no trust, and all clear");
    }
}
