//! The 18 checks of a machine readable zone (TR-03135-1, 5.6.1.2), wherever it stands.

use std::ops::Range;

use spartel_base::CheckResult;
use spartel_mrz::consistency::{self, Inconsistency, MrzCheck, Outcome};
use spartel_mrz::repair;
use spartel_mrz::{CheckDigitKind, DateForm, FieldKind, Mrz, RawMrz};

use super::reading::Doubts;
use crate::catalogue::CheckId;
use crate::result::Recorder;
use crate::{FindingCode, ReasonCode, Region, Value};

/// A place where a zone stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Printed,
    Chip,
    Seal,
}

const PRINTED: CheckId = CheckId::of("OpticalChecks/MrzComplianceCheck/MrzConsistencyCheck");
const CHIP: CheckId = CheckId::of("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/Dg1Check");
const SEAL: CheckId = CheckId::of("SealChecks/IntegrityCheck/MrzConsistencyCheck");

impl Place {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Printed => "printed",
            Self::Chip => "chip",
            Self::Seal => "seal",
        }
    }

    /// The rows of the catalogue follow their group in the order of the sections.
    const fn check(self, which: MrzCheck) -> CheckId {
        let group = match self {
            Self::Printed => PRINTED,
            Self::Chip => CHIP,
            Self::Seal => SEAL,
        };
        CheckId::at(group.index() + 1 + which as usize)
    }

    const fn code_value(self) -> Value {
        Value::Code(self.code())
    }
}

/// Writes the results of a zone that could be read. What rests on characters that were not read surely says nothing
/// against the document.
pub(crate) fn check(zone: &Mrz, place: Place, doubts: Doubts, out: &mut Recorder<'_>) {
    let results = consistency::check(zone, out.today());
    let unsure = |which| doubts.any(offsets(zone, which).into_iter().flatten());
    for (which, outcome) in results {
        let id = place.check(which);
        match outcome {
            Outcome::Ok => out.put(id, None, CheckResult::Successful, remark(zone, which)),
            Outcome::NotApplicable => out.not_supported(id, None, ReasonCode::NotInLayout),
            Outcome::Wrong(_) if unsure(which) => out.undetermined(id, None, ReasonCode::ReadingUnsure),
            Outcome::Wrong(why) => out.failed(id, None, reason(why)),
        }
    }
    let wrong = |which: MrzCheck| matches!(results[which as usize].1, Outcome::Wrong(_)) && !unsure(which);
    check_digits(zone, place, wrong, out);
    for (which, outcome) in results {
        if let (Outcome::Wrong(why), false) = (outcome, unsure(which)) {
            explain(zone, place, (which, why), wrong, out);
        }
    }
}

/// Writes the results of a text that is no zone: its length is wrong, or it holds characters that no zone has. On the
/// page the second is the reading's fault, on a chip the chip's.
pub(crate) fn unreadable(
    raw: &RawMrz<'_>,
    place: Place,
    (source, doubts): (&str, Doubts),
    out: &mut Recorder<'_>,
) {
    let length = place.check(MrzCheck::Length);
    if !doubts.is_none() {
        // A line that is cut off in the picture is shorter than the one on the page.
        for which in MrzCheck::ALL {
            out.undetermined(place.check(which), None, ReasonCode::ReadingUnsure);
        }
        let why = Value::Code(raw.layout().err().map_or("mrz-character", |error| error.code()));
        return out.find(FindingCode::MrzSeenIncomplete, [Value::text(source), why], None, &[length]);
    }
    if raw.layout().is_err() {
        out.failed(length, None, ReasonCode::MrzLength);
        let lines: Vec<_> = raw.lines().iter().map(|line| line.chars().count().to_string()).collect();
        out.find(FindingCode::MrzLength, [place.code_value(), Value::text(lines.join("+"))], None, &[length]);
        for which in MrzCheck::ALL.into_iter().skip(1) {
            out.not_supported(place.check(which), None, ReasonCode::MrzUnread);
        }
        return;
    }
    let reason = ReasonCode::MrzUnread;
    if place == Place::Printed {
        out.ok(length, None);
    } else {
        out.failed(length, None, ReasonCode::FieldMalformed);
    }
    let mut checks = vec![length];
    for which in MrzCheck::ALL.into_iter().skip(1) {
        match place {
            Place::Printed => out.aborted(place.check(which), None, reason),
            Place::Chip | Place::Seal => out.not_supported(place.check(which), None, reason),
        }
        checks.push(place.check(which));
    }
    let error = Mrz::read(raw).err();
    let region = error.and_then(|error| match error {
        spartel_mrz::MrzError::Character { position, .. } => {
            Some(Region::Mrz { zone: place.code(), line: position.line, column: position.column, length: 1 })
        }
        _ => None,
    });
    let why = Value::Code(error.map_or("mrz-character", |error| error.code()));
    out.find(FindingCode::MrzUnreadable, [Value::text(source), why], region, &checks);
}

/// A successful check may still have something to say.
fn remark(zone: &Mrz, which: MrzCheck) -> ReasonCode {
    let birth = zone.date_of_birth().filter(|_| which == MrzCheck::DateOfBirth);
    match birth.map(|date| date.form()) {
        Some(DateForm::Partial | DateForm::Unknown) => ReasonCode::DatePartlyUnknown,
        _ => ReasonCode::Ok,
    }
}

const fn reason(why: Inconsistency) -> ReasonCode {
    use Inconsistency as I;
    match why {
        I::Length => ReasonCode::MrzLength,
        I::CheckDigit => ReasonCode::CheckDigitWrong,
        I::CheckDigitMissing => ReasonCode::CheckDigitMissing,
        I::IssuerAndNationality => ReasonCode::NationalityUnusual,
        I::DocumentCode | I::SecondaryCode | I::CodeAfter2037 => ReasonCode::DocumentTypeMalformed,
        I::CountryCode => ReasonCode::CodeMalformed,
        I::CountryUnknown => ReasonCode::CountryNotListed,
        I::CountryDoesNotIssue => ReasonCode::CountryDoesNotIssue,
        I::Date => ReasonCode::DateMalformed,
        I::DateIncomplete => ReasonCode::DateIncomplete,
        I::Missing => ReasonCode::FieldEmpty,
        I::Sex | I::LeadingFiller | I::DigitInName | I::Separators | I::LongNumber => {
            ReasonCode::FieldMalformed
        }
    }
}

const fn digit_check(kind: CheckDigitKind) -> (MrzCheck, FieldKind) {
    match kind {
        CheckDigitKind::DocumentNumber => {
            (MrzCheck::CheckDigitDocumentNumber, FieldKind::DocumentNumberCheckDigit)
        }
        CheckDigitKind::DateOfBirth => (MrzCheck::CheckDigitDateOfBirth, FieldKind::DateOfBirthCheckDigit),
        CheckDigitKind::DateOfExpiry => (MrzCheck::CheckDigitDateOfExpiry, FieldKind::DateOfExpiryCheckDigit),
        CheckDigitKind::OptionalData => (MrzCheck::CheckDigitOptionalData, FieldKind::OptionalDataCheckDigit),
        CheckDigitKind::Composite => (MrzCheck::CheckDigitComposite, FieldKind::CompositeCheckDigit),
    }
}

/// One finding for each wrong digit; the composite digit speaks for itself only where no other is wrong.
fn check_digits(zone: &Mrz, place: Place, wrong: impl Fn(MrzCheck) -> bool, out: &mut Recorder<'_>) {
    let composite = wrong(MrzCheck::CheckDigitComposite).then(|| place.check(MrzCheck::CheckDigitComposite));
    let mut explained = false;
    for (kind, digit) in zone.check_digits().all() {
        let spartel_mrz::CheckDigit::Wrong { expected, found } = digit else { continue };
        if kind == CheckDigitKind::Composite && explained {
            continue;
        }
        explained = true;
        let (which, field) = digit_check(kind);
        if !wrong(which) {
            continue;
        }
        let mut checks = vec![place.check(which)];
        checks.extend(composite.filter(|id| *id != checks[0]));
        let [expected, found] = [expected, found].map(|digit| Value::text(char::from(digit).to_string()));
        let args = [place.code_value(), Value::Code(kind.code()), expected, found];
        out.find(FindingCode::MrzCheckDigit, args, region(zone, place, field), &checks);
    }
}

/// The places of the characters that a check looks at, offsets counted over all lines.
fn offsets(zone: &Mrz, which: MrzCheck) -> Vec<Range<usize>> {
    use FieldKind as F;
    use MrzCheck as C;
    let layout = zone.layout();
    let fields: &[FieldKind] = match which {
        C::Length => &[],
        C::CheckDigitComposite => &[F::CompositeCheckDigit],
        C::CheckDigitDocumentNumber => &[F::DocumentNumber, F::DocumentNumberCheckDigit],
        C::CheckDigitDateOfExpiry => &[F::DateOfExpiry, F::DateOfExpiryCheckDigit],
        C::CheckDigitDateOfBirth => &[F::DateOfBirth, F::DateOfBirthCheckDigit],
        C::CheckDigitOptionalData => &[F::OptionalData, F::OptionalDataCheckDigit],
        C::IssuerVsNationality => &[F::DocumentCode, F::Issuer, F::Nationality],
        // A code without its second letter may not be valid for long.
        C::DocumentType => &[F::DocumentCode, F::DateOfExpiry],
        C::Issuer | C::IssuerIcaoIncluded => &[F::Issuer],
        C::Nationality | C::NationalityIcaoIncluded => &[F::Nationality],
        C::DateOfBirth => &[F::DateOfBirth],
        C::DateOfExpiry => &[F::DateOfExpiry],
        C::Sex => &[F::Sex],
        C::DocumentNumber => &[F::DocumentNumber],
        C::Surname | C::GivenName => &[F::Name, F::PrimaryIdentifier, F::SecondaryIdentifier],
    };
    let mut ranges: Vec<_> =
        fields.iter().filter_map(|kind| layout.slot(*kind)).map(|slot| slot.range()).collect();
    if which == C::CheckDigitComposite {
        ranges.extend(layout.composite().iter().map(|(start, end)| *start..*end));
    }
    let of_number = matches!(which, C::CheckDigitDocumentNumber | C::DocumentNumber);
    if of_number && zone.document_number().is_long() {
        ranges.extend(layout.slot(F::OptionalData).map(|slot| slot.range()));
    }
    ranges
}

fn region(zone: &Mrz, place: Place, field: FieldKind) -> Option<Region> {
    let field = zone.field(field)?;
    let length = field.raw.len();
    Some(Region::Mrz { zone: place.code(), line: field.position.line, column: field.position.column, length })
}

/// What is wrong with a field, unless another finding says so already.
fn explain(
    zone: &Mrz,
    place: Place,
    (which, why): (MrzCheck, Inconsistency),
    wrong: impl Fn(MrzCheck) -> bool,
    out: &mut Recorder<'_>,
) {
    use MrzCheck as C;
    let own = place.check(which);
    let field = match which {
        C::DocumentType => FieldKind::DocumentCode,
        C::Issuer | C::IssuerIcaoIncluded => FieldKind::Issuer,
        C::Nationality | C::NationalityIcaoIncluded => FieldKind::Nationality,
        C::DateOfBirth => FieldKind::DateOfBirth,
        C::DateOfExpiry => FieldKind::DateOfExpiry,
        C::Sex => FieldKind::Sex,
        C::DocumentNumber => FieldKind::DocumentNumber,
        C::Surname | C::GivenName => FieldKind::Name,
        C::IssuerVsNationality if why == Inconsistency::IssuerAndNationality => {
            let [issuer, nationality] = [zone.issuer(), zone.nationality()].map(Value::from);
            let args = [place.code_value(), issuer, nationality];
            let region = region(zone, place, FieldKind::Nationality);
            return out.find(FindingCode::MrzNationalityUnusual, args, region, &[own]);
        }
        // The codes themselves have findings of their own, and check digits have theirs.
        _ => return,
    };
    let mut checks = vec![own];
    let form = match which {
        C::IssuerIcaoIncluded => Some(C::Issuer),
        C::NationalityIcaoIncluded => Some(C::Nationality),
        _ => None,
    };
    if form.is_some_and(&wrong) {
        return;
    }
    match which {
        C::Issuer => checks.push(place.check(C::IssuerIcaoIncluded)),
        C::Nationality if wrong(C::NationalityIcaoIncluded) => {
            checks.push(place.check(C::NationalityIcaoIncluded));
        }
        _ => {}
    }
    if matches!(which, C::Issuer | C::Nationality) && wrong(C::IssuerVsNationality) {
        checks.push(place.check(C::IssuerVsNationality));
    }
    let code = match why {
        Inconsistency::CountryUnknown | Inconsistency::CountryDoesNotIssue => FindingCode::MrzCountryUnknown,
        _ => FindingCode::MrzFieldMalformed,
    };
    let name = match which {
        C::Surname => "primary-identifier",
        C::GivenName => "secondary-identifier",
        _ => field.code(),
    };
    let raw = zone.field(field).map_or("", |field| field.raw);
    let args = [place.code_value(), Value::Code(name), Value::text(raw)];
    out.find(code, args, region(zone, place, field), &checks);
}

/// The likeliest misreading of a printed zone with errors, where one character explains them all. It is told, never applied.
pub(crate) fn repair(raw: &RawMrz<'_>, zone: Option<&Mrz>, out: &mut Recorder<'_>) {
    let proposals = zone.map_or_else(|| repair::of_lines(raw), repair::of_zone);
    let Some(best) = proposals.first().filter(|best| best.remaining() == 0) else { return };
    let [repair::Edit::Substitute { position, from, to }] = best.edits() else { return };
    let args = [
        Place::Printed.code_value(),
        Value::Number(position.line as i64),
        Value::Number(position.column as i64),
        Value::text(from.to_string()),
        Value::text(to.to_string()),
    ];
    let (line, column) = (position.line, position.column);
    let region = Region::Mrz { zone: Place::Printed.code(), line, column, length: 1 };
    out.find(FindingCode::MrzRepair, args, Some(region), &[PRINTED]);
}
