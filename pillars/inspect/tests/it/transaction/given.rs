//! A transaction on its way, and what officers want of it.

use crate::world::inspect;
use spartel_inspect::Inspection;
use spartel_inspect::transaction::{
    Act, ActBasis, Answer, Assertion, Assessed, Authenticity, Brought, ClearedSafeguards, Command, Decision,
    Direction, Event, Handling, Interview, Judged, Language, Level, Opened, PieceKind, Place, PlaceKind,
    Question, Region, Rejection, Transaction, Unfit, decide, handle,
};
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, StreamId};
use std::sync::LazyLock;

/// The contact's stream.
pub const CONTACT: StreamId = StreamId([0xc0; 16]);
/// What stands in the place of the hash of a decision until the contact signs it.
const UNSIGNED: [u8; 32] = [1; 32];

pub const OFFICER: AccountId = AccountId([7; 16]);

/// A passport in which nothing is found, and one whose data page was changed.
pub static CLEAR: LazyLock<Inspection> = LazyLock::new(|| inspect("passport"));
pub static FAILED: LazyLock<Inspection> = LazyLock::new(|| inspect("dg1-expiry"));
/// A zone alone: nothing wrong, and not all that is demanded.
pub static INCOMPLETE: LazyLock<Inspection> = LazyLock::new(|| {
    let mut files = crate::world::issue("passport");
    files.retain(|path, _| path.ends_with("mrz.txt"));
    crate::world::inspect_files(&files)
});

/// A passport in which nothing is found, and which a list reports.
pub static REPORTED: LazyLock<Inspection> = LazyLock::new(|| {
    use spartel_inspect::{Answer, Content, Lookup, Policy, Report, subjects, verify};
    let files = crate::world::issue("passport");
    let mut pieces = crate::world::evidence(&files);
    let [of] = &subjects(&pieces)[..] else { panic!("one document") };
    let (list, version, at) = ("UTO".into(), "1".into(), spartel_utopia::REFERENCE);
    let lookup = Lookup { list, version, at, of: of.clone(), answer: Answer::Hit(Report::Stolen) };
    pieces.add("list", Content::Lookup(&lookup));
    let policy = Policy::named("desk").expect("a profile");
    verify(&pieces, &crate::world::TRUST, &policy, spartel_utopia::REFERENCE)
});

pub fn stream(number: u8) -> StreamId {
    StreamId([number; 16])
}

pub fn opened(direction: Direction) -> Opened {
    Opened {
        number: "UTO1-2026-004217".into(),
        direction,
        place: Place { post: Code::new("uto1"), kind: PlaceKind::Lane, name: Some(Code::new("lane-3")) },
        group: None,
        profile: Code::new("document"),
    }
}

pub fn brought(number: u8) -> Brought {
    Brought { bundle: stream(number), pieces: vec![PieceKind::ChipFile, PieceKind::MrzText] }
}

/// A bundle with a picture of a page.
pub fn pictured(number: u8) -> Brought {
    Brought { bundle: stream(number), pieces: vec![PieceKind::ChipFile, PieceKind::Picture] }
}

/// Where something is in a piece of a bundle.
pub fn region(bundle: u8, piece: u8) -> Region {
    Region { bundle: stream(bundle), piece, sides: [120, 80, 340, 260] }
}

pub fn reasons() -> ActBasis {
    ActBasis::Reasons(vec![Code::new("visa-missing")])
}

pub fn assertion() -> Option<Assertion> {
    Some(Assertion { decision: UNSIGNED.into(), assertion: [2; 32].into() })
}

pub fn act(act: Act) -> Command {
    Command::Act { act, basis: reasons(), assertion: assertion() }
}

pub fn admitted() -> Command {
    Command::Act { act: Act::Admit, basis: ActBasis::NothingFound, assertion: None }
}

/// An interview as it should be.
pub fn interview(answers: impl IntoIterator<Item = (Question, Answer)>) -> Interview {
    let language = Language::Common(Code::new("ar"));
    Interview { in_private: true, language, answers: answers.into_iter().collect() }
}

pub fn all_no() -> impl Iterator<Item = (Question, Answer)> {
    Question::ALL.iter().map(|question| (*question, Answer::No))
}

pub fn cleared() -> ClearedSafeguards {
    match interview(all_no()).judge() {
        Judged::Cleared(cleared) => cleared,
        other => panic!("{other:?}"),
    }
}

pub fn assessed(run: u8, level: Level, authenticity: Authenticity) -> Assessed {
    let authenticity = Some(authenticity);
    Assessed {
        run: stream(run),
        document: 0,
        level,
        authenticity,
        issuance: None,
        bearer: None,
        because: vec![],
    }
}

/// A transaction out of its events, as they were recorded.
pub fn told(events: &[Event]) -> Result<Option<Transaction>, Unfit> {
    let versions = (1..).zip(events.iter().cloned());
    Transaction::replay(versions.map(|(version, event)| (version, Actor::Officer(OFFICER), event)))
}

/// A transaction with what happened in it.
#[derive(Clone, Default)]
pub struct Contact {
    pub events: Vec<Event>,
    pub now: Option<Transaction>,
}

impl Contact {
    /// One that began, with a bundle.
    pub fn begun(direction: Direction) -> Self {
        let mut contact = Self::default();
        contact.does(Command::Open(opened(direction)));
        contact.handles(Handling::Bring(brought(1)));
        contact
    }

    /// One whose evidence was checked.
    pub fn checked(direction: Direction, inspection: &Inspection) -> Self {
        let mut contact = Self::begun(direction);
        contact.checks(100, inspection);
        contact
    }

    pub fn wants(&mut self, command: Command) -> Result<Vec<Event>, Rejection> {
        let command = self.signed(command);
        self.wants_as_it_is(command)
    }

    /// The same with the officer's key over exactly what is decided, where it is still to come.
    fn signed(&self, mut command: Command) -> Command {
        if let (Some(now), Command::Act { act, basis, assertion: Some(assertion) }) =
            (&self.now, &mut command)
            && *assertion.decision == UNSIGNED
        {
            let decision = Decision { act: *act, basis, transaction: CONTACT, version: now.version() };
            assertion.decision = decision.hash().into();
        }
        command
    }

    pub fn wants_as_it_is(&mut self, command: Command) -> Result<Vec<Event>, Rejection> {
        decide(CONTACT, self.now.as_ref(), command).inspect(|events| self.happens(events))
    }

    pub fn tries(&mut self, handling: Handling<'_>) -> Result<Vec<Event>, Rejection> {
        handle(self.is(), handling).inspect(|events| self.happens(events))
    }

    /// Checks that ran over all the evidence that there is.
    pub fn tries_checks(&mut self, run: u8, inspection: &Inspection) -> Result<Vec<Event>, Rejection> {
        let over: Vec<StreamId> = self.is().bundles().iter().map(|bundle| bundle.bundle).collect();
        self.tries(Handling::Check { run: stream(run), over: &over, inspection })
    }

    pub fn checks(&mut self, run: u8, inspection: &Inspection) -> &mut Self {
        self.tries_checks(run, inspection).expect("they ran");
        self
    }

    pub fn handles(&mut self, handling: Handling<'_>) -> &mut Self {
        self.tries(handling).expect("it is done");
        self
    }

    pub fn refuses(&mut self, handling: Handling<'_>) -> Rejection {
        let before = self.now.clone();
        let rejection = self.tries(handling).expect_err("a refusal");
        assert_eq!(self.now, before);
        rejection
    }

    fn happens(&mut self, events: &[Event]) {
        for event in events {
            match &mut self.now {
                Some(now) => now
                    .apply(now.version() + 1, Actor::Officer(OFFICER), event.clone())
                    .expect("what was decided fits"),
                None => self.now = told(std::slice::from_ref(event)).expect("an opening"),
            }
        }
        self.events.extend(events.iter().cloned());
    }

    pub fn does(&mut self, command: Command) -> &mut Self {
        let told = format!("{command:?}").chars().take(60).collect::<String>();
        self.wants(command).unwrap_or_else(|rejection| panic!("{told}: {rejection}"));
        self
    }

    pub fn refused(&mut self, command: Command) -> Rejection {
        let before = self.now.clone();
        let rejection = self.wants(command).expect_err("a refusal");
        assert_eq!(self.now, before);
        rejection
    }

    pub fn is(&self) -> &Transaction {
        self.now.as_ref().expect("a transaction")
    }
}
