//! `spartel trust import`: what is taken, what is refused and why.

use crate::exit::Failure;
use crate::json::hex;
use crate::show::counted;
use crate::show::style::{BAD, DIM, END, GOOD, WARN};
use crate::{files, show, store};
use serde_json::{Value, json};
use spartel_base::Timestamp;
use spartel_pki::trust::{ImportError, ImportOptions, ImportReport, StoreKind, TrustStore};
use std::fmt::Write;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The largest list that is read; the largest real one has less than two megabytes.
const MAX_LIST: usize = 64 << 20;

/// An import as asked for.
pub struct Order<'a> {
    pub files: &'a [PathBuf],
    pub signer: Option<&'a Path>,
    pub decision: bool,
    pub older: bool,
    pub keep_dropped: bool,
    pub specimens: bool,
    pub at: Timestamp,
    pub json: bool,
}

/// What became of one file.
type Fate = Result<ImportReport, ImportError>;

pub fn run(order: &Order<'_>, folder: &Path) -> Result<ExitCode, Failure> {
    let root = order.signer.map(read).transpose()?;
    let options = ImportOptions {
        signer_root: root.as_deref(),
        decision: order.decision.then_some("--national-decision on the command line"),
        allow_older: order.older,
        keep_dropped: order.keep_dropped,
    };
    let files: Vec<(&Path, Vec<u8>)> =
        order.files.iter().map(|path| Ok((path.as_path(), read(path)?))).collect::<Result<_, Failure>>()?;
    let (store, fates) = loop {
        let held = opened(order, folder)?;
        let before = held.version();
        let (store, fates) = take_all(held, &files, &options, order.at);
        let taken: Vec<&[u8]> = files
            .iter()
            .zip(&fates)
            .filter(|(_, fate)| fate.is_ok())
            .map(|((_, bytes), _)| bytes.as_slice())
            .collect();
        if taken.is_empty() {
            break (store, fates);
        }
        let _lock = store::Lock::take(folder)?;
        // What another import wrote meanwhile is not to be lost.
        if opened(order, folder)?.version() == before {
            store::save(folder, &store, &taken)?;
            break (store, fates);
        }
    };
    let named: Vec<(&Path, &Fate)> = files.iter().map(|(path, _)| *path).zip(&fates).collect();
    if order.json {
        show::print_json(&as_json(&named, &store))?;
    } else {
        show::print(&as_text(&named, &store, folder))?;
    }
    ending(&named)
}

fn opened(order: &Order<'_>, folder: &Path) -> Result<TrustStore, Failure> {
    let wanted = if order.specimens { StoreKind::Specimen } else { StoreKind::Production };
    match store::open(folder)? {
        None => Ok(TrustStore::empty(wanted)),
        Some(held) if order.specimens && held.kind() == StoreKind::Production => {
            let why = "is a store for inspection; specimens need one of their own";
            Err(Failure::Refused(format!("{} {why}", show::path(folder))))
        }
        Some(held) => Ok(held),
    }
}

/// A list.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    files::read(path, MAX_LIST).map_err(|e| match e.kind() {
        ErrorKind::FileTooLarge => Failure::Data(format!("{}: {e}", show::path(path))),
        _ => Failure::io(path, &e),
    })
}

/// Takes every file.
fn take_all(
    store: TrustStore,
    files: &[(&Path, Vec<u8>)],
    options: &ImportOptions<'_>,
    at: Timestamp,
) -> (TrustStore, Vec<Fate>) {
    let inputs: Vec<&[u8]> = files.iter().map(|(_, bytes)| bytes.as_slice()).collect();
    let (after, fates) = store.import_all(&inputs, options, at);
    (after.unwrap_or(store), fates)
}

fn ending(fates: &[(&Path, &Fate)]) -> Result<ExitCode, Failure> {
    let refused: Vec<String> = fates
        .iter()
        .filter_map(|(path, fate)| Some(format!("{}: {}", show::path(path), sentence(fate.as_ref().err()?))))
        .collect();
    if refused.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    let unreadable = fates.iter().all(|(_, fate)| matches!(fate, Ok(_) | Err(ImportError::Unreadable(_))));
    let text = refused.join("\n");
    Err(if unreadable { Failure::Data(text) } else { Failure::Refused(text) })
}

/// Why a file was refused, and what would help.
fn sentence(error: &ImportError) -> String {
    let country = |c: &Option<spartel_base::IsoAlpha2>| {
        c.map_or_else(|| "an unnamed state".to_owned(), |c| c.to_string())
    };
    match error {
        ImportError::Unreadable(e) => format!("neither a master list, nor a certificate, a revocation list, a deviation list or an LDIF file ({e})"),
        ImportError::OtherContent(oid) => format!("a signed message with other content ({oid})"),
        ImportError::Unsigned => {
            "unsigned: nobody vouches for this list; --national-decision takes it as a decision of your authority".into()
        }
        ImportError::NoDecision => {
            "a bare certificate vouches for itself alone; --national-decision takes it as a decision of your authority".into()
        }
        ImportError::Signature(fault) => format!("the signature of the list does not hold ({})", fault.code()),
        ImportError::NoRoot { country: c } => {
            format!("signed by {}: give the root certificate of its signer with --signer ROOT.cer, got from that state or another source you trust", country(c))
        }
        ImportError::BadRoot(e) => format!("the root given with --signer is no certificate: {e}"),
        ImportError::SignerNotTrusted { country: c, why } => {
            format!("its signer ({}) does not stand under the root given: {why}", country(c))
        }
        ImportError::NotAListSigner => "its signer is not entitled to sign such lists (Doc 9303-12, 7.1.1.3)".into(),
        ImportError::SignerRevoked => "its signer was revoked".into(),
        ImportError::Older { held, this } => {
            format!("older than the list held: signed {this}, held {held}; --older takes it all the same")
        }
        ImportError::NoSigningTime => "the list does not say when it was signed, so its age cannot be compared".into(),
        ImportError::Specimen { subject } => {
            format!("a specimen or published test key ({}); --specimens makes a store for these", show::clean(subject))
        }
        ImportError::NoAnchor { country: c } => {
            format!("a revocation list of {}, of which no certificate is held: import that first", country(c))
        }
        ImportError::CrlSignature(why) => format!("the signature of the revocation list does not hold: {why}"),
        ImportError::LimitExceeded => "more than a store can hold".into(),
    }
}

fn as_text(fates: &[(&Path, &Fate)], store: &TrustStore, folder: &Path) -> String {
    let mut text = String::new();
    for (path, fate) in fates {
        // Writing to a String cannot fail.
        let _ = match fate {
            Ok(report) => writeln!(text, "{GOOD}✔{END} {}: {}", show::path(path), summary(report)),
            Err(_) => writeln!(text, "{BAD}✘{END} {}: refused (why: below)", show::path(path)),
        };
        let Ok(report) = fate else { continue };
        for finding in &report.findings {
            let _ = writeln!(text, "    {WARN}!{END} {}", finding.code());
        }
        for (at, error) in &report.unreadable {
            let _ = writeln!(text, "    {WARN}!{END} certificate {at} cannot be read: {error}");
        }
        for (offset, error) in &report.refused {
            let _ = writeln!(text, "    {WARN}!{END} record at offset {offset}: {}", sentence(error));
        }
    }
    if fates.iter().all(|(_, fate)| fate.is_err()) {
        let _ = writeln!(text, "Nothing was taken; {} is as it was.", show::path(folder));
        return text;
    }
    let _ = writeln!(
        text,
        "Held now: {}, {}, {}, {}\n{DIM}{} version {}{END}",
        counted(store.entries().len(), "certificate", "certificates"),
        counted(store.key_count(), "key", "keys"),
        counted(store.countries().len(), "country", "countries"),
        counted(store.crls().len(), "revocation list", "revocation lists"),
        show::path(folder),
        &store.version().to_string()[..12],
    );
    text
}

fn summary(report: &ImportReport) -> String {
    let mut parts = Vec::new();
    let counts = [
        (report.certificates, "certificate", "certificates"),
        (report.added.len(), "new", "new"),
        (report.confirmed, "known and confirmed", "known and confirmed"),
        (
            report.dropped.len(),
            "dropped, since nobody vouches for it any more",
            "dropped, since nobody vouches for them any more",
        ),
        (report.crls, "revocation list", "revocation lists"),
        (report.deviations, "known defect", "known defects"),
        (report.signers, "signer of seals", "signers of seals"),
        (
            report.document_signers,
            "document signer passed over (documents carry theirs)",
            "document signers passed over (documents carry theirs)",
        ),
        (report.specimens.len(), "specimen left out", "specimens left out"),
        (report.already_held, "held already", "held already"),
    ];
    let there = counts.iter().filter(|(count, ..)| *count > 0);
    parts.extend(there.map(|(count, one, several)| counted(*count, one, several)));
    if let (Some(country), Some(signed)) = (report.signer_country, report.signed) {
        parts.push(format!("signed by {country} on {}", signed.date()));
    }
    parts.join(", ")
}

fn as_json(fates: &[(&Path, &Fate)], store: &TrustStore) -> String {
    let files: Vec<Value> = fates
        .iter()
        .map(|(path, fate)| match fate {
            Ok(report) => json!({
                "file": path.display().to_string(),
                "taken": report.taken.iter().map(|kind| kind.code()).collect::<Vec<_>>(),
                "certificates": report.certificates,
                "added": report.added.iter().map(|sha| hex(sha)).collect::<Vec<_>>(),
                "confirmed": report.confirmed,
                "dropped": report.dropped.iter().map(|sha| hex(sha)).collect::<Vec<_>>(),
                "revocation_lists": report.crls,
                "deviations": report.deviations,
                "signer_country": report.signer_country.map(|c| c.to_string()),
                "signed": report.signed.map(|t| t.to_string()),
                "findings": report.findings.iter().map(|f| f.code()).collect::<Vec<_>>(),
            }),
            Err(error) => json!({
                "file": path.display().to_string(),
                "refused": error.code(),
                "why": sentence(error),
            }),
        })
        .collect();
    let answer = json!({
        "files": files,
        "version": store.version().to_string(),
        "certificates": store.entries().len(),
        "keys": store.key_count(),
        "countries": store.countries().len(),
    });
    format!("{answer:#}\n")
}
