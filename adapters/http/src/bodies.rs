//! Bodies of requests: read whole before anything begins, in so much time, and so many bytes at once for all and for one who brings them.

use crate::caller::{Caller, Machine};
use crate::problem::{Done, Fault};
use axum::body::{Body, BodyDataStream, Bytes, HttpBody};
use axum::extract::Request;
use axum::http::{Extensions, StatusCode};
use futures_util::stream::{self, StreamExt};
use spartel_api::endpoint::{self, Op};
use spartel_app::people::session::Desk;
use spartel_ledger::id::StreamId;
use std::collections::{BTreeMap, VecDeque};
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::task::yield_now;
use tokio::time::timeout;

/// Bytes are kept in pieces of so many, however small they come.
const PIECE: usize = 64 << 10;

/// How much is taken, and how long it may take.
#[derive(Debug, Clone, Copy)]
struct Terms {
    /// Bytes of one body.
    most: usize,
    /// Bytes that are held at once of what one brings.
    share: usize,
    /// Bytes that are held at once of what all bring.
    all: usize,
    /// Time in which nothing comes.
    quiet: Duration,
    /// Time from the first byte to the last.
    whole: Duration,
}

/// JSON. Who has not signed in yet is one with all who have not: they have half.
const WORDS: Terms = Terms {
    most: 64 << 10,
    share: 32 << 20,
    all: 64 << 20,
    quiet: Duration::from_secs(10),
    whole: Duration::from_secs(20),
};

/// Forms with evidence: pages in three lights, and a chip. One of the largest takes half a megabyte a second.
const FILES: Terms = Terms {
    most: 64 << 20,
    share: 128 << 20,
    all: 512 << 20,
    quiet: Duration::from_secs(10),
    whole: Duration::from_secs(120),
};

/// Who brings a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bringer {
    Anybody,
    Desk(Desk),
    Device(StreamId),
}

impl Bringer {
    /// By what was found out about a request.
    fn of(found: &Extensions) -> Self {
        let desk = found.get::<Caller>().map(|caller| Self::Desk(caller.desk));
        desk.or_else(|| found.get::<Machine>().map(|device| Self::Device(device.0))).unwrap_or(Self::Anybody)
    }
}

/// What is held of bodies until their requests are answered.
#[derive(Debug, Clone)]
pub struct Bodies {
    words: Arc<Purse>,
    files: Arc<Purse>,
}

impl Default for Bodies {
    fn default() -> Self {
        Self { words: Purse::new(WORDS), files: Purse::new(FILES) }
    }
}

impl Bodies {
    /// Has the body of a request arrive; its bytes count until what comes with the request is dropped.
    ///
    /// # Errors
    /// Where there is more than is taken, of it or of all; and where it does not come, or not in time.
    pub async fn arrived(&self, op: Op, request: Request) -> Done<(Request, Option<Held>)> {
        let purse = match op.endpoint().body {
            endpoint::Body::None => return Ok((request, None)),
            endpoint::Body::Json(_) => &self.words,
            endpoint::Body::Parts(_) | endpoint::Body::Lists(_) | endpoint::Body::Drop(..) => &self.files,
        };
        let (parts, body) = request.into_parts();
        let (body, held) = purse.read(Bringer::of(&parts.extensions), body).await?;
        Ok((Request::from_parts(parts, body), Some(held)))
    }
}

/// What is held under some terms, and for whom.
#[derive(Debug)]
struct Purse {
    terms: Terms,
    held: Mutex<BTreeMap<Bringer, usize>>,
}

impl Purse {
    fn new(terms: Terms) -> Arc<Self> {
        Arc::new(Self { terms, held: Mutex::default() })
    }

    /// Nothing breaks off under the lock.
    fn held(&self) -> MutexGuard<'_, BTreeMap<Bringer, usize>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn read(self: &Arc<Self>, of: Bringer, body: Body) -> Done<(Body, Held)> {
        let mut held = Held { purse: Arc::clone(self), of, bytes: 0 };
        // What is announced is set aside at once: who has begun comes to an end.
        held.grow(usize::try_from(body.size_hint().lower()).unwrap_or(usize::MAX))?;
        let read = timeout(self.terms.whole, gathered(body.into_data_stream(), &mut held));
        let pieces = read.await.unwrap_or_else(|_| Err(late()))?;
        Ok((anew(pieces), held))
    }
}

/// Bytes that are held for somebody, until this is dropped.
#[derive(Debug)]
pub struct Held {
    purse: Arc<Purse>,
    of: Bringer,
    bytes: usize,
}

impl Held {
    /// Holds so many in all, if these are more.
    fn grow(&mut self, bytes: usize) -> Done<()> {
        let (terms, mut held) = (&self.purse.terms, self.purse.held());
        if bytes > terms.most {
            return Err(Fault::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large"));
        }
        let more = bytes.saturating_sub(self.bytes);
        if held.values().sum::<usize>() + more > terms.all {
            return Err(Fault::new(StatusCode::SERVICE_UNAVAILABLE, "work-busy"));
        }
        let own = held.entry(self.of).or_default();
        if *own + more > terms.share {
            return Err(Fault::new(StatusCode::TOO_MANY_REQUESTS, "work-busy"));
        }
        *own += more;
        self.bytes += more;
        Ok(())
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let mut held = self.purse.held();
        let left = held.get(&self.of).map_or(0, |own| own - self.bytes);
        if left == 0 {
            held.remove(&self.of);
        } else {
            held.insert(self.of, left);
        }
    }
}

/// What has not come in its time.
fn late() -> Fault {
    Fault::new(StatusCode::REQUEST_TIMEOUT, "body")
}

/// The bytes of a body, in pieces.
async fn gathered(mut body: BodyDataStream, held: &mut Held) -> Done<VecDeque<Bytes>> {
    let (quiet, mut pieces, mut last, mut came) = (held.purse.terms.quiet, VecDeque::new(), Vec::new(), 0);
    while let Some(next) = timeout(quiet, body.next()).await.map_err(|_| late())? {
        let mut next = next.map_err(|_| Fault::bad("body"))?;
        came += next.len();
        held.grow(came)?;
        while !next.is_empty() {
            let part = next.split_to(next.len().min(PIECE - last.len()));
            last.extend_from_slice(&part);
            if last.len() == PIECE {
                pieces.push_back(Bytes::from(std::mem::take(&mut last)));
            }
        }
    }
    pieces.push_back(Bytes::from(last));
    Ok(pieces)
}

/// A body of pieces, each of which goes when it was read; in between, whoever reads has time to take it apart, and holds it once.
fn anew(pieces: VecDeque<Bytes>) -> Body {
    Body::from_stream(stream::unfold(pieces, async |mut pieces| {
        yield_now().await;
        Some((Ok::<_, Infallible>(pieces.pop_front()?), pieces))
    }))
}

#[cfg(test)]
mod tests;
