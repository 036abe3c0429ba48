//! Requests to a provider, and the answer with a token.

use crate::config::Config;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::{Request, header};
use serde::Deserialize;
use spartel_openid::{Authentication, Question, Refused};
use url::form_urlencoded::{Serializer, byte_serialize};
use url::{Position, Url};

/// Asks for a document.
pub fn get(url: &Url) -> Result<Request<Full<Bytes>>, Refused> {
    let request = Request::get(&url[Position::BeforePath..]).header(header::HOST, host(url));
    let request = request.header(header::ACCEPT, "application/json").body(Full::default());
    request.map_err(|_| Refused::Malformed)
}

/// Asks for the token of a code (RFC 6749, 4.1.3), as the client that this house is.
pub fn exchange(
    (url, how): (&Url, Authentication),
    config: &Config,
    question: &Question,
    code: &str,
) -> Result<Request<Full<Bytes>>, Refused> {
    let (id, secret) = (config.client.id(), config.secret.as_ref().map(|secret| secret.as_str()));
    let mut form = Serializer::new(String::new());
    form.extend_pairs(question.exchange(code));
    let mut request = Request::post(&url[Position::BeforePath..])
        .header(header::HOST, host(url))
        .header(header::ACCEPT, "application/json")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    match (how, secret) {
        (Authentication::Basic, Some(secret)) => {
            // Both are encoded before they are joined (RFC 6749, 2.3.1).
            let encoded = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
            let both = STANDARD.encode(format!("{}:{}", encoded(id), encoded(secret)));
            request = request.header(header::AUTHORIZATION, format!("Basic {both}"));
        }
        (Authentication::Post, Some(secret)) => {
            form.append_pair("client_id", id).append_pair("client_secret", secret);
        }
        _ => {
            form.append_pair("client_id", id);
        }
    }
    request.body(Full::from(form.finish())).map_err(|_| Refused::Malformed)
}

fn host(url: &Url) -> &str {
    &url[Position::BeforeHost..Position::AfterPort]
}

/// The token of who signed in. Nothing else of the answer is used: no request is ever made with a token of access.
pub fn token(answer: &[u8]) -> Result<String, Refused> {
    #[derive(Deserialize)]
    struct Answer {
        id_token: String,
    }
    serde_json::from_slice::<Answer>(answer).map(|answer| answer.id_token).map_err(|_| Refused::Malformed)
}
