//! What needs two people is done by two, of the same content, in time; and nothing else is.

use super::{NOW, RIGHTS, account, is_strict, join, later, same};
use minicbor::Encode;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use proptest::test_runner::TestRunner;
use spartel_app::people::account::{DeputyNamed, People, RoleGranted};
use spartel_app::people::grave::{
    Approval, Approved, Ask, Command, Content, Digest, Event, Expired, LASTS, NotApproved, Proposal,
    Proposed, Refused, Rejection, Withdrawn, decide, expire,
};
use spartel_app::people::rights::{Matter, Role};
use spartel_app::people::{Asked, Officer};
use spartel_ledger::id::{AccountId, Code, Moment, StreamId};
use std::cell::Cell;
use std::collections::BTreeSet;

/// An anchor to trust.
#[derive(Debug, Clone, PartialEq, Eq, Encode)]
#[cbor(map)]
struct Anchor {
    #[n(0)]
    subject: &'static str,
}

impl Content for Anchor {
    fn matter(&self) -> Matter {
        Matter::Anchor
    }

    fn concerns(&self) -> Option<AccountId> {
        None
    }
}

/// A role for somebody.
#[derive(Debug, Clone, PartialEq, Eq, Encode)]
#[cbor(map)]
struct Promotion {
    #[n(0)]
    of: AccountId,
}

impl Content for Promotion {
    fn matter(&self) -> Matter {
        Matter::Role
    }

    fn concerns(&self) -> Option<AccountId> {
        Some(self.of)
    }
}

const ANCHOR: Anchor = Anchor { subject: "UTO" };
const OTHER: Anchor = Anchor { subject: "XOM" };
const STREAM: StreamId = StreamId([9; 16]);

fn officer(number: u8, roles: &[Role], stands_in_for: &[u8]) -> Officer {
    let numbers: BTreeSet<u8> = stands_in_for.iter().copied().chain([number]).collect();
    let mut people = People::default();
    for number in numbers {
        join(&mut people, number);
    }
    for (at, role) in roles.iter().enumerate() {
        let proposal = StreamId([at as u8; 16]);
        people.apply(account(number), &RoleGranted { role: *role, proposal }.into()).expect("a role");
    }
    let term = |deputy| DeputyNamed { deputy, from: Moment(i64::MIN), until: Moment(i64::MAX) };
    for principal in stands_in_for {
        people.apply(account(*principal), &term(account(number)).into()).expect("a deputy");
    }
    people.officer(account(number), &RIGHTS, NOW).expect("somebody who is there")
}

fn ask(
    state: Option<&Proposal>,
    officer: &Officer,
    now: Moment,
    command: &Command,
) -> Result<Event, Rejection> {
    decide(state, command, &Asked { officer, rights: &RIGHTS, now })
}

/// A proposal of an anchor by somebody.
fn proposed(by: &Officer) -> Proposal {
    let event = ask(None, by, NOW, &Command::Propose(Ask::of(&ANCHOR))).expect("a proposal");
    Proposal::apply(None, &event).expect("the first event")
}

fn approve(content: &Anchor) -> Command {
    Command::Approve(Digest::of(content))
}

fn manager() -> Officer {
    officer(1, &[Role::TrustListManager], &[])
}

fn commander() -> Officer {
    officer(2, &[Role::Commander], &[])
}

#[test]
fn what_another_approves_is_proven_and_nothing_else() {
    let open = proposed(&manager());
    assert_eq!(Approval::new(STREAM, &open, ANCHOR, later(1)), Err(NotApproved::Proposal));
    let event = ask(Some(&open), &commander(), later(1), &approve(&ANCHOR)).expect("an approval");
    let expected = Approved { digest: Digest::of(&ANCHOR), by: account(2), at: later(1) };
    assert_eq!(event, Event::Approved(expected));
    let done = Proposal::apply(Some(&open), &event).expect("it follows");
    let approval = Approval::new(STREAM, &done, ANCHOR, later(LASTS - 1)).expect("approved");
    assert_eq!((approval.content(), approval.proposal()), (&ANCHOR, STREAM));
    for time in [later(0), later(LASTS)] {
        assert_eq!(Approval::new(STREAM, &done, ANCHOR, time), Err(NotApproved::Time), "soon, or anew");
    }
    assert_eq!(Approval::new(STREAM, &done, OTHER, later(1)), Err(NotApproved::Content));
    assert_eq!(
        Approval::new(STREAM, &done, Promotion { of: account(3) }, later(1)).err(),
        Some(NotApproved::Content)
    );
}

#[test]
fn threat_20_each_approval_that_is_none_is_rejected_for_its_own_reason() {
    let open = proposed(&manager());
    let by = |officer: &Officer, now, content| ask(Some(&open), officer, now, &approve(content));
    let both = officer(1, &[Role::TrustListManager, Role::Commander], &[]);
    let deputy = officer(3, &[Role::TrustListManager], &[1]);
    let desk = officer(4, &[Role::FirstLine], &[]);
    assert_eq!(by(&manager(), NOW, &ANCHOR), Err(Rejection::Oneself));
    assert_eq!(by(&both, NOW, &ANCHOR), Err(Rejection::Oneself), "whatever other role they have");
    assert_eq!(by(&deputy, NOW, &ANCHOR), Err(Rejection::Deputy));
    assert_eq!(by(&desk, NOW, &ANCHOR), Err(Rejection::MayNotApprove));
    assert_eq!(by(&officer(5, &[Role::Administrator], &[]), NOW, &ANCHOR), Err(Rejection::MayNotApprove));
    assert_eq!(by(&officer(5, &[], &[]), NOW, &ANCHOR), Err(Rejection::MayNotApprove));
    assert_eq!(by(&commander(), NOW, &OTHER), Err(Rejection::AnotherContent));
    assert_eq!(by(&commander(), later(-1), &ANCHOR), Err(Rejection::BeforeProposed));
    assert_eq!(by(&commander(), later(LASTS), &ANCHOR), Err(Rejection::Expired));
    assert!(by(&commander(), later(LASTS - 1), &ANCHOR).is_ok());
    assert_eq!(ask(None, &commander(), NOW, &approve(&ANCHOR)), Err(Rejection::NotProposed));
}

#[test]
fn who_stood_in_for_another_does_not_have_that_other_approve() {
    let open = proposed(&officer(1, &[Role::TrustListManager], &[2]));
    let by = |officer| ask(Some(&open), &officer, NOW, &approve(&ANCHOR));
    assert_eq!(by(commander()), Err(Rejection::Deputy));
    assert_eq!(by(officer(3, &[Role::Commander], &[2])), Err(Rejection::Deputy), "a deputy of the same");
    assert!(by(officer(3, &[Role::Commander], &[4])).is_ok());
}

#[test]
fn threat_12_nobody_decides_about_their_own_role() {
    let promotion = Promotion { of: account(2) };
    let admin = officer(1, &[Role::Administrator], &[]);
    let event = ask(None, &admin, NOW, &Command::Propose(Ask::of(&promotion))).expect("a proposal");
    let open = Proposal::apply(None, &event).expect("the first");
    let approve = Command::Approve(Digest::of(&promotion));
    let refuse = Command::Refuse(Code::new("no-need"));
    let other = officer(3, &[Role::Commander], &[]);
    let deputy = officer(3, &[Role::Commander], &[2]);
    for command in [&approve, &refuse] {
        assert_eq!(ask(Some(&open), &commander(), NOW, command), Err(Rejection::Concerned));
        assert_eq!(ask(Some(&open), &deputy, NOW, command), Err(Rejection::Concerned));
        assert!(ask(Some(&open), &other, NOW, command).is_ok());
    }
}

#[test]
fn who_may_not_propose_does_not_and_who_proposed_can_take_it_back() {
    let propose = Command::Propose(Ask::of(&ANCHOR));
    for role in Role::ALL {
        let may = *role == Role::TrustListManager;
        let asked = ask(None, &officer(1, &[*role], &[]), NOW, &propose);
        assert_eq!(asked.is_ok(), may, "{role}");
        assert!(may || asked == Err(Rejection::MayNotPropose));
    }
    let open = proposed(&manager());
    assert_eq!(ask(Some(&open), &manager(), NOW, &propose), Err(Rejection::AlreadyProposed));
    assert_eq!(ask(Some(&open), &commander(), NOW, &Command::Withdraw), Err(Rejection::NotTheirs));
    let withdrawn = ask(Some(&open), &manager(), NOW, &Command::Withdraw);
    assert_eq!(withdrawn, Ok(Event::Withdrawn(Withdrawn { by: account(1) })));
    let refuse = Command::Refuse(Code::new("unknown-state"));
    assert_eq!(ask(Some(&open), &manager(), NOW, &refuse), Err(Rejection::Oneself));
    let refused = Refused { by: account(2), reason: Code::new("unknown-state") };
    assert_eq!(ask(Some(&open), &commander(), NOW, &refuse), Ok(Event::Refused(refused)));
}

#[test]
fn what_has_ended_stays_so() {
    let open = proposed(&manager());
    let third = officer(3, &[Role::TrustListManager], &[]);
    let refused = Refused { by: account(2), reason: Code::new("no") };
    let ends: [(Event, Rejection); 4] = [
        (
            Approved { digest: Digest::of(&ANCHOR), by: account(2), at: NOW }.into(),
            Rejection::AlreadyApproved,
        ),
        (refused.into(), Rejection::AlreadyRefused),
        (Withdrawn { by: account(1) }.into(), Rejection::AlreadyWithdrawn),
        (Expired { at: later(LASTS) }.into(), Rejection::Expired),
    ];
    for (event, rejection) in &ends {
        let ended = Proposal::apply(Some(&open), event).expect("it follows");
        for (officer, command) in [
            (&third, approve(&ANCHOR)),
            (&commander(), approve(&ANCHOR)),
            (&third, Command::Refuse(Code::new("no"))),
            (&manager(), Command::Withdraw),
        ] {
            assert_eq!(ask(Some(&ended), officer, NOW, &command), Err(*rejection));
        }
        assert_eq!(
            ask(Some(&ended), &manager(), NOW, &Command::Propose(Ask::of(&ANCHOR))),
            Err(Rejection::AlreadyProposed)
        );
        assert_eq!(expire(&ended, later(LASTS)), None);
        assert!(ends.iter().all(|(other, _)| Proposal::apply(Some(&ended), other).is_none()));
        assert_eq!(ended.proposed(), open.proposed());
    }
    assert_eq!(expire(&open, later(LASTS - 1)), None);
    assert_eq!(expire(&open, later(LASTS)), Some(Expired { at: later(LASTS) }.into()));
}

#[test]
fn events_are_frozen() {
    let proposed = Proposed {
        matter: Matter::Role,
        digest: Digest::of(&Promotion { of: account(3) }),
        by: account(1),
        stood_in_for: vec![account(4)],
        concerns: Some(account(3)),
        at: NOW,
        until: later(LASTS),
    };
    let events: [Event; 5] = [
        proposed.into(),
        Approved { digest: Digest([5; 32]), by: account(2), at: later(1) }.into(),
        Refused { by: account(2), reason: Code::new("no-need") }.into(),
        Withdrawn { by: account(1) }.into(),
        Expired { at: later(LASTS) }.into(),
    ];
    events.iter().for_each(same);
    events.iter().for_each(is_strict);
    assert_eq!(Event::KINDS.gaps(), []);
    let hex: String = Digest::of(&ANCHOR).0.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(
        hex, "828046dd649fbb03027b43e8ed459e4a0446d1649a9bb23a2d080d43a67bf6fe",
        "SHA-256 of 83 6a \"spartel/p1\" 00 a1 00 63 \"UTO\""
    );
}

/// A command that somebody could think of.
fn command() -> impl Strategy<Value = Command> {
    prop_oneof![
        select(vec![ANCHOR, OTHER]).prop_map(|content| Command::Propose(Ask::of(&content))),
        (1..4_u8).prop_map(|of| Command::Propose(Ask::of(&Promotion { of: account(of) }))),
        select(vec![ANCHOR, OTHER]).prop_map(|content| approve(&content)),
        (1..4_u8).prop_map(|of| Command::Approve(Digest::of(&Promotion { of: account(of) }))),
        Just(Command::Refuse(Code::new("no"))),
        Just(Command::Withdraw),
    ]
}

/// A person of these numbers, with some roles and deputies, asks at a time.
fn asked(people: std::ops::Range<u8>) -> impl Strategy<Value = (Officer, Moment, Command)> {
    let roles = subsequence(vec![Role::FirstLine, Role::Commander, Role::TrustListManager], 0..=3);
    let others = proptest::collection::btree_set(1..6_u8, 0..=2);
    (people, roles, others, -10..LASTS + 10, command()).prop_map(|(number, roles, others, after, command)| {
        let others: Vec<u8> = others.into_iter().filter(|other| *other != number).collect();
        (officer(number, &roles, &others), later(after), command)
    })
}

/// Tries sequences of commands by these people; `check` is told each event with the state before it. How many were approved.
fn tried(
    people: std::ops::Range<u8>,
    check: impl Fn(Option<&Proposal>, &Event, &Officer, Moment) -> Result<(), TestCaseError>,
) -> usize {
    let approved = Cell::new(0);
    let config = ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() };
    let steps = proptest::collection::vec(asked(people), 1..40);
    let tried = TestRunner::new(config).run(&steps, |steps| {
        let mut state = None;
        for (officer, now, command) in &steps {
            let Ok(event) = ask(state.as_ref(), officer, *now, command) else { continue };
            let after = Proposal::apply(state.as_ref(), &event);
            prop_assert!(after.is_some(), "a decision follows upon its state");
            check(state.as_ref(), &event, officer, *now)?;
            approved.set(approved.get() + usize::from(matches!(after, Some(Proposal::Approved(..)))));
            state = after;
        }
        Ok(())
    });
    tried.unwrap_or_else(|error| panic!("{error}"));
    approved.get()
}

#[test]
fn threat_12_no_sequence_of_commands_by_one_person_yields_approved() {
    assert_eq!(tried(1..2, |_, _, _, _| Ok(())), 0);
}

#[test]
fn who_approves_is_another_in_no_way_bound_who_may_of_the_same_in_time() {
    let approved = tried(1..6, |before, event, officer, now| {
        let (Event::Approved(approved), Some(Proposal::Open(open))) = (event, before) else { return Ok(()) };
        let mut hands: BTreeSet<AccountId> = officer.stands_in_for().collect();
        hands.insert(officer.account());
        let bound = open.stood_in_for.iter().chain([&open.by]).chain(&open.concerns);
        prop_assert!(bound.into_iter().all(|account| !hands.contains(account)));
        prop_assert!(RIGHTS.may(&officer.own().roles, open.matter.approve()).is_some());
        prop_assert_eq!(approved.digest, open.digest);
        prop_assert!(open.at <= now && now.0 - open.at.0 < LASTS);
        Ok(())
    });
    assert!(approved > 100, "sequences that reach an approval: {approved}");
}
