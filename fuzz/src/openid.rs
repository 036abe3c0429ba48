//! What a provider says: metadata, keys, tokens. No token holds but the one that was signed.

use spartel_base::Timestamp;
use spartel_openid::{Client, Keys, Metadata, Question, Returned, Unverified};
use std::sync::LazyLock;

/// RFC 8037, A.4.
const TOKEN: &str = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.\
    hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
const KEY: &str =
    r#"{"keys":[{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}"#;
const METADATA: &str = r#"{"issuer":"https://id.example","authorization_endpoint":"https://id.example/a",
"token_endpoint":"https://id.example/t","jwks_uri":"https://id.example/k","response_types_supported":["code"],
"id_token_signing_alg_values_supported":["ES256"],"authorization_response_iss_parameter_supported":true}"#;

static CLIENT: LazyLock<Option<Client>> = LazyLock::new(|| Client::new("https://id.example", "post").ok());
static KEYS: LazyLock<Option<Keys>> = LazyLock::new(|| Keys::parse(KEY.as_bytes()).ok());

/// One of each.
pub fn seeds() -> Vec<Vec<u8>> {
    [TOKEN, KEY, METADATA].map(|text| text.as_bytes().to_vec()).into()
}

/// Every parser.
pub fn parse(bytes: &[u8]) {
    let (Some(client), Some(keys)) = (&*CLIENT, &*KEYS) else { return };
    drop(Keys::parse(bytes));
    let question = Question::new(&[[0; 32]; 3], "https://post.example/".into(), Timestamp(0));
    if let Ok(metadata) = Metadata::parse(bytes, client, true) {
        let hosts = [&metadata.authorization, &metadata.token, &metadata.keys].map(|url| url.host_str());
        assert_eq!(hosts, [Some("id.example"); 3], "an address of another host");
        assert!(question.code(client, &metadata, &Returned::default()).is_err(), "nobody came back");
    }
    let Ok(text) = str::from_utf8(bytes) else { return };
    if let Ok(signed) = Unverified::parse(text).and_then(|token| token.verify(keys)) {
        assert_eq!(text, TOKEN, "nobody signed this");
        assert!(signed.identity(client, &question, Timestamp(0)).is_err(), "it names nobody");
    }
}
