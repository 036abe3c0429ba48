//! Frontier, inclusion, consistency: against the definition of the standard, and against every lie that is near.

use super::{Memory, entry, flipped, leaves, naive};
use proptest::prelude::*;
use spartel_base::Reason;
use spartel_ledger::tree::consistency::{self, ConsistencyError};
use spartel_ledger::tree::frontier::{Frontier, Segment};
use spartel_ledger::tree::inclusion::{self, InclusionError};
use spartel_ledger::tree::source::{Hashes, ProveError, root};
use spartel_ledger::tree::{EMPTY_ROOT, Hash, Head, MAX_SIZE, leaf, node};
use std::ops::Range;

#[test]
fn leaves_and_nodes_are_hashed_apart() {
    let (left, right) = (leaf(b"a"), leaf(b"b"));
    let children = [left.0, right.0].concat();
    assert_ne!(leaf(&children), node(&left, &right));
    assert_eq!(leaf(&[&[1][..], &children].concat()), leaf(&[&[1][..], &children].concat()));
    assert_ne!(node(&left, &right), node(&right, &left));
}

#[test]
fn the_frontier_has_the_root_of_the_definition_at_every_size_up_to_six_hundred() {
    let all = leaves(600);
    let mut frontier = Frontier::new();
    for size in 0..600 {
        assert_eq!(frontier.head(), Head { size: size as u64, root: naive(&all[..size]) });
        assert_eq!(frontier.hashes().len(), size.count_ones() as usize);
        assert_eq!(Frontier::from_bytes(&frontier.to_bytes()), Ok(frontier.clone()));
        frontier.append(all[size]);
    }
}

#[test]
fn a_frontier_of_another_length_than_its_size_is_refused() {
    let bytes = (0..5).fold(Frontier::new(), |mut f, i| {
        f.append(leaf(&entry(i)));
        f
    });
    let bytes = bytes.to_bytes();
    let refused = |bytes: &[u8]| Frontier::from_bytes(bytes).unwrap_err().reason;
    assert_eq!(refused(&bytes[..7]), Reason::Truncated);
    assert_eq!(refused(&bytes[..bytes.len() - 1]), Reason::BadLength);
    assert_eq!(refused(&bytes[..bytes.len() - 32]), Reason::BadLength);
    assert_eq!(refused(&[&bytes[..], &[0; 32]].concat()), Reason::BadLength);
    assert_eq!(refused(&[0xFF; 8 + 64 * 32]), Reason::LimitExceeded);
}

#[test]
fn segments_that_do_not_touch_are_not_merged() {
    let mut segment = Segment::starting_at(3);
    segment.append(leaf(b"3"));
    let before = segment.clone();
    assert!(!segment.merge(&Segment::starting_at(5)));
    assert!(!segment.merge(&Segment::starting_at(3)));
    assert_eq!(segment, before);
    assert!(!Frontier::new().merge(&before));
}

fn segment(all: &[Hash], range: Range<usize>) -> Segment {
    let mut segment = Segment::starting_at(range.start as u64);
    all[range].iter().for_each(|leaf| segment.append(*leaf));
    segment
}

proptest! {
    #[test]
    fn pieces_merged_in_any_order_are_the_whole(mut cuts in proptest::collection::vec(0..300_usize, 0..6)) {
        let all = leaves(300);
        cuts.extend([0, 300]);
        cuts.sort_unstable();
        let mut pieces: Vec<Segment> = cuts.windows(2).map(|cut| segment(&all, cut[0]..cut[1])).collect();
        // From the right, then from the left.
        let from_left = pieces.iter().skip(1).fold(pieces[0].clone(), |mut whole, piece| {
            assert!(whole.merge(piece));
            whole
        });
        while let Some(right) = pieces.pop() {
            match pieces.last_mut() {
                Some(left) => prop_assert!(left.merge(&right)),
                None => prop_assert_eq!(&right, &from_left),
            }
        }
        let mut frontier = Frontier::new();
        prop_assert!(frontier.merge(&from_left));
        prop_assert_eq!(frontier.root(), naive(&all));
    }

    #[test]
    fn leaves_of_a_large_tree_verify_and_flipped_bits_do_not(size in 1..70_000_u64, at in any::<u64>(), bit in any::<usize>()) {
        let (memory, index) = (large(), at % size);
        let proof = inclusion::prove(memory, index, size).unwrap();
        let head = memory.head(size);
        let leaf = leaf(&entry(index));
        prop_assert!(inclusion::verify(&head, index, &leaf, &proof).is_ok());
        if !proof.is_empty() {
            let changed = flipped(&proof, bit % (proof.len() * 256));
            prop_assert_eq!(inclusion::verify(&head, index, &leaf, &changed), Err(InclusionError::OtherRoot));
        }
    }

    #[test]
    fn large_trees_are_consistent_and_flipped_bits_are_not(new in 1..70_000_u64, at in any::<u64>(), bit in any::<usize>()) {
        let (memory, old) = (large(), at % (new + 1));
        let proof = consistency::prove(memory, old, new).unwrap();
        let (old, new) = (memory.head(old), memory.head(new));
        prop_assert!(consistency::verify(&old, &new, &proof).is_ok());
        if !proof.is_empty() {
            let changed = flipped(&proof, bit % (proof.len() * 256));
            prop_assert!(consistency::verify(&old, &new, &changed).is_err());
        }
    }
}

/// 70,000 leaves on three levels of tiles.
fn large() -> &'static Memory {
    static LARGE: std::sync::LazyLock<Memory> = std::sync::LazyLock::new(|| Memory::of(70_000));
    &LARGE
}

#[test]
fn every_leaf_of_every_tree_up_to_two_hundred_verifies_at_its_place_and_no_other() {
    let (memory, all) = (Memory::of(200), leaves(200));
    let heads: Vec<Head> = (0..=200).map(|size| memory.head(size)).collect();
    for size in 1..=200_u64 {
        let head = &heads[size as usize];
        assert_eq!(head.root, naive(&all[..size as usize]));
        for index in 0..size {
            let proof = inclusion::prove(&memory, index, size).unwrap();
            let leaf = &all[index as usize];
            let included = inclusion::verify(head, index, leaf, &proof).unwrap();
            assert_eq!((included.index(), included.leaf(), included.head()), (index, leaf, head));
            let elsewhere = |at: u64| at != index && inclusion::verify(head, at, leaf, &proof).is_ok();
            assert!(!(0..=size).any(elsewhere), "leaf {index} of {size} verifies elsewhere");
            let near = |head: &&Head| head.size.abs_diff(size) < 3 || head.size % 16 < 2;
            let found = heads
                .iter()
                .filter(near)
                .find(|other| other.size != size && inclusion::verify(other, index, leaf, &proof).is_ok());
            assert_eq!(found, None, "leaf {index} of {size} verifies in another tree");
        }
    }
}

#[test]
fn a_proof_of_inclusion_with_any_bit_flipped_is_refused() {
    let memory = Memory::of(21);
    let head = memory.head(21);
    for index in [0, 7, 15, 16, 19, 20] {
        let (proof, leaf) = (inclusion::prove(&memory, index, 21).unwrap(), leaf(&entry(index)));
        for bit in 0..proof.len() * 256 {
            let changed = flipped(&proof, bit);
            assert_eq!(inclusion::verify(&head, index, &leaf, &changed), Err(InclusionError::OtherRoot));
        }
        for bit in 0..256 {
            let other = flipped(&[leaf], bit)[0];
            assert_eq!(inclusion::verify(&head, index, &other, &proof), Err(InclusionError::OtherRoot));
            let other = Head { root: flipped(&[head.root], bit)[0], ..head };
            assert_eq!(inclusion::verify(&other, index, &leaf, &proof), Err(InclusionError::OtherRoot));
        }
    }
}

#[test]
fn a_proof_of_inclusion_too_long_or_too_short_is_named() {
    let memory = Memory::of(21);
    let (head, leaf) = (memory.head(21), leaf(&entry(3)));
    let proof = inclusion::prove(&memory, 3, 21).unwrap();
    let length = |found| Err(InclusionError::Length { expected: 5, found });
    assert_eq!(inclusion::verify(&head, 3, &leaf, &proof[..4]), length(4));
    assert_eq!(inclusion::verify(&head, 3, &leaf, &[&proof[..], &proof[..1]].concat()), length(6));
    assert_eq!(inclusion::verify(&head, 21, &leaf, &proof), Err(InclusionError::OutsideTree));
    let huge = Head { size: u64::MAX, ..head };
    assert_eq!(inclusion::verify(&huge, 3, &leaf, &proof), Err(InclusionError::OutsideTree));
    let empty = Head { size: 0, root: EMPTY_ROOT };
    assert_eq!(inclusion::verify(&empty, 0, &leaf, &[]), Err(InclusionError::OutsideTree));
}

#[test]
fn every_pair_of_trees_up_to_a_hundred_is_consistent_and_with_no_other_tree() {
    let memory = Memory::of(100);
    let heads: Vec<Head> = (0..=100).map(|size| memory.head(size)).collect();
    for (old, new) in (0..=100).flat_map(|new| (0..=new).map(move |old| (old, new))) {
        let proof = consistency::prove(&memory, old as u64, new as u64).unwrap();
        let proven = consistency::verify(&heads[old], &heads[new], &proof).unwrap();
        assert_eq!((proven.older(), proven.newer()), (&heads[old], &heads[new]));
        let forked = Head { root: leaf(b"fork"), ..heads[new] };
        let refused = consistency::verify(&heads[old], &forked, &proof).err();
        let expected = match old {
            0 => None,
            _ if old == new => Some(ConsistencyError::OtherOldRoot),
            _ => Some(ConsistencyError::OtherNewRoot),
        };
        assert_eq!(refused, expected, "{old} to a fork of {new}");
        let forked = Head { root: leaf(b"fork"), ..heads[old] };
        let refused = consistency::verify(&forked, &heads[new], &proof);
        assert!(refused.is_err(), "a fork of {old} to {new}");
        // From nothing, and from a tree to itself, an empty proof is the truth.
        let lied = |other: &usize| *other != old && *other != 0 && !(proof.is_empty() && *other == new);
        let lie = |other: &usize| consistency::verify(&heads[*other], &heads[new], &proof).is_ok();
        assert_eq!((0..=100).filter(lied).find(lie), None, "{old} to {new}");
        for bit in (0..proof.len() * 256).step_by(7) {
            let changed = flipped(&proof, bit);
            assert!(
                consistency::verify(&heads[old], &heads[new], &changed).is_err(),
                "{old} to {new}, bit {bit}"
            );
        }
    }
}

#[test]
fn a_proof_of_consistency_of_wrong_form_is_named() {
    let memory = Memory::of(21);
    let (old, new) = (memory.head(6), memory.head(21));
    let proof = consistency::prove(&memory, 6, 21).unwrap();
    let expected = proof.len();
    let length = |found| Err(ConsistencyError::Length { expected, found });
    assert_eq!(consistency::verify(&old, &new, &proof[1..]), length(expected - 1));
    assert_eq!(consistency::verify(&old, &new, &[&proof[..], &proof[..1]].concat()), length(expected + 1));
    assert_eq!(consistency::verify(&new, &old, &proof), Err(ConsistencyError::Sizes));
    let huge = Head { size: u64::MAX, ..new };
    assert_eq!(consistency::verify(&old, &huge, &proof), Err(ConsistencyError::Sizes));
    let unknown = Head { size: 0, root: old.root };
    assert_eq!(consistency::verify(&unknown, &new, &[]), Err(ConsistencyError::OtherOldRoot));
    assert_eq!(
        consistency::verify(&Head { size: 0, root: EMPTY_ROOT }, &new, &proof[..1]),
        Err(ConsistencyError::Length { expected: 0, found: 1 })
    );
}

#[test]
fn what_is_not_in_the_tree_is_not_proven() {
    let memory = Memory::of(5);
    assert_eq!(inclusion::prove(&memory, 5, 5), Err(ProveError::OutOfRange));
    assert_eq!(inclusion::prove(&memory, 0, MAX_SIZE + 1), Err(ProveError::OutOfRange));
    assert_eq!(consistency::prove(&memory, 6, 5), Err(ProveError::OutOfRange));
    assert_eq!(consistency::prove(&memory, 1, MAX_SIZE + 1), Err(ProveError::OutOfRange));
    assert_eq!(root(&memory, MAX_SIZE + 1), Err(ProveError::OutOfRange));
    let short = Err(ProveError::Count { level: 0, start: 4, wanted: 2, found: 1 });
    assert_eq!(inclusion::prove(&memory, 0, 6), short);
}

/// A source that always fails.
struct Broken;

impl Hashes for Broken {
    type Error = &'static str;

    fn hashes(&self, _: u8, _: Range<u64>) -> Result<Vec<Hash>, &'static str> {
        Err("gone")
    }
}

#[test]
fn what_the_source_says_is_handed_on() {
    assert_eq!(root(&&Broken, 1), Err(ProveError::Source("gone")));
    assert_eq!(root(&Broken, 0), Ok(EMPTY_ROOT));
}
