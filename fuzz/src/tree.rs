//! The parsers of the tree's formats: what they read has one spelling, and nothing verifies that was not signed.

use spartel_ledger::tree::checkpoint::{Checkpoint, SignedCheckpoint, Trusted};
use spartel_ledger::tree::frontier::Frontier;
use spartel_ledger::tree::note::{Keyring, SignatureLine, SignedNote, VerifierKey};
use spartel_ledger::tree::proof::LogProof;
use spartel_ledger::tree::signing::{Question, Reply};
use spartel_ledger::tree::tile::{Resource, Tile, bundle, entries};
use std::sync::LazyLock;

macro_rules! frozen {
    ($($name:literal),*) => {
        vec![$(include_bytes!(concat!("../../methods/ledger/tests/frozen/tree/", $name)).to_vec()),*]
    };
}

const KEYS: &str = include_str!("../../methods/ledger/tests/frozen/tree/keys.txt");
const ENTRIES: &[u8] = include_bytes!("../../methods/ledger/tests/frozen/tree/tile-entries-001.p-44");
const ORIGIN: &str = "utopia.example/log";
/// What a signer is asked and answers.
const SIGNING: [&str; 4] = [
    "last\n",
    "sign\nAiqX+aNy3q8BQg2F9uSfz4D2VCR3TLmsRQgBYJyHXJY=\n\nutopia.example/log\n1\nAiqX+aNy3q8BQg2F9uSfz4D2VCR3TLmsRQgBYJyHXJY=\n",
    "last 1 AiqX+aNy3q8BQg2F9uSfz4D2VCR3TLmsRQgBYJyHXJY=\n",
    "smaller 3 2\n",
];
const PATH: &[u8] = b"tile/entries/x001/x234/067.p/44";

/// One of each format.
pub fn seeds() -> Vec<Vec<u8>> {
    let mut seeds =
        frozen!["checkpoint.txt", "checkpoint-ml-dsa.txt", "entry.tlog-proof", "note.txt", "frontier"];
    seeds.extend(KEYS.lines().map(|key| key.as_bytes().to_vec()));
    seeds.extend([ENTRIES.to_vec(), PATH.to_vec()]);
    seeds.extend(SIGNING.map(|text| text.as_bytes().to_vec()));
    seeds
}

/// The log and the witnesses of the frozen files.
static TRUSTED: LazyLock<Option<Trusted>> = LazyLock::new(|| {
    let mut keys: Vec<VerifierKey> = KEYS.lines().filter_map(|key| VerifierKey::parse(key).ok()).collect();
    let witnesses = Keyring::new(keys.split_off(1)).ok()?;
    Trusted::new(ORIGIN, Keyring::new(keys).ok()?, witnesses).ok()
});

/// Every parser.
pub fn parse(bytes: &[u8]) {
    same(bytes, Frontier::from_bytes(bytes).ok().map(|frontier| frontier.to_bytes()));
    same(bytes, SignedNote::parse(bytes).ok().map(|note| note.to_string().into_bytes()));
    if let Ok(signed) = SignedCheckpoint::parse(bytes) {
        same(bytes, Some(signed.to_string().into_bytes()));
        claims(&signed);
    }
    if let Ok(proof) = LogProof::parse(bytes) {
        same(bytes, Some(proof.to_string().into_bytes()));
        let _ = TRUSTED.as_ref().map(|trusted| proof.verify(bytes, trusted));
        claims(proof.checkpoint());
    }
    for tile in [1, 44, 256].into_iter().filter_map(|width| Tile::new(0, 0, width)) {
        same(bytes, entries(&tile, bytes).ok().and_then(|entries| bundle(entries).ok()));
        same(bytes, tile.parse(bytes).ok().and_then(|hashes| tile.to_bytes(&hashes)));
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    same(bytes, Checkpoint::parse(text).ok().map(|checkpoint| checkpoint.to_string().into_bytes()));
    same(bytes, Resource::parse(text).ok().map(|resource| resource.to_string().into_bytes()));
    same(bytes, SignatureLine::parse(text).ok().map(|line| line.to_string().into_bytes()));
    same(bytes, Question::parse(text).ok().map(|question| question.to_string().into_bytes()));
    same(bytes, Reply::parse(text).ok().map(|reply| reply.to_string().into_bytes()));
    same(bytes, VerifierKey::parse(text).ok().map(|key| key.to_string().into_bytes()));
}

fn same(read: &[u8], written: Option<Vec<u8>>) {
    assert!(written.is_none_or(|written| written == read), "one value in two forms");
}

/// The secret keys are known to the tests alone: only what they signed may verify, a tree of 300 entries.
fn claims(signed: &SignedCheckpoint) {
    let verified = TRUSTED.as_ref().and_then(|trusted| signed.verify(trusted).ok());
    let Some(verified) = verified else { return };
    assert_eq!(verified.head().size, 300, "a checkpoint that nobody signed");
}
