//! Document signers (Doc 9303-12, 4.1.2).

use super::authority::{Authority, serial};
use super::calendar::later;
use super::plan::{Oddity, SignerPlan};
use crate::keys::{Key, Scheme};
use crate::pki::{Name, Profile, SignerId, Template};

/// A document signer.
pub(crate) struct Signer {
    /// Its id in this crate.
    pub(crate) id: &'static str,
    /// The id of its authority.
    pub(crate) authority: &'static str,
    /// Its key.
    pub(crate) key: Key,
    /// How it signs.
    pub(crate) scheme: Scheme,
    /// Its certificate.
    pub(crate) certificate: Vec<u8>,
    /// Its serial number.
    pub(crate) serial: Vec<u8>,
    /// Its issuer as the certificate writes it.
    pub(crate) issuer: Name,
    /// Whether its authority's list revokes it.
    pub(crate) revoked: bool,
    named_by_key: bool,
}

impl Signer {
    /// Certifies a signer.
    pub(super) fn new(
        seed: u64,
        plan: &SignerPlan,
        authority: &Authority,
        key_id_of: impl Fn(&str) -> Vec<u8>,
    ) -> Self {
        let label = format!("signer/{}", plan.id);
        let key = Key::make(seed, &label, plan.key);
        let serial = serial(seed, &label);
        let subject = Name::new("Document Signing", &format!("DS {}", plan.id));
        let issuer = match plan.oddity {
            Oddity::ReorderedIssuer => authority.name.reversed(),
            Oddity::SmallCountry => authority.name.small_country(),
            Oddity::SelfSigned => subject.clone(),
            _ => authority.name.clone(),
        };
        let authority_key = match plan.oddity {
            Oddity::NoAuthorityKey => None,
            Oddity::SelfSigned => Some(key.id()),
            Oddity::ClaimsKeyOf(other) => Some(key_id_of(other)),
            _ => Some(authority.key.id()),
        };
        let template = Template {
            profile: Profile::DocumentSigner(plan.types),
            serial: &serial,
            issuer: &issuer,
            subject: &subject,
            validity: plan.validity,
            key_until: later(plan.validity.0, 90),
            key: &key,
            authority_key: authority_key.as_deref(),
            list: authority.id,
        };
        let certificate = match plan.oddity {
            Oddity::SelfSigned => template.sign(&key, plan.scheme),
            _ => template.sign(&authority.key, authority.scheme),
        };
        Self {
            id: plan.id,
            authority: plan.authority,
            key,
            scheme: plan.scheme,
            certificate,
            serial,
            issuer,
            revoked: plan.oddity == Oddity::Revoked,
            named_by_key: plan.oddity == Oddity::NamedByKey,
        }
    }

    /// How signer informations name it.
    pub(crate) fn named(&self) -> SignerId {
        if self.named_by_key {
            SignerId::KeyId(self.key.id())
        } else {
            SignerId::IssuerAndSerial(self.issuer.clone(), self.serial.clone())
        }
    }
}
