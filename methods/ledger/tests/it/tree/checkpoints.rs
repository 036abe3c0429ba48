//! Checkpoints and cosignatures: texts, times, and who must have signed.

use super::{Key, Memory, ORIGIN, TIME, log_key, ring, signed, trusted, witness};
use spartel_base::Reason;
use spartel_ledger::tree::checkpoint::{Checkpoint, CheckpointError, SignedCheckpoint, TrustError, Trusted};
use spartel_ledger::tree::note::{KeyKind, Keyring, NoteError, SignatureLine};
use spartel_ledger::tree::{EMPTY_ROOT, Head, MAX_SIZE, leaf};

fn head() -> Head {
    Memory::of(21).head(21)
}

fn checkpoint() -> Checkpoint {
    Checkpoint::new(ORIGIN, head()).unwrap()
}

fn with(checkpoint: &Checkpoint, keys: &[(&Key, u64)]) -> SignedCheckpoint {
    let text = checkpoint.to_string();
    let lines = keys.iter().map(|(key, time)| key.sign(&text, *time)).collect();
    SignedCheckpoint::new(checkpoint.clone(), lines).unwrap()
}

#[test]
fn a_checkpoint_is_verified_with_its_witness_and_the_time_it_tells() {
    let signed = signed(head());
    let read = SignedCheckpoint::parse(signed.to_string().as_bytes()).unwrap();
    assert_eq!(read, signed);
    let verified = read.verify(&trusted()).unwrap();
    assert_eq!((verified.head(), verified.checkpoint().origin()), (&head(), ORIGIN));
    assert_eq!((verified.by_log().len(), verified.witnesses()), (1, 1));
    assert_eq!(verified.cosigned()[0].time, Some(TIME));
    assert_eq!(verified.signed(), &signed);
}

#[test]
fn one_witness_is_counted_once_and_an_unknown_one_not_at_all() {
    let (log, w1, w2) = (log_key(), witness(), Key::new("witness.example/w2", KeyKind::Cosignature, 3));
    let newer = Key::new("witness.example/w1", KeyKind::MlDsa44, 4);
    let signed = with(&checkpoint(), &[(&log, 0), (&w1, 100), (&w1, 200), (&w2, 300), (&newer, 400)]);
    let verified = signed.verify(&trusted()).unwrap();
    let times: Vec<Option<u64>> = verified.cosigned().iter().map(|signed| signed.time).collect();
    assert_eq!((times, verified.witnesses()), (vec![Some(100), Some(200)], 1));
    let both = Trusted::new(ORIGIN, ring(&[&log]), ring(&[&w1, &newer])).unwrap();
    let verified = signed.verify(&both).unwrap();
    assert_eq!((verified.cosigned().len(), verified.witnesses()), (3, 1));
    let all = Trusted::new(ORIGIN, ring(&[&log]), ring(&[&w1, &w2])).unwrap();
    assert_eq!(signed.verify(&all).unwrap().witnesses(), 2);
}

#[test]
fn without_the_log_a_witness_proves_nothing() {
    let unsigned = with(&checkpoint(), &[(&witness(), TIME)]);
    assert_eq!(unsigned.verify(&trusted()), Err(CheckpointError::NotSignedByLog));
    let stranger = Key::new(ORIGIN, KeyKind::Ed25519, 9);
    let foreign = with(&checkpoint(), &[(&stranger, 0), (&witness(), TIME)]);
    assert_eq!(foreign.verify(&trusted()), Err(CheckpointError::NotSignedByLog));
}

#[test]
fn a_checkpoint_of_another_log_is_refused_though_the_key_is_the_same() {
    let other = Checkpoint::new("utopia.example/log/2", head()).unwrap();
    let found = CheckpointError::OtherLog { found: "utopia.example/log/2".into() };
    assert_eq!(with(&other, &[(&log_key(), 0)]).verify(&trusted()), Err(found));
}

#[test]
fn while_keys_change_either_signs_for_the_log() {
    let (old, new) = (log_key(), Key::new(ORIGIN, KeyKind::Ed25519, 9));
    let trusted = Trusted::new(ORIGIN, ring(&[&old, &new]), Keyring::default()).unwrap();
    for keys in [&[(&old, 0)][..], &[(&new, 0)], &[(&old, 0), (&new, 0)]] {
        let verified = with(&checkpoint(), keys).verify(&trusted).unwrap();
        assert_eq!(verified.by_log().len(), keys.len());
    }
}

#[test]
fn a_time_that_was_moved_is_a_false_signature() {
    let key = witness();
    let good = signed(head());
    let line = good.signatures()[1].clone();
    let moved = line.to_string().replace(&time_of(TIME), &time_of(TIME + 1));
    assert_ne!(moved, line.to_string());
    let mut changed = with(&checkpoint(), &[(&log_key(), 0)]);
    changed.add(SignatureLine::parse(&moved).unwrap()).unwrap();
    let bad = NoteError::BadSignature { name: key.public.name().into(), id: key.public.id() };
    assert_eq!(changed.verify(&trusted()), Err(CheckpointError::Note(bad)));
}

/// The part of a signature line of the witness that depends on the last byte of `time` and no other.
fn time_of(time: u64) -> String {
    let bytes = [&witness().public.id().0[..], &time.to_be_bytes()].concat();
    base64::Engine::encode(&base64::prelude::BASE64_STANDARD, bytes)
}

#[test]
fn a_time_beyond_what_the_format_allows_is_not_signed() {
    for key in [witness(), Key::new("w", KeyKind::MlDsa44, 4)] {
        let text = checkpoint().to_string();
        let sign = |time| key.public.sign(&text, time, |bytes| Ok::<_, ()>(key.raw(bytes)));
        assert!(sign(i64::MAX as u64).is_ok());
        assert!(sign(1 << 63).is_err());
    }
}

#[test]
fn a_zero_tells_no_time() {
    for key in [witness(), Key::new("witness.example/w1", KeyKind::MlDsa44, 4)] {
        let trusted = Trusted::new(ORIGIN, ring(&[&log_key()]), ring(&[&key])).unwrap();
        let verified = with(&checkpoint(), &[(&log_key(), 0), (&key, 0)]).verify(&trusted).unwrap();
        assert_eq!((verified.cosigned()[0].time, verified.witnesses()), (None, 1));
    }
}

#[test]
fn a_witness_of_ml_dsa_vouches_for_size_and_root_of_this_log_under_its_name() {
    let key = Key::new("witness.example/w3", KeyKind::MlDsa44, 4);
    let trusted = Trusted::new(ORIGIN, ring(&[&log_key()]), ring(&[&key])).unwrap();
    let good = with(&checkpoint(), &[(&log_key(), 0), (&key, TIME)]);
    assert_eq!(good.verify(&trusted).unwrap().cosigned()[0].time, Some(TIME));
    let line = good.signatures()[1].clone();
    assert_eq!(line.signature().len(), 8 + 2420);
    let others = [
        Checkpoint::new(ORIGIN, Head { size: 22, ..head() }).unwrap(),
        Checkpoint::new(ORIGIN, Head { root: leaf(b"fork"), ..head() }).unwrap(),
    ];
    for other in others {
        let mut moved = with(&other, &[(&log_key(), 0)]);
        moved.add(line.clone()).unwrap();
        assert!(matches!(moved.verify(&trusted), Err(CheckpointError::Note(NoteError::BadSignature { .. }))));
    }
    for bit in (0..line.signature().len() * 8).step_by(997) {
        let mut bytes = [&line.id().0[..], line.signature()].concat();
        bytes[4 + bit / 8] ^= 1 << (bit % 8);
        let coded = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, bytes);
        let mut changed = with(&checkpoint(), &[(&log_key(), 0)]);
        changed.add(SignatureLine::parse(&format!("\u{2014} {} {coded}\n", line.name())).unwrap()).unwrap();
        assert!(changed.verify(&trusted).is_err(), "bit {bit}");
    }
}

#[test]
fn extension_lines_need_a_signature_that_covers_them() {
    let (classic, post_quantum) = (log_key(), Key::new(ORIGIN, KeyKind::MlDsa44, 4));
    let trusted = Trusted::new(ORIGIN, ring(&[&classic, &post_quantum]), Keyring::default()).unwrap();
    let extended = checkpoint().with_extension("more").unwrap();
    assert_eq!(extended.extensions(), ["more"]);
    assert!(with(&checkpoint(), &[(&post_quantum, 0)]).verify(&trusted).is_ok());
    let refused = with(&extended, &[(&post_quantum, 0)]).verify(&trusted);
    assert_eq!(refused, Err(CheckpointError::UnsignedExtensions));
    assert!(with(&extended, &[(&post_quantum, 0), (&classic, 0)]).verify(&trusted).is_ok());
}

#[test]
fn a_key_that_would_be_counted_twice_is_no_witness() {
    let (log, w1) = (log_key(), witness());
    let same = |name, seed| Key::new(name, KeyKind::Cosignature, seed);
    let refused = |witnesses: &[&Key]| Trusted::new(ORIGIN, ring(&[&log]), ring(witnesses)).err();
    assert_eq!(refused(&[&w1]), None);
    assert_eq!(refused(&[&w1, &same("w9", 3)]), None);
    assert_eq!(refused(&[&log]), Some(TrustError::NoTime(log.public.clone())));
    let of_log = same("w9", 1);
    assert_eq!(refused(&[&w1, &of_log]), Some(TrustError::Shared(of_log.public)));
    assert_eq!(refused(&[&w1, &same("w9", 2)]), Some(TrustError::Shared(w1.public.clone())));
}

#[test]
fn a_witness_signs_a_checkpoint_only() {
    let key = witness();
    let line = key.sign(&checkpoint().to_string(), TIME);
    let text = "cosignature/v1\ntime 1\nutopia.example/log\n";
    let note = format!("{text}\n{line}");
    assert!(SignedCheckpoint::parse(note.as_bytes()).is_err());
}

#[test]
fn what_is_no_checkpoint_is_refused_where_it_stands() {
    let root = head().root.to_base64();
    let refused = |text: &str| Checkpoint::parse(text).map_err(|e| (e.offset, e.reason)).unwrap_err();
    assert_eq!(refused(""), (0, Reason::Truncated));
    assert_eq!(refused("\n1\n"), (0, Reason::BadCharacter));
    assert_eq!(refused("log\n"), (4, Reason::Truncated));
    for size in ["", "01", "+1", "-1", "1 ", "1a", "0x1", "９", "9223372036854775808", "99999999999999999999"]
    {
        assert_eq!(refused(&format!("log\n{size}\n{root}\n")), (4, Reason::BadValue), "{size}");
    }
    assert_eq!(refused("log\n1\nAAAA\n"), (6, Reason::BadValue));
    assert_eq!(refused(&format!("log\n1\n{}\n", root.trim_end_matches('='))), (6, Reason::BadValue));
    assert_eq!(refused(&format!("log\n1\n{root}")), (50, Reason::Truncated));
    assert_eq!(refused(&format!("log\n0\n{root}\n")), (6, Reason::BadValue), "an empty tree has one root");
    assert_eq!(refused(&format!("log\n1\n{root}\n\n")), (51, Reason::BadCharacter));
    assert_eq!(refused(&format!("log\n1\n{root}\nx")), (52, Reason::Truncated));
    assert_eq!(refused(&format!("log\n1\n{root}\na\tb\n")), (51, Reason::BadCharacter));
    assert!(Checkpoint::parse(&format!("log\n1\n{root}\nx\ny\n")).is_ok());
    assert!(Checkpoint::parse(&format!("log\n{MAX_SIZE}\n{root}\n")).is_ok());
    assert!(Checkpoint::new("log", Head { size: 0, root: EMPTY_ROOT }).is_ok());
    assert!(Checkpoint::new("", head()).is_err() && Checkpoint::new("a\nb", head()).is_err());
    let sneaked = format!("log\n1\n{root}");
    assert!(Checkpoint::new(&sneaked, head()).is_err(), "an origin that brings a size and a root");
    assert!(checkpoint().with_extension("").is_err() && checkpoint().with_extension("a\nb").is_err());
}

#[test]
fn any_flipped_bit_of_a_signed_checkpoint_is_refused_or_leaves_the_log_alone() {
    let bytes = signed(head()).to_string().into_bytes();
    let good = signed(head()).verify(&trusted()).unwrap();
    let trusted = trusted();
    for bit in 0..bytes.len() * 8 {
        let mut changed = bytes.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        let verified = SignedCheckpoint::parse(&changed).ok().and_then(|s| s.verify(&trusted).ok());
        // What is left: a witness whose name or id nobody knows any more.
        if let Some(verified) = verified {
            assert_eq!((verified.checkpoint(), verified.witnesses()), (good.checkpoint(), 0), "bit {bit}");
        }
    }
}
