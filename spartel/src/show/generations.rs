//! Generations of the keys of a bucket, of which those that follow each other are one line.

use spartel_ledger::keys::Bucket;

/// Whether the next is the following generation of the same bucket.
pub fn is_followed(one: &Bucket, next: &Bucket) -> bool {
    (&one.class, one.end) == (&next.class, next.end) && one.generation.checked_add(1) == Some(next.generation)
}

/// The generation, or the first and the last of several.
pub fn generations(first: &Bucket, last: &Bucket) -> String {
    if first == last {
        return first.generation.to_string();
    }
    format!("{}–{}", first.generation, last.generation)
}
