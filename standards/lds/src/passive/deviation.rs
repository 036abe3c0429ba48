//! Published deviations: known errors of genuine documents turn "failed" into "undetermined", never into "successful"
//! (Doc 9303-12, 10; TR-03135-1, 5.12).

use super::{Cause, Check, Step};
use spartel_base::{CheckResult, Timestamp};
use spartel_mrz::Mrz;
use spartel_pki::certificate::Certificate;
use spartel_pki::deviation_list::{Applies, DeviationKind, DeviationParameter, DocumentFacts};
use spartel_pki::trust::TrustStore;

/// Softens every step that a deviation of this document explains, and tells all deviations that concern it.
pub(super) fn apply(
    steps: &mut [Step],
    trust: &TrustStore,
    signer: Option<&Certificate<'_>>,
    zone: Option<&Mrz>,
    issued: Option<Timestamp>,
) -> Vec<DeviationKind> {
    if trust.deviation_lists().is_empty() {
        return Vec::new();
    }
    let code = zone.and_then(Mrz::document_code);
    let number = zone.map(|zone| zone.document_number().as_str().to_owned());
    let facts = DocumentFacts {
        document_type: code.as_ref().map(|code| code.as_str()),
        signer,
        issued,
        number: number.as_deref(),
    };
    let mut found = Vec::new();
    // A state speaks for its own documents alone.
    let Some(country) = signer.and_then(Certificate::country) else { return found };
    for (deviation, applies) in trust.deviations(country, &facts) {
        if applies != Applies::Yes {
            continue;
        }
        for description in &deviation.descriptions {
            steps.iter_mut().for_each(|step| soften(step, &description.kind, description.parameter.as_ref()));
            found.push(description.kind.clone());
        }
    }
    found
}

fn soften(step: &mut Step, kind: &DeviationKind, parameter: Option<&DeviationParameter>) {
    if step.result == CheckResult::Failed && explains(kind, parameter, step.check) {
        let cause = Box::new(std::mem::replace(&mut step.cause, Cause::Ok));
        step.cause = Cause::DeviationApplied { deviation: kind.code().to_owned(), cause };
        step.result = CheckResult::Undetermined;
    }
}

/// Whether a deviation is a reason for a check to fail.
fn explains(kind: &DeviationKind, parameter: Option<&DeviationParameter>, check: Check) -> bool {
    match kind {
        DeviationKind::SignerSignature => check == Check::SignerSignature,
        // 5.12.2.3.4 and 5.12.2.1.7: encoding and validity of the certificate.
        DeviationKind::SignerEncoding => matches!(
            check,
            Check::SignerCertificate
                | Check::SignerValidity
                | Check::SignerValidityAtSigning
                | Check::SignerSubjectDn
                | Check::SignerIssuerDn
                | Check::SignerDocumentType
        ),
        DeviationKind::CscaEncoding => check == Check::CountrySignerValidity,
        DeviationKind::DataGroupHashWrong => match check {
            Check::DataGroupIntegrity(number) => names(parameter, i64::from(number.get())),
            _ => false,
        },
        // 5.12.2.2.2: the signature over EF.SOD and its form.
        DeviationKind::SodSignatureWrong => {
            matches!(check, Check::HashList | Check::SignatureSection | Check::Digest | Check::SignatureValue)
        }
        DeviationKind::ComInconsistent => check == Check::SodVsCom,
        _ => false,
    }
}

/// Whether the deviation names the data group; one without numbers names none.
fn names(parameter: Option<&DeviationParameter>, number: i64) -> bool {
    matches!(parameter, Some(DeviationParameter::DataGroups(groups)) if groups.contains(&number))
}
