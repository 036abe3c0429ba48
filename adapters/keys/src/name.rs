//! The names of files: a bucket's, of its keys or of their end, and those of files that are being written.

use spartel_ledger::id::Code;
use spartel_ledger::keys::{Bucket, Month};

/// The file of the root.
pub const ROOT: &str = "root.key";
/// The folder of the buckets' files.
pub const BUCKETS: &str = "buckets";
/// Held by whoever makes or destroys keys.
pub const LOCK: &str = ".lock";
const NEW: &str = ".new-";

/// What a file of the folder of buckets is, by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// The keys of a bucket.
    Key(Bucket),
    /// The end of a bucket's keys.
    Gone(Bucket),
    /// A file that somebody began to write.
    New,
    /// The file of the lock.
    Lock,
    /// Nothing of ours.
    Other,
}

/// The name of the file with a bucket's keys.
pub fn key(bucket: &Bucket) -> String {
    format!("{}-{}-{}.key", bucket.class, bucket.end, bucket.generation)
}

/// The name of the file that says that a bucket's keys were destroyed.
pub fn gone(bucket: &Bucket) -> String {
    format!("{}-{}-{}.gone", bucket.class, bucket.end, bucket.generation)
}

/// The name of a file while it is written.
pub fn new(random: [u8; 8]) -> String {
    format!("{NEW}{:016x}", u64::from_be_bytes(random))
}

/// What a name says; a name that we would write otherwise is not ours.
pub fn entry(name: &str) -> Entry {
    if name == LOCK {
        return Entry::Lock;
    }
    if name.strip_prefix(NEW).is_some_and(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit())) {
        return Entry::New;
    }
    let bucket = name.strip_suffix(".key").or_else(|| name.strip_suffix(".gone")).and_then(bucket);
    match bucket {
        Some(bucket) if key(&bucket) == name => Entry::Key(bucket),
        Some(bucket) if gone(&bucket) == name => Entry::Gone(bucket),
        _ => Entry::Other,
    }
}

fn bucket(name: &str) -> Option<Bucket> {
    let mut parts = name.rsplitn(4, '-');
    let generation = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let end = Month::new(parts.next()?.parse().ok()?, month)?;
    Some(Bucket { class: Code::parse(parts.next()?)?, end, generation })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_it_is_written_and_no_other_is() {
        for class in ["inspection", "a-1", ".", "2028-03-0", ".new-0"] {
            let class = Code::parse(class).expect("a code");
            let bucket = Bucket { class, end: Month::new(2028, 3).expect("a month"), generation: 12 };
            assert_eq!(entry(&key(&bucket)), Entry::Key(bucket.clone()));
            assert_eq!(entry(&gone(&bucket)), Entry::Gone(bucket));
        }
        assert_eq!(entry(&new([7; 8])), Entry::New);
        for other in ["inspection-2028-3-0.key", "inspection-2028-13-0.key", "inspection-2028-03-+1.key"] {
            assert_eq!(entry(other), Entry::Other);
        }
        for other in ["inspection-2028-03-00.key", "-2028-03-0.key", "A-2028-03-0.key", "x.key", ""] {
            assert_eq!(entry(other), Entry::Other);
        }
    }
}
