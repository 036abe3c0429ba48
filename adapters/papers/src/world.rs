//! The world as typst sees it: one template, one sheet, the pictures of it, four fonts; no clock, no disk, no network, no packages.

use crate::fonts::{BOOK, FONTS, printable};
use crate::sheet::Sheet;
use spartel_base::Timestamp;
use spartel_ports::papers::Paper;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
/// The template: it ships with the program and is the only source.
static TEMPLATE: LazyLock<Option<Source>> =
    LazyLock::new(|| Some(Source::new(id("paper.typ")?, include_str!("../templates/paper.typ").to_owned())));
/// What stands in every paper as the program that made it.
const CREATOR: &str = concat!("Spartel ", env!("CARGO_PKG_VERSION"));

/// A run of characters without a space that is longer is broken where it has to be.
const LONGEST: usize = 28;

fn id(name: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).ok()?).intern())
}

/// What one paper is made of.
struct Desk {
    template: Source,
    files: Vec<(FileId, Bytes)>,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(of, _)| *of == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// A sheet as PDF/A-2b; none where it cannot be set.
pub fn pdf(sheet: &serde_json::Value, pictures: Vec<(String, Vec<u8>)>, paper: &Paper) -> Option<Vec<u8>> {
    let mut files = vec![(id("paper.json")?, Bytes::new(serde_json::to_vec(sheet).ok()?))];
    for (name, bytes) in pictures {
        files.push((id(&name)?, Bytes::new(bytes)));
    }
    let desk = Desk { template: TEMPLATE.clone()?, files };
    let set = typst::compile::<PagedDocument>(&desk).output.ok().and_then(|set| written(&set, paper));
    // What typst remembers of a paper, to be faster with the next, names people.
    typst::comemo::evict(0);
    set
}

fn written(set: &PagedDocument, paper: &Paper) -> Option<Vec<u8>> {
    let seconds = paper.at.0.div_euclid(1000);
    let options = PdfOptions {
        ident: Smart::Custom(format!("{}/{}/{seconds}", paper.number, paper.kind.as_str())),
        creator: Smart::Custom(Some(CREATOR.to_owned())),
        timestamp: made(seconds).map(typst_pdf::Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::A_2b]).ok()?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(set, &options).ok()
}

/// A time as typst has it.
fn made(seconds: i64) -> Option<Datetime> {
    let text = Timestamp(seconds).to_string();
    let part = |from: usize, to: usize| text.get(from..to)?.parse::<u8>().ok();
    let year = text.get(0..4)?.parse().ok()?;
    Datetime::from_ymd_hms(year, part(5, 7)?, part(8, 10)?, part(11, 13)?, part(14, 16)?, part(17, 19)?)
}

/// A sheet as the template takes it, of characters that fonts have.
pub fn data(sheet: &Sheet) -> Option<serde_json::Value> {
    let mut value = serde_json::to_value(sheet).ok()?;
    print(&mut value, LONGEST);
    Some(value)
}

/// Makes every text of a value one that can be printed, with places to break in runs longer than this.
fn print(value: &mut serde_json::Value, longest: usize) {
    use serde_json::Value;
    match value {
        Value::String(text) => *text = breakable(&printable(text), longest),
        Value::Array(values) => values.iter_mut().for_each(|value| print(value, longest)),
        // What is read by machines, or typed again, has no places to break.
        Value::Object(fields) => {
            for (name, value) in fields {
                let whole = matches!(&**name, "modules" | "lines" | "file");
                print(value, if whole { usize::MAX } else { LONGEST });
            }
        }
        _ => {}
    }
}

/// A text that can be broken inside of runs of characters that are longer than this.
fn breakable(text: &str, longest: usize) -> String {
    let (mut out, mut run) = (String::with_capacity(text.len()), 0);
    for c in text.chars() {
        run = if c.is_whitespace() { 0 } else { run + 1 };
        if run > longest {
            out.push('\u{200B}');
            run = 1;
        }
        out.push(c);
    }
    out
}
