//! The lights of a reader: whether the page was seen under each of them, and whether its paper is dull under ultraviolet
//! light (TR-03135-1, 5.7.3.12: UV,BR,FU; Doc 9303-2, App. A).

use spartel_base::CheckResult;
use spartel_vision::{Glow, Light};

use super::documents::Document;
use super::reading::Pictures;
use super::seen::Leaf;
use crate::catalogue::CheckId;
use crate::result::{Record, Recorder};
use crate::{Area, FindingCode as F, Margin, ReasonCode as R, Value};

const LIGHTS: CheckId = CheckId::of("OpticalChecks/PageLightsCheck");
const DULL: CheckId = CheckId::of("OpticalChecks/PageUvDullnessCheck");
const SPECTRAL: CheckId =
    CheckId::of("OpticalChecks/SpectrallySelectiveVerificationCheck/SsvGroupCheck/BasicCheck");
/// How far something on a page must stand out from its paper under ultraviolet light: fibres, threads, print or laminate of
/// every travel document do (Doc 9303-2, A.5), and where nothing does no ultraviolet light fell on it.
const LEAST_HIGHLIGHTS: f64 = 0.1;

/// One page under ultraviolet light.
#[derive(Clone, Copy)]
struct Lit<'a> {
    glow: Glow,
    pictures: Pictures<'a>,
}

impl<'a> Lit<'a> {
    fn of(leaf: &Leaf<'a>) -> Option<Self> {
        Some(Self { glow: leaf.page.glow?, pictures: leaf.pictures })
    }

    fn margin(&self) -> Option<Margin> {
        DULL.entry().limit?.margin(self.glow.paper)
    }

    /// Whether its paper shines, as that of offices does.
    fn shines(&self) -> bool {
        self.margin().is_some_and(|margin| margin.result() == CheckResult::Failed)
    }

    /// Whether nothing shines: then the lamp was out, and the picture tells nothing.
    fn is_dark(&self) -> bool {
        let burns = self.margin().is_some() && self.glow.highlights >= LEAST_HIGHLIGHTS;
        !self.shines() && !burns
    }

    fn area(&self) -> Option<Area> {
        Some(self.pictures.area(&self.glow.region))
    }
}

/// The side of a document with its zone, or the other one, in all pictures of it: what one of them shows need not be in the others, which
/// may have been taken before somebody looked after the lamp.
struct Side<'a> {
    lit: Vec<Lit<'a>>,
}

impl<'a> Side<'a> {
    fn all(document: &Document<'a>) -> Vec<Self> {
        let of = |with_zone: bool| {
            let leaves = document.leaves.iter().filter(move |leaf| leaf.page.zone.is_some() == with_zone);
            let leaves: Vec<&Leaf<'a>> = leaves.collect();
            (!leaves.is_empty()).then(|| Self { lit: leaves.into_iter().filter_map(Lit::of).collect() })
        };
        [true, false].into_iter().filter_map(of).collect()
    }

    fn is_seen(&self) -> bool {
        !self.lit.is_empty()
    }

    /// Its pictures, where the lamp was out in all of them.
    fn dark(&self) -> &[Lit<'a>] {
        if self.lit.iter().all(Lit::is_dark) { &self.lit } else { &[] }
    }
}

/// Writes the results of all pages of a document that were seen.
pub(super) fn check(document: &Document<'_>, out: &mut Recorder<'_>) {
    if document.leaves.is_empty() {
        return;
    }
    let sides = Side::all(document);
    for dark in sides.iter().flat_map(Side::dark) {
        let source = Value::text(dark.pictures.name(dark.glow.region.image));
        out.find_at(F::UltravioletDark, [source], dark.area().into(), &[DULL, LIGHTS, SPECTRAL]);
    }
    dullness(&sides, out);
    lights(document, &sides, out);
}

/// Whether the paper is dull; of several pages the one that shines most speaks.
fn dullness(sides: &[Side<'_>], out: &mut Recorder<'_>) {
    let lit = sides.iter().flat_map(|side| &side.lit);
    let most = lit.max_by(|a, b| a.glow.paper.total_cmp(&b.glow.paper));
    let (result, reason) = match most {
        None => (CheckResult::NotSupported, R::NoUltraviolet),
        Some(most) if most.shines() => (CheckResult::Failed, R::PageShines),
        Some(_) if has_dark(sides) => (CheckResult::Aborted, R::UltravioletDark),
        Some(_) => (CheckResult::Successful, R::Ok),
    };
    let judged = matches!(result, CheckResult::Successful | CheckResult::Failed);
    let margin = most.filter(|_| judged).and_then(Lit::margin);
    let area = most.and_then(Lit::area);
    let record = |id| Record::new(id, result, reason).graded(margin).at(area);
    out.record(record(DULL));
    out.record(Record { of: Some("UV,BR,FU"), ..record(SPECTRAL) });
    if result == CheckResult::Failed {
        out.find_at(F::PageShines, [], area.into(), &[DULL, SPECTRAL]);
    }
}

/// Whether every light of a reader showed the page. What a lamp that is out does not show says nothing about the document.
fn lights(document: &Document<'_>, sides: &[Side<'_>], out: &mut Recorder<'_>) {
    let seen = |light| document.leaves.iter().any(|leaf| leaf.is_seen_in(light));
    let unseen = [
        (seen(Light::White), F::WhiteNotSeen),
        (seen(Light::Infrared), F::InfraredNotSeen),
        (sides.iter().all(Side::is_seen), F::UltravioletNotSeen),
    ];
    let unseen: Vec<F> = unseen.into_iter().filter(|(seen, _)| !seen).map(|(_, code)| code).collect();
    unseen.iter().for_each(|code| out.find(*code, [], None, &[LIGHTS]));
    if !unseen.is_empty() {
        out.aborted(LIGHTS, None, R::LightNotSeen);
    } else if has_dark(sides) {
        out.aborted(LIGHTS, None, R::UltravioletDark);
    } else {
        out.ok(LIGHTS, None);
    }
}

fn has_dark(sides: &[Side<'_>]) -> bool {
    sides.iter().any(|side| !side.dark().is_empty())
}
