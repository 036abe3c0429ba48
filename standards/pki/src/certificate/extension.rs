//! Extensions as a run that is read when asked for (RFC 5280, 4.2).

use crate::der::{self, Oid, Reader, Tag, Tlv};
use spartel_base::{ParseError, Reason};

/// Most extensions that one certificate, list or entry may have.
pub const MAX_EXTENSIONS: usize = 64;

/// One extension.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension<'a> {
    /// Which extension.
    pub id: Oid<'a>,
    /// Whether the issuer demands that it be understood.
    pub critical: bool,
    /// Whether `critical` was written though it has its default value, which DER forbids.
    pub default_encoded: bool,
    /// The contents of `extnValue`.
    pub value: &'a [u8],
    /// Offset of the contents from the start of the outermost input.
    pub offset: usize,
}

impl<'a> Extension<'a> {
    fn parse(object: Tlv<'a>) -> Result<Self, ParseError> {
        const NAME: &str = "Extension";
        let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let id = der::oid(NAME, parts.next()?)?;
        let critical = parts.optional(Tag::BOOLEAN)?;
        let value = parts.next()?.expect(NAME, Tag::OCTET_STRING)?;
        let written = critical.map(|flag| der::boolean(NAME, flag)).transpose()?;
        Ok(Self {
            id,
            critical: written == Some(true),
            default_encoded: written == Some(false),
            value: value.value,
            offset: value.value_offset(),
        })
    }

    /// The single object in the value; trailing bytes are tolerated. Offsets count from the value.
    pub(crate) fn object(&self, structure: &'static str) -> Result<Tlv<'a>, ParseError> {
        Reader::new(structure, self.value)?.next().map_err(|e| e.within(self.offset))
    }

    /// The typed value by `parse`, with offsets counted from the outermost input.
    pub(crate) fn read<T>(
        &self,
        structure: &'static str,
        parse: impl FnOnce(Tlv<'a>) -> Result<T, ParseError>,
    ) -> Result<T, ParseError> {
        let object = self.object(structure)?;
        parse(object).map_err(|e| e.within(self.offset))
    }
}

/// The extensions of a certificate, a list or an entry of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Extensions<'a> {
    object: Option<Tlv<'a>>,
}

impl<'a> Extensions<'a> {
    /// The extensions in their SEQUENCE; `None` where there are none.
    #[must_use]
    pub const fn new(object: Option<Tlv<'a>>) -> Self {
        Self { object }
    }

    /// Whether the field is there at all.
    #[must_use]
    pub const fn present(&self) -> bool {
        self.object.is_some()
    }

    /// All of them in the order of the encoding. Ends after the first error.
    pub fn iter(&self) -> impl Iterator<Item = Result<Extension<'a>, ParseError>> + use<'a> {
        let mut reader = self.object.map(|object| object.reader("Extensions")).transpose();
        let mut count = 0;
        std::iter::from_fn(move || {
            let next = match &mut reader {
                Ok(None) => return None,
                Ok(Some(run)) if run.is_empty() => return None,
                Ok(Some(run)) if count >= MAX_EXTENSIONS => Err(run.error(Reason::LimitExceeded)),
                Ok(Some(run)) => run.next().and_then(Extension::parse),
                Err(error) => Err(*error),
            };
            count += 1;
            if next.is_err() {
                reader = Ok(None);
            }
            Some(next)
        })
    }

    /// The first extension with `id`.
    ///
    /// # Errors
    /// Those of reading an extension that stands before it.
    pub fn find(&self, id: Oid<'_>) -> Result<Option<Extension<'a>>, ParseError> {
        self.iter().find(|e| !matches!(e, Ok(e) if e.id != id)).transpose()
    }

    /// The typed value of the first extension with `id`.
    pub(crate) fn typed<T>(
        &self,
        id: Oid<'_>,
        structure: &'static str,
        parse: impl FnOnce(Tlv<'a>) -> Result<T, ParseError>,
    ) -> Result<Option<T>, ParseError> {
        self.find(id)?.map(|e| e.read(structure, parse)).transpose()
    }
}
