//! The keys of a provider (RFC 7517), and signatures by them (RFC 7518, 3; RFC 8037).

use crate::Refused;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::signature::{
    ECDSA_P256_SHA256_FIXED, ED25519, RSA_PKCS1_2048_8192_SHA256, RSA_PSS_2048_8192_SHA256,
    RsaPublicKeyComponents, UnparsedPublicKey,
};
use serde::Deserialize;
use serde_json::Value;

/// A provider has so many keys at most.
const MOST_KEYS: usize = 64;

/// A kind of signature that is taken. None of them knows a secret that this side has: neither `none` nor a MAC is among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Algorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256.
    Rs256,
    /// RSASSA-PSS with SHA-256.
    Ps256,
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// Ed25519.
    EdDsa,
}

impl Algorithm {
    /// By its name (RFC 7518, 3.1; RFC 8037, 3.1; RFC 9864 gives Ed25519 a name of its own).
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        match name {
            "RS256" => Some(Self::Rs256),
            "PS256" => Some(Self::Ps256),
            "ES256" => Some(Self::Es256),
            "EdDSA" | "Ed25519" => Some(Self::EdDsa),
            _ => None,
        }
    }
}

/// What a key is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Material {
    Rsa {
        modulus: Vec<u8>,
        exponent: Vec<u8>,
    },
    /// An uncompressed point.
    P256(Vec<u8>),
    Ed25519(Vec<u8>),
}

/// A key that verifies.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Key {
    id: Option<String>,
    algorithm: Option<Algorithm>,
    material: Material,
}

/// The keys of a provider.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keys(Vec<Key>);

/// A key as it is written.
#[derive(Deserialize)]
struct Written {
    kty: String,
    #[serde(default)]
    kid: Option<String>,
    #[serde(default)]
    alg: Option<String>,
    #[serde(default, rename = "use")]
    purpose: Option<String>,
    #[serde(default)]
    key_ops: Option<Vec<String>>,
    #[serde(default)]
    crv: Option<String>,
    #[serde(default)]
    n: Option<String>,
    #[serde(default)]
    e: Option<String>,
    #[serde(default)]
    x: Option<String>,
    #[serde(default)]
    y: Option<String>,
}

impl Keys {
    /// A set of keys. One that is not understood, or not for signatures, is left out (RFC 7517, 5).
    ///
    /// # Errors
    /// Where it is no set, or has more than 64 keys.
    pub fn parse(bytes: &[u8]) -> Result<Self, Refused> {
        #[derive(Deserialize)]
        struct Set {
            keys: Vec<Value>,
        }
        let set: Set = serde_json::from_slice(bytes).map_err(|_| Refused::Malformed)?;
        if set.keys.len() > MOST_KEYS {
            return Err(Refused::Malformed);
        }
        let written = set.keys.into_iter().filter_map(|key| serde_json::from_value::<Written>(key).ok());
        Ok(Self(written.filter_map(|key| key.read()).collect()))
    }

    /// Verifies a signature by the key of this name; without a name, by the only key that makes signatures of this kind.
    ///
    /// # Errors
    /// [`Refused::Key`] where there is none, [`Refused::Signature`] where it is another's.
    pub fn verify(
        &self,
        (algorithm, id): (Algorithm, Option<&str>),
        signed: &[u8],
        signature: &[u8],
    ) -> Result<(), Refused> {
        let mut fit =
            self.0.iter().filter(|key| key.makes(algorithm) && (id.is_none() || key.id.as_deref() == id));
        match (fit.next(), fit.next()) {
            (Some(key), None) => key.verify(algorithm, signed, signature),
            _ => Err(Refused::Key),
        }
    }
}

impl Written {
    fn read(&self) -> Option<Key> {
        let is_to_sign = self.purpose.as_deref().is_none_or(|purpose| purpose == "sig");
        let verifies = self.key_ops.as_ref().is_none_or(|all| all.iter().any(|op| op == "verify"));
        let algorithm = match &self.alg {
            Some(name) => Some(Algorithm::parse(name)?),
            None => None,
        };
        let key = Key { id: self.kid.clone(), algorithm, material: self.material()? };
        (is_to_sign && verifies).then_some(key)
    }

    fn material(&self) -> Option<Material> {
        match (self.kty.as_str(), self.crv.as_deref()) {
            ("RSA", _) => Some(Material::Rsa { modulus: number(&self.n)?, exponent: number(&self.e)? }),
            ("EC", Some("P-256")) => {
                Some(Material::P256([vec![4], exactly(&self.x)?, exactly(&self.y)?].concat()))
            }
            ("OKP", Some("Ed25519")) => Some(Material::Ed25519(exactly(&self.x)?)),
            _ => None,
        }
    }
}

fn bytes(text: &Option<String>) -> Option<Vec<u8>> {
    URL_SAFE_NO_PAD.decode(text.as_ref()?).ok()
}

/// A number as its bytes, without zeros before it.
fn number(text: &Option<String>) -> Option<Vec<u8>> {
    let bytes = bytes(text)?;
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    Some(bytes[zeros..].to_vec()).filter(|bytes| !bytes.is_empty())
}

/// A coordinate: 32 bytes.
fn exactly(text: &Option<String>) -> Option<Vec<u8>> {
    bytes(text).filter(|bytes| bytes.len() == 32)
}

impl Key {
    fn makes(&self, algorithm: Algorithm) -> bool {
        let fits = match self.material {
            Material::Rsa { .. } => matches!(algorithm, Algorithm::Rs256 | Algorithm::Ps256),
            Material::P256(_) => algorithm == Algorithm::Es256,
            Material::Ed25519(_) => algorithm == Algorithm::EdDsa,
        };
        fits && self.algorithm.is_none_or(|own| own == algorithm)
    }

    fn verify(&self, algorithm: Algorithm, signed: &[u8], signature: &[u8]) -> Result<(), Refused> {
        let verified = match &self.material {
            Material::Rsa { modulus, exponent } => {
                let key = RsaPublicKeyComponents { n: modulus, e: exponent };
                let parameters = match algorithm {
                    Algorithm::Ps256 => &RSA_PSS_2048_8192_SHA256,
                    _ => &RSA_PKCS1_2048_8192_SHA256,
                };
                key.verify(parameters, signed, signature)
            }
            Material::P256(point) => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, point).verify(signed, signature)
            }
            Material::Ed25519(point) => UnparsedPublicKey::new(&ED25519, point).verify(signed, signature),
        };
        verified.map_err(|_| Refused::Signature)
    }
}
