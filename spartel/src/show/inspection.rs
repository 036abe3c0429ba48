//! An inspection for the person at the desk: outcome first, then the document, what was found, and what is missing.

use super::style::{self, BAD, BOLD, DIM, END, GOOD, WARN};
use crate::json::{argument, arguments};
use anstyle::Style;
use spartel_inspect::{Check, DataSource, DocumentSummary, Finding, Inspection, Severity};
use spartel_words::{Argument, Words};
use std::fmt::Write;

/// The whole result as text. `all` adds every check.
pub fn text(inspection: &Inspection, words: &Words, all: bool) -> String {
    let mut page = Page { out: String::new(), words };
    page.outcome(inspection);
    inspection.documents.iter().for_each(|document| page.document(document));
    page.findings(&inspection.findings);
    page.missing(inspection);
    if all {
        page.checks(&inspection.checks);
    }
    page.foot(inspection);
    page.out
}

struct Page<'w> {
    out: String,
    words: &'w Words,
}

impl Page<'_> {
    // Writing to a String cannot fail, so the results of `writeln!` are dropped throughout.

    fn label(&self, id: &str) -> String {
        self.words.sentence(id, &[])
    }

    fn outcome(&mut self, inspection: &Inspection) {
        let (style, mark, sentence) = headline(inspection, self.words);
        let _ = writeln!(self.out, "\n{style}{mark} {sentence}{END}");
        if inspection.trust.certificates == 0 {
            let _ = writeln!(self.out, "{WARN}! {}{END}", self.label("ui-trust-empty"));
        }
    }

    fn document(&mut self, document: &DocumentSummary) {
        let layout = document.layout.map(|l| format!(" ({l})")).unwrap_or_default();
        let _ = writeln!(self.out, "\n{BOLD}{}{layout}{END}", self.words.word("type", document.kind));
        for datum in &document.data {
            let value = self.value(datum.field, &argument(&datum.value));
            let source = self.words.word("source", datum.source.as_str());
            let proven = matches!(datum.source, DataSource::AuthenticChip | DataSource::AuthenticSeal);
            let style = if proven { GOOD } else { DIM };
            let _ = writeln!(
                self.out,
                "  {:<28} {value}  {style}{source}{END}",
                self.words.word("field", datum.field)
            );
        }
        for signer in &document.signers {
            let _ = writeln!(self.out, "  {:<28} {}", self.label("ui-signer"), clean(&signer.subject));
            let Some(anchor) = &signer.anchor else { continue };
            let vouchers: Vec<String> = anchor
                .vouchers
                .iter()
                .map(|v| {
                    let country =
                        v.country.map_or_else(|| self.words.word("voucher", v.kind), |c| c.to_string());
                    format!("{country} {}", v.since.date())
                })
                .collect();
            let _ = writeln!(self.out, "  {:<28} {}", self.label("ui-vouched-by"), vouchers.join(", "));
        }
    }

    fn value(&self, field: &str, argument: &Argument<'_>) -> String {
        match argument {
            Argument::Text(text) => clean(text),
            Argument::Number(number) => number.to_string(),
            Argument::Code(code) => self.words.word(field, code),
            Argument::Date { year, month, day } => self.words.date(*year, *month, *day),
            Argument::Unknown => self.words.word("value", "unknown"),
        }
    }

    fn findings(&mut self, findings: &[Finding]) {
        if findings.is_empty() {
            return;
        }
        let _ = writeln!(self.out, "\n{BOLD}{}{END}", self.label("ui-findings"));
        for finding in findings {
            let (style, mark) = severity(finding.severity);
            let code = format!("finding-{}", finding.code.as_str());
            let arguments = arguments(finding);
            let _ = writeln!(self.out, "  {style}{mark}{END} {}", self.words.sentence(&code, &arguments));
            if finding.severity == Severity::Info {
                continue;
            }
            if let Some(hint) = self.words.hint(&code, &arguments) {
                let _ = writeln!(self.out, "      {DIM}{hint}{END}");
            }
        }
    }

    fn missing(&mut self, inspection: &Inspection) {
        let missing = inspection.required.missing();
        if missing.is_empty() {
            return;
        }
        let _ = writeln!(self.out, "\n{BOLD}{}{END}", self.label("ui-not-checked"));
        for missing in missing {
            let of = missing.of.map(|of| format!(" {of}")).unwrap_or_default();
            let (check, why) = (
                self.words.check(missing.path),
                self.words.sentence(&format!("reason-{}", missing.reason.as_str()), &[]),
            );
            let _ = writeln!(self.out, "  {DIM}○{END} {check}{of}: {why}");
        }
    }

    fn checks(&mut self, checks: &[Check]) {
        let _ = writeln!(self.out, "\n{BOLD}{}{END}", self.label("ui-checks"));
        for check in checks {
            let depth = check.path().matches('/').count();
            let (style, mark) = (style::of(check.result), style::mark(check.result));
            let of = check.of.map(|of| format!(" {of}")).unwrap_or_default();
            let why = if check.is_group() {
                String::new()
            } else {
                self.words.sentence(&format!("reason-{}", check.reason.as_str()), &[])
            };
            let indent = "  ".repeat(depth + 1);
            let name = self.words.check(check.path());
            let _ = writeln!(self.out, "{indent}{style}{mark}{END} {name}{of}  {DIM}{why}{END}");
        }
    }

    fn foot(&mut self, inspection: &Inspection) {
        let version: String = crate::json::hex(&inspection.trust.sha256).chars().take(12).collect();
        let _ = writeln!(
            self.out,
            "\n{DIM}{}: {} · {}: {} · {}: {version}{END}\n{DIM}{}{END}",
            self.label("ui-profile"),
            inspection.policy.name,
            self.label("ui-at"),
            inspection.at,
            self.label("ui-trust"),
            self.label("ui-decides"),
        );
    }
}

fn headline(inspection: &Inspection, words: &Words) -> (Style, &'static str, String) {
    let counted = |found: usize| i64::try_from(found).unwrap_or(i64::MAX);
    let required = &inspection.required;
    match inspection.outcome.exit_code() {
        0 => {
            let count = inspection.outcome.all_clear().map_or(0, |clear| clear.checks());
            (GOOD, "✔", words.sentence("ui-nothing-found", &[("count", Argument::Number(counted(count)))]))
        }
        1 => {
            let failed =
                |c: &&Check| !c.is_group() && c.counted && c.result == spartel_base::CheckResult::Failed;
            let count = inspection.checks.iter().filter(failed).count();
            (BAD, "✘", words.sentence("ui-failed", &[("count", Argument::Number(counted(count)))]))
        }
        2 => (WARN, "!", words.sentence("ui-undetermined", &[])),
        _ => {
            let numbers = [
                ("ended", Argument::Number(counted(required.ended()))),
                ("total", Argument::Number(counted(required.total()))),
            ];
            (WARN, "○", words.sentence("ui-incomplete", &numbers))
        }
    }
}

const fn severity(severity: Severity) -> (Style, &'static str) {
    match severity {
        Severity::Critical | Severity::Serious => (BAD, "✘"),
        Severity::Attention => (WARN, "!"),
        Severity::Info => (DIM, "·"),
    }
}

/// Text of a document may hold anything; a terminal obeys control characters.
fn clean(text: &str) -> String {
    text.chars().map(|c| if c.is_control() || is_direction(c) { '\u{FFFD}' } else { c }).collect()
}

const fn is_direction(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
