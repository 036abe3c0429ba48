//! Who saw what, for the auditor.

use crate::app::App;
use crate::caller::Caller;
use crate::extract::Asking;
use crate::list::{PAGE, each};
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use spartel_api::access as wire;
use spartel_api::id::Id;
use spartel_api::problem::Problem;
use spartel_app::access::{Access, AccessError, Auditor, Place, Wanted};
use spartel_app::node::Station;
use spartel_app::people::rights::Action;
use spartel_ledger::id::{Code, Moment};

/// What it is read for.
const AUDIT: Code = Code::new("audit");

/// What is asked of the list, as it stands in the query.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Query {
    of: Option<Id>,
    number: Option<String>,
    officer: Option<Id>,
    from: Option<i64>,
    before: Option<i64>,
    after: Option<String>,
    most: Option<u32>,
}

impl From<AccessError> for Fault {
    fn from(error: AccessError) -> Self {
        match error {
            AccessError::Forbidden => {
                Self(Problem::new(403, "forbidden").with("action", Action::SeeAccessLog.as_str()))
            }
            AccessError::NoNumber => Self::new(StatusCode::NOT_FOUND, "no-number"),
            AccessError::Record(error) => error.into(),
        }
    }
}

pub async fn list<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Asking(query): Asking<Query>,
) -> Done<Json<wire::Accesses>> {
    let (recorder, auditor) = (app.node().recorder(), Auditor::new(caller.asked(&app))?);
    let of = match (query.of, &query.number) {
        (Some(_), Some(_)) => return Err(Fault::unfit("query")),
        (of, None) => of.map(Into::into),
        (None, Some(number)) => Some(auditor.of_number(recorder, number).await?),
    };
    let (from, before) = (query.from, query.before);
    let at =
        (from.is_some() || before.is_some()).then(|| from.unwrap_or(i64::MIN)..before.unwrap_or(i64::MAX));
    let after = each(query.after.as_deref(), place).ok_or_else(|| Fault::unfit("query"))?;
    let wanted = Wanted { of, officer: query.officer.map(Into::into), at };
    let page = auditor.read(recorder, &AUDIT, &wanted, (after, query.most.unwrap_or(PAGE))).await?;
    let next = page.next.map(|place| format!("{}.{}", place.at.0, Id::from(place.id)));
    Ok(Json(wire::Accesses { accesses: page.accesses.into_iter().map(shown).collect(), next }))
}

fn place(text: &str) -> Option<Place> {
    let (at, id) = text.split_once('.')?;
    Some(Place { at: Moment(at.parse().ok()?), id: Id::parse(id)?.into() })
}

fn shown(access: Access) -> wire::Access {
    wire::Access {
        at: access.at.0,
        officer: access.officer.map(Into::into),
        of: access.of.map(Into::into),
        action: access.action,
        purpose: access.purpose,
    }
}
