//! A small state for tests: an authority, signers, and security objects with whatever is to be wrong in them.

use crate::samples::{hex, tlv};
use spartel_base::Timestamp;
use spartel_pki::der::Oid;
use spartel_pki::digest::DigestAlgorithm::Sha256;
use spartel_pki::engine::CurveId;
use spartel_pki::engine::sign::EcPrivateKey;
use spartel_pki::oid;
use spartel_pki::trust::{ImportOptions, StoreKind, TrustStore};

const SHA256: &str = "300B0609608648016503040201";

pub fn id(oid: Oid<'_>) -> Vec<u8> {
    tlv("06", oid.0)
}

pub fn name(country: &str, common_name: &str) -> Vec<u8> {
    let attribute =
        |kind, text: &str| tlv("31", &tlv("30", &[id(kind), tlv("13", text.as_bytes())].concat()));
    let country = attribute(oid::COUNTRY_NAME, country);
    tlv("30", &[country, attribute(oid::COMMON_NAME, common_name)].concat())
}

pub fn extension(kind: Oid<'_>, value: &[u8]) -> Vec<u8> {
    tlv("30", &[id(kind), tlv("04", value)].concat())
}

/// A key that anybody can guess.
pub struct Key(EcPrivateKey);

impl Key {
    pub fn new(number: u8) -> Self {
        Self(EcPrivateKey::new(CurveId::P256, &[number]).expect("a key"))
    }

    fn public(&self) -> Vec<u8> {
        let algorithm = tlv("30", &[id(oid::EC_PUBLIC_KEY), id(CurveId::P256.oid())].concat());
        let point = tlv("03", &[&[0], self.0.public_key().point()].concat());
        tlv("30", &[algorithm, point].concat())
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.0.sign_der(Sha256, Sha256.digest(message).as_ref())
    }
}

/// A certificate valid from 2025 to 2030.
pub struct Order<'a> {
    pub issuer: Vec<u8>,
    pub subject: Vec<u8>,
    pub key: &'a Key,
    pub extensions: Vec<Vec<u8>>,
}

impl Order<'_> {
    pub fn sign(&self, by: &Key) -> Vec<u8> {
        let algorithm = tlv("30", &id(oid::ECDSA_SHA256));
        let validity = tlv("30", &[tlv("17", b"250101000000Z"), tlv("17", b"300101000000Z")].concat());
        let mut tbs = [hex("A003020102020101"), algorithm.clone(), self.issuer.clone(), validity].concat();
        tbs.extend([self.subject.clone(), self.key.public()].concat());
        if !self.extensions.is_empty() {
            tbs.extend(tlv("A3", &tlv("30", &self.extensions.concat())));
        }
        let tbs = tlv("30", &tbs);
        let signature = tlv("03", &[vec![0], by.sign(&tbs)].concat());
        tlv("30", &[tbs, algorithm, signature].concat())
    }
}

/// The root of an authority, for import by decision.
pub fn root(country: &str, common_name: &str, key: &Key) -> Vec<u8> {
    let name = name(country, common_name);
    let authority = extension(oid::BASIC_CONSTRAINTS, &hex("30060101FF020100"));
    Order { issuer: name.clone(), subject: name, key, extensions: vec![authority] }.sign(key)
}

/// A store that trusts these roots by decision.
pub fn store(roots: &[&[u8]], at: Timestamp) -> TrustStore {
    let options = ImportOptions { decision: Some("test"), ..ImportOptions::default() };
    let start = TrustStore::empty(StoreKind::Production);
    roots.iter().fold(start, |store, root| store.import(root, &options, at).expect("a root").0)
}

/// The usual content: hashes of DG1 and DG2.
pub fn security_object(dg1: &[u8]) -> Vec<u8> {
    let hash = |number: u8, file: &[u8]| {
        tlv("30", &[vec![2, 1, number], tlv("04", Sha256.digest(file).as_ref())].concat())
    };
    let hashes = tlv("30", &[hash(1, dg1), hash(2, b"")].concat());
    tlv("30", &[hex("020100"), hex(SHA256), hashes].concat())
}

pub fn attribute(kind: Oid<'_>, value: &[u8]) -> Vec<u8> {
    tlv("30", &[id(kind), tlv("31", value)].concat())
}

/// The attributes that every signer has to sign.
pub fn attributes(content: &[u8]) -> Vec<Vec<u8>> {
    vec![
        attribute(oid::CONTENT_TYPE, &id(oid::LDS_SECURITY_OBJECT)),
        attribute(oid::MESSAGE_DIGEST, &tlv("04", Sha256.digest(content).as_ref())),
    ]
}

/// EF.SOD with these attributes (none: the content itself is signed) and certificates.
pub struct SodOrder<'a> {
    pub content: Vec<u8>,
    pub attributes: Option<Vec<Vec<u8>>>,
    pub certificates: &'a [Vec<u8>],
    /// Issuer of the certificate of the signer; its serial number is 1.
    pub issuer: Vec<u8>,
}

impl SodOrder<'_> {
    pub fn sign(&self, by: &Key) -> Vec<u8> {
        let content = [id(oid::LDS_SECURITY_OBJECT), tlv("A0", &tlv("04", &self.content))].concat();
        let mut signer = [hex("020101"), tlv("30", &[self.issuer.clone(), hex("020101")].concat())].concat();
        signer.extend(hex(SHA256));
        let signed = match &self.attributes {
            Some(attributes) => {
                let all = attributes.concat();
                signer.extend(tlv("A0", &all));
                tlv("31", &all)
            }
            None => self.content.clone(),
        };
        signer.extend([tlv("30", &id(oid::ECDSA_SHA256)), tlv("04", &by.sign(&signed))].concat());
        let mut data = [hex("020103"), tlv("31", &hex(SHA256)), tlv("30", &content)].concat();
        if !self.certificates.is_empty() {
            data.extend(tlv("A0", &self.certificates.concat()));
        }
        data.extend(tlv("31", &tlv("30", &signer)));
        let message = [id(oid::SIGNED_DATA), tlv("A0", &tlv("30", &data))].concat();
        tlv("77", &tlv("30", &message))
    }
}
