//! A small authority for tests: certificates, revocation lists, seals. Keys are numbers that anybody can guess.

use spartel_base::Timestamp;
use spartel_pki::der::Oid;
use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::CurveId;
use spartel_pki::engine::sign::EcPrivateKey;
use spartel_pki::oid;
use spartel_pki::trust::{ImportOptions, StoreKind, TrustStore};

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

fn id(oid: Oid<'_>) -> Vec<u8> {
    tlv(6, &[oid.0])
}

pub fn name(country: &str, common_name: &str) -> Vec<u8> {
    let attribute = |kind, text: &str| tlv(0x31, &[&tlv(0x30, &[&id(kind), &tlv(0x13, &[text.as_bytes()])])]);
    tlv(0x30, &[&attribute(oid::COUNTRY_NAME, country), &attribute(oid::COMMON_NAME, common_name)])
}

pub fn extension(kind: Oid<'_>, value: &[u8]) -> Vec<u8> {
    tlv(0x30, &[&id(kind), &tlv(4, &[value])])
}

pub fn document_types(codes: &[&str]) -> Vec<u8> {
    let codes: Vec<_> = codes.iter().flat_map(|code| tlv(0x13, &[code.as_bytes()])).collect();
    extension(oid::DOCUMENT_TYPE_LIST, &tlv(0x30, &[&[2, 1, 0], &tlv(0x31, &[&codes])]))
}

pub fn purpose(purpose: Oid<'_>) -> Vec<u8> {
    tlv(0x30, &[&id(oid::EXTENDED_KEY_USAGE), &[1, 1, 0xFF], &tlv(4, &[&tlv(0x30, &[&id(purpose)])])])
}

/// A key on a curve.
pub struct Key {
    pub private: EcPrivateKey,
    curve: CurveId,
}

impl Key {
    pub fn new(curve: CurveId, number: u8) -> Self {
        Self { private: EcPrivateKey::new(curve, &[number]).unwrap(), curve }
    }

    fn public(&self) -> Vec<u8> {
        let algorithm = tlv(0x30, &[&id(oid::EC_PUBLIC_KEY), &id(self.curve.oid())]);
        tlv(0x30, &[&algorithm, &tlv(3, &[&[0], self.private.public_key().point()])])
    }

    /// The raw signature over a message with this digest.
    pub fn sign(&self, digest: DigestAlgorithm, message: &[u8]) -> Vec<u8> {
        self.private.sign_raw(digest, digest.digest(message).as_ref())
    }

    fn wrap(&self, tbs: &[u8]) -> Vec<u8> {
        let digest = DigestAlgorithm::Sha256.digest(tbs);
        let signature = self.private.sign_der(DigestAlgorithm::Sha256, digest.as_ref());
        let algorithm = tlv(0x30, &[&id(oid::ECDSA_SHA256)]);
        tlv(0x30, &[tbs, &algorithm, &tlv(3, &[&[0], &signature])])
    }
}

/// A certificate valid from 2025 to 2030.
pub struct Order<'a> {
    pub issuer: Vec<u8>,
    pub subject: Vec<u8>,
    pub serial: u8,
    pub key: &'a Key,
    pub extensions: Vec<Vec<u8>>,
}

impl Order<'_> {
    pub fn sign(&self, by: &Key) -> Vec<u8> {
        let time = |text: &str| tlv(0x17, &[text.as_bytes()]);
        let validity = tlv(0x30, &[&time("250101000000Z"), &time("300101000000Z")]);
        let extensions = tlv(0xA3, &[&tlv(0x30, &[&self.extensions.concat()])]);
        let tbs = tlv(
            0x30,
            &[
                &[0xA0, 3, 2, 1, 2],
                &[2, 1, self.serial],
                &tlv(0x30, &[&id(oid::ECDSA_SHA256)]),
                &self.issuer,
                &validity,
                &self.subject,
                &self.key.public(),
                &extensions,
            ],
        );
        by.wrap(&tbs)
    }
}

/// A list of one year from 2026 that revokes these serial numbers.
pub fn crl(issuer: &[u8], key: &Key, revoked: &[u8]) -> Vec<u8> {
    let time = |text: &str| tlv(0x17, &[text.as_bytes()]);
    let entries: Vec<_> =
        revoked.iter().flat_map(|serial| tlv(0x30, &[&[2, 1, *serial], &time("260201000000Z")])).collect();
    let entries = if revoked.is_empty() { Vec::new() } else { tlv(0x30, &[&entries]) };
    let algorithm = tlv(0x30, &[&id(oid::ECDSA_SHA256)]);
    let tbs = tlv(
        0x30,
        &[&[2, 1, 1], &algorithm, issuer, &time("260101000000Z"), &time("270101000000Z"), &entries],
    );
    key.wrap(&tbs)
}

/// A store for inspection with what is imported by decision.
pub fn store(objects: &[&[u8]], at: Timestamp) -> TrustStore {
    let options = ImportOptions { decision: Some("test"), ..ImportOptions::default() };
    let start = TrustStore::empty(StoreKind::Production);
    objects.iter().fold(start, |store, object| store.import(object, &options, at).unwrap().0)
}
