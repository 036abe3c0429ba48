//! The LDS security object: what EF.SOD signs (Doc 9303-10, 4.6.2.3 and appendix D.2).

use crate::DataGroupNumber;
use crate::com::{LdsVersion, UnicodeVersion};
use crate::sod::SodFault;
use spartel_base::{ParseError, Reason};
use spartel_pki::der::{self, Reader, Tag, Tlv};
use spartel_pki::digest::DigestAlgorithm;

const NAME: &str = "LDSSecurityObject";
/// Longest digest in bytes that is kept; the longest known one has 64.
const MAX_HASH: usize = 128;

/// Version of the security object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SecurityObjectVersion {
    /// Version 0, LDS 1.7.
    V0,
    /// Version 1, LDS 1.8, which also says the versions of LDS and Unicode.
    V1,
}

/// The versions that EF.COM says unsigned, signed here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VersionInfo {
    /// Version of the LDS; `None` where it is not four digits.
    pub lds: Option<LdsVersion>,
    /// Version of Unicode; `None` where it is not six digits.
    pub unicode: Option<UnicodeVersion>,
}

/// Which digests, made how, of which data groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityObject {
    version: SecurityObjectVersion,
    digest: Option<DigestAlgorithm>,
    digest_oid: String,
    hashes: Vec<(DataGroupNumber, Vec<u8>)>,
    version_info: Option<VersionInfo>,
}

impl SecurityObject {
    /// Reads the signed content of EF.SOD.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, SodFault> {
        let mut parts = Tlv::parse(NAME, bytes)?.expect(NAME, Tag::SEQUENCE)?.reader(NAME)?;
        let version = match der::small_integer("LDSSecurityObject.version", parts.next()?)? {
            0 => SecurityObjectVersion::V0,
            1 => SecurityObjectVersion::V1,
            other => return Err(SodFault::SecurityObjectVersion(other)),
        };
        let mut algorithm = parts.read(Tag::SEQUENCE)?.reader("LDSSecurityObject.hashAlgorithm")?;
        let oid = der::oid("LDSSecurityObject.hashAlgorithm", algorithm.next()?)?;
        let hashes = read_hashes(parts.read(Tag::SEQUENCE)?)?;
        let version_info = parts.optional(Tag::SEQUENCE)?.map(read_versions).transpose()?;
        parts.finish()?;
        Ok(Self {
            version,
            digest: DigestAlgorithm::from_oid(oid),
            digest_oid: oid.to_string(),
            hashes,
            version_info,
        })
    }

    /// Version of the object.
    #[must_use]
    pub const fn version(&self) -> SecurityObjectVersion {
        self.version
    }

    /// The algorithm of the digests; `None` where it is not known here.
    #[must_use]
    pub const fn digest_algorithm(&self) -> Option<DigestAlgorithm> {
        self.digest
    }

    /// Object identifier of the digest algorithm, in dots.
    #[must_use]
    pub fn digest_oid(&self) -> &str {
        &self.digest_oid
    }

    /// Versions of LDS and Unicode, where the object says them.
    #[must_use]
    pub const fn version_info(&self) -> Option<VersionInfo> {
        self.version_info
    }

    /// The data groups that are covered, in the order of the object.
    pub fn data_groups(&self) -> impl Iterator<Item = DataGroupNumber> + '_ {
        self.hashes.iter().map(|(number, _)| *number)
    }

    /// The digest of a data group, if it is covered.
    #[must_use]
    pub fn hash(&self, number: DataGroupNumber) -> Option<&[u8]> {
        self.hashes.iter().find(|(n, _)| *n == number).map(|(_, hash)| hash.as_slice())
    }
}

fn read_hashes(list: Tlv<'_>) -> Result<Vec<(DataGroupNumber, Vec<u8>)>, SodFault> {
    let mut entries = list.reader("LDSSecurityObject.dataGroupHashValues")?;
    let mut hashes: Vec<(DataGroupNumber, Vec<u8>)> = Vec::with_capacity(8);
    if entries.is_empty() {
        return Err(entries.error(Reason::Missing).into());
    }
    // Numbers are unique and at most 16, so that the list ends by itself.
    while !entries.is_empty() {
        let mut entry = entries.read(Tag::SEQUENCE)?.reader("DataGroupHash")?;
        let number = read_number(&mut entry)?;
        if hashes.iter().any(|(known, _)| *known == number) {
            return Err(SodFault::DuplicateDataGroup(number));
        }
        let object = entry.read(Tag::OCTET_STRING)?;
        let hash = der::octets("DataGroupHash", object)?;
        if hash.is_empty() || hash.len() > MAX_HASH {
            return Err(object.error("DataGroupHash", Reason::BadLength).into());
        }
        entry.finish()?;
        hashes.push((number, hash.into_owned()));
    }
    Ok(hashes)
}

fn read_number(entry: &mut Reader<'_>) -> Result<DataGroupNumber, SodFault> {
    let number = der::small_integer("DataGroupHash.dataGroupNumber", entry.next()?)?;
    let known = u8::try_from(number).ok().and_then(DataGroupNumber::new);
    known.ok_or(SodFault::DataGroupNumber(number))
}

fn read_versions(info: Tlv<'_>) -> Result<VersionInfo, ParseError> {
    let mut parts = info.reader("LDSVersionInfo")?;
    let lds = parts.next()?;
    let unicode = parts.next()?;
    Ok(VersionInfo { lds: LdsVersion::read(lds.value), unicode: UnicodeVersion::read(unicode.value) })
}
