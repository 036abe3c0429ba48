//! The screens: files of the web application, and its first page for every address that is a place in it.

use crate::app::{App, Screen};
use crate::pages;
use crate::problem::Fault;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, Method, header};
use axum::response::{IntoResponse, Response};
use spartel_app::node::Station;

/// Files with a hash of their content in their names are never another.
const LASTS: &str = "public, max-age=31536000, immutable";
/// What programs ask, where an address that is none is a problem and no page.
const OF_PROGRAMS: [&str; 2] = ["/api/", "/health/"];

/// The page that every screen begins with; what runs here, where there are no screens.
pub async fn first<S: Station + 'static>(state: State<App<S>>, headers: HeaderMap) -> Response {
    match screen(&state, "/", &headers) {
        Some(screen) => screen.into_response(),
        None => pages::front(state, headers).await.into_response(),
    }
}

/// What no endpoint answers: a file of the screens, or a place in them, which the first page shows.
pub async fn other<S: Station + 'static>(State(app): State<App<S>>, request: Request) -> Response {
    let (path, headers) = (request.uri().path(), request.headers());
    let looks = matches!(*request.method(), Method::GET | Method::HEAD);
    let found = looks.then(|| screen(&app, path, headers).or_else(|| place(&app, path, headers))).flatten();
    found.map_or_else(|| Fault::none().into_response(), IntoResponse::into_response)
}

fn screen<S: Station + 'static>(app: &App<S>, path: &str, headers: &HeaderMap) -> Option<Screen> {
    (app.server().pages.screens)(path, text(headers, header::ACCEPT_ENCODING))
}

/// The first page, where a person opens a link: `/desk`. Names of files have a dot.
fn place<S: Station + 'static>(app: &App<S>, path: &str, headers: &HeaderMap) -> Option<Screen> {
    let for_people = text(headers, header::ACCEPT).contains("text/html");
    let of_programs = OF_PROGRAMS.iter().any(|below| path.starts_with(below));
    let is_place = for_people && !of_programs && !path.contains('.');
    is_place.then(|| screen(app, "/", headers)).flatten()
}

fn text(headers: &HeaderMap, name: HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

impl IntoResponse for Screen {
    fn into_response(self) -> Response {
        let mut response = ([(header::CONTENT_TYPE, self.media)], self.bytes).into_response();
        let mut say = |name, value: &'static str| {
            response.headers_mut().insert(name, header::HeaderValue::from_static(value));
        };
        say(header::VARY, "accept-encoding");
        self.encoding.into_iter().for_each(|encoding| say(header::CONTENT_ENCODING, encoding));
        if self.lasts {
            say(header::CACHE_CONTROL, LASTS);
        }
        response
    }
}
