//! Any item of deterministic CBOR as a value, to show what was recorded without knowing its structure.

use crate::cbor::{self, Raw};
use minicbor::Decoder;
use minicbor::data::Type;
use spartel_base::{ParseError, Reason};

/// An item, with everything that stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A whole number, from −2⁶⁴ to 2⁶⁴ − 1.
    Integer(i128),
    /// Bytes.
    Bytes(Vec<u8>),
    /// Text.
    Text(String),
    /// Items in their order.
    List(Vec<Self>),
    /// Pairs of a key and a value, in the order of the keys' bytes.
    Map(Vec<(Self, Self)>),
    /// True or false.
    Bool(bool),
    /// Nothing.
    Null,
}

impl Item {
    /// The item of some bytes.
    ///
    /// # Errors
    /// As [`cbor::check`] has them.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        // Depth, forms and characters are checked here: what follows meets nothing else.
        cbor::check("item", bytes)?;
        let mut decoder = Decoder::new(bytes);
        read(&mut decoder).map_err(|_| ParseError::new("item", decoder.position(), Reason::BadValue))
    }

    /// The item that stands in another as it is.
    ///
    /// # Errors
    /// As [`Self::parse`].
    pub fn of(raw: &Raw) -> Result<Self, ParseError> {
        Self::parse(raw.bytes())
    }
}

fn read(d: &mut Decoder<'_>) -> Result<Item, minicbor::decode::Error> {
    Ok(match d.datatype()? {
        Type::Bytes => Item::Bytes(d.bytes()?.to_vec()),
        Type::String => Item::Text(d.str()?.to_owned()),
        Type::Bool => Item::Bool(d.bool()?),
        Type::Null => d.null().map(|()| Item::Null)?,
        Type::Array => {
            let count = d.array()?.unwrap_or(0);
            Item::List((0..count).map(|_| read(d)).collect::<Result<_, _>>()?)
        }
        Type::Map => {
            let count = d.map()?.unwrap_or(0);
            Item::Map((0..count).map(|_| Ok((read(d)?, read(d)?))).collect::<Result<_, _>>()?)
        }
        _ => Item::Integer(d.int()?.into()),
    })
}
