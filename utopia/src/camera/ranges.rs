//! The ranges that conditions are drawn from, uniformly, so that no reader wins by a gentle generator.

use super::conditions::{Backdrop, Conditions, Device, Glare, Shadow, ShadowKind};
use crate::dice::Dice;

/// A family of pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Severity {
    /// A full-page reader: 385 to 600 dpi, even light, up to 2° beside the four right angles, no blur to speak of,
    /// noise up to 4 levels, lossless or JPEG of quality 85 to 98.
    Reader,
    /// Everything at once over the whole range: rotation 0° to 360°, tilt up to 25°, pitch 9 to 60 pixels, blur up to 0.12
    /// and motion up to 0.25 of it, noise up to 28 levels, JPEG quality 30 to 95, glare over up to six characters of one
    /// line at up to 0.7, shadow down to 0.35, exposure 0.3 to 1.6, fingers, clutter, any backdrop.
    All,
    /// As [`Severity::All`], out of a telephone of 12 megapixels.
    Phone,
}

impl Severity {
    /// All families.
    pub const ALL: [Self; 3] = [Self::Reader, Self::All, Self::Phone];

    /// The conditions of a seed.
    #[must_use]
    pub fn draw(self, seed: u64) -> Conditions {
        let dice = &mut Dice::new(seed, "camera conditions");
        match self {
            Self::Reader => reader(seed, dice),
            Self::All => handheld(seed, Device::Camera, dice),
            Self::Phone => handheld(seed, Device::Phone, dice),
        }
    }
}

/// A number drawn uniformly from `low` to `high`.
pub(super) fn uniform(dice: &mut Dice, low: f64, high: f64) -> f64 {
    // 53 bits make every double of the unit interval equally likely.
    low + (high - low) * ((dice.next() >> 11) as f64 / (1u64 << 53) as f64)
}

/// One of several, each as likely.
pub(super) fn one_of<T: Copy>(dice: &mut Dice, choices: &[T]) -> T {
    // Every caller hands over a list that is not empty, and `below` stays under its length.
    choices[dice.below(choices.len() as u64) as usize]
}

fn reader(seed: u64, dice: &mut Dice) -> Conditions {
    // 2.54 mm are a tenth of an inch: the pitch in pixels is a tenth of the resolution.
    let pitch = uniform(dice, 38.5, 60.0);
    let lossless = dice.below(2) == 0;
    Conditions {
        seed,
        device: Device::Reader,
        rotation: 90.0 * dice.below(4) as f64 + uniform(dice, -2.0, 2.0),
        tilt: 0.0,
        tilt_direction: 0.0,
        distance: 4.0,
        pitch,
        blur: uniform(dice, 0.0, 0.02),
        motion: 0.0,
        motion_direction: 0.0,
        noise: uniform(dice, 0.0, 4.0),
        coloured_noise: dice.below(2) == 0,
        quality: (!lossless).then(|| dice.between(85, 98) as u8),
        exposure: uniform(dice, 0.9, 1.1),
        cast: [1.0; 3],
        glare: None,
        shadow: None,
        fingers: 0,
        clutter: 0,
        backdrop: Backdrop::Lid,
        margin: uniform(dice, 0.0, 0.04),
    }
}

fn handheld(seed: u64, device: Device, dice: &mut Dice) -> Conditions {
    Conditions {
        seed,
        device,
        rotation: uniform(dice, 0.0, 360.0),
        tilt: uniform(dice, 0.0, 25.0),
        tilt_direction: uniform(dice, 0.0, 360.0),
        distance: uniform(dice, 1.5, 4.0),
        pitch: uniform(dice, 9.0, 60.0),
        blur: uniform(dice, 0.0, 0.12),
        motion: uniform(dice, 0.0, 0.25),
        motion_direction: uniform(dice, 0.0, 180.0),
        noise: uniform(dice, 0.0, 28.0),
        coloured_noise: dice.below(2) == 0,
        quality: Some(dice.between(30, 95) as u8),
        exposure: uniform(dice, 0.3, 1.6),
        cast: [uniform(dice, 0.92, 1.08), 1.0, uniform(dice, 0.85, 1.08)],
        glare: Some(glare(dice)),
        shadow: Some(shadow(dice)),
        fingers: dice.below(4) as u32,
        clutter: dice.below(5) as u32,
        backdrop: one_of(dice, &Backdrop::DESKS),
        margin: uniform(dice, 0.01, 0.25),
    }
}

fn glare(dice: &mut Dice) -> Glare {
    Glare {
        place: uniform(dice, 0.0, 1.0),
        line: uniform(dice, 0.0, 1.0),
        characters: uniform(dice, 0.0, 6.0),
        saturation: uniform(dice, 0.0, 0.7),
    }
}

fn shadow(dice: &mut Dice) -> Shadow {
    Shadow {
        kind: one_of(dice, &[ShadowKind::Slope, ShadowKind::Edge, ShadowKind::Round]),
        factor: uniform(dice, 0.35, 1.0),
        direction: uniform(dice, 0.0, 360.0),
        offset: uniform(dice, -0.6, 0.6),
        softness: uniform(dice, 0.02, 0.3),
    }
}
