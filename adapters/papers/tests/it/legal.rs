//! Packs of legal texts: Utopia's is whole, and an authority's is looked at before it is taken.

use crate::given::{paper, text};
use spartel_papers::{Legal, LegalError, Setter};
use spartel_ports::Papers as _;
use spartel_ports::papers::Kind;
use spartel_words::Language;

fn shipped(tag: &str) -> String {
    let file = format!("{}/../../packs/legal/utopia/{tag}.toml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(file).expect("a file that ships")
}

/// The pack with one language changed; in the order of the languages.
fn changed(tag: &str, change: impl Fn(String) -> String) -> Result<Legal, LegalError> {
    let files = Language::ALL.map(|language| {
        let text = shipped(language.tag());
        if language.tag() == tag { change(text) } else { text }
    });
    Legal::parse([&*files[0], &*files[1], &*files[2], &*files[3]])
}

#[test]
fn the_pack_that_ships_is_taken_and_waits_for_its_authority() {
    assert_eq!(changed("en", |text| text), Ok(Legal::shipped()));
    for language in Language::ALL {
        assert!(shipped(language.tag()).contains("confirmed = false"), "{language}");
    }
}

#[test]
fn a_pack_that_is_not_whole_is_refused() {
    let file = |change: fn(String) -> String| {
        matches!(changed("fr", change), Err(LegalError::File(Language::French, _)))
    };
    assert!(file(|_| String::new()));
    assert!(file(|text| text.replace("purpose = ", "porpoise = ")));
    assert!(file(|text| text.replace("authority = \"République d’Utopie\"", "authority = \" \"")));
    assert!(file(|text| text.replace("République", &"a".repeat(700))));
    assert!(file(|text| format!("further = 1\n{text}")));
    let order = |text: String| text.replace("order = \"utopia\"", "order = \"other\"");
    assert_eq!(changed("es", order), Err(LegalError::Order(Language::Spanish)));
    let confirmed = |text: String| text.replace("confirmed = false", "confirmed = true");
    assert_eq!(changed("en", confirmed), Err(LegalError::Order(Language::English)));
    let grounds = |text: String| text.replace("no-visa = ", "no-visum = ");
    assert_eq!(changed("fr", grounds), Err(LegalError::Grounds(Language::French)));
}

#[test]
fn an_authority_that_confirmed_its_texts_is_not_asked_to_again() {
    let files = Language::ALL
        .map(|language| shipped(language.tag()).replace("confirmed = false", "confirmed = true"));
    let legal = Legal::parse([&*files[0], &*files[1], &*files[2], &*files[3]]).expect("a whole pack");
    let pdf = Setter::new(legal).set(&paper(Kind::Notice, "en")).expect("a paper");
    let Some(text) = text(&pdf) else { return };
    assert!(!text.contains("to be confirmed"), "{text}");
}
