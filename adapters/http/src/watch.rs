//! The watch of a post.

use crate::app::App;
use crate::caller::Caller;
use crate::extract::At;
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use spartel_api::watch as wire;
use spartel_app::node::Station;
use spartel_app::people::account::Account;
use spartel_app::people::device::Device;
use spartel_app::rates::LEAST;
use spartel_app::watch::{Expected, Lane, Measured, Referral, Watched, watch};
use spartel_ledger::id::{AccountId, Code, Moment, StreamId};

/// A device is heard that was heard within so many milliseconds: half an hour.
const HEARD: i64 = 30 * 60_000;

pub async fn read<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(post): At<String>,
) -> Done<Json<wire::Watch>> {
    let post = Code::parse(&post).ok_or_else(Fault::none)?;
    let asked = caller.asked(&app);
    let watched = watch(app.node().recorder(), asked, &post).await?;
    Ok(Json(shown(&app, &post, asked.now, watched)))
}

fn shown<S: Station + 'static>(app: &App<S>, post: &Code, now: Moment, watched: Watched) -> wire::Watch {
    wire::Watch {
        post: post.to_string(),
        at: now.0,
        lanes: watched.lanes.into_iter().map(|of| lane(app, of, now)).collect(),
        began: watched.began,
        ended: watched.ended,
        referrals: watched.referrals.into_iter().map(referral).collect(),
        unresolved: watched.unresolved,
        persons: took(watched.persons),
        vehicles: took(watched.vehicles),
        devices: devices(app, post, now),
        expected: watched.expected.into_iter().map(expected).collect(),
    }
}

fn lane<S: Station + 'static>(app: &App<S>, lane: Lane, now: Moment) -> wire::Lane {
    wire::Lane {
        name: lane.name,
        officer: lane.officer.and_then(|account| sits(app, account, now)),
        open: lane.open,
        oldest: lane.oldest.map(|at| at.0),
        last: lane.last.0,
    }
}

fn sits<S: Station + 'static>(app: &App<S>, account: AccountId, now: Moment) -> Option<wire::Sits> {
    let number = number_of(app, account)?;
    let at_work = app.node().directory().desks().at_work(account);
    let since = at_work.map(|(millis, _)| now.0.saturating_sub_unsigned(millis));
    Some(wire::Sits {
        account: account.into(),
        number,
        since,
        locked: at_work.is_some_and(|(_, locked)| locked),
    })
}

/// The service number of an account, of somebody who left too.
pub fn number_of<S: Station + 'static>(app: &App<S>, account: AccountId) -> Option<String> {
    match app.node().directory().account(account)? {
        Account::Present(present) => Some(present.number.to_string()),
        Account::Left(number, _) => Some(number.to_string()),
    }
}

fn referral(Referral { lane, opened, since }: Referral) -> wire::OpenReferral {
    wire::OpenReferral { lane, opened: opened.0, since: since.0 }
}

fn took(Measured { over, count, times }: Measured) -> wire::Took {
    let (median, p95) = times.map(|times| (times.median, times.p95)).unzip();
    wire::Took { over, count, least: LEAST, median, p95 }
}

fn devices<S: Station + 'static>(app: &App<S>, post: &Code, now: Moment) -> Vec<wire::PostDevice> {
    let all = app.node().directory().devices().into_iter();
    let ours = all.filter(|(_, device, _)| device.post.0 == *post && !device.revoked);
    let mut devices: Vec<_> = ours.map(|of| device(of, now)).collect();
    devices.sort_by(|one, two| one.name.cmp(&two.name));
    devices
}

fn device((id, device, heard): (StreamId, Device, Option<Moment>), now: Moment) -> wire::PostDevice {
    let state = match heard {
        _ if !device.is_there(now) => "ended",
        Some(at) if now.0.saturating_sub(at.0) <= HEARD => "heard",
        _ => "silent",
    };
    wire::PostDevice {
        id: id.into(),
        name: device.name.to_string(),
        kind: device.kind.as_str(),
        desk: device.desk.map(|desk| desk.to_string()),
        state,
        heard: heard.map(|at| at.0),
        until: device.until.0,
    }
}

fn expected(Expected { group, come, ended }: Expected) -> wire::ExpectedGroup {
    wire::ExpectedGroup {
        id: group.id.into(),
        kind: group.kind,
        carrier: group.carrier,
        service: group.service,
        formed: group.formed.0,
        expected: group.expected,
        come,
        ended,
    }
}
