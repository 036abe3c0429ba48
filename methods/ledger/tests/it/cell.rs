//! Sealed columns open at their place alone.

use super::given::{OTHER, SALT, STREAM, flipped, secret};
use spartel_ledger::cell::{CellPlace, open, seal};
use spartel_ledger::lock::Locked;

const PLACE: CellPlace<'_> = CellPlace { stream: STREAM, table: "visit", column: "name", key: &[1, 2] };

#[test]
fn a_value_opens_at_its_place_and_nowhere_else() {
    let sealed = seal(&secret(7), SALT, PLACE, b"ARIADNA");
    assert_eq!(open(&secret(7), PLACE, &sealed), Ok(b"ARIADNA".to_vec()));
    assert_eq!(open(&secret(8), PLACE, &sealed), Err(Locked::OtherKey));
    let others = [
        CellPlace { stream: OTHER, ..PLACE },
        CellPlace { table: "visits", ..PLACE },
        CellPlace { column: "note", ..PLACE },
        CellPlace { key: &[1], ..PLACE },
    ];
    for other in others {
        assert_eq!(open(&secret(7), other, &sealed), Err(Locked::OtherKey), "{other:?}");
    }
    assert!(flipped(&sealed).all(|sealed| open(&secret(7), PLACE, &sealed).is_err()));
}
