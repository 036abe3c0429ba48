//! Extensions of certificates (Doc 9303-12, 7.1, tables 6 and 7).

use super::generalized_time;
use crate::der;
use spartel_base::Timestamp;

/// The extensions of one certificate, in the order in which they were added.
#[derive(Debug, Clone, Default)]
pub(crate) struct Extensions(Vec<Vec<u8>>);

impl Extensions {
    /// subjectKeyIdentifier.
    pub(crate) fn subject_key(self, id: &[u8]) -> Self {
        self.with("2.5.29.14", false, &der::octets(id))
    }

    /// authorityKeyIdentifier with the key identifier alone.
    pub(crate) fn authority_key(self, id: &[u8]) -> Self {
        self.with("2.5.29.35", false, &der::sequence([der::object(0x80, id)]))
    }

    /// keyUsage, critical: keyCertSign and cRLSign.
    pub(crate) fn usage_authority(self) -> Self {
        self.with("2.5.29.15", true, &der::object(0x03, &[1, 0x06]))
    }

    /// keyUsage, critical: digitalSignature.
    pub(crate) fn usage_signature(self) -> Self {
        self.with("2.5.29.15", true, &der::object(0x03, &[7, 0x80]))
    }

    /// privateKeyUsagePeriod.
    pub(crate) fn key_period(self, from: Timestamp, to: Timestamp) -> Self {
        let period = |tag: u32, at| der::object(tag, &generalized_time(at)[2..]);
        self.with("2.5.29.16", false, &der::sequence([period(0x80, from), period(0x81, to)]))
    }

    /// subjectAltName and issuerAltName: the locality is the code of the machine readable zone (7.1.1.2).
    pub(crate) fn alternative_names(self) -> Self {
        let locality = der::set([der::sequence([der::oid("2.5.4.7"), der::utf8("UTO")])]);
        let names = der::sequence([der::explicit(4, &der::sequence([locality]))]);
        self.with("2.5.29.17", false, &names).with("2.5.29.18", false, &names)
    }

    /// basicConstraints, critical: an authority whose chain has one step.
    pub(crate) fn authority(self) -> Self {
        self.with("2.5.29.19", true, &der::sequence([der::yes(), der::number(0)]))
    }

    /// cRLDistributionPoints with one address under the reserved domain `example`.
    pub(crate) fn distribution_point(self, list: &str) -> Self {
        let address = der::object(0x86, format!("https://crl.utopia.example/{list}.crl").as_bytes());
        let point = der::sequence([der::explicit(0, &der::explicit(0, &address))]);
        self.with("2.5.29.31", false, &der::sequence([point]))
    }

    /// extKeyUsage, critical, with one purpose (7.1.1.3).
    pub(crate) fn purpose(self, oid: &str) -> Self {
        self.with("2.5.29.37", true, &der::sequence([der::oid(oid)]))
    }

    /// DocumentType: which codes a signer may sign (7.1.1.6).
    pub(crate) fn document_types(self, types: &[&str]) -> Self {
        let list = der::set(types.iter().map(|code| der::printable(code)));
        self.with("2.23.136.1.1.6.2", false, &der::sequence([der::number(0), list]))
    }

    /// NameChange: the authority goes on under another name (7.1.1.5).
    pub(crate) fn name_change(self) -> Self {
        self.with("2.23.136.1.1.6.1", false, &der::null())
    }

    /// The `[3]` element of a certificate.
    pub(crate) fn to_der(&self) -> Vec<u8> {
        der::explicit(3, &der::sequence(&self.0))
    }

    fn with(mut self, oid: &str, critical: bool, value: &[u8]) -> Self {
        let flag = if critical { der::yes() } else { Vec::new() };
        self.0.push(der::sequence([der::oid(oid), flag, der::octets(value)]));
        self
    }
}
