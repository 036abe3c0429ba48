//! What is odd about a signer or its anchor without being a reason to distrust it.

use super::{AgedAlgorithm, FoundBy, Path, may_sign, only_links};
use crate::certificate::Certificate;
use crate::trust::{StoreKind, TrustStore};
use spartel_base::IsoAlpha2;

/// One oddity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChainFinding {
    /// The anchor was not found by the key identifier.
    FoundOtherwise(FoundBy),
    /// An anchor with the key identifier is held, but another key fits.
    KeyIdMisleads,
    /// Issuer of the signer and subject of the anchor are of different countries.
    CountriesDiffer {
        /// Of the issuer of the signer.
        signer: Option<IsoAlpha2>,
        /// Of the subject of the anchor.
        anchor: Option<IsoAlpha2>,
    },
    /// The authority revoked the key of the anchor: everything it signed is revoked.
    AnchorRevoked,
    /// The anchor rests on a link certificate; its root is not held.
    AnchorByLinkOnly,
    /// The certificate begins before or after every certificate of the anchor.
    IssuedOutsideAnchorValidity,
    /// The key may not sign according to KeyUsage.
    MayNotSign,
    /// A critical extension is not known.
    UnknownCriticalExtension(String),
    /// The serial number is negative, empty or longer than 20 bytes.
    OddSerialNumber,
    /// An algorithm is too old.
    Aged(AgedAlgorithm),
    /// The anchor is of a store for specimens.
    SpecimenStore,
}

impl ChainFinding {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::FoundOtherwise(_) => "anchor-not-found-by-key-identifier",
            Self::KeyIdMisleads => "key-identifier-misleads",
            Self::CountriesDiffer { .. } => "signer-and-anchor-countries-differ",
            Self::AnchorRevoked => "anchor-revoked",
            Self::AnchorByLinkOnly => "anchor-by-link-only",
            Self::IssuedOutsideAnchorValidity => "signer-outside-anchor-validity",
            Self::MayNotSign => "key-usage-without-signature",
            Self::UnknownCriticalExtension(_) => "unknown-critical-extension",
            Self::OddSerialNumber => "odd-serial-number",
            Self::Aged(_) => "algorithm-aged",
            Self::SpecimenStore => "specimen-trust-store",
        }
    }

    /// The arguments of the message for the code.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let country = |c: &Option<IsoAlpha2>| c.map(|c| c.to_string()).unwrap_or_default();
        match self {
            Self::FoundOtherwise(by) => vec![("by", by.code().to_owned())],
            Self::CountriesDiffer { signer, anchor } => {
                vec![("signer", country(signer)), ("anchor", country(anchor))]
            }
            Self::UnknownCriticalExtension(id) => vec![("extension", id.clone())],
            Self::Aged(aged) => aged.args(),
            _ => Vec::new(),
        }
    }
}

pub(super) fn of_certificate(certificate: &Certificate<'_>) -> Vec<ChainFinding> {
    let mut findings = Vec::new();
    if !may_sign(certificate) {
        findings.push(ChainFinding::MayNotSign);
    }
    let unknown =
        certificate.unknown_critical().map(|id| ChainFinding::UnknownCriticalExtension(id.to_string()));
    findings.extend(unknown);
    let serial = certificate.serial();
    if serial.is_empty() || serial.len() > 20 || serial.first().is_some_and(|byte| byte & 0x80 != 0) {
        findings.push(ChainFinding::OddSerialNumber);
    }
    findings
}

pub(super) fn of_path(
    certificate: &Certificate<'_>,
    store: &TrustStore,
    path: &Path<'_>,
) -> Vec<ChainFinding> {
    let mut findings = Vec::new();
    if path.found_by != FoundBy::KeyId {
        findings.push(ChainFinding::FoundOtherwise(path.found_by));
    }
    let signer = certificate.issuer().country();
    if !store.entries_of(path.anchor).any(|entry| entry.country() == signer) {
        let anchor = store.entries_of(path.anchor).next().and_then(|entry| entry.country());
        findings.push(ChainFinding::CountriesDiffer { signer, anchor });
    }
    if store.revoked_key(path.anchor.id()).is_some() {
        findings.push(ChainFinding::AnchorRevoked);
    }
    if only_links(store, path.anchor) {
        findings.push(ChainFinding::AnchorByLinkOnly);
    }
    let outside = certificate.validity().is_ok_and(|validity| {
        let begins = validity.not_before;
        !store
            .entries_of(path.anchor)
            .filter_map(|entry| entry.validity())
            .any(|anchor| begins >= anchor.not_before && begins <= anchor.not_after)
    });
    if outside {
        findings.push(ChainFinding::IssuedOutsideAnchorValidity);
    }
    if store.kind() == StoreKind::Specimen {
        findings.push(ChainFinding::SpecimenStore);
    }
    findings
}
