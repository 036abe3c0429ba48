//! Evidence: pieces that came in together, and trees of results, each in a stream of its own that goes as a whole.

use super::ContactError;
use crate::ledger::{Change, Draft, Opened, Recorded, Recorder, read_blob};
use minicbor::{Decode, Encode};
use spartel_inspect::Inspection;
use spartel_inspect::transaction::{Brought, Light, PieceKind};
use spartel_lds::dg2::Dg2;
use spartel_lds::image::ImagePayload;
use spartel_lds::{DataGroup as _, FileKind, Recognition};
use spartel_ledger::body::Body;
use spartel_ledger::cbor::Raw;
use spartel_ledger::id::{Code, Moment, StreamId};
use spartel_ports::World;
use std::collections::BTreeSet;

/// Pieces came in.
const BUNDLE: Code = Code::new("evidence.bundle");
/// Checks ran.
const RESULTS: Code = Code::new("evidence.results");

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What it is.
    pub kind: PieceKind,
    /// What it is called in findings: a file of the chip, a page.
    pub label: String,
    /// Under which light a picture was taken.
    pub light: Option<Light>,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Piece {
    /// The picture in it: the piece itself, or the first portrait of the chip (DG2, Doc 9303-10, 4.7.2); none in anything else.
    #[must_use]
    pub fn pictured(&self) -> Option<&[u8]> {
        match self.kind {
            PieceKind::Picture => Some(&self.bytes),
            PieceKind::ChipFile => {
                Dg2::parse(&self.bytes).ok()?.read_unverified().portrait().map(ImagePayload::bytes)
            }
            _ => None,
        }
    }
}

/// Pieces that came in together, of which nothing is kept that never is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pieces {
    kept: Vec<Piece>,
    left_out: Vec<String>,
}

impl Pieces {
    /// Pieces, without fingerprints and irises, which are never kept (rights.md, 5): that they came is.
    #[must_use]
    pub fn new(pieces: Vec<Piece>) -> Self {
        let (left_out, kept): (Vec<Piece>, _) = pieces.into_iter().partition(is_never_kept);
        Self { kept, left_out: left_out.into_iter().map(|piece| piece.label).collect() }
    }

    /// Those that are kept.
    #[must_use]
    pub fn kept(&self) -> &[Piece] {
        &self.kept
    }

    /// How many bytes these have.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.kept.iter().map(|piece| piece.bytes.len()).sum()
    }

    /// What a transaction is told of them.
    pub(super) fn brought(&self, bundle: StreamId) -> Brought {
        Brought { bundle, pieces: self.kept.iter().map(|piece| piece.kind).collect() }
    }

    /// Their stream, in a class of evidence.
    pub(super) fn change<W: World>(
        self,
        recorder: &Recorder<W>,
        (class, bundle): (&Code, StreamId),
    ) -> Recorded<Change> {
        let notes = self.kept.iter().map(|piece| Note {
            kind: piece.kind,
            label: piece.label.clone(),
            light: piece.light,
        });
        let data = Raw::of(&Bundle { pieces: notes.collect(), left_out: self.left_out });
        let blobs = self.kept.into_iter().map(|piece| piece.bytes).collect();
        begun(recorder, (class, bundle), Draft { kind: BUNDLE, schema: 1, data, blobs })
    }
}

/// The first byte of fingerprints and irises, which no picture, zone or seal begins with.
const BIOMETRIC: [u8; 2] = [0x63, 0x76];

/// Whether it is a file of fingerprints or irises by its name or its content; or one of a chip that could be any.
fn is_never_kept(piece: &Piece) -> bool {
    let is_biometric = |kind: FileKind| matches!(kind, FileKind::Dg(number) if matches!(number.get(), 3 | 4));
    let begins = piece.bytes.first().is_some_and(|first| BIOMETRIC.contains(first));
    begins
        || match FileKind::recognise(&piece.label, &piece.bytes) {
            Recognition::Known(kind) => is_biometric(kind),
            Recognition::Contradiction { name, content } => is_biometric(name) || is_biometric(content),
            Recognition::Unknown => piece.kind == PieceKind::ChipFile,
        }
}

/// What the event of a bundle says; the bytes of its pieces are its blobs, in this order.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
struct Bundle {
    #[n(0)]
    pieces: Vec<Note>,
    /// What came and is never kept.
    #[n(1)]
    left_out: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
struct Note {
    #[n(0)]
    kind: PieceKind,
    #[n(1)]
    label: String,
    #[n(2)]
    light: Option<Light>,
}

/// What came of checks: the inspection, and its whole tree as it is kept and shown.
pub struct Examined<'i> {
    /// The bundles that were there and were looked at, beside what comes in with it.
    pub over: Vec<StreamId>,
    /// The inspection.
    pub inspection: &'i Inspection,
    /// Its whole tree, with everything that the documents say.
    pub tree: Vec<u8>,
}

/// What the event of results says since its second form; before, it said nothing.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub(super) struct Shown {
    /// Of which contact they are.
    #[n(0)]
    pub contact: StreamId,
    /// What identifies its documents: issuer and number of each.
    #[n(1)]
    pub documents: Vec<String>,
}

/// The form of results that say of which documents they are.
const SHOWN: u16 = 2;

/// The stream of a tree of results, of a contact, in a class of evidence.
pub(super) fn tree<W: World>(
    recorder: &Recorder<W>,
    (class, contact, run): (&Code, StreamId, StreamId),
    examined: Examined<'_>,
) -> Recorded<Change> {
    let subjects = examined.inspection.documents.iter().flat_map(|document| &document.subjects);
    // A kind that was read wrongly is the same document.
    let documents: BTreeSet<String> =
        subjects.map(|subject| format!("{} {}", subject.issuer, subject.number)).collect();
    let data = Raw::of(&Shown { contact, documents: documents.into_iter().collect() });
    begun(recorder, (class, run), Draft { kind: RESULTS, schema: SHOWN, data, blobs: vec![examined.tree] })
}

/// Of which documents results are; none where it is another event, or says nothing of it.
pub(super) fn shown(body: &Body) -> Option<Shown> {
    let is_ours = body.kind == RESULTS && body.schema == SHOWN;
    if is_ours { body.data.read("results").ok() } else { None }
}

/// The same of a stream of results, with when they came; none where it was erased.
///
/// # Errors
/// Where it cannot be read.
pub(super) async fn shown_in<W: World>(
    recorder: &Recorder<W>,
    run: StreamId,
) -> Recorded<Option<(Shown, Moment)>> {
    let event = first(recorder, run).await?;
    Ok(event.and_then(|Opened { body, .. }| Some((shown(&body)?, body.at))))
}

fn begun<W: World>(
    recorder: &Recorder<W>,
    (class, stream): (&Code, StreamId),
    draft: Draft,
) -> Recorded<Change> {
    Ok(Change { stream, place: recorder.new_of(class)?, events: vec![draft] })
}

/// The pieces of a bundle; none where it was erased.
///
/// # Errors
/// Where the bundle or a piece of it cannot be read.
pub(super) async fn pieces<W: World>(
    recorder: &Recorder<W>,
    bundle: StreamId,
) -> Result<Option<Vec<Piece>>, ContactError> {
    let Some(event) = first(recorder, bundle).await? else { return Ok(None) };
    let noted: Bundle = event.body.data.read("bundle")?;
    let mut pieces = Vec::with_capacity(noted.pieces.len());
    for (note, blob) in noted.pieces.into_iter().zip(&event.body.blobs) {
        let Some(bytes) = read_blob(recorder.world(), bundle, blob).await? else { return Ok(None) };
        pieces.push(Piece { kind: note.kind, label: note.label, light: note.light, bytes });
    }
    Ok(Some(pieces))
}

/// The whole tree of a run; none where it was erased.
///
/// # Errors
/// Where it cannot be read.
pub(super) async fn results<W: World>(
    recorder: &Recorder<W>,
    run: StreamId,
) -> Result<Option<Vec<u8>>, ContactError> {
    let Some(event) = first(recorder, run).await? else { return Ok(None) };
    match event.body.blobs.first() {
        Some(blob) => Ok(read_blob(recorder.world(), run, blob).await?),
        None => Ok(None),
    }
}

async fn first<W: World>(recorder: &Recorder<W>, stream: StreamId) -> Recorded<Option<Opened>> {
    Ok(recorder.read(stream).await?.into_iter().next())
}
