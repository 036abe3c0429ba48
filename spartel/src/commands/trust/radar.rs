//! `spartel trust radar`: for every state what its trust rests on, what runs out, what is missing and what to do.

use crate::exit::Failure;
use crate::show;
use crate::show::style::{BOLD, DIM, END, GOOD, WARN};
use serde_json::{Map, Value, json};
use spartel_base::Timestamp;
use spartel_pki::trust::{Radar, RadarItem, RadarState, TrustStore};
use spartel_words::{Argument, Language, Words};
use std::fmt::Write;
use std::process::ExitCode;

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
    let view = View { store, words: Words::new(language) };
    if json { show::print_json(&view.json(&radar)) } else { show::print(&view.text(&radar)) }
}

struct View<'a> {
    store: &'a TrustStore,
    words: Words,
}

impl View<'_> {
    fn text(&self, radar: &Radar) -> String {
        let mut text = String::new();
        // Writing to a String cannot fail.
        for state in &radar.states {
            let mark = if state.items.iter().any(RadarItem::is_pressing) {
                format!("{WARN}!{END}")
            } else {
                format!("{GOOD}✔{END}")
            };
            let until = state.until.map_or_else(|| "-".to_owned(), |t| t.date().to_string());
            let _ = writeln!(
                text,
                "{mark} {BOLD}{}{END}  {DIM}{}{END}",
                state.country,
                self.words.sentence(
                    "radar-state",
                    &[
                        ("certificates", number(state.certificates)),
                        ("keys", number(state.anchors)),
                        ("vouchers", Argument::Text(&self.vouchers(state))),
                        ("until", Argument::Text(&until)),
                    ]
                )
            );
            for item in &state.items {
                let (sentence, action) = self.item(item);
                let _ = writeln!(text, "    {sentence} {DIM}{action}{END}");
            }
        }
        for country in &radar.missing {
            let sentence =
                self.words.sentence("radar-missing", &[("country", Argument::Text(country.as_str()))]);
            let _ = writeln!(text, "{WARN}○{END} {BOLD}{country}{END}  {sentence}");
        }
        for (source, days) in &radar.old_lists {
            let list = self.source(*source);
            let arguments = [("source", Argument::Text(&list)), ("days", Argument::Number(*days))];
            let _ = writeln!(text, "{WARN}!{END} {}", self.words.sentence("radar-old-list", &arguments));
        }
        text
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

    fn vouchers(&self, state: &RadarState) -> String {
        state.vouchers.iter().map(|place| self.source(*place)).collect::<Vec<_>>().join(", ")
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

fn number(count: usize) -> Argument<'static> {
    Argument::Number(i64::try_from(count).unwrap_or(i64::MAX))
}
