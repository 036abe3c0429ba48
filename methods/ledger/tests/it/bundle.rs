//! A bundle proves what it shows, has one form, and every change of it is refused for its own reason.

use super::given::{OTHER, SALT, STREAM, body, id, secret};
use super::tree::{Key, Memory, ORIGIN, log_key, ring, signed, trusted, witness};
use crate::two_keys;
use sha2::{Digest, Sha256};
use spartel_base::Reason;
use spartel_ledger::bundle::{Beside, Bundle, Exhibit, Said, Unproven};
use spartel_ledger::event::{EventKey, SealedEvent, Unopened, seal};
use spartel_ledger::header::Header;
use spartel_ledger::id::EventId;
use spartel_ledger::lock::Locked;
use spartel_ledger::padding::Padding;
use spartel_ledger::tree::checkpoint::{CheckpointError, Trusted};
use spartel_ledger::tree::inclusion::{self, InclusionError};
use spartel_ledger::tree::note::{KeyKind, Keyring};
use spartel_ledger::tree::proof::LogProof;
use spartel_ledger::tree::{Hash, leaf};

/// The stream's events stand at these places of a tree of twelve.
const PLACES: [u64; 3] = [2, 5, 11];

fn event(version: u64) -> SealedEvent {
    seal(&secret(7), id(version), SALT, &body(), Padding::Ordinary).expect("short")
}

fn key(version: u64) -> EventKey {
    EventKey::of(&secret(7), id(version), &SALT)
}

/// A tree of these headers among others.
fn tree(headers: &[Vec<u8>]) -> Memory {
    let mut leaves: Vec<Hash> = (0..12_u8).map(|index| leaf(&[index])).collect();
    for (place, header) in PLACES.iter().zip(headers) {
        leaves[*place as usize] = leaf(header);
    }
    Memory(vec![leaves])
}

/// A bundle over such a tree, and what stands beside each header.
fn bundle_of(headers: Vec<Vec<u8>>, beside: [Beside; 3]) -> Bundle {
    let tree = tree(&headers);
    let events = headers.into_iter().zip(PLACES).zip(beside).map(|((header, index), content)| {
        let hashes = inclusion::prove(&tree, index, 12).expect("within the tree");
        Exhibit { header, index, hashes, content }
    });
    Bundle::new(signed(tree.head(12)), events.collect()).expect("three events")
}

/// The first event is not shown, the second is opened, the third was erased.
fn bundle() -> Bundle {
    let events = [1, 2, 3].map(event);
    let headers = events.iter().map(|event| event.header.bytes()).collect();
    let opened = Beside::Opened(events[1].content.clone(), key(2));
    bundle_of(headers, [Beside::Nothing, opened, Beside::Erased])
}

/// The bundle with one of its events changed.
fn changed(at: usize, change: impl FnOnce(&mut Exhibit)) -> Bundle {
    let bundle = bundle();
    let mut events = bundle.unverified_events().to_vec();
    change(&mut events[at]);
    Bundle::new(bundle.checkpoint().clone(), events).expect("three events")
}

fn refused(bundle: &Bundle) -> Unproven {
    bundle.verify(Some(&trusted())).expect_err("it was changed")
}

#[test]
fn a_bundle_shows_who_signed_where_each_entry_is_and_what_was_opened() {
    let bundle = bundle();
    assert_eq!(Bundle::parse(bundle.to_text().as_bytes()).as_ref(), Ok(&bundle));
    let proven = bundle.verify(Some(&trusted())).expect("it holds");
    assert_eq!((proven.origin(), proven.head().size, proven.stream()), (ORIGIN, 12, Some(STREAM)));
    let checkpoint = proven.signed().expect("somebody was trusted");
    assert_eq!((checkpoint.by_log().len(), checkpoint.witnesses()), (1, 1));
    let told: Vec<(u64, u64)> =
        proven.events().iter().map(|event| (event.index, event.header.id.version)).collect();
    assert_eq!(told, [(2, 1), (5, 2), (11, 3)]);
    let said: Vec<&Said> = proven.events().iter().map(|event| &event.content).collect();
    assert_eq!(said, [&Said::Nothing, &Said::Body(Box::new(body())), &Said::Erased]);
}

#[test]
fn without_anybody_to_trust_nothing_is_said_of_who_signed() {
    let proven = bundle().verify(None).expect("the tree is as it claims");
    assert_eq!((proven.signed(), proven.events().len()), (None, 3));
}

/// What an expert does with other tools: cut out lines, and put them together as C2SP has them.
#[test]
fn each_event_can_be_cut_out_as_a_proof_of_c2sp() {
    let text = bundle().to_text().to_string();
    let paragraphs: Vec<&str> = text.strip_suffix('\n').expect("a last line").split("\n\n").collect();
    let note = format!("{}\n\n{}\n", paragraphs[1], paragraphs[2]);
    for (paragraph, version) in paragraphs[3..].iter().zip(1..) {
        let lines: Vec<&str> = paragraph.lines().collect();
        let hashes = lines.iter().filter(|line| line.len() == 44).map(|line| format!("{line}\n"));
        let hashes: String = hashes.collect();
        let proof = format!("c2sp.org/tlog-proof@v1\n{}\n{hashes}\n{note}", lines[1]);
        let proof = LogProof::parse(proof.as_bytes()).expect("a proof");
        proof.verify(&event(version).header.bytes(), &trusted()).expect("it holds");
    }
}

/// Threat 7. The crafted text opens under both keys by GCM alone; the header in the tree commits to the first.
#[test]
fn threat_07_a_cipher_text_for_two_keys_is_shown_under_the_committed_one_alone() {
    let crafted = two_keys::crafted(&secret(7), &secret(8), id(2), SALT);
    let content = Sha256::digest(&crafted.text).into();
    let header = Header { id: id(2), salt: SALT, commit: crafted.commit(0), content };
    let headers = vec![event(1).header.bytes(), header.bytes(), event(3).header.bytes()];
    let opened = Beside::Opened(crafted.text.clone(), crafted.keys[1].clone());
    let bundle = bundle_of(headers, [Beside::Nothing, opened, Beside::Nothing]);
    assert!(crafted.opens_by_gcm_alone(&crafted.keys[1]));
    assert_eq!(refused(&bundle), Unproven::Content(5, Unopened::Locked(Locked::OtherKey)));
}

#[test]
fn threat_07_another_key_header_index_origin_or_content_is_refused_for_its_own_reason() {
    let content = event(2).content;
    let other_key = changed(1, |event| event.content = Beside::Opened(content.clone(), key(1)));
    assert_eq!(refused(&other_key), Unproven::Content(5, Unopened::Locked(Locked::OtherKey)));
    let mut flipped = content;
    flipped[9] ^= 1;
    let other_content = changed(1, |event| event.content = Beside::Opened(flipped, key(2)));
    assert_eq!(refused(&other_content), Unproven::Content(5, Unopened::OtherContent));
    let other_header = changed(0, |exhibit| exhibit.header = event(4).header.bytes());
    assert_eq!(refused(&other_header), Unproven::Place(2, InclusionError::OtherRoot));
    let no_header = changed(0, |exhibit| exhibit.header[0] ^= 1);
    assert!(matches!(refused(&no_header), Unproven::Header(2, _)));
    let other_index = changed(0, |exhibit| exhibit.index = 3);
    assert_eq!(refused(&other_index), Unproven::Place(3, InclusionError::OtherRoot));
    let beyond = changed(2, |exhibit| exhibit.index = 12);
    assert_eq!(refused(&beyond), Unproven::Place(12, InclusionError::OutsideTree));
    let fewer = changed(0, |exhibit| exhibit.hashes.truncate(3));
    let length = InclusionError::Length { expected: 4, found: 3 };
    assert_eq!(refused(&fewer), Unproven::Place(2, length));
    let log = Trusted::new("other.example/log", ring(&[&log_key()]), Keyring::default()).expect("a log");
    let other_origin = Unproven::Checkpoint(CheckpointError::OtherLog { found: ORIGIN.into() });
    assert_eq!(bundle().verify(Some(&log)), Err(other_origin));
    let stranger = Key::new(ORIGIN, KeyKind::Ed25519, 9);
    let stranger = Trusted::new(ORIGIN, ring(&[&stranger]), ring(&[&witness()])).expect("a log");
    let not_signed = Unproven::Checkpoint(CheckpointError::NotSignedByLog);
    assert_eq!(bundle().verify(Some(&stranger)), Err(not_signed));
}

#[test]
fn events_of_two_streams_or_out_of_order_are_no_bundle_of_a_stream() {
    let of_other = seal(&secret(7), EventId { stream: OTHER, version: 3 }, SALT, &body(), Padding::Ordinary);
    let other = of_other.expect("short").header.bytes();
    let nothing = || [Beside::Nothing, Beside::Nothing, Beside::Nothing];
    let headers = vec![event(1).header.bytes(), event(2).header.bytes(), other];
    assert_eq!(refused(&bundle_of(headers, nothing())), Unproven::OtherStream(11));
    let headers = [1, 3, 2].map(|version| event(version).header.bytes()).to_vec();
    assert_eq!(refused(&bundle_of(headers, nothing())), Unproven::Order(11));
    let twice = bundle();
    let mut events = twice.unverified_events().to_vec();
    events[1] = events[0].clone();
    let twice = Bundle::new(twice.checkpoint().clone(), events).expect("three events");
    assert_eq!(refused(&twice), Unproven::Order(2));
}

#[test]
fn a_text_that_is_none_or_has_another_form_is_refused() {
    let text = bundle().to_text().to_string();
    let parsed = |text: &str| Bundle::parse(text.as_bytes()).map_err(|error| error.reason);
    assert_eq!(parsed(&text.replacen("spartel/c1", "spartel/c2", 1)), Err(Reason::Unsupported));
    assert_eq!(parsed(""), Err(Reason::Unsupported));
    assert_eq!(parsed(&text.replacen("index 5", "index 05", 1)), Err(Reason::BadValue));
    assert_eq!(parsed(&text.replacen("key ", "kex ", 1)), Err(Reason::UnexpectedTag));
    assert_eq!(parsed(&text.replacen("erased", "erased\nerased", 1)), Err(Reason::TrailingData));
    assert_eq!(parsed(&text.replacen("\nheader", "\n\nheader", 1)), Err(Reason::UnexpectedTag));
    for odd in [format!("{text}\n"), text[..text.len() - 1].to_owned(), text.replace("index 5\n", "")] {
        assert!(parsed(&odd).is_err());
    }
    let end = text.find("\nheader").expect("an event");
    assert!(parsed(&text[..end]).is_err(), "a bundle of nothing");
    assert!(Bundle::new(bundle().checkpoint().clone(), Vec::new()).is_err());
    assert!(Bundle::parse(&[0xff; 100]).is_err());
}

#[test]
fn every_flipped_bit_is_seen_or_changes_only_what_nobody_vouches_for() {
    let bytes = bundle().to_text().as_bytes().to_vec();
    for flipped in super::given::flipped(&bytes) {
        let Ok(read) = Bundle::parse(&flipped) else { continue };
        assert_eq!(read.to_text().as_bytes(), flipped, "one value in two forms");
        let Ok(proven) = read.verify(Some(&trusted())) else { continue };
        // A signature of a key that became unknown, or the name of the witness: the events are the same.
        assert_eq!(proven.events(), bundle().verify(None).expect("it holds").events());
    }
}

#[test]
fn the_frozen_bundle_is_written_and_read() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/frozen/bundle.txt");
    let written = bundle().to_text();
    if std::env::var_os("SPARTEL_FREEZE").is_some() && !std::path::Path::new(path).exists() {
        std::fs::write(path, written.as_bytes()).expect("a folder that can be written");
    }
    let frozen = std::fs::read(path).expect("the frozen bundle");
    assert!(frozen == written.as_bytes(), "a bundle is written otherwise than it was");
    assert!(Bundle::parse(&frozen).is_ok_and(|read| read.verify(Some(&trusted())).is_ok()));
}
