//! What people read: the order, what is said once, and how wide it is.

use crate::utopia::State;
use spartel_trial::Folder;

#[test]
fn what_needs_attention_stands_before_the_document_and_information_behind_it() {
    let state = State::new();
    let text = state.inspect(&[&state.document("portrait-swapped")], &[]).exits(1).out;
    let place = |part: &str| text.find(part).unwrap_or_else(|| panic!("no {part:?} in\n{text}"));
    assert!(place("1 check failed") < place("Findings"));
    assert!(place("Findings") < place("Ordinary passport"));
    assert!(place("Ordinary passport") < place("For information"));
}

#[test]
fn names_lose_their_fillers_and_keep_their_own_script() {
    let state = State::new();
    let text = state.inspect(&[&state.document("passport")], &[]).exits(0).out;
    assert!(text.contains("EL SPECIMEN BENNANI") && text.contains("FATIMA ZAHRA"), "{text}");
    assert!(text.contains("\u{2068}السبيسيمن بناني، فاطمة الزهراء\u{2069}"), "{text}");
    assert!(!text.contains('<'), "{text}");
}

#[test]
fn data_groups_that_were_not_read_share_a_line_and_gaps_are_counted() {
    let state = State::new();
    let alone = Folder::new("program");
    let sod = std::fs::read(state.document("passport").join("EF_SOD.bin")).unwrap();
    let sod = alone.write("EF_SOD.bin", sod);
    let text = state.inspect(&[&sod], &[]).exits(3).out;
    assert_eq!(text.matches("but not read").count(), 1, "{text}");
    assert!(text.contains("DG1 (machine readable zone), DG2 (portrait)"), "{text}");
    assert!(text.contains("Page: 17 checks") && text.lines().count() < 40, "{text}");
    let whole = state.inspect(&[&sod], &["--verbose"]).exits(3).out;
    assert!(whole.contains("Page › Composite check digit") && !whole.contains("Page: 17 checks"), "{whole}");
}

#[test]
fn lines_fit_and_french_keeps_its_spaces() {
    let state = State::new();
    for case in ["zone-alone", "chip-swapped", "visa-and-other-passport", "passport-unlisted"] {
        for lang in ["ar", "fr", "es", "en"] {
            let text = state.inspect(&[&state.document(case)], &["--lang", lang]).out;
            let cells = |line: &str| line.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).count();
            assert!(text.lines().all(|line| cells(line) <= 116), "{text}");
        }
    }
    let french = state.inspect(&[&state.document("passport")], &["--lang", "fr"]).out;
    assert!(french.contains("Profil\u{A0}: document"), "{french}");
}

#[test]
fn an_empty_store_says_what_to_do() {
    let state = State::new();
    let passport = state.document("passport");
    let answer = crate::program::spartel(["inspect", passport.to_str().unwrap()]).exits(2);
    assert!(answer.out.contains("spartel trust import"), "{}", answer.out);
}

/// Text is made of what is written as JSON, where codes and dates are plain text: they are told apart as they were before.
#[test]
fn text_says_the_sentences_that_json_has() {
    let state = State::new();
    for document in crate::utopia::files(&state.document("")) {
        let answer = state.inspect(&[&document], &["--json"]).json();
        let text = state.inspect(&[&document], &["--verbose"]).words();
        for finding in answer["result"]["findings"].as_array().into_iter().flatten() {
            // Several of these share a line.
            if finding["code"] == "data-group-not-read" {
                continue;
            }
            let sentence =
                finding["sentence"].as_str().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(text.contains(&sentence), "{document:?}: {sentence}\n{text}");
        }
    }
}
