//! Rules of the house: those in force, and what two people make of a new one.

use crate::app::App;
use crate::caller::Caller;
use crate::problem::{Done, Fault};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use spartel_api::house as wire;
use spartel_api::problem::Problem;
use spartel_app::ledger::Asked;
use spartel_app::node::Station;
use spartel_app::people::account::Post;
use spartel_app::people::grave::Digest;
use spartel_app::rules::{DESK, InForce, Rejection, Rule, RulesError, decision, for_posts};
use spartel_ledger::id::{Code, StreamId};
use std::collections::BTreeSet;

/// What a rule says, where its words are codes.
pub fn read(rule: wire::Rule) -> Option<Rule> {
    Some(match rule {
        wire::Rule::Checks(wire::ChecksRule { post, profile }) => {
            let post = match post {
                Some(post) => Some(Code::parse(&post)?),
                None => None,
            };
            Rule::Checks { post, profile: Code::parse(&profile)? }
        }
        wire::Rule::Kept(wire::KeptRule { class, months }) => {
            Rule::Kept { class: Code::parse(&class)?, months }
        }
    })
}

pub fn shown(rule: &Rule) -> wire::Rule {
    match rule {
        Rule::Checks { post, profile } => wire::Rule::Checks(wire::ChecksRule {
            post: post.as_ref().map(ToString::to_string),
            profile: profile.to_string(),
        }),
        Rule::Kept { class, months } => {
            wire::Rule::Kept(wire::KeptRule { class: class.to_string(), months: *months })
        }
    }
}

pub async fn list<S: Station + 'static>(State(app): State<App<S>>, _: Caller) -> Json<wire::Rules> {
    let now = app.node().rules().now();
    let in_force = |InForce { set, at, by }: &InForce| wire::RuleInForce {
        rule: shown(&set.rule),
        at: at.0,
        by: by.map(Into::into),
        proposal: set.proposal.into(),
    };
    let post = |Post(post): &Post| wire::PostChecks {
        post: post.to_string(),
        profile: now.profile_of(post).to_string(),
    };
    Json(wire::Rules {
        rules: now.in_force().map(in_force).collect(),
        posts: posts(&app).iter().map(post).collect(),
        otherwise: DESK.to_string(),
        profiles: for_posts().map(|profile| profile.name().to_owned()).collect(),
    })
}

/// Posts where somebody works.
fn posts<S: Station + 'static>(app: &App<S>) -> BTreeSet<Post> {
    app.node().directory().people(|people| {
        let there = people.all().filter_map(|(id, _)| people.present(id));
        there.flat_map(|present| present.posts.iter().cloned()).collect()
    })
}

/// Approves a rule, which the officer's key has to confirm.
pub async fn approve<S: Station + 'static>(
    app: &App<S>,
    caller: &Caller,
    order: &Asked,
    (id, seen): (StreamId, Digest),
) -> Done<()> {
    let said = decision(id, seen);
    let confirmed = caller.confirmed(app, said);
    match app.node().approve_rule(order, (id, seen), confirmed).await {
        Err(error @ RulesError::NotConfirmed) => Err(Fault::to_confirm(error, &said)),
        done => Ok(done?),
    }
}

impl From<RulesError> for Fault {
    fn from(error: RulesError) -> Self {
        match error {
            RulesError::Rejected(why @ Rejection::NoChange) => Self::new(StatusCode::CONFLICT, why.as_str()),
            RulesError::Rejected(why) => Self::unfit(why.as_str()),
            RulesError::Forbidden(action) => {
                Self(Problem::new(403, "forbidden").with("action", action.as_str()))
            }
            RulesError::NotConfirmed => Self::new(StatusCode::FORBIDDEN, "not-confirmed"),
            RulesError::Directory(error) => error.into(),
            RulesError::Record(error) => error.into(),
            RulesError::Corrupt => Self::failed(),
        }
    }
}
