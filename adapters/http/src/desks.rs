//! Desks first: what nobody waits for at a counter begins where no desk waits for an answer.

use spartel_api::endpoint::Op;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, watch};
use tokio::time::timeout;

/// Desks are at rest when none has waited for so long.
const REST: Duration = Duration::from_millis(10);
/// Whoever stands behind desks waits so long at most: desks that never rest hold others up, and do not stop them.
const PATIENCE: Duration = Duration::from_millis(200);

/// How many desks wait for an answer, and who stands behind them.
#[derive(Clone, Default)]
pub struct Desks {
    waiting: watch::Sender<usize>,
    behind: Arc<Mutex<()>>,
}

/// A desk that waits for an answer until this is dropped.
pub struct Waits(watch::Sender<usize>);

impl Drop for Waits {
    fn drop(&mut self) {
        self.0.send_modify(|waiting| *waiting -= 1);
    }
}

impl Desks {
    /// Lets a request begin: at once, where a desk waits for it; one after the other and behind desks, where it checks many documents or
    /// documents of former days.
    pub async fn let_begin(&self, op: Op) -> Option<Waits> {
        if !stands_behind(op) {
            self.waiting.send_modify(|waiting| *waiting += 1);
            return Some(Waits(self.waiting.clone()));
        }
        let _turn = self.behind.lock().await;
        // Out of patience it begins as well.
        let _ = timeout(PATIENCE, self.rest()).await;
        None
    }

    /// When desks are at rest.
    async fn rest(&self) {
        let mut waiting = self.waiting.subscribe();
        // The sender lives as long as this.
        while waiting.wait_for(|waiting| *waiting == 0).await.is_ok() {
            if timeout(REST, waiting.wait_for(|waiting| *waiting > 0)).await.is_err() {
                return;
            }
        }
    }
}

const fn stands_behind(op: Op) -> bool {
    matches!(op, Op::RunAgain | Op::ReadEffect | Op::ReadTrustEffect | Op::ReadRates | Op::ReadRetention)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;
    use tokio::time::sleep;

    async fn begins(desks: &Desks) -> Duration {
        let began = Instant::now();
        assert!(desks.let_begin(Op::RunAgain).await.is_none());
        began.elapsed()
    }

    #[tokio::test]
    async fn a_desk_never_waits_for_another() {
        let desks = Desks::default();
        let _behind = desks.behind.lock().await;
        let _all = [desks.let_begin(Op::OpenContact).await, desks.let_begin(Op::ReadContact).await];
        assert_eq!(*desks.waiting.borrow(), 2);
    }

    #[tokio::test]
    async fn a_batch_begins_when_desks_rest() {
        let desks = Desks::default();
        assert!(begins(&desks).await >= REST);
        let waits = desks.let_begin(Op::Act).await;
        let answered = async {
            sleep(3 * REST).await;
            drop(waits);
        };
        let (took, ()) = tokio::join!(begins(&desks), answered);
        assert!(took >= 4 * REST);
    }

    #[tokio::test]
    async fn desks_without_rest_do_not_stop_a_batch() {
        let desks = Desks::default();
        let _waits = desks.let_begin(Op::Act).await;
        let (first, second) = tokio::join!(begins(&desks), begins(&desks));
        assert!(first >= PATIENCE && second >= 2 * PATIENCE);
    }
}
