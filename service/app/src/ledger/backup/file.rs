//! Frames on their way through the seal into a file, and out of it again, in little memory.

use sha2::{Digest, Sha256};
use spartel_base::ParseError;
use spartel_ledger::age::{Identity, Opener, Recipient, Sealer, Shut};
use spartel_ledger::backup::{FileHash, Frame, Frames};
use std::io::{self, Read, Write};

/// Bytes that are read of a file together.
const PIECE: usize = 1 << 16;

/// A backup file that can be read from its beginning, more than once.
pub trait Backing {
    /// What it is read by.
    type Reader: Read + Send;

    /// Its beginning.
    ///
    /// # Errors
    /// Where it cannot be read.
    fn open(&self) -> io::Result<Self::Reader>;
}

/// A backup file that is being written.
pub struct Sealed<W> {
    sealer: Sealer,
    hash: Sha256,
    bytes: Vec<u8>,
    length: u64,
    out: W,
}

impl<W: Write> Sealed<W> {
    /// Begins a file to custodians; none where there is no custodian whose key keeps a secret.
    pub fn new(to: &[Recipient], random: impl FnMut(&mut [u8]), out: W) -> Option<Self> {
        let mut bytes = Vec::new();
        let sealer = Sealer::new(to, random, &mut bytes)?;
        Some(Self { sealer, hash: Sha256::new(), bytes, length: 0, out })
    }

    pub fn put(&mut self, frame: &Frame) -> io::Result<()> {
        self.sealer.push(&frame.bytes(), &mut self.bytes);
        self.flush()
    }

    fn flush(&mut self) -> io::Result<()> {
        self.hash.update(&self.bytes);
        self.out.write_all(&self.bytes)?;
        self.length += self.bytes.len() as u64;
        self.bytes.clear();
        Ok(())
    }

    /// The end: SHA-256 and length of the file.
    pub fn end(mut self) -> io::Result<(FileHash, u64)> {
        let mut last = Vec::new();
        self.sealer.end(&mut last);
        self.hash.update(&last);
        self.out.write_all(&last)?;
        self.out.flush()?;
        Ok((FileHash(self.hash.finalize().into()), self.length + last.len() as u64))
    }
}

/// Why a file's next frame was not had.
#[derive(Debug)]
pub enum Lost {
    /// The file cannot be read.
    Read(io::Error),
    /// The seal does not open.
    Shut(Shut),
    /// What was sealed is no backup, or one of another form.
    Form(ParseError),
}

/// A backup file that is being read.
pub struct Opened<'i, R> {
    /// None once the file is at its end.
    opener: Option<Opener<'i>>,
    hash: Sha256,
    frames: Frames,
    read: R,
    /// Bytes of the file that were read.
    pub length: u64,
}

impl<'i, R: Read> Opened<'i, R> {
    pub fn new(identities: &'i [Identity], read: R) -> Self {
        let opener = Some(Opener::new(identities));
        Self { opener, hash: Sha256::new(), frames: Frames::default(), read, length: 0 }
    }

    /// The next frame; none behind the last.
    pub fn next(&mut self) -> Result<Option<Frame>, Lost> {
        loop {
            if let Some(frame) = self.frames.take().map_err(Lost::Form)? {
                return Ok(Some(frame));
            }
            if self.opener.is_none() {
                return Ok(None);
            }
            self.read_on()?;
        }
    }

    fn read_on(&mut self) -> Result<(), Lost> {
        let mut piece = vec![0; PIECE];
        let read = self.read.read(&mut piece).map_err(Lost::Read)?;
        let Some(opener) = &mut self.opener else { return Ok(()) };
        if read > 0 {
            self.length += read as u64;
            self.hash.update(&piece[..read]);
            return opener.push(&piece[..read], self.frames.feed()).map_err(Lost::Shut);
        }
        match self.opener.take() {
            Some(opener) => opener.end(self.frames.feed()).map_err(Lost::Shut),
            None => Ok(()),
        }
    }

    /// SHA-256 of the file, once it was read to its end; none where bytes are left that are no frame.
    pub fn end(self) -> Option<FileHash> {
        let whole = self.opener.is_none() && self.frames.is_empty();
        whole.then(|| FileHash(self.hash.finalize().into()))
    }
}
