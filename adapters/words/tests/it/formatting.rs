//! Sentences as they come out: arguments, plurals, dates, and text from outside made harmless.

use proptest::prelude::*;
use spartel_inspect::{FindingCode, ReasonCode, catalogue};
use spartel_words::{Argument, Language, Words};

const DATE: Argument<'_> = Argument::Date { year: Some(2027), month: Some(3), day: Some(1) };

#[test]
fn what_a_written_result_says_is_a_date_by_its_form_and_a_code_by_its_name() {
    assert_eq!(Argument::written("until", "2027-03-01"), DATE);
    let year = Argument::Date { year: Some(1990), month: None, day: None };
    assert_eq!(Argument::written("field", "1990-XX-XX"), year);
    assert_eq!(Argument::written("field", "date-of-expiry"), Argument::Code("date-of-expiry"));
    assert_eq!(Argument::written("found", "date-of-expiry"), Argument::Text("date-of-expiry"));
    for none in ["", "2027-3-1", "2027-03", "2027-03-01-", "20270301", "2O27-03-01", "xxxx-03-01"] {
        assert_eq!(Argument::date(none), None, "{none}");
        assert_eq!(Argument::written("expected", none), Argument::Text(none));
    }
}

fn count(language: Language, count: i64) -> String {
    Words::new(language).sentence("ui-nothing-found", &[("count", Argument::Number(count))])
}

#[test]
fn known_codes_never_come_out_bare_and_no_argument_is_left_open() {
    for language in Language::ALL {
        let words = Words::new(language);
        for code in FindingCode::ALL {
            let args: Vec<_> = code.args().iter().map(|name| (*name, Argument::Text("X1"))).collect();
            let id = format!("finding-{code}");
            let sentence = words.sentence(&id, &args);
            assert!(!sentence.contains(&id) && !sentence.contains(['{', '$']), "{language}: {sentence}");
            let hint = words.hint(&id, &args).unwrap_or_default();
            assert!(!hint.contains(['{', '$']), "{language}: {hint}");
        }
        for code in ReasonCode::ALL {
            assert_ne!(words.word("reason", code.as_str()), code.as_str());
            assert_ne!(words.sentence(&format!("reason-{code}"), &[]), format!("reason-{code}"));
        }
        for entry in catalogue::all() {
            let name = words.check(entry.path);
            assert!(!name.contains('/') && name != entry.name(), "{language}: {name}");
        }
    }
}

#[test]
fn an_unknown_code_comes_out_as_it_is() {
    let words = Words::new(Language::French);
    assert_eq!(words.sentence("finding-of-tomorrow", &[]), "finding-of-tomorrow");
    assert_eq!(words.hint("finding-of-tomorrow", &[]), None);
    assert_eq!(words.word("field", "of-tomorrow"), "of-tomorrow");
    assert_eq!(words.check("Checks/OfTomorrowCheck"), "Checks/OfTomorrowCheck");
}

#[test]
fn plurals_follow_the_language() {
    assert_eq!(count(Language::English, 1), "Nothing found in 1 check");
    assert_eq!(count(Language::English, 12), "Nothing found in 12 checks");
    assert_eq!(count(Language::French, 1), "Rien d’anormal relevé sur 1 contrôle");
    assert_eq!(count(Language::French, 12), "Rien d’anormal relevé sur 12 contrôles");
    assert_eq!(count(Language::Spanish, 1), "Sin anomalías en 1 comprobación");
    assert_eq!(count(Language::Arabic, 2), "لم يُرصد أي خلل في عمليتي تحقق");
    assert_eq!(count(Language::Arabic, 9), "لم يُرصد أي خلل في 9 عمليات تحقق");
    assert_eq!(count(Language::Arabic, 12), "لم يُرصد أي خلل في 12 عملية تحقق");
    assert_eq!(count(Language::Arabic, 100), "لم يُرصد أي خلل في 100 عملية تحقق");
    assert_eq!(count(Language::Arabic, 102), "لم يُرصد أي خلل في 102 عملية تحقق");
    assert_eq!(count(Language::Arabic, 103), "لم يُرصد أي خلل في 103 عمليات تحقق");
    let size = |count| {
        Words::new(Language::Arabic)
            .sentence("ledger-size", &[("count", Argument::Number(count)), ("place", Argument::Text("x"))])
    };
    assert!(size(181).contains("181 حدثا ") && size(200).contains("200 حدث "), "{} {}", size(181), size(200));
}

#[test]
fn dates_are_written_with_the_name_of_the_month() {
    let date = |language| Words::new(language).date(Some(2027), Some(3), Some(1));
    assert_eq!(date(Language::English), "1 March 2027");
    assert_eq!(date(Language::French), "1er mars 2027");
    assert_eq!(date(Language::Spanish), "1 de marzo de 2027");
    assert_eq!(date(Language::Arabic), "1 مارس 2027");
}

#[test]
fn dates_with_unknown_parts_show_what_is_known() {
    let words = Words::new(Language::English);
    assert_eq!(words.date(Some(1974), Some(8), None), "August 1974");
    assert_eq!(words.date(Some(1974), None, None), "1974");
    assert_eq!(words.date(None, None, None), "not stated");
    assert_eq!(words.date(None, Some(8), Some(12)), "XXXX-08-12");
    assert_eq!(words.date(Some(1974), None, Some(12)), "1974-XX-12");
}

#[test]
fn codes_among_the_arguments_become_words() {
    let args = [
        ("zone", Argument::Code("chip")),
        ("field", Argument::Code("date-of-expiry")),
        ("expected", Argument::Text("6")),
        ("found", Argument::Text("8")),
    ];
    assert_eq!(
        Words::new(Language::Spanish).sentence("finding-mrz-check-digit", &args),
        "Zona de lectura mecánica (en el chip), fecha de caducidad: dígito de verificación leído 8, calculado 6."
    );
}

#[test]
fn files_and_reasons_have_words_whoever_names_them() {
    let words = Words::new(Language::English);
    for (family, code) in [("file", "EF.DG2"), ("file", "DG2"), ("dg", "DG2"), ("dg", "EF.DG2")] {
        assert_eq!(words.word(family, code), "DG2 (portrait)");
    }
    assert_eq!(words.word("file", "EF.SOD"), "EF.SOD (security object)");
    assert_eq!(words.word("reason", "truncated"), "ends too early");
    assert_eq!(words.word("reason", "mrz-empty"), "no characters");
    assert_eq!(words.word("result", "not supported"), "not supported");
}

#[test]
fn deviations_have_words_though_they_come_as_text() {
    let sentence = |deviation| {
        let args = [("country", Argument::Text("UT")), ("deviation", Argument::Text(deviation))];
        Words::new(Language::English).sentence("finding-deviation-applied", &args)
    };
    assert!(sentence("deviation-data-group-hash-wrong").contains("(wrong hash of a data group)"));
    assert!(sentence("2.23.136.1.1.9").contains("(2.23.136.1.1.9)"));
}

#[test]
fn names_of_checks_that_mean_two_things_are_told_apart_by_their_path() {
    let words = Words::new(Language::English);
    assert_eq!(words.check("CombinedChecks/DateOfExpiryCheck"), "Document not expired");
    assert_eq!(words.check("OpticalChecks/VisualZoneConsistencyCheck/DateOfExpiryCheck"), "Date of expiry");
    assert_eq!(words.check("SealChecks/AuthenticityCheck"), "Signature of the seal");
    assert_eq!(words.check("ElectronicChecks/AuthenticityCheck"), "Copy of the chip ruled out");
}

#[test]
fn what_is_not_known_has_a_word_that_fits_everywhere() {
    let args = [("country", Argument::Text("TN")), ("key", Argument::Unknown)];
    let french = Words::new(Language::French).sentence("finding-no-anchor", &args);
    assert!(french.contains("(clé\u{A0}: sans indication)"), "{french}");
    let args = [("date", DATE)];
    let arabic = Words::new(Language::Arabic).sentence("finding-document-expired", &args);
    assert_eq!(arabic, "انتهت صلاحية الوثيقة في 1 مارس 2027.");
}

#[test]
fn text_from_outside_is_isolated_where_directions_meet() {
    let sentence = |language, value| {
        let args = [("country", Argument::Text(value))];
        Words::new(language).sentence("radar-missing", &args)
    };
    assert!(sentence(Language::Arabic, "MA").contains("\u{2068}MA\u{2069}"));
    assert!(sentence(Language::English, "MA").contains("of MA: such"));
    assert!(sentence(Language::English, "المغرب").contains("\u{2068}المغرب\u{2069}"));
}

#[test]
fn control_and_bidirectional_characters_from_outside_are_replaced() {
    let hostile = "AB\u{1b}[31m\n\u{202e}DC\u{2069}\u{200f}\u{feff}\u{85}";
    for language in Language::ALL {
        let args = [("country", Argument::Text(hostile))];
        let sentence = Words::new(language).sentence("radar-missing", &args);
        assert!(
            sentence.contains("AB\u{FFFD}[31m\u{FFFD}\u{FFFD}DC\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
            "{sentence:?}"
        );
    }
}

#[test]
fn names_in_arabic_script_keep_their_joiners() {
    let args = [("country", Argument::Text("می\u{200C}خواهم"))];
    let sentence = Words::new(Language::Arabic).sentence("radar-missing", &args);
    assert!(sentence.contains("می\u{200C}خواهم"));
}

#[test]
fn very_long_text_from_outside_is_cut_and_says_so() {
    let long = "A".repeat(100_000);
    let args = [("country", Argument::Text(&long))];
    let sentence = Words::new(Language::English).sentence("radar-missing", &args);
    assert!(sentence.contains("A…") && sentence.len() < 400, "{}", sentence.len());
}

#[test]
fn placeables_in_text_from_outside_stay_text() {
    let args = [("country", Argument::Text("{ $count } { \"x\" }"))];
    let sentence = Words::new(Language::English).sentence("radar-missing", &args);
    assert!(sentence.contains("{ $count } { \"x\" }"));
}

proptest! {
    #[test]
    fn no_text_from_outside_panics_or_brings_controls_into_a_sentence(text in ".{0,300}", code in ".{0,20}") {
        let args = [("field", Argument::Code(&code)), ("printed", Argument::Text(&text)), ("chip", Argument::Text(&text))];
        for language in [Language::Arabic, Language::English] {
            let words = Words::new(language);
            let sentence = words.sentence("finding-mrz-differs-from-chip", &args);
            let open = sentence.matches('\u{2068}').count();
            prop_assert_eq!(open, sentence.matches('\u{2069}').count());
            let harmful = |c: char| c.is_control() || ('\u{202A}'..='\u{202E}').contains(&c);
            let found = sentence.chars().find(|c| harmful(*c));
            prop_assert_eq!(found, None);
            let _ = words.check(&text);
            let _ = words.hint(&code, &args);
        }
    }
}
