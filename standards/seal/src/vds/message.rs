//! Message zone and signature zone: tags, lengths and values (Doc 9303-13, 2.3 and 2.4).

use super::{RawFeature, SIGNATURE_TAG, SealVersion};
use spartel_base::{ParseError, Reason};

/// Most features that a seal may have; tags are one byte, so more would repeat.
const MAX_FEATURES: usize = 254;

/// How the lengths of the features were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LengthForm {
    /// As the version demands: one raw byte up to version 3, DER from version 4 on (2.3).
    AsSpecified,
    /// At least one length of a version 4 seal is not DER: longer than needed, or the octet `80`, which readers in the
    /// field take for zero. A breach of 2.3.
    NotDer,
}

/// Walks over the message zone.
#[derive(Debug)]
pub(super) struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
    count: usize,
    version: SealVersion,
    form: LengthForm,
}

impl<'a> Cursor<'a> {
    pub(super) const fn new(bytes: &'a [u8], at: usize, version: SealVersion) -> Self {
        Self { bytes, at, count: 0, version, form: LengthForm::AsSpecified }
    }

    pub(super) const fn offset(&self) -> usize {
        self.at
    }

    pub(super) const fn form(&self) -> LengthForm {
        self.form
    }

    /// The next feature, or `None` at the signature tag.
    pub(super) fn feature(&mut self) -> Result<Option<RawFeature<'a>>, ParseError> {
        let fail = |offset, reason| ParseError::new("VDS.message", offset, reason);
        let tag =
            *self.bytes.get(self.at).ok_or(ParseError::new("VDS.signature", self.at, Reason::Missing))?;
        if tag == SIGNATURE_TAG {
            return Ok(None);
        }
        self.count += 1;
        if self.count > MAX_FEATURES {
            return Err(fail(self.at, Reason::LimitExceeded));
        }
        let (length, start) = match self.version {
            SealVersion::V3 => raw_length(self.bytes, self.at + 1),
            SealVersion::V4 => der_length(self.bytes, self.at + 1).map(|(length, start, der)| {
                if !der {
                    self.form = LengthForm::NotDer;
                }
                (length, start)
            }),
        }
        .map_err(|reason| fail(self.at + 1, reason))?;
        let value = slice(self.bytes, start, length).ok_or(fail(start, Reason::Truncated))?;
        self.at = start + length;
        Ok(Some(RawFeature { tag, value, offset: start }))
    }
}

/// The signature behind the tag at `at`, which must end the seal.
pub(super) fn signature_zone(bytes: &[u8], at: usize, version: SealVersion) -> Result<&[u8], ParseError> {
    let fail = |offset, reason| ParseError::new("VDS.signature", offset, reason);
    let raw = raw_length(bytes, at + 1).map_err(|reason| fail(at + 1, reason))?;
    // 2.4 demands DER in every version; issuers of version 3 may have gone on with raw bytes, told by their fitting.
    let (length, start) = if version == SealVersion::V3 && raw.0 == bytes.len() - raw.1 {
        raw
    } else {
        let (length, start, der) = der_length(bytes, at + 1).map_err(|reason| fail(at + 1, reason))?;
        if !der {
            return Err(fail(at + 1, Reason::BadLength));
        }
        (length, start)
    };
    let signature = slice(bytes, start, length).ok_or(fail(start, Reason::Truncated))?;
    if signature.is_empty() {
        return Err(fail(start, Reason::Missing));
    }
    if bytes.len() > start + length {
        return Err(fail(start + length, Reason::TrailingData));
    }
    Ok(signature)
}

/// Appends a length in DER, or as one raw byte; `None` where one byte does not hold it.
pub(super) fn write_length(out: &mut Vec<u8>, length: usize, version: SealVersion) -> Option<()> {
    match (version, length) {
        (SealVersion::V3, _) => out.push(u8::try_from(length).ok()?),
        (SealVersion::V4, 0..0x80) => out.push(length as u8),
        (SealVersion::V4, _) => {
            let bytes = u32::try_from(length).ok()?.to_be_bytes();
            let skip = bytes.iter().take_while(|b| **b == 0).count();
            out.push(0x80 | (bytes.len() - skip) as u8);
            out.extend(bytes.iter().skip(skip));
        }
    }
    Some(())
}

fn slice(bytes: &[u8], start: usize, length: usize) -> Option<&[u8]> {
    bytes.get(start..start.checked_add(length)?)
}

fn raw_length(bytes: &[u8], at: usize) -> Result<(usize, usize), Reason> {
    bytes.get(at).map(|length| (usize::from(*length), at + 1)).ok_or(Reason::Truncated)
}

/// The length, where the value starts, and whether the form is DER.
fn der_length(bytes: &[u8], at: usize) -> Result<(usize, usize, bool), Reason> {
    let first = *bytes.get(at).ok_or(Reason::Truncated)?;
    let count = usize::from(first & 0x7F);
    match (first, count) {
        (0..0x80, _) => return Ok((usize::from(first), at + 1, true)),
        (0x80, _) => return Ok((0, at + 1, false)),
        (_, 1..=4) => {}
        _ => return Err(Reason::BadLength),
    }
    let octets = bytes.get(at + 1..at + 1 + count).ok_or(Reason::Truncated)?;
    let length = octets.iter().fold(0usize, |n, octet| n << 8 | usize::from(*octet));
    let minimal = length >= 0x80 && octets.first() != Some(&0);
    Ok((length, at + 1 + count, minimal))
}
