//! Checks between two documents of one person (TR-03135-1, 5.11).

use spartel_base::Date;
use spartel_mrz::Mrz;

use super::fields::{Agreement, Component, names_agree};
use super::reading::Doubts;
use crate::catalogue::CheckId;
use crate::result::Recorder;
use crate::{FindingCode, ReasonCode, Value};

const MRZ: CheckId = CheckId::of("CrossDocumentChecks/MrzDataCheck");
const NUMBER: CheckId = CheckId::of("CrossDocumentChecks/PassportNumberCheck");
const EXPIRY: CheckId = CheckId::of("CrossDocumentChecks/ExpiryCheck");

/// What of a document is compared with another, from signed data where there are any.
#[derive(Debug, Clone, Default)]
pub(crate) struct Side {
    pub mrz: Option<Mrz>,
    /// Which of its characters were not read surely.
    pub doubts: Doubts,
    /// It is a seal of a kind that has no zone.
    pub without_zone: bool,
    pub expiry: Option<Date>,
    /// The number of the passport that the document says it belongs to.
    pub passport_number: Option<String>,
}

/// Compares the passport (or the first document) with another one, `of` naming the latter.
pub(crate) fn check(first: &Side, second: &Side, of: &'static str, out: &mut Recorder<'_>) {
    mrz_data(first, second, of, out);
    passport_number(first, second, of, out);
    match (first.expiry, second.expiry) {
        (Some(passport), Some(other)) if other <= passport => out.ok(EXPIRY, Some(of)),
        (Some(passport), Some(other)) => {
            out.failed(EXPIRY, Some(of), ReasonCode::Differs);
            out.find(FindingCode::CrossDocumentExpiry, [passport.into(), other.into()], None, &[EXPIRY]);
        }
        _ => out.not_supported(EXPIRY, Some(of), ReasonCode::NotInLayout),
    }
}

/// The mandatory data of the holder: names, date of birth, sex, nationality (5.11.3).
fn mrz_data(first: &Side, second: &Side, of: &'static str, out: &mut Recorder<'_>) {
    let (Some(a), Some(b)) = (&first.mrz, &second.mrz) else {
        let reason = if second.without_zone { ReasonCode::NotInSeal } else { ReasonCode::NoInput };
        return out.not_supported(MRZ, Some(of), reason);
    };
    let unsure = |component: Component| {
        [(a, first.doubts), (b, second.doubts)]
            .into_iter()
            .any(|(zone, doubts)| component.offsets(zone).is_some_and(|field| doubts.any(field)))
    };
    let (mut same, mut in_doubt) = (true, false);
    let mut doubtful = |field: &'static str, out: &mut Recorder<'_>| {
        in_doubt = true;
        out.find(FindingCode::CrossDocumentUnsure, [Value::Code(field)], None, &[MRZ]);
    };
    let mut differs = |field: &'static str, [a, b]: [Value; 2], out: &mut Recorder<'_>| {
        same = false;
        out.find(FindingCode::CrossDocumentDiffers, [Value::Code(field), a, b], None, &[MRZ]);
    };
    if !names_agree(a, b) && (unsure(Component::PrimaryIdentifier) || unsure(Component::SecondaryIdentifier))
    {
        doubtful("name", out);
    } else if !names_agree(a, b) {
        let names = [a, b].map(|zone| {
            let name = zone.name();
            Value::text(format!("{}<<{}", name.primary(), name.secondary()))
        });
        differs("name", names, out);
    }
    for component in [Component::DateOfBirth, Component::Sex, Component::Nationality] {
        if component.compare(a, b) != Agreement::Different {
            continue;
        }
        if unsure(component) {
            doubtful(component.code(), out);
        } else {
            let values = [a, b].map(|zone| component.value(zone, out.today()));
            differs(component.code(), values, out);
        }
    }
    match (same, in_doubt) {
        (false, _) => out.failed(MRZ, Some(of), ReasonCode::Differs),
        (true, true) => out.undetermined(MRZ, Some(of), ReasonCode::ReadingUnsure),
        (true, false) => out.ok(MRZ, Some(of)),
    }
}

/// The passport that the second document names (5.11.4). The number of a visa may be its own or the passport's (Doc
/// 9303-7, 4.2.2), so that another number in its zone says nothing.
fn passport_number(first: &Side, second: &Side, of: &'static str, out: &mut Recorder<'_>) {
    let number = |zone: &Mrz| zone.document_number().as_str().to_owned();
    let Some(own) = first.mrz.as_ref().map(number) else {
        return out.not_supported(NUMBER, Some(of), ReasonCode::NoInput);
    };
    let of_number = |zone: &Mrz| Component::DocumentNumber.offsets(zone);
    let in_doubt = first.mrz.as_ref().and_then(of_number).is_some_and(|field| first.doubts.any(field));
    match &second.passport_number {
        Some(named) if plain(named) == plain(&own) => out.ok(NUMBER, Some(of)),
        Some(_) if in_doubt => {
            out.undetermined(NUMBER, Some(of), ReasonCode::ReadingUnsure);
            let field = Value::Code(Component::DocumentNumber.code());
            out.find(FindingCode::CrossDocumentUnsure, [field], None, &[NUMBER]);
        }
        Some(named) => {
            out.failed(NUMBER, Some(of), ReasonCode::Differs);
            let args = [Value::text(&own), Value::text(named)];
            out.find(FindingCode::CrossDocumentPassport, args, None, &[NUMBER]);
        }
        None if second.mrz.as_ref().map(number) == Some(own) => out.ok(NUMBER, Some(of)),
        None => out.not_supported(NUMBER, Some(of), ReasonCode::NotInLayout),
    }
}

/// A number without fillers and spaces, which seals write in place of fillers.
fn plain(number: &str) -> String {
    number.chars().filter(|c| !matches!(c, '<' | ' ')).collect()
}
