//! Groups on the wire: travellers who come together, each with a contact of their own.

use crate::contact::Line;
use crate::id::Id;
use crate::listed as word;
use serde::{Deserialize, Serialize};
use spartel_inspect::group as g;
use spartel_ledger::id::Code;
use utoipa::ToSchema;

/// A group is formed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FormGroup {
    /// What keeps it together.
    pub kind: word::GroupKind,
    /// Where, by the code of the post.
    #[schema(example = "uto1")]
    pub post: String,
    /// The carrier, by its code.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub carrier: Option<String>,
    /// The sailing, flight or train, by its code.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[schema(example = "utl.117")]
    pub service: Option<String>,
    /// How many travellers are expected.
    #[schema(minimum = 1)]
    pub expected: u16,
    /// The plate of the vehicle, as it is read. It lies with the papers of all, and goes with them.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    #[schema(max_length = 24)]
    pub plate: Option<String>,
}

/// A plate has so many characters at most.
const LONGEST_PLATE: usize = 24;

impl FormGroup {
    /// The group, where its words are codes.
    #[must_use]
    pub fn read(&self) -> Option<g::Formed> {
        let code = |text: &Option<String>| match text {
            Some(text) => Code::parse(text).map(Some),
            None => Some(None),
        };
        Some(g::Formed {
            kind: self.kind.0,
            post: Code::parse(&self.post)?,
            carrier: code(&self.carrier)?,
            service: code(&self.service)?,
            expected: self.expected,
        })
    }

    /// The plate in capitals, where one is given; none where what is given is no plate.
    #[must_use]
    pub fn plate(&self) -> Option<Option<String>> {
        let Some(plate) = &self.plate else { return Some(None) };
        let plate = plate.trim().to_uppercase();
        let fits = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '|' | '.');
        let is_plate = !plate.is_empty() && plate.chars().count() <= LONGEST_PLATE && plate.chars().all(fits);
        is_plate.then_some(Some(plate))
    }
}

/// Another number of travellers is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// How many.
    #[schema(minimum = 1)]
    pub expected: u16,
}

/// A contact belongs to a group after all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Belongs {
    /// Which contact.
    pub contact: Id,
}

/// A child came with an adult.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChildLink {
    /// The contact of the child.
    pub child: Id,
    /// The contact of the adult.
    pub adult: Id,
    /// What the adult says to be to the child.
    pub relation: word::Relation,
}

/// A group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Group {
    /// Its name, by which contacts say that they belong to it.
    pub id: Id,
    /// What keeps it together.
    pub kind: word::GroupKind,
    /// Where.
    pub post: String,
    /// The carrier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// The sailing, flight or train.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// How many travellers are expected.
    pub expected: u16,
    /// The papers of all, by the bundles in which they lie; the plate is one of them.
    pub papers: Vec<Id>,
    /// Which children came with which adults.
    pub links: Vec<ChildLink>,
    /// Whether it is over.
    pub closed: bool,
    /// Whether it ended with nothing found of anybody, so that its papers are gone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing_found: Option<bool>,
    /// The contacts that belong to it, newest first: those that who asks may look up, and of many the first ones.
    pub contacts: Vec<Line>,
    /// Where they go on, as the parameter `after` of the list of contacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl Group {
    /// What is shown of a group, with the contacts of it that are shown.
    #[must_use]
    pub fn of(id: Id, group: &g::Group, (contacts, next): (Vec<Line>, Option<String>)) -> Self {
        let formed = group.formed();
        let link = |link: &g::Link| ChildLink {
            child: link.child.into(),
            adult: link.adult.into(),
            relation: link.relation.into(),
        };
        Self {
            id,
            kind: formed.kind.into(),
            post: formed.post.to_string(),
            carrier: formed.carrier.as_ref().map(ToString::to_string),
            service: formed.service.as_ref().map(ToString::to_string),
            expected: formed.expected,
            papers: group.evidence().iter().copied().map(Id::from).collect(),
            links: group.links().iter().map(link).collect(),
            closed: group.closed().is_some(),
            nothing_found: group.closed().map(|closed| closed.nothing_found),
            contacts,
            next,
        }
    }
}

/// A part of a list of groups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Groups {
    /// The groups, newest first.
    pub groups: Vec<GroupLine>,
    /// Where it goes on, as the parameter `after`; absent at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// A group in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct GroupLine {
    /// Its name.
    pub id: Id,
    /// Where.
    pub post: String,
    /// What keeps it together.
    pub kind: String,
    /// The carrier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// The sailing, flight or train.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// When it was formed, in milliseconds since 1970.
    pub formed: i64,
    /// How many travellers are expected.
    pub expected: i64,
    /// Whether it is over.
    pub closed: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formed(plate: Option<&str>) -> FormGroup {
        FormGroup {
            kind: g::GroupKind::Vehicle.into(),
            post: "uto1".into(),
            carrier: None,
            service: None,
            expected: 2,
            plate: plate.map(Into::into),
        }
    }

    #[test]
    fn a_plate_is_kept_in_capitals_and_what_is_none_is_refused() {
        assert_eq!(formed(None).plate(), Some(None));
        assert_eq!(formed(Some(" 12345-a-6 ")).plate(), Some(Some("12345-A-6".into())));
        assert_eq!(formed(Some("12345|\u{623}|6")).plate(), Some(Some("12345|\u{623}|6".into())));
        for none in ["", "  ", "A\u{7}B", "<b>", &"9".repeat(25)] {
            assert_eq!(formed(Some(none)).plate(), None, "{none}");
        }
    }

    #[test]
    fn words_of_a_group_are_codes() {
        assert!(formed(None).read().is_some());
        assert!(FormGroup { post: "Post 1".into(), ..formed(None) }.read().is_none());
        assert!(FormGroup { carrier: Some("A B".into()), ..formed(None) }.read().is_none());
    }
}
