//! Master lists (Doc 9303-12, section 9) and deviation lists (section 10).

use super::{Encoding, Message, Name, SignerId, signed_data};
use crate::der;
use crate::keys::{Key, Scheme};
use spartel_base::Timestamp;

/// Who signs a list: its certificate and the certificate of the CSCA above it travel along.
pub(crate) struct ListSigner<'a> {
    /// The signer's key.
    pub(crate) key: &'a Key,
    /// How it signs.
    pub(crate) scheme: Scheme,
    /// The signer's certificate and its issuer's.
    pub(crate) certificates: Vec<Vec<u8>>,
}

/// A master list of CSCA certificates.
pub(crate) fn master_list(signer: &ListSigner<'_>, at: Timestamp, certificates: &[Vec<u8>]) -> Vec<u8> {
    sign(signer, "2.23.136.1.1.2", &bare_master_list(certificates), at)
}

/// The content of a master list without a signature.
pub(crate) fn bare_master_list(certificates: &[Vec<u8>]) -> Vec<u8> {
    der::sequence([der::number(0), der::set(certificates)])
}

/// A known error of genuine documents.
pub(crate) struct Deviation<'a> {
    /// Issuer and serial number of the signer of the documents concerned.
    pub(crate) signer: (&'a Name, &'a [u8]),
    /// Numbers of the documents concerned.
    pub(crate) documents: &'a [String],
    /// Object identifier of the kind of error.
    pub(crate) kind: &'a str,
    /// The data group it concerns.
    pub(crate) data_group: u8,
    /// A word on it.
    pub(crate) description: &'a str,
}

/// A deviation list.
pub(crate) fn deviation_list(
    signer: &ListSigner<'_>,
    at: Timestamp,
    deviations: &[Deviation<'_>],
) -> Vec<u8> {
    let content = der::sequence([
        der::number(0),
        crate::keys::digest_identifier(signer.scheme.digest()),
        der::set(deviations.iter().map(Deviation::to_der)),
    ]);
    sign(signer, "2.23.136.1.1.7", &content, at)
}

impl Deviation<'_> {
    fn to_der(&self) -> Vec<u8> {
        // Implicit tags: [1] IssuerAndSerialNumber, [5] SET OF document numbers.
        let signer = der::constructed(0xA1, [self.signer.0.to_der(), der::integer(self.signer.1)]);
        let numbers = der::set_tagged(0xA5, self.documents.iter().map(|number| der::printable(number)));
        let description = der::sequence([
            der::printable(self.description),
            der::oid(self.kind),
            der::explicit(0, &der::number(u64::from(self.data_group))),
        ]);
        der::sequence([der::sequence([signer, numbers]), der::set([description])])
    }
}

fn sign(signer: &ListSigner<'_>, content_type: &str, content: &[u8], at: Timestamp) -> Vec<u8> {
    let message = Message {
        content_type,
        content,
        certificates: &signer.certificates,
        at: Some(at),
        encoding: Encoding::Der,
    };
    signed_data(&message, &SignerId::KeyId(signer.key.id()), signer.key, signer.scheme)
}
