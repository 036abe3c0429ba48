//! Steps on the certificate of the signer that need no trust data (TR-03135-1, 5.6.3.2; Doc 9303-12, 4.2 and 7.1.1).

use super::{Cause, Check, Step};
use spartel_base::{CheckResult, DocumentCode, Timestamp};
use spartel_pki::certificate::{Certificate, InPeriod, Validity};

/// Validity now (Table 5.32). An expired signer fails; how heavy that weighs is the inspection's matter.
pub(super) fn validity(certificate: &Certificate<'_>, at: Timestamp) -> Step {
    in_period(Check::SignerValidity, certificate.validity().ok(), at)
}

/// Validity when the document was signed. The private key should be older than the certificate's last three months, which
/// is a matter of profile and not of this step.
pub(super) fn validity_at_signing(certificate: &Certificate<'_>, signed: Option<Timestamp>) -> Step {
    const CHECK: Check = Check::SignerValidityAtSigning;
    match signed {
        Some(signed) => in_period(CHECK, certificate.validity().ok(), signed),
        None => Step::not_supported(CHECK, Cause::SigningTimeUnknown),
    }
}

/// Where an instant lies in a period, as a step.
pub(super) fn in_period(check: Check, validity: Option<Validity>, at: Timestamp) -> Step {
    let Some(validity) = validity else { return Step::undetermined(check, Cause::ValidityUnreadable) };
    match validity.at(at) {
        InPeriod::Within => Step::successful(check),
        InPeriod::Expired => Step::failed(check, Cause::CertificateExpired(validity.not_after)),
        InPeriod::NotYet => Step::failed(check, Cause::CertificateNotYetValid(validity.not_before)),
    }
}

/// Whether the signer may sign documents with this code (Doc 9303-12, 7.1.1.6).
pub(super) fn document_type(certificate: &Certificate<'_>, code: Option<DocumentCode>) -> Step {
    const CHECK: Check = Check::SignerDocumentType;
    let types = match certificate.document_types() {
        Ok(Some(types)) => types,
        Ok(None) => return Step::not_supported(CHECK, Cause::DocumentTypeUnrestricted),
        Err(error) => return Step::undetermined(CHECK, Cause::DocumentTypesMalformed(error)),
    };
    let Some(code) = code else { return Step::not_supported(CHECK, Cause::DocumentTypeUnknown) };
    if types.allows(code) {
        Step::successful(CHECK)
    } else {
        let found = code.as_str().trim_end_matches('<').to_owned();
        Step::failed(CHECK, Cause::DocumentTypeNotListed { found, allowed: types.0.join(",") })
    }
}

/// The steps on a certificate that could not be found: it is "unparsable or unavailable" (Tables 5.31 to 5.37).
pub(super) fn unavailable(cause: &Cause) -> impl Iterator<Item = Step> + '_ {
    [
        Check::SignerSignature,
        Check::SignerValidity,
        Check::SignerValidityAtSigning,
        Check::CountrySignerValidity,
        Check::SignerTrusted,
        Check::SignerRevocation,
        Check::SignerNotSelfSigned,
        Check::SignerSubjectDn,
        Check::SignerIssuerDn,
        Check::SignerDocumentType,
        Check::AlgorithmAge,
    ]
    .into_iter()
    .map(|check| Step::new(check, CheckResult::Undetermined, cause.clone()))
}
