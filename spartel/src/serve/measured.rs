//! What the server measures and logs of itself, for those who keep it running: nothing of people.

use super::station::Real;
use crate::exit::Failure;
use crate::house::say;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use spartel_api::endpoint::Op;
use spartel_app::node::{Inspected, Station};
use spartel_http::{App, Heard};
use spartel_inspect::Inspection;
use spartel_ledger::id::Moment;
use spartel_pki::trust::{SourceKind, TrustStore};
use spartel_ports::work::{Load, Urgency};
use spartel_ports::{Clock, Store, Work, World};
use spartel_telemetry::{Count, Level, Measures, Time};
use spartel_words::Words;
use std::net::SocketAddr;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::TcpListener;

/// The media type of OpenMetrics 1.0.
const MEDIA: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Lists, as they are measured and as a store has them.
const LISTS: [(&str, SourceKind); 3] = [
    ("certificates", SourceKind::MasterList),
    ("revocations", SourceKind::RevocationList),
    ("deviations", SourceKind::DeviationList),
];

/// The operations that are told: not those whose mere use tells something of a person.
static OPERATIONS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| Op::ALL.iter().filter(|op| is_told(**op)).map(|op| op.as_str()).collect());

fn is_told(op: Op) -> bool {
    op != Op::Safeguard
}

/// Everything that is measured.
#[derive(Clone)]
pub struct Measured {
    all: Arc<Measures>,
    /// How many jobs were refused when it was last told.
    refused: Arc<Mutex<[u64; 4]>>,
}

impl Measured {
    /// Nothing yet.
    pub fn new() -> Self {
        Self { all: Arc::new(Measures::new(OPERATIONS.as_slice())), refused: Arc::default() }
    }

    /// Hears of requests: counts, times and logs them.
    pub fn requests(&self) -> Heard {
        let all = Arc::clone(&self.all);
        Box::new(move |op, status, took| {
            // Nothing says that somebody was asked in private: neither when, nor how often.
            if is_told(op) {
                heard(&all, op.as_str(), (status, took));
            }
        })
    }

    /// Hears of inspections.
    pub fn inspections(&self) -> Inspected {
        let all = Arc::clone(&self.all);
        Box::new(move |inspection: &Inspection, took| {
            all.add(Count::Inspections, &[&inspection.outcome.overall().as_str().replace(' ', "-")], 1);
            all.took(Time::Inspection, &[], took);
        })
    }

    /// All of it, as it is now.
    async fn text(&self, app: &App<Real>) -> String {
        let world = app.node().recorder().world();
        if let Ok(size) = world.store().size().await {
            self.all.set(Level::RecordEvents, &[], size as f64);
        }
        if let Ok(bytes) = world.store().bytes().await {
            self.all.set(Level::RecordBytes, &[], bytes as f64);
        }
        self.lists(&app.node().trust(), world.clock().now().0);
        for (at, urgency) in Urgency::ALL.iter().enumerate() {
            self.queue(("processors", at), *urgency, world.work().load(*urgency));
            self.queue(("decoders", at + 2), *urgency, world.pictures().load(*urgency));
        }
        self.all.text()
    }

    /// How old the newest list of each kind is.
    fn lists(&self, store: &TrustStore, now: Moment) {
        for (list, kind) in LISTS {
            let of = store.sources().iter().filter(|source| source.kind == kind);
            if let Some(signed) = of.filter_map(|source| source.signed).max() {
                let age = now.0.div_euclid(1000).saturating_sub(signed.0);
                self.all.set(Level::ListAge, &[list], age as f64);
            }
        }
    }

    fn queue(&self, (queue, at): (&str, usize), urgency: Urgency, load: Load) {
        let urgency = urgency.code();
        self.all.set(Level::Jobs, &[queue, urgency, "waiting"], load.waiting as f64);
        self.all.set(Level::Jobs, &[queue, urgency, "running"], load.running as f64);
        // A panic elsewhere leaves numbers that were told.
        let mut refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = refused.get_mut(at) {
            self.all.add(Count::RefusedJobs, &[queue, urgency], load.refused.saturating_sub(*before));
            *before = load.refused;
        }
    }
}

fn heard(all: &Measures, operation: &str, (status, took): (StatusCode, Duration)) {
    let class = match status.as_u16() / 100 {
        1 => "1xx",
        2 => "2xx",
        3 => "3xx",
        4 => "4xx",
        _ => "5xx",
    };
    all.add(Count::Requests, &[operation, class], 1);
    all.took(Time::Request, &[operation], took);
    let (status, milliseconds) = (status.as_u16(), took.as_millis() as u64);
    match class {
        "5xx" => tracing::error!(event = "request", operation, status, milliseconds),
        _ => tracing::info!(event = "request", operation, status, milliseconds),
    }
}

/// Tells measurements at an address of this machine, for as long as the server runs; for ever nothing where there is no address.
pub async fn told(listener: Option<TcpListener>, measured: Measured, app: App<Real>) {
    let Some(listener) = listener else { return std::future::pending().await };
    let router = Router::new().route("/metrics", get(metrics)).with_state((measured, app));
    // It serves until the program ends.
    let _ = axum::serve(listener, router).await;
}

async fn metrics(State((measured, app)): State<(Measured, App<Real>)>) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, MEDIA)], measured.text(&app).await)
}

/// Listens where measurements are read: on this machine, since they go over the line as they are.
///
/// # Errors
/// Where the address is not this machine's alone, or is not to be had.
pub async fn listener(address: Option<SocketAddr>, words: &Words) -> Result<Option<TcpListener>, Failure> {
    let Some(address) = address else { return Ok(None) };
    if !address.ip().is_loopback() {
        return Err(Failure::Usage(say::sentence(words, "server-measures", &[])));
    }
    super::listen::listener(address).await.map(Some)
}
