//! Receipts, letters, tables and newspapers.

use super::super::ranges::{one_of, uniform};
use crate::dice::Dice;
use crate::page::leaflet::{Leaflet, Letters};

/// A paper and its size.
pub(super) type Paper = (Leaflet, (f64, f64));

const WORDS: &[&str] = &[
    "harbour",
    "olive",
    "market",
    "bread",
    "coffee",
    "tea",
    "mint",
    "orange",
    "total",
    "cash",
    "change",
    "paid",
    "train",
    "seat",
    "window",
    "the",
    "of",
    "and",
    "a",
    "to",
    "in",
    "is",
    "for",
    "on",
    "with",
    "after",
    "before",
    "council",
    "said",
    "yesterday",
    "river",
    "bridge",
    "opened",
    "minister",
    "report",
    "weather",
    "calm",
    "PORT-UTOPIE",
    "TVA",
    "KG",
    "No.",
    "REF",
    "2 x",
    "Sardines",
    "Aceitunas",
    "Pain complet",
    "Thé vert",
];

/// A sentence of some words.
pub(super) fn sentence(dice: &mut Dice, words: i64) -> String {
    (0..words).map(|_| one_of(dice, WORDS)).collect::<Vec<_>>().join(" ")
}

/// Paper near white and ink near black of a little colour; width and height are drawn from their ranges.
pub(super) fn blank(dice: &mut Dice, [wide, high]: [(f64, f64); 2], dpi: f64) -> Paper {
    let size = (uniform(dice, wide.0, wide.1), uniform(dice, high.0, high.1));
    let paper = [0; 3].map(|_: u8| dice.between(205, 255) as u8);
    let ink = [0; 3].map(|_: u8| dice.between(5, 90) as u8);
    (Leaflet::new(size, dpi, paper, ink), size)
}

/// A price such as `12.50`.
fn price(dice: &mut Dice) -> String {
    format!("{}.{:02}", dice.between(0, 240), dice.between(0, 99))
}

/// A receipt: a head, goods with prices in columns, a total, long numbers below.
pub(super) fn receipt(dice: &mut Dice, dpi: f64) -> Paper {
    let (mut leaflet, size) = blank(dice, [(72.0, 72.0), (90.0, 190.0)], dpi);
    let letters = one_of(dice, &[Letters::Sans, Letters::OcrB, Letters::Bold]);
    let (em, pitch) = (uniform(dice, 2.6, 3.6), uniform(dice, 1.5, 2.2));
    let (mut y, columns) = (8.0, (66.0 / pitch) as usize);
    leaflet.text(&sentence(dice, 2).to_uppercase(), Letters::Bold, 5.0, (6.0, y));
    while y < size.1 - 8.0 {
        y += em * 1.35;
        let line = match dice.below(6) {
            0 => "-".repeat(columns),
            1 => format!("{} {}", dice.digits(6), dice.digits(12)),
            _ => {
                let (goods, price) = (sentence(dice, 2).to_uppercase(), price(dice));
                let gap = columns.saturating_sub(goods.chars().count() + price.len()).max(1);
                format!("{goods}{}{price}", " ".repeat(gap))
            }
        };
        let line: String = line.chars().take(columns).collect();
        leaflet.spaced(&line, (letters, em), pitch, (3.0, y));
    }
    (leaflet, size)
}

/// A letter: lines of words, left aligned.
pub(super) fn letter(dice: &mut Dice, dpi: f64) -> Paper {
    let (mut leaflet, size) = blank(dice, [(100.0, 150.0), (90.0, 150.0)], dpi);
    let letters = one_of(dice, &[Letters::Sans, Letters::Serif, Letters::OcrB]);
    let em = uniform(dice, 2.8, 4.4);
    let mut y = 14.0;
    while y < size.1 - 8.0 {
        let words = dice.between(2, ((size.0 - 20.0) / em / 2.9) as i64 + 2);
        if dice.below(7) > 0 {
            leaflet.text(&sentence(dice, words), letters, em, (10.0, y));
        }
        y += em * 1.4;
    }
    (leaflet, size)
}

/// A table of numbers between rules.
pub(super) fn table(dice: &mut Dice, dpi: f64) -> Paper {
    let (mut leaflet, size) = blank(dice, [(90.0, 150.0), (60.0, 110.0)], dpi);
    let letters = one_of(dice, &[Letters::Sans, Letters::OcrB]);
    let (em, step) = (uniform(dice, 2.5, 3.6), uniform(dice, 14.0, 26.0));
    let columns = ((size.0 - 10.0) / step) as usize;
    let mut y = 10.0;
    while y < size.1 - 6.0 {
        for column in 0..columns {
            let digits = dice.between(2, 6) as usize;
            leaflet.text(&dice.digits(digits), letters, em, (6.0 + step * column as f64, y));
        }
        leaflet.bar((5.0, y + em * 0.35, size.0 - 5.0, y + em * 0.35 + 0.15));
        y += em * 1.7;
    }
    (leaflet, size)
}

/// Columns of small print under a headline.
pub(super) fn newspaper(dice: &mut Dice, dpi: f64) -> Paper {
    let (mut leaflet, size) = blank(dice, [(110.0, 150.0), (90.0, 130.0)], dpi);
    leaflet.text(&sentence(dice, 4).to_uppercase(), Letters::Bold, 8.0, (6.0, 13.0));
    let columns = dice.between(2, 4) as usize;
    let width = (size.0 - 12.0) / columns as f64;
    for column in 0..columns {
        let mut y = 20.0;
        while y < size.1 - 5.0 {
            let words = (width / 8.5) as i64;
            leaflet.text(&sentence(dice, words), Letters::Serif, 2.5, (6.0 + width * column as f64, y));
            y += 3.2;
        }
    }
    (leaflet, size)
}
