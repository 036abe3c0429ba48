//! What a token proves, and what it does not.

use super::provider::{NOW, claims, client, header, signed, told};
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};
use serde_json::{Value, json};
use spartel_openid::{Client, LEEWAY, Refused};

/// The same claims, but for one; `null` leaves it out.
fn but(name: &str, value: Value) -> Value {
    let mut all = claims();
    match value {
        Value::Null => drop(all.as_object_mut().expect("claims").remove(name)),
        value => all[name] = value,
    }
    all
}

fn refused(name: &str, value: Value) -> Refused {
    told(&client(), &header(), &but(name, value)).expect_err(name)
}

#[test]
fn somebody_who_signed_in_is_known_by_issuer_and_subject() {
    let one = told(&client(), &header(), &claims()).expect("all is right");
    for same in [
        but("aud", json!(["post"])),
        but("azp", Value::Null),
        but("amr", Value::Null),
        but("nbf", Value::Null),
    ] {
        assert_eq!(told(&client(), &header(), &same), Ok(one), "{same}");
    }
    let other = told(&client(), &header(), &but("sub", json!("officer-8"))).expect("another officer");
    assert_ne!(one, other);
    assert!(!format!("{one:?}").contains("officer"));
}

#[test]
fn one_wrong_claim_is_enough_to_refuse() {
    let at = |seconds: i64| json!(NOW.0 + seconds);
    for (name, value, why) in [
        ("iss", json!("https://id.example/"), Refused::Issuer),
        ("iss", json!("https://other.example"), Refused::Issuer),
        ("iss", Value::Null, Refused::Malformed),
        ("aud", json!("another"), Refused::Audience),
        ("aud", json!([]), Refused::Audience),
        ("aud", json!(["post", "another"]), Refused::Audience),
        ("azp", json!("another"), Refused::AuthorizedParty),
        ("exp", at(-LEEWAY), Refused::Expired),
        ("exp", Value::Null, Refused::Malformed),
        ("exp", json!("2030"), Refused::Malformed),
        ("iat", at(LEEWAY + 1), Refused::NotYetValid),
        ("iat", at(-61 - LEEWAY), Refused::Stale),
        ("nbf", at(LEEWAY + 1), Refused::NotYetValid),
        ("auth_time", Value::Null, Refused::NotAnew),
        ("auth_time", at(-61 - LEEWAY), Refused::NotAnew),
        ("auth_time", at(LEEWAY + 1), Refused::NotAnew),
        ("nonce", Value::Null, Refused::Nonce),
        ("nonce", json!("another"), Refused::Nonce),
        ("sub", json!(""), Refused::Subject),
        ("sub", json!("x".repeat(256)), Refused::Subject),
        ("sub", json!(7), Refused::Malformed),
    ] {
        assert_eq!(refused(name, value.clone()), why, "{name}: {value}");
    }
}

/// The clocks of both sides may differ by a minute, and not by more.
#[test]
fn clocks_may_differ_by_a_minute() {
    let at = |seconds: i64| json!(NOW.0 + seconds);
    for (name, value) in [
        ("exp", at(1 - LEEWAY)),
        ("iat", at(LEEWAY)),
        ("iat", at(-60 - LEEWAY)),
        ("nbf", at(LEEWAY)),
        ("auth_time", at(-60 - LEEWAY)),
        ("auth_time", json!(NOW.0 as f64 - 0.5)),
    ] {
        assert!(told(&client(), &header(), &but(name, value.clone())).is_ok(), "{name}: {value}");
    }
}

/// A claim that is there twice means one thing here and another elsewhere.
#[test]
fn a_claim_that_is_there_twice_is_refused() {
    let twice = claims().to_string().replacen('{', "{\"sub\":\"officer-1\",", 1);
    let token = signed(&header(), &Value::Null);
    let mut parts = token.split('.');
    let (head, body) = (parts.next().expect("a header"), super::provider::base64(&twice));
    let text = format!("{head}.{body}");
    let signature =
        super::provider::KEY.sign(&ring::rand::SystemRandom::new(), text.as_bytes()).expect("signed");
    let token = format!("{text}.{}", super::provider::base64(signature));
    let keys = super::provider::keys(&[super::provider::jwk()]);
    let signed = spartel_openid::Unverified::parse(&token).expect("a token").verify(&keys).expect("signed");
    assert_eq!(signed.identity(&client(), &super::provider::question(), NOW), Err(Refused::Malformed));
}

#[test]
fn what_the_configuration_demands_was_shown() {
    let demanding = |classes: &[&str], methods: &[&str]| {
        let all = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        client().demanding(all(classes), all(methods)).expect("words")
    };
    let met = |client: &Client, claims: &Value| told(client, &header(), claims).map(|_| ());
    assert_eq!(met(&demanding(&["higher", "high"], &["pin"]), &claims()), Ok(()));
    assert_eq!(met(&demanding(&["higher"], &[]), &claims()), Err(Refused::Strength));
    assert_eq!(met(&demanding(&[], &["hwk", "face"]), &claims()), Err(Refused::Strength));
    assert_eq!(met(&demanding(&["high"], &[]), &but("acr", Value::Null)), Err(Refused::Strength));
    assert_eq!(met(&demanding(&[], &["pin"]), &but("amr", Value::Null)), Err(Refused::Strength));
    assert!(client().demanding(vec!["two words".into()], vec![]).is_err());
}

proptest! {
    /// A token of any other signature, or of any other bytes under it, is none.
    #[test]
    fn no_changed_byte_is_taken(at in 0_usize..600, with in 0_u8..64) {
        const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        let token = signed(&header(), &claims());
        let mut bytes = token.clone().into_bytes();
        let at = at % bytes.len();
        bytes[at] = DIGITS[usize::from(with)];
        let changed = String::from_utf8(bytes).expect("text");
        let keys = super::provider::keys(&[super::provider::jwk()]);
        let verified = spartel_openid::Unverified::parse(&changed).and_then(|token| token.verify(&keys));
        prop_assert_eq!(verified.is_ok(), changed == token);
    }

    /// Whatever comes is refused in order.
    #[test]
    fn nothing_that_comes_is_a_panic(bytes in ".{0,200}") {
        prop_assert!(spartel_openid::Unverified::parse(&bytes).is_err());
        let _ = spartel_openid::Keys::parse(bytes.as_bytes());
    }
}
