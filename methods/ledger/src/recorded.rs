//! Events of one thing, as the record holds them: a kind, a schema, and data in CBOR with integer keys.

use crate::body::Body;
use crate::cbor::Raw;
use crate::id::Code;
use spartel_base::Reason;

pub use spartel_base::ParseError;

/// An event that the record can hold.
pub trait Recorded: Sized {
    /// Its kind.
    fn kind(&self) -> Code;

    /// Its data.
    fn data(&self) -> Raw;

    /// The event of a body, of whatever schema.
    ///
    /// # Errors
    /// Where the kind or the schema is not known, or the data are not as it says.
    fn read(body: Body) -> Result<Self, ParseError>;
}

/// The error of a kind that is none of these events.
#[must_use]
pub const fn unknown() -> ParseError {
    ParseError::new("event kind", 0, Reason::Unsupported)
}

/// An enumeration of events, each with its data and its kind, and all in schema 1, which is [`Recorded`].
#[macro_export]
macro_rules! events {
    (
        $(#[$doc:meta])*
        $name:ident { $($(#[$of:meta])* $variant:ident($data:ty) = $kind:literal,)+ }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $name {
            $($(#[$of])* $variant($data),)+
        }

        impl $name {
            /// The kinds, with the schema of today, and the steps from older ones.
            pub const KINDS: $crate::upcast::Upcasters =
                $crate::upcast::Upcasters::new(&[$(($kind, 1),)+], &[]);
        }

        impl $crate::recorded::Recorded for $name {
            fn kind(&self) -> $crate::id::Code {
                match self {
                    $(Self::$variant(_) => const { $crate::id::Code::new($kind) },)+
                }
            }

            fn data(&self) -> $crate::cbor::Raw {
                match self {
                    $(Self::$variant(data) => $crate::cbor::Raw::of(data),)+
                }
            }

            fn read(body: $crate::body::Body) -> Result<Self, $crate::recorded::ParseError> {
                let body = Self::KINDS.bring(body)?;
                match body.kind.as_str() {
                    $($kind => body.data.read($kind).map(Self::$variant),)+
                    _ => Err($crate::recorded::unknown()),
                }
            }
        }
    };
}
