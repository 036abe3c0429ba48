//! A passkey without hardware: what an authenticator and a browser answer together (Web Authentication, Level 3).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Somebody is there, and the key knows who (flags UP and UV).
const PRESENT: u8 = 0x05;
/// A new key stands behind (flag AT).
const MADE: u8 = 0x40;

/// A key of one account at one house, and the browser in which it lies.
#[derive(Debug, Clone)]
pub struct Authenticator {
    key: SigningKey,
    id: [u8; 32],
    handle: Value,
    /// Where the browser is.
    pub origin: String,
    /// How often it signed; a copy of a key is behind it.
    pub counter: u32,
    /// Whether the holder is verified, by PIN or finger.
    pub verifies: bool,
}

impl Authenticator {
    /// A browser at an address, with a key that no other test has.
    ///
    /// # Panics
    /// On a system without randomness.
    #[must_use]
    pub fn new(origin: &str) -> Self {
        let mut bytes = [[0; 32]; 2];
        bytes.iter_mut().for_each(|bytes| getrandom::fill(bytes).expect("a system with randomness"));
        let key = SigningKey::from_slice(&bytes[0]).expect("nearly every number is a key");
        let handle = Value::Null;
        Self { key, id: bytes[1], handle, origin: origin.into(), counter: 0, verifies: true }
    }

    /// Makes its key for who asks, as the JSON of a browser.
    ///
    /// # Panics
    /// Where the question is none.
    pub fn create(&mut self, question: &str) -> String {
        let question: Value = serde_json::from_str(question).expect("JSON");
        let asked = &question["publicKey"];
        self.handle = asked["user"]["id"].clone();
        let party = asked["rp"]["id"].as_str().expect("a party");
        let point = self.key.verifying_key().to_sec1_point(false);
        let length = [0, u8::try_from(self.id.len()).expect("a short id")];
        // Kinds and curve of the key (RFC 9053, 7.1.1): EC2, ES256, P-256.
        let (x, y) = (&point.as_bytes()[1..33], &point.as_bytes()[33..]);
        let key = [&[0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32], x, &[0x22, 0x58, 32], y].concat();
        let data = [&self.data(party, MADE)[..], &[0; 16], &length, &self.id, &key].concat();
        let length = [0x58, u8::try_from(data.len()).expect("short data")];
        let object = [b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData".as_slice(), &length, &data].concat();
        let client = self.client("webauthn.create", asked);
        let response = json!({ "attestationObject": text(&object), "clientDataJSON": text(&client) });
        self.answer(response)
    }

    /// Signs what is asked, as the JSON of a browser.
    ///
    /// # Panics
    /// Where the question is none.
    pub fn get(&mut self, question: &str) -> String {
        let question: Value = serde_json::from_str(question).expect("JSON");
        let asked = &question["publicKey"];
        self.counter += 1;
        let data = self.data(asked["rpId"].as_str().expect("a party"), 0);
        let client = self.client("webauthn.get", asked);
        let signature: Signature = self.key.sign(&[&data[..], &Sha256::digest(&client)].concat());
        self.answer(json!({
            "authenticatorData": text(&data),
            "clientDataJSON": text(&client),
            "signature": text(signature.to_der().as_bytes()),
            "userHandle": self.handle,
        }))
    }

    /// The data that an authenticator signs, up to the key (6.1).
    fn data(&self, party: &str, flags: u8) -> Vec<u8> {
        let verified = if self.verifies { PRESENT } else { 1 };
        [&Sha256::digest(party)[..], &[flags | verified], &self.counter.to_be_bytes()].concat()
    }

    /// What the browser adds to it (5.8.1).
    fn client(&self, kind: &str, asked: &Value) -> Vec<u8> {
        let client = json!({
            "type": kind, "challenge": asked["challenge"], "origin": self.origin, "crossOrigin": false
        });
        client.to_string().into_bytes()
    }

    fn answer(&self, response: Value) -> String {
        let id = text(&self.id);
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "extensions": {} })
            .to_string()
    }
}

fn text(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}
