//! The header of an age file: the file's key sealed to each recipient, and a code over all of it.

use super::{Identity, Recipient, Shut};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD as BASE64;
use chacha20poly1305::aead::{Aead, KeyInit, Nonce};
use chacha20poly1305::{ChaCha20Poly1305, Key};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

const VERSION: &[u8] = b"age-encryption.org/v1\n";
const INFO: &[u8] = b"age-encryption.org/v1/X25519";
/// A header has at most so many bytes; those of this house have a few hundred.
const LONGEST: usize = 1 << 16;
/// Bytes of a whole line of a stanza's body.
const COLUMNS: usize = 64;

/// The key of a file: everything else is made from it.
pub type FileKey = Zeroizing<[u8; 16]>;

/// HKDF-SHA256 of some secret.
pub fn derive(secret: &[u8], salt: &[u8], info: &[u8]) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0; 32]);
    // 32 bytes are far below what HKDF can give.
    Hkdf::<Sha256>::new(Some(salt), secret).expand(info, &mut *key).expect("HKDF gives 32 bytes");
    key
}

pub fn cipher(key: &[u8; 32]) -> ChaCha20Poly1305 {
    ChaCha20Poly1305::new(&Key::from(*key))
}

fn code(file: &FileKey, header: &[u8]) -> Hmac<Sha256> {
    let key = derive(&file[..], &[], b"header");
    // HMAC takes keys of any length.
    let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&key[..]).expect("a key");
    mac.update(header);
    mac
}

/// What wraps the file's key for one recipient; none where their keys have no secret in common (a point of low order).
fn wrapping(scalar: &StaticSecret, other: &PublicKey, salt: &[[u8; 32]; 2]) -> Option<Zeroizing<[u8; 32]>> {
    let shared = scalar.diffie_hellman(other);
    shared.was_contributory().then(|| derive(shared.as_bytes(), salt.as_flattened(), INFO))
}

/// A header to recipients. What is random is a scalar for each of them.
pub fn write(file: &FileKey, recipients: &[(Recipient, Zeroizing<[u8; 32]>)]) -> Option<Vec<u8>> {
    let mut header = VERSION.to_vec();
    for (recipient, scalar) in recipients {
        let scalar = StaticSecret::from(**scalar);
        let share = PublicKey::from(&scalar).to_bytes();
        let key = wrapping(&scalar, &PublicKey::from(recipient.0), &[share, recipient.0])?;
        let body = cipher(&key).encrypt(&Nonce::<ChaCha20Poly1305>::default(), &file[..]).ok()?;
        header.extend(format!("-> X25519 {}\n{}\n", BASE64.encode(share), BASE64.encode(body)).bytes());
    }
    header.extend(b"---");
    let code = code(file, &header).finalize().into_bytes();
    header.extend(format!(" {}\n", BASE64.encode(code)).bytes());
    Some(header)
}

/// The length of the header with which bytes begin; none where it does not end in them.
///
/// # Errors
/// Where it is no header of an age file.
pub fn length(bytes: &[u8]) -> Result<Option<usize>, Shut> {
    let beginning = bytes.len().min(VERSION.len());
    if bytes[..beginning] != VERSION[..beginning] {
        return Err(Shut::NotAge);
    }
    let last = bytes.windows(5).position(|five| five == b"\n--- ");
    let end = last.and_then(|at| Some(at + 1 + bytes[at + 1..].iter().position(|byte| *byte == b'\n')? + 1));
    match end {
        Some(end) if end <= LONGEST => Ok(Some(end)),
        None if bytes.len() < LONGEST => Ok(None),
        _ => Err(Shut::NotAge),
    }
}

/// The file's key out of a whole header.
///
/// # Errors
/// Where it is none, was changed, or is sealed to others.
pub fn open(header: &[u8], identities: &[Identity]) -> Result<FileKey, Shut> {
    let text = std::str::from_utf8(header).map_err(|_| Shut::NotAge)?;
    let (stanzas, code_text) = text.rsplit_once("\n--- ").ok_or(Shut::NotAge)?;
    let mut lines = stanzas.split('\n').skip(1).peekable();
    let mut file = None;
    while let Some(first) = lines.next() {
        let words: Vec<&str> = first.strip_prefix("-> ").ok_or(Shut::NotAge)?.split(' ').collect();
        let mut body = String::new();
        // The last line of a body is shorter than the others, and there even if it is empty.
        loop {
            let line = lines.next().ok_or(Shut::NotAge)?;
            body.push_str(line);
            match line.len() {
                COLUMNS => {}
                0..COLUMNS => break,
                _ => return Err(Shut::NotAge),
            }
        }
        if file.is_none() && words[0] == "X25519" {
            file = stanza(&words, &body, identities)?;
        }
    }
    let file = file.ok_or(Shut::NotNamed)?;
    let said = BASE64.decode(code_text.strip_suffix('\n').unwrap_or_default()).map_err(|_| Shut::NotAge)?;
    let until = stanzas.len() + b"\n---".len();
    code(&file, &header[..until]).verify_slice(&said).map_err(|_| Shut::Changed)?;
    Ok(file)
}

/// The file's key, where a stanza was sealed to one of some identities.
fn stanza(words: &[&str], body: &str, identities: &[Identity]) -> Result<Option<FileKey>, Shut> {
    let [_, share] = words else { return Err(Shut::NotAge) };
    let share = BASE64.decode(share).ok().and_then(|share| <[u8; 32]>::try_from(share).ok());
    let (Some(share), Ok(body)) = (share, BASE64.decode(body)) else { return Err(Shut::NotAge) };
    if body.len() != 32 {
        return Err(Shut::NotAge);
    }
    for identity in identities {
        let own = identity.recipient();
        let key = wrapping(&identity.scalar(), &PublicKey::from(share), &[share, own.0]);
        let key = key.ok_or(Shut::Changed)?;
        if let Ok(file) = cipher(&key).decrypt(&Nonce::<ChaCha20Poly1305>::default(), &body[..]) {
            let file = Zeroizing::new(file);
            return Ok(<[u8; 16]>::try_from(&file[..]).ok().map(Zeroizing::new));
        }
    }
    Ok(None)
}
