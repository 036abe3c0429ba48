//! A provider with a key of its own (P-256), its client, and a question.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair};
use serde_json::{Value, json};
use spartel_base::Timestamp;
use spartel_openid::{Client, Identity, Keys, Metadata, Question, Refused, Unverified};
use std::sync::LazyLock;

pub const ISSUER: &str = "https://id.example";
pub const NOW: Timestamp = Timestamp(1_800_000_000);

pub static KEY: LazyLock<EcdsaKeyPair> = LazyLock::new(|| {
    let random = SystemRandom::new();
    let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &random).expect("a key");
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, made.as_ref(), &random).expect("a key")
});

pub fn base64(bytes: impl AsRef<[u8]>) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

pub fn client() -> Client {
    Client::new(ISSUER, "post").expect("a client")
}

/// A question that was asked a minute ago.
pub fn question() -> Question {
    Question::new(&[[1; 32], [2; 32], [3; 32]], "https://post.example/back".into(), Timestamp(NOW.0 - 60))
}

pub fn metadata() -> Value {
    json!({
        "issuer": ISSUER,
        "authorization_endpoint": "https://id.example/authorize?tenant=1",
        "token_endpoint": "https://id.example/token",
        "jwks_uri": "https://id.example/keys",
        "response_types_supported": ["code", "id_token"],
        "id_token_signing_alg_values_supported": ["HS256", "ES256"],
        "code_challenge_methods_supported": ["plain", "S256"],
    })
}

pub fn read(metadata: &Value) -> Result<Metadata, Refused> {
    Metadata::parse(metadata.to_string().as_bytes(), &client(), true)
}

/// The provider's key, named `k`.
pub fn jwk() -> Value {
    let point = KEY.public_key().as_ref();
    json!({ "kty": "EC", "crv": "P-256", "kid": "k", "use": "sig", "x": base64(&point[1..33]), "y": base64(&point[33..]) })
}

pub fn keys(keys: &[Value]) -> Keys {
    Keys::parse(json!({ "keys": keys }).to_string().as_bytes()).expect("keys")
}

/// What is right in every way.
pub fn claims() -> Value {
    json!({
        "iss": ISSUER, "sub": "officer-7", "aud": "post", "azp": "post", "nonce": base64([2; 32]),
        "exp": NOW.0 + 300, "iat": NOW.0, "nbf": NOW.0, "auth_time": NOW.0 - 5, "acr": "high", "amr": ["hwk", "pin"],
    })
}

/// A token that the provider signed.
pub fn signed(header: &Value, claims: &Value) -> String {
    let signed = format!("{}.{}", base64(header.to_string()), base64(claims.to_string()));
    let signature = KEY.sign(&SystemRandom::new(), signed.as_bytes()).expect("a signature");
    format!("{signed}.{}", base64(signature))
}

/// Who a token says signed in.
pub fn told(client: &Client, header: &Value, claims: &Value) -> Result<Identity, Refused> {
    let token = signed(header, claims);
    Unverified::parse(&token)?.verify(&keys(&[jwk()]))?.identity(client, &question(), NOW)
}

pub fn header() -> Value {
    json!({ "alg": "ES256", "kid": "k", "typ": "JWT" })
}
