//! Putting a record back: the files are read twice, the first time to look at everything before anything is written.

use super::file::{Backing, Opened};
use super::put_back::PutBack;
use super::refused::{NotRestored, Refused};
use super::walk::{Base, Item, Walk};
use spartel_ledger::age::Identity;
use spartel_ledger::backup::{FileHash, Frame, Head, Registered};
use spartel_ledger::id::StreamId;
use spartel_ledger::tree::note::VerifierKey;
use spartel_ledger::tree::tile::Edge;
use spartel_ledger::tree::{Head as TreeHead, leaf};
use spartel_ports::store::{Answer, ErasedStream, Published, StoreError};
use spartel_ports::transfer::Backup;
use spartel_ports::{Blobs, Transfer};

/// Rows that are read together.
const TOGETHER: u32 = 256;

/// What opens the files, and who signed what is in them.
#[derive(Debug, Clone, Copy)]
pub struct Trusted<'t> {
    /// The key of the log, from elsewhere than the files.
    pub key: &'t VerifierKey,
    /// Private keys of custodians, of which one should open each file.
    pub identities: &'t [Identity],
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// How many events the record has now, and their root.
    pub head: TreeHead,
    /// How many of them were taken in now.
    pub taken: u64,
    /// How many streams are erased.
    pub erased: u64,
    /// Those of them of which no event of the files says why: it was not signed when the last of them was made.
    pub unexplained: Vec<StreamId>,
    /// How many backups the register has now.
    pub registered: u64,
}

/// Puts a record back out of the files of a chain, in any order: into an empty store, or going on exactly where one stands, so that a
/// restore that was cut off is finished by being done again. `progress` is told of each entry that was looked at or taken in, of how many.
///
/// # Errors
/// Where anything in the files is not as it was signed, or a file is missing between: nothing was written then. Where store, blobs or
/// a file fail while it is taken in; what was taken in stays then, and it can be done again.
pub async fn restore<S: Transfer, B: Blobs, F: Backing>(
    record: (&S, &B),
    files: &[F],
    trusted: Trusted<'_>,
    mut progress: impl FnMut(u64, u64),
) -> Result<Restored, NotRestored> {
    let chain = in_order(files, trusted)?;
    let (Some((first, head)), Some((_, last))) = (chain.first(), chain.last()) else {
        return Err(Refused::Gap { has: 0, from: 0 }.into());
    };
    let half = last.to.saturating_sub(head.from);
    let base = base(record.0, head.from).await.map_err(|refused| refused.at(*first))?;
    let read = (files, &chain[..], trusted);
    let (mut looked, ends) =
        looked_at(read, base.clone(), head.from, |done| progress(done, 2 * half.max(done)))?;
    let (has, to) = (base.has.size, looked.edge.size());
    if has > to {
        return Err(Refused::Ahead { has, to }.at(*first));
    }
    settle(record.0, &mut looked, head).await.map_err(|refused| refused.at(*first))?;
    let half = to - head.from;
    let taking = Taking { chain: &chain, ends: &ends, base };
    let (walk, taken) =
        take_in(record, files, trusted, (&taking, &looked), |done| progress(half + done, 2 * half)).await?;
    finish(record.0, &walk, &chain, &ends).await?;
    let registered = record.0.backups().await?.len() as u64;
    let (head, erased) = (walk.edge.head(), looked.erased.len() as u64);
    let unexplained = record.0.unexplained(head.size).await?;
    Ok(Restored { head, taken, erased, unexplained, registered })
}

/// The files, each with its hash and the index behind its last entry.
type Ends = Vec<(FileHash, u64)>;

/// Reads the files of a chain and looks at everything in them; nothing is written.
fn looked_at<'t, F: Backing>(
    (files, chain, trusted): (&[F], &[(usize, Head)], Trusted<'t>),
    base: Base,
    from: u64,
    mut progress: impl FnMut(u64),
) -> Result<(Walk<'t>, Ends), NotRestored> {
    let (mut looked, mut ends, mut done) = (Walk::new(trusted.key, base), Vec::new(), 0);
    for (place, _) in chain {
        let mut file = opened(files, *place, trusted)?;
        while let Some(frame) = file.next().map_err(|lost| Refused::from(lost).at(*place))? {
            looked.frame(frame).map_err(|refused| refused.at(*place))?;
            looked.tiles.clear();
            tell(&looked, from, &mut done, &mut progress);
        }
        let hash = file.end().ok_or(Refused::Misplaced.at(*place))?;
        looked.end(hash).map_err(|refused| refused.at(*place))?;
        ends.push((hash, looked.edge.size()));
    }
    Ok((looked, ends))
}

/// Tells how many entries are done where there is a new one.
fn tell(walk: &Walk<'_>, from: u64, told: &mut u64, progress: impl FnOnce(u64)) {
    let done = walk.edge.size() - from;
    if done > *told {
        *told = done;
        progress(done);
    }
}

fn opened<'t, F: Backing>(
    files: &[F],
    place: usize,
    trusted: Trusted<'t>,
) -> Result<Opened<'t, F::Reader>, NotRestored> {
    let read = files[place].open().map_err(|error| Refused::Read(error).at(place))?;
    Ok(Opened::new(trusted.identities, read))
}

/// The files' places with their heads, the one that begins first before the others.
fn in_order<F: Backing>(files: &[F], trusted: Trusted<'_>) -> Result<Vec<(usize, Head)>, NotRestored> {
    let mut chain = Vec::with_capacity(files.len());
    for place in 0..files.len() {
        let frame = opened(files, place, trusted)?.next().map_err(|lost| Refused::from(lost).at(place))?;
        let Some(Frame::Head(head)) = frame else { return Err(Refused::Misplaced.at(place)) };
        chain.push((place, head));
    }
    chain.sort_by_key(|(_, head)| (head.from, head.to, head.begun));
    Ok(chain)
}

/// The record's tree where the first file begins and where the record ends.
async fn base<S: Transfer>(store: &S, from: u64) -> Result<Base, Refused> {
    let has = store.size().await?;
    if has < from {
        return Err(Refused::Gap { has, from });
    }
    let mut edge = Edge::new();
    let mut at_from = Edge::new();
    while edge.size() < has {
        let headers = store.headers(edge.size(), TOGETHER).await?;
        if headers.first().is_none_or(|(index, _)| *index != edge.size()) {
            return Err(Refused::Entry(edge.size()));
        }
        for (index, header) in headers.into_iter().take((has - edge.size()) as usize) {
            if index != edge.size() {
                return Err(Refused::Entry(edge.size()));
            }
            edge.append(leaf(&header), |_, _| {});
            if edge.size() == from {
                at_from = edge.clone();
            }
        }
    }
    Ok(Base { edge: at_from, has: edge.head() })
}

/// What only the record can say of the files: whether they go on from it, and whether nothing is missing that was not erased.
async fn settle<S: Transfer>(store: &S, walk: &mut Walk<'_>, first: &Head) -> Result<(), Refused> {
    if let Some(previous) = first.previous {
        let known = store.backups().await?;
        if !known.iter().any(|backup| backup.file == previous && backup.to == first.from) {
            return Err(Refused::OtherPrevious);
        }
    }
    for id in &walk.before {
        let index = store.index(*id).await?;
        if index.is_none_or(|index| index >= first.from) {
            return Err(Refused::Stream(id.stream));
        }
    }
    join_erased(store, walk).await?;
    walk.moved.extend(store.moved().await?);
    for stream in walk.erased.keys() {
        let ours = store.stream(*stream).await?.map(|row| row.bucket);
        if walk.keyed.get(stream).into_iter().chain(&ours).any(|row| !walk.is_of(*stream, row)) {
            return Err(Refused::Erased(*stream));
        }
    }
    if let Some(stream) = walk.hollow.iter().find(|stream| !walk.erased.contains_key(stream)) {
        return Err(Refused::Stream(*stream));
    }
    for stream in walk.keyless.iter().filter(|stream| !walk.erased.contains_key(stream)) {
        if store.stream(*stream).await?.is_none() {
            return Err(Refused::Stream(*stream));
        }
    }
    Ok(())
}

/// What is erased in the record stays erased, whatever the files hold.
async fn join_erased<S: Transfer>(store: &S, walk: &mut Walk<'_>) -> Result<(), Refused> {
    let mut after = None;
    loop {
        let erasures = store.erasures(after, TOGETHER).await?;
        let Some(last) = erasures.last().map(|erasure| erasure.stream) else { return Ok(()) };
        for ours in erasures {
            // What the files say of it is newer.
            let newer = walk.erased.get(&ours.stream).map_or(ours.by, |newer| newer.by);
            walk.erase(ErasedStream { by: newer, ..ours })?;
        }
        after = Some(last);
    }
}

/// The files that were looked at, and what the record had before.
struct Taking<'t> {
    chain: &'t [(usize, Head)],
    /// Their hashes, and the indexes behind their last entries.
    ends: &'t [(FileHash, u64)],
    base: Base,
}

/// Reads the files again and takes in what the record does not have; how many entries that were.
async fn take_in<'t, S: Transfer, B: Blobs, F: Backing>(
    record: (&S, &B),
    files: &[F],
    trusted: Trusted<'t>,
    (taking, looked): (&Taking<'_>, &Walk<'_>),
    mut progress: impl FnMut(u64),
) -> Result<(Walk<'t>, u64), NotRestored> {
    let from = taking.base.edge.size();
    let had = taking.base.has.size;
    let mut walk = Walk::new(trusted.key, taking.base.clone());
    let mut back = PutBack::begin(record, had, looked).await?;
    let mut done = 0;
    for ((place, _), (hash, _)) in taking.chain.iter().zip(taking.ends) {
        let mut file = opened(files, *place, trusted)?;
        while let Some(frame) = file.next().map_err(|lost| Refused::from(lost).at(*place))? {
            let item: Option<Item> = walk.frame(frame).map_err(|refused| refused.at(*place))?;
            if let Some(item) = item {
                back.take(item, &mut walk.tiles).await.map_err(|refused| refused.at(*place))?;
            }
            tell(&walk, from, &mut done, &mut progress);
        }
        if file.end() != Some(*hash) {
            return Err(Refused::Replaced.at(*place));
        }
        walk.end(*hash).map_err(|refused| refused.at(*place))?;
    }
    back.flush().await?;
    Ok((walk, back.taken()))
}

/// The checkpoint is public again, and the register knows of every backup that the files know of, and of the files.
async fn finish<S: Transfer>(
    store: &S,
    walk: &Walk<'_>,
    chain: &[(usize, Head)],
    ends: &[(FileHash, u64)],
) -> Answer<()> {
    for row in walk.registered.values() {
        let Registered { file, from, to, begun, custodians, previous, kept, destroyed, seen } = row.clone();
        store.register(Backup { file, begun, seen, from, to, previous, custodians, kept, destroyed }).await?;
    }
    for ((_, head), (file, to)) in chain.iter().zip(ends) {
        let Head { from, to: seen, begun, previous, custodians, .. } = head.clone();
        let (file, to, kept, destroyed) = (*file, *to, Some(begun), None);
        store.register(Backup { file, begun, seen, from, to, previous, custodians, kept, destroyed }).await?;
    }
    let Some((head, note)) = &walk.signed else { return Ok(()) };
    let published = Published { size: head.size, note: note.clone(), tiles: walk.partial() };
    match store.publish(published).await {
        // It is public already, or a later one is.
        Err(StoreError::Stale) => Ok(()),
        answer => answer,
    }
}
