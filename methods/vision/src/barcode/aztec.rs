//! The bytes of Aztec symbols out of their modules (ISO/IEC 24778).

use super::symbols::bytes_of;
use rxing::aztec::decoder::highLevelDecode;
use rxing::common::BitMatrix;
use rxing::common::reedsolomon::{PredefinedGenericGF, ReedSolomonDecoder};

/// Whether an Aztec symbol of this side is compact, and its layers (ISO/IEC 24778, table 1).
pub(super) fn layers(side: u32) -> impl Iterator<Item = (bool, u32)> {
    let compact = (1..=4).filter(move |layers| 11 + 4 * layers == side).map(|layers| (true, layers));
    let full = (1..=32).filter(move |layers| {
        let base = 14 + 4 * layers;
        base + 1 + 2 * ((base / 2 - 1) / 15) == side
    });
    compact.chain(full.map(|layers| (false, layers)))
}

/// The bytes of an upright symbol, where error correction allows any.
pub(super) fn bytes(bits: &BitMatrix) -> Option<Vec<u8>> {
    layers(bits.width()).find_map(|(compact, layers)| {
        let count = data_words(bits, compact, layers)?;
        let (size, field) = match layers {
            0..=2 => (6, PredefinedGenericGF::AztecData6),
            3..=8 => (8, PredefinedGenericGF::AztecData8),
            9..=22 => (10, PredefinedGenericGF::AztecData10),
            _ => (12, PredefinedGenericGF::AztecData12),
        };
        let words = corrected(&message(bits, compact, layers), size, count as usize, field)?;
        Some(bytes_of(&highLevelDecode(&unstuffed(&words, size)?).ok()?))
    })
}

/// The first `data` words of some bits, corrected; what does not fill a word is at the start.
fn corrected(bits: &[bool], size: usize, data: usize, field: PredefinedGenericGF) -> Option<Vec<u32>> {
    let word = |bits: &[bool]| bits.iter().fold(0, |word, bit| word << 1 | i32::from(*bit));
    let mut words: Vec<i32> = bits[bits.len() % size..].chunks_exact(size).map(word).collect();
    let spare = words.len().checked_sub(data)?;
    ReedSolomonDecoder::new(field.into()).decode(&mut words, spare as i32).ok()?;
    // Words of a few bits.
    Some(words.into_iter().take(data).map(|word| word as u32).collect())
}

/// The bits of words, without those that keep words from being all dark or all bright (7.3.1.2).
fn unstuffed(words: &[u32], size: usize) -> Option<Vec<bool>> {
    let full = (1u32 << size) - 1;
    let mut bits = Vec::with_capacity(words.len() * size);
    for word in words {
        match *word {
            n if n == 0 || n == full => return None,
            n if n == 1 || n == full - 1 => bits.extend(std::iter::repeat_n(n > 1, size - 1)),
            n => bits.extend((0..size).rev().map(|bit| n >> bit & 1 == 1)),
        }
    }
    Some(bits)
}

/// The bits of the layers, from the outermost inwards, each side two modules wide (7.3.2).
fn message(bits: &BitMatrix, compact: bool, layers: u32) -> Vec<bool> {
    let base = if compact { 11 } else { 14 } + 4 * layers;
    let (half, middle) = (base / 2, bits.width() / 2);
    // Places without the lines of the reference grid.
    let place = |i: u32| match (compact, i.checked_sub(half)) {
        (true, _) => i,
        (false, Some(beyond)) => middle + beyond + beyond / 15 + 1,
        (false, None) => middle - (half - 1 - i) - (half - 1 - i) / 15 - 1,
    };
    let mut message = Vec::new();
    for layer in 0..layers {
        let length = 4 * (layers - layer) + if compact { 9 } else { 12 };
        let (low, high) = (2 * layer, base - 1 - 2 * layer);
        for side in 0..4 {
            for (j, k) in (0..length).flat_map(|j| [(j, 0), (j, 1)]) {
                let (x, y) = match side {
                    0 => (low + k, low + j),
                    1 => (low + j, high - k),
                    2 => (high - k, high - j),
                    _ => (high - j, low + k),
                };
                message.push(bits.get(place(x), place(y)));
            }
        }
    }
    message
}

/// Whether three in four of the orientation marks at the corners of the mode message stand as they must (7.2.2).
fn has_marks(bits: &BitMatrix, low: u32, high: u32) -> bool {
    let marks = [
        (low, low, true),
        (low + 1, low, true),
        (low, low + 1, true),
        (high, low, true),
        (high, low + 1, true),
        (high - 1, low, false),
        (high, high, false),
        (high, high - 1, true),
        (low, high, false),
        (low, high - 1, false),
        (low + 1, high, false),
        (high - 1, high, false),
    ];
    marks.iter().filter(|(x, y, dark)| bits.get(*x, *y) == *dark).count() >= 9
}

/// The number of data words out of the mode message around the bull's eye (ISO/IEC 24778, 7.2), where it is that of a symbol
/// with as many layers and its orientation marks stand as they must.
fn data_words(bits: &BitMatrix, compact: bool, layers: u32) -> Option<u32> {
    let middle = bits.width() / 2;
    let (far, side) = if compact { (5, 7u32) } else { (7, 10) };
    let (low, high) = (middle.checked_sub(far)?, middle + far);
    if !has_marks(bits, low, high) {
        return None;
    }
    let at = |i: u32| {
        // In symbols with a reference grid its line is left out.
        let step = i % side;
        let place = middle - side / 2 + step + u32::from(!compact && step >= 5);
        match i / side {
            0 => bits.get(place, low),
            1 => bits.get(high, place),
            2 => bits.get(2 * middle - place, high),
            _ => bits.get(low, 2 * middle - place),
        }
    };
    let data = if compact { 2 } else { 4 };
    let message: Vec<bool> = (0..4 * side).map(at).collect();
    let message = corrected(&message, 4, data, PredefinedGenericGF::AztecParam)?;
    let message = message.iter().fold(0, |all, word| all << 4 | word);
    let (told, count) =
        if compact { (message >> 6, message & 0x3F) } else { (message >> 11, message & 0x7FF) };
    (told + 1 == layers).then_some(count + 1)
}
