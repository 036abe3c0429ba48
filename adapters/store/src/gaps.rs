//! Gaps in the pages of SQLite's file, where what was moved to another page is still to be read.
//!
//! With `secure_delete` what is deleted is overwritten where it stands. But when a page is full or nearly empty, SQLite divides its cells
//! anew among it and its neighbours, and leaves the old bytes of those that went in the unused middle of the page; deleted later, they are
//! overwritten in their new place alone. So every page that was written is looked at while the log ahead still names it, before it is taken
//! into the file, and its middle is overwritten with zeros.

use crate::db::{Cell, Conn};
use spartel_ports::store::{Answer, StoreError};
use std::collections::BTreeSet;
use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::ops::Range;
use std::path::Path;

/// The first page has the head of the file before its own.
const FILE_HEAD: usize = 100;
/// In a file of more pages (some 130 GB) pages of other kinds could look like those with cells: it may not grow so far.
pub const MOST_PAGES: u32 = 0x01ff_ffff;
/// So many pages are read together.
const TOGETHER: u32 = 256;
/// The head of the log ahead, and of each page in it.
const LOG_HEAD: usize = 32;
const FRAME_HEAD: usize = 24;

/// Whether pages are seen as they are: SQLite was built with its table of them, as `.cargo/config.toml` asks for, and the file has no maps
/// of pages, some of which look like those with cells.
pub async fn are_seen(conn: &mut Conn) -> Answer<()> {
    let built = "SELECT 1 FROM pragma_compile_options WHERE compile_options = 'ENABLE_DBPAGE_VTAB'";
    if conn.row(built, &[]).await?.is_none() {
        return Err(StoreError::Unavailable("SQLite was built without sqlite_dbpage".into()));
    }
    match conn.row("PRAGMA auto_vacuum", &[]).await? {
        Some(row) if row.int(0)? != 0 => Err(StoreError::Unavailable("a file with auto_vacuum".into())),
        _ => Ok(()),
    }
}

/// What is left to be done where pages may have left the log ahead unseen.
const UNSEEN: &str = "unseen";

/// Says that pages may leave the log ahead unseen from now on: whoever wrote them may be killed, or another program take them into the file.
pub async fn mark(conn: &mut Conn) -> Answer<()> {
    let set = "INSERT INTO meta (name, value) VALUES ($1, 1) ON CONFLICT (name) DO UPDATE SET value = 1";
    conn.run(set, &[Cell::Text(UNSEEN)]).await.map(|_| ())
}

/// Whether that was said, and not taken back.
async fn is_marked(conn: &mut Conn) -> Answer<bool> {
    let row = conn.row("SELECT 1 FROM meta WHERE name = $1 AND value = 1", &[Cell::Text(UNSEEN)]).await?;
    Ok(row.is_some())
}

/// Overwrites the gaps of all pages that the log ahead names, in a transaction of its own.
pub async fn cleared(conn: &mut Conn, log: &Path) -> Answer<()> {
    conn.begin().await?;
    let done = seen(conn, log).await;
    conn.end(done).await
}

/// The same, and says that no page is unseen any more.
pub async fn cleared_all(conn: &mut Conn, log: &Path) -> Answer<()> {
    conn.begin().await?;
    let done = match seen(conn, log).await {
        Ok(()) if is_marked(conn).await? => {
            conn.run("UPDATE meta SET value = 0 WHERE name = $1", &[Cell::Text(UNSEEN)]).await.map(|_| ())
        }
        done => done,
    };
    conn.end(done).await
}

/// Looks at every page of a file whose pages may have left the log ahead unseen, and overwrites the gaps that it finds.
pub async fn looked_through(conn: &mut Conn) -> Answer<()> {
    if !is_marked(conn).await? {
        return Ok(());
    }
    // Looking keeps nobody from writing.
    let pages = "WITH RECURSIVE n (i) AS (VALUES ($1) UNION ALL SELECT i + 1 FROM n WHERE i < $2) \
                 SELECT p.pgno, p.data FROM n JOIN sqlite_dbpage p ON p.pgno = n.i";
    let (mut dirty, mut from) = (BTreeSet::new(), 1);
    loop {
        let to = from + TOGETHER - 1;
        let rows = conn.rows(pages, &[Cell::Int(from.into()), Cell::Int(to.into())]).await?;
        for row in &rows {
            let number = u32::try_from(row.int(0)?).unwrap_or(u32::MAX);
            dirty.extend(dirty_gap(&row.bytes(1)?).map(|_| number));
        }
        if rows.len() < TOGETHER as usize {
            break;
        }
        from = to + 1;
    }
    if dirty.is_empty() {
        return Ok(());
    }
    conn.begin().await?;
    let done = clear(conn, &dirty).await;
    conn.end(done).await
}

async fn seen(conn: &mut Conn, log: &Path) -> Answer<()> {
    // Nobody else writes now, so that no page comes in between.
    let pages =
        written(log).map_err(|error| StoreError::Unavailable(format!("{}: {error}", log.display())))?;
    clear(conn, &pages).await
}

async fn clear(conn: &mut Conn, pages: &BTreeSet<u32>) -> Answer<()> {
    for number in pages {
        let number = Cell::Int((*number).into());
        // A page that is named and not there was cut off.
        let Some(row) = conn.row("SELECT data FROM sqlite_dbpage WHERE pgno = $1", &[number]).await? else {
            continue;
        };
        let mut page = row.bytes(0)?;
        if let Some(gap) = dirty_gap(&page) {
            page[gap].fill(0);
            conn.run("UPDATE sqlite_dbpage SET data = $1 WHERE pgno = $2", &[Cell::Bytes(&page), number])
                .await?;
        }
    }
    Ok(())
}

/// A gap in which something stands.
fn dirty_gap(page: &[u8]) -> Option<Range<usize>> {
    gap(page).filter(|gap| page[gap.clone()].iter().any(|byte| *byte != 0))
}

/// The unused middle of a page with cells: behind the pointers to them, before the first of them. None of other pages.
fn gap(page: &[u8]) -> Option<Range<usize>> {
    let head = if page.starts_with(b"SQLite format 3\0") { FILE_HEAD } else { 0 };
    let pointers = head
        + match page.get(head)? {
            2 | 5 => 12,
            10 | 13 => 8,
            _ => return None,
        };
    let number = |at: usize| Some(usize::from(u16::from_be_bytes([*page.get(at)?, *page.get(at + 1)?])));
    let from = pointers + 2 * number(head + 3)?;
    // A page of 64 KiB without cells says 0.
    let to = match number(head + 5)? {
        0 => 1 << 16,
        to => to,
    };
    (from <= to && to <= page.len()).then_some(from..to)
}

/// The pages that stand in the log ahead; none where there is no log.
fn written(log: &Path) -> std::io::Result<BTreeSet<u32>> {
    let Some(mut frames) = Frames::open(log)? else { return Ok(BTreeSet::new()) };
    let mut pages = BTreeSet::new();
    for at in 0.. {
        match frames.page(at)? {
            Some(page) => pages.insert(page),
            None => break,
        };
    }
    Ok(pages)
}

/// How many pages stand in the log ahead, each as often as it was written.
pub fn length(log: &Path) -> u64 {
    let Ok(Some(mut frames)) = Frames::open(log) else { return 0 };
    // Those of now come first; behind them may be some of an earlier round.
    let (mut some, mut none) = (0, frames.most);
    while some < none {
        let middle = some + (none - some) / 2;
        if matches!(frames.page(middle), Ok(Some(_))) {
            some = middle + 1;
        } else {
            none = middle;
        }
    }
    some
}

/// The log ahead, as <https://sqlite.org/fileformat2.html#walformat> has it.
struct Frames {
    file: File,
    salts: [u8; 8],
    page: u64,
    /// So many have room in it.
    most: u64,
}

impl Frames {
    fn open(log: &Path) -> std::io::Result<Option<Self>> {
        let mut file = match File::open(log) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let length = file.metadata()?.len();
        let mut head = [0; LOG_HEAD];
        if length < LOG_HEAD as u64 {
            return Ok(None);
        }
        file.read_exact(&mut head)?;
        let (page, mut salts) = (u64::from(number(&head[8..])), [0; 8]);
        salts.copy_from_slice(&head[16..24]);
        let most = (length - LOG_HEAD as u64) / (page + FRAME_HEAD as u64);
        Ok(Some(Self { file, salts, page, most }))
    }

    /// The number of a page in it; none behind the last of this round.
    fn page(&mut self, at: u64) -> std::io::Result<Option<u32>> {
        if at >= self.most {
            return Ok(None);
        }
        let mut head = [0; FRAME_HEAD];
        self.file.seek(SeekFrom::Start(LOG_HEAD as u64 + at * (self.page + FRAME_HEAD as u64)))?;
        self.file.read_exact(&mut head)?;
        Ok((head[8..16] == self.salts).then(|| number(&head)))
    }
}

/// A number of four bytes, the highest first.
fn number(bytes: &[u8]) -> u32 {
    bytes.iter().take(4).fold(0, |sum, byte| sum << 8 | u32::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::gap;

    fn page(kind: u8, cells: u16, from: u16) -> Vec<u8> {
        let mut page = vec![7; 4096];
        page[0] = kind;
        page[3..5].copy_from_slice(&cells.to_be_bytes());
        page[5..7].copy_from_slice(&from.to_be_bytes());
        page
    }

    #[test]
    fn the_gap_of_a_page_is_what_neither_pointers_nor_cells_take() {
        assert_eq!(gap(&page(13, 3, 4000)), Some(14..4000));
        assert_eq!(gap(&page(10, 0, 4096)), Some(8..4096));
        assert_eq!(gap(&page(5, 3, 4000)), Some(18..4000));
        assert_eq!(gap(&page(2, 2044, 4096)), None, "pointers behind the cells");
        assert_eq!(gap(&page(2, 1, 4097)), None, "cells behind the page");
        assert_eq!(gap(&page(0, 3, 4000)), None, "no page with cells");
        assert_eq!(gap(&[]), None);
        assert_eq!(gap(&[13]), None);
        let mut first = vec![0; 4096];
        first[..16].copy_from_slice(b"SQLite format 3\0");
        first[100] = 13;
        first[103..107].copy_from_slice(&[0, 2, 15, 0]);
        assert_eq!(gap(&first), Some(112..3840));
    }
}
