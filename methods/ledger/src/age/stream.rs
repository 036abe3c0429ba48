//! The payload of an age file: chunks of 64 KiB, each with its number and whether it is the last in its nonce (STREAM).

use super::header::{self, FileKey};
use super::{Identity, Recipient, Shut};
use chacha20poly1305::ChaCha20Poly1305;
use chacha20poly1305::aead::{AeadInOut, Nonce};
use zeroize::Zeroizing;

/// Content of a chunk in bytes; the last one may have less.
const CHUNK: usize = 1 << 16;
/// Bytes that a chunk has beyond its content.
const TAG: usize = 16;
/// Bytes before the first chunk.
const NONCE: usize = 16;

/// Where a stream stands.
struct Chunks {
    cipher: ChaCha20Poly1305,
    number: u64,
}

impl Chunks {
    fn new(file: &FileKey, nonce: &[u8]) -> Self {
        Self { cipher: header::cipher(&header::derive(&file[..], nonce, b"payload")), number: 0 }
    }

    /// The nonce of the next chunk: three zeros, its number, whether it is the last.
    fn next(&mut self, last: bool) -> Nonce<ChaCha20Poly1305> {
        let mut nonce = [0; 12];
        nonce[3..11].copy_from_slice(&self.number.to_be_bytes());
        nonce[11] = u8::from(last);
        self.number += 1;
        Nonce::<ChaCha20Poly1305>::from(nonce)
    }

    fn seal(&mut self, content: &[u8], last: bool, out: &mut Vec<u8>) {
        let mut chunk = content.to_vec();
        let nonce = self.next(last);
        // The cipher takes 256 GiB; a chunk has 64 KiB.
        self.cipher.encrypt_in_place(&nonce, &[], &mut chunk).expect("a chunk is short");
        out.append(&mut chunk);
    }

    fn open(&mut self, chunk: &[u8], last: bool, out: &mut Vec<u8>) -> Result<(), Shut> {
        // An empty chunk is there for empty content alone.
        if chunk.len() < TAG || chunk.len() == TAG && self.number > 0 {
            return Err(Shut::CutOff);
        }
        let mut content = chunk.to_vec();
        let nonce = self.next(last);
        self.cipher.decrypt_in_place(&nonce, &[], &mut content).map_err(|_| Shut::Changed)?;
        out.append(&mut content);
        Ok(())
    }
}

/// Seals a file from its beginning to its end.
pub struct Sealer {
    chunks: Chunks,
    waiting: Vec<u8>,
}

impl Sealer {
    /// Begins a file to recipients; its first bytes go to `out`. None where there is no recipient, or one whose key is no point that
    /// keeps a secret.
    pub fn new(
        recipients: &[Recipient],
        mut random: impl FnMut(&mut [u8]),
        out: &mut Vec<u8>,
    ) -> Option<Self> {
        if recipients.is_empty() {
            return None;
        }
        let mut file = FileKey::new([0; 16]);
        random(&mut file[..]);
        let with_scalar = |recipient: &Recipient| {
            let mut scalar = Zeroizing::new([0; 32]);
            random(&mut scalar[..]);
            (*recipient, scalar)
        };
        let recipients: Vec<_> = recipients.iter().map(with_scalar).collect();
        let mut nonce = [0; NONCE];
        random(&mut nonce);
        out.append(&mut header::write(&file, &recipients)?);
        out.extend(nonce);
        Some(Self { chunks: Chunks::new(&file, &nonce), waiting: Vec::with_capacity(CHUNK) })
    }

    /// Takes content; what can be written of the file goes to `out`.
    pub fn push(&mut self, mut content: &[u8], out: &mut Vec<u8>) {
        while !content.is_empty() {
            // A full chunk waits for what is behind it: it may be the last.
            if self.waiting.len() == CHUNK {
                self.chunks.seal(&self.waiting, false, out);
                self.waiting.clear();
            }
            let (now, later) = content.split_at(content.len().min(CHUNK - self.waiting.len()));
            self.waiting.extend_from_slice(now);
            content = later;
        }
    }

    /// The end of the file.
    pub fn end(mut self, out: &mut Vec<u8>) {
        self.chunks.seal(&self.waiting, true, out);
    }
}

/// Opens a file from its beginning to its end.
pub struct Opener<'i> {
    identities: &'i [Identity],
    chunks: Option<Chunks>,
    waiting: Vec<u8>,
}

impl<'i> Opener<'i> {
    /// Begins with private keys of which one should open the file.
    #[must_use]
    pub const fn new(identities: &'i [Identity]) -> Self {
        Self { identities, chunks: None, waiting: Vec::new() }
    }

    /// Takes bytes of the file; what is content of them for sure goes to `out`.
    ///
    /// # Errors
    /// Where the file is none, is sealed to others, or was changed.
    pub fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>) -> Result<(), Shut> {
        self.waiting.extend_from_slice(bytes);
        if self.chunks.is_none() {
            self.begin()?;
        }
        let Some(chunks) = &mut self.chunks else { return Ok(()) };
        let mut at = 0;
        // What has something behind it is not the last.
        while self.waiting.len() - at > CHUNK + TAG {
            chunks.open(&self.waiting[at..at + CHUNK + TAG], false, out)?;
            at += CHUNK + TAG;
        }
        self.waiting.drain(..at);
        Ok(())
    }

    /// Reads the header once it is whole.
    fn begin(&mut self) -> Result<(), Shut> {
        let Some(length) = header::length(&self.waiting)? else { return Ok(()) };
        let Some(nonce) = self.waiting.get(length..length + NONCE) else { return Ok(()) };
        let file = header::open(&self.waiting[..length], self.identities)?;
        self.chunks = Some(Chunks::new(&file, nonce));
        self.waiting.drain(..length + NONCE);
        Ok(())
    }

    /// The end of the file.
    ///
    /// # Errors
    /// Where it is not the end that was sealed.
    pub fn end(mut self, out: &mut Vec<u8>) -> Result<(), Shut> {
        let chunks =
            self.chunks.as_mut().ok_or(if self.waiting.is_empty() { Shut::NotAge } else { Shut::CutOff })?;
        // A file that was cut off where a chunk ends has a last chunk that was not sealed as one.
        chunks.open(&self.waiting, true, out)
    }
}
