//! Lines that come close to a machine readable zone and are none.

use super::super::ranges::{one_of, uniform};
use super::papers::{Paper, blank, sentence};
use crate::dice::Dice;
use crate::page::leaflet::Letters;

/// A slip with lines of OCR-B digits and hooks: giro slips, cheques, books.
pub(super) fn slip(dice: &mut Dice, dpi: f64) -> Paper {
    let (mut leaflet, size) = blank(dice, [(110.0, 160.0), (50.0, 90.0)], dpi);
    leaflet.text(&sentence(dice, 5), Letters::Sans, 3.2, (8.0, 12.0));
    leaflet.bar((8.0, 16.0, 60.0, 16.3));
    let lines = dice.between(1, 3) as usize;
    for line in 0..lines {
        let text = match dice.below(4) {
            0 => format!("{}>{}+ {}>", dice.digits(13), dice.digits(27), dice.digits(9)),
            1 => format!("ISBN 978-{}-{}-{}", dice.digits(1), dice.digits(5), dice.digits(3)),
            2 => format!("<{}< {}: {}", dice.digits(6), dice.digits(8), dice.digits(12)),
            _ => format!("{} {} {}", dice.digits(4), dice.digits(11), dice.digits(18)),
        };
        let room = ((size.0 - 12.0) / 2.54) as usize;
        let text: String = text.chars().take(room).collect();
        let y = size.1 - 7.0 - 6.35 * (lines - 1 - line) as f64;
        leaflet.spaced(&text, (Letters::OcrB, 3.51), 2.54, (6.0, y));
    }
    (leaflet, size)
}

/// Rows of arrows, chevrons or dashes across the paper.
pub(super) fn chevrons(dice: &mut Dice, dpi: f64) -> Paper {
    let (mut leaflet, size) = blank(dice, [(80.0, 150.0), (40.0, 90.0)], dpi);
    let letters = one_of(dice, &[Letters::OcrB, Letters::Sans, Letters::Bold]);
    let pitch = uniform(dice, 1.8, 4.0);
    let mark = one_of(dice, &["<", ">", "«", "-", "=", "+", "*", "X", "0", "<>"]);
    let (mut y, count) = (12.0, ((size.0 - 12.0) / pitch) as usize);
    while y < size.1 - 5.0 {
        let row: String = mark.chars().cycle().take(count).collect();
        leaflet.spaced(&row, (letters, pitch * 1.38), pitch, (6.0, y));
        y += pitch * uniform(dice, 2.0, 5.0);
    }
    (leaflet, size)
}

/// Lines of a program, with its shifts, templates and comparisons.
pub(super) fn listing(dice: &mut Dice, dpi: f64) -> Paper {
    const CODE: &[&str] = &[
        "std::cout << total << std::endl;",
        "for (i = 0; i < n; ++i) {",
        "if a < b && b < c:",
        "x <<= 2;",
        "map<string, vector<int>> ports;",
        "}",
        "return (u64)1 << 44;",
        "<<<<<<< HEAD",
        "=======",
        ">>>>>>> main",
        "LOAD R1, 0x7F3A",
        "P<T>::next() < end",
        "10 PRINT A$;B$",
        "SELECT * FROM T WHERE A<B",
    ];
    let (mut leaflet, size) = blank(dice, [(100.0, 140.0), (60.0, 110.0)], dpi);
    let letters = one_of(dice, &[Letters::OcrB, Letters::Sans]);
    let pitch = uniform(dice, 1.7, 2.6);
    let mut y = 10.0;
    while y < size.1 - 5.0 {
        let indent = dice.below(3) as f64 * pitch * 4.0;
        let room = ((size.0 - 12.0 - indent) / pitch) as usize;
        let line: String = one_of(dice, CODE).chars().take(room).collect();
        leaflet.spaced(&line, (letters, pitch * 1.38), pitch, (6.0 + indent, y));
        y += pitch * 2.0;
    }
    (leaflet, size)
}
