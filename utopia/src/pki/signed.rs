//! SignedData of the cryptographic message syntax (RFC 5652, section 5) as security objects and lists use it.

use super::{Name, time};
use crate::der;
use crate::keys::{Key, Scheme, digest_identifier};
use spartel_base::Timestamp;

const SIGNED_DATA: &str = "1.2.840.113549.1.7.2";
const CONTENT_TYPE: &str = "1.2.840.113549.1.9.3";
const MESSAGE_DIGEST: &str = "1.2.840.113549.1.9.4";
const SIGNING_TIME: &str = "1.2.840.113549.1.9.5";

/// How the signer information names the signer's certificate.
#[derive(Debug, Clone)]
pub(crate) enum SignerId {
    /// Issuer, as written, and serial number.
    IssuerAndSerial(Name, Vec<u8>),
    /// Subject key identifier.
    KeyId(Vec<u8>),
}

/// How the layers of a message are written; what is signed is DER in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encoding {
    /// Definite lengths.
    Der,
    /// Indefinite lengths, and the content in two parts, as some genuine chips have it.
    Ber,
}

impl Encoding {
    fn constructed(self, tag: u32, parts: &[Vec<u8>]) -> Vec<u8> {
        match self {
            Self::Der => der::constructed(tag, parts),
            Self::Ber => der::indefinite(tag, parts),
        }
    }

    fn octets(self, content: &[u8]) -> Vec<u8> {
        match self {
            Self::Der => der::octets(content),
            Self::Ber => {
                let (first, second) = content.split_at(content.len() / 2);
                der::indefinite(0x24, [der::octets(first), der::octets(second)])
            }
        }
    }
}

/// A signed message and who signed it.
pub(crate) struct Message<'a> {
    /// Object identifier of the content.
    pub(crate) content_type: &'a str,
    /// The content.
    pub(crate) content: &'a [u8],
    /// The certificates that travel along, signer first.
    pub(crate) certificates: &'a [Vec<u8>],
    /// Signing time, where one is stated.
    pub(crate) at: Option<Timestamp>,
    /// How it is written.
    pub(crate) encoding: Encoding,
}

/// The ContentInfo of a message with one signer.
pub(crate) fn signed_data(message: &Message<'_>, signer: &SignerId, key: &Key, scheme: Scheme) -> Vec<u8> {
    let digest = scheme.digest();
    let attribute = |oid: &str, value: Vec<u8>| der::sequence([der::oid(oid), der::set([value])]);
    let mut attributes = vec![
        attribute(CONTENT_TYPE, der::oid(message.content_type)),
        attribute(MESSAGE_DIGEST, der::octets(digest.digest(message.content).as_ref())),
    ];
    attributes.extend(message.at.map(|at| attribute(SIGNING_TIME, time(at))));
    // The signature covers the attributes under the tag of SET (RFC 5652, 5.4).
    let signature = key.sign(scheme, &der::set(&attributes));
    let (version, id) = match signer {
        SignerId::IssuerAndSerial(issuer, serial) => {
            (1, der::sequence([issuer.to_der(), der::integer(serial)]))
        }
        SignerId::KeyId(id) => (3, der::object(0x80, id)),
    };
    let information = der::sequence([
        der::number(version),
        id,
        digest_identifier(digest),
        der::set_tagged(0xA0, &attributes),
        scheme.identifier(),
        der::octets(&signature),
    ]);
    let form = message.encoding;
    let content = form.constructed(
        0x30,
        &[der::oid(message.content_type), form.constructed(0xA0, &[form.octets(message.content)])],
    );
    let data = form.constructed(
        0x30,
        &[
            der::number(3),
            der::set([digest_identifier(digest)]),
            content,
            der::set_tagged(0xA0, message.certificates),
            form.constructed(0x31, &[information]),
        ],
    );
    form.constructed(0x30, &[der::oid(SIGNED_DATA), form.constructed(0xA0, &[data])])
}
