//! What no sentence may say: judgements, claims beyond what was checked, and more words than an officer reads.

use crate::source::messages;
use spartel_words::Language;

/// Parts of words, in lower case, that judge a person or claim more than checks can.
const FORBIDDEN: [(Language, &[&str]); 4] = [
    (
        Language::English,
        &[
            "fake",
            "forge",
            "counterfeit",
            "fraud",
            "risk",
            "suspect",
            "suspicious",
            "impost",
            "illegal",
            "criminal",
            "genuine",
            "legitimate",
            "valid passport",
            "invalid",
            "valid document",
            "bogus",
            "liar",
            "verdict",
            "offender",
        ],
    ),
    (
        Language::French,
        &[
            "faux",
            "fausse",
            "falsifi",
            "contrefai",
            "contrefaç",
            "fraud",
            "risque",
            "suspect",
            "soupçon",
            "impost",
            "illégal",
            "criminel",
            "authentique",
            "passeport valable",
            "passeport valide",
            "invalide",
            "délinquant",
            "verdict",
        ],
    ),
    (
        Language::Spanish,
        &[
            "falso",
            "falsa",
            "falsific",
            "fraud",
            "riesgo",
            "sospech",
            "impost",
            "ilegal",
            "criminal",
            "auténtico",
            "auténtica",
            "genuin",
            "pasaporte válido",
            "inválid",
            "delincuen",
            "veredicto",
        ],
    ),
    (
        Language::Arabic,
        &[
            "مزور",
            "مزيف",
            "تزوير",
            "تزييف",
            "احتيال",
            "الغش",
            "خطر",
            "خطير",
            "مشتبه",
            "مشبوه",
            "منتحل",
            "مجرم",
            "إجرام",
            "غير قانوني",
            "جواز صالح",
            "جواز سليم",
            "وثيقة صحيحة",
            "وثيقة سليمة",
        ],
    ),
];

#[test]
fn a_state_whose_certificates_are_missing_is_no_reason_to_delay_its_travellers() {
    let says = [
        (Language::English, "no reason to delay anybody"),
        (Language::French, "ne justifie de retarder personne"),
        (Language::Spanish, "no justifica retrasar a nadie"),
        (Language::Arabic, "ولا يكون ذلك وحده سببا لتأخير"),
    ];
    for (language, phrase) in says {
        let hint = messages(language)["radar-missing"].hint.clone().expect("the radar says what to do");
        assert!(hint.text.contains(phrase), "{language}");
    }
}

/// Whether the message is a sentence to an officer, and not a name or a phrase.
fn is_said(id: &str) -> bool {
    let phrases = ["radar-action-", "backup-state-"];
    let is_phrase = id == "radar-state" || phrases.iter().any(|family| id.starts_with(family));
    let said = [
        "finding-",
        "keys-",
        "store-",
        "signer-",
        "ledger-",
        "fault-",
        "bundle-",
        "unproven-",
        "backup-",
        "custodian-",
        "restore-",
        "erasure-",
        "people-",
        "radar-",
        "classes-",
        "server-",
        "watch-",
        "lists-",
        "certificate-",
        "setup-",
        "problem-",
        "reach-",
        "session-",
        "sign-in-",
        "contact-",
        "meeting-",
        "import-",
    ];
    // Papers have labels and sentences side by side.
    let of_papers = [
        "paper-absent",
        "paper-checkpoint-says",
        "paper-demanded",
        "paper-evidence-gone",
        "paper-limits-",
        "paper-nothing-said",
        "paper-verify-",
    ];
    let is_lead = id.starts_with("paper-") && id.ends_with("-lead");
    let mut families = said.iter().chain(&of_papers);
    is_lead || families.any(|family| id.starts_with(family)) && !is_phrase
}

#[test]
fn no_sentence_judges_or_claims_more_than_was_checked() {
    for (language, words) in FORBIDDEN {
        for (id, message) in messages(language) {
            for part in message.parts() {
                let text = part.text.to_lowercase();
                let found = words.iter().find(|word| text.contains(**word));
                assert_eq!(found, None, "{language}: {id}: {text}");
            }
        }
    }
}

#[test]
fn no_sentence_is_longer_than_twenty_five_words() {
    for language in Language::ALL {
        for (id, message) in messages(language).iter().filter(|(id, _)| is_said(id)) {
            // Each variant of a plural is a sentence of its own, on a line of its own.
            for line in message.parts().flat_map(|part| part.text.lines()) {
                let words = line
                    .split_whitespace()
                    .filter(|w| w.chars().any(char::is_alphanumeric) || w.contains("{}"));
                let count = words.count();
                assert!(count <= 25, "{language}: {id} has {count} words: {line}");
            }
        }
    }
}

#[test]
fn findings_radar_and_hints_are_sentences_and_names_are_not() {
    for language in Language::ALL {
        for (id, message) in messages(language) {
            let is_sentence = is_said(&id) || id == "ui-decides" || id == "ui-trust-empty";
            if !id.starts_with("ui-") || is_sentence {
                assert_eq!(message.value.text.ends_with('.'), is_sentence, "{language}: {id}");
            }
            if let Some(hint) = message.hint.filter(|hint| !hint.text.contains("spartel trust")) {
                assert!(hint.text.ends_with('.'), "{language}: {id}: {}", hint.text);
            }
        }
    }
}

#[test]
fn nothing_found_counts_checks_and_calls_nothing_genuine() {
    for language in Language::ALL {
        let message = &messages(language)["ui-nothing-found"];
        assert!(message.value.variables.contains("count"), "{language}");
    }
}

#[test]
fn missing_trust_data_are_said_to_say_nothing_about_the_document() {
    let says = [
        (Language::English, "says nothing about the document"),
        (Language::French, "ne dit rien du document"),
        (Language::Spanish, "no dice nada del documento"),
        (Language::Arabic, "لا يدل على أي شيء بخصوص الوثيقة"),
    ];
    for (language, phrase) in says {
        let messages = messages(language);
        for code in
            ["no-anchor", "algorithm-unknown", "digest-unknown", "file-unreadable", "seal-signer-unknown"]
        {
            let hint =
                messages[&format!("finding-{code}")].hint.as_ref().expect("these findings have a hint");
            assert!(hint.text.contains(phrase), "{language}: {code}");
        }
    }
}
