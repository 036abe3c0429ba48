//! Who signed in, as a token proves it (Core, 2 and 3.1.3.7).

use crate::{Client, Question, Refused, Signed};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use spartel_base::Timestamp;
use std::fmt;

/// So many seconds the clocks of a provider and of this machine may differ.
pub const LEEWAY: i64 = 60;
/// Who somebody is has so many characters at most (Core, 2).
const LONGEST: usize = 255;
/// What an identity's hash begins with, so that it is none of anything else.
const PREFIX: &[u8] = b"spartel/openid/1";

/// Somebody at a provider: issuer and `sub` together. Its only maker is a token that was verified, and nothing else of the token is kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity([u8; 32]);

impl fmt::Debug for Identity {
    /// Nothing of it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Identity")
    }
}

impl Identity {
    /// SHA-256 of both, each with its length before it.
    #[must_use]
    pub const fn hash(&self) -> [u8; 32] {
        self.0
    }

    fn new(issuer: &str, subject: &str) -> Self {
        let mut hash = Sha256::new().chain_update(PREFIX);
        for text in [issuer, subject] {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text);
        }
        Self(hash.finalize().into())
    }
}

/// What of a token's claims is looked at.
#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Audience,
    exp: f64,
    iat: f64,
    #[serde(default)]
    nbf: Option<f64>,
    auth_time: Option<f64>,
    #[serde(default)]
    nonce: Option<String>,
    #[serde(default)]
    azp: Option<String>,
    #[serde(default)]
    acr: Option<String>,
    #[serde(default)]
    amr: Vec<String>,
}

/// For whom a token is: one name, or several (RFC 7519, 4.1.3).
#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Several(Vec<String>),
}

impl Audience {
    /// Whether it is for this client, and for nobody else: no other is trusted (Core, 3.1.3.7, 3).
    fn is_only(&self, client: &str) -> bool {
        match self {
            Self::One(one) => one == client,
            Self::Several(all) => matches!(all.as_slice(), [one] if one == client),
        }
    }
}

impl Signed {
    /// Who signed in, where the token answers this question of this client, now.
    ///
    /// # Errors
    /// Where it does not.
    pub fn identity(
        &self,
        client: &Client,
        question: &Question,
        now: Timestamp,
    ) -> Result<Identity, Refused> {
        let claims: Claims = serde_json::from_slice(self.claims()).map_err(|_| Refused::Malformed)?;
        if claims.iss != client.issuer() {
            return Err(Refused::Issuer);
        }
        if !claims.aud.is_only(client.id()) {
            return Err(Refused::Audience);
        }
        if claims.azp.as_ref().is_some_and(|azp| azp != client.id()) {
            return Err(Refused::AuthorizedParty);
        }
        claims.in_time(question.asked, now)?;
        if !claims.nonce.as_ref().is_some_and(|nonce| question.has_nonce(nonce)) {
            return Err(Refused::Nonce);
        }
        if !client.is_enough(claims.acr.as_deref(), &claims.amr) {
            return Err(Refused::Strength);
        }
        if claims.sub.is_empty() || claims.sub.len() > LONGEST {
            return Err(Refused::Subject);
        }
        Ok(Identity::new(&claims.iss, &claims.sub))
    }
}

impl Claims {
    /// Whether it was issued between the question and now, for a time that is not over, to somebody who signed in since the question.
    fn in_time(&self, asked: Timestamp, now: Timestamp) -> Result<(), Refused> {
        // Whole seconds of this century are exact in an f64; RFC 7519, 2, lets them have fractions.
        let (asked, now, leeway) = (asked.0 as f64, now.0 as f64, LEEWAY as f64);
        let anew = self.auth_time.is_some_and(|at| at >= asked - leeway && at <= now + leeway);
        if self.exp <= now - leeway {
            Err(Refused::Expired)
        } else if self.iat > now + leeway || self.nbf.is_some_and(|from| from > now + leeway) {
            Err(Refused::NotYetValid)
        } else if self.iat < asked - leeway {
            Err(Refused::Stale)
        } else if anew {
            Ok(())
        } else {
            Err(Refused::NotAnew)
        }
    }
}
