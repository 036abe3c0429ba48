//! Machine readable text that fits no layout: told as it stands, if it is beyond doubt that it is such text.

use super::cells::Likelihood;
use super::decode;
use super::grammar::FILLER;
use super::nets::SYMBOLS;
use super::view::{LineRead, View};
use crate::geometry::Quad;
use crate::{Certainty, Character, Region, Zone, ZoneInLight};

/// The shortest line that is told; the shortest line of a layout has 30 characters.
const SHORTEST: usize = 24;
/// Mean log odds of text that a line must have.
const TEXT: f64 = 4.0;
/// Log odds of text that the first and the last character of a line must have: paper beside a line is not beyond doubt.
const EDGE: f64 = 2.0;
/// Mean likelihood by ink that the characters of a line must have.
const PLAIN: f64 = 0.95;
/// The share of fillers that tells a zone from other text in the same type.
const FILLERS: f64 = 0.08;

/// A run of characters on a line.
struct Run<'a> {
    line: &'a LineRead,
    from: i32,
    likelihoods: Vec<Likelihood>,
    text: Vec<usize>,
}

/// Lines of the view that shows most of them, without a layout; none where any doubt is left that they are of a zone.
pub(super) fn zone(views: &[View<'_>]) -> Option<Zone> {
    let all = views.iter().map(|view| (view, runs(view)));
    let (view, runs) = all.reduce(|best, next| if next.1.len() > best.1.len() { next } else { best })?;
    let symbols = runs.iter().flat_map(|run| &run.text);
    let (fillers, count) = (symbols.clone().filter(|s| **s == FILLER).count(), symbols.count());
    if (fillers as f64) < FILLERS * count as f64 || runs.is_empty() {
        return None;
    }
    let (first, last) = (runs.first()?.quad().0, runs.last()?.quad().0);
    let region = Region { image: view.source.image, quad: Quad([first[0], first[1], last[2], last[3]]) };
    let characters = runs.iter().flat_map(|run| run.characters(view.source.image)).collect();
    let light = ZoneInLight {
        region,
        light: view.source.light,
        legible: Certainty::FULL,
        contrast: 0.0,
        pitch: runs.first()?.pitch(),
    };
    Some(Zone {
        layout: None,
        lines: runs.iter().map(|run| decode::line(&run.text)).collect(),
        characters,
        fields: Vec::new(),
        certainty: Certainty::NONE,
        sure: false,
        region,
        lights: vec![light],
        print: None,
    })
}

/// The lines of a view that are plainly machine readable.
fn runs<'a>(view: &'a View<'_>) -> Vec<Run<'a>> {
    view.lines.iter().filter_map(Run::of).collect()
}

impl<'a> Run<'a> {
    fn of(line: &'a LineRead) -> Option<Self> {
        let seen = |c: &i32| line.cell(*c).text > EDGE;
        let (from, to) = (line.range().find(seen)?, line.range().rev().find(seen)? + 1);
        let cells: Vec<_> = (from..to).map(|c| line.cell(c)).collect();
        let likelihoods: Vec<_> = cells.iter().map(super::cells::Cell::likelihood).collect();
        let text: Vec<usize> = likelihoods.iter().map(likeliest).collect();
        let count = cells.len() as f64;
        let odds = cells.iter().map(|cell| cell.text).sum::<f64>() / count;
        let plain = text.iter().zip(&likelihoods).map(|(s, l)| l[*s] / 37.0).sum::<f64>() / count;
        let told = cells.len() >= SHORTEST && odds > TEXT && plain > PLAIN;
        told.then_some(Self { line, from, likelihoods, text })
    }

    fn quad(&self) -> Quad {
        // A line has fewer than a hundred characters.
        self.line.quad(self.from, self.from + self.text.len() as i32)
    }

    fn pitch(&self) -> f64 {
        let [a, b, ..] = self.quad().0;
        a.distance(b) / self.text.len().max(1) as f64
    }

    fn characters(&self, image: usize) -> impl Iterator<Item = Character> {
        self.text.iter().zip(&self.likelihoods).zip(self.from..).map(move |((symbol, likelihood), cell)| {
            let certainty = Certainty::of(likelihood[*symbol] / 37.0);
            Character {
                read: char::from(SYMBOLS[*symbol]),
                certainty,
                by_ink: certainty,
                alternatives: super::alternatives(likelihood.map(|l| l / 37.0), *symbol),
                region: Region { image, quad: self.line.quad(cell, cell + 1) },
            }
        })
    }
}

fn likeliest(likelihood: &Likelihood) -> usize {
    let order = likelihood.iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1));
    order.map_or(FILLER, |(symbol, _)| symbol)
}
