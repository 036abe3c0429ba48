//! Distinguished names, compared without regard to the order of their parts (Doc 9303-12, 7.1.1.1).
//!
//! Some states write the issuer of a signer in another order, in other string types or in another case than the subject
//! of their CSCA. Such names are the same name here.

use crate::der::{self, Oid, Reader, Tag, Tlv};
use crate::oid;
use spartel_base::{IsoAlpha2, ParseError};
use std::borrow::Cow;
use std::fmt;

/// Most attributes that are looked at in one name; the rest is not read.
pub const MAX_ATTRIBUTES: usize = 64;

/// A distinguished name that borrows its bytes. Bytes that are no name are a name without attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name<'a> {
    object: Tlv<'a>,
}

/// One attribute of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// Which attribute.
    pub kind: Oid<'a>,
    /// Its value, usually a character string.
    pub value: Tlv<'a>,
}

impl<'a> Attribute<'a> {
    /// The value as text; `None` where it is no character string.
    #[must_use]
    pub fn text(&self) -> Option<Cow<'a, str>> {
        der::text("Name.value", self.value).ok()
    }
}

impl<'a> Name<'a> {
    /// A name in its SEQUENCE. The attributes are read when they are asked for.
    ///
    /// # Errors
    /// `UnexpectedTag` where the object is no SEQUENCE.
    pub fn new(structure: &'static str, object: Tlv<'a>) -> Result<Self, ParseError> {
        Ok(Self { object: object.expect(structure, Tag::SEQUENCE)? })
    }

    /// The encoded name, header included.
    #[must_use]
    pub const fn raw(&self) -> &'a [u8] {
        self.object.raw
    }

    /// The attributes in the order of the encoding. Ends where the encoding is broken.
    pub fn attributes(&self) -> impl Iterator<Item = Attribute<'a>> + use<'a> {
        Attributes { names: self.object.reader("Name").ok(), set: None }.take(MAX_ATTRIBUTES)
    }

    /// The first attribute of a kind.
    #[must_use]
    pub fn attribute(&self, kind: Oid<'_>) -> Option<Attribute<'a>> {
        self.attributes().find(|attribute| attribute.kind == kind)
    }

    /// The text of the first attribute of a kind.
    #[must_use]
    pub fn text(&self, kind: Oid<'_>) -> Option<Cow<'a, str>> {
        self.attribute(kind).and_then(|attribute| attribute.text())
    }

    /// The country, upper case whatever the certificate writes; `None` where it is missing or not two letters.
    #[must_use]
    pub fn country(&self) -> Option<IsoAlpha2> {
        let value = self.attribute(oid::COUNTRY_NAME)?.value.value;
        IsoAlpha2::new(value.trim_ascii().try_into().ok()?)
    }

    /// The common name.
    #[must_use]
    pub fn common_name(&self) -> Option<Cow<'a, str>> {
        self.text(oid::COMMON_NAME)
    }

    /// A key that is the same for two names exactly if they [match](Self::matches).
    #[must_use]
    pub fn canonical(&self) -> Vec<u8> {
        let mut parts: Vec<Vec<u8>> = self.attributes().map(|a| canonical_attribute(&a)).collect();
        parts.sort_unstable();
        parts.concat()
    }

    /// Whether both names have the same attributes with the same values, in whatever order, case, spacing and string type.
    #[must_use]
    pub fn matches(&self, other: &Name<'_>) -> bool {
        self.raw() == other.raw() || self.canonical() == other.canonical()
    }
}

/// Kind and folded value, each after its length, so that parts cannot run into each other.
fn canonical_attribute(attribute: &Attribute<'_>) -> Vec<u8> {
    let value = match attribute.text() {
        Some(text) => fold(&text).into_bytes(),
        None => attribute.value.raw.to_vec(),
    };
    let mut part = Vec::with_capacity(value.len() + attribute.kind.0.len() + 3);
    part.push(attribute.kind.0.len() as u8);
    part.extend_from_slice(attribute.kind.0);
    part.extend_from_slice(&(value.len().min(0xFFFF) as u16).to_be_bytes());
    part.extend_from_slice(&value);
    part
}

/// Lower case, with runs of spaces as one and none at the ends (RFC 5280, 7.1).
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase));
    }
    folded
}

struct Attributes<'a> {
    names: Option<Reader<'a>>,
    set: Option<Reader<'a>>,
}

impl<'a> Attributes<'a> {
    fn advance(&mut self) -> Result<Attribute<'a>, ParseError> {
        loop {
            if let Some(set) = self.set.as_mut().filter(|set| !set.is_empty()) {
                let mut pair = set.read(Tag::SEQUENCE)?.reader("Name.attribute")?;
                let kind = der::oid("Name.type", pair.next()?)?;
                return Ok(Attribute { kind, value: pair.next()? });
            }
            let missing = ParseError::new("Name", 0, spartel_base::Reason::Missing);
            let names = self.names.as_mut().ok_or(missing)?;
            self.set = Some(names.read(Tag::SET)?.reader("RelativeDistinguishedName")?);
        }
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Attribute<'a>;

    fn next(&mut self) -> Option<Self::Item> {
        let attribute = self.advance().ok();
        if attribute.is_none() {
            *self = Self { names: None, set: None };
        }
        attribute
    }
}

impl fmt::Display for Name<'_> {
    /// `C=MA,O=Gov,CN=CSCA-MAROC`: attributes in the order of the encoding, commas and backslashes escaped, control and
    /// direction characters left out.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, attribute) in self.attributes().enumerate() {
            if n > 0 {
                f.write_str(",")?;
            }
            match label(attribute.kind) {
                Some(label) => write!(f, "{label}=")?,
                None => write!(f, "{}=", attribute.kind)?,
            }
            write_value(f, &attribute.text().unwrap_or(Cow::Borrowed("?")))?;
        }
        Ok(())
    }
}

fn write_value(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    use fmt::Write;
    for c in text.trim().chars().take(256) {
        match c {
            ',' | '\\' | '=' | '+' => write!(f, "\\{c}")?,
            '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() => {}
            c => f.write_char(c)?,
        }
    }
    Ok(())
}

fn label(kind: Oid<'_>) -> Option<&'static str> {
    Some(match kind {
        oid::COMMON_NAME => "CN",
        oid::SURNAME => "SN",
        oid::SERIAL_NUMBER => "serialNumber",
        oid::COUNTRY_NAME => "C",
        oid::LOCALITY_NAME => "L",
        oid::STATE_NAME => "ST",
        oid::ORGANIZATION_NAME => "O",
        oid::ORGANIZATIONAL_UNIT => "OU",
        oid::ORGANIZATION_IDENTIFIER => "organizationIdentifier",
        oid::DOMAIN_COMPONENT => "DC",
        oid::EMAIL_ADDRESS => "emailAddress",
        _ => return None,
    })
}
