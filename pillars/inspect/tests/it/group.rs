//! Groups: who came together, which child came with whom, and when what is kept of all goes.

use proptest::prelude::*;
use spartel_inspect::group::{
    Closed, Command, Event, Formed, Group, GroupKind, Link, Rejection, Relation, decide,
};
use spartel_inspect::transaction::{Phase, Unfit};
use spartel_ledger::body::{Actor, Body, ClockState};
use spartel_ledger::id::{AccountId, Code, CommandId, Moment, StreamId};
use spartel_ledger::recorded::Recorded;
use std::path::PathBuf;

fn stream(number: u8) -> StreamId {
    StreamId([number; 16])
}

fn formed(expected: u16) -> Formed {
    Formed {
        kind: GroupKind::Vehicle,
        post: Code::new("uto1"),
        carrier: Some(Code::new("utl")),
        service: Some(Code::new("utl.117")),
        expected,
    }
}

fn told(events: &[Event]) -> Group {
    Group::replay((1..).zip(events.iter().cloned())).expect("events that follow").expect("a group")
}

const OPEN: Phase = Phase::Open;
const CLEAR: Phase = Phase::Ended { nothing_found: true };
const FOUND: Phase = Phase::Ended { nothing_found: false };

fn link(child: u8, adult: u8, relation: Relation) -> Command {
    Command::Link(Link { child: stream(child), adult: stream(adult), relation })
}

/// Members by their numbers.
fn members(phases: &[Phase]) -> Vec<(StreamId, Phase)> {
    (1..).map(stream).zip(phases.iter().copied()).collect()
}

#[test]
fn a_group_is_formed_once_and_of_somebody() {
    assert_eq!(decide(None, &[], Command::Close), Err(Rejection::NotFormed));
    assert_eq!(decide(None, &[], Command::Form(formed(0))), Err(Rejection::Empty));
    let of_nobody = Formed { carrier: None, ..formed(2) };
    assert_eq!(decide(None, &[], Command::Form(of_nobody)), Err(Rejection::Empty));
    let events = decide(None, &[], Command::Form(formed(2))).expect("a group");
    let group = told(&events);
    assert_eq!(group.formed(), &formed(2));
    assert_eq!(decide(Some(&group), &[], Command::Form(formed(2))), Err(Rejection::Formed));
    assert_eq!(Group::replay([]), Ok(None));
    assert_eq!(Group::replay([(1, Event::Expected(2))]), Err(Unfit(1)));
    let twice = [(1, events[0].clone()), (2, events[0].clone())];
    assert_eq!(Group::replay(twice), Err(Unfit(2)));
    assert_eq!(Group::replay([(3, events[0].clone()), (3, Event::Expected(2))]), Err(Unfit(3)));
}

#[test]
fn a_child_is_linked_to_adults_who_came_with_it() {
    let mut group = told(&[Event::Formed(formed(3))]);
    let members = members(&[OPEN, OPEN, OPEN]);
    let mut wants = |command| {
        let events = decide(Some(&group), &members, command)?;
        for event in events {
            group.apply(group.version() + 1, event).expect("it follows");
        }
        Ok::<_, Rejection>(group.links().to_vec())
    };
    assert_eq!(wants(link(1, 9, Relation::Parent)), Err(Rejection::NotMember));
    assert_eq!(wants(link(9, 1, Relation::Parent)), Err(Rejection::NotMember));
    assert_eq!(wants(link(1, 1, Relation::Parent)), Err(Rejection::NotAdult));
    assert_eq!(wants(link(1, 2, Relation::Parent)).map(|links| links.len()), Ok(1));
    assert_eq!(wants(link(1, 2, Relation::Parent)).map(|links| links.len()), Ok(1), "so already");
    assert_eq!(wants(link(1, 3, Relation::Grandparent)).map(|links| links.len()), Ok(2));
    assert_eq!(wants(link(2, 1, Relation::Parent)), Err(Rejection::NotAdult), "a child accompanies nobody");
    assert_eq!(wants(link(2, 3, Relation::Parent)), Err(Rejection::NotAdult), "who accompanies is no child");
    let links = wants(link(1, 2, Relation::Guardian)).expect("another relation");
    assert!(links.len() == 2 && links[1].relation == Relation::Guardian);
    assert_eq!(wants(Command::Unlink(stream(1), stream(1))), Err(Rejection::NoLink));
    assert_eq!(wants(Command::Unlink(stream(1), stream(2))).map(|links| links.len()), Ok(1));
}

#[test]
fn a_group_is_over_when_everybody_came_and_ended() {
    let group = told(&[Event::Formed(formed(2)), Event::Described(stream(50))]);
    let closes = |phases: &[Phase]| decide(Some(&group), &members(phases), Command::Close);
    let over = |nothing_found| Ok(vec![Event::Closed(Closed { nothing_found })]);
    assert_eq!(closes(&[CLEAR]), Err(Rejection::Missing));
    assert_eq!(closes(&[CLEAR, OPEN]), Err(Rejection::NotOver));
    assert_eq!(closes(&[CLEAR, Phase::Referred]), Err(Rejection::NotOver));
    assert_eq!(closes(&[CLEAR, CLEAR]), over(true));
    assert_eq!(closes(&[CLEAR, CLEAR, FOUND]), over(false));
    assert_eq!(closes(&[CLEAR, Phase::Merged(stream(1))]), over(true));
    assert_eq!(closes(&[CLEAR, Phase::Merged(stream(9))]), Err(Rejection::NotOver), "it went on elsewhere");
    assert_eq!(decide(Some(&group), &[], Command::Describe(stream(50))), Err(Rejection::Evidence));
    assert_eq!(decide(Some(&group), &[], Command::Expect(0)), Err(Rejection::Empty));
    assert_eq!(decide(Some(&group), &[], Command::Expect(2)), Ok(vec![]));
    let lapses = |phases: &[Phase]| decide(Some(&group), &members(phases), Command::Lapse);
    assert_eq!(lapses(&[CLEAR]), over(true), "whoever is missing comes no more");
    assert_eq!(lapses(&[]), over(true));
    assert_eq!(lapses(&[FOUND]), over(false));
    assert_eq!(lapses(&[CLEAR, OPEN]), Err(Rejection::NotOver));
    assert_eq!(lapses(&[CLEAR, Phase::Merged(stream(9))]), over(true), "their papers are elsewhere");
    let mut fewer = group.clone();
    fewer.apply(3, Event::Expected(1)).expect("it follows");
    assert_eq!(decide(Some(&fewer), &members(&[CLEAR]), Command::Close), over(true));
    fewer.apply(4, Event::Closed(Closed { nothing_found: true })).expect("it follows");
    assert_eq!(decide(Some(&fewer), &[], Command::Expect(3)), Err(Rejection::Closed));
    assert_eq!(fewer.apply(5, Event::Expected(3)), Err(Unfit(5)));
}

#[test]
fn every_kind_of_event_is_written_as_it_was() {
    let of = Link { child: stream(1), adult: stream(2), relation: Relation::Guardian };
    let events = [
        Event::Formed(formed(5)),
        Event::Described(stream(50)),
        Event::Expected(4),
        Event::Linked(of),
        Event::Unlinked((stream(1), stream(2))),
        Event::Closed(Closed { nothing_found: true }),
    ];
    assert_eq!(Event::KINDS.kinds(), events.len());
    for event in events {
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
            actor: Actor::Officer(AccountId([7; 16])),
            purpose: Code::new("inspection"),
            command: CommandId([3; 16]),
            blobs: vec![],
            data: event.data(),
        };
        assert_eq!(Event::read(body.clone()), Ok(event.clone()));
        assert!(Event::read(Body { schema: 2, ..body.clone() }).is_err());
        assert!(Event::read(Body { kind: Code::new("group.other"), ..body }).is_err());
    }
}

proptest! {
    /// Whatever is wanted in whatever order: nobody is child and companion at once, and nothing found is only said of all.
    #[test]
    fn no_order_of_commands_breaks_a_rule(
        commands in proptest::collection::vec((0_u8..5, 1_u8..5, 1_u8..5, 0_usize..7), 0..40),
        phases in proptest::collection::vec(0_u8..4, 1..5),
    ) {
        let phase = |kind: u8| match kind {
            0 => OPEN,
            1 => FOUND,
            2 => CLEAR,
            _ => Phase::Merged(stream(1)),
        };
        let members = members(&phases.iter().map(|kind| phase(*kind)).collect::<Vec<_>>());
        let mut group = told(&[Event::Formed(formed(1))]);
        for (kind, one, other, relation) in commands {
            let command = match kind {
                0 | 1 => link(one, other, Relation::ALL[relation]),
                2 => Command::Unlink(stream(one), stream(other)),
                3 => Command::Expect(one.into()),
                _ => Command::Close,
            };
            for event in decide(Some(&group), &members, command).unwrap_or_default() {
                group.apply(group.version() + 1, event).expect("what is decided follows");
            }
        }
        for link in group.links() {
            prop_assert!(!group.links().iter().any(|other| other.adult == link.child));
            prop_assert!(members.iter().any(|(member, _)| *member == link.child));
            let same = |other: &&Link| (other.child, other.adult) == (link.child, link.adult);
            prop_assert_eq!(group.links().iter().filter(same).count(), 1);
        }
        if let Some(closed) = group.closed() {
            prop_assert!(members.iter().all(|(_, phase)| !matches!(phase, Phase::Open | Phase::Referred)));
            let found = members.iter().any(|(_, phase)| *phase == FOUND);
            prop_assert_eq!(closed.nothing_found, !found);
        }
    }
}
