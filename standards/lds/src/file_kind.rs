//! Which file of the chip some bytes are, told by name and by content.

use crate::{DataGroupNumber, file};
use spartel_pki::der::{Reader, Tag, Tlv};
use std::fmt;

/// An elementary file of the chip (Doc 9303-10, 3.11 and Table 38).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FileKind {
    /// EF.COM.
    Com,
    /// EF.SOD.
    Sod,
    /// EF.DG1 to EF.DG16.
    Dg(DataGroupNumber),
    /// EF.CardAccess.
    CardAccess,
    /// EF.CardSecurity.
    CardSecurity,
    /// EF.CVCA (Doc 9303-11, appendix K.2).
    Cvca,
    /// EF.ATR/INFO.
    AtrInfo,
    /// EF.DIR.
    Dir,
}

/// What name and content of a file say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Recognition {
    /// A file of the chip.
    Known(FileKind),
    /// The name says one file and the tag another. The name tells where on the chip the bytes were read.
    Contradiction {
        /// By its name.
        name: FileKind,
        /// By its first tag.
        content: FileKind,
    },
    /// No file of the chip.
    Unknown,
}

/// OID of CMS SignedData, 1.2.840.113549.1.7.2.
const SIGNED_DATA: &[u8] = b"\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02";
/// OID of the SecurityObject of EF.CardSecurity, 0.4.0.127.0.7.3.2.1.
const CARD_SECURITY: &[u8] = b"\x04\x00\x7F\x00\x07\x03\x02\x01";
/// Endings of file names that say nothing.
const ENDINGS: [&str; 6] = [".bin", ".dat", ".der", ".raw", ".ef", ".efb"];

impl FileKind {
    pub(crate) const COM_TAG: Tag = Tag(0x60);
    pub(crate) const SOD_TAG: Tag = Tag(0x77);

    /// The file that a usual file name means: `EF_COM.bin`, `COM.bin`, `EF.COM`, `DG1.bin`, `Datagroup1.bin`,
    /// `EF_DG01.bin`, `ef0101.bin` and the like, in either case, folders before it left out.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let name = name.rsplit(['/', '\\']).next().unwrap_or(name).to_ascii_lowercase();
        let stem = ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(&name);
        let plain: String = stem.chars().filter(|c| !matches!(c, '.' | '_' | '-' | ' ' | '/')).collect();
        let plain = plain.strip_prefix("ef").unwrap_or(&plain);
        match plain {
            "com" | "011e" => Some(Self::Com),
            "sod" | "011d" => Some(Self::Sod),
            "cardaccess" | "011c" => Some(Self::CardAccess),
            "cardsecurity" => Some(Self::CardSecurity),
            "cvca" => Some(Self::Cvca),
            "atr" | "atrinfo" | "2f01" => Some(Self::AtrInfo),
            "dir" | "2f00" => Some(Self::Dir),
            _ => Self::numbered(plain),
        }
    }

    fn numbered(plain: &str) -> Option<Self> {
        let decimal = plain.strip_prefix("datagroup").or_else(|| plain.strip_prefix("dg"));
        let number = match (decimal, plain.strip_prefix("01")) {
            (Some(digits), _) if digits.len() <= 2 && digits.bytes().all(|b| b.is_ascii_digit()) => {
                digits.parse().ok()?
            }
            (None, Some(id)) if id.len() == 2 => u8::from_str_radix(id, 16).ok()?,
            _ => return None,
        };
        DataGroupNumber::new(number).map(Self::Dg)
    }

    /// The file that well-formed content shows, where one data object fills the bytes but for padding.
    #[must_use]
    pub fn from_content(bytes: &[u8]) -> Option<Self> {
        let object = file::object("file", bytes).ok()?;
        let rest = bytes.get(object.raw.len()..)?;
        if !file::is_padding(rest) {
            return None;
        }
        match object.tag {
            Tag(0x61) if file::child("EF.DIR", object, Tag(0x4F)).ok()?.is_some() => Some(Self::Dir),
            Tag::SEQUENCE => signed_content(object).map(|oid| match oid {
                CARD_SECURITY => Self::CardSecurity,
                _ => Self::Sod,
            }),
            Tag::SET => security_infos(object).then_some(Self::CardAccess),
            tag => Self::from_tag(tag),
        }
    }

    /// The file that has this tag and no other.
    fn from_tag(tag: Tag) -> Option<Self> {
        match tag {
            Self::COM_TAG => Some(Self::Com),
            Self::SOD_TAG => Some(Self::Sod),
            tag => DataGroupNumber::from_tag(tag).map(Self::Dg),
        }
    }

    /// What a file is, by name and content together. A name wins over content that says nothing, so that a broken file
    /// is still named; the identifiers that two files share (`011C`, `011D`) are decided by content.
    #[must_use]
    pub fn recognise(name: &str, bytes: &[u8]) -> Recognition {
        let content = Self::from_content(bytes);
        match (Self::from_name(name), content.or_else(|| first_tag(bytes).and_then(Self::from_tag))) {
            (None, _) => {
                let kind = content
                    .or_else(|| first_tag(bytes).filter(|_| breaks_off(bytes)).and_then(Self::from_tag));
                kind.map_or(Recognition::Unknown, Recognition::Known)
            }
            (Some(name), None) => Recognition::Known(name),
            (Some(Self::Sod), Some(Self::CardSecurity)) if !says_sod(name) => {
                Recognition::Known(Self::CardSecurity)
            }
            (Some(name), Some(content)) if name == content => Recognition::Known(name),
            // Same tag, told apart by more than the tag.
            (Some(name @ (Self::Dir | Self::AtrInfo | Self::Cvca)), Some(_)) => Recognition::Known(name),
            (Some(name), Some(content)) => Recognition::Contradiction { name, content },
        }
    }
}

/// `EF.COM`, `EF.SOD`, `EF.DG1` and so on, as the standard writes them.
impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Com => f.write_str("EF.COM"),
            Self::Sod => f.write_str("EF.SOD"),
            Self::Dg(number) => write!(f, "EF.{number}"),
            Self::CardAccess => f.write_str("EF.CardAccess"),
            Self::CardSecurity => f.write_str("EF.CardSecurity"),
            Self::Cvca => f.write_str("EF.CVCA"),
            Self::AtrInfo => f.write_str("EF.ATR/INFO"),
            Self::Dir => f.write_str("EF.DIR"),
        }
    }
}

fn says_sod(name: &str) -> bool {
    name.to_ascii_lowercase().contains("sod")
}

fn first_tag(bytes: &[u8]) -> Option<Tag> {
    Reader::new("file", bytes.get(..bytes.len().min(8))?).ok()?.peek()
}

/// Whether the bytes end before the length of two or three bytes that follows a tag of one byte says so, as where
/// reading the chip broke off. No text has such a length: its bytes are none that follow a letter.
fn breaks_off(bytes: &[u8]) -> bool {
    match *bytes {
        [_, 0x81, length, ..] => length > 0x7F && bytes.len() - 3 < usize::from(length),
        [_, 0x82, high, low, ..] => {
            high > 0 && bytes.len() - 4 < usize::from(u16::from_be_bytes([high, low]))
        }
        _ => false,
    }
}

/// The type of the content of a CMS SignedData, if that is what the object is.
fn signed_content<'a>(object: Tlv<'a>) -> Option<&'a [u8]> {
    let mut info = object.reader("ContentInfo").ok()?;
    if info.read(Tag::OID).ok()?.value != SIGNED_DATA {
        return None;
    }
    let mut parts = info.read(Tag::context_constructed(0)).ok()?.reader("ContentInfo").ok()?;
    let mut data = parts.read(Tag::SEQUENCE).ok()?.reader("SignedData").ok()?;
    data.read(Tag::INTEGER).ok()?;
    data.read(Tag::SET).ok()?;
    let mut content = data.read(Tag::SEQUENCE).ok()?.reader("SignedData").ok()?;
    Some(content.read(Tag::OID).ok()?.value)
}

/// Whether a SET begins with a sequence that begins with an object identifier, as SecurityInfos do.
fn security_infos(object: Tlv<'_>) -> bool {
    let first = object.reader("SecurityInfos").and_then(|mut infos| infos.read(Tag::SEQUENCE));
    first.and_then(|info| info.reader("SecurityInfo")?.read(Tag::OID)).is_ok()
}
