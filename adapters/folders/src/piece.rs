//! What files are: pieces of evidence by their bytes, a claim by their names.

use crate::beneath;
use crate::entry::Entry;
use crate::refuse::Why;
use rustix::fs::FileType;
use sha2::{Digest, Sha256};
use spartel_app::contact::{Claim, Piece};
use spartel_app::evidence::{Kind, recognise};
use spartel_inspect::transaction::PieceKind;
use spartel_lds::FileKind;
use spartel_vision::decode::{DecodeError, Format};
use std::ffi::{OsStr, OsString};
use std::io::{self, ErrorKind};
use std::os::fd::OwnedFd;
use std::path::Path;

/// A drop has so many pieces at most, as over HTTP.
const MOST_PIECES: usize = 64;
/// And so many bytes.
const MOST_BYTES: usize = 64 << 20;
/// A label has so many characters at most.
const LONGEST_LABEL: usize = 120;
/// A claim has so many digits.
const CLAIM: usize = 32;

/// A drop that was read.
#[derive(Debug, Default)]
pub struct Drop {
    /// For whom it is.
    pub claim: Option<Claim>,
    /// What it is of.
    pub pieces: Vec<Piece>,
    /// What in it is no evidence: the names of files, and why. Nothing where all of it is none.
    pub refused: Vec<(OsString, Why)>,
    /// SHA-256 over what was there: the same drop is the same command.
    pub hash: [u8; 32],
}

/// Reads a drop; or why all of it is refused.
pub fn read(root: &Path, entry: &Entry) -> io::Result<Result<Drop, Why>> {
    let (device, name) = &entry.name;
    let at = beneath::folder(&beneath::root(root)?, OsStr::new(device))?;
    let Some(text) = name.to_str() else { return Ok(Err(Why::Name)) };
    let (claim, rest) = claimed(text);
    let drop = Drop { claim, ..Drop::default() };
    if entry.is_folder() {
        return several(&beneath::folder(&at, name)?, entry, drop);
    }
    one(&at, entry, (drop, rest))
}

fn one(at: &OwnedFd, entry: &Entry, (mut drop, label): (Drop, String)) -> io::Result<Result<Drop, Why>> {
    if entry.own.kind != FileType::RegularFile {
        return Ok(Err(Why::NoFile));
    }
    let piece = match taken(at, &entry.own.name, (&label, MOST_BYTES))? {
        Ok(piece) => piece,
        Err(why) => return Ok(Err(why)),
    };
    drop.hash = hash(entry, std::slice::from_ref(&piece));
    drop.pieces.push(piece);
    Ok(Ok(drop))
}

fn several(at: &OwnedFd, entry: &Entry, mut drop: Drop) -> io::Result<Result<Drop, Why>> {
    if entry.files.len() > MOST_PIECES {
        return Ok(Err(Why::TooLarge));
    }
    let mut left = MOST_BYTES;
    for file in &entry.files {
        let is_file = file.kind == FileType::RegularFile;
        let label = file.name.to_str().map(str::to_owned);
        let piece = match label {
            Some(label) if is_file => taken(at, &file.name, (&label, left))?,
            Some(_) => Err(Why::NoFile),
            None => Err(Why::Name),
        };
        match piece {
            Ok(piece) => {
                left -= piece.bytes.len();
                drop.pieces.push(piece);
            }
            // Too much for one of them is too much for all.
            Err(Why::TooLarge) => return Ok(Err(Why::TooLarge)),
            Err(why) => drop.refused.push((file.name.clone(), why)),
        }
    }
    drop.hash = hash(entry, &drop.pieces);
    Ok(if drop.pieces.is_empty() { Err(Why::NoEvidence) } else { Ok(drop) })
}

fn taken(at: &OwnedFd, name: &OsStr, (label, most): (&str, usize)) -> io::Result<Result<Piece, Why>> {
    let harmless = |letter: char| !letter.is_control() && letter != '\\';
    let fits = !label.is_empty() && label.chars().count() <= LONGEST_LABEL && label.chars().all(harmless);
    if !fits {
        return Ok(Err(Why::Name));
    }
    let bytes = match beneath::bytes(at, name, most) {
        Err(error) if error.kind() == ErrorKind::FileTooLarge => return Ok(Err(Why::TooLarge)),
        // Somebody put something else in its place.
        Err(error) if error.kind() == ErrorKind::InvalidInput => return Ok(Err(Why::NoFile)),
        bytes => bytes?,
    };
    let Some(kind) = kind(label, &bytes) else { return Ok(Err(Why::NoEvidence)) };
    Ok(Ok(Piece { kind, label: label.to_owned(), light: None, bytes }))
}

/// What a file is, where it is evidence.
fn kind(label: &str, bytes: &[u8]) -> Option<PieceKind> {
    let is_picture = matches!(Format::of(bytes), Ok(_) | Err(DecodeError::Foreign { .. }));
    if FileKind::from_name(label).is_none() && is_picture {
        return Some(PieceKind::Picture);
    }
    Some(match recognise(label, bytes)? {
        Kind::ChipFile(_) => PieceKind::ChipFile,
        Kind::Zone => PieceKind::MrzText,
        Kind::Seal => PieceKind::Seal,
    })
}

/// The claim that a name begins with, and what the rest calls it.
fn claimed(name: &str) -> (Option<Claim>, String) {
    let none = || (None, name.to_owned());
    let Some((digits, rest)) = name.split_at_checked(CLAIM) else { return none() };
    let Some(claim) = Claim::parse(digits) else { return none() };
    match rest.chars().next() {
        None => (Some(claim), "drop".to_owned()),
        Some('.') => (Some(claim), format!("drop{rest}")),
        Some('-' | '_') => (Some(claim), rest[1..].to_owned()),
        Some(_) => none(),
    }
}

/// Whether a name says for whom something is.
pub fn is_claimed(name: &OsStr) -> bool {
    name.to_str().is_some_and(|name| claimed(name).0.is_some())
}

fn hash(entry: &Entry, pieces: &[Piece]) -> [u8; 32] {
    let mut hash = Sha256::new_with_prefix(entry.own.bytes());
    for piece in pieces {
        hash.update((piece.label.len() as u64).to_be_bytes());
        hash.update(&piece.label);
        hash.update((piece.bytes.len() as u64).to_be_bytes());
        hash.update(&piece.bytes);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_begins_with_a_claim_or_is_only_a_name() {
        let claim = "0123456789abcdef0123456789abcdef";
        let known = Claim::parse(claim);
        for (name, rest) in [
            ("", "drop"),
            (".png", "drop.png"),
            ("-page_vi.png", "page_vi.png"),
            ("_EF.SOD.bin", "EF.SOD.bin"),
        ] {
            assert_eq!(claimed(&format!("{claim}{name}")), (known.clone(), rest.to_owned()));
        }
        for name in ["DG1.bin", "0123456789abcdef", &format!("{claim}0"), &claim.to_uppercase(), "é23"] {
            assert_eq!(claimed(name), (None, name.to_owned()));
        }
    }

    #[test]
    fn what_is_no_evidence_is_none() {
        let zone =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10";
        assert_eq!(kind("a.txt", zone.as_bytes()), Some(PieceKind::MrzText));
        assert_eq!(kind("a.png", b"\x89PNG\r\n\x1a\n"), Some(PieceKind::Picture));
        assert_eq!(kind("DG1.bin", b"anything"), Some(PieceKind::ChipFile));
        for none in [&b"a letter to somebody"[..], b"", b"\x7fELF"] {
            assert_eq!(kind("a.txt", none), None);
        }
    }
}
