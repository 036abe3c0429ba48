//! What is said in private.

use crate::app::App;
use crate::caller::Caller;
use crate::extract::{Asking, At, Body, INSPECTION, Ordered};
use crate::list::each;
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use serde::Deserialize;
use spartel_api::contact::{Awaited, Interview, Interviews};
use spartel_api::hex;
use spartel_api::id::Id;
use spartel_api::status::Told;
use spartel_app::contact::look_up_to;
use spartel_app::node::Station;
use spartel_app::people::rights::Action;
use spartel_app::safeguards;
use spartel_ledger::id::Code;

/// What is asked of the list, as it stands in the query.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Query {
    post: Option<String>,
}

/// With whom whoever asks may speak in private.
pub async fn awaited<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Asking(query): Asking<Query>,
) -> Done<Json<Interviews>> {
    let post = each(query.post.as_deref(), Code::parse).ok_or_else(|| Fault::unfit("query"))?;
    let by = (caller.asked(&app), &INSPECTION);
    let found = safeguards::awaited(app.node().recorder(), by, post.as_ref()).await?;
    let shown = found.into_iter().map(|contact| Awaited {
        id: contact.id.into(),
        number: contact.number,
        post: contact.post,
        opened: contact.opened.0,
    });
    Ok(Json(Interviews { contacts: shown.collect() }))
}

/// Takes an interview. Whether the gate opens or a referral follows is not in the answer: both look alike.
pub async fn safeguard<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
    Body(said): Body<Interview>,
) -> Done<Json<Told>> {
    let interview = said.read().ok_or_else(|| Fault::unfit("code"))?;
    let recorder = app.node().recorder();
    let handle = look_up_to(recorder, caller.asked(&app), id.into(), Action::InterviewSafeguards).await?;
    let taken = app.node().safeguard(&handle, &order, &interview).await?;
    let obstacles = taken.obstacles.iter().map(|obstacle| obstacle.as_str().to_owned()).collect();
    Ok(Json(Told { receipt: hex(&taken.receipt.0), obstacles }))
}
