//! What is said in private.

use crate::app::App;
use crate::caller::Caller;
use crate::extract::{At, Body, Ordered};
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use spartel_api::contact::Interview;
use spartel_api::hex;
use spartel_api::id::Id;
use spartel_api::status::Told;
use spartel_app::contact::look_up_to;
use spartel_app::node::Station;
use spartel_app::people::rights::Action;

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
