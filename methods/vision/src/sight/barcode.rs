//! Barcodes on a page.

use super::Region;

/// The symbologies of seals (Doc 9303-13, 2.2.1, and 2D-Doc).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BarcodeKind {
    /// QR code.
    Qr,
    /// Aztec code.
    Aztec,
    /// Data Matrix.
    DataMatrix,
    /// PDF417.
    Pdf417,
}

/// A barcode: where it is, and its bytes where it could be read.
#[derive(Debug, Clone, PartialEq)]
pub struct Barcode {
    /// The symbology.
    pub kind: BarcodeKind,
    /// Its bytes; none where a barcode is there and cannot be read.
    pub bytes: Option<Vec<u8>>,
    /// Where it is.
    pub region: Region,
}
