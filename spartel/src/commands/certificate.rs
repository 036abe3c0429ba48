//! `spartel certificate`: an authority of the post's own, and certificates of its servers.

mod make;

use crate::arguments::{Certificate, CertificateCommand, Manner};
use crate::commands::instant;
use crate::exit::Failure;
use crate::files::{self, write_new};
use crate::house::say::{self, said};
use crate::show;
use crate::show::style::{END, GOOD};
use make::{Made, MakeError};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use serde_json::json;
use sha2::{Digest, Sha256};
use spartel_ports::keys::KeysError;
use spartel_words::{Argument, Words};
use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::net::IpAddr;
use std::path::Path;
use std::process::ExitCode;
use zeroize::Zeroizing;

/// No certificate or key of ours is larger.
const MOST: usize = 16 << 10;

/// Where browsers reach a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Host {
    /// By a name of the DNS.
    Name(String),
    /// By an address.
    Address(IpAddr),
}

impl Host {
    /// A host as people write it: labels of letters, digits and hyphens (RFC 1123, 2.1), or an address.
    fn parse(text: &str) -> Option<Self> {
        if let Ok(address) = text.parse() {
            return Some(Self::Address(address));
        }
        let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        let label = |label: &str| {
            (1..=63).contains(&label.len())
                && label.bytes().all(plain)
                && !label.starts_with('-')
                && !label.ends_with('-')
        };
        // Four numbers that are no address are no name either.
        let fits =
            text.len() <= 253 && text.split('.').all(label) && !text.ends_with(|c: char| c.is_ascii_digit());
        fits.then(|| Self::Name(text.to_ascii_lowercase()))
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Address(address) => address.fmt(f),
        }
    }
}

pub fn run(options: &Certificate) -> Result<ExitCode, Failure> {
    match &options.command {
        CertificateCommand::Authority { to, name, hosts, manner } => {
            let words = Words::new(manner.lang);
            let made = make::authority(name, &read_hosts(&words, hosts)?, instant(None));
            let made = made.map_err(|error| told(&words, to, &error))?;
            keep(&words, to, "authority", &made)?;
            report(manner, &words, to, "authority", &made)
        }
        CertificateCommand::Server { authority, to, hosts, manner } => {
            let words = Words::new(manner.lang);
            let hosts = read_hosts(&words, hosts)?;
            let (certificate, key) = read_authority(&words, authority)?;
            let made = make::server(&certificate, &key, &hosts, instant(None));
            let made = made.map_err(|error| told(&words, authority, &error))?;
            keep(&words, to, "server", &made)?;
            report(manner, &words, to, "server", &made)
        }
    }
}

fn read_hosts(words: &Words, given: &[String]) -> Result<Vec<Host>, Failure> {
    let host = |text: &String| {
        let name = [("name", Argument::Text(text))];
        Host::parse(text).ok_or_else(|| Failure::Usage(say::sentence(words, "certificate-host", &name)))
    };
    given.iter().map(host).collect()
}

/// The certificate of an authority and its key, which nobody else may be able to read.
fn read_authority(
    words: &Words,
    folder: &Path,
) -> Result<(CertificateDer<'static>, Zeroizing<String>), Failure> {
    let none = || told(words, folder, &MakeError::Authority);
    let read = |path: &Path| {
        files::read(path, MOST).map_err(|error| match error.kind() {
            ErrorKind::NotFound => none(),
            _ => Failure::io(path, &error),
        })
    };
    let path = folder.join("authority.key");
    let key = Zeroizing::new(read(&path)?);
    if is_exposed(&path) {
        return Err(say::keys(words, &KeysError::Exposed(show::path(&path))));
    }
    let key = std::str::from_utf8(&key).map(str::to_owned).map_err(|_| none())?;
    let certificate =
        CertificateDer::from_pem_slice(&read(&folder.join("authority.pem"))?).map_err(|_| none())?;
    Ok((certificate, Zeroizing::new(key)))
}

#[cfg(unix)]
fn is_exposed(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
const fn is_exposed(_: &Path) -> bool {
    false
}

/// Writes both files, or none: the key first, as a certificate without its key would be handed out for nothing.
fn keep(words: &Words, folder: &Path, name: &str, made: &Made) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(|error| Failure::io(folder, &error))?;
    let (key, certificate) = (folder.join(format!("{name}.key")), folder.join(format!("{name}.pem")));
    let fails = |path: &Path, error: &std::io::Error| match error.kind() {
        ErrorKind::AlreadyExists => {
            let place = show::path(path);
            Failure::Refused(say::sentence(words, "ledger-file-exists", &[("place", Argument::Text(&place))]))
        }
        _ => Failure::io(path, error),
    };
    write_new(&key, made.key.as_bytes()).map_err(|error| fails(&key, &error))?;
    write_new(&certificate, made.pem.as_bytes()).map_err(|error| {
        // It is ours, and of no use to anybody.
        let _ = fs::remove_file(&key);
        fails(&certificate, &error)
    })
}

fn report(
    manner: &Manner,
    words: &Words,
    folder: &Path,
    name: &str,
    made: &Made,
) -> Result<ExitCode, Failure> {
    let (place, print) = (show::path(&folder.join(format!("{name}.pem"))), fingerprint(&made.certificate));
    if manner.json {
        let ends = made.ends.to_string();
        return show::print_json(&format!("{:#}\n", json!({ "made": place, "sha256": print, "ends": ends })));
    }
    let ends = made.ends.date().to_string();
    let arguments = [("place", Argument::Text(&place)), ("ends", Argument::Text(&ends))];
    let done = said(words, &format!("{GOOD}✔{END} "), &format!("certificate-{name}-made"), &arguments);
    let label = say::pair(words, &words.sentence("ui-certificate-fingerprint", &[]), "");
    show::print(&format!("{done}    {}\n{print}\n", label.trim_end()))
}

/// As browsers show it: pairs of hexadecimal digits with colons between them.
fn fingerprint(certificate: &[u8]) -> String {
    let pairs: Vec<String> = Sha256::digest(certificate).iter().map(|byte| format!("{byte:02X}")).collect();
    pairs.join(":")
}

fn told(words: &Words, folder: &Path, error: &MakeError) -> Failure {
    let place = show::path(folder);
    let place = [("place", Argument::Text(&place))];
    match error {
        MakeError::Authority => Failure::Data(say::sentence(words, "certificate-no-authority", &place)),
        MakeError::Ended => Failure::Refused(say::sentence(words, "certificate-ended", &place)),
        MakeError::Outside(name) => {
            Failure::Refused(say::sentence(words, "certificate-outside", &[("name", Argument::Text(name))]))
        }
        MakeError::Machine(reason) => Failure::Io(reason.clone()),
    }
}
