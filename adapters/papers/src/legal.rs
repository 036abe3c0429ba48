//! Legal texts: a pack for each legal order, one file a language. Utopia's ships; an authority gives its own.

use serde::Deserialize;
use spartel_words::Language;
use std::collections::BTreeMap;
use std::fmt;

/// A text of a pack has no more characters: a notice is one page.
const LONGEST: usize = 600;
/// A list of a pack has no more texts.
const MOST: usize = 12;

/// The legal texts of one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Pack {
    /// The legal order, by its name in this file.
    pub order: String,
    /// Whether the authority has confirmed these texts; papers say so where it has not.
    pub confirmed: bool,
    /// Who papers are from.
    pub authority: String,
    /// Which part of them.
    pub unit: String,
    /// What the second line is for.
    pub purpose: String,
    /// What happens there.
    pub procedure: Vec<String>,
    /// What a traveller may ask for there.
    pub rights: Vec<String>,
    /// By what entry is refused.
    pub refusal: String,
    /// How to appeal against a refusal.
    pub appeal: Vec<String>,
    /// By what a document is kept.
    pub seizure: String,
    /// What becomes of a document that was kept.
    pub kept: Vec<String>,
    /// What is asked of who meets a person that returns without the document.
    pub returned: Vec<String>,
    /// What a report is, and is not.
    pub report: String,
    /// Grounds by their codes in the policy of the authority.
    pub grounds: BTreeMap<String, String>,
}

/// Why legal texts are not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LegalError {
    /// The file of this language is not as it has to be, and how.
    File(Language, String),
    /// The file of this language is of another legal order than the others.
    Order(Language),
    /// The grounds of this language are others than those of the others.
    Grounds(Language),
}

impl fmt::Display for LegalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(language, why) => write!(f, "{language}.toml: {why}"),
            Self::Order(language) => write!(f, "{language}.toml: order"),
            Self::Grounds(language) => write!(f, "{language}.toml: grounds"),
        }
    }
}

impl std::error::Error for LegalError {}

/// The legal texts of an authority, in all languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Legal([Pack; 4]);

macro_rules! shipped {
    ($($tag:literal),*) => {
        [$(include_str!(concat!("../../../packs/legal/utopia/", $tag, ".toml"))),*]
    };
}

/// In the order of [`Language::ALL`].
const SHIPPED: [&str; 4] = shipped!("ar", "fr", "es", "en");

impl Legal {
    /// Those of Utopia, which ship.
    ///
    /// # Panics
    /// Never: a test reads the files that ship.
    #[must_use]
    pub fn shipped() -> Self {
        Self::parse(SHIPPED).expect("the files that ship are read by a test")
    }

    /// The texts of an authority, a file each in the order of [`Language::ALL`].
    ///
    /// # Errors
    /// Where a text is missing, empty or too long, there is one that nobody knows, and where languages are not of the same order or have
    /// other grounds.
    pub fn parse(files: [&str; 4]) -> Result<Self, LegalError> {
        let mut packs = Vec::with_capacity(4);
        for (language, file) in Language::ALL.into_iter().zip(files) {
            packs.push(read(file).map_err(|why| LegalError::File(language, why))?);
        }
        let packs: [Pack; 4] = packs.try_into().map_err(|_| LegalError::Order(Language::English))?;
        for (language, pack) in Language::ALL.into_iter().zip(&packs) {
            if pack.order != packs[0].order || pack.confirmed != packs[0].confirmed {
                return Err(LegalError::Order(language));
            }
            if !pack.grounds.keys().eq(packs[0].grounds.keys()) {
                return Err(LegalError::Grounds(language));
            }
        }
        Ok(Self(packs))
    }

    /// The texts of a language.
    pub(crate) fn of(&self, language: Language) -> &Pack {
        let at = Language::ALL.iter().position(|one| *one == language).unwrap_or(3);
        &self.0[at]
    }
}

fn read(file: &str) -> Result<Pack, String> {
    let pack: Pack = toml::from_str(file).map_err(|error| error.message().to_owned())?;
    let lists = [&pack.procedure, &pack.rights, &pack.appeal, &pack.kept, &pack.returned];
    if lists.iter().any(|list| list.is_empty() || list.len() > MOST) {
        return Err("list".to_owned());
    }
    let texts =
        [&pack.order, &pack.authority, &pack.unit, &pack.purpose, &pack.refusal, &pack.seizure, &pack.report];
    let all = texts.into_iter().chain(lists.into_iter().flatten()).chain(pack.grounds.values());
    let is_fit = |text: &String| !text.trim().is_empty() && text.chars().count() <= LONGEST;
    let unfit = all.filter(|text| !is_fit(text)).map(|text| text.chars().take(40).collect::<String>()).next();
    unfit.map_or(Ok(pack), |text| Err(format!("text: {text}")))
}
