//! A machine readable zone, field by field, for people and for programs.

use super::style::{BAD, DIM, END, GOOD, WARN};
use serde_json::{Map, Value, json};
use spartel_base::Date;
use spartel_mrz::consistency::{self, MrzCheck, Outcome};
use spartel_mrz::repair::{self, Edit, Proposal};
use spartel_mrz::{CheckDigit, Field, FieldKind, Mrz};
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
        let mut out = String::new();
        let zone = self.zone;
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{}", zone.layout().name());
        for line in zone.lines() {
            let _ = writeln!(out, "  {line}");
        }
        for field in zone.fields().filter(|f| !f.kind.is_check_digit() && !f.is_empty()) {
            let _ = writeln!(
                out,
                "  {:<24} {}  {DIM}{}{END}",
                field.kind.code(),
                self.meaning(&field),
                field.position
            );
        }
        for (kind, digit) in zone.check_digits().all() {
            let label = format!("check digit {}", kind.code());
            match digit {
                CheckDigit::Correct => {
                    let _ = writeln!(out, "  {GOOD}✔{END} {label}");
                }
                CheckDigit::Wrong { expected, found } => {
                    let (found, expected) = (char::from(found), char::from(expected));
                    let _ = writeln!(out, "  {BAD}✘{END} {label}: found {found}, expected {expected}");
                }
                CheckDigit::NotInLayout => {}
            }
        }
        for (check, outcome) in
            self.checks.iter().filter(|(check, _)| !check.element().starts_with("CheckDigit"))
        {
            if let Outcome::Wrong(why) = outcome {
                let _ = writeln!(out, "  {BAD}✘{END} {}: {}", check.element(), why.code());
            }
        }
        out.push_str(&proposals(&self.proposals));
        out
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
        Edit::InsertFillers { position, count } => format!("{position}: {count} fillers lost"),
        Edit::RemoveFillers { position, count } => format!("{position}: {count} fillers too many"),
    }
}
