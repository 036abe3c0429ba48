//! Keys of Utopia. Every one of them is public: elliptic ones follow from the seed, RSA ones from published primes.

mod primes;
mod scheme;

pub(crate) use scheme::{Scheme, digest_identifier};

use crate::{der, dice::Dice};
use primes::Primes;
use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::CurveId;
use spartel_pki::engine::sign::{EcPrivateKey, RsaPrivateKey};

/// What kind of key to make.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    /// One of the published RSA keys of 2,048 bits.
    Rsa2048(usize),
    /// One of the published RSA keys of 3,072 bits.
    Rsa3072(usize),
    /// One of the published RSA keys of 4,096 bits.
    Rsa4096(usize),
    /// A key on a curve that certificates name.
    Named(CurveId),
    /// A key on a curve whose parameters certificates spell out.
    Explicit(CurveId),
}

/// A key pair.
#[derive(Debug, Clone)]
pub(crate) enum Key {
    /// RSA.
    Rsa(Box<RsaPrivateKey>),
    /// On a curve.
    Ec {
        /// The scalar and its point.
        key: Box<EcPrivateKey>,
        /// Whether certificates spell the parameters out.
        explicit: bool,
    },
}

impl Key {
    /// The key of `label` under `seed`.
    pub(crate) fn make(seed: u64, label: &str, kind: Kind) -> Self {
        match kind {
            Kind::Rsa2048(at) => Self::rsa(&primes::RSA_2048[at]),
            Kind::Rsa3072(at) => Self::rsa(&primes::RSA_3072[at]),
            Kind::Rsa4096(at) => Self::rsa(&primes::RSA_4096[at]),
            Kind::Named(curve) => Self::elliptic(seed, label, curve, false),
            Kind::Explicit(curve) => Self::elliptic(seed, label, curve, true),
        }
    }

    fn rsa(primes: &Primes) -> Self {
        let key = RsaPrivateKey::from_primes(&unhex(primes.p), &unhex(primes.q), 65_537);
        // The committed numbers are distinct odd primes of one length; a test makes every key.
        Self::Rsa(Box::new(key.expect("the published primes make a key")))
    }

    fn elliptic(seed: u64, label: &str, curve: CurveId, explicit: bool) -> Self {
        let mut dice = Dice::new(seed, &format!("key/{label}"));
        loop {
            // One bit less than the order has: in range unless it is zero, which the loop forgives.
            let mut scalar = dice.bytes(curve.bits().div_ceil(8));
            let spare = scalar.len() * 8 - curve.bits() + 1;
            if spare < 8 {
                scalar[0] &= 0xFF >> spare;
            } else {
                scalar[0] = 0;
            }
            if let Ok(key) = EcPrivateKey::new(curve, &scalar) {
                return Self::Ec { key: Box::new(key), explicit };
            }
        }
    }

    /// SubjectPublicKeyInfo (RFC 5280, 4.1.2.7).
    pub(crate) fn public_key_info(&self) -> Vec<u8> {
        match self {
            Self::Rsa(_) => {
                let algorithm = der::sequence([der::oid("1.2.840.113549.1.1.1"), der::null()]);
                der::sequence([algorithm, der::bits(&self.public_bytes())])
            }
            Self::Ec { key, explicit } => {
                let curve = key.public_key().curve();
                let parameters = if *explicit { spelt_out(curve) } else { der::object(0x06, curve.oid().0) };
                let algorithm = der::sequence([der::oid("1.2.840.10045.2.1"), parameters]);
                der::sequence([algorithm, der::bits(&self.public_bytes())])
            }
        }
    }

    /// The key identifier: SHA-1 over the bits of the public key (RFC 5280, 4.2.1.2, method 1).
    pub(crate) fn id(&self) -> Vec<u8> {
        DigestAlgorithm::Sha1.digest(&self.public_bytes()).as_ref().to_vec()
    }

    /// Signs a message. A scheme of the other kind of key gives an empty signature; the tables of this crate have none.
    pub(crate) fn sign(&self, scheme: Scheme, message: &[u8]) -> Vec<u8> {
        let digest = scheme.digest().digest(message);
        match (self, scheme) {
            (Self::Rsa(key), Scheme::Pkcs1(algorithm)) => {
                key.sign_pkcs1(algorithm, digest.as_ref()).unwrap_or_default()
            }
            (Self::Rsa(key), Scheme::Pss(algorithm, length)) => {
                // The salt follows from the message, so that signatures are the same each time.
                let salt = DigestAlgorithm::Sha512.digest_parts(&[b"salt", message]);
                let salt = &salt.as_ref()[..length.min(64)];
                key.sign_pss(&scheme.pss_parameters(algorithm, length), digest.as_ref(), salt)
                    .unwrap_or_default()
            }
            (Self::Ec { key, .. }, Scheme::Ecdsa(algorithm)) => key.sign_der(algorithm, digest.as_ref()),
            _ => Vec::new(),
        }
    }

    /// Signs with ECDSA and SHA-2 of the length of the curve, r and s one after the other, as seals have it.
    pub(crate) fn sign_raw(&self, algorithm: DigestAlgorithm, message: &[u8]) -> Vec<u8> {
        match self {
            Self::Ec { key, .. } => key.sign_raw(algorithm, algorithm.digest(message).as_ref()),
            Self::Rsa(_) => Vec::new(),
        }
    }

    /// The contents of the bit string in SubjectPublicKeyInfo.
    fn public_bytes(&self) -> Vec<u8> {
        match self {
            Self::Rsa(key) => {
                let key = key.public_key();
                der::sequence([der::integer(&key.modulus()), der::integer(&key.exponent())])
            }
            Self::Ec { key, .. } => key.public_key().point().to_vec(),
        }
    }
}

/// ECParameters (RFC 3279, 2.3.5; Doc 9303-12, 4.1.6: explicit, with the cofactor).
fn spelt_out(curve: CurveId) -> Vec<u8> {
    let parameters = curve.parameters();
    let field = der::sequence([der::oid("1.2.840.10045.1.1"), der::integer(parameters.prime)]);
    let length = parameters.prime.iter().skip_while(|byte| **byte == 0).count();
    let element = |bytes: &[u8]| {
        let digits: Vec<u8> = bytes.iter().copied().skip_while(|byte| *byte == 0).collect();
        let zeros = vec![0; length.saturating_sub(digits.len())];
        der::octets(&der::joined([zeros, digits]))
    };
    der::sequence([
        der::number(1),
        field,
        der::sequence([element(parameters.a), element(parameters.b)]),
        der::octets(parameters.generator),
        der::integer(parameters.order),
        der::number(1),
    ])
}

/// The bytes of a number written in hexadecimal in this crate.
fn unhex(digits: &str) -> Vec<u8> {
    let nibble = |digit: u8| char::from(digit).to_digit(16).unwrap_or(0) as u8;
    digits
        .as_bytes()
        .chunks(2)
        .map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | nibble(*digit)))
        .collect()
}
