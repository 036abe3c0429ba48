//! The visible digital seal for non-constrained environments: JSON with the signer certificate inside (ICAO TR VDS-NC).

mod compose;
mod form;
mod jcs;
mod json;

pub use compose::{data_to_be_signed, seal};
pub use form::{NcBreach, NcReport};
pub use jcs::{canonical, ecmascript};
pub use json::Json;

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use spartel_base::{IcaoCode, ParseError, PartialDate, Reason};
use std::fmt;

/// Largest seal in bytes; the largest QR code holds 2,953.
pub const MAX_SEAL: usize = 64 * 1024;

/// What a seal of this kind certifies: the member `t` of its header.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum VdsNcKind {
    /// `icao.test`: a test for a disease.
    Test,
    /// `icao.vacc`: vaccinations.
    Vaccination,
    /// Another type, such as one of digital travel authorisations; its message is not interpreted.
    Other(String),
}

impl VdsNcKind {
    /// The value of `t`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Test => "icao.test",
            Self::Vaccination => "icao.vacc",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for VdsNcKind {
    fn from(text: &str) -> Self {
        match text {
            "icao.test" => Self::Test,
            "icao.vacc" => Self::Vaccination,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// The signature algorithm: the member `alg` of the signature zone, names of RFC 7518, 3.1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NcAlgorithm {
    /// ECDSA on P-256 with SHA-256.
    Es256,
    /// ECDSA on P-384 with SHA-384.
    Es384,
    /// ECDSA on P-521 with SHA-512.
    Es512,
}

impl NcAlgorithm {
    /// The algorithm of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "ES256" => Some(Self::Es256),
            "ES384" => Some(Self::Es384),
            "ES512" => Some(Self::Es512),
            _ => None,
        }
    }

    /// The name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Es256 => "ES256",
            Self::Es384 => "ES384",
            Self::Es512 => "ES512",
        }
    }
}

impl fmt::Display for NcAlgorithm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Whom a seal is about: the member `pid` of its message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NcPerson {
    /// `n`: the name, two spaces between primary and secondary identifier.
    pub name: Option<String>,
    /// `dob`: date of birth; parts may be unknown.
    pub birth: Option<PartialDate>,
    /// `sex`: M, F or X.
    pub sex: Option<String>,
    /// `i` (vaccination) or `dn` (test): number of the travel or identity document.
    pub document_number: Option<String>,
    /// `dt`: kind of that document, `P` for a passport; vaccination seals have none.
    pub document_type: Option<String>,
    /// `ai`: another identifier at the issuer's discretion.
    pub additional: Option<String>,
}

/// A parsed seal whose signature was **not** verified: all it says is a claim.
#[derive(Debug, Clone, PartialEq)]
pub struct VdsNc {
    kind: VdsNcKind,
    version: u32,
    issuer: IcaoCode,
    data: Json,
    signed: String,
    algorithm: NcAlgorithm,
    certificate: Vec<u8>,
    signature: Vec<u8>,
}

impl VdsNc {
    /// Reads a seal.
    ///
    /// # Errors
    /// Those of [`Json::parse`]; `Missing` for an absent member, `BadValue` for one of the wrong type or content,
    /// `Unsupported` for an algorithm other than ES256, ES384, ES512, `LimitExceeded` above [`MAX_SEAL`].
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        if text.len() > MAX_SEAL {
            return Err(ParseError::new("VDS-NC", MAX_SEAL, Reason::LimitExceeded));
        }
        let mut root = Json::parse(text.trim_start_matches('\u{FEFF}'))?;
        let data = take(&mut root, "data").ok_or(missing("VDS-NC.data"))?;
        let header = data.get("hdr").ok_or(missing("VDS-NC.data.hdr"))?;
        data.get("msg").ok_or(missing("VDS-NC.data.msg"))?;
        let zone = root.get("sig").ok_or(missing("VDS-NC.sig"))?;
        let algorithm = text_member(zone, "alg", "VDS-NC.sig.alg")?;
        let unsupported = ParseError::new("VDS-NC.sig.alg", 0, Reason::Unsupported);
        Ok(Self {
            kind: text_member(header, "t", "VDS-NC.data.hdr.t")?.into(),
            version: version(header)?,
            issuer: issuer(text_member(header, "is", "VDS-NC.data.hdr.is")?)?,
            signed: canonical(&data),
            algorithm: NcAlgorithm::from_name(algorithm).ok_or(unsupported)?,
            certificate: base64url(text_member(zone, "cer", "VDS-NC.sig.cer")?, "VDS-NC.sig.cer")?,
            signature: base64url(text_member(zone, "sigvl", "VDS-NC.sig.sigvl")?, "VDS-NC.sig.sigvl")?,
            data,
        })
    }

    /// What it certifies, as claimed.
    #[must_use]
    pub const fn kind(&self) -> &VdsNcKind {
        &self.kind
    }

    /// Version of the structure of its kind.
    #[must_use]
    pub const fn version(&self) -> u32 {
        self.version
    }

    /// The issuing state or organisation, as claimed.
    #[must_use]
    pub const fn issuer(&self) -> IcaoCode {
        self.issuer
    }

    /// The data zone: header and message, as claimed.
    #[must_use]
    pub const fn data(&self) -> &Json {
        &self.data
    }

    /// The message, as claimed.
    #[must_use]
    pub fn message(&self) -> &Json {
        self.data.get("msg").unwrap_or(&Json::Null)
    }

    /// The person, as claimed; absent members and such of other types are `None`.
    #[must_use]
    pub fn person(&self) -> NcPerson {
        let Some(pid) = self.message().get("pid") else { return NcPerson::default() };
        let text = |name: &str| pid.get(name).and_then(Json::as_text).map(str::to_owned);
        NcPerson {
            name: text("n"),
            birth: text("dob").and_then(|dob| form::date(&dob)),
            sex: text("sex"),
            document_number: text("i").or_else(|| text("dn")),
            document_type: text("dt"),
            additional: text("ai"),
        }
    }

    /// Departures from the structure of its kind.
    #[must_use]
    pub fn report(&self) -> NcReport {
        form::report(self)
    }

    /// The canonical form of the data zone: what the signature covers.
    #[must_use]
    pub fn signed_bytes(&self) -> &[u8] {
        self.signed.as_bytes()
    }

    /// The algorithm, as claimed.
    #[must_use]
    pub const fn algorithm(&self) -> NcAlgorithm {
        self.algorithm
    }

    /// The signer certificate inside, in DER.
    #[must_use]
    pub fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// The signature `r ‖ s`.
    #[must_use]
    pub fn signature(&self) -> &[u8] {
        &self.signature
    }
}

const fn missing(structure: &'static str) -> ParseError {
    ParseError::new(structure, 0, Reason::Missing)
}

fn take(root: &mut Json, name: &str) -> Option<Json> {
    let Json::Object(members) = root else { return None };
    let at = members.iter().position(|(n, _)| n == name)?;
    Some(members.remove(at).1)
}

fn text_member<'a>(object: &'a Json, name: &str, structure: &'static str) -> Result<&'a str, ParseError> {
    let member = object.get(name).ok_or(missing(structure))?;
    member.as_text().ok_or(ParseError::new(structure, 0, Reason::BadValue))
}

fn version(header: &Json) -> Result<u32, ParseError> {
    const STRUCTURE: &str = "VDS-NC.data.hdr.v";
    let number = header.get("v").ok_or(missing(STRUCTURE))?.as_number();
    let number = number.filter(|n| n.fract() == 0.0 && (0.0..=4_294_967_295.0).contains(n));
    number.map(|n| n as u32).ok_or(ParseError::new(STRUCTURE, 0, Reason::BadValue))
}

fn issuer(text: &str) -> Result<IcaoCode, ParseError> {
    let mut code = [b'<'; 3];
    code.iter_mut().zip(text.bytes()).for_each(|(slot, character)| *slot = character);
    let code = if text.len() <= 3 { IcaoCode::new(code) } else { None };
    code.ok_or(ParseError::new("VDS-NC.data.hdr.is", 0, Reason::BadValue))
}

/// Base64 with the alphabet for URLs, padded or not; the standard alphabet occurs too.
fn base64url(text: &str, structure: &'static str) -> Result<Vec<u8>, ParseError> {
    const LENIENT: GeneralPurposeConfig =
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    const URL: GeneralPurpose = GeneralPurpose::new(&URL_SAFE, LENIENT);
    const PLAIN: GeneralPurpose = GeneralPurpose::new(&STANDARD, LENIENT);
    let decoded = if text.contains(['+', '/']) { PLAIN.decode(text) } else { URL.decode(text) };
    decoded.ok().filter(|bytes| !bytes.is_empty()).ok_or(ParseError::new(structure, 0, Reason::BadCharacter))
}
