//! Who asks a provider, and what is demanded of it: from configuration alone.

use crate::Refused;
use std::collections::BTreeSet;
use std::fmt;
use url::Url;

/// A host with its port: where a connection may go.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Authority {
    /// The name or address, as a URL has it.
    pub host: String,
    /// The port.
    pub port: u16,
}

impl Authority {
    /// Of `host` or `host:port`; without a port that of `https`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let url = Url::parse(&format!("https://{text}")).ok()?;
        let is_plain = url.path() == "/" && !text.contains(['/', '\\', '?', '#', '@']);
        Self::of(&url).filter(|_| is_plain)
    }

    /// Of an address.
    #[must_use]
    pub fn of(url: &Url) -> Option<Self> {
        Some(Self { host: url.host_str()?.to_owned(), port: url.port_or_known_default()? })
    }
}

/// Why this is no client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadClient {
    /// The issuer is no address that begins with `https`, or has a query or a fragment (Discovery, 2).
    Issuer,
    /// The client's name is empty, or has signs that are not printed (RFC 6749, appendix A.1).
    Id,
    /// What stands for a host is none.
    Host,
    /// A class or method of authentication is empty, or has a space in it.
    Strength,
}

impl BadClient {
    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Issuer => "issuer",
            Self::Id => "client",
            Self::Host => "hosts",
            Self::Strength => "strength",
        }
    }
}

impl fmt::Display for BadClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for BadClient {}

/// A client of one provider.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    issuer: Url,
    written: String,
    id: String,
    hosts: BTreeSet<Authority>,
    classes: Vec<String>,
    methods: Vec<String>,
}

impl Client {
    /// The client of this name at the provider of this issuer, whose addresses are all of the issuer's own host.
    ///
    /// # Errors
    /// Where one of them is none.
    pub fn new(issuer: &str, id: &str) -> Result<Self, BadClient> {
        let url = address(issuer).map_err(|_| BadClient::Issuer)?;
        if url.query().is_some() {
            return Err(BadClient::Issuer);
        }
        if id.is_empty() || !id.bytes().all(|byte| (0x20..=0x7e).contains(&byte)) {
            return Err(BadClient::Id);
        }
        let hosts = Authority::of(&url).into_iter().collect();
        let (written, id) = (issuer.to_owned(), id.to_owned());
        Ok(Self { issuer: url, written, id, hosts, classes: Vec::new(), methods: Vec::new() })
    }

    /// The same, where addresses of the provider may be of further hosts.
    ///
    /// # Errors
    /// Where one is none.
    pub fn with_hosts<'h>(mut self, hosts: impl IntoIterator<Item = &'h str>) -> Result<Self, BadClient> {
        for host in hosts {
            self.hosts.insert(Authority::parse(host).ok_or(BadClient::Host)?);
        }
        Ok(self)
    }

    /// The same, where whoever signs in has to do so in one of these classes (`acr`) and by all of these methods (`amr`, RFC 8176).
    ///
    /// # Errors
    /// Where one is none.
    pub fn demanding(mut self, classes: Vec<String>, methods: Vec<String>) -> Result<Self, BadClient> {
        let is_word = |word: &String| !word.is_empty() && !word.contains(char::is_whitespace);
        if !classes.iter().chain(&methods).all(is_word) {
            return Err(BadClient::Strength);
        }
        (self.classes, self.methods) = (classes, methods);
        Ok(self)
    }

    /// The issuer, as it is written everywhere: compared sign by sign.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.written
    }

    /// The name of the client at the provider.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Where the metadata lie (Discovery, 4.1).
    #[must_use]
    pub fn discovery(&self) -> Url {
        let mut url = self.issuer.clone();
        let path = format!("{}/.well-known/openid-configuration", url.path().trim_end_matches('/'));
        url.set_path(&path);
        url
    }

    /// The classes of authentication of which one is demanded.
    #[must_use]
    pub fn classes(&self) -> &[String] {
        &self.classes
    }

    /// Whether somebody signed in as it is demanded.
    #[must_use]
    pub fn is_enough(&self, class: Option<&str>, methods: &[String]) -> bool {
        let in_class = class.is_some_and(|class| self.classes.iter().any(|of| of == class));
        (self.classes.is_empty() || in_class) && self.methods.iter().all(|method| methods.contains(method))
    }

    /// An address that the provider named, where it is of a host that the configuration names (threats 19).
    ///
    /// # Errors
    /// [`Refused::Host`] where it is not.
    pub fn known(&self, text: &str) -> Result<Url, Refused> {
        let url = address(text)?;
        let known = Authority::of(&url).is_some_and(|authority| self.hosts.contains(&authority));
        if known { Ok(url) } else { Err(Refused::Host) }
    }
}

/// An address under TLS, without a name, a password or a fragment in it.
fn address(text: &str) -> Result<Url, Refused> {
    let url = Url::parse(text).map_err(|_| Refused::Host)?;
    let is_plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    let fits = url.scheme() == "https" && url.has_host() && is_plain && text.is_ascii();
    if fits { Ok(url) } else { Err(Refused::Host) }
}
