//! What goes into an endpoint and comes out of it.

use serde_json::{Value, json};
use std::borrow::Cow;
use utoipa::ToSchema;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::Schema;

/// A shape of JSON, by the type that has it.
#[derive(Clone, Copy)]
pub struct Shape {
    name: fn() -> Cow<'static, str>,
    own: fn() -> RefOr<Schema>,
    parts: fn(&mut Vec<(String, RefOr<Schema>)>),
}

impl Shape {
    /// The shape of a type.
    #[must_use]
    pub const fn of<T: ToSchema>() -> Self {
        Self { name: T::name, own: T::schema, parts: T::schemas }
    }

    /// A reference to it.
    #[must_use]
    pub fn reference(&self) -> Value {
        json!({ "$ref": format!("#/components/schemas/{}", (self.name)()) })
    }

    /// Its schema, and those of its parts, by their names.
    #[must_use]
    pub fn schemas(&self) -> Vec<(String, RefOr<Schema>)> {
        let mut all = vec![((self.name)().into_owned(), (self.own)())];
        (self.parts)(&mut all);
        all
    }
}

/// What a request brings.
#[derive(Clone, Copy)]
pub enum Body {
    /// Nothing.
    None,
    /// JSON.
    Json(Shape),
    /// Parts (RFC 7578): pieces of evidence, and before them what they belong to, as JSON in a part of this name.
    Parts(Option<(&'static str, Shape)>),
    /// The same, where the part of this name may be absent.
    Drop(&'static str, Shape),
    /// Parts (RFC 7578): how lists are to be taken in, as JSON in the part `import`; the lists as files; and the root of their signer.
    Lists(Shape),
}

/// What is answered where nothing is in the way.
#[derive(Clone, Copy)]
pub enum Answer {
    /// Nothing but the status 204.
    Nothing,
    /// JSON, with this status.
    Json(u16, Shape),
    /// JSON of a shape that is described elsewhere, by the name of its schema.
    Described(&'static str),
    /// Server-sent events.
    Events,
    /// Bytes of a media type.
    Bytes(&'static str),
    /// A browser is sent elsewhere, with the status 303; where something is in the way, it is shown a page.
    Elsewhere,
}

/// A parameter.
#[derive(Clone, Copy)]
pub struct Param {
    /// Its name; one that stands in the path is part of it.
    pub name: &'static str,
    /// What stands in it.
    pub shape: Kind,
}

/// What stands in a parameter.
#[derive(Clone, Copy)]
pub enum Kind {
    /// A name of sixteen bytes.
    Id,
    /// A whole number from 0 to this one.
    Number(u64),
    /// A text of so many characters at most.
    Text(usize),
    /// One of these words.
    Words(&'static [&'static str]),
}

impl Kind {
    /// Its schema.
    #[must_use]
    pub fn schema(self) -> Value {
        match self {
            Self::Id => json!({ "type": "string", "format": "uuid" }),
            Self::Number(most) => json!({ "type": "integer", "minimum": 0, "maximum": most }),
            Self::Text(most) => json!({ "type": "string", "maxLength": most }),
            Self::Words(words) => json!({ "type": "string", "enum": words }),
        }
    }
}

impl Param {
    /// A name of sixteen bytes.
    #[must_use]
    pub const fn id(name: &'static str) -> Self {
        Self { name, shape: Kind::Id }
    }

    /// A whole number from 0 to another.
    #[must_use]
    pub const fn number(name: &'static str, most: u64) -> Self {
        Self { name, shape: Kind::Number(most) }
    }

    /// A text of so many characters at most.
    #[must_use]
    pub const fn text(name: &'static str, most: usize) -> Self {
        Self { name, shape: Kind::Text(most) }
    }

    /// One of these words.
    #[must_use]
    pub const fn words(name: &'static str, words: &'static [&'static str]) -> Self {
        Self { name, shape: Kind::Words(words) }
    }
}
