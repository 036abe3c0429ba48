//! Words of closed lists, as the pillar has them: their codes on the wire, and nothing else.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use spartel_inspect::transaction as t;
use std::borrow::Cow;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

macro_rules! listed {
    ($($(#[$doc:meta])* $name:ident,)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(
            /// Which.
            pub t::$name,
        );

        impl From<t::$name> for $name {
            fn from(word: t::$name) -> Self {
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
                t::$name::from_code(&code).map(Self).ok_or_else(none)
            }
        }

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                let codes = t::$name::ALL.iter().map(|word| word.as_str());
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
    Act,
    /// What was answered.
    Answer,
    /// What a document is.
    Authenticity,
    /// Who shows it.
    Bearer,
    /// Which way the traveller goes.
    Direction,
    /// How a document came to be issued.
    Issuance,
    /// At which level something is said.
    Level,
    /// What an officer saw.
    Observation,
    /// What a piece of evidence is.
    PieceKind,
    /// What kind of place it is.
    PlaceKind,
    /// Why somebody is sent on.
    ReferralReason,
}
