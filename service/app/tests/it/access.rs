//! Who saw what: the event as it is written, and the row that it makes.

use crate::told::told;
use spartel_app::access::{Event, Listed, Saw, Searched, Term, projection};
use spartel_app::ledger::Cell;
use spartel_app::people::rights::Action;
use spartel_ledger::body::Body;
use spartel_ledger::id::{AccountId, Code, EventId, StreamId};
use spartel_ledger::recorded::Recorded;
use spartel_ports::Classes;
use spartel_ports::store::Value;
use std::path::PathBuf;

fn body(event: &Event) -> Body {
    told(event, (7, Code::new("inspection"), 3))
}

fn listed(of: Option<StreamId>) -> Event {
    let (officer, action) = (Some(AccountId([4; 16])), Code::new("see-access-log"));
    Event::Listed(Listed { of, officer, from: Some(1), before: Some(2), action })
}

fn saw() -> Event {
    let action = Code::parse(Action::SeeContact.as_str()).expect("a code");
    Event::Saw(Saw { stream: StreamId([9; 16]), action })
}

fn searched() -> Event {
    let terms = vec![Term { column: "post".into(), value: "uto1".into() }];
    Event::Searched(Searched { table: Code::new("contact"), terms, action: Code::new("see-contact") })
}

#[test]
fn an_access_is_written_as_it_was() {
    assert_eq!((Event::KINDS.kinds(), Event::KINDS.gaps()), (3, vec![]));
    for event in [saw(), listed(Some(StreamId([9; 16]))), searched()] {
        is_written_as_it_was(&event);
    }
}

fn is_written_as_it_was(event: &Event) {
    let name = format!("tests/frozen/access/{}.cbor", event.kind());
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name);
    let bytes = body(event).bytes();
    if std::env::var_os("SPARTEL_FREEZE").is_some() && !path.exists() {
        std::fs::write(&path, &bytes).expect("a folder that can be written");
    }
    let frozen = std::fs::read(&path).expect("a frozen event");
    assert!(frozen == bytes, "it is written in another way than before");
    assert_eq!(Event::read(Body::parse(&frozen).expect("a body")), Ok(event.clone()));
    for other in [
        Body { schema: 2, ..body(event) },
        Body { kind: Code::new("access.dreamt"), ..body(event) },
        Body { data: spartel_ledger::cbor::Raw::of(&1_u8), ..body(event) },
    ] {
        assert!(Event::read(other).is_err());
    }
}

#[test]
fn an_access_is_found_by_who_saw_and_what() {
    let id = EventId { stream: StreamId([1; 16]), version: 1 };
    let [row] = &projection(id, &body(&saw()))[..] else { panic!("one row") };
    let clear = |value| Cell::Clear(value);
    let expected = vec![
        clear(Value::Number(1_795_334_400_000)),
        clear(Value::Bytes(vec![7; 16])),
        clear(Value::Bytes(vec![9; 16])),
        clear(Value::Text("see-contact".into())),
        clear(Value::Text("inspection".into())),
    ];
    assert_eq!((row.table, row.values.as_ref()), ("access", Some(&expected)));
    let columns = Classes::shipped().read.get("access").map(|table| table.columns.len());
    assert_eq!(columns, Some(expected.len()));
    let other = Body { kind: Code::new("inspect.opened"), ..body(&saw()) };
    assert_eq!(projection(id, &other), vec![]);
    // Who read of everybody is found by their account, and no contact is named.
    let [row] = &projection(id, &body(&listed(None)))[..] else { panic!("one row") };
    assert_eq!(row.values.as_ref().map(|values| &values[2]), Some(&Cell::Nothing));
}
