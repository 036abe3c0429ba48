//! Alternative names and places of revocation lists (RFC 5280, 4.2.1.6 and 4.2.1.13; Doc 9303-12, 7.1.1.2 and 7.1.1.4).

use super::retag;
use crate::der::{self, Tag, Tlv};
use crate::name::Name;
use crate::oid;
use spartel_base::{ParseError, Reason};
use std::borrow::Cow;

/// Most names or places in one extension.
const MAX_NAMES: usize = 64;

/// One alternative name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GeneralName<'a> {
    /// A directory name; its localityName is the code of the machine readable zone.
    DirectoryName(Name<'a>),
    /// An address of electronic mail.
    Email(Cow<'a, str>),
    /// A name of the domain name system.
    Dns(Cow<'a, str>),
    /// A uniform resource identifier.
    Uri(Cow<'a, str>),
    /// Another kind of name, which travel documents do not use.
    Other(Tag),
}

impl<'a> GeneralName<'a> {
    pub(crate) fn parse(object: Tlv<'a>) -> Result<Self, ParseError> {
        const NAME: &str = "GeneralName";
        let text = || der::text(NAME, retag(object, Tag::IA5_STRING));
        Ok(match object.tag.0 {
            0x81 => Self::Email(text()?),
            0x82 => Self::Dns(text()?),
            0x86 => Self::Uri(text()?),
            // The name is a CHOICE and so tagged explicitly; some issuers tag it implicitly.
            0xA4 => {
                let inner = object.reader(NAME)?;
                let name = match inner.peek() {
                    Some(Tag::SEQUENCE) => inner.clone().next()?,
                    _ => retag(object, Tag::SEQUENCE),
                };
                Self::DirectoryName(Name::new(NAME, name)?)
            }
            _ => Self::Other(object.tag),
        })
    }
}

/// The alternative names of a subject or an issuer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GeneralNames<'a>(pub Vec<GeneralName<'a>>);

impl<'a> GeneralNames<'a> {
    pub(crate) fn parse(object: Tlv<'a>) -> Result<Self, ParseError> {
        const NAME: &str = "GeneralNames";
        let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let mut names = Vec::new();
        while !parts.is_empty() {
            if names.len() == MAX_NAMES {
                return Err(parts.error(Reason::LimitExceeded));
            }
            names.push(GeneralName::parse(parts.next()?)?);
        }
        Ok(Self(names))
    }

    /// The directory names.
    pub fn directory_names(&self) -> impl Iterator<Item = &Name<'a>> {
        self.0.iter().filter_map(|name| match name {
            GeneralName::DirectoryName(name) => Some(name),
            _ => None,
        })
    }

    /// The code of the issuing state as it stands in the machine readable zone (Doc 9303-12, 7.1.1.2).
    #[must_use]
    pub fn locality(&self) -> Option<Cow<'a, str>> {
        self.directory_names().find_map(|name| name.text(oid::LOCALITY_NAME))
    }

    /// The code that tells issuers apart which share a code of the machine readable zone.
    #[must_use]
    pub fn state(&self) -> Option<Cow<'a, str>> {
        self.directory_names().find_map(|name| name.text(oid::STATE_NAME))
    }
}

/// The resource identifiers of all distribution points.
pub(super) fn distribution_points<'a>(object: Tlv<'a>) -> Result<Vec<Cow<'a, str>>, ParseError> {
    const NAME: &str = "CRLDistributionPoints";
    let mut points = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
    let mut places = Vec::new();
    while !points.is_empty() {
        let mut point = points.read(Tag::SEQUENCE)?.reader(NAME)?;
        let Some(name) = point.optional(Tag::context_constructed(0))? else { continue };
        let Some(full) = name.reader(NAME)?.optional(Tag::context_constructed(0))? else { continue };
        let mut names = full.reader(NAME)?;
        while !names.is_empty() {
            if places.len() == MAX_NAMES {
                return Err(names.error(Reason::LimitExceeded));
            }
            if let GeneralName::Uri(uri) = GeneralName::parse(names.next()?)? {
                places.push(uri);
            }
        }
    }
    Ok(places)
}
