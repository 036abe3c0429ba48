//! Utopia as a receiving state sees it: its trust data, and its documents as evidence.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use spartel_base::Timestamp;
use spartel_inspect::{Content, Evidence, Inspection, Policy, Trust, verify};
use spartel_lds::{FileKind, Recognition};
use spartel_pki::trust::{ImportOptions, StoreKind, TrustStore};
use spartel_seal::signer::{Basis, SignerStore};
use spartel_utopia::{Case, Files, REFERENCE, Utopia};

pub static UTOPIA: LazyLock<Utopia> = LazyLock::new(|| Utopia::new(1));
pub static STORE: LazyLock<TrustStore> = LazyLock::new(store);
pub static TRUST: LazyLock<Trust<'static>> = LazyLock::new(|| Trust::with_signers(&STORE, signers()));
pub static DOCUMENT: LazyLock<Policy> = LazyLock::new(|| Policy::named("document").unwrap());

/// The store after all imports of the exercise: both lists with their roots, revocation lists, the deviation list.
fn store() -> TrustStore {
    let files = UTOPIA.trust_material();
    let mut store = TrustStore::empty(StoreKind::Specimen);
    for (list, root) in [("UT.ml", "UT-root.cer"), ("UT-newer.ml", "UT-newer-root.cer")] {
        let options = ImportOptions { signer_root: Some(&files[root]), ..ImportOptions::default() };
        store = store.import(&files[list], &options, REFERENCE).unwrap().0;
    }
    for (path, bytes) in &files {
        if path == "UT.dl" || path.starts_with("crl/") {
            match store.import(bytes, &ImportOptions::default(), REFERENCE) {
                Ok((imported, _)) => store = imported,
                // Lists of authorities that are on no list cannot be verified.
                Err(error) => eprintln!("{path}: {error}"),
            }
        }
    }
    store
}

/// Signers of seals, which no list holds, and the authority of French codes, which is no CSCA.
fn signers() -> SignerStore {
    let files = UTOPIA.trust_material();
    let mut signers = SignerStore::new();
    for (path, bytes) in &files {
        if path == "seal-signers/UT00.cer" {
            signers.import_authority(bytes).unwrap();
        } else if path.starts_with("seal-signers/") {
            signers.import(bytes, Basis::Chain).unwrap();
        }
    }
    signers
}

pub fn issue(case: &str) -> Files {
    UTOPIA.issue(Case::find(case).unwrap_or_else(|| panic!("{case}"))).files
}

/// Files as evidence, as the command line makes it: a folder is a chip of its own.
pub fn evidence(files: &Files) -> Evidence<'_> {
    let mut folders: BTreeMap<&str, Vec<(&str, &[u8])>> = BTreeMap::new();
    for (path, bytes) in files {
        let (folder, _) = path.rsplit_once('/').unwrap_or_default();
        folders.entry(folder).or_default().push((path, bytes));
    }
    let mut evidence = Evidence::new();
    for files in folders.values() {
        for (path, bytes) in files {
            evidence.add(path, content(path, bytes));
        }
        evidence.next_chip();
    }
    evidence
}

fn content<'a>(path: &str, bytes: &'a [u8]) -> Content<'a> {
    if path.ends_with("mrz.txt") {
        return Content::PrintedMrz(std::str::from_utf8(bytes).unwrap());
    }
    if path.ends_with("seal.bin") {
        return Content::Seal(bytes);
    }
    match FileKind::recognise(path, bytes) {
        Recognition::Known(kind) | Recognition::Contradiction { name: kind, .. } => {
            Content::ChipFile { kind, bytes }
        }
        Recognition::Unknown => panic!("{path}"),
    }
}

pub fn inspect_files(files: &Files) -> Inspection {
    inspect_at(files, &DOCUMENT, REFERENCE)
}

pub fn inspect_at(files: &Files, policy: &Policy, at: Timestamp) -> Inspection {
    verify(&evidence(files), &TRUST, policy, at)
}

pub fn inspect(case: &str) -> Inspection {
    inspect_files(&issue(case))
}

/// What a person would look at, for messages of failed assertions.
pub fn report(inspection: &Inspection) -> String {
    let mut text = format!(
        "{} {:?} {}/{}\n",
        inspection.outcome.as_str(),
        inspection.outcome.overall(),
        inspection.required.ended(),
        inspection.required.total()
    );
    for finding in &inspection.findings {
        let args: Vec<String> = finding.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
        text += &format!("  {} {} {}\n", finding.severity, finding.code, args.join(" "));
    }
    for missing in inspection.required.missing() {
        text += &format!("  missing {} {:?} {}\n", missing.path, missing.of, missing.reason);
    }
    for check in inspection.checks.iter().filter(|check| !check.is_group() && check.counted) {
        let quiet = matches!(
            check.result,
            spartel_base::CheckResult::Successful | spartel_base::CheckResult::NotSupported
        );
        if !quiet {
            text += &format!("  {} {} {:?} {}\n", check.result, check.path(), check.of, check.reason);
        }
    }
    text
}

/// A check that counts, found something, and has no finding that names it.
pub fn unexplained(inspection: &Inspection) -> Option<&'static str> {
    use spartel_base::CheckResult::{Aborted, Failed, Undetermined};
    let wrong = |check: &&spartel_inspect::Check| {
        check.counted && !check.is_group() && matches!(check.result, Failed | Undetermined | Aborted)
    };
    inspection.checks.iter().filter(wrong).map(|check| (check.document, check.path())).find_map(
        |(document, path)| {
            let told = |finding: &spartel_inspect::Finding| {
                finding.document == document && finding.checks.contains(&path)
            };
            (!inspection.findings.iter().any(told)).then_some(path)
        },
    )
}
