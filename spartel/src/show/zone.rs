//! A machine readable zone, field by field, for people and for programs.

use super::counted;
use super::layout::{pad, width};
use super::style::{BAD, BOLD, DIM, END, GOOD, WARN};
use serde_json::{Map, Value, json};
use spartel_base::Date;
use spartel_mrz::consistency::{self, Inconsistency, MrzCheck, Outcome};
use spartel_mrz::repair::{self, Edit, Proposal};
use spartel_mrz::{CheckDigit, Field, FieldKind, Mrz};
use spartel_words::{Language, Words};
use std::fmt::Write;

/// What can be said of a zone.
pub struct Report<'a> {
    zone: &'a Mrz,
    inspection: Date,
    checks: [(MrzCheck, Outcome); 18],
    proposals: Vec<Proposal>,
}

impl<'a> Report<'a> {
    /// Checks a zone as of a day.
    pub fn new(zone: &'a Mrz, inspection: Date) -> Self {
        Self {
            zone,
            inspection,
            checks: consistency::check(zone, inspection),
            proposals: repair::of_zone(zone),
        }
    }

    /// Whether a check digit or a field is wrong.
    pub fn failed(&self) -> bool {
        self.checks.iter().any(|(_, outcome)| matches!(outcome, Outcome::Wrong(_)))
    }

    /// The meaning of a field: a date with its century, or the characters without fillers.
    fn meaning(&self, field: &Field<'_>) -> String {
        let plain = || field.trimmed().replace('<', " ");
        match field.kind {
            FieldKind::DateOfBirth => {
                let birth = self.zone.date_of_birth().and_then(|d| d.birth(self.inspection));
                birth.map_or_else(plain, |d| d.to_string())
            }
            FieldKind::DateOfExpiry => {
                let expiry = self.zone.date_of_expiry().and_then(|d| d.expiry(self.inspection, None));
                expiry.map_or_else(plain, |d| d.to_string())
            }
            FieldKind::DocumentNumber => self.zone.document_number().as_str().to_owned(),
            FieldKind::Name => {
                let name = self.zone.name();
                let words = |text: &str| text.replace('<', " ");
                match name.secondary() {
                    "" => words(name.primary()),
                    given => format!("{}, {}", words(name.primary()), words(given)),
                }
            }
            _ => plain(),
        }
    }

    /// Everything as JSON.
    pub fn json(&self) -> Value {
        let fields: Map<String, Value> = self
            .zone
            .fields()
            .map(|field| {
                let place = json!({"line": field.position.line, "column": field.position.column});
                let value = json!({"raw": field.raw, "value": self.meaning(&field), "position": place});
                (field.kind.code().to_owned(), value)
            })
            .collect();
        let digits: Map<String, Value> = self
            .zone
            .check_digits()
            .all()
            .into_iter()
            .filter_map(|(kind, digit)| Some((kind.code().to_owned(), digit_json(digit)?)))
            .collect();
        let checks: Map<String, Value> = self
            .checks
            .iter()
            .map(|(check, outcome)| (check.element().to_owned(), outcome_word(*outcome).into()))
            .collect();
        json!({
            "layout": self.zone.layout().name(),
            "lines": self.zone.lines().collect::<Vec<_>>(),
            "fields": fields,
            "check_digits": digits,
            "checks": checks,
            "repairs": self.proposals.iter().map(proposal_json).collect::<Vec<_>>(),
        })
    }

    /// Everything for a person.
    pub fn text(&self) -> String {
        let words = Words::new(Language::English);
        let mut out = format!("{BOLD}{}{END}\n", self.zone.layout().name());
        self.zone.lines().for_each(|line| out.push_str(&format!("  {line}\n")));
        self.fields(&words, &mut out);
        self.digits(&words, &mut out);
        self.faults(&words, &mut out);
        out.push_str(&proposals(&self.proposals));
        out
    }

    fn fields(&self, words: &Words, out: &mut String) {
        let shown = self.zone.fields().filter(|f| !f.kind.is_check_digit() && !f.is_empty());
        let rows: Vec<(String, String, String)> = shown
            .map(|f| (words.word("field", f.kind.code()), self.meaning(&f), f.position.to_string()))
            .collect();
        let first = rows.iter().map(|row| width(&row.0)).max().unwrap_or(0);
        let second = rows.iter().map(|row| width(&row.1)).max().unwrap_or(0);
        for (field, meaning, position) in &rows {
            let (field, meaning) = (pad(field, first), pad(meaning, second));
            out.push_str(&format!("  {field}  {meaning}  {DIM}{position}{END}\n"));
        }
    }

    fn digits(&self, words: &Words, out: &mut String) {
        for (kind, digit) in self.zone.check_digits().all() {
            let label = words.word("field", &format!("{}-check-digit", kind.code()));
            out.push_str(&match digit {
                CheckDigit::Correct => format!("  {GOOD}✔{END} {label}\n"),
                CheckDigit::Wrong { expected, found } => {
                    let (found, expected) = (char::from(found), char::from(expected));
                    format!("  {BAD}✘{END} {label}: {found} read, {expected} computed\n")
                }
                CheckDigit::NotInLayout => String::new(),
            });
        }
    }

    /// What is wrong besides check digits; checks that only repeat what another one says stay silent.
    fn faults(&self, words: &Words, out: &mut String) {
        for (check, outcome) in &self.checks {
            let Outcome::Wrong(why) = outcome else { continue };
            let echo = match check {
                MrzCheck::IssuerVsNationality => *why != Inconsistency::IssuerAndNationality,
                MrzCheck::IssuerIcaoIncluded | MrzCheck::NationalityIcaoIncluded => {
                    *why == Inconsistency::CountryCode
                }
                _ => *why == Inconsistency::CheckDigit,
            };
            if echo {
                continue;
            }
            out.push_str(&format!("  {BAD}✘{END} {}: {}\n", words.check(check.element()), fault(*why)));
        }
    }
}

/// What is wrong, in words.
const fn fault(why: Inconsistency) -> &'static str {
    match why {
        Inconsistency::Length => "number or length of the lines fits no layout",
        Inconsistency::CheckDigit => "the check digit is not the one computed",
        Inconsistency::CheckDigitMissing => "the check digit is missing",
        Inconsistency::IssuerAndNationality => "the pair is unusual, which alone says nothing",
        Inconsistency::DocumentCode => "the code does not exist for this layout",
        Inconsistency::SecondaryCode => "the second letter is not allowed",
        Inconsistency::CodeAfter2037 => "a code without second letter may not be valid after 2037",
        Inconsistency::CountryCode => "a code of letters only is expected",
        Inconsistency::CountryUnknown => "not on the ICAO list of codes",
        Inconsistency::CountryDoesNotIssue => "on the ICAO list, but issues no documents",
        Inconsistency::Date => "no date of the calendar",
        Inconsistency::DateIncomplete => "parts of the date are unknown, though all must be known",
        Inconsistency::Sex => "none of F, M and <",
        Inconsistency::Missing => "empty, though it must be there",
        Inconsistency::LeadingFiller => "begins with a filler",
        Inconsistency::DigitInName => "a digit in a name",
        Inconsistency::Separators => {
            "too many fillers between the parts of the name, or letters after its end"
        }
        Inconsistency::LongNumber => "a long number needs its check digit and a filler behind it",
    }
}

fn digit_json(digit: CheckDigit) -> Option<Value> {
    match digit {
        CheckDigit::Correct => Some(json!({"correct": true})),
        CheckDigit::Wrong { expected, found } => Some(json!({
            "correct": false,
            "expected": char::from(expected).to_string(),
            "found": char::from(found).to_string(),
        })),
        CheckDigit::NotInLayout => None,
    }
}

const fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Ok => "ok",
        Outcome::Wrong(why) => why.code(),
        Outcome::NotApplicable => "not-applicable",
    }
}

fn proposal_json(proposal: &Proposal) -> Value {
    json!({
        "lines": proposal.zone().lines().collect::<Vec<_>>(),
        "edits": proposal.edits().iter().map(edit).collect::<Vec<_>>(),
        "cost": proposal.cost(),
        "remaining_faults": proposal.remaining(),
    })
}

/// What the zone may have said, for a person: proposals that nobody applied.
pub fn proposals(proposals: &[Proposal]) -> String {
    let mut out = String::new();
    for proposal in proposals {
        let edits: Vec<String> = proposal.edits().iter().map(edit).collect();
        // Writing to a String cannot fail.
        let _ = writeln!(out, "  {WARN}?{END} perhaps {}", edits.join(", "));
        for line in proposal.zone().lines() {
            let _ = writeln!(out, "      {DIM}{line}{END}");
        }
    }
    out
}

fn edit(edit: &Edit) -> String {
    match edit {
        Edit::Substitute { position, from, to } => format!("{position}: read {from}, could be {to}"),
        Edit::InsertFillers { position, count } => {
            format!("{position}: {} lost", counted(*count, "filler", "fillers"))
        }
        Edit::RemoveFillers { position, count } => {
            format!("{position}: {} too many", counted(*count, "filler", "fillers"))
        }
    }
}
