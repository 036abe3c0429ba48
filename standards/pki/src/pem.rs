//! Certificates and lists in textual encoding (RFC 7468), and Base64 as files of directories use it (RFC 4648).

use spartel_base::{ParseError, Reason};

/// Most blocks in one file.
const MAX_BLOCKS: usize = 10_000;

/// One block: its label and its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What the block says it is: `CERTIFICATE`, `X509 CRL`, `CMS`, `PKCS7`.
    pub label: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Whether bytes look like textual encoding.
#[must_use]
pub fn is_pem(bytes: &[u8]) -> bool {
    let text = bytes.trim_ascii_start();
    text.starts_with(b"-----BEGIN ") || bytes.windows(12).take(4096).any(|w| w == b"\n-----BEGIN ")
}

/// All blocks of a text; what stands between them is passed over.
///
/// # Errors
/// `Truncated` where a block does not end, `BadCharacter` where it is not Base64, `LimitExceeded` with too many blocks.
pub fn blocks(bytes: &[u8]) -> Result<Vec<Block>, ParseError> {
    const NAME: &str = "PEM";
    let mut found = Vec::new();
    let mut open: Option<(String, usize, Vec<u8>)> = None;
    let mut offset = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        let text = line.trim_ascii();
        let label = |prefix: &[u8]| {
            let inner = text.strip_prefix(prefix)?.strip_suffix(b"-----")?;
            Some(String::from_utf8_lossy(inner).into_owned())
        };
        if let Some(label) = label(b"-----BEGIN ") {
            open = Some((label, offset, Vec::new()));
        } else if text.starts_with(b"-----END ") {
            if let Some((label, at, encoded)) = open.take() {
                if found.len() == MAX_BLOCKS {
                    return Err(ParseError::new(NAME, at, Reason::LimitExceeded));
                }
                found.push(Block { label, bytes: base64(NAME, &encoded).map_err(|e| e.within(at))? });
            }
        } else if let Some((_, _, encoded)) = &mut open
            && !text.contains(&b':')
        {
            encoded.extend_from_slice(text);
        }
        offset += line.len();
    }
    match open {
        Some((_, at, _)) => Err(ParseError::new(NAME, at, Reason::Truncated)),
        None => Ok(found),
    }
}

/// Decodes Base64 with or without padding; white space is passed over.
///
/// # Errors
/// `BadCharacter` with its offset, `Truncated` where a single character is left.
pub fn base64(structure: &'static str, text: &[u8]) -> Result<Vec<u8>, ParseError> {
    let mut out = Vec::with_capacity(text.len() / 4 * 3);
    let (mut held, mut bits) = (0u32, 0u32);
    let mut padded = false;
    for (offset, byte) in text.iter().enumerate() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => {
                padded = true;
                continue;
            }
            b' ' | b'\t' | b'\r' | b'\n' => continue,
            _ => return Err(ParseError::new(structure, offset, Reason::BadCharacter)),
        };
        if padded {
            return Err(ParseError::new(structure, offset, Reason::BadCharacter));
        }
        held = held << 6 | u32::from(value);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            out.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    if bits == 6 { Err(ParseError::new(structure, text.len(), Reason::Truncated)) } else { Ok(out) }
}
