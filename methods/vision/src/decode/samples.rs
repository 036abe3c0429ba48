//! Samples of other colour models as red, green and blue.

/// One grey byte a pixel.
pub(super) fn from_grey(grey: &[u8]) -> Vec<u8> {
    grey.iter().flat_map(|g| [*g; 3]).collect()
}

/// Grey with alpha, on white.
pub(super) fn from_grey_alpha(samples: &[u8]) -> Vec<u8> {
    samples.chunks_exact(2).flat_map(|p| [on_white(p[0], p[1]); 3]).collect()
}

/// Red, green, blue with alpha, on white.
pub(super) fn from_rgba(samples: &[u8]) -> Vec<u8> {
    samples.chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]].map(|c| on_white(c, p[3]))).collect()
}

/// Cyan, magenta, yellow, black; 255 is full ink.
pub(super) fn from_cmyk(samples: &[u8]) -> Vec<u8> {
    let light = |ink: u8, black: u8| scale(255 - ink, 255 - black);
    samples.chunks_exact(4).flat_map(|p| [p[0], p[1], p[2]].map(|ink| light(ink, p[3]))).collect()
}

/// Luminance and two colour differences of ITU-R BT.601, full range, in units of 1/65536.
pub(super) fn from_ycbcr(samples: &[u8]) -> Vec<u8> {
    let byte = |n: i32| ((n + 32_768) >> 16).clamp(0, 255) as u8;
    let pixel = |p: &[u8]| {
        let (y, cb, cr) = (i32::from(p[0]) << 16, i32::from(p[1]) - 128, i32::from(p[2]) - 128);
        [byte(y + 91_881 * cr), byte(y - 22_554 * cb - 46_802 * cr), byte(y + 116_130 * cb)]
    };
    samples.chunks_exact(3).flat_map(pixel).collect()
}

/// The nearest 8-bit value of a 16-bit one.
pub(super) fn narrow(sample: u16) -> u8 {
    // 65535 is 255 × 257; the quotient is at most 255.
    ((u32::from(sample) + 128) / 257) as u8
}

fn on_white(colour: u8, alpha: u8) -> u8 {
    // A weighted mean of two bytes, rounded, is a byte.
    let (colour, alpha) = (u32::from(colour), u32::from(alpha));
    ((colour * alpha + 255 * (255 - alpha) + 127) / 255) as u8
}

fn scale(a: u8, b: u8) -> u8 {
    ((u32::from(a) * u32::from(b) + 127) / 255) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_transparent_becomes_white_paper() {
        assert_eq!(from_rgba(&[10, 20, 30, 0]), [255, 255, 255]);
        assert_eq!(from_rgba(&[10, 20, 30, 255]), [10, 20, 30]);
        assert_eq!(from_grey_alpha(&[0, 128]), [127; 3]);
    }

    #[test]
    fn full_ink_is_black_and_no_ink_is_white() {
        assert_eq!(
            from_cmyk(&[0, 0, 0, 255, 0, 0, 0, 0, 255, 0, 0, 0]),
            [0, 0, 0, 255, 255, 255, 0, 255, 255]
        );
    }

    #[test]
    fn grey_has_no_colour_difference() {
        assert_eq!(from_ycbcr(&[77, 128, 128]), [77; 3]);
        assert_eq!(from_ycbcr(&[76, 85, 255]), [254, 0, 0]);
    }

    #[test]
    fn sixteen_bits_round_to_the_nearest_of_eight() {
        assert_eq!([0, 128, 129, 65_535, 0x8080].map(narrow), [0, 0, 1, 255, 128]);
    }
}
