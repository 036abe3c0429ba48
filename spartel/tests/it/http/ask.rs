//! Asking, as a browser or anybody else does.

use super::given::{Browser, HOST, Served};
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use futures_util::future::poll_immediate;
use serde_json::Value;
use spartel_api::hex;
use spartel_api::problem::{CODES, MEDIA_TYPE};
use spartel_utopia::page::Press;
use spartel_utopia::{Case, Utopia};
use std::sync::LazyLock;
use tower::ServiceExt;

pub static UTOPIA: LazyLock<Utopia> = LazyLock::new(|| Utopia::new(1));

/// An answer.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or(Value::Null)
    }

    /// The code of a problem.
    pub fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }
}

/// A request that is being put together.
#[derive(Clone)]
pub struct Ask {
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

pub fn get(path: &str) -> Ask {
    Ask::new("GET", path)
}

pub fn post(path: &str) -> Ask {
    Ask::new("POST", path)
}

impl Ask {
    pub fn new(method: &str, path: &str) -> Self {
        let headers = vec![("host".to_owned(), HOST.to_owned())];
        Self { method: method.into(), path: path.into(), headers, body: Vec::new() }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.retain(|(of, _)| of != name);
        self.headers.push((name.into(), value.into()));
        self
    }

    pub fn by(self, browser: &Browser) -> Self {
        self.header("cookie", &Self::cookies(browser))
    }

    /// What a browser sends with each request.
    pub fn cookies(browser: &Browser) -> String {
        format!("__Host-desk={}; __Host-session={}", hex(&browser.desk.0), browser.token.text())
    }

    pub fn json(mut self, body: &Value) -> Self {
        self.body = body.to_string().into_bytes();
        self.header("content-type", "application/json")
    }

    /// A form of parts, each with its name, its label where it is a file, and its bytes.
    pub fn form<L: AsRef<str>>(mut self, parts: &[(&str, Option<L>, Vec<u8>)]) -> Self {
        self.body = encoded(parts);
        self.header("content-type", FORM)
    }

    fn request(self) -> Request<Body> {
        let mut request = Request::builder().method(self.method.as_str()).uri(&self.path);
        for (name, value) in &self.headers {
            request = request.header(name.as_str(), value.as_str());
        }
        request.body(Body::from(self.body)).expect("a request")
    }

    /// Asks, and goes away as soon as the request is with the server.
    pub async fn and_goes(self, served: &Served) {
        let answer = poll_immediate(served.router.clone().oneshot(self.request())).await;
        assert!(answer.is_none(), "it is not done at once");
    }

    pub async fn of(self, served: &Served) -> Answer {
        let response = served.router.clone().oneshot(self.request()).await.expect("an answer");
        let (status, headers) = (response.status(), response.headers().clone());
        let is_stream = headers.get(header::CONTENT_TYPE).is_some_and(|of| of == "text/event-stream");
        let body = response.into_body();
        let bytes =
            if is_stream { Vec::new() } else { to_bytes(body, 1 << 26).await.expect("a body").to_vec() };
        let answer = Answer { status, headers, bytes };
        let is_problem = answer.headers.get(header::CONTENT_TYPE).is_some_and(|of| of == MEDIA_TYPE);
        // Sentences are made of codes: one that nobody knows has none.
        assert!(!is_problem || CODES.contains(&answer.code().as_str()), "no code of problems: {answer:?}");
        answer
    }
}

/// The media type of what [`encoded`] makes.
pub const FORM: &str = "multipart/form-data; boundary=edge";

/// A form as it is sent.
pub fn encoded<L: AsRef<str>>(parts: &[(&str, Option<L>, Vec<u8>)]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, label, bytes) in parts {
        let file =
            label.as_ref().map(|label| format!("; filename=\"{}\"", label.as_ref())).unwrap_or_default();
        body.extend(
            format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n").bytes(),
        );
        body.extend(bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--edge--\r\n");
    body
}

/// How a contact begins.
pub fn opening(at: &str) -> Value {
    serde_json::json!({ "direction": "entry", "place": { "post": at, "kind": "lane", "name": "lane-1" } })
}

/// The files of a document of Utopia as parts of a form.
pub fn parts(case: &str) -> Vec<(&'static str, Option<String>, Vec<u8>)> {
    let files = UTOPIA.issue(Case::find(case).expect("a document")).files;
    let part = |(label, bytes): (String, Vec<u8>)| {
        let kind = if label == "mrz.txt" { "mrz-text" } else { "chip-file" };
        (kind, Some(label), bytes)
    };
    files.into_iter().map(part).collect()
}

/// Begins a contact with a document.
pub async fn open(served: &Served, browser: &Browser, at: &str, case: Option<&str>) -> Answer {
    let mut all = vec![("contact", None, opening(at).to_string().into_bytes())];
    all.extend(case.map(parts).unwrap_or_default());
    post("/api/contacts").by(browser).form(&all).of(served).await
}

/// The path of a contact that was answered.
pub fn path(contact: &Answer, more: &str) -> String {
    let json = contact.json();
    format!("/api/contacts/{}{more}", json["id"].as_str().expect("a contact"))
}

/// The pictures of a document's page as parts of a form: 300 dpi, in three lights.
pub fn pictures(case: &str) -> Vec<(&'static str, Option<String>, Vec<u8>)> {
    let case = Case::find(case).expect("a document");
    let pictures = UTOPIA.issue(case).images(&Press::new(300.0));
    let pages = pictures.into_iter().filter(|(label, _)| !label.ends_with(".json"));
    pages.map(|(label, bytes)| ("picture", Some(label), bytes)).collect()
}
