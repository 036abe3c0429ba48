//! Check digits of Doc 9303-3, Appendix A, and what they cannot see.

use crate::support::{list, text, vectors};
use spartel_mrz::check_digit;

#[test]
fn every_printed_check_digit_is_reproduced() {
    let file = vectors("mrz_check_digits.json");
    for vector in list(&file, "vectors") {
        let input = text(vector, "input").as_bytes();
        assert_eq!(
            check_digit::weighted_sum(input).map(u64::from),
            vector["weighted_sum"].as_u64(),
            "{vector}"
        );
        assert_eq!(check_digit::compute(input), Some(text(vector, "check_digit").as_bytes()[0]), "{vector}");
    }
    assert_eq!(list(&file, "vectors").len(), 14);
}

#[test]
fn characters_outside_the_alphabet_have_no_check_digit() {
    for outside in [b'a', b' ', b'-', b'\n', 0xC3] {
        assert_eq!(check_digit::value(outside), None);
        assert_eq!(check_digit::compute(&[b'A', outside]), None);
    }
}

/// The residue class of each character of the alphabet, from the vectors.
fn class(residues: &[serde_json::Value], character: u8) -> u64 {
    let c = char::from(character).to_string();
    residues
        .iter()
        .find(|r| list(r, "chars").iter().any(|x| x.as_str() == Some(&c)))
        .and_then(|r| r["residue"].as_u64())
        .unwrap()
}

#[test]
fn a_single_substitution_is_seen_exactly_when_it_leaves_the_residue_class() {
    let file = vectors("mrz_check_digit_blind_spots.json");
    let residues = list(&file, "substitution_classes");
    let alphabet = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";
    for place in 0..9 {
        for &from in alphabet {
            for &to in alphabet {
                let mut number = *b"L898902C<";
                number[place] = from;
                let before = check_digit::compute(&number);
                number[place] = to;
                let seen = before != check_digit::compute(&number);
                assert_eq!(seen, class(residues, from) != class(residues, to), "{from} {to} at {place}");
            }
        }
    }
}

#[test]
fn adjacent_transpositions_are_missed_exactly_for_values_that_differ_by_a_multiple_of_five() {
    let file = vectors("mrz_check_digit_blind_spots.json");
    for example in list(&file["adjacent_transpositions_undetected"], "examples") {
        let pair = [0, 1].map(|n| example[n].as_str().unwrap().as_bytes()[0]);
        for turn in 0..3 {
            let mut number = *b"<<<<<";
            number[turn..turn + 2].copy_from_slice(&pair);
            let before = check_digit::compute(&number);
            number.swap(turn, turn + 1);
            assert_eq!(before, check_digit::compute(&number), "{example}");
        }
    }
}
