//! The writer of DER against the product's reader.

use proptest::prelude::*;
use spartel_pki::der::{Oid, Tag, Tlv};
use spartel_utopia::der;

#[test]
fn object_identifiers_are_written_as_the_reader_shows_them() {
    for dotted in ["2.23.136.1.1.7.2.2", "1.2.840.113549.1.1.10", "0.4.0.127.0.7.2.2.4.2.2", "2.5.29.14"] {
        let written = der::oid(dotted);
        let read = Tlv::parse("OID", &written).unwrap();
        assert_eq!(Oid(read.value).to_string(), dotted);
    }
}

#[test]
fn integers_are_positive_and_minimal() {
    assert_eq!(der::number(0), [2, 1, 0]);
    assert_eq!(der::number(127), [2, 1, 127]);
    assert_eq!(der::number(128), [2, 2, 0, 128]);
    assert_eq!(der::integer(&[0, 0, 1, 0]), [2, 2, 1, 0]);
    assert_eq!(der::integer(&[]), [2, 1, 0]);
}

#[test]
fn sets_are_sorted() {
    assert_eq!(der::set([der::number(2), der::number(1)]), [0x31, 6, 2, 1, 1, 2, 1, 2]);
}

proptest! {
    #[test]
    fn objects_of_any_length_and_tag_are_read_back(
        tag in prop_oneof![Just(0x30u32), Just(0x5F1F), Just(0x7F61), Just(0x04)],
        length in prop_oneof![0usize..300, 65_530usize..65_540],
    ) {
        let contents = vec![0xA5; length];
        let written = der::object(tag, &contents);
        let read = Tlv::parse("object", &written).unwrap();
        prop_assert_eq!(read.tag, Tag(tag));
        prop_assert_eq!(read.value, &contents[..]);
        prop_assert!(!read.ber);
    }
}
