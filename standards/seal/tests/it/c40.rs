//! C40 and dates (Doc 9303-13, 2.3.1, 2.6, Appendix C).

use crate::support::{hex, to_hex, vectors};
use proptest::prelude::*;
use spartel_base::{Date, Reason};
use spartel_seal::{c40, date};

#[test]
fn strings_of_the_standard_encode_and_decode() {
    let file = vectors("vds.json");
    for vector in file["c40"].as_array().unwrap() {
        let (text, bytes) = (vector["text"].as_str().unwrap(), hex(vector["hex"].as_str().unwrap()));
        assert_eq!(c40::encode(text).unwrap(), bytes, "{text}");
        assert_eq!(c40::decode_mrz(&bytes).unwrap(), text.replace(' ', "<"), "{text}");
    }
}

#[test]
fn dates_of_the_standard_encode_and_decode() {
    let file = vectors("vds.json");
    for vector in file["dates"].as_array().unwrap() {
        let day = Date::parse_iso(vector["date"].as_str().unwrap()).unwrap();
        assert_eq!(to_hex(&date::encode(day)), vector["hex"].as_str().unwrap());
        assert_eq!(date::decode("date", 0, date::encode(day)), Ok(day));
    }
}

#[test]
fn dates_that_the_calendar_lacks_are_refused() {
    for bytes in [[0, 0, 0], [0xFF, 0xFF, 0xFF], [0x1E, 0x84, 0x80]] {
        assert_eq!(date::decode("date", 7, bytes).unwrap_err().reason, Reason::BadDate);
        assert_eq!(date::decode("date", 7, bytes).unwrap_err().offset, 7);
    }
}

#[test]
fn what_is_not_c40_of_the_standard_is_refused_where_it_stands() {
    let refused = |text: &str| {
        let error = c40::decode(&hex(text)).unwrap_err();
        (error.offset, error.reason)
    };
    assert_eq!(refused("EB"), (0, Reason::BadLength), "half a pair");
    assert_eq!(refused("EB110000"), (2, Reason::BadCharacter), "zero is no triple");
    assert_eq!(refused("FA01"), (0, Reason::BadCharacter), "64,001 is no triple");
    assert_eq!(refused("FE45EB11"), (0, Reason::BadValue), "unlatched before the end");
    assert_eq!(refused("66A9EB11"), (0, Reason::BadCharacter), "shift before the end");
    assert_eq!(refused("EB11FE3D"), (2, Reason::BadCharacter), "the filler is written as a space");
    assert_eq!(refused("EB11FE00"), (2, Reason::BadCharacter), "no character");
    assert_eq!(c40::encode("ABCd").unwrap_err().offset, 3);
}

proptest! {
    #[test]
    fn every_string_comes_back(text in "[A-Z0-9<]{0,90}") {
        let bytes = c40::encode(&text).unwrap();
        prop_assert_eq!(bytes.len(), c40::encoded_len(text.len()));
        prop_assert_eq!(c40::decode_mrz(&bytes).unwrap(), text);
    }

    #[test]
    fn every_accepted_encoding_is_the_only_one(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
        if let Ok(text) = c40::decode(&bytes) {
            prop_assert_eq!(c40::encode(&text).unwrap(), bytes);
        }
    }

    #[test]
    fn every_accepted_date_comes_back(bytes in any::<[u8; 3]>()) {
        if let Ok(day) = date::decode("date", 0, bytes) {
            prop_assert_eq!(date::encode(day), bytes);
        }
    }
}
