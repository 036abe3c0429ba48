//! Zones on the command line.

use crate::program::spartel;
use spartel_trial::Folder;

const UPPER: &str = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
const LOWER: &str = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

#[test]
fn a_good_zone_passes() {
    let answer = spartel(["mrz", "check", "--json", "--at", "2026-11-21", UPPER, LOWER]).exits(0).json();
    assert_eq!(answer["layout"], "TD3");
    assert_eq!(answer["fields"]["document-number"]["value"], "L898902C3");
}

#[test]
fn a_wrong_digit_fails_and_a_plausible_repair_is_proposed_never_made() {
    let wrong = LOWER.replacen("L898902C36", "L8989O2C36", 1);
    let answer = spartel(["mrz", "check", "--json", UPPER, &wrong]).exits(1).json();
    assert_eq!(answer["lines"][1], wrong.as_str());
    assert_eq!(answer["check_digits"]["document-number"]["correct"], false);
    assert!(!answer["repairs"].as_array().unwrap().is_empty(), "{answer}");
}

#[test]
fn what_is_no_zone_says_where() {
    let answer = spartel(["mrz", "check", &UPPER[..43], LOWER]).exits(65);
    assert!(answer.err.contains("line 1") && answer.err.contains("43"), "{}", answer.err);
    let answer = spartel(["mrz", "check", &UPPER.replacen('A', "é", 1), LOWER]).exits(65);
    assert!(answer.err.contains("line 1"), "{}", answer.err);
}

#[test]
fn what_is_composed_is_read_again() {
    let words = "mrz compose --layout td3 --code PP --issuer MAR --number ZZ0000001 --birth 1990-02-15 --sex F --expiry 2031-10-10 \
                 --primary";
    let words: Vec<&str> = words.split_whitespace().chain(["بنعلي", "--secondary", "فاطمة"]).collect();
    let zone = spartel(words).exits(0).out;
    let folder = Folder::new("program");
    let file = folder.write("zone.txt", &zone);
    let answer = spartel(["mrz", "check", "--json", file.to_str().unwrap()]).exits(0).json();
    assert_eq!(answer["fields"]["date-of-birth"]["value"], "1990-02-15");
}
