//! Each language as it is written: spaces, quotation marks, digits, letters.

use crate::source::messages;
use spartel_words::Language;

fn texts(language: Language) -> Vec<(String, String)> {
    let messages = messages(language);
    messages
        .iter()
        .flat_map(|(id, message)| message.parts().map(|part| (id.clone(), part.text.clone())))
        .collect()
}

#[test]
fn digits_are_latin_in_every_language() {
    for language in Language::ALL {
        for (id, text) in texts(language) {
            let other = text.chars().find(|c| c.is_numeric() && !c.is_ascii_digit());
            assert_eq!(other, None, "{language}: {id}");
        }
    }
}

#[test]
fn no_text_brings_marks_of_direction_or_spaces_that_nobody_sees() {
    for language in Language::ALL {
        for (id, text) in texts(language) {
            let hidden = |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}');
            assert!(!text.contains(hidden), "{language}: {id}");
            assert!(!text.contains("  "), "{language}: {id}: two spaces");
            assert!(text.lines().all(|line| line.trim_end() == line), "{language}: {id}: space at the end");
            assert!(!text.contains(['\'', '"']), "{language}: {id}: typewriter's quotation mark");
        }
    }
}

#[test]
fn french_puts_no_break_spaces_before_high_punctuation_and_inside_its_quotation_marks() {
    for (id, text) in texts(Language::French) {
        let chars: Vec<char> = text.chars().collect();
        for (at, c) in chars.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| chars.get(at));
            let space = match c {
                ':' | '»' => '\u{A0}',
                ';' | '?' | '!' => '\u{202F}',
                _ => continue,
            };
            assert_eq!(before, Some(&space), "{id}: {text}");
        }
        assert!(chars.windows(2).all(|pair| pair[0] != '«' || pair[1] == '\u{A0}'), "{id}: {text}");
    }
}

#[test]
fn spanish_opens_its_questions_and_leaves_no_space_before_punctuation() {
    for (id, text) in texts(Language::Spanish) {
        assert_eq!(text.matches('?').count(), text.matches('¿').count(), "{id}");
        assert_eq!(text.matches('!').count(), text.matches('¡').count(), "{id}");
        assert!(
            ![" :", " ;", " ,", " .", "« ", " »"].iter().any(|wrong| text.contains(wrong)),
            "{id}: {text}"
        );
    }
}

#[test]
fn english_leaves_no_space_before_punctuation() {
    for (id, text) in texts(Language::English) {
        assert!(![" :", " ;", " ,", " .", "« "].iter().any(|wrong| text.contains(wrong)), "{id}: {text}");
    }
}

const fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0620}'..='\u{065F}' | '\u{0670}'..='\u{06D3}')
}

#[test]
fn arabic_is_arabic_begins_with_an_arabic_word_and_uses_arabic_punctuation() {
    for (id, text) in texts(Language::Arabic) {
        // Files are called by their identifier first, after the word "file" in sentences.
        if id.starts_with("date-") || id.starts_with("file-") || id == "ui-pair" {
            continue;
        }
        for line in text.lines().filter(|line| !line.is_empty()) {
            assert!(line.contains(is_arabic), "{id}: {line}");
            let first = line.trim_start_matches("{} ").chars().next();
            assert!(first.is_some_and(is_arabic), "{id}: {line}");
        }
        assert!(!text.contains([',', ';', '?']), "{id}: {text}");
    }
}

#[test]
fn sentences_of_findings_in_arabic_never_begin_with_an_argument() {
    for (id, text) in texts(Language::Arabic).into_iter().filter(|(id, _)| id.starts_with("finding-")) {
        assert!(!text.starts_with('{'), "{id}: {text}");
    }
}

#[test]
fn other_languages_hold_no_arabic_letter() {
    for language in [Language::French, Language::Spanish, Language::English] {
        for (id, text) in texts(language) {
            assert!(!text.contains(is_arabic), "{language}: {id}");
        }
    }
}

#[test]
fn arabic_uses_the_months_and_the_word_for_birth_of_moroccan_offices() {
    let arabic = messages(Language::Arabic);
    let month = |number: u8| arabic[&format!("month-{number}")].value.text.clone();
    assert_eq!([5, 7, 8, 9, 11, 12].map(month), ["ماي", "يوليوز", "غشت", "شتنبر", "نونبر", "دجنبر"]);
    assert_eq!(arabic["field-date-of-birth"].value.text, "تاريخ الازدياد");
}
