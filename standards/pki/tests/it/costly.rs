//! Messages made to cost as much as they can, and what they cost.

use crate::issue::{seq, tlv};
use spartel_base::Reason;
use spartel_pki::cms::{MAX_SIGNERS, SignedData};
use spartel_pki::oid;
use std::time::{Duration, Instant};

const SHA256_RSA: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0B];

fn large(bits: usize, first: u8) -> Vec<u8> {
    let mut number = vec![first; bits / 8];
    *number.last_mut().unwrap() = 0xFD;
    number
}

fn certificate(serial: u8, bits: usize) -> Vec<u8> {
    let integer = |first| tlv(0x02, &[&[0], &large(bits, first)]);
    let key = seq(&[&integer(0xEF), &integer(0xDF)]);
    let info = seq(&[&seq(&[&tlv(0x06, &[oid::RSA_ENCRYPTION.0])]), &tlv(0x03, &[&[0], &key])]);
    let algorithm = seq(&[&tlv(0x06, &[SHA256_RSA])]);
    let time = tlv(0x17, &[b"250101000000Z"]);
    let tbs = seq(&[
        &[0xA0, 3, 2, 1, 2],
        &tlv(0x02, &[&[serial]]),
        &algorithm,
        &seq(&[]),
        &seq(&[&time, &time]),
        &seq(&[]),
        &info,
    ]);
    seq(&[&tbs, &algorithm, &tlv(0x03, &[&[0], &large(bits, 0x77)])])
}

/// A message of this many signers, of whom each may be any of nine with keys of the most expensive kind.
fn message(signers: usize, bits: usize) -> Vec<u8> {
    let sha256 = seq(&[&tlv(0x06, &[spartel_pki::digest::DigestAlgorithm::Sha256.oid().0])]);
    let sha1 = seq(&[&tlv(0x06, &[spartel_pki::digest::DigestAlgorithm::Sha1.oid().0])]);
    // In an order and a form that DER forbids, so that there are two forms to try.
    let attribute =
        seq(&[&tlv(0x06, &[oid::SIGNING_TIME.0]), &tlv(0x31, &[&tlv(0x17, &[b"250101000000Z"])])]);
    let attributes = [attribute.clone(), seq(&[&tlv(0x06, &[&[0x2A]]), &tlv(0x31, &[])])].concat();
    let signer = seq(&[
        &[0x02, 0x01, 0x01],
        &seq(&[&seq(&[]), &tlv(0x02, &[&[1]])]),
        &sha1,
        &tlv(0xA0, &[&attributes]),
        &seq(&[&tlv(0x06, &[SHA256_RSA])]),
        &tlv(0x04, &[&large(bits, 0x77)]),
    ]);
    let certificates: Vec<u8> = (0..9).flat_map(|_| certificate(1, bits)).collect();
    let long = |tag, value: &[u8]| {
        let length = (value.len() as u32).to_be_bytes();
        [&[tag, 0x84][..], &length, value].concat()
    };
    let content = seq(&[&tlv(0x06, &[oid::LDS_SECURITY_OBJECT.0]), &tlv(0xA0, &[&tlv(0x04, &[b"x"])])]);
    let data = [
        vec![0x02, 0x01, 0x03],
        tlv(0x31, &[&sha256]),
        content,
        long(0xA0, &certificates),
        long(0x31, &signer.repeat(signers)),
    ];
    let data = long(0x30, &data.concat());
    long(0x30, &[tlv(0x06, &[oid::SIGNED_DATA.0]), long(0xA0, &data)].concat())
}

#[test]
fn a_message_of_many_signers_with_huge_keys_does_not_take_minutes() {
    for bits in [4096, 8192] {
        let bytes = message(MAX_SIGNERS, bits);
        let message = SignedData::parse(&bytes).unwrap();
        let start = Instant::now();
        assert!(message.verify().content().is_err());
        let took = start.elapsed();
        println!("{} bytes with keys of {bits} bits: {took:?}", bytes.len());
        assert!(took < Duration::from_secs(2), "{took:?}");
    }
    let bytes = message(MAX_SIGNERS + 1, 1024);
    assert_eq!(SignedData::parse(&bytes).unwrap_err().reason, Reason::LimitExceeded);
}
