//! Pictures in memory, and the light they were taken under.

use crate::wide::wide;
use std::fmt;

/// The light a picture was taken under (TR-03135-1, 5.7.3: VI, IR, UV).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Light {
    /// Visible light (VI).
    White,
    /// Near infrared, B900: 900 ± 50 nanometres (IR).
    Infrared,
    /// Ultraviolet, about 365 nanometres (UV).
    Ultraviolet,
}

impl Light {
    /// All lights.
    pub const ALL: [Self; 3] = [Self::White, Self::Infrared, Self::Ultraviolet];

    /// The abbreviation of TR-03135 in lower case: `vi`, `ir`, `uv`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::White => "vi",
            Self::Infrared => "ir",
            Self::Ultraviolet => "uv",
        }
    }

    /// The light of an abbreviation.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|light| light.code().eq_ignore_ascii_case(code))
    }
}

/// A picture with three colours of 8 bits, rows from the top, no padding.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

impl Picture {
    /// A picture of `width` × `height` pixels out of red, green and blue bytes; none where the count of bytes does not
    /// fit or a side is zero.
    #[must_use]
    pub fn new(width: u32, height: u32, rgb: Vec<u8>) -> Option<Self> {
        let bytes = (width as usize).checked_mul(height as usize)?.checked_mul(3)?;
        (bytes > 0 && bytes == rgb.len()).then_some(Self { width, height, rgb })
    }

    /// Pixels a row.
    #[must_use]
    pub const fn width(&self) -> u32 {
        self.width
    }

    /// Rows.
    #[must_use]
    pub const fn height(&self) -> u32 {
        self.height
    }

    /// Red, green, blue of every pixel, row by row.
    #[must_use]
    pub fn rgb(&self) -> &[u8] {
        &self.rgb
    }

    /// The luminance of every pixel: (77 red + 150 green + 29 blue + 128) / 256, the weights of ITU-R BT.601.
    #[must_use]
    pub fn grey(&self) -> Grey {
        let mut pixels = vec![0; self.rgb.len() / 3];
        luminances(&self.rgb, &mut pixels);
        Grey { width: self.width, height: self.height, pixels }
    }
}

/// Bytes of pixels that are weighed together.
const BLOCK: usize = 48;

/// What red, green and blue weigh, again and again.
const WEIGHTS: [u16; BLOCK] = {
    let (mut weights, mut i) = ([0; BLOCK], 0);
    while i < BLOCK {
        weights[i] = [77, 150, 29][i % 3];
        i += 1;
    }
    weights
};

wide! {
    /// The luminance of every pixel.
    fn luminances<'a>(rgb: &'a [u8], pixels: &'a mut [u8]) {
        let (blocks, rest) = rgb.as_chunks::<BLOCK>();
        let (greys, last) = pixels.as_chunks_mut::<{ BLOCK / 3 }>();
        blocks.iter().zip(greys).for_each(|(rgb, grey)| luminance(rgb, grey));
        luminance(rest, last);
    }
}

/// The luminance of at most a block of pixels.
#[inline(always)]
fn luminance(rgb: &[u8], grey: &mut [u8]) {
    let mut parts = [0_u16; BLOCK];
    parts
        .iter_mut()
        .zip(rgb)
        .zip(&WEIGHTS)
        .for_each(|((part, value), weight)| *part = u16::from(*value) * weight);
    // Weights of 256 and a half: no sum leaves 16 bits.
    let sums = parts.as_chunks::<3>().0.iter().map(|[red, green, blue]| red + green + blue + 128);
    grey.iter_mut().zip(sums).for_each(|(grey, sum)| *grey = (sum >> 8) as u8);
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture {}×{}", self.width, self.height)
    }
}

/// A picture of one brightness a pixel, 0 black to 255 white.
#[derive(Clone, PartialEq, Eq)]
pub struct Grey {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
}

impl Grey {
    /// A picture of `width` × `height` pixels; none where the count of bytes does not fit or a side is zero.
    #[must_use]
    pub fn new(width: u32, height: u32, pixels: Vec<u8>) -> Option<Self> {
        let bytes = (width as usize).checked_mul(height as usize)?;
        (bytes > 0 && bytes == pixels.len()).then_some(Self { width, height, pixels })
    }

    /// Pixels a row.
    #[must_use]
    pub const fn width(&self) -> u32 {
        self.width
    }

    /// Rows.
    #[must_use]
    pub const fn height(&self) -> u32 {
        self.height
    }

    /// Every pixel, row by row.
    #[must_use]
    pub fn pixels(&self) -> &[u8] {
        &self.pixels
    }

    /// One row; empty where there is none.
    #[must_use]
    #[inline]
    pub fn row(&self, y: u32) -> &[u8] {
        let start = y as usize * self.width as usize;
        self.pixels.get(start..start + self.width as usize).unwrap_or_default()
    }

    /// The brightness at a pixel, that of the nearest edge outside of the picture.
    #[must_use]
    #[inline]
    pub fn at(&self, x: i64, y: i64) -> u8 {
        let x = x.clamp(0, i64::from(self.width) - 1) as usize;
        let y = y.clamp(0, i64::from(self.height) - 1) as usize;
        self.pixels[y * self.width as usize + x]
    }

    /// The brightness between four pixels, in units of 1/65536 level; the place in units of 1/65536 pixel. Pixels outside of the
    /// picture are those of its nearest edge.
    #[inline]
    pub(crate) fn between_at_edge(&self, (x, y): (i64, i64)) -> u32 {
        let (column, row) = (x >> 16, y >> 16);
        let at = |dx, dy| self.at(column.saturating_add(dx), row.saturating_add(dy));
        mixed([at(0, 0), at(1, 0), at(0, 1), at(1, 1)], (x, y))
    }
}

/// Four pixels, each as far as a place is from it: eight bits along and eight across.
#[inline]
fn mixed(four: [u8; 4], (x, y): (i64, i64)) -> u32 {
    let [a, b, c, d] = four.map(i32::from);
    let (fx, fy) = ((x >> 8 & 255) as i32, (y >> 8 & 255) as i32);
    let (upper, lower) = ((a << 8) + (b - a) * fx, (c << 8) + (d - c) * fx);
    // Between four bytes, and so positive.
    ((upper << 8) + (lower - upper) * fy) as u32
}

impl fmt::Debug for Grey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Grey {}×{}", self.width, self.height)
    }
}

/// One picture of the page or pages under inspection.
#[derive(Debug, Clone, Copy)]
pub struct PageImage<'a> {
    /// The light it was taken under.
    pub light: Light,
    /// The pixels.
    pub picture: &'a Picture,
}
