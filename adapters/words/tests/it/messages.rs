//! Codes and messages: nothing missing, nothing unknown, the same arguments everywhere.

use crate::known;
use crate::source::messages;
use crate::tables;
use spartel_words::Language;
use std::collections::BTreeSet;

#[test]
fn every_code_has_a_message_with_its_arguments_in_every_language() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let messages = messages(language);
        for (id, args) in known::all() {
            match messages.get(&id) {
                None => wrong.push(format!("{language}: no {id}")),
                Some(message) if message.value.variables != args => {
                    wrong.push(format!("{language}: {id} has {:?}, not {args:?}", message.value.variables));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn reasons_of_checks_parsers_and_zones_never_share_a_code() {
    let of_checks = spartel_inspect::ReasonCode::ALL.iter().map(|code| code.as_str());
    let all: Vec<_> = of_checks.chain(tables::parse_reasons()).chain(tables::mrz_errors()).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
}

#[test]
fn every_message_belongs_to_a_code() {
    let known = known::all();
    let (_, ends) = known::check_ids();
    for language in Language::ALL {
        for id in messages(language).keys() {
            assert!(known.contains_key(id) || ends.contains(id), "{language}: nobody asks for {id}");
        }
    }
}

#[test]
fn languages_have_the_same_messages_and_the_same_hints() {
    let hinted = |language| -> BTreeSet<(String, bool)> {
        messages(language).into_iter().map(|(id, message)| (id, message.hint.is_some())).collect()
    };
    let english = hinted(Language::English);
    for language in Language::ALL {
        let ours = hinted(language);
        assert_eq!(english.symmetric_difference(&ours).next(), None, "{language}");
    }
}

#[test]
fn hints_use_no_argument_that_the_sentence_lacks() {
    for language in Language::ALL {
        for (id, message) in messages(language) {
            let Some(hint) = &message.hint else { continue };
            assert!(hint.variables.is_subset(&message.value.variables), "{language}: {id}");
        }
    }
}

#[test]
fn every_finding_that_is_more_than_information_says_what_to_do() {
    let english = messages(Language::English);
    for code in spartel_inspect::FindingCode::ALL {
        let hint = &english[&format!("finding-{code}")].hint;
        assert!(hint.is_some() || code.severity() == spartel_inspect::Severity::Info, "{code}");
    }
}

/// Names that are the same in every language.
const SAME_EVERYWHERE: [&str; 1] = ["date-month"];

#[test]
fn no_language_is_a_copy_of_another() {
    let all = Language::ALL.map(messages);
    for (id, english) in &all[3] {
        if SAME_EVERYWHERE.contains(&id.as_str()) || id == "date-day" {
            continue;
        }
        assert!(all[..3].iter().any(|other| other[id].value.text != english.value.text), "{id}");
    }
    for a in 0..all.len() {
        for b in 0..a {
            let same = all[a].iter().filter(|(id, message)| all[b][*id].value.text == message.value.text);
            let count = same.count();
            assert!(count * 50 < all[a].len(), "{} and {}: {count}", Language::ALL[a], Language::ALL[b]);
        }
    }
}

#[test]
fn every_plural_in_arabic_has_its_six_forms() {
    let six = BTreeSet::from(["zero", "one", "two", "few", "many", "other"]);
    let mut plurals = 0;
    for (id, message) in messages(Language::Arabic) {
        assert!(
            message.parts().all(|part| part.forms == part.selections.len()),
            "{id}: FORM($count) is right above 99"
        );
        for selection in message.parts().flat_map(|part| &part.selections) {
            let forms: BTreeSet<&str> = selection.iter().map(String::as_str).collect();
            assert_eq!(forms, six, "{id}");
            plurals += 1;
        }
    }
    assert!(plurals >= 2);
}

#[test]
fn every_plural_elsewhere_has_one_and_other() {
    for language in [Language::French, Language::Spanish, Language::English] {
        for (id, message) in messages(language) {
            assert!(message.parts().all(|part| part.forms == 0), "{language}: {id}");
            for forms in message.parts().flat_map(|part| &part.selections) {
                // The first of the month is an ordinal in French.
                let expected: &[&str] = if id == "date-day" { &["1", "other"] } else { &["one", "other"] };
                assert_eq!(forms, expected, "{language}: {id}");
            }
        }
    }
}
