//! What goes over the wire: shapes, the table of endpoints, problems, and the OpenAPI document that is made of them.
//!
//! A shape holds codes and values; sentences are made where somebody reads them. Everything here is pure.

pub mod access;
pub mod contact;
pub mod device;
pub mod endpoint;
pub mod group;
pub mod house;
pub mod id;
pub mod listed;
pub mod openapi;
pub mod people;
pub mod post;
pub mod problem;
pub mod rates;
pub mod session;
pub mod status;
pub mod tree;
pub mod trust;
pub mod watch;

/// Lower-case hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Thirty-two bytes out of 64 lower-case hexadecimal digits.
#[must_use]
pub fn hash(text: &str) -> Option<[u8; 32]> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let digits: Vec<u8> = text.bytes().map(digit).collect::<Option<_>>()?;
    let mut hash = [0; 32];
    for (byte, pair) in hash.iter_mut().zip(digits.chunks(2)) {
        *byte = pair.iter().fold(0, |sum, digit| sum << 4 | digit);
    }
    (digits.len() == 64).then_some(hash)
}
