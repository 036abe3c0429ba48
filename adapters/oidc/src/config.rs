//! The file that says which provider officers sign in at.
//!
//! ```toml
//! issuer = "https://id.example"
//! client = "post"
//! secret-file = "oidc.secret"         # none: the client is public, and PKCE binds its codes
//! authority-file = "authority.pem"    # whose certificates the provider's servers show
//! hosts = ["keys.id.example"]         # further hosts that the provider's metadata may name
//! private = ["10.20.0.5"]             # addresses that are not public, where the provider has such
//! acr = ["high"]                      # one of these is demanded
//! amr = ["hwk"]                       # all of these are demanded
//!
//! [name]
//! en = "the Ministry's account"
//! ```

use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use serde::Deserialize;
use spartel_openid::{BadClient, Client};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// A file, or one that it names, is not longer, in bytes.
const MOST: u64 = 1 << 20;
/// What people call a provider has so many characters at most.
const LONGEST_NAME: usize = 60;

/// Why a file is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadConfig {
    /// A file cannot be read, is not text, or is longer than 1 MiB.
    Unreadable(PathBuf, String),
    /// It is no TOML, or has a key that is not known.
    Toml(String),
    /// The issuer, the client, a host or what is demanded is none.
    Client(BadClient),
    /// There is no certificate in the file of the authority.
    Authority(PathBuf),
    /// The file of the secret is empty, or holds more than one line of printed signs.
    Secret(PathBuf),
    /// A name is of no language, empty, or longer than 60 characters; or there is none at all.
    Name,
}

impl fmt::Display for BadConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(path, why) => write!(f, "{}: {why}", path.display()),
            Self::Toml(why) => f.write_str(why),
            Self::Client(why) => write!(f, "{why}: not what it should be"),
            Self::Authority(path) => {
                write!(f, "authority-file: {} holds no certificate in PEM", path.display())
            }
            Self::Secret(path) => write!(f, "secret-file: {} holds no secret of one line", path.display()),
            Self::Name => write!(
                f,
                "name: a language of two letters, with 1 to {LONGEST_NAME} characters, at least one"
            ),
        }
    }
}

impl std::error::Error for BadConfig {}

/// What a file says.
pub struct Config {
    pub(crate) client: Client,
    pub(crate) secret: Option<Zeroizing<String>>,
    pub(crate) authority: Vec<CertificateDer<'static>>,
    pub(crate) private: BTreeSet<IpAddr>,
    pub(crate) names: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Written {
    issuer: String,
    client: String,
    #[serde(default)]
    secret_file: Option<PathBuf>,
    authority_file: PathBuf,
    #[serde(default)]
    hosts: Vec<String>,
    #[serde(default)]
    private: BTreeSet<IpAddr>,
    #[serde(default)]
    acr: Vec<String>,
    #[serde(default)]
    amr: Vec<String>,
    name: BTreeMap<String, String>,
}

impl Config {
    /// What a file says, with the files that it names: these lie beside it, where their names do not begin with `/`.
    ///
    /// # Errors
    /// Where one cannot be read, or says something else.
    pub fn read(path: &Path) -> Result<Self, BadConfig> {
        let written: Written =
            toml::from_str(&text(path)?).map_err(|error| BadConfig::Toml(error.message().to_owned()))?;
        let beside = |file: &Path| path.parent().unwrap_or(Path::new("")).join(file);
        let client = Client::new(&written.issuer, &written.client)
            .and_then(|client| client.with_hosts(written.hosts.iter().map(String::as_str)))
            .and_then(|client| client.demanding(written.acr, written.amr))
            .map_err(BadConfig::Client)?;
        if written.name.is_empty() || !written.name.iter().all(is_name) {
            return Err(BadConfig::Name);
        }
        Ok(Self {
            client,
            secret: written.secret_file.map(|file| secret(&beside(&file))).transpose()?,
            authority: authority(&beside(&written.authority_file))?,
            private: written.private,
            names: written.name,
        })
    }
}

fn is_name((language, name): (&String, &String)) -> bool {
    let is_tag = language.len() == 2 && language.bytes().all(|byte| byte.is_ascii_lowercase());
    let fits = (1..=LONGEST_NAME).contains(&name.chars().count());
    is_tag && fits && !name.trim().is_empty() && !name.contains(char::is_control)
}

fn text(path: &Path) -> Result<Zeroizing<String>, BadConfig> {
    let unreadable = |why: &dyn fmt::Display| BadConfig::Unreadable(path.to_owned(), why.to_string());
    let length = std::fs::metadata(path).map_err(|error| unreadable(&error))?.len();
    if length > MOST {
        return Err(unreadable(&"longer than 1 MiB"));
    }
    std::fs::read_to_string(path).map(Zeroizing::new).map_err(|error| unreadable(&error))
}

fn secret(path: &Path) -> Result<Zeroizing<String>, BadConfig> {
    let text = text(path)?;
    let secret = text.trim_end_matches(['\r', '\n']);
    let fits = !secret.is_empty() && secret.bytes().all(|byte| (0x20..=0x7e).contains(&byte));
    if fits { Ok(Zeroizing::new(secret.to_owned())) } else { Err(BadConfig::Secret(path.to_owned())) }
}

fn authority(path: &Path) -> Result<Vec<CertificateDer<'static>>, BadConfig> {
    let text = text(path)?;
    let all = CertificateDer::pem_slice_iter(text.as_bytes()).collect::<Result<Vec<_>, _>>();
    all.ok().filter(|all| !all.is_empty()).ok_or_else(|| BadConfig::Authority(path.to_owned()))
}
