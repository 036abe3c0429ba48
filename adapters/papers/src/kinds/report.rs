//! The report on a document: what checks found and where, what officers saw and said, pictures, the chain, and what all of it went by.

use crate::pixels;
use crate::say::Say;
use crate::sheet::{Block, Body, Mark, Section};
use crate::tree::{Check, Document, Finding, Tree};
use spartel_inspect::transaction::{Assessed, Event, Region};
use spartel_ports::papers::{Shot, Step};
use spartel_words::Argument;

/// What of a document a report names.
const FIELDS: [&str; 9] = [
    "issuer",
    "document-number",
    "primary-identifier",
    "secondary-identifier",
    "nationality",
    "date-of-birth",
    "sex",
    "date-of-issue",
    "date-of-expiry",
];

/// The report.
pub fn report(say: &Say<'_>) -> Body {
    let tree = say.paper.results.as_deref().and_then(Tree::read);
    let mut sections = vec![said(say)];
    let mut pictures = Vec::new();
    match &tree {
        Some(tree) => {
            sections.insert(0, looked_at(say, tree));
            sections.push(found(say, tree));
            sections.extend(shown(say, tree, &mut pictures));
            sections.extend(chain(say, tree));
            sections.push(checks(say, tree));
            sections.push(versions(say, tree));
        }
        None => sections.push(Section::new(say.of("found"), vec![Block::text(say.of("evidence-gone"))])),
    }
    sections.push(say.legal("meaning", vec![Block::text(say.pack.report.clone())]));
    Body {
        lead: say.of("report-lead"),
        facts: vec![
            say.row("post", say.post()),
            say.row("when", say.moment(say.paper.at)),
            say.row("officer", say.text(&say.paper.by)),
        ],
        sections,
        signatures: vec![say.of("sign-officer")],
        pictures,
    }
}

fn looked_at(say: &Say<'_>, tree: &Tree) -> Section {
    let rows = |document: &Document| Block::Fields { rows: document.rows(say, &FIELDS) };
    Section::new(say.of("document"), tree.documents().map(rows).collect())
}

/// What officers saw and said, as it stands: what was withdrawn is not in the record of what is said.
fn said(say: &Say<'_>) -> Section {
    let places = places(say);
    let rows: Vec<Vec<String>> = standing(say).filter_map(|step| spoken(say, step, &places)).collect();
    let block = if rows.is_empty() {
        Block::text(say.of("nothing-said"))
    } else {
        let head = ["when", "officer", "said"].map(|id| say.of(id)).into();
        Block::Table { head, rows, widths: vec![30, 16, 54] }
    };
    Section::new(say.of("officers-said"), vec![block])
}

/// What happened, without what was withdrawn.
fn standing<'s>(say: &Say<'s>) -> impl Iterator<Item = &'s Step> {
    let withdrawn: Vec<u64> = say.paper.steps.iter().filter_map(withdrawn).collect();
    say.paper.steps.iter().filter(move |step| !withdrawn.contains(&step.version))
}

/// Something that an officer saw at a place in a picture: the version in which it was said, and its letter in the pictures.
struct Placed {
    version: u64,
    letter: String,
    region: Region,
}

/// The places at which officers saw something; those of findings have numbers.
fn places(say: &Say<'_>) -> Vec<Placed> {
    let regions = standing(say).filter_map(|step| match step.event {
        Event::ObservedAt(seen) => Some((step.version, seen.region)),
        _ => None,
    });
    regions
        .enumerate()
        .map(|(at, (version, region))| Placed { version, letter: letter(at), region })
        .collect()
}

/// A to Z, then A2.
fn letter(at: usize) -> String {
    let letter = char::from(b'A' + (at % 26) as u8);
    match at / 26 {
        0 => letter.into(),
        round => format!("{letter}{}", round + 1),
    }
}

const fn withdrawn(step: &Step) -> Option<u64> {
    use spartel_inspect::transaction::Correction;
    match step.event {
        Event::Corrected(Correction::Withdrawn(version)) => Some(version),
        _ => None,
    }
}

fn spoken(say: &Say<'_>, step: &Step, places: &[Placed]) -> Option<Vec<String>> {
    let what = match &step.event {
        Event::Observed(seen) => say.word("observation", seen.as_str()),
        Event::ObservedAt(seen) => {
            let letter = places.iter().find(|place| place.version == step.version)?.letter.as_str();
            format!("{letter} · {}", say.word("observation", seen.what.as_str()))
        }
        Event::Assessed(said) => assessed(say, said),
        _ => return None,
    };
    Some(vec![say.moment(step.at), say.by(&step.by), what])
}

/// What somebody makes of a document, with its level, axis by axis.
fn assessed(say: &Say<'_>, said: &Assessed) -> String {
    let axes = [
        said.authenticity.map(|it| (say.of("axis-document"), say.word("authenticity", it.as_str()))),
        said.issuance.map(|it| (say.of("axis-issuance"), say.word("issuance", it.as_str()))),
        said.bearer.map(|it| (say.of("axis-holder"), say.word("bearer", it.as_str()))),
    ];
    let colon = say.colon();
    let axes = axes.into_iter().flatten().map(|(axis, what)| format!("{axis}{colon}{what}"));
    let because = said.because.iter().map(|seen| say.word("observation", seen.as_str()));
    let all: Vec<String> =
        std::iter::once(say.word("level", said.level.as_str())).chain(axes).chain(because).collect();
    all.join(" · ")
}

/// The findings, numbered as the regions in pictures are.
fn found(say: &Say<'_>, tree: &Tree) -> Section {
    let (ended, total) = (Argument::Number(tree.required.ended), Argument::Number(tree.required.total));
    let demanded = Block::text(say.with("demanded", &[("ended", ended), ("total", total)]));
    let row = |(at, finding): (usize, &Finding)| {
        let severity = say.words.word("severity", &finding.severity);
        vec![(at + 1).to_string(), severity, finding.sentence(say)]
    };
    let head = ["event-number", "weight", "what"].map(|id| say.of(id)).into();
    let rows = tree.findings.iter().enumerate().map(row).collect();
    Section::new(say.of("found"), vec![demanded, Block::Table { head, rows, widths: vec![6, 18, 76] }])
}

/// The pictures, with the regions of findings, and of what officers saw.
fn shown(say: &Say<'_>, tree: &Tree, pictures: &mut Vec<(String, Vec<u8>)>) -> Option<Section> {
    let (mut blocks, places) = (Vec::new(), places(say));
    for (at, shot) in say.paper.shots.iter().enumerate() {
        let Some(bytes) = pixels::jpeg(&shot.picture) else { continue };
        let file = format!("{at}.jpg");
        let (width, height) = (f64::from(shot.picture.width()), f64::from(shot.picture.height()));
        let caption = caption(say, shot);
        blocks.push(Block::Picture {
            file: file.clone(),
            ratio: height / width,
            caption,
            marks: marks(tree, shot).into_iter().chain(seen(&places, shot)).collect(),
        });
        pictures.push((file, bytes));
    }
    (!blocks.is_empty()).then(|| Section::new(say.of("pictures"), blocks))
}

fn caption(say: &Say<'_>, shot: &Shot) -> String {
    let label = say.text(&shot.label);
    match shot.light {
        Some(light) => format!("{label} · {}", say.word("light", light.as_str())),
        None => label,
    }
}

/// The regions of findings in a picture.
fn marks(tree: &Tree, shot: &Shot) -> Vec<Mark> {
    let light = shot.light.map(|light| light.as_str());
    let is_of = |picture: usize| {
        let seen = tree.pictures.get(picture);
        seen.is_some_and(|seen| seen.source == shot.label && light.is_none_or(|light| light == seen.light))
    };
    let findings = tree.findings.iter().enumerate();
    let areas = findings.filter_map(|(at, finding)| Some((at + 1, finding.area.as_ref()?)));
    areas
        .filter(|(_, area)| is_of(area.picture))
        .map(|(number, area)| {
            let corners = area.corners.map(|(x, y)| share(shot, i64::from(x), i64::from(y)));
            Mark { name: number.to_string(), corners: corners.into() }
        })
        .collect()
}

/// The places in a picture at which officers saw something.
fn seen(places: &[Placed], shot: &Shot) -> impl Iterator<Item = Mark> {
    let is_here = |region: &Region| (region.bundle, region.piece) == (shot.place.bundle, shot.place.piece);
    places.iter().filter(move |place| is_here(&place.region)).map(|Placed { letter, region, .. }| {
        let [left, upper, right, lower] = region.sides.map(i64::from);
        let corners = [(left, upper), (right, upper), (right, lower), (left, lower)];
        Mark { name: letter.clone(), corners: corners.map(|(x, y)| share(shot, x, y)).into() }
    })
}

/// A point of a picture in thousandths of its sides.
fn share(shot: &Shot, x: i64, y: i64) -> (i32, i32) {
    let share = |at: i64, of: u32| (at * 1000 / i64::from(of.max(1))).clamp(0, 1000) as i32;
    (share(x, shot.picture.width()), share(y, shot.picture.height()))
}

/// By whom the chip is signed, where it was read.
fn chain(say: &Say<'_>, tree: &Tree) -> Option<Section> {
    let signers = tree.documents().flat_map(|document| &document.signers);
    let rows: Vec<_> = signers
        .map(|signer| {
            let leads = if signer.anchor.is_some() { "chain-leads" } else { "chain-ends" };
            (say.text(&signer.subject), say.of(leads))
        })
        .collect();
    (!rows.is_empty()).then(|| Section::new(say.of("chain"), vec![Block::Fields { rows }]))
}

/// Every check that ran; how many the document does not have is said in a number.
fn checks(say: &Say<'_>, tree: &Tree) -> Section {
    let each = || tree.checks.iter().filter(|check| !check.is_group());
    let is_absent = |check: &&Check| check.result == "not supported";
    let row = |check: &Check| {
        let of = check.of.as_deref().map(|of| format!(" ({})", part(say, of))).unwrap_or_default();
        let result = say.words.word("result", &check.result);
        vec![format!("{}{of}", say.words.check(&check.path)), result, say.words.word("reason", &check.reason)]
    };
    let head = ["check", "result", "why"].map(|id| say.of(id)).into();
    let rows = each().filter(|check| !is_absent(check)).map(row).collect();
    let absent = i64::try_from(each().filter(is_absent).count()).unwrap_or(i64::MAX);
    let absent = Block::text(say.with("absent", &[("count", Argument::Number(absent))]));
    Section::new(say.of("checks"), vec![Block::Table { head, rows, widths: vec![42, 18, 40] }, absent])
}

/// The part of a document that a check is of: a field or a file.
fn part(say: &Say<'_>, of: &str) -> String {
    let field = say.words.word("field", of);
    if field == say.text(of) { say.words.word("file", of) } else { field }
}

/// A hash in groups of sixteen digits, so that it can be compared and does not leave its line.
fn hash(digits: &str) -> String {
    let chars: Vec<char> = digits.chars().collect();
    chars.chunks(16).map(String::from_iter).collect::<Vec<_>>().join(" ")
}

/// What the results are a function of.
fn versions(say: &Say<'_>, tree: &Tree) -> Section {
    let count = |number: i64| number.to_string();
    let rows = vec![
        say.row("checked-at", say.text(&tree.at)),
        say.row("release", say.text(&tree.engine.release)),
        say.row("catalogue", hash(&tree.engine.catalogue)),
        say.row("profile", say.text(&tree.engine.profile)),
        say.row("policy", hash(&tree.engine.policy)),
        say.row("trust", hash(&tree.trust.version)),
        say.row("certificates", count(tree.trust.certificates)),
        say.row("revocations", count(tree.trust.revocation_lists)),
    ];
    Section::new(say.of("versions"), vec![Block::Fields { rows }])
}
