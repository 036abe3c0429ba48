//! Certificates of bar code signers, which are not in the seals of Doc 9303-13 and have to be had beforehand.

use crate::two_d_doc::Identifier;
use crate::vds::{CertificateReference, SignerId};
use spartel_base::ParseError;
use spartel_pki::certificate::Certificate;
use std::collections::BTreeMap;

/// Why the signature of a signer is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// Only if its certificate chains to an anchor of the trust store, or to an authority of the signer store.
    Chain,
    /// The authority that runs this software decided to believe this very certificate, whoever signed it. Its validity
    /// and its signatures are checked all the same. Meant for signers whose CSCA is not available, and for tests.
    NationalDecision,
}

/// A certificate of a signer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignerCertificate {
    der: Vec<u8>,
    basis: Basis,
}

impl SignerCertificate {
    /// The encoded certificate.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// Why it is believed.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// The certificate.
    ///
    /// # Errors
    /// None, since [`SignerStore::import`] read it before.
    pub fn certificate(&self) -> Result<Certificate<'_>, ParseError> {
        Certificate::parse(&self.der)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// Country and common name of the subject, and the serial number (Doc 9303-13, 2.2.1).
    Vds(SignerId, Vec<u8>),
    /// Common names of issuer and subject.
    TwoDDoc(Identifier, Identifier),
}

/// Certificates of signers, found by what a seal says of them, and authorities beside the CSCAs.
#[derive(Debug, Clone, Default)]
pub struct SignerStore {
    signers: Vec<SignerCertificate>,
    keys: BTreeMap<Key, Vec<usize>>,
    authorities: Vec<Vec<u8>>,
}

impl SignerStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a certificate of a signer; the same certificate again replaces the first one's basis.
    ///
    /// # Errors
    /// Those of reading the certificate.
    pub fn import(&mut self, der: &[u8], basis: Basis) -> Result<(), ParseError> {
        let certificate = Certificate::parse(der)?;
        if let Some(held) = self.signers.iter_mut().find(|held| held.der == der) {
            held.basis = basis;
            return Ok(());
        }
        let at = self.signers.len();
        for key in [vds_key(&certificate), two_d_doc_key(&certificate)].into_iter().flatten() {
            self.keys.entry(key).or_default().push(at);
        }
        self.signers.push(SignerCertificate { der: der.to_vec(), basis });
        Ok(())
    }

    /// Adds an authority that the one who runs this software decided to believe as an issuer of signers: seals such as
    /// 2D-Doc have authorities of their own, which are no CSCAs.
    ///
    /// # Errors
    /// Those of reading the certificate.
    pub fn import_authority(&mut self, der: &[u8]) -> Result<(), ParseError> {
        Certificate::parse(der)?;
        if !self.authorities.iter().any(|held| held == der) {
            self.authorities.push(der.to_vec());
        }
        Ok(())
    }

    /// The signers, in the order of import.
    #[must_use]
    pub fn signers(&self) -> &[SignerCertificate] {
        &self.signers
    }

    /// The authorities.
    pub fn authorities(&self) -> impl Iterator<Item = Certificate<'_>> {
        self.authorities.iter().filter_map(|der| Certificate::parse(der).ok())
    }

    /// The certificates that the header of a VDS refers to; more than one where authorities share a name.
    pub fn of_vds(
        &self,
        signer: SignerId,
        reference: &CertificateReference,
    ) -> impl Iterator<Item = &SignerCertificate> {
        self.of(reference.serial().map(|serial| Key::Vds(signer, serial)))
    }

    /// The certificates that the header of a 2D-Doc refers to.
    pub fn of_two_d_doc(
        &self,
        authority: Identifier,
        certificate: Identifier,
    ) -> impl Iterator<Item = &SignerCertificate> {
        self.of(Some(Key::TwoDDoc(authority, certificate)))
    }

    /// The very certificate, if it was imported.
    #[must_use]
    pub fn same(&self, der: &[u8]) -> Option<&SignerCertificate> {
        self.signers.iter().find(|held| held.der == der)
    }

    fn of(&self, key: Option<Key>) -> impl Iterator<Item = &SignerCertificate> {
        let places = key.and_then(|key| self.keys.get(&key)).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|at| self.signers.get(*at))
    }
}

fn vds_key(certificate: &Certificate<'_>) -> Option<Key> {
    let subject = certificate.subject();
    let (country, name) = (subject.country()?, subject.common_name()?);
    let [a, b] = country.as_str().as_bytes() else { return None };
    let [c, d] = name.trim().as_bytes() else { return None };
    let id = SignerId::new([*a, *b, c.to_ascii_uppercase(), d.to_ascii_uppercase()])?;
    let serial = certificate.serial();
    let zeros = serial.iter().take_while(|byte| **byte == 0).count();
    Some(Key::Vds(id, serial.get(zeros..)?.to_vec()))
}

fn two_d_doc_key(certificate: &Certificate<'_>) -> Option<Key> {
    let identifier = |name: Option<std::borrow::Cow<'_, str>>| {
        Identifier::new(name?.trim().to_ascii_uppercase().as_bytes().try_into().ok()?)
    };
    let authority = identifier(certificate.issuer().common_name())?;
    Some(Key::TwoDDoc(authority, identifier(certificate.subject().common_name())?))
}
