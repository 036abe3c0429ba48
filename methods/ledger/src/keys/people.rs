//! Sealed classes: the key of a case sealed to named people, and in two halves to two escrow lists (HPKE, RFC 9180, base mode).
//!
//! A bucket key alone opens nothing of such a case, and neither does a person's key alone.

use crate::cbor;
use crate::id::{AccountId, StreamId};
use crate::lock::Secret;
use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::DhP256HkdfSha256 as Kem;
use hpke::rand_core::CryptoRng;
use hpke::{
    Deserializable, Kem as _, OpModeR, OpModeS, Serializable, single_shot_open, single_shot_seal_with_rng,
};
use minicbor::{Decode, Encode};
use spartel_base::ParseError;
use std::fmt;

const FORMAT: &str = "spartel/s1";

/// A person to whom something is sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The account.
    pub id: AccountId,
    /// The public key: an uncompressed point of P-256, 65 bytes.
    pub key: Vec<u8>,
}

/// A person's private key, which is at home in their browser.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonKey(Secret);

impl PersonKey {
    /// A key out of 32 bytes: a scalar of P-256.
    #[must_use]
    pub const fn new(scalar: Secret) -> Self {
        Self(scalar)
    }

    /// The public key of it, if it is a key: zero and the order of the group and above are not.
    #[must_use]
    pub fn public(&self) -> Option<Vec<u8>> {
        let key = <Kem as hpke::Kem>::PrivateKey::from_bytes(self.0.expose()).ok()?;
        Some(Kem::sk_to_pk(&key).to_bytes().to_vec())
    }
}

/// Which of the two escrow lists; one of them stands outside the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Escrow {
    /// The first list.
    First,
    /// The second list.
    Second,
}

/// Something sealed to one person.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Seal {
    /// To whom.
    #[n(0)]
    pub to: AccountId,
    #[cbor(n(1), with = "minicbor::bytes")]
    encapsulated: Vec<u8>,
    #[cbor(n(2), with = "minicbor::bytes")]
    cipher: Vec<u8>,
}

/// Half of a case's key: it tells nothing without the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Half(Secret);

impl Half {
    /// The key that two halves make.
    #[must_use]
    pub fn join(&self, other: &Self) -> Secret {
        xor(&self.0, &other.0)
    }
}

fn xor(a: &Secret, b: &Secret) -> Secret {
    let (a, b) = (a.expose(), b.expose());
    Secret::new(std::array::from_fn(|i| a[i] ^ b[i]))
}

/// All seals of a case's key: what the bucket key wraps.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(array)]
pub struct Seals {
    #[n(0)]
    format: String,
    /// The whole key, to each of some people.
    #[n(1)]
    pub people: Vec<Seal>,
    /// Its first half, to each of the first escrow list.
    #[n(2)]
    pub first: Vec<Seal>,
    /// Its second half, to each of the second.
    #[n(3)]
    pub second: Vec<Seal>,
}

/// A person's public key that is no point of the curve.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAKey(
    /// Whose.
    pub AccountId,
);

impl fmt::Display for NotAKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: no point of P-256", self.0)
    }
}

impl std::error::Error for NotAKey {}

/// Why a seal did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsealed {
    /// Nothing is sealed to this person.
    NotNamed,
    /// The key is another person's, or the seal was changed.
    Shut,
}

impl fmt::Display for Unsealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotNamed => "not-named",
            Self::Shut => "shut",
        })
    }
}

impl std::error::Error for Unsealed {}

impl Seals {
    /// Seals a case's key to people, and its halves to two lists.
    ///
    /// # Errors
    /// The first person whose key is none.
    pub fn new(
        key: &Secret,
        case: StreamId,
        people: &[Person],
        escrow: [&[Person]; 2],
        random: &mut impl CryptoRng,
    ) -> Result<Self, NotAKey> {
        let mut half = [0; 32];
        random.fill_bytes(&mut half);
        let half = Secret::new(half);
        let other = xor(&half, key);
        let mut to = |people: &[Person], what: What, content: &Secret| {
            people
                .iter()
                .map(|person| seal(person, case, what, content, random))
                .collect::<Result<Vec<_>, _>>()
        };
        Ok(Self {
            format: FORMAT.into(),
            people: to(people, What::Whole, key)?,
            first: to(escrow[0], What::Half(Escrow::First), &half)?,
            second: to(escrow[1], What::Half(Escrow::Second), &other)?,
        })
    }

    /// The case's key, for a person to whom it is sealed.
    ///
    /// # Errors
    /// Where nothing is sealed to them or their key does not open it.
    pub fn open(&self, case: StreamId, id: AccountId, key: &PersonKey) -> Result<Secret, Unsealed> {
        unseal(&self.people, case, What::Whole, id, key)
    }

    /// The half of a list, for a person who stands on it.
    ///
    /// # Errors
    /// As [`Self::open`].
    pub fn half(
        &self,
        list: Escrow,
        case: StreamId,
        id: AccountId,
        key: &PersonKey,
    ) -> Result<Half, Unsealed> {
        let seals = match list {
            Escrow::First => &self.first,
            Escrow::Second => &self.second,
        };
        unseal(seals, case, What::Half(list), id, key).map(Half)
    }

    /// The seals' bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        cbor::write(self)
    }

    /// Reads seals.
    ///
    /// # Errors
    /// Where they are not of this format.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        cbor::read_known("seals", bytes, |seals: &Self| seals.format == FORMAT)
    }
}

#[derive(Clone, Copy)]
enum What {
    Whole,
    Half(Escrow),
}

/// Purpose, case and recipient, so that no seal can take another's place.
fn info(case: StreamId, what: What, to: AccountId) -> Vec<u8> {
    let purpose = match what {
        What::Whole => "key",
        What::Half(Escrow::First) => "escrow-1",
        What::Half(Escrow::Second) => "escrow-2",
    };
    cbor::write(&(FORMAT, purpose, case, to))
}

fn seal(
    person: &Person,
    case: StreamId,
    what: What,
    content: &Secret,
    random: &mut impl CryptoRng,
) -> Result<Seal, NotAKey> {
    let refuse = |_| NotAKey(person.id);
    let public = <Kem as hpke::Kem>::PublicKey::from_bytes(&person.key).map_err(refuse)?;
    let info = info(case, what, person.id);
    let (encapsulated, cipher) = single_shot_seal_with_rng::<AesGcm256, HkdfSha256, Kem>(
        &OpModeS::Base,
        &public,
        &info,
        content.expose(),
        &[],
        random,
    )
    .map_err(refuse)?;
    Ok(Seal { to: person.id, encapsulated: encapsulated.to_bytes().to_vec(), cipher })
}

fn unseal(
    seals: &[Seal],
    case: StreamId,
    what: What,
    id: AccountId,
    key: &PersonKey,
) -> Result<Secret, Unsealed> {
    let seal = seals.iter().find(|seal| seal.to == id).ok_or(Unsealed::NotNamed)?;
    let shut = |_| Unsealed::Shut;
    let private = <Kem as hpke::Kem>::PrivateKey::from_bytes(key.0.expose()).map_err(shut)?;
    let encapsulated = <Kem as hpke::Kem>::EncappedKey::from_bytes(&seal.encapsulated).map_err(shut)?;
    let content = single_shot_open::<AesGcm256, HkdfSha256, Kem>(
        &OpModeR::Base,
        &private,
        &encapsulated,
        &info(case, what, id),
        &seal.cipher,
        &[],
    )
    .map_err(shut)?;
    content.try_into().map(Secret::new).map_err(|_| Unsealed::Shut)
}
