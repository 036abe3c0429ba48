//! One frozen example of every kind of event: today's code writes the same bytes, and reads them.

use super::given::{CLEAR, OFFICER, assertion, assessed, brought, opened, region, stream};
use spartel_base::CheckResult;
use spartel_inspect::transaction::{
    Act, Acted, Authenticity, Basic, BasicCheck, BasicDocument, BasicFinding, BasicMissing, Basis, Bearer,
    Checked, Correction, Direction, Ended, Event, Issuance, Level, Observation, ObservedAt, ReferralReason,
    Versions,
};
use spartel_inspect::{RunMode, Severity};
use spartel_ledger::body::{Actor, Body, ClockState};
use spartel_ledger::cbor::Raw;
use spartel_ledger::id::{Code, CommandId, Moment};
use spartel_ledger::recorded::Recorded;
use std::path::PathBuf;

fn basic() -> Basic {
    let check = BasicCheck {
        document: Some(0),
        check: [3; 16].into(),
        of: Some("DG1".into()),
        result: CheckResult::Successful,
        reason: Code::new("ok"),
        mode: RunMode::Mandatory,
        counted: true,
        margin: Some(-12),
    };
    Basic {
        overall: CheckResult::Undetermined,
        all_clear: Some(31),
        ended: 31,
        missing: vec![BasicMissing {
            document: None,
            check: [4; 16].into(),
            of: None,
            reason: Code::new("no-input"),
        }],
        checks: vec![check],
        findings: vec![BasicFinding {
            code: Code::new("signed-by"),
            severity: Severity::Info,
            document: Some(0),
        }],
        documents: vec![BasicDocument {
            kind: Code::new("passport"),
            layout: Some("TD3".into()),
            issuer: Some("UTO".into()),
        }],
        versions: Versions {
            trust: [5; 32].into(),
            release: "0.1.0".into(),
            catalogue: [6; 32].into(),
            models: vec![("zone".into(), "ab".repeat(32))],
            profile: "document".into(),
            policy: [7; 32].into(),
            at: 1_795_000_000,
        },
    }
}

fn examples() -> Vec<Event> {
    let mut said = assessed(100, Level::Opinion, Authenticity::Forged);
    said.issuance = Some(Issuance::ReportedStolen);
    said.bearer = Some(Bearer::Impostor);
    said.because = vec![Observation::Laminate, Observation::Likeness];
    let mut opening = opened(Direction::Transit);
    opening.group = Some(stream(44));
    let acted =
        Acted { act: Act::Refuse, basis: Basis::Reasons(vec![Code::new("b")]), assertion: assertion() };
    vec![
        Event::Opened(opening),
        Event::Brought(brought(1)),
        Event::Checked(Checked { run: stream(100), basic: basic() }),
        Event::Observed(Observation::Ultraviolet),
        Event::ObservedAt(ObservedAt { what: Observation::Laminate, region: region(1, 1) }),
        Event::Assessed(said),
        Event::Referred(vec![ReferralReason::Lookup, ReferralReason::Officer]),
        Event::Returned(()),
        Event::Safeguarded(()),
        Event::Unresolved(()),
        Event::Acted(acted),
        Event::Ended(Ended { nothing_found: true }),
        Event::Corrected(Correction::Withdrawn(5)),
        Event::HandedOver(OFFICER),
        Event::Merged(stream(9)),
        Event::Took(vec![brought(2)]),
        Event::Gave(vec![stream(2)]),
        Event::Joined(stream(44)),
        Event::Left(()),
    ]
}

/// A body of a kind with the data of an event.
fn body(kind: Code, event: &Event) -> Body {
    Body {
        kind,
        schema: 1,
        at: Moment(0),
        clock: ClockState::Sound,
        actor: Actor::Officer(OFFICER),
        purpose: Code::new("inspection"),
        command: CommandId([3; 16]),
        blobs: vec![],
        data: event.data(),
    }
}

#[test]
fn every_kind_of_event_is_written_as_it_was() {
    let schemas =
        examples().iter().map(|event| Event::KINDS.schema(event.kind().as_str())).collect::<Vec<_>>();
    assert!(schemas.iter().all(|schema| *schema == Some(1)));
    assert_eq!((Event::KINDS.kinds(), Event::KINDS.gaps()), (schemas.len(), vec![]));
    for event in examples() {
        let name = format!("{}.1.cbor", event.kind());
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/frozen").join(name);
        if std::env::var_os("SPARTEL_FREEZE").is_some() && !path.exists() {
            std::fs::write(&path, event.data().bytes()).expect("a folder that can be written");
        }
        let frozen = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(frozen == event.data().bytes(), "{} is written in another way than before", path.display());
        assert_eq!(Event::read(body(event.kind(), &event)), Ok(event));
    }
}

#[test]
fn what_is_no_event_of_a_transaction_is_refused() {
    for event in examples() {
        assert!(Event::read(body(Code::new("inspect.other"), &event)).is_err());
        let kind = if event.kind().as_str() == "inspect.ended" { "inspect.acted" } else { "inspect.ended" };
        assert!(Event::read(body(Code::new(kind), &event)).is_err(), "{event:?}");
        let later = Body { schema: 2, ..body(event.kind(), &event) };
        assert!(Event::read(later).is_err(), "of a later program");
    }
    let mut numbers = 0;
    for number in 0..=u8::MAX {
        numbers += usize::from(Raw::of(&number).read::<Observation>("observation").is_ok());
    }
    assert_eq!(numbers, Observation::ALL.len());
}

/// The places in these lists stand in the record.
#[test]
fn numbers_in_the_record_mean_what_they_meant() {
    let results = CheckResult::ALL.map(CheckResult::as_str);
    assert_eq!(results, ["not supported", "successful", "undetermined", "aborted", "failed"]);
    let modes = RunMode::ALL.map(RunMode::as_str);
    assert_eq!(modes, ["mandatory", "conditionallyIgnored", "optional", "evaluatory"]);
    assert_eq!(Severity::ALL.map(Severity::as_str), ["info", "attention", "serious", "critical"]);
}

#[test]
fn a_whole_result_fits_into_an_event() {
    let data = Event::Checked(Checked { run: stream(100), basic: Basic::of(&CLEAR) }).data();
    assert!(data.bytes().len() < 64 << 10, "{} bytes", data.bytes().len());
}
