//! What goes through a browser, and what comes back.

use super::provider::{ISSUER, base64, client, metadata, question, read};
use serde_json::json;
use spartel_openid::{Refused, Returned};
use std::collections::BTreeMap;

fn returned(state: &str, iss: Option<&str>) -> Returned {
    Returned { state: Some(state.into()), code: Some("c".into()), iss: iss.map(Into::into), error: None }
}

#[test]
fn a_browser_carries_hashes_of_what_stays_here() {
    let strong = client().demanding(vec!["high".into(), "higher".into()], vec![]).expect("words");
    let url = question().address(&strong, &read(&metadata()).expect("metadata"));
    let pairs: BTreeMap<_, _> = url.query_pairs().into_owned().collect();
    let expected = [
        ("tenant", "1"),
        ("response_type", "code"),
        ("client_id", "post"),
        ("redirect_uri", "https://post.example/back"),
        ("scope", "openid"),
        ("state", &base64([1; 32])),
        ("nonce", &base64([2; 32])),
        ("code_challenge_method", "S256"),
        ("prompt", "login"),
        ("max_age", "600"),
        ("acr_values", "high higher"),
    ];
    for (name, value) in expected {
        assert_eq!(pairs.get(name).map(String::as_str), Some(value), "{name}");
    }
    assert_eq!(pairs.len(), expected.len() + 1);
    assert!(!url.as_str().contains(&base64([3; 32])), "the verifier stays here");
    assert!(!format!("{:?} {:?}", question(), returned("x", None)).contains('"'));
    let asked = question();
    let form = asked.exchange("c");
    assert_eq!(
        form[1..],
        [("code", "c"), ("redirect_uri", "https://post.example/back"), ("code_verifier", &base64([3; 32]))]
    );
}

/// The challenge is the one of RFC 7636, appendix B.
#[test]
fn the_challenge_is_that_of_the_standard() {
    let verifier = [
        116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77, 105,
        214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121,
    ];
    let question =
        spartel_openid::Question::new(&[[1; 32], [2; 32], verifier], String::new(), super::provider::NOW);
    assert_eq!(question.exchange("c")[3].1, "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    let url = question.address(&client(), &read(&metadata()).expect("metadata"));
    assert!(url.as_str().contains("code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"), "{url}");
}

/// Threat 16: an answer to another question, or of another provider, is none.
#[test]
fn threat_16_another_question_and_another_issuer_are_refused() {
    let silent = read(&metadata()).expect("metadata");
    let mut says = metadata();
    says["authorization_response_iss_parameter_supported"] = json!(true);
    let says = read(&says).expect("metadata");
    let right = base64([1; 32]);
    let code =
        |metadata, returned: &Returned| question().code(&client(), metadata, returned).map(str::to_owned);
    for (metadata, iss, why) in [
        (&silent, None, None),
        (&silent, Some(ISSUER), None),
        (&says, Some(ISSUER), None),
        (&says, None, Some(Refused::Issuer)),
        (&says, Some("https://other.example"), Some(Refused::Issuer)),
        (&silent, Some("https://other.example"), Some(Refused::Issuer)),
    ] {
        assert_eq!(code(metadata, &returned(&right, iss)), why.map_or(Ok("c".into()), Err), "{iss:?}");
    }
    for state in ["", "x", &base64([9; 32])] {
        assert_eq!(code(&silent, &returned(state, None)), Err(Refused::State));
    }
    assert_eq!(code(&silent, &Returned { state: None, ..returned("", None) }), Err(Refused::State));
    let declined = Returned { error: Some("access_denied".into()), ..returned(&right, None) };
    assert_eq!(code(&silent, &declined), Err(Refused::Declined));
    let empty = Returned { code: None, ..returned(&right, None) };
    assert_eq!(code(&silent, &empty), Err(Refused::Malformed));
}
