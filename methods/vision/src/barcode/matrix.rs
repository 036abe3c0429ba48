//! The bytes of QR, Aztec and Data Matrix symbols out of their modules, however they are turned.

use super::aztec;
use super::symbols::bytes_of;
use crate::sight::BarcodeKind;
use rxing::common::BitMatrix;
use rxing::datamatrix::decoder::Decoder;
use rxing::qrcode::cpp_port::decoder;
use std::cmp::Reverse;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Sides of square Data Matrix symbols (ISO/IEC 16022, table 7).
const DATA_MATRIX: [u32; 24] =
    [10, 12, 14, 16, 18, 20, 22, 24, 26, 32, 36, 40, 44, 48, 52, 64, 72, 80, 88, 96, 104, 120, 132, 144];

/// The symbologies that have squares of this side.
fn kinds(side: u32) -> impl Iterator<Item = BarcodeKind> {
    let qr = (21..=177).contains(&side) && side % 4 == 1;
    let data_matrix = DATA_MATRIX.contains(&side);
    let aztec = aztec::layers(side).next().is_some();
    let kinds = [(qr, BarcodeKind::Qr), (data_matrix, BarcodeKind::DataMatrix), (aztec, BarcodeKind::Aztec)];
    kinds.into_iter().filter_map(|(has, kind)| has.then_some(kind))
}

/// Every side that some square symbol has.
pub(super) fn sides() -> impl Iterator<Item = u32> {
    (10..=177).filter(|side| kinds(*side).next().is_some())
}

/// What a square of some bits was found to be.
pub(super) struct Within {
    /// Of a hundred modules that are the same in every symbol of a symbology, those that are right at the likeliest place.
    pub(super) likeness: u32,
    /// The symbology and the bytes, where error correction allows any.
    pub(super) read: Option<(BarcodeKind, Vec<u8>)>,
}

impl Within {
    /// Whether some symbology's finder pattern is there.
    pub(super) const fn is_likely(&self) -> bool {
        self.likeness >= LIKE
    }
}

/// What a square of `side` modules somewhere in the bits holds, whatever is up.
pub(super) fn read_within(bits: &BitMatrix, side: u32) -> Within {
    let mut ways = Vec::new();
    for (top, left, turn) in places(bits.width().min(bits.height()).checked_sub(side)) {
        let square = Square { bits, side, left, top, turn };
        ways.extend(kinds(side).map(|kind| (Reverse(likeness(kind, &square)), (top, left, turn), kind)));
    }
    ways.sort();
    ways.truncate(TRIED);
    let likeness = ways.first().map_or(0, |way| way.0.0);
    let read = ways.into_iter().filter(|way| way.0.0 >= LIKE).find_map(|(_, (top, left, turn), kind)| {
        let square = Square { bits, side, left, top, turn };
        decode(kind, &square.cut()?).map(|bytes| (kind, bytes))
    });
    Within { likeness, read }
}

/// Where a square may begin, as rows and columns, and its turns.
fn places(beyond: Option<u32>) -> impl Iterator<Item = (u32, u32, u32)> {
    let count = beyond.map_or(0, |beyond| beyond + 1);
    (0..count).flat_map(move |top| (0..count).flat_map(move |left| (0..4).map(move |turn| (top, left, turn))))
}

/// A square of some bits, turned by right angles.
struct Square<'a> {
    bits: &'a BitMatrix,
    side: u32,
    left: u32,
    top: u32,
    turn: u32,
}

impl Square<'_> {
    fn get(&self, x: u32, y: u32) -> bool {
        let (x, y) = match self.turn {
            0 => (x, y),
            1 => (y, self.side - 1 - x),
            2 => (self.side - 1 - x, self.side - 1 - y),
            _ => (self.side - 1 - y, x),
        };
        self.bits.get(self.left + x, self.top + y)
    }

    fn cut(&self) -> Option<BitMatrix> {
        let mut square = BitMatrix::new(self.side, self.side).ok()?;
        for (y, x) in (0..self.side).flat_map(|y| (0..self.side).map(move |x| (y, x))) {
            if self.get(x, y) {
                square.set(x, y);
            }
        }
        Some(square)
    }
}

/// At most this many places and turns of a square are tried.
const TRIED: usize = 4;

/// Of a hundred modules that are the same in every symbol, this many are right at least: one of three finder patterns may be
/// lost.
const LIKE: u32 = 72;

/// The same of a square that begins with the bits and is not turned.
pub(super) fn upright_likeness(kind: BarcodeKind, bits: &BitMatrix) -> u32 {
    likeness(kind, &Square { bits, side: bits.width(), left: 0, top: 0, turn: 0 })
}

/// Of a hundred modules that are the same in every symbol, those that are right.
fn likeness(kind: BarcodeKind, bits: &Square<'_>) -> u32 {
    let (mut right, mut all) = (0, 0);
    let side = bits.side;
    let mut expect = |x: u32, y: u32, dark: bool| {
        all += 1;
        right += u32::from(bits.get(x, y) == dark);
    };
    match kind {
        BarcodeKind::Qr => {
            for (y, x) in (0..7u32).flat_map(|y| (0..7u32).map(move |x| (y, x))) {
                let ring = x.abs_diff(3).max(y.abs_diff(3));
                [(0, 0), (side - 7, 0), (0, side - 7)]
                    .into_iter()
                    .for_each(|(left, top)| expect(left + x, top + y, ring != 2));
            }
        }
        BarcodeKind::DataMatrix => (0..side).for_each(|i| {
            expect(0, i, true);
            expect(i, side - 1, true);
            expect(i, 0, i.is_multiple_of(2));
            expect(side - 1, i, !i.is_multiple_of(2));
        }),
        _ => {
            let middle = side / 2;
            for (y, x) in (0..9u32).flat_map(|y| (0..9u32).map(move |x| (y, x))) {
                let ring = x.abs_diff(4).max(y.abs_diff(4));
                expect(middle + x - 4, middle + y - 4, ring.is_multiple_of(2));
            }
        }
    }
    right * 100 / all.max(1)
}

/// The bytes of an upright symbol, where error correction allows any.
pub(super) fn decode(kind: BarcodeKind, bits: &BitMatrix) -> Option<Vec<u8>> {
    // The decoders index and unwrap where noise may lead them; a panic there means that nothing was read.
    let decoded = catch_unwind(AssertUnwindSafe(|| match kind {
        BarcodeKind::Qr => {
            let result = decoder::Decode(bits).ok().filter(|result| result.isValid())?;
            Some(result.content().bytes().to_vec())
        }
        BarcodeKind::DataMatrix => Some(bytes_of(Decoder::new().decode(bits).ok()?.getText())),
        BarcodeKind::Aztec => aztec::bytes(bits),
        BarcodeKind::Pdf417 => None,
    }));
    decoded.ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rxing::qrcode::QRCodeWriter;
    use rxing::{BarcodeFormat, EncodeHints, Writer};

    #[test]
    fn a_turned_symbol_is_read_anywhere_in_the_bits_and_white_bits_are_no_symbol() {
        let hints = EncodeHints { Margin: Some("0".into()), ..EncodeHints::default() };
        let text = "a seal of some bytes";
        let symbol = QRCodeWriter {}.encode_with_hints(text, &BarcodeFormat::QR_CODE, 1, 1, &hints);
        let mut symbol = symbol.expect("it fits");
        let side = symbol.width();
        for (left, top) in [(0, 2), (3, 1), (4, 4), (2, 0)] {
            symbol.rotate(90).expect("a right angle");
            let mut bits = BitMatrix::new(side + 4, side + 4).expect("not empty");
            for (y, x) in (0..side).flat_map(|y| (0..side).map(move |x| (y, x))) {
                if symbol.get(x, y) {
                    bits.set(left + x, top + y);
                }
            }
            let within = read_within(&bits, side);
            assert!(within.is_likely());
            assert_eq!(within.read, Some((BarcodeKind::Qr, text.as_bytes().to_vec())));
        }
        let white = BitMatrix::new(side + 4, side + 4).expect("not empty");
        let within = read_within(&white, side);
        assert!(!within.is_likely() && within.read.is_none());
    }
}
