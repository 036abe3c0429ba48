//! The hierarchy of keys: each opens what is its own, in its own generation, and nothing else.

use super::given::{OTHER, SALT, STREAM, bucket, bucket_key, flipped, secret};
use hpke::rand_core::{Infallible, TryCryptoRng, TryRng};
use spartel_ledger::id::{AccountId, Code};
use spartel_ledger::keys::{
    Bucket, Escrow, LockedBucket, LockedRoot, Month, NotOpened, Passphrase, Person, PersonKey, Root, Seals,
    Unsealed, Work,
};
use spartel_ledger::lock::Locked;

/// Cheap work, for tests alone.
pub const LIGHT: Work = Work { memory: 64, passes: 1, lanes: 1 };

/// Bytes that only look random.
pub struct Counted(pub u64);

impl TryRng for Counted {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        self.try_next_u64().map(|number| number as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Ok(self.0 ^ self.0 >> 29)
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for byte in bytes {
            *byte = (self.try_next_u64()? >> 32) as u8;
        }
        Ok(())
    }
}

impl TryCryptoRng for Counted {}

#[test]
fn a_data_key_opens_in_its_bucket_generation_and_stream_alone() {
    let wrapped = bucket_key().wrap(&bucket(), STREAM, SALT, secret(7).expose());
    assert_eq!(wrapped.len(), 112);
    assert_eq!(bucket_key().data_key(&bucket(), STREAM, &wrapped), Ok(secret(7)));
    let others = [
        Bucket { generation: 4, ..bucket() },
        Bucket { end: Month::new(2027, 1).expect("a month"), ..bucket() },
        Bucket { class: Code::new("case"), ..bucket() },
    ];
    for other in others {
        assert_eq!(bucket_key().data_key(&other, STREAM, &wrapped), Err(Locked::OtherKey), "{other}");
    }
    assert_eq!(bucket_key().data_key(&bucket(), OTHER, &wrapped), Err(Locked::OtherKey));
    for wrapped in flipped(&wrapped) {
        assert!(bucket_key().data_key(&bucket(), STREAM, &wrapped).is_err());
    }
    for length in 0..wrapped.len() {
        assert!(bucket_key().data_key(&bucket(), STREAM, &wrapped[..length]).is_err());
    }
}

#[test]
fn what_is_wrapped_and_is_no_key_is_no_data_key() {
    let wrapped = bucket_key().wrap(&bucket(), STREAM, SALT, &[1; 31]);
    assert_eq!(bucket_key().data_key(&bucket(), STREAM, &wrapped), Err(Locked::Changed));
    assert_eq!(*bucket_key().unwrap(&bucket(), STREAM, &wrapped).expect("ours"), [1; 31]);
}

#[test]
fn tokens_are_equal_for_equal_values_of_a_field_in_a_bucket() {
    let (number, name) = (Code::new("number"), Code::new("name"));
    let token = bucket_key().token(&number, b"X1234567");
    assert_eq!(token, bucket_key().token(&number, b"X1234567"));
    assert_ne!(token, bucket_key().token(&name, b"X1234567"));
    assert_ne!(token, bucket_key().token(&number, b"X1234568"));
    let other = spartel_ledger::keys::BucketKey::new(secret(0xb0), secret(0x1e));
    assert_ne!(token, other.token(&number, b"X1234567"));
}

/// Threat 6: whoever guesses a number and has the database without its keys finds neither its hash nor a keyless HMAC.
#[test]
fn threat_06_a_token_is_no_hash_that_can_be_guessed() {
    use hmac::{Hmac, KeyInit, Mac};
    use sha2::{Digest, Sha256};
    let token = bucket_key().token(&Code::new("number"), b"X1234567").0;
    let hash = Sha256::digest(b"X1234567");
    let keyless = |text: &[u8]| {
        let mut mac = Hmac::<Sha256>::new_from_slice(&[]).expect("any key");
        mac.update(text);
        mac.finalize().into_bytes()
    };
    assert!(
        hash[..16] != token
            && keyless(b"X1234567")[..16] != token
            && keyless(b"number\0X1234567")[..16] != token
    );
}

#[test]
fn a_bucket_key_opens_under_its_root_alone() {
    let root = Root::new(secret(1));
    let locked = root.lock(&bucket(), SALT, &bucket_key());
    let read = LockedBucket::parse(&locked.bytes()).expect("the file just made");
    assert_eq!(read.bucket, bucket(), "whose keys these are can be read without the root");
    assert_eq!(root.unlock(&read), Ok(bucket_key()));
    assert_eq!(Root::new(secret(2)).unlock(&read), Err(Locked::OtherKey));
    let mut renamed = read;
    renamed.bucket.generation = 4;
    assert_eq!(root.unlock(&renamed), Err(Locked::OtherKey));
    for bytes in flipped(&locked.bytes()) {
        assert!(LockedBucket::parse(&bytes).map(|file| root.unlock(&file).is_err()).unwrap_or(true));
    }
}

#[test]
fn a_root_opens_under_its_passphrase_alone() {
    let (root, passphrase) = (Root::new(secret(1)), Passphrase::new(b"nine blue boats".to_vec()));
    let locked =
        LockedRoot::lock(&root, &passphrase, LIGHT, [SALT, [0x5b; 32]]).expect("work that is allowed");
    let read = LockedRoot::parse(&locked.bytes()).expect("the file just made");
    assert_eq!(read.open(&passphrase), Ok(root));
    assert_eq!(read.open(&Passphrase::new(b"nine blue boat".to_vec())), Err(NotOpened::Passphrase));
    for bytes in flipped(&locked.bytes()) {
        assert!(LockedRoot::parse(&bytes).map(|file| file.open(&passphrase).is_err()).unwrap_or(true));
    }
}

#[test]
fn a_file_cannot_ask_for_endless_work() {
    let passphrase = Passphrase::new(b"x".to_vec());
    let most = Work::MOST;
    for work in [
        Work { memory: most.memory + 1, ..LIGHT },
        Work { passes: most.passes + 1, ..LIGHT },
        Work { lanes: most.lanes + 1, memory: 1024, ..LIGHT },
        Work { passes: 0, ..LIGHT },
        Work { memory: 0, ..LIGHT },
    ] {
        let locked = LockedRoot::lock(&Root::new(secret(1)), &passphrase, work, [SALT; 2]);
        assert_eq!(locked, Err(NotOpened::Work), "{work:?}");
    }
}

fn person(byte: u8) -> (AccountId, PersonKey) {
    (AccountId([byte; 16]), PersonKey::new(secret(byte)))
}

fn public((id, key): &(AccountId, PersonKey)) -> Person {
    Person { id: *id, key: key.public().expect("a key") }
}

fn seals() -> Seals {
    let [a, b, c, d] = [1, 2, 3, 4].map(|byte| public(&person(byte)));
    Seals::new(&secret(7), STREAM, &[a, b], [&[c], &[d]], &mut Counted(5)).expect("four keys")
}

#[test]
fn a_sealed_case_opens_for_the_people_named_and_nobody_else() {
    let seals = Seals::parse(&seals().bytes()).expect("the seals just made");
    for byte in [1, 2] {
        let (id, key) = person(byte);
        assert_eq!(seals.open(STREAM, id, &key), Ok(secret(7)));
        assert_eq!(seals.open(OTHER, id, &key), Err(Unsealed::Shut));
        assert_eq!(seals.half(Escrow::First, STREAM, id, &key), Err(Unsealed::NotNamed));
    }
    let ((one, _), (_, two)) = (person(1), person(2));
    assert_eq!(seals.open(STREAM, one, &two), Err(Unsealed::Shut));
    let (three, key) = person(3);
    assert_eq!(seals.open(STREAM, three, &key), Err(Unsealed::NotNamed));
}

#[test]
fn escrow_opens_with_both_halves_and_not_with_one() {
    let seals = seals();
    let ((third, third_key), (fourth, fourth_key)) = (person(3), person(4));
    let first = seals.half(Escrow::First, STREAM, third, &third_key).expect("the first list");
    let second = seals.half(Escrow::Second, STREAM, fourth, &fourth_key).expect("the second list");
    assert_eq!(first.join(&second), secret(7));
    assert_ne!(first.join(&first), secret(7));
    assert_eq!(seals.half(Escrow::Second, STREAM, third, &third_key), Err(Unsealed::NotNamed));
    // A seal that is moved to another list stays shut there.
    let mut moved = seals;
    moved.second = moved.first.clone();
    assert_eq!(moved.half(Escrow::Second, STREAM, third, &third_key), Err(Unsealed::Shut));
}

#[test]
fn a_key_that_is_no_point_is_refused_by_name() {
    let mut bad = public(&person(1));
    bad.key[1] ^= 1;
    let sealed = Seals::new(&secret(7), STREAM, &[bad], [&[], &[]], &mut Counted(5));
    assert_eq!(sealed.map_err(|refused| refused.0), Err(AccountId([1; 16])));
    assert_eq!(PersonKey::new(secret(0)).public(), None);
    assert_eq!(PersonKey::new(secret(0xff)).public(), None);
}

#[test]
fn months_are_those_of_the_calendar() {
    let month = |year, month| Month::new(year, month).expect("a month");
    assert_eq!(month(2026, 12).later(1), Some(month(2027, 1)));
    assert_eq!(month(2026, 1).later(23), Some(month(2027, 12)));
    assert_eq!(month(9999, 12).later(1), None);
    assert_eq!((Month::new(2026, 0), Month::new(2026, 13), Month::new(10_000, 1)), (None, None, None));
    for number in [0, 99, 202_600, 202_613, 1_000_001, u32::MAX] {
        assert_eq!(Month::of_number(number), None, "{number}");
    }
    assert_eq!(Month::of_number(202_612), Some(month(2026, 12)));
    assert_eq!(month(2026, 2).to_string(), "2026-02");
}
