//! Papers of a contact: who may make which, what of the record each tells, and what must have happened before there is one.

use crate::contact::{ContactError, Handle, Happened, Piece, Seen, happened};
use crate::ledger::{RecordError, Recorder};
use crate::people::account::Account;
use crate::people::directory::Directory;
use crate::people::rights::Action;
use spartel_inspect::transaction::{Act, Event, PieceKind, Transaction};
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, Moment};
use spartel_ports::papers::{By, Kind, Paper, Place, Step};
use spartel_ports::{Store, World};

/// What papers are made for, as accesses say it.
const PURPOSE: Code = Code::new("paper");

/// The right that making a paper needs: who may do what a paper is about may make it.
#[must_use]
pub const fn needs(kind: Kind) -> Action {
    match kind {
        Kind::Notice => Action::Refer,
        Kind::Report => Action::AssessFinding,
        Kind::Refusal => Action::Refuse,
        Kind::Receipt | Kind::Returned => Action::Seize,
        Kind::Court => Action::HandOver,
    }
}

/// Whether the record has what a paper is about.
#[must_use]
pub fn has_ground(kind: Kind, steps: &[Step], transaction: &Transaction) -> bool {
    let acted = |act| transaction.acts().iter().any(|acted| acted.act == act);
    match kind {
        Kind::Notice => steps.iter().any(|step| matches!(step.event, Event::Referred(_))),
        Kind::Report => !transaction.runs().is_empty(),
        Kind::Refusal => acted(Act::Refuse),
        Kind::Receipt => acted(Act::Seize),
        Kind::Returned => acted(Act::Seize) && (acted(Act::ReturnToCarrier) || acted(Act::Refuse)),
        Kind::Court => true,
    }
}

/// What a kind of paper tells of something that happened; none where it tells nothing of it. A notice says that somebody was sent on and
/// never why, so that it looks the same whatever was said in private.
#[must_use]
pub fn told(kind: Kind, event: Event) -> Option<Event> {
    let is_told = match (kind, &event) {
        (_, Event::Opened(_)) | (Kind::Court, _) => true,
        (Kind::Notice, Event::Referred(_)) => return Some(Event::Referred(Vec::new())),
        (Kind::Report, Event::Checked(_) | Event::Observed(_) | Event::ObservedAt(_)) => true,
        (Kind::Report, Event::Assessed(_) | Event::Corrected(_)) => true,
        (Kind::Refusal, Event::Acted(acted)) => acted.act == Act::Refuse,
        (Kind::Receipt, Event::Acted(acted)) => acted.act == Act::Seize,
        (Kind::Returned, Event::Acted(acted)) => {
            matches!(acted.act, Act::Seize | Act::Refuse | Act::ReturnToCarrier)
        }
        _ => false,
    };
    // Why somebody was sent on may go back to what was said in private, and is nobody else's business.
    let event = if let Event::Referred(_) = event { Event::Referred(Vec::new()) } else { event };
    is_told.then_some(event)
}

/// The same without what may go back to a word in private: why and by whom somebody was sent on, and who cleared the safeguards.
pub(crate) fn discreet(step: Step) -> Step {
    let by = By::Officer(None);
    match step.event {
        Event::Referred(_) => Step { by, event: Event::Referred(Vec::new()), ..step },
        Event::Safeguarded(()) => Step { by, ..step },
        _ => step,
    }
}

fn step_told(kind: Kind, step: Step) -> Option<Step> {
    let step = discreet(step);
    Some(Step { event: told(kind, step.event)?, ..step })
}

/// Whether a kind of paper tells what a document says.
const fn tells_of_document(kind: Kind) -> bool {
    matches!(kind, Kind::Report | Kind::Refusal | Kind::Receipt | Kind::Returned)
}

/// Which paper is wanted, for whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// What kind.
    pub kind: Kind,
    /// The language of who reads it, by its tag.
    pub language: String,
    /// Whether nothing here is of a real person.
    pub demonstration: bool,
}

/// A paper before its pictures are decoded, with the pieces that these are.
pub(crate) struct Gathered {
    pub paper: Paper,
    pub pictures: Vec<(Place, Piece)>,
}

/// What a paper tells, out of the record; none where the record has nothing that it would be about. That somebody makes it is recorded first.
///
/// # Errors
/// [`ContactError::Forbidden`] where the officer may not make it, and where the access cannot be recorded or something not be read.
pub(crate) async fn gather<W: World>(
    handle: &Handle<'_>,
    (world, directory): (&Recorder<W>, &Directory),
    wanted: &Wanted,
    at: Moment,
) -> Result<Option<Gathered>, ContactError> {
    let kind = wanted.kind;
    let seen = handle.see(world, &PURPOSE, needs(kind)).await?;
    let (all, _) = happened(world, handle.id()).await?;
    let all: Vec<Step> = all.into_iter().map(|it| step(directory, it)).collect();
    if !has_ground(kind, &all, handle.transaction()) {
        return Ok(None);
    }
    let steps = all.into_iter().filter_map(|step| step_told(kind, step));
    let opened = handle.transaction().opened();
    let paper = Paper {
        kind,
        language: wanted.language.clone(),
        contact: handle.id(),
        number: opened.number.clone(),
        post: opened.place.post.as_str().to_owned(),
        steps: steps.collect(),
        results: results(world, &seen, (kind, handle.transaction())).await?,
        shots: Vec::new(),
        at,
        by: number(directory, handle.asked().officer.account()).unwrap_or_default(),
        checkpoint: world.store().checkpoint().await.map_err(RecordError::Store)?,
        demonstration: wanted.demonstration,
    };
    let pictures = match kind {
        Kind::Report => pictures(world, &seen, handle.transaction()).await?,
        _ => Vec::new(),
    };
    Ok(Some(Gathered { paper, pictures }))
}

/// The tree of the last checks, where a kind of paper tells of it.
async fn results<W: World>(
    recorder: &Recorder<W>,
    seen: &Seen<'_>,
    (kind, transaction): (Kind, &Transaction),
) -> Result<Option<Vec<u8>>, ContactError> {
    match transaction.runs().last() {
        Some(run) if tells_of_document(kind) => seen.results(recorder, run.stream).await,
        _ => Ok(None),
    }
}

/// The pictures that came in.
async fn pictures<W: World>(
    recorder: &Recorder<W>,
    seen: &Seen<'_>,
    transaction: &Transaction,
) -> Result<Vec<(Place, Piece)>, ContactError> {
    let mut pictures = Vec::new();
    for bundle in transaction.bundles().iter().map(|bundle| bundle.bundle) {
        let pieces = seen.pieces(recorder, bundle).await?.unwrap_or_default().into_iter();
        // A bundle has fewer pieces than a byte counts: a form has no more parts.
        let placed = (0..=u8::MAX).map(|piece| Place { bundle, piece }).zip(pieces);
        pictures.extend(placed.filter(|(_, piece)| piece.kind == PieceKind::Picture));
    }
    Ok(pictures)
}

/// An event of a contact with the service number of who did it.
pub(crate) fn step(directory: &Directory, it: Happened) -> Step {
    Step { index: it.index, version: it.version, at: it.at, by: by(directory, it.actor), event: it.event }
}

fn by(directory: &Directory, actor: Actor) -> By {
    match actor {
        Actor::Officer(account) => By::Officer(number(directory, account)),
        _ => By::Machine,
    }
}

fn number(directory: &Directory, account: AccountId) -> Option<String> {
    let number = |account| match account {
        Account::Present(present) => present.number,
        Account::Left(number, _) => number,
    };
    directory.account(account).map(|account| number(account).to_string())
}
