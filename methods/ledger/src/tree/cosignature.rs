//! What witnesses sign: that they saw the log grow to a size, and when (tlog-cosignature).

use super::checkpoint::Checkpoint;
use ml_dsa::{EncodedSignature, EncodedVerifyingKey, MlDsa44, Signature, VerifyingKey};

/// A time and what was signed with it (tlog-cosignature, Format).
pub(super) struct Cosignature<'a> {
    /// Seconds of POSIX time.
    pub(super) time: u64,
    pub(super) signature: &'a [u8],
}

impl<'a> Cosignature<'a> {
    /// Splits the bytes; nothing where they are too short or the time beyond what the format allows.
    pub(super) fn parse(bytes: &'a [u8]) -> Option<Self> {
        let (time, signature) = bytes.split_first_chunk()?;
        let time = u64::from_be_bytes(*time);
        (time <= i64::MAX as u64).then_some(Self { time, signature })
    }
}

/// What an Ed25519 witness signs: a header, the time and the whole text (tlog-cosignature, Ed25519 signed message). Nothing where the text
/// is no checkpoint.
pub(super) fn message(text: &str, time: u64) -> Option<Vec<u8>> {
    Checkpoint::parse(text).ok()?;
    Some(format!("cosignature/v1\ntime {time}\n{text}").into_bytes())
}

/// What an ML-DSA-44 witness signs: both names, the time, size and root, but no extension lines (tlog-cosignature, ML-DSA-44 signed
/// message). Nothing where the text is no checkpoint, or a name too long.
pub(super) fn subtree_message(name: &str, text: &str, time: u64) -> Option<Vec<u8>> {
    let checkpoint = Checkpoint::parse(text).ok()?;
    let mut message = b"subtree/v1\n\0".to_vec();
    put_short(&mut message, name)?;
    message.extend(time.to_be_bytes());
    put_short(&mut message, checkpoint.origin())?;
    message.extend(0_u64.to_be_bytes());
    message.extend(checkpoint.head().size.to_be_bytes());
    message.extend(checkpoint.head().root.0);
    Some(message)
}

/// Appends a text of at most 255 bytes behind its length.
fn put_short(message: &mut Vec<u8>, text: &str) -> Option<()> {
    message.push(u8::try_from(text.len()).ok()?);
    message.extend_from_slice(text.as_bytes());
    Some(())
}

/// Whether `signature` over `message` is good (FIPS 204, ML-DSA.Verify with an empty context).
pub(super) fn is_ml_dsa(public: &[u8], message: &[u8], signature: &[u8]) -> bool {
    let key = EncodedVerifyingKey::<MlDsa44>::try_from(public);
    let signature = EncodedSignature::<MlDsa44>::try_from(signature);
    let (Ok(key), Ok(signature)) = (key, signature) else { return false };
    let decoded = Signature::<MlDsa44>::decode(&signature);
    decoded.is_some_and(|signature| {
        VerifyingKey::<MlDsa44>::decode(&key).verify_with_context(message, &[], &signature)
    })
}
