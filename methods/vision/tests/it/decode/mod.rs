//! Picture files of every kind, good and bad.

mod bad;
mod pillow;
mod portraits;

use jpeg_encoder::{ColorType, Encoder, SamplingFactor};

/// A photograph-like picture: gradients, edges and a little noise, the same for every call.
pub(crate) fn scene(width: u32, height: u32) -> Vec<u8> {
    let mut state = 7u32;
    let pixel = |i: u32| {
        let (x, y) = (i % width, i / width);
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let ink = if (x / 7 + y / 11).is_multiple_of(5) { 120 } else { 0 };
        let base = [x * 255 / width, y * 255 / height, 200].map(|c| c.saturating_sub(ink));
        base.map(|c| (c + (state >> 28)).min(255) as u8)
    };
    (0..width * height).flat_map(pixel).collect()
}

/// A JPEG of the scene.
pub(crate) fn jpeg(width: u16, height: u16, progressive: bool) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, 85);
    encoder.set_progressive(progressive);
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    let rgb = scene(width.into(), height.into());
    encoder.encode(&rgb, width, height, ColorType::Rgb).expect("a picture of this size");
    file
}
