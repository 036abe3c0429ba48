//! Checks of seals (TR-03135-1, 5.9; Doc 9303-13).

use crate::Severity::{Attention, Critical, Info, Serious};

use super::Entry;
use super::Origin::Extension;
use super::mrz::{join, mrz_rows};

/// The rows of 5.9.
pub(super) const ROWS: [Entry; HEAD.len() + MRZ.len() + REST.len()] = join(&[&HEAD, &MRZ, &REST]);

#[rustfmt::skip]
const HEAD: [Entry; 9] = [
    Entry::row("SealChecks", "5.9.1.1", "barcode image", None, ""),
    Entry::row("SealChecks/ReadabilityCheck", "5.9.1.2", "", None, ""),
    Entry::row("SealChecks/ReadabilityCheck/PresenceDetectionCheck", "5.9.1.2.1", "barcode bytes, signer list", Some(Serious), "Fails where a seal is expected and none is there."),
    Entry::row("SealChecks/ReadabilityCheck/VisualToBinaryConversionCheck", "5.9.1.2.2", "barcode image", Some(Attention), "Undetermined where a barcode is seen and its image yields no bytes: a better picture may."),
    Entry::row("SealChecks/ReadabilityCheck/TechnologyTypeConformanceCheck", "5.9.1.2.3", "barcode image", Some(Attention), "Fails where the barcode is of a kind that the standard of the seal does not have."),
    Entry::row("SealChecks/IntegrityCheck", "5.9.1.3", "", None, ""),
    Entry::row("SealChecks/IntegrityCheck/StructureCheck", "5.9.1.3.1", "barcode bytes, signer list", Some(Serious), "Fails where header, features or signature zone are malformed."),
    Entry::row("SealChecks/IntegrityCheck/SemanticCheck", "5.9.1.3.2", "barcode bytes, signer list", Some(Serious), "Fails where a feature that the profile of the seal demands is absent or has a value that is not allowed."),
    Entry::row("SealChecks/IntegrityCheck/MrzConsistencyCheck", "5.9.1.3.3", "", None, ""),
];

const MRZ: [Entry; 18] = mrz_rows!("SealChecks/IntegrityCheck/MrzConsistencyCheck");

#[rustfmt::skip]
const REST: [Entry; 17] = [
    Entry::row("SealChecks/IssuerCertificatesCheck", "5.9.1.4", "", None, ""),
    Entry::row("SealChecks/IssuerCertificatesCheck/SignerSignatureCheck", "5.6.3.2.1", "BCS cert, CSCA, CRL", Some(Critical), "Fails where the authority that the signer names did not sign; undetermined where signer or authority is not held."),
    Entry::row("SealChecks/IssuerCertificatesCheck/SignerValidityPeriodCheck", "5.6.3.2.2", "BCS cert, CSCA, CRL", Some(Attention), "Fails where the inspection lies outside the validity of the signer's certificate."),
    Entry::row("SealChecks/IssuerCertificatesCheck/CountrySignerValidityPeriodCheck", "5.6.3.2.3", "BCS cert, CSCA, CRL", Some(Info), "Fails where the inspection lies outside the validity of the authority's certificate."),
    Entry::row("SealChecks/IssuerCertificatesCheck/SignerTrustedCheck", "5.6.3.2.4", "BCS cert, CSCA, CRL", Some(Critical), "Fails where the signer is a public test signer or may not sign seals."),
    Entry::row("SealChecks/IssuerCertificatesCheck/SignerNotSelfSignedCheck", "5.6.3.2.5", "BCS cert, CSCA, CRL", Some(Critical), "Fails where the certificate verifies with its own key."),
    Entry::row("SealChecks/IssuerCertificatesCheck/SignerSubjectDnCheck", "5.6.3.2.6", "BCS cert, CSCA, CRL", Some(Attention), "Fails unless the subject has a country of two letters and a common name."),
    Entry::row("SealChecks/IssuerCertificatesCheck/SignerIssuerDnCheck", "5.6.3.2.7", "BCS cert, CSCA, CRL", Some(Attention), "Fails unless the issuer has a country of two letters and a common name."),
    Entry::row("SealChecks/IssuerCertificatesCheck/SignerRevocationCheck", "Doc 9303-13, App. D", "BCS cert, CRL", Some(Critical), "Fails where the country's list names the signer or its authority; undetermined where the list is past its next update.").from(Extension),
    Entry::row("SealChecks/IssuerCertificatesCheck/SignerDocumentTypeCheck", "Doc 9303-13, App. D", "BCS cert, seal", Some(Serious), "Fails where the signer is not entitled to sign seals of this type.").from(Extension),
    Entry::row("SealChecks/AuthenticityCheck", "5.9.1.5", "", None, ""),
    Entry::row("SealChecks/AuthenticityCheck/SignatureValueCheck", "5.9.1.5.1", "barcode bytes, signer list", Some(Critical), "Fails where the signature does not verify with the key of the certificate that the seal names."),
    Entry::row("SealChecks/AuthenticityCheck/DigestCheck", "5.9.1.5.2", "barcode bytes, signer list", Some(Critical), "Fails where a digest in the seal is not that of its content."),
    Entry::row("SealChecks/IssuingCountryCheck", "5.9.1.6", "", None, ""),
    Entry::row("SealChecks/IssuingCountryCheck/SignerIssuerDnVsMrzDataCheck", "5.6.2.2.1", "BCS cert, seal, country table 4.3", Some(Critical), "Fails where the issuer of the signer's certificate does not sign for the issuer in the seal."),
    Entry::row("SealChecks/IssuingCountryCheck/SignerSubjectDnVsMrzDataCheck", "5.6.2.2.2", "BCS cert, seal, country table 4.3", Some(Critical), "Fails where the subject of the signer's certificate does not sign for the issuer in the seal."),
    Entry::row("SealChecks/IssuingCountryCheck/SignerSubjectDnVsIssuerDnCheck", "5.6.2.2.3", "BCS cert, seal, country table 4.3", Some(Serious), "Fails where subject and issuer of the signer's certificate name different countries."),
];
