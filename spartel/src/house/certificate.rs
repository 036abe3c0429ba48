//! Certificates of an authority of the post's own and of its servers, as files.

pub mod make;

use crate::exit::Failure;
use crate::files::{self, write_new};
use crate::house::say;
use crate::show;
use make::{Made, MakeError};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use sha2::{Digest, Sha256};
use spartel_ports::keys::KeysError;
use spartel_words::{Argument, Words};
use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::net::IpAddr;
use std::path::Path;
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
    pub fn parse(text: &str) -> Option<Self> {
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

/// Hosts as people wrote them.
pub fn read_hosts(words: &Words, given: &[String]) -> Result<Vec<Host>, Failure> {
    let host = |text: &String| {
        let name = [("name", Argument::Text(text))];
        Host::parse(text).ok_or_else(|| Failure::Usage(say::sentence(words, "certificate-host", &name)))
    };
    given.iter().map(host).collect()
}

/// The certificate of an authority and its key, which nobody else may be able to read.
pub fn read_authority(
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
pub fn keep(words: &Words, folder: &Path, name: &str, made: &Made) -> Result<(), Failure> {
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

/// Makes a folder with both files, which is there whole or not at all, however the program ends.
///
/// # Errors
/// Where the folder is there already, or cannot be written.
pub fn keep_whole(words: &Words, folder: &Path, name: &str, made: &Made) -> Result<(), Failure> {
    let mut partial = folder.as_os_str().to_owned();
    partial.push(".partial");
    let partial = Path::new(&partial);
    // What a killed process had begun opens nothing: the certificate of that key was handed to nobody.
    for begun in [partial.join(format!("{name}.key")), partial.join(format!("{name}.pem"))] {
        match fs::remove_file(&begun) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(Failure::io(&begun, &error)),
            _ => {}
        }
    }
    keep(words, partial, name, made)?;
    let named = fs::rename(partial, folder).and_then(|()| files::sync_folder(folder));
    named.map_err(|error| Failure::io(folder, &error))
}

/// As browsers show it: pairs of hexadecimal digits with colons between them.
pub fn fingerprint(certificate: &[u8]) -> String {
    let pairs: Vec<String> = Sha256::digest(certificate).iter().map(|byte| format!("{byte:02X}")).collect();
    pairs.join(":")
}

/// How the program ends because of a certificate.
pub fn told(words: &Words, folder: &Path, error: &MakeError) -> Failure {
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
