//! Buckets: the streams of one class whose time ends in one month, and the keys of each.

use crate::cbor;
use crate::id::{Code, Moment, StreamId};
use crate::lock::{self, Locked, Secret};
use hmac::{Hmac, KeyInit, Mac};
use minicbor::{Decode, Decoder, Encode, Encoder, decode, encode};
use sha2::Sha256;
use spartel_base::Date;
use std::fmt;
use zeroize::Zeroizing;

/// The format's name and version: what a wrapped data key is bound to begins with it.
const FORMAT: &str = "spartel/k1";

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: u16,
    month: u8,
}

impl Month {
    /// A month from 1 to 12 of a year up to 9999.
    #[must_use]
    pub const fn new(year: u16, month: u8) -> Option<Self> {
        if year <= 9999 && month >= 1 && month <= 12 { Some(Self { year, month }) } else { None }
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, from 1.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// Year and month as one number, as 202611.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.year as u32 * 100 + self.month as u32
    }

    /// The month of such a number.
    #[must_use]
    pub fn of_number(number: u32) -> Option<Self> {
        Self::new(u16::try_from(number / 100).ok()?, (number % 100) as u8)
    }

    /// The month of a time; none before the year 1 or after 9999.
    #[must_use]
    pub fn of(moment: Moment) -> Option<Self> {
        let day = Date::from_days(moment.0.div_euclid(86_400_000))?;
        Self::new(day.year(), day.month())
    }

    /// The month some months later.
    #[must_use]
    pub fn later(self, months: u16) -> Option<Self> {
        let all = u32::from(self.year) * 12 + u32::from(self.month) - 1 + u32::from(months);
        Self::new(u16::try_from(all / 12).ok()?, (all % 12 + 1) as u8)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl<C> Encode<C> for Month {
    fn encode<W: encode::Write>(&self, e: &mut Encoder<W>, _: &mut C) -> Result<(), encode::Error<W::Error>> {
        e.u32(self.number())?.ok()
    }
}

impl<'b, C> Decode<'b, C> for Month {
    fn decode(d: &mut Decoder<'b>, _: &mut C) -> Result<Self, decode::Error> {
        let at = d.position();
        Self::of_number(d.u32()?).ok_or_else(|| decode::Error::message("no month").at(at))
    }
}

/// A bucket: a class of records, the month in which their time ends, and how often its key was replaced.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(array)]
pub struct Bucket {
    /// The class, as `inspection`.
    #[n(0)]
    pub class: Code,
    /// The last month in which its records may be opened.
    #[n(1)]
    pub end: Month,
    /// From 0; each final erasure makes another.
    #[n(2)]
    pub generation: u32,
}

impl fmt::Display for Bucket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ({})", self.class, self.end, self.generation)
    }
}

/// The keys of a bucket: one wraps data keys, one makes tokens.
#[derive(Debug, Clone, PartialEq)]
pub struct BucketKey {
    wrap: Secret,
    index: Secret,
}

/// What stands for a personal value in a column that can be searched: without the bucket's key it is noise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Token(pub [u8; 16]);

impl BucketKey {
    /// A bucket's keys out of random ones.
    #[must_use]
    pub const fn new(wrap: Secret, index: Secret) -> Self {
        Self { wrap, index }
    }

    pub(super) fn bytes(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new([&self.wrap.expose()[..], self.index.expose()].concat())
    }

    pub(super) fn of_bytes(bytes: &[u8]) -> Option<Self> {
        let (wrap, index) = bytes.split_first_chunk::<32>()?;
        Some(Self { wrap: Secret::new(*wrap), index: Secret::new(index.try_into().ok()?) })
    }

    /// Wraps what opens a stream of this bucket: its data key, or of a sealed class the seals of it. The salt is random and used once.
    #[must_use]
    pub fn wrap(&self, bucket: &Bucket, stream: StreamId, salt: [u8; 32], content: &[u8]) -> Vec<u8> {
        lock::seal(&self.wrap, salt, &bound(bucket, stream), content)
    }

    /// Opens what [`Self::wrap`] made for the same bucket and stream.
    ///
    /// # Errors
    /// Where it is another's, of another generation, or was changed.
    pub fn unwrap(
        &self,
        bucket: &Bucket,
        stream: StreamId,
        wrapped: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Locked> {
        lock::open(&self.wrap, &bound(bucket, stream), wrapped)
    }

    /// The data key of an ordinary stream.
    ///
    /// # Errors
    /// As [`Self::unwrap`]; and where what is wrapped is not a key.
    pub fn data_key(&self, bucket: &Bucket, stream: StreamId, wrapped: &[u8]) -> Result<Secret, Locked> {
        let key = self.unwrap(bucket, stream, wrapped)?;
        <[u8; 32]>::try_from(&key[..]).map(Secret::new).map_err(|_| Locked::Changed)
    }

    /// The token of a field's normalised value: the first half of an HMAC-SHA-256.
    #[must_use]
    pub fn token(&self, field: &Code, value: &[u8]) -> Token {
        // HMAC takes a key of any length.
        let mut mac = Hmac::<Sha256>::new_from_slice(self.index.expose()).expect("HMAC takes any key");
        mac.update(field.as_str().as_bytes());
        mac.update(&[0]);
        mac.update(value);
        let whole: [u8; 32] = mac.finalize().into_bytes().into();
        let mut token = [0; 16];
        token.copy_from_slice(&whole[..16]);
        Token(token)
    }
}

/// What a wrapped key is bound to.
fn bound(bucket: &Bucket, stream: StreamId) -> Vec<u8> {
    cbor::write(&(FORMAT, stream, bucket))
}
