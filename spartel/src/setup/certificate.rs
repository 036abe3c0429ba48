//! Step 3: under which certificate browsers will know the server.

use super::{Setup, there};
use crate::commands::instant;
use crate::exit::Failure;
use crate::house::certificate::make::{self, Made, MakeError};
use crate::house::certificate::{fingerprint, keep_whole, read_authority, read_hosts, told};
use crate::house::say;
use crate::serve::tls;
use crate::show;
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use spartel_words::Argument;
use std::path::{Path, PathBuf};

/// The folder of an authority on its medium.
const AUTHORITY: &str = "spartel-authority";

/// What the server shows to browsers.
pub enum Served {
    /// A certificate and its key.
    Certificate(PathBuf, PathBuf),
    /// Nothing: a proxy on this machine holds the certificate.
    BehindProxy,
}

enum Way {
    Own,
    Given,
    Proxy,
}

pub fn made(setup: &Setup<'_>, host: &str) -> Result<Served, Failure> {
    let (console, folder) = (&setup.console, &setup.folders.certificate);
    console.step(3, "ui-setup-step-certificate")?;
    let files = (folder.join("server.pem"), folder.join("server.key"));
    if files.0.exists() || files.1.exists() {
        taken(setup, &files.0, &files.1)?;
        return Ok(Served::Certificate(files.0, files.1));
    }
    for way in ["ui-setup-way-own", "ui-setup-way-given", "ui-setup-way-proxy"] {
        console.note(way, &[])?;
    }
    match console.until("ui-setup-ask-way", "", |answer| way(setup, answer))? {
        Way::Own => own(setup, host).map(|()| Served::Certificate(files.0, files.1)),
        Way::Given => given(setup),
        Way::Proxy => console.careful("setup-proxy", &[]).map(|()| Served::BehindProxy),
    }
}

fn way(setup: &Setup<'_>, answer: &str) -> Result<Way, Failure> {
    match answer {
        "1" => Ok(Way::Own),
        "2" => Ok(Way::Given),
        "3" => Ok(Way::Proxy),
        _ => Err(Failure::Usage(setup.console.words.sentence("setup-way", &[]))),
    }
}

/// A certificate that is there, of whomever: it has to be one, and its key has to be its own.
fn taken(setup: &Setup<'_>, chain: &Path, key: &Path) -> Result<(), Failure> {
    tls::acceptor(chain, key)?;
    let place = show::path(chain);
    setup.console.good("setup-certificate-held", &[("place", Argument::Text(&place))])?;
    let certificate = CertificateDer::from_pem_file(chain);
    let certificate = certificate.map_err(|error| Failure::Data(format!("{place}: {error}")))?;
    setup.console.copied("ui-certificate-fingerprint", &fingerprint(&certificate))
}

fn given(setup: &Setup<'_>) -> Result<Served, Failure> {
    let console = &setup.console;
    loop {
        let chain = PathBuf::from(console.ask("ui-setup-ask-chain", "")?);
        let key = PathBuf::from(console.ask("ui-setup-ask-chain-key", "")?);
        match taken(setup, &chain, &key) {
            Ok(()) => return Ok(Served::Certificate(chain, key)),
            Err(failure) => console.refused(&failure)?,
        }
    }
}

/// The authority on its medium, made or found there, and the certificate of this server.
fn own(setup: &Setup<'_>, host: &str) -> Result<(), Failure> {
    let words = &setup.console.words;
    let medium = medium(setup)?;
    let authority = medium.join(AUTHORITY);
    if authority.is_dir() {
        let place = show::path(&authority);
        setup.console.good("setup-authority-held", &[("place", Argument::Text(&place))])?;
    } else {
        let domain = setup.console.until("ui-setup-ask-domain", host, |text| {
            read_hosts(words, std::slice::from_ref(&text.to_owned()))
        })?;
        let made = make::authority("Spartel", &domain, instant(None));
        let made = made.map_err(|error| told(words, &authority, &error))?;
        keep_whole(words, &authority, "authority", &made)?;
        said(setup, &authority, "authority", &made)?;
    }
    let (certificate, key) = read_authority(words, &authority)?;
    let hosts = read_hosts(words, &[host.to_owned()])?;
    let made = make::server(&certificate, &key, &hosts, instant(None));
    let made = made.map_err(|error: MakeError| told(words, &authority, &error))?;
    keep_whole(words, &setup.folders.certificate, "server", &made)?;
    said(setup, &setup.folders.certificate, "server", &made)
}

/// What was made, and by what devices recognise it.
fn said(setup: &Setup<'_>, folder: &Path, name: &str, made: &Made) -> Result<(), Failure> {
    let (place, ends) = (show::path(&folder.join(format!("{name}.pem"))), made.ends.date().to_string());
    let given = [("place", Argument::Text(&place)), ("ends", Argument::Text(&ends))];
    setup.console.good(&format!("certificate-{name}-made"), &given)?;
    setup.console.copied("ui-certificate-fingerprint", &fingerprint(&made.certificate))
}

/// A folder of a medium that is attached: not of this machine, or by an answer of its own.
fn medium(setup: &Setup<'_>) -> Result<PathBuf, Failure> {
    let console = &setup.console;
    loop {
        let medium = console.until("ui-setup-ask-medium", "", |text| {
            let folder = PathBuf::from(text);
            let place = show::path(&folder);
            let none =
                || say::sentence(&console.words, "setup-no-medium", &[("place", Argument::Text(&place))]);
            if folder.is_dir() { Ok(folder) } else { Err(Failure::Usage(none())) }
        })?;
        if !is_same_disk(&medium, there(&setup.options.data)) {
            return Ok(medium);
        }
        console.careful("setup-medium-same", &[])?;
        if console.sure("ui-setup-ask-medium-same")? {
            return Ok(medium);
        }
    }
}

#[cfg(unix)]
fn is_same_disk(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let disk = |path: &Path| path.metadata().map(|metadata| metadata.dev()).ok();
    disk(one) == disk(other)
}

#[cfg(not(unix))]
const fn is_same_disk(_: &Path, _: &Path) -> bool {
    false
}
