//! Accounts: roles by two people alone, deputies for their time alone, and nothing for who left.

mod history;
mod links;

use super::{NOW, RIGHTS, account, is_strict, join, later, number, same};
use spartel_app::people::account::credential::{CodeSecret, Hash, LINK_LASTS, Slow};
use spartel_app::people::account::{
    Account, AccountCreated, AccountFounded, AccountLeft, AccountRefounded, BadgeSet, CodeSet, Command,
    CredentialsReset, DecisionConfirmed, DeputyEnded, DeputyNamed, DoesNotFollow, Event, IdentityLinked,
    InvitationUsed, Invited, LONGEST_TERM, Origin, PasskeyAdded, PasskeyId, PasskeyRevoked, PasswordSet,
    People, PinSet, Post, PostsSet, Rejection, Reset, RoleChange, RoleGranted, RoleTaken, ServiceNumber,
    SignedIn, Turn, Way, change_role, decide, found, refound, reset,
};
use spartel_app::people::grave::{self, Approval, Ask, Content, Digest, Proposal};
use spartel_app::people::rights::{Action, Rights, Role, Scope};
use spartel_app::people::{Asked, Officer, Thing};
use spartel_ledger::id::{Code, Moment, StreamId};
use spartel_ledger::recorded::Recorded;
use std::collections::{BTreeMap, BTreeSet};

const ADMIN: u8 = 1;
const COMMANDER: u8 = 2;
const AIRPORT: Post = Post(Code::new("airport"));
const PORT: Post = Post(Code::new("port"));

/// An administrator, a commander at the airport, and these with their roles there.
fn house(others: &[(u8, Role)]) -> People {
    let mut people = People::default();
    let everybody = [(ADMIN, Role::Administrator), (COMMANDER, Role::Commander)];
    for (of, role) in everybody.into_iter().chain(others.iter().copied()) {
        join(&mut people, of);
        let granted = RoleGranted { role, proposal: StreamId([of; 16]) };
        people.apply(account(of), &granted.into()).expect("a role");
        people.apply(account(of), &PostsSet { posts: [AIRPORT].into() }.into()).expect("a post");
    }
    people
}

fn officer(people: &People, of: u8, now: Moment) -> Option<Officer> {
    people.officer(account(of), &RIGHTS, now)
}

/// Somebody asks something of an account.
fn ask(people: &People, by: u8, of: u8, now: Moment, command: Command) -> Result<Event, Rejection> {
    let officer = officer(people, by, now).ok_or(Rejection::Nobody)?;
    decide(people, account(of), command, &Asked { officer: &officer, rights: &RIGHTS, now })
}

/// The same, and it happens.
fn does(people: &mut People, by: u8, of: u8, command: Command) {
    let event = ask(people, by, of, NOW, command.clone()).unwrap_or_else(|no| panic!("{command:?}: {no}"));
    people.apply(account(of), &event).expect("it follows");
}

/// The approval of a content, proposed and approved by these.
fn agreed<T: Content>(
    people: &People,
    by: [u8; 2],
    proposal: u8,
    now: Moment,
    content: T,
) -> Result<Approval<T>, grave::Rejection> {
    let mut state = None;
    for (of, command) in by
        .iter()
        .zip([grave::Command::Propose(Ask::of(&content)), grave::Command::Approve(Digest::of(&content))])
    {
        let officer = officer(people, *of, now).ok_or(grave::Rejection::MayNotPropose)?;
        let asked = Asked { officer: &officer, rights: &RIGHTS, now };
        let event = grave::decide(state.as_ref(), &command, &asked)?;
        state = Proposal::apply(state.as_ref(), &event);
    }
    let state = state.expect("a proposal");
    Ok(Approval::new(StreamId([proposal; 16]), &state, content, now).expect("approved"))
}

fn role(of: u8, role: Role, turn: Turn) -> RoleChange {
    RoleChange { account: account(of), role, turn }
}

fn may(people: &People, of: u8, action: Action, now: Moment) -> Option<Scope> {
    let officer = officer(people, of, now)?;
    Asked { officer: &officer, rights: &RIGHTS, now }.may(action)
}

fn reaches(people: &People, of: u8, action: Action, post: &Post, in_charge: u8) -> bool {
    let officer = officer(people, of, NOW).expect("somebody");
    let asked = Asked { officer: &officer, rights: &RIGHTS, now: NOW };
    asked.reaches(action, Thing { post, in_charge: account(in_charge) })
}

#[test]
fn the_first_administrator_and_commander_are_founded_once() {
    let mut people = People::default();
    for (of, role) in [(1, Role::Administrator), (2, Role::Commander)] {
        let event = found(&people, account(of), number(of), role).expect("the first");
        people.apply(account(of), &event).expect("it follows");
        assert_eq!(found(&people, account(9), number(9), role), Err(Rejection::AlreadyFounded));
        assert_eq!(people.apply(account(9), &event), Err(DoesNotFollow));
    }
    let known = found(&house(&[]), account(ADMIN), number(9), Role::Commander);
    assert_eq!(known, Err(Rejection::Exists));
    let taken = found(&house(&[]), account(9), number(ADMIN), Role::Commander);
    assert_eq!(taken, Err(Rejection::NumberTaken));
    for role in [Role::FirstLine, Role::Protection, Role::Auditor, Role::TrustListManager] {
        assert_eq!(found(&people, account(9), number(9), role), Err(Rejection::NotFounding));
    }
    does(&mut people, ADMIN, ADMIN, Command::Leave);
    let again = found(&people, account(9), number(9), Role::Administrator);
    assert_eq!(again, Err(Rejection::AlreadyFounded), "nor when the first left");
}

#[test]
fn accounts_are_made_by_the_administrator_under_numbers_that_nobody_has_or_had() {
    let mut people = house(&[(3, Role::FirstLine)]);
    let create = |of| Command::Create(number(of));
    for by in [COMMANDER, 3] {
        assert_eq!(ask(&people, by, 4, NOW, create(4)), Err(Rejection::MayNot));
    }
    assert_eq!(ask(&people, ADMIN, 3, NOW, create(4)), Err(Rejection::Exists));
    assert_eq!(ask(&people, ADMIN, 4, NOW, create(3)), Err(Rejection::NumberTaken));
    does(&mut people, ADMIN, 3, Command::Leave);
    assert_eq!(ask(&people, ADMIN, 4, NOW, create(3)), Err(Rejection::NumberTaken));
    assert_eq!(ask(&people, ADMIN, 3, NOW, create(4)), Err(Rejection::Exists));
    does(&mut people, ADMIN, 4, create(4));
    assert_eq!(people.by_number(&number(4)), Some(account(4)));
    assert!(officer(&people, 4, NOW).is_some_and(|officer| officer.roles().is_empty()));
    for action in Action::ALL {
        assert_eq!(may(&people, 4, *action, NOW), None, "{action}");
    }
}

#[test]
fn service_numbers_are_written_one_way() {
    assert_eq!(ServiceNumber::parse(" b-1/7.a ").map(|number| number.to_string()), Some("B-1/7.A".into()));
    for bad in ["", " ", "A B", "A\tB", "Ä1", "A_1", &"1".repeat(33)] {
        assert_eq!(ServiceNumber::parse(bad), None, "{bad:?}");
    }
    assert!(ServiceNumber::parse(&"1".repeat(32)).is_some());
    let lower = spartel_ledger::cbor::Raw::of(&BTreeMap::from([(0_u8, "uto-1")]));
    assert!(lower.read::<AccountCreated>("created").is_err());
}

#[test]
fn threat_12_a_role_is_given_and_taken_by_what_two_people_approved_and_once() {
    let mut people = house(&[]);
    does(&mut people, ADMIN, 3, Command::Create(number(3)));
    let given =
        agreed(&people, [ADMIN, COMMANDER], 20, NOW, role(3, Role::FirstLine, Turn::Given)).expect("two");
    let event = change_role(&people, &given, &RIGHTS).expect("a role");
    assert_eq!(event, RoleGranted { role: Role::FirstLine, proposal: StreamId([20; 16]) }.into());
    people.apply(account(3), &event).expect("it follows");
    assert_eq!(may(&people, 3, Action::Admit, NOW), Some(Scope::Own));
    assert_eq!(change_role(&people, &given, &RIGHTS), Err(Rejection::ApprovalUsed));
    let taken = agreed(&people, [COMMANDER, ADMIN], 21, NOW, role(3, Role::FirstLine, Turn::Taken));
    assert_eq!(taken.err(), Some(grave::Rejection::MayNotApprove), "the administrator approves nothing");
    let taken =
        agreed(&people, [ADMIN, COMMANDER], 21, NOW, role(3, Role::FirstLine, Turn::Taken)).expect("two");
    let event = change_role(&people, &taken, &RIGHTS).expect("taken");
    people.apply(account(3), &event).expect("it follows");
    assert_eq!(may(&people, 3, Action::Admit, NOW), None);
    assert_eq!(change_role(&people, &given, &RIGHTS), Err(Rejection::ApprovalUsed), "an old approval");
    assert_eq!(
        people.apply(account(3), &RoleGranted { role: Role::Trainer, proposal: StreamId([20; 16]) }.into()),
        Err(DoesNotFollow)
    );
}

#[test]
fn a_role_that_is_held_or_not_or_apart_is_not_changed() {
    let mut people = house(&[(3, Role::FirstLine)]);
    let change = |people: &People, of, what, turn| {
        let approval = agreed(people, [ADMIN, COMMANDER], 20, NOW, role(of, what, turn)).expect("two");
        change_role(people, &approval, &RIGHTS)
    };
    assert_eq!(change(&people, 3, Role::FirstLine, Turn::Given), Err(Rejection::AlreadyHeld));
    assert_eq!(change(&people, 3, Role::SecondLine, Turn::Taken), Err(Rejection::NotHeld));
    assert_eq!(change(&people, 3, Role::Protection, Turn::Given), Err(Rejection::Apart));
    assert_eq!(change(&people, ADMIN, Role::FirstLine, Turn::Given), Err(Rejection::Apart));
    assert!(change(&people, 3, Role::SecondLine, Turn::Given).is_ok());
    assert_eq!(change(&people, 9, Role::FirstLine, Turn::Given), Err(Rejection::NoAccount));
    does(&mut people, ADMIN, 3, Command::Leave);
    assert_eq!(change(&people, 3, Role::SecondLine, Turn::Given), Err(Rejection::NoAccount));
    let own = agreed(&people, [ADMIN, COMMANDER], 20, NOW, role(COMMANDER, Role::SecondLine, Turn::Given));
    assert_eq!(own.err(), Some(grave::Rejection::Concerned));
}

#[test]
fn posts_are_set_as_far_as_the_scope_reaches_and_nobody_posts_themselves() {
    let mut people = house(&[(3, Role::FirstLine)]);
    let posts = |posts: &[Post]| Command::SetPosts(posts.iter().cloned().collect());
    assert_eq!(ask(&people, 3, 3, NOW, posts(&[])), Err(Rejection::Oneself));
    assert_eq!(ask(&people, 3, ADMIN, NOW, posts(&[])), Err(Rejection::MayNot));
    assert_eq!(ask(&people, COMMANDER, 3, NOW, posts(&[AIRPORT])), Err(Rejection::NoChange));
    assert_eq!(ask(&people, COMMANDER, 3, NOW, posts(&[AIRPORT, PORT])), Err(Rejection::MayNot));
    assert_eq!(ask(&people, COMMANDER, COMMANDER, NOW, posts(&[PORT])), Err(Rejection::Oneself));
    does(&mut people, ADMIN, 3, posts(&[AIRPORT, PORT]));
    assert_eq!(ask(&people, COMMANDER, 3, NOW, posts(&[])), Err(Rejection::MayNot), "the port is another's");
    does(&mut people, COMMANDER, 3, posts(&[PORT]));
    assert_eq!(people.present(account(3)).map(|present| &present.posts), Some(&[PORT].into()));
}

#[test]
fn a_right_reaches_ones_own_ones_posts_or_everything() {
    let people = house(&[(3, Role::FirstLine), (4, Role::SecondLine), (5, Role::TrustListManager)]);
    assert!(reaches(&people, 3, Action::SeeContact, &AIRPORT, 3));
    assert!(reaches(&people, 3, Action::SeeContact, &PORT, 3), "what they took with them");
    assert!(!reaches(&people, 3, Action::SeeContact, &AIRPORT, 4));
    assert!(reaches(&people, 4, Action::SeeContact, &AIRPORT, 3));
    assert!(!reaches(&people, 4, Action::SeeContact, &PORT, 3));
    assert!(reaches(&people, 4, Action::AssessOpinion, &PORT, 3));
    assert!(!reaches(&people, 5, Action::SeeContact, &AIRPORT, 5));
}

#[test]
fn a_deputy_has_the_roles_of_another_at_their_posts_until_the_time_ends() {
    let mut people = house(&[(3, Role::SecondLine), (4, Role::FirstLine)]);
    people.apply(account(4), &PostsSet { posts: [PORT].into() }.into()).expect("a post");
    does(&mut people, 3, 3, Command::NameDeputy(account(4), later(10), later(20)));
    for (after, expected) in [(9, None), (10, Some(Scope::Post)), (19, Some(Scope::Post)), (20, None)] {
        assert_eq!(may(&people, 4, Action::Refuse, later(after)), expected, "{after}");
        assert_eq!(may(&people, 4, Action::Admit, later(after)), expected.or(Some(Scope::Own)));
    }
    let officer = officer(&people, 4, later(15)).expect("there");
    let asked = Asked { officer: &officer, rights: &RIGHTS, now: later(15) };
    let reaches = |action, post: &Post, of| asked.reaches(action, Thing { post, in_charge: account(of) });
    assert!(reaches(Action::Refuse, &AIRPORT, 9));
    assert!(!reaches(Action::Refuse, &PORT, 4), "the other's role is at the other's post");
    assert!(reaches(Action::OpenContact, &PORT, 4));
    does(&mut people, 3, 3, Command::EndDeputy(account(4)));
    assert_eq!(may(&people, 4, Action::Refuse, later(15)), None);
    assert_eq!(ask(&people, 3, 3, NOW, Command::EndDeputy(account(4))), Err(Rejection::NoDeputy));
}

#[test]
fn a_deputy_of_a_deputy_has_nothing_of_the_first() {
    let mut people = house(&[(3, Role::FirstLine), (4, Role::FirstLine)]);
    does(&mut people, COMMANDER, COMMANDER, Command::NameDeputy(account(3), NOW, later(100)));
    does(&mut people, 3, 3, Command::NameDeputy(account(4), NOW, later(100)));
    assert_eq!(may(&people, 3, Action::ApproveAnchor, NOW), Some(Scope::All));
    assert_eq!(may(&people, 4, Action::ApproveAnchor, NOW), None);
    assert_eq!(may(&people, 4, Action::Admit, NOW), Some(Scope::Own));
}

#[test]
fn who_is_named_deputy_and_for_how_long_has_limits() {
    let mut people =
        house(&[(3, Role::FirstLine), (4, Role::FirstLine), (5, Role::Protection), (6, Role::Auditor)]);
    let name =
        |deputy, from: i64, until: i64| Command::NameDeputy(account(deputy), later(from), later(until));
    assert_eq!(ask(&people, 3, 3, NOW, name(3, 0, 9)), Err(Rejection::DeputyOneself));
    assert_eq!(ask(&people, 3, 3, NOW, name(9, 0, 9)), Err(Rejection::NoAccount));
    assert_eq!(ask(&people, 3, 3, NOW, name(5, 0, 9)), Err(Rejection::Apart));
    assert_eq!(ask(&people, 3, 3, NOW, name(6, 0, 9)), Err(Rejection::Apart));
    assert_eq!(ask(&people, 3, 4, NOW, name(3, 0, 9)), Err(Rejection::NotTheirs));
    assert_eq!(ask(&people, ADMIN, ADMIN, NOW, name(3, 0, 9)), Err(Rejection::MayNot));
    for (from, until) in [(9, 9), (9, 8), (-9, 0), (0, LONGEST_TERM + 1)] {
        assert_eq!(ask(&people, 3, 3, NOW, name(4, from, until)), Err(Rejection::BadTerm), "{from} {until}");
    }
    let all = Command::NameDeputy(account(4), Moment(i64::MIN), Moment(i64::MAX));
    assert_eq!(ask(&people, 3, 3, NOW, all), Err(Rejection::BadTerm));
    assert!(ask(&people, 3, 3, NOW, name(4, 0, LONGEST_TERM)).is_ok());
    for of in 10..18 {
        join(&mut people, of);
        does(&mut people, 3, 3, name(of, 0, 9));
    }
    assert_eq!(ask(&people, 3, 3, NOW, name(4, 0, 9)), Err(Rejection::TooMany));
    assert!(ask(&people, 3, 3, NOW, name(10, 0, 8)).is_ok(), "in the place of the one before");
    assert!(ask(&people, 3, 3, later(9), name(4, 9, 18)).is_ok(), "those whose time is over do not count");
}

#[test]
fn roles_that_came_to_be_apart_give_a_deputy_nothing_and_leave_them_their_own() {
    let mut people = house(&[(3, Role::FirstLine), (4, Role::Trainer)]);
    does(&mut people, 3, 3, Command::NameDeputy(account(4), NOW, later(100)));
    assert_eq!(may(&people, 4, Action::Admit, NOW), Some(Scope::Own));
    let granted = RoleGranted { role: Role::Protection, proposal: StreamId([50; 16]) };
    people.apply(account(4), &granted.into()).expect("a role");
    assert_eq!(may(&people, 4, Action::Admit, NOW), None);
    assert_eq!(may(&people, 4, Action::ReadSafeguards, NOW), Some(Scope::Own));
    assert!(
        officer(&people, 4, NOW).is_some_and(|officer| officer.stands_in(account(3))),
        "still not another"
    );
}

#[test]
fn passkeys_are_ones_own_and_a_lost_one_never_comes_back() {
    let mut people = house(&[(3, Role::FirstLine), (4, Role::FirstLine)]);
    let add = |key: u8| Command::AddPasskey(PasskeyId([key; 32]), vec![key; 3]);
    let revoke = |key: u8| Command::RevokePasskey(PasskeyId([key; 32]));
    does(&mut people, 3, 3, add(1));
    assert_eq!(people.by_passkey(PasskeyId([1; 32])), Some(account(3)));
    for by in [ADMIN, COMMANDER, 4] {
        assert_eq!(ask(&people, by, 3, NOW, add(2)), Err(Rejection::NotTheirs));
    }
    for of in [3, 4] {
        assert_eq!(ask(&people, of, of, NOW, add(1)), Err(Rejection::PasskeyKnown));
    }
    assert_eq!(ask(&people, 4, 3, NOW, revoke(1)), Err(Rejection::MayNot));
    assert_eq!(ask(&people, 3, 3, NOW, revoke(2)), Err(Rejection::PasskeyUnknown));
    does(&mut people, ADMIN, 3, revoke(1));
    assert_eq!(people.by_passkey(PasskeyId([1; 32])), None);
    assert_eq!(ask(&people, 3, 3, NOW, add(1)), Err(Rejection::PasskeyKnown), "found again, by whom?");
    let long = Command::AddPasskey(PasskeyId([3; 32]), vec![0; 4097]);
    assert_eq!(ask(&people, 3, 3, NOW, long), Err(Rejection::CredentialTooLong));
    for key in 10..18 {
        does(&mut people, 3, 3, add(key));
    }
    assert_eq!(ask(&people, 3, 3, NOW, add(18)), Err(Rejection::TooMany));
}

#[test]
fn threat_12_credentials_are_reset_by_one_only_where_nobody_could_be_acted_for() {
    let others = [
        (3, Role::FirstLine),
        (4, Role::SecondLine),
        (5, Role::Protection),
        (6, Role::Auditor),
        (7, Role::Trainer),
        (8, Role::TrustListManager),
    ];
    let mut people = house(&others);
    for of in [COMMANDER, 3, 4, 5, 6, 8] {
        assert_eq!(ask(&people, ADMIN, of, NOW, Command::ResetCredentials), Err(Rejection::NeedsTwo), "{of}");
    }
    assert_eq!(ask(&people, ADMIN, ADMIN, NOW, Command::ResetCredentials), Err(Rejection::Oneself));
    assert_eq!(ask(&people, COMMANDER, 7, NOW, Command::ResetCredentials), Err(Rejection::MayNot));
    does(&mut people, 7, 7, Command::AddPasskey(PasskeyId([7; 32]), vec![7]));
    does(&mut people, ADMIN, 7, Command::ResetCredentials);
    assert!(people.present(account(7)).is_some_and(|present| present.passkeys.is_empty()));
    does(&mut people, 3, 3, Command::AddPasskey(PasskeyId([3; 32]), vec![3]));
    let approval = agreed(&people, [ADMIN, COMMANDER], 20, NOW, Reset { account: account(3) }).expect("two");
    let event = reset(&people, &approval).expect("a reset");
    people.apply(account(3), &event).expect("it follows");
    assert_eq!(people.by_passkey(PasskeyId([3; 32])), None);
    assert_eq!(reset(&people, &approval), Err(Rejection::ApprovalUsed));
    let change = role(3, Role::FirstLine, Turn::Taken);
    assert_ne!(Digest::of(&change).0, Digest::of(&Reset { account: account(3) }).0);
}

#[test]
fn who_left_is_nobody_and_nobody_stands_in_for_them() {
    let mut people = house(&[(3, Role::SecondLine), (4, Role::FirstLine)]);
    does(&mut people, 3, 3, Command::NameDeputy(account(4), NOW, later(100)));
    does(&mut people, 4, 4, Command::NameDeputy(account(3), NOW, later(100)));
    does(&mut people, 3, 3, Command::AddPasskey(PasskeyId([1; 32]), vec![1]));
    let before = officer(&people, 3, NOW).expect("still there");
    assert_eq!(ask(&people, COMMANDER, 3, NOW, Command::Leave), Err(Rejection::MayNot));
    does(&mut people, ADMIN, 3, Command::Leave);
    assert_eq!(people.get(account(3)), Some(&Account::Left(number(3), NOW)));
    assert_eq!(officer(&people, 3, NOW), None);
    assert_eq!(people.by_passkey(PasskeyId([1; 32])), None);
    assert_eq!(may(&people, 4, Action::Refuse, NOW), None, "a deputy of who left");
    let asked = Asked { officer: &before, rights: &RIGHTS, now: NOW };
    let add = Command::AddPasskey(PasskeyId([2; 32]), vec![2]);
    assert_eq!(decide(&people, account(3), add.clone(), &asked), Err(Rejection::Nobody), "looked up before");
    assert_eq!(ask(&people, ADMIN, 3, NOW, Command::Leave), Err(Rejection::NoAccount));
    let returned = RoleGranted { role: Role::Trainer, proposal: StreamId([60; 16]) };
    assert_eq!(people.apply(account(3), &returned.into()), Err(DoesNotFollow));
}

#[test]
fn an_event_that_does_not_follow_changes_nothing() {
    let mut people = house(&[(3, Role::FirstLine)]);
    does(&mut people, 3, 3, Command::AddPasskey(PasskeyId([6; 32]), vec![6]));
    let fresh = StreamId([70; 16]);
    let used = StreamId([3; 16]);
    let (key, other) = (PasskeyId([6; 32]), PasskeyId([7; 32]));
    let cases: Vec<(u8, Event)> = vec![
        (3, AccountCreated { number: number(9) }.into()),
        (9, AccountCreated { number: number(3) }.into()),
        (3, RoleGranted { role: Role::FirstLine, proposal: fresh }.into()),
        (3, RoleGranted { role: Role::Trainer, proposal: used }.into()),
        (3, RoleTaken { role: Role::Trainer, proposal: fresh }.into()),
        (3, RoleTaken { role: Role::FirstLine, proposal: used }.into()),
        (3, DeputyEnded { deputy: account(4) }.into()),
        (3, PasskeyAdded { passkey: key, credential: vec![1] }.into()),
        (3, PasskeyRevoked { passkey: other }.into()),
        (3, CredentialsReset { proposal: Some(used) }.into()),
        (9, RoleGranted { role: Role::Trainer, proposal: fresh }.into()),
        (9, PostsSet { posts: BTreeSet::new() }.into()),
        (9, DeputyNamed { deputy: account(3), from: NOW, until: later(1) }.into()),
        (9, PasskeyAdded { passkey: other, credential: vec![1] }.into()),
        (9, CredentialsReset { proposal: Some(fresh) }.into()),
        (9, AccountLeft { at: NOW }.into()),
    ];
    for (of, event) in cases {
        let before = people.clone();
        assert_eq!(people.apply(account(of), &event), Err(DoesNotFollow), "{event:?}");
        assert_eq!(people, before, "{event:?}");
    }
}

fn examples() -> Vec<Event> {
    vec![
        AccountFounded { number: number(1), role: Role::Administrator }.into(),
        AccountRefounded { number: number(2), role: Role::Commander }.into(),
        AccountCreated { number: number(3) }.into(),
        RoleGranted { role: Role::SecondLine, proposal: StreamId([4; 16]) }.into(),
        RoleTaken { role: Role::SecondLine, proposal: StreamId([5; 16]) }.into(),
        PostsSet { posts: [PORT, AIRPORT].into() }.into(),
        DeputyNamed { deputy: account(4), from: NOW, until: later(LONGEST_TERM) }.into(),
        DeputyEnded { deputy: account(4) }.into(),
        PasskeyAdded { passkey: PasskeyId([6; 32]), credential: vec![1, 2, 3] }.into(),
        PasskeyRevoked { passkey: PasskeyId([6; 32]) }.into(),
        CredentialsReset { proposal: Some(StreamId([7; 16])) }.into(),
        Invited { link: Hash([8; 32]), until: later(LINK_LASTS) }.into(),
        InvitationUsed { link: Hash([8; 32]) }.into(),
        PasswordSet { password: slow(9) }.into(),
        CodeSet { secret: CodeSecret([10; 20]), step: 59_844_480 }.into(),
        PinSet { pin: slow(11) }.into(),
        BadgeSet { badge: Hash([12; 32]) }.into(),
        IdentityLinked { identity: Hash([16; 32]), issuer: "https://id.example".into() }.into(),
        SignedIn { way: Way::Password(59_844_481), desk: Hash([13; 32]) }.into(),
        DecisionConfirmed {
            decision: Hash([14; 32]),
            nonce: Hash([15; 32]),
            passkey: PasskeyId([6; 32]),
            assertion: b"{}".to_vec(),
            credential: Some(vec![1, 2, 4].into()),
        }
        .into(),
        AccountLeft { at: NOW }.into(),
    ]
}

const fn slow(number: u8) -> Slow {
    Slow { salt: [number; 16], memory: 19_456, passes: 2, hash: [number; 32] }
}

#[test]
fn events_are_frozen() {
    examples().iter().for_each(same);
    examples().iter().for_each(is_strict);
    assert_eq!(Event::KINDS.gaps(), []);
    let alone: Event = CredentialsReset { proposal: None }.into();
    is_strict(&alone);
    for changed in [None, Some(vec![1, 2, 4].into())] {
        let way = Way::Passkey(PasskeyId([6; 32]), changed);
        let signed: Event = SignedIn { way, desk: Hash([13; 32]) }.into();
        assert_eq!(Event::read(super::body(&signed)).as_ref(), Ok(&signed));
    }
    let signed: Event = SignedIn { way: Way::Provider(Hash([16; 32])), desk: Hash([13; 32]) }.into();
    assert_eq!(Event::read(super::body(&signed)).as_ref(), Ok(&signed));
    let change = Digest::of(&role(3, Role::SecondLine, Turn::Given)).0;
    let hex: String = change.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(
        hex, "e8b41aff8e51cb54dba388ad65f75f00a7087c8852e94808b1e4534f8289ef11",
        "83 6a \"spartel/p1\" 04 a3 00 50 03.. 01 01 02 00"
    );
}

#[test]
fn a_stricter_table_of_an_authority_makes_who_holds_what_it_keeps_apart_hold_nothing() {
    let mut people = house(&[(3, Role::FirstLine)]);
    let granted = RoleGranted { role: Role::SecondLine, proposal: StreamId([50; 16]) };
    people.apply(account(3), &granted.into()).expect("a role");
    let own = "apart = [[\"first-line\", \"second-line\"]]\n";
    let rights = Rights::parse(&format!("{own}{}", spartel_app::people::rights::SHIPPED)).expect("stricter");
    let officer = people.officer(account(3), &rights, NOW).expect("there");
    let asked = |rights| Asked { officer: &officer, rights, now: NOW };
    assert_eq!(asked(&rights).may(Action::SeeContact), None);
    assert_eq!(asked(&RIGHTS).may(Action::SeeContact), Some(Scope::Post));
}

#[test]
fn another_commander_is_founded_where_none_can_sign_in_and_else_not() {
    let mut people = People::default();
    let anew = |people: &People, of, role| refound(people, account(of), number(of), role);
    assert_eq!(anew(&people, 9, Role::Commander), Err(Rejection::NotFounding), "the first is founded");
    let first = found(&people, account(1), number(1), Role::Commander).expect("the first");
    people.apply(account(1), &first).expect("it follows");
    let passkey = PasskeyAdded { passkey: PasskeyId([1; 32]), credential: vec![1] };
    people.apply(account(1), &passkey.into()).expect("it follows");
    assert_eq!(anew(&people, 9, Role::Commander), Err(Rejection::Staffed));
    assert_eq!(anew(&people, 9, Role::FirstLine), Err(Rejection::NotFounding));
    // The only key was lost: nobody can approve anything, a new key for this commander neither.
    let lost = PasskeyRevoked { passkey: PasskeyId([1; 32]) };
    people.apply(account(1), &lost.into()).expect("it follows");
    let again = anew(&people, 9, Role::Commander).expect("another");
    assert_eq!(again, AccountRefounded { number: number(9), role: Role::Commander }.into());
    people.apply(account(9), &again).expect("it follows");
    let present = people.present(account(9)).expect("an account");
    assert_eq!((present.origin, present.roles.len()), (Origin::Refounded, 1));
    assert_eq!(anew(&people, 1, Role::Commander), Err(Rejection::Exists));
}
