//! How often documents are referred, and how often checks were wrong.

use crate::app::App;
use crate::caller::Caller;
use crate::extract::Asking;
use crate::people::now;
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use spartel_api::id::Id;
use spartel_api::problem::Problem;
use spartel_api::rates as wire;
use spartel_app::node::Station;
use spartel_app::people::rights::Action;
use spartel_app::rates::{Counted, LEAST, Month, Row, reach};
use spartel_inspect::catalogue;

/// Which month.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Query {
    month: String,
}

pub async fn read<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
    Asking(query): Asking<Query>,
) -> Done<Json<wire::Rates>> {
    let forbidden = || Fault(Problem::new(403, "forbidden").with("action", Action::SeeRates.as_str()));
    let reach = reach(caller.asked(&app)).ok_or_else(forbidden)?;
    let month = Month::parse(&query.month).ok_or_else(|| Fault::unfit("query"))?;
    if !month.is_over(now(&app)) {
        return Err(Fault::new(StatusCode::CONFLICT, "month-not-over"));
    }
    let tables = app
        .node()
        .rates(month)
        .await?
        .within(&reach)
        .into_iter()
        .map(|(post, rows)| wire::Table { post, rows: rows.into_iter().map(shown).collect() });
    Ok(Json(wire::Rates { month: query.month, least: LEAST, tables: tables.collect() }))
}

fn shown(row: Row) -> wire::Row {
    let number = |what| row.numbers.get(&what).copied();
    wire::Row {
        documents: number(Counted::All).unwrap_or_default(),
        referred: number(Counted::Referred),
        assessed: number(Counted::Assessed),
        in_order: number(Counted::InOrder),
        check: row.found.as_ref().map(|found| Id(found.check)),
        path: row.found.as_ref().and_then(|found| path(found.check)),
        result: row.found.as_ref().map(|found| found.result),
        reason: row.found.map(|found| found.reason),
        state: row.state,
    }
}

/// The path of the check that has this routine; none where the catalogue of today has no such check.
fn path(routine: [u8; 16]) -> Option<&'static str> {
    let known = catalogue::all().iter().find(|entry| entry.uuid.0.to_be_bytes() == routine);
    known.map(|entry| entry.path)
}
