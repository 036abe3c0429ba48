//! Pages for people, and the OpenAPI document.

use crate::app::App;
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Html;
use serde_json::Value;
use spartel_api::openapi;
use spartel_app::node::Station;
use std::sync::LazyLock;

static DOCUMENT: LazyLock<Value> = LazyLock::new(openapi::document);

fn languages(headers: &HeaderMap) -> &str {
    headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

pub async fn front<S: Station + 'static>(State(app): State<App<S>>, headers: HeaderMap) -> Html<String> {
    Html((app.server().pages.front)(languages(&headers)))
}

pub async fn reference<S: Station + 'static>(State(app): State<App<S>>, headers: HeaderMap) -> Html<String> {
    Html((app.server().pages.reference)(languages(&headers)))
}

pub async fn open_api() -> Json<&'static Value> {
    Json(&*DOCUMENT)
}

pub async fn style<S: Station + 'static>(
    State(app): State<App<S>>,
) -> ([(header::HeaderName, &'static str); 1], &'static str) {
    ([(header::CONTENT_TYPE, "text/css")], app.server().pages.style)
}
