//! SecurityInfos: the protocols and keys of a chip (Doc 9303-11, 9.2).

mod active_authentication;
mod chip_authentication;
mod pace;
mod protocol;
mod terminal_authentication;

pub use active_authentication::ActiveAuthenticationInfo;
pub use chip_authentication::{
    ChipAuthenticationDomainParameterInfo, ChipAuthenticationInfo, ChipAuthenticationPublicKeyInfo,
};
pub use pace::{PaceDomainParameterInfo, PaceInfo};
pub use protocol::{Agreement, Cipher, Mapping, StandardDomainParameters};
pub use terminal_authentication::TerminalAuthenticationInfo;

use spartel_base::{ParseError, Reason};
use spartel_pki::der::{self, Oid, Reader, Tag, Tlv};

const NAME: &str = "SecurityInfos";
/// Most entries that are read.
pub const MAX_INFOS: usize = 64;

/// id-AA, 2.23.136.1.1.5.
const ACTIVE_AUTHENTICATION: &[u8] = b"\x67\x81\x08\x01\x01\x05";
/// bsi-de protocols smartcard, 0.4.0.127.0.7.2.2.
const SMARTCARD: &[u8] = b"\x04\x00\x7F\x00\x07\x02\x02";

/// What a chip supports.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SecurityInfos<'a>(Vec<SecurityInfo<'a>>);

/// One entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecurityInfo<'a> {
    /// PACEInfo (9.2.1).
    Pace(PaceInfo),
    /// PACEDomainParameterInfo (9.2.2).
    PaceDomainParameters(PaceDomainParameterInfo<'a>),
    /// ActiveAuthenticationInfo (9.2.4).
    ActiveAuthentication(ActiveAuthenticationInfo<'a>),
    /// ChipAuthenticationInfo (9.2.5).
    ChipAuthentication(ChipAuthenticationInfo),
    /// ChipAuthenticationPublicKeyInfo (9.2.6).
    ChipAuthenticationPublicKey(ChipAuthenticationPublicKeyInfo<'a>),
    /// ChipAuthenticationDomainParameterInfo (TR-03110-3, A.1.1.2).
    ChipAuthenticationDomainParameters(ChipAuthenticationDomainParameterInfo<'a>),
    /// TerminalAuthenticationInfo (9.2.8).
    TerminalAuthentication(TerminalAuthenticationInfo),
    /// Any other protocol, by its identifier.
    Other {
        /// The protocol.
        protocol: Oid<'a>,
        /// What follows the identifier.
        data: &'a [u8],
    },
    /// A protocol known here whose data are not as the standard has them.
    Malformed {
        /// The protocol.
        protocol: Oid<'a>,
        /// What is wrong.
        error: ParseError,
    },
}

impl<'a> SecurityInfos<'a> {
    /// Reads the SET. A broken entry does not hide the others.
    ///
    /// # Errors
    /// `LimitExceeded` above 64 entries, and those of reading the entries and their identifiers.
    pub(crate) fn read(set: Tlv<'a>) -> Result<Self, ParseError> {
        let mut entries = set.reader(NAME)?;
        let mut infos = Vec::with_capacity(4);
        while !entries.is_empty() {
            if infos.len() >= MAX_INFOS {
                return Err(entries.error(Reason::LimitExceeded));
            }
            infos.push(SecurityInfo::read(entries.read(Tag::SEQUENCE)?)?);
        }
        Ok(Self(infos))
    }

    /// The entries in the order of the file.
    #[must_use]
    pub fn entries(&self) -> &[SecurityInfo<'a>] {
        &self.0
    }

    /// The variants of PACE.
    pub fn pace(&self) -> impl Iterator<Item = &PaceInfo> {
        self.0.iter().filter_map(|info| match info {
            SecurityInfo::Pace(pace) => Some(pace),
            _ => None,
        })
    }

    /// The keys of Chip Authentication.
    pub fn chip_authentication_keys(&self) -> impl Iterator<Item = &ChipAuthenticationPublicKeyInfo<'a>> {
        self.0.iter().filter_map(|info| match info {
            SecurityInfo::ChipAuthenticationPublicKey(key) => Some(key),
            _ => None,
        })
    }

    /// The variants of Chip Authentication.
    pub fn chip_authentication(&self) -> impl Iterator<Item = &ChipAuthenticationInfo> {
        self.0.iter().filter_map(|info| match info {
            SecurityInfo::ChipAuthentication(variant) => Some(variant),
            _ => None,
        })
    }

    /// The algorithm of Active Authentication, where the chip uses ECDSA.
    #[must_use]
    pub fn active_authentication(&self) -> Option<&ActiveAuthenticationInfo<'a>> {
        self.0.iter().find_map(|info| match info {
            SecurityInfo::ActiveAuthentication(algorithm) => Some(algorithm),
            _ => None,
        })
    }

    /// Whether every PACE entry of `unsigned` stands here too. EF.CardAccess can be replaced by whoever stands between
    /// reader and chip, so that what it offers must be confirmed by DG14 (Doc 9303-11, 9.2.11).
    #[must_use]
    pub fn confirms_pace_of(&self, unsigned: &SecurityInfos<'_>) -> bool {
        unsigned.pace().all(|offered| self.pace().any(|signed| signed == offered))
    }
}

impl<'a> SecurityInfo<'a> {
    fn read(entry: Tlv<'a>) -> Result<Self, ParseError> {
        let mut parts = entry.reader(NAME)?;
        let protocol = der::oid(NAME, parts.read(Tag::OID)?)?;
        let data = parts.rest();
        Ok(match Self::known(protocol, parts) {
            Ok(Some(info)) => info,
            Ok(None) => Self::Other { protocol, data },
            Err(error) => Self::Malformed { protocol, error },
        })
    }

    /// Reads what follows the identifier of a protocol that is known here.
    fn known(protocol: Oid<'a>, mut parts: Reader<'a>) -> Result<Option<Self>, ParseError> {
        if protocol.0 == ACTIVE_AUTHENTICATION {
            return ActiveAuthenticationInfo::read(&mut parts).map(|i| Some(Self::ActiveAuthentication(i)));
        }
        let Some(arcs) = protocol.0.strip_prefix(SMARTCARD) else { return Ok(None) };
        match arcs {
            [1, agreement] => ChipAuthenticationPublicKeyInfo::read(*agreement, &mut parts)
                .map(|i| i.map(Self::ChipAuthenticationPublicKey)),
            [2, ..] => TerminalAuthenticationInfo::read(&mut parts)
                .map(|i| (arcs.len() == 1).then_some(Self::TerminalAuthentication(i))),
            [3, agreement] => ChipAuthenticationDomainParameterInfo::read(*agreement, &mut parts)
                .map(|i| i.map(Self::ChipAuthenticationDomainParameters)),
            [3, agreement, cipher] => ChipAuthenticationInfo::read(*agreement, *cipher, &mut parts)
                .map(|i| i.map(Self::ChipAuthentication)),
            [4, mapping] => {
                PaceDomainParameterInfo::read(*mapping, &mut parts).map(|i| i.map(Self::PaceDomainParameters))
            }
            [4, mapping, cipher] => PaceInfo::read(*mapping, *cipher, &mut parts).map(|i| i.map(Self::Pace)),
            _ => Ok(None),
        }
    }
}

/// A small non-negative INTEGER.
fn small(parts: &mut Reader<'_>) -> Result<u32, ParseError> {
    let object = parts.read(Tag::INTEGER)?;
    u32::try_from(der::small_integer(NAME, object)?).map_err(|_| object.error(NAME, Reason::BadValue))
}

/// A small non-negative INTEGER, if one follows.
fn optional_small(parts: &mut Reader<'_>) -> Result<Option<u32>, ParseError> {
    if parts.peek() == Some(Tag::INTEGER) { small(parts).map(Some) } else { Ok(None) }
}
