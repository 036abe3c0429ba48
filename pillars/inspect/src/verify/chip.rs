//! Checks of the files of a chip (TR-03135-1, 5.8).

use spartel_base::{ParseError, Timestamp};
use spartel_lds::com::Com;
use spartel_lds::dg1::Dg1;
use spartel_lds::dg2::Dg2;
use spartel_lds::passive::{self, Cause, PassiveAuthentication};
use spartel_lds::{DataGroup, DataGroupNumber, FileKind};
use spartel_mrz::{Mrz, RawMrz};
use spartel_pki::trust::TrustStore;

use super::documents::{Chip, ChipFile};
use super::reading::Doubts;
use super::zone::{self, Place};
use super::{authenticity, country, steps};
use crate::catalogue::CheckId;
use crate::result::Recorder;
use crate::{FindingCode, ReasonCode, Region, Value, part};

const AVAILABLE: CheckId =
    CheckId::of("ElectronicChecks/MandatoryFilesCheck/AvailabilityCheck/FileAvailabilityCheck");
const COM: [CheckId; 3] = [
    CheckId::of("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/EfComCheck/LdsVersionCheck"),
    CheckId::of("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/EfComCheck/UnicodeVersionCheck"),
    CheckId::of("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/EfComCheck/DataGroupListCheck"),
];
const DG1: CheckId = CheckId::of("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/Dg1Check/LengthCheck");
const DG2_HEADER: CheckId =
    CheckId::of("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/Dg2Check/BiometricHeaderCheck");
const DG2_IMAGE: CheckId =
    CheckId::of("ElectronicChecks/MandatoryFilesCheck/SyntaxCheck/Dg2Check/ImageCheck");

/// The files that every chip of a travel document must have (Doc 9303-10, 3.11).
const MANDATORY: [&str; 4] = ["EF.COM", "EF.SOD", "DG1", "DG2"];

/// What the checks of a chip leave for those that follow.
pub(super) struct Read<'a> {
    /// The zone of EF.DG1.
    pub zone: Option<Mrz>,
    /// Passive authentication, where there is a document security object.
    pub passive: Option<PassiveAuthentication<'a>>,
}

/// The name of a file in results.
pub(super) fn name(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Com => "EF.COM",
        FileKind::Sod => "EF.SOD",
        FileKind::Dg(number) => part::data_group(number.get()),
        FileKind::CardAccess => "EF.CardAccess",
        FileKind::CardSecurity => "EF.CardSecurity",
        FileKind::Cvca => "EF.CVCA",
        FileKind::AtrInfo => "EF.ATR/INFO",
        FileKind::Dir => "EF.DIR",
    }
}

/// Writes the results of everything that the files can tell.
pub(super) fn check<'a>(
    chip: &Chip<'a>,
    printed: Option<&Mrz>,
    (trust, at): (&'a TrustStore, Timestamp),
    out: &mut Recorder<'_>,
) -> Read<'a> {
    let others: Vec<_> = chip
        .files
        .iter()
        .filter(|file| file.kind != FileKind::Sod)
        .map(|file| (file.kind, file.bytes))
        .collect();
    let sod = chip.file(FileKind::Sod);
    let passive = sod.map(|sod| passive::verify(sod.bytes, &others, trust, at));
    availability(chip, passive.as_ref(), out);
    ef_com(chip, out);
    let zone = dg1(chip, out);
    dg2(chip, out);
    if let (Some(passive), Some(sod)) = (&passive, sod) {
        steps::record(&passive.steps, "EF.SOD", out);
        let signer = passive.signer.as_ref().map(|signer| &signer.certificate);
        steps::explain(&passive.steps, signer, ("EF.SOD", sod.source), out);
        if let Some(signer) = signer {
            country::of_document(signer, zone.as_ref().or(printed), out);
        }
    }
    if let Some(card) = chip.file(FileKind::CardSecurity) {
        let card_security = passive::verify_card_security(card.bytes, trust, at);
        steps::record(&card_security.steps, "EF.CardSecurity", out);
        let signer = card_security.signer.as_ref().map(|signer| &signer.certificate);
        steps::explain(&card_security.steps, signer, ("EF.CardSecurity", card.source), out);
    }
    authenticity::check(chip, passive.as_ref(), out);
    Read { zone, passive }
}

/// Which files are there (Table 5.89). Files that were simply not offered are no fault of the chip.
fn availability(chip: &Chip<'_>, passive: Option<&PassiveAuthentication<'_>>, out: &mut Recorder<'_>) {
    for of in MANDATORY {
        let has = |kind: &FileKind| name(*kind) == of;
        if chip.repeated.iter().any(|file| has(&file.kind)) {
            continue;
        }
        if chip.files.iter().any(|file| has(&file.kind)) {
            out.ok(AVAILABLE, Some(of));
        } else if chip.absent.iter().any(has) || is_not_signed_for(of, passive) {
            out.failed(AVAILABLE, Some(of), ReasonCode::FileMissing);
            let region = Some(Region::Part(of));
            if of == "EF.SOD" {
                out.find(FindingCode::SecurityObjectMissing, [], region, &[AVAILABLE]);
            } else {
                out.find(FindingCode::FileMissing, [Value::Code(of)], region, &[AVAILABLE]);
            }
        } else if !chip.unreadable.iter().any(|(_, kind)| has(kind)) {
            let listed = lists(of, passive) == Some(true);
            let reason = if listed { ReasonCode::FileNotRead } else { ReasonCode::NoInput };
            out.not_supported(AVAILABLE, Some(of), reason);
        }
    }
    for (source, kind) in &chip.unreadable {
        let of = name(*kind);
        out.aborted(AVAILABLE, Some(of), ReasonCode::Unreadable);
        out.find(FindingCode::FileUnreadable, [Value::text(source), Value::Code(of)], None, &[AVAILABLE]);
    }
    for file in &chip.repeated {
        let of = name(file.kind);
        out.undetermined(AVAILABLE, Some(of), ReasonCode::InputRepeated);
        let args = [Value::text(file.source), Value::Code(of)];
        out.find(FindingCode::InputRepeated, args, None, &[AVAILABLE]);
    }
}

/// Whether the security object lists a data group; `None` where that is not known.
fn lists(of: &str, passive: Option<&PassiveAuthentication<'_>>) -> Option<bool> {
    let number = of.strip_prefix("DG")?.parse().ok().and_then(DataGroupNumber::new)?;
    let passive = passive?;
    let readable = passive
        .step(passive::Check::HashList)
        .is_some_and(|step| !matches!(step.cause, Cause::HashListMalformed(_)));
    let step = passive.step(passive::Check::DataGroupIntegrity(number));
    readable.then(|| step.is_some_and(|step| step.cause != Cause::NotInSecurityObject))
}

/// A chip whose security object does not list DG1 or DG2 cannot have them.
fn is_not_signed_for(of: &str, passive: Option<&PassiveAuthentication<'_>>) -> bool {
    lists(of, passive) == Some(false)
}

/// The finding for a malformed file.
pub(super) fn malformed(file: ChipFile<'_>, error: &ParseError, checks: &[CheckId], out: &mut Recorder<'_>) {
    let of = name(file.kind);
    let args = [
        Value::text(file.source),
        Value::Code(of),
        Value::Code(error.structure),
        Value::Number(error.offset as i64),
        Value::Code(error.reason.code()),
    ];
    let region = Region::File { source: file.source.into(), offset: error.offset };
    out.find(FindingCode::FileMalformed, args, Some(region), checks);
}

/// EF.COM (5.8.4.2.2).
fn ef_com(chip: &Chip<'_>, out: &mut Recorder<'_>) {
    let Some(file) = chip.file(FileKind::Com) else { return };
    let com = match Com::parse(file.bytes) {
        Ok(com) => com,
        Err(error) => {
            COM.iter().for_each(|id| out.failed(*id, None, ReasonCode::FileMalformed));
            let [version, unicode, list] = COM;
            return malformed(file, &error, &[version, unicode, list, steps::LISTS], out);
        }
    };
    let parts = [
        (com.lds_version.err(), ReasonCode::VersionMalformed),
        (com.unicode_version.err(), ReasonCode::VersionMalformed),
        (com.tags.err(), ReasonCode::DataGroupListMalformed),
    ];
    for (id, (error, reason)) in COM.into_iter().zip(parts) {
        match error {
            None => out.ok(id, None),
            Some(error) => {
                out.failed(id, None, reason);
                let lists = (id == COM[2]).then_some(steps::LISTS);
                malformed(file, &error, &[Some(id), lists].into_iter().flatten().collect::<Vec<_>>(), out);
            }
        }
    }
}

/// EF.DG1 (5.8.4.2.3).
fn dg1(chip: &Chip<'_>, out: &mut Recorder<'_>) -> Option<Mrz> {
    let file = chip.group(1)?;
    let content = match Dg1::parse(file.bytes) {
        Ok(content) => content.read_unverified(),
        Err(error) => {
            out.failed(DG1, None, ReasonCode::FileMalformed);
            malformed(file, &error, &[DG1], out);
            return None;
        }
    };
    match content.mrz() {
        Ok(zone) => {
            zone::check(&zone, Place::Chip, Doubts::NONE, out);
            Some(zone)
        }
        Err(_) => {
            let raw = RawMrz::new(content.text());
            zone::unreadable(&raw, Place::Chip, (file.source, Doubts::NONE), out);
            None
        }
    }
}

/// EF.DG2 (5.8.4.2.4).
fn dg2(chip: &Chip<'_>, out: &mut Recorder<'_>) {
    let Some(file) = chip.group(2) else { return };
    match Dg2::parse(file.bytes) {
        Ok(content) => {
            out.ok(DG2_HEADER, None);
            let portrait = content.read_unverified().portrait();
            if portrait.is_some_and(|image| image.facts().is_ok()) {
                out.ok(DG2_IMAGE, None);
            } else {
                out.failed(DG2_IMAGE, None, ReasonCode::PortraitMalformed);
                let region = Some(Region::Part("DG2"));
                out.find(FindingCode::PortraitMalformed, [], region, &[DG2_IMAGE]);
            }
        }
        Err(error) if error.structure.starts_with("EF.DG2") => {
            out.failed(DG2_HEADER, None, ReasonCode::PortraitHeaderMalformed);
            out.failed(DG2_IMAGE, None, ReasonCode::PortraitMalformed);
            malformed(file, &error, &[DG2_HEADER, DG2_IMAGE], out);
        }
        // The template was found; what it holds is no record of a face.
        Err(error) => {
            out.ok(DG2_HEADER, None);
            out.failed(DG2_IMAGE, None, ReasonCode::PortraitMalformed);
            malformed(file, &error, &[DG2_IMAGE], out);
        }
    }
}
