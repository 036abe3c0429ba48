//! Tiles and bundles: paths, bytes, and the tree read back through them.

use super::{Memory, entry, leaves, naive};
use proptest::prelude::*;
use spartel_base::Reason;
use spartel_ledger::tree::frontier::Frontier;
use spartel_ledger::tree::source::{Hashes, ProveError, root};
use spartel_ledger::tree::tile::{Edge, EntryTooLong, MAX_ENTRY, ReadError, Reader, Resource, Tile, WIDTH};
use spartel_ledger::tree::tile::{between, bundle, entries};
use spartel_ledger::tree::{EMPTY_ROOT, Hash, consistency, inclusion, leaf};
use std::collections::BTreeMap;

type Files = BTreeMap<String, Vec<u8>>;

/// Grows a tree and keeps its tiles as files, as a checkpointer does.
fn publish(files: &mut Files, edge: &mut Edge, leaves: &[Hash]) {
    let mut keep = |tile: Tile, hashes: &[Hash]| {
        files.insert(Resource::Hashes(tile).to_string(), tile.to_bytes(hashes).unwrap());
    };
    leaves.iter().for_each(|leaf| edge.append(*leaf, &mut keep));
    edge.partial().for_each(|(tile, hashes)| keep(tile, hashes));
}

fn read(files: &Files) -> impl Fn(&Tile) -> Result<Vec<u8>, String> {
    |tile| {
        let path = Resource::Hashes(*tile).to_string();
        files.get(&path).cloned().ok_or(path)
    }
}

#[test]
fn tiles_written_while_the_tree_grows_are_those_it_needs_and_give_its_roots() {
    let (mut files, mut edge, mut frontier) = (Files::new(), Edge::new(), Frontier::new());
    let all = leaves(66_000);
    let steps = [0, 1, 2, 255, 256, 257, 511, 512, 700, 65_535, 65_536, 65_537, 66_000];
    for step in steps.windows(2) {
        let (old, new) = (step[0], step[1]);
        let mut fresh = Files::new();
        publish(&mut fresh, &mut edge, &all[old..new]);
        all[old..new].iter().for_each(|leaf| frontier.append(*leaf));
        let needed: Vec<String> =
            between(old as u64, new as u64).map(|tile| Resource::Hashes(tile).to_string()).collect();
        assert!(needed.iter().all(|path| fresh.contains_key(path)), "{old} to {new}");
        files.extend(fresh);
        assert_eq!(edge.head(), frontier.head());
        let reader = Reader::new(new as u64, read(&files));
        assert_eq!(root(&reader, new as u64), Ok(frontier.root()));
        assert_eq!(root(&reader, old as u64), Ok(naive(&all[..old])));
        assert_eq!(Edge::load(&reader, new as u64).as_ref(), Ok(&edge), "{new}");
        let proof = consistency::prove(&reader, old as u64, new as u64).unwrap();
        assert!(proof == consistency::prove(&Memory::of(new as u64), old as u64, new as u64).unwrap());
    }
}

#[test]
fn an_edge_loaded_at_an_older_size_grows_as_the_first_one_did() {
    let memory = Memory::of(1_000);
    let mut edge = Edge::load(&memory, 300).unwrap();
    let mut full = Vec::new();
    leaves(1_000)[300..]
        .iter()
        .for_each(|leaf| edge.append(*leaf, |tile, hashes| full.push((tile, hashes.len()))));
    assert_eq!((edge.size(), edge.head()), (1_000, memory.head(1_000)));
    assert_eq!(full, [(Tile::new(0, 1, 256).unwrap(), 256), (Tile::new(0, 2, 256).unwrap(), 256)]);
    assert_eq!(Edge::new().head().root, EMPTY_ROOT);
    assert_eq!(Edge::load(&memory, 0), Ok(Edge::new()));
    assert_eq!(Edge::load(&memory, u64::MAX), Err(ProveError::OutOfRange));
    let short = ProveError::Count { level: 0, start: 768, wanted: 233, found: 232 };
    assert_eq!(Edge::load(&memory, 1_001), Err(short));
}

#[test]
fn a_changed_tile_gives_another_root_and_a_cut_one_is_refused() {
    let (mut files, mut edge) = (Files::new(), Edge::new());
    publish(&mut files, &mut edge, &leaves(300));
    let path = "tile/0/001.p/44";
    files.get_mut(path).unwrap()[700] ^= 1;
    assert_ne!(root(&Reader::new(300, read(&files)), 300), Ok(edge.head().root));
    files.get_mut(path).unwrap().pop();
    let refused = root(&Reader::new(300, read(&files)), 300).unwrap_err();
    let ProveError::Source(ReadError::Malformed(tile, error)) = refused else { panic!("{refused}") };
    assert_eq!((tile.width(), error.reason, error.offset), (44, Reason::Truncated, 44 * 32 - 1));
    files.remove(path);
    let gone = inclusion::prove(&Reader::new(300, read(&files)), 299, 300);
    assert_eq!(gone, Err(ProveError::Source(ReadError::Store(path.to_owned()))));
    let outside = Reader::new(300, read(&files)).hashes(0, 300..301);
    assert_eq!(outside, Err(ReadError::OutsideTree { level: 0, hash: 300 }));
}

#[test]
fn bytes_of_a_tile_are_its_hashes_and_no_more() {
    let (tile, hashes) = (Tile::new(0, 0, 3).unwrap(), leaves(3));
    let bytes = tile.to_bytes(&hashes).unwrap();
    assert_eq!(tile.parse(&bytes), Ok(hashes.clone()));
    assert_eq!(tile.to_bytes(&hashes[..2]), None);
    let refused = |bytes: &[u8]| tile.parse(bytes).unwrap_err().reason;
    assert_eq!(refused(&bytes[..64]), Reason::Truncated);
    assert_eq!(refused(&bytes[..95]), Reason::Truncated);
    assert_eq!(refused(&[&bytes[..], &[0]].concat()), Reason::TrailingData);
    assert_eq!(refused(&[&bytes[..], &[0; 32]].concat()), Reason::TrailingData);
}

#[test]
fn coordinates_beyond_the_largest_tree_are_none() {
    assert_eq!(Tile::new(0, 0, 0), None);
    assert_eq!(Tile::new(0, 0, 257), None);
    assert_eq!(Tile::new(8, 0, 1), None);
    assert_eq!(Tile::new(0, u64::MAX, 1), None);
    assert_eq!(Tile::new(7, 0, 128), None);
    assert!(Tile::new(7, 0, 127).is_some());
    assert_eq!(Tile::holding(0, 5, 5), None);
    assert_eq!(Tile::holding(1, 0, 255), None);
    assert_eq!(Tile::holding(1, 0, 256), Tile::new(1, 0, 1));
    assert_eq!(Tile::holding(0, 255, 300), Tile::new(0, 0, 256));
}

#[test]
fn only_the_one_spelling_of_a_path_is_read() {
    let good = [
        "tile/0/000",
        "tile/0/000.p/1",
        "tile/entries/x001/000.p/255",
        "tile/7/000.p/127",
        "tile/0/x999/999",
    ];
    for path in good {
        assert_eq!(Resource::parse(path).unwrap().to_string(), path);
    }
    let bad = [
        "",
        "tile",
        "tile/0",
        "tile/0/",
        "tile/0/0",
        "tile/0/00",
        "tile/0/0000",
        "tile/00/000",
        "tile/+1/000",
        "tile/8/000",
        "tile/64/000",
        "tile/0/x000/000",
        "tile/0/x001",
        "tile/0/001/000",
        "tile/0/x001/x000",
        "tile/0/000.p/0",
        "tile/0/000.p/256",
        "tile/0/000.p/01",
        "tile/0/000.p/+1",
        "tile/0/000.p/1.p/1",
        "tile/0/000.p",
        "tile/0/000/",
        "/tile/0/000",
        "tile/entries/",
        "tile/data/000",
        "tile/0/x018/x446/x744/x073/x709/x551/616",
        "checkpoint",
    ];
    for path in bad {
        assert!(Resource::parse(path).is_err(), "{path}");
    }
}

#[test]
fn a_bundle_has_as_many_entries_as_its_tile_is_wide() {
    let all: Vec<Vec<u8>> = (0..5).map(entry).chain([Vec::new()]).collect();
    let bytes = bundle(all.iter().map(Vec::as_slice)).unwrap();
    let tile = |width| Tile::new(0, 0, width).unwrap();
    assert_eq!(entries(&tile(6), &bytes).unwrap(), all);
    let refused =
        |width, bytes: &[u8]| entries(&tile(width), bytes).map_err(|e| (e.offset, e.reason)).unwrap_err();
    assert_eq!(refused(5, &bytes), (bytes.len() - 2, Reason::TrailingData));
    assert_eq!(refused(7, &bytes), (bytes.len(), Reason::Truncated));
    assert_eq!(refused(6, &bytes[..bytes.len() - 1]), (bytes.len() - 2, Reason::Truncated));
    assert_eq!(refused(1, &[0, 2, 7]), (0, Reason::Truncated));
    assert_eq!(bundle([&[7; MAX_ENTRY][..]]).unwrap().len(), MAX_ENTRY + 2);
    assert_eq!(bundle([&[7; MAX_ENTRY + 1][..]]), Err(EntryTooLong(MAX_ENTRY + 1)));
}

proptest! {
    #[test]
    fn every_path_comes_back(level in 0..8_u8, index in any::<u64>(), shift in 8..64_u32, width in 1..=WIDTH) {
        if let Some(tile) = Tile::new(level, index >> shift, width) {
            let resource = Resource::Hashes(tile);
            prop_assert_eq!(Resource::parse(&resource.to_string()), Ok(resource));
        }
        if let Some(tile) = Tile::new(0, index >> shift, width) {
            let resource = Resource::Entries(tile);
            prop_assert_eq!(Resource::parse(&resource.to_string()), Ok(resource));
        }
    }

    #[test]
    fn text_that_is_read_as_a_path_is_written_so(path in "tile/[0-9a-z]{1,2}/[x0-9/]{1,12}(\\.p/[0-9]{1,3})?") {
        if let Ok(resource) = Resource::parse(&path) {
            prop_assert_eq!(resource.to_string(), path);
        }
    }

    #[test]
    fn every_bundle_comes_back(all in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 0..40), 1..256)) {
        let tile = Tile::new(0, 0, all.len() as u16).unwrap();
        let bytes = bundle(all.iter().map(Vec::as_slice)).unwrap();
        let back = entries(&tile, &bytes).unwrap();
        prop_assert_eq!(&back, &all);
        let hashes: Vec<Hash> = back.into_iter().map(leaf).collect();
        prop_assert_eq!(hashes.len(), usize::from(tile.width()));
    }
}
