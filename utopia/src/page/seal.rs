//! Seals and other bytes as barcodes.

use super::area::Area;
use super::design::Symbol;
use crate::drawing::Path;
use rxing::{
    BarcodeFormat, EncodeHints, Writer, aztec::AztecWriter, common::BitMatrix, datamatrix::DataMatrixWriter,
    pdf417::PDF417Writer, qrcode::QRCodeWriter,
};

impl Symbol {
    /// The code of the kind.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Qr => "qr",
            Self::Aztec => "aztec",
            Self::DataMatrix => "data-matrix",
            Self::Pdf417 => "pdf417",
        }
    }

    /// The modules that hold some bytes; none where they do not fit.
    fn modules(self, bytes: &[u8]) -> Option<BitMatrix> {
        // One character a byte: the encoders write ISO 8859-1 back as bytes.
        let text: String = bytes.iter().map(|byte| char::from(*byte)).collect();
        let hints = EncodeHints { Margin: Some("0".into()), ..EncodeHints::default() };
        let matrix = match self {
            Self::Qr => QRCodeWriter {}.encode_with_hints(&text, &BarcodeFormat::QR_CODE, 1, 1, &hints),
            Self::Aztec => AztecWriter {}.encode_with_hints(&text, &BarcodeFormat::AZTEC, 1, 1, &hints),
            Self::DataMatrix => {
                DataMatrixWriter {}.encode_with_hints(&text, &BarcodeFormat::DATA_MATRIX, 1, 1, &hints)
            }
            Self::Pdf417 => PDF417Writer {}.encode_with_hints(&text, &BarcodeFormat::PDF_417, 1, 1, &hints),
        };
        matrix.ok()
    }
}

/// The path of a barcode, as large as a place allows with its modules square, and where its modules are.
pub(super) fn barcode(symbol: Symbol, bytes: &[u8], place: &Area) -> Option<(Path, Area)> {
    let modules = symbol.modules(bytes)?;
    let (left, top, width, height) = used(&modules)?;
    let module = (place.width / f64::from(width)).min(place.height / f64::from(height));
    let area = Area::new(
        place.left + (place.width - module * f64::from(width)) / 2.0,
        place.top + (place.height - module * f64::from(height)) / 2.0,
        module * f64::from(width),
        module * f64::from(height),
    );
    let mut path = Path::default();
    for y in 0..height {
        let mut x = 0;
        while x < width {
            let run = (x..width).take_while(|x| modules.get(left + x, top + y)).count() as u32;
            if run > 0 {
                let at = |x: u32, y: u32| {
                    ((area.left + module * f64::from(x)) as f32, (area.top + module * f64::from(y)) as f32)
                };
                path.extend(Path::rectangle(at(x, y), at(x + run, y + 1)));
            }
            x += run.max(1);
        }
    }
    Some((path, area))
}

/// Left, top, width and height of the modules without a margin.
fn used(modules: &BitMatrix) -> Option<(u32, u32, u32, u32)> {
    let set = |x: &u32, y: &u32| modules.get(*x, *y);
    let (width, height) = (modules.getWidth(), modules.getHeight());
    let column = |x: &u32| (0..height).any(|y| set(x, &y));
    let row = |y: &u32| (0..width).any(|x| set(&x, y));
    let (left, right) = ((0..width).find(column)?, (0..width).rev().find(column)?);
    let (top, bottom) = ((0..height).find(row)?, (0..height).rev().find(row)?);
    Some((left, top, right - left + 1, bottom - top + 1))
}
