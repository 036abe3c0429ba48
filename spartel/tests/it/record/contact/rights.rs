//! Who may do what with a contact: looking it up is authorising it, and nothing is shown before it is recorded who saw it.

use super::given::{Officers, act, beginning, begun_by, order, signed};
use super::{House, came, recorder_of};
use spartel_app::contact::{
    ContactError, Handle, Moving, Numbers, begin, carry_out, look_up, look_up_number, look_up_to,
};
use spartel_app::people::rights::{Action, Role};
use spartel_inspect::transaction::{
    Act, Assessed, Authenticity, Command, Correction, Level, Observation, ReferralReason,
};
use spartel_keys::SystemRandom;
use spartel_ledger::id::{Code, StreamId};
use spartel_ports::store::{Find, Order, Value};
use spartel_ports::{Random, Store};

fn said(run: StreamId, level: Level) -> Command {
    Command::Assess(Assessed {
        run,
        document: 0,
        level,
        authenticity: Some(Authenticity::Inconclusive),
        issuance: None,
        bearer: None,
        because: vec![],
    })
}

async fn held<'a>(house: &House, of: &'a Officers, id: StreamId) -> Handle<'a> {
    look_up(&house.recorder, of.asks(), id).await.expect("a contact")
}

async fn does(house: &House, of: &Officers, id: StreamId, command: Command) -> Result<u64, ContactError> {
    let handle = look_up(&house.recorder, of.asks(), id).await?;
    let commands = signed(&handle, vec![command]);
    carry_out(&house.recorder, &order(), &handle, commands).await.map(|now| now.version())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_that_one_may_not_see_is_answered_as_one_that_is_not() {
    let house = House::new().await;
    let mine = Officers::of(1, &[Role::FirstLine], &["uto1"]);
    let colleague = Officers::of(2, &[Role::FirstLine], &["uto1"]);
    let second = Officers::of(3, &[Role::SecondLine], &["uto1"]);
    let elsewhere = Officers::of(4, &[Role::SecondLine, Role::Commander], &["uto2"]);
    let administrator = Officers::of(5, &[Role::Administrator], &["uto1"]);
    let id = begun_by(&house, mine.asks(), "passport").await;
    let bundle = held(&house, &mine, id).await.transaction().bundles()[0].bundle;
    for may in [&mine, &second] {
        assert!(look_up(&house.recorder, may.asks(), id).await.is_ok());
        assert!(look_up_number(&house.recorder, may.asks(), "UTO1-2026-000001").await.is_ok());
    }
    for may_not in [&colleague, &elsewhere, &administrator] {
        let answers = [
            look_up(&house.recorder, may_not.asks(), id).await.err(),
            look_up(&house.recorder, may_not.asks(), SystemRandom.stream()).await.err(),
            look_up(&house.recorder, may_not.asks(), bundle).await.err(),
            look_up_number(&house.recorder, may_not.asks(), "UTO1-2026-000001").await.err(),
            look_up_number(&house.recorder, may_not.asks(), "UTO1-2026-000002").await.err(),
            look_up_number(&house.recorder, may_not.asks(), "UTO1-2026-1").await.err(),
            look_up_number(&house.recorder, may_not.asks(), "").await.err(),
        ];
        assert_eq!(answers, [const { Some(ContactError::None) }; 7]);
    }
    // A stream of evidence is no contact for whoever may see everything.
    assert_eq!(look_up(&house.recorder, mine.asks(), bundle).await.err(), Some(ContactError::None));
    // The laboratory examines documents of every post.
    let laboratory = look_up_to(&house.recorder, elsewhere.asks(), id, Action::AssessOpinion).await;
    let laboratory = laboratory.expect("a document to examine");
    let run = laboratory.transaction().runs()[0].stream;
    let opinion = carry_out(&house.recorder, &order(), &laboratory, vec![said(run, Level::Opinion)]).await;
    assert_eq!(opinion.expect("an opinion").assessments().len(), 1);
    // Handed over, it is the colleague's.
    let other = spartel_ledger::id::AccountId([2; 16]);
    does(&house, &mine, id, Command::HandOver(other)).await.expect("it is handed over");
    assert!(look_up(&house.recorder, colleague.asks(), id).await.is_ok());
    assert_eq!(look_up(&house.recorder, mine.asks(), id).await.err(), Some(ContactError::None));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_command_needs_its_own_right() {
    let house = House::new().await;
    let first = Officers::of(1, &[Role::FirstLine], &["uto1"]);
    let second = Officers::of(2, &[Role::SecondLine], &["uto1"]);
    let commander = Officers::of(3, &[Role::Commander], &["uto1"]);
    let id = begun_by(&house, first.asks(), "passport").await;
    let other = begun_by(&house, first.asks(), "passport").await;
    let run = held(&house, &first, id).await.transaction().runs()[0].stream;
    let size = house.recorder.store().size().await;
    for (of, command, needed) in [
        (&first, said(run, Level::Finding), Action::AssessFinding),
        (&first, said(run, Level::Opinion), Action::AssessOpinion),
        (&first, act(Act::Refuse), Action::Refuse),
        (&first, act(Act::Seize), Action::Seize),
        (&first, Command::Return, Action::CloseReferral),
        (&first, Command::Clear(super::given::cleared()), Action::InterviewSafeguards),
        (&second, act(Act::AdmitByDerogation), Action::AdmitByDerogation),
        (&second, Command::HandOver(spartel_ledger::id::AccountId([2; 16])), Action::HandOverContacts),
        (&commander, said(run, Level::Suspicion), Action::AssessSuspicion),
    ] {
        let refused = does(&house, of, id, command).await;
        assert_eq!(refused, Err(ContactError::Forbidden(needed)));
    }
    // One that may not be given keeps the others from being carried out.
    let handle = held(&house, &first, id).await;
    let both = vec![Command::Observe(Observation::Relief), Command::Return];
    let refused = carry_out(&house.recorder, &order(), &handle, both).await;
    assert_eq!(refused, Err(ContactError::Forbidden(Action::CloseReferral)));
    // Evidence of two contacts is moved by whoever may split both.
    let bundle = held(&house, &second, id).await.transaction().bundles()[0].bundle;
    let apart = Officers::of(4, &[Role::Protection], &["uto1"]);
    let hands = async |id| look_up_to(&house.recorder, apart.asks(), id, Action::InterviewSafeguards).await;
    let (from, to) = (hands(id).await.expect("one"), hands(other).await.expect("two"));
    let refused = Moving::new((&from, &to), &[bundle]).map(drop);
    assert_eq!(refused, Err(ContactError::Forbidden(Action::Merge)));
    assert_eq!(house.recorder.store().size().await, size, "nothing was recorded");
    // Nobody begins a contact where they do not stand, in charge of it or not.
    for (of, post) in [(&first, "uto2"), (&commander, "uto1"), (&apart, "uto1")] {
        let by = (of.asks(), &order());
        let begun = begin(&house.recorder, &Numbers::default(), by, beginning(Code::new(post)), None).await;
        assert_eq!(begun, Err(ContactError::Forbidden(Action::OpenContact)));
    }
    does(&house, &first, id, Command::Refer(vec![ReferralReason::Officer])).await.expect("sent on");
    does(&house, &second, id, Command::Return).await.expect("back");
}

/// A word is taken back by whoever said it, or by who may speak above them: not by a colleague, nor by who is in charge by now.
#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_said_is_withdrawn_by_them_or_from_above() {
    let house = House::new().await;
    let author = Officers::of(1, &[Role::FirstLine, Role::Commander], &["uto1"]);
    let commander = Officers::of(2, &[Role::Commander], &["uto1"]);
    let second = Officers::of(3, &[Role::SecondLine], &["uto1"]);
    let of_other_post = Officers::of(4, &[Role::SecondLine], &["uto2"]);
    let id = begun_by(&house, author.asks(), "passport").await;
    let run = held(&house, &author, id).await.transaction().runs()[0].stream;
    let withdraws = async |of: &Officers, version: u64| {
        let handle = look_up_to(&house.recorder, of.asks(), id, Action::AssessOpinion).await;
        let handle = match handle {
            Ok(handle) => handle,
            Err(_) => held(&house, of, id).await,
        };
        let withdraw = vec![Command::Correct(Correction::Withdrawn(version))];
        carry_out(&house.recorder, &order(), &handle, withdraw).await.map(|_| ())
    };
    let forbidden = Err(ContactError::Forbidden(Action::Correct));
    let suspicion = does(&house, &author, id, said(run, Level::Suspicion)).await.expect("said");
    assert_eq!(withdraws(&commander, suspicion).await, forbidden, "who corrects says nothing of documents");
    assert_eq!(withdraws(&of_other_post, suspicion).await, forbidden);
    assert_eq!(withdraws(&second, suspicion).await, Ok(()), "the second line stands above");
    let seen = does(&house, &author, id, Command::Observe(Observation::Relief)).await.expect("said");
    assert_eq!(withdraws(&commander, seen).await, forbidden);
    // Whoever is in charge by now, it stays the author's word.
    let other = spartel_ledger::id::AccountId([2; 16]);
    does(&house, &author, id, Command::HandOver(other)).await.expect("it is handed over");
    assert_eq!(withdraws(&commander, seen).await, forbidden);
    assert_eq!(withdraws(&author, seen).await, Ok(()));
    // A finding is withdrawn by who may give an opinion, and an opinion by its author alone.
    let finding = does(&house, &second, id, said(run, Level::Finding)).await.expect("said");
    assert_eq!(withdraws(&author, finding).await, forbidden);
    assert_eq!(withdraws(&of_other_post, finding).await, Ok(()), "the laboratory is every post's");
    let opinion = does(&house, &second, id, said(run, Level::Opinion)).await.expect("said");
    assert_eq!(withdraws(&of_other_post, opinion).await, forbidden);
    assert_eq!(withdraws(&second, opinion).await, Ok(()), "it is theirs");
}

/// Threat 12: where it cannot be recorded who saw something, it is not shown.
#[tokio::test(flavor = "multi_thread")]
async fn threat_12_what_is_shown_was_recorded_before_and_a_failing_event_shows_nothing() {
    let house = House::new().await;
    let mine = Officers::of(1, &[Role::FirstLine], &["uto1"]);
    let apart = Officers::of(2, &[Role::Protection], &["uto1"]);
    let (id, purpose) = (begun_by(&house, mine.asks(), "passport").await, Code::new("check"));
    let seen = async || {
        let find = Find {
            table: "access",
            equal: vec![("seen", Value::Bytes(id.0.to_vec()))],
            range: None,
            by: "at",
            order: Order::Ascending,
            after: None,
            most: 10,
        };
        let rows = house.recorder.store().find(&find).await.expect("a table");
        rows.into_iter().map(|row| row.values.expect("values")).collect::<Vec<_>>()
    };
    let handle = held(&house, &mine, id).await;
    assert_eq!(seen().await, Vec::<Vec<Value>>::new(), "nothing was shown so far");
    let opened = handle.see(&house.recorder, &purpose, Action::SeeContact).await.expect("it is shown");
    let bundle = handle.transaction().bundles()[0].bundle;
    assert_eq!(opened.pieces(&house.recorder, bundle).await, Ok(Some(came("passport"))));
    let [row] = &seen().await[..] else { panic!("one access") };
    let (action, why) = (Value::Text("see-contact".into()), Value::Text("check".into()));
    assert_eq!(row[1..], [Value::Bytes(vec![1; 16]), Value::Bytes(id.0.to_vec()), action, why]);
    // Of one contact nothing of another is shown.
    let other = begun_by(&house, mine.asks(), "passport-rsa").await;
    let of_other = held(&house, &mine, other).await.transaction().clone();
    assert_eq!(opened.pieces(&house.recorder, of_other.bundles()[0].bundle).await, Ok(None));
    assert_eq!(opened.results(&house.recorder, of_other.runs()[0].stream).await, Ok(None));
    // Who may ask in private sees nothing by that right.
    let asks = look_up_to(&house.recorder, apart.asks(), id, Action::InterviewSafeguards).await;
    let refused = asks.expect("a contact").see(&house.recorder, &purpose, Action::SeeContact).await.err();
    assert_eq!(refused, Some(ContactError::Forbidden(Action::SeeContact)));
    assert_eq!(seen().await.len(), 1);
    // A house in which no access can be kept shows nothing.
    let mut classes = spartel_ports::Classes::shipped();
    classes.classes.remove(&Code::new("access"));
    let blind = recorder_of(&house, classes).await;
    let handle = look_up(&blind, mine.asks(), id).await.expect("a contact");
    let refused = handle.see(&blind, &purpose, Action::SeeContact).await;
    assert!(matches!(refused.err(), Some(ContactError::Record(_))));
    // Every right is spelt so that an event can name it.
    for action in Action::ALL {
        assert!(Code::parse(action.as_str()).is_some(), "{action}");
    }
    assert_eq!(house.differences().await, []);
}
