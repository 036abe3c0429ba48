//! Format validation (Doc 9303-13, Appendix D, 1).

use super::{Step, StepKind, StepReason, SubIndication};
use crate::Seal;
use crate::vds_nc::NcBreach;

/// Judges what parsing let through. Of a 2D-Doc, parsing judged all but fields that are not known here.
pub(super) fn step(seal: &Seal<'_>) -> Step {
    let wrong = |reason| Step::indicating(StepKind::Format, reason, SubIndication::WrongFormat);
    let unknown = match seal {
        Seal::Vds(vds) => {
            let report = vds.profile_report();
            if let Some(breach) = report.wrong_format() {
                return wrong(StepReason::Profile(breach));
            }
            report.unknown_features().count()
        }
        Seal::VdsNc(vds_nc) => {
            let report = vds_nc.report();
            if let Some(breach) = report.wrong_format() {
                return wrong(StepReason::Structure(breach.clone()));
            }
            let unknown = |b: &&NcBreach| matches!(b, NcBreach::UnknownKind | NcBreach::UnknownMember(_));
            report.breaches.iter().filter(unknown).count()
        }
        Seal::TwoDDoc(document) => document.fields().iter().filter(|field| field.length.is_none()).count(),
    };
    match unknown {
        0 => Step::passed(StepKind::Format, StepReason::Passed),
        count => Step::indicating(
            StepKind::Format,
            StepReason::UnknownFeatures(count),
            SubIndication::UnknownFeature,
        ),
    }
}
