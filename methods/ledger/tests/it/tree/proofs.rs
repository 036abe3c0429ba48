//! Proofs as one text: made, read, verified, and every change of them refused.

use super::{Memory, entry, signed, trusted};
use proptest::prelude::*;
use spartel_base::Reason;
use spartel_ledger::tree::checkpoint::CheckpointError;
use spartel_ledger::tree::inclusion::{self, InclusionError};
use spartel_ledger::tree::leaf;
use spartel_ledger::tree::proof::{LogProof, ProofError};

fn proof(index: u64, size: u64) -> LogProof {
    let memory = Memory::of(size);
    let hashes = inclusion::prove(&memory, index, size).unwrap();
    LogProof::new(index, hashes, signed(memory.head(size)))
}

#[test]
fn a_proof_comes_back_from_its_text_and_proves_its_entry() {
    for (index, size) in [(0, 1), (0, 2), (7, 21), (20, 21), (299, 300)] {
        for extra in [&b""[..], b"beside"] {
            let proof = proof(index, size).with_extra(extra.to_vec());
            let read = LogProof::parse(proof.to_string().as_bytes()).unwrap();
            assert_eq!((&read, read.unverified_extra()), (&proof, extra));
            let logged = read.verify(&entry(index), &trusted()).unwrap();
            assert_eq!((logged.included().index(), logged.included().leaf()), (index, &leaf(&entry(index))));
            assert_eq!(
                (logged.included().head(), logged.checkpoint().witnesses()),
                (logged.checkpoint().head(), 1)
            );
        }
    }
}

#[test]
fn a_proof_proves_no_other_entry_and_believes_no_other_log() {
    let proof = proof(7, 21);
    let other = proof.verify(&entry(8), &trusted());
    assert_eq!(other, Err(ProofError::Inclusion(InclusionError::OtherRoot)));
    let stranger = super::Key::new(super::ORIGIN, spartel_ledger::tree::note::KeyKind::Ed25519, 9);
    let strange = super::Trusted::new(super::ORIGIN, super::ring(&[&stranger]), Default::default()).unwrap();
    let refused = proof.verify(&entry(7), &strange);
    assert_eq!(refused, Err(ProofError::Checkpoint(CheckpointError::NotSignedByLog)));
}

#[test]
fn a_proof_with_any_bit_flipped_proves_nothing_else() {
    let bytes = proof(7, 21).to_string().into_bytes();
    let trusted = trusted();
    for bit in 0..bytes.len() * 8 {
        let mut changed = bytes.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        let logged = LogProof::parse(&changed).ok().and_then(|proof| proof.verify(&entry(7), &trusted).ok());
        // What is left: a witness whose name or id nobody knows any more.
        if let Some(logged) = logged {
            assert_eq!((logged.included().index(), logged.checkpoint().witnesses()), (7, 0), "bit {bit}");
        }
    }
}

#[test]
fn what_is_no_proof_is_refused_where_it_stands() {
    let good = proof(1, 3).to_string();
    let refused =
        |text: &str| LogProof::parse(text.as_bytes()).map_err(|e| (e.offset, e.reason)).unwrap_err();
    assert_eq!(refused(""), (0, Reason::Truncated));
    assert_eq!(refused(&good.replace("@v1", "@v2")), (0, Reason::Unsupported));
    for index in ["index", "index ", "index 01", "index -1", "index  1", "Index 1", "extra AAAA\nextra AAAA"]
    {
        assert_eq!(refused(&good.replace("index 1", index)).1, Reason::BadValue, "{index}");
    }
    for extra in ["extra", "extra ", "extra !!!!", "extra AAA", "extraAAAA"] {
        let text = good.replace("index 1", &format!("{extra}\nindex 1"));
        assert_eq!(refused(&text), (23, Reason::BadValue), "{extra}");
    }
    let hash = leaf(b"").to_base64();
    let many = format!("c2sp.org/tlog-proof@v1\nindex 1\n{}\n", format!("{hash}\n").repeat(64));
    assert_eq!(refused(&many), (31 + 63 * 45, Reason::LimitExceeded));
    assert_eq!(refused("c2sp.org/tlog-proof@v1\nindex 1\nAAAA\n\n"), (31, Reason::BadValue));
    assert_eq!(refused(&format!("c2sp.org/tlog-proof@v1\nindex 1\n{hash}")).1, Reason::Truncated);
    assert_eq!(refused("c2sp.org/tlog-proof@v1\nindex 1\n\n"), (32, Reason::Missing));
    let at = good.find("\n3\n").unwrap() + 1;
    assert_eq!(
        LogProof::parse(good.replace("\n3\n", "\n03\n").as_bytes()).unwrap_err().reason,
        Reason::BadValue
    );
    assert_eq!(refused(&good.replace("\n3\n", "\n03\n")).0, at);
}

proptest! {
    #[test]
    fn text_that_is_read_as_a_proof_is_written_so(at in any::<usize>(), byte in any::<u8>()) {
        let mut bytes = proof(2, 5).with_extra(vec![7; 9]).to_string().into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Ok(proof) = LogProof::parse(&bytes) {
            prop_assert_eq!(proof.to_string().into_bytes(), bytes);
        }
    }
}
