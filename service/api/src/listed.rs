//! Words of closed lists, as the pillar has them: their codes on the wire, and nothing else.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use spartel_inspect::group as g;
use spartel_inspect::post as p;
use spartel_inspect::transaction as t;
use std::borrow::Cow;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

macro_rules! listed {
    ($($(#[$doc:meta])* $of:ident::$name:ident,)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(
            /// Which.
            pub $of::$name,
        );

        impl From<$of::$name> for $name {
            fn from(word: $of::$name) -> Self {
                Self(word)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.0.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let code = Cow::<'de, str>::deserialize(deserializer)?;
                let none = || de::Error::custom(concat!("none of the list ", stringify!($name)));
                $of::$name::from_code(&code).map(Self).ok_or_else(none)
            }
        }

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                let codes = $of::$name::ALL.iter().map(|word| word.as_str());
                ObjectBuilder::new().schema_type(Type::String).enum_values(Some(codes)).into()
            }
        }

        impl ToSchema for $name {
            fn name() -> Cow<'static, str> {
                Cow::Borrowed(concat!(stringify!($name), "Word"))
            }
        }
    )+};
}

listed! {
    /// What is done.
    t::Act,
    /// What was answered.
    t::Answer,
    /// What a document is.
    t::Authenticity,
    /// Who shows it.
    t::Bearer,
    /// Which way the traveller goes.
    t::Direction,
    /// How a document came to be issued.
    t::Issuance,
    /// At which level something is said.
    t::Level,
    /// What an officer saw.
    t::Observation,
    /// What a piece of evidence is.
    t::PieceKind,
    /// What kind of place it is.
    t::PlaceKind,
    /// Why somebody is sent on.
    t::ReferralReason,
    /// What keeps travellers together.
    g::GroupKind,
    /// What an adult says to be to a child.
    g::Relation,
    /// What makes an order necessary that relaxes checks.
    p::Circumstance,
    /// What a note in the log of a post is about.
    p::Subject,
}
