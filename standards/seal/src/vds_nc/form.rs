//! Members that each kind of VDS-NC must have (ICAO TR VDS-NC, data for proofs of testing and of vaccination).

use super::{Json, VdsNc, VdsNcKind};
use spartel_base::{Date, PartialDate};
use std::fmt;

/// One departure from the structure of the kind; only `UnknownKind` and `UnknownMember` leave the format right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NcBreach {
    /// A required member is absent or of another type; its path.
    MissingMember(&'static str),
    /// A date that is none; its path.
    BadDate(&'static str),
    /// The structure of this kind is not known here.
    UnknownKind,
    /// The message has a member that the kind does not know.
    UnknownMember(String),
}

/// A stable code in kebab case, with the member that it is about.
impl fmt::Display for NcBreach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingMember(path) => write!(f, "missing-member {path}"),
            Self::BadDate(path) => write!(f, "bad-date {path}"),
            Self::UnknownKind => f.write_str("unknown-kind"),
            Self::UnknownMember(name) => write!(f, "unknown-member {name}"),
        }
    }
}

/// All departures of a seal.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NcReport {
    /// The departures.
    pub breaches: Vec<NcBreach>,
}

impl NcReport {
    /// The first departure that makes the format wrong.
    #[must_use]
    pub fn wrong_format(&self) -> Option<&NcBreach> {
        self.breaches.iter().find(|b| !matches!(b, NcBreach::UnknownKind | NcBreach::UnknownMember(_)))
    }
}

/// Required text members by path, dates among them, and the members that a message may have.
struct Form {
    texts: &'static [&'static str],
    dates: &'static [&'static str],
    members: &'static [&'static str],
}

const TEST: Form = Form {
    texts: &["utci", "pid.n", "pid.dt", "pid.dn", "sp.spn", "sp.ctr", "tr.tc", "tr.r"],
    dates: &[],
    members: &["utci", "pid", "sp", "dat", "tr", "opt"],
};

const VACCINATION: Form =
    Form { texts: &["uvci", "pid.n"], dates: &["pid.dob"], members: &["uvci", "pid", "ve"] };

pub(super) fn report(seal: &VdsNc) -> NcReport {
    let message = seal.message();
    let mut breaches = Vec::new();
    match seal.kind() {
        VdsNcKind::Test => {
            check(&TEST, message, &mut breaches);
            for path in ["dat.sc", "dat.ri"] {
                if at(message, path).and_then(Json::as_text).is_none() {
                    breaches.push(NcBreach::MissingMember(path));
                }
            }
        }
        VdsNcKind::Vaccination => {
            check(&VACCINATION, message, &mut breaches);
            vaccination_events(message, &mut breaches);
        }
        VdsNcKind::Other(_) => breaches.push(NcBreach::UnknownKind),
    }
    NcReport { breaches }
}

fn check(form: &Form, message: &Json, breaches: &mut Vec<NcBreach>) {
    for path in form.texts {
        if at(message, path).and_then(Json::as_text).is_none() {
            breaches.push(NcBreach::MissingMember(path));
        }
    }
    for path in form.dates {
        let text = at(message, path).and_then(Json::as_text);
        if text.is_some_and(|text| date(text).is_none()) {
            breaches.push(NcBreach::BadDate(path));
        }
    }
    if let Json::Object(members) = message {
        let unknown = members.iter().filter(|(name, _)| !form.members.contains(&name.as_str()));
        breaches.extend(unknown.map(|(name, _)| NcBreach::UnknownMember(name.clone())));
    }
}

fn vaccination_events(message: &Json, breaches: &mut Vec<NcBreach>) {
    let events = message.get("ve").and_then(Json::as_array).unwrap_or_default();
    if events.is_empty() {
        breaches.push(NcBreach::MissingMember("ve"));
    }
    for event in events {
        if event.get("des").and_then(Json::as_text).is_none() {
            breaches.push(NcBreach::MissingMember("ve.des"));
        }
        let doses = event.get("vd").and_then(Json::as_array).unwrap_or_default();
        if doses.is_empty() {
            breaches.push(NcBreach::MissingMember("ve.vd"));
        }
        for dose in doses {
            match dose.get("dvc").and_then(Json::as_text) {
                None => breaches.push(NcBreach::MissingMember("ve.vd.dvc")),
                Some(text) if date(text).is_none() => breaches.push(NcBreach::BadDate("ve.vd.dvc")),
                Some(_) => {}
            }
        }
    }
}

fn at<'a>(value: &'a Json, path: &str) -> Option<&'a Json> {
    path.split('.').try_fold(value, |value, name| value.get(name))
}

/// A date `YYYY-MM-DD`, of which the day or day and month may be absent, as birth dates can be.
pub(super) fn date(text: &str) -> Option<PartialDate> {
    if let Ok(date) = Date::parse_iso(text) {
        return Some(date.into());
    }
    if !text.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
        return None;
    }
    let year = text.get(..4)?.parse().ok();
    match text.len() {
        4 => PartialDate::new(year, None, None),
        7 => PartialDate::new(year, text.get(4..)?.strip_prefix('-')?.parse().ok(), None),
        _ => None,
    }
}
