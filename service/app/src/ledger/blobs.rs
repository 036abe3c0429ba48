//! Blobs: whether each is what it was, and the sweep of those that no event names.

use super::record::Recorded;
use spartel_ledger::blob;
use spartel_ledger::id::BlobName;
use spartel_ports::store::StoredBlob;
use spartel_ports::{Blobs, Clock, Store, World};

/// Blobs that are looked at together.
const TOGETHER: u32 = 256;
/// After so many milliseconds a blob that no event names will not be named any more.
const UNNAMED: i64 = 24 * 3_600_000;

/// What is wrong with a blob.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlobFault {
    /// It is not there, and its stream was not erased.
    Missing,
    /// Its bytes make another name.
    Changed,
}

impl BlobFault {
    /// The fault of a code.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        [Self::Missing, Self::Changed].into_iter().find(|fault| fault.code() == code)
    }

    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "blob-missing",
            Self::Changed => "blob-changed",
        }
    }
}

/// What came of a walk over the blobs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BlobWalk {
    /// How many there are.
    pub count: u64,
    /// What is wrong, by name.
    pub findings: Vec<(BlobName, BlobFault)>,
}

/// Walks over all blobs behind a name, or all; `progress` is told each name when all up to it are done, and what is wrong with it, so that
/// a walk that was broken off goes on there and forgets nothing.
///
/// # Errors
/// Where the store or the blobs cannot be read. What is wrong with a blob is no error: it is in the walk.
pub async fn verify_blobs<S: Store, B: Blobs>(
    store: &S,
    blobs: &B,
    mut after: Option<BlobName>,
    mut progress: impl FnMut(BlobName, Option<BlobFault>),
) -> Recorded<BlobWalk> {
    let mut walk = BlobWalk::default();
    loop {
        let part = store.blobs(after, TOGETHER).await?;
        let Some(last) = part.last() else { return Ok(walk) };
        after = Some(last.name);
        for stored in part {
            walk.count += 1;
            let name = stored.name;
            let fault = fault(store, blobs, stored).await?;
            walk.findings.extend(fault.map(|fault| (name, fault)));
            progress(name, fault);
        }
    }
}

async fn fault<S: Store, B: Blobs>(store: &S, blobs: &B, stored: StoredBlob) -> Recorded<Option<BlobFault>> {
    let named = match &stored.bytes {
        Some(bytes) => Some(blob::name(bytes)),
        None => blobs.named(stored.name).await?,
    };
    Ok(match named {
        Some(named) if named == stored.name => None,
        Some(_) => Some(BlobFault::Changed),
        // Erased since it was listed.
        None if store.blob(stored.name).await?.is_none() => None,
        None => Some(BlobFault::Missing),
    })
}

/// Takes away blobs that have lain for a day and that no event names: of commands that were broken off or done twice, and of streams whose
/// erasure was. How many.
///
/// # Errors
/// Where the store or the blobs fail.
pub async fn sweep<W: World>(world: &W) -> Recorded<u64> {
    let before = world.clock().now().0.0 - UNNAMED;
    let (mut after, mut swept) = (None, 0);
    loop {
        let part = world.blobs().held(after, TOGETHER).await?;
        let Some(last) = part.last() else { return Ok(swept) };
        after = Some(last.name);
        for held in part {
            if held.since.0 < before && world.store().blob(held.name).await?.is_none() {
                world.blobs().remove(held.name).await?;
                swept += 1;
            }
        }
    }
}
