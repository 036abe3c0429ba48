//! Published examples: the tree of the Certificate Transparency test data, and the examples in the texts of C2SP.

use super::Memory;
use spartel_ledger::tree::checkpoint::{Checkpoint, SignedCheckpoint};
use spartel_ledger::tree::frontier::Frontier;
use spartel_ledger::tree::inclusion;
use spartel_ledger::tree::note::{KeyKind, Keyring, SignedNote, VerifierKey};
use spartel_ledger::tree::proof::LogProof;
use spartel_ledger::tree::tile::{Resource, Tile, WIDTH, between};
use spartel_ledger::tree::{EMPTY_ROOT, Hash, consistency, leaf};

const LEAVES: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

fn hash(hex: &str) -> Hash {
    Hash(bytes(hex).try_into().unwrap())
}

fn memory() -> Memory {
    Memory(vec![LEAVES.iter().map(|hex| leaf(&bytes(hex))).collect()])
}

#[test]
fn roots_of_the_published_tree_are_as_published() {
    assert_eq!(EMPTY_ROOT, hash(ROOTS[0]));
    let mut frontier = Frontier::new();
    for (size, root) in ROOTS.iter().enumerate() {
        assert_eq!(frontier.root(), hash(root), "{size} leaves");
        assert_eq!(memory().head(size as u64).root, hash(root), "{size} leaves");
        LEAVES.get(size).inspect(|entry| frontier.append(leaf(&bytes(entry))));
    }
}

#[test]
fn proofs_of_the_published_tree_are_as_published() {
    let audit = [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ];
    let proof = inclusion::prove(&memory(), 5, 8).unwrap();
    assert_eq!(proof, audit.map(hash));
    let leaf = leaf(&bytes(LEAVES[5]));
    assert_eq!(inclusion::verify(&memory().head(8), 5, &leaf, &proof).unwrap().index(), 5);
    let growth = [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ];
    let proof = consistency::prove(&memory(), 6, 8).unwrap();
    assert_eq!(proof, growth.map(hash));
    consistency::verify(&memory().head(6), &memory().head(8), &proof).unwrap();
    assert!(consistency::verify(&memory().head(5), &memory().head(8), &proof).is_err());
}

/// signed-note, its example and verifier key.
const NOTE: &str = "This is an example message.\n\n\u{2014} example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";
const NOTE_KEY: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

#[test]
fn the_example_of_signed_note_verifies_and_a_changed_one_does_not() {
    let key = VerifierKey::parse(NOTE_KEY).unwrap();
    assert_eq!((key.to_string().as_str(), key.kind()), (NOTE_KEY, KeyKind::Ed25519));
    let known = Keyring::new(vec![key]).unwrap();
    let note = SignedNote::parse(NOTE.as_bytes()).unwrap();
    assert_eq!(note.to_string(), NOTE);
    assert_eq!(note.verify(&known).unwrap().text(), "This is an example message.\n");
    let changed = NOTE.replace("example message", "Example message");
    assert!(SignedNote::parse(changed.as_bytes()).unwrap().verify(&known).is_err());
}

/// signed-note, the example at its head: the text has an empty line of its own.
const POEM: &str = "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n\u{2014} quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n";

#[test]
fn text_ends_at_the_last_empty_line() {
    let note = SignedNote::parse(POEM.as_bytes()).unwrap();
    assert_eq!(note.unverified_text().lines().count(), 4);
    assert_eq!(note.signatures()[0].name(), "quasimodo.example/salvatore");
    assert_eq!(note.signatures()[0].id().to_string(), "367ba04b");
    assert_eq!(note.to_string(), POEM);
}

/// tlog-cosignature, the example at its head.
const COSIGNED: &str = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n\u{2014} example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n\u{2014} witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n";

#[test]
fn the_example_of_a_checkpoint_with_a_cosignature_is_read() {
    let signed = SignedCheckpoint::parse(COSIGNED.as_bytes()).unwrap();
    let checkpoint = signed.unverified();
    assert_eq!(checkpoint.origin(), "example.com/behind-the-sofa");
    assert_eq!(checkpoint.head().size, 20_852_163);
    assert_eq!(checkpoint.head().root.to_base64(), "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=");
    let time: [u8; 8] = signed.signatures()[1].signature()[..8].try_into().unwrap();
    assert_eq!(u64::from_be_bytes(time), 1_679_315_147);
    assert_eq!(signed.to_string(), COSIGNED);
    assert_eq!(Checkpoint::parse(&checkpoint.to_string()).unwrap(), *checkpoint);
}

/// tlog-proof, the example at its head; its signatures are cut short there, so those of the example above stand in.
#[test]
fn the_hashes_of_the_example_of_a_proof_are_read() {
    let lines = "c2sp.org/tlog-proof@v1\nindex 73894\ngSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=\nB95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=\n\n";
    let text = format!("{lines}{COSIGNED}");
    let proof = LogProof::parse(text.as_bytes()).unwrap();
    assert_eq!(proof.unverified_index(), 73_894);
    assert_eq!(proof.to_string(), text);
}

#[test]
fn the_path_of_the_example_of_a_tile_is_as_published() {
    let tile = Tile::new(2, 1_234_067, WIDTH).unwrap();
    assert_eq!(Resource::Hashes(tile).to_string(), "tile/2/x001/x234/067");
    assert_eq!(Resource::parse("tile/2/x001/x234/067"), Ok(Resource::Hashes(tile)));
}

#[test]
fn a_tree_of_seventy_thousand_has_the_tiles_that_the_standard_counts() {
    let tiles: Vec<Tile> = between(0, 70_000).collect();
    let count = |level, full| tiles.iter().filter(|t| t.level() == level && t.is_partial() != full).count();
    assert_eq!((count(0, true), count(0, false)), (273, 1));
    assert_eq!((count(1, true), count(1, false)), (1, 1));
    assert_eq!((count(2, true), count(2, false)), (0, 1));
    let widths: Vec<u16> = tiles.iter().filter(|t| t.is_partial()).map(Tile::width).collect();
    assert_eq!(widths, [112, 17, 1]);
    let small: Vec<(u8, u16)> = between(0, 256).map(|tile| (tile.level(), tile.width())).collect();
    assert_eq!(small, [(0, 256), (1, 1)]);
}
