//! Bar code signers (Doc 9303-12, 4.1.3 and 7.1.3).

use super::authority::Authority;
use crate::keys::{Key, Kind};
use crate::pki::{Name, Period, Profile, Template};
use spartel_pki::digest::DigestAlgorithm;

/// Extended key usage of signers of seals (Doc 9303-12, 7.1.1.3).
pub(super) const SEALS: &str = "2.23.136.1.1.11.1";
/// Extended key usage seen in certificates of signers of VDS-NC.
pub(super) const SEALS_FOR_SCREENS: &str = "2.23.136.1.1.14.2";

/// A signer of seals.
pub(crate) struct SealSigner {
    /// The two characters after the country, `CN` of the certificate.
    pub(crate) name: &'static str,
    /// Its serial number, which seals refer to in hexadecimal.
    pub(crate) serial: [u8; 2],
    /// Its certificate.
    pub(crate) certificate: Vec<u8>,
    key: Key,
}

/// What a signer of seals is set up from.
pub(super) struct SealSignerPlan {
    pub(super) name: &'static str,
    pub(super) serial: [u8; 2],
    pub(super) purpose: &'static str,
    pub(super) types: &'static [&'static str],
    pub(super) key: Kind,
    pub(super) validity: Period,
}

impl SealSigner {
    /// Certifies a signer of seals.
    pub(super) fn new(seed: u64, plan: &SealSignerPlan, authority: &Authority) -> Self {
        let key = Key::make(seed, &format!("seal/{}/{:02x?}", plan.name, plan.serial), plan.key);
        let template = Template {
            profile: Profile::BarCodes(plan.purpose, plan.types),
            serial: &plan.serial,
            issuer: &authority.name,
            subject: &Name::short(plan.name),
            validity: plan.validity,
            key_until: plan.validity.1,
            key: &key,
            authority_key: Some(&authority.key.id()),
            list: authority.id,
        };
        let certificate = template.sign(&authority.key, authority.scheme);
        Self { name: plan.name, serial: plan.serial, certificate, key }
    }

    /// The reference in a seal: the serial number in `digits` hexadecimal digits.
    pub(crate) fn reference(&self, digits: usize) -> String {
        format!("{:0digits$X}", u16::from_be_bytes(self.serial))
    }

    /// A seal's signature, r and s one after the other.
    pub(crate) fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.key.sign_raw(DigestAlgorithm::Sha256, message)
    }
}
