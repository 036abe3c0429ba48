//! Files of the ICAO Public Key Directory in the LDAP data interchange format (RFC 2849).

use crate::pem::base64;
use spartel_base::{ParseError, Reason};

const NAME: &str = "LDIF";
/// Most records in one file.
pub const MAX_RECORDS: usize = 1 << 20;
/// Largest value in bytes: a master list with thousands of certificates fits.
pub const MAX_VALUE: usize = 32 << 20;

/// One attribute of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its name with options, lower case: `usercertificate;binary`.
    pub name: String,
    /// Its value, decoded.
    pub value: Vec<u8>,
}

/// One record: an entry of the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// Offset of the record in the file.
    pub offset: usize,
    /// Its attributes in the order of the file; the distinguished name `dn` comes first.
    pub attributes: Vec<Attribute>,
}

impl Record {
    /// The values of an attribute, with or without the option `binary`.
    pub fn values<'r>(&'r self, name: &'r str) -> impl Iterator<Item = &'r [u8]> {
        self.attributes
            .iter()
            .filter(move |a| a.name.split(';').next().is_some_and(|base| base.eq_ignore_ascii_case(name)))
            .map(|a| a.value.as_slice())
    }

    /// The values of an attribute as text.
    pub fn texts<'r>(&'r self, name: &'r str) -> impl Iterator<Item = std::borrow::Cow<'r, str>> {
        self.values(name).map(String::from_utf8_lossy)
    }

    /// The certificates of signers.
    pub fn certificates(&self) -> impl Iterator<Item = &[u8]> {
        self.values("userCertificate").chain(self.values("cACertificate"))
    }

    /// The revocation lists.
    pub fn crls(&self) -> impl Iterator<Item = &[u8]> {
        self.values("certificateRevocationList")
    }

    /// The master lists.
    pub fn master_lists(&self) -> impl Iterator<Item = &[u8]> {
        self.values("pkdMasterListContent").chain(self.values("CscaMasterListData"))
    }

    /// The deviation lists.
    pub fn deviation_lists(&self) -> impl Iterator<Item = &[u8]> {
        self.values("pkdDeviationListContent")
    }

    /// The codes of the checker of the directory; one attribute may hold several, separated by commas.
    pub fn conformance_codes(&self) -> Vec<String> {
        let mut codes = Vec::new();
        for text in self.texts("pkdConformanceCode") {
            codes.extend(text.split(',').map(str::trim).filter(|code| !code.is_empty()).map(str::to_owned));
        }
        codes
    }
}

/// Whether bytes look like LDIF.
#[must_use]
pub fn is_ldif(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes).trim_ascii_start();
    [&b"dn:"[..], b"version:", b"#"].iter().any(|start| text.starts_with(start))
}

/// The records of a file, one after the other, so that large files need little memory.
#[derive(Debug, Clone)]
pub struct Records<'a> {
    bytes: &'a [u8],
    at: usize,
    count: usize,
}

impl<'a> Records<'a> {
    /// The records of `bytes`.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes: bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes), at: 0, count: 0 }
    }

    /// The next physical line without its end.
    fn line(&mut self) -> Option<(usize, &'a [u8])> {
        let rest = self.bytes.get(self.at..).filter(|rest| !rest.is_empty())?;
        let length = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |end| end + 1);
        let start = self.at;
        self.at += length;
        let line = rest.get(..length).unwrap_or_default();
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        Some((start, line.strip_suffix(b"\r").unwrap_or(line)))
    }

    fn record(&mut self) -> Result<Option<Record>, ParseError> {
        let mut record = Record { offset: self.at, attributes: Vec::new() };
        let mut logical: Option<(usize, Vec<u8>)> = None;
        while let Some((offset, line)) = self.line() {
            if let Some(more) = line.strip_prefix(b" ") {
                if let Some((at, text)) = &mut logical {
                    if text.len() + more.len() > MAX_VALUE * 2 {
                        return Err(ParseError::new(NAME, *at, Reason::LimitExceeded));
                    }
                    text.extend_from_slice(more);
                }
                continue;
            }
            take(&mut record, logical.take())?;
            if line.is_empty() {
                if record.attributes.is_empty() {
                    continue;
                }
                return Ok(Some(record));
            }
            if record.attributes.is_empty() {
                record.offset = offset;
            }
            logical = Some((offset, line.to_vec()));
        }
        take(&mut record, logical)?;
        Ok((!record.attributes.is_empty()).then_some(record))
    }
}

impl Iterator for Records<'_> {
    type Item = Result<Record, ParseError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.count == MAX_RECORDS {
            self.count += 1;
            return Some(Err(ParseError::new(NAME, self.at, Reason::LimitExceeded)));
        }
        self.count += 1;
        if self.count > MAX_RECORDS {
            return None;
        }
        let record = self.record().transpose();
        if matches!(record, Some(Err(_))) {
            self.at = self.bytes.len();
        }
        record
    }
}

/// Adds a logical line to the record: `name: value`, `name:: base64`. Comments and the version line of the file are passed over, and
/// references to other files (`name:< url`) are never followed.
fn take(record: &mut Record, line: Option<(usize, Vec<u8>)>) -> Result<(), ParseError> {
    let Some((offset, line)) = line else { return Ok(()) };
    if line.first() == Some(&b'#') {
        return Ok(());
    }
    let colon = line.iter().position(|byte| *byte == b':');
    let colon = colon.ok_or(ParseError::new(NAME, offset, Reason::BadCharacter))?;
    let (name, rest) = line.split_at(colon);
    let name = String::from_utf8_lossy(name).trim().to_ascii_lowercase();
    if name == "version" && record.attributes.is_empty() {
        return Ok(());
    }
    let value = match rest.get(1) {
        Some(b':') => {
            let base = offset + colon + 2;
            base64(NAME, rest.get(2..).unwrap_or_default()).map_err(|e| e.within(base))?
        }
        Some(b'<') => return Err(ParseError::new(NAME, offset, Reason::Unsupported)),
        _ => rest.get(1..).unwrap_or_default().trim_ascii().to_vec(),
    };
    if value.len() > MAX_VALUE {
        return Err(ParseError::new(NAME, offset, Reason::LimitExceeded));
    }
    record.attributes.push(Attribute { name, value });
    Ok(())
}
