//! Symbols on cards that lie on dark ground, and in deep shadow.

use super::draw::{Dice, KINDS, Paper, modules, payload, place};
use super::is_right;
use spartel_vision::barcode::read;
use spartel_vision::geometry::Point;
use spartel_vision::{BarcodeKind, Grey};

/// White modules around a symbol, of which a drawing adds two.
const QUIET: usize = 5;

/// A card with a symbol on dark rough ground, `module` pixels a module.
fn card(kind: BarcodeKind, bytes: &[u8], module: f64, dice: &mut Dice) -> Paper {
    let modules = modules(kind, bytes);
    let width = modules[0].len() + 2 * QUIET;
    let line = |row: Vec<bool>| [vec![false; QUIET], row, vec![false; QUIET]].concat();
    let beside = || vec![vec![false; width]; QUIET];
    let card = [beside(), modules.into_iter().map(line).collect(), beside()].concat();
    let size = (width as f64 * module, card.len() as f64 * module);
    let side = libm::hypot(size.0, size.1) as usize + 60;
    let mut paper = Paper::new(side, side, dice);
    paper.light.iter_mut().for_each(|light| *light = dice.within(40.0, 120.0));
    let centre = Point::new(side as f64 / 2.0, side as f64 / 2.0);
    let turn = dice.within(0.0, 360.0);
    paper.draw(&card, &place(size, centre, turn, 0.0, dice), 30.0);
    paper
}

/// Symbols that are not read right on such cards after something was done to them.
fn unread(kinds: &[BarcodeKind], modules: (f64, f64), done: impl Fn(&mut Paper, &mut Dice)) -> Vec<String> {
    let mut wrong = Vec::new();
    for (seed, kind) in (0..6).flat_map(|seed| kinds.iter().map(move |kind| (seed, *kind))) {
        let mut dice = Dice(seed * 10 + kind as u64);
        let (bytes, module) = (payload(&mut dice), dice.within(modules.0, modules.1));
        let mut paper = card(kind, &bytes, module, &mut dice);
        done(&mut paper, &mut dice);
        let grey: Grey = paper.grey();
        if !is_right(&read(&grey, &[]), kind, &bytes) {
            wrong.push(format!("{kind:?} {seed}, {module:.1} pixels a module"));
        }
    }
    wrong
}

#[test]
fn the_edges_of_a_card_do_not_hide_how_fine_its_symbol_is() {
    let squares = [BarcodeKind::Qr, BarcodeKind::Aztec, BarcodeKind::DataMatrix];
    let wrong = unread(&squares, (2.4, 3.2), |paper, dice| {
        paper.blur(0.9);
        paper.noise(14.0, dice);
    });
    assert!(wrong.is_empty(), "{} of 18: {wrong:#?}", wrong.len());
}

#[test]
fn symbols_in_deep_shadow_are_read() {
    let wrong = unread(&KINDS, (3.0, 6.0), |paper, _| paper.exposed(0.18));
    assert!(wrong.is_empty(), "{} of 24: {wrong:#?}", wrong.len());
}
