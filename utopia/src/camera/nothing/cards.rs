//! Tickets, boarding passes and payment cards.

use super::super::ranges::one_of;
use super::papers::{Paper, blank, sentence};
use super::patterns::{bars, squares};
use crate::dice::Dice;
use crate::page::leaflet::Letters;

/// A word of capitals and digits, such as a reference.
fn reference(dice: &mut Dice, length: usize) -> String {
    const MARKS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    (0..length).map(|_| char::from(one_of(dice, MARKS))).collect()
}

/// A ticket: large capitals, small print, a number, bars.
pub(super) fn ticket(dice: &mut Dice, dpi: f64) -> Paper {
    let (mut leaflet, size) = blank(dice, [(110.0, 160.0), (50.0, 75.0)], dpi);
    leaflet.text(&sentence(dice, 3).to_uppercase(), Letters::Bold, 6.0, (8.0, 12.0));
    for line in 0..4 {
        let text = format!("{} {}", sentence(dice, 2).to_uppercase(), reference(dice, 6));
        let letters = one_of(dice, &[Letters::Sans, Letters::OcrB]);
        leaflet.text(&text, letters, 3.4, (8.0, 21.0 + 5.0 * f64::from(line)));
    }
    bars(&mut leaflet, dice, (8.0, size.1 - 12.0, size.0 - 40.0, size.1 - 5.0));
    let number = dice.digits(24);
    leaflet.spaced(&number, (Letters::OcrB, 3.0), 2.2, (8.0, size.1 - 1.5));
    (leaflet, size)
}

/// A boarding pass: name with a stroke, flight, seat, a large square code.
pub(super) fn boarding_pass(dice: &mut Dice, dpi: f64) -> Paper {
    let (mut leaflet, size) = blank(dice, [(140.0, 190.0), (70.0, 82.0)], dpi);
    let name = format!("{}/{} MRS", reference(dice, 8), reference(dice, 6));
    leaflet.text("BOARDING PASS", Letters::Bold, 6.0, (8.0, 11.0));
    leaflet.text(&name, Letters::OcrB, 4.0, (8.0, 22.0));
    for line in 0..3 {
        let text = format!(
            "UTO{} {} SEAT {}{} GATE {} {}",
            dice.digits(3),
            reference(dice, 3),
            dice.between(1, 40),
            reference(dice, 1),
            dice.digits(2),
            reference(dice, 6),
        );
        leaflet.text(
            &text,
            one_of(dice, &[Letters::Sans, Letters::OcrB, Letters::Bold]),
            3.8,
            (8.0, 32.0 + 8.0 * f64::from(line)),
        );
    }
    let record = format!("M1{:<20}E{} UTOUTP{}", name, reference(dice, 6), dice.digits(14));
    let room = ((size.0 - 50.0) / 2.3) as usize;
    let record: String = record.chars().take(room).collect();
    leaflet.spaced(&record, (Letters::OcrB, 3.2), 2.3, (8.0, size.1 - 6.0));
    squares(&mut leaflet, dice, (size.0 - 36.0, 14.0), 28.0);
    (leaflet, size)
}

/// A payment card: number in groups of four, a date, a name in capitals.
pub(super) fn payment_card(dice: &mut Dice, dpi: f64) -> Paper {
    let (mut leaflet, size) = blank(dice, [(85.6, 85.6), (54.0, 54.0)], dpi);
    let letters = one_of(dice, &[Letters::OcrB, Letters::Bold]);
    let number = [0; 4].map(|_: u8| dice.digits(4)).join(" ");
    leaflet.text(&sentence(dice, 2).to_uppercase(), Letters::Bold, 5.0, (8.0, 11.0));
    squares(&mut leaflet, dice, (9.0, 18.0), 9.0);
    leaflet.spaced(&number, (letters, 5.0), 3.6, (8.0, 36.0));
    leaflet.spaced(
        &format!("{:02}/{:02}", dice.between(1, 12), dice.between(20, 40)),
        (letters, 3.4),
        2.4,
        (38.0, 42.0),
    );
    leaflet.spaced(
        &format!("{} {}", reference(dice, 7), reference(dice, 9)),
        (letters, 3.5),
        2.54,
        (8.0, 49.0),
    );
    (leaflet, size)
}
