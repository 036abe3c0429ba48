//! A text as a QR code.

use rxing::qrcode::QRCodeWriter;
use rxing::{BarcodeFormat, EncodeHints, Writer};

/// The modules of the QR code of a text, row by row, `1` where one is dark; none where it is too long.
pub fn modules(text: &str) -> Option<Vec<String>> {
    let hints =
        EncodeHints { Margin: Some("0".into()), ErrorCorrection: Some("M".into()), ..EncodeHints::default() };
    let matrix = QRCodeWriter {}.encode_with_hints(text, &BarcodeFormat::QR_CODE, 1, 1, &hints).ok()?;
    let row = |y| (0..matrix.width()).map(|x| if matrix.get(x, y) { '1' } else { '0' }).collect();
    Some((0..matrix.height()).map(row).collect())
}
