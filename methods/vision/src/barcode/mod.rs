//! Barcodes in a picture: QR, Aztec, Data Matrix and PDF417, bytes exactly, each once, at any rotation.
//!
//! The texture of black and white modules shows where to look closer; each place is brought upright, to a module size that
//! the readers like, and made black and white in a few ways. What is evidently a symbol and yields no bytes is reported
//! without bytes: a seal that cannot be read is a finding, too.

mod aztec;
mod bars;
mod bits;
mod bullseye;
mod edges;
mod frame;
mod grid;
mod hull;
mod lattice;
mod marks;
mod matrix;
mod outline;
mod pdf417;
mod repair;
mod rows;
mod stacked;
mod symbols;
mod texture;
mod whole;

use crate::Grey;
use crate::geometry::Quad;
use crate::sight::{Barcode, BarcodeKind, Region};
use bits::Threshold;
use frame::{Frame, View};
use symbols::Sighting;
use texture::Patch;
use whole::Effort;
pub use whole::bytes_of_modules;

/// A barcode in one picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Symbol {
    /// The symbology.
    pub kind: BarcodeKind,
    /// Its bytes; none where a barcode is there and cannot be read.
    pub bytes: Option<Vec<u8>>,
    /// Where it is, in pixels of the picture.
    pub quad: Quad,
}

impl Symbol {
    /// The measurement, with the picture it belongs to.
    #[must_use]
    pub fn on(self, image: usize) -> Barcode {
        Barcode { kind: self.kind, bytes: self.bytes, region: Region { image, quad: self.quad } }
    }
}

/// Every barcode in a picture, from top to bottom. `pages` are the pages that were found in it: barcodes on them are seen
/// without their perspective. Without any the barcodes are found all the same.
#[must_use]
pub fn read(grey: &Grey, pages: &[Quad]) -> Vec<Symbol> {
    let mut symbols: Vec<Symbol> = Vec::new();
    let mut effort = Effort::new();
    for patch in texture::patches(grey) {
        // The parts of a symbol look like symbols, too.
        let middle = patch.quad.centre();
        if symbols.iter().any(|read| read.bytes.is_some() && read.quad.contains(middle)) {
            continue;
        }
        effort.is_symbol = false;
        for symbol in look(grey, &patch, pages, &mut effort) {
            keep(&mut symbols, symbol);
        }
    }
    symbols.sort_by(|a, b| {
        let (a, b) = (a.quad.centre(), b.quad.centre());
        a.y.total_cmp(&b.y).then(a.x.total_cmp(&b.x))
    });
    symbols
}

/// Adds what is new; of two sightings in one place the one with bytes counts.
fn keep(symbols: &mut Vec<Symbol>, new: Symbol) {
    let same = |old: &Symbol| old.quad.contains(new.quad.centre()) || new.quad.contains(old.quad.centre());
    match symbols.iter_mut().find(|old| same(old)) {
        None => symbols.push(new),
        Some(old) if old.bytes.is_none() && new.bytes.is_some() => *old = new,
        Some(_) => {}
    }
}

/// Pixels a module of views in which a symbol is read by its outline.
const OUTLINED: [f64; 2] = [4.0, 6.0];

/// How a patch is looked at: pixels a module, how it is made black and white, whether black and white change places.
const WAYS: [(f64, Threshold, bool); 8] = [
    (4.0, Threshold::Local, false),
    (5.0, Threshold::Smooth, false),
    (3.0, Threshold::Local, false),
    (7.0, Threshold::Smooth, false),
    (5.0, Threshold::Near, false),
    (4.0, Threshold::Global, false),
    (8.0, Threshold::Near, false),
    (4.0, Threshold::Local, true),
];

/// Ways that are tried with a patch that is hardly a symbol, and with one that may be one.
const FEW: usize = 1;
const SOME: usize = 3;

/// Views of a patch, each made once.
struct Views<'a> {
    grey: &'a Grey,
    patch: &'a Patch,
    pages: &'a [Quad],
    made: Vec<(f64, Vec<(Frame, View)>)>,
}

impl Views<'_> {
    /// Those with some pixels a module: along the page and along the patch where this may be a symbol, otherwise one.
    fn at(&mut self, module: f64) -> &[(Frame, View)] {
        let i = self.made.iter().position(|(made, _)| *made == module).unwrap_or_else(|| {
            let count = if self.patch.is_like_modules() { 2 } else { 1 };
            let frames = Frame::around(self.patch, self.pages, module).into_iter().take(count);
            let views = frames.map(|frame| {
                let view = frame.view(self.grey);
                (frame, view)
            });
            self.made.push((module, views.collect()));
            self.made.len() - 1
        });
        &self.made[i].1
    }
}

/// The symbols in a patch: those that can be read, otherwise one that is evidently there.
fn look(grey: &Grey, patch: &Patch, pages: &[Quad], effort: &mut Effort) -> Vec<Symbol> {
    let mut views = Views { grey, patch, pages, made: Vec::new() };
    let mut unread: Option<Symbol> = None;
    for (turn, way) in WAYS.into_iter().enumerate() {
        // PDF417 is read by its outline first, others where the readers do not see them at once.
        let outlined = turn == usize::from(!patch.is_wide()) && patch.may_be_outlined();
        if let Some(symbol) = outlined.then(|| by_outline(&mut views, effort)).flatten() {
            return vec![symbol];
        }
        // Text, hair and ornaments are worth one look only, what has no grid a few.
        let likely = patch.is_like_modules();
        let enough = if likely { SOME } else { FEW };
        if turn >= enough && unread.is_none() && !(likely && effort.is_symbol) {
            break;
        }
        for (frame, view) in views.at(way.0) {
            let (read, seen) = in_view(view, patch, way);
            if !read.is_empty() {
                return read.into_iter().map(|sighting| frame.symbol(sighting)).collect();
            }
            unread = unread.or_else(|| seen.into_iter().next().map(|sighting| frame.symbol(sighting)));
        }
    }
    unread.into_iter().collect()
}

/// The symbol in a patch, where it can be read by its outline.
fn by_outline(views: &mut Views<'_>, effort: &mut Effort) -> Option<Symbol> {
    let [few, many] = OUTLINED;
    effort.finer = None;
    if let Some(read) = outlined(views, few, 1.0, effort) {
        return Some(read);
    }
    // What is around a symbol counts as a part of the patch, whose modules then seem larger than they are.
    let finer = effort.finer.map_or(1.0, |module| few / module);
    let again = if finer > 1.0 { outlined(views, few * finer, finer, effort) } else { None };
    again.or_else(|| effort.is_symbol.then(|| outlined(views, many * finer, finer, effort)).flatten())
}

/// The same in views with some pixels for what seems to be a module and is `finer` of them.
fn outlined(views: &mut Views<'_>, module: f64, finer: f64, effort: &mut Effort) -> Option<Symbol> {
    let patch = views.patch;
    views.at(module).iter().find_map(|(frame, view)| {
        let size = frame.module(patch);
        // Large symbols are seen no larger than a view may be.
        let enough = size + 1.0 >= module || module <= OUTLINED[0];
        let sighting = enough.then(|| whole::read(view, size / finer, patch.is_wide(), effort))?;
        sighting.map(|sighting| frame.symbol(sighting))
    })
}

/// The symbols in a view: those that were read, and those that were only seen.
fn in_view(
    view: &View,
    patch: &Patch,
    (_, threshold, inverted): (f64, Threshold, bool),
) -> (Vec<Sighting>, Vec<Sighting>) {
    let Some(bits) = bits::of(view, threshold, inverted) else { return (Vec::new(), Vec::new()) };
    let (mut read, seen): (Vec<Sighting>, Vec<Sighting>) =
        symbols::in_bits(&bits, patch).into_iter().partition(|s| s.bytes.is_some());
    if read.is_empty() && !inverted {
        read.extend(seen.iter().filter_map(|sighting| whole::again(view, sighting)));
    }
    (read, seen)
}
