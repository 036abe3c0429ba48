//! The visible digital seal for constrained environments (Doc 9303-13, section 2).

mod build;
mod feature;
mod header;
mod message;
mod profile;
mod stay;

pub use build::{BuildError, VdsBuilder};
pub use feature::{Feature, FeatureValue, RawFeature};
pub use header::{CertificateReference, SealVersion, SignerId, VdsHeader};
pub use message::LengthForm;
pub use profile::{
    Coding, FeatureDefinition, MrzForm, Presence, Profile, ProfileBreach, ProfileId, ProfileReport,
};
pub use stay::DurationOfStay;

use message::{Cursor, signature_zone};
use spartel_base::{ParseError, Reason};

/// Largest seal in bytes. The largest bar code of Doc 9303-13, 2.1 holds less than 3,000.
pub const MAX_SEAL: usize = 16 * 1024;
/// First byte of every seal (Table 1).
pub const MAGIC: u8 = 0xDC;
/// Tag that starts the signature zone (2.4).
pub const SIGNATURE_TAG: u8 = 0xFF;

/// A parsed seal whose signature was **not** verified: all it says is a claim. [`crate::verify`] makes an
/// [`crate::AuthenticSeal`] of it, if it is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vds<'a> {
    header: VdsHeader,
    features: Vec<RawFeature<'a>>,
    length_form: LengthForm,
    signed: &'a [u8],
    signature: &'a [u8],
    bytes: &'a [u8],
}

impl<'a> Vds<'a> {
    /// Reads header, message zone and signature zone; contents of features are read on demand.
    ///
    /// # Errors
    /// The structure, offset and reason of the first byte that does not fit: `BadValue` for another magic constant,
    /// `Unsupported` for a version other than 3 or 4, `BadCharacter`, `BadDate`, `Truncated`, `Missing` for an absent
    /// message or signature zone, `TrailingData` after the signature, `LimitExceeded` above [`MAX_SEAL`].
    pub fn parse(bytes: &'a [u8]) -> Result<Self, ParseError> {
        if bytes.len() > MAX_SEAL {
            return Err(ParseError::new("VDS", MAX_SEAL, Reason::LimitExceeded));
        }
        let (header, start) = VdsHeader::parse(bytes)?;
        let mut cursor = Cursor::new(bytes, start, header.version);
        let mut features = Vec::with_capacity(8);
        while let Some(feature) = cursor.feature()? {
            features.push(feature);
        }
        if features.is_empty() {
            return Err(ParseError::new("VDS.message", start, Reason::Missing));
        }
        let end = cursor.offset();
        let signature = signature_zone(bytes, end, header.version)?;
        let signed = bytes.get(..end).unwrap_or_default();
        Ok(Self { header, features, length_form: cursor.form(), signed, signature, bytes })
    }

    /// The header as claimed.
    #[must_use]
    pub const fn header(&self) -> &VdsHeader {
        &self.header
    }

    /// The feature definitions that the header names, if they are known here.
    #[must_use]
    pub fn profile(&self) -> Option<&'static Profile> {
        Profile::find(self.header.feature_reference, self.header.document_category)
    }

    /// The features as they stand in the message zone, in their order, undecoded.
    #[must_use]
    pub fn raw_features(&self) -> &[RawFeature<'a>] {
        &self.features
    }

    /// The features decoded by the profile, in their order; unknown ones as binary.
    ///
    /// # Errors
    /// The first feature whose value its definition does not allow.
    pub fn features(&self) -> Result<Vec<Feature<'a>>, ParseError> {
        let profile = self.profile();
        self.features.iter().map(|raw| Feature::decode(*raw, profile)).collect()
    }

    /// The machine readable zone inside, by the profile: its lines joined, fillers as `<`.
    #[must_use]
    pub fn mrz(&self) -> Option<(MrzForm, String)> {
        self.decoded().find_map(|feature| match feature.value {
            FeatureValue::Mrz(form, text) => Some((form, text)),
            _ => None,
        })
    }

    /// The number of the passport or document that carries the seal, where the profile has one.
    #[must_use]
    pub fn carrier_number(&self) -> Option<String> {
        self.decoded().find_map(|feature| match (feature.definition?.name, feature.value) {
            ("PassportNumber" | "DocumentNumber", FeatureValue::Text(text)) => Some(text),
            _ => None,
        })
    }

    /// Every departure from the profile: unknown definitions, missing, repeated, malformed or unknown features.
    #[must_use]
    pub fn profile_report(&self) -> ProfileReport {
        profile::report(self)
    }

    /// How the lengths of the message zone were written.
    #[must_use]
    pub const fn length_form(&self) -> LengthForm {
        self.length_form
    }

    /// Header and message zone: what the signature covers (2.4).
    #[must_use]
    pub const fn signed_bytes(&self) -> &'a [u8] {
        self.signed
    }

    /// The signature: `r ‖ s`, each as long as the order of the curve (2.4).
    #[must_use]
    pub const fn signature(&self) -> &'a [u8] {
        self.signature
    }

    /// All bytes of the seal.
    #[must_use]
    pub const fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    fn decoded(&self) -> impl Iterator<Item = Feature<'a>> {
        let profile = self.profile();
        self.features.iter().filter_map(move |raw| Feature::decode(*raw, profile).ok())
    }
}
