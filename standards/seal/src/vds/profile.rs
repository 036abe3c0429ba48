//! Which features a kind of document has: Doc 9303-7, 9.1 (visa), Doc 9303-8, 6.1 (emergency travel document) and
//! BSI TR-03137-1, chapters 6 to 10 (German documents).

use super::{Feature, LengthForm, SealVersion, Vds};
use spartel_base::ParseError;
use std::fmt;
use std::ops::RangeInclusive;

/// The kinds of documents whose seals are known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProfileId {
    /// Visa (Doc 9303-7, 9.1).
    Visa,
    /// Emergency travel document (Doc 9303-8, 6.1).
    EmergencyTravelDocument,
    /// Arrival attestation (TR-03137-1, 6).
    ArrivalAttestation,
    /// Social insurance card (TR-03137-1, 7).
    SocialInsuranceCard,
    /// Residence permit on paper (TR-03137-1, 8).
    ResidencePermit,
    /// Supplementary sheet of a residence permit (TR-03137-1, 8.3).
    SupplementarySheet,
    /// Address sticker of an identity card (TR-03137-1, 9).
    AddressStickerIdentityCard,
    /// Address sticker of a residence permit card, with the features of the identity card's sticker.
    AddressStickerResidencePermit,
    /// Place of residence sticker of a passport (TR-03137-1, 10).
    AddressStickerPassport,
}

/// Which zone a feature of coding [`Coding::Mrz`] holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MrzForm {
    /// First line of an MRV-A (44) and the first 28 characters of the second (Doc 9303-7, 9.1.3).
    MrvA,
    /// First line of an MRV-B (36) and the first 28 characters of the second (Doc 9303-7, 9.1.3).
    MrvB,
    /// Both lines of a TD2 document (Doc 9303-8, 6.1.3).
    Td2,
}

impl MrzForm {
    /// Characters of the first line.
    #[must_use]
    pub const fn first_line(self) -> usize {
        match self {
            Self::MrvA => 44,
            Self::MrvB | Self::Td2 => 36,
        }
    }

    /// Characters of the second line that the seal holds.
    #[must_use]
    pub const fn second_line(self) -> usize {
        match self {
            Self::MrvA | Self::MrvB => 28,
            Self::Td2 => 36,
        }
    }

    /// Characters in the seal.
    #[must_use]
    pub const fn characters(self) -> usize {
        self.first_line() + self.second_line()
    }
}

/// How a feature is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Coding {
    /// C40 text.
    C40,
    /// UTF-8 text.
    Utf8,
    /// C40 of a machine readable zone.
    Mrz(MrzForm),
    /// One byte.
    Number,
    /// Duration of stay.
    Stay,
    /// Bytes.
    Binary,
}

/// Whether a seal must have a feature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Presence {
    /// It must.
    Required,
    /// Exactly one of those with this presence must be there: the zone of a visa is of one of two forms.
    OneOf,
    /// It may.
    Optional,
}

/// Definition of one feature.
#[derive(Debug, PartialEq, Eq)]
pub struct FeatureDefinition {
    /// The tag.
    pub tag: u8,
    /// Name in words of the standard, without spaces.
    pub name: &'static str,
    /// Encoding.
    pub coding: Coding,
    /// Allowed lengths in bytes.
    pub bytes: RangeInclusive<usize>,
    /// Whether it must be there.
    pub presence: Presence,
}

/// Feature definitions of a kind of document, named by two bytes of the header (Doc 9303-13, 2.2.2).
#[derive(Debug, PartialEq, Eq)]
pub struct Profile {
    /// The kind of document.
    pub id: ProfileId,
    /// Document Feature Definition Reference.
    pub feature_reference: u8,
    /// Document Type Category.
    pub document_category: u8,
    /// The oldest version of the header that the profile allows.
    pub oldest: SealVersion,
    /// The features.
    pub features: &'static [FeatureDefinition],
}

impl Profile {
    /// All profiles known here.
    #[must_use]
    pub const fn all() -> &'static [Self] {
        PROFILES
    }

    /// The profile of these two bytes.
    #[must_use]
    pub fn find(feature_reference: u8, document_category: u8) -> Option<&'static Self> {
        PROFILES
            .iter()
            .find(|p| p.feature_reference == feature_reference && p.document_category == document_category)
    }

    /// The profile of a kind of document.
    #[must_use]
    pub fn of(id: ProfileId) -> Option<&'static Self> {
        PROFILES.iter().find(|p| p.id == id)
    }

    /// The definition of a tag.
    #[must_use]
    pub fn feature(&self, tag: u8) -> Option<&'static FeatureDefinition> {
        self.features.iter().find(|feature| feature.tag == tag)
    }

    /// The definition of a name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&'static FeatureDefinition> {
        self.features.iter().find(|feature| feature.name == name)
    }
}

const fn define(
    tag: u8,
    name: &'static str,
    coding: Coding,
    bytes: RangeInclusive<usize>,
    presence: Presence,
) -> FeatureDefinition {
    FeatureDefinition { tag, name, coding, bytes, presence }
}

const fn c40(tag: u8, name: &'static str, bytes: RangeInclusive<usize>) -> FeatureDefinition {
    define(tag, name, Coding::C40, bytes, Required)
}

const fn td2(tag: u8) -> FeatureDefinition {
    define(tag, "Mrz", Coding::Mrz(MrzForm::Td2), 48..=48, Required)
}

use Presence::{OneOf, Optional, Required};

const STICKER: &[FeatureDefinition] = &[
    c40(1, "DocumentNumber", 6..=6),
    c40(2, "MunicipalityCode", 6..=6),
    c40(3, "ResidentialAddress", 6..=18),
];

const VISA: &[FeatureDefinition] = &[
    define(1, "MrzMrvA", Coding::Mrz(MrzForm::MrvA), 48..=48, OneOf),
    define(2, "MrzMrvB", Coding::Mrz(MrzForm::MrvB), 44..=44, OneOf),
    define(3, "NumberOfEntries", Coding::Number, 1..=1, Optional),
    define(4, "DurationOfStay", Coding::Stay, 3..=3, Required),
    c40(5, "PassportNumber", 6..=6),
    define(6, "VisaType", Coding::Binary, 1..=4, Optional),
    define(7, "AdditionalFeature", Coding::Binary, 0..=254, Optional),
];

const SOCIAL_INSURANCE: &[FeatureDefinition] = &[
    c40(1, "SocialInsuranceNumber", 8..=8),
    define(2, "Surname", Coding::Utf8, 1..=90, Required),
    define(3, "FirstName", Coding::Utf8, 1..=90, Required),
    define(4, "NameAtBirth", Coding::Utf8, 1..=90, Optional),
];

const fn profile(
    id: ProfileId,
    reference: [u8; 2],
    oldest: SealVersion,
    features: &'static [FeatureDefinition],
) -> Profile {
    let [feature_reference, document_category] = reference;
    Profile { id, feature_reference, document_category, oldest, features }
}

// TR-03137-1 demands one version for each profile; real arrival attestations have both, so only Doc 9303-8 binds.
const PROFILES: &[Profile] = &[
    profile(ProfileId::Visa, [93, 1], SealVersion::V3, VISA),
    profile(ProfileId::EmergencyTravelDocument, [94, 3], SealVersion::V4, &[td2(2)]),
    profile(ProfileId::ArrivalAttestation, [0xFD, 2], SealVersion::V3, &[td2(2), c40(3, "AzrNumber", 8..=8)]),
    profile(ProfileId::SocialInsuranceCard, [0xFC, 4], SealVersion::V3, SOCIAL_INSURANCE),
    profile(
        ProfileId::ResidencePermit,
        [0xFB, 6],
        SealVersion::V3,
        &[td2(2), c40(3, "PassportNumber", 6..=6)],
    ),
    profile(
        ProfileId::SupplementarySheet,
        [0xFA, 6],
        SealVersion::V3,
        &[td2(4), c40(5, "SheetNumber", 6..=6)],
    ),
    profile(ProfileId::AddressStickerIdentityCard, [0xF9, 8], SealVersion::V3, STICKER),
    profile(ProfileId::AddressStickerResidencePermit, [0xF9, 12], SealVersion::V3, STICKER),
    profile(
        ProfileId::AddressStickerPassport,
        [0xF8, 10],
        SealVersion::V3,
        &[c40(1, "DocumentNumber", 6..=6), c40(2, "MunicipalityCode", 6..=6), c40(3, "PostalCode", 4..=4)],
    ),
];

/// One departure from the rules of format (Doc 9303-13, Appendix D, 1); all but `UnknownFeature` make the format wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProfileBreach {
    /// The header names definitions that are not known here.
    UnknownProfile,
    /// The profile needs a newer version of the header.
    VersionTooOld,
    /// A length is not DER.
    LengthNotDer,
    /// The certificate reference is no hexadecimal number.
    ReferenceNotHexadecimal,
    /// A required feature is missing; for alternatives, the first of them is named.
    MissingFeature(&'static str),
    /// A feature is there twice, or two alternatives are.
    RepeatedFeature(&'static str),
    /// The value of a feature is not what its definition allows.
    MalformedFeature(ParseError),
    /// A tag that the profile does not know; does not affect validity.
    UnknownFeature(u8),
}

/// A stable code in kebab case, with the feature that it is about.
impl fmt::Display for ProfileBreach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownProfile => f.write_str("unknown-profile"),
            Self::VersionTooOld => f.write_str("version-too-old"),
            Self::LengthNotDer => f.write_str("length-not-der"),
            Self::ReferenceNotHexadecimal => f.write_str("reference-not-hexadecimal"),
            Self::MissingFeature(name) => write!(f, "missing-feature {name}"),
            Self::RepeatedFeature(name) => write!(f, "repeated-feature {name}"),
            Self::MalformedFeature(error) => write!(f, "malformed-feature {error}"),
            Self::UnknownFeature(tag) => write!(f, "unknown-feature {tag:02X}"),
        }
    }
}

/// All departures from the profile, in the order of the rules.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProfileReport {
    /// The departures.
    pub breaches: Vec<ProfileBreach>,
}

impl ProfileReport {
    /// The first departure that makes the format wrong.
    #[must_use]
    pub fn wrong_format(&self) -> Option<ProfileBreach> {
        self.breaches.iter().copied().find(|b| !matches!(b, ProfileBreach::UnknownFeature(_)))
    }

    /// Tags that the profile does not know.
    pub fn unknown_features(&self) -> impl Iterator<Item = u8> {
        self.breaches.iter().filter_map(|breach| match breach {
            ProfileBreach::UnknownFeature(tag) => Some(*tag),
            _ => None,
        })
    }
}

pub(super) fn report(seal: &Vds<'_>) -> ProfileReport {
    let mut breaches = Vec::new();
    if seal.length_form() == LengthForm::NotDer {
        breaches.push(ProfileBreach::LengthNotDer);
    }
    if seal.header().reference.serial().is_none() {
        breaches.push(ProfileBreach::ReferenceNotHexadecimal);
    }
    match seal.profile() {
        Some(profile) => against(profile, seal, &mut breaches),
        None => breaches.push(ProfileBreach::UnknownProfile),
    }
    ProfileReport { breaches }
}

fn against(profile: &'static Profile, seal: &Vds<'_>, breaches: &mut Vec<ProfileBreach>) {
    if seal.header().version < profile.oldest {
        breaches.push(ProfileBreach::VersionTooOld);
    }
    let count = |tag: u8| seal.raw_features().iter().filter(|raw| raw.tag == tag).count();
    let mut alternatives = 0;
    for definition in profile.features {
        let found = count(definition.tag);
        match definition.presence {
            Required if found == 0 => breaches.push(ProfileBreach::MissingFeature(definition.name)),
            OneOf => alternatives += found,
            _ if found > 1 => breaches.push(ProfileBreach::RepeatedFeature(definition.name)),
            _ => {}
        }
    }
    if let Some(first) = profile.features.iter().find(|d| d.presence == OneOf) {
        match alternatives {
            0 => breaches.push(ProfileBreach::MissingFeature(first.name)),
            1 => {}
            _ => breaches.push(ProfileBreach::RepeatedFeature(first.name)),
        }
    }
    for raw in seal.raw_features() {
        match Feature::decode(*raw, Some(profile)) {
            Err(error) => breaches.push(ProfileBreach::MalformedFeature(error)),
            Ok(Feature { definition: None, .. }) => breaches.push(ProfileBreach::UnknownFeature(raw.tag)),
            Ok(_) => {}
        }
    }
}
