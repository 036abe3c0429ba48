//! SQLite's log ahead (`-wal`), in which nothing may stay of what was erased, and no wrapped key that gave way.
//!
//! It can be emptied only where nobody reads an older state, and a program can be killed before it comes to that. So it is tried again: at
//! once, while the caller waits; then again and again as long as the record is open; and by whoever opens it next.
//!
//! No page is taken out of it into the file before its gaps were overwritten, so that the file keeps nothing either; SQLite is told not to
//! do that by itself.

use crate::PATIENCE;
use crate::db::Conn;
use crate::gaps;
use spartel_ports::store::Answer;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::Instant;

/// How long it is waited before the first try, where nobody waits for it, and between two.
pub const PAUSE: Duration = Duration::from_millis(500);
/// How long one try waits for readers, in milliseconds; writers wait as long.
const SHORTLY: u128 = 200;
/// When so many pages have come in, they are taken into the file.
const LONG: u64 = 1_000;

/// What is to be done about the log ahead, by the writer alone.
pub struct Ahead {
    log: PathBuf,
    /// How long it was when it was taken into the file and somebody read it still.
    tried: u64,
    /// Whether what others left unseen was looked through.
    looked: bool,
    /// Whether the file says that pages may leave it unseen.
    marked: bool,
    owed: bool,
    next: Instant,
    kept: Arc<AtomicBool>,
}

impl Ahead {
    /// Of a record that is opened: somebody may have been killed between an erasure and the end of it.
    pub async fn opened(conn: &mut Conn, log: PathBuf) -> Self {
        let mut ahead = Self {
            log,
            tried: 0,
            looked: false,
            marked: false,
            owed: true,
            next: Instant::now(),
            kept: Arc::default(),
        };
        // Where it cannot be done now the record is as good as before, and it is tried again.
        let _ = ahead.emptied(conn).await;
        ahead
    }

    /// Whether something that was erased by this program stands in it still, now and later.
    pub fn kept(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.kept)
    }

    /// Something was erased that stands in it. What is erased in the same moment goes with it, unless somebody waits for that.
    pub fn owe(&mut self) {
        if !self.owed {
            self.next = Instant::now() + PAUSE;
        }
        self.owed = true;
        self.kept.store(true, Ordering::Relaxed);
    }

    /// Says in the file, with what is written now, that pages may leave it unseen; [`Self::is_marked`] when that is durable.
    pub async fn mark(&self, conn: &mut Conn) -> Answer<()> {
        if self.marked { Ok(()) } else { gaps::mark(conn).await }
    }

    /// The file says it.
    pub const fn is_marked(&mut self) {
        self.marked = true;
    }

    /// When it is to be tried next, if it is.
    pub fn next(&self) -> Option<Instant> {
        self.owed.then_some(self.next)
    }

    /// Takes the log ahead into the file and leaves nothing in it, between transactions; whether nothing is left to do.
    pub async fn emptied(&mut self, conn: &mut Conn) -> Answer<bool> {
        if self.owed {
            let emptied = self.truncated(conn).await;
            self.next = Instant::now() + PAUSE;
            self.owed = !emptied?;
            self.kept.fetch_and(self.owed, Ordering::Relaxed);
        }
        Ok(!self.owed)
    }

    async fn truncated(&mut self, conn: &mut Conn) -> Answer<bool> {
        if !self.looked {
            gaps::looked_through(conn).await?;
            self.looked = true;
        }
        gaps::cleared_all(conn, &self.log).await?;
        self.marked = false;
        patient(conn, SHORTLY).await?;
        let row = conn.row("PRAGMA wal_checkpoint(TRUNCATE)", &[]).await;
        patient(conn, PATIENCE.as_millis()).await?;
        // Where a reader was in the way that is no error, but the first number of the answer.
        row?.map_or(Ok(false), |row| Ok(row.int(0)? == 0))
    }

    /// Takes it into the file where it has become long, as far as nobody reads an older state, and waits for nobody.
    pub async fn shortened(&mut self, conn: &mut Conn) -> Answer<()> {
        let length = gaps::length(&self.log);
        if length < self.tried {
            self.tried = 0;
        }
        if length >= self.tried + LONG {
            self.tried = length;
            gaps::cleared(conn, &self.log).await?;
            conn.row("PRAGMA wal_checkpoint(PASSIVE)", &[]).await?;
        }
        Ok(())
    }

    /// Leaves the file without gaps when nobody will write any more.
    pub async fn ended(&mut self, conn: &mut Conn) {
        // What cannot be done now is done by whoever opens the record next.
        self.owed = true;
        drop(self.emptied(conn).await);
    }
}

async fn patient(conn: &mut Conn, milliseconds: u128) -> Answer<()> {
    conn.script(format!("PRAGMA busy_timeout = {milliseconds}")).await
}
