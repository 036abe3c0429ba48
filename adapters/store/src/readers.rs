//! Connections that read the file beside its writer. A pool that asks a connection how it is, each time it is taken and each time it is put
//! back, would make three questions of one; a connection to a file of our own does not break.

use crate::error;
use crate::{PATIENCE, READERS};
use spartel_ports::store::{Answer, StoreError};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, Connection as _, SqliteConnection};
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::timeout;

/// Connections to a file.
pub struct Readers {
    options: Box<SqliteConnectOptions>,
    places: Arc<Semaphore>,
    idle: Idle,
}

type Idle = Arc<Mutex<Vec<SqliteConnection>>>;

/// A panic elsewhere leaves connections, which are as good as they were.
fn free(idle: &Idle) -> MutexGuard<'_, Vec<SqliteConnection>> {
    idle.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Readers {
    /// Opens nothing yet.
    pub fn new(options: SqliteConnectOptions) -> Self {
        Self { options: Box::new(options), places: Arc::new(Semaphore::new(READERS)), idle: Idle::default() }
    }

    /// A connection that nobody else has.
    pub async fn take(&self) -> Answer<Taken> {
        let closed = || StoreError::Unavailable("the record is closed, or too many read it".into());
        let place = timeout(PATIENCE, Arc::clone(&self.places).acquire_owned()).await;
        let place = place.map_err(|_| closed())?.map_err(|_| closed())?;
        let found = free(&self.idle).pop();
        let conn = match found {
            Some(conn) => conn,
            None => self.options.connect().await.map_err(|e| error::of(&e))?,
        };
        Ok(Taken { conn: Some(conn), idle: Arc::clone(&self.idle), _place: place })
    }

    /// Ends all connections, when they are back.
    pub async fn close(&self) {
        let _all = self.places.acquire_many(READERS as u32).await;
        self.places.close();
        let idle: Vec<SqliteConnection> = std::mem::take(&mut *free(&self.idle));
        for conn in idle {
            // It only read.
            let _ = conn.close().await;
        }
    }
}

/// A connection that goes back when it is dropped.
pub struct Taken {
    conn: Option<SqliteConnection>,
    idle: Idle,
    _place: OwnedSemaphorePermit,
}

/// What holds while somebody has it.
const THERE: &str = "it goes back only when it is dropped";

impl Deref for Taken {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        self.conn.as_ref().expect(THERE)
    }
}

impl DerefMut for Taken {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        self.conn.as_mut().expect(THERE)
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        free(&self.idle).extend(self.conn.take());
    }
}
