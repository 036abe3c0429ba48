//! The table of endpoints as a router: an endpoint without a handler does not compile.

use crate::app::App;
use crate::caller::let_in;
use crate::guard::guard;
use crate::people::{account, enrol, own, proposal, provider, sign_in};
use crate::problem::Fault;
use crate::{
    access, contact, device, follow, group, house, list, log, pages, paper, rates, rules, safeguards,
    screens, session, specimens, steps, system, tray, trust, watch,
};
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{MethodRouter, delete, get, post, put};
use spartel_api::endpoint::Op;
use spartel_app::node::Station;
use std::time::Instant;

/// The router of a server.
pub fn router<S: Station + 'static>(app: App<S>) -> Router {
    let mut router = Router::new()
        .route("/style.css", get(pages::style::<S>))
        .route("/server", get(pages::front::<S>))
        .route("/utopia/documents", get(specimens::list::<S>))
        .route("/utopia/documents/{document}/{*file}", get(specimens::file::<S>));
    for op in Op::ALL {
        // How much is taken is said where bodies arrive.
        let route = handler::<S>(*op)
            .layer(DefaultBodyLimit::disable())
            .layer(from_fn_with_state((app.clone(), *op), let_in::<S>))
            .layer(from_fn_with_state((app.clone(), *op), heard::<S>));
        router = router.route(op.endpoint().path, route);
    }
    let hosts = app.server().hosts.clone();
    router
        .fallback(screens::other::<S>)
        .method_not_allowed_fallback(async || Fault::new(StatusCode::METHOD_NOT_ALLOWED, "method"))
        .layer(from_fn_with_state(hosts, guard))
        .layer(from_fn_with_state(app.clone(), marked::<S>))
        .with_state(app)
}

fn handler<S: Station + 'static>(op: Op) -> MethodRouter<App<S>> {
    match op {
        Op::Front => get(screens::first::<S>),
        Op::Reference => get(pages::reference::<S>),
        Op::OpenApi => get(pages::open_api),
        Op::Live => get(system::live::<S>),
        Op::Ready => get(system::ready::<S>),
        Op::WhoAmI => get(session::who::<S>),
        Op::SignOut => delete(session::sign_out::<S>),
        Op::Lock => post(session::lock::<S>),
        Op::ReadWays => get(provider::ways::<S>),
        Op::AskProvider => post(provider::ask::<S>),
        Op::BackFromProvider => get(provider::back::<S>),
        Op::AskPasskey => post(sign_in::ask_passkey::<S>),
        Op::SignInByPasskey => post(sign_in::by_passkey::<S>),
        Op::SignInByPassword => post(sign_in::by_password::<S>),
        Op::ByPin => post(sign_in::by_pin::<S>),
        Op::ByBadge => post(sign_in::by_badge::<S>),
        Op::ReadLink => post(enrol::read::<S>),
        Op::AskCode => post(enrol::ask_code::<S>),
        Op::EnrolPassword => post(enrol::password::<S>),
        Op::AskFirstPasskey => post(enrol::ask_passkey::<S>),
        Op::AskProviderFirst => post(provider::ask_first::<S>),
        Op::EnrolPasskey => post(enrol::passkey::<S>),
        Op::AskProviderToo => post(provider::ask_too::<S>),
        Op::AskNewPasskey => post(own::ask_passkey::<S>),
        Op::AddPasskey => post(own::add_passkey::<S>),
        Op::SetPassword => put(own::set_password::<S>),
        Op::SetPin => put(own::set_pin::<S>),
        Op::MakeBadge => post(own::make_badge::<S>),
        Op::AskDecision => post(own::ask_decision::<S>),
        Op::ConfirmDecision => post(own::confirm_decision::<S>),
        Op::ListAccounts => get(account::list::<S>),
        Op::CreateAccount => post(account::create::<S>),
        Op::ReadAccount => get(account::read::<S>),
        Op::SetPosts => put(account::set_posts::<S>),
        Op::Invite => post(account::invite::<S>),
        Op::ResetCredentials => post(account::reset::<S>),
        Op::Leave => post(account::leave::<S>),
        Op::RevokePasskey => delete(account::revoke_passkey::<S>),
        Op::NameDeputy => post(account::name_deputy::<S>),
        Op::EndDeputy => delete(account::end_deputy::<S>),
        Op::ListProposals => get(proposal::list::<S>),
        Op::ReadProposal => get(proposal::read::<S>),
        Op::ProposeRole => post(proposal::role::<S>),
        Op::ProposeReset => post(proposal::reset::<S>),
        Op::ProposeRule => post(proposal::rule::<S>),
        Op::ReadEffect => get(trust::proposed_effect::<S>),
        Op::ApproveProposal => post(proposal::approve::<S>),
        Op::RefuseProposal => post(proposal::refuse::<S>),
        Op::WithdrawProposal => post(proposal::withdraw::<S>),
        Op::ReadRoles => get(house::roles::<S>),
        Op::ReadLedger => get(house::ledger::<S>),
        Op::ReadRules => get(rules::list::<S>),
        Op::ReadRetention => get(house::retention::<S>),
        Op::ReadTrust => get(trust::read::<S>),
        Op::ReadRadar => get(trust::radar::<S>),
        Op::ReadPackage => get(trust::package::<S>),
        Op::ImportLists => post(trust::import::<S>),
        Op::ListTrust => get(trust::versions::<S>),
        Op::ReadTrustVersion => get(trust::version::<S>),
        Op::ReadTrustEffect => get(trust::effect::<S>),
        Op::ReadRates => get(rates::read::<S>),
        Op::ListContacts => get(list::contacts::<S>),
        Op::FindContact => get(list::by_number::<S>),
        Op::OpenContact => post(contact::open::<S>),
        Op::ReadContact => get(contact::read::<S>),
        Op::AddEvidence => post(contact::add::<S>),
        Op::ReadResults => get(contact::results::<S>),
        Op::ReadSteps => get(steps::read::<S>),
        Op::ReadBefore => get(steps::before::<S>),
        Op::ReadBundle => get(steps::bundle::<S>),
        Op::ReadPicture => get(steps::picture::<S>),
        Op::ReadPiece => get(contact::piece::<S>),
        Op::MakePaper => get(paper::make::<S>),
        Op::Follow => get(follow::follow::<S>),
        Op::Observe => post(contact::observe::<S>),
        Op::Assess => post(contact::assess::<S>),
        Op::Refer => post(contact::refer::<S>),
        Op::Return => post(contact::come_back::<S>),
        Op::ListInterviews => get(safeguards::awaited::<S>),
        Op::Safeguard => post(safeguards::safeguard::<S>),
        Op::Act => post(contact::act::<S>),
        Op::End => post(contact::end::<S>),
        Op::Lapse => post(contact::lapse::<S>),
        Op::Correct => post(contact::correct::<S>),
        Op::HandOver => post(contact::hand_over::<S>),
        Op::Move => post(contact::give::<S>),
        Op::RunAgain => post(contact::run_again::<S>),
        Op::ClaimNext => post(tray::claim::<S>),
        Op::TakeDrop => post(tray::take::<S>),
        op => of_posts::<S>(op),
    }
}

/// Those of a post: its watch, tray, devices and log, and who saw what.
fn of_posts<S: Station + 'static>(op: Op) -> MethodRouter<App<S>> {
    match op {
        Op::ReadWatch => get(watch::read::<S>),
        Op::ListTray => get(tray::list::<S>),
        Op::FollowTray => get(tray::follow::<S>),
        Op::DiscardDrop => delete(tray::discard::<S>),
        Op::ListAccesses => get(access::list::<S>),
        Op::ListDevices => get(device::list::<S>),
        Op::RegisterDevice => post(device::register::<S>),
        Op::RevokeDevice => delete(device::revoke::<S>),
        Op::Deliver => post(device::deliver::<S>),
        Op::ReadLog => get(log::read::<S>),
        Op::WriteNote => post(log::write::<S>),
        Op::RelaxChecks => post(log::relax::<S>),
        Op::LiftRelaxation => delete(log::lift::<S>),
        Op::ReadRelief => get(log::relieved::<S>),
        op => of_groups::<S>(op),
    }
}

/// Those of groups. An endpoint that has a handler in neither answers nothing, and the tests, which ask every one, fail.
fn of_groups<S: Station + 'static>(op: Op) -> MethodRouter<App<S>> {
    match op {
        Op::ListGroups => get(group::list::<S>),
        Op::FormGroup => post(group::form::<S>),
        Op::ReadGroup => get(group::read::<S>),
        Op::ExpectGroup => put(group::expect::<S>),
        Op::DescribeGroup => post(group::describe::<S>),
        Op::ReadPaper => get(group::paper::<S>),
        Op::JoinGroup => post(group::join::<S>),
        Op::LeaveGroup => delete(group::leave::<S>),
        Op::LinkChild => post(group::link::<S>),
        Op::UnlinkChild => delete(group::unlink::<S>),
        _ => MethodRouter::new(),
    }
}

/// Tells which request was answered, how and when.
async fn heard<S: Station + 'static>(
    State((app, op)): State<(App<S>, Op)>,
    request: Request,
    next: Next,
) -> Response {
    let began = Instant::now();
    let response = next.run(request).await;
    (app.server().heard)(op, response.status(), began.elapsed());
    response
}

/// Every answer of a demonstration says that it is one.
async fn marked<S: Station + 'static>(State(app): State<App<S>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if app.server().demonstration.is_some() {
        response.headers_mut().insert("spartel-demonstration", HeaderValue::from_static("true"));
    }
    response
}
