//! Writing and reading the parts of the binding file.

use spartel_base::{IsoAlpha2, ParseError, Reason, Timestamp};

pub(super) const NAME: &str = "trust package";
/// Stands for an instant that is not known.
const NO_TIME: i64 = i64::MIN;

pub(super) struct Output(Vec<u8>);

impl Output {
    pub(super) fn new(magic: &[u8]) -> Self {
        Self(magic.to_vec())
    }

    pub(super) fn byte(&mut self, value: u8) {
        self.0.push(value);
    }

    pub(super) fn short(&mut self, value: u16) {
        self.0.extend_from_slice(&value.to_be_bytes());
    }

    pub(super) fn count(&mut self, value: usize) {
        // Contents are far below 4 Gi: limits of the import hold them there.
        self.0.extend_from_slice(&(value as u32).to_be_bytes());
    }

    pub(super) fn fixed(&mut self, value: &[u8]) {
        self.0.extend_from_slice(value);
    }

    pub(super) fn bytes(&mut self, value: &[u8]) {
        self.count(value.len());
        self.fixed(value);
    }

    pub(super) fn time(&mut self, value: Option<Timestamp>) {
        self.fixed(&value.map_or(NO_TIME, |time| time.0).to_be_bytes());
    }

    pub(super) fn country(&mut self, value: Option<IsoAlpha2>) {
        match value {
            Some(country) => self.fixed(country.as_str().as_bytes()),
            None => self.fixed(&[0, 0]),
        }
    }

    pub(super) fn option(&mut self, value: Option<&[u8]>) {
        self.byte(u8::from(value.is_some()));
        self.fixed(value.unwrap_or_default());
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.0
    }
}

pub(super) struct Input<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Input<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    pub(super) const fn offset(&self) -> usize {
        self.at
    }

    pub(super) const fn error(&self, reason: Reason) -> ParseError {
        ParseError::new(NAME, self.at, reason)
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], ParseError> {
        let end = self.at.checked_add(length).ok_or(self.error(Reason::BadLength))?;
        let found = self.bytes.get(self.at..end).ok_or(self.error(Reason::Truncated))?;
        self.at = end;
        Ok(found)
    }

    pub(super) fn fixed<const N: usize>(&mut self) -> Result<[u8; N], ParseError> {
        let error = self.error(Reason::Truncated);
        self.take(N)?.try_into().map_err(|_| error)
    }

    pub(super) fn byte(&mut self) -> Result<u8, ParseError> {
        self.fixed().map(|[byte]| byte)
    }

    pub(super) fn short(&mut self) -> Result<u16, ParseError> {
        self.fixed().map(u16::from_be_bytes)
    }

    pub(super) fn count(&mut self) -> Result<u32, ParseError> {
        self.fixed().map(u32::from_be_bytes)
    }

    pub(super) fn bytes(&mut self) -> Result<&'a [u8], ParseError> {
        let length = self.count()?;
        self.take(length as usize)
    }

    pub(super) fn text(&mut self) -> Result<String, ParseError> {
        let error = self.error(Reason::BadCharacter);
        String::from_utf8(self.bytes()?.to_vec()).map_err(|_| error)
    }

    pub(super) fn time(&mut self) -> Result<Option<Timestamp>, ParseError> {
        let value = self.fixed().map(i64::from_be_bytes)?;
        Ok((value != NO_TIME).then_some(Timestamp(value)))
    }

    pub(super) fn country(&mut self) -> Result<Option<IsoAlpha2>, ParseError> {
        let error = self.error(Reason::BadCharacter);
        match self.fixed::<2>()? {
            [0, 0] => Ok(None),
            letters => IsoAlpha2::new(letters).map(Some).ok_or(error),
        }
    }

    pub(super) fn option<const N: usize>(&mut self) -> Result<Option<[u8; N]>, ParseError> {
        match self.byte()? {
            0 => Ok(None),
            1 => self.fixed().map(Some),
            _ => Err(self.error(Reason::BadValue)),
        }
    }

    /// A count of at most `limit` and so many parts.
    pub(super) fn list<T>(
        &mut self,
        limit: usize,
        mut part: impl FnMut(&mut Self) -> Result<T, ParseError>,
    ) -> Result<Vec<T>, ParseError> {
        let count = self.count()? as usize;
        if count > limit {
            return Err(self.error(Reason::LimitExceeded));
        }
        // Each part is more than four bytes long, so a wrong count cannot reserve more than the file holds.
        let mut parts = Vec::with_capacity(count.min(self.bytes.len() / 4));
        for _ in 0..count {
            parts.push(part(self)?);
        }
        Ok(parts)
    }

    pub(super) fn finish(self) -> Result<(), ParseError> {
        if self.at == self.bytes.len() { Ok(()) } else { Err(self.error(Reason::TrailingData)) }
    }
}
