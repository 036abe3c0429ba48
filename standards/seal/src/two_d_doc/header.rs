//! The header of a 2D-Doc: 22, 24 or 26 characters.

use super::field::{Characters, FieldLength};
use spartel_base::{Date, IsoAlpha2, ParseError, Reason};

const STRUCTURE: &str = "2D-Doc.header";
/// Day 0 of the dates in headers and fields, as days since 1970-01-01.
const EPOCH: i64 = 10_957;
/// The perimeter of the French administration.
const ADMINISTRATION: &str = "01";
/// The date of no date.
const NO_DATE: &str = "FFFF";

/// The versions of the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TwoDDocVersion {
    /// `01`.
    V1,
    /// `02`.
    V2,
    /// `03`: with the perimeter.
    V3,
    /// `04`: with the perimeter and the country.
    V4,
}

impl TwoDDocVersion {
    /// The version of a number.
    #[must_use]
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::V1),
            2 => Some(Self::V2),
            3 => Some(Self::V3),
            4 => Some(Self::V4),
            _ => None,
        }
    }

    /// The number, 1 to 4.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8 + 1
    }
}

/// Four characters A–Z and 0–9 that name an authority or one of its certificates.
pub type Identifier = Characters<4>;
/// Two characters A–Z and 0–9 that name a field, type or perimeter.
pub type Code = Characters<2>;

/// The header of a 2D-Doc.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TwoDDocHeader {
    /// The version.
    pub version: TwoDDocVersion,
    /// The certification authority: two letters of the country and two characters.
    pub authority: Identifier,
    /// The certificate within the authority.
    pub certificate: Identifier,
    /// When the document was issued, where the type has such a date.
    pub issued: Option<Date>,
    /// When the signature was made.
    pub signed: Option<Date>,
    /// The type of document.
    pub document_type: Code,
    /// Who defines types and fields; `01` is the French administration's. Before version 3 always that.
    pub perimeter: Option<Code>,
    /// The country of issue, from version 4 on.
    pub country: Option<IsoAlpha2>,
}

impl TwoDDocHeader {
    /// Reads the header at the start of `bytes` and gives its length.
    ///
    /// # Errors
    /// As [`super::TwoDDoc::parse`].
    pub fn parse(bytes: &[u8]) -> Result<(Self, usize), ParseError> {
        let fail = |offset, reason| ParseError::new(STRUCTURE, offset, reason);
        if !bytes.starts_with(b"DC") {
            return Err(fail(0, Reason::BadValue));
        }
        let number = match bytes.get(2..4) {
            Some([b'0', digit]) => digit.wrapping_sub(b'0'),
            Some(_) => 0,
            None => return Err(fail(bytes.len(), Reason::Truncated)),
        };
        let version = TwoDDocVersion::from_number(number).ok_or(fail(2, Reason::Unsupported))?;
        let mut header = Self {
            version,
            authority: characters(bytes, 4)?,
            certificate: characters(bytes, 8)?,
            issued: date(bytes, 12)?,
            signed: date(bytes, 16)?,
            document_type: characters(bytes, 20)?,
            perimeter: None,
            country: None,
        };
        let mut length = 22;
        if version >= TwoDDocVersion::V3 {
            header.perimeter = Some(characters(bytes, length)?);
            length += 2;
        }
        if version >= TwoDDocVersion::V4 {
            let code: Code = characters(bytes, length)?;
            header.country = Some(IsoAlpha2::new(code.bytes()).ok_or(fail(length, Reason::BadCharacter))?);
            length += 2;
        }
        Ok((header, length))
    }

    /// The text of the header. From version 3 on an absent perimeter is written as `01`, from version 4 on an absent
    /// country as `FR`.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut out = format!(
            "DC{:02}{}{}{}{}{}",
            self.version.number(),
            self.authority.as_str(),
            self.certificate.as_str(),
            encode_date(self.issued),
            encode_date(self.signed),
            self.document_type.as_str(),
        );
        if self.version >= TwoDDocVersion::V3 {
            out.push_str(self.perimeter.as_ref().map_or(ADMINISTRATION, Code::as_str));
        }
        if self.version >= TwoDDocVersion::V4 {
            out.push_str(self.country.as_ref().map_or("FR", IsoAlpha2::as_str));
        }
        out
    }

    /// The lengths of a field, where this perimeter defines them and they are known here.
    #[must_use]
    pub fn field_length(&self, id: Code) -> Option<FieldLength> {
        let administration = self.perimeter.is_none_or(|perimeter| perimeter.as_str() == ADMINISTRATION);
        if administration { FieldLength::of(id) } else { None }
    }

    /// The country of the authority.
    #[must_use]
    pub fn authority_country(&self) -> Option<IsoAlpha2> {
        let [a, b, _, _] = self.authority.bytes();
        IsoAlpha2::new([a, b])
    }
}

fn characters<const N: usize>(bytes: &[u8], at: usize) -> Result<Characters<N>, ParseError> {
    let truncated = ParseError::new(STRUCTURE, bytes.len(), Reason::Truncated);
    let part = bytes.get(at..at + N).and_then(|part| part.try_into().ok()).ok_or(truncated)?;
    Characters::new(part).ok_or(ParseError::new(STRUCTURE, at, Reason::BadCharacter))
}

/// Four hexadecimal digits: days since 2000-01-01, or `FFFF` for none.
fn date(bytes: &[u8], at: usize) -> Result<Option<Date>, ParseError> {
    let digits: Identifier = characters(bytes, at)?;
    if digits.as_str() == NO_DATE {
        return Ok(None);
    }
    let days = i64::from_str_radix(digits.as_str(), 16).ok();
    let date = days.and_then(|days| Date::from_days(EPOCH + days));
    date.map(Some).ok_or(ParseError::new(STRUCTURE, at, Reason::BadDate))
}

fn encode_date(date: Option<Date>) -> String {
    let days = date.map(|date| date.days() - EPOCH).filter(|days| (0..0xFFFF).contains(days));
    days.map_or_else(|| NO_DATE.to_owned(), |days| format!("{days:04X}"))
}
