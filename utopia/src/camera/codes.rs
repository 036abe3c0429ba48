//! Barcodes, clean and damaged, with the truth about how many modules are wrong and whether enough are left.

use super::conditions::{Conditions, Device};
use super::ranges::{Severity, uniform};
use super::sheet::Sheet;
use super::shot::{Shot, shoot};
use crate::dice::Dice;
use rxing::{
    BarcodeFormat, EncodeHints, Writer, aztec::AztecWriter, common::BitMatrix, datamatrix::DataMatrixWriter,
    pdf417::PDF417Writer, qrcode::QRCodeWriter,
};
use serde::Serialize;
use spartel_vision::barcode::bytes_of_modules;
use spartel_vision::{BarcodeKind, Light, Picture};

/// A picture of one barcode.
#[derive(Debug, Clone, PartialEq)]
pub struct CodeShot {
    /// The picture.
    pub shot: Shot,
    /// The symbology.
    pub kind: BarcodeKind,
    /// The bytes.
    pub payload: Vec<u8>,
    /// What was done to it.
    pub damage: Damage,
}

/// What was done to the modules of a barcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Damage {
    /// Modules of the symbol.
    pub modules: u32,
    /// Modules that have the wrong colour.
    pub wrong: u32,
    /// Whether the modules that are left suffice: a decoder that is handed every module as it stands gets the bytes.
    pub enough: bool,
}

/// Pixels a module of the flat drawing.
const FINE: u32 = 8;
/// Light modules around the symbol.
const QUIET: u32 = 4;

/// A barcode of a seed under a camera: clean in a full-page reader, or with stains, scratches and wrong modules by hand.
#[must_use]
pub fn code(seed: u64, clean: bool) -> Option<CodeShot> {
    let dice = &mut Dice::new(seed, "camera codes");
    let kind = [BarcodeKind::Qr, BarcodeKind::Aztec, BarcodeKind::DataMatrix, BarcodeKind::Pdf417]
        [seed as usize % 4];
    let length = dice.between(60, 180) as usize;
    let payload = dice.bytes(length);
    let whole = encode(kind, &payload)?;
    let mut worn = whole.clone();
    if !clean {
        wear(&mut worn, dice);
    }
    let places = || (0..whole.getHeight()).flat_map(|y| (0..whole.getWidth()).map(move |x| (x, y)));
    let damage = Damage {
        modules: whole.getWidth() * whole.getHeight(),
        wrong: places().filter(|(x, y)| whole.get(*x, *y) != worn.get(*x, *y)).count() as u32,
        enough: holds(&worn, kind, &payload) || decodes(&worn, kind),
    };
    // Seals have modules of a third of a millimetre and more (Doc 9303-13, 2.2.2).
    let module = uniform(dice, 0.34, 0.6);
    let conditions = if clean { Severity::Reader.draw(seed) } else { worn_conditions(seed, module) };
    let sheet = card(&worn, module, dice)?;
    Some(CodeShot { shot: shoot(&[&sheet], &conditions)?, kind, payload, damage })
}

/// All conditions, with three pixels a module or more, and damage to the modules instead of glare.
fn worn_conditions(seed: u64, module: f64) -> Conditions {
    let all = Severity::All.draw(seed);
    let least = 3.0 * 2.54 / module;
    let blur = 0.35 * module / 2.54;
    Conditions {
        device: Device::Camera,
        pitch: all.pitch.max(least),
        blur: all.blur.min(blur),
        motion: all.motion.min(blur),
        exposure: all.exposure.clamp(0.6, 1.3),
        glare: None,
        fingers: 0,
        clutter: 0,
        ..all
    }
}

/// The modules that hold some bytes, without a margin.
fn encode(kind: BarcodeKind, bytes: &[u8]) -> Option<BitMatrix> {
    // One character a byte: the encoders write ISO 8859-1 back as bytes.
    let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
    let hints = EncodeHints { Margin: Some("0".into()), ..EncodeHints::default() };
    let matrix = match kind {
        BarcodeKind::Qr => QRCodeWriter {}.encode_with_hints(&text, &BarcodeFormat::QR_CODE, 1, 1, &hints),
        BarcodeKind::Aztec => AztecWriter {}.encode_with_hints(&text, &BarcodeFormat::AZTEC, 1, 1, &hints),
        BarcodeKind::DataMatrix => {
            DataMatrixWriter {}.encode_with_hints(&text, &BarcodeFormat::DATA_MATRIX, 1, 1, &hints)
        }
        BarcodeKind::Pdf417 => {
            PDF417Writer {}.encode_with_hints(&text, &BarcodeFormat::PDF_417, 1, 1, &hints)
        }
    };
    matrix.ok()
}

/// Turns single modules over, lays a stain and a scratch.
fn wear(bits: &mut BitMatrix, dice: &mut Dice) {
    let (width, height) = (bits.getWidth(), bits.getHeight());
    let singles = uniform(dice, 0.0, 0.04) * f64::from(width * height);
    for _ in 0..singles as u32 {
        bits.flip_coords(dice.below(width.into()) as u32, dice.below(height.into()) as u32);
    }
    let side = f64::from(width.min(height));
    let (cx, cy) = (uniform(dice, 0.0, f64::from(width)), uniform(dice, 0.0, f64::from(height)));
    let radius = uniform(dice, 0.0, 0.16) * side;
    let scratch = (dice.below(3) == 0).then(|| uniform(dice, 0.2, 0.8) * f64::from(height));
    let dark = dice.below(2) == 0;
    for (x, y) in (0..height).flat_map(|y| (0..width).map(move |x| (x, y))) {
        let (dx, dy) = (f64::from(x) - cx, f64::from(y) - cy);
        let stained = dx * dx + dy * dy < radius * radius;
        let scratched = scratch.is_some_and(|at| (f64::from(y) - at - f64::from(x) / 9.0).abs() < 0.6);
        match (stained && dark, stained || scratched) {
            (true, _) => bits.set(x, y),
            (false, true) => bits.unset(x, y),
            _ => {}
        }
    }
}

/// Whether error correction gives the bytes back out of the modules as they stand.
fn holds(bits: &BitMatrix, kind: BarcodeKind, payload: &[u8]) -> bool {
    let (width, height) = (bits.getWidth(), bits.getHeight());
    let modules: Vec<bool> =
        (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).map(|(x, y)| bits.get(x, y)).collect();
    bytes_of_modules(kind, width, &modules).is_some_and(|bytes| bytes == payload)
}

/// Whether a decoder that sees every module sharply gets any bytes: error correction allows none but the right ones.
fn decodes(bits: &BitMatrix, kind: BarcodeKind) -> bool {
    let (width, height) = drawn_size(bits);
    let luma =
        (0..height).flat_map(|y| (0..width).map(move |x| if dark(bits, x, y) { 0 } else { 255 })).collect();
    let format = match kind {
        BarcodeKind::Qr => BarcodeFormat::QR_CODE,
        BarcodeKind::Aztec => BarcodeFormat::AZTEC,
        BarcodeKind::DataMatrix => BarcodeFormat::DATA_MATRIX,
        BarcodeKind::Pdf417 => BarcodeFormat::PDF_417,
    };
    let mut hints = rxing::DecodeHints { TryHarder: Some(true), ..rxing::DecodeHints::default() };
    rxing::helpers::detect_in_luma_with_hints(luma, width, height, Some(format), &mut hints).is_ok()
}

fn drawn_size(bits: &BitMatrix) -> (u32, u32) {
    ((bits.getWidth() + 2 * QUIET) * FINE, (bits.getHeight() + 2 * QUIET) * FINE)
}

/// Whether a pixel of the drawing is dark.
fn dark(bits: &BitMatrix, x: u32, y: u32) -> bool {
    let module = |v: u32, count: u32| (v / FINE).checked_sub(QUIET).filter(|v| *v < count);
    let place = module(x, bits.getWidth()).zip(module(y, bits.getHeight()));
    place.is_some_and(|(x, y)| bits.get(x, y))
}

/// A white card with the barcode on it.
fn card(bits: &BitMatrix, module: f64, dice: &mut Dice) -> Option<Sheet> {
    let (width, height) = drawn_size(bits);
    let paper = dice.between(205, 250) as u8;
    let ink = [0; 3].map(|_: u8| dice.between(5, 70) as u8);
    let pixels = (0..height)
        .flat_map(|y| (0..width).flat_map(move |x| if dark(bits, x, y) { ink } else { [paper; 3] }));
    let picture = Picture::new(width, height, pixels.collect())?;
    let size = |pixels: u32| f64::from(pixels) / f64::from(FINE) * module;
    Some(Sheet::new(&picture, Light::White, (size(width), size(height)), 0.0, Vec::new()))
}
