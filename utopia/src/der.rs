//! A small writer of DER (X.690): every function returns the bytes of one whole object.

/// One object with the identifier octets `tag` (`0x30`, `0x5F1F`, `0x7F61`).
#[must_use]
pub fn object(tag: u32, contents: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(contents.len() + 8);
    significant(u64::from(tag), &mut out);
    match contents.len() {
        short @ 0..0x80 => out.push(short as u8),
        long => {
            let start = out.len();
            out.push(0x80);
            significant(long as u64, &mut out);
            out[start] |= (out.len() - start - 1) as u8;
        }
    }
    out.extend_from_slice(contents);
    out
}

/// One object whose contents are the given objects in order.
#[must_use]
pub fn constructed<P: AsRef<[u8]>>(tag: u32, parts: impl IntoIterator<Item = P>) -> Vec<u8> {
    object(tag, &joined(parts))
}

/// One constructed object of indefinite length: BER, not DER.
#[must_use]
pub fn indefinite<P: AsRef<[u8]>>(tag: u32, parts: impl IntoIterator<Item = P>) -> Vec<u8> {
    let mut out = Vec::new();
    significant(u64::from(tag), &mut out);
    out.push(0x80);
    out.extend(joined(parts));
    out.extend([0, 0]);
    out
}

/// SEQUENCE.
#[must_use]
pub fn sequence<P: AsRef<[u8]>>(parts: impl IntoIterator<Item = P>) -> Vec<u8> {
    constructed(0x30, parts)
}

/// SET OF, its elements sorted (X.690, 11.6).
#[must_use]
pub fn set<P: AsRef<[u8]>>(parts: impl IntoIterator<Item = P>) -> Vec<u8> {
    set_tagged(0x31, parts)
}

/// SET OF under another tag, its elements sorted.
#[must_use]
pub fn set_tagged<P: AsRef<[u8]>>(tag: u32, parts: impl IntoIterator<Item = P>) -> Vec<u8> {
    let mut parts: Vec<Vec<u8>> = parts.into_iter().map(|part| part.as_ref().to_vec()).collect();
    parts.sort_unstable();
    constructed(tag, parts)
}

/// `[n]` around one object.
#[must_use]
pub fn explicit(n: u8, part: &[u8]) -> Vec<u8> {
    object(0xA0 | u32::from(n), part)
}

/// INTEGER from an unsigned big-endian magnitude of any length.
#[must_use]
pub fn integer(magnitude: &[u8]) -> Vec<u8> {
    let zeros = magnitude.iter().take_while(|byte| **byte == 0).count();
    let digits = &magnitude[zeros..];
    let mut contents = Vec::with_capacity(digits.len() + 1);
    if digits.first().is_none_or(|first| first & 0x80 != 0) {
        contents.push(0);
    }
    contents.extend_from_slice(digits);
    object(0x02, &contents)
}

/// INTEGER from a small number.
#[must_use]
pub fn number(value: u64) -> Vec<u8> {
    integer(&value.to_be_bytes())
}

/// OBJECT IDENTIFIER from its dotted form, which the caller has written down correctly.
#[must_use]
pub fn oid(dotted: &str) -> Vec<u8> {
    let mut arcs = dotted.split('.').map(|arc| arc.parse::<u64>().unwrap_or(0));
    let (top, second) = (arcs.next().unwrap_or(0), arcs.next().unwrap_or(0));
    let mut contents = Vec::new();
    for arc in std::iter::once(top * 40 + second).chain(arcs) {
        let groups = (64 - arc.leading_zeros()).div_ceil(7).max(1);
        for group in (0..groups).rev() {
            let more = if group == 0 { 0 } else { 0x80 };
            contents.push((arc >> (7 * group)) as u8 & 0x7F | more);
        }
    }
    object(0x06, &contents)
}

/// OCTET STRING.
#[must_use]
pub fn octets(contents: &[u8]) -> Vec<u8> {
    object(0x04, contents)
}

/// BIT STRING of whole bytes.
#[must_use]
pub fn bits(contents: &[u8]) -> Vec<u8> {
    object(0x03, &joined([&[0][..], contents]))
}

/// NULL.
#[must_use]
pub fn null() -> Vec<u8> {
    object(0x05, &[])
}

/// BOOLEAN TRUE.
#[must_use]
pub fn yes() -> Vec<u8> {
    object(0x01, &[0xFF])
}

/// PrintableString.
#[must_use]
pub fn printable(text: &str) -> Vec<u8> {
    object(0x13, text.as_bytes())
}

/// UTF8String.
#[must_use]
pub fn utf8(text: &str) -> Vec<u8> {
    object(0x0C, text.as_bytes())
}

/// The parts one after another.
#[must_use]
pub fn joined<P: AsRef<[u8]>>(parts: impl IntoIterator<Item = P>) -> Vec<u8> {
    let mut out = Vec::new();
    for part in parts {
        out.extend_from_slice(part.as_ref());
    }
    out
}

/// Appends a number without leading zero bytes, at least one byte.
fn significant(value: u64, out: &mut Vec<u8>) {
    let bytes = value.to_be_bytes();
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count().min(7);
    out.extend_from_slice(&bytes[zeros..]);
}
