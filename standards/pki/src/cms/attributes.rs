//! The attributes that a signer signs (RFC 5652, 11).

use crate::certificate::retag;
use crate::der::{self, Oid, Reader, Tag, Tlv};
use crate::oid;
use spartel_base::{ParseError, Reason, Timestamp};
use std::borrow::Cow;

const NAME: &str = "SignerInfo.signedAttrs";
/// Most attributes of one signer.
const MAX_ATTRIBUTES: usize = 64;

/// The signed attributes that matter here.
#[derive(Debug, Clone, Default)]
pub struct SignedAttributes<'a> {
    /// What the content is.
    pub content_type: Option<Oid<'a>>,
    /// Digest of the content.
    pub message_digest: Option<Cow<'a, [u8]>>,
    /// When the signer says to have signed. Unreadable times are absent.
    pub signing_time: Option<Timestamp>,
}

impl<'a> SignedAttributes<'a> {
    /// Reads the attributes in their implicitly tagged SET.
    ///
    /// # Errors
    /// `Duplicate` where content type or digest stand twice; what is malformed, and where.
    pub fn parse(object: Tlv<'a>) -> Result<Self, ParseError> {
        let mut found = Self::default();
        let mut reader = object.reader(NAME)?;
        let mut count = 0;
        while !reader.is_empty() {
            count += 1;
            if count > MAX_ATTRIBUTES {
                return Err(reader.error(Reason::LimitExceeded));
            }
            let attribute = reader.read(Tag::SEQUENCE)?;
            found.take(attribute)?;
        }
        Ok(found)
    }

    fn take(&mut self, attribute: Tlv<'a>) -> Result<(), ParseError> {
        let mut parts = attribute.reader(NAME)?;
        let kind = der::oid(NAME, parts.next()?)?;
        let mut values: Reader<'a> = parts.next()?.reader(NAME)?;
        match kind {
            oid::CONTENT_TYPE => {
                let value = der::oid("contentType", values.next()?)?;
                once(attribute, &mut self.content_type, value)
            }
            oid::MESSAGE_DIGEST => {
                let value = der::octets("messageDigest", values.read(Tag::OCTET_STRING)?)?;
                once(attribute, &mut self.message_digest, value)
            }
            oid::SIGNING_TIME => {
                let time = values.next().and_then(|value| der::time("signingTime", value));
                self.signing_time = self.signing_time.or(time.ok());
                Ok(())
            }
            _ => Ok(()),
        }
    }
}

fn once<T>(attribute: Tlv<'_>, slot: &mut Option<T>, value: T) -> Result<(), ParseError> {
    if slot.is_some() {
        return Err(attribute.error(NAME, Reason::Duplicate));
    }
    *slot = Some(value);
    Ok(())
}

/// The attributes as they are signed: the bytes as sent, but with the tag of a SET (RFC 5652, 5.4).
pub(super) fn as_sent(object: Tlv<'_>) -> Vec<u8> {
    let mut bytes = object.raw.to_vec();
    if let Some(first) = bytes.first_mut() {
        *first = 0x31;
    }
    bytes
}

/// The attributes in DER, for signers that sign that form and send another.
pub(super) fn as_der(object: Tlv<'_>) -> Result<Vec<u8>, ParseError> {
    der::to_der(NAME, retag(object, Tag::SET))
}
