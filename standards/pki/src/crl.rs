//! Certificate revocation lists (RFC 5280, 5; Doc 9303-12, 7.1.4).

use crate::algorithm::{AlgorithmIdentifier, SignatureAlgorithm};
use crate::certificate::{AuthorityKeyId, Extensions, GeneralNames, signature_bytes};
use crate::cms::trim_serial;
use crate::der::{self, Reader, Tag, Tlv};
use crate::engine::{PublicKey, SignatureError};
use crate::name::Name;
use crate::oid;
use spartel_base::{ParseError, Reason, Timestamp};

/// Most entries that one list may have.
pub const MAX_ENTRIES: usize = 1 << 20;

/// Why a certificate was revoked (RFC 5280, 5.3.1). Doc 9303 forbids the field; some states write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RevocationReason(pub u8);

impl RevocationReason {
    /// The word of the standard in kebab case; `unspecified` for none and for unknown ones.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self.0 {
            1 => "key-compromise",
            2 => "ca-compromise",
            3 => "affiliation-changed",
            4 => "superseded",
            5 => "cessation-of-operation",
            6 => "certificate-hold",
            8 => "remove-from-crl",
            9 => "privilege-withdrawn",
            10 => "aa-compromise",
            _ => "unspecified",
        }
    }
}

/// One revoked certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RevokedEntry<'a> {
    /// Serial number as encoded.
    pub serial: &'a [u8],
    /// Since when; `None` where the date cannot be read.
    pub since: Option<Timestamp>,
    /// Why, where the list says so.
    pub reason: Option<RevocationReason>,
}

/// A revocation list that borrows its bytes. Its signature is verified by [`Crl::verify_signature`].
#[derive(Debug, Clone)]
pub struct Crl<'a> {
    raw: &'a [u8],
    tbs: &'a [u8],
    version: u8,
    issuer: Name<'a>,
    this_update: Tlv<'a>,
    next_update: Option<Tlv<'a>>,
    revoked: Vec<RevokedEntry<'a>>,
    entries_present: bool,
    extensions: Extensions<'a>,
    algorithm: AlgorithmIdentifier<'a>,
    signature: Tlv<'a>,
}

impl<'a> Crl<'a> {
    /// Reads one list that fills `bytes`.
    ///
    /// # Errors
    /// `LimitExceeded` with more than [`MAX_ENTRIES`] entries; otherwise what is missing or malformed, and where.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, ParseError> {
        const NAME: &str = "CertificateList";
        let object = Tlv::parse(NAME, bytes)?;
        let mut parts = object.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let tbs = parts.read(Tag::SEQUENCE)?;
        let algorithm = AlgorithmIdentifier::parse("CertificateList.signatureAlgorithm", parts.next()?)?;
        let signature = parts.read(Tag::BIT_STRING)?;
        let mut parts = tbs.reader("TBSCertList")?;
        let version = match parts.optional(Tag::INTEGER)? {
            Some(version) => u8::try_from(der::small_integer(NAME, version)?.saturating_add(1)).unwrap_or(0),
            None => 1,
        };
        AlgorithmIdentifier::parse("TBSCertList.signature", parts.next()?)?;
        let issuer = Name::new("TBSCertList.issuer", parts.next()?)?;
        let this_update = parts.next()?;
        let next_update = match parts.peek() {
            Some(Tag::UTC_TIME | Tag::GENERALIZED_TIME) => Some(parts.next()?),
            _ => None,
        };
        let entries = parts.optional(Tag::SEQUENCE)?;
        let extensions = match parts.optional(Tag::context_constructed(0))? {
            Some(wrapped) => Extensions::new(Some(wrapped.reader(NAME)?.read(Tag::SEQUENCE)?)),
            None => Extensions::default(),
        };
        Ok(Self {
            raw: object.raw,
            tbs: tbs.raw,
            version,
            issuer,
            this_update,
            next_update,
            revoked: entries.map_or(Ok(Vec::new()), read_entries)?,
            entries_present: entries.is_some(),
            extensions,
            algorithm,
            signature,
        })
    }

    /// All bytes of the list.
    #[must_use]
    pub const fn raw(&self) -> &'a [u8] {
        self.raw
    }

    /// The version, 1 or 2; the profile demands 2.
    #[must_use]
    pub const fn version(&self) -> u8 {
        self.version
    }

    /// Who issued it.
    #[must_use]
    pub const fn issuer(&self) -> Name<'a> {
        self.issuer
    }

    /// When it was issued.
    ///
    /// # Errors
    /// What is malformed in the time, and where.
    pub fn this_update(&self) -> Result<Timestamp, ParseError> {
        der::time("TBSCertList.thisUpdate", self.this_update)
    }

    /// By when the next one is due; `None` where the list does not say.
    ///
    /// # Errors
    /// What is malformed in the time, and where.
    pub fn next_update(&self) -> Result<Option<Timestamp>, ParseError> {
        self.next_update.map(|object| der::time("TBSCertList.nextUpdate", object)).transpose()
    }

    /// The revoked certificates, ordered by serial number.
    #[must_use]
    pub fn revoked(&self) -> &[RevokedEntry<'a>] {
        &self.revoked
    }

    /// Whether an empty run of entries is written, which the profile forbids.
    #[must_use]
    pub const fn has_empty_entries(&self) -> bool {
        self.entries_present && self.revoked.is_empty()
    }

    /// The entry of a serial number.
    #[must_use]
    pub fn entry(&self, serial: &[u8]) -> Option<&RevokedEntry<'a>> {
        let wanted = trim_serial(serial);
        let at = self.revoked.binary_search_by(|entry| trim_serial(entry.serial).cmp(wanted)).ok()?;
        self.revoked.get(at)
    }

    /// The extensions.
    #[must_use]
    pub const fn extensions(&self) -> Extensions<'a> {
        self.extensions
    }

    /// Which key signed it.
    ///
    /// # Errors
    /// What is malformed in the extension, and where.
    pub fn authority_key_id(&self) -> Result<Option<AuthorityKeyId<'a>>, ParseError> {
        self.extensions.typed(oid::AUTHORITY_KEY_ID, "AuthorityKeyIdentifier", AuthorityKeyId::parse)
    }

    /// The number of the list, as encoded.
    ///
    /// # Errors
    /// What is malformed in the extension, and where.
    pub fn number(&self) -> Result<Option<&'a [u8]>, ParseError> {
        let parse = |object: Tlv<'a>| object.expect("CRLNumber", Tag::INTEGER).map(|number| number.value);
        self.extensions.typed(oid::CRL_NUMBER, "CRLNumber", parse)
    }

    /// Former names of the issuer, whose certificates this list covers too (Doc 9303-12, Table 10, note 1).
    ///
    /// # Errors
    /// What is malformed in the extension, and where.
    pub fn issuer_alt_names(&self) -> Result<Option<GeneralNames<'a>>, ParseError> {
        self.extensions.typed(oid::ISSUER_ALT_NAME, "IssuerAltName", GeneralNames::parse)
    }

    /// Whether the list holds only changes since another one (RFC 5280, 5.2.4).
    #[must_use]
    pub fn is_delta(&self) -> bool {
        self.extensions.iter().flatten().any(|extension| extension.id == oid::DELTA_CRL_INDICATOR)
    }

    /// The signature algorithm.
    #[must_use]
    pub const fn algorithm(&self) -> &AlgorithmIdentifier<'a> {
        &self.algorithm
    }

    /// Verifies the signature of the list with the key of its issuer.
    ///
    /// # Errors
    /// `Mismatch` where the signature is wrong, `Unsupported` where algorithm or parameters are unknown, and others of
    /// [`SignatureError`].
    pub fn verify_signature(&self, issuer_key: &PublicKey) -> Result<(), SignatureError> {
        let algorithm = SignatureAlgorithm::parse(&self.algorithm)?;
        let signature = signature_bytes("CertificateList.signatureValue", self.signature)
            .map_err(|_| SignatureError::MalformedSignature)?;
        algorithm.verify(issuer_key, self.tbs, &signature)
    }
}

fn read_entries<'a>(object: Tlv<'a>) -> Result<Vec<RevokedEntry<'a>>, ParseError> {
    const NAME: &str = "TBSCertList.revokedCertificates";
    let mut reader: Reader<'a> = object.reader(NAME)?;
    let mut entries = Vec::new();
    while !reader.is_empty() {
        if entries.len() == MAX_ENTRIES {
            return Err(reader.error(Reason::LimitExceeded));
        }
        let mut parts = reader.read(Tag::SEQUENCE)?.reader(NAME)?;
        let serial = parts.read(Tag::INTEGER)?.value;
        let since = der::time(NAME, parts.next()?).ok();
        let extensions = Extensions::new(parts.optional(Tag::SEQUENCE)?);
        let code = |object| der::small_integer("reasonCode", object);
        let reason = extensions.typed(oid::REASON_CODE, "reasonCode", code).ok().flatten();
        let reason = reason.and_then(|code| u8::try_from(code).ok()).map(RevocationReason);
        entries.push(RevokedEntry { serial, since, reason });
    }
    entries.sort_by(|a, b| trim_serial(a.serial).cmp(trim_serial(b.serial)).then(a.since.cmp(&b.since)));
    entries.dedup_by(|b, a| trim_serial(a.serial) == trim_serial(b.serial));
    Ok(entries)
}
