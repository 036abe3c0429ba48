//! An inspection for the person at the desk: the outcome, what to look at, the document, what is missing, and the rest.

use super::layout::{COLUMNS, pad, paragraph, width};
use super::missing::{Gap, gaps, start};
use super::style::{self, BAD, BOLD, DIM, END, GOOD, UNSURE, WARN};
use super::tree::{Area, Check, Document, Finding, Tree, argument, arguments};
use crate::exit::Verdict;
use anstyle::Style;
use serde_json::Value;
use spartel_base::CheckResult;
use spartel_inspect::Severity;
use spartel_words::{Argument, Words};

/// The widest value that the column of sources waits for, in cells.
const WIDE: usize = 46;

/// The finding of which several share a line.
const LISTED: &str = "data-group-not-read";

/// The whole result as text. `all` adds every check.
pub fn text(tree: &Tree, words: &Words, all: bool) -> String {
    let mut page = Page { out: String::new(), words, tree, all };
    page.outcome();
    let (told, asked): (Vec<&Finding>, Vec<&Finding>) =
        tree.findings.iter().partition(|finding| finding.severity == Severity::Info);
    page.findings("ui-findings", &asked);
    tree.documents.iter().for_each(|document| page.document(document));
    page.missing(all);
    page.findings("severity-info", &told);
    if all {
        page.checks(&tree.checks);
    }
    page.foot();
    page.out
}

struct Page<'w> {
    out: String,
    words: &'w Words,
    tree: &'w Tree,
    all: bool,
}

impl Page<'_> {
    fn label(&self, id: &str) -> String {
        self.words.sentence(id, &[])
    }

    fn title(&mut self, title: &str) {
        self.out.push_str(&format!("\n{BOLD}{title}{END}\n"));
    }

    fn line(&mut self, lead: &str, text: &str) {
        self.out.push_str(&paragraph(lead, text));
    }

    fn dim(&mut self, lead: &str, text: &str) {
        let text = paragraph(lead, text);
        self.out.push_str(&format!("{DIM}{}{END}\n", text.trim_end()));
    }

    fn outcome(&mut self) {
        let headline = headline(self.tree, self.words);
        let style = headline.style;
        self.out.push_str(&format!("\n{style}{} {}{END}\n", headline.mark, headline.sentence));
        if let Some(hint) = self.words.hint(headline.id, &[]) {
            self.dim("  ", &hint);
        }
        if self.tree.trust.certificates == 0 {
            let empty = self.label("ui-trust-empty");
            self.line(&format!("{WARN}!{END} "), &empty);
            if let Some(hint) = self.words.hint("ui-trust-empty", &[]) {
                self.dim("  ", &hint);
            }
        }
    }

    fn document(&mut self, document: &Document) {
        let layout =
            document.layout.as_deref().map(|l| format!(" ({})", self.words.text(l))).unwrap_or_default();
        self.title(&format!("{}{layout}", self.words.word("type", &document.kind)));
        let rows: Vec<(String, String, &str)> = document
            .data
            .iter()
            .map(|(field, datum)| {
                (self.words.word("field", field), self.value(field, &datum.value), &*datum.source)
            })
            .collect();
        let signers = self.signers(document);
        let labels = rows.iter().map(|row| &row.0).chain(signers.iter().map(|row| &row.0));
        let first = labels.map(|label| width(label)).max().unwrap_or(0);
        // A single very long value must not push every source away.
        let second = rows.iter().map(|row| width(&row.1)).filter(|cells| *cells <= WIDE).max().unwrap_or(0);
        self.zone(document);
        for (label, value, source) in rows {
            let proven = matches!(source, "authentic-chip" | "authentic-seal");
            let style = if proven { GOOD } else { DIM };
            let source = self.words.word("source", source);
            let row = format!("  {}  {}", pad(&label, first), pad(&value, second));
            let between = if width(&row) + 2 + width(&source) > COLUMNS {
                format!("\n{}", " ".repeat(first + second + 6))
            } else {
                "  ".to_owned()
            };
            self.out.push_str(&format!("{row}{between}{style}{source}{END}\n"));
        }
        for (label, value) in signers {
            self.line(&format!("  {}  ", pad(&label, first)), &value);
        }
    }

    /// The zone as it was read from a picture; what was not read surely is underlined, and marked for those who see no
    /// style.
    fn zone(&mut self, document: &Document) {
        let Some(zone) = &document.zone else { return };
        let title = self.words.sentence("ui-zone-read", &[("source", Argument::Text(&zone.source))]);
        self.line("  ", &title);
        for (index, line) in zone.lines.iter().enumerate() {
            let doubtful = |column: usize| {
                zone.unsure.iter().any(|doubt| (doubt.line, doubt.column) == (index + 1, column + 1))
            };
            let (mut text, mut marks) = (String::new(), String::new());
            for (column, character) in line.chars().enumerate() {
                if doubtful(column) {
                    text.push_str(&format!("{UNSURE}{character}{END}"));
                    marks.push('^');
                } else {
                    text.push(character);
                    marks.push(' ');
                }
            }
            self.out.push_str(&format!("    {text}\n"));
            if marks.contains('^') {
                self.out.push_str(&format!("    {}\n", marks.trim_end()));
            }
        }
        if !zone.unsure.is_empty() {
            let meaning = self.label("ui-zone-unsure");
            self.dim("    ", &meaning);
        }
    }

    /// The picture and the corners of a place in it.
    fn area(&self, area: &Area) -> String {
        let corners = area.corners.map(|(x, y)| format!("{x},{y}")).join(" ");
        self.words.text(&format!("{} [{corners}]", area.source.as_deref().unwrap_or("–")))
    }

    /// Who signed, and who vouches for it, as labels and values.
    fn signers(&self, document: &Document) -> Vec<(String, String)> {
        let mut rows = Vec::new();
        for signer in &document.signers {
            rows.push((self.label("ui-signer"), self.words.text(&signer.subject)));
            let Some(anchor) = &signer.anchor else { continue };
            let vouchers: Vec<String> = anchor
                .vouchers
                .iter()
                .map(|v| {
                    let kind = || self.words.word("voucher", &v.kind);
                    let who = v.country.clone().unwrap_or_else(kind);
                    let day: String = v.since.chars().take(10).collect();
                    self.words.text(&format!("{who} {day}"))
                })
                .collect();
            rows.push((self.label("ui-vouched-by"), vouchers.join(self.words.comma())));
        }
        rows
    }

    fn value(&self, field: &str, value: &Value) -> String {
        match argument(field, value) {
            Argument::Text(text) => self.words.text(&readable(text)),
            Argument::Number(number) => number.to_string(),
            Argument::Phrase(phrase) => phrase.to_owned(),
            Argument::Code(code) => self.words.word(field, code),
            Argument::Codes(codes) => codes.join(self.words.comma()),
            Argument::Date { year, month, day } => self.words.date(year, month, day),
            Argument::Unknown => self.words.word("value", "unknown"),
        }
    }

    /// Findings under a title, each followed by what to do, which is said once for several of one kind.
    fn findings(&mut self, title: &str, findings: &[&Finding]) {
        if findings.is_empty() {
            return;
        }
        let title = self.label(title);
        self.title(&title);
        let several = self.tree.documents.len() > 1;
        let mut left = findings;
        while let Some((finding, rest)) = left.split_first() {
            let alike = rest.iter().take_while(|next| is_listed_with(finding, next)).count();
            let (next, rest) = rest.split_at(alike);
            left = rest;
            let sentence = self.sentence(finding, next, several);
            let (style, mark) = severity(finding.severity);
            self.line(&format!("  {style}{mark}{END} "), &sentence);
            if let Some(area) = finding.area.as_ref().filter(|_| self.all) {
                let area = self.area(area);
                self.dim("      ", &area);
            }
            let hint = self.hint(finding);
            let again = left.first().is_some_and(|next| self.hint(next) == hint);
            if let Some(hint) = hint.filter(|_| finding.severity != Severity::Info && !again) {
                self.dim("      ", &hint);
            }
        }
    }

    fn sentence(&self, finding: &Finding, next: &[&Finding], several: bool) -> String {
        let code = format!("finding-{}", finding.code);
        let groups: Vec<&str> =
            std::iter::once(&finding).chain(next).filter_map(|finding| data_group(finding)).collect();
        let listed = [("dg", Argument::Codes(&groups))];
        let sentence = if next.is_empty() {
            self.words.sentence(&code, &arguments(finding))
        } else {
            self.words.sentence(&code, &listed)
        };
        match finding.document.and_then(|number| self.tree.documents.get(usize::from(number))) {
            Some(document) if several => format!("{} › {sentence}", self.words.word("type", &document.kind)),
            _ => sentence,
        }
    }

    fn hint(&self, finding: &Finding) -> Option<String> {
        self.words.hint(&format!("finding-{}", finding.code), &arguments(finding))
    }

    /// Two parts of one line, joined as the language joins them.
    fn pair(&self, first: &str, second: &str) -> String {
        self.words
            .sentence("ui-pair", &[("first", Argument::Phrase(first)), ("second", Argument::Phrase(second))])
    }

    fn missing(&mut self, all: bool) {
        let gaps = gaps(self.tree);
        if gaps.is_empty() {
            return;
        }
        let title = self.label("ui-not-checked");
        self.title(&title);
        let lead = format!("  {DIM}○{END} ");
        let mut counted = false;
        for gap in gaps {
            if gap.is_counted() && !all {
                counted = true;
                let text = self.counted(&gap);
                self.line(&lead, &text);
                continue;
            }
            for alike in gap.checks.chunk_by(|one, next| one.path == next.path) {
                let Some(one) = alike.first() else { continue };
                let files: Vec<String> =
                    alike.iter().filter_map(|m| m.of.as_deref()).map(|of| self.words.text(of)).collect();
                let name = self.named(one.document, &one.path, &files);
                let text = self.pair(&name, &self.reason(&one.reason));
                self.line(&lead, &text);
            }
        }
        if counted {
            let more = self.words.sentence("ui-more", &[("option", Argument::Text("--verbose"))]);
            self.dim("    ", &more);
        }
    }

    fn counted(&self, gap: &Gap<'_>) -> String {
        let Some(one) = gap.checks.first() else { return String::new() };
        let count = i64::try_from(gap.checks.len()).unwrap_or(i64::MAX);
        self.words.sentence(
            "ui-several-missing",
            &[
                ("group", Argument::Phrase(&self.named(one.document, gap.group, &[]))),
                ("count", Argument::Number(count)),
                ("reason", Argument::Phrase(&self.reason(&one.reason))),
            ],
        )
    }

    /// A check or group with the branch of the tree it stands in, since several have like names.
    fn named(&self, document: Option<u8>, path: &str, files: &[String]) -> String {
        let branch = start(path, 1);
        let mut name = self.words.check(branch);
        if branch != path {
            name = format!("{name} › {}", self.words.check(path));
        }
        if !files.is_empty() {
            name = format!("{name} ({})", files.join(self.words.comma()));
        }
        let documents = &self.tree.documents;
        match document.and_then(|number| documents.get(usize::from(number))) {
            Some(document) if documents.len() > 1 => {
                format!("{} › {name}", self.words.word("type", &document.kind))
            }
            _ => name,
        }
    }

    fn reason(&self, reason: &str) -> String {
        self.label(&format!("reason-{reason}"))
    }

    fn checks(&mut self, checks: &[Check]) {
        let title = self.label("ui-checks");
        self.title(&title);
        for check in checks {
            let depth = check.path.matches('/').count();
            // What does not count must not look as if it did.
            let style = if check.counts() { style::of(check.result) } else { DIM };
            let mark = style::mark(check.result);
            let of = check.of.as_deref().map(|of| format!(" ({})", self.words.text(of))).unwrap_or_default();
            let name = format!("{}{of}", self.words.check(&check.path));
            let lead = format!("{}{style}{mark}{END} ", "  ".repeat(depth + 1));
            if check.is_group() {
                self.line(&lead, &name);
            } else {
                let mut text = self.pair(&name, &self.reason(&check.reason));
                if let Some(margin) = check.margin {
                    let margin = format!("{margin:+.3}");
                    let margin = self.words.sentence("ui-margin", &[("margin", Argument::Text(&margin))]);
                    text = format!("{text}{}{margin}", self.words.comma());
                }
                if !check.counts() && check.result != CheckResult::Successful {
                    text = format!("{text} ({})", self.words.word("mode", &check.mode));
                }
                self.line(&lead, &text);
                if let Some(area) = check.area.as_ref().filter(|_| check.margin.is_some()) {
                    let area = self.area(area);
                    self.dim(&" ".repeat(width(&lead)), &area);
                }
            }
        }
    }

    fn foot(&mut self) {
        let (tree, words) = (self.tree, self.words);
        let version: String = tree.trust.version.chars().take(12).collect();
        let part = |id: &str, name: &str, value: &str| words.sentence(id, &[(name, Argument::Text(value))]);
        let parts = [
            part("ui-profile", "profile", &tree.engine.profile),
            part("ui-at", "at", &tree.at),
            part("ui-trust", "version", &version),
        ];
        let decides = self.label("ui-decides");
        self.out.push_str(&format!("\n{DIM}{}{END}\n{DIM}{decides}{END}\n", parts.join(" · ")));
    }
}

/// Whether a finding may share a line with the one before it: the same but for the data group it names.
fn is_listed_with(finding: &Finding, next: &Finding) -> bool {
    finding.code == LISTED
        && next.code == finding.code
        && next.document == finding.document
        && next.severity == finding.severity
}

fn data_group(finding: &Finding) -> Option<&str> {
    match argument("dg", finding.args.get("dg")?) {
        Argument::Code(code) | Argument::Text(code) => Some(code),
        _ => None,
    }
}

/// A value of a zone without its fillers: identifiers parted by a comma, as one writes them.
fn readable(text: &str) -> String {
    let arabic = text.chars().any(|c| ('\u{0600}'..='\u{06FF}').contains(&c));
    let comma = if arabic { "، " } else { ", " };
    let parts: Vec<String> = text
        .split("<<")
        .map(|part| part.split('<').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" "))
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(comma)
}

/// The first line: how it looks, what it says, and the message it is.
struct Headline {
    style: Style,
    mark: &'static str,
    id: &'static str,
    sentence: String,
}

fn headline(tree: &Tree, words: &Words) -> Headline {
    let number = |found: usize| Argument::Number(i64::try_from(found).unwrap_or(i64::MAX));
    let required = &tree.required;
    let line = |style, mark, id: &'static str, numbers: &[(&str, Argument<'_>)]| Headline {
        style,
        mark,
        id,
        sentence: words.sentence(id, numbers),
    };
    match tree.verdict() {
        Verdict::NothingFound => line(GOOD, "✔", "ui-nothing-found", &[("count", number(required.ended))]),
        Verdict::Failed => {
            let failed = |c: &&Check| !c.is_group() && c.counts() && c.result == CheckResult::Failed;
            let count = tree.checks.iter().filter(failed).count();
            line(BAD, "✘", "ui-failed", &[("count", number(count))])
        }
        Verdict::Undetermined => line(WARN, "!", "ui-undetermined", &[]),
        Verdict::Incomplete => {
            let numbers = [("ended", number(required.ended)), ("total", number(required.total))];
            line(WARN, "○", "ui-incomplete", &numbers)
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

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn names_are_shown_without_fillers() {
        assert_eq!(readable("EL<SPECIMEN<BENNANI"), "EL SPECIMEN BENNANI");
        assert_eq!(readable("NUNEZ<SPECIMEN<<LUCIA<MARIA<<<"), "NUNEZ SPECIMEN, LUCIA MARIA");
        assert_eq!(readable("بناني<<فاطمة<الزهراء"), "بناني، فاطمة الزهراء");
        assert_eq!(readable("<<<"), "");
        assert_eq!(readable("U34430796"), "U34430796");
    }
}
