//! The conditions of one picture: every severity with its unit.

use serde::{Deserialize, Serialize};

/// What takes the picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Device {
    /// A full-page reader or flatbed scanner: the page fills the picture, the light is even.
    Reader,
    /// A camera whose picture is as large as the pages in it need.
    Camera,
    /// A telephone with 12 megapixels, 4000 × 3000, whatever the size of the pages in it.
    Phone,
}

/// What the pages lie on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Backdrop {
    /// The lid of a scanner: one grey.
    Lid,
    /// A wooden desk.
    Wood,
    /// Woven cloth.
    Cloth,
    /// Speckled stone.
    Stone,
    /// Tiles with joints.
    Tiles,
    /// Printed paper, full of lines of text.
    Print,
}

impl Backdrop {
    /// Everything but the lid, which only readers have.
    pub const DESKS: [Self; 5] = [Self::Wood, Self::Cloth, Self::Stone, Self::Tiles, Self::Print];
}

/// Light reflected into the lens over a part of one line of the zone.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Glare {
    /// Where it begins along the line: 0 the first place that it can take, 1 the last one.
    pub place: f64,
    /// Which line, counted as a part of all lines: 0 the first, 1 after the last.
    pub line: f64,
    /// How many characters, 0 to 6.
    pub characters: f64,
    /// How far it lifts a pixel towards white: 0 not at all, 1 to white.
    pub saturation: f64,
}

/// The shape of a shadow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShadowKind {
    /// Light fades evenly from one side to the other.
    Slope,
    /// Something straight stands in the light.
    Edge,
    /// Something round, such as a hand or a head, stands in the light.
    Round,
}

/// A shadow over a part of the picture.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Shadow {
    /// Its shape.
    pub kind: ShadowKind,
    /// The part of the light that is left where it is darkest.
    pub factor: f64,
    /// From where it falls, in degrees.
    pub direction: f64,
    /// How far its border is from the middle of the picture, −1 to 1 of half a diagonal.
    pub offset: f64,
    /// How wide its border is, as a part of the diagonal.
    pub softness: f64,
}

/// Everything that befalls a picture.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Conditions {
    /// The seed of all that is not named below: textures, places of clutter, noise.
    pub seed: u64,
    /// What takes the picture.
    pub device: Device,
    /// Clockwise rotation of the first page in the picture, in degrees.
    pub rotation: f64,
    /// The angle between the page and the plane of the sensor, in degrees.
    pub tilt: f64,
    /// Towards which side of the picture it is tilted, in degrees.
    pub tilt_direction: f64,
    /// The distance of the lens in diagonals of the page: the nearer, the stronger the perspective.
    pub distance: f64,
    /// Mean pixels a character (2.54 mm) of the first page's zone.
    pub pitch: f64,
    /// Standard deviation of the Gaussian blur, in pitches.
    pub blur: f64,
    /// Length of the motion, in pitches.
    pub motion: f64,
    /// Direction of the motion in the picture, in degrees.
    pub motion_direction: f64,
    /// Standard deviation of the noise, in levels of 255.
    pub noise: f64,
    /// Whether the noise differs from colour to colour.
    pub coloured_noise: bool,
    /// JPEG quality; none for a picture that loses nothing.
    pub quality: Option<u8>,
    /// The factor on every pixel; what exceeds white is white.
    pub exposure: f64,
    /// The factors on red, green and blue of a light that is not quite white.
    pub cast: [f64; 3],
    /// Light reflected into the lens.
    pub glare: Option<Glare>,
    /// A shadow.
    pub shadow: Option<Shadow>,
    /// Fingers that hold the page, never on a zone.
    pub fingers: u32,
    /// Things that lie about, never on a zone.
    pub clutter: u32,
    /// What the pages lie on.
    pub backdrop: Backdrop,
    /// How much of the backdrop is seen around the pages, as a part of the page's diagonal.
    pub margin: f64,
}
