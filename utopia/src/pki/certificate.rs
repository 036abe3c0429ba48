//! X.509 certificates of all roles in the signing tree (Doc 9303-12, 7.1).

use super::{Extensions, Name, time};
use crate::der;
use crate::keys::{Key, Scheme};
use spartel_base::Timestamp;

/// A period with both ends included.
pub(crate) type Period = (Timestamp, Timestamp);

/// What a certificate is for; decides its extensions.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Profile<'a> {
    /// A self-signed CSCA root.
    Root,
    /// A link from one CSCA key to the next; `true` where the name changes too.
    Link {
        /// Whether the NameChange extension is written.
        renamed: bool,
    },
    /// A document signer for the given document types.
    DocumentSigner(&'a [&'a str]),
    /// A signer of lists with one extended key usage.
    Lists(&'a str),
    /// A signer of bar codes with one extended key usage, its document types, and little else (7.1.3).
    BarCodes(&'a str, &'a [&'a str]),
}

/// What an authority signs for somebody.
pub(crate) struct Template<'a> {
    /// The profile.
    pub(crate) profile: Profile<'a>,
    /// Serial number, big-endian.
    pub(crate) serial: &'a [u8],
    /// Issuer as written here.
    pub(crate) issuer: &'a Name,
    /// Subject.
    pub(crate) subject: &'a Name,
    /// Validity of the certificate.
    pub(crate) validity: Period,
    /// Until when the private key signs.
    pub(crate) key_until: Timestamp,
    /// The certified key.
    pub(crate) key: &'a Key,
    /// The key identifier of the issuer to write, where one is written.
    pub(crate) authority_key: Option<&'a [u8]>,
    /// Name of the revocation list in the distribution point.
    pub(crate) list: &'a str,
}

impl Template<'_> {
    /// The certificate, signed by `issuer` with `scheme`.
    pub(crate) fn sign(&self, issuer: &Key, scheme: Scheme) -> Vec<u8> {
        let body = der::sequence([
            der::explicit(0, &der::number(2)),
            der::integer(self.serial),
            scheme.identifier(),
            self.issuer.to_der(),
            der::sequence([time(self.validity.0), time(self.validity.1)]),
            self.subject.to_der(),
            self.key.public_key_info(),
            self.extensions().to_der(),
        ]);
        let signature = issuer.sign(scheme, &body);
        der::sequence([body, scheme.identifier(), der::bits(&signature)])
    }

    fn extensions(&self) -> Extensions {
        let id = self.key.id();
        let start = match self.authority_key {
            Some(authority) => Extensions::default().authority_key(authority),
            None => Extensions::default(),
        };
        let until = self.key_until;
        match self.profile {
            Profile::Root | Profile::Link { .. } => {
                let all = start
                    .subject_key(&id)
                    .usage_authority()
                    .key_period(self.validity.0, until)
                    .alternative_names()
                    .authority()
                    .distribution_point(self.list);
                if matches!(self.profile, Profile::Link { renamed: true }) { all.name_change() } else { all }
            }
            Profile::DocumentSigner(types) => start
                .subject_key(&id)
                .usage_signature()
                .key_period(self.validity.0, until)
                .alternative_names()
                .distribution_point(self.list)
                .document_types(types),
            Profile::BarCodes(oid, []) => start.purpose(oid),
            Profile::BarCodes(oid, types) => start.purpose(oid).document_types(types),
            Profile::Lists(oid) => start
                .subject_key(&id)
                .usage_signature()
                .key_period(self.validity.0, until)
                .alternative_names()
                .distribution_point(self.list)
                .purpose(oid),
        }
    }
}
