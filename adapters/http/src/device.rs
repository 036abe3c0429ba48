//! Devices: their tokens, and what they hand in.

use crate::app::App;
use crate::caller::{Caller, Machine};
use crate::extract::{At, Body, Ordered};
use crate::parts::{self, Form};
use crate::people::{by, now};
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use spartel_api::device as wire;
use spartel_api::id::Id;
use spartel_app::contact::Claim;
use spartel_app::node::{Delivered, Station};
use spartel_app::people::account::Post;
use spartel_app::people::device::{Device, Kind, Registration};
use spartel_app::people::rights::Action;
use spartel_ledger::id::{Code, Moment, StreamId};

/// What lets somebody see the devices of a post: to give tokens, to claim what one hands in, to look after them.
const SEES: [Action; 3] = [Action::ManageDeviceTokens, Action::OpenContact, Action::WatchLanes];

fn shown((id, device, heard): (StreamId, Device, Option<Moment>)) -> wire::Device {
    wire::Device {
        id: id.into(),
        name: device.name.to_string(),
        kind: device.kind.as_str(),
        post: device.post.to_string(),
        desk: device.desk.map(|desk| desk.to_string()),
        until: device.until.0,
        revoked: device.revoked,
        heard: heard.map(|at| at.0),
    }
}

fn found<S: Station + 'static>(app: &App<S>, id: StreamId) -> Done<wire::Device> {
    let all = app.node().directory().devices();
    all.into_iter().find(|(of, ..)| *of == id).map(shown).ok_or_else(Fault::none)
}

pub async fn list<S: Station + 'static>(State(app): State<App<S>>, caller: Caller) -> Json<wire::Devices> {
    let asked = caller.asked(&app);
    let sees = |post: &Post| SEES.iter().any(|action| asked.reaches_at(*action, post));
    let all = app.node().directory().devices().into_iter();
    let mut devices: Vec<_> = all.filter(|(_, device, _)| sees(&device.post)).map(shown).collect();
    devices.sort_by(|one, two| one.name.cmp(&two.name));
    Json(wire::Devices { devices })
}

pub async fn register<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Ordered(order): Ordered,
    Body(asked): Body<wire::NewDevice>,
) -> Done<(StatusCode, Json<wire::Registered>)> {
    let wanted = wanted(&asked).ok_or_else(|| Fault::unfit("code"))?;
    let node = app.node();
    let (id, token) = node.directory().register_device(node.recorder(), &by(&caller, &order), wanted).await?;
    let registered = wire::Registered { device: found(&app, id)?, token: token.text() };
    Ok((StatusCode::CREATED, Json(registered)))
}

/// A device, where its words are codes.
fn wanted(asked: &wire::NewDevice) -> Option<Registration> {
    let desk = match &asked.desk {
        Some(desk) => Some(Code::parse(desk)?),
        None => None,
    };
    Some(Registration {
        name: Code::parse(&asked.name)?,
        kind: Kind::parse(&asked.kind)?,
        post: Post(Code::parse(&asked.post)?),
        desk,
        until: Moment(asked.until),
    })
}

pub async fn revoke<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
) -> Done<Json<wire::Device>> {
    let node = app.node();
    node.directory().revoke_device(node.recorder(), &by(&caller, &order), id.into()).await?;
    Ok(Json(found(&app, id.into())?))
}

/// Takes in what a device hands in.
pub async fn deliver<S: Station + 'static>(
    State(app): State<App<S>>,
    Machine(device): Machine,
    Ordered(order): Ordered,
    form: Form,
) -> Done<Json<wire::Delivered>> {
    let came = parts::take::<wire::Drop>(form, Some("drop")).await?;
    // What is no claim is none that is good.
    let claim = came.first.and_then(|drop| drop.claim).and_then(|claim| Claim::parse(&claim));
    // A token may have been taken while the form came in.
    let there = app.node().directory().device(device).is_some_and(|device| device.is_there(now(&app)));
    if !there {
        return Err(crate::caller::no_device());
    }
    let state = match app.node().deliver(device, &order, (claim.as_ref(), came.pieces)).await? {
        Delivered::Taken => "taken",
        Delivered::Waits(_) => "waits",
    };
    Ok(Json(wire::Delivered { state }))
}
