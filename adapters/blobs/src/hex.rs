//! Names of files and folders: lower-case hexadecimal digits.

use spartel_ledger::id::BlobName;

/// The folder of all blobs whose names begin with this byte.
pub fn folder(first: u8) -> String {
    format!("{first:02x}")
}

/// The blob that a file's name says, if it is a blob's name.
pub fn blob(text: &str) -> Option<BlobName> {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let bytes: Option<Vec<u8>> =
        pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect();
    rest.is_empty().then_some(())?;
    bytes?.try_into().ok().map(BlobName)
}
