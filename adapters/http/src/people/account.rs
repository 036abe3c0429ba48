//! Accounts.

use super::by;
use crate::app::App;
use crate::caller::Caller;
use crate::extract::{At, Body, Ordered};
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use spartel_api::id::Id;
use spartel_api::people as wire;
use spartel_api::{hash, hex};
use spartel_app::contact::Order;
use spartel_app::node::Station;
use spartel_app::people::account::{Account, Command, PasskeyId, Post, ServiceNumber};
use spartel_app::people::rights::{Action, Role};
use spartel_ledger::id::{AccountId, Code, Moment};
use std::collections::BTreeSet;

/// What lets somebody see everybody's accounts.
const SEES: [Action; 5] = [
    Action::ManageAccounts,
    Action::ManagePosts,
    Action::ProposeRole,
    Action::ApproveRole,
    Action::SeeAccessLog,
];

type Shown = Done<Json<wire::Account>>;

fn shown(id: AccountId, account: &Account) -> wire::Account {
    let present = match account {
        Account::Present(present) => Some(present),
        Account::Left(..) => None,
    };
    let number = match account {
        Account::Present(present) => &present.number,
        Account::Left(number, _) => number,
    };
    let deputies = present.into_iter().flat_map(|present| &present.deputies).map(|(account, term)| {
        wire::Deputy { account: (*account).into(), from: term.from.0, until: term.until.0 }
    });
    let roles = present.into_iter().flat_map(|present| &present.roles).copied();
    wire::Account {
        id: id.into(),
        number: number.to_string(),
        left: present.is_none(),
        origin: present.map(|present| present.origin.as_str()),
        roles: roles.map(Role::as_str).collect(),
        posts: present.into_iter().flat_map(|present| &present.posts).map(ToString::to_string).collect(),
        deputies: deputies.collect(),
        passkeys: present
            .into_iter()
            .flat_map(|present| present.passkeys.keys())
            .map(|key| hex(&key.0))
            .collect(),
        linked: present.is_some_and(|present| present.credentials.identity.is_some()),
        can_sign_in: present.is_some_and(|present| present.can_sign_in()),
    }
}

/// An account as it is now.
fn found<S: Station + 'static>(app: &App<S>, id: AccountId) -> Shown {
    let account = app.node().directory().account(id).ok_or_else(Fault::none)?;
    Ok(Json(shown(id, &account)))
}

fn sees<S: Station + 'static>(app: &App<S>, caller: &Caller) -> bool {
    let asked = caller.asked(app);
    SEES.iter().any(|action| asked.may(*action).is_some())
}

/// Has something happen to an account.
async fn change<S: Station + 'static>(
    app: App<S>,
    caller: Caller,
    order: Order,
    (of, command): (AccountId, Command),
) -> Shown {
    let node = app.node();
    let of = node.directory().change(node.recorder(), &by(&caller, &order), of, command).await?;
    found(&app, of)
}

pub async fn list<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
) -> Done<Json<wire::Accounts>> {
    if !sees(&app, &caller) {
        return Err(Fault::new(StatusCode::FORBIDDEN, "may-not"));
    }
    let accounts = app.node().directory().people(|people| {
        let all = people.all().map(|(id, account)| shown(id, account));
        all.collect::<Vec<_>>()
    });
    let mut accounts = accounts;
    accounts.sort_by(|one, two| one.number.cmp(&two.number));
    Ok(Json(wire::Accounts { accounts }))
}

pub async fn read<S: Station + 'static>(State(app): State<App<S>>, caller: Caller, At(id): At<Id>) -> Shown {
    let id = AccountId::from(id);
    if caller.officer().account() != id && !sees(&app, &caller) {
        return Err(Fault::none());
    }
    found(&app, id)
}

pub async fn create<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Ordered(order): Ordered,
    Body(body): Body<wire::NewAccount>,
) -> Done<(StatusCode, Json<wire::Account>)> {
    let number = ServiceNumber::parse(&body.number).ok_or_else(|| Fault::unfit("number"))?;
    let node = app.node();
    let of = node.directory().create(node.recorder(), &by(&caller, &order), &number).await?;
    Ok((StatusCode::CREATED, found(&app, of)?))
}

pub async fn set_posts<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
    Body(body): Body<wire::Posts>,
) -> Shown {
    let posts = body.posts.iter().map(|post| Code::parse(post).map(Post)).collect::<Option<BTreeSet<_>>>();
    let posts = posts.ok_or_else(|| Fault::unfit("code"))?;
    change(app, caller, order, (id.into(), Command::SetPosts(posts))).await
}

pub async fn invite<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
) -> Done<(StatusCode, Json<wire::Link>)> {
    let node = app.node();
    let link = node.directory().invite(node.recorder(), &by(&caller, &order), id.into()).await?;
    Ok((StatusCode::CREATED, Json(wire::Link { link: link.text() })))
}

pub async fn reset<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
) -> Shown {
    change(app, caller, order, (id.into(), Command::ResetCredentials)).await
}

pub async fn leave<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At(id): At<Id>,
    Ordered(order): Ordered,
) -> Shown {
    change(app, caller, order, (id.into(), Command::Leave)).await
}

pub async fn revoke_passkey<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At((id, passkey)): At<(Id, String)>,
    Ordered(order): Ordered,
) -> Shown {
    let passkey = PasskeyId(hash(&passkey).ok_or_else(Fault::none)?);
    change(app, caller, order, (id.into(), Command::RevokePasskey(passkey))).await
}

pub async fn name_deputy<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Ordered(order): Ordered,
    Body(body): Body<wire::NewDeputy>,
) -> Shown {
    let number = ServiceNumber::parse(&body.number).ok_or_else(|| Fault::unfit("number"))?;
    let deputy = app.node().directory().people(|people| people.by_number(&number));
    let deputy = deputy.ok_or_else(|| Fault::new(StatusCode::NOT_FOUND, "no-account"))?;
    let (of, term) = (caller.officer().account(), (Moment(body.from), Moment(body.until)));
    change(app, caller, order, (of, Command::NameDeputy(deputy, term.0, term.1))).await
}

pub async fn end_deputy<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    At((id, deputy)): At<(Id, Id)>,
    Ordered(order): Ordered,
) -> Shown {
    change(app, caller, order, (id.into(), Command::EndDeputy(deputy.into()))).await
}
