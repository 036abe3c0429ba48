//! The portrait: head, hair, eyes, nose and mouth as plain shapes, with the word SPECIMEN below.

use super::{
    Picture,
    canvas::{Canvas, Colour},
};
use crate::dice::Dice;

/// Width of a portrait in pixels.
const WIDTH: u16 = 300;
/// Height of a portrait in pixels.
const HEIGHT: u16 = 400;

const SKIN: [Colour; 6] =
    [[244, 213, 186], [232, 190, 158], [214, 167, 132], [186, 136, 100], [150, 102, 72], [110, 74, 54]];
const HAIR: [(Colour, u8); 5] =
    [([28, 22, 20], 2), ([66, 44, 32], 5), ([120, 82, 48], 5), ([190, 160, 104], 3), ([170, 170, 172], 4)];
const EYES: [(Colour, u8); 4] =
    [([70, 44, 26], 3), ([34, 24, 18], 1), ([74, 106, 140], 2), ([84, 112, 72], 5)];
const CLOTH: [Colour; 6] =
    [[38, 62, 104], [112, 34, 46], [42, 92, 76], [92, 78, 116], [150, 118, 58], [60, 60, 66]];

/// What frames the face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hair {
    /// Short hair.
    Short,
    /// Hair to the shoulders.
    Long,
    /// A head scarf.
    Scarf,
    /// None.
    Bald,
    /// The down of a newborn.
    Down,
}

/// A drawn portrait with the facts that ISO/IEC 19794-5 records of it.
#[derive(Debug, Clone)]
pub(crate) struct Face {
    /// The picture.
    pub(crate) picture: Picture,
    /// Centres of the right and the left eye in pixels.
    pub(crate) eyes: [(u16, u16); 2],
    /// Eye colour code of ISO/IEC 19794-5, 5.5.4.
    pub(crate) eye_colour: u8,
    /// Hair colour code of ISO/IEC 19794-5, 5.5.5.
    pub(crate) hair_colour: u8,
}

/// What the seed chose for one face; lengths in pixels of a portrait of 300 × 400.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Traits {
    /// Colour of the skin.
    pub(crate) skin: Colour,
    /// Colour of the hair.
    pub(crate) hair: Colour,
    /// Colour of the eyes.
    pub(crate) iris: Colour,
    /// Colour of the clothes.
    pub(crate) cloth: Colour,
    /// Half of the breadth of the head.
    pub(crate) half_width: i32,
    /// Whether there is a beard.
    pub(crate) beard: bool,
    /// Whether there are glasses.
    pub(crate) glasses: bool,
    /// Half of the breadth of the mouth.
    pub(crate) mouth: i32,
    /// Eye and hair colour codes of ISO/IEC 19794-5, 5.5.4 and 5.5.5.
    codes: (u8, u8),
}

const CENTRE: (i32, i32) = (150, 180);

impl Face {
    /// The face of a person; the same seed and person give the same bytes.
    pub(crate) fn draw(seed: u64, person: &str, hair: Hair, may_have_beard: bool) -> Self {
        let traits = Traits::of(seed, person, hair, may_have_beard);
        let (eye_colour, hair_colour) = traits.codes;
        let mut canvas = Canvas::new(WIDTH, HEIGHT, [226, 230, 234], [202, 208, 214]);
        traits.behind(&mut canvas, hair);
        traits.head(&mut canvas, hair);
        traits.features(&mut canvas);
        canvas.text((62, 374), 2, "UTOPIA SPECIMEN", [238, 226, 200]);
        let eyes = [(113, 172), (187, 172)];
        let hair_colour = if hair == Hair::Bald { 1 } else { hair_colour };
        Self { picture: canvas.finish(75), eyes, eye_colour, hair_colour }
    }
}

impl Traits {
    /// The traits of a person under a seed.
    pub(crate) fn of(seed: u64, person: &str, hair: Hair, may_have_beard: bool) -> Self {
        let mut dice = Dice::new(seed, &format!("face/{person}"));
        let (hair_tone, hair_code) = HAIR[dice.below(5) as usize];
        let (iris, eye_code) = EYES[dice.below(4) as usize];
        Self {
            skin: SKIN[dice.below(6) as usize],
            hair: hair_tone,
            iris,
            cloth: CLOTH[dice.below(6) as usize],
            half_width: dice.between(72, 84) as i32,
            beard: may_have_beard && dice.below(2) == 0,
            glasses: dice.below(4) == 0 && hair != Hair::Down,
            mouth: dice.between(22, 32) as i32,
            codes: (eye_code, hair_code),
        }
    }

    /// Shoulders, and what hangs behind the head.
    fn behind(&self, canvas: &mut Canvas, hair: Hair) {
        let (cx, cy) = CENTRE;
        match hair {
            Hair::Long => canvas.ellipse((cx, cy + 40), (self.half_width + 22, 150), self.hair),
            Hair::Scarf => canvas.ellipse((cx, cy + 24), (self.half_width + 30, 150), self.cloth),
            _ => {}
        }
        canvas.ellipse((cx, 400), (132, 96), shade(self.cloth, -14));
        canvas.polygon(&[(118, 260), (182, 260), (192, 330), (108, 330)], shade(self.skin, -18));
        if hair == Hair::Scarf {
            canvas.polygon(&[(84, 250), (216, 250), (236, 346), (64, 346)], shade(self.cloth, -6));
        }
    }

    /// The head with ears, hair and beard.
    fn head(&self, canvas: &mut Canvas, hair: Hair) {
        let (cx, cy) = CENTRE;
        if hair != Hair::Scarf {
            for side in [-1, 1] {
                canvas.ellipse((cx + side * self.half_width, cy + 6), (12, 24), shade(self.skin, -10));
            }
        }
        let crown = match hair {
            Hair::Short | Hair::Long => Some((self.hair, 116)),
            Hair::Scarf => Some((self.cloth, 118)),
            Hair::Down => Some((shade(self.skin, -24), 108)),
            Hair::Bald => None,
        };
        if let Some((colour, height)) = crown {
            canvas.arc((cx, cy), (self.half_width + 8, height), (cy - height, cy - 10), colour);
        }
        canvas.ellipse((cx, cy + 6), (self.half_width, 106), self.skin);
        if let Some((colour, height)) = crown {
            canvas.arc((cx, cy), (self.half_width + 4, height - 2), (cy - height, cy - 66), colour);
        }
        if self.beard {
            canvas.arc((cx, cy + 8), (self.half_width - 2, 110), (cy + 52, cy + 120), self.hair);
        }
    }

    /// Eyes, brows, nose and mouth.
    fn features(&self, canvas: &mut Canvas) {
        let (cx, cy) = CENTRE;
        for side in [-1, 1] {
            let eye = (cx + side * 37, cy - 8);
            canvas.ellipse(eye, (17, 9), [248, 248, 246]);
            canvas.ellipse(eye, (8, 8), self.iris);
            canvas.ellipse(eye, (4, 4), [12, 12, 12]);
            canvas.line(
                (eye.0 - side * 18, eye.1 - 21),
                (eye.0 + side * 18, eye.1 - 19),
                2,
                shade(self.hair, 6),
            );
            if self.glasses {
                for (from, to) in [
                    ((-24, -15), (24, -15)),
                    ((-24, 15), (24, 15)),
                    ((-24, -15), (-24, 15)),
                    ((24, -15), (24, 15)),
                ] {
                    canvas.line(
                        (eye.0 + from.0, eye.1 + from.1),
                        (eye.0 + to.0, eye.1 + to.1),
                        1,
                        [40, 40, 44],
                    );
                }
            }
        }
        canvas.polygon(
            &[(cx - 4, cy), (cx + 4, cy), (cx + 16, cy + 40), (cx - 16, cy + 40)],
            shade(self.skin, -16),
        );
        canvas.ellipse((cx, cy + 70), (self.mouth, 8), [168, 84, 80]);
        canvas.line((cx - self.mouth, cy + 70), (cx + self.mouth, cy + 70), 1, [120, 52, 52]);
    }
}

/// The same colour, lighter or darker.
fn shade(colour: Colour, by: i16) -> Colour {
    colour.map(|part| (i16::from(part) + by).clamp(0, 255) as u8)
}
