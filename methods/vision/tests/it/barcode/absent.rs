//! Pictures without a barcode: text, ornaments, mosaics, noise.

use super::draw::{Dice, Paper};
use spartel_vision::barcode::read;
use spartel_vision::geometry::{Point, Quad};
use std::time::Duration;

/// One of the kinds of pictures that hold no barcode.
fn picture(dice: &mut Dice, width: usize, height: usize) -> Paper {
    let mut paper = Paper::new(width, height, dice);
    for _ in 0..1 + dice.next() % 3 {
        match dice.next() % 6 {
            0 => text(&mut paper, dice),
            1 => mosaic(&mut paper, dice),
            2 => stripes(&mut paper, dice),
            3 => rings(&mut paper, dice),
            4 => boxes(&mut paper, dice),
            _ => paper.noise(30.0, dice),
        }
    }
    let blur = dice.within(0.0, 1.2);
    paper.blur(blur);
    let noise = dice.within(0.0, 12.0);
    paper.noise(noise, dice);
    paper
}

fn ink(paper: &mut Paper, x: f64, y: f64, width: f64, height: f64, tone: f64) {
    for v in y.max(0.0) as usize..((y + height).max(0.0) as usize).min(paper.height) {
        for u in x.max(0.0) as usize..((x + width).max(0.0) as usize).min(paper.width) {
            paper.light[v * paper.width + u] = tone;
        }
    }
}

/// Lines of shapes made of strokes, as letters are.
fn text(paper: &mut Paper, dice: &mut Dice) {
    let height = dice.within(8.0, 60.0);
    let (pitch, stroke) = (height * dice.within(0.6, 0.95), (height * 0.13).max(1.0));
    let mut y = dice.within(0.0, height);
    while y < paper.height as f64 {
        let mut x = 5.0;
        while x < paper.width as f64 {
            for _ in 0..dice.next() % 5 {
                let (dx, dy) = (dice.within(0.0, pitch * 0.6), dice.within(0.0, height * 0.8));
                let upright = dice.next().is_multiple_of(2);
                let (w, h) = if upright { (stroke, height * 0.8) } else { (pitch * 0.6, stroke) };
                let (dx, dy) = if upright { (dx, 0.0) } else { (0.0, dy) };
                ink(paper, x + dx, y + dy, w, h, 40.0);
            }
            x += pitch;
        }
        y += height * dice.within(1.3, 2.2);
    }
}

/// Squares of random black and white: the texture of a barcode and nothing else of it.
fn mosaic(paper: &mut Paper, dice: &mut Dice) {
    let module = dice.within(3.0, 12.0);
    let (columns, rows) = (10 + dice.next() % 50, 10 + dice.next() % 50);
    let (left, top) =
        (dice.within(0.0, paper.width as f64 / 2.0), dice.within(0.0, paper.height as f64 / 2.0));
    let modules: Vec<Vec<bool>> =
        (0..rows).map(|_| (0..columns).map(|_| dice.next().is_multiple_of(2)).collect()).collect();
    let (w, h) = (columns as f64 * module, rows as f64 * module);
    let skew = dice.within(-0.4, 0.4);
    let corner = |x: f64, y: f64| Point::new(left + x - y * skew, top + y + x * skew);
    paper.draw(&modules, &Quad([corner(0.0, 0.0), corner(w, 0.0), corner(w, h), corner(0.0, h)]), 30.0);
}

fn stripes(paper: &mut Paper, dice: &mut Dice) {
    let mut x = dice.within(10.0, 100.0);
    let (top, height) = (dice.within(0.0, 200.0), dice.within(40.0, 200.0));
    while x < paper.width as f64 - 50.0 {
        let width = (1 + dice.next() % 4) as f64 * 3.0;
        ink(paper, x, top, width, height, 30.0);
        x += width + (1 + dice.next() % 4) as f64 * 3.0;
    }
}

fn rings(paper: &mut Paper, dice: &mut Dice) {
    let centre = Point::new(dice.within(100.0, 300.0), dice.within(100.0, 300.0));
    let (pitch, radius) = (dice.within(2.0, 8.0), dice.within(30.0, 150.0));
    for i in 0..paper.light.len() {
        let far = centre.distance(Point::new((i % paper.width) as f64, (i / paper.width) as f64));
        if far < radius && ((far / pitch) as u32).is_multiple_of(2) {
            paper.light[i] = 50.0;
        }
    }
}

/// Nested squares: finder patterns that belong to nothing.
fn boxes(paper: &mut Paper, dice: &mut Dice) {
    for _ in 0..dice.next() % 4 {
        let (x, y, m) = (dice.within(0.0, 400.0), dice.within(0.0, 300.0), dice.within(3.0, 9.0));
        for (edge, tone) in [(0.0, 30.0), (1.0, 235.0), (2.0, 30.0)] {
            let side = m * (7.0 - 2.0 * edge);
            ink(paper, x + edge * m, y + edge * m, side, side, tone);
        }
    }
}

/// Barcodes seen in pictures that hold none.
fn invented(seeds: std::ops::Range<u64>) -> Vec<String> {
    let mut wrong = Vec::new();
    for seed in seeds {
        let mut dice = Dice(seed ^ 0xBA5E);
        let paper = picture(&mut dice, 700, 500);
        wrong.extend(read(&paper.grey(), &[]).into_iter().map(|symbol| format!("{seed}: {symbol:?}")));
    }
    wrong
}

#[test]
fn pictures_without_a_barcode_yield_none() {
    let wrong = invented(0..60);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// `cargo test --release -p spartel-vision --test it -- --ignored --nocapture two_thousand`
#[test]
#[ignore = "a measurement of some minutes"]
fn two_thousand_pictures_without_a_barcode_yield_none() {
    let wrong = invented(1000..3000);
    assert!(wrong.is_empty(), "{} {wrong:#?}", wrong.len());
}

/// What this thread has used of a processor, where the system tells; a clock does not tell it on a busy machine.
fn spent() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|t| t.split(' ').next()?.parse().ok()).unwrap_or(0);
    Duration::from_nanos(nanoseconds)
}

/// `cargo test --release -p spartel-vision --test it -- --ignored --nocapture time_of`
#[test]
#[ignore = "a measurement of some minutes"]
fn time_of_pictures_without_a_barcode() {
    for (width, height) in [(1480, 1040), (4000, 3000)] {
        let mut times = Vec::new();
        for seed in 0..8 {
            let mut dice = Dice(seed);
            let mut paper = Paper::new(width, height, &mut dice);
            text(&mut paper, &mut dice);
            paper.noise(6.0, &mut dice);
            let grey = paper.grey();
            let began = spent();
            let found = read(&grey, &[]);
            times.push((spent() - began, found.len()));
        }
        times.sort();
        println!("{width} × {height}: {times:?}");
    }
}
