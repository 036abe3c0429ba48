//! `spartel trust radar`: for every state what its trust rests on, what runs out, what is missing and what to do.

use crate::exit::Failure;
use crate::show;
use crate::show::layout::paragraph;
use crate::show::style::{BOLD, DIM, END, GOOD, WARN};
use serde_json::{Map, Value, json};
use spartel_base::Timestamp;
use spartel_pki::trust::{Radar, RadarItem, RadarState, TrustStore};
use spartel_words::{Argument, Language, Words};
use std::process::ExitCode;

/// From this many states on, a remark that they share is made once.
const MANY: usize = 4;

pub fn run(
    store: &TrustStore,
    country: Option<&str>,
    at: Timestamp,
    language: Language,
    json: bool,
) -> Result<ExitCode, Failure> {
    let mut radar = store.radar(at);
    if let Some(country) = country {
        radar.states.retain(|state| state.country.as_str().eq_ignore_ascii_case(country));
        radar.missing.retain(|state| state.as_str().eq_ignore_ascii_case(country));
    }
    let view = View { store, country, words: Words::new(language) };
    if json { show::print_json(&view.json(&radar)) } else { show::print(&view.text(&radar)) }
}

struct View<'a> {
    store: &'a TrustStore,
    country: Option<&'a str>,
    words: Words,
}

impl View<'_> {
    fn text(&self, radar: &Radar) -> String {
        let mut text = String::new();
        let common = common(radar);
        for state in &radar.states {
            self.state(state, common.as_ref().map(|(item, _)| *item), &mut text);
        }
        if let Some((item, countries)) = common {
            let (sentence, action) = self.item(item);
            let lead = format!("{WARN}!{END} ");
            text.push_str(&paragraph(&lead, &format!("{sentence} {action}.")));
            text.push_str(&paragraph(&format!("  {}: ", countries.len()), &countries.join(" ")));
        }
        let mut missing: Vec<&str> = radar.missing.iter().map(|country| country.as_str()).collect();
        if radar.states.is_empty() && missing.is_empty() {
            // A code that no list of states knows either.
            missing.extend(self.country);
        }
        if !missing.is_empty() {
            let arguments = [("country", Argument::Phrase(&missing.join(self.words.comma())))];
            let sentence = self.words.sentence("radar-missing", &arguments);
            text.push_str(&paragraph(&format!("{WARN}○{END} "), &sentence));
            if let Some(hint) = self.words.hint("radar-missing", &arguments) {
                text.push_str(&paragraph("    ", &hint));
            }
        }
        for (source, days) in &radar.old_lists {
            let list = self.signed(*source);
            let arguments = [("source", Argument::Text(&list)), ("days", Argument::Number(*days))];
            let sentence = self.words.sentence("radar-old-list", &arguments);
            text.push_str(&paragraph(&format!("{WARN}!{END} "), &sentence));
        }
        text
    }

    /// A state, and what is to be said of it alone.
    fn state(&self, state: &RadarState, common: Option<&RadarItem>, text: &mut String) {
        let own = || state.items.iter().filter(|item| common != Some(*item));
        let mark = match own().any(RadarItem::is_pressing) {
            true => format!("{WARN}!{END}"),
            false => format!("{GOOD}·{END}"),
        };
        let until = state.until.map_or_else(|| "–".to_owned(), |t| t.date().to_string());
        let vouchers = self.vouchers(state);
        let sentence = self.words.sentence(
            "radar-state",
            &[
                ("certificates", number(state.certificates)),
                ("keys", number(state.anchors)),
                ("vouchers", Argument::Phrase(&vouchers)),
                ("until", Argument::Text(&until)),
            ],
        );
        text.push_str(&paragraph(&format!("{mark} {BOLD}{}{END}  ", state.country), &sentence));
        for item in own() {
            let (sentence, action) = self.item(item);
            text.push_str(&paragraph("      ", &format!("{sentence} {DIM}{action}.{END}")));
        }
    }

    fn item(&self, item: &RadarItem) -> (String, String) {
        let args = self.args(item);
        let arguments: Vec<(&str, Argument<'_>)> =
            args.iter().map(|(name, value)| (*name, Argument::Text(value.as_str()))).collect();
        let action = self.words.sentence(&format!("radar-action-{}", item.action()), &[]);
        (self.words.sentence(item.code(), &arguments), action)
    }

    /// The arguments with places of sources replaced by their names.
    fn args(&self, item: &RadarItem) -> Vec<(&'static str, String)> {
        match item {
            RadarItem::SingleVoucher { source } => vec![("source", self.source(*source))],
            other => other.args(),
        }
    }

    fn source(&self, place: u16) -> String {
        let Some(source) = self.store.source(place) else { return place.to_string() };
        let country = source.signer_country.map_or_else(String::new, |c| format!(" {c}"));
        let signed = source.signed.unwrap_or(source.imported).date();
        format!("{}{country} {signed}", self.words.word("voucher", source.kind.code()))
    }

    /// A list by who signed it and when.
    fn signed(&self, place: u16) -> String {
        let Some(source) = self.store.source(place) else { return place.to_string() };
        let signed = source.signed.unwrap_or(source.imported).date();
        source.signer_country.map_or_else(|| signed.to_string(), |country| format!("{country} {signed}"))
    }

    fn vouchers(&self, state: &RadarState) -> String {
        let named = |place: &u16| {
            let country = self.store.source(*place).and_then(|source| source.signer_country);
            self.words.text(&if country.is_some() { self.signed(*place) } else { self.source(*place) })
        };
        state.vouchers.iter().map(named).collect::<Vec<_>>().join(self.words.comma())
    }

    fn json(&self, radar: &Radar) -> String {
        let states: Vec<Value> = radar
            .states
            .iter()
            .map(|state| {
                let items = state.items.iter().map(|item| {
                    let args: Map<String, Value> =
                        item.args().into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
                    let sentence = self.item(item).0;
                    json!({ "code": item.code(), "action": item.action(), "args": args, "sentence": sentence })
                });
                json!({
                    "country": state.country.to_string(),
                    "certificates": state.certificates,
                    "keys": state.anchors,
                    "until": state.until.map(|t| t.to_string()),
                    "vouchers": state.vouchers.iter().map(|v| self.source(*v)).collect::<Vec<_>>(),
                    "items": items.collect::<Vec<_>>(),
                })
            })
            .collect();
        let missing: Vec<String> = radar.missing.iter().map(ToString::to_string).collect();
        format!("{:#}\n", json!({ "states": states, "missing": missing }))
    }
}

/// What is said of most states alike, and of which: it is told once.
fn common(radar: &Radar) -> Option<(&RadarItem, Vec<&str>)> {
    let alike = |item: &RadarItem| *item == RadarItem::NoRevocationList;
    let states: Vec<&RadarState> =
        radar.states.iter().filter(|state| state.items.iter().any(alike)).collect();
    let item = states.first()?.items.iter().find(|item| alike(item))?;
    (states.len() >= MANY).then(|| (item, states.iter().map(|state| state.country.as_str()).collect()))
}

fn number(count: usize) -> Argument<'static> {
    Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
