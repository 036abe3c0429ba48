//! EF.SOD (Doc 9303-10, 4.6.2) and EF.CardSecurity (Doc 9303-11, 9.2).

use crate::der;
use crate::keys::digest_identifier;
use crate::pki::{Encoding, Message, signed_data};
use crate::state::Signer;
use spartel_base::Timestamp;
use spartel_pki::digest::DigestAlgorithm;
use std::collections::BTreeMap;

const SECURITY_OBJECT: &str = "2.23.136.1.1.1";
const CARD_SECURITY: &str = "0.4.0.127.0.7.3.2.1";

/// Version of the security object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lds {
    /// Version 0: hashes alone (LDS 1.7).
    V0,
    /// Version 1: hashes and the versions of EF.COM (LDS 1.8).
    V1,
}

/// How EF.SOD is made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SecurityObject {
    /// Version.
    pub(crate) lds: Lds,
    /// Digest over the data groups.
    pub(crate) digest: DigestAlgorithm,
    /// Encoding of the message around the hashes.
    pub(crate) encoding: Encoding,
}

impl SecurityObject {
    /// EF.SOD over the data groups, signed by `signer`; version 1 states the instant.
    pub(crate) fn sign(&self, groups: &BTreeMap<u8, Vec<u8>>, signer: &Signer, at: Timestamp) -> Vec<u8> {
        let message = Message {
            content_type: SECURITY_OBJECT,
            content: &self.content(groups),
            certificates: std::slice::from_ref(&signer.certificate),
            at: (self.lds == Lds::V1).then_some(at),
            encoding: self.encoding,
        };
        der::object(0x77, &signed_data(&message, &signer.named(), &signer.key, signer.scheme))
    }

    /// The LDS security object: the digest of every data group.
    pub(crate) fn content(&self, groups: &BTreeMap<u8, Vec<u8>>) -> Vec<u8> {
        let hashes = groups.iter().map(|(number, file)| {
            der::sequence([der::number(u64::from(*number)), der::octets(self.digest.digest(file).as_ref())])
        });
        let mut parts = vec![
            der::number(u64::from(self.lds == Lds::V1)),
            digest_identifier(self.digest),
            der::sequence(hashes),
        ];
        if self.lds == Lds::V1 {
            parts.push(der::sequence([der::printable("0108"), der::printable("040000")]));
        }
        der::sequence(parts)
    }
}

/// EF.CardSecurity: security infos signed by a document signer.
pub(crate) fn card_security(infos: &[u8], signer: &Signer) -> Vec<u8> {
    let message = Message {
        content_type: CARD_SECURITY,
        content: infos,
        certificates: std::slice::from_ref(&signer.certificate),
        at: None,
        encoding: Encoding::Der,
    };
    signed_data(&message, &signer.named(), &signer.key, signer.scheme)
}
