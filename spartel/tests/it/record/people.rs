//! People in a real house: what is in memory is what the record says, two people agree, and who left is nobody at once.

mod order;
mod sign_in;

use super::{House, NOON, Real, recorder};
use spartel_app::ledger::{Asked, Recorder};
use spartel_app::people::account::{
    Command, PasskeyId, Post, Rejection, Reset, RoleChange, ServiceNumber, Turn,
};
use spartel_app::people::desks::{Desks, Token};
use spartel_app::people::directory::{Directory, DirectoryError};
use spartel_app::people::grave::{self, Digest, LASTS, Proposal};
use spartel_app::people::rights::{Action, Rights, Role};
use spartel_app::people::session::{Decision, End, IDLE, Quick, Rejection as Session, Revoked, SignIn};
use spartel_keys::SystemRandom;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, CommandId, Moment, StreamId};
use spartel_ports::{Random, Store, Ticks};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A clock that only goes forward, and that a test moves.
#[derive(Clone, Default)]
struct Steps(Arc<AtomicU64>);

impl Ticks for Steps {
    fn tick(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

/// A house with its people.
struct Staff {
    house: House,
    steps: Steps,
    directory: Directory,
}

fn asked(actor: Actor) -> Asked {
    Asked { command: CommandId(SystemRandom.bytes()), actor, purpose: Code::new("people") }
}

fn by(account: AccountId) -> Asked {
    asked(Actor::Officer(account))
}

fn number(text: &str) -> ServiceNumber {
    ServiceNumber::parse(text).expect("a service number")
}

async fn directory(recorder: &Recorder<Real>, steps: &Steps) -> Directory {
    let desks = Desks::new(Box::new(steps.clone()), Box::new(SystemRandom));
    Directory::load(recorder, Rights::shipped(), desks).await.expect("a record of people")
}

impl Staff {
    async fn new() -> Self {
        let (house, steps) = (House::new().await, Steps::default());
        let directory = directory(&house.recorder, &steps).await;
        Self { house, steps, directory }
    }

    /// The same with an administrator and a commander.
    async fn founded() -> (Self, AccountId, AccountId) {
        let staff = Self::new().await;
        let administrator = staff.found("A-1", Role::Administrator).await.expect("the first");
        let commander = staff.found("C-1", Role::Commander).await.expect("the first");
        (staff, administrator, commander)
    }

    fn recorder(&self) -> &Recorder<Real> {
        &self.house.recorder
    }

    async fn found(&self, text: &str, role: Role) -> Result<AccountId, DirectoryError> {
        self.directory.found(self.recorder(), &asked(Actor::Node), &number(text), role).await
    }

    async fn create(&self, who: AccountId, text: &str) -> Result<AccountId, DirectoryError> {
        self.directory.create(self.recorder(), &by(who), &number(text)).await
    }

    async fn wants(&self, who: AccountId, of: AccountId, command: Command) -> Result<(), DirectoryError> {
        self.directory.change(self.recorder(), &by(who), of, command).await.map(|_| ())
    }

    async fn given(
        &self,
        one: AccountId,
        two: AccountId,
        to: AccountId,
        role: Role,
    ) -> Result<(), DirectoryError> {
        let change = RoleChange { account: to, role, turn: Turn::Given };
        let proposal = self.directory.propose(self.recorder(), &by(one), &change).await?;
        self.directory.approve(self.recorder(), &by(two), proposal, Digest::of(&change)).await
    }

    /// Whether a directory that is read from the record alone is the one that is in memory.
    async fn is_what_the_record_says(&self) -> bool {
        let again = recorder(self.house.folder.path(), &self.house.clock, &self.house.signer).await;
        directory(&again, &self.steps).await.holds_the_same(&self.directory)
    }

    fn has(&self, account: AccountId, role: Role) -> bool {
        self.directory.officer(account, Moment(NOON)).is_some_and(|officer| officer.roles().contains(&role))
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_founded_created_and_given_roles_by_two_and_a_new_start_knows_them() {
    let (staff, administrator, commander) = Staff::founded().await;
    assert_eq!(staff.found("C-2", Role::Commander).await, Err(Rejection::AlreadyFounded.into()));
    let officer = staff.create(administrator, "F-1").await.expect("an account");
    assert_eq!(staff.create(commander, "F-2").await, Err(Rejection::MayNot.into()));
    let (theirs, anybody) = (by(administrator), number("X"));
    let may_not = staff.directory.found(staff.recorder(), &theirs, &anybody, Role::Commander).await;
    assert_eq!(may_not, Err(Rejection::MayNot.into()), "an officer is not who holds the machine");
    let change = RoleChange { account: officer, role: Role::FirstLine, turn: Turn::Given };
    let propose = by(administrator);
    let proposal = staff.directory.propose(staff.recorder(), &propose, &change).await.expect("a proposal");
    let again = staff.directory.propose(staff.recorder(), &propose, &change).await;
    assert_eq!((again, staff.directory.proposals().len()), (Ok(proposal), 1), "asked twice it is done once");
    // Who approves sees what was proposed, and not only its digest.
    let shown: RoleChange = staff.directory.proposed(staff.recorder(), proposal).await.expect("its content");
    let bytes = staff.directory.content(staff.recorder(), proposal).await.expect("its bytes");
    assert_eq!((shown, Digest::of_bytes(&bytes)), (change, Digest::of(&change)));
    let other = staff.directory.proposed::<_, Reset>(staff.recorder(), proposal).await;
    assert!(matches!(other, Err(DirectoryError::Malformed(_))), "{other:?}");
    let approve = async |who, seen| staff.directory.approve(staff.recorder(), &by(who), proposal, seen).await;
    let seen = Digest::of(&change);
    assert_eq!(approve(administrator, seen).await, Err(grave::Rejection::Oneself.into()));
    assert_eq!(approve(commander, Digest([0; 32])).await, Err(grave::Rejection::AnotherContent.into()));
    assert!(!staff.has(officer, Role::FirstLine));
    assert_eq!(approve(commander, seen).await, Ok(()));
    assert!(staff.has(officer, Role::FirstLine), "approved is done");
    assert_eq!(approve(commander, seen).await, Err(grave::Rejection::AlreadyApproved.into()));
    let posts = [Post(Code::new("uto1"))].into();
    assert_eq!(staff.wants(administrator, officer, Command::SetPosts(posts)).await, Ok(()));
    assert!(staff.is_what_the_record_says().await);
    assert_eq!(staff.house.differences().await, []);
    staff.house.rebuilt().await;
    assert!(staff.is_what_the_record_says().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proposal_is_refused_taken_back_or_over_and_what_cannot_be_done_is_not_approved() {
    let (staff, administrator, commander) = Staff::founded().await;
    let officer = staff.create(administrator, "F-1").await.expect("an account");
    let change = |role| RoleChange { account: officer, role, turn: Turn::Given };
    let (recorder, directory) = (staff.recorder(), &staff.directory);
    let propose =
        async |role| directory.propose(recorder, &by(administrator), &change(role)).await.expect("it");
    let refused = propose(Role::Auditor).await;
    let reason = Code::new("not-needed");
    let oneself = directory.refuse(recorder, &by(administrator), refused, &reason).await;
    assert_eq!(oneself, Err(grave::Rejection::Oneself.into()));
    assert_eq!(directory.refuse(recorder, &by(commander), refused, &reason).await, Ok(()));
    let withdrawn = propose(Role::Auditor).await;
    let theirs = directory.withdraw(recorder, &by(commander), withdrawn).await;
    assert_eq!(theirs, Err(grave::Rejection::NotTheirs.into()));
    assert_eq!(directory.withdraw(recorder, &by(administrator), withdrawn).await, Ok(()));
    // Of two proposals that exclude each other the second cannot be approved, and stays open.
    let (one, two) = (propose(Role::FirstLine).await, propose(Role::Auditor).await);
    let approve =
        async |id, role| directory.approve(recorder, &by(commander), id, Digest::of(&change(role))).await;
    assert_eq!(approve(one, Role::FirstLine).await, Ok(()));
    assert_eq!(approve(two, Role::Auditor).await, Err(Rejection::Apart.into()));
    assert!(matches!(directory.proposal(two), Some(Proposal::Open(_))));
    assert_eq!(directory.expire(recorder, &asked(Actor::Node)).await, Ok(0));
    staff.house.set(NOON + LASTS);
    assert_eq!(approve(two, Role::Auditor).await, Err(grave::Rejection::Expired.into()));
    assert_eq!(directory.expire(recorder, &asked(Actor::Node)).await, Ok(1));
    assert!(matches!(directory.proposal(two), Some(Proposal::Expired(_))));
    let nothing = directory.approve(recorder, &by(commander), SystemRandom.stream(), Digest([0; 32])).await;
    assert_eq!(nothing, Err(DirectoryError::NoProposal));
    assert!(directory.may_see(commander, &directory.proposal(one).expect("it"), Moment(NOON)));
    assert!(!directory.may_see(officer, &directory.proposal(one).expect("it"), Moment(NOON)));
    assert!(staff.is_what_the_record_says().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_number_is_given_once_also_to_two_who_ask_at_the_same_time() {
    let (staff, administrator, _) = Staff::founded().await;
    for at in 0..20 {
        let text = format!("F-{at}");
        let (one, two) = tokio::join!(staff.create(administrator, &text), staff.create(administrator, &text));
        let refused = if one.is_ok() { two } else { one };
        assert_eq!(refused, Err(Rejection::NumberTaken.into()));
    }
    assert_eq!(staff.directory.people(|people| people.all().count()), 22);
    assert!(staff.is_what_the_record_says().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_process_wrote_is_read_before_a_command_is_decided_again() {
    let (staff, administrator, commander) = Staff::founded().await;
    let officer = staff.create(administrator, "F-1").await.expect("an account");
    let token = staff.directory.desks().sign_in(officer, SignIn::Passkey, staff.directory.desks().desk());
    let other = directory(staff.recorder(), &staff.steps).await;
    other.change(staff.recorder(), &by(administrator), officer, Command::Leave).await.expect("they leave");
    let (mut ended, left) = (staff.directory.desks().ended(), Err(Rejection::NoAccount.into()));
    let posts = [Post(Code::new("uto1"))].into();
    assert_eq!(staff.wants(administrator, officer, Command::SetPosts(posts)).await, left);
    assert_eq!(ended.try_recv().map(|ended| (ended.account, ended.why)), Ok((officer, End::Left)));
    assert!(token.is_ok() && staff.directory.officer(commander, Moment(NOON)).is_some());
    assert!(staff.is_what_the_record_says().await);
}

/// Who leaves, loses a key or is reset is signed in nowhere from that moment on.
#[tokio::test(flavor = "multi_thread")]
async fn leaving_a_lost_key_and_a_reset_end_every_session_at_once() {
    let (staff, administrator, commander) = Staff::founded().await;
    let (directory, recorder) = (&staff.directory, staff.recorder());
    let key = PasskeyId([7; 32]);
    for (at, why) in [Revoked::Left, Revoked::KeyLost, Revoked::CredentialsReset].into_iter().enumerate() {
        let officer = staff.create(administrator, &format!("F-{at}")).await.expect("an account");
        let passkey = PasskeyId([at as u8; 32]);
        staff.given(administrator, commander, officer, Role::FirstLine).await.expect("a role");
        staff.wants(officer, officer, Command::AddPasskey(passkey, vec![1])).await.expect("a passkey");
        let (desk, mut ended) = (directory.desks().desk(), directory.desks().ended());
        let token = directory.desks().sign_in(officer, SignIn::Passkey, desk).expect("a session");
        let whose = directory.act(desk, &token, Moment(NOON)).map(|officer| officer.account());
        assert_eq!(whose, Ok(officer));
        match why {
            Revoked::Left => staff.wants(administrator, officer, Command::Leave).await.expect("it"),
            Revoked::KeyLost => {
                staff.wants(administrator, officer, Command::RevokePasskey(passkey)).await.expect("it");
            }
            Revoked::CredentialsReset => {
                let alone = staff.wants(administrator, officer, Command::ResetCredentials).await;
                assert_eq!(alone, Err(Rejection::NeedsTwo.into()));
                let reset = Reset { account: officer };
                let id = directory.propose(recorder, &by(administrator), &reset).await.expect("it");
                directory.approve(recorder, &by(commander), id, Digest::of(&reset)).await.expect("it");
            }
        }
        assert_eq!(ended.try_recv().map(|ended| (ended.account, ended.why)), Ok((officer, why.into())));
        assert_eq!(directory.act(desk, &token, Moment(NOON)), Err(Session::NoSession));
        assert_eq!(directory.desks().change(officer, Quick::Badge, desk), Err(Session::NoShift));
    }
    assert!(!directory.people(|people| people.knows(key)));
    assert!(staff.is_what_the_record_says().await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_has_tokens_that_change_hands_lock_and_end() {
    let (staff, administrator, commander) = Staff::founded().await;
    let (directory, desks) = (&staff.directory, staff.directory.desks());
    let (desk, now) = (desks.desk(), Moment(NOON));
    let first = desks.sign_in(commander, SignIn::Passkey, desk).expect("a session");
    assert_eq!(Token::parse(&first.text()), Some(first.clone()));
    assert_eq!(directory.look(desk, &first, now).map(|officer| officer.account()), Ok(commander));
    assert_eq!(directory.act(desks.desk(), &first, now), Err(Session::NoSession), "another browser");
    desks.lock(desk, &first).expect("it locks");
    assert_eq!(directory.act(desk, &first, now), Err(Session::Locked));
    let second = desks.unlock(Quick::Pin, desk).expect("it unlocks");
    assert_eq!(directory.act(desk, &first, now), Err(Session::NoSession), "a new token");
    let decision = Decision([3; 32]);
    desks.ask_step_up(desk, &second, decision).expect("it is asked");
    let third = desks.confirm_step_up(desk, &second, decision).expect("it is confirmed");
    let confirmed = desks.take_step_up(desk, &third, decision).expect("a proof");
    assert_eq!((confirmed.account(), confirmed.decision()), (commander, decision));
    assert_eq!(desks.take_step_up(desk, &third, decision), Err(Session::NotAsked));
    let mut ended = desks.ended();
    let fourth = desks.sign_in(administrator, SignIn::Password, desk).expect("a session");
    assert_eq!(ended.try_recv().map(|ended| ended.why), Ok(End::Replaced));
    staff.steps.0.fetch_add(IDLE, Ordering::Relaxed);
    assert_eq!(directory.look(desk, &fourth, now), Err(Session::NoSession));
    desks.expire();
    assert_eq!(ended.try_recv().map(|ended| ended.why), Ok(End::Idle));
    let fifth = desks.change(commander, Quick::Badge, desk).expect("the shift runs");
    desks.sign_out(desk, &fifth).expect("it ends");
    assert_eq!(ended.try_recv().map(|ended| (ended.account, ended.why)), Ok((commander, End::SignedOut)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_commander_is_founded_anew_where_none_can_sign_in_and_the_table_says_so() {
    let (staff, administrator, commander) = Staff::founded().await;
    let key = PasskeyId([1; 32]);
    staff.wants(commander, commander, Command::AddPasskey(key, vec![1])).await.expect("a passkey");
    let refound = async |asked| {
        staff.directory.refound(staff.recorder(), &asked, &number("C-2"), Role::Commander).await
    };
    assert_eq!(refound(asked(Actor::Node)).await, Err(Rejection::Staffed.into()));
    staff.wants(administrator, commander, Command::RevokePasskey(key)).await.expect("it was lost");
    assert_eq!(refound(by(administrator)).await, Err(Rejection::MayNot.into()));
    let second = refound(asked(Actor::Node)).await.expect("another");
    let officer = staff.directory.officer(second, Moment(NOON)).expect("an officer");
    assert!(staff.directory.asked(&officer, Moment(NOON)).may(Action::ApproveRole).is_some());
    let rows = staff.recorder().store().rows("account", None, 10).await.expect("a table");
    let row = rows.iter().find(|row| row.stream == StreamId(second.0)).expect("a row");
    assert_eq!(
        row.values.as_ref().expect("values")[0],
        spartel_ports::store::Value::Text("refounded".into())
    );
    assert!(staff.is_what_the_record_says().await);
}
