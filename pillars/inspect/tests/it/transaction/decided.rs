//! A contact from its opening to its end, in both directions: what happens, and what is refused.

use super::given::{
    CLEAR, CONTACT, Contact, FAILED, INCOMPLETE, OFFICER, REPORTED, act, admitted, assessed, brought,
    cleared, opened, pictured, reasons, region, stream, told,
};
use spartel_inspect::transaction::{
    Act, ActBasis, Assertion, Authenticity, Basic, Bearer, Brought, Command, Correction, Decision, Direction,
    Event, Handling, Issuance, Level, Observation, ObservedAt, Phase, ReferralReason, Region, Rejection,
    Transaction, Unfit, decide,
};
use spartel_ledger::body::Actor;
use spartel_ledger::id::AccountId;

#[test]
fn a_traveller_of_whom_nothing_is_found_goes_on_and_leaves_nothing() {
    let mut contact = Contact::checked(Direction::Entry, &CLEAR);
    let checks = contact.is().all_clear().expect("all clear");
    assert_eq!(usize::from(checks), CLEAR.outcome.all_clear().unwrap().checks());
    contact.does(admitted()).does(Command::End);
    assert_eq!(contact.is().phase(), Phase::Ended { nothing_found: true });
    assert_eq!(contact.is().evidence().collect::<Vec<_>>(), [stream(1), stream(100)]);
    assert_eq!(contact.refuses(Handling::Bring(brought(2))), Rejection::Ended);
    assert_eq!(contact.tries_checks(101, &CLEAR).unwrap_err(), Rejection::Ended);
    assert_eq!(contact.refused(admitted()), Rejection::Ended);
}

#[test]
fn nothing_comes_before_the_opening_and_no_second_one_after_it() {
    for command in [Command::End, Command::Lapse, admitted(), Command::Return] {
        assert_eq!(decide(CONTACT, None, command), Err(Rejection::NotOpened));
    }
    let mut contact = Contact::begun(Direction::Exit);
    assert_eq!(contact.refused(Command::Open(opened(Direction::Exit))), Rejection::Opened);
    let twice = [contact.events.clone(), contact.events.clone()].concat();
    assert_eq!(told(&twice), Err(Unfit(3)));
    assert_eq!(told(&contact.events[1..]), Err(Unfit(1)));
    let officer = Actor::Officer(OFFICER);
    let same = contact.events.iter().map(|event| (4, officer, event.clone()));
    assert_eq!(Transaction::replay(same), Err(Unfit(4)));
    let gaps = (1..).step_by(3).zip(&contact.events).map(|(at, event)| (at, officer, event.clone()));
    assert_eq!(Transaction::replay(gaps).unwrap().unwrap().version(), 4);
    assert_eq!(Transaction::replay([]), Ok(None));
}

#[test]
fn all_clear_is_said_of_all_the_evidence_and_of_nothing_less() {
    let mut contact = Contact::begun(Direction::Entry);
    assert_eq!(contact.refused(admitted()), Rejection::NotClear);
    contact.checks(100, &INCOMPLETE);
    assert_eq!((contact.is().all_clear(), contact.refused(admitted())), (None, Rejection::NotClear));
    contact.checks(101, &CLEAR);
    contact.handles(Handling::Bring(brought(2)));
    assert_eq!((contact.is().current().is_none(), contact.refused(admitted())), (true, Rejection::NotClear));
    contact.checks(102, &CLEAR);
    let mut seen = contact.clone();
    seen.does(Command::Observe(Observation::Portrait));
    assert_eq!(seen.refused(admitted()), Rejection::NotClear, "an officer saw something");
    contact.does(admitted());
    // The officer decides: whoever is not all clear goes on for a reason that is said.
    let mut incomplete = Contact::checked(Direction::Entry, &INCOMPLETE);
    let none = Command::Act { act: Act::Admit, basis: ActBasis::Reasons(vec![]), assertion: None };
    assert_eq!(incomplete.refused(none), Rejection::NoReason);
    incomplete.does(act(Act::Admit)).does(Command::End);
    assert_eq!(incomplete.is().phase(), Phase::Ended { nothing_found: true });
}

#[test]
fn what_a_check_found_is_assessed_before_anything_is_done() {
    let mut contact = Contact::checked(Direction::Entry, &FAILED);
    contact.does(Command::Clear(cleared()));
    assert_eq!(contact.refused(act(Act::Admit)), Rejection::NotAssessed);
    assert_eq!(contact.refused(act(Act::Refuse)), Rejection::NotAssessed);
    let said = assessed(100, Level::Finding, Authenticity::Forged);
    contact.does(Command::Assess(said)).does(act(Act::Refuse)).does(act(Act::Seize)).does(Command::End);
    assert_eq!(contact.is().phase(), Phase::Ended { nothing_found: false });
    // Kept evidence is looked at again, with newer lists perhaps.
    contact.checks(101, &CLEAR);
    assert_eq!(contact.is().phase(), Phase::Ended { nothing_found: false });
    assert_eq!(contact.is().runs().len(), 2);
}

#[test]
fn a_false_alarm_is_said_to_be_one_and_leaves_nothing() {
    let mut contact = Contact::checked(Direction::Entry, &FAILED);
    contact.does(Command::Assess(assessed(100, Level::Suspicion, Authenticity::Genuine)));
    contact.does(act(Act::Admit)).does(Command::End);
    assert_eq!(contact.is().phase(), Phase::Ended { nothing_found: true });
}

#[test]
fn what_an_officer_saw_is_assessed_before_the_end() {
    let mut contact = Contact::checked(Direction::Entry, &CLEAR);
    contact.does(admitted()).does(Command::Observe(Observation::Likeness));
    assert_eq!(contact.refused(Command::End), Rejection::NotAssessed);
    let mut false_alarm = contact.clone();
    false_alarm.does(Command::Correct(Correction::Withdrawn(5))).does(Command::End);
    assert_eq!(false_alarm.is().phase(), Phase::Ended { nothing_found: true });
    contact.does(Command::Assess(assessed(100, Level::Suspicion, Authenticity::Inconclusive)));
    contact.does(Command::End);
    assert_eq!(contact.is().phase(), Phase::Ended { nothing_found: false });
}

#[test]
fn the_first_line_never_calls_a_document_a_counterfeit() {
    let mut contact = Contact::checked(Direction::Entry, &FAILED);
    for authenticity in Authenticity::ALL {
        let says = |level| Command::Assess(assessed(100, level, *authenticity));
        let may = matches!(authenticity, Authenticity::Genuine | Authenticity::Inconclusive);
        assert_eq!(contact.clone().wants(says(Level::Suspicion)).is_ok(), may, "{authenticity}");
        contact.does(says(Level::Finding)).does(says(Level::Opinion));
    }
    let mut nothing = assessed(100, Level::Finding, Authenticity::Genuine);
    nothing.authenticity = None;
    assert_eq!(contact.refused(Command::Assess(nothing)), Rejection::Empty);
    let elsewhere = assessed(99, Level::Finding, Authenticity::Genuine);
    assert_eq!(contact.refused(Command::Assess(elsewhere)), Rejection::Run);
    let mut second = assessed(100, Level::Finding, Authenticity::Genuine);
    second.document = 1;
    assert_eq!(contact.refused(Command::Assess(second)), Rejection::NoDocument);
}

#[test]
fn whoever_was_sent_on_is_back_before_anything_is_done() {
    let mut contact = Contact::checked(Direction::Entry, &CLEAR);
    assert_eq!(contact.refused(Command::Return), Rejection::NotReferred);
    assert_eq!(contact.refused(Command::Refer(vec![])), Rejection::NoReason);
    contact.does(Command::Clear(cleared())).does(Command::Refer(vec![ReferralReason::Officer]));
    assert!(!contact.is().is_cleared());
    assert_eq!(contact.refuses(Handling::MergeInto(stream(9))), Rejection::Referred);
    for command in [admitted(), act(Act::Protect), Command::End, Command::Clear(cleared())] {
        assert_eq!(contact.refused(command), Rejection::Referred);
    }
    contact.handles(Handling::Bring(brought(2))).does(Command::Return);
    contact.checks(101, &CLEAR).does(admitted()).does(Command::End);
}

#[test]
fn acts_do_not_exclude_each_other_unless_they_contradict() {
    let both: &[(Act, Act)] = &[
        (Act::Refuse, Act::Seize),
        (Act::Refuse, Act::ReturnToCarrier),
        (Act::Admit, Act::HandOver),
        (Act::Admit, Act::Seize),
        (Act::Seize, Act::Withdrew),
        (Act::Protect, Act::Refuse),
    ];
    let never: &[(Act, Act)] = &[
        (Act::Admit, Act::Refuse),
        (Act::Admit, Act::Admit),
        (Act::Admit, Act::AdmitByDerogation),
        (Act::AdmitByDerogation, Act::ReturnToCarrier),
        (Act::Withdrew, Act::Refuse),
        (Act::Withdrew, Act::Admit),
    ];
    for (pairs, fits) in [(both, true), (never, false)] {
        for (a, b) in pairs {
            for (first, then) in [(*a, *b), (*b, *a)] {
                let mut contact = Contact::checked(Direction::Transit, &CLEAR);
                contact.does(Command::Clear(cleared())).does(act(first));
                let wanted = contact.wants(act(then));
                assert_eq!(wanted.is_ok(), fits, "{first} {then}");
                assert!(fits || wanted == Err(Rejection::Contradiction));
            }
        }
    }
    let mut seized = Contact::checked(Direction::Entry, &CLEAR);
    assert_eq!(seized.refused(Command::End), Rejection::NotSettled);
    seized.does(Command::Clear(cleared())).does(act(Act::Seize));
    assert_eq!(seized.refused(Command::End), Rejection::NotSettled, "what of its holder?");
}

#[test]
fn what_is_done_fits_the_direction_and_grave_things_carry_a_key() {
    let may = |direction, wanted| {
        let mut contact = Contact::checked(direction, &CLEAR);
        contact.does(Command::Clear(cleared()));
        contact.wants(act(wanted))
    };
    for (direction, wanted) in [
        (Direction::Exit, Act::Refuse),
        (Direction::Exit, Act::ReturnToCarrier),
        (Direction::Exit, Act::AdmitByDerogation),
        (Direction::Entry, Act::KeepFromLeaving),
    ] {
        assert_eq!(may(direction, wanted), Err(Rejection::Direction), "{wanted}");
        assert!(may(Direction::Transit, wanted).is_ok(), "{wanted}");
    }
    for wanted in Act::ALL {
        let mut contact = Contact::checked(Direction::Transit, &CLEAR);
        contact.does(Command::Clear(cleared()));
        let alone = Command::Act { act: *wanted, basis: reasons(), assertion: None };
        assert_eq!(contact.wants(alone).is_ok(), !wanted.is_grave(), "{wanted}");
    }
    let mut refused = Contact::checked(Direction::Entry, &CLEAR);
    refused.does(Command::Clear(cleared())).does(act(Act::Refuse));
    let turned = Command::Correct(Correction::Direction(Direction::Exit));
    assert_eq!(refused.refused(turned), Rejection::Direction);
    let nothing_found = |act| Command::Act { act, basis: ActBasis::NothingFound, assertion: None };
    let mut withdrew = Contact::checked(Direction::Entry, &CLEAR);
    withdrew.does(Command::Clear(cleared()));
    assert_eq!(withdrew.refused(nothing_found(Act::Withdrew)), Rejection::NoReason);
}

#[test]
fn what_was_wrong_is_put_right_by_a_new_event() {
    let mut contact = Contact::checked(Direction::Entry, &FAILED);
    contact.does(Command::Correct(Correction::Direction(Direction::Exit)));
    contact.does(Command::Assess(assessed(100, Level::Finding, Authenticity::Forged)));
    let version = contact.is().version();
    for nothing in [version - 1, version + 1] {
        let wrong = Command::Correct(Correction::Withdrawn(nothing));
        assert_eq!(contact.refused(wrong), Rejection::NothingToCorrect);
    }
    contact.does(Command::Correct(Correction::Withdrawn(version)));
    assert_eq!(contact.refused(act(Act::Admit)), Rejection::NotAssessed);
    contact.does(Command::Assess(assessed(100, Level::Finding, Authenticity::Genuine)));
    contact.does(act(Act::Admit)).does(Command::End);
    let mut place = contact.is().opened().place.clone();
    place.name = None;
    contact.does(Command::Correct(Correction::Place(place.clone())));
    assert_eq!((contact.is().opened().direction, &contact.is().opened().place), (Direction::Exit, &place));
}

#[test]
fn evidence_that_belongs_to_somebody_else_goes_there_and_checks_run_again() {
    let mut first = Contact::checked(Direction::Entry, &CLEAR);
    let foreign = Brought { bundle: stream(2), ..brought(2) };
    first.handles(Handling::Bring(foreign.clone())).checks(101, &CLEAR);
    let mut second = Contact::begun(Direction::Entry);
    second.does(Command::Clear(cleared()));
    for wrong in [vec![], vec![stream(3)], vec![stream(2), stream(3)]] {
        assert_eq!(first.refuses(Handling::Give(wrong)), Rejection::Bundle);
    }
    first.handles(Handling::Give(vec![stream(2)]));
    assert_eq!(first.is().evidence().collect::<Vec<_>>(), [stream(1)], "their results were of both");
    assert_eq!(first.refused(admitted()), Rejection::NotClear);
    second.handles(Handling::Take(vec![foreign.clone()]));
    assert!(!second.is().is_cleared(), "who was asked is in doubt");
    assert_eq!(second.refuses(Handling::Take(vec![foreign])), Rejection::Bundle);
    assert_eq!(second.refuses(Handling::Take(vec![])), Rejection::Bundle);
    first.handles(Handling::MergeInto(stream(50)));
    assert_eq!(first.is().phase(), Phase::Merged(stream(50)));
    assert_eq!(first.refused(Command::End), Rejection::Ended);
    let mut done = Contact::checked(Direction::Entry, &CLEAR);
    done.does(admitted());
    assert_eq!(done.refuses(Handling::MergeInto(stream(50))), Rejection::Contradiction);
    assert_eq!(done.refuses(Handling::Give(vec![stream(1)])), Rejection::Contradiction);
    assert_eq!(done.refuses(Handling::Take(vec![brought(5)])), Rejection::Contradiction);
}

#[test]
fn a_traveller_belongs_to_one_group_at_a_time_until_the_end() {
    let mut contact = Contact::begun(Direction::Entry);
    assert_eq!(contact.refuses(Handling::Leave), Rejection::NotGrouped);
    contact.handles(Handling::Join(stream(44)));
    assert_eq!(contact.is().opened().group, Some(stream(44)));
    contact.handles(Handling::Join(stream(44)));
    assert_eq!(contact.refuses(Handling::Join(stream(45))), Rejection::Grouped);
    contact.handles(Handling::Leave);
    assert_eq!(contact.is().opened().group, None);
    contact.handles(Handling::Join(stream(45)));
    assert_eq!(contact.is().opened().group, Some(stream(45)));
    contact.handles(Handling::MergeInto(stream(50)));
    for late in [Handling::Join(stream(44)), Handling::Leave] {
        assert_eq!(contact.refuses(late), Rejection::Ended);
    }
}

#[test]
fn evidence_is_there_once_and_checks_run_over_some() {
    let mut contact = Contact::default();
    contact.does(Command::Open(opened(Direction::Entry)));
    assert_eq!(contact.tries_checks(100, &CLEAR).unwrap_err(), Rejection::Run);
    let empty = Brought { bundle: stream(1), pieces: vec![] };
    assert_eq!(contact.refuses(Handling::Bring(empty)), Rejection::Bundle);
    contact.handles(Handling::Bring(brought(1)));
    assert_eq!(contact.refuses(Handling::Bring(brought(1))), Rejection::Bundle);
    contact.checks(100, &CLEAR);
    for known in [1, 100] {
        assert_eq!(contact.tries_checks(known, &CLEAR), Err(Rejection::Run));
    }
    // Over other evidence than there is, and by another profile than the contact's.
    for over in [vec![], vec![stream(2)], vec![stream(1), stream(2)]] {
        let check = Handling::Check { run: stream(101), over: &over, inspection: &CLEAR };
        assert_eq!(contact.refuses(check), Rejection::Run);
    }
    let mut lax = CLEAR.clone();
    lax.policy.name = "lax".into();
    assert_eq!(contact.tries_checks(101, &lax), Err(Rejection::Run));
}

#[test]
fn an_officer_hands_a_contact_over() {
    let mut contact = Contact::begun(Direction::Entry);
    assert_eq!(contact.is().officer(), Some(OFFICER));
    let other = AccountId([8; 16]);
    contact.does(Command::HandOver(other));
    assert_eq!(contact.is().officer(), Some(other));
    let by_a_device = [(1, Actor::Device(OFFICER), Event::Opened(opened(Direction::Entry)))];
    assert_eq!(Transaction::replay(by_a_device).unwrap().unwrap().officer(), None);
}

#[test]
fn a_number_holds_nothing_else() {
    for (number, fits) in
        [("UTO1-2026-004217", true), ("", false), ("ERIKSSON<ANNA", false), ("anna", false), ("A B", false)]
    {
        let mut opening = opened(Direction::Entry);
        opening.number = number.into();
        let decided = decide(CONTACT, None, Command::Open(opening.clone()));
        assert_eq!(decided.is_ok(), fits, "{number}");
        opening.number = format!("{number}-0000000000000000000000000");
        assert_eq!(decide(CONTACT, None, Command::Open(opening)), Err(Rejection::Number));
    }
}

#[test]
fn nobody_is_turned_away_because_of_a_list_alone() {
    let mut contact = Contact::checked(Direction::Transit, &FAILED);
    let mut reported = assessed(100, Level::Suspicion, Authenticity::Genuine);
    (reported.authenticity, reported.issuance) = (None, Some(Issuance::ReportedStolen));
    contact.does(Command::Assess(reported.clone())).does(Command::Clear(cleared()));
    for wanted in [Act::Refuse, Act::KeepFromLeaving, Act::ReturnToCarrier] {
        assert_eq!(contact.refused(act(wanted)), Rejection::OnlyReported, "{wanted}");
    }
    let mut admitted = contact.clone();
    admitted.does(act(Act::Admit));
    // Somebody who may has looked at the document and at who shows it.
    let mut looked = assessed(100, Level::Finding, Authenticity::Genuine);
    contact.does(Command::Assess(looked.clone()));
    assert_eq!(contact.refused(act(Act::Refuse)), Rejection::OnlyReported, "not at who shows it");
    looked.bearer = Some(Bearer::Impostor);
    contact.does(Command::Assess(looked)).does(act(Act::Refuse));
}

#[test]
fn every_document_in_which_something_was_found_is_assessed() {
    let mut both = crate::world::issue("passport");
    let wrong = crate::world::issue("dg1-expiry");
    both.extend(wrong.into_iter().map(|(path, bytes)| (format!("other/{path}"), bytes)));
    let inspection = crate::world::inspect_files(&both);
    let failed: Vec<_> = Basic::of(&inspection).failed().flatten().collect();
    assert!(
        inspection.documents.len() == 2 && !failed.is_empty() && failed.iter().all(|of| *of == failed[0])
    );
    let mut contact = Contact::checked(Direction::Entry, &inspection);
    let mut said = assessed(100, Level::Finding, Authenticity::Genuine);
    said.document = 1 - failed[0];
    contact.does(Command::Assess(said.clone()));
    assert_eq!(contact.refused(act(Act::Admit)), Rejection::NotAssessed, "the other one");
    said.document = failed[0];
    contact.does(Command::Assess(said)).does(act(Act::Admit)).does(Command::End);
}

#[test]
fn nothing_is_erased_that_was_not_looked_at() {
    let mut contact = Contact::checked(Direction::Entry, &FAILED);
    contact.handles(Handling::Bring(brought(2))).checks(101, &FAILED);
    // With one of two bundles the results go that were of both.
    contact.handles(Handling::Give(vec![stream(2)])).does(act(Act::Admit));
    assert_eq!(contact.refused(Command::End), Rejection::Run);
    contact.checks(102, &FAILED);
    assert_eq!(contact.refused(Command::End), Rejection::NotAssessed);
    let mut clear = Contact::checked(Direction::Entry, &CLEAR);
    clear.does(admitted()).handles(Handling::Bring(brought(2)));
    assert_eq!(clear.refused(Command::End), Rejection::NotClear);
    clear.checks(101, &INCOMPLETE);
    assert_eq!(clear.refused(Command::End), Rejection::NotClear);
    clear.does(Command::Assess(assessed(101, Level::Suspicion, Authenticity::Genuine))).does(Command::End);
}

/// An officer's key over one decision is good for no other act, reason, contact or state of the contact.
#[test]
fn a_key_confirms_exactly_what_is_done_and_nothing_else() {
    let mut contact = Contact::checked(Direction::Entry, &CLEAR);
    contact.does(Command::Clear(cleared()));
    let (version, basis) = (contact.is().version(), reasons());
    let other = ActBasis::Reasons(vec![]);
    let right = Decision { act: Act::Refuse, basis: &basis, transaction: CONTACT, version };
    let signed = |decision: &Decision<'_>| {
        let assertion = Assertion { decision: decision.hash().into(), assertion: [2; 32].into() };
        Command::Act { act: Act::Refuse, basis: reasons(), assertion: Some(assertion) }
    };
    let wrong = [
        Decision { act: Act::Seize, ..right },
        Decision { basis: &other, ..right },
        Decision { basis: &ActBasis::NothingFound, ..right },
        Decision { transaction: stream(9), ..right },
        Decision { version: version - 1, ..right },
        Decision { version: version + 1, ..right },
    ];
    for decision in wrong {
        let refused = contact.clone().wants_as_it_is(signed(&decision));
        assert_eq!(refused, Err(Rejection::NotConfirmed), "{decision:?}");
    }
    let mut later = contact.clone();
    later.does(Command::HandOver(OFFICER));
    assert_eq!(
        later.wants_as_it_is(signed(&right)),
        Err(Rejection::NotConfirmed),
        "something happened since"
    );
    // What needs no key is not done by a wrong one.
    let assertion = Some(Assertion { decision: right.hash().into(), assertion: [2; 32].into() });
    let admit = Command::Act { act: Act::Admit, basis: reasons(), assertion };
    assert_eq!(contact.wants_as_it_is(admit), Err(Rejection::NotConfirmed));
    contact.wants_as_it_is(signed(&right)).expect("it was confirmed");
}

#[test]
fn who_said_something_is_known_also_when_it_was_withdrawn() {
    let mut contact = Contact::checked(Direction::Entry, &CLEAR);
    contact.does(Command::Observe(Observation::Relief));
    let version = contact.is().version();
    contact.does(Command::Correct(Correction::Withdrawn(version)));
    assert_eq!(contact.is().said_by(version), Some(Actor::Officer(OFFICER)));
    assert_eq!(contact.is().said_by(version + 1), None);
}

#[test]
fn what_is_seen_at_a_place_is_in_a_picture_of_this_contact() {
    let mut contact = Contact::begun(Direction::Entry);
    contact.handles(Handling::Bring(pictured(2)));
    let at = |region| Command::ObserveAt(ObservedAt { what: Observation::Laminate, region });
    let sides = |sides| Region { sides, ..region(2, 1) };
    let wrong = [
        region(1, 0),
        region(2, 0),
        region(2, 2),
        region(3, 1),
        sides([340, 80, 120, 260]),
        sides([120, 260, 340, 260]),
        sides([0, 0, 1, 65_537]),
    ];
    for region in wrong {
        assert_eq!(contact.wants(at(region)), Err(Rejection::NoPicture), "{region:?}");
    }
    contact.does(at(region(2, 1)));
    let version = contact.is().version();
    assert_eq!(contact.is().observations(), [(version, Observation::Laminate)]);
    assert_eq!(contact.is().region(version), Some(&region(2, 1)));
    assert_eq!(contact.is().said_by(version), Some(Actor::Officer(OFFICER)));
    contact.handles(Handling::Give(vec![stream(2)]));
    assert_eq!(contact.wants(at(region(2, 1))), Err(Rejection::NoPicture), "it went to another contact");
    assert_eq!(contact.is().region(version), Some(&region(2, 1)), "and was seen all the same");
}

/// A report by a list keeps nobody out, also where no officer repeated it (Doc 9303-2, 6.4).
#[test]
fn nobody_is_turned_away_because_checks_found_a_report_and_nothing_else() {
    let mut contact = Contact::begun(Direction::Transit);
    let mut opening = opened(Direction::Transit);
    opening.profile = spartel_ledger::id::Code::new("desk");
    contact.events[0] = Event::Opened(opening);
    contact.now = told(&contact.events).expect("events");
    contact.checks(100, &REPORTED);
    assert!(contact.is().runs()[0].basic.is_reported_alone());
    contact.does(Command::Clear(cleared()));
    assert_eq!(contact.refused(act(Act::Admit)), Rejection::NotAssessed);
    contact.does(Command::Assess(assessed(100, Level::Suspicion, Authenticity::Inconclusive)));
    for wanted in [Act::Refuse, Act::KeepFromLeaving, Act::ReturnToCarrier] {
        assert_eq!(contact.refused(act(wanted)), Rejection::OnlyReported, "{wanted}");
    }
    contact.clone().does(act(Act::Admit));
    let mut looked = assessed(100, Level::Finding, Authenticity::Genuine);
    looked.bearer = Some(Bearer::Impostor);
    contact.does(Command::Assess(looked)).does(act(Act::Refuse));
    let altered = Contact::checked(Direction::Entry, &FAILED);
    assert!(!altered.is().runs()[0].basic.is_reported_alone());
    let clear = Contact::checked(Direction::Entry, &CLEAR);
    assert!(!clear.is().runs()[0].basic.is_reported_alone());
}
