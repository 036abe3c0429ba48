//! Steps on the data groups: EF.COM against EF.SOD, and every hash (TR-03135-1, 5.8.8).

use super::proof::{Compared, Comparison, compare};
use super::{Cause, Check, ChipFile, Step};
use crate::com::Com;
use crate::security_object::SecurityObject;
use crate::{DataGroupNumber, FileKind};

/// The file of a kind; the first where there are several.
pub(super) fn find<'a>(files: &[ChipFile<'a>], kind: FileKind) -> Option<&'a [u8]> {
    files.iter().find(|(known, _)| *known == kind).map(|(_, bytes)| *bytes)
}

/// Every data group that was read, rising, each once, with its hash compared.
pub(super) fn compare_all<'a>(object: &SecurityObject, files: &[ChipFile<'a>]) -> Vec<Compared<'a>> {
    let compared = DataGroupNumber::all().filter_map(|number| {
        let bytes = find(files, FileKind::Dg(number))?;
        Some(Compared { number, bytes, comparison: compare(object, number, bytes) })
    });
    compared.collect()
}

/// Whether EF.COM and EF.SOD list the same (Table 5.112).
pub(super) fn sod_vs_com(object: Option<&SecurityObject>, files: &[ChipFile<'_>]) -> Step {
    const CHECK: Check = Check::SodVsCom;
    let Some(object) = object else { return Step::not_supported(CHECK, Cause::SecurityObjectUnreadable) };
    let Some(com) = find(files, FileKind::Com) else { return Step::not_supported(CHECK, Cause::ComMissing) };
    let com = match Com::parse(com).and_then(|com| com.tags.clone().map(|_| com)) {
        Ok(com) => com,
        Err(error) => return Step::failed(CHECK, Cause::ComMalformed(error)),
    };
    let only_com = sorted(com.data_groups().filter(|number| object.hash(*number).is_none()));
    let only_sod = sorted(object.data_groups().filter(|number| com.data_groups().all(|n| n != *number)));
    if only_com.is_empty() && only_sod.is_empty() {
        Step::successful(CHECK)
    } else {
        Step::failed(CHECK, Cause::ListsDiffer { only_com, only_sod })
    }
}

fn sorted(numbers: impl Iterator<Item = DataGroupNumber>) -> Vec<DataGroupNumber> {
    let mut numbers: Vec<_> = numbers.collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// A step for every data group that was read or is listed, rising.
pub(super) fn data_groups(object: &SecurityObject, compared: &[Compared<'_>]) -> impl Iterator<Item = Step> {
    DataGroupNumber::all().filter_map(move |number| {
        let file = compared.iter().find(|file| file.number == number);
        match (file, object.hash(number)) {
            (Some(file), _) => Some(data_group(object, *file)),
            (None, Some(_)) => {
                Some(Step::not_supported(Check::DataGroupIntegrity(number), Cause::FileNotRead))
            }
            (None, None) => None,
        }
    })
}

/// The steps of the data groups that were read, where there is nothing to compare them with.
pub(super) fn without_object(files: &[ChipFile<'_>]) -> impl Iterator<Item = Step> {
    let read = DataGroupNumber::all().filter(|number| find(files, FileKind::Dg(*number)).is_some());
    read.map(|number| Step::undetermined(Check::DataGroupIntegrity(number), Cause::SecurityObjectUnreadable))
}

/// The result of one data group (Table 5.114). A group that nobody signed fails: whoever copies a chip can add one.
fn data_group(object: &SecurityObject, file: Compared<'_>) -> Step {
    let check = Check::DataGroupIntegrity(file.number);
    match file.comparison {
        Comparison::Same => Step::successful(check),
        Comparison::SameWithoutTrailing(bytes) => {
            let trailing = file.bytes.get(file.bytes.len().saturating_sub(bytes)..).unwrap_or_default();
            let cause = Cause::TrailingBytes(bytes);
            // Readers pad; whatever else follows was put there, and nobody signed it.
            match crate::file::is_padding(trailing) {
                true => Step { cause, ..Step::successful(check) },
                false => Step::undetermined(check, cause),
            }
        }
        Comparison::Different => Step::failed(check, Cause::HashMismatch),
        Comparison::NotListed => Step::failed(check, Cause::NotInSecurityObject),
        Comparison::UnknownDigest => {
            Step::undetermined(check, Cause::DigestUnknown(object.digest_oid().to_owned()))
        }
    }
}
