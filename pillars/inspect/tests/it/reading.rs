//! Zones read from pictures: what is sure counts, what is not sure accuses nobody and clears nobody.

use spartel_base::CheckResult::{Failed, NotSupported, Successful, Undetermined};
use spartel_inspect::{DataSource, FindingCode as F, ReasonCode as R, Severity};
use spartel_utopia::Files;
use spartel_vision::{Certainty, Sight};

use crate::sights::{check, finding, inspect, inspect_typed, inspect_with, page, sight, unsure, zone};
use crate::world::{inspect_files, issue, report, unexplained};

const READING: &str = "MrzReadingCheck";

/// The printed zone of Utopia's passport, and its chip alone.
fn passport() -> (String, Files) {
    let mut files = issue("passport");
    let zone = String::from_utf8(files.remove("mrz.txt").unwrap()).unwrap();
    (zone.trim().to_owned(), files)
}

/// A column of the second line in the document number, and a digit that is not there.
fn other_digit(text: &str, line: usize, column: usize) -> (char, char) {
    let there = text.lines().nth(line - 1).unwrap().chars().nth(column - 1).unwrap();
    (there, if there == '7' { '1' } else { '7' })
}

fn seen(text: &str) -> Sight {
    sight(vec![page(Some(zone(text)))])
}

#[test]
fn a_sure_reading_is_as_good_as_a_typed_zone() {
    let (text, chip) = passport();
    let inspection = inspect_with(&seen(&text), &chip);
    assert_eq!(inspection.outcome.exit_code(), 0, "{}", report(&inspection));
    assert_eq!(check(&inspection, READING).result, Successful);
    let summary = inspection.documents[0].zone.as_ref().unwrap();
    assert!(summary.sure && summary.doubts.is_empty() && summary.lines.len() == 2);
    assert_eq!(&*summary.source, "page-0.png");
    assert_eq!(inspection.pictures.len(), 1);
}

#[test]
fn a_picture_alone_is_incomplete_and_says_so() {
    let (text, _) = passport();
    let inspection = inspect(&seen(&text));
    assert_eq!(inspection.outcome.exit_code(), 3, "{}", report(&inspection));
    assert!(inspection.documents[0].sources.iter().any(|source| &**source == "page-0.png"));
}

#[test]
fn every_check_of_a_seen_zone_points_into_the_picture() {
    let (text, _) = passport();
    let inspection = inspect(&seen(&text));
    let of_zone = inspection.checks.iter().filter(|check| check.path().contains("/MrzConsistencyCheck/"));
    assert!(of_zone.filter(|check| check.path().starts_with("Optical")).all(|check| check.area.is_some()));
}

#[test]
fn one_unsure_character_is_named_with_what_else_it_could_be_and_where() {
    let (text, _) = passport();
    let mut zone = zone(&text);
    let (there, _) = other_digit(&text, 2, 3);
    unsure(&mut zone, 2, 3, there, 'O');
    let inspection = inspect(&sight(vec![page(Some(zone))]));
    assert_eq!(inspection.outcome.exit_code(), 2, "{}", report(&inspection));
    assert_eq!(check(&inspection, READING).reason, R::ReadingUnsure);
    let told = finding(&inspection, F::MrzCharacterUnsure).unwrap();
    assert_eq!(told.arg("plausible").unwrap().to_string(), "O");
    assert_eq!(told.arg("column").unwrap().to_string(), "3");
    assert_eq!(told.area.unwrap().corners[0], (140, 650));
    let data = &inspection.documents[0].data;
    let number = data.iter().find(|datum| datum.field == "document-number").unwrap();
    assert_eq!(number.source, DataSource::PrintedUnsure);
}

#[test]
fn an_unsure_reading_that_signed_data_confirm_is_clear() {
    let (text, chip) = passport();
    let mut zone = zone(&text);
    let (there, _) = other_digit(&text, 2, 3);
    unsure(&mut zone, 2, 3, there, 'O');
    let inspection = inspect_with(&sight(vec![page(Some(zone))]), &chip);
    assert_eq!(inspection.outcome.exit_code(), 0, "{}", report(&inspection));
    assert_eq!(check(&inspection, READING).reason, R::ReadingConfirmed);
    assert_eq!(finding(&inspection, F::MrzReadingConfirmed).unwrap().severity, Severity::Info);
}

#[test]
fn an_unsure_reading_of_another_document_is_never_confirmed() {
    let (text, _) = passport();
    let mut zone = zone(&text);
    let (there, other) = other_digit(&text, 2, 3);
    unsure(&mut zone, 2, 3, there, other);
    let inspection = inspect_with(&sight(vec![page(Some(zone))]), &Files::new());
    assert!(inspection.outcome.all_clear().is_none());
    assert_eq!(unexplained(&inspection), None);
}

#[test]
fn an_unsure_character_that_differs_from_the_chip_is_to_be_looked_at() {
    let (text, chip) = passport();
    let mut zone = zone(&text);
    let (there, other) = other_digit(&text, 2, 3);
    unsure(&mut zone, 2, 3, other, there);
    let inspection = inspect_with(&sight(vec![page(Some(zone))]), &chip);
    assert_eq!(inspection.outcome.overall(), Undetermined, "{}", report(&inspection));
    let told = finding(&inspection, F::MrzUnsureDiffers).unwrap();
    assert_eq!(told.arg("found").unwrap().to_string(), other.to_string());
    assert_eq!(told.arg("expected").unwrap().to_string(), there.to_string());
    assert!(told.area.is_some());
    assert_eq!(finding(&inspection, F::MrzDiffersFromChip), None);
    assert_eq!(unexplained(&inspection), None, "{}", report(&inspection));
}

#[test]
fn a_surely_read_character_that_differs_from_the_chip_fails_whatever_else_is_unsure() {
    let (text, chip) = passport();
    let (there, other) = other_digit(&text, 2, 3);
    let mut second = text.lines().nth(1).unwrap().to_owned();
    second.replace_range(2..3, &other.to_string());
    let changed = format!("{}\n{second}", text.lines().next().unwrap());
    let inspection = inspect_with(&seen(&changed), &chip);
    assert_eq!(inspection.outcome.overall(), Failed, "{there} {}", report(&inspection));
    let told = finding(&inspection, F::MrzDiffersFromChip).unwrap();
    assert!(told.area.is_some());
    let mut doubtful = zone(&changed);
    unsure(&mut doubtful, 2, 5, changed.lines().nth(1).unwrap().chars().nth(4).unwrap(), '7');
    let inspection = inspect_with(&sight(vec![page(Some(doubtful))]), &chip);
    assert_eq!(inspection.outcome.overall(), Failed, "{}", report(&inspection));
}

#[test]
fn a_wrong_check_digit_is_about_the_document_where_it_is_sure_and_about_the_picture_where_not() {
    let (text, _) = passport();
    let (_, other) = other_digit(&text, 2, 10);
    let mut second = text.lines().nth(1).unwrap().to_owned();
    second.replace_range(9..10, &other.to_string());
    let changed = format!("{}\n{second}", text.lines().next().unwrap());
    let inspection = inspect(&seen(&changed));
    let digit = "MrzConsistencyCheck/CheckDigitDocumentNumberCheck";
    assert_eq!(check(&inspection, digit).result, Failed);
    assert!(finding(&inspection, F::MrzCheckDigit).unwrap().area.is_some());
    let mut doubtful = zone(&text);
    let (there, other) = other_digit(&text, 2, 10);
    unsure(&mut doubtful, 2, 10, other, there);
    let inspection = inspect(&sight(vec![page(Some(doubtful))]));
    assert_eq!(check(&inspection, digit).reason, R::ReadingUnsure);
    assert_eq!(finding(&inspection, F::MrzCheckDigit), None);
    assert_eq!(inspection.outcome.overall(), Undetermined, "{}", report(&inspection));
    assert_eq!(unexplained(&inspection), None, "{}", report(&inspection));
    let named = finding(&inspection, F::MrzCharacterUnsure).unwrap();
    assert!(named.checks.iter().any(|path| path.ends_with(digit)));
}

#[test]
fn a_reading_that_lost_its_way_accuses_nobody_however_clear_its_ink_seems() {
    let (text, chip) = passport();
    let garbage = text.lines().map(|line| line.replace(['<', 'A', 'E'], "D")).collect::<Vec<_>>().join("\n");
    let mut lost = zone(&garbage);
    for column in 1..=7 {
        unsure(&mut lost, 1, column * 3, 'D', 'O');
    }
    let inspection = inspect_with(&sight(vec![page(Some(lost))]), &chip);
    assert_eq!(inspection.outcome.overall(), Undetermined, "{}", report(&inspection));
    assert_eq!(unexplained(&inspection), None, "{}", report(&inspection));
    assert!(inspection.findings.iter().all(|finding| finding.severity <= Severity::Attention));
}

#[test]
fn an_expired_date_that_was_not_read_surely_is_no_expiry() {
    let text = "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
    let expiry = "CombinedChecks/DateOfExpiryCheck";
    assert_eq!(check(&inspect(&seen(text)), expiry).result, Failed);
    let mut doubtful = zone(text);
    unsure(&mut doubtful, 2, 22, '1', '7');
    let inspection = inspect(&sight(vec![page(Some(doubtful))]));
    assert_eq!(check(&inspection, expiry).reason, R::ReadingUnsure);
    assert_eq!(finding(&inspection, F::DocumentExpired), None);
    assert_eq!(unexplained(&inspection), None, "{}", report(&inspection));
}

#[test]
fn many_unsure_characters_are_counted_and_not_listed() {
    let (text, _) = passport();
    let mut zone = zone(&text);
    for column in 1..=9 {
        unsure(&mut zone, 2, column, 'X', 'Y');
    }
    let inspection = inspect(&sight(vec![page(Some(zone))]));
    let told = finding(&inspection, F::MrzZoneUnsure).unwrap();
    assert_eq!(told.arg("count").unwrap().to_string(), "88", "nine in doubt put all in doubt");
    assert_eq!(finding(&inspection, F::MrzCharacterUnsure), None);
}

#[test]
fn a_reading_that_is_unsure_as_a_whole_has_its_least_sure_characters_in_doubt() {
    let (text, _) = passport();
    let mut zone = zone(&text);
    zone.sure = false;
    zone.characters[7].certainty = Certainty::of(0.9992);
    zone.characters[7].by_ink = Certainty::of(0.9992);
    let inspection = inspect(&sight(vec![page(Some(zone))]));
    let told = finding(&inspection, F::MrzCharacterUnclear).unwrap();
    assert_eq!(told.arg("column").unwrap().to_string(), "8");
    assert_eq!(inspection.outcome.exit_code(), 2);
}

#[test]
fn lines_that_fit_no_layout_fail_where_sure_and_are_undetermined_where_not() {
    let text = "PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<\nL898902C36UTO7408122F12041";
    let length = "OpticalChecks/MrzComplianceCheck/MrzConsistencyCheck/LengthCheck";
    assert_eq!(check(&inspect(&seen(text)), length).result, Failed);
    let mut doubtful = zone(text);
    doubtful.sure = false;
    let inspection = inspect(&sight(vec![page(Some(doubtful))]));
    assert_eq!(check(&inspection, length).result, Undetermined);
    assert!(finding(&inspection, F::MrzSeenIncomplete).is_some(), "{}", report(&inspection));
    assert_eq!(unexplained(&inspection), None, "{}", report(&inspection));
}

#[test]
fn typing_what_was_not_read_surely_settles_it() {
    let (text, _) = passport();
    let mut doubtful = zone(&text);
    let (there, other) = other_digit(&text, 2, 3);
    unsure(&mut doubtful, 2, 3, other, there);
    let inspection = inspect_typed(&sight(vec![page(Some(doubtful))]), &text);
    assert_eq!(inspection.documents.len(), 1);
    assert_eq!(check(&inspection, READING).result, Successful, "{}", report(&inspection));
    assert_eq!(inspection.outcome.exit_code(), 3);
}

#[test]
fn a_typed_zone_that_contradicts_a_sure_reading_is_undetermined_at_the_very_place() {
    let (text, _) = passport();
    let (there, other) = other_digit(&text, 2, 3);
    let mut second = text.lines().nth(1).unwrap().to_owned();
    second.replace_range(2..3, &other.to_string());
    let typed = format!("{}\n{second}", text.lines().next().unwrap());
    let inspection = inspect_typed(&seen(&text), &typed);
    assert_eq!(inspection.documents.len(), 1);
    assert_eq!(check(&inspection, READING).reason, R::ReadingsDiffer);
    let told = finding(&inspection, F::MrzReadingsDiffer).unwrap();
    let args: Vec<String> = told.args.iter().map(|(_, value)| value.to_string()).collect();
    assert_eq!(args, ["2", "3", &other.to_string(), "typed", &there.to_string(), "page-0.png"]);
}

#[test]
fn two_pictures_of_one_zone_settle_each_others_doubts() {
    let (text, _) = passport();
    let (there, other) = other_digit(&text, 2, 3);
    let (mut first, mut second) = (zone(&text), zone(&text));
    unsure(&mut first, 2, 3, there, other);
    unsure(&mut second, 1, 7, text.chars().nth(6).unwrap(), 'Q');
    let pages = [first, second].map(|zone| page(Some(zone)));
    let inspection = inspect(&sight(pages.to_vec()));
    assert_eq!(inspection.documents.len(), 1);
    assert_eq!(check(&inspection, READING).result, Successful, "{}", report(&inspection));
}

#[test]
fn typed_zones_know_nothing_of_readings() {
    let inspection = inspect_files(&issue("zone-alone"));
    let reading = check(&inspection, READING);
    assert_eq!((reading.result, reading.reason), (NotSupported, R::NoImage));
    assert!(inspection.documents[0].zone.is_none() && inspection.pictures.is_empty());
    assert!(!inspection.required.missing().iter().any(|missing| missing.path.ends_with(READING)));
}
