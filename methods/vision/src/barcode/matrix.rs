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

/// What a square of `side` modules somewhere in the bits holds, whatever is up: the symbology and the bytes.
pub(super) fn read_within(bits: &BitMatrix, side: u32) -> Option<(BarcodeKind, Vec<u8>)> {
    let mut ways = Vec::new();
    let beyond = bits.width().min(bits.height()).checked_sub(side)?;
    for (top, left) in (0..=beyond).flat_map(|top| (0..=beyond).map(move |left| (top, left))) {
        let mut turned = cut(bits, left, top, side)?;
        for turn in 0..4 {
            let likely = kinds(side).map(|kind| (Reverse(likeness(kind, &turned)), turn, kind));
            ways.extend(likely.filter(|way| way.0.0 >= LIKE).map(|way| (way, turned.clone())));
            turned.rotate(90).ok()?;
        }
    }
    ways.sort_by_key(|(way, _)| *way);
    ways.truncate(TRIED);
    ways.into_iter().find_map(|((_, _, kind), bits)| decode(kind, &bits).map(|bytes| (kind, bytes)))
}

/// A square out of the bits.
fn cut(bits: &BitMatrix, left: u32, top: u32, side: u32) -> Option<BitMatrix> {
    let mut square = BitMatrix::new(side, side).ok()?;
    for (y, x) in (0..side).flat_map(|y| (0..side).map(move |x| (y, x))) {
        if bits.get(left + x, top + y) {
            square.set(x, y);
        }
    }
    Some(square)
}

/// At most this many places and turns of a square are tried.
const TRIED: usize = 4;

/// Of a hundred modules that are the same in every symbol, this many are right at least: one of three finder patterns may be
/// lost.
const LIKE: u32 = 72;

/// Of a hundred modules that are the same in every symbol, those that are right.
fn likeness(kind: BarcodeKind, bits: &BitMatrix) -> u32 {
    let (mut right, mut all) = (0, 0);
    let side = bits.width();
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
