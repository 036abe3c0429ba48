//! The reader of BER and DER: what it takes, what it refuses, where it says so.

use proptest::prelude::*;
use spartel_base::{ParseError, Reason};
use spartel_pki::der::{self, Reader, Tag, Tlv};

fn parse(bytes: &[u8]) -> Result<Tlv<'_>, ParseError> {
    Tlv::parse("test", bytes)
}

#[test]
fn definite_and_indefinite_lengths_mean_the_same() {
    let der = [0x30, 0x05, 0x04, 0x03, 1, 2, 3];
    let ber = [0x30, 0x80, 0x24, 0x80, 0x04, 0x01, 1, 0x04, 0x02, 2, 3, 0, 0, 0, 0];
    for bytes in [&der[..], &ber[..]] {
        let mut inner = parse(bytes).unwrap().reader("test").unwrap();
        let string = inner.read(Tag::OCTET_STRING).unwrap();
        assert_eq!(der::octets("test", string).unwrap().as_ref(), [1, 2, 3]);
    }
    assert_eq!(der::to_der("test", parse(&ber).unwrap()).unwrap(), der);
    assert!(parse(&ber).unwrap().ber && !parse(&der).unwrap().ber);
}

#[test]
fn sets_are_sorted_when_written_again() {
    let unsorted = [0x31, 0x06, 0x02, 0x01, 5, 0x02, 0x01, 3];
    assert_eq!(
        der::to_der("test", parse(&unsorted).unwrap()).unwrap(),
        [0x31, 0x06, 0x02, 0x01, 3, 0x02, 0x01, 5]
    );
}

#[test]
fn refusals_name_place_and_reason() {
    for (bytes, offset, reason) in [
        (&[0x30u8][..], 0, Reason::Truncated),
        (&[0x30, 0x03, 0x01], 0, Reason::Truncated),
        (&[0x04, 0x80, 0x00, 0x00], 0, Reason::BadLength),
        (&[0x30, 0x89, 1, 1, 1, 1, 1, 1, 1, 1, 1], 1, Reason::BadLength),
        (&[0x05, 0x00, 0xAA], 2, Reason::TrailingData),
        (&[0x30, 0x80, 0x05, 0x00], 0, Reason::Truncated),
        (&[], 0, Reason::Missing),
    ] {
        let error = parse(bytes).unwrap_err();
        assert_eq!((error.offset, error.reason), (offset, reason), "{bytes:02x?}");
    }
}

#[test]
fn depth_is_limited() {
    let deep: Vec<u8> = std::iter::repeat_n([0x30, 0x80], 5000).flatten().collect();
    assert_eq!(parse(&deep).unwrap_err().reason, Reason::LimitExceeded);
}

#[test]
fn times_of_both_kinds() {
    let mut utc = vec![0x17, 13];
    utc.extend_from_slice(b"491231235959Z");
    let mut general = vec![0x18, 15];
    general.extend_from_slice(b"20491231235959Z");
    let of = |bytes: &[u8]| der::time("test", parse(bytes).unwrap()).unwrap();
    assert_eq!(of(&utc), of(&general));
    assert_eq!(of(&utc).to_string(), "2049-12-31T23:59:59Z");
    utc[2] = b'5';
    utc[3] = b'0';
    assert_eq!(of(&utc).date().year(), 1950);
}

#[test]
fn identifiers_are_written_with_dots() {
    let bytes = [0x06, 0x06, 0x67, 0x81, 0x08, 0x01, 0x01, 0x01];
    assert_eq!(der::oid("test", parse(&bytes).unwrap()).unwrap().to_string(), "2.23.136.1.1.1");
}

proptest! {
    #[test]
    fn no_bytes_panic_or_hang(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let mut reader = Reader::new("test", &bytes).unwrap();
        while let Ok(object) = reader.next() {
            let _ = der::to_der("test", object);
            let _ = (der::oid("t", object), der::octets("t", object), der::bit_string("t", object));
            let _ = (der::time("t", object), der::text("t", object), der::small_integer("t", object));
        }
    }

    #[test]
    fn what_is_der_stays_as_it_is(parts in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..200), 0..5)) {
        let mut inner = Vec::new();
        for part in &parts {
            inner.push(0x04);
            if part.len() >= 0x80 { inner.push(0x81); }
            inner.push(part.len() as u8);
            inner.extend_from_slice(part);
        }
        let mut bytes = vec![0x30, 0x82];
        bytes.extend_from_slice(&(inner.len() as u16).to_be_bytes());
        bytes.extend_from_slice(&inner);
        if inner.len() >= 0x100 {
            prop_assert_eq!(der::to_der("t", parse(&bytes).unwrap()).unwrap(), bytes);
        }
    }
}
