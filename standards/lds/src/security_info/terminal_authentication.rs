//! TerminalAuthenticationInfo: that the chip guards fingers or eyes (Doc 9303-11, 9.2.8).

use super::small;
use spartel_base::ParseError;
use spartel_pki::der::Reader;

/// The version of Terminal Authentication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TerminalAuthenticationInfo {
    /// Version, 1 for eMRTDs.
    pub version: u32,
}

impl TerminalAuthenticationInfo {
    pub(super) fn read(parts: &mut Reader<'_>) -> Result<Self, ParseError> {
        Ok(Self { version: small(parts)? })
    }
}
