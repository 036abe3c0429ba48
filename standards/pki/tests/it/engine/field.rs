//! Signatures of real authorities and signers, where the data is present.

use crate::data;
use spartel_pki::certificate::Certificate;
use spartel_pki::cms::SignedData;
use spartel_pki::engine::{PublicKey, SignatureError};
use spartel_pki::ldif::Records;
use spartel_pki::master_list::MasterList;
use std::collections::HashMap;

/// The certificates of all signed lists, each once.
fn authorities() -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    for (_, file) in data::files("masterlists").iter().filter(|(name, _)| name.ends_with(".ml")) {
        let message = SignedData::parse(file).unwrap();
        let list = MasterList::parse(message.unverified_content().unwrap()).unwrap();
        found.extend(list.certificates().map(|certificate| certificate.raw.to_vec()));
    }
    found.sort();
    found.dedup();
    found
}

/// The certificates of signers in the directory of ICAO.
fn signers() -> Vec<Vec<u8>> {
    let Some(file) = data::file("dsc-crl/icaopkd-003-complete-000090.ldif") else { return Vec::new() };
    let records = Records::new(&file).filter_map(Result::ok);
    records.flat_map(|record| record.certificates().map(<[u8]>::to_vec).collect::<Vec<_>>()).collect()
}

#[test]
fn every_real_signature_verifies_of_which_a_key_is_held() {
    let authorities = authorities();
    let authorities: Vec<_> = authorities.iter().filter_map(|bytes| Certificate::parse(bytes).ok()).collect();
    let mut keys: HashMap<&[u8], Vec<(&Certificate<'_>, PublicKey)>> = HashMap::new();
    for authority in &authorities {
        let key = authority.public_key().key().unwrap();
        keys.entry(authority.subject().raw()).or_default().push((authority, key));
    }
    let signers = signers();
    let signers = signers.iter().filter_map(|bytes| Certificate::parse(bytes).ok());
    let (mut verified, mut open) = (0, 0);
    for certificate in authorities.iter().cloned().chain(signers) {
        let issuers = keys.get(certificate.issuer().raw()).map_or(&[][..], Vec::as_slice);
        let signed: Vec<_> = issuers.iter().map(|(_, key)| certificate.verify_signature(key)).collect();
        if signed.contains(&Ok(())) {
            verified += 1;
            continue;
        }
        // Another key signed, one that no list holds: none of those held has the identifier that is named.
        open += 1;
        let named = certificate.authority_key_id().unwrap().and_then(|id| id.key_id);
        let holds = issuers.iter().any(|(issuer, _)| issuer.subject_key_id().unwrap() == named);
        assert!(!holds || named.is_none(), "{:?} {signed:?}", certificate.country());
        assert!(!signed.contains(&Err(SignatureError::MalformedKey)));
    }
    println!("{verified} real signatures verified, {open} of which no key is held");
    assert!(authorities.is_empty() || verified > 900);
}
