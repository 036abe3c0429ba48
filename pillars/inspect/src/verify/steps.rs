//! From the steps of passive authentication to checks of the catalogue (TR-03135-1, 5.8.4.2.1, 5.8.6 to 5.8.8).

use spartel_base::CheckResult;
use spartel_lds::passive::{Cause, Check, Step};

use crate::catalogue::CheckId;
use crate::result::Recorder;
use crate::{ReasonCode, part};

pub(super) use super::cause::explain;

macro_rules! paths {
    ($($name:ident = $path:literal;)+) => { $(pub(super) const $name: CheckId = CheckId::of($path);)+ };
}

paths! {
    HASH_LIST = "ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/EfSodCheck/DataGroupHashListCheck";
    SIGNATURE_SECTION = "ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/EfSodCheck/SignatureSectionCheck";
    SIGNER_CERTIFICATE =
        "ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/EfSodCheck/DocumentSignerCertificateCheck";
    DIGEST = "ElectronicChecks/SignatureCheck/SecurityFileCheck/DigestCheck";
    SIGNATURE = "ElectronicChecks/SignatureCheck/SecurityFileCheck/SignatureValueCheck";
    SIGNER_SIGNATURE = "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerSignatureCheck";
    SIGNER_VALIDITY = "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerValidityPeriodCheck";
    AT_SIGNING = "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerValidityAtSigningCheck";
    AUTHORITY_VALIDITY =
        "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/CountrySignerValidityPeriodCheck";
    TRUSTED = "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerTrustedCheck";
    REVOCATION = "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerRevocationCheck";
    NOT_SELF_SIGNED = "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerNotSelfSignedCheck";
    SUBJECT = "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerSubjectDnCheck";
    ISSUER = "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerIssuerDnCheck";
    DOCUMENT_TYPE = "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/SignerDocumentTypeCheck";
    ALGORITHM_AGE = "ElectronicChecks/IssuerCertificatesCheck/SecurityFileCheck/AlgorithmAgeCheck";
    LISTS = "ElectronicChecks/IntegrityCheck/EfSodVsEfComCheck";
    HASHES = "ElectronicChecks/IntegrityCheck/DataGroupsIntegrityCheck/DataGroupIntegrityCheck";
}

/// The place of a step in the catalogue; the form of EF.CardSecurity has none.
pub(super) const fn place(check: Check) -> CheckId {
    match check {
        Check::HashList => HASH_LIST,
        Check::SignatureSection => SIGNATURE_SECTION,
        Check::SignerCertificate => SIGNER_CERTIFICATE,
        Check::Digest => DIGEST,
        Check::SignatureValue => SIGNATURE,
        Check::SignerSignature => SIGNER_SIGNATURE,
        Check::SignerValidity => SIGNER_VALIDITY,
        Check::SignerValidityAtSigning => AT_SIGNING,
        Check::CountrySignerValidity => AUTHORITY_VALIDITY,
        Check::SignerTrusted => TRUSTED,
        Check::SignerRevocation => REVOCATION,
        Check::SignerNotSelfSigned => NOT_SELF_SIGNED,
        Check::SignerSubjectDn => SUBJECT,
        Check::SignerIssuerDn => ISSUER,
        Check::SignerDocumentType => DOCUMENT_TYPE,
        Check::AlgorithmAge => ALGORITHM_AGE,
        Check::SodVsCom => LISTS,
        Check::DataGroupIntegrity(_) => HASHES,
    }
}

/// Whether the check is one of the form of EF.SOD, which EF.CardSecurity does not have in the guideline.
const fn is_form(check: Check) -> bool {
    matches!(check, Check::HashList | Check::SignatureSection | Check::SignerCertificate)
}

/// Writes the results of all steps of a security file.
pub(super) fn record(steps: &[Step], file: &'static str, out: &mut Recorder<'_>) {
    for step in steps {
        let of = match step.check {
            Check::DataGroupIntegrity(number) => Some(part::data_group(number.get())),
            Check::SodVsCom => None,
            check if is_form(check) && file != "EF.SOD" => continue,
            check if is_form(check) => None,
            _ => Some(file),
        };
        out.put(place(step.check), of, result(step), reason(&step.cause));
    }
}

/// The result of a step. What was not offered (EF.DG1 with the document code) is not supported: the document has nothing to
/// do with it.
pub(super) const fn result(step: &Step) -> CheckResult {
    match step.cause {
        Cause::DocumentTypeUnknown => CheckResult::NotSupported,
        _ => step.result,
    }
}

/// The same cause in the words of this room.
pub(crate) fn reason(cause: &Cause) -> ReasonCode {
    use ReasonCode as R;
    match cause {
        Cause::Ok => R::Ok,
        Cause::HashListMalformed(_) | Cause::HashListIncomplete(_) => R::HashListMalformed,
        Cause::SignatureSectionMalformed(_) | Cause::SignatureMissing => R::SignatureSectionMalformed,
        Cause::ContentDigestAbsent => R::ContentDigestAbsent,
        Cause::HashMismatch => R::HashMismatch,
        Cause::NotInSecurityObject => R::NotInSecurityObject,
        Cause::FileNotRead => R::FileNotRead,
        Cause::NotRevoked { .. } => R::NotRevoked,
        Cause::DocumentTypeUnrestricted => R::DocumentTypeUnrestricted,
        Cause::SigningTimeUnknown => R::SigningTimeUnknown,
        // The rest is rare; the codes are the same words.
        other => ReasonCode::from_code(other.code()).unwrap_or(R::DeviationApplied),
    }
}
