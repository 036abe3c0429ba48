//! Pictures without any machine readable zone: what a reader must stay silent about.

mod cards;
mod lines;
mod papers;
mod patterns;

use super::canvas::Canvas;
use super::conditions::{Backdrop, Conditions};
use super::ranges::{Severity, uniform};
use super::shot::{Shot, expose, shoot, store};
use super::texture::Texture;
use super::{Sheet, desk};
use crate::dice::Dice;
use crate::page::leaflet::Leaflet;
use serde::Serialize;
use spartel_vision::Light;

/// What such a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A long receipt of a shop.
    Receipt,
    /// A ticket of a train or a show.
    Ticket,
    /// A boarding pass with its barcode.
    BoardingPass,
    /// A typed letter.
    Letter,
    /// A table of numbers.
    Table,
    /// A page of a newspaper.
    Newspaper,
    /// Lines of OCR-B digits, as on giro slips, cheques and backs of books.
    Slip,
    /// Rows of arrows and chevrons that only look like fillers.
    Chevrons,
    /// The listing of a program.
    Listing,
    /// A payment card with its number.
    PaymentCard,
    /// Bar codes and squares.
    Codes,
    /// Fine curves as on securities, without any text.
    Guilloche,
    /// A texture that fills the picture.
    Texture,
    /// Noise that fills the picture.
    Noise,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 14] = [
        Self::Receipt,
        Self::Ticket,
        Self::BoardingPass,
        Self::Letter,
        Self::Table,
        Self::Newspaper,
        Self::Slip,
        Self::Chevrons,
        Self::Listing,
        Self::PaymentCard,
        Self::Codes,
        Self::Guilloche,
        Self::Texture,
        Self::Noise,
    ];

    /// The paper of this kind at a resolution; none for what fills the whole picture.
    fn paper(self, dice: &mut Dice, dpi: f64) -> Option<(Leaflet, (f64, f64))> {
        match self {
            Self::Receipt => Some(papers::receipt(dice, dpi)),
            Self::Ticket => Some(cards::ticket(dice, dpi)),
            Self::BoardingPass => Some(cards::boarding_pass(dice, dpi)),
            Self::Letter => Some(papers::letter(dice, dpi)),
            Self::Table => Some(papers::table(dice, dpi)),
            Self::Newspaper => Some(papers::newspaper(dice, dpi)),
            Self::Slip => Some(lines::slip(dice, dpi)),
            Self::Chevrons => Some(lines::chevrons(dice, dpi)),
            Self::Listing => Some(lines::listing(dice, dpi)),
            Self::PaymentCard => Some(cards::payment_card(dice, dpi)),
            Self::Codes => Some(patterns::codes(dice, dpi)),
            Self::Guilloche => Some(patterns::guilloche(dice, dpi)),
            Self::Texture | Self::Noise => None,
        }
    }
}

/// A picture of a seed without any machine readable zone, under all conditions; kinds take turns.
#[must_use]
pub fn nothing(seed: u64) -> Option<(Kind, Shot)> {
    let dice = &mut Dice::new(seed, "camera nothing");
    let kind = Kind::ALL[(seed % Kind::ALL.len() as u64) as usize];
    let mut conditions = Severity::All.draw(seed);
    // Large pictures of nothing teach no more than middle ones.
    conditions.pitch = uniform(dice, 9.0, 30.0);
    let dpi = if conditions.pitch > 15.0 { 300.0 } else { 150.0 };
    match kind.paper(dice, dpi) {
        Some((leaflet, size)) => {
            let sheet = Sheet::new(&leaflet.picture(), Light::White, size, 0.0, Vec::new());
            Some((kind, shoot(&[&sheet], &conditions)?))
        }
        None => Some((kind, filled(kind, dice, &conditions))),
    }
}

/// A texture or noise, and nothing else.
fn filled(kind: Kind, dice: &mut Dice, conditions: &Conditions) -> Shot {
    let (width, height) = (dice.between(300, 1600) as usize, dice.between(300, 1600) as usize);
    let mut canvas = Canvas::new(width, height, [dice.between(40, 210) as u8; 3]);
    if kind == Kind::Texture {
        let backdrop = super::ranges::one_of(dice, &Backdrop::DESKS);
        desk::spread(&mut canvas, &Texture::of(backdrop, conditions.seed), dice, conditions.pitch / 2.54);
    } else {
        canvas.rgb.iter_mut().for_each(|value| *value = dice.next() as u8);
    }
    let truth = expose(&mut canvas, &[], &[], conditions);
    let picture = canvas.into_picture();
    Shot { file: store(&picture, conditions), truth }
}
