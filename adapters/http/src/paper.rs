//! Papers of contacts.

use crate::app::App;
use crate::caller::Caller;
use crate::contact::found;
use crate::extract::{Asking, At};
use crate::problem::{Done, Fault};
use axum::extract::State;
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use spartel_api::id::Id;
use spartel_app::node::Station;
use spartel_app::paper::Wanted;
use spartel_ports::papers::Kind;

/// What is asked of a paper, as it stands in the query.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Query {
    /// The language of who reads it, which need not be the officer's.
    language: String,
}

pub async fn make<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At((id, kind)): At<(Id, String)>,
    Asking(query): Asking<Query>,
) -> Done<Response> {
    let handle = found(&app, &caller, id).await?;
    let kind = Kind::parse(&kind).ok_or_else(Fault::none)?;
    let demonstration = app.server().demonstration.is_some();
    let wanted = Wanted { kind, language: query.language, demonstration };
    let paper = app.node().paper(&handle, &app.server().papers, &wanted).await?;
    let name = format!("inline; filename=\"{}-{}.pdf\"", handle.transaction().opened().number, kind.as_str());
    Ok((headers(&name), paper).into_response())
}

/// Of a paper under a name, in which nothing runs.
fn headers(name: &str) -> [(HeaderName, HeaderValue); 3] {
    // Numbers of contacts are capital letters, digits and hyphens.
    let name = HeaderValue::from_str(name).unwrap_or(HeaderValue::from_static("inline"));
    [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (header::CONTENT_DISPOSITION, name),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox")),
    ]
}
