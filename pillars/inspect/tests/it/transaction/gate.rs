//! The gate (rights.md, 4): every way out of a contact, tried for whoever did not get through it.

use super::given::{
    CLEAR, Contact, FAILED, act, admitted, all_no, assessed, brought, cleared, interview, opened, stream,
};
use proptest::prelude::*;
use spartel_inspect::transaction::{
    Act, Answer, Authenticity, Command, Direction, Event, Handling, Judged, Language, Level, Observation,
    Obstacle, Phase, Question, ReferralReason, Rejection,
};
use spartel_ledger::id::{AccountId, Code};

#[test]
fn one_yes_is_a_referral_however_it_came_about() {
    for question in Question::ALL {
        let mut asked = interview(all_no());
        asked.answers.insert(*question, Answer::Yes);
        assert!(matches!(asked.judge(), Judged::Refer(_)), "{question}");
        asked.answers.retain(|of, _| of == question);
        asked.in_private = false;
        asked.language = Language::None;
        assert!(
            matches!(asked.judge(), Judged::Refer(_)),
            "{question}, at the counter and hardly understood"
        );
    }
}

#[test]
fn a_no_counts_only_where_it_was_asked_in_private_and_understood() {
    assert!(matches!(interview(all_no()).judge(), Judged::Cleared(_)));
    for question in Question::ALL {
        let mut asked = interview(all_no());
        asked.answers.remove(question);
        assert_eq!(asked.judge(), Judged::Blocked(vec![Obstacle::NotAnswered(*question)]));
    }
    let mut asked = interview(all_no());
    asked.in_private = false;
    assert_eq!(asked.judge(), Judged::Blocked(vec![Obstacle::NotPrivate]));
    let mut asked = interview(all_no());
    asked.language = Language::None;
    assert_eq!(asked.judge(), Judged::Blocked(vec![Obstacle::NoLanguage]));
    let (language, by) = (Code::new("tig"), Code::new("interpreter-12"));
    asked.language = Language::Interpreted { language, by };
    assert!(matches!(asked.judge(), Judged::Cleared(_)), "an interpreter was named");
    assert!(matches!(interview([]).judge(), Judged::Blocked(why) if why.len() == Question::ALL.len()));
}

#[test]
fn a_concern_leaves_a_referral_like_any_other() {
    let concern = || {
        let mut asked = interview(all_no());
        asked.answers.insert(Question::Trafficking, Answer::Yes);
        match asked.judge() {
            Judged::Refer(concern) => concern,
            other => panic!("{other:?}"),
        }
    };
    let mut asked = Contact::checked(Direction::Entry, &CLEAR);
    asked.does(Command::Concern(concern()));
    let mut other = Contact::checked(Direction::Entry, &CLEAR);
    other.does(Command::Refer(vec![ReferralReason::Officer]));
    assert_eq!(asked.events, other.events);
    asked.does(Command::Concern(concern())).does(Command::Return);
    other.does(Command::Return);
    assert_eq!(asked.events, other.events, "who was sent on already is sent on no second time");
    assert_eq!(asked.refused(act(Act::Refuse)), Rejection::Safeguards);
    // Whatever was cleared before a referral is not any more, before an act and before the end.
    let cleared_before = || {
        let mut contact = Contact::checked(Direction::Entry, &CLEAR);
        contact.does(Command::Clear(cleared()));
        contact
    };
    let mut early = cleared_before();
    early.does(Command::Concern(concern()));
    assert_eq!(early.refused(Command::Clear(cleared())), Rejection::Referred);
    early.does(Command::Return);
    assert_eq!(early.refused(act(Act::Refuse)), Rejection::Safeguards);
    let mut late = cleared_before();
    late.does(act(Act::Refuse)).does(Command::Concern(concern())).does(Command::Return);
    assert_eq!(late.refused(Command::End), Rejection::Safeguards);
    late.does(Command::Clear(cleared())).does(Command::End);
}

#[test]
fn nobody_is_sent_away_kept_or_deprived_before_the_safeguards_are_cleared() {
    for direction in Direction::ALL {
        for wanted in Act::ALL.iter().filter(|act| act.fits(*direction)) {
            for inspection in [&*CLEAR, &*FAILED] {
                let mut contact = Contact::checked(*direction, inspection);
                contact.does(Command::Assess(assessed(100, Level::Finding, Authenticity::Genuine)));
                let free = matches!(wanted, Act::Admit | Act::Protect);
                match contact.wants(act(*wanted)) {
                    Ok(_) => assert!(free, "{wanted}"),
                    Err(rejection) => {
                        assert_eq!((free, rejection), (false, Rejection::Safeguards), "{wanted}");
                        contact.does(Command::Clear(cleared())).does(act(*wanted));
                    }
                }
            }
        }
    }
}

#[test]
fn a_contact_that_should_have_ended_is_unresolved_and_stays_open() {
    let mut contact = Contact::checked(Direction::Exit, &FAILED);
    contact.does(Command::Lapse);
    assert!(contact.is().is_unresolved());
    assert_eq!(contact.wants(Command::Lapse), Ok(vec![]), "said once");
    assert_eq!(contact.is().phase(), Phase::Open);
    assert_eq!(contact.refused(Command::End), Rejection::NotSettled);
    contact.does(Command::Assess(assessed(100, Level::Finding, Authenticity::Genuine)));
    contact.does(act(Act::Admit)).does(Command::End);
    assert!(!contact.is().is_unresolved());
}

/// Anything that somebody could want, in any order.
fn any_command() -> impl Strategy<Value = u8> {
    0..25u8
}

/// Wants it of a contact, or does it with its evidence; it may well be refused.
fn tried(contact: &mut Contact, number: u8, at: usize) {
    let next = u8::try_from(at).unwrap_or(u8::MAX).saturating_add(2);
    let _refused = match number {
        12 => contact.tries(Handling::Bring(brought(next))),
        13 => contact.tries_checks(next, &CLEAR),
        14 => contact.tries_checks(next, &FAILED),
        20 => contact.tries(Handling::Take(vec![brought(next)])),
        24 => contact.tries(Handling::Give(vec![stream(1)])),
        number => contact.wants(command(number)),
    };
}

fn command(number: u8) -> Command {
    match number {
        0..=8 => act(Act::ALL[usize::from(number)]),
        9 => admitted(),
        10 => Command::End,
        11 => Command::Lapse,
        15 => Command::Assess(assessed(100, Level::Finding, Authenticity::Forged)),
        16 => Command::Assess(assessed(100, Level::Suspicion, Authenticity::Genuine)),
        17 => Command::Refer(vec![ReferralReason::Checks]),
        18 => Command::Return,
        19 => Command::Clear(cleared()),
        21 => Command::Observe(Observation::Tilt),
        22 => Command::HandOver(AccountId([9; 16])),
        _ => Command::Open(opened(Direction::Entry)),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// Whatever is wanted in whatever order: before each act that needs it the gate was passed, and nobody came in between; all clear
    /// was said by the newest checks; and what happened, told anew, makes the same transaction.
    #[test]
    fn no_order_of_commands_gets_past_the_gate(
        numbers in prop::collection::vec(any_command(), 0..40),
        transit: bool,
    ) {
        let direction = if transit { Direction::Transit } else { Direction::Entry };
        let mut contact = Contact::checked(direction, &CLEAR);
        for (at, number) in numbers.into_iter().enumerate() {
            tried(&mut contact, number, at);
        }
        let (mut cleared, mut away, mut clear, mut ended, mut sent) = (false, false, None, false, false);
        for event in &contact.events {
            prop_assert!(!ended || matches!(event, Event::Checked(_)), "{event:?} after the end");
            match event {
                Event::Safeguarded(()) => cleared = true,
                Event::Brought(_) | Event::Gave(_) => clear = None,
                Event::Took(_) => (cleared, clear) = (false, None),
                Event::Checked(checked) => clear = checked.basic.all_clear,
                Event::Referred(_) => (cleared, away) = (false, true),
                Event::Returned(()) => away = false,
                Event::Acted(acted) => {
                    sent |= acted.act.needs_safeguards();
                    prop_assert!(!away);
                    prop_assert!(cleared || matches!(acted.act, Act::Admit | Act::Protect));
                    prop_assert!(acted.assertion.is_some() || !acted.act.is_grave());
                    if let spartel_inspect::transaction::Basis::NothingFound(checks) = acted.basis {
                        prop_assert_eq!(Some(checks), clear);
                    }
                }
                Event::Ended(end) => {
                    prop_assert!(!away && (cleared || !sent));
                    prop_assert!(!end.nothing_found || !sent);
                    ended = true;
                }
                _ => {}
            }
        }
        prop_assert_eq!(super::given::told(&contact.events).unwrap(), contact.now);
    }
}
