//! `spartel trust`: the certificates that documents are verified with.

mod conformance;
pub mod import;
mod radar;
mod remote;

use super::instant;
use crate::arguments::{StoreView, TrustCommand};
use crate::exit::Failure;
use crate::json::hex;
use crate::show::counted;
use crate::show::style::{BAD, BOLD, DIM, END, GOOD};
use crate::{show, store};
use serde_json::{Value, json};
use spartel_pki::trust::{Entry, TrustDiff, TrustStore};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

pub fn run(command: &TrustCommand) -> Result<ExitCode, Failure> {
    match command {
        TrustCommand::Import {
            files,
            signer,
            trust,
            national_decision,
            older,
            keep_dropped,
            specimens,
            at,
            json,
            bring,
        } => {
            if let Some(server) = &bring.at_server.server {
                let lists = remote::Lists {
                    files,
                    signer: signer.as_deref(),
                    older: *older,
                    keep: *keep_dropped,
                    json: *json,
                };
                return remote::import(&lists, bring, server);
            }
            let order = import::Order {
                files,
                signer: signer.as_deref(),
                decision: *national_decision,
                older: *older,
                keep_dropped: *keep_dropped,
                specimens: *specimens,
                at: instant(*at),
                json: *json,
            };
            import::run(&order, &store::folder(trust.as_deref()))
        }
        TrustCommand::List { country, view } => list(country.as_deref(), view),
        TrustCommand::Show { id, view } => details(id.as_deref(), view),
        TrustCommand::Diff { a, b, view } => diff(a, b, view),
        TrustCommand::Radar { country, at, view } => {
            radar::run(&held(view)?, country.as_deref(), instant(*at), view.lang, view.json)
        }
        TrustCommand::Conformance { file, trust, at, json } => {
            let store = store::open(&store::folder(trust.as_deref()))?;
            conformance::run(file, store, instant(*at), *json)
        }
    }
}

/// The store that a command looks at, which must be there.
fn held(view: &StoreView) -> Result<TrustStore, Failure> {
    if let Some(server) = &view.at_server.server {
        return remote::held(view, server);
    }
    let folder = store::folder(view.trust.as_deref());
    store::open(&folder)?.ok_or_else(|| {
        let how = "`spartel trust import FILE --signer ROOT.cer` makes one";
        Failure::Io(format!("{}: no trust store there; {how}", show::path(&folder)))
    })
}

fn list(country: Option<&str>, view: &StoreView) -> Result<ExitCode, Failure> {
    let store = held(view)?;
    let mut manifest = store::manifest(&store);
    let mut certificates: Vec<Value> = match manifest["certificates"].take() {
        Value::Array(all) => all,
        _ => Vec::new(),
    };
    if let Some(country) = country {
        certificates.retain(|c| c["country"].as_str().is_some_and(|own| own.eq_ignore_ascii_case(country)));
    }
    let wanted = |entry: &Entry| {
        country.is_none_or(|c| entry.country().is_some_and(|own| own.as_str().eq_ignore_ascii_case(c)))
    };
    let listed: Vec<&Entry> = store.entries().iter().filter(|entry| wanted(entry)).collect();
    let keys = key_count(&listed);
    let countries = listed.iter().filter_map(|e| e.country()).collect::<BTreeSet<_>>().len();
    if view.json {
        let answer = json!({ "certificates": certificates, "keys": keys, "countries": countries });
        return show::print_json(&format!("{answer:#}\n"));
    }
    let mut text = String::new();
    for certificate in &certificates {
        text.push_str(&line(certificate));
    }
    // Writing to a String cannot fail.
    let _ = writeln!(
        text,
        "{}, {}, {}",
        counted(certificates.len(), "certificate", "certificates"),
        counted(keys, "key", "keys"),
        counted(countries, "country", "countries"),
    );
    if let Some(country) = country.filter(|_| certificates.is_empty()) {
        let _ = writeln!(
            text,
            "Nothing is held of {}; `spartel trust radar` says what to do.",
            country.to_uppercase()
        );
    }
    show::print(&text)
}

/// How many different keys, counted as they are encoded.
fn key_count(entries: &[&Entry]) -> usize {
    let certificates = entries.iter().filter_map(|entry| entry.certificate().ok());
    certificates.map(|certificate| certificate.public_key().raw()).collect::<BTreeSet<_>>().len()
}

fn line(certificate: &Value) -> String {
    let field = |name: &str| show::clean(certificate[name].as_str().unwrap_or("-"));
    let day = |name: &str| field(name).chars().take(10).collect::<String>();
    let short: String = field("sha256").chars().take(12).collect();
    let mut vouchers: Vec<&str> = certificate["vouchers"]
        .as_array()
        .map(|all| all.iter().map(|v| v["country"].as_str().unwrap_or("own decision")).collect())
        .unwrap_or_default();
    vouchers.dedup();
    format!(
        "{BOLD}{:<2}{END} {short} {:<4} {}..{}  {}  {DIM}{}{END}\n",
        field("country"),
        field("kind"),
        day("not_before"),
        day("not_after"),
        field("subject"),
        vouchers.join(", ")
    )
}

/// One certificate, or the store as a whole.
fn details(id: Option<&str>, view: &StoreView) -> Result<ExitCode, Failure> {
    let store = held(view)?;
    let mut manifest = store::manifest(&store);
    let Some(id) = id else {
        let certificates = manifest["certificates"].take();
        if let Some(object) = manifest.as_object_mut() {
            object.remove("certificates");
        }
        drop(certificates);
        return if view.json {
            show::print_json(&format!("{manifest:#}\n"))
        } else {
            show::print(&plain(&manifest, 0))
        };
    };
    let id = id.to_ascii_lowercase();
    let begins = |value: &Value| value.as_str().is_some_and(|text| text.starts_with(&id));
    let all = manifest["certificates"].as_array().cloned().unwrap_or_default();
    let found: Vec<&Value> =
        all.iter().filter(|c| begins(&c["sha256"]) || begins(&c["key_id"]) || begins(&c["key"])).collect();
    if found.is_empty() {
        return Err(Failure::Data(format!(
            "no certificate whose SHA-256 or key identifier begins with {id}; `spartel trust list` shows them"
        )));
    }
    if view.json {
        return show::print_json(&format!("{:#}\n", json!(found)));
    }
    show::print(&found.iter().map(|certificate| plain(certificate, 0) + "\n").collect::<String>())
}

/// JSON as indented lines, for eyes.
fn plain(value: &Value, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), show::clean);
    match value {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| match value {
                Value::Object(_) | Value::Array(_) => {
                    format!("{indent}{BOLD}{name}{END}\n{}", plain(value, depth + 1))
                }
                other => format!("{indent}{name:<20} {}\n", text(other)),
            })
            .collect(),
        Value::Array(items) => items.iter().map(|item| plain(item, depth) + &format!("{indent}\n")).collect(),
        other => format!("{indent}{}\n", text(other)),
    }
}

fn diff(a: &str, b: &str, view: &StoreView) -> Result<ExitCode, Failure> {
    let (before, after) = (side(a, view)?, side(b, view)?);
    let diff = TrustDiff::between(&before, &after);
    if view.json {
        let digests = |entries: &[&Entry]| entries.iter().map(|e| hex(e.sha256())).collect::<Vec<_>>();
        let countries =
            |all: &[spartel_base::IsoAlpha2]| all.iter().map(ToString::to_string).collect::<Vec<_>>();
        let answer = json!({
            "before": diff.before.to_string(),
            "after": diff.after.to_string(),
            "added": digests(&diff.added),
            "removed": digests(&diff.removed),
            "vouched_otherwise": diff.vouched_otherwise.iter().map(|(_, e)| hex(e.sha256())).collect::<Vec<_>>(),
            "keys_added": diff.keys_added.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "keys_removed": diff.keys_removed.iter().map(ToString::to_string).collect::<Vec<_>>(),
            "countries_added": countries(&diff.countries_added),
            "countries_removed": countries(&diff.countries_removed),
            "revocation_lists_added": diff.crls_added.len(),
            "revocation_lists_removed": diff.crls_removed.len(),
        });
        return show::print_json(&format!("{answer:#}\n"));
    }
    let mut text = String::new();
    diff.removed.iter().for_each(|entry| text.push_str(&format!("{BAD}-{END} {}\n", named(entry))));
    diff.added.iter().for_each(|entry| text.push_str(&format!("{GOOD}+{END} {}\n", named(entry))));
    text.push_str(&format!("{}\n", counts(&diff)));
    show::print(&text)
}

/// What differs, counted.
fn counts(diff: &TrustDiff<'_>) -> String {
    listed(&[
        ("certificate added", "certificates added", diff.added.len()),
        ("certificate removed", "certificates removed", diff.removed.len()),
        (
            "certificate vouched for otherwise",
            "certificates vouched for otherwise",
            diff.vouched_otherwise.len(),
        ),
        ("key added", "keys added", diff.keys_added.len()),
        ("key removed", "keys removed", diff.keys_removed.len()),
        ("revocation list added", "revocation lists added", diff.crls_added.len()),
        ("revocation list removed", "revocation lists removed", diff.crls_removed.len()),
    ])
}

/// Counts of what differs, as far as anything does.
fn listed(counts: &[(&str, &str, usize)]) -> String {
    let there = counts.iter().filter(|(_, _, count)| *count > 0);
    let words: Vec<String> = there.map(|(one, several, count)| counted(*count, one, several)).collect();
    if words.is_empty() {
        "no difference in certificates and revocation lists".to_owned()
    } else {
        words.join(", ")
    }
}

fn named(entry: &Entry) -> String {
    let subject = entry.certificate().map(|c| c.subject().to_string()).unwrap_or_default();
    let country = entry.country().map(|c| c.to_string());
    certificate(country.as_deref(), &hex(entry.sha256()), entry.kind().code(), &subject)
}

/// A certificate on a line of a difference.
fn certificate(country: Option<&str>, sha256: &str, kind: &str, subject: &str) -> String {
    let short: String = sha256.chars().take(12).collect();
    show::clean(&format!("{} {short} {kind} {subject}", country.unwrap_or("--")))
}

/// One side of a comparison: a folder with a store, a former version of the store at hand, or the store of the server.
fn side(name: &str, view: &StoreView) -> Result<TrustStore, Failure> {
    if let Some(server) = view.at_server.server.as_ref().filter(|_| name == "server") {
        return remote::held(view, server);
    }
    if let Some(store) = store::open(Path::new(name))? {
        return Ok(store);
    }
    store::version(&store::folder(view.trust.as_deref()), name)
}
