//! People: signing in, their accounts, and what needs two of them.

pub mod account;
pub mod enrol;
mod fault;
pub mod own;
pub mod proposal;
pub mod provider;
pub mod sign_in;

use crate::app::App;
use crate::caller::Caller;
use crate::problem::Done;
use spartel_app::contact::Order;
use spartel_app::ledger::Asked;
use spartel_app::node::Station;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{Code, Moment};
use spartel_ports::work::Urgency;
use spartel_ports::{Clock, Work};

/// What people are changed for.
const PURPOSE: Code = Code::new("people");

/// Does what is slow on the processors, before any batch.
async fn slow<S: Station + 'static, T: Send + 'static>(
    app: &App<S>,
    work: impl FnOnce() -> T + Send + 'static,
) -> Done<T> {
    let done = app.node().recorder().world().work().run(Urgency::Desk, work).await;
    Ok(done.map_err(spartel_app::node::NodeError::Work)?)
}

/// What an officer asks.
pub fn by(caller: &Caller, order: &Order) -> Asked {
    let actor = Actor::Officer(caller.officer().account());
    Asked { command: order.command, actor, purpose: PURPOSE }
}

pub fn now<S: Station + 'static>(app: &App<S>) -> Moment {
    app.node().recorder().world().clock().now().0
}
