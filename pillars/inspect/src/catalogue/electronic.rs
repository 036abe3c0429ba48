//! Checks of the chip (TR-03135-1, 5.8), with revocation and document types as checks of their own.

use crate::Severity::{Attention, Critical, Info, Serious};

use super::Entry;
use super::Origin::Extension;
use super::mrz::{join, mrz_rows};

/// The rows of 5.8.
pub(super) const ROWS: [Entry; HEAD.len() + MRZ.len() + REST.len()] = join(&[&HEAD, &MRZ, &REST]);

#[rustfmt::skip]
const HEAD: [Entry; 20] = [
    Entry::row("ElectronicChecks", "5.8.1", "chip / DTC", None, ""),
    Entry::row("ElectronicChecks/SelectableApplicationsCheck", "5.8.2", "", None, ""),
    Entry::row("ElectronicChecks/SelectableApplicationsCheck/SelectableApplicationCheck", "5.8.2.1", "chip files, CSCA list, CRL, defect list", Some(Serious), "Fails where the application of the travel document cannot be selected."),
    Entry::row("ElectronicChecks/AccessProtocolsCheck", "5.8.3", "", None, ""),
    Entry::row("ElectronicChecks/AccessProtocolsCheck/BacCheck", "5.8.3.1", "chip files, CSCA list, CRL, defect list", Some(Attention), "Fails where Basic Access Control was performed in vain."),
    Entry::row("ElectronicChecks/AccessProtocolsCheck/PaceCheck", "5.8.3.2", "chip files, CSCA list, CRL, defect list", Some(Attention), "Fails where PACE was performed in vain."),
    Entry::row("ElectronicChecks/AccessProtocolsCheck/PlainCheck", "5.8.3.3", "chip files, CSCA list, CRL, defect list", Some(Attention), "Fails where the chip cannot be read without a protocol."),
    Entry::row("ElectronicChecks/MandatoryFilesCheck", "5.8.4", "", None, ""),
    Entry::row("ElectronicChecks/MandatoryFilesCheck/AvailabilityCheck", "5.8.4.1", "", None, ""),
    Entry::row("ElectronicChecks/MandatoryFilesCheck/AvailabilityCheck/FileAvailabilityCheck", "5.8.4.1.1", "chip files, CSCA list, CRL, defect list", Some(Serious), "Fails where the chip does not have the file, or the security object shows that it cannot have it."),
    Entry::row("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck", "5.8.4.2", "", None, ""),
    Entry::row("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/EfSodCheck", "5.8.4.2.1", "", None, ""),
    Entry::row("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/EfSodCheck/DataGroupHashListCheck", "5.8.4.2.1.1", "chip files, CSCA list, CRL, defect list", Some(Serious), "Fails unless the list of hashes is well formed and lists DG1 and DG2."),
    Entry::row("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/EfSodCheck/SignatureSectionCheck", "5.8.4.2.1.2", "chip files, CSCA list, CRL, defect list", Some(Serious), "Fails unless there is one well formed signature section."),
    Entry::row("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/EfSodCheck/DocumentSignerCertificateCheck", "5.8.4.2.1.3", "chip files, CSCA list, CRL, defect list", Some(Serious), "Fails unless a well formed certificate matches the signer identifier."),
    Entry::row("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/EfComCheck", "5.8.4.2.2", "", None, ""),
    Entry::row("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/EfComCheck/LdsVersionCheck", "5.8.4.2.2.1", "chip files, CSCA list, CRL, defect list", Some(Attention), "Fails unless the version of the logical data structure is present and well formed."),
    Entry::row("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/EfComCheck/UnicodeVersionCheck", "5.8.4.2.2.2", "chip files, CSCA list, CRL, defect list", Some(Info), "Fails unless the version of Unicode is present and well formed."),
    Entry::row("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/EfComCheck/DataGroupListCheck", "5.8.4.2.2.3", "EF.COM", Some(Attention), "Fails unless the list of data groups is present and well formed."),
    Entry::row("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/Dg1Check", "5.8.4.2.3", "", None, ""),
];

const MRZ: [Entry; 18] = mrz_rows!("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/Dg1Check");

#[rustfmt::skip]
const REST: [Entry; 33] = [
    Entry::row("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/Dg2Check", "5.8.4.2.4", "", None, ""),
    Entry::row("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/Dg2Check/BiometricHeaderCheck", "5.8.4.2.4.1", "chip files, CSCA list, CRL, defect list", Some(Attention), "Fails unless the first template has a well formed header."),
    Entry::row("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/Dg2Check/ImageCheck", "5.8.4.2.4.2", "chip files, CSCA list, CRL, defect list", Some(Serious), "Fails unless the first template holds an image that is not empty, in JPEG or JPEG 2000."),
    Entry::row("ElectronicChecks/AuthenticityCheck", "5.8.5", "", None, ""),
    Entry::row("ElectronicChecks/AuthenticityCheck/ActiveAuthCheck", "5.8.5.1", "EF.DG15, chip session", Some(Critical), "Fails where Active Authentication was performed with the key of an authentic DG15 and failed."),
    Entry::row("ElectronicChecks/AuthenticityCheck/ChipAuthCheck", "5.8.5.2", "EF.DG14, chip session", Some(Critical), "Fails where Chip Authentication was performed with the key of an authentic DG14 and failed."),
    Entry::row("ElectronicChecks/AuthenticityCheck/PaceChipAuthMappingCheck", "5.8.5.3", "EF.CardSecurity, chip session", Some(Critical), "Fails where Chip Authentication Mapping was performed with an authentic key and failed."),
    Entry::row("ElectronicChecks/SignatureCheck", "5.8.6", "", None, ""),
    Entry::row("ElectronicChecks/SignatureCheck/SecurityFileCheck", "5.8.6.1", "", None, ""),
    Entry::row("ElectronicChecks/SignatureCheck/SecurityFileCheck/DigestCheck", "5.8.6.1.1", "chip files, CSCA list, CRL, defect list", Some(Critical), "Fails where the signed digest is not that of the content."),
    Entry::row("ElectronicChecks/SignatureCheck/SecurityFileCheck/SignatureValueCheck", "5.8.6.1.2", "chip files, CSCA list, CRL, defect list", Some(Critical), "Fails where the signature does not verify with the signer's key."),
    Entry::row("ElectronicChecks/IssuerCertificatesCheck", "5.8.7 / 5.6.3.2", "", None, ""),
    Entry::row("ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck", "5.8.7.1", "", None, ""),
    Entry::row("ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerSignatureCheck", "5.6.3.2.1", "DS cert, CSCA, CRL, defect list", Some(Critical), "Fails where the authority that the signer names by key identifier did not sign; undetermined where none is held."),
    Entry::row("ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerValidityPeriodCheck", "5.6.3.2.2", "DS cert, CSCA, CRL, defect list", Some(Attention), "Fails where the inspection lies outside the validity of the signer's certificate."),
    Entry::row("ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/CountrySignerValidityPeriodCheck", "5.6.3.2.3", "DS cert, CSCA, CRL, defect list", Some(Info), "Fails where the inspection lies outside the validity of the authority's certificate."),
    Entry::row("ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerTrustedCheck", "5.6.3.2.4", "DS cert, CSCA, CRL, defect list", Some(Critical), "Fails where the signer is a public test signer, leads to an authority that signs no documents, or is revoked by a deviation list."),
    Entry::row("ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerNotSelfSignedCheck", "5.6.3.2.5", "DS cert, CSCA, CRL, defect list", Some(Critical), "Fails where the certificate verifies with its own key."),
    Entry::row("ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerSubjectDnCheck", "5.6.3.2.6", "DS cert, CSCA, CRL, defect list", Some(Attention), "Fails unless the subject has a country of two letters and a common name."),
    Entry::row("ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerIssuerDnCheck", "5.6.3.2.7", "DS cert, CSCA, CRL, defect list", Some(Attention), "Fails unless the issuer has a country of two letters and a common name."),
    Entry::row("ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerRevocationCheck", "Doc 9303-12, 6", "DS cert, CRL", Some(Critical), "Fails where the country's list names the signer or its authority; undetermined where the list is past its next update.").from(Extension),
    Entry::row("ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerDocumentTypeCheck", "Doc 9303-12, 7.1.1.6", "DS cert, EF.DG1", Some(Serious), "Fails where the signer's certificate lists document types and the document's is not among them.").from(Extension),
    Entry::row("ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerValidityAtSigningCheck", "Doc 9303-12, 4.2", "DS cert, EF.SOD", Some(Serious), "Fails where the signer signed outside the validity of its certificate, as far as the time of signing is known.").from(Extension),
    Entry::row("ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/AlgorithmAgeCheck", "Doc 9303-12, 4.4", "DS cert, EF.SOD", Some(Info), "Fails where an algorithm is one that Doc 9303 retired.").from(Extension),
    Entry::row("ElectronicChecks/IntegrityCheck", "5.8.8", "", None, ""),
    Entry::row("ElectronicChecks/IntegrityCheck/EfSodVsEfComCheck", "5.8.8.1", "chip files, certs, country table 4.3", Some(Attention), "Fails where EF.COM and the security object list different data groups."),
    Entry::row("ElectronicChecks/IntegrityCheck/DataGroupsIntegrityCheck", "5.8.8.2", "", None, ""),
    Entry::row("ElectronicChecks/IntegrityCheck/DataGroupsIntegrityCheck/DataGroupIntegrityCheck", "5.8.8.2.1", "chip files, certs, country table 4.3", Some(Critical), "Fails where the hash of a data group read is not the signed one, or nobody signed it."),
    Entry::row("ElectronicChecks/IssuingCountryCheck", "5.8.9", "", None, ""),
    Entry::row("ElectronicChecks/IssuingCountryCheck/SignerCertificateCheck", "5.8.9.1 / 5.6.2.2", "", None, ""),
    Entry::row("ElectronicChecks/IssuingCountryCheck/SignerCertificateCheck/SignerIssuerDnVsMrzDataCheck", "5.6.2.2.1", "chip files, certs, country table 4.3", Some(Critical), "Fails where the issuer of the signer's certificate does not sign for the issuer in EF.DG1."),
    Entry::row("ElectronicChecks/IssuingCountryCheck/SignerCertificateCheck/SignerSubjectDnVsMrzDataCheck", "5.6.2.2.2", "chip files, certs, country table 4.3", Some(Critical), "Fails where the subject of the signer's certificate does not sign for the issuer in EF.DG1."),
    Entry::row("ElectronicChecks/IssuingCountryCheck/SignerCertificateCheck/SignerSubjectDnVsIssuerDnCheck", "5.6.2.2.3", "chip files, certs, country table 4.3", Some(Serious), "Fails where subject and issuer of the signer's certificate name different countries."),
];
