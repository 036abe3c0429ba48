//! What passive authentication proves, as values that nothing else makes.

use crate::security_object::SecurityObject;
use crate::{DataGroup, DataGroupNumber};
use spartel_base::ParseError;
use std::ops::Deref;

/// How the hash of a file stands to the security object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// The hash of the file is the listed one.
    Same,
    /// The hash is that of the data object alone; bytes follow it, so many.
    SameWithoutTrailing(usize),
    /// It is another hash.
    Different,
    /// The object lists no hash of the data group.
    NotListed,
    /// The digest algorithm is not known.
    UnknownDigest,
}

/// A security object whose signature holds under the certificate that came with it. Whether that certificate is to be
/// trusted is another question: see [`AuthenticSod`].
#[derive(Debug, Clone)]
pub struct SignedSod(SecurityObject);

impl SignedSod {
    /// Only for a message of which every signature holds, without a fault in its form.
    pub(super) const fn new(object: SecurityObject) -> Self {
        Self(object)
    }

    /// What was signed.
    #[must_use]
    pub const fn security_object(&self) -> &SecurityObject {
        &self.0
    }

    /// How the file of a data group stands to the signed hash.
    #[must_use]
    pub fn compare(&self, number: DataGroupNumber, file: &[u8]) -> Comparison {
        compare(&self.0, number, file)
    }
}

/// A security object whose signature holds and whose signer is certified by a trusted authority and not known to be
/// revoked. Only this hands out data groups as authentic: those that were given with EF.SOD, hashed once.
#[derive(Debug, Clone)]
pub struct AuthenticSod<'a> {
    signed: SignedSod,
    files: Vec<Compared<'a>>,
}

impl<'a> AuthenticSod<'a> {
    /// Only for a signer that the trust store vouches for.
    pub(super) const fn new(signed: SignedSod, files: Vec<Compared<'a>>) -> Self {
        Self { signed, files }
    }

    /// The same without the proof of trust.
    #[must_use]
    pub const fn signed(&self) -> &SignedSod {
        &self.signed
    }

    /// The content of a data group that was read and whose hash is the signed one.
    ///
    /// # Errors
    /// That it was not read, how its hash differs, or what is malformed in it.
    pub fn data_group<T: DataGroup<'a>>(&self) -> Result<AuthenticDataGroup<T>, NotAuthentic> {
        let file = self.files.iter().find(|file| file.number == T::NUMBER).ok_or(NotAuthentic::NotRead)?;
        match file.comparison {
            Comparison::Same | Comparison::SameWithoutTrailing(_) => {
                let content = T::parse(file.bytes).map_err(NotAuthentic::Malformed)?;
                Ok(AuthenticDataGroup(content.into_content()))
            }
            other => Err(NotAuthentic::Hash(other)),
        }
    }
}

impl Deref for AuthenticSod<'_> {
    type Target = SignedSod;

    fn deref(&self) -> &SignedSod {
        &self.signed
    }
}

/// Why a data group is not handed out as authentic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotAuthentic {
    /// No such file was given.
    NotRead,
    /// Its hash is not the signed one.
    Hash(Comparison),
    /// It is authentic and malformed: the issuer signed a file that is not as Doc 9303-10 has it.
    Malformed(ParseError),
}

/// The content of a data group that a trusted issuer signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthenticDataGroup<T>(T);

impl<T> AuthenticDataGroup<T> {
    /// The content, no longer bound to its proof.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for AuthenticDataGroup<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// The file of a data group and how its hash stands to the security object.
#[derive(Debug, Clone, Copy)]
pub(super) struct Compared<'a> {
    pub(super) number: DataGroupNumber,
    pub(super) bytes: &'a [u8],
    pub(super) comparison: Comparison,
}

/// Hashes the file with the digest of the object and compares. Readers take a file by its length field, so that padding
/// that came along is tried without.
pub(super) fn compare(object: &SecurityObject, number: DataGroupNumber, file: &[u8]) -> Comparison {
    let Some(listed) = object.hash(number) else { return Comparison::NotListed };
    let Some(digest) = object.digest_algorithm() else { return Comparison::UnknownDigest };
    if digest.digest(file).as_ref() == listed {
        return Comparison::Same;
    }
    let object = crate::file::object("EF.DG", file).map_or(file, |object| object.raw);
    let trailing = file.len() - object.len();
    if trailing > 0 && digest.digest(object).as_ref() == listed {
        return Comparison::SameWithoutTrailing(trailing);
    }
    Comparison::Different
}
