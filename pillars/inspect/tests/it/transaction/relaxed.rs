//! Orders that relax checks: who goes on by one, who does not whatever it says, and what the record remembers.

use super::given::{CONTACT, Contact, OFFICER, assessed, brought, opened};
use crate::world::{TRUST, evidence, issue};
use spartel_inspect::post::{
    Circumstance, Command as Log, Entry, Event as Logged, Note, Order, Rejection as No,
};
use spartel_inspect::post::{LONGEST, LONGEST_NOTE, Subject, decide};
use spartel_inspect::transaction::{
    Act, ActBasis, Assertion, Authenticity, Basis, Command, Decision, Direction, Handling, InForce, Level,
    Observation, Opened, Rejection,
};
use spartel_inspect::{Answer, Content, Inspection, Lookup, Policy, subjects, verify};
use spartel_ledger::body::{Actor, Body, ClockState};
use spartel_ledger::id::{Code, CommandId, Moment, StreamId};
use spartel_ledger::recorded::Recorded as _;
use std::path::PathBuf;
use std::sync::LazyLock;

static DESK: LazyLock<Policy> = LazyLock::new(|| Policy::named("desk").expect("a profile"));

const NOW: Moment = Moment(1_795_000_000_000);
const ORDER: StreamId = StreamId([0x0d; 16]);

/// What a desk makes of some files of a document; where lists were asked, they knew nothing.
fn at_a_desk(case: &str, keeps: impl Fn(&str) -> bool, asked: bool) -> Inspection {
    let mut files = issue(case);
    files.retain(|path, _| keeps(path));
    let mut pieces = evidence(&files);
    let of = subjects(&pieces);
    let (version, at) = ("1", spartel_utopia::REFERENCE);
    let answers: Vec<Lookup> = of
        .iter()
        .map(|of| Lookup {
            list: "UTO".into(),
            version: version.into(),
            at,
            of: of.clone(),
            answer: Answer::NoHit,
        })
        .collect();
    for answer in answers.iter().filter(|_| asked) {
        pieces.add("list", Content::Lookup(answer));
    }
    verify(&pieces, &TRUST, &DESK, at)
}

fn zone_alone(path: &str) -> bool {
    path.ends_with("mrz.txt")
}

fn order(sets: &[&'static str]) -> Order {
    Order {
        post: Code::new("uto1"),
        profile: Code::new("desk"),
        direction: Some(Direction::Entry),
        sets: sets.iter().map(|set| Code::new(set)).collect(),
        circumstance: Circumstance::Crowd,
        until: Moment(NOW.0 + LONGEST),
    }
}

fn signed(order: Order) -> Log<'static> {
    let assertion = Some(Assertion { decision: order.hash().into(), assertion: [2; 32].into() });
    Log::Relax { order, policy: &DESK, assertion }
}

fn wants(entry: Option<&Entry>, command: Log<'_>) -> Result<Logged, No> {
    decide(entry, command, NOW)
}

fn told(events: &[(i64, Logged)]) -> Entry {
    let events = (1..).zip(events).map(|(version, (at, event))| (version, Moment(*at), event.clone()));
    Entry::replay(events).expect("events that follow").expect("an entry")
}

/// An order as a contact meets it.
fn in_force(sets: &[&'static str], contact: &Opened, now: Moment) -> Option<InForce> {
    let Entry::Relaxation(relaxation) = told(&[(NOW.0, wants(None, signed(order(sets))).expect("an order"))])
    else {
        panic!("an order");
    };
    relaxation.in_force(ORDER, &DESK, (contact, now))
}

fn begins(direction: Direction) -> Opened {
    Opened { profile: Code::new("desk"), ..opened(direction) }
}

fn contact(inspection: &Inspection) -> Contact {
    let mut contact = Contact::default();
    contact.does(Command::Open(begins(Direction::Entry)));
    contact.handles(Handling::Bring(brought(1))).checks(100, inspection);
    contact
}

fn by(sets: &[&'static str]) -> Command {
    let order = in_force(sets, &begins(Direction::Entry), NOW).expect("in force");
    Command::Act { act: Act::Admit, basis: ActBasis::Relaxed(order), assertion: None }
}

#[test]
fn an_order_is_for_named_sets_for_a_time_and_by_a_key() {
    assert!(wants(None, signed(order(&["chip", "lists"]))).is_ok());
    for sets in [&[][..], &["zone"], &["chip", "zone"], &["chip", "chip"]] {
        assert_eq!(wants(None, signed(order(sets))), Err(No::Sets), "{sets:?}");
    }
    let chip = order(&["chip"]);
    let other = Order { profile: Code::new("document"), ..chip.clone() };
    assert_eq!(wants(None, signed(other)), Err(No::Sets), "of a profile that relaxes nothing");
    for until in [i64::MIN, 0, NOW.0, NOW.0 + LONGEST + 1, i64::MAX] {
        let order = Order { until: Moment(until), ..chip.clone() };
        assert_eq!(wants(None, signed(order)), Err(No::Time), "{until}");
    }
    assert_eq!(
        wants(None, Log::Relax { order: chip.clone(), policy: &DESK, assertion: None }),
        Err(No::NotConfirmed)
    );
    let Log::Relax { assertion, .. } = signed(Order { sets: vec![Code::new("lists")], ..chip.clone() })
    else {
        panic!()
    };
    assert_eq!(
        wants(None, Log::Relax { order: chip, policy: &DESK, assertion }),
        Err(No::NotConfirmed),
        "a key over another order"
    );
}

#[test]
fn an_order_holds_at_its_post_in_its_direction_and_until_it_is_lifted_or_over() {
    let here = begins(Direction::Entry);
    assert!(in_force(&["chip"], &here, NOW).is_some());
    for (other, now) in [
        (begins(Direction::Exit), NOW),
        (Opened { profile: Code::new("document"), ..here.clone() }, NOW),
        (here.clone(), Moment(NOW.0 - 1)),
        (here.clone(), Moment(NOW.0 + LONGEST)),
    ] {
        assert_eq!(in_force(&["chip"], &other, now), None, "{other:?} {now:?}");
    }
    let mut elsewhere = here.clone();
    elsewhere.place.post = Code::new("uto2");
    assert_eq!(in_force(&["chip"], &elsewhere, NOW), None);
    let ordered = wants(None, signed(order(&["chip"]))).expect("an order");
    let entry = told(&[(NOW.0, ordered.clone())]);
    let lifted = wants(Some(&entry), Log::Lift).expect("it can be lifted");
    let entry = told(&[(NOW.0, ordered.clone()), (NOW.0 + 1, lifted.clone())]);
    assert_eq!(wants(Some(&entry), Log::Lift), Err(No::Over));
    let Entry::Relaxation(relaxation) = &entry else { panic!("an order") };
    assert_eq!(relaxation.in_force(ORDER, &DESK, (&here, NOW)), None);
    assert_eq!((relaxation.lifted(), entry.post().as_str()), (Some(Moment(NOW.0 + 1)), "uto1"));
    let twice = [(1, NOW, ordered), (2, NOW, lifted.clone()), (3, NOW, lifted.clone())];
    assert!(Entry::replay(twice).is_err() && Entry::replay([(1, NOW, lifted)]).is_err());
}

#[test]
fn whoever_lacks_only_what_is_relaxed_goes_on_and_the_record_says_without_what() {
    let mut passed = contact(&at_a_desk("passport", zone_alone, true));
    assert_eq!(passed.is().all_clear(), None, "an order makes nothing clear");
    assert_eq!(passed.refused(by(&["lists"])), Rejection::NotRelaxed);
    passed.does(by(&["chip"]));
    let Basis::Relaxed(without) = &passed.is().acts()[0].basis else { panic!("by an order") };
    let missing = passed.is().current().expect("checks").basic.missing.len();
    assert!(without.order == ORDER && !without.checks.is_empty() && missing > 0);
    passed.does(Command::End);
    let mut neither = contact(&at_a_desk("passport", zone_alone, false));
    assert_eq!(neither.refused(by(&["chip"])), Rejection::NotRelaxed, "no list was asked");
    assert_eq!(neither.refused(by(&["lists"])), Rejection::NotRelaxed);
    neither.does(by(&["chip", "lists"])).does(Command::End);
}

#[test]
fn an_order_lets_nobody_pass_of_whom_something_was_found_or_seen() {
    let all = || by(&["chip", "lamps", "lists"]);
    for case in ["dg1-expiry", "signature-broken", "signer-revoked", "mrz-not-recomputed"] {
        let mut found = contact(&at_a_desk(case, |_| true, true));
        assert_eq!(found.refused(all()), Rejection::NotRelaxed, "{case}");
    }
    let mut seen = contact(&at_a_desk("passport", zone_alone, true));
    seen.does(Command::Observe(Observation::Portrait));
    assert_eq!(seen.refused(all()), Rejection::NotRelaxed);
    let mut doubted = contact(&at_a_desk("passport", zone_alone, true));
    doubted.does(Command::Assess(assessed(100, Level::Finding, Authenticity::Forged)));
    assert_eq!(doubted.refused(all()), Rejection::NotRelaxed);
    let mut clear = contact(&at_a_desk("passport", |_| true, true));
    assert_eq!(clear.refused(all()), Rejection::NotRelaxed, "whoever lacks nothing needs no order");
    let mut nothing = Contact::default();
    nothing.does(Command::Open(begins(Direction::Entry)));
    assert_eq!(nothing.refused(all()), Rejection::NotRelaxed, "nothing was looked at");
    for act in Act::ALL.iter().copied().filter(|act| *act != Act::Admit && !act.needs_safeguards()) {
        let order = in_force(&["chip"], &begins(Direction::Entry), NOW).expect("in force");
        let other = Command::Act { act, basis: ActBasis::Relaxed(order), assertion: None };
        assert_eq!(
            contact(&at_a_desk("passport", zone_alone, true)).refused(other),
            Rejection::NoReason,
            "{act}"
        );
    }
}

#[test]
fn an_act_by_an_order_does_not_cover_what_is_missing_since() {
    let mut contact = contact(&at_a_desk("passport", zone_alone, true));
    contact.does(by(&["chip"]));
    contact.handles(Handling::Bring(brought(2)));
    assert_eq!(contact.refused(Command::End), Rejection::NotRelaxed, "what came in was not looked at");
    contact.checks(101, &at_a_desk("passport", zone_alone, false));
    assert_eq!(contact.refused(Command::End), Rejection::NotRelaxed, "the lists were never relaxed");
    contact.checks(102, &at_a_desk("dg1-expiry", |_| true, true));
    assert_eq!(contact.refused(Command::End), Rejection::NotRelaxed);
    contact.checks(103, &at_a_desk("passport", |_| true, true)).does(Command::End);
}

#[test]
fn what_a_key_answers_to_is_another_for_an_order() {
    let order = in_force(&["chip"], &begins(Direction::Entry), NOW).expect("in force");
    let bases = [ActBasis::NothingFound, ActBasis::Reasons(vec![]), ActBasis::Relaxed(order)];
    let hashes = bases
        .each_ref()
        .map(|basis| Decision { act: Act::Admit, basis, transaction: CONTACT, version: 3 }.hash());
    assert!(hashes[0] != hashes[2] && hashes[1] != hashes[2]);
    let (one, mut other) = (self::order(&["chip"]), self::order(&["chip"]));
    other.direction = None;
    assert_ne!(one.hash(), other.hash());
}

#[test]
fn a_note_is_a_text_that_is_not_long() {
    let note = |text: String| Log::Note(Note { post: Code::new("uto1"), subject: Subject::Traffic, text });
    for good in ["Ferry 117 is forty minutes late.".into(), "a\nb".into(), "ا".repeat(LONGEST_NOTE)] {
        assert!(wants(None, note(good)).is_ok());
    }
    for bad in ["".into(), " ".into(), " a".into(), "a\u{7}".into(), "ا".repeat(LONGEST_NOTE + 1)] {
        assert_eq!(wants(None, note(bad)), Err(No::Note));
    }
    let entry = told(&[(1, wants(None, note("a".into())).expect("a note"))]);
    assert_eq!(wants(Some(&entry), Log::Lift), Err(No::NoOrder));
    assert_eq!(wants(None, Log::Lift), Err(No::NoOrder));
}

#[test]
fn every_kind_of_entry_is_written_as_it_was() {
    let note = Note { post: Code::new("uto1"), subject: Subject::Equipment, text: "Lamp of lane 2.".into() };
    let ordered = wants(None, signed(order(&["chip"]))).expect("an order");
    let examples = [ordered, Logged::Lifted(()), Logged::Noted(note)];
    assert_eq!((Logged::KINDS.kinds(), Logged::KINDS.gaps()), (examples.len(), vec![]));
    for event in examples {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/frozen");
        let path = path.join(format!("{}.1.cbor", event.kind()));
        if std::env::var_os("SPARTEL_FREEZE").is_some() && !path.exists() {
            std::fs::write(&path, event.data().bytes()).expect("a folder that can be written");
        }
        let frozen = std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert!(frozen == event.data().bytes(), "{} is written in another way than before", path.display());
        let body = Body {
            kind: event.kind(),
            schema: 1,
            at: Moment(0),
            clock: ClockState::Sound,
            actor: Actor::Officer(OFFICER),
            purpose: Code::new("watch"),
            command: CommandId([3; 16]),
            blobs: vec![],
            data: event.data(),
        };
        assert_eq!(Logged::read(body.clone()), Ok(event));
        assert!(Logged::read(Body { schema: 2, ..body }).is_err());
    }
}
