//! Files in the age format: opened by the implementation of its authors, theirs opened by ours, and nothing changed is believed.

use super::given::{flipped, secret};
use age::x25519;
use proptest::prelude::*;
use spartel_ledger::age::{Identity, NoKey, Opener, Recipient, Sealer, Shut};
use std::io::{Read, Write};

/// Bytes that look random and are the same each time.
fn counting(mut next: u8) -> impl FnMut(&mut [u8]) {
    move |bytes| {
        for byte in bytes {
            next = next.wrapping_mul(167).wrapping_add(13);
            *byte = next;
        }
    }
}

fn sealed(to: &[Recipient], content: &[u8], piece: usize) -> Vec<u8> {
    let mut file = Vec::new();
    let mut sealer = Sealer::new(to, counting(5), &mut file).expect("recipients");
    content.chunks(piece).for_each(|piece| sealer.push(piece, &mut file));
    sealer.end(&mut file);
    file
}

fn opened(by: &[Identity], file: &[u8], piece: usize) -> Result<Vec<u8>, Shut> {
    let (mut opener, mut content) = (Opener::new(by), Vec::new());
    for piece in file.chunks(piece) {
        opener.push(piece, &mut content)?;
    }
    opener.end(&mut content).map(|()| content)
}

fn identity(byte: u8) -> Identity {
    Identity::new(secret(byte))
}

/// The same private key in the hands of the other implementation.
fn foreign(identity: &Identity) -> x25519::Identity {
    identity.expose().parse().expect("a key of the same form")
}

/// Lengths at which chunks begin and end.
const LENGTHS: [usize; 8] = [0, 1, 65_535, 65_536, 65_537, 131_072, 131_073, 300_000];

fn content(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at * 7 + at / 251) as u8).collect()
}

#[test]
fn the_file_of_a_custodian_is_read_by_the_other_implementation_and_opens_what_was_sealed_to_its_public_key() {
    let ours = identity(7);
    let text = ours.file();
    let comment = format!("# public key: {}", ours.recipient());
    assert_eq!(text.lines().collect::<Vec<_>>(), [comment.as_str(), ours.expose().as_str()]);
    let theirs = age::IdentityFile::from_buffer(text.as_bytes()).expect("a file of the same form");
    let theirs = theirs.into_identities().expect("private keys");
    let file = sealed(&[Recipient::parse(&comment[14..]).expect("a public key")], b"content", 100);
    let opener = age::Decryptor::new(&file[..]).expect("an age file");
    let mut opened = String::new();
    opener
        .decrypt(theirs.iter().map(|one| &**one as _))
        .expect("ours")
        .read_to_string(&mut opened)
        .expect("text");
    assert_eq!(opened, "content");
    let other = age::IdentityFile::from_buffer(identity(8).file().as_bytes()).expect("a file");
    let other = other.into_identities().expect("private keys");
    let opener = age::Decryptor::new(&file[..]).expect("an age file");
    assert!(opener.decrypt(other.iter().map(|one| &**one as _)).is_err());
}

#[test]
fn keys_have_the_texts_that_the_other_implementation_gives_them() {
    for byte in 0..20 {
        let ours = identity(byte);
        let theirs = foreign(&ours);
        assert_eq!(theirs.to_public().to_string(), ours.recipient().to_string());
        assert_eq!(Recipient::parse(&theirs.to_public().to_string()), Ok(ours.recipient()));
        assert_eq!(Identity::parse(&ours.expose()), Ok(ours));
    }
}

#[test]
fn texts_that_are_no_keys_are_refused() {
    let key = identity(1);
    let (public, private) = (key.recipient().to_string(), key.expose());
    let mut mistyped = public.clone();
    mistyped.replace_range(20..21, if &public[20..21] == "q" { "p" } else { "q" });
    let post_quantum = format!("age1pq1{}", &public[4..]);
    for text in ["", "age1", &mistyped, &private, &public[..60], &post_quantum, "ssh-ed25519 AAAA"] {
        assert_eq!(Recipient::parse(text), Err(NoKey), "{text}");
    }
    assert_eq!(Identity::parse(&public), Err(NoKey));
}

#[test]
fn our_files_open_with_the_other_implementation_for_each_recipient() {
    let keys = [identity(1), identity(2)];
    let to = keys.clone().map(|key| key.recipient());
    for length in LENGTHS {
        let file = sealed(&to, &content(length), 10_000);
        for key in &keys {
            let decryptor = age::Decryptor::new(&file[..]).expect("a header");
            let theirs = foreign(key);
            let mut read = Vec::new();
            let mut reader =
                decryptor.decrypt(std::iter::once(&theirs as &dyn age::Identity)).expect("a key");
            reader.read_to_end(&mut read).expect("sound chunks");
            assert!(read == content(length), "{length}");
        }
    }
}

#[test]
fn files_of_the_other_implementation_open_with_ours() {
    let keys = [identity(3), identity(4)];
    let recipients: Vec<x25519::Recipient> = keys.iter().map(|key| foreign(key).to_public()).collect();
    for length in LENGTHS {
        let to = recipients.iter().map(|recipient| recipient as &dyn age::Recipient);
        let mut file = Vec::new();
        let encryptor = age::Encryptor::with_recipients(to).expect("recipients");
        let mut writer = encryptor.wrap_output(&mut file).expect("a vector");
        writer.write_all(&content(length)).and_then(|()| writer.finish().map(|_| ())).expect("a vector");
        for key in &keys {
            let with_another = [identity(9), key.clone()];
            assert!(opened(&with_another, &file, 9_999) == Ok(content(length)), "{length}");
        }
        assert_eq!(opened(&[identity(9)], &file, 9_999), Err(Shut::NotNamed));
    }
}

#[test]
fn no_flipped_bit_and_no_missing_end_is_believed() {
    let key = [identity(1)];
    let file = sealed(&[key[0].recipient()], b"a record", 3);
    assert_eq!(opened(&key, &file, 1), Ok(b"a record".to_vec()));
    for changed in flipped(&file) {
        assert!(opened(&key, &changed, 1000).is_err());
    }
    let long = sealed(&[key[0].recipient()], &content(200_000), 1 << 16);
    for end in [0, 10, 100, long.len() - 1, long.len() - 16, long.len() - (200_000 % 65_536) - 16] {
        assert!(opened(&key, &long[..end], 5_000).is_err(), "{end}");
    }
    let more = [&long[..], &[0]].concat();
    assert!(opened(&key, &more, 5_000).is_err());
    // Two chunks that changed places.
    let first = long.len() - 200_000 - 4 * 16;
    let chunk = 65_536 + 16;
    let mut moved = long.clone();
    moved[first..first + 2 * chunk].rotate_left(chunk);
    assert_eq!(opened(&key, &moved, 5_000), Err(Shut::Changed));
}

#[test]
fn nobody_is_no_recipient_and_neither_is_a_key_that_keeps_no_secret() {
    assert!(Sealer::new(&[], counting(1), &mut Vec::new()).is_none());
    let low = bech32::encode::<bech32::Bech32>(bech32::Hrp::parse("age").expect("letters"), &[0; 32]);
    let low = Recipient::parse(&low.expect("a text")).expect("a text like a key");
    assert!(Sealer::new(&[low], counting(1), &mut Vec::new()).is_none());
}

proptest! {
    #[test]
    fn what_is_sealed_in_any_pieces_is_opened_in_any(length in 0_usize..200_000, a in 1_usize..80_000, b in 1_usize..80_000) {
        let key = [identity(1)];
        let file = sealed(&[key[0].recipient()], &content(length), a);
        prop_assert!(opened(&key, &file, b) == Ok(content(length)));
    }

    #[test]
    fn any_bytes_are_refused_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), begins in any::<bool>()) {
        let begins: &[u8] = if begins { b"age-encryption.org/v1\n-> X25519 " } else { b"" };
        let file = [begins, &bytes].concat();
        prop_assert!(opened(&[identity(1)], &file, 77).is_err());
    }
}
