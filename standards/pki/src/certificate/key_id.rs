//! Key identifiers of subject and authority (RFC 5280, 4.2.1.1 and 4.2.1.2).

use super::general_name::GeneralName;
use crate::der::{Tag, Tlv};
use crate::name::Name;
use spartel_base::ParseError;

/// What a certificate or list says about the key that signed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuthorityKeyId<'a> {
    /// Identifier of the key.
    pub key_id: Option<&'a [u8]>,
    /// Name of the issuer of the certificate of that key.
    pub issuer: Option<Name<'a>>,
    /// Serial number of the certificate of that key, as encoded.
    pub serial: Option<&'a [u8]>,
}

impl<'a> AuthorityKeyId<'a> {
    pub(crate) fn parse(object: Tlv<'a>) -> Result<Self, ParseError> {
        const NAME: &str = "AuthorityKeyIdentifier";
        let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let mut found = Self { key_id: None, issuer: None, serial: None };
        while !parts.is_empty() {
            let part = parts.next()?;
            match part.tag.0 {
                0x80 => found.key_id = Some(part.value),
                0xA1 => found.issuer = first_directory_name(part)?,
                0x82 => found.serial = Some(part.value),
                _ => {}
            }
        }
        Ok(found)
    }
}

fn first_directory_name<'a>(names: Tlv<'a>) -> Result<Option<Name<'a>>, ParseError> {
    let mut names = names.reader("AuthorityKeyIdentifier.authorityCertIssuer")?;
    while !names.is_empty() {
        if let GeneralName::DirectoryName(name) = GeneralName::parse(names.next()?)? {
            return Ok(Some(name));
        }
    }
    Ok(None)
}

/// The key identifier in an OCTET STRING.
pub(super) fn subject_key_id<'a>(object: Tlv<'a>) -> Result<&'a [u8], ParseError> {
    Ok(object.expect("SubjectKeyIdentifier", Tag::OCTET_STRING)?.value)
}
