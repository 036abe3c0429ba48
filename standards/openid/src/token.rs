//! A signed token in its compact form (RFC 7515, 7.1; RFC 7519).

use crate::{Algorithm, Keys, Refused};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::Value;

/// A token is not longer, in bytes.
const MOST: usize = 16 << 10;

/// A token whose signature nobody has verified: nothing that it says can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unverified<'t> {
    signed: &'t str,
    algorithm: Algorithm,
    key: Option<String>,
    claims: Vec<u8>,
    signature: Vec<u8>,
}

/// What a token says that a key of the provider signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    claims: Vec<u8>,
}

/// What of the header is looked at (RFC 7515, 4.1). Keys that it brings along, or points to, are not among it.
#[derive(Deserialize)]
struct Header {
    alg: String,
    #[serde(default)]
    kid: Option<String>,
    /// What is critical is nothing that is known here; so it is refused, whatever it says.
    #[serde(default, deserialize_with = "present")]
    crit: bool,
}

/// Whether it is there, were it `null`.
fn present<'de, D: serde::Deserializer<'de>>(value: D) -> Result<bool, D::Error> {
    Value::deserialize(value).map(|_| true)
}

impl<'t> Unverified<'t> {
    /// A token out of its three parts.
    ///
    /// # Errors
    /// Where it has another form, or its signature is of a kind that is not taken.
    pub fn parse(text: &'t str) -> Result<Self, Refused> {
        let (signed, signature) = text.rsplit_once('.').ok_or(Refused::Malformed)?;
        let (header, claims) = signed.split_once('.').ok_or(Refused::Malformed)?;
        if text.len() > MOST || claims.contains('.') {
            return Err(Refused::Malformed);
        }
        let header: Header = serde_json::from_slice(&decoded(header)?).map_err(|_| Refused::Malformed)?;
        if header.crit {
            return Err(Refused::Malformed);
        }
        let algorithm = Algorithm::parse(&header.alg).ok_or(Refused::Algorithm)?;
        let (claims, signature) = (decoded(claims)?, decoded(signature)?);
        Ok(Self { signed, algorithm, key: header.kid, claims, signature })
    }

    /// What it says, where a key of the provider signed it.
    ///
    /// # Errors
    /// [`Refused::Key`] where there is no such key: the provider may have a new one. [`Refused::Signature`] where it is another's.
    pub fn verify(self, keys: &Keys) -> Result<Signed, Refused> {
        let how = (self.algorithm, self.key.as_deref());
        keys.verify(how, self.signed.as_bytes(), &self.signature)?;
        Ok(Signed { claims: self.claims })
    }
}

impl Signed {
    pub(crate) fn claims(&self) -> &[u8] {
        &self.claims
    }
}

fn decoded(part: &str) -> Result<Vec<u8>, Refused> {
    URL_SAFE_NO_PAD.decode(part).map_err(|_| Refused::Malformed)
}
