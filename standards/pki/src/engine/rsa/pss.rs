//! EMSA-PSS with the mask generation function MGF1 (RFC 8017, 9.1 and B.2.1).

use crate::digest::DigestAlgorithm;

/// The parameters of RSASSA-PSS (RFC 8017, A.2.3); the trailer field is always `BC`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PssParameters {
    /// The digest of the message.
    pub digest: DigestAlgorithm,
    /// The digest inside MGF1; documents usually name the same.
    pub mask_digest: DigestAlgorithm,
    /// Length of the salt in bytes. `None` accepts the length that the padding shows, for signers that state another
    /// one than they used.
    pub salt_length: Option<usize>,
}

const TRAILER: u8 = 0xBC;

/// The encoded message of `bits` bits over a digest; `None` where the modulus is too short for digest and salt, or
/// where the digest is not one of the algorithm.
pub fn encode(parameters: &PssParameters, digest: &[u8], salt: &[u8], bits: usize) -> Option<Vec<u8>> {
    let length = bits.div_ceil(8);
    let zeros = length.checked_sub(parameters.digest.len() + salt.len() + 2)?;
    let hash = salted(parameters.digest, digest, salt);
    let mut block = [vec![0; zeros].as_slice(), &[0x01], salt].concat();
    mask(parameters.mask_digest, &hash, &mut block);
    clear_top(&mut block, bits);
    block.extend(hash);
    block.push(TRAILER);
    (digest.len() == parameters.digest.len()).then_some(block)
}

/// Whether an encoded message of `bits` bits, with whole zero bytes in front or not, is one over the digest.
pub fn verify(parameters: &PssParameters, digest: &[u8], encoded: &[u8], bits: usize) -> bool {
    let length = bits.div_ceil(8);
    let Some((zeros, encoded)) = encoded.split_at_checked(encoded.len().saturating_sub(length)) else {
        return false;
    };
    let Some((TRAILER, rest)) = encoded.split_last().map(|(last, rest)| (*last, rest)) else {
        return false;
    };
    let split = rest.len().checked_sub(parameters.digest.len());
    let Some((masked, hash)) = split.and_then(|at| rest.split_at_checked(at)) else {
        return false;
    };
    let mut block = masked.to_vec();
    clear_top(&mut block, bits);
    if zeros.iter().any(|byte| *byte != 0) || block != masked || digest.len() != parameters.digest.len() {
        return false;
    }
    mask(parameters.mask_digest, hash, &mut block);
    clear_top(&mut block, bits);
    let Some(one) = block.iter().position(|byte| *byte != 0).filter(|at| block[*at] == 0x01) else {
        return false;
    };
    let salt = &block[one + 1..];
    parameters.salt_length.is_none_or(|length| length == salt.len())
        && salted(parameters.digest, digest, salt) == hash
}

/// The digest of eight zeros, the digest of the message and the salt.
fn salted(algorithm: DigestAlgorithm, digest: &[u8], salt: &[u8]) -> Vec<u8> {
    algorithm.digest_parts(&[&[0; 8], digest, salt]).as_ref().to_vec()
}

/// Adds the mask MGF1(seed) to the block, bit by bit.
fn mask(algorithm: DigestAlgorithm, seed: &[u8], block: &mut [u8]) {
    for (counter, part) in (0u32..).zip(block.chunks_mut(algorithm.len())) {
        let mask = algorithm.digest_parts(&[seed, &counter.to_be_bytes()]);
        for (byte, mask) in part.iter_mut().zip(mask.as_ref()) {
            *byte ^= mask;
        }
    }
}

/// Clears the bits of the first byte that lie above the encoded message's `bits`.
fn clear_top(block: &mut [u8], bits: usize) {
    if let Some(first) = block.first_mut() {
        *first &= 0xFF >> (8 * bits.div_ceil(8) - bits);
    }
}
