//! Names of things on the wire: sixteen bytes as a UUID is written (RFC 9562, 4), in lower case.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use spartel_ledger::id::{AccountId, CommandId, StreamId};
use std::borrow::Cow;
use std::fmt;
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, SchemaFormat, Type};
use utoipa::{PartialSchema, ToSchema};

/// A name of sixteen bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(
    /// The bytes.
    pub [u8; 16],
);

impl Id {
    /// Out of its 36 characters; capital letters count as small ones.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let hyphens = [8, 13, 18, 23];
        if text.len() != 36 || !text.is_ascii() || hyphens.iter().any(|at| text.as_bytes()[*at] != b'-') {
            return None;
        }
        let digits: Vec<u8> = text.bytes().filter(|byte| *byte != b'-').collect();
        let mut id = [0; 16];
        for (byte, pair) in id.iter_mut().zip(digits.chunks(2)) {
            let digit = |of: u8| char::from(of).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
            *byte = digit(pair[0])? << 4 | digit(*pair.get(1)?)?;
        }
        (digits.len() == 32).then_some(Self(id))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().enumerate().try_for_each(|(at, byte)| {
            let hyphen = if [4, 6, 8, 10].contains(&at) { "-" } else { "" };
            write!(f, "{hyphen}{byte:02x}")
        })
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom("no UUID"))
    }
}

impl PartialSchema for Id {
    fn schema() -> RefOr<Schema> {
        let uuid = SchemaFormat::Custom("uuid".into());
        ObjectBuilder::new().schema_type(Type::String).format(Some(uuid)).into()
    }
}

impl ToSchema for Id {}

macro_rules! named {
    ($($name:ident,)+) => {$(
        impl From<$name> for Id {
            fn from(id: $name) -> Self {
                Self(id.0)
            }
        }

        impl From<Id> for $name {
            fn from(id: Id) -> Self {
                Self(id.0)
            }
        }
    )+};
}

named! { StreamId, AccountId, CommandId, }

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn an_id_is_what_it_was_written_as() {
        let text = "0a1b2c3d-4e5f-4a6b-8c7d-9e8fa0b1c2d3";
        assert_eq!(Id::parse(text).map(|id| id.to_string()).as_deref(), Some(text));
        assert_eq!(Id::parse(&text.to_uppercase()), Id::parse(text));
    }

    #[test]
    fn what_is_no_uuid_is_none() {
        for text in [
            "",
            "0a1b2c3d4e5f4a6b8c7d9e8fa0b1c2d3",
            "0a1b2c3d-4e5f-4a6b-8c7d-9e8fa0b1c2d",
            "0a1b2c3d-4e5f-4a6b-8c7d-9e8fa0b1c2dg",
            "0a1b2c3d-4e5f-4a6b-8c7d-9e8fa0b1c2d-",
            "0a1b2c3-d4e5f-4a6b-8c7d-9e8fa0b1c2d3",
            "{a1b2c3d-4e5f-4a6b-8c7d-9e8fa0b1c2d3",
        ] {
            assert_eq!(Id::parse(text), None, "{text}");
        }
    }
}
