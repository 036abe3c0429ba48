//! What was fetched, for as long as it is kept: asked for once, however many wait.

use spartel_ports::Ticks;
use spartel_ports::provider::NoAnswer;
use std::future::Future;
use std::sync::Arc;
use tokio::sync::Mutex;

/// Kept for so many milliseconds: an hour.
const LASTS: u64 = 60 * 60 * 1000;
/// After a failure nothing is fetched for so many milliseconds: who cannot answer is not asked by everybody who waits.
const PAUSE: u64 = 5 * 1000;

/// Something that a provider publishes.
pub struct Kept<T>(Mutex<State<T>>);

struct State<T> {
    held: Option<(Arc<T>, u64)>,
    failed: Option<(NoAnswer, u64)>,
}

impl<T> Kept<T> {
    /// Nothing yet.
    pub fn new() -> Self {
        Self(Mutex::new(State { held: None, failed: None }))
    }

    /// What is held, where it is younger than an hour; else what is fetched now.
    ///
    /// # Errors
    /// Where it cannot be fetched, or could not a moment ago.
    pub async fn get(
        &self,
        ticks: &dyn Ticks,
        fetch: impl Future<Output = Result<T, NoAnswer>>,
    ) -> Result<Arc<T>, NoAnswer> {
        self.younger(LASTS, ticks, fetch).await
    }

    /// The same, where it is younger than so many milliseconds.
    ///
    /// # Errors
    /// As [`Self::get`].
    pub async fn younger(
        &self,
        age: u64,
        ticks: &dyn Ticks,
        fetch: impl Future<Output = Result<T, NoAnswer>>,
    ) -> Result<Arc<T>, NoAnswer> {
        let mut state = self.0.lock().await;
        let since = |at: u64| ticks.tick().saturating_sub(at);
        if let Some((held, _)) = state.held.as_ref().filter(|(_, at)| since(*at) < age) {
            return Ok(Arc::clone(held));
        }
        if let Some((why, _)) = state.failed.filter(|(_, at)| since(*at) < PAUSE) {
            return Err(why);
        }
        match fetch.await {
            Ok(fetched) => {
                let held = Arc::new(fetched);
                state.held = Some((Arc::clone(&held), ticks.tick()));
                Ok(held)
            }
            Err(why) => {
                state.failed = Some((why, ticks.tick()));
                Err(why)
            }
        }
    }
}
