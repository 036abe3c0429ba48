//! BER and DER as found in the field (X.690): a reader that borrows, knows where it is, and has limits.
//!
//! Documents should be DER (Doc 9303-12, 7.1), and are not always: indefinite lengths, long forms of short lengths and
//! constructed strings occur on genuine chips. The reader takes BER and remembers whether it was DER.

mod reader;
mod tag;
mod tlv;
mod value;
mod write;

pub use reader::Reader;
pub use tag::Tag;
pub use tlv::Tlv;
pub use value::{Bits, Oid, bit_string, boolean, integer_unsigned, octets, oid, small_integer, text, time};
pub use write::to_der;

/// Deepest nesting that is followed.
pub const MAX_DEPTH: usize = 32;
/// Largest input in bytes: master lists of several thousand certificates fit.
pub const MAX_INPUT: usize = 64 << 20;
