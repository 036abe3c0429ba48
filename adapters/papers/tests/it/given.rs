//! Papers to be set, and what becomes of them.

use spartel_inspect::transaction::{
    Act, Acted, Assessed, Authenticity, Basis, Bearer, Direction, Event, Level, Observation, ObservedAt,
    Opened, Place, PlaceKind, Region,
};
use spartel_ledger::id::{Code, Moment, StreamId};
use spartel_papers::{Legal, Setter};
use spartel_ports::Papers as _;
use spartel_ports::papers::{self, By, Kind, Paper, Shot, Step};
use spartel_vision::Picture;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

/// The languages of papers.
pub const LANGUAGES: [&str; 4] = ["ar", "fr", "es", "en"];
/// Sunday, 1 November 2026, 09:30 UTC.
pub const AT: Moment = Moment(1_793_525_400_000);

/// Results as they are written, with a region in a picture.
pub const TREE: &str = r#"{"result": {
  "outcome": "failed", "meaning": "failed", "at": "2026-11-01T09:20:00Z",
  "required": {"complete": false, "ended": 73, "total": 74, "missing": []},
  "checks": [
    {"path": "OpticalChecks", "of": null, "result": "failed", "reason": "aggregated"},
    {"path": "ElectronicChecks/IntegrityCheck/DataGroupHashCheck", "of": "DG1", "result": "failed", "reason": "hash-mismatch"},
    {"path": "OpticalChecks/MrzIrReadabilityCheck", "of": null, "result": "not supported", "reason": "no-infrared"}],
  "findings": [
    {"code": "data-group-altered", "severity": "critical", "args": {"dg": "DG1"}, "area": null},
    {"code": "portrait-not-seen", "severity": "attention", "args": {},
     "area": {"picture": 0, "source": "page", "corners": [[10, 10], [40, 10], [40, 30], [10, 30]]}}],
  "document": {"kind": "national-passport", "data": {
      "issuer": {"value": "UTO", "source": "printed"},
      "document-number": {"value": "U16814735", "source": "printed"},
      "primary-identifier": {"value": "SPECIMEN", "source": "printed"},
      "date-of-expiry": {"value": "2041-01-04", "source": "printed"}},
    "signers": [{"subject": "C=UT,O=Utopia,CN=DS p256", "anchor": null}]},
  "pictures": [{"source": "page", "light": "vi"}],
  "trust": {"version": "b398abf671f00708a219945f98e262d1", "certificates": 12, "revocation_lists": 3},
  "engine": {"release": "0.1.0", "catalogue": "f5f2e0cc91c5be64", "profile": "document", "policy": "159e1d445b602726"}
}}"#;

/// Where the picture of the page lies.
const PAGE: papers::Place = papers::Place { bundle: StreamId([2; 16]), piece: 1 };

/// Where something was seen in it.
const SEEN: Region = Region { bundle: PAGE.bundle, piece: PAGE.piece, sides: [20, 5, 50, 25] };

fn step(version: u64, event: Event) -> Step {
    let at = Moment(AT.0 + 60_000 * version.cast_signed());
    Step { index: 100 + version, version, at, by: By::Officer(Some("UTA-207".to_owned())), event }
}

fn acted(act: Act, grounds: &[&'static str]) -> Event {
    let basis = Basis::Reasons(grounds.iter().map(|ground| Code::new(ground)).collect());
    Event::Acted(Acted { act, basis, assertion: None })
}

/// What happened: everything that a paper may tell of.
pub fn steps() -> Vec<Step> {
    let opened = Event::Opened(Opened {
        number: "UTA-2026-000017".to_owned(),
        direction: Direction::Entry,
        place: Place { post: Code::new("uta"), kind: PlaceKind::Lane, name: None },
        group: None,
        profile: Code::new("desk"),
    });
    let assessed = Event::Assessed(Assessed {
        run: StreamId([1; 16]),
        document: 0,
        level: Level::Finding,
        authenticity: Some(Authenticity::Forged),
        issuance: None,
        bearer: Some(Bearer::Inconclusive),
        because: vec![Observation::Portrait],
    });
    vec![
        step(1, opened),
        step(2, Event::Referred(Vec::new())),
        step(3, Event::ObservedAt(ObservedAt { what: Observation::Laminate, region: SEEN })),
        step(4, assessed),
        step(5, acted(Act::Seize, &["document-altered"])),
        step(6, acted(Act::Refuse, &["document-altered", "house-rule-9"])),
        step(7, acted(Act::ReturnToCarrier, &["document-altered"])),
    ]
}

/// A paper of a kind with all that it may have.
pub fn paper(kind: Kind, language: &str) -> Paper {
    let grey: Vec<u8> = (0..60 * 40 * 3).map(|at| (at % 251) as u8).collect();
    let picture = Picture::new(60, 40, grey).expect("a picture");
    Paper {
        kind,
        language: language.to_owned(),
        contact: StreamId([0xa7; 16]),
        number: "UTA-2026-000017".to_owned(),
        post: "uta".to_owned(),
        steps: steps(),
        results: Some(TREE.as_bytes().to_vec()),
        shots: vec![Shot { place: PAGE, label: "page".to_owned(), light: None, picture }],
        at: AT,
        by: "UTA-207".to_owned(),
        checkpoint: Some(
            b"uta.example/record\n4217\nq83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=\n\nsigned\n".to_vec(),
        ),
        demonstration: false,
    }
}

/// A paper, set under Utopia's legal texts. Where `SPARTEL_PAPERS` names a folder it is written there too, to be looked at.
pub fn set(paper: &Paper) -> Vec<u8> {
    let pdf =
        Setter::new(Legal::shipped()).set(paper).unwrap_or_else(|error| panic!("{:?}: {error}", paper.kind));
    if let Some(folder) = std::env::var_os("SPARTEL_PAPERS") {
        let name = format!("{}-{}.pdf", paper.language, paper.kind.as_str());
        std::fs::write(PathBuf::from(folder).join(name), &pdf).expect("a folder to write to");
    }
    pdf
}

/// A tool of poppler over a file; none where it is not installed, which is said.
pub fn poppler(tool: &str, arguments: &[&str], pdf: &[u8]) -> Option<Vec<u8>> {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let at = NEXT.fetch_add(1, Ordering::Relaxed);
    let file = std::env::temp_dir().join(format!("spartel-paper-{}-{at}.pdf", std::process::id()));
    std::fs::write(&file, pdf).expect("a file");
    // To standard output, which pdftotext has to be told.
    let to = (tool == "pdftotext").then_some("-");
    let output = Command::new(tool).args(arguments).arg(&file).args(to).output();
    let _ = std::fs::remove_file(&file);
    match output {
        Ok(output) => Some(output.stdout),
        Err(_) => {
            eprintln!("{tool} is not installed (poppler-utils): its part of this test was left out");
            None
        }
    }
}

/// The text of a paper in the order of its letters, without marks of direction; none where nobody can read it.
pub fn text(pdf: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(&poppler("pdftotext", &[], pdf)?).into_owned();
    let mark =
        |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    Some(
        text.chars()
            .filter(|c| !mark(*c))
            .collect::<String>()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" "),
    )
}
