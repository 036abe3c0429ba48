//! The body of an event as people and programs read it.

use super::number;
use crate::house::say;
use crate::show::layout::paragraph;
use crate::show::{clean, style};
use serde_json::{Map, Value, json};
use spartel_base::Timestamp;
use spartel_ledger::body::{Actor, Body, ClockState};
use spartel_ledger::id::Moment;
use spartel_ledger::item::Item;
use spartel_words::{Argument, Words};

/// A body as JSON. Bytes stand as `{"bytes": "…"}` in hexadecimal digits, so that they are no text; keys of maps that are no text stand
/// as the text of their JSON.
pub fn json(body: &Body) -> Value {
    let blobs = body.blobs.iter().map(|blob| json!({ "name": blob.name.to_string(), "length": blob.length }));
    json!({
        "kind": body.kind.as_str(),
        "schema": body.schema,
        "at": time(body.at),
        "clock": clock(body.clock),
        "actor": actor(&body.actor),
        "purpose": body.purpose.as_str(),
        "command": body.command.to_string(),
        "blobs": blobs.collect::<Vec<_>>(),
        "data": Item::of(&body.data).map_or(Value::Null, |item| value(&item)),
    })
}

/// A body as lines behind labels.
pub fn text(words: &Words, body: &Body) -> String {
    let label = |name: &str| words.sentence(&format!("ui-body-{name}"), &[]);
    let who = match &body.actor {
        Actor::Node => words.sentence("actor-node", &[]),
        Actor::Officer(id) => words.sentence("actor-officer", &[("id", Argument::Text(&id.to_string()))]),
        Actor::Device(id) => words.sentence("actor-device", &[("id", Argument::Text(&id.to_string()))]),
    };
    let mut lines = vec![
        (label("kind"), format!("{} {}", words.text(body.kind.as_str()), body.schema)),
        (label("at"), words.text(&time(body.at))),
        (label("clock"), words.sentence(&format!("clock-{}", clock(body.clock)), &[])),
        (label("actor"), who),
        (label("purpose"), words.text(body.purpose.as_str())),
        (label("command"), words.text(&body.command.to_string())),
    ];
    for blob in &body.blobs {
        let length = words.sentence("ui-body-length", &[("count", number(blob.length))]);
        lines.push((label("blob"), format!("{} {length}", words.text(&blob.name.to_string()))));
    }
    let shown: String =
        lines.iter().map(|(label, text)| paragraph("    ", &say::pair(words, label, text))).collect();
    let data = Item::of(&body.data).map_or(Value::Null, |item| value(&item));
    let data: String = format!("{data:#}")
        .lines()
        .map(|line| format!("    {}{}{}\n", style::BOLD, clean(line), style::END))
        .collect();
    format!("{shown}    {}\n{data}", say::pair(words, &label("data"), "").trim_end())
}

/// A time with its milliseconds, in UTC.
fn time(at: Moment) -> String {
    let whole = Timestamp(at.0.div_euclid(1000)).to_string();
    format!("{}.{:03}Z", whole.trim_end_matches('Z'), at.0.rem_euclid(1000))
}

const fn clock(clock: ClockState) -> &'static str {
    match clock {
        ClockState::Sound => "sound",
        ClockState::Behind => "behind",
        ClockState::Unset => "unset",
    }
}

fn actor(actor: &Actor) -> Value {
    match actor {
        Actor::Node => json!({ "kind": "node" }),
        Actor::Officer(id) => json!({ "kind": "officer", "id": id.to_string() }),
        Actor::Device(id) => json!({ "kind": "device", "id": id.to_string() }),
    }
}

fn value(item: &Item) -> Value {
    match item {
        Item::Integer(number) => i64::try_from(*number)
            .map(Value::from)
            .or_else(|_| u64::try_from(*number).map(Value::from))
            .unwrap_or_else(|_| Value::from(number.to_string())),
        Item::Bytes(bytes) => {
            json!({ "bytes": bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>() })
        }
        Item::Text(text) => Value::from(text.as_str()),
        Item::List(items) => items.iter().map(value).collect(),
        Item::Map(pairs) => {
            let name = |key: &Item| match value(key) {
                Value::String(text) => text,
                other => other.to_string(),
            };
            Value::Object(pairs.iter().map(|(key, item)| (name(key), value(item))).collect::<Map<_, _>>())
        }
        Item::Bool(value) => Value::from(*value),
        Item::Null => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_recorded_is_shown_as_it_is() {
        let map = vec![
            (Item::Integer(1), Item::Bytes(vec![0xab, 0])),
            (Item::Text("name".into()), Item::List(vec![Item::Bool(true), Item::Null])),
        ];
        let shown = json!({ "1": { "bytes": "ab00" }, "name": [true, null] });
        assert_eq!(value(&Item::Map(map)), shown);
        assert_eq!(value(&Item::Integer(u64::MAX.into())), json!(u64::MAX));
        assert_eq!(value(&Item::Integer(-1 - i128::from(u64::MAX))), json!("-18446744073709551616"));
    }

    #[test]
    fn times_have_their_milliseconds_before_1970_too() {
        assert_eq!(time(Moment(1_795_334_400_007)), "2026-11-22T08:00:00.007Z");
        assert_eq!(time(Moment(-1)), "1969-12-31T23:59:59.999Z");
    }
}
