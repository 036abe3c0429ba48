//! What papers say, and what they never say.

use crate::given::{LANGUAGES, paper, set, text};
use spartel_inspect::transaction::{Correction, Event, Observation, ObservedAt, Region};
use spartel_ledger::id::StreamId;
use spartel_papers::{Legal, Setter};
use spartel_ports::Papers as _;
use spartel_ports::papers::{By, Kind, PapersError, Step};

/// Whole sentences, among them letters that join to one sign (لا), in the order in which they are read.
#[test]
fn arabic_comes_out_of_a_paper_in_the_order_of_its_letters() {
    let Some(text) = text(&set(&paper(Kind::Notice, "ar"))) else { return };
    for part in [
        "دعوة إلى فحص ثان",
        "الغاية من الفحص",
        "لا تعني شيئا بشأنكم",
        "وقد تطرح عليكم أسئلة عنها وعن سفركم",
        "يسلمكم وصلا عنها",
        "UTA-2026-000017",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn a_notice_says_purpose_procedure_rights_number_post_and_time() {
    let Some(text) = text(&set(&paper(Kind::Notice, "en"))) else { return };
    for part in [
        "What it is for",
        "What happens",
        "What you may ask for",
        "UTA-207",
        "Post",
        "1 November 2026, 09:32 UTC",
        "to be confirmed by the authority",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

/// What was found, decided and said is in what the setter is given here, and in no notice.
#[test]
fn a_notice_tells_nothing_of_what_was_found_or_why_somebody_was_sent_on() {
    for language in LANGUAGES {
        let notice = paper(Kind::Notice, language);
        let mut bare = notice.clone();
        bare.steps.truncate(2);
        bare.results = None;
        bare.shots = Vec::new();
        assert_eq!(set(&notice), set(&bare), "{language}");
        // Nor who sent them on: the number is that of the officer who hands it over.
        bare.steps[1].by = By::Officer(Some("P-1".to_owned()));
        assert_eq!(set(&notice), set(&bare), "{language}");
    }
}

#[test]
fn each_paper_says_what_it_is_about() {
    let parts: [(Kind, &[&str]); 5] = [
        (
            Kind::Report,
            &[
                "was issued by its issuer and changed afterwards",
                "DG1",
                "74",
                "U16814735",
                "no authority that is trusted",
            ],
        ),
        (Kind::Refusal, &["is not as its issuer made it", "house-rule-9", "appeal", "does not have to sign"]),
        (Kind::Receipt, &["U16814735", "4 January 2041", "does not take the place of the document"]),
        (Kind::Returned, &["travels without the document", "Travels back since"]),
        (Kind::Court, &["a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7", "spartel ledger check", "Not proven is", "107"]),
    ];
    for (kind, parts) in parts {
        let Some(text) = text(&set(&paper(kind, "en"))) else { return };
        for part in parts {
            assert!(text.contains(part), "{kind:?}: {part}\n{text}");
        }
    }
}

#[test]
fn what_was_withdrawn_is_not_in_a_report() {
    use spartel_inspect::transaction::{Correction, Event};
    let mut report = paper(Kind::Report, "en");
    let said = "was issued by its issuer and changed afterwards";
    let mut last = report.steps.last().expect("a step").clone();
    (last.version, last.event) = (8, Event::Corrected(Correction::Withdrawn(4)));
    report.steps.push(last);
    let Some(text) = text(&set(&report)) else { return };
    assert!(!text.contains(said), "{text}");
}

#[test]
fn a_receipt_without_evidence_has_lines_to_fill_in() {
    let mut receipt = paper(Kind::Receipt, "fr");
    receipt.results = None;
    let Some(text) = text(&set(&receipt)) else { return };
    assert!(text.contains("Numéro de document") && !text.contains("U16814735"), "{text}");
}

#[test]
fn a_language_without_words_is_refused() {
    let setter = Setter::new(Legal::shipped());
    for language in ["", "de", "AR", "../en"] {
        assert_eq!(setter.set(&paper(Kind::Notice, language)), Err(PapersError::Language), "{language}");
    }
}

/// What was withdrawn has no letter, and what was seen before and after keeps the order in which it was said.
#[test]
fn what_was_seen_at_a_place_has_its_letter_in_the_text_and_in_the_picture() {
    let mut report = paper(Kind::Report, "en");
    let at = report.steps.iter().position(|step| matches!(step.event, Event::ObservedAt(_))).expect("one");
    let Event::ObservedAt(seen) = report.steps[at].event else { unreachable!("as found") };
    let more = |version, event| Step { version, event, ..report.steps[at].clone() };
    let elsewhere = Region { bundle: StreamId([9; 16]), ..seen.region };
    let further = [
        more(8, Event::ObservedAt(ObservedAt { what: Observation::Stamp, ..seen })),
        more(9, Event::Corrected(Correction::Withdrawn(8))),
        more(10, Event::ObservedAt(ObservedAt { what: Observation::Relief, region: elsewhere })),
        more(11, Event::ObservedAt(ObservedAt { what: Observation::Tilt, ..seen })),
    ];
    report.steps.extend(further);
    let Some(text) = text(&set(&report)) else { return };
    for letter in ["A · ", "B · ", "C · "] {
        assert!(text.contains(letter), "{letter}: {text}");
    }
    assert!(!text.contains("D · "), "{text}");
    // In the picture that is here stand A and C; B was seen in one that went elsewhere.
    let pictures = text.split("what officers saw ").last().and_then(|text| text.split("By whom").next());
    let mut marks: Vec<&str> = pictures.expect("pictures").split_whitespace().collect();
    marks.sort_unstable();
    assert_eq!(marks, ["2", "A", "C", "page"]);
}
