//! Which layout a zone has and where it begins: every layout is tried where the text lets it be, and all evidence is added.

use spartel_mrz::{FieldKind, Layout};

use super::cells::{Cell, Likelihood};
use super::grammar::{self, Part, Place, symbol_of};
use super::hmm::Readings;
use super::plane::Placing;
use super::view::View;
use super::words::Words;

/// Lines and columns that zones come in.
const SHAPES: [(usize, usize); 4] = [(2, 44), (2, 36), (3, 30), (1, 30)];
/// How far the first character may lie from where the text seems to begin.
const SHIFT: i32 = 3;
/// Log odds by which a placing may fall behind the best one and still be tried.
const TRIED: f64 = 18.0;
/// The most placings that are tried.
const MOST_TRIED: usize = 8;
/// A document code that starts a layout is not tried where ink gives its letter less than this.
const FIRST_LETTER: f64 = 1e-5;
/// Two pictures of one print err together: each further one counts for this much of the first.
const FURTHER: f64 = 0.8;

/// A layout with its cells, and the evidence for it in nats.
pub(super) struct Hypothesis {
    /// The layout.
    pub layout: Layout,
    /// Where it is in each view; none in a view that does not show it.
    pub placings: Vec<Option<Placing>>,
    /// The likelihoods of each character, all views together.
    pub likelihoods: Vec<Likelihood>,
    /// The places of the layout.
    pub places: Vec<Place>,
    /// All ways of reading it.
    pub readings: Readings,
    /// Its codes of states, issuer first.
    pub words: Vec<Words>,
    /// How much more likely ink and grammar are with this layout than with any text.
    pub grammar: f64,
    /// How much more likely text is there than none, over all views.
    pub text: f64,
}

impl Hypothesis {
    /// Whether this can be nothing else than a zone.
    pub(super) fn is_zone(&self) -> bool {
        self.grammar > super::LAYOUT_FITS && self.text > super::TEXT * self.likelihoods.len() as f64
    }
}

/// The best layout; none where no view has enough lines.
pub(super) fn choose(views: &[View<'_>]) -> Option<Hypothesis> {
    let mut tried: Vec<(f64, Vec<Option<Placing>>)> = Vec::new();
    for (lines, columns) in SHAPES {
        let found: Vec<_> = views.iter().map(|view| place(view, lines, columns)).collect();
        if found.iter().all(Option::is_none) {
            continue;
        }
        for shifts in shifts(lines) {
            let moved = |placing: &Placing| Placing {
                offsets: placing.offsets.iter().zip(&shifts).map(|(o, s)| o + s).collect(),
                ..placing.clone()
            };
            let placings: Vec<_> = found.iter().map(|f| f.as_ref().map(moved)).collect();
            let seen = views.iter().zip(&placings).filter_map(|(v, p)| Some(text_of(v, p.as_ref()?)));
            tried.push((seen.sum(), placings));
        }
    }
    let most = tried.iter().map(|(text, _)| *text).fold(f64::MIN, f64::max);
    tried.retain(|(text, _)| *text > most - TRIED);
    tried.sort_by(|a, b| b.0.total_cmp(&a.0));
    tried.truncate(MOST_TRIED);
    let all = tried.into_iter().flat_map(|(text, placings)| weigh(views, text, &placings));
    all.max_by(|a, b| (a.grammar + a.text).total_cmp(&(b.grammar + b.text)))
}

/// Every line moved by one character to either side, or not.
fn shifts(lines: usize) -> Vec<Vec<i32>> {
    (0..lines).fold(vec![Vec::new()], |all, _| {
        let each = |shifts: Vec<i32>| [0, -1, 1].map(|s| [shifts.clone(), vec![s]].concat());
        all.into_iter().flat_map(each).collect()
    })
}

/// How much speaks for text where a view has it and none where it has none: log odds.
fn text_of(view: &View<'_>, placing: &Placing) -> f64 {
    let lines = view.lines.iter().enumerate().map(|(k, line)| {
        let offset = k.checked_sub(placing.first).and_then(|k| placing.offsets.get(k));
        // A line has fewer than a hundred characters.
        offset.map_or_else(|| -line.text(), |offset| line.text_at(*offset, placing.columns as i32))
    });
    lines.sum()
}

/// The best place for `lines` lines of `columns` in a view.
fn place(view: &View<'_>, lines: usize, columns: usize) -> Option<Placing> {
    let starts = 0..(view.lines.len() + 1).checked_sub(lines)?;
    let at = |first: usize| {
        let mut offsets = Vec::with_capacity(lines);
        for line in &view.lines[first..first + lines] {
            let range = line.range();
            // A line has fewer than a hundred characters.
            let last = (range.end - columns as i32 + SHIFT).max(range.start + SHIFT);
            let each = (range.start - 1..=last).map(|o| (line.text_at(o, columns as i32), o));
            offsets.push(each.max_by(|a, b| a.0.total_cmp(&b.0))?.1);
        }
        let placing = Placing { first, offsets, columns };
        Some((text_of(view, &placing), placing))
    };
    starts.filter_map(at).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, placing)| placing)
}

/// The layouts of a shape, each with its evidence.
fn weigh(views: &[View<'_>], text: f64, placings: &[Option<Placing>]) -> Vec<Hypothesis> {
    let Some(placing) = placings.iter().flatten().next() else { return Vec::new() };
    let (lines, columns) = (placing.offsets.len(), placing.columns);
    let cells: Vec<Cell> = (0..lines * columns).map(|i| cell(views, placings, i)).collect();
    let likelihoods: Vec<Likelihood> = cells.iter().map(Cell::likelihood).collect();
    let first = |letter: u8| likelihoods.first().map_or(0.0, |l| l[symbol_of(letter)] / 37.0);
    let fits = |layout: &Layout| {
        let visa = first(b'V');
        let letter = if layout.is_visa() { visa } else { 1.0 - visa };
        layout.lines() == lines && layout.columns() == columns && letter > FIRST_LETTER
    };
    let weighed = |layout: Layout| {
        let places = grammar::places(layout);
        let readings = Readings::new(places.clone(), &likelihoods, true);
        let words = words(layout, &places, &likelihoods);
        let grammar = readings.evidence + words.iter().map(|w| libm::log(w.evidence)).sum::<f64>();
        let (placings, likelihoods) = (placings.to_vec(), likelihoods.clone());
        Hypothesis { layout, placings, likelihoods, places, readings, words, grammar, text }
    };
    Layout::ALL.into_iter().filter(fits).map(weighed).collect()
}

/// One character in all views.
fn cell(views: &[View<'_>], placings: &[Option<Placing>], character: usize) -> Cell {
    let mut sum: Option<Cell> = None;
    for (view, placing) in views.iter().zip(placings) {
        let Some(placing) = placing else { continue };
        let (line, column) = placing.cell(character);
        let Some(line) = view.lines.get(line) else { continue };
        let one = line.cell(column);
        sum = Some(sum.map_or(one, |sum| sum.and(&one, FURTHER)));
    }
    sum.unwrap_or(Cell::BLANK)
}

/// The codes of states of a layout whose places are told from the list: issuer first.
fn words(layout: Layout, places: &[Place], likelihoods: &[Likelihood]) -> Vec<Words> {
    let three = |kind: FieldKind| {
        let start = layout.slot(kind)?.start;
        let listed = places.get(start)?.part == Part::Word;
        let cells = likelihoods.get(start..start + 3)?;
        listed.then(|| [cells[0], cells[1], cells[2]])
    };
    match (three(FieldKind::Issuer), three(FieldKind::Nationality)) {
        (Some(issuer), Some(nationality)) => Words::pair(&issuer, &nationality).into(),
        (Some(one), None) | (None, Some(one)) => vec![Words::single(&one)],
        (None, None) => Vec::new(),
    }
}
