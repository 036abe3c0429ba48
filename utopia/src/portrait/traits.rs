//! What a seed chose for one face.

use crate::dice::Dice;
use crate::drawing::Colour;

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

/// What the seed chose for one face; lengths in units of a portrait that is 300 wide.
#[derive(Debug, Clone)]
pub(crate) struct Traits {
    /// What frames the face.
    pub(super) frame: Hair,
    /// Colour of the skin.
    pub(super) skin: Colour,
    /// Colour of the hair.
    pub(super) hair: Colour,
    /// Colour of the eyes.
    pub(super) iris: Colour,
    /// Colour of the clothes.
    pub(super) cloth: Colour,
    /// Half of the breadth of the head.
    pub(super) half_width: f32,
    /// Whether there is a beard.
    pub(super) beard: bool,
    /// Whether there are glasses.
    pub(super) glasses: bool,
    /// Half of the breadth of the mouth.
    pub(super) mouth: f32,
    /// Size of the eyes, 1 being usual.
    pub(super) eyes: f32,
    /// Height at which they are.
    pub(super) eye_line: f32,
    /// Thickness of the brows.
    pub(super) brows: f32,
    /// Breadth of the nose, 1 being usual.
    pub(super) nose: f32,
    /// How the single hairs lie.
    pub(super) strands: Dice,
    /// Eye and hair colour codes of ISO/IEC 19794-5, 5.5.4 and 5.5.5.
    pub(super) codes: (u8, u8),
}

impl Traits {
    /// The traits of a person under a seed.
    pub(crate) fn of(seed: u64, person: &str, frame: Hair, may_have_beard: bool) -> Self {
        let mut dice = Dice::new(seed, &format!("face/{person}"));
        let mut build = Dice::new(seed, &format!("build/{person}"));
        let (hair, hair_code) = HAIR[dice.below(5) as usize];
        let (iris, eye_code) = EYES[dice.below(4) as usize];
        let newborn = frame == Hair::Down;
        let mut usual = |low, high, of_newborn| {
            if newborn { of_newborn } else { build.real(low, high) as f32 }
        };
        Self {
            frame,
            skin: SKIN[dice.below(6) as usize],
            hair,
            iris,
            cloth: CLOTH[dice.below(6) as usize],
            half_width: dice.between(72, 84) as f32,
            beard: may_have_beard && dice.below(2) == 0,
            glasses: dice.below(4) == 0 && !newborn,
            mouth: dice.between(22, 32) as f32,
            eyes: usual(0.86, 1.08, 1.14),
            eye_line: usual(159.0, 165.0, 174.0),
            brows: usual(3.2, 5.8, 1.6),
            nose: usual(0.85, 1.25, 0.7),
            strands: Dice::new(seed, &format!("strands/{person}")),
            // Of a bald head the code is 1, whatever grew there.
            codes: (eye_code, if frame == Hair::Bald { 1 } else { hair_code }),
        }
    }
}
