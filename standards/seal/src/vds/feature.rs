//! Document features and their values (Doc 9303-13, 2.3.1).

use super::{Coding, DurationOfStay, FeatureDefinition, MrzForm, Profile};
use crate::c40;
use spartel_base::{ParseError, Reason};

/// A feature as it stands in the message zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RawFeature<'a> {
    /// The tag, 0 to 254.
    pub tag: u8,
    /// The value, encoded.
    pub value: &'a [u8],
    /// Offset of the value from the start of the seal.
    pub offset: usize,
}

/// The value of a feature by its definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FeatureValue<'a> {
    /// C40 text.
    Text(String),
    /// Unicode text.
    Utf8(&'a str),
    /// A machine readable zone, lines joined, fillers as `<`.
    Mrz(MrzForm, String),
    /// A number of one byte.
    Number(u8),
    /// Duration of stay.
    Stay(DurationOfStay),
    /// Bytes as they are; also every feature that the profile does not know.
    Binary(&'a [u8]),
}

/// A feature with its definition, where the profile has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feature<'a> {
    /// The feature in the message zone.
    pub raw: RawFeature<'a>,
    /// Its definition, if the profile knows the tag.
    pub definition: Option<&'static FeatureDefinition>,
    /// Its value.
    pub value: FeatureValue<'a>,
}

impl<'a> Feature<'a> {
    /// Decodes a feature by the profile.
    ///
    /// # Errors
    /// `BadLength` outside the range of the definition, `BadCharacter` for text that is none.
    pub fn decode(raw: RawFeature<'a>, profile: Option<&'static Profile>) -> Result<Self, ParseError> {
        let definition = profile.and_then(|profile| profile.feature(raw.tag));
        let value = match definition {
            Some(definition) => value(raw, definition)?,
            None => FeatureValue::Binary(raw.value),
        };
        Ok(Self { raw, definition, value })
    }
}

fn value<'a>(
    raw: RawFeature<'a>,
    definition: &'static FeatureDefinition,
) -> Result<FeatureValue<'a>, ParseError> {
    let fail = |reason| ParseError::new(definition.name, raw.offset, reason);
    let located = |e: ParseError| ParseError { structure: definition.name, ..e.within(raw.offset) };
    if !definition.bytes.contains(&raw.value.len()) {
        return Err(fail(Reason::BadLength));
    }
    Ok(match definition.coding {
        Coding::C40 => FeatureValue::Text(c40::decode(raw.value).map_err(located)?),
        Coding::Mrz(form) => {
            let text = c40::decode_mrz(raw.value).map_err(located)?;
            if text.len() != form.characters() {
                return Err(fail(Reason::BadLength));
            }
            FeatureValue::Mrz(form, text)
        }
        Coding::Utf8 => {
            FeatureValue::Utf8(std::str::from_utf8(raw.value).map_err(|_| fail(Reason::BadCharacter))?)
        }
        Coding::Number => FeatureValue::Number(*raw.value.first().ok_or(fail(Reason::BadLength))?),
        Coding::Stay => {
            let bytes = raw.value.try_into().map_err(|_| fail(Reason::BadLength))?;
            FeatureValue::Stay(DurationOfStay::from_bytes(bytes))
        }
        Coding::Binary => FeatureValue::Binary(raw.value),
    })
}
