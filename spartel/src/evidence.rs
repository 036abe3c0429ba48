//! Which input is what: files and folders become pieces of evidence.

use crate::exit::Failure;
use spartel_inspect::{Content, Evidence};
use spartel_lds::{FileKind, MAX_FILE, Recognition};
use spartel_mrz::RawMrz;
use spartel_seal::SealKind;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// A chip has 20 files; a folder with more than this is no document.
const MOST_FILES: usize = 256;

/// One input that was read, or could not be.
struct Loaded {
    label: String,
    bytes: Vec<u8>,
    kind: Kind,
}

/// What an input turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    ChipFile(FileKind),
    Zone,
    Seal,
    Unreadable(Option<FileKind>),
}

/// The inputs of one document, held in memory while they are inspected.
pub struct Inputs {
    loaded: Vec<Loaded>,
}

impl Inputs {
    /// Reads files and folders. With `plain` labels the names of files stay out of the result.
    ///
    /// # Errors
    /// `Io` where an input named by the caller is not there; `Data` where one is nothing that Spartel knows.
    pub fn read(paths: &[PathBuf], plain: bool) -> Result<Self, Failure> {
        let mut loaded = Vec::new();
        for path in paths {
            let found = if path.is_dir() { folder(path)? } else { vec![single(path)?] };
            loaded.extend(found);
        }
        if plain {
            loaded.iter_mut().enumerate().for_each(|(at, input)| input.label = plain_label(input.kind, at));
        }
        Ok(Self { loaded })
    }

    /// The pieces, as the pillar takes them.
    pub fn evidence(&self) -> Evidence<'_> {
        let mut evidence = Evidence::new();
        for input in &self.loaded {
            let content = match input.kind {
                Kind::ChipFile(kind) => Content::ChipFile { kind, bytes: &input.bytes },
                Kind::Seal => Content::Seal(&input.bytes),
                Kind::Unreadable(kind) => Content::Unreadable(kind),
                Kind::Zone => match std::str::from_utf8(&input.bytes) {
                    Ok(text) => Content::PrintedMrz(text),
                    Err(_) => Content::Unreadable(None),
                },
            };
            evidence.add(&input.label, content);
        }
        evidence
    }
}

/// A label that depends on the evidence alone.
fn plain_label(kind: Kind, at: usize) -> String {
    match kind {
        Kind::ChipFile(file) | Kind::Unreadable(Some(file)) => file.to_string(),
        Kind::Zone => "MRZ".into(),
        Kind::Seal => "seal".into(),
        Kind::Unreadable(None) => format!("input {}", at + 1),
    }
}

/// All that is known in a folder and in the folders right below it, in the order of the names; other files are none of
/// our business. A folder below holds a second document, such as a visa beside its passport.
fn folder(path: &Path) -> Result<Vec<Loaded>, Failure> {
    let (mut files, folders) = entries(path)?;
    for below in &folders {
        files.extend(entries(below)?.0);
        if files.len() > MOST_FILES {
            return Err(Failure::Data(format!(
                "{}: more than {MOST_FILES} files: no document",
                path.display()
            )));
        }
    }
    let found: Vec<Loaded> = files.iter().filter_map(|file| load(file, path)).collect();
    if found.is_empty() {
        let none = "no chip files, no machine readable zone and no seal in this folder";
        return Err(Failure::Data(format!("{}: {none}", path.display())));
    }
    Ok(found)
}

/// The files and the folders of a folder, each sorted. A folder that cannot be listed is an error: nothing is lost in silence.
fn entries(path: &Path) -> Result<(Vec<PathBuf>, Vec<PathBuf>), Failure> {
    let (mut files, mut folders) = (Vec::new(), Vec::new());
    for entry in std::fs::read_dir(path).map_err(|e| Failure::io(path, &e))?.take(MOST_FILES + 1) {
        let entry = entry.map_err(|e| Failure::io(path, &e))?.path();
        if entry.is_dir() {
            folders.push(entry);
        } else if entry.is_file() {
            files.push(entry);
        }
    }
    files.sort();
    folders.sort();
    Ok((files, folders))
}

fn single(path: &Path) -> Result<Loaded, Failure> {
    // A missing input is the caller's mistake; one that is there and cannot be read is evidence that something failed.
    std::fs::metadata(path).map_err(|e| Failure::io(path, &e))?;
    let known = "EF.SOD or another file of a chip, a machine readable zone, or a seal";
    match load(path, path.parent().unwrap_or(path)) {
        Some(Loaded { kind: Kind::Unreadable(_), .. }) => {
            File::open(path).map_err(|e| Failure::io(path, &e))?;
            Err(Failure::Data(format!("{}: larger than {MAX_FILE} bytes", path.display())))
        }
        Some(loaded) => Ok(loaded),
        None => Err(Failure::Data(format!("{}: none of {known}", path.display()))),
    }
}

/// Reads and recognises one file; `None` where it is nothing we know.
fn load(path: &Path, root: &Path) -> Option<Loaded> {
    let label = path.strip_prefix(root).unwrap_or(path).to_string_lossy().into_owned();
    match bytes(path) {
        Ok(bytes) => Some(Loaded { kind: recognise(&label, &bytes)?, label, bytes }),
        Err(_) => {
            let kind = FileKind::from_name(&label);
            let ours = kind.is_some() || label.to_ascii_lowercase().contains("mrz");
            ours.then_some(Loaded { label, bytes: Vec::new(), kind: Kind::Unreadable(kind) })
        }
    }
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MAX_FILE as u64 + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MAX_FILE { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// A name that means a file of the chip decides; then what the content shows.
fn recognise(label: &str, bytes: &[u8]) -> Option<Kind> {
    match FileKind::recognise(label, bytes) {
        // Where on the chip it was read is what counts: its content will be found wrong there.
        Recognition::Known(kind) | Recognition::Contradiction { name: kind, .. } => {
            Some(Kind::ChipFile(kind))
        }
        Recognition::Unknown if SealKind::recognise(bytes).is_some() => Some(Kind::Seal),
        Recognition::Unknown => looks_like_zone(bytes).then_some(Kind::Zone),
    }
}

/// Whether a text is a zone, or was meant to be one: a zone with a lost character is a finding, not an unknown file.
fn looks_like_zone(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let raw = RawMrz::new(text);
    if raw.layout().is_ok() {
        return true;
    }
    let lines = raw.lines();
    let drawn = |line: &&str| {
        let kept = line.chars().filter(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || *c == '<').count();
        (20..=100).contains(&line.chars().count()) && kept * 10 >= line.chars().count() * 8
    };
    !lines.is_empty() && raw.count() <= 3 && lines.iter().all(drawn) && text.contains("<<")
}
