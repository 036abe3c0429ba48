//! Our findings about real certificates against those that others published.

use crate::data;
use crate::issue::{self, Key};
use crate::trust::{all_lists, at, german, now};
use spartel_pki::certificate::Certificate;
use spartel_pki::chain;
use spartel_pki::conformance::{
    Agreement, Breach, Code, CodeAgreement, CrlBreach, crl_breaches, csca_breaches,
};
use spartel_pki::crl::Crl;
use spartel_pki::ldif::Records;

const SIGNERS: &str = "dsc-crl/icaopkd-003-complete-000090.ldif";

#[test]
fn deviations_of_the_german_list_are_counted_as_published() {
    let Some(store) = german() else { return };
    let day = at("2026-06-01T00:00:00Z");
    let all: Vec<Vec<Breach>> =
        store.entries().iter().map(|entry| csca_breaches(&entry.certificate().unwrap(), day)).collect();
    let count = |breach: Breach| all.iter().filter(|breaches| breaches.contains(&breach)).count();
    let published = data::vectors("csca_profile_deviation_counts.json");
    let mut differ = Vec::new();
    for (name, breach) in [
        ("SKI missing", Breach::NoSubjectKeyId),
        ("PrivateKeyUsagePeriod missing", Breach::NoPrivateKeyUsagePeriod),
        ("SubjectAltName missing", Breach::NoSubjectAltName),
        ("IssuerAltName missing", Breach::NoIssuerAltName),
        ("CRLDistributionPoints missing", Breach::NoDistributionPoints),
        ("has ExtKeyUsage (prohibited)", Breach::ExtendedKeyUsage),
        ("unknown critical ext", Breach::UnknownCriticalExtension),
        ("validity >20y", Breach::LongValidity),
        ("expired at 2026-06-01", Breach::Expired),
        ("link without AKI", Breach::LinkWithoutAuthorityKeyId),
        ("pathLen != 0 or absent", Breach::PathLength),
        ("KeyUsage not critical", Breach::KeyUsageNotCritical),
        ("issuer/subject country differ", Breach::CountriesDiffer),
        ("countryName lower case", Breach::LowerCaseCountry),
        ("negative serial", Breach::NegativeSerial),
        ("KeyUsage extra bits", Breach::KeyUsageExtraBits),
        ("no commonName", Breach::NoCommonName),
        ("BasicConstraints missing", Breach::NoBasicConstraints),
        ("cA not TRUE", Breach::NotAnAuthority),
        ("KeyUsage missing", Breach::NoKeyUsage),
        ("BasicConstraints not critical", Breach::BasicConstraintsNotCritical),
    ] {
        let wanted = published["deviations"][name].as_u64().unwrap() as usize;
        if count(breach) != wanted {
            differ.push(format!("{name}: {} for {wanted}", count(breach)));
        }
    }
    assert!(differ.is_empty(), "{differ:#?}");
    assert_eq!(published["deviations"].as_object().unwrap().len(), 21);
}

#[test]
fn all_502_signers_parse_and_chain_where_their_csca_is_held() {
    let (Some(file), Some(store)) = (data::file(SIGNERS), all_lists()) else { return };
    let mut parsed = 0;
    let mut chained = 0;
    for record in Records::new(&file) {
        let record = record.unwrap();
        for bytes in record.certificates() {
            let signer = Certificate::parse(bytes).unwrap();
            parsed += 1;
            let key_id = signer.authority_key_id().unwrap().and_then(|id| id.key_id);
            let held = key_id.is_some_and(|id| store.by_key_id(id).next().is_some());
            let chain = chain::build(&signer, store, now());
            assert_eq!(chain.path.is_ok(), held, "{} {:?}", signer.issuer(), chain.path.map(|_| ()));
            chained += usize::from(held);
        }
    }
    assert_eq!((parsed, chained), (502, 358));
}

/// 1,944 of the 2,084 published codes are found, and none that is not published. The other 140 are about authorities of Japan,
/// Luxembourg and Moldova that no list holds (docs/conformance.md).
#[test]
fn codes_of_the_directory_are_ours() {
    let (Some(file), Some(store)) = (data::file(SIGNERS), all_lists()) else { return };
    let agreement = Agreement::of_file(&file, store, now()).unwrap();
    for (code, counts) in &agreement.codes {
        println!("{code:<18} {counts:?}");
        assert_eq!((counts.ours_only, counts.directory_only), (0, counts.without_csca), "{code}");
    }
    let sum = |of: fn(&CodeAgreement) -> usize| agreement.codes.values().map(of).sum::<usize>();
    assert_eq!((sum(|c| c.both), sum(|c| c.without_csca)), (1944, 140));
    assert_eq!((agreement.signers, agreement.chained, agreement.agreeing), (502, 358, 366));
    assert!(agreement.unknown.is_empty() && agreement.unreadable.is_empty());
}

#[test]
fn codes_are_written_as_they_are_read() {
    for text in ["ERR:DSC.CDP.14", "WARN:CSCA.SIG.42", "ERR:CSCA.BKU.20"] {
        assert_eq!(Code::parse(text).unwrap().to_string(), text);
    }
    for wrong in
        ["", "ERR", "ERR:DSC", "ERR:DSC.CDP", "ERR:DSC.XXX.14", "INFO:DSC.CDP.14", "ERR:DSC.CDP.14.1"]
    {
        assert!(Code::parse(wrong).is_err());
    }
}

#[test]
fn revocation_lists_are_held_against_their_profile() {
    let vector = data::vectors("vds_nc.json");
    let crl = vector["crl_der_base64"].as_str().unwrap();
    let crl = spartel_pki::pem::base64("vector", crl.as_bytes()).unwrap();
    assert_eq!(crl_breaches(&Crl::parse(&crl).unwrap()), []);
    if let Some(crl) = data::file("dsc-crl/CR_CSCA_2025-07-03.crl") {
        assert_eq!(crl_breaches(&Crl::parse(&crl).unwrap()), []);
    }
    let (key, name) = (Key::new(7), issue::name("qa", "CSCA"));
    let odd = issue::crl(&name, &key, ("20260101000000Z", "20261001000000Z"), &[&[5]]);
    let found = crl_breaches(&Crl::parse(&odd).unwrap());
    let wanted = [CrlBreach::LongPeriod, CrlBreach::Country, CrlBreach::NoNumber, CrlBreach::EntryExtension];
    assert_eq!(found, wanted);
}
