//! `spartel trust conformance`: document signers against the profile, with ICAO's own codes, and how far both agree.

use crate::exit::Failure;
use crate::files;
use crate::show;
use crate::show::style::{BOLD, DIM, END, GOOD, WARN};
use serde_json::{Map, Value, json};
use spartel_base::Timestamp;
use spartel_pki::conformance::{Agreement, CodeAgreement};
use spartel_pki::ldif;
use spartel_pki::trust::{StoreKind, TrustStore};
use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

/// The largest file that is read, in bytes; the whole directory of document signers has a tenth of it.
const MAX_DIRECTORY: usize = 512 << 20;

/// Judges the signers in a file of the directory. Some codes are about their CSCAs, which `store` may hold.
pub fn run(file: &Path, store: Option<TrustStore>, at: Timestamp, json: bool) -> Result<ExitCode, Failure> {
    let bytes = files::read(file, MAX_DIRECTORY).map_err(|e| Failure::io(file, &e))?;
    let bad = |why: String| Failure::Data(format!("{}: {why}", show::path(file)));
    if !ldif::is_ldif(&bytes) {
        return Err(bad("no LDIF file of the ICAO directory".into()));
    }
    let store = store.unwrap_or_else(|| TrustStore::empty(StoreKind::Production));
    let agreement = Agreement::of_file(&bytes, &store, at).map_err(|e| bad(e.to_string()))?;
    if json { show::print_json(&as_json(&agreement)) } else { show::print(&as_text(&agreement)) }
}

/// The sum of one count over all codes.
fn sum(agreement: &Agreement, of: fn(&CodeAgreement) -> usize) -> usize {
    agreement.codes.values().map(of).sum()
}

fn as_json(agreement: &Agreement) -> String {
    let codes: Map<String, Value> = agreement
        .codes
        .iter()
        .map(|(code, c)| {
            let counts = json!({
                "both": c.both, "directory_only": c.directory_only, "ours_only": c.ours_only, "without_csca": c.without_csca,
            });
            (code.to_string(), counts)
        })
        .collect();
    let answer = json!({
        "signers": agreement.signers,
        "unreadable": agreement.unreadable.iter().map(|(_, e)| e.to_string()).collect::<Vec<_>>(),
        "chained": agreement.chained,
        "agreeing_signers": agreement.agreeing,
        "listed": sum(agreement, |c| c.both + c.directory_only),
        "agreed": sum(agreement, |c| c.both),
        "ours_only": sum(agreement, |c| c.ours_only),
        "without_csca": sum(agreement, |c| c.without_csca),
        "codes": codes,
    });
    format!("{answer:#}\n")
}

fn as_text(agreement: &Agreement) -> String {
    let mut text = format!(
        "{BOLD}{:<20} {:>6} {:>10} {:>6} {:>13}{END}\n",
        "code", "both", "directory", "ours", "no CSCA held"
    );
    for (code, c) in &agreement.codes {
        let fine = c.ours_only == 0 && c.directory_only == c.without_csca;
        let style = if fine { GOOD } else { WARN };
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "{style}{:<20}{END} {:>6} {:>10} {:>6} {:>13}",
            code.to_string(),
            c.both,
            c.directory_only,
            c.ours_only,
            c.without_csca
        );
    }
    for (offset, error) in &agreement.unreadable {
        let _ = writeln!(text, "{WARN}!{END} record at offset {offset}: {error}");
    }
    let _ = writeln!(
        text,
        "{} signers, {} of them under a CSCA that is held; {} of {} codes agree, {} are ours alone\n\
         {DIM}{} codes are about CSCAs that are not held: import their states' lists to check them{END}",
        agreement.signers,
        agreement.chained,
        sum(agreement, |c| c.both),
        sum(agreement, |c| c.both + c.directory_only),
        sum(agreement, |c| c.ours_only),
        sum(agreement, |c| c.without_csca),
    );
    text
}
