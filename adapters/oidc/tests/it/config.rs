//! What a file of a provider may say, and why another is not taken.

use spartel_oidc::{BadConfig, Config};
use spartel_openid::BadClient;
use spartel_trial::Folder;

/// A file that is taken; `{}` stands where a test says more.
const GOOD: &str = r#"
issuer = "https://id.example"
client = "post"
authority-file = "authority.pem"
secret-file = "secret"
{}
[name]
en = "the Ministry's account"
ar = "حساب الوزارة"
"#;
const AUTHORITY: &str = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";

/// What becomes of a file beside those that it names.
fn read(text: &str, secret: &[u8], authority: &str) -> Result<(), BadConfig> {
    let folder = Folder::new("provider");
    folder.write("secret", secret);
    folder.write("authority.pem", authority);
    Config::read(&folder.write("provider.toml", text)).map(drop)
}

fn good(more: &str) -> String {
    GOOD.replace("{}", more)
}

#[test]
fn a_file_is_taken_with_what_lies_beside_it() {
    let more = "hosts = [\"keys.id.example\"]\nprivate = [\"10.20.0.5\", \"fd00::5\"]\nacr = [\"high\"]\namr = [\"hwk\"]";
    assert_eq!(read(&good(more), b"a secret: with signs %+&\r\n", AUTHORITY), Ok(()));
    let public = good("").replace("secret-file = \"secret\"", "");
    assert_eq!(read(&public, b"", &AUTHORITY.repeat(2)), Ok(()), "a public client has no secret");
}

#[test]
fn what_it_says_is_what_it_should_be() {
    let with = |from: &str, to: &str| read(&good("").replace(from, to), b"s", AUTHORITY);
    assert_eq!(with("https://id.example", "http://id.example"), Err(BadConfig::Client(BadClient::Issuer)));
    assert_eq!(
        with("https://id.example", "https://id.example?a=1"),
        Err(BadConfig::Client(BadClient::Issuer))
    );
    assert_eq!(with("\"post\"", "\"\""), Err(BadConfig::Client(BadClient::Id)));
    let more = |more: &str| read(&good(more), b"s", AUTHORITY);
    assert_eq!(more("hosts = [\"https://keys.id.example/a\"]"), Err(BadConfig::Client(BadClient::Host)));
    assert_eq!(more("acr = [\"two words\"]"), Err(BadConfig::Client(BadClient::Strength)));
    assert_eq!(more("amr = [\"\"]"), Err(BadConfig::Client(BadClient::Strength)));
}

#[test]
fn a_name_is_of_a_language_and_can_be_read() {
    let long = "a".repeat(61);
    for name in ["", " ", &long, "two\\nlines"] {
        let text = good("").replace("the Ministry's account", name);
        assert_eq!(read(&text, b"s", AUTHORITY), Err(BadConfig::Name), "{name}");
    }
    for language in ["eng", "E", "EN"] {
        let text = good("").replace("\nen =", &format!("\n{language} ="));
        assert_eq!(read(&text, b"s", AUTHORITY), Err(BadConfig::Name), "{language}");
    }
    let nameless = good("").split("[name]").next().expect("its beginning").to_owned() + "[name]\n";
    assert_eq!(read(&nameless, b"s", AUTHORITY), Err(BadConfig::Name));
}

#[test]
fn a_secret_is_one_line_of_printed_signs() {
    let secrets: [&[u8]; 5] = [b"", b"\n", b"two\nlines", b"tab\there", "ñ".as_bytes()];
    for secret in secrets {
        let refused = read(&good(""), secret, AUTHORITY);
        assert!(matches!(refused, Err(BadConfig::Secret(_))), "{secret:?}: {refused:?}");
    }
    assert!(matches!(read(&good(""), &[0xff], AUTHORITY), Err(BadConfig::Unreadable(..))), "no text");
}

#[test]
fn whose_certificates_are_trusted_has_to_be_said() {
    for authority in ["", "no certificate", "-----BEGIN CERTIFICATE-----\n???\n-----END CERTIFICATE-----\n"] {
        let refused = read(&good(""), b"s", authority);
        assert!(matches!(refused, Err(BadConfig::Authority(_))), "{authority}: {refused:?}");
    }
    let elsewhere = good("").replace("authority.pem", "elsewhere.pem");
    assert!(matches!(read(&elsewhere, b"s", AUTHORITY), Err(BadConfig::Unreadable(..))));
}

#[test]
fn what_is_not_known_is_not_read_over() {
    for text in ["issuer", &good("secret = \"in the file itself\""), &good("private = [\"10.0.0.0/8\"]")] {
        assert!(matches!(read(text, b"s", AUTHORITY), Err(BadConfig::Toml(_))), "{text}");
    }
    assert!(matches!(
        read(&good(&format!("# {}", "a".repeat(1 << 20))), b"s", AUTHORITY),
        Err(BadConfig::Unreadable(..))
    ));
}
