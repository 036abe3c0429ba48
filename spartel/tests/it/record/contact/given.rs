//! Officers, and contacts in their hands.

use super::{House, came};
use crate::record::NOON;
use spartel_app::contact::{
    Beginning, ContactError, Examined, Handle, Numbers, Order, Piece, Pieces, begin, carry_out, look_up,
};
use spartel_app::people::account::{
    AccountCreated, Event, People, Post, PostsSet, RoleGranted, ServiceNumber,
};
use spartel_app::people::rights::{Action, Rights, Role};
use spartel_app::people::{Asked, Officer};
use spartel_inspect::transaction::{
    Act, ActBasis, Answer, Assertion, ClearedSafeguards, Command, Direction, Interview, Judged, Language,
    Place, PlaceKind, Question, Transaction,
};
use spartel_inspect::{Content, Evidence, Inspection, Policy, Trust, verify};
use spartel_keys::SystemRandom;
use spartel_lds::FileKind;
use spartel_ledger::id::{AccountId, Code, CommandId, Moment, StreamId};
use spartel_ports::Random;
use spartel_utopia::REFERENCE;
use std::sync::LazyLock;

pub const UTO1: Code = Code::new("uto1");

static RIGHTS: LazyLock<Rights> = LazyLock::new(Rights::shipped);
/// Who may do everything at the post that these tests do.
static ALL_HANDS: LazyLock<Officers> =
    LazyLock::new(|| Officers::of(0xac, &[Role::FirstLine, Role::SecondLine, Role::Commander], &["uto1"]));
/// Who asks in private.
static APART: LazyLock<Officers> = LazyLock::new(|| Officers::of(0xab, &[Role::Protection], &["uto1"]));

/// Somebody with an account.
pub struct Officers(Officer);

impl Officers {
    /// With roles at posts.
    pub fn of(account: u8, roles: &[Role], posts: &[&'static str]) -> Self {
        let (mut people, id) = (People::default(), AccountId([account; 16]));
        let number = ServiceNumber::parse(&format!("UTO-{account}")).expect("a number");
        let created: Event = AccountCreated { number }.into();
        people.apply(id, &created).expect("an account");
        for role in roles {
            let granted = RoleGranted { role: *role, proposal: SystemRandom.stream() };
            people.apply(id, &granted.into()).expect("a role");
        }
        let posts = posts.iter().map(|post| Post(Code::new(post))).collect();
        people.apply(id, &PostsSet { posts }.into()).expect("posts");
        Self(people.officer(id, &RIGHTS, Moment(NOON)).expect("an officer"))
    }

    pub fn asks(&self) -> Asked<'_> {
        Asked { officer: &self.0, rights: &RIGHTS, now: Moment(NOON) }
    }
}

/// Whoever works at the counter and behind it.
pub fn asks() -> Asked<'static> {
    ALL_HANDS.asks()
}

pub fn order() -> Order {
    Order { command: CommandId(SystemRandom.bytes()), purpose: Code::new("test") }
}

pub fn examined(pieces: &[Piece]) -> Inspection {
    let mut evidence = Evidence::new();
    for piece in pieces {
        let content = match piece.kind {
            spartel_inspect::transaction::PieceKind::MrzText => {
                Content::PrintedMrz(std::str::from_utf8(&piece.bytes).expect("a text"))
            }
            _ => Content::ChipFile {
                kind: FileKind::from_name(&piece.label).expect("a file of a chip"),
                bytes: &piece.bytes,
            },
        };
        evidence.add(&piece.label, content);
    }
    let policy = Policy::named("document").expect("a profile");
    verify(&evidence, &Trust::new(&super::TRUSTED), &policy, REFERENCE)
}

/// A tree of results, with everything that the documents say.
pub fn tree(inspection: &Inspection) -> Vec<u8> {
    format!("{:?}", inspection.documents).into_bytes()
}

pub fn beginning(post: Code) -> Beginning {
    Beginning {
        direction: Direction::Entry,
        place: Place { post, kind: PlaceKind::Lane, name: None },
        group: None,
        profile: Code::new("document"),
    }
}

/// A contact that began with a document.
pub async fn begun(house: &House, case: &str) -> StreamId {
    begun_by(house, asks(), case).await
}

pub async fn begun_by(house: &House, asked: Asked<'_>, case: &str) -> StreamId {
    let pieces = came(case);
    let inspection = examined(&pieces);
    let examined = Examined { over: vec![], inspection: &inspection, tree: tree(&inspection) };
    let evidence = Some((Pieces::new(pieces), examined));
    let begun =
        begin(&house.recorder, &Numbers::default(), (asked, &order()), beginning(UTO1), evidence).await;
    begun.expect("a contact")
}

/// A contact in the hands of whoever may do everything.
pub async fn hold(house: &House, id: StreamId) -> Handle<'static> {
    look_up(&house.recorder, asks(), id).await.expect("a contact")
}

pub async fn wants(house: &House, id: StreamId, commands: Vec<Command>) -> Result<Transaction, ContactError> {
    let handle = hold(house, id).await;
    carry_out(&house.recorder, &order(), &handle, signed(&handle, commands)).await
}

/// The safeguards are cleared by whoever may.
pub async fn clears(house: &House, id: StreamId) -> Transaction {
    let handle =
        spartel_app::contact::look_up_to(&house.recorder, APART.asks(), id, Action::InterviewSafeguards);
    let handle = handle.await.expect("a contact");
    let cleared = vec![Command::Clear(cleared())];
    carry_out(&house.recorder, &order(), &handle, cleared).await.expect("they are cleared")
}

/// Grave acts with an officer's key over each, as one follows the other.
pub fn signed(handle: &Handle<'_>, mut commands: Vec<Command>) -> Vec<Command> {
    for (at, command) in commands.iter_mut().enumerate() {
        if let Command::Act { act, basis, assertion } = command
            && act.is_grave()
        {
            let mut decision = handle.decision(*act, basis);
            decision.version += at as u64;
            let decision = decision.hash().into();
            *assertion = Some(Assertion { decision, assertion: [2; 32].into() });
        }
    }
    commands
}

pub fn admitted() -> Vec<Command> {
    let admit = Command::Act { act: Act::Admit, basis: ActBasis::NothingFound, assertion: None };
    vec![admit, Command::End]
}

pub fn cleared() -> ClearedSafeguards {
    let answers = Question::ALL.iter().map(|question| (*question, Answer::No)).collect();
    let language = Language::Common(Code::new("fr"));
    match (Interview { in_private: true, language, answers }).judge() {
        Judged::Cleared(cleared) => cleared,
        other => panic!("{other:?}"),
    }
}

pub fn act(act: Act) -> Command {
    Command::Act { act, basis: ActBasis::Reasons(vec![Code::new("b")]), assertion: None }
}

/// The pieces of a bundle of a contact, as an officer sees them.
pub async fn pieces(house: &House, id: StreamId, bundle: StreamId) -> Option<Vec<Piece>> {
    let handle = hold(house, id).await;
    let seen = handle.see(&house.recorder, &Code::new("test"), Action::SeeContact).await.expect("seen");
    seen.pieces(&house.recorder, bundle).await.expect("it opens")
}

/// The tree of a run of a contact, as an officer sees it.
pub async fn results(house: &House, id: StreamId, run: StreamId) -> Option<Vec<u8>> {
    let handle = hold(house, id).await;
    let seen = handle.see(&house.recorder, &Code::new("test"), Action::SeeContact).await.expect("seen");
    seen.results(&house.recorder, run).await.expect("it opens")
}
