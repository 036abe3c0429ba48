//! What is said of Utopia's documents, genuine and wrong: sentences with every code put into words.

use spartel_inspect::{Content, Evidence, Policy, Trust, Value, verify};
use spartel_lds::{FileKind, Recognition};
use spartel_pki::trust::{ImportOptions, StoreKind, TrustStore};
use spartel_utopia::{Files, REFERENCE, Utopia, cases};
use spartel_words::{Argument, Language, Words};

/// One of the two lists with its root, and whatever revocation lists it verifies.
fn store(utopia: &Utopia) -> TrustStore {
    let files = utopia.trust_material();
    let options = ImportOptions { signer_root: Some(&files["UT-root.cer"]), ..ImportOptions::default() };
    let empty = TrustStore::empty(StoreKind::Specimen);
    let mut store = empty.import(&files["UT.ml"], &options, REFERENCE).expect("the list is Utopia's").0;
    for (_, bytes) in files.iter().filter(|(path, _)| *path == "UT.dl" || path.starts_with("crl/")) {
        // Lists of authorities that are not on this one are refused, which leaves something to say of them.
        if let Ok((more, _)) = store.import(bytes, &ImportOptions::default(), REFERENCE) {
            store = more;
        }
    }
    store
}

fn evidence(files: &Files) -> Evidence<'_> {
    let mut evidence = Evidence::new();
    for (path, bytes) in files {
        let content = match FileKind::recognise(path, bytes) {
            _ if path.ends_with("mrz.txt") => {
                Content::PrintedMrz(std::str::from_utf8(bytes).expect("Utopia prints ASCII"))
            }
            _ if path.ends_with("seal.bin") => Content::Seal(bytes),
            Recognition::Known(kind) | Recognition::Contradiction { name: kind, .. } => {
                Content::ChipFile { kind, bytes }
            }
            Recognition::Unknown => panic!("{path}"),
        };
        evidence.add(path, content);
    }
    evidence
}

fn argument(value: &Value) -> Argument<'_> {
    match value {
        Value::Text(text) => Argument::Text(text),
        Value::Code(code) => Argument::Code(code),
        Value::Number(number) => Argument::Number(*number),
        Value::Date(date) => Argument::Date { year: date.year(), month: date.month(), day: date.day() },
        Value::Country(country) => Argument::Text(country.letters()),
        Value::SignerCountry(country) => Argument::Text(country.as_str()),
        Value::Unknown => Argument::Unknown,
    }
}

/// Whether a code comes out as it is. Asked in Arabic, where no word is spelled like its code.
fn is_bare(words: &Words, family: &str, code: &str) -> bool {
    words.word(family, code).trim_matches(['\u{2068}', '\u{2069}']) == code
}

#[test]
fn every_finding_about_utopias_documents_is_a_sentence_without_bare_codes() {
    let utopia = Utopia::new(1);
    let store = store(&utopia);
    let trust = Trust::new(&store);
    let policy = Policy::named("document").expect("a profile of the house");
    let languages = Language::ALL.map(Words::new);
    let arabic = &languages[0];
    let mut said = 0;
    for case in cases() {
        let issued = utopia.issue(case);
        let inspection = verify(&evidence(&issued.files), &trust, &policy, REFERENCE);
        for finding in &inspection.findings {
            let id = format!("finding-{}", finding.code);
            let args: Vec<_> = finding.args.iter().map(|(name, value)| (*name, argument(value))).collect();
            for words in &languages {
                let sentence = words.sentence(&id, &args);
                assert!(sentence.ends_with('.') && !sentence.contains(['{', '}', '$']), "{sentence}");
                said += 1;
            }
            for (name, argument) in &args {
                // Names of structures are identifiers of the standards.
                if let (Argument::Code(code), false) = (argument, *name == "structure") {
                    assert!(!is_bare(arabic, name, code), "{id}: {name} {code}");
                }
            }
        }
        for document in &inspection.documents {
            assert!(!is_bare(arabic, "type", document.kind), "{}", document.kind);
            for datum in &document.data {
                assert!(!is_bare(arabic, "field", datum.field), "{}", datum.field);
                assert!(!is_bare(arabic, "source", datum.source.as_str()));
            }
        }
    }
    assert!(said > 100, "{said}");
}
