//! The catalogue as a page for people: `docs/checks.md` is made from it and is never behind it.

use std::fmt::Write;
use std::path::PathBuf;

use spartel_inspect::catalogue::{self, Entry, Side};

const HEAD: &str = "# The checks

Every check of the catalogue with its decision function, as TR-03135-1 (3.6, 5.7.3.12.1) asks vendors to disclose it. This
page is made from the catalogue; `SPARTEL_WRITE=1 cargo test -p spartel-inspect disclosed` writes it anew.

A check that measures has a margin from -1 to +1; 0 is its threshold, and 0 and above is successful. With the measured value
*m* and the threshold *t*, margin = (*t* - *m*) / *t* where at most *t* is good, and (*m* - *t*) / (1 - *t*) above *t* and
(*m* - *t*) / *t* below it where at least *t* is good. Margins are rounded down to thousandths.

";

fn page() -> String {
    let mut page = HEAD.to_owned();
    let measured = catalogue::all().iter().filter(|entry| entry.limit.is_some());
    page.push_str("## Thresholds\n\n| check | threshold | unit | why |\n|---|---|---|---|\n");
    for entry in measured {
        let Some(limit) = entry.limit else { continue };
        let good = if limit.good == Side::AtMost { "at most" } else { "at least" };
        let name = entry.name();
        writeln!(page, "| {name} | {good} {} | {} | {} |", limit.value, limit.unit, limit.because).unwrap();
    }
    for entry in catalogue::all() {
        if entry.parent.is_none() {
            write!(
                page,
                "\n## {}\n\n| check | section | severity | decision |\n|---|---|---|---|\n",
                entry.path
            )
            .unwrap();
        } else if !entry.group {
            row(entry, &mut page);
        }
    }
    page
}

fn row(entry: &Entry, page: &mut String) {
    let path = entry.path.split_once('/').map_or(entry.path, |(_, rest)| rest);
    let generic = entry.generic.map(|name| format!(" {name}")).unwrap_or_default();
    let severity = entry.severity.map_or("", |severity| severity.as_str());
    writeln!(
        page,
        "| {path}{generic}<br>`{}` | {} | {severity} | {} |",
        entry.uuid, entry.section, entry.decision
    )
    .unwrap();
}

#[test]
fn the_page_of_checks_is_that_of_the_catalogue() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../docs/checks.md");
    if std::env::var_os("SPARTEL_WRITE").is_some() {
        std::fs::write(&path, page()).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page(), "docs/checks.md is behind the catalogue: see its first lines");
}
