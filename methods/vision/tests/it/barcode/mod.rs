//! Barcodes on clean and damaged paper, and paper without any.

mod absent;
mod damaged;
mod draw;
mod ground;

use draw::{Dice, KINDS, Paper, modules, payload, place};
use spartel_utopia::camera::codes::code;
use spartel_vision::barcode::{Symbol, read};
use spartel_vision::decode::{Limits, decode};
use spartel_vision::geometry::Point;
use spartel_vision::{BarcodeKind, Grey};

/// Symbols that were read as `bytes`, and nothing else.
fn is_right(symbols: &[Symbol], kind: BarcodeKind, bytes: &[u8]) -> bool {
    matches!(symbols, [only] if only.kind == kind && only.bytes.as_deref() == Some(bytes))
}

fn one(kind: BarcodeKind, bytes: &[u8], module: f64, turn: f64, dice: &mut Dice) -> Grey {
    let modules = modules(kind, bytes);
    let size = (modules[0].len() as f64 * module, modules.len() as f64 * module);
    let side = (libm::hypot(size.0, size.1) + 60.0) as usize + 200;
    let mut paper = Paper::new(side, side, dice);
    let centre = Point::new(side as f64 / 2.0, side as f64 / 2.0);
    paper.draw(&modules, &place(size, centre, turn, 0.0, dice), 30.0);
    paper.grey()
}

#[test]
fn every_byte_of_every_symbology_comes_back_at_any_rotation() {
    let mut dice = Dice(1);
    let mut wrong = Vec::new();
    for kind in KINDS {
        for round in 0..8 {
            let bytes = match round {
                0 => (0..=255).collect(),
                1 => b"DC04FR0000012345P<UTOERIKSSON<<ANNA 0123456789".to_vec(),
                _ => payload(&mut dice),
            };
            let (module, turn) = (dice.within(3.0, 9.0), f64::from(round) * 37.5);
            let grey = one(kind, &bytes, module, turn, &mut dice);
            if !is_right(&read(&grey, &[]), kind, &bytes) {
                wrong.push(format!("{kind:?} turned {turn}, {module:.1} pixels a module"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of 32: {wrong:#?}", wrong.len());
}

#[test]
fn rows_as_high_as_what_is_looked_at_at_once_do_not_break_a_symbol_in_two() {
    // PDF417 in a full-page reader, its rows 34 and 32 pixels high and as good as upright: along some of its length hardly any
    // row ended within a cell of the texture.
    for seed in [100_555, 101_383] {
        let shot = code((1 << 40) + seed, true).expect("a seal");
        let picture = decode(&shot.shot.file, &Limits::default()).expect("a picture of our own");
        assert!(is_right(&read(&picture.grey(), &[]), shot.kind, &shot.payload), "{seed}");
    }
}

#[test]
fn several_symbols_are_each_read_once_from_top_to_bottom() {
    let mut dice = Dice(2);
    let mut paper = Paper::new(1400, 1000, &mut dice);
    let mut expected = Vec::new();
    for (i, kind) in KINDS.into_iter().enumerate() {
        let bytes = payload(&mut dice);
        let modules = modules(kind, &bytes);
        let size = (modules[0].len() as f64 * 4.0, modules.len() as f64 * 4.0);
        let centre = Point::new(if i.is_multiple_of(2) { 400.0 } else { 950.0 }, 260.0 + 160.0 * i as f64);
        let quad = place(size, centre, 10.0 * i as f64, 0.0, &mut dice);
        paper.draw(&modules, &quad, 20.0);
        expected.push((kind, bytes, quad));
    }
    let found = read(&paper.grey(), &[]);
    assert_eq!(found.len(), 4, "{found:?}");
    for (symbol, (kind, bytes, quad)) in found.iter().zip(&expected) {
        assert_eq!((symbol.kind, symbol.bytes.as_ref()), (*kind, Some(bytes)));
        assert!(symbol.quad.centre().distance(quad.centre()) < 30.0, "{kind:?}: {:?} {quad:?}", symbol.quad);
    }
}

#[test]
fn tiny_and_empty_pictures_have_no_barcodes() {
    for (width, height) in [(1, 1), (1, 500), (500, 1), (7, 9), (8, 8), (40, 40)] {
        let grey = Grey::new(width, height, vec![200; (width * height) as usize]).expect("as many pixels");
        assert_eq!(read(&grey, &[]), []);
    }
}
