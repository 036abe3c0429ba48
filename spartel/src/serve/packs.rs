//! Packs of questions that the authority gives: read once at the start, in the place of all that are shipped (words/packs/README.md).

use crate::exit::Failure;
use crate::{files, show};
use serde::Deserialize;
use spartel_http::Screen;
use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

/// Where browsers ask for packs.
pub const FOLDER: &str = "/packs/";
/// The texts of a pack, in its folder.
const TEXTS: &str = "pack.json";
/// Which packs there are.
const INDEX: &str = "index.json";
/// The format of packs.
const FORMAT: &str = "spartel/pack/1";
/// The longest texts of a pack, in bytes.
const LONGEST_TEXTS: usize = 1 << 16;
/// The longest sound, in bytes.
const LONGEST_SOUND: usize = 1 << 22;
/// The most packs.
const MOST: usize = 200;
/// What is said, in every pack; the first six may have a sound.
const SAID: [&str; 12] = [
    "welcome",
    "protection",
    "child",
    "trafficking",
    "vulnerability",
    "thanks",
    "yes",
    "no",
    "skip",
    "back",
    "stop",
    "listen",
];
/// How many of what is said may have a sound.
const SOUNDED: usize = 6;
/// Sounds that browsers play, by the ends of their names.
const SOUNDS: [(&str, &str); 4] =
    [("mp3", "audio/mpeg"), ("m4a", "audio/mp4"), ("ogg", "audio/ogg"), ("wav", "audio/wav")];

/// The files of packs, by their paths.
#[derive(Debug, Default)]
pub struct Packs(BTreeMap<String, (&'static str, &'static [u8])>);

/// A pack as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pack {
    format: String,
    language: String,
    name: String,
    direction: Direction,
    /// Who confirmed its texts; nobody yet where it is empty.
    #[serde(rename = "confirmed")]
    _confirmed: String,
    texts: BTreeMap<String, String>,
    #[serde(default)]
    sounds: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Direction {
    Ltr,
    Rtl,
}

/// Why a pack is none.
#[derive(Debug)]
enum Wrong {
    /// The folder has no name of a language.
    Folder,
    /// There is no pack, or there are too many.
    Count,
    /// It is not written as a pack is, or for another format.
    Shape(String),
    /// It is of another language than its folder says.
    Language,
    /// This is not said, or is nothing that a pack says.
    Text(String),
    /// This is no sound, or of nothing that may have one.
    Sound(String),
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder => f.write_str("pack-folder"),
            Self::Count => f.write_str("pack-count"),
            Self::Shape(why) => write!(f, "pack-shape: {why}"),
            Self::Language => f.write_str("pack-language"),
            Self::Text(text) => write!(f, "pack-text: {text}"),
            Self::Sound(sound) => write!(f, "pack-sound: {sound}"),
        }
    }
}

/// Reads the packs of a folder: each is whole, or none is taken.
///
/// # Errors
/// The first folder that holds no pack, and what cannot be read.
pub fn read(folder: &Path) -> Result<Packs, Failure> {
    let io = |error: std::io::Error| Failure::io(folder, &error);
    let mut languages = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(io)? {
        let path = entry.map_err(io)?.path();
        if path.is_dir() {
            languages.push(path);
        }
    }
    if languages.is_empty() || languages.len() > MOST {
        return Err(bad(folder, &Wrong::Count));
    }
    languages.sort();
    let mut packs = Packs::default();
    let names = languages.iter().map(|path| packs.take(path)).collect::<Result<Vec<_>, _>>()?;
    let index = serde_json::to_vec(&names).map_err(|error| Failure::Io(error.to_string()))?;
    packs.keep(INDEX.to_owned(), "application/json", index);
    Ok(packs)
}

impl Packs {
    /// The file at a path below the folder of packs.
    pub fn file(&self, path: &str) -> Option<Screen> {
        let (media, bytes) = *self.0.get(path)?;
        Some(Screen { media, encoding: None, bytes, lasts: false })
    }

    /// Takes the pack of a folder in; answers its language.
    fn take(&mut self, folder: &Path) -> Result<String, Failure> {
        let name = folder.file_name().and_then(|name| name.to_str()).filter(|name| is_language(name));
        let name = name.ok_or_else(|| bad(folder, &Wrong::Folder))?;
        let texts = file(&folder.join(TEXTS), LONGEST_TEXTS)?;
        let sounds = sounds(name, &texts).map_err(|wrong| bad(folder, &wrong))?;
        for (sound, media) in sounds {
            let bytes = file(&folder.join(&sound), LONGEST_SOUND)?;
            self.keep(format!("{name}/{sound}"), media, bytes);
        }
        self.keep(format!("{name}/{TEXTS}"), "application/json", texts);
        Ok(name.to_owned())
    }

    /// What is read at the start stays as long as the program.
    fn keep(&mut self, path: String, media: &'static str, bytes: Vec<u8>) {
        self.0.insert(path, (media, Box::leak(bytes.into_boxed_slice())));
    }
}

fn file(path: &Path, most: usize) -> Result<Vec<u8>, Failure> {
    files::read(path, most).map_err(|error| Failure::io(path, &error))
}

fn bad(folder: &Path, wrong: &Wrong) -> Failure {
    Failure::Data(format!("{}: {wrong}", show::path(folder)))
}

/// The sounds of a pack with their media types, where its texts are whole.
fn sounds(name: &str, texts: &[u8]) -> Result<Vec<(String, &'static str)>, Wrong> {
    let pack: Pack = serde_json::from_slice(texts).map_err(|error| Wrong::Shape(error.to_string()))?;
    let (Direction::Ltr | Direction::Rtl) = pack.direction;
    if pack.format != FORMAT || pack.name.trim().is_empty() {
        return Err(Wrong::Shape(FORMAT.to_owned()));
    }
    if pack.language != name {
        return Err(Wrong::Language);
    }
    let absent = SAID.iter().find(|said| pack.texts.get(**said).is_none_or(|text| text.trim().is_empty()));
    let unknown = pack.texts.keys().find(|said| !SAID.contains(&said.as_str()));
    if let Some(text) = absent.map(|said| (*said).to_owned()).or_else(|| unknown.cloned()) {
        return Err(Wrong::Text(text));
    }
    pack.sounds.into_iter().map(|(said, sound)| sounded(&said, sound)).collect()
}

/// A sound with its media type.
fn sounded(said: &str, sound: String) -> Result<(String, &'static str), Wrong> {
    let media = sound
        .rsplit_once('.')
        .filter(|(stem, _)| is_plain(stem))
        .and_then(|(_, end)| SOUNDS.iter().find(|(known, _)| *known == end).map(|(_, media)| *media));
    match media {
        Some(media) if SAID[..SOUNDED].contains(&said) => Ok((sound, media)),
        _ => Err(Wrong::Sound(said.to_owned())),
    }
}

/// Whether this is a tag of a language in small letters, as `ar` or `zh-hant`.
fn is_language(name: &str) -> bool {
    (2..=16).contains(&name.len()) && name.starts_with(|it: char| it.is_ascii_lowercase()) && is_plain(name)
}

fn is_plain(name: &str) -> bool {
    let plain = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
    !name.is_empty() && name.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    /// A pack that says everything.
    fn pack() -> Value {
        let texts: BTreeMap<&str, &str> = SAID.iter().map(|said| (*said, "x")).collect();
        json!({ "format": FORMAT, "language": "so", "name": "Soomaali", "direction": "ltr", "confirmed": "", "texts": texts })
    }

    fn judged(change: impl FnOnce(&mut Value)) -> Result<Vec<(String, &'static str)>, String> {
        let mut pack = pack();
        change(&mut pack);
        sounds("so", pack.to_string().as_bytes()).map_err(|wrong| wrong.to_string())
    }

    #[test]
    fn a_whole_pack_is_taken_with_its_sounds() {
        assert_eq!(judged(|_| ()), Ok(Vec::new()));
        let sounds = judged(|pack| pack["sounds"] = json!({ "child": "child.mp3" }));
        assert_eq!(sounds, Ok(vec![("child.mp3".to_owned(), "audio/mpeg")]));
    }

    #[test]
    fn what_is_no_pack_is_refused_with_what_is_wrong() {
        type Change = fn(&mut Value);
        let cases: [(Change, &str); 9] = [
            (|pack| pack["language"] = json!("sw"), "pack-language"),
            (|pack| pack["format"] = json!("other"), "pack-shape: spartel/pack/1"),
            (|pack| pack["texts"]["child"] = json!(" "), "pack-text: child"),
            (|pack| pack["texts"]["other"] = json!("x"), "pack-text: other"),
            (|pack| pack["sounds"] = json!({ "child": "../child.mp3" }), "pack-sound: child"),
            (|pack| pack["sounds"] = json!({ "child": "child.exe" }), "pack-sound: child"),
            (|pack| pack["sounds"] = json!({ "yes": "yes.mp3" }), "pack-sound: yes"),
            (|pack| pack["direction"] = json!("up"), "pack-shape: "),
            (|pack| pack["more"] = json!(1), "pack-shape: "),
        ];
        for (change, code) in cases {
            let wrong = judged(change).expect_err(code);
            assert!(wrong.starts_with(code), "{wrong}");
        }
    }

    #[test]
    fn those_that_are_shipped_are_packs_too() {
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("../words/packs");
        let packs = read(&shipped).expect("every shipped pack");
        let index = packs.file(INDEX).expect("an index").bytes;
        let languages: Vec<String> = serde_json::from_slice(index).expect("names");
        assert!(["ar", "en", "es", "fr"].iter().all(|tag| languages.iter().any(|it| it == tag)));
        assert!(packs.file("ar/pack.json").is_some() && packs.file("../Cargo.toml").is_none());
    }

    #[test]
    fn names_of_languages_are_plain() {
        for (name, holds) in [("ar", true), ("zh-hant", true), ("x", false), ("AR", false), ("..", false)] {
            assert_eq!(is_language(name), holds, "{name}");
        }
    }
}
