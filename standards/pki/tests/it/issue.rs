//! A small issuing authority for tests: certificates, revocation lists and signed lists of a state that does not exist.

use spartel_pki::der::Oid;
use spartel_pki::digest::DigestAlgorithm::Sha256;
use spartel_pki::engine::CurveId;
use spartel_pki::engine::sign::EcPrivateKey;
use spartel_pki::oid;

/// One object.
pub fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let value = parts.concat();
    let mut out = vec![tag];
    match value.len() {
        n @ 0..0x80 => out.push(n as u8),
        n @ 0x80..0x100 => out.extend([0x81, n as u8]),
        n => out.extend([0x82, (n >> 8) as u8, n as u8]),
    }
    out.extend(value);
    out
}

pub fn seq(parts: &[&[u8]]) -> Vec<u8> {
    tlv(0x30, parts)
}

fn object(id: Oid<'_>) -> Vec<u8> {
    tlv(0x06, &[id.0])
}

fn algorithm() -> Vec<u8> {
    seq(&[&object(oid::ECDSA_SHA256)])
}

fn time(text: &str) -> Vec<u8> {
    tlv(0x18, &[text.as_bytes()])
}

/// A name of country and common name.
pub fn name(country: &str, common: &str) -> Vec<u8> {
    let part = |id, tag, text: &str| tlv(0x31, &[&seq(&[&object(id), &tlv(tag, &[text.as_bytes()])])]);
    seq(&[&part(oid::COUNTRY_NAME, 0x13, country), &part(oid::COMMON_NAME, 0x0C, common)])
}

/// The same name in the other order, other case and another string type.
pub fn name_otherwise(country: &str, common: &str) -> Vec<u8> {
    let part = |id, tag, text: &str| tlv(0x31, &[&seq(&[&object(id), &tlv(tag, &[text.as_bytes()])])]);
    let common = format!(" {}", common.to_uppercase());
    seq(&[&part(oid::COMMON_NAME, 0x13, &common), &part(oid::COUNTRY_NAME, 0x0C, &country.to_lowercase())])
}

/// A key with the identifier that its certificates carry.
pub struct Key {
    private: EcPrivateKey,
    pub id: Vec<u8>,
}

impl Key {
    pub fn new(seed: u8) -> Self {
        let mut scalar = [seed; 32];
        scalar[0] = 1;
        let private = EcPrivateKey::new(CurveId::P256, &scalar).unwrap();
        Self { private, id: vec![seed; 20] }
    }

    fn info(&self) -> Vec<u8> {
        let key = self.private.public_key();
        let parameters = object(CurveId::P256.oid());
        let algorithm = seq(&[&object(oid::EC_PUBLIC_KEY), &parameters]);
        seq(&[&algorithm, &tlv(0x03, &[&[0], key.point()])])
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.private.sign_der(Sha256, Sha256.digest(message).as_ref())
    }

    fn signed(&self, tbs: &[u8]) -> Vec<u8> {
        seq(&[tbs, &algorithm(), &tlv(0x03, &[&[0], &self.sign(tbs)])])
    }
}

fn extension(id: Oid<'_>, critical: bool, value: &[u8]) -> Vec<u8> {
    let flag: &[u8] = if critical { &[0x01, 0x01, 0xFF] } else { &[] };
    seq(&[&object(id), flag, &tlv(0x04, &[value])])
}

/// What a certificate is to say.
pub struct Request<'a> {
    pub issuer: &'a [u8],
    pub subject: &'a [u8],
    pub serial: &'a [u8],
    pub authority: Option<&'a [u8]>,
    pub is_csca: bool,
    pub purpose: Option<Oid<'a>>,
}

/// A certificate of `key`, signed by `by`, valid from 2020 to 2040.
pub fn certificate(request: &Request<'_>, key: &Key, by: &Key) -> Vec<u8> {
    let mut extensions = vec![extension(oid::SUBJECT_KEY_ID, false, &tlv(0x04, &[&key.id]))];
    if let Some(id) = request.authority {
        extensions.push(extension(oid::AUTHORITY_KEY_ID, false, &seq(&[&tlv(0x80, &[id])])));
    }
    if request.is_csca {
        let basic = seq(&[&[0x01, 0x01, 0xFF], &[0x02, 0x01, 0x00]]);
        extensions.push(extension(oid::BASIC_CONSTRAINTS, true, &basic));
    }
    if let Some(purpose) = request.purpose {
        extensions.push(extension(oid::EXTENDED_KEY_USAGE, true, &seq(&[&object(purpose)])));
    }
    let tbs = seq(&[
        &tlv(0xA0, &[&[0x02, 0x01, 0x02]]),
        &tlv(0x02, &[request.serial]),
        &algorithm(),
        request.issuer,
        &seq(&[&time("20200101000000Z"), &time("20400101000000Z")]),
        request.subject,
        &key.info(),
        &tlv(0xA3, &[&seq(&[&extensions.concat()])]),
    ]);
    by.signed(&tbs)
}

/// A revocation list with serial numbers that were revoked on 2025-01-01 for reason 1.
pub fn crl(issuer: &[u8], by: &Key, period: (&str, &str), serials: &[&[u8]]) -> Vec<u8> {
    revocation_list(issuer, by, period, serials, &[])
}

/// A list of what was revoked since the list with number 1.
pub fn delta_crl(issuer: &[u8], by: &Key, period: (&str, &str)) -> Vec<u8> {
    let base = extension(oid::DELTA_CRL_INDICATOR, true, &[0x02, 0x01, 0x01]);
    revocation_list(issuer, by, period, &[], &base)
}

fn revocation_list(issuer: &[u8], by: &Key, period: (&str, &str), serials: &[&[u8]], more: &[u8]) -> Vec<u8> {
    let reason = seq(&[&extension(oid::REASON_CODE, false, &[0x0A, 0x01, 0x01])]);
    let entries: Vec<u8> = serials
        .iter()
        .flat_map(|serial| seq(&[&tlv(0x02, &[serial]), &time("20250101000000Z"), &reason]))
        .collect();
    let entries = if serials.is_empty() { Vec::new() } else { seq(&[&entries]) };
    let authority = extension(oid::AUTHORITY_KEY_ID, false, &seq(&[&tlv(0x80, &[&by.id])]));
    let tbs = seq(&[
        &[0x02, 0x01, 0x01],
        &algorithm(),
        issuer,
        &time(period.0),
        &time(period.1),
        &entries,
        &tlv(0xA0, &[&seq(&[&authority, more])]),
    ]);
    by.signed(&tbs)
}

/// A signed message with content, one certificate and a signing time.
pub fn message(kind: Oid<'_>, content: &[u8], signer: &[u8], key: &Key, signed: &str) -> Vec<u8> {
    let attribute = |id, value: &[u8]| seq(&[&object(id), &tlv(0x31, &[value])]);
    let digest = Sha256.digest(content);
    let attributes = [
        attribute(oid::CONTENT_TYPE, &object(kind)),
        attribute(oid::SIGNING_TIME, &time(signed)),
        attribute(oid::MESSAGE_DIGEST, &tlv(0x04, &[digest.as_ref()])),
    ]
    .concat();
    let digest_algorithm = seq(&[&object(Sha256.oid())]);
    let info = seq(&[
        &[0x02, 0x01, 0x03],
        &tlv(0x80, &[&key.id]),
        &digest_algorithm,
        &tlv(0xA0, &[&attributes]),
        &algorithm(),
        &tlv(0x04, &[&key.sign(&tlv(0x31, &[&attributes]))]),
    ]);
    let data = seq(&[
        &[0x02, 0x01, 0x03],
        &tlv(0x31, &[&digest_algorithm]),
        &seq(&[&object(kind), &tlv(0xA0, &[&tlv(0x04, &[content])])]),
        &tlv(0xA0, &[signer]),
        &tlv(0x31, &[&info]),
    ]);
    seq(&[&object(oid::SIGNED_DATA), &tlv(0xA0, &[&data])])
}

/// The content of a master list.
pub fn master_list(certificates: &[&[u8]]) -> Vec<u8> {
    seq(&[&[0x02, 0x01, 0x00], &tlv(0x31, certificates)])
}
