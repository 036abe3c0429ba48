//! What a provider is asked through a browser, and what the browser comes back with (Core, 3.1.2; RFC 7636; RFC 9207).

use crate::{Client, Metadata, Refused};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use spartel_base::Timestamp;
use std::fmt;
use subtle::ConstantTimeEq;
use url::Url;

/// A question is answered within so many seconds, or not at all: ten minutes.
pub const LASTS: u32 = 600;

/// A question. It goes to one browser and is answered once; what makes it one of its own stays here.
#[derive(Clone, PartialEq, Eq)]
pub struct Question {
    /// Where the browser comes back to.
    pub redirect: String,
    /// When it was asked.
    pub asked: Timestamp,
    state: String,
    nonce: String,
    /// What the code is bound to: its SHA-256 goes through the browser, and it never does (RFC 7636, 4.1).
    verifier: String,
}

/// What a browser came back with. All of it is text of somebody else.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Returned {
    /// Which question it answers, as it says.
    pub state: Option<String>,
    /// The code that becomes a token.
    pub code: Option<String>,
    /// The issuer, as it says.
    pub iss: Option<String>,
    /// That nobody signed in.
    pub error: Option<String>,
}

impl fmt::Debug for Question {
    /// Nothing that makes it one of its own.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Question")
    }
}

impl fmt::Debug for Returned {
    /// Nothing of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Returned")
    }
}

impl Question {
    /// A question that is made of three times 32 random bytes.
    #[must_use]
    pub fn new([state, nonce, verifier]: &[[u8; 32]; 3], redirect: String, asked: Timestamp) -> Self {
        let text = |bytes: &[u8; 32]| URL_SAFE_NO_PAD.encode(bytes);
        Self { redirect, asked, state: text(state), nonce: text(nonce), verifier: text(verifier) }
    }

    /// Where the browser goes to be asked. Whoever is signed in at the provider signs in anew: the browser is that of a desk where officers
    /// change.
    #[must_use]
    pub fn address(&self, client: &Client, metadata: &Metadata) -> Url {
        let mut url = metadata.authorization.clone();
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(&self.verifier));
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", client.id())
            .append_pair("redirect_uri", &self.redirect)
            .append_pair("scope", "openid")
            .append_pair("state", &self.state)
            .append_pair("nonce", &self.nonce)
            .append_pair("code_challenge", &challenge)
            .append_pair("code_challenge_method", "S256")
            .append_pair("prompt", "login")
            .append_pair("max_age", &LASTS.to_string());
        if !client.classes().is_empty() {
            url.query_pairs_mut().append_pair("acr_values", &client.classes().join(" "));
        }
        url
    }

    /// The code of an answer to this question.
    ///
    /// # Errors
    /// Where it answers another, is of another issuer, or nobody signed in.
    pub fn code<'r>(
        &self,
        client: &Client,
        metadata: &Metadata,
        returned: &'r Returned,
    ) -> Result<&'r str, Refused> {
        let state = returned.state.as_deref().unwrap_or_default();
        if !bool::from(state.as_bytes().ct_eq(self.state.as_bytes())) {
            return Err(Refused::State);
        }
        match returned.iss.as_deref() {
            Some(issuer) if issuer != client.issuer() => return Err(Refused::Issuer),
            None if metadata.says_issuer => return Err(Refused::Issuer),
            _ => {}
        }
        if returned.error.is_some() {
            return Err(Refused::Declined);
        }
        returned.code.as_deref().filter(|code| !code.is_empty()).ok_or(Refused::Malformed)
    }

    /// What goes into the form for a token, beside how the client shows who it is (Core, 3.1.3.1; RFC 7636, 4.5).
    #[must_use]
    pub fn exchange<'q>(&'q self, code: &'q str) -> [(&'static str, &'q str); 4] {
        [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &self.redirect),
            ("code_verifier", &self.verifier),
        ]
    }

    pub(crate) fn has_nonce(&self, nonce: &str) -> bool {
        nonce.as_bytes().ct_eq(self.nonce.as_bytes()).into()
    }
}
