//! The codes of the checker of the directory: `ERR:DSC.CDP.14`.

use spartel_base::{ParseError, Reason};
use std::fmt;

/// How heavy a breach is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// `ERR`.
    Error,
    /// `WARN`.
    Warning,
}

/// Whose certificate breaks the profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Party {
    /// The CSCA that issued the signer.
    Csca,
    /// The document signer.
    Dsc,
}

/// Which part of the certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// BasicConstraints.
    BasicConstraints,
    /// KeyUsage.
    KeyUsage,
    /// CRLDistributionPoints.
    DistributionPoints,
    /// DocumentTypeList.
    DocumentTypes,
    /// The extensions as a whole.
    Extensions,
    /// IssuerAltName.
    IssuerAltName,
    /// The issuer.
    Issuer,
    /// SubjectAltName.
    SubjectAltName,
    /// The signature algorithm.
    Signature,
    /// The subject.
    Subject,
}

impl Field {
    const ALL: [(Self, &'static str); 10] = [
        (Self::BasicConstraints, "BAC"),
        (Self::KeyUsage, "BKU"),
        (Self::DistributionPoints, "CDP"),
        (Self::DocumentTypes, "DTL"),
        (Self::Extensions, "EXT"),
        (Self::IssuerAltName, "IAN"),
        (Self::Issuer, "ISS"),
        (Self::SubjectAltName, "SAN"),
        (Self::Signature, "SIG"),
        (Self::Subject, "SUB"),
    ];
}

/// One code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code {
    /// How heavy it is.
    pub severity: Severity,
    /// Whose certificate.
    pub party: Party,
    /// Which part.
    pub field: Field,
    /// What is wrong with it: the number of the directory.
    pub rule: u8,
}

impl Code {
    /// String in another type than the profile demands.
    pub const INVALID_STRING: u8 = 11;
    /// The part is missing.
    pub const NOT_PRESENT: u8 = 14;
    /// The part is there and must not be.
    pub const PRESENT: u8 = 15;
    /// Other bits of KeyUsage than those of a CSCA are set.
    pub const OTHER_BITS: u8 = 19;
    /// The extension is not critical.
    pub const NOT_CRITICAL: u8 = 20;
    /// A default value is written out.
    pub const DEFAULT_ENCODED: u8 = 22;
    /// The path length is absent or not zero.
    pub const PATH_LENGTH: u8 = 25;
    /// The name has no common name.
    pub const NO_COMMON_NAME: u8 = 34;
    /// The signature algorithm is not permitted.
    pub const NOT_PERMITTED: u8 = 42;
    /// The locality of the alternative name is not a code of the issuing state.
    pub const FOREIGN_LOCALITY: u8 = 69;

    /// Reads a code as the directory writes it.
    ///
    /// # Errors
    /// `BadValue` where it is not one of these codes.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let read = || {
            let (severity, rest) = text.split_once(':')?;
            let severity = match severity {
                "ERR" => Severity::Error,
                "WARN" => Severity::Warning,
                _ => return None,
            };
            let mut parts = rest.split('.');
            let party = match parts.next()? {
                "CSCA" => Party::Csca,
                "DSC" => Party::Dsc,
                _ => return None,
            };
            let name = parts.next()?;
            let field = Field::ALL.iter().find(|(_, short)| *short == name)?.0;
            let rule = parts.next()?.parse().ok()?;
            parts.next().is_none().then_some(Self { severity, party, field, rule })
        };
        read().ok_or(ParseError::new("pkdConformanceCode", 0, Reason::BadValue))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Error => "ERR",
            Severity::Warning => "WARN",
        };
        let party = match self.party {
            Party::Csca => "CSCA",
            Party::Dsc => "DSC",
        };
        let field = Field::ALL.iter().find(|(field, _)| *field == self.field).map_or("", |(_, short)| short);
        write!(f, "{severity}:{party}.{field}.{}", self.rule)
    }
}
