//! Events about people, as the record holds them: a kind, a schema, and data in CBOR with integer keys.

use spartel_base::ParseError;
use spartel_ledger::body::Body;
use spartel_ledger::cbor::Raw;
use spartel_ledger::id::Code;

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

/// Events of one thing, each with its kind, and all in schema 1.
macro_rules! events {
    (
        $(#[$doc:meta])*
        $name:ident { $($(#[$of:meta])* $variant:ident = $kind:literal,)+ }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $name {
            $($(#[$of])* $variant($variant),)+
        }

        impl $name {
            /// The kinds, with the schema of today, and the steps from older ones.
            pub const KINDS: spartel_ledger::upcast::Upcasters =
                spartel_ledger::upcast::Upcasters::new(&[$(($kind, 1),)+], &[]);
        }

        impl $crate::people::event::Recorded for $name {
            fn kind(&self) -> spartel_ledger::id::Code {
                match self {
                    $(Self::$variant(_) => const { spartel_ledger::id::Code::new($kind) },)+
                }
            }

            fn data(&self) -> spartel_ledger::cbor::Raw {
                match self {
                    $(Self::$variant(data) => spartel_ledger::cbor::Raw::of(data),)+
                }
            }

            fn read(body: spartel_ledger::body::Body) -> Result<Self, spartel_base::ParseError> {
                let body = Self::KINDS.bring(body)?;
                match body.kind.as_str() {
                    $($kind => body.data.read($kind).map(Self::$variant),)+
                    _ => Err(spartel_base::ParseError::new("event kind", 0, spartel_base::Reason::Unsupported)),
                }
            }
        }

        $(
            impl From<$variant> for $name {
                fn from(data: $variant) -> Self {
                    Self::$variant(data)
                }
            }
        )+
    };
}

pub(super) use events;
