//! Whom the house trusts: lists with their ages, imports, and what two people decide of them.

use crate::app::App;
use crate::caller::Caller;
use crate::extract::{At, Ordered};
use crate::parts::{self, Form};
use crate::people::{by, proposal};
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use spartel_api::id::Id;
use spartel_api::people::{Approve, Proposal};
use spartel_api::problem::Problem;
use spartel_api::trust as wire;
use spartel_api::{hash, hex};
use spartel_app::ledger::Asked;
use spartel_app::node::{Brought, Effect, Node, Outcome, Station};
use spartel_app::people::grave::Digest;
use spartel_app::people::rights::Action;
use spartel_app::trust::{NotTaken, TrustError, Version, decision};
use spartel_ledger::id::StreamId;
use std::sync::Arc;

impl From<NotTaken> for Fault {
    fn from(error: NotTaken) -> Self {
        let problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY.as_u16(), error.code());
        let NotTaken::Import(file, error) = error else { return Self(problem) };
        let args = error.args().into_iter();
        Self(args.fold(problem.with("file", file), |problem, (name, value)| problem.with(name, value)))
    }
}

impl From<TrustError> for Fault {
    fn from(error: TrustError) -> Self {
        match error {
            TrustError::NotTaken(error) => error.into(),
            TrustError::Forbidden(action) => {
                Self(Problem::new(403, "forbidden").with("action", action.as_str()))
            }
            TrustError::Changed => Self::new(StatusCode::CONFLICT, "trust-changed"),
            TrustError::NotConfirmed => Self::new(StatusCode::FORBIDDEN, "not-confirmed"),
            TrustError::None => Self::none(),
            TrustError::Directory(error) => error.into(),
            TrustError::Record(error) => error.into(),
            TrustError::Corrupt => Self::failed(),
            TrustError::Work(error) => spartel_app::node::NodeError::Work(error).into(),
        }
    }
}

/// Whether somebody may see which lists are trusted: these are the same at all posts.
fn must_see<S: Station + 'static>(app: &App<S>, caller: &Caller) -> Done<()> {
    let sees = caller.asked(app).may(Action::SeeTrust).is_some();
    if sees { Ok(()) } else { Err(TrustError::Forbidden(Action::SeeTrust).into()) }
}

pub async fn read<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
) -> Done<Json<wire::Trust>> {
    must_see(&app, &caller)?;
    let (now, at) = (app.node().trusted().now(), app.node().instant());
    let age = |source: &[u8; 32]| {
        let (seen, age) = now.age_of(source, at)?;
        let old = age.old.map(spartel_app::trust::Old::as_str);
        Some(wire::Age { seen: seen.0, days: age.days, working_days: age.working_days, old })
    };
    Ok(Json(wire::Trust::of(&now.store, now.serial, at, age)))
}

pub async fn radar<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
) -> Done<Json<wire::Radar>> {
    must_see(&app, &caller)?;
    Ok(Json(wire::Radar::of(&app.node().trust(), app.node().instant())))
}

pub async fn package<S: Station + 'static>(State(app): State<App<S>>, caller: Caller) -> Done<Response> {
    must_see(&app, &caller)?;
    let headers = [
        (header::CONTENT_TYPE, "application/octet-stream"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"trust.bin\""),
    ];
    Ok((headers, app.node().trusted().now().package()).into_response())
}

/// What an import changes, with the reasons why it needs two people.
fn difference(brought: &Brought) -> wire::Difference {
    let mut shown = wire::Difference::between(&brought.before.store, &brought.judged.after);
    shown.grounds = brought.judged.grounds.iter().map(|ground| ground.as_str()).collect();
    shown.findings.clone_from(&brought.judged.findings);
    shown
}

pub async fn import<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Ordered(order): Ordered,
    form: Form,
) -> Done<Json<wire::Brought>> {
    Node::<S>::must_change_trust(caller.asked(&app))?;
    let (import, only_show) = parts::lists(form).await?;
    let (node, order) = (app.node(), by(&caller, &order));
    let brought = node.bring_trust((caller.asked(&app), &order), import, only_show).await?;
    let proposed = |id| node.directory().proposal(id).map(|of| proposal::shown(id, &of));
    let (state, proposal) = match brought.outcome {
        Outcome::Shown => ("shown", None),
        Outcome::Applied => ("applied", None),
        Outcome::Proposed(id) => ("proposed", proposed(id)),
    };
    Ok(Json(wire::Brought { state, difference: difference(&brought), proposal }))
}

/// What an import that waits would change now; or why it is not taken any more.
pub async fn explain<S: Station + 'static>(app: &App<S>, id: StreamId, shown: &mut Proposal) -> Done<()> {
    match app.node().proposed_trust(id).await {
        Ok(brought) => shown.trust = Some(difference(&brought)),
        Err(TrustError::NotTaken(why)) => shown.not_taken = Some(why.code()),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

/// Approves an import, which the officer's key has to confirm.
pub async fn approve<S: Station + 'static>(
    app: &App<S>,
    caller: &Caller,
    order: &Asked,
    (id, seen): (StreamId, Digest),
    body: &Approve,
) -> Done<()> {
    let before = body.before.as_deref().and_then(hash).ok_or_else(|| Fault::unfit("before"))?;
    let said = decision(id, seen, before);
    let confirmed = caller.confirmed(app, said);
    match app.node().approve_trust((caller.asked(app), order), (id, seen, before), confirmed).await {
        Err(error @ TrustError::NotConfirmed) => Err(Fault::to_confirm(error, &said)),
        done => Ok(done?),
    }
}

fn shown(version: &Version) -> wire::Version {
    let applied = &version.applied;
    wire::Version {
        serial: applied.serial,
        version: hex(&*applied.version),
        before: hex(&*applied.before),
        at: version.at.0,
        by: version.by.map(Into::into),
        proposal: applied.proposal.map(Id::from),
        inspections: None,
        difference: None,
    }
}

pub async fn versions<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
) -> Done<Json<wire::TrustVersions>> {
    must_see(&app, &caller)?;
    let versions = app.node().trust_versions().await?;
    Ok(Json(wire::TrustVersions { versions: versions.iter().map(shown).collect() }))
}

pub async fn version<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(serial): At<u64>,
) -> Done<Json<wire::Version>> {
    must_see(&app, &caller)?;
    let (version, before, after) = app.node().trust_version(serial).await?;
    let difference = Some(wire::Difference::between(&before, &after));
    let inspections = Some(wire::inspected(&after));
    Ok(Json(wire::Version { difference, inspections, ..shown(&version) }))
}

/// What a proposed import would change in contacts, for whoever has a say in it.
pub async fn proposed_effect<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
) -> Done<Json<wire::Effect>> {
    let id = proposal::may_see(&app, &caller, id)?;
    Node::<S>::must_change_trust(caller.asked(&app))?;
    let Brought { before, judged, .. } = app.node().proposed_trust(id).await?;
    let stores = (&before.store, &Arc::new(judged.after));
    Ok(Json(effects(app.node().effect(caller.asked(&app), stores).await?)))
}

/// What a store that was taken in changes in contacts, for whoever has a say in it.
pub async fn effect<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(serial): At<u64>,
) -> Done<Json<wire::Effect>> {
    Node::<S>::must_change_trust(caller.asked(&app))?;
    let (_, before, after) = app.node().trust_version(serial).await?;
    let stores = (&Arc::new(before), &Arc::new(after));
    Ok(Json(effects(app.node().effect(caller.asked(&app), stores).await?)))
}

fn effects(effect: Effect) -> wire::Effect {
    let turn = |((before, after), contacts)| wire::Turn { before, after, contacts };
    let states = effect
        .states
        .into_iter()
        .map(|(state, turns)| wire::EffectOnState { state, turns: turns.into_iter().map(turn).collect() });
    let changed = effect.changed.into_iter().map(|changed| wire::ChangedContact {
        id: changed.id.into(),
        number: changed.number,
        before: changed.before,
        after: changed.after,
    });
    wire::Effect { states: states.collect(), changed: changed.collect(), left_out: effect.left_out }
}
