//! Which kind of seal bytes are, and the seal of whatever kind.

use crate::two_d_doc::{TwoDDoc, UNIT_SEPARATOR};
use crate::vds::{MAGIC, MrzForm, Vds};
use crate::vds_nc::VdsNc;
use spartel_base::{IcaoCode, IsoAlpha2, ParseError, Reason};
use spartel_mrz::{Layout, Mrz, MrzError};

/// The field of a 2D-Doc that holds a machine readable zone.
const TWO_D_DOC_ZONE: &str = "6F";

/// The kinds of seals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SealKind {
    /// Visible digital seal, binary (Doc 9303-13).
    Vds,
    /// Visible digital seal for non-constrained environments, JSON.
    VdsNc,
    /// French 2D-Doc, text.
    TwoDDoc,
}

impl SealKind {
    /// The name of the standard: `VDS`, `VDS-NC`, `2D-Doc`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Vds => "VDS",
            Self::VdsNc => "VDS-NC",
            Self::TwoDDoc => "2D-Doc",
        }
    }

    /// The kind that the bytes of a bar code begin like: `DC` and a version below 16 is a VDS; `DC0`, a digit, and
    /// further on a unit separator a 2D-Doc; a JSON object with `data` and `sig` a VDS-NC. Says nothing of validity.
    #[must_use]
    pub fn recognise(bytes: &[u8]) -> Option<Self> {
        if let [MAGIC, 0..16, ..] = bytes {
            return Some(Self::Vds);
        }
        if let [b'D', b'C', b'0', b'0'..=b'9', rest @ ..] = bytes {
            return rest.contains(&UNIT_SEPARATOR).then_some(Self::TwoDDoc);
        }
        let text = std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{FEFF}').trim_start();
        (text.starts_with('{') && text.contains("\"data\"") && text.contains("\"sig\""))
            .then_some(Self::VdsNc)
    }
}

/// A parsed seal whose signature was **not** verified.
#[derive(Debug, Clone, PartialEq)]
pub enum Seal<'a> {
    /// A VDS.
    Vds(Vds<'a>),
    /// A VDS-NC.
    VdsNc(Box<VdsNc>),
    /// A 2D-Doc.
    TwoDDoc(TwoDDoc<'a>),
}

impl<'a> Seal<'a> {
    /// Reads a seal of the kind that the bytes begin like.
    ///
    /// # Errors
    /// `Unsupported` at offset 0 where they begin like none, and those of the kind.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, ParseError> {
        match SealKind::recognise(bytes) {
            Some(SealKind::Vds) => Vds::parse(bytes).map(Self::Vds),
            Some(SealKind::TwoDDoc) => TwoDDoc::parse(bytes).map(Self::TwoDDoc),
            Some(SealKind::VdsNc) => {
                let text = std::str::from_utf8(bytes);
                let text =
                    text.map_err(|e| ParseError::new("VDS-NC", e.valid_up_to(), Reason::BadCharacter))?;
                VdsNc::parse(text).map(|seal| Self::VdsNc(Box::new(seal)))
            }
            None => Err(ParseError::new("seal", 0, Reason::Unsupported)),
        }
    }

    /// The kind.
    #[must_use]
    pub const fn kind(&self) -> SealKind {
        match self {
            Self::Vds(_) => SealKind::Vds,
            Self::VdsNc(_) => SealKind::VdsNc,
            Self::TwoDDoc(_) => SealKind::TwoDDoc,
        }
    }

    /// The machine readable zone inside, as claimed, completed with fillers where the seal leaves out the optional data;
    /// `None` where this seal has none.
    ///
    /// # Errors
    /// Inside the option: why its characters are no zone.
    #[must_use]
    pub fn zone(&self) -> Option<Result<Mrz, MrzError>> {
        match self {
            Self::Vds(seal) => seal.mrz().map(|(form, text)| match form {
                MrzForm::MrvA => Mrz::from_visa_seal(Layout::MrvA, text.as_bytes()),
                MrzForm::MrvB => Mrz::from_visa_seal(Layout::MrvB, text.as_bytes()),
                MrzForm::Td2 => Mrz::from_bytes(text.as_bytes()),
            }),
            Self::VdsNc(_) => None,
            // 2D-Doc writes fillers as spaces too.
            Self::TwoDDoc(seal) => seal
                .field(TWO_D_DOC_ZONE)
                .map(|field| Mrz::from_bytes(field.text().replace(' ', "<").as_bytes())),
        }
    }

    /// The issuing state or organisation of the document, as claimed. A 2D-Doc names none before version 4, and then in
    /// two letters: see its header.
    #[must_use]
    pub fn issuer(&self) -> Option<IcaoCode> {
        match self {
            Self::Vds(seal) => Some(seal.header().issuer),
            Self::VdsNc(seal) => Some(seal.issuer()),
            Self::TwoDDoc(_) => None,
        }
    }

    /// The country of the signer or its authority that the header names; a VDS-NC names none beside its certificate.
    #[must_use]
    pub fn signer_country(&self) -> Option<IsoAlpha2> {
        match self {
            Self::Vds(seal) => seal.header().signer.country(),
            Self::VdsNc(_) => None,
            Self::TwoDDoc(seal) => seal.header().authority_country(),
        }
    }

    /// What the signature covers.
    #[must_use]
    pub fn signed_bytes(&self) -> &[u8] {
        match self {
            Self::Vds(seal) => seal.signed_bytes(),
            Self::VdsNc(seal) => seal.signed_bytes(),
            Self::TwoDDoc(seal) => seal.signed_bytes(),
        }
    }

    /// The signature `r ‖ s`.
    #[must_use]
    pub fn signature(&self) -> &[u8] {
        match self {
            Self::Vds(seal) => seal.signature(),
            Self::VdsNc(seal) => seal.signature(),
            Self::TwoDDoc(seal) => seal.signature(),
        }
    }
}

/// The bytes of a VDS that someone copied as hexadecimal digits, white space between them allowed. `None` for any other
/// text.
#[must_use]
pub fn from_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .chars()
        .filter(|c| !c.is_ascii_whitespace())
        .map(|c| c.to_digit(16).map(|d| d as u8))
        .collect::<Option<_>>()?;
    let (pairs, rest) = digits.as_chunks::<2>();
    let bytes: Vec<u8> = pairs.iter().map(|[high, low]| high << 4 | low).collect();
    (rest.is_empty() && SealKind::recognise(&bytes) == Some(SealKind::Vds)).then_some(bytes)
}
