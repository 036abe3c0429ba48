//! Names in national characters with the fillers of the machine readable zone (Doc 9303-10, Tables 72 and 81).

use crate::{Text, file};
use spartel_base::{ParseError, Reason};
use spartel_pki::der::{Tag, Tlv};

/// Most names that a list of other names is read with.
const MAX_NAMES: usize = 100;

/// A name whose identifiers are parted by two fillers and whose components by one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HolderName<'a>(Text<'a>);

impl<'a> HolderName<'a> {
    pub(crate) fn read(bytes: &'a [u8]) -> Self {
        Self(Text::read(bytes))
    }

    /// The name as stored.
    #[must_use]
    pub const fn text(&self) -> &Text<'a> {
        &self.0
    }

    /// Components of the primary identifier: all before the first two fillers.
    pub fn primary(&self) -> impl Iterator<Item = &str> {
        components(self.parts().0)
    }

    /// Components of the secondary identifier; none where the issuer does not part the name.
    pub fn secondary(&self) -> impl Iterator<Item = &str> {
        components(self.parts().1)
    }

    fn parts(&self) -> (&str, &str) {
        self.0.as_str().split_once("<<").unwrap_or((self.0.as_str(), ""))
    }
}

fn components(identifier: &str) -> impl Iterator<Item = &str> {
    identifier.split('<').map(str::trim).filter(|part| !part.is_empty())
}

/// A counted list of names in a template `A0` (DG11 other names, DG12 other persons).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OtherNames<'a> {
    /// How many the issuer says there are; `None` where there is no count.
    pub declared: Option<u32>,
    /// The names found, at most 100.
    pub names: Vec<HolderName<'a>>,
}

impl<'a> OtherNames<'a> {
    /// Reads a template `A0` whose names have `tag`.
    ///
    /// # Errors
    /// `LimitExceeded` above 100 names, `BadLength` of the count, and those of reading the parts.
    pub(crate) fn read(structure: &'static str, template: Tlv<'a>, tag: Tag) -> Result<Self, ParseError> {
        let mut list = Self::default();
        let mut parts = template.reader(structure)?;
        while !parts.is_empty() {
            let part = parts.next()?;
            if part.tag == Tag::INTEGER {
                list.declared = Some(file::number(structure, part)?);
            } else if part.tag == tag {
                list.push(structure, part)?;
            }
        }
        Ok(list)
    }

    /// Adds a name that stands outside the template, as some issuers write it.
    pub(crate) fn push(&mut self, structure: &'static str, name: Tlv<'a>) -> Result<(), ParseError> {
        if self.names.len() >= MAX_NAMES {
            return Err(name.error(structure, Reason::LimitExceeded));
        }
        self.names.push(HolderName::read(name.value));
        Ok(())
    }
}
