//! Printing: the background of a design once, and on it what belongs to one holder.

use super::area::Area;
use super::design::{Cell, Design, Picturing, Symbol};
use super::holder::{Grant, Holder, Item, text};
use super::ink::Ink;
use super::lettering::{Font, set};
use super::motif::{Align, words};
use super::seal::barcode;
use super::sheet::Sheet;
use super::truth::{BarcodeTruth, TextTruth, Truth, ZoneTruth};
use super::zone::{Typeface, print};
use crate::drawing::{Colour, P, Path};
use crate::portrait::{Easel, SIGNED, printed, signature};
use spartel_vision::{Light, Picture};

/// What is printed on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    /// The holder.
    pub holder: Holder,
    /// What the document grants.
    pub grant: Grant,
    /// The lines of the zone as they shall be printed, right or wrong.
    pub zone: Vec<String>,
    /// The bytes of the barcode, on designs that have a place for one.
    pub seal: Option<Vec<u8>>,
    /// How the zone is printed.
    pub typeface: Typeface,
    /// What the small irregularities of the print follow from.
    pub seed: u64,
}

/// A printed page under one light and the truth about it.
#[derive(Debug, Clone)]
pub struct Page {
    /// The pixels.
    pub picture: Picture,
    /// What is where.
    pub truth: Truth,
}

/// Renders one page. Whoever renders many keeps the [`Template`].
#[must_use]
pub fn render(design: &'static Design, order: &Order, light: Light, dpi: f64) -> Page {
    Template::new(design, light, dpi).print(order)
}

/// The background of a design under one light at one resolution.
#[derive(Clone)]
pub struct Template {
    design: &'static Design,
    sheet: Sheet,
    dpi: f64,
}

impl Template {
    /// The background at `dpi` pixels an inch, from 10 to 1,200.
    #[must_use]
    pub fn new(design: &'static Design, light: Light, dpi: f64) -> Self {
        let dpi = dpi.clamp(10.0, 1200.0);
        let mut sheet = Sheet::new(design.size, light, dpi, design.paper.under(light));
        for motif in design.motifs {
            motif.print(&mut sheet, design.size);
        }
        for cell in design.cells.iter().filter(|cell| !cell.item.is_optional()) {
            label(&mut sheet, cell);
        }
        Self { design, sheet, dpi }
    }

    /// The design.
    #[must_use]
    pub const fn design(&self) -> &'static Design {
        self.design
    }

    /// The resolution in pixels an inch.
    #[must_use]
    pub const fn dpi(&self) -> f64 {
        self.dpi
    }

    /// The page of an order.
    #[must_use]
    pub fn print(&self, order: &Order) -> Page {
        let design = self.design;
        let mut sheet = self.sheet.clone();
        portraits(&mut sheet, design, order);
        let signature =
            design.signature.map(|(place, ink)| sign(&mut sheet, &place, &ink, &order.holder.face));
        let texts = design.cells.iter().filter_map(|cell| write(&mut sheet, cell, design, order)).collect();
        let barcodes = seal(&mut sheet, design, order).into_iter().collect();
        let zone = design.zone.filter(|_| !order.zone.is_empty()).map(|place| -> ZoneTruth {
            print(&mut sheet, &order.zone, place, design.size.1, (&order.typeface, order.seed))
        });
        let truth = Truth {
            design: design.name,
            page: Area::new(0.0, 0.0, design.size.0, design.size.1),
            zone,
            portrait: design.portrait.map(|(place, _)| place),
            ghost: design.ghost.map(|(place, _)| place),
            signature,
            barcodes,
            texts,
        };
        Page { picture: sheet.picture(), truth }
    }
}

/// Ink and em of labels.
const LABEL: (Ink, f32) = (Ink::colour([52, 74, 104], 225), 1.55);

/// Prints the label of a cell: Latin from its left end, Arabic to its right.
fn label(sheet: &mut Sheet, cell: &Cell) {
    let (latin, arabic) = cell.label.split_once('|').unwrap_or((cell.label, ""));
    let left = match cell.align {
        Align::Left => cell.at.0,
        Align::Middle => cell.at.0 - cell.room / 2.0,
        Align::Right => cell.at.0 - cell.room,
    };
    let line = cell.at.1 - cell.size * 0.9 - 0.25;
    let (ink, size) = LABEL;
    if !latin.is_empty() {
        sheet.fill(&words(latin, (left, line), size, Font::Sans, Align::Left), &ink);
    }
    if !arabic.is_empty() {
        sheet.fill(
            &words(arabic, (left + cell.room, line - 0.3), size * 1.2, Font::Arabic, Align::Right),
            &ink,
        );
    }
}

/// How low letters become before they are only condensed.
const LEAST_HEIGHT: f32 = 0.8;

/// The room of a cell. A name in Arabic alone has the line to itself.
fn room(cell: &Cell, design: &Design, order: &Order) -> f32 {
    let shared = design.cells.iter().any(|other| other.item == Item::TifinaghName);
    let alone = order.holder.tifinagh.is_none() && cell.item == Item::ArabicName;
    if shared && alone { cell.room * 1.7 } else { cell.room }
}

/// Writes the text of a cell, condensed where it would be too long.
fn write(sheet: &mut Sheet, cell: &Cell, design: &Design, order: &Order) -> Option<TextTruth> {
    let text = text(cell.item, &order.holder, &order.grant, design.dates);
    if text.is_empty() {
        return None;
    }
    if cell.item.is_optional() {
        label(sheet, cell);
    }
    let room = room(cell, design, order);
    let line = set(&text, cell.font, cell.size);
    let squeeze = (room / line.width.max(0.01)).min(1.0);
    let (width, tall) = (line.width * squeeze, squeeze.max(LEAST_HEIGHT));
    let left = match cell.align {
        Align::Left => cell.at.0,
        Align::Middle => cell.at.0 - width / 2.0,
        Align::Right => cell.at.0 - width,
    };
    let path = line.path.map(|(x, y)| (x * squeeze + left, y * tall + cell.at.1));
    let area = path.bounds().map(area)?;
    sheet.fill(&path, &cell.ink);
    Some(TextTruth { item: cell.item.code(), text, area })
}

fn area((left, top, right, bottom): (f32, f32, f32, f32)) -> Area {
    Area::new(left.into(), top.into(), (right - left).into(), (bottom - top).into())
}

/// Pixels an inch of a printed portrait; more than this no printer of documents shows.
const PORTRAIT_DPI: f32 = 300.0;

/// Prints the portrait and its ghost.
fn portraits(sheet: &mut Sheet, design: &Design, order: &Order) {
    let holder = &order.holder;
    let traits = holder.look.traits((holder.face.0, &holder.face.1), holder.sex);
    let fine = sheet.scale().min(PORTRAIT_DPI / 25.4);
    let paint = |place: &Area| printed(&traits, (place.width as f32 * fine) as usize);
    let light = sheet.light();
    if let Some((place, picturing)) = &design.portrait {
        let base = if *picturing == Picturing::Engraved { 200.0 } else { 0.0 };
        if base > 0.0 && light != Light::Ultraviolet {
            let paper = design.paper.under(light);
            sheet.lay(place, framed(|out, frame| *out = (paper, base * frame)));
        }
        sheet.lay(place, painted(&paint(place), |colour, frame| seen(colour, frame, *picturing, light)));
    }
    let ghost = design.ghost.as_ref().and_then(|(place, ink)| Some((place, ink.under(light).at(0.5)?)));
    if let Some((place, (tint, strength))) = ghost {
        let dark = |colour| (1.0 - f32::from(grey(colour)) / 230.0).max(0.0);
        let tone = |colour, frame| (tint, dark(colour) * f32::from(strength) * frame);
        sheet.lay(place, painted(&paint(place), tone));
    }
}

/// Lines of pixels, each made of how far it is inside of the frame: one in the middle, zero at the edges.
fn framed<T>(mut each: impl FnMut(&mut T, f32)) -> impl FnMut(f32, &mut [T]) {
    move |v, line| {
        let across = 1.0 / line.len().max(1) as f32;
        let down = edge(v);
        for (x, out) in line.iter_mut().enumerate() {
            each(out, down * edge((x as f32 + 0.5) * across));
        }
    }
}

/// Lines of a portrait, each colour turned into paint.
fn painted(
    portrait: &Easel,
    paint: impl Fn(Colour, f32) -> (Colour, f32),
) -> impl FnMut(f32, &mut [(Colour, f32)]) {
    let mut colours = Vec::new();
    move |v, line| {
        colours.resize(line.len(), [0; 3]);
        portrait.row(v, &mut colours);
        let mut next = colours.iter();
        framed(|out, frame| *out = paint(next.next().copied().unwrap_or_default(), frame))(v, line);
    }
}

/// A pixel of the portrait under a light, and how much it covers; `frame` falls to zero at the edges of the picture.
fn seen(colour: Colour, frame: f32, picturing: Picturing, light: Light) -> (Colour, f32) {
    let shade = grey(colour);
    let dark = 1.0 - f32::from(shade) / 255.0;
    match (picturing, light) {
        (Picturing::Printed, Light::White) => (colour, 242.0),
        (Picturing::Engraved, Light::White) => ([34, 32, 34], burnt(shade) * 240.0 * frame),
        (Picturing::Printed, Light::Infrared) => ([30; 3], (dark * dark * 1.3).min(1.0) * 235.0),
        (Picturing::Engraved, Light::Infrared) => ([30; 3], burnt(shade) * 235.0 * frame),
        (_, Light::Ultraviolet) => ([12, 10, 16], dark * 190.0 * frame),
    }
}

/// How much a laser burns for a shade of grey: the wall behind stays bright.
fn burnt(shade: u8) -> f32 {
    ((226.0 - f32::from(shade)) / 190.0).clamp(0.0, 1.0)
}

/// One inside of a picture, falling to zero at its edges.
fn edge(t: f32) -> f32 {
    (t.min(1.0 - t) * 12.0).min(1.0)
}

/// The luminance of a colour, the weights of ITU-R BT.601.
fn grey(colour: Colour) -> u8 {
    ((77 * u32::from(colour[0]) + 150 * u32::from(colour[1]) + 29 * u32::from(colour[2]) + 128) >> 8) as u8
}

/// Signs within a place.
fn sign(sheet: &mut Sheet, place: &Area, ink: &Ink, face: &(u64, String)) -> Area {
    let to = |(x, y): P| {
        (
            place.left as f32 + x / SIGNED.0 * place.width as f32,
            place.top as f32 + y / SIGNED.1 * place.height as f32,
        )
    };
    let mut path = Path::default();
    for (line, width) in signature(face.0, &face.1).into_iter().zip([0.32, 0.24]) {
        path.line(&line.into_iter().map(to).collect::<Vec<_>>(), width, true);
    }
    sheet.fill(&path, ink);
    path.bounds().map_or(*place, area)
}

/// Prints the barcode on white.
fn seal(sheet: &mut Sheet, design: &Design, order: &Order) -> Option<BarcodeTruth> {
    let (place, symbol) = design.seal?;
    // Where a card has no seal, its stacked code holds the zone.
    let zone = || Some(order.zone.join("\n").into_bytes()).filter(|_| symbol == Symbol::Pdf417);
    let payload = order.seal.clone().or_else(zone)?;
    let (path, area) = barcode(symbol, &payload, &place)?;
    let quiet = (area.width / 40.0).max(0.8) as f32;
    let paper = Path::rectangle(
        (area.left as f32 - quiet, area.top as f32 - quiet),
        (area.right() as f32 + quiet, area.bottom() as f32 + quiet),
    );
    sheet.fill(&paper, &Ink::colour([252, 252, 250], 255));
    sheet.fill(&path, &Ink::CARBON);
    Some(BarcodeTruth { kind: symbol.code(), area, payload })
}
