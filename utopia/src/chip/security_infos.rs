//! SecurityInfos of EF.CardAccess, DG14 and EF.CardSecurity (Doc 9303-11, 9.2), and DG15.

use crate::der::{number, object, oid, sequence, set};
use crate::keys::Key;

/// PACE with ECDH, generic mapping, AES-128.
const PACE_GENERIC: &str = "0.4.0.127.0.7.2.2.4.2.2";
/// PACE with ECDH, chip authentication mapping, AES-128.
const PACE_CHIP_AUTHENTICATION: &str = "0.4.0.127.0.7.2.2.4.6.2";
/// Chip authentication with ECDH, AES-128.
const CHIP_AUTHENTICATION: &str = "0.4.0.127.0.7.2.2.3.2.2";
/// A chip authentication key for ECDH.
const PUBLIC_KEY_ECDH: &str = "0.4.0.127.0.7.2.2.1.2";
/// Active authentication, and the plain ECDSA with SHA-256 that it signs with.
const ACTIVE_AUTHENTICATION: &str = "2.23.136.1.1.5";
const ECDSA_PLAIN_SHA256: &str = "0.4.0.127.0.7.1.1.4.1.3";
/// Standardised domain parameters: brainpoolP256r1.
const PARAMETERS_BP256: u64 = 13;

/// A set of security infos under construction.
#[derive(Debug, Clone, Default)]
pub(crate) struct SecurityInfos(Vec<Vec<u8>>);

impl SecurityInfos {
    /// PACEInfo for generic mapping on brainpoolP256r1.
    pub(crate) fn pace(mut self) -> Self {
        self.0.push(sequence([oid(PACE_GENERIC), number(2), number(PARAMETERS_BP256)]));
        self
    }

    /// PACEInfo for chip authentication mapping on brainpoolP256r1.
    pub(crate) fn pace_chip_authentication(mut self) -> Self {
        self.0.push(sequence([oid(PACE_CHIP_AUTHENTICATION), number(2), number(PARAMETERS_BP256)]));
        self
    }

    /// ChipAuthenticationInfo and the chip's static key.
    pub(crate) fn chip_authentication(mut self, key: &Key) -> Self {
        self.0.push(sequence([oid(CHIP_AUTHENTICATION), number(1)]));
        self.0.push(sequence([oid(PUBLIC_KEY_ECDH), key.public_key_info()]));
        self
    }

    /// ActiveAuthenticationInfo, which an elliptic key in DG15 needs.
    pub(crate) fn active_authentication(mut self) -> Self {
        self.0.push(sequence([oid(ACTIVE_AUTHENTICATION), number(1), oid(ECDSA_PLAIN_SHA256)]));
        self
    }

    /// The set itself, as EF.CardAccess holds it.
    pub(crate) fn to_der(&self) -> Vec<u8> {
        set(&self.0)
    }

    /// DG14.
    pub(crate) fn data_group(&self) -> Vec<u8> {
        object(0x6E, &self.to_der())
    }
}

/// DG15: the key of active authentication (Doc 9303-10, 4.7.15).
pub(crate) fn authentication_key(key: &Key) -> Vec<u8> {
    object(0x6F, &key.public_key_info())
}
