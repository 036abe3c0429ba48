//! What is asked of a contact.

use crate::id::Id;
use crate::listed as word;
use serde::{Deserialize, Serialize};
use spartel_inspect::transaction as t;
use spartel_ledger::id::{Code, StreamId};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// Where an officer and a traveller meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The post, by its code.
    #[schema(example = "uto1")]
    pub post: String,
    /// What kind of place.
    pub kind: word::PlaceKind,
    /// Which of the post's, by its code.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[schema(example = "lane-3")]
    pub name: Option<String>,
}

impl Place {
    /// The place, where its words are codes.
    #[must_use]
    pub fn read(&self) -> Option<t::Place> {
        let name = match &self.name {
            Some(name) => Some(Code::parse(name)?),
            None => None,
        };
        Some(t::Place { post: Code::parse(&self.post)?, kind: self.kind.0, name })
    }
}

/// A contact begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Open {
    /// Which way the traveller goes.
    pub direction: word::Direction,
    /// Where.
    pub place: Place,
    /// The vehicle or family that the traveller belongs to.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub group: Option<Id>,
    /// The profile by which whoever asks takes the post to check. A rule of the house says which it is; another one is refused.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[schema(example = "desk")]
    pub profile: Option<String>,
}

/// An officer saw something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Observe {
    /// What.
    pub code: word::Observation,
    /// Where in a picture, where it was seen in one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub region: Option<Region>,
}

/// Where something is in a picture among the evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// The bundle that the picture is in.
    pub bundle: Id,
    /// Which piece of it, from 0.
    pub piece: u8,
    /// The left, upper, right and lower side in pixels of the picture, from its upper left corner.
    pub sides: [u32; 4],
}

impl From<Region> for t::Region {
    fn from(Region { bundle, piece, sides }: Region) -> Self {
        Self { bundle: bundle.into(), piece, sides }
    }
}

impl From<&t::Region> for Region {
    fn from(region: &t::Region) -> Self {
        Self { bundle: region.bundle.into(), piece: region.piece, sides: region.sides }
    }
}

/// An officer says what they make of a document, on three axes; an axis of which nothing is said is absent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Assess {
    /// The checks that it goes by; the last ones where it is absent.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub run: Option<Id>,
    /// Which document of them, from 0.
    #[serde(default)]
    pub document: u8,
    /// At which level.
    pub level: word::Level,
    /// What the document is.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub authenticity: Option<word::Authenticity>,
    /// How it was issued.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub issuance: Option<word::Issuance>,
    /// Who shows it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub bearer: Option<word::Bearer>,
    /// What was seen.
    #[serde(default)]
    #[schema(max_items = 16)]
    pub because: Vec<word::Observation>,
}

impl Assess {
    /// The assessment, by the checks that it names or by the last; none where there were none.
    #[must_use]
    pub fn read(self, last: Option<StreamId>) -> Option<t::Assessed> {
        Some(t::Assessed {
            run: self.run.map(StreamId::from).or(last)?,
            document: self.document,
            level: self.level.0,
            authenticity: self.authenticity.map(|it| it.0),
            issuance: self.issuance.map(|it| it.0),
            bearer: self.bearer.map(|it| it.0),
            because: self.because.into_iter().map(|it| it.0).collect(),
        })
    }
}

/// The traveller is sent on to the second line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Refer {
    /// Why.
    #[schema(min_items = 1, max_items = 5)]
    pub reasons: Vec<word::ReferralReason>,
}

/// By what an act goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ActBasis {
    /// Nothing was found, and the officer compared the faces.
    NothingFound,
    /// Reasons, by their codes in the policy of the authority.
    Reasons(Vec<String>),
    /// An order of the post, by which checks may be missing; nothing was found in the others, and the officer compared the faces.
    Relaxed(Id),
}

/// An officer acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// What is done.
    pub act: word::Act,
    /// By what.
    pub basis: ActBasis,
    /// Whether the contact ends with it.
    #[serde(default)]
    pub end: bool,
}

/// Who interprets into which language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Interpreted {
    /// The person's language.
    #[schema(example = "ar")]
    pub language: String,
    /// The interpreter, by number or service.
    pub by: String,
}

/// How the two understood each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    /// Both speak it.
    Common(String),
    /// Somebody interprets.
    Interpreted(Interpreted),
    /// They did not.
    None,
}

/// What was asked in private, how, and what was answered. A question that is absent was not answered, which is no No.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Interview {
    /// Whether it was held apart, where nobody else hears it, and without companions.
    pub in_private: bool,
    /// How the two understood each other.
    pub language: Language,
    /// The answers.
    pub answers: BTreeMap<String, word::Answer>,
}

impl Interview {
    /// The interview, where its words are codes and its questions those that are asked.
    #[must_use]
    pub fn read(&self) -> Option<t::Interview> {
        let language = match &self.language {
            Language::Common(language) => t::Language::Common(Code::parse(language)?),
            Language::Interpreted(Interpreted { language, by }) => {
                t::Language::Interpreted { language: Code::parse(language)?, by: Code::parse(by)? }
            }
            Language::None => t::Language::None,
        };
        let answer = |(question, answer): (&String, &word::Answer)| {
            Some((t::Question::from_code(question)?, answer.0))
        };
        let answers = self.answers.iter().map(answer).collect::<Option<_>>()?;
        Some(t::Interview { in_private: self.in_private, language, answers })
    }
}

/// What was wrong in the record, by what it should have been: one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Correct {
    /// Another direction.
    Direction(word::Direction),
    /// Another place.
    Place(Place),
    /// The observation or assessment of this version does not count.
    Withdrawn(u64),
}

impl Correct {
    /// The correction, where its words are codes.
    #[must_use]
    pub fn read(&self) -> Option<t::Correction> {
        Some(match self {
            Self::Direction(direction) => t::Correction::Direction(direction.0),
            Self::Place(place) => t::Correction::Place(place.read()?),
            Self::Withdrawn(version) => t::Correction::Withdrawn(*version),
        })
    }
}

/// Another officer takes the contact over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct HandOver {
    /// Whose account.
    pub to: Id,
}

/// Bundles of evidence that belong to somebody else go to another contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// The contact that they go to.
    pub to: Id,
    /// Which of them.
    #[schema(min_items = 1, max_items = 64)]
    pub bundles: Vec<Id>,
}
