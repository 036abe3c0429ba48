//! Metadata: of whom they are, where they point, and whether the provider can do what is needed.

use super::provider::{client, metadata, read};
use serde_json::{Value, json};
use spartel_openid::{Authentication, BadClient, Client, Metadata, Refused};

#[test]
fn metadata_of_the_issuer_are_taken() {
    let known = read(&metadata()).expect("all is right");
    assert_eq!(known.token.as_str(), "https://id.example/token");
    assert_eq!((known.authentication, known.says_issuer), (Authentication::Basic, false));
    assert_eq!(client().discovery().as_str(), "https://id.example/.well-known/openid-configuration");
    let below = Client::new("https://id.example:8443/realms/state/", "post").expect("a client");
    assert_eq!(
        below.discovery().as_str(),
        "https://id.example:8443/realms/state/.well-known/openid-configuration"
    );
    let public =
        Metadata::parse(metadata().to_string().as_bytes(), &client(), false).expect("a public client");
    assert_eq!(public.authentication, Authentication::None);
}

/// Threat 19: metadata send this machine to no host that nobody configured, and never without TLS.
#[test]
fn threat_19_no_address_of_another_host_is_taken() {
    for name in ["authorization_endpoint", "token_endpoint", "jwks_uri"] {
        for address in [
            "https://169.254.169.254/latest",
            "https://id.example:8443/token",
            "https://id.example.evil.example/token",
            "https://id.example@evil.example/token",
            "https://user:pass@id.example/token",
            "http://id.example/token",
            "file:///etc/passwd",
            "https://id.example/token#part",
            "https://\u{131}d.example/token",
            "/token",
            "",
        ] {
            let mut other = metadata();
            other[name] = json!(address);
            assert_eq!(read(&other), Err(Refused::Host), "{name}: {address}");
        }
    }
    let mut other = metadata();
    other["jwks_uri"] = json!("https://keys.example:8443/jwks");
    let wide = client().with_hosts(["keys.example:8443"]).expect("a host");
    assert!(Metadata::parse(other.to_string().as_bytes(), &wide, true).is_ok());
    for host in ["", "a b", "keys.example/", "https://keys.example", "user@keys.example", "keys.example?"] {
        assert_eq!(client().with_hosts([host]), Err(BadClient::Host), "{host}");
    }
}

#[test]
fn a_provider_that_cannot_do_what_is_needed_is_refused() {
    for (name, value, why) in [
        ("issuer", json!("https://id.example/"), Refused::Issuer),
        ("issuer", json!("https://other.example"), Refused::Issuer),
        ("issuer", json!(7), Refused::Malformed),
        ("response_types_supported", json!(["id_token"]), Refused::Unfit),
        ("id_token_signing_alg_values_supported", json!(["none", "HS256"]), Refused::Unfit),
        ("code_challenge_methods_supported", json!(["plain"]), Refused::Unfit),
        ("token_endpoint_auth_methods_supported", json!(["private_key_jwt"]), Refused::Unfit),
        ("jwks_uri", Value::Null, Refused::Malformed),
    ] {
        let mut other = metadata();
        other[name] = value.clone();
        assert_eq!(read(&other), Err(why), "{name}: {value}");
    }
    let mut post = metadata();
    post["token_endpoint_auth_methods_supported"] = json!(["client_secret_post"]);
    assert_eq!(read(&post).map(|known| known.authentication), Ok(Authentication::Post));
}

#[test]
fn a_client_is_what_the_standard_lets_it_be() {
    for issuer in [
        "",
        "http://id.example",
        "https://id.example?x=1",
        "https://id.example#x",
        "https://a@id.example",
        "id.example",
    ] {
        assert_eq!(Client::new(issuer, "post"), Err(BadClient::Issuer), "{issuer}");
    }
    for id in ["", "a\nb", "é"] {
        assert_eq!(Client::new("https://id.example", id), Err(BadClient::Id), "{id}");
    }
}
