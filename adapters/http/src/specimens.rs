//! Documents of a state that does not exist, for who tries a demonstration out. A server with anything real has none.

use crate::app::App;
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use spartel_app::node::{NodeError, Station};
use spartel_ports::Work;
use spartel_ports::work::Urgency;
use std::collections::BTreeMap;

/// The bytes of a file of a document, by both names.
pub type Read = Box<dyn Fn(&str, &str) -> Option<Vec<u8>> + Send + Sync>;

/// Documents that belong to nobody, each a few files.
pub struct Specimens {
    /// The names of the files of each document, by its name.
    pub documents: BTreeMap<String, Vec<String>>,
    /// What reads them.
    pub read: Read,
}

impl Specimens {
    /// A file that is one of them: no other name is ever looked for.
    fn file(&self, document: &str, file: &str) -> Option<Vec<u8>> {
        let known = self.documents.get(document)?.iter().any(|name| name == file);
        known.then(|| (self.read)(document, file)).flatten()
    }
}

/// Which there are.
pub async fn list<S: Station + 'static>(State(app): State<App<S>>) -> Done<Response> {
    let specimens = app.server().demonstration.as_ref().ok_or_else(Fault::none)?;
    Ok(Json(&specimens.documents).into_response())
}

/// A file of one.
pub async fn file<S: Station + 'static>(
    State(app): State<App<S>>,
    Path((document, file)): Path<(String, String)>,
) -> Done<Response> {
    let of = app.clone();
    let read = move || of.server().demonstration.as_ref()?.file(&document, &file);
    let bytes =
        app.node().recorder().world().work().run(Urgency::Desk, read).await.map_err(NodeError::from)?;
    let bytes = bytes.ok_or_else(Fault::none)?;
    Ok(([(header::CONTENT_TYPE, "application/octet-stream")], bytes).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_listed_is_not_looked_for() {
        let documents =
            BTreeMap::from([("visa".to_owned(), vec!["DG1.bin".to_owned(), "visa/mrz.txt".to_owned()])]);
        // It would read whatever it is asked for.
        let read = Box::new(|document: &str, file: &str| Some(format!("{document}/{file}").into_bytes()));
        let specimens = Specimens { documents, read };
        for file in ["DG1.bin", "visa/mrz.txt"] {
            assert_eq!(specimens.file("visa", file), Some(format!("visa/{file}").into_bytes()));
        }
        let others = ["", "truth.json", "../visa/DG1.bin", "../../../protection.key", "visa", "/etc/passwd"];
        for file in others {
            assert_eq!(specimens.file("visa", file), None, "{file}");
        }
        for document in ["", "..", "passport", "visa/visa"] {
            assert_eq!(specimens.file(document, "DG1.bin"), None, "{document}");
        }
    }
}
