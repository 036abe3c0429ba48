//! Pages seen in pictures, and the documents that they are parts of.

use spartel_mrz::{Layout, Mrz};
use spartel_seal::Seal;
use spartel_vision::{Complaint, Light, PageSize, SeenPage};

use super::documents::{Document, Printed, SealPart};
use super::reading::{Pictures, Reading};
use crate::{Area, Content, Evidence, PictureSummary};

/// Two zones of one layout that differ in so many characters at most are two readings of one zone: a changed date and its
/// two check digits are four, one misread character more.
const MOST_DIFFERENT: usize = 5;

/// A page that was seen.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Leaf<'a> {
    pub page: &'a SeenPage,
    pub pictures: Pictures<'a>,
    chip: u16,
}

impl<'a> Leaf<'a> {
    /// The labels of the pictures that show it, each once.
    fn sources(&self) -> Vec<&'a str> {
        let mut names: Vec<&str> = Vec::new();
        for image in images(self.page) {
            let name = self.pictures.name(image);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// Whether it, or its zone, was seen in a light.
    pub fn is_seen_in(&self, light: Light) -> bool {
        let of_zone = self.page.zone.iter().flat_map(|zone| &zone.lights).any(|view| view.light == light);
        of_zone || self.page.views.iter().any(|view| view.light == light)
    }

    /// Where it was seen first: its border, else its zone, else a barcode.
    pub fn area(&self) -> Option<Area> {
        let view = self.page.views.first().map(|view| view.region);
        let zone = || self.page.zone.as_ref().map(|zone| zone.region);
        let barcode = || self.page.barcodes.first().map(|barcode| barcode.region);
        view.or_else(zone).or_else(barcode).map(|region| self.pictures.area(&region))
    }

    /// The seals among its barcodes.
    pub fn seals(&self) -> impl Iterator<Item = SealPart<'a>> + use<'a> {
        let pictures = self.pictures;
        let read = self.page.barcodes.iter().filter_map(|code| Some((code, code.bytes.as_deref()?)));
        read.map(move |(code, bytes)| SealPart {
            source: pictures.name(code.region.image),
            bytes,
            seal: Seal::parse(bytes),
            seen: Some((code, pictures.area(&code.region))),
        })
        .filter(|part| !part.is_unknown())
    }
}

/// A picture on which no page was seen.
#[derive(Debug, Clone)]
pub(crate) struct Blank<'a> {
    pub image: usize,
    pub light: Light,
    /// Whether a check would have needed it: infrared shows whether a zone absorbs. Under ultraviolet a page is measured
    /// where the other lights show it, since few have a border there.
    pub needed: bool,
    pub pictures: Pictures<'a>,
    pub complaints: Vec<&'a Complaint>,
    chip: u16,
}

impl<'a> Blank<'a> {
    /// The label of the picture.
    pub fn source(&self) -> &'a str {
        self.pictures.name(self.image)
    }
}

/// Every picture, in the order in which they are counted.
pub(crate) fn pictures(evidence: &Evidence<'_>) -> Vec<PictureSummary> {
    let mut all = Vec::new();
    for piece in evidence.pieces() {
        let Content::Pictures { sight, names } = piece.content else { continue };
        let named = Pictures { first: 0, names };
        all.extend(
            sight
                .lights
                .iter()
                .enumerate()
                .map(|(image, light)| PictureSummary { source: named.name(image).into(), light: *light }),
        );
    }
    all
}

/// Every page that was seen, and every picture that shows none.
pub(crate) fn leaves<'a>(evidence: &Evidence<'a>) -> (Vec<Leaf<'a>>, Vec<Blank<'a>>) {
    let (mut leaves, mut blanks) = (Vec::new(), Vec::new());
    let mut first = 0;
    for piece in evidence.pieces() {
        let Content::Pictures { sight, names } = piece.content else { continue };
        let pictures = Pictures { first, names };
        first += sight.lights.len();
        leaves.extend(sight.pages.iter().map(|page| Leaf { page, pictures, chip: piece.chip }));
        let shown = |image: usize| sight.pages.iter().flat_map(images).any(|seen| seen == image);
        let with_zone = sight.pages.iter().any(|page| page.zone.is_some());
        let needed = |light| match light {
            Light::White => true,
            Light::Infrared => with_zone || sight.pages.is_empty(),
            Light::Ultraviolet => sight.pages.is_empty(),
        };
        for (image, light) in sight.lights.iter().copied().enumerate().filter(|(image, _)| !shown(*image)) {
            let complaints = sight.complaints.iter().filter(|c| c.region.image == image).collect();
            let needed = needed(light);
            blanks.push(Blank { image, light, needed, pictures, complaints, chip: piece.chip });
        }
    }
    (leaves, blanks)
}

/// The pictures that show a page or a part of it, perhaps repeatedly.
fn images(page: &SeenPage) -> impl Iterator<Item = usize> + '_ {
    let zone = page.zone.iter().flat_map(|zone| {
        std::iter::once(zone.region.image).chain(zone.lights.iter().map(|view| view.region.image))
    });
    let parts = page.portrait.iter().map(|region| region.image);
    let barcodes = page.barcodes.iter().map(|barcode| barcode.region.image);
    page.views.iter().map(|view| view.region.image).chain(zone).chain(parts).chain(barcodes)
}

/// A picture without a page: beside the pages that it came with, else with the first document.
pub(crate) fn add_blank<'a>(blank: Blank<'a>, documents: &mut [Document<'a>]) {
    let beside = |document: &Document<'_>| document.leaves.iter().any(|leaf| leaf.chip == blank.chip);
    let at = documents.iter().position(beside).unwrap_or(0);
    if let Some(document) = documents.get_mut(at) {
        document.sources.push(blank.source());
        document.blanks.push(blank);
    }
}

/// A page with a zone: another reading of a zone that is there already, or a new document.
pub(crate) fn add_zone<'a>(leaf: Leaf<'a>, documents: &mut Vec<Document<'a>>) {
    let Some(zone) = &leaf.page.zone else { return };
    let reading = Reading { zone, pictures: leaf.pictures };
    let mut printed = Printed::seen(reading, leaf.chip);
    let same = |document: &&mut Document<'_>| match (document.printed_zone(), &printed.zone) {
        (Some(known), Some(zone)) => is_same(known, zone),
        _ => false,
    };
    let document = match documents.iter_mut().find(same) {
        None => {
            documents.push(Document { printed: Some(printed), ..Document::default() });
            documents.last_mut()
        }
        Some(document) => {
            match &mut document.printed {
                // A typed zone stays the first; of two seen ones the surer does.
                Some(known) if known.reading.is_none_or(|known| !is_surer(reading, known)) => {
                    known.others.push(reading);
                }
                Some(known) => {
                    printed.others = std::mem::take(&mut known.others);
                    printed.others.extend(known.reading);
                    *known = printed;
                }
                None => {}
            }
            Some(document)
        }
    };
    if let Some(document) = document {
        place(leaf, document);
    }
}

/// A page without a zone: the other side of a card, else a page of the only document, else of one without pictures, else
/// of a document of its own.
pub(crate) fn add_leaf<'a>(leaf: Leaf<'a>, documents: &mut Vec<Document<'a>>) {
    let is_front = |document: &Document<'_>| {
        let card = document.printed_zone().is_some_and(|zone| zone.layout() == Layout::Td1);
        let has_front = document.leaves.iter().any(|other| other.page.zone.is_none());
        card && !has_front && matches!(leaf.page.size, None | Some(PageSize::Td1))
    };
    let place_of = documents.iter().position(is_front).or_else(|| {
        if documents.len() == 1 { Some(0) } else { documents.iter().position(|one| one.leaves.is_empty()) }
    });
    let at = place_of.unwrap_or_else(|| {
        documents.push(Document::default());
        documents.len() - 1
    });
    // `at` is a place found or made just now.
    place(leaf, &mut documents[at]);
}

fn place<'a>(leaf: Leaf<'a>, document: &mut Document<'a>) {
    for source in leaf.sources() {
        if !document.sources.contains(&source) {
            document.sources.push(source);
        }
    }
    document.leaves.push(leaf);
}

/// Whether two zones are readings of one.
fn is_same(one: &Mrz, other: &Mrz) -> bool {
    one.layout() == other.layout()
        && (one.document_number() == other.document_number()
            || differences(one, other).count() <= MOST_DIFFERENT)
}

/// The offsets at which two zones of one layout differ.
pub(crate) fn differences<'z>(one: &'z Mrz, other: &'z Mrz) -> impl Iterator<Item = usize> + 'z {
    let pairs = one.as_bytes().iter().zip(other.as_bytes());
    pairs.enumerate().filter(|(_, (a, b))| a != b).map(|(offset, _)| offset)
}

fn is_surer(one: Reading<'_>, other: Reading<'_>) -> bool {
    (one.zone.sure, one.zone.certainty) > (other.zone.sure, other.zone.certainty)
}
