//! Events about people: each is of data of its own, whose name it has.

/// Events of one thing, each with its kind, and the way from their data to them.
macro_rules! events {
    (
        $(#[$doc:meta])*
        $name:ident { $($(#[$of:meta])* $variant:ident = $kind:literal,)+ }
    ) => {
        spartel_ledger::events! {
            $(#[$doc])*
            $name { $($(#[$of])* $variant($variant) = $kind,)+ }
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
