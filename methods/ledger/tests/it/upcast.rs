//! Old events are read in the form of today.

use super::given::body;
use spartel_base::{ParseError, Reason};
use spartel_ledger::body::Body;
use spartel_ledger::cbor::Raw;
use spartel_ledger::id::Code;
use spartel_ledger::upcast::{Step, Upcasters};

/// Schema 1 had a name and a count; schema 2 has them the other way round; schema 3 has a flag beside them.
const STEPS: &[Step] = &[
    Step { kind: "inspect.opened", from: 1, to_next: turned },
    Step { kind: "inspect.opened", from: 2, to_next: flagged },
];
const TODAY: &[(&str, u16)] = &[("inspect.opened", 3), ("inspect.closed", 1)];

fn turned(data: &Raw) -> Result<Raw, ParseError> {
    data.read::<(String, u8)>("opened 1").map(|(name, count)| Raw::of(&(count, name)))
}

fn flagged(data: &Raw) -> Result<Raw, ParseError> {
    data.read::<(u8, String)>("opened 2").map(|(count, name)| Raw::of(&(count, name, false)))
}

#[test]
fn each_old_schema_comes_to_todays() {
    let upcasters = Upcasters::new(TODAY, STEPS);
    let today = Body { schema: 3, data: Raw::of(&(7_u8, "ARIADNA", false)), ..body() };
    assert_eq!(upcasters.bring(body()), Ok(today.clone()));
    let second = Body { schema: 2, data: Raw::of(&(7_u8, "ARIADNA")), ..body() };
    assert_eq!(upcasters.bring(second), Ok(today.clone()));
    assert_eq!(upcasters.bring(today.clone()), Ok(today));
}

#[test]
fn newer_schemas_unknown_kinds_and_data_that_are_not_as_said_are_refused() {
    let upcasters = Upcasters::new(TODAY, STEPS);
    let reason = |body| upcasters.bring(body).map_err(|error| (error.structure, error.reason));
    assert_eq!(reason(Body { schema: 4, ..body() }), Err(("event schema", Reason::Unsupported)));
    assert_eq!(reason(Body { schema: 0, ..body() }), Err(("event schema", Reason::Unsupported)));
    let unknown = Body { kind: Code::new("inspect.dreamt"), ..body() };
    assert_eq!(reason(unknown), Err(("event kind", Reason::Unsupported)));
    assert_eq!(reason(Body { schema: 2, ..body() }).map_err(|error| error.0), Err("opened 2"));
}

#[test]
fn a_missing_step_and_one_that_leads_nowhere_are_gaps() {
    assert_eq!(Upcasters::new(TODAY, STEPS).gaps(), []);
    assert_eq!(Upcasters::new(TODAY, &STEPS[1..]).gaps(), [("inspect.opened", 1)]);
    assert_eq!(Upcasters::new(&TODAY[1..], STEPS).gaps(), [("inspect.opened", 1), ("inspect.opened", 2)]);
}
