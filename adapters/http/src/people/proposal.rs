//! What needs two people.

use super::{by, now};
use crate::app::App;
use crate::caller::Caller;
use crate::extract::{At, Body, Ordered};
use crate::problem::{Done, Fault};
use crate::{rules, trust};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use spartel_api::house::Rule;
use spartel_api::id::Id;
use spartel_api::people as wire;
use spartel_api::{hash, hex};
use spartel_app::contact::Order;
use spartel_app::node::Station;
use spartel_app::people::account::{Reset, RoleChange, Turn};
use spartel_app::people::grave::{Content, Digest, Proposal, content};
use spartel_app::people::rights::{Matter, Role};
use spartel_app::rules::RuleChange;
use spartel_ledger::id::{Code, StreamId};

type Shown = Done<Json<wire::Proposal>>;

pub fn shown(id: StreamId, proposal: &Proposal) -> wire::Proposal {
    let proposed = proposal.proposed();
    let refused = if let Proposal::Refused(_, refused) = proposal { Some(&refused.reason) } else { None };
    wire::Proposal {
        refused: refused.map(ToString::to_string),
        id: id.into(),
        matter: proposed.matter.as_str(),
        state: proposal.state(),
        by: proposed.by.into(),
        at: proposed.at.0,
        until: proposed.until.0,
        concerns: proposed.concerns.map(Into::into),
        digest: hex(&proposed.digest.0),
        role: None,
        reset: None,
        rule: None,
        trust: None,
        not_taken: None,
    }
}

/// The same with its content, out of the record.
async fn whole_of<S: Station + 'static>(app: &App<S>, id: StreamId) -> Shown {
    let directory = app.node().directory();
    let proposal = directory.proposal(id).ok_or_else(Fault::none)?;
    let mut shown = shown(id, &proposal);
    if proposal.proposed().matter.is_trust() {
        if matches!(proposal, Proposal::Open(_)) {
            trust::explain(app, id, &mut shown).await?;
        }
        return Ok(Json(shown));
    }
    let bytes = directory.content(app.node().recorder(), id).await?;
    shown.role = content::<RoleChange>(&bytes).ok().map(|change| wire::RoleChange {
        account: change.account.into(),
        role: change.role.to_string(),
        given: change.turn == Turn::Given,
    });
    shown.reset = content::<Reset>(&bytes).ok().map(|reset| wire::Reset { account: reset.account.into() });
    shown.rule = content::<RuleChange>(&bytes).ok().map(|change| rules::shown(&change.rule));
    Ok(Json(shown))
}

/// A proposal that this officer may see.
pub fn may_see<S: Station + 'static>(app: &App<S>, caller: &Caller, id: Id) -> Done<StreamId> {
    let (directory, id) = (app.node().directory(), StreamId::from(id));
    let proposal = directory.proposal(id).ok_or_else(Fault::none)?;
    let sees = directory.may_see(caller.officer().account(), &proposal, now(app));
    if sees { Ok(id) } else { Err(Fault::none()) }
}

pub async fn list<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
) -> Done<Json<wire::Proposals>> {
    let (directory, account, now) = (app.node().directory(), caller.officer().account(), now(&app));
    let all = directory.proposals().into_iter();
    let seen = all.filter(|listed| directory.may_see(account, &listed.proposal, now));
    let mut proposals: Vec<_> = seen.map(|listed| shown(listed.id, &listed.proposal)).collect();
    proposals.sort_by_key(|proposal| std::cmp::Reverse(proposal.at));
    Ok(Json(wire::Proposals { proposals }))
}

pub async fn read<S: Station + 'static>(State(app): State<App<S>>, caller: Caller, At(id): At<Id>) -> Shown {
    whole_of(&app, may_see(&app, &caller, id)?).await
}

async fn propose<S: Station + 'static, T: Content + Send + Sync + 'static>(
    app: App<S>,
    caller: Caller,
    order: Order,
    content: T,
) -> Done<(StatusCode, Json<wire::Proposal>)> {
    let node = app.node();
    let id = node.directory().propose(node.recorder(), &by(&caller, &order), &content).await?;
    Ok((StatusCode::CREATED, whole_of(&app, id).await?))
}

pub async fn role<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Ordered(order): Ordered,
    Body(body): Body<wire::RoleChange>,
) -> Done<(StatusCode, Json<wire::Proposal>)> {
    let role = Role::parse(&body.role).ok_or_else(|| Fault::unfit("role"))?;
    let turn = if body.given { Turn::Given } else { Turn::Taken };
    propose(app, caller, order, RoleChange { account: body.account.into(), role, turn }).await
}

pub async fn reset<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Ordered(order): Ordered,
    Body(body): Body<wire::Reset>,
) -> Done<(StatusCode, Json<wire::Proposal>)> {
    propose(app, caller, order, Reset { account: body.account.into() }).await
}

pub async fn rule<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Ordered(order): Ordered,
    Body(body): Body<Rule>,
) -> Done<(StatusCode, Json<wire::Proposal>)> {
    let rule = rules::read(body).ok_or_else(|| Fault::unfit("code"))?;
    let id = app.node().propose_rule((caller.asked(&app), &by(&caller, &order)), rule).await?;
    Ok((StatusCode::CREATED, whole_of(&app, id).await?))
}

pub async fn approve<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
    Body(body): Body<wire::Approve>,
) -> Shown {
    let (id, seen) = (may_see(&app, &caller, id)?, hash(&body.digest).ok_or_else(|| Fault::unfit("digest"))?);
    let node = app.node();
    let (order, seen) = (by(&caller, &order), Digest(seen));
    match node.directory().proposal(id).map(|of| of.proposed().matter) {
        Some(matter) if matter.is_trust() => {
            trust::approve(&app, &caller, &order, (id, seen), &body).await?;
        }
        Some(Matter::Policy | Matter::Retention) => rules::approve(&app, &caller, &order, (id, seen)).await?,
        _ => node.directory().approve(node.recorder(), &order, id, seen).await?,
    }
    whole_of(&app, id).await
}

pub async fn refuse<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
    Body(body): Body<wire::RefuseProposal>,
) -> Shown {
    let (id, reason) = (may_see(&app, &caller, id)?, Code::parse(&body.reason));
    let reason = reason.ok_or_else(|| Fault::unfit("code"))?;
    let node = app.node();
    node.directory().refuse(node.recorder(), &by(&caller, &order), id, &reason).await?;
    whole_of(&app, id).await
}

pub async fn withdraw<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
) -> Shown {
    let id = may_see(&app, &caller, id)?;
    let node = app.node();
    node.directory().withdraw(node.recorder(), &by(&caller, &order), id).await?;
    whole_of(&app, id).await
}
