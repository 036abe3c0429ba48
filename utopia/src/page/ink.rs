//! Inks: what a shape looks like in white, infrared and ultraviolet light.

use crate::drawing::Colour;
use spartel_vision::Light;

/// What a shape leaves on the paper under one light.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Tone {
    /// Nothing: the ink is transparent there.
    Clear,
    /// A colour that covers this much, of 255.
    Plain(Colour, u8),
    /// Rainbow print: three colours that run into each other from the left edge of the page to the right, and how much
    /// they cover.
    Rainbow([Colour; 3], u8),
}

impl Tone {
    /// The colour at `part` of the width of the page, from 0 to 1, and how much it covers.
    pub(super) fn at(&self, part: f32) -> Option<(Colour, u8)> {
        match self {
            Self::Clear => None,
            Self::Plain(colour, cover) => Some((*colour, *cover)),
            Self::Rainbow(colours, cover) => {
                let (a, b, t) = if part < 0.5 {
                    (colours[0], colours[1], part * 2.0)
                } else {
                    (colours[1], colours[2], part * 2.0 - 1.0)
                };
                let mix = |i: usize| (f32::from(a[i]) + (f32::from(b[i]) - f32::from(a[i])) * t + 0.5) as u8;
                Some(([mix(0), mix(1), mix(2)], *cover))
            }
        }
    }
}

/// An ink under the three lights.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ink {
    /// White light.
    pub(super) white: Tone,
    /// Infrared: grey, 0 absorbs all of it.
    pub(super) infrared: Tone,
    /// Ultraviolet: what is given back as visible light.
    pub(super) ultraviolet: Tone,
}

impl Ink {
    /// Carbon black: absorbs everything (machine readable zones: B900, Doc 9303-3, 4.3).
    pub(super) const CARBON: Self = Self {
        white: Tone::Plain([24, 22, 24], 246),
        infrared: Tone::Plain([26; 3], 244),
        ultraviolet: Tone::Plain([10, 8, 14], 200),
    };
    /// Black that infrared passes.
    pub(super) const DYE: Self = Self {
        white: Tone::Plain([34, 32, 42], 240),
        infrared: Tone::Plain([150; 3], 18),
        ultraviolet: Tone::Plain([12, 10, 18], 170),
    };

    /// A coloured printing ink that infrared passes; `cover` is of 255.
    pub(super) const fn colour(colour: Colour, cover: u8) -> Self {
        Self {
            white: Tone::Plain(colour, cover),
            infrared: Tone::Clear,
            ultraviolet: Tone::Plain([14, 12, 26], cover / 4),
        }
    }

    /// A rainbow that infrared passes.
    pub(super) const fn rainbow(colours: [Colour; 3], cover: u8) -> Self {
        Self {
            white: Tone::Rainbow(colours, cover),
            infrared: Tone::Clear,
            ultraviolet: Tone::Plain([14, 12, 26], cover / 4),
        }
    }

    /// The same ink, absorbing infrared down to a grey.
    pub(super) const fn absorbing(self, grey: u8, cover: u8) -> Self {
        Self { infrared: Tone::Plain([grey; 3], cover), ..self }
    }

    /// The same ink, fluorescing under ultraviolet.
    pub(super) const fn glowing(self, colour: Colour, cover: u8) -> Self {
        Self { ultraviolet: Tone::Plain(colour, cover), ..self }
    }

    /// An ink that only ultraviolet shows.
    pub(super) const fn hidden(colour: Colour, cover: u8) -> Self {
        Self { white: Tone::Clear, infrared: Tone::Clear, ultraviolet: Tone::Plain(colour, cover) }
    }

    /// The same ink, thinner: `density` from 0 to 1 of what it covers.
    pub(super) fn faded(self, density: f64) -> Self {
        let thin = |tone: Tone| match tone {
            Tone::Clear => Tone::Clear,
            Tone::Plain(colour, cover) => Tone::Plain(colour, (f64::from(cover) * density) as u8),
            Tone::Rainbow(colours, cover) => Tone::Rainbow(colours, (f64::from(cover) * density) as u8),
        };
        Self { white: thin(self.white), infrared: thin(self.infrared), ultraviolet: thin(self.ultraviolet) }
    }

    /// The tone under a light.
    pub(super) const fn under(&self, light: Light) -> &Tone {
        match light {
            Light::White => &self.white,
            Light::Infrared => &self.infrared,
            Light::Ultraviolet => &self.ultraviolet,
        }
    }
}
