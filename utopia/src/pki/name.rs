//! Distinguished names (X.501; Doc 9303-12, 7.1.1.1).

use crate::der;

/// A distinguished name: attributes in order, each in its own relative distinguished name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name(Vec<(&'static str, String)>);

const COUNTRY: &str = "2.5.4.6";
const ORGANISATION: &str = "2.5.4.10";
const UNIT: &str = "2.5.4.11";
const COMMON_NAME: &str = "2.5.4.3";

impl Name {
    /// `C=UT, O=Utopia, OU=unit, CN=common`.
    pub(crate) fn new(unit: &str, common: &str) -> Self {
        Self(vec![
            (COUNTRY, "UT".into()),
            (ORGANISATION, "Utopia".into()),
            (UNIT, unit.into()),
            (COMMON_NAME, common.into()),
        ])
    }

    /// `C=UT, CN=common`, all that a bar code signer has (Doc 9303-12, 7.1.3).
    pub(crate) fn short(common: &str) -> Self {
        Self(vec![(COUNTRY, "UT".into()), (COMMON_NAME, common.into())])
    }

    /// The same attributes, last one first, as some issuers write their names.
    pub(crate) fn reversed(&self) -> Self {
        Self(self.0.iter().rev().cloned().collect())
    }

    /// The same with the country in small letters, as some issuers write theirs.
    pub(crate) fn small_country(&self) -> Self {
        let small = |(kind, value): &(&'static str, String)| {
            (*kind, if *kind == COUNTRY { value.to_lowercase() } else { value.clone() })
        };
        Self(self.0.iter().map(small).collect())
    }

    /// The DER form; the country is a PrintableString, the rest UTF8String.
    pub(crate) fn to_der(&self) -> Vec<u8> {
        der::sequence(self.0.iter().map(|(kind, value)| {
            let text = if *kind == COUNTRY { der::printable(value) } else { der::utf8(value) };
            der::set([der::sequence([der::oid(kind), text])])
        }))
    }
}
