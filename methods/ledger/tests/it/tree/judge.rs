//! Foreign judges: what others wrote reads what we write, and we read what they write.

use super::{Key, Memory, ORIGIN, TIME, entry, leaves, log_key, ring, witness};
use sha2::{Digest, Sha256};
use signed_note::{Note, StandardSigner, StandardVerifier, VerifierList};
use spartel_ledger::tree::checkpoint::{Checkpoint, SignedCheckpoint};
use spartel_ledger::tree::note::{KeyKind, SignedNote};
use spartel_ledger::tree::tile::{Resource, Tile, between};
use spartel_ledger::tree::{Hash, Head, consistency, inclusion, leaf};
use tlog_tiles::HashReader;

/// The hashes of a tree as tlog_tiles lays them out.
struct Theirs(Vec<tlog_tiles::Hash>);

impl Theirs {
    fn of(size: u64) -> Self {
        (0..size).fold(Self(Vec::new()), |mut stored, index| {
            stored.0.extend(tlog_tiles::stored_hashes(index, &entry(index), &stored).unwrap());
            stored
        })
    }
}

impl HashReader for Theirs {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<tlog_tiles::Hash>, tlog_tiles::Error> {
        Ok(indexes.iter().map(|at| self.0[*at as usize]).collect())
    }
}

fn same(ours: &[Hash], theirs: &[tlog_tiles::Hash]) -> bool {
    ours.iter().map(|hash| hash.0).eq(theirs.iter().map(|hash| hash.0))
}

fn out(hashes: &[Hash]) -> Vec<tlog_tiles::Hash> {
    hashes.iter().map(|hash| tlog_tiles::Hash(hash.0)).collect()
}

fn back(hashes: &[tlog_tiles::Hash]) -> Vec<Hash> {
    hashes.iter().map(|hash| Hash(hash.0)).collect()
}

#[test]
fn tlog_tiles_has_our_roots_and_proofs_of_inclusion_and_verifies_them() {
    let (memory, theirs) = (Memory::of(300), Theirs::of(300));
    for size in (1..40).chain([255, 256, 257, 299, 300]) {
        let (head, root) = (memory.head(size), tlog_tiles::tree_hash(size, &theirs).unwrap());
        assert_eq!(head.root.0, root.0);
        for index in 0..size {
            let leaf = leaf(&entry(index));
            let ours = inclusion::prove(&memory, index, size).unwrap();
            let proof = tlog_tiles::prove_record(size, index, &theirs).unwrap();
            assert!(same(&ours, &proof), "{index} of {size}");
            tlog_tiles::check_record(&out(&ours), size, root, index, tlog_tiles::Hash(leaf.0)).unwrap();
            inclusion::verify(&head, index, &leaf, &back(&proof)).unwrap();
        }
    }
}

#[test]
fn tlog_tiles_has_our_proofs_of_consistency_and_verifies_them() {
    let (memory, theirs) = (Memory::of(300), Theirs::of(300));
    for new in (1..40).chain([256, 257, 300]) {
        for old in 1..=new {
            let (older, newer) = (memory.head(old), memory.head(new));
            let ours = consistency::prove(&memory, old, new).unwrap();
            let proof = tlog_tiles::prove_tree(new, old, &theirs).unwrap();
            assert!(same(&ours, &proof), "{old} to {new}");
            let roots = [newer, older].map(|head| tlog_tiles::Hash(head.root.0));
            tlog_tiles::check_tree(&out(&ours), new, roots[0], old, roots[1]).unwrap();
            consistency::verify(&older, &newer, &back(&proof)).unwrap();
        }
    }
}

#[test]
fn ct_merkle_has_our_roots_and_proofs_and_verifies_them() {
    let memory = Memory::of(70);
    let mut tree = ct_merkle::mem_backed_tree::MemoryBackedTree::<Sha256, Vec<u8>>::new();
    let mut roots = Vec::new();
    for size in 1..=70_u64 {
        tree.push(entry(size - 1));
        let root = tree.root();
        assert_eq!(memory.head(size).root.0[..], root.as_bytes()[..]);
        for index in 0..size {
            let ours = inclusion::prove(&memory, index, size).unwrap();
            let bytes: Vec<u8> = ours.iter().flat_map(|hash| hash.0).collect();
            assert_eq!(tree.prove_inclusion(index as usize).as_bytes(), bytes);
            let proof = ct_merkle::InclusionProof::try_from_bytes(bytes).unwrap();
            root.verify_inclusion(&entry(index), index, &proof).unwrap();
        }
        roots.push(root);
        for (old, older) in (1..).zip(&roots) {
            let ours = consistency::prove(&memory, old, size).unwrap();
            let bytes: Vec<u8> = ours.iter().flat_map(|hash| hash.0).collect();
            let proof = ct_merkle::ConsistencyProof::try_from_bytes(bytes).unwrap();
            roots[size as usize - 1].verify_consistency(older, &proof).unwrap();
        }
    }
}

#[test]
fn tlog_tiles_names_and_fills_the_tiles_that_we_do() {
    let (memory, theirs) = (Memory::of(66_000), Theirs::of(66_000));
    for (old, new) in [(0, 1), (1, 2), (0, 256), (255, 257), (300, 301), (250, 1_000), (65_000, 66_000)] {
        let tiles = tlog_tiles::Tile::new_tiles(8, old, new);
        let ours: Vec<Tile> = between(old, new).collect();
        assert_eq!(ours.len(), tiles.len(), "{old} to {new}");
        for (our, their) in ours.iter().zip(&tiles) {
            let path = Resource::Hashes(*our).to_string();
            assert_eq!(path.replace("tile/", "tile/8/"), their.path(), "their paths name the height");
            let hashes = &memory.0[usize::from(our.level())][our.start() as usize..][..our.width().into()];
            let bytes = their.read_data(&theirs).unwrap();
            assert_eq!(our.to_bytes(hashes).unwrap(), bytes);
            assert_eq!(our.parse(&bytes).unwrap(), hashes);
        }
    }
}

#[test]
fn tlog_tiles_reads_our_checkpoints_and_we_theirs() {
    let root = leaves(1)[0];
    for extension in ["", "one", "two"] {
        let ours = Checkpoint::new(ORIGIN, Head { size: 42, root }).unwrap();
        let ours = if extension.is_empty() { ours } else { ours.with_extension(extension).unwrap() };
        let theirs = tlog_tiles::Checkpoint::from_bytes(ours.to_string().as_bytes()).unwrap();
        assert_eq!((theirs.origin(), theirs.size(), theirs.hash().0), (ORIGIN, 42, root.0));
        assert_eq!(theirs.extension().trim_end(), extension);
        let text = String::from_utf8(theirs.to_bytes()).unwrap();
        assert_eq!(Checkpoint::parse(&text), Ok(ours));
    }
}

/// The secret of a test key in the form of signed_note.
fn their_signer(name: &str, seed: u8) -> StandardSigner {
    let key = Key::new(name, KeyKind::Ed25519, seed);
    let secret = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, [&[1], &[seed; 32][..]].concat());
    StandardSigner::new(&format!("PRIVATE+KEY+{name}+{}+{secret}", key.public.id())).unwrap()
}

fn their_verifier(key: &Key) -> VerifierList {
    VerifierList::new(vec![Box::new(StandardVerifier::new(&key.public.to_string()).unwrap())])
}

#[test]
fn signed_note_verifies_our_notes_and_we_theirs() {
    let (key, stranger) = (log_key(), Key::new("stranger", KeyKind::Ed25519, 9));
    let text = "a text\n\nof three lines\n";
    let lines = vec![stranger.sign(text, 0), key.sign(text, 0)];
    let ours = SignedNote::new(text.to_owned(), lines).unwrap();
    let theirs = Note::from_bytes(ours.to_string().as_bytes()).unwrap();
    let (verified, unverified) = theirs.verify(&their_verifier(&key)).unwrap();
    assert_eq!((verified.len(), unverified.len()), (1, 1));
    assert_eq!(theirs.to_bytes(), ours.to_string().into_bytes());
    let mut theirs = Note::new(text.as_bytes(), &[]).unwrap();
    theirs.add_sigs(&[&their_signer("stranger", 9), &their_signer(ORIGIN, 1)]).unwrap();
    let read = SignedNote::parse(&theirs.to_bytes()).unwrap();
    assert_eq!(read, ours, "Ed25519 has one signature for one text");
    assert_eq!(read.verify(&ring(&[&key])).unwrap().signed().len(), 1);
    let forged = Note::from_bytes(ours.to_string().replace("three", "eight").as_bytes()).unwrap();
    assert!(forged.verify(&their_verifier(&key)).is_err());
}

#[test]
fn signed_note_and_we_refuse_the_same_notes() {
    let good = super::signed(Memory::of(5).head(5)).to_string();
    for at in 0..good.len() {
        for byte in [b'\n', b' ', b'+', b'=', b'A', 0, 0xFF] {
            let mut bytes = good.clone().into_bytes();
            bytes[at] = byte;
            let (ours, theirs) = (SignedNote::parse(&bytes), Note::from_bytes(&bytes));
            assert_eq!(ours.is_ok(), theirs.is_ok(), "byte {byte} at {at}");
        }
    }
}

/// Sigsum is a log with checkpoints and cosignatures of the same form: its verifier judges root, inclusion, the signature of the log
/// and the cosignature together.
#[test]
fn sigsum_verifies_an_entry_of_our_tree_under_our_signatures() {
    let (submitter, cosigner) = (log_key(), witness());
    let message = sigsum::Hash::new(b"message");
    let checksum: [u8; 32] = Sha256::digest(&message).into();
    let claim = submitter.raw(&[b"sigsum.org/v1/tree-leaf\0", &checksum[..]].concat());
    let key_hash = hex(&Sha256::digest(submitter.public.public()));
    let entry = [&checksum[..], &claim, &Sha256::digest(submitter.public.public())].concat();
    let mut memory = Memory::of(21);
    memory.0[0][13] = leaf(&entry);
    let (head, proof) = (memory.head(21), inclusion::prove(&memory, 13, 21).unwrap());
    let checkpoint = Checkpoint::new(&format!("sigsum.org/v1/tree/{key_hash}"), head).unwrap();
    let text = checkpoint.to_string();
    let lines = vec![submitter.sign(&text, 0), cosigner.sign(&text, TIME)];
    let signed = SignedCheckpoint::new(checkpoint, lines).unwrap();
    let ascii = |root: &Hash, time: u64, signed: &SignedCheckpoint| {
        let hashes: String = proof.iter().map(|hash| format!("node_hash={hash:?}\n")).collect();
        format!(
            "version=2\nlog={key_hash}\nleaf={key_hash} {}\n\nsize=21\nroot_hash={root:?}\nsignature={}\ncosignature={} {time} {}\n\nleaf_index=13\n{hashes}",
            hex(&claim),
            hex(signed.signatures()[0].signature()),
            hex(&Sha256::digest(cosigner.public.public())),
            hex(&signed.signatures()[1].signature()[8..]),
        )
    };
    let public = |key: &Key| sigsum::PublicKey::from(<[u8; 32]>::try_from(key.public.public()).unwrap());
    let mut policy = sigsum::PolicyBuilder::new();
    policy.add_log(public(&submitter), None).unwrap();
    policy.add_witness("w1".into(), public(&cosigner), None).unwrap().set_quorum("w1".into()).unwrap();
    let policy = policy.build();
    let judge = |ascii: &str| {
        let signature = sigsum::SigsumSignature::from_ascii(ascii).unwrap();
        sigsum::verify(&message, &signature, &[public(&submitter)], &policy)
    };
    judge(&ascii(&head.root, TIME, &signed)).unwrap();
    assert!(judge(&ascii(&head.root, TIME + 1, &signed)).is_err(), "the time is cosigned");
    assert!(judge(&ascii(&leaf(b"fork"), TIME, &signed)).is_err());
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
