//! Damaged symbols that still hold enough modules.

use super::draw::{Dice, KINDS, Paper, modules, payload, place};
use super::is_right;
use spartel_vision::barcode::read;
use spartel_vision::geometry::{Point, Quad};
use spartel_vision::{BarcodeKind, Grey};

#[derive(Debug, Clone, Copy)]
enum Damage {
    None,
    Blur,
    Noise,
    Compression,
    Glare,
    Shadow,
    Tilt,
    Dim,
    All,
}

const DAMAGES: [Damage; 9] = [
    Damage::None,
    Damage::Blur,
    Damage::Noise,
    Damage::Compression,
    Damage::Glare,
    Damage::Shadow,
    Damage::Tilt,
    Damage::Dim,
    Damage::All,
];

/// A damaged symbol, its bytes, and the page around it.
fn damaged(kind: BarcodeKind, damage: Damage, dice: &mut Dice) -> (Grey, Vec<u8>, Quad) {
    let bytes = payload(dice);
    let modules = modules(kind, &bytes);
    let module = dice.within(2.6, 8.0);
    let size = (modules[0].len() as f64 * module, modules.len() as f64 * module);
    let side = (libm::hypot(size.0, size.1) as usize + 160).max(400);
    let mut paper = Paper::new(side, side, dice);
    let centre = Point::new(side as f64 / 2.0, side as f64 / 2.0);
    let some = |part: f64, this: bool| if this { 1.0 } else { part };
    let is = |d: Damage| std::mem::discriminant(&d) == std::mem::discriminant(&damage);
    let has = |d: Damage| is(d) || is(Damage::All);
    let part = if is(Damage::All) { 0.5 } else { 1.0 };
    let tilt = if has(Damage::Tilt) { dice.within(0.0, 25.0) * part } else { 0.0 };
    let turn = dice.within(0.0, 360.0);
    let quad = place(size, centre, turn, tilt, dice);
    paper.draw(&modules, &quad, dice.within(15.0, 70.0));
    if has(Damage::Glare) {
        let radius = size.0.min(size.1) * dice.within(0.02, 0.09) * some(0.7, is(Damage::Glare));
        let at = Point::new(
            centre.x + size.0.min(size.1) * dice.within(-0.3, 0.3),
            centre.y + size.0.min(size.1) * dice.within(-0.3, 0.3),
        );
        paper.glare(at, radius, 0.9);
    }
    if has(Damage::Shadow) {
        paper.shadow(dice.within(0.35, 0.8), dice);
    }
    if has(Damage::Dim) {
        paper.exposed(dice.within(0.4, 1.3));
    }
    if has(Damage::Blur) {
        paper.blur(module * dice.within(0.2, 0.5) * part);
    }
    if has(Damage::Noise) {
        paper.noise(dice.within(5.0, 28.0) * part, dice);
    }
    let quality = if has(Damage::Compression) { dice.within(30.0, 95.0) as u8 } else { 98 };
    (paper.compressed(quality), bytes, quad)
}

/// Read and unread of some symbols, and how many of the latter were at least seen.
fn rate(kind: BarcodeKind, damage: Damage, count: u64) -> (u64, u64) {
    let (mut right, mut seen) = (0, 0);
    for seed in 0..count {
        let mut dice = Dice(seed * 1000 + damage as u64 * 10 + kind as u64);
        let (grey, bytes, _) = damaged(kind, damage, &mut dice);
        let symbols = read(&grey, &[]);
        if is_right(&symbols, kind, &bytes) {
            right += 1;
        } else if symbols.iter().any(|s| s.kind == kind) {
            seen += 1;
        }
        let invented = symbols.iter().any(|s| s.bytes.as_ref().is_some_and(|b| *b != bytes));
        assert!(!invented, "{kind:?} {damage:?} {seed}: other bytes");
    }
    (right, seen)
}

#[test]
fn damaged_symbols_are_read() {
    let mut rates = Vec::new();
    for kind in KINDS {
        for damage in DAMAGES {
            rates.push((kind, damage, rate(kind, damage, 3).0));
        }
    }
    let right: u64 = rates.iter().map(|(.., right)| right).sum();
    rates.retain(|(.., right)| *right < 3);
    assert!(right * 100 >= 108 * 92, "{right} of 108; of three each only {rates:?}");
}

/// `cargo test --release -p spartel-vision --test it -- --ignored --nocapture rates`
#[test]
#[ignore = "a measurement of some minutes"]
fn rates_of_damaged_symbols() {
    let count = 60;
    for kind in KINDS {
        for damage in DAMAGES {
            let (right, seen) = rate(kind, damage, count);
            println!("{kind:?} {damage:?}: {right} of {count} read, {seen} seen");
        }
    }
}
