//! A paper as the template takes it: all text is ready, all places are numbers.

use serde::Serialize;

/// A paper.
#[derive(Debug, Clone, Serialize)]
pub struct Sheet {
    /// The tag of its language.
    pub lang: &'static str,
    /// `rtl` or `ltr`.
    pub dir: &'static str,
    /// Whether it is one page for a traveller, in larger letters.
    pub short: bool,
    /// What it is.
    pub title: String,
    /// Who it is from.
    pub authority: String,
    /// Which part of them.
    pub unit: String,
    /// The number of the contact, with its label.
    pub number: (String, String),
    /// What the title says in a sentence.
    pub lead: String,
    /// What, with what it is: service number, post, time.
    pub facts: Vec<(String, String)>,
    /// Its parts.
    pub sections: Vec<Section>,
    /// Who signs, by what stands below the line.
    pub signatures: Vec<String>,
    /// The checkpoint.
    pub seal: Option<Seal>,
    /// When and by whom it was made.
    pub made: String,
    /// What stands on every page of a demonstration.
    pub demonstration: Option<String>,
}

/// A part of a paper.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// What it is about.
    pub heading: String,
    /// What is to be said of a legal text; none where it is none.
    pub legal: Option<String>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// Something in a part.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Text { text: String },
    /// What, with what it is.
    Fields { rows: Vec<(String, String)> },
    /// Points, numbered or not.
    Points { numbered: bool, items: Vec<String> },
    /// A table with its head.
    Table { head: Vec<String>, rows: Vec<Vec<String>>, widths: Vec<u8> },
    /// Something that is typed, from left to right.
    Typed { lines: Vec<String> },
    /// A picture by its file, with regions: a number or a letter, and corners in thousandths of its sides.
    Picture { file: String, ratio: f64, caption: String, marks: Vec<Mark> },
    /// A line to be filled in by hand, with what belongs on it.
    Blank { label: String },
}

/// A region of a picture.
#[derive(Debug, Clone, Serialize)]
pub struct Mark {
    /// The number of the finding, or the letter of what an officer saw.
    pub name: String,
    /// Its corners, each in thousandths of width and height.
    pub corners: Vec<(i32, i32)>,
}

/// The checkpoint, to be scanned and to be read.
#[derive(Debug, Clone, Serialize)]
pub struct Seal {
    /// What it is for.
    pub heading: String,
    /// The same in a sentence.
    pub says: String,
    /// The modules of a QR code, row by row, `1` where one is dark.
    pub modules: Vec<String>,
    /// What stands in it, line by line.
    pub lines: Vec<(String, String)>,
}

/// What a kind of paper says, before what all papers have.
pub struct Body {
    /// What its title says in a sentence.
    pub lead: String,
    /// Further facts.
    pub facts: Vec<(String, String)>,
    /// Its parts.
    pub sections: Vec<Section>,
    /// Who signs.
    pub signatures: Vec<String>,
    /// Pictures as JPEG, by their files.
    pub pictures: Vec<(String, Vec<u8>)>,
}

impl Section {
    /// A part with what it says.
    pub const fn new(heading: String, blocks: Vec<Block>) -> Self {
        Self { heading, legal: None, blocks }
    }
}

impl Block {
    /// A paragraph.
    pub const fn text(text: String) -> Self {
        Self::Text { text }
    }
}
