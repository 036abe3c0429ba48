//! SQLite's one writer: commands that wait together are made durable together.

use crate::PATIENCE;
use crate::ahead::{Ahead, PAUSE};
use crate::db::Conn;
use crate::{commit, transfer};
use spartel_ledger::id::StreamId;
use spartel_ports::store::{Answer, Commit, Published, Rebuilt, Receipt, StoreError};
use spartel_ports::tables::Tables;
use spartel_ports::transfer::{Backup, Import};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep, timeout, timeout_at};

/// How many commands one transaction takes.
const TOGETHER: usize = 64;
/// How many may wait before the next has to.
const WAITING: usize = 1024;

/// Something asked of the writer, and where the answer goes.
enum Ask {
    Commit(Waiting),
    Alone(Alone),
    /// Nothing more will be asked.
    End(oneshot::Sender<Answer<()>>),
}

/// A commit, and where its answer goes.
type Waiting = (Box<Commit>, oneshot::Sender<Answer<Receipt>>);

/// What shares no transaction with others.
enum Alone {
    Publish(Published, oneshot::Sender<Answer<()>>),
    Import(Box<Import>, oneshot::Sender<Answer<()>>),
    Register(Backup, oneshot::Sender<Answer<()>>),
    Replace(Vec<Rebuilt>, oneshot::Sender<Answer<Vec<StreamId>>>),
    /// The log ahead is emptied between transactions.
    Empty(oneshot::Sender<Answer<bool>>),
}

impl Alone {
    async fn done(self, conn: &mut Conn, tables: &Tables, ahead: &mut Ahead) {
        let empties = matches!(self, Self::Empty(_));
        if !empties && ahead.mark(conn).await.is_ok() {
            ahead.is_marked();
        }
        // Nobody waits for an answer that cannot be sent.
        match self {
            Self::Publish(published, answer) => drop(answer.send(publish(conn, &published).await)),
            Self::Import(import, answer) => {
                let imported = transfer::import(conn, tables, &import).await;
                if imported.is_ok() && import_forgets(&import) {
                    ahead.owe();
                }
                drop(answer.send(imported));
            }
            Self::Register(backup, answer) => drop(answer.send(transfer::register(conn, &backup).await)),
            Self::Replace(rebuilt, answer) => drop(answer.send(replace(conn, tables, &rebuilt).await)),
            Self::Empty(answer) => drop(answer.send(ahead.emptied(conn).await)),
        }
    }
}

/// Whether something goes by a commit that must not stay in the log ahead.
fn forgets(commit: &Commit) -> bool {
    !commit.erased.is_empty() || !commit.moved.is_empty()
}

/// The same of an import.
fn import_forgets(import: &Import) -> bool {
    !import.erased.is_empty() || !import.moved.is_empty()
}

/// A door to the writer; it ends when the last one is dropped.
#[derive(Clone)]
pub struct Writer {
    door: mpsc::Sender<Ask>,
    kept: Arc<AtomicBool>,
}

impl Writer {
    /// A writer over its own connection.
    pub async fn start(mut conn: Conn, tables: Arc<Tables>, log: PathBuf) -> Self {
        let (door, asked) = mpsc::channel(WAITING);
        let ahead = Ahead::opened(&mut conn, log).await;
        let kept = ahead.kept();
        tokio::spawn(serve(conn, tables, asked, ahead));
        Self { door, kept }
    }

    /// Has a commit written, and what it erases emptied out of the log ahead: before the answer, or soon after it.
    pub async fn commit(&self, commit: Commit) -> Answer<Receipt> {
        let (answer, answered) = oneshot::channel();
        let forgets = forgets(&commit) && !commit.soon;
        let receipt = self.ask(Ask::Commit((Box::new(commit), answer)), answered).await?;
        if forgets {
            self.forget().await;
        }
        Ok(receipt)
    }

    /// Waits until nothing that was erased stands in the log ahead, but not for ever. What was recorded stands whatever comes of this: the
    /// writer goes on trying, and [`Self::keeps_erased`] tells.
    async fn forget(&self) {
        let trying = async {
            while self.empty().await == Ok(false) {
                sleep(PAUSE).await;
            }
        };
        let _ = timeout(PATIENCE, trying).await;
    }

    async fn empty(&self) -> Answer<bool> {
        let (answer, answered) = oneshot::channel();
        self.ask(Ask::Alone(Alone::Empty(answer)), answered).await
    }

    /// Whether something that was erased stands in the log ahead still.
    pub fn keeps_erased(&self) -> bool {
        self.kept.load(Ordering::Relaxed)
    }

    /// Has a checkpoint written.
    pub async fn publish(&self, published: Published) -> Answer<()> {
        let (answer, answered) = oneshot::channel();
        self.ask(Ask::Alone(Alone::Publish(published, answer)), answered).await
    }

    /// Has rows put in the place of others.
    pub async fn replace(&self, rebuilt: Vec<Rebuilt>) -> Answer<Vec<StreamId>> {
        let (answer, answered) = oneshot::channel();
        self.ask(Ask::Alone(Alone::Replace(rebuilt, answer)), answered).await
    }

    /// Has a part of a record taken in.
    pub async fn import(&self, import: Import) -> Answer<()> {
        let (answer, answered) = oneshot::channel();
        let forgets = import_forgets(&import);
        self.ask(Ask::Alone(Alone::Import(Box::new(import), answer)), answered).await?;
        if forgets {
            self.forget().await;
        }
        Ok(())
    }

    /// Has a backup registered.
    pub async fn register(&self, backup: Backup) -> Answer<()> {
        let (answer, answered) = oneshot::channel();
        self.ask(Ask::Alone(Alone::Register(backup, answer)), answered).await
    }

    /// Has the connection closed, which takes the log ahead into the file.
    pub async fn end(&self) -> Answer<()> {
        let (answer, answered) = oneshot::channel();
        self.ask(Ask::End(answer), answered).await
    }

    async fn ask<T>(&self, ask: Ask, answered: oneshot::Receiver<Answer<T>>) -> Answer<T> {
        let gone = || StoreError::Unavailable("the writer has ended".into());
        self.door.send(ask).await.map_err(|_| gone())?;
        answered.await.map_err(|_| gone())?
    }
}

/// How many were asked together, 0 where nobody will ask any more; none where it is time for something else.
async fn received(
    asked: &mut mpsc::Receiver<Ask>,
    asks: &mut Vec<Ask>,
    until: Option<Instant>,
) -> Option<usize> {
    match until {
        None => Some(asked.recv_many(asks, TOGETHER).await),
        Some(until) if until > Instant::now() => {
            timeout_at(until, asked.recv_many(asks, TOGETHER)).await.ok()
        }
        Some(_) => None,
    }
}

async fn serve(mut conn: Conn, tables: Arc<Tables>, mut asked: mpsc::Receiver<Ask>, mut ahead: Ahead) {
    let mut asks = Vec::with_capacity(TOGETHER);
    loop {
        match received(&mut asked, &mut asks, ahead.next()).await {
            Some(0) => return ahead.ended(&mut conn).await,
            Some(_) => {}
            // Nobody is told here: it is tried again.
            None => drop(ahead.emptied(&mut conn).await),
        }
        let mut commits = Vec::with_capacity(asks.len());
        let (mut alone, mut ends) = (Vec::new(), None);
        for ask in asks.drain(..) {
            match ask {
                Ask::Commit(waiting) => commits.push(waiting),
                Ask::Alone(what) => alone.push(what),
                Ask::End(answer) => ends = Some(answer),
            }
        }
        if !commits.is_empty() {
            together(&mut conn, &tables, commits, &mut ahead).await;
        }
        for what in alone {
            what.done(&mut conn, &tables, &mut ahead).await;
        }
        if let Some(answer) = ends {
            ahead.ended(&mut conn).await;
            let _ = answer.send(conn.close().await);
            return;
        }
        // Nobody is told here either: what was recorded is durable where it stands.
        drop(ahead.shortened(&mut conn).await);
    }
}

/// Writes a checkpoint in a transaction of its own.
pub async fn publish(conn: &mut Conn, published: &Published) -> Answer<()> {
    conn.begin().await?;
    let written = commit::publish(conn, published).await;
    conn.end(written).await
}

/// Puts rows in the place of others in a transaction of its own.
pub async fn replace(conn: &mut Conn, tables: &Tables, rebuilt: &[Rebuilt]) -> Answer<Vec<StreamId>> {
    conn.begin().await?;
    let replaced = commit::replace(conn, tables, rebuilt).await;
    conn.end(replaced).await
}

/// Writes commits into one transaction, each for itself; answers when they are durable.
async fn together(conn: &mut Conn, tables: &Tables, commits: Vec<Waiting>, ahead: &mut Ahead) {
    let mut answers = Vec::with_capacity(commits.len());
    let written = transaction(conn, tables, (&commits, ahead), &mut answers).await;
    if written.is_ok() {
        ahead.is_marked();
    }
    if let Err(error) = written {
        // Where it could not be ended well it is ended at all; a transaction that SQLite has ended itself needs no rollback.
        let _ = conn.script("ROLLBACK").await;
        answers = commits.iter().map(|_| Err(error.clone())).collect();
    }
    let recorded = commits.iter().zip(&answers).filter(|(_, told)| told.is_ok());
    if recorded.into_iter().any(|((commit, _), _)| forgets(commit)) {
        ahead.owe();
    }
    for ((_, answer), told) in commits.into_iter().zip(answers) {
        let _ = answer.send(told);
    }
}

async fn transaction(
    conn: &mut Conn,
    tables: &Tables,
    (commits, ahead): (&[Waiting], &Ahead),
    answers: &mut Vec<Answer<Receipt>>,
) -> Answer<()> {
    conn.begin().await?;
    ahead.mark(conn).await?;
    for (commit, _) in commits {
        conn.script("SAVEPOINT one").await?;
        let answer = commit::write(conn, tables, commit).await;
        // A full disk ends the whole transaction: then there is no savepoint to go back to.
        match &answer {
            Ok(_) => conn.script("RELEASE one").await?,
            Err(error @ (StoreError::Full | StoreError::Corrupt(_) | StoreError::Unavailable(_))) => {
                return Err(error.clone());
            }
            Err(_) => conn.script("ROLLBACK TO one; RELEASE one").await?,
        }
        answers.push(answer);
    }
    conn.script("COMMIT").await
}
