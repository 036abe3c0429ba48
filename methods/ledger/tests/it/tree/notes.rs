//! Signed notes and keys: what is read, whom to believe, and what is refused.

use super::{Key, log_key, ring, witness};
use proptest::prelude::*;
use spartel_base::Reason;
use spartel_ledger::tree::note::{KeyKind, Keyring, KeyringError, MAX_SIGNATURES, NoteError, SignError};
use spartel_ledger::tree::note::{SignatureLine, SignedNote, VerifierKey};
use std::convert::Infallible;

const TEXT: &str = "a text\n\nof three lines\n";

fn note(keys: &[&Key]) -> SignedNote {
    SignedNote::new(TEXT.to_owned(), keys.iter().map(|key| key.sign(TEXT, 0)).collect()).unwrap()
}

#[test]
fn a_note_signed_by_a_known_key_is_verified() {
    let (known, unknown) = (log_key(), Key::new("stranger", KeyKind::Ed25519, 9));
    let note = note(&[&unknown, &known]);
    assert_eq!(SignedNote::parse(note.to_string().as_bytes()), Ok(note.clone()));
    let verified = note.verify(&ring(&[&known])).unwrap();
    assert_eq!(verified.text(), TEXT);
    assert_eq!(verified.signed().len(), 1, "the unknown one is ignored");
    assert_eq!(verified.signed()[0].name, known.public.name());
    assert_eq!((verified.signed()[0].kind, verified.signed()[0].time), (KeyKind::Ed25519, None));
    assert_eq!(note.signatures().len(), 2, "and kept");
    assert_eq!(note.verify(&ring(&[&witness()])), Err(NoteError::NoKnownKey));
    assert_eq!(note.verify(&Keyring::default()), Err(NoteError::NoKnownKey));
}

#[test]
fn a_false_signature_of_a_known_key_spoils_the_note_and_of_an_unknown_one_does_not() {
    let (one, two) = (log_key(), Key::new("two", KeyKind::Ed25519, 9));
    let good = note(&[&one]).to_string();
    let foreign = two.sign("another text\n", 0);
    let note = SignedNote::parse(format!("{good}{foreign}").as_bytes()).unwrap();
    assert!(note.verify(&ring(&[&one])).is_ok());
    let bad = NoteError::BadSignature { name: "two".into(), id: two.public.id() };
    assert_eq!(note.verify(&ring(&[&one, &two])), Err(bad));
}

#[test]
fn a_signature_moved_to_another_name_or_id_is_unknown() {
    let (mine, namesake) = (log_key(), Key::new(super::ORIGIN, KeyKind::Ed25519, 9));
    assert_ne!(mine.public.id(), namesake.public.id());
    assert_eq!(note(&[&namesake]).verify(&ring(&[&mine])), Err(NoteError::NoKnownKey));
    let renamed = note(&[&mine]).to_string().replace("utopia.example/log", "utopia.example/lag");
    let renamed = SignedNote::parse(renamed.as_bytes()).unwrap();
    assert_eq!(renamed.verify(&ring(&[&mine])), Err(NoteError::NoKnownKey));
}

#[test]
fn any_flipped_bit_of_text_or_signature_ends_the_proof() {
    let key = log_key();
    let bytes = note(&[&key]).to_string().into_bytes();
    let known = ring(&[&key]);
    for bit in 0..bytes.len() * 8 {
        let mut changed = bytes.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        let verified = SignedNote::parse(&changed).ok().and_then(|note| note.verify(&known).ok());
        assert_eq!(verified, None, "bit {bit}");
    }
}

#[test]
fn what_is_no_note_is_refused_where_it_stands() {
    let line = log_key().sign("text\n", 0).to_string();
    let refused =
        |text: &str| SignedNote::parse(text.as_bytes()).map_err(|e| (e.offset, e.reason)).unwrap_err();
    assert_eq!(refused(""), (0, Reason::Missing));
    assert_eq!(refused("text\n"), (5, Reason::Missing));
    assert_eq!(refused("text\n\n"), (6, Reason::Missing), "no signature");
    assert_eq!(refused(&format!("\n{line}")).1, Reason::Missing, "no text");
    assert_eq!(refused(&format!("text\n{line}")).1, Reason::Missing, "no empty line");
    assert_eq!(refused(&format!("text\n\n{line}\n")).1, Reason::Missing, "the last empty line ends the text");
    assert_eq!(refused(&format!("text\n\n{}", line.trim_end())).1, Reason::Truncated);
    assert_eq!(refused(&format!("text\n\nanything\n{line}")), (6, Reason::UnexpectedTag));
    assert_eq!(refused(&format!("te\rxt\n\n{line}")), (2, Reason::BadCharacter));
    assert_eq!(refused(&format!("text\n\n{}", line.replace('\u{2014}', "-"))), (6, Reason::UnexpectedTag));
    assert_eq!(refused("text\n\n\u{2014} name\n"), (10, Reason::Missing));
    assert_eq!(refused("text\n\n\u{2014}  AAAAAAA=\n"), (10, Reason::BadCharacter), "no name");
    assert_eq!(refused("text\n\n\u{2014} a+b AAAAAAA=\n"), (10, Reason::BadCharacter));
    assert_eq!(refused("text\n\n\u{2014} a\u{a0}b AAAAAAA=\n"), (10, Reason::BadCharacter));
    assert_eq!(refused("text\n\n\u{2014} a AAAAAAA\n"), (12, Reason::BadCharacter), "no padding");
    assert_eq!(
        refused("text\n\n\u{2014} a AAAAAAB=\n"),
        (12, Reason::BadCharacter),
        "bits that mean nothing"
    );
    assert_eq!(refused("text\n\n\u{2014} a  AAAAAAA=\n"), (12, Reason::BadCharacter), "two spaces");
    assert_eq!(refused("text\n\n\u{2014} a AAAA\n"), (12, Reason::BadLength));
    assert_eq!(refused("text\n\n\u{2014} a AAAAAA==\n"), (12, Reason::BadLength), "an id and no signature");
    assert!(SignedNote::parse("text\n\n\u{2014} a AAAAAAA=\n".as_bytes()).is_ok());
    let error = SignedNote::parse(b"te\xFFxt\n\n").unwrap_err();
    assert_eq!((error.offset, error.reason), (2, Reason::BadCharacter));
}

#[test]
fn sizes_and_counts_have_limits() {
    let key = log_key();
    let lines = |count: usize| -> Vec<SignatureLine> {
        (0..count).map(|i| SignatureLine::parse(&format!("\u{2014} w{i} AAAAAAA=\n")).unwrap()).collect()
    };
    let most = SignedNote::new("text\n".into(), lines(MAX_SIGNATURES)).unwrap();
    assert_eq!(SignedNote::parse(most.to_string().as_bytes()), Ok(most.clone()));
    let more = format!("{most}{}", key.sign("text\n", 0));
    assert_eq!(SignedNote::parse(more.as_bytes()).unwrap_err().reason, Reason::LimitExceeded);
    let mut full = most.clone();
    assert_eq!(full.add(key.sign("text\n", 0)).unwrap_err().reason, Reason::LimitExceeded);
    assert_eq!(full, most, "nothing was added");
    assert_eq!(full.add(lines(1).remove(0)), Ok(()), "it is there already");
    assert_eq!(full.signatures().len(), MAX_SIGNATURES);
    let long = format!("{}\n", "x".repeat(1_000_000));
    assert_eq!(SignedNote::new(long.clone(), lines(1)).unwrap_err().reason, Reason::LimitExceeded);
    let long = format!("{long}\n\u{2014} a AAAAAAA=\n");
    assert_eq!(SignedNote::parse(long.as_bytes()).unwrap_err().reason, Reason::LimitExceeded);
    assert_eq!(SignedNote::new("text\n".into(), Vec::new()).unwrap_err().reason, Reason::Missing);
    assert_eq!(SignedNote::new("text".into(), lines(1)).unwrap_err().reason, Reason::Truncated);
    assert_eq!(SignedNote::new("t\text\n".into(), lines(1)).unwrap_err().reason, Reason::BadCharacter);
}

#[test]
fn keys_come_back_from_their_texts_and_manglings_do_not() {
    for kind in [KeyKind::Ed25519, KeyKind::Cosignature, KeyKind::MlDsa44] {
        let key = Key::new("utopia.example/key", kind, 5).public;
        let text = key.to_string();
        assert_eq!(VerifierKey::parse(&text), Ok(key));
        assert_eq!(KeyKind::of(kind as u8), Some(kind));
        for at in (0..text.len()).step_by(if text.len() > 200 { 53 } else { 1 }) {
            let mut other = text.clone().into_bytes();
            other[at] = if other[at] == b'b' { b'c' } else { b'b' };
            let other = String::from_utf8(other).unwrap();
            assert!(VerifierKey::parse(&other).is_err(), "{other}");
            assert!(VerifierKey::parse(&text[..at]).is_err() && VerifierKey::parse(&text[at + 1..]).is_err());
        }
    }
}

#[test]
fn keys_that_prove_nothing_are_refused() {
    let refused = |kind, public: &[u8]| VerifierKey::new("name", kind, public).unwrap_err().reason;
    let mut identity = [0; 32];
    identity[0] = 1;
    assert_eq!(refused(KeyKind::Ed25519, &identity), Reason::BadValue, "of small order");
    assert_eq!(refused(KeyKind::Cosignature, &identity), Reason::BadValue);
    assert_eq!(refused(KeyKind::Ed25519, &[2; 32]), Reason::BadValue, "no point");
    assert_eq!(refused(KeyKind::Ed25519, &[1; 31]), Reason::BadLength);
    assert_eq!(refused(KeyKind::MlDsa44, &[1; 32]), Reason::BadLength);
    let public = log_key().public.public().to_vec();
    for name in ["", "a b", "a+b", "a\nb", "a\u{2003}b", "a\u{1}b"] {
        let refused = VerifierKey::new(name, KeyKind::Ed25519, &public).unwrap_err();
        assert_eq!(refused.reason, Reason::BadCharacter, "{name:?}");
    }
    let unknown = "name+00000000+AgAA";
    assert_eq!(VerifierKey::parse(unknown).unwrap_err().reason, Reason::Unsupported);
    assert_eq!(KeyKind::of(2), None);
}

#[test]
fn two_keys_of_one_name_and_id_are_not_taken() {
    let key = log_key().public;
    assert_eq!(Keyring::new(vec![key.clone(), key.clone()]), Err(KeyringError(key.clone())));
    let witness = VerifierKey::new(key.name(), KeyKind::Cosignature, key.public()).unwrap();
    assert_ne!(witness.id(), key.id(), "the kind is part of the id");
    assert!(Keyring::new(vec![key, witness]).is_ok());
}

#[test]
fn a_signer_that_errs_or_fails_gives_no_signature() {
    let (key, other) = (log_key(), Key::new("other", KeyKind::Ed25519, 9));
    let signed = |answer: Result<Vec<u8>, &'static str>| key.public.sign(TEXT, 0, |_| answer).unwrap_err();
    assert_eq!(signed(Err("locked")), SignError::Signer("locked"));
    assert_eq!(signed(Ok(other.raw(TEXT.as_bytes()))), SignError::Unverified);
    assert_eq!(signed(Ok(Vec::new())), SignError::Unverified);
    let unfit = key.public.sign("no newline", 0, |bytes| Ok::<_, Infallible>(key.raw(bytes))).unwrap_err();
    assert!(matches!(unfit, SignError::Text(error) if error.reason == Reason::Truncated));
    let unfit = witness().public.sign(TEXT, 0, |bytes| Ok::<_, Infallible>(key.raw(bytes))).unwrap_err();
    assert!(matches!(unfit, SignError::Text(error) if error.reason == Reason::BadValue), "no checkpoint");
}

proptest! {
    #[test]
    fn every_note_comes_back(text in "[ -~é\n]{0,60}", names in proptest::collection::vec("[!-*,-~é]{1,12}", 1..5), seed in 1..255_u8) {
        let text = format!("{text}\n");
        let keys = names.iter().map(|name| Key::new(name, KeyKind::Ed25519, seed));
        let lines = keys.map(|key| key.sign(&text, 0)).collect();
        let note = SignedNote::new(text, lines).unwrap();
        prop_assert_eq!(SignedNote::parse(note.to_string().as_bytes()), Ok(note));
    }

    #[test]
    fn bytes_that_are_read_as_a_note_are_written_so(bytes in "[a\n]{0,8}\n\n(\u{2014} [a+ ]{1,2} [A-D+/=]{6,9}\n){0,3}") {
        if let Ok(note) = SignedNote::parse(bytes.as_bytes()) {
            prop_assert_eq!(note.to_string(), bytes);
        }
    }
}
