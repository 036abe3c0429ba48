//! What a provider says of itself (OpenID Connect Discovery 1.0, 3).

use crate::{Algorithm, Client, Refused};
use serde::Deserialize;
use url::Url;

/// How a client shows who it is when it asks for a token (Core, 9).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authentication {
    /// By its secret in the header `Authorization`.
    Basic,
    /// By its secret in the form.
    Post,
    /// By its name alone; the code is bound to it by PKCE.
    None,
}

/// What is used of a provider's metadata: its addresses are of hosts that the configuration names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metadata {
    /// Where a browser signs somebody in.
    pub authorization: Url,
    /// Where a code becomes a token.
    pub token: Url,
    /// Where the keys lie.
    pub keys: Url,
    /// How the client shows who it is.
    pub authentication: Authentication,
    /// Whether every answer says of which issuer it is (RFC 9207, 3).
    pub says_issuer: bool,
}

/// As it is written; what is not used is not read.
#[derive(Deserialize)]
struct Written {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    response_types_supported: Vec<String>,
    id_token_signing_alg_values_supported: Vec<String>,
    #[serde(default)]
    code_challenge_methods_supported: Option<Vec<String>>,
    #[serde(default)]
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

impl Metadata {
    /// The metadata that lie at [`Client::discovery`], for a client that has a secret or none.
    ///
    /// # Errors
    /// Where they are of another issuer, name an address of a host that is not configured, or the provider cannot do what is needed.
    pub fn parse(bytes: &[u8], client: &Client, has_secret: bool) -> Result<Self, Refused> {
        let written: Written = serde_json::from_slice(bytes).map_err(|_| Refused::Malformed)?;
        if written.issuer != client.issuer() {
            return Err(Refused::Issuer);
        }
        written.is_fit()?;
        Ok(Self {
            authorization: client.known(&written.authorization_endpoint)?,
            token: client.known(&written.token_endpoint)?,
            keys: client.known(&written.jwks_uri)?,
            authentication: written.authentication(has_secret)?,
            says_issuer: written.authorization_response_iss_parameter_supported,
        })
    }
}

impl Written {
    fn is_fit(&self) -> Result<(), Refused> {
        let algorithms = &self.id_token_signing_alg_values_supported;
        let signs = algorithms.iter().any(|name| Algorithm::parse(name).is_some());
        let codes = self.response_types_supported.iter().any(|of| of == "code");
        // Who does not say which methods it has may have this one all the same (RFC 8414, 2, says absent is none; older ones say nothing).
        let methods = self.code_challenge_methods_supported.as_ref();
        let challenges = methods.is_none_or(|all| all.iter().any(|method| method == "S256"));
        if signs && codes && challenges { Ok(()) } else { Err(Refused::Unfit) }
    }

    fn authentication(&self, has_secret: bool) -> Result<Authentication, Refused> {
        let methods = self.token_endpoint_auth_methods_supported.as_ref();
        let has = |name: &str| methods.is_none_or(|all| all.iter().any(|method| method == name));
        match has_secret {
            false => Ok(Authentication::None),
            true if has("client_secret_basic") => Ok(Authentication::Basic),
            true if has("client_secret_post") => Ok(Authentication::Post),
            true => Err(Refused::Unfit),
        }
    }
}
