//! One picture of one or several pages, from light to file.

use super::canvas::Canvas;
use super::conditions::Conditions;
use super::light::{Gain, GlareSpot};
use super::scene::Scene;
use super::sheet::Sheet;
use super::truth::{Lit, ShotTruth, glare_place, page};
use super::{blur, desk, fingers, noise};
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use spartel_vision::geometry::Homography;
use spartel_vision::{Light, Picture};

/// A picture as a file, with the truth about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Shot {
    /// The file: JPEG, or BMP where nothing was lost.
    pub file: Vec<u8>,
    /// What it shows.
    pub truth: ShotTruth,
}

/// Photographs pages that lie on one desk, all under the light of the first one; none without a page, or where a lens could
/// not see them. Pages that would make the picture larger than 16 million pixels are left out, the last one first.
#[must_use]
pub fn shoot(sheets: &[&Sheet], conditions: &Conditions) -> Option<Shot> {
    let scene = Scene::new(sheets, conditions)?;
    let sheets = &sheets[..scene.maps.len()];
    let mut canvas = desk::desk(&scene, conditions);
    for (sheet, map) in sheets.iter().zip(&scene.maps) {
        let (raster, to_raster) = sheet.level(scene.scale)?;
        canvas.paste(raster, &to_raster.inverse()?.then(map)?);
    }
    fingers::lay(&mut canvas, &scene, sheets, conditions);
    let truth = expose(&mut canvas, sheets, &scene.maps, conditions);
    Some(Shot { file: store(&canvas.into_picture(), conditions), truth })
}

/// What lens and sensor make of a scene, and the truth about it.
pub(super) fn expose(
    canvas: &mut Canvas,
    sheets: &[&Sheet],
    maps: &[Homography],
    conditions: &Conditions,
) -> ShotTruth {
    blur::gaussian(canvas, conditions.blur * conditions.pitch);
    blur::motion(canvas, conditions.motion * conditions.pitch, conditions.motion_direction);
    let gain = Gain::new(canvas.width, canvas.height, conditions);
    let spot = glare_spot(sheets, maps, conditions);
    let light = sheets.first().map_or(Light::White, |sheet| sheet.light());
    noise::expose(canvas, conditions, light, &gain, spot.as_slice());
    let lit = Lit { conditions, gain: &gain, spot: spot.as_ref(), size: (canvas.width, canvas.height) };
    ShotTruth {
        light: light.code().to_owned(),
        width: canvas.width as u32,
        height: canvas.height as u32,
        conditions: conditions.clone(),
        pages: sheets.iter().zip(maps).map(|(sheet, map)| page(sheet, map, &lit)).collect(),
    }
}

/// The glare, on the first page.
fn glare_spot(sheets: &[&Sheet], maps: &[Homography], conditions: &Conditions) -> Option<GlareSpot> {
    let glare = conditions.glare.as_ref()?;
    GlareSpot::new(glare_place(sheets.first()?, glare)?, maps.first()?, glare.saturation)
}

/// Writes the file.
pub(super) fn store(picture: &Picture, conditions: &Conditions) -> Vec<u8> {
    let Some(quality) = conditions.quality else { return bitmap(picture) };
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, quality);
    // Telephones store half of the colour in both directions.
    encoder.set_sampling_factor(SamplingFactor::F_2_2);
    let (width, height) = (picture.width() as u16, picture.height() as u16);
    // Sides stay far below 65,536 pixels and memory takes every byte, so that nothing can fail.
    encoder.encode(picture.rgb(), width, height, ColorType::Rgb).expect("a JPEG in memory");
    file
}

/// A bitmap of 24 bits a pixel (BITMAPFILEHEADER, BITMAPINFOHEADER), rows from the bottom.
fn bitmap(picture: &Picture) -> Vec<u8> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let row = (width * 3).next_multiple_of(4);
    let mut file = Vec::with_capacity(54 + row * height);
    file.extend_from_slice(b"BM");
    for word in [54 + (row * height) as u32, 0, 54, 40, picture.width(), picture.height(), 1 | (24 << 16), 0]
    {
        file.extend_from_slice(&word.to_le_bytes());
    }
    file.extend_from_slice(&[0; 20]);
    for pixels in picture.rgb().chunks_exact(width * 3).rev() {
        let start = file.len();
        file.extend(pixels.chunks_exact(3).flat_map(|p| [p[2], p[1], p[0]]));
        file.resize(start + row, 0);
    }
    file
}
