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

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::BodyExt;
    use spartel_base::Timestamp;
    use spartel_openid::Client;
    use std::collections::{BTreeMap, BTreeSet};
    use std::future::Future;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};
    use zeroize::Zeroizing;

    fn config(secret: Option<&str>) -> Config {
        Config {
            client: Client::new("https://id.example", "post of utopia").expect("a client"),
            secret: secret.map(|secret| Zeroizing::new(secret.to_owned())),
            authority: Vec::new(),
            private: BTreeSet::new(),
            names: BTreeMap::new(),
        }
    }

    /// The header and the form of a request for a token.
    fn sent(how: Authentication, secret: Option<&str>) -> (Option<String>, String) {
        let url = Url::parse("https://id.example:8443/token?tenant=1").expect("an address");
        let question =
            Question::new(&[[1; 32], [2; 32], [3; 32]], "https://desk.example/back".into(), Timestamp(0));
        let request = exchange((&url, how), &config(secret), &question, "a code&more").expect("a request");
        assert_eq!(
            (request.uri(), &request.headers()[header::HOST]),
            (&"/token?tenant=1".parse().expect("a path"), &"id.example:8443".parse().expect("a host"))
        );
        let header = request.headers().get(header::AUTHORIZATION);
        let header = header.map(|value| value.to_str().expect("text").to_owned());
        let mut body = pin!(request.into_body().collect());
        let Poll::Ready(body) = body.as_mut().poll(&mut Context::from_waker(Waker::noop())) else {
            panic!("a whole body waits for nothing")
        };
        (header, String::from_utf8(body.expect("a body").to_bytes().to_vec()).expect("a form"))
    }

    const FORM: &str = "grant_type=authorization_code&code=a+code%26more&redirect_uri=https%3A%2F%2Fdesk.example%2Fback&code_verifier=AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwM";

    #[test]
    fn a_client_with_a_secret_says_it_in_the_header_or_in_the_form_and_never_in_both() {
        let (header, form) = sent(Authentication::Basic, Some("s e:c%"));
        let encoded = STANDARD.encode("post+of+utopia:s+e%3Ac%25");
        assert_eq!((header.as_deref(), form.as_str()), (Some(format!("Basic {encoded}").as_str()), FORM));
        let (header, form) = sent(Authentication::Post, Some("s e:c%"));
        assert_eq!(header, None);
        assert_eq!(form, format!("{FORM}&client_id=post+of+utopia&client_secret=s+e%3Ac%25"));
    }

    #[test]
    fn a_public_client_says_who_it_is_and_nothing_more() {
        for how in [Authentication::None, Authentication::Basic, Authentication::Post] {
            let (header, form) = sent(how, None);
            assert_eq!((header, form), (None, format!("{FORM}&client_id=post+of+utopia")), "{how:?}");
        }
    }

    #[test]
    fn of_an_answer_the_token_of_identity_alone_is_taken() {
        let answer = br#"{"access_token":"a","id_token":"b.c.d","token_type":"Bearer"}"#;
        assert_eq!(token(answer), Ok("b.c.d".to_owned()));
        assert_eq!(token(br#"{"access_token":"a"}"#), Err(Refused::Malformed));
        assert_eq!(token(b"b.c.d"), Err(Refused::Malformed));
    }
}
