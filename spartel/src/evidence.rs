//! Which input is what: files and folders become pieces of evidence.

mod pieces;

pub use pieces::{Piece, pieces};

use crate::exit::Failure;
use crate::pictures::{self, ENDINGS, MAX_PICTURE, unfit_lights};
use crate::{files, show};
use spartel_app::evidence::{self, Place, Scene, Shot, name_lights, scenes};
use spartel_inspect::{Content, Evidence};
use spartel_lds::{FileKind, MAX_FILE};
use spartel_vision::decode::{DecodeError, Format};
use spartel_vision::{Light, Picture, Sight};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// A chip has 20 files; a folder with more than this is no document.
const MOST_FILES: usize = 256;
/// A chip holds some hundred kilobytes; more than this together is no document.
const MOST_BYTES: usize = 64 << 20;
/// A document has two sides and a page beside it, in three lights.
const MOST_PICTURES: usize = 32;

/// One input that was read, or could not be.
struct Loaded {
    label: String,
    bytes: Vec<u8>,
    kind: Kind,
    picture: Option<Picture>,
}

/// What is wanted of pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Want {
    /// To look at them here.
    Pixels,
    /// To send them to somebody who does.
    Bytes,
}

/// What an input turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    ChipFile(FileKind),
    Zone,
    Seal,
    Picture,
    Unreadable(Option<FileKind>),
}

/// The pictures of one page, and what was seen on them.
pub struct Seen {
    /// The pictures.
    pub scene: Scene,
    /// What was seen.
    pub sight: Sight,
    /// What the pictures are called in findings.
    labels: Vec<String>,
    /// Which chip or folder they came with.
    group: usize,
}

/// The inputs of one or several documents of one person, held in memory while they are inspected. Each group comes from
/// one chip or folder.
pub struct Inputs {
    groups: Vec<Vec<Loaded>>,
    seen: Vec<Seen>,
}

impl Inputs {
    /// Reads files and folders: all are parts of one document, but for a folder that repeats files of the chip and for
    /// the folders inside of a folder, which hold another one. Pictures are looked at; `lights` are those of pictures whose
    /// names do not say it. With `plain` labels the names of files stay out of the result.
    ///
    /// # Errors
    /// `Io` where an input named by the caller is not there; `Data` where one is nothing that Spartel knows.
    pub fn read(paths: &[PathBuf], lights: &[Light], plain: bool) -> Result<Self, Failure> {
        let mut groups = grouped(paths, Want::Pixels)?;
        let seen = look(&mut groups, lights)?;
        let mut inputs = Self { groups, seen };
        if plain {
            inputs.forget_names();
        }
        Ok(inputs)
    }

    /// Labels that depend on the evidence alone.
    fn forget_names(&mut self) {
        let all = self.groups.iter_mut().flatten().enumerate();
        all.for_each(|(at, input)| input.label = plain_label(input.kind, at));
        for (at, seen) in self.seen.iter_mut().enumerate() {
            for (label, shot) in seen.labels.iter_mut().zip(&seen.scene.shots) {
                *label = format!("picture {} ({})", at + 1, shot.light.code());
            }
        }
    }

    /// The pictures, and what was seen on them.
    pub fn seen(&self) -> &[Seen] {
        &self.seen
    }

    /// The pieces, as the pillar takes them.
    pub fn evidence(&self) -> Evidence<'_> {
        let mut evidence = Evidence::new();
        for (at, group) in self.groups.iter().enumerate() {
            group.iter().for_each(|input| evidence.add(&input.label, input.content()));
            let seen = self.seen.iter().filter(|seen| seen.group == at);
            seen.for_each(|seen| evidence.add_pictures(&seen.sight, &seen.labels));
            evidence.next_chip();
        }
        evidence
    }
}

impl Loaded {
    fn content(&self) -> Content<'_> {
        match self.kind {
            Kind::ChipFile(kind) => Content::ChipFile { kind, bytes: &self.bytes },
            Kind::Seal => Content::Seal(&self.bytes),
            Kind::Unreadable(kind) => Content::Unreadable(kind),
            // Those that could be decoded were taken out to be looked at.
            Kind::Picture => Content::UnreadablePicture,
            Kind::Zone => match std::str::from_utf8(&self.bytes) {
                Ok(text) => Content::PrintedMrz(text),
                Err(_) => Content::Unreadable(None),
            },
        }
    }
}

/// Reads files and folders into groups, each of one chip or folder.
fn grouped(paths: &[PathBuf], want: Want) -> Result<Vec<Vec<Loaded>>, Failure> {
    let mut groups: Vec<Vec<Loaded>> = vec![Vec::new()];
    for path in paths {
        if !path.is_dir() {
            groups[0].push(single(path, want)?);
            continue;
        }
        let mut found = folder(path, want)?.into_iter();
        let own = found.next().unwrap_or_default();
        if repeats(&own, &groups[0]) {
            groups.push(own);
        } else {
            groups[0].extend(own);
        }
        groups.extend(found);
    }
    Ok(groups)
}

/// Whether two groups hold the same file of a chip.
fn repeats(one: &[Loaded], other: &[Loaded]) -> bool {
    let is_file = |input: &&Loaded| matches!(input.kind, Kind::ChipFile(_));
    one.iter().filter(is_file).any(|input| other.iter().any(|held| held.kind == input.kind))
}

/// A label that depends on the evidence alone.
fn plain_label(kind: Kind, at: usize) -> String {
    match kind {
        Kind::ChipFile(file) | Kind::Unreadable(Some(file)) => file.to_string(),
        Kind::Zone => "MRZ".into(),
        Kind::Seal => "seal".into(),
        Kind::Picture | Kind::Unreadable(None) => format!("input {}", at + 1),
    }
}

/// All that is known in a folder, and then in each of the folders right below it, in the order of the names; other files
/// are none of our business. A folder below holds a second document, such as a visa beside its passport.
fn folder(path: &Path, want: Want) -> Result<Vec<Vec<Loaded>>, Failure> {
    let (files, folders) = entries(path)?;
    let mut lists = vec![files];
    for below in &folders {
        let (files, deeper) = entries(below)?;
        if let Some(deeper) = deeper.first() {
            let why = "a folder inside of the folder of a document: inspect it by itself";
            return Err(Failure::Data(format!("{}: {why}", show::path(deeper))));
        }
        lists.push(files);
        if lists.iter().map(Vec::len).sum::<usize>() > MOST_FILES {
            return Err(too_many(path));
        }
    }
    let mut held = 0;
    let mut groups: Vec<Vec<Loaded>> = Vec::with_capacity(lists.len());
    for files in &lists {
        let mut group = Vec::new();
        for loaded in files.iter().filter_map(|file| load(file, path, want)) {
            held += loaded.bytes.len();
            if held > MOST_BYTES {
                let why = format!("more than {MOST_BYTES} bytes: no document");
                return Err(Failure::Data(format!("{}: {why}", show::path(path))));
            }
            group.push(loaded);
        }
        groups.push(group);
    }
    if groups.iter().all(Vec::is_empty) {
        let none = "no chip files, no pictures, no machine readable zone and no seal in this folder";
        return Err(Failure::Data(format!("{}: {none}", show::path(path))));
    }
    Ok(groups)
}

fn too_many(path: &Path) -> Failure {
    Failure::Data(format!(
        "{}: more than {MOST_FILES} files, which no document has; for many documents use --batch",
        show::path(path)
    ))
}

/// The files and the folders of a folder, each sorted. A folder that cannot be listed is an error: nothing is lost in silence.
fn entries(path: &Path) -> Result<(Vec<PathBuf>, Vec<PathBuf>), Failure> {
    let (mut files, mut folders) = (Vec::new(), Vec::new());
    for entry in std::fs::read_dir(path).map_err(|e| Failure::io(path, &e))? {
        if files.len() + folders.len() > MOST_FILES {
            return Err(too_many(path));
        }
        let entry = entry.map_err(|e| Failure::io(path, &e))?.path();
        if entry.is_dir() {
            folders.push(entry);
        } else {
            files.push(entry);
        }
    }
    files.sort();
    folders.sort();
    Ok((files, folders))
}

fn single(path: &Path, want: Want) -> Result<Loaded, Failure> {
    let label = label(path, path.parent().unwrap_or(path));
    let bytes = files::read(path, MAX_PICTURE).map_err(|error| match error.kind() {
        ErrorKind::FileTooLarge | ErrorKind::InvalidInput => {
            Failure::Data(format!("{}: {error}", show::path(path)))
        }
        _ => Failure::io(path, &error),
    })?;
    let refused = |why: &str| Failure::Data(format!("{}: {why}", show::path(path)));
    let format = Format::of(&bytes);
    if FileKind::from_name(&label).is_none() && matches!(format, Ok(_) | Err(DecodeError::Foreign { .. })) {
        if want == Want::Bytes {
            return Ok(Loaded { label, bytes, kind: Kind::Picture, picture: None });
        }
        let picture = pictures::picture(&bytes).map_err(|why| refused(&why))?;
        return Ok(Loaded { label, bytes: Vec::new(), kind: Kind::Picture, picture: Some(picture) });
    }
    if bytes.len() > MAX_FILE {
        return Err(refused(&format!("larger than {MAX_FILE} bytes, and no picture")));
    }
    let known = "neither a picture, nor a chip file such as EF.SOD, nor text with a machine readable zone, nor a seal";
    match recognise(&label, &bytes) {
        Some(kind) => Ok(Loaded { label, bytes, kind, picture: None }),
        None => Err(refused(known)),
    }
}

/// Reads and recognises one file of a folder; `None` where it is nothing we know. What is there and cannot be read is
/// evidence that something failed, whatever it is called.
fn load(path: &Path, root: &Path, want: Want) -> Option<Loaded> {
    let label = label(path, root);
    let is_picture = path.extension().is_some_and(|end| ENDINGS.iter().any(|e| end.eq_ignore_ascii_case(e)));
    if is_picture && want == Want::Bytes {
        let bytes = files::read(path, MAX_PICTURE).unwrap_or_default();
        return Some(Loaded { label, bytes, kind: Kind::Picture, picture: None });
    }
    if is_picture {
        let picture = pictures::read(path).ok();
        return Some(Loaded { label, bytes: Vec::new(), kind: Kind::Picture, picture });
    }
    match files::read(path, MAX_FILE) {
        Ok(bytes) => Some(Loaded { kind: recognise(&label, &bytes)?, label, bytes, picture: None }),
        Err(error) => {
            let kind = FileKind::from_name(&label);
            let foreign = [ErrorKind::FileTooLarge, ErrorKind::InvalidInput, ErrorKind::NotFound];
            let ours = kind.is_some()
                || label.to_ascii_lowercase().contains("mrz")
                || !foreign.contains(&error.kind());
            ours.then_some(Loaded { label, bytes: Vec::new(), kind: Kind::Unreadable(kind), picture: None })
        }
    }
}

/// Takes the pictures out of the groups and looks at them, those of one page together.
fn look(groups: &mut [Vec<Loaded>], lights: &[Light]) -> Result<Vec<Seen>, Failure> {
    let mut taken = Vec::new();
    for (at, group) in groups.iter_mut().enumerate() {
        let (found, rest) = std::mem::take(group).into_iter().partition(|input| input.picture.is_some());
        *group = rest;
        let found: Vec<Loaded> = found;
        taken.extend(found.into_iter().filter_map(|input| Some((at, input.label, input.picture?))));
    }
    if taken.len() > MOST_PICTURES {
        return Err(Failure::Data(format!(
            "{} pictures: no document has more than {MOST_PICTURES}; read zones with `spartel mrz read`",
            taken.len()
        )));
    }
    let mut places: Vec<Place> = taken.iter().map(|(at, label, _)| Place::within(*at, label)).collect();
    name_lights(&mut places, lights).map_err(unfit_lights)?;
    Ok(scenes(places.into_iter().zip(taken)).into_iter().filter_map(seen).collect())
}

fn seen(pictures: Vec<(Option<Light>, (usize, String, Picture))>) -> Option<Seen> {
    let group = pictures.first()?.1.0;
    let labels = pictures.iter().map(|(_, (_, label, _))| label.clone()).collect();
    let shot =
        |(light, (_, _, picture)): (Option<Light>, _)| Shot { light: light.unwrap_or(Light::White), picture };
    let scene = Scene { shots: pictures.into_iter().map(shot).collect() };
    let sight = scene.look();
    Some(Seen { scene, sight, labels, group })
}

fn label(path: &Path, root: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().into_owned()
}

/// What a file is, where it is anything that we know.
fn recognise(label: &str, bytes: &[u8]) -> Option<Kind> {
    Some(match evidence::recognise(label, bytes)? {
        evidence::Kind::ChipFile(kind) => Kind::ChipFile(kind),
        evidence::Kind::Zone => Kind::Zone,
        evidence::Kind::Seal => Kind::Seal,
    })
}
