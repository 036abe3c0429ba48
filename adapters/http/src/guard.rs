//! What stands before every endpoint: the host that was meant, the page that asks, and what browsers may do with the answer (threats 14, 15).

use crate::problem::Fault;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// The origins under which this server is known.
#[derive(Debug, Clone)]
pub struct Hosts(Arc<[String]>);

impl Hosts {
    /// Origins as browsers have them: `https://post.example` or `https://post.example:8443`; `http` for this machine alone.
    #[must_use]
    pub fn new(origins: impl IntoIterator<Item = String>) -> Self {
        Self(origins.into_iter().map(|origin| origin.to_ascii_lowercase()).collect())
    }

    fn knows(&self, host: &str) -> bool {
        self.origin_of(host).is_some()
    }

    /// The origin under which a request reached this server.
    pub(crate) fn origin_of(&self, host: &str) -> Option<&str> {
        let named = |origin: &&String| {
            origin.split_once("://").is_some_and(|(_, known)| known.eq_ignore_ascii_case(host))
        };
        self.0.iter().find(named).map(String::as_str)
    }

    fn is_origin(&self, origin: &str) -> bool {
        self.0.iter().any(|known| known.eq_ignore_ascii_case(origin))
    }

    /// Whether a request that changes something comes from a page of ours, or from no page at all.
    fn is_own(&self, headers: &HeaderMap) -> bool {
        let site = text(headers, "sec-fetch-site");
        let origin = text(headers, "origin");
        let own_site = site.is_none_or(|site| site == "same-origin");
        let own_origin = origin.is_none_or(|origin| self.is_origin(origin));
        own_site && own_origin
    }
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    // A value that is no text is none of ours.
    headers.get(name).map(|value| value.to_str().unwrap_or("\u{0}"))
}

/// What a page of ours may load and do: nothing from elsewhere, nothing inline, in no frame.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self'; font-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
    require-trusted-types-for 'script'";

const HEADERS: [(&str, &str); 8] = [
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("strict-transport-security", "max-age=31536000"),
    ("cache-control", "no-store"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    (
        "permissions-policy",
        "camera=(self), publickey-credentials-get=(self), publickey-credentials-create=(self)",
    ),
];

/// Lets a request through that was meant for this server and does not come from somebody else's page.
pub async fn guard(State(hosts): State<Hosts>, request: Request, next: Next) -> Response {
    let mut response = match refused(&hosts, &request) {
        Some(fault) => fault.into_response(),
        None => next.run(request).await,
    };
    for (name, value) in HEADERS {
        // What an endpoint says of itself is stricter.
        let name = HeaderName::from_static(name);
        response.headers_mut().entry(name).or_insert(HeaderValue::from_static(value));
    }
    response
}

/// The host that was meant.
pub(crate) fn host<'r>(uri: &'r Uri, headers: &'r HeaderMap) -> Option<&'r str> {
    uri.authority().map(|authority| authority.as_str()).or_else(|| text(headers, "host"))
}

fn refused(hosts: &Hosts, request: &Request) -> Option<Fault> {
    let host = host(request.uri(), request.headers());
    if !host.is_some_and(|host| hosts.knows(host)) {
        return Some(Fault::new(StatusCode::MISDIRECTED_REQUEST, "host"));
    }
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    let foreign = changes && !hosts.is_own(request.headers());
    foreign.then(|| Fault::new(StatusCode::FORBIDDEN, "origin"))
}
