//! Sealed events: the right key opens them to what was said, and nothing else does.

use super::given::{OTHER, SALT, STREAM, body, flipped, id, secret};
use aes_gcm::aead::{Aead, KeyInit, Payload};
use hkdf::Hkdf;
use sha2::{Digest, Sha256};
use spartel_base::Reason;
use spartel_ledger::body::{self, Body};
use spartel_ledger::cbor::Raw;
use spartel_ledger::event::{EventKey, TooLong, Unopened, open, seal};
use spartel_ledger::header::Header;
use spartel_ledger::id::EventId;
use spartel_ledger::lock::Locked;
use spartel_ledger::padding::Padding;

#[test]
fn an_event_opens_to_what_was_sealed() {
    for padding in [Padding::Ordinary, Padding::Protected] {
        let sealed = seal(&secret(7), id(1), SALT, &body(), padding).expect("short");
        let header = Header::parse(&sealed.header.bytes()).expect("a header");
        assert_eq!(header, sealed.header);
        assert_eq!(open(&header, &sealed.content, &EventKey::of(&secret(7), id(1), &SALT)), Ok(body()));
        assert_eq!(sealed.content.len() - 16, padding.padded(body().bytes().len()));
    }
}

/// The same by the letters of the design, with the primitives alone.
#[test]
fn a_second_implementation_opens_it_too() {
    let sealed = seal(&secret(7), id(9), SALT, &body(), Padding::Ordinary).expect("short");
    let mut key = [0; 32];
    let info = [&b"spartel/e1"[..], &STREAM.0, &9_u64.to_be_bytes()].concat();
    Hkdf::<Sha256>::new(Some(&SALT), &[7; 32]).expand(&info, &mut key).expect("32 bytes");
    let expanded = |what: &[u8]| {
        let mut out = [0; 32];
        Hkdf::<Sha256>::from_prk(&key).expect("a key").expand(what, &mut out).expect("32 bytes");
        out
    };
    assert_eq!(sealed.header.commit, expanded(b"commit"));
    assert_eq!(sealed.header.content, <[u8; 32]>::from(Sha256::digest(&sealed.content)));
    let bytes = sealed.header.bytes();
    // The array of six without its last field of 34 bytes is an array of five.
    let mut bound = bytes[..bytes.len() - 34].to_vec();
    bound[0] = 0x85;
    let cipher = aes_gcm::Aes256Gcm::new(&expanded(b"enc").into());
    let content =
        cipher.decrypt(&[0; 12].into(), Payload { msg: &sealed.content, aad: &bound }).expect("the key");
    assert_eq!(&content[..body().bytes().len()], &body().bytes());
}

#[test]
fn another_key_stream_version_or_salt_does_not_open_it() {
    let sealed = seal(&secret(7), id(2), SALT, &body(), Padding::Ordinary).expect("short");
    let keys = [
        EventKey::of(&secret(8), id(2), &SALT),
        EventKey::of(&secret(7), id(3), &SALT),
        EventKey::of(&secret(7), EventId { stream: OTHER, version: 2 }, &SALT),
        EventKey::of(&secret(7), id(2), &[0; 32]),
    ];
    for key in keys {
        assert_eq!(open(&sealed.header, &sealed.content, &key), Err(Unopened::Locked(Locked::OtherKey)));
    }
}

#[test]
fn a_header_that_was_changed_does_not_open() {
    let sealed = seal(&secret(7), id(2), SALT, &body(), Padding::Ordinary).expect("short");
    let key = EventKey::of(&secret(7), id(2), &SALT);
    let moved = Header { id: id(3), ..sealed.header };
    assert_eq!(open(&moved, &sealed.content, &key), Err(Unopened::Locked(Locked::Changed)));
    for bytes in flipped(&sealed.header.bytes()) {
        let opened = Header::parse(&bytes).ok().and_then(|header| open(&header, &sealed.content, &key).ok());
        assert_eq!(opened, None);
    }
}

#[test]
fn content_that_was_changed_does_not_open() {
    let sealed = seal(&secret(7), id(2), SALT, &body(), Padding::Ordinary).expect("short");
    let key = EventKey::of(&secret(7), id(2), &SALT);
    for content in flipped(&sealed.content) {
        assert_eq!(open(&sealed.header, &content, &key), Err(Unopened::OtherContent));
        // Whoever changes the header with it is stopped by the cipher.
        let header = Header { content: Sha256::digest(&content).into(), ..sealed.header };
        assert_eq!(open(&header, &content, &key), Err(Unopened::Locked(Locked::Changed)));
    }
}

/// Threat 7. GCM without a commitment: the tag is a polynomial in the blocks, so that one block more makes a tag right under two keys.
/// Such a cipher text is made here, it opens under both keys with GCM alone, and the header's commitment refuses one of them.
#[test]
fn threat_07_a_cipher_text_for_two_keys_opens_under_the_committed_one_alone() {
    let crafted = crate::two_keys::crafted(&secret(7), &secret(8), id(2), SALT);
    for key in [&crafted.keys[0], &crafted.keys[1]] {
        assert!(crafted.opens_by_gcm_alone(key), "the crafted text is a text for both keys");
    }
    let commit = crafted.commit(0);
    let header = Header { id: id(2), salt: SALT, commit, content: Sha256::digest(&crafted.text).into() };
    assert_eq!(open(&header, &crafted.text, &crafted.keys[1]), Err(Unopened::Locked(Locked::OtherKey)));
}

#[test]
fn a_body_of_a_mebibyte_is_sealed_and_a_longer_one_refused() {
    let of_length = |length: usize| {
        let empty = Body { data: Raw::of(&minicbor::bytes::ByteVec::from(vec![0; 100_000])), ..body() };
        let rest = length - empty.bytes().len();
        Body { data: Raw::of(&minicbor::bytes::ByteVec::from(vec![0; 100_000 + rest])), ..empty }
    };
    let longest = of_length(body::LONGEST);
    let sealed = seal(&secret(7), id(1), SALT, &longest, Padding::Protected).expect("just short enough");
    assert!(sealed.content.len() <= spartel_ledger::event::longest_content());
    assert_eq!(open(&sealed.header, &sealed.content, &EventKey::of(&secret(7), id(1), &SALT)), Ok(longest));
    let longer = of_length(body::LONGEST + 1);
    assert_eq!(seal(&secret(7), id(1), SALT, &longer, Padding::Ordinary), Err(TooLong(body::LONGEST + 1)));
    assert_eq!(Body::parse(&longer.bytes()).map_err(|error| error.reason), Err(Reason::LimitExceeded));
}

#[test]
fn a_header_of_another_format_version_or_length_is_refused() {
    let header = seal(&secret(7), id(1), SALT, &body(), Padding::Ordinary).expect("short").header;
    let mut other = header.bytes();
    other[2..12].copy_from_slice(b"spartel/e2");
    assert_eq!(Header::parse(&other).map_err(|error| error.reason), Err(Reason::Unsupported));
    let zero = Header { id: id(0), ..header };
    assert_eq!(Header::parse(&zero.bytes()).map_err(|error| error.reason), Err(Reason::BadValue));
    assert!(Header::parse(&[header.bytes(), vec![0]].concat()).is_err());
    assert_eq!(Header::parse(&vec![0; 1025]).map_err(|error| error.reason), Err(Reason::LimitExceeded));
}

#[test]
fn a_body_with_a_field_that_nobody_knows_is_refused() {
    let bytes = body().bytes();
    assert_eq!(Body::parse(&bytes), Ok(body()));
    let mut more = bytes.clone();
    more[0] += 1;
    more.extend([9, 0xf5]);
    assert_eq!(Body::parse(&more).map_err(|error| error.reason), Err(Reason::BadValue));
}

#[test]
fn no_header_tells_who_when_or_what() {
    let sealed = seal(&secret(7), id(1), SALT, &body(), Padding::Ordinary).expect("short");
    let all = [sealed.header.bytes(), sealed.content].concat();
    let told = |marker: &[u8]| all.windows(marker.len()).any(|window| window == marker);
    assert!(told(&STREAM.0), "the search finds what is there");
    for marker in [
        &b"ARIADNA"[..],
        b"inspect.opened",
        b"inspection",
        &[0xac; 16],
        &1_795_334_400_123_i64.to_be_bytes()[2..],
    ] {
        assert!(!told(marker), "{marker:02x?}");
    }
}
