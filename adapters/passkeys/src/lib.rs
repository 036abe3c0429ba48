//! Passkeys by Web Authentication (Level 3), verified by `webauthn-rs`: whose they are and at which addresses is said once.
//!
//! What a key signs for a decision is bound to it by the challenge, which `webauthn-rs` draws by itself: it is put in its place in the state
//! that verifies the answer (`docs/decisions/0008-what-a-key-signs.md`).

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use spartel_ports::Passkeys;
use spartel_ports::passkeys::{Answer, Answered, Begun, NoPasskey, Registered};
use std::fmt::Display;
use webauthn_rs::prelude::{
    Passkey, PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential, RegisterPublicKeyCredential,
    Url, Uuid, Webauthn, WebauthnBuilder,
};

/// The passkeys of one house.
#[derive(Debug)]
pub struct WebAuthn(Webauthn);

impl WebAuthn {
    /// Passkeys of a relying party: its id is the host's name, or a domain above it, and a browser answers at these origins alone.
    ///
    /// # Errors
    /// Where there is no origin, one is no address, or the id is not the end of its host's name.
    pub fn new(party: &str, origins: &[&str]) -> Answer<Self> {
        let origins: Vec<Url> =
            origins.iter().map(|origin| origin.parse().map_err(no)).collect::<Answer<_>>()?;
        let (first, others) = origins.split_first().ok_or_else(|| no("no origin"))?;
        let builder = WebauthnBuilder::new(party, first).map_err(no)?.rp_name("Spartel");
        let builder = others.iter().fold(builder, |builder, origin| builder.append_allowed_origin(origin));
        Ok(Self(builder.build().map_err(no)?))
    }
}

impl Passkeys for WebAuthn {
    fn register(&self, handle: [u8; 16], name: &str, known: &[Vec<u8>]) -> Answer<Begun> {
        let known = passkeys(known)?.iter().map(|key| key.cred_id().clone()).collect();
        let handle = Uuid::from_bytes(handle);
        let asked = self.0.start_passkey_registration(handle, name, name, Some(known));
        let (browser, state) = asked.map_err(no)?;
        let mut browser = serde_json::to_value(&browser).map_err(no)?;
        // The browser finds it by itself when its holder signs in, so that nobody types a number that others could try.
        browser["publicKey"]["authenticatorSelection"]["residentKey"] = json!("required");
        browser["publicKey"]["authenticatorSelection"]["requireResidentKey"] = json!(true);
        Ok(Begun { browser: browser.to_string(), state: serde_json::to_vec(&state).map_err(no)? })
    }

    fn registered(&self, state: &[u8], answer: &str) -> Answer<Registered> {
        let state: PasskeyRegistration = serde_json::from_slice(state).map_err(no)?;
        let answer: RegisterPublicKeyCredential = serde_json::from_str(answer).map_err(no)?;
        let made = self.0.finish_passkey_registration(&answer, &state).map_err(no)?;
        Ok(Registered { id: hash(made.cred_id()), credential: serde_json::to_vec(&made).map_err(no)? })
    }

    fn ask(&self, known: &[Vec<u8>], challenge: Option<[u8; 32]>) -> Answer<Begun> {
        let (browser, state) = self.0.start_passkey_authentication(&passkeys(known)?).map_err(no)?;
        let mut browser = serde_json::to_value(&browser).map_err(no)?;
        let mut state = serde_json::to_value(&state).map_err(no)?;
        if let Some(challenge) = challenge {
            let text = Value::from(URL_SAFE_NO_PAD.encode(challenge));
            for place in [&mut browser["publicKey"]["challenge"], &mut state["ast"]["challenge"]] {
                // Another form than the one that is known would be a challenge that nobody looks at.
                if !place.is_string() {
                    return Err(no("the state of webauthn-rs has another form"));
                }
                *place = text.clone();
            }
        }
        Ok(Begun { browser: browser.to_string(), state: state.to_string().into_bytes() })
    }

    fn claimed(&self, answer: &str) -> Answer<[u8; 32]> {
        let answer: PublicKeyCredential = serde_json::from_str(answer).map_err(no)?;
        Ok(hash(&answer.raw_id))
    }

    fn answered(&self, state: &[u8], credential: &[u8], answer: &str) -> Answer<Answered> {
        let mut state: Value = serde_json::from_slice(state).map_err(no)?;
        let credential: Value = serde_json::from_slice(credential).map_err(no)?;
        state["ast"]["credentials"] = json!([credential["cred"]]);
        let state: PasskeyAuthentication = serde_json::from_value(state).map_err(no)?;
        let mut passkey: Passkey = serde_json::from_value(credential).map_err(no)?;
        let answer: PublicKeyCredential = serde_json::from_str(answer).map_err(no)?;
        let result = self.0.finish_passkey_authentication(&answer, &state).map_err(no)?;
        let changed = passkey.update_credential(&result) == Some(true);
        let credential = changed.then(|| serde_json::to_vec(&passkey).map_err(no)).transpose()?;
        Ok(Answered { id: hash(passkey.cred_id()), credential })
    }
}

fn passkeys(known: &[Vec<u8>]) -> Answer<Vec<Passkey>> {
    known.iter().map(|key| serde_json::from_slice(key).map_err(no)).collect()
}

fn hash(id: &[u8]) -> [u8; 32] {
    Sha256::digest(id).into()
}

fn no(error: impl Display) -> NoPasskey {
    NoPasskey(error.to_string())
}
