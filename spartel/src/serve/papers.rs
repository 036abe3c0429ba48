//! Papers under the legal texts of the authority, or of Utopia where it gave none.

use crate::arguments::Serve;
use crate::exit::Failure;
use crate::{files, show};
use spartel_papers::{Legal, Setter};
use spartel_words::Language;
use std::path::Path;

/// A file of legal texts is not longer.
const MOST: usize = 1 << 16;

/// Who sets papers.
///
/// # Errors
/// Where a file of the authority's legal texts cannot be read, or is not as it has to be.
pub fn setter(options: &Serve) -> Result<Setter, Failure> {
    Ok(Setter::new(options.legal.as_deref().map_or_else(|| Ok(Legal::shipped()), legal)?))
}

/// The legal texts in a folder, a file a language.
fn legal(folder: &Path) -> Result<Legal, Failure> {
    let mut texts = Vec::with_capacity(Language::ALL.len());
    for language in Language::ALL {
        let file = folder.join(format!("{language}.toml"));
        let text = files::read(&file, MOST).map_err(|error| Failure::io(&file, &error))?;
        texts.push(String::from_utf8_lossy(&text).into_owned());
    }
    // As many as there are languages.
    let [ar, fr, es, en] = &texts[..] else { return Ok(Legal::shipped()) };
    Legal::parse([ar, fr, es, en]).map_err(|error| Failure::Data(format!("{}: {error}", show::path(folder))))
}
