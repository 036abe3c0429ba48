//! EMSA-PKCS1-v1_5 (RFC 8017, 9.2).

use crate::digest::DigestAlgorithm;

/// The encoded message of `length` bytes over a digest: 00 01 FF … FF 00 and `DigestInfo`, the digest algorithm with
/// NULL parameters or with none. `None` where it does not fit, or where the digest is not one of the algorithm.
pub fn encode(algorithm: DigestAlgorithm, digest: &[u8], length: usize, with_null: bool) -> Option<Vec<u8>> {
    let oid = algorithm.oid().0;
    let null: &[u8] = if with_null { &[0x05, 0x00] } else { &[] };
    let identifier = oid.len() + 2 + null.len();
    // Every length here is below 128.
    let header = [0x30, (identifier + digest.len() + 4) as u8, 0x30, identifier as u8, 0x06, oid.len() as u8];
    let info = [&header, oid, null, &[0x04, digest.len() as u8], digest].concat();
    let padding = length.checked_sub(info.len() + 3).filter(|padding| *padding >= 8)?;
    let encoded = [&[0x00, 0x01], vec![0xFF; padding].as_slice(), &[0x00], &info].concat();
    (digest.len() == algorithm.len()).then_some(encoded)
}
