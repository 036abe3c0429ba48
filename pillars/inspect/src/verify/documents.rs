//! Evidence sorted into documents: which pieces are parts of one, and which of another of the same person.

use spartel_base::{ParseError, Reason};
use spartel_lds::FileKind;
use spartel_lds::dg1::Dg1;
use spartel_lds::{DataGroup, DataGroupNumber};
use spartel_mrz::{Layout, Mrz, RawMrz};
use spartel_seal::Seal;
use spartel_vision::Barcode;

use super::reading::{Doubts, Reading};
use super::sealed;
use super::seen::{self, Blank, Leaf};
use crate::{Area, Content, Evidence, Piece, Subject};

/// The printed zone of a document.
pub(crate) struct Printed<'a> {
    pub source: &'a str,
    pub raw: RawMrz<'a>,
    pub zone: Option<Mrz>,
    /// What the zone was read from, where it was not typed.
    pub reading: Option<Reading<'a>>,
    /// Which characters were not read surely, by any reading.
    pub doubts: Doubts,
    /// Further readings of the same zone: it was typed and photographed, or photographed twice.
    pub others: Vec<Reading<'a>>,
    chip: u16,
}

impl<'a> Printed<'a> {
    /// Characters that somebody typed.
    fn typed(piece: &Piece<'a>, text: &'a str) -> Self {
        let raw = RawMrz::new(text);
        let zone = Mrz::read(&raw).ok();
        let (reading, doubts, others) = (None, Doubts::NONE, Vec::new());
        Self { source: piece.source, raw, zone, reading, doubts, others, chip: piece.chip }
    }

    /// Characters that were read from pictures.
    pub fn seen(reading: Reading<'a>, chip: u16) -> Self {
        let raw = RawMrz::from_lines(reading.zone.lines.iter().map(String::as_str));
        let zone = Mrz::read(&raw).ok();
        let (source, doubts) = (reading.source(), reading.doubts());
        Self { source, raw, zone, reading: Some(reading), doubts, others: Vec::new(), chip }
    }

    /// What one reading doubts, another one may have read surely, and the same.
    fn settle(&mut self) {
        let Some(zone) = &self.zone else { return };
        for other in &self.others {
            let doubts = other.doubts();
            let read = other.zone.lines.iter().flat_map(|line| line.bytes());
            let same = zone.as_bytes().iter().zip(read).enumerate().filter(|(_, (a, b))| **a == *b);
            self.doubts = self.doubts.without(same.map(|(at, _)| at).filter(|at| !doubts.at(*at)));
        }
    }
}

/// A file of a chip.
#[derive(Clone, Copy)]
pub(crate) struct ChipFile<'a> {
    pub source: &'a str,
    pub kind: FileKind,
    pub bytes: &'a [u8],
}

/// The files of one chip.
#[derive(Default)]
pub(crate) struct Chip<'a> {
    number: u16,
    pub files: Vec<ChipFile<'a>>,
    /// Other bytes for a file that is there already.
    pub repeated: Vec<ChipFile<'a>>,
    pub absent: Vec<FileKind>,
    pub unreadable: Vec<(&'a str, FileKind)>,
}

impl<'a> Chip<'a> {
    pub fn file(&self, kind: FileKind) -> Option<ChipFile<'a>> {
        self.files.iter().copied().find(|file| file.kind == kind)
    }

    pub fn group(&self, number: u8) -> Option<ChipFile<'a>> {
        self.file(FileKind::Dg(DataGroupNumber::new(number)?))
    }

    /// What the chip says of itself, before anything proves it: enough to find the page that it belongs to.
    fn claimed_zone(&self) -> Option<Mrz> {
        Dg1::parse(self.group(1)?.bytes).ok()?.read_unverified().mrz().ok()
    }
}

/// A seal, parsed or not.
pub(crate) struct SealPart<'a> {
    pub source: &'a str,
    pub bytes: &'a [u8],
    pub seal: Result<Seal<'a>, ParseError>,
    /// Where it was seen, if it comes from a picture.
    pub seen: Option<(&'a Barcode, Area)>,
}

impl SealPart<'_> {
    /// Whether the bytes begin like no seal at all.
    pub fn is_unknown(&self) -> bool {
        matches!(&self.seal, Err(error) if error.reason == Reason::Unsupported && error.structure == "seal")
    }
}

/// The parts of one document.
#[derive(Default)]
pub(crate) struct Document<'a> {
    pub printed: Option<Printed<'a>>,
    pub chip: Option<Chip<'a>>,
    pub seals: Vec<SealPart<'a>>,
    /// Its pages that were seen in pictures.
    pub leaves: Vec<Leaf<'a>>,
    /// Pictures on which no page was seen.
    pub blanks: Vec<Blank<'a>>,
    /// Labels of inputs that could not be read and say not what they are.
    pub unreadable: Vec<&'a str>,
    /// Labels of pictures that could not be read.
    pub unread_pictures: Vec<&'a str>,
    /// Labels of all its inputs.
    pub sources: Vec<&'a str>,
}

impl<'a> Document<'a> {
    pub fn printed_zone(&self) -> Option<&Mrz> {
        self.printed.as_ref()?.zone.as_ref()
    }

    /// The printed zone, where every character of it was read surely or typed.
    pub fn sure_zone(&self) -> Option<&Mrz> {
        let printed = self.printed.as_ref()?;
        printed.zone.as_ref().filter(|_| printed.doubts.is_none())
    }

    /// A visa by its printed zone, or by its seal where there is none.
    pub fn is_visa(&self) -> bool {
        match (&self.printed, &self.chip) {
            (Some(Printed { zone: Some(zone), .. }), _) => zone.layout().is_visa(),
            (_, Some(_)) => false,
            _ => self.parsed_seals().any(sealed::is_visa),
        }
    }

    /// The printed zone, or what the chip claims.
    pub fn zone(&self) -> Option<Mrz> {
        self.printed_zone().copied().or_else(|| self.chip.as_ref()?.claimed_zone())
    }

    /// About what lists are asked: by the printed zone and by what the chip claims, once where both say the same.
    pub fn subjects(&self) -> Vec<Subject> {
        let claimed = self.chip.as_ref().and_then(Chip::claimed_zone);
        let zones = [self.printed_zone().copied(), claimed];
        let mut subjects: Vec<Subject> = zones.iter().flatten().filter_map(Subject::of).collect();
        subjects.dedup();
        subjects
    }

    /// Whether the number of the document is known: read surely, typed, or the same as the chip's.
    pub fn has_sure_number(&self) -> bool {
        let claimed = self.chip.as_ref().and_then(Chip::claimed_zone);
        let same =
            |printed: &Mrz| claimed.as_ref().is_some_and(|chip| Subject::of(chip) == Subject::of(printed));
        self.printed.is_none() || self.sure_zone().is_some() || self.printed_zone().is_some_and(same)
    }

    /// Whether pictures were offered, whatever they show.
    pub fn has_pictures(&self) -> bool {
        !(self.leaves.is_empty() && self.blanks.is_empty() && self.unread_pictures.is_empty())
    }

    pub fn parsed_seals(&self) -> impl Iterator<Item = &Seal<'a>> {
        self.seals.iter().filter_map(|part| part.seal.as_ref().ok())
    }
}

/// The documents in `evidence`, the one with the chip or the passport first. There is always at least one.
pub(crate) fn sort<'a>(evidence: &Evidence<'a>) -> Vec<Document<'a>> {
    let mut documents = Vec::new();
    for piece in evidence.pieces() {
        if let Content::PrintedMrz(text) = piece.content {
            add_printed(piece, text, &mut documents);
        }
    }
    let (leaves, blanks) = seen::leaves(evidence);
    let (zones, rest): (Vec<Leaf<'a>>, Vec<Leaf<'a>>) =
        leaves.into_iter().partition(|leaf| leaf.page.zone.is_some());
    zones.into_iter().for_each(|leaf| seen::add_zone(leaf, &mut documents));
    documents.iter_mut().filter_map(|document| document.printed.as_mut()).for_each(Printed::settle);
    for chip in chips(evidence) {
        add_chip(chip, &mut documents);
    }
    // Visas belong to the passport: it comes first.
    documents.sort_by_key(|document| (document.is_visa(), document.chip.is_none()));
    for piece in evidence.pieces() {
        if let Content::Seal(bytes) = piece.content {
            let part = SealPart { source: piece.source, bytes, seal: Seal::parse(bytes), seen: None };
            add_seal(part, None, &mut documents);
        }
    }
    rest.into_iter().for_each(|leaf| seen::add_leaf(leaf, &mut documents));
    add_barcodes(&mut documents);
    if documents.is_empty() {
        documents.push(Document::default());
    }
    blanks.into_iter().for_each(|blank| seen::add_blank(blank, &mut documents));
    for piece in evidence.pieces() {
        // There is one at least.
        let [first, ..] = &mut documents[..] else { continue };
        match piece.content {
            Content::Unreadable(None) => first.unreadable.push(piece.source),
            Content::UnreadablePicture => first.unread_pictures.push(piece.source),
            _ => continue,
        }
        first.sources.push(piece.source);
    }
    documents
}

fn add_printed<'a>(piece: &Piece<'a>, text: &'a str, documents: &mut Vec<Document<'a>>) {
    let printed = Printed::typed(piece, text);
    let zone = printed.zone.as_ref();
    let same = |document: &&mut Document<'_>| zone.is_some() && document.printed_zone() == zone;
    if let Some(document) = documents.iter_mut().find(same) {
        document.sources.push(piece.source);
        return;
    }
    let printed = Some(printed);
    documents.push(Document { printed, sources: vec![piece.source], ..Document::default() });
}

fn chips<'a>(evidence: &Evidence<'a>) -> Vec<Chip<'a>> {
    let mut chips: Vec<Chip<'a>> = Vec::new();
    for piece in evidence.pieces() {
        let source = piece.source;
        let known = matches!(
            piece.content,
            Content::ChipFile { .. } | Content::ChipFileAbsent(_) | Content::Unreadable(Some(_))
        );
        if !known {
            continue;
        }
        let at = chips.iter().position(|chip| chip.number == piece.chip).unwrap_or_else(|| {
            chips.push(Chip { number: piece.chip, ..Chip::default() });
            chips.len() - 1
        });
        // `at` was found or made just now.
        let chip = &mut chips[at];
        match piece.content {
            Content::ChipFile { kind, bytes } => {
                let file = ChipFile { source, kind, bytes };
                match chip.file(kind) {
                    None => chip.files.push(file),
                    Some(known) if known.bytes == bytes => {}
                    Some(_) => chip.repeated.push(file),
                }
            }
            Content::ChipFileAbsent(kind) => chip.absent.push(kind),
            Content::Unreadable(Some(kind)) => chip.unreadable.push((source, kind)),
            _ => {}
        }
    }
    chips
}

/// A chip belongs to the page with the same number, else to a page that came with it, else to the first page of a
/// document that can have one.
fn add_chip<'a>(chip: Chip<'a>, documents: &mut Vec<Document<'a>>) {
    let claimed = chip.claimed_zone().map(|zone| zone.document_number());
    let rank = |document: &Document<'_>| {
        let printed = document.printed.as_ref()?;
        if document.chip.is_some() || document.is_visa() {
            return None;
        }
        let same_number =
            claimed.is_some() && printed.zone.as_ref().map(|zone| zone.document_number()) == claimed;
        Some((same_number, printed.chip == chip.number))
    };
    let place = (0..documents.len()).rev().filter(|at| rank(&documents[*at]).is_some());
    let place = place.max_by_key(|at| rank(&documents[*at]));
    let at = place.unwrap_or_else(|| {
        documents.push(Document::default());
        documents.len() - 1
    });
    // `at` is a place found or made just now.
    let document = &mut documents[at];
    let unreadable = chip.unreadable.iter().map(|(source, _)| *source);
    let files = chip.files.iter().chain(&chip.repeated).map(|file| file.source);
    document.sources.extend(files.chain(unreadable));
    document.chip = Some(chip);
}

/// The seals among the barcodes of the pages. Other barcodes are none of ours: what they hold is for other readers.
fn add_barcodes<'a>(documents: &mut Vec<Document<'a>>) {
    for at in 0..documents.len() {
        // `at` is below the length, which never shrinks.
        let parts: Vec<SealPart<'a>> = documents[at].leaves.iter().flat_map(Leaf::seals).collect();
        for part in parts {
            let mut held = documents.iter_mut().flat_map(|document| &mut document.seals);
            // The same seal as bytes and in a picture is one.
            match held.find(|held| held.bytes == part.bytes) {
                Some(held) => held.seen = held.seen.or(part.seen),
                None => add_seal(part, Some(at), documents),
            }
        }
    }
}

/// A seal seen on a page belongs to the document of that page. Else it belongs to the document whose zone it repeats; one
/// that repeats none belongs to the passport or card that it names; a seal for screens (VDS-NC) is a document of its own.
fn add_seal<'a>(part: SealPart<'a>, page: Option<usize>, documents: &mut Vec<Document<'a>>) {
    let source = part.source;
    let without_zone =
        |at: &usize| documents.get(*at).is_some_and(|document: &Document<'_>| document.printed.is_none());
    let at = match (&part.seal, page) {
        (Ok(Seal::VdsNc(_)), page) => page.filter(without_zone),
        (_, Some(page)) => Some(page),
        (Ok(seal), None) => match sealed::zone(seal).flatten() {
            Some(zone) => best_for_zone(&zone, documents),
            None => documents.iter().position(|document| !document.is_visa()),
        },
        (Err(_), None) => documents
            .iter()
            .position(|document| document.is_visa() && document.seals.is_empty())
            .or_else(|| documents.iter().position(|document| document.chip.is_none()))
            .or(if documents.is_empty() { None } else { Some(0) }),
    };
    let at = at.unwrap_or_else(|| {
        documents.push(Document::default());
        documents.len() - 1
    });
    // `at` is a place found or made just now.
    if page != Some(at) {
        documents[at].sources.push(source);
    }
    documents[at].seals.push(part);
}

fn best_for_zone(zone: &Mrz, documents: &[Document<'_>]) -> Option<usize> {
    let rank = |document: &Document<'_>| {
        let printed = document.printed_zone()?;
        let fits = same_family(printed.layout(), zone.layout());
        let same_number = printed.document_number() == zone.document_number();
        let free = document.chip.is_none() && document.seals.is_empty();
        (fits && (free || same_number)).then_some((same_number, free))
    };
    (0..documents.len())
        .rev()
        .filter(|at| rank(&documents[*at]).is_some())
        .max_by_key(|at| rank(&documents[*at]))
        .or_else(|| {
            let unread =
                |document: &Document<'_>| document.printed.is_some() && document.printed_zone().is_none();
            documents.iter().position(unread)
        })
}

/// Whether a seal with a zone of one layout can stand on a document of the other.
fn same_family(printed: Layout, sealed: Layout) -> bool {
    printed == sealed || (printed.is_visa() && sealed.is_visa())
}
