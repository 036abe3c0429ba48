//! The house about itself: what each role may do, the state of the record, and what is kept until when.

use crate::app::App;
use crate::caller::Caller;
use crate::people::now;
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use spartel_api::hex;
use spartel_api::house as wire;
use spartel_api::problem::Problem;
use spartel_api::session::Right;
use spartel_app::ledger::kept::{Gone, Kept, erased_lately, kept};
use spartel_app::ledger::state::{Look, state};
use spartel_app::node::Station;
use spartel_app::people::rights::{Action, Matter, REQUIRED, Rights, Role, Scope, forbids, somebody_must};
use spartel_app::rules::{MOST_MONTHS, may_change};
use spartel_ledger::keys::Month;
use spartel_ledger::tree::checkpoint::SignedCheckpoint;
use spartel_ledger::tree::note::SignatureLine;
use spartel_ports::classes::{End, RecordClass, Start};

/// So many erasures are told.
const ERASURES: u32 = 50;

/// Whether somebody may see how the record stands.
fn must_see<S: Station + 'static>(app: &App<S>, caller: &Caller) -> Done<()> {
    let action = Action::SeeLedgerState;
    let forbidden = || Fault(Problem::new(403, "forbidden").with("action", action.as_str()));
    caller.asked(app).may(action).map(drop).ok_or_else(forbidden)
}

pub async fn roles<S: Station + 'static>(State(app): State<App<S>>, _: Caller) -> Json<wire::Roles> {
    let rights = app.node().directory().rights();
    Json(wire::Roles {
        roles: Role::ALL.iter().map(|role| role_rights(rights, *role)).collect(),
        matters: Matter::ALL.iter().copied().map(matter).collect(),
        somebody_must: somebody_must().map(Action::as_str).collect(),
    })
}

const fn right(action: Action, scope: Scope) -> Right {
    Right { action: action.as_str(), scope: scope.as_str() }
}

fn role_rights(rights: &Rights, role: Role) -> wire::RoleRights {
    let always = REQUIRED.iter().filter(|(of, ..)| *of == role);
    let never = Action::ALL.iter().filter_map(|action| {
        let rule = forbids(role, *action)?.as_str();
        Some(wire::NeverMay { action: action.as_str(), rule })
    });
    let apart = Role::ALL.iter().filter(|other| rights.is_apart(role, **other));
    let apart = apart.map(|other| wire::Apart { role: other.as_str(), always: role.is_apart(*other) });
    wire::RoleRights {
        role: role.as_str(),
        may: rights.of(role).iter().map(|(action, scope)| right(*action, *scope)).collect(),
        always: always.map(|(_, action, scope)| right(*action, *scope)).collect(),
        never: never.collect(),
        apart: apart.collect(),
    }
}

fn matter(matter: Matter) -> wire::MatterOfTwo {
    wire::MatterOfTwo {
        matter: matter.as_str(),
        propose: matter.propose().as_str(),
        approve: matter.approve().as_str(),
        approvers: matter.approvers().iter().map(|role| role.as_str()).collect(),
    }
}

pub async fn ledger<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
) -> Done<Json<wire::Ledger>> {
    must_see(&app, &caller)?;
    let found = state(app.node().recorder().store()).await?;
    let looked = app.node().looks().last().map(|Look { at, fault }| wire::LedgerLook { at: at.0, fault });
    let checkpoint = found.checkpoint.as_ref().map(checkpoint);
    Ok(Json(wire::Ledger { size: found.size, checkpoint, looked }))
}

fn checkpoint(signed: &SignedCheckpoint) -> wire::LedgerCheckpoint {
    let said = signed.unverified();
    let key = |line: &SignatureLine| wire::SignerKey { name: line.name().into(), key: line.id().to_string() };
    wire::LedgerCheckpoint {
        origin: said.origin().into(),
        size: said.head().size,
        root: hex(&said.head().root.0),
        signatures: signed.signatures().iter().map(key).collect(),
    }
}

pub async fn retention<S: Station + 'static>(
    State(app): State<App<S>>,
    caller: Caller,
) -> Done<Json<wire::Retention>> {
    must_see(&app, &caller)?;
    let recorder = app.node().recorder();
    let classes = kept(recorder.store(), &recorder.classes_at(now(&app)), now(&app)).await?;
    let erasures = erased_lately(recorder.store(), ERASURES).await?;
    Ok(Json(wire::Retention {
        classes: classes.into_iter().map(class).collect(),
        erasures: erasures.into_iter().map(erasure).collect(),
    }))
}

fn class(of: Kept) -> wire::KeptClass {
    wire::KeptClass {
        class: of.class.to_string(),
        term: of.declared.map(term),
        kept: of.kept,
        due: of.due,
        overdue: of.overdue,
        next: of.next.map(month),
    }
}

fn month(month: Month) -> String {
    format!("{:04}-{:02}", month.year(), month.month())
}

fn term(class: RecordClass) -> wire::Term {
    wire::Term {
        clock: match class.clock {
            Start::Begun => "begun",
            Start::ContactEnd => "contact-end",
        },
        months: class.months,
        end: match class.end {
            End::Erase => "erase",
            End::Archive => "archive",
        },
        evidence: class.evidence,
        between: if may_change(&class) { Some([class.least, MOST_MONTHS]) } else { None },
    }
}

fn erasure(Gone { at, ground, streams }: Gone) -> wire::ErasureLine {
    wire::ErasureLine { at: at.0, ground, records: streams }
}
