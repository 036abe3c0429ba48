//! The readers: symbols in black and white pixels, with their bytes.

use super::texture::Patch;
use super::{bullseye, matrix, pdf417};
use crate::geometry::{Point, Quad};
use crate::sight::BarcodeKind;
use rxing::aztec;
use rxing::common::{BitMatrix, DetectorRXingResult};
use rxing::datamatrix::{decoder::Decoder, detector::zxing_cpp_detector};
use rxing::qrcode::cpp_port::{decoder, detector};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A symbol in a view.
pub(super) struct Sighting {
    pub(super) kind: BarcodeKind,
    /// None where the symbol is there and cannot be read.
    pub(super) bytes: Option<Vec<u8>>,
    /// Its corners, or other points on its outline, in pixels of the view.
    pub(super) corners: Vec<(f32, f32)>,
    /// Columns and rows of modules, where the corners are those of a grid.
    pub(super) modules: Option<(u32, u32)>,
}

impl Sighting {
    /// The corners of the grid.
    pub(super) fn quad(&self) -> Option<Quad> {
        let corners: &[(f32, f32); 4] = self.corners.as_slice().try_into().ok()?;
        Some(Quad(corners.map(|(x, y)| Point::new(x.into(), y.into()))))
    }
}

/// Finds the symbols of one kind in some bits.
type Reader = fn(&BitMatrix) -> Vec<Sighting>;

/// Every symbol in the bits of a patch, of a kind that the patch is large enough for.
pub(super) fn in_bits(bits: &BitMatrix, patch: &Patch) -> Vec<Sighting> {
    let wide = patch.may_be_pdf417();
    // Only Data Matrix has symbols that are smaller, or longer than high.
    let many = wide || patch.may_be_square();
    let readers: [(bool, Reader); 4] = [(many, qr), (true, data_matrix), (many, aztec), (wide, pdf417::read)];
    // The readers index and unwrap on geometry that noise may produce; a panic there means that nothing was read.
    readers
        .into_iter()
        .filter_map(|(fits, reader)| fits.then_some(reader))
        .flat_map(|reader| catch_unwind(AssertUnwindSafe(|| reader(bits))).unwrap_or_default())
        .collect()
}

fn corners(result: &impl DetectorRXingResult) -> Vec<(f32, f32)> {
    result.getPoints().iter().map(|p| (p.x, p.y)).collect()
}

/// Sets of three finder patterns that are tried; real symbols come first, and noise makes many.
const SETS: usize = 24;

fn qr(bits: &BitMatrix) -> Vec<Sighting> {
    let mut patterns = detector::FindFinderPatterns(bits, true, 0);
    let sets = detector::GenerateFinderPatternSets(&mut patterns);
    let mut used = Vec::new();
    let mut found = Vec::new();
    for set in sets.into_iter().take(SETS) {
        if [set.bl, set.tl, set.tr].iter().any(|p| used.contains(p)) {
            continue;
        }
        let Ok(sampled) = detector::SampleQR(bits, &set) else { continue };
        let bytes = decoder::Decode(sampled.getBits()).ok().filter(|result| result.isValid());
        let bytes = bytes.map(|result| result.content().bytes().to_vec());
        if bytes.is_some() || has_timing(sampled.getBits()) {
            used.extend([set.bl, set.tl, set.tr]);
            let modules = Some((sampled.getBits().width(), sampled.getBits().height()));
            found.push(Sighting { kind: BarcodeKind::Qr, bytes, corners: corners(&sampled), modules });
        }
    }
    found
}

/// Whether the modules between the finder patterns alternate (ISO/IEC 18004, 6.3.5): nine in ten do.
fn has_timing(bits: &BitMatrix) -> bool {
    let inner = 8..bits.width().saturating_sub(8);
    let right = inner.clone().map(|i| (bits.get(i, 6), bits.get(6, i), i.is_multiple_of(2)));
    let count = right
        .map(|(row, column, dark)| usize::from(row == dark) + usize::from(column == dark))
        .sum::<usize>();
    inner.len() >= 5 && count * 10 >= inner.len() * 2 * 9
}

fn data_matrix(bits: &BitMatrix) -> Vec<Sighting> {
    let symbols = zxing_cpp_detector::detect(bits, true, true).unwrap_or_default();
    let reader = Decoder::new();
    let sighting = |symbol: &_| {
        let modules = DetectorRXingResult::getBits(symbol);
        let bytes = reader.decode(modules).ok().map(|result| bytes_of(result.getText()));
        let there = bytes.is_some() || has_border(modules);
        let count = Some((modules.width(), modules.height()));
        there.then(|| Sighting {
            kind: BarcodeKind::DataMatrix,
            bytes,
            corners: corners(symbol),
            modules: count,
        })
    };
    symbols.iter().filter_map(sighting).collect()
}

/// Whether a square's left and lower border are dark and the others alternate (ISO/IEC 16022, 5.1): nineteen in twenty.
fn has_border(bits: &BitMatrix) -> bool {
    let side = bits.width();
    side == bits.height() && side >= 14 && matrix::upright_likeness(BarcodeKind::DataMatrix, bits) >= 95
}

/// The reader looks in the middle only, so each bull's eye is brought there.
fn aztec(bits: &BitMatrix) -> Vec<Sighting> {
    let middle = (bits.width() / 2, bits.height() / 2);
    let mut centres = bullseye::centres(bits);
    if centres.is_empty() {
        centres.push(middle);
    }
    let mut found: Vec<Sighting> = centres.into_iter().filter_map(|centre| aztec_at(bits, centre)).collect();
    // Rings of one symbol may be taken for several bull's eyes.
    found.sort_by_key(|sighting| sighting.bytes.is_none());
    found.dedup_by(|b, a| b.bytes.is_none() || a.bytes == b.bytes);
    found
}

fn aztec_at(bits: &BitMatrix, centre: (u32, u32)) -> Option<Sighting> {
    let moved = bullseye::centred(bits, centre)?;
    let symbol = aztec::detector::Detector::new(&moved).detect(false).ok()?;
    let bytes = aztec::decoder::decode(&symbol).ok().map(|result| bytes_of(result.getText()));
    let (x, y) =
        (centre.0 as f32 - moved.width() as f32 / 2.0, centre.1 as f32 - moved.height() as f32 / 2.0);
    let corners = corners(&symbol).into_iter().map(|corner| (corner.0 + x, corner.1 + y)).collect();
    let modules = Some((symbol.getBits().width(), symbol.getBits().height()));
    Some(Sighting { kind: BarcodeKind::Aztec, bytes, corners, modules })
}

/// The bytes behind the text of a reader, which stands for each byte by the character of the same number (ISO 8859-1).
/// A symbol that declares another character set has text of its own: that in UTF-8.
pub(super) fn bytes_of(text: &str) -> Vec<u8> {
    let single: Result<Vec<u8>, _> = text.chars().map(u8::try_from).collect();
    single.unwrap_or_else(|_| text.as_bytes().to_vec())
}
