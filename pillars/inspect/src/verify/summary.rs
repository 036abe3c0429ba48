//! What a document says of itself, each value from the best place where it stands.

use spartel_base::{ParseError, PartialDate, Reason, Timestamp};
use spartel_lds::dg11::Dg11;
use spartel_lds::dg12::Dg12;
use spartel_lds::passive::PassiveAuthentication;
use spartel_seal::SealValidation;

use super::combined::Zone;
use super::documents::{Document, SealPart};
use super::fields::Component;
use super::reading::Doubts;
use super::zone::Place;
use super::{seal, sealed};
use crate::{DataSource, Datum, DocumentSummary, DoubtSummary, SealSummary, Value, ZoneSummary};

/// Details of authentic data groups beyond the zone.
#[derive(Default)]
pub(super) struct Texts {
    full_name: Option<Box<str>>,
    date_of_issue: Option<PartialDate>,
}

impl Texts {
    /// Reads DG11 and DG12 where the document security object proves them.
    pub fn take(&mut self, passive: Option<&PassiveAuthentication<'_>>) {
        let Some(sod) = passive.and_then(PassiveAuthentication::authentic) else { return };
        if let Ok(details) = sod.data_group::<Dg11<'_>>() {
            self.full_name = details.full_name.as_ref().map(|name| name.text().as_str().into());
        }
        if let Ok(details) = sod.data_group::<Dg12<'_>>() {
            self.date_of_issue = details.date_of_issue.and_then(Result::ok);
        }
    }
}

/// Where a zone stands, the best place first in order.
pub(super) const fn source(zone: &Zone) -> DataSource {
    match (zone.place, zone.signed_since) {
        (Place::Chip, Some(_)) => DataSource::AuthenticChip,
        (Place::Seal, Some(_)) => DataSource::AuthenticSeal,
        (Place::Printed, _) => DataSource::Printed,
        (Place::Chip, None) => DataSource::Chip,
        (Place::Seal, None) => DataSource::Seal,
    }
}

pub(super) fn of(
    document: &Document<'_>,
    best: Option<&Zone>,
    at: Timestamp,
    texts: Texts,
) -> DocumentSummary {
    let sure_code =
        |zone: &&Zone| !Component::DocumentCode.offsets(&zone.mrz).is_some_and(|code| zone.doubts.any(code));
    let by_zone = best.filter(sure_code).map(|zone| zone.mrz.document_type().code());
    let kind = by_zone.or_else(|| document.parsed_seals().map(sealed::kind).next()).unwrap_or("unknown");
    let mut data = best.map(|zone| of_zone(zone, at)).unwrap_or_default();
    let mut add = |field, value: Option<Value>| {
        data.extend(value.map(|value| Datum { field, value, source: DataSource::AuthenticChip }));
    };
    add("full-name", texts.full_name.map(Value::Text));
    add("date-of-issue", texts.date_of_issue.map(Value::Date));
    DocumentSummary {
        kind,
        layout: best.map(|zone| zone.mrz.layout().name()),
        sources: document.sources.iter().map(|source| (*source).into()).collect(),
        subjects: document.subjects(),
        data,
        ..DocumentSummary::default()
    }
}

/// The zone as it was read from a picture, with the characters that are still in doubt.
pub(super) fn of_reading(document: &Document<'_>, doubts: Doubts) -> Option<ZoneSummary> {
    let reading = document.printed.as_ref()?.reading?;
    let zone = reading.zone;
    let doubt = |at: usize| {
        let character = zone.characters.get(at)?;
        let (line, column) = reading.position(at);
        let others = character.alternatives.iter().map(|(other, _)| *other);
        Some(DoubtSummary {
            line,
            column,
            read: character.read,
            certainty: character.certainty,
            plausible: others.filter(|other| *other != character.read).collect(),
            area: reading.area_of(at..at + 1)?,
        })
    };
    let page = document.leaves.iter().map(|leaf| leaf.page);
    let page = page.filter(|page| page.zone.as_ref().is_some_and(|own| std::ptr::eq(own, zone)));
    let resolution = page.filter_map(|page| page.quality.pixels_per_inch).find(|ppi| ppi.is_finite());
    Some(ZoneSummary {
        source: reading.source().into(),
        lines: zone.lines.iter().map(|line| line.as_str().into()).collect(),
        certainty: zone.certainty,
        sure: doubts.is_none(),
        area: reading.area(),
        doubts: doubts.offsets(zone.characters.len()).filter_map(doubt).collect(),
        // The cast saturates.
        pixels_per_inch: resolution.map(|ppi| ppi.round() as u32),
    })
}

/// What the validation policy of Doc 9303-13 says of a seal.
pub(super) fn of_seal(part: &SealPart<'_>, read: Option<&seal::Read<'_>>) -> SealSummary {
    let malformed = || SealValidation::malformed(None, ParseError::new("seal", 0, Reason::BadValue));
    let unread;
    let validation = match read {
        Some(read) => &read.validation,
        None => {
            unread = malformed();
            &unread
        }
    };
    SealSummary {
        source: part.source.into(),
        kind: validation.kind().map(|kind| kind.name()),
        status: validation.status().as_str(),
        sub_indication: validation.sub_indication().map(|sub| sub.as_str()),
        trust_level: validation.trust_level().as_str(),
    }
}

/// The fields of a zone; dates with their centuries, countries as such.
fn of_zone(zone: &Zone, at: Timestamp) -> Vec<Datum> {
    let mrz = &zone.mrz;
    let today = at.date();
    let value = |component| match component {
        Component::Issuer => mrz.issuer().map(Value::Country),
        Component::Nationality => mrz.nationality().map(Value::Country),
        Component::DateOfBirth => mrz.date_of_birth()?.birth(today).map(Value::Date),
        Component::DateOfExpiry => {
            let since = zone.signed_since.flatten().map(Timestamp::date);
            mrz.date_of_expiry()?.expiry(today, since).map(Value::from)
        }
        other => other.of(mrz).filter(|text| !text.is_empty()).map(Value::text),
    };
    Component::ALL
        .into_iter()
        .filter_map(|component| {
            let value = value(component)?;
            let unsure = component.offsets(mrz).is_some_and(|field| zone.doubts.any(field));
            let source = if unsure { DataSource::PrintedUnsure } else { source(zone) };
            Some(Datum { field: component.code(), value, source })
        })
        .collect()
}
