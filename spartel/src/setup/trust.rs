//! Step 5: the first trust list from a stick, whose root a second person knows from elsewhere.

use super::Setup;
use super::founders::opened;
use crate::commands::instant;
use crate::commands::trust::import::read;
use crate::exit::Failure;
use crate::house::Alone;
use crate::house::say;
use crate::json::hex;
use crate::{show, store};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use sha2::{Digest, Sha256};
use spartel_app::trust::Trusted;
use spartel_base::Timestamp;
use spartel_ledger::keys::Passphrase;
use spartel_pki::certificate::Certificate;
use spartel_pki::trust::{ImportError, ImportOptions, ImportReport, StoreKind, TrustStore};
use spartel_words::Argument;
use std::fs;
use std::path::{Path, PathBuf};

/// So many files are taken of a folder.
const MOST: usize = 256;
/// So many digits of a fingerprint are compared at least: 64 bits, for which nobody makes another root.
const DIGITS: usize = 16;

/// The files of a stick.
type Files = Vec<(PathBuf, Vec<u8>)>;
/// What became of one of them.
type Fate = Result<ImportReport, ImportError>;

/// Whether there is a first list that the server is to be given.
pub fn made(setup: &Setup<'_>, passphrase: &Passphrase, alone: &Alone) -> Result<bool, Failure> {
    let (console, folder) = (&setup.console, &setup.folders.trust);
    console.step(5, "ui-setup-step-trust")?;
    if is_founded(setup, passphrase, alone)? {
        return console.good("setup-trust-founded", &[]).map(|()| false);
    }
    let place = show::path(folder);
    let place = [("place", Argument::Text(&place))];
    if store::open(folder)?.is_some() {
        return console.good("setup-trust-held", &place).map(|()| true);
    }
    console.note("setup-trust-why", &[])?;
    loop {
        let stick = console.ask("ui-setup-ask-lists", "")?;
        if stick.is_empty() {
            return console.careful("setup-trust-later", &[]).map(|()| false);
        }
        match found(Path::new(&stick)) {
            Err(failure) => console.refused(&failure)?,
            Ok(files) if taken(setup, &files)? => {
                return console.good("setup-trust-made", &place).map(|()| true);
            }
            Ok(_) => console.careful("setup-trust-none", &[])?,
        }
    }
}

/// Whether the record says already whom the house trusts: then two people decide about all further lists.
fn is_founded(setup: &Setup<'_>, passphrase: &Passphrase, alone: &Alone) -> Result<bool, Failure> {
    let trusted = opened(setup, passphrase, alone, async |recorder, _| {
        Ok(Trusted::load(recorder, TrustStore::empty(StoreKind::Production)).await)
    })?;
    let trusted = trusted.map_err(|error| Failure::Refused(error.to_string()))?;
    Ok(trusted.now().serial > 0)
}

/// A file, or the files in a folder; nothing is followed further down.
fn found(stick: &Path) -> Result<Files, Failure> {
    if !stick.is_dir() {
        return Ok(vec![(stick.to_owned(), read(stick)?)]);
    }
    let listed = fs::read_dir(stick).map_err(|error| Failure::io(stick, &error))?;
    let mut paths: Vec<PathBuf> =
        listed.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()).collect();
    paths.sort();
    paths.truncate(MOST);
    paths.into_iter().map(|path| read(&path).map(|bytes| (path, bytes))).collect()
}

/// Whether two people founded the trust of the house on these files.
fn taken(setup: &Setup<'_>, files: &Files) -> Result<bool, Failure> {
    let console = &setup.console;
    let (root, print) = console.until("ui-setup-ask-root", "", |text| root(setup, Path::new(text)))?;
    if !second(setup, &print)? {
        return console.careful("setup-fingerprint-other", &[]).map(|()| false);
    }
    let at = instant(None);
    let (store, fates) = imported(setup, files, &root, at);
    for ((path, _), fate) in files.iter().zip(&fates) {
        told(setup, path, fate)?;
    }
    let signed = fates.iter().flatten().filter_map(|report| report.signed).max();
    if signed.is_some_and(|signed| signed > at) {
        return console.careful("problem-import-from-the-future", &[]).map(|()| false);
    }
    let Some(store) = store else { return Ok(false) };
    held(setup, &store)?;
    if !console.sure("ui-setup-ask-take")? {
        return Ok(false);
    }
    let taken = files.iter().zip(&fates).filter(|(_, fate)| fate.is_ok());
    let taken: Vec<&[u8]> = taken.map(|((_, bytes), _)| bytes.as_slice()).collect();
    let _lock = store::Lock::take(&setup.folders.trust)?;
    store::save(&setup.folders.trust, &store, &taken).map(|()| true)
}

/// The root as it lies there, and the SHA-256 of its certificate.
fn root(setup: &Setup<'_>, path: &Path) -> Result<(Vec<u8>, String), Failure> {
    let bytes = read(path)?;
    let decoded = CertificateDer::from_pem_slice(&bytes).map_or_else(|_| bytes.clone(), |der| der.to_vec());
    let none = || Failure::Data(setup.console.words.sentence("setup-root", &[]));
    Certificate::parse(&decoded).map_err(|_| none())?;
    Ok((bytes, hex(&Sha256::digest(&decoded))))
}

/// Whether a second person, who has the fingerprint of the root from another source, has this one. It is not shown before.
fn second(setup: &Setup<'_>, print: &str) -> Result<bool, Failure> {
    setup.console.note("setup-second", &[])?;
    let digits = setup.console.until("ui-setup-ask-fingerprint", "", |text| {
        let digits: String = text.chars().filter(|c| !matches!(c, ' ' | ':' | '-')).collect();
        let fits = (DIGITS..=64).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_hexdigit());
        let unfit = || Failure::Usage(setup.console.words.sentence("setup-fingerprint", &[]));
        if fits { Ok(digits.to_ascii_lowercase()) } else { Err(unfit()) }
    })?;
    Ok(print.starts_with(&digits))
}

fn imported(setup: &Setup<'_>, files: &Files, root: &[u8], at: Timestamp) -> (Option<TrustStore>, Vec<Fate>) {
    let kind = if setup.options.specimens { StoreKind::Specimen } else { StoreKind::Production };
    let options =
        ImportOptions { signer_root: Some(root), decision: None, allow_older: false, keep_dropped: false };
    let inputs: Vec<&[u8]> = files.iter().map(|(_, bytes)| bytes.as_slice()).collect();
    TrustStore::empty(kind).import_all(&inputs, &options, at)
}

fn told(setup: &Setup<'_>, path: &Path, fate: &Fate) -> Result<(), Failure> {
    let (console, file) = (&setup.console, show::path(path));
    match fate {
        Ok(report) => {
            let country = report.signer_country.map_or_else(|| "–".to_owned(), |country| country.to_string());
            let day = report.signed.map_or_else(|| "–".to_owned(), |signed| signed.date().to_string());
            let given = [
                ("file", Argument::Text(&file)),
                ("country", Argument::Text(&country)),
                ("day", Argument::Text(&day)),
            ];
            console.good("setup-list", &given)
        }
        Err(error) => {
            console.careful("setup-list-refused", &[("file", Argument::Text(&file))])?;
            console.note(&format!("problem-{}", error.code()), &[])
        }
    }
}

/// What the house would trust, counted.
fn held(setup: &Setup<'_>, store: &TrustStore) -> Result<(), Failure> {
    let counts = [
        ("ui-setup-certificates", store.entries().len()),
        ("ui-setup-states", store.countries().len()),
        ("ui-setup-revocations", store.crls().len()),
    ];
    for (label, count) in counts {
        let label = setup.console.words.sentence(label, &[]);
        let line = say::pair(&setup.console.words, &label, &count.to_string());
        setup.console.text(&format!("  {line}\n"))?;
    }
    Ok(())
}
