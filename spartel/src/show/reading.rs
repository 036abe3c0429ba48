//! A zone read from pictures, for people and for programs.

use super::style::{BAD, BOLD, DIM, END, GOOD, WARN};
use super::{harmless, zone};
use crate::exit::{Failure, Verdict};
use serde_json::{Map, Value, json};
use spartel_base::Date;
use spartel_mrz::{Mrz, RawMrz};
use spartel_vision::geometry::Quad;
use spartel_vision::{Character, Complaint, Quality, Region, SeenPage, Sight, Zone};
use spartel_words::{Language, Words};

/// What was read from the pictures of one page.
pub struct Reading<'a> {
    /// What the caller calls the pictures.
    pub labels: &'a [String],
    /// What was seen on them.
    pub sight: &'a Sight,
    /// The day, for the century of dates.
    pub inspection: Date,
}

impl Reading<'_> {
    /// What a failed picture looks like among the lines of JSON.
    pub fn error(labels: &[String], failure: &Failure) -> Value {
        json!({ "files": labels, "error": { "status": failure.status(), "message": failure.to_string() } })
    }

    /// The pages with a zone, the surest first.
    fn zones(&self) -> Vec<(&SeenPage, &Zone)> {
        let mut zones: Vec<_> =
            self.sight.pages.iter().filter_map(|page| Some((page, page.zone.as_ref()?))).collect();
        zones.sort_by_key(|(_, zone)| std::cmp::Reverse(zone.certainty));
        zones
    }

    /// Undetermined where no zone was found or one is not sure; failed where a sure one does not fit.
    pub fn verdict(&self) -> Verdict {
        let zones = self.zones();
        let unfit =
            |zone: &Zone| parsed(zone).is_none_or(|m| zone::Report::new(&m, self.inspection).failed());
        if zones.is_empty() || zones.iter().any(|(_, zone)| !zone.sure) {
            Verdict::Undetermined
        } else if zones.iter().any(|(_, zone)| unfit(zone)) {
            Verdict::Failed
        } else {
            Verdict::NothingFound
        }
    }

    /// One object for the pictures: the surest zone, and the others where there are several documents.
    pub fn json(&self, milliseconds: f64) -> Value {
        let zones = self.zones();
        let mut answer = Map::new();
        answer.insert("files".into(), json!(self.labels));
        let first = zones.first().map_or_else(|| self.no_zone(), |(page, zone)| self.zone_json(page, zone));
        answer.extend(first);
        if zones.len() > 1 {
            let others = zones[1..].iter().map(|(page, zone)| Value::Object(self.zone_json(page, zone)));
            answer.insert("others".into(), others.collect());
        }
        answer.insert("milliseconds".into(), json!(milliseconds));
        Value::Object(answer)
    }

    /// Pictures without a zone: the same names, empty.
    fn no_zone(&self) -> Map<String, Value> {
        let seen = self.sight.pages.iter().flat_map(|page| &page.quality.complaints);
        let complaints: Vec<Value> = seen.chain(&self.sight.complaints).map(complaint_json).collect();
        object(json!({
            "layout": null, "lines": [], "sure": false, "confidence": 0.0, "fields": {}, "alternatives": [],
            "region": null, "quality": { "complaints": complaints },
        }))
    }

    fn zone_json(&self, page: &SeenPage, zone: &Zone) -> Map<String, Value> {
        let mut answer = object(json!({
            "layout": zone.layout.map(|layout| layout.name()),
            "lines": zone.lines,
            "sure": zone.sure,
            "confidence": zone.certainty.fraction(),
            "fields": self.fields(zone),
            "alternatives": alternatives(zone),
            "region": region_json(&zone.region),
            "quality": quality_json(&page.quality),
        }));
        let lights: Vec<Value> = zone.lights.iter().map(|seen| json!({
            "light": seen.light.code(), "legible": seen.legible.fraction(), "contrast": rounded(seen.contrast),
            "pixels_per_character": rounded(seen.pitch), "region": region_json(&seen.region),
        })).collect();
        answer.insert("lights".into(), lights.into());
        if let Some(mrz) = parsed(zone) {
            let report = zone::Report::new(&mrz, self.inspection).json();
            let kept = ["check_digits", "checks", "repairs"];
            answer.extend(object(report).into_iter().filter(|(key, _)| kept.contains(&key.as_str())));
        }
        answer
    }

    /// Every field with what was read, what it means, and how sure that is.
    fn fields(&self, zone: &Zone) -> Value {
        let Some(mrz) = parsed(zone) else { return json!({}) };
        let mut fields = match zone::Report::new(&mrz, self.inspection).json() {
            Value::Object(mut report) => report.remove("fields").unwrap_or_default(),
            _ => Value::Null,
        };
        for field in &zone.fields {
            if let Some(Value::Object(shown)) = fields.get_mut(field.kind.code()) {
                shown.insert("confidence".into(), json!(field.certainty.fraction()));
            }
        }
        fields
    }

    /// Everything for a person.
    pub fn text(&self) -> String {
        let mut out = format!("{BOLD}{}{END}\n", self.labels.join(", "));
        let zones = self.zones();
        if zones.is_empty() {
            out.push_str(&format!("  {WARN}?{END} no machine readable zone found\n"));
        }
        for (page, zone) in &zones {
            self.zone_text(page, zone, &mut out);
        }
        let loose = self.sight.pages.iter().filter(|page| page.zone.is_none());
        let complaints = loose.flat_map(|page| &page.quality.complaints).chain(&self.sight.complaints);
        out.push_str(&advice(complaints));
        out + "\n"
    }

    fn zone_text(&self, page: &SeenPage, zone: &Zone, out: &mut String) {
        let layout = zone.layout.map_or("no layout fits", |layout| layout.name());
        let sure =
            if zone.sure { format!("{GOOD}read for sure{END}") } else { format!("{WARN}not sure{END}") };
        out.push_str(&format!("  {layout}  {sure}  {DIM}{}{END}\n", percent(zone.certainty.fraction())));
        let mut characters = zone.characters.iter();
        for line in &zone.lines {
            let marked: String = characters
                .by_ref()
                .take(line.chars().count())
                .map(|character| marked(character, zone))
                .collect();
            out.push_str(&format!("    {marked}\n"));
        }
        out.push_str(&doubts(zone));
        match parsed(zone) {
            Some(mrz) => {
                let report = zone::Report::new(&mrz, self.inspection).text();
                // Heading and lines stand above already.
                report
                    .lines()
                    .skip(1 + zone.lines.len())
                    .for_each(|line| out.push_str(&format!("  {line}\n")));
            }
            None => out.push_str(&format!("  {BAD}✘{END} the lines fit no layout\n")),
        }
        out.push_str(&advice(page.quality.complaints.iter()));
    }
}

/// The zone as `standards/mrz` reads it.
fn parsed(zone: &Zone) -> Option<Mrz> {
    zone.layout?;
    Mrz::read(&RawMrz::new(&zone.lines.join("\n"))).ok()
}

/// Whether a character is worth a second look.
fn doubtful(character: &Character) -> bool {
    character.certainty.ten_thousandths() < 9_900
}

fn marked(character: &Character, zone: &Zone) -> String {
    if doubtful(character) && !zone.sure {
        format!("{WARN}{}{END}", character.read)
    } else {
        character.read.to_string()
    }
}

/// `line 2, column 5: read 0, could be O`, the most doubtful characters first, as many as help.
fn doubts(zone: &Zone) -> String {
    let mut unsure: Vec<(usize, &Character)> =
        zone.characters.iter().enumerate().filter(|(_, c)| doubtful(c)).collect();
    unsure.sort_by_key(|(_, c)| c.certainty);
    let more = unsure.len().saturating_sub(8);
    let mut out: String = unsure
        .iter()
        .take(8)
        .map(|(at, c)| {
            let (line, column) = place(zone, *at);
            let others: Vec<String> =
                c.alternatives.iter().take(3).map(|(other, _)| other.to_string()).collect();
            let others =
                if others.is_empty() { String::new() } else { format!(", could be {}", others.join(" or ")) };
            let sure = percent(c.certainty.fraction());
            format!("  {WARN}?{END} line {line}, column {column}: read {}{others} {DIM}{sure}{END}\n", c.read)
        })
        .collect();
    if more > 0 {
        out.push_str(&format!("  {WARN}?{END} and {more} more characters that are not sure\n"));
    }
    out
}

/// Line and column, from 1, of a character counted over all lines.
fn place(zone: &Zone, mut at: usize) -> (usize, usize) {
    for (line, text) in zone.lines.iter().enumerate() {
        let long = text.chars().count();
        if at < long {
            return (line + 1, at + 1);
        }
        at -= long;
    }
    (zone.lines.len(), at + 1)
}

fn alternatives(zone: &Zone) -> Vec<Value> {
    let unsure = zone.characters.iter().enumerate().filter(|(_, c)| doubtful(c));
    unsure
        .map(|(at, c)| {
            let (line, column) = place(zone, at);
            let others: Vec<Value> = c
                .alternatives
                .iter()
                .map(|(other, sure)| json!({ "character": other.to_string(), "confidence": sure.fraction() }))
                .collect();
            json!({
                "line": line, "column": column, "read": c.read.to_string(), "confidence": c.certainty.fraction(),
                "by_ink": c.by_ink.fraction(), "could_be": others, "region": region_json(&c.region),
            })
        })
        .collect()
}

/// What to do better, in words.
fn advice<'a>(complaints: impl Iterator<Item = &'a Complaint>) -> String {
    let words = Words::new(Language::English);
    let mut lines: Vec<String> = complaints
        .map(|complaint| {
            let flaw = words.word("flaw", complaint.flaw.code());
            let place = if complaint.on_zone { " on the machine readable zone" } else { "" };
            format!("  {WARN}▸{END} take it again: {}{place}\n", harmless(&flaw))
        })
        .collect();
    lines.dedup();
    lines.concat()
}

fn quality_json(quality: &Quality) -> Value {
    json!({
        "pixels_per_inch": quality.pixels_per_inch.map(rounded),
        "edge_width_mm": quality.edge_width.map(rounded),
        "contrast": quality.contrast.map(rounded),
        "complaints": quality.complaints.iter().map(complaint_json).collect::<Vec<_>>(),
    })
}

fn complaint_json(complaint: &Complaint) -> Value {
    json!({
        "flaw": complaint.flaw.code(), "on_zone": complaint.on_zone, "region": region_json(&complaint.region),
    })
}

/// Four corners in pixels, from the top left one as a reader holds the page, and which picture they are in.
fn region_json(region: &Region) -> Value {
    json!({ "image": region.image, "corners": corners(&region.quad) })
}

fn corners(quad: &Quad) -> Vec<[f64; 2]> {
    quad.0.iter().map(|corner| [tenth(corner.x), tenth(corner.y)]).collect()
}

/// Pixels to a tenth.
fn tenth(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

/// Measurements to three places.
fn rounded(number: f64) -> f64 {
    (number * 1000.0).round() / 1000.0
}

fn percent(part: f64) -> String {
    format!("{:.2} %", part * 100.0)
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}
