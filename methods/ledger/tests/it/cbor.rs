//! Deterministic CBOR against the examples of RFC 8949, appendix A, and against everything it forbids.

use proptest::prelude::*;
use spartel_base::Reason;
use spartel_ledger::cbor::{Raw, check, read, write};

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex")).collect()
}

fn reason(hex: &str) -> Reason {
    check("x", &bytes(hex)).expect_err(hex).reason
}

#[test]
fn examples_of_the_rfc_in_their_only_form_are_read() {
    let examples = [
        "00",
        "17",
        "1818",
        "1903e8",
        "1a000f4240",
        "1b000000e8d4a51000",
        "1bffffffffffffffff",
        "20",
        "3863",
        "3903e7",
        "3bffffffffffffffff",
        "f4",
        "f5",
        "f6",
        "40",
        "4401020304",
        "60",
        "6161",
        "62c3bc",
        "64f0908591",
        "80",
        "83010203",
        "8301820203820405",
        "a0",
        "a201020304",
        "a26161016162820203",
        "826161a161626163",
        "98190102030405060708090a0b0c0d0e0f101112131415161718181819",
    ];
    for example in examples {
        assert_eq!(check("x", &bytes(example)), Ok(()), "{example}");
    }
}

#[test]
fn floats_tags_and_indefinite_lengths_are_refused() {
    let unsupported = [
        "f90000",
        "fa47c35000",
        "fb3ff199999999999a",
        "f97e00",
        "f7",
        "f0",
        "f818",
        "f8ff",
        "c11a514b67b0",
        "c249010000000000000000",
        "5f42010243030405ff",
        "7f657374726561646d696e67ff",
        "9fff",
        "bf6161019fff",
        "ff",
        "1c",
        "1d",
        "1e",
    ];
    for example in unsupported {
        assert_eq!(reason(example), Reason::Unsupported, "{example}");
    }
}

#[test]
fn a_longer_form_of_a_number_is_refused() {
    for example in [
        "1800",
        "1817",
        "190000",
        "1900ff",
        "1a0000ffff",
        "1b00000000ffffffff",
        "3800",
        "5800",
        "9800",
        "b800",
    ] {
        assert_eq!(reason(example), Reason::BadLength, "{example}");
    }
}

#[test]
fn keys_out_of_order_or_twice_are_refused() {
    assert_eq!(reason("a203040102"), Reason::BadValue);
    assert_eq!(reason("a2616201616101"), Reason::BadValue);
    assert_eq!(reason("a201020103"), Reason::Duplicate);
}

#[test]
fn cut_bytes_trailing_bytes_and_broken_text_are_refused() {
    for example in
        ["", "18", "19ff", "4401", "6261", "8201", "a1", "a101", "9bffffffffffffffff", "5bffffffffffffffff"]
    {
        assert_eq!(reason(example), Reason::Truncated, "{example}");
    }
    assert_eq!(reason("0000"), Reason::TrailingData);
    assert_eq!(reason("61ff"), Reason::BadCharacter);
}

#[test]
fn nesting_has_an_end() {
    let nested = |depth: usize| [vec![0x81; depth], vec![0]].concat();
    assert_eq!(check("x", &nested(32)), Ok(()));
    assert_eq!(check("x", &nested(33)).map_err(|error| error.reason), Err(Reason::LimitExceeded));
    assert_eq!(check("x", &nested(1_000_000)).map_err(|error| error.reason), Err(Reason::LimitExceeded));
}

#[test]
fn an_item_within_another_keeps_its_bytes() {
    let inner = Raw::of(&(1_u8, "ü"));
    let outer: (u8, Raw) = read("x", &write(&(7_u8, inner.clone()))).expect("an array of two");
    assert_eq!(outer.1, inner);
    assert_eq!(outer.1.read::<(u8, String)>("x"), Ok((1, "ü".into())));
    assert!(outer.1.read::<(u8, u8)>("x").is_err());
}

proptest! {
    #[test]
    fn what_is_written_is_deterministic(numbers: Vec<i64>, text: String, map: std::collections::BTreeMap<u32, bool>) {
        let bytes = write(&(&numbers, &text, &map));
        prop_assert_eq!(check("x", &bytes), Ok(()));
        let again: (Vec<i64>, String, std::collections::BTreeMap<u32, bool>) = read("x", &bytes).expect("what was written");
        prop_assert_eq!(again, (numbers, text, map));
    }

    #[test]
    fn any_bytes_are_answered(bytes: Vec<u8>) {
        let _ = check("x", &bytes);
    }
}

#[test]
fn an_item_is_shown_as_it_stands_whatever_its_structure() {
    use spartel_ledger::item::Item;
    let shown = |bytes: &[u8]| Item::parse(bytes).expect("an item");
    assert_eq!(
        shown(&[0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        Item::Integer(u64::MAX.into())
    );
    let least = -1 - i128::from(u64::MAX);
    assert_eq!(shown(&[0x3b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]), Item::Integer(least));
    assert_eq!(shown(&[0x38, 0x63]), Item::Integer(-100));
    let pairs = vec![(Item::Integer(1), Item::Text("a".into())), (Item::Integer(2), Item::Null)];
    assert_eq!(shown(&[0xa2, 1, 0x61, b'a', 2, 0xf6]), Item::Map(pairs));
    let list = vec![Item::Bytes(vec![7]), Item::Bool(true), Item::List(vec![])];
    assert_eq!(shown(&[0x83, 0x41, 7, 0xf5, 0x80]), Item::List(list));
    for refused in [&[0x18, 5][..], &[0xfb; 9], &[0xc0, 0], &[0x81], &[], &[0, 0], &[0x9f, 0xff], &[0x81; 64]]
    {
        assert!(Item::parse(refused).is_err(), "{refused:02x?}");
    }
}
