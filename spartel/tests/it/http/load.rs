//! How fast complete inspections are over HTTP: run alone, by hand.
//!
//! A complete inspection is four requests with three durable commits: open with all files of a chip, assess, admit and end, read. The load
//! generator runs in the same process, so that both share the processors.

use super::ask::{Ask, FORM, encoded, open, opening, parts, path, post};
use super::given::{Browser, HOST, Served};
use crate::decoders::bombs;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::Request;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use serde_json::{Value, json};
use spartel_trial::Server;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::net::{TcpListener, TcpStream};

/// Officers at desks.
const CLIENTS: u64 = 32;

/// So often what is compared takes its turn.
const ROUNDS: u64 = 6;

/// A client with a connection that stays.
struct Client {
    sender: SendRequest<Body>,
    cookie: String,
}

impl Client {
    async fn new(port: u16, browser: &Browser) -> Self {
        let stream = TcpStream::connect(("127.0.0.1", port)).await.expect("a connection");
        stream.set_nodelay(true).expect("an option");
        let (sender, connection) = handshake(TokioIo::new(stream)).await.expect("a connection");
        tokio::spawn(connection);
        Self { sender, cookie: Ask::cookies(browser) }
    }

    async fn ask(&mut self, method: &str, path: &str, (media, body): (&str, Bytes)) -> Value {
        let request = Request::builder().method(method).uri(path).header("host", HOST);
        let request = request.header("cookie", &self.cookie).header("content-type", media);
        let request = request.body(Body::from(body)).expect("a request");
        let response = self.sender.send_request(request).await.expect("an answer");
        let status = response.status();
        let bytes = to_bytes(Body::new(response.into_body()), 1 << 24).await.expect("a body");
        assert!(status.is_success(), "{path}: {status} {}", String::from_utf8_lossy(&bytes));
        serde_json::from_slice(&bytes).expect("JSON")
    }

    /// A complete inspection; how long each of its requests took.
    async fn inspects(&mut self, form: &Bytes) -> [Duration; 4] {
        let json = |value: Value| ("application/json", Bytes::from(value.to_string()));
        let mut at = Instant::now();
        let mut lap = || std::mem::replace(&mut at, Instant::now()).elapsed();
        let contact = self.ask("POST", "/api/contacts", (FORM, form.clone())).await;
        let open = lap();
        let path = format!("/api/contacts/{}", contact["id"].as_str().expect("a contact"));
        let genuine = json!({ "level": "suspicion", "authenticity": "genuine", "bearer": "rightful" });
        self.ask("POST", &format!("{path}/assessments"), json(genuine)).await;
        let assess = lap();
        let admit = json!({ "act": "admit", "basis": "nothing-found", "end": true });
        self.ask("POST", &format!("{path}/acts"), json(admit)).await;
        let act = lap();
        let shown = self.ask("GET", &path, ("text/plain", Bytes::new())).await;
        assert_eq!(shown["nothing_found"], true);
        [open, assess, act, lap()]
    }
}

fn form(pictures: bool) -> Bytes {
    let mut all = vec![("contact", None, opening("uto1").to_string().into_bytes())];
    all.extend(parts("passport"));
    if pictures {
        all.extend(super::ask::pictures("passport"));
    }
    encoded(&all).into()
}

/// Inspections by so many clients for so long; each begins one after the other, or one in each turn where it has turns.
async fn load(
    served: &Served,
    port: u16,
    form: &Bytes,
    (clients, turn, long): (u64, Option<Duration>, Duration),
) -> Vec<[Duration; 4]> {
    let begin = Instant::now();
    let mut tasks = Vec::new();
    for at in 0..clients {
        let mut client = Client::new(port, &served.browser("F-1")).await;
        let form = form.clone();
        tasks.push(tokio::spawn(async move {
            let mut done = Vec::new();
            let mut next = begin + turn.unwrap_or_default().mul_f64(at as f64 / clients as f64);
            while begin.elapsed() < long {
                if let Some(turn) = turn {
                    tokio::time::sleep_until(next.into()).await;
                    next += turn;
                }
                done.push(client.inspects(&form).await);
            }
            done
        }));
    }
    let mut all = Vec::new();
    for task in tasks {
        all.extend(task.await.expect("a client"));
    }
    all
}

fn told(name: &str, all: &[[Duration; 4]], long: Duration) {
    let share = |mut times: Vec<Duration>, part: f64| {
        times.sort();
        times[((times.len() - 1) as f64 * part) as usize].as_secs_f64() * 1000.0
    };
    let whole: Vec<Duration> = all.iter().map(|laps| laps.iter().sum()).collect();
    let requests: Vec<Duration> = all.iter().flatten().copied().collect();
    println!(
        "{name}: {:.0} inspections a second; an inspection p50 {:.1} ms, p99 {:.1} ms; a request p50 {:.1} ms, p99 {:.1} ms",
        all.len() as f64 / long.as_secs_f64(),
        share(whole.clone(), 0.5),
        share(whole, 0.99),
        share(requests.clone(), 0.5),
        share(requests, 0.99),
    );
    for (at, name) in ["open", "assess", "act", "read"].iter().enumerate() {
        println!("    {name}: p99 {:.1} ms", share(all.iter().map(|laps| laps[at]).collect(), 0.99));
    }
}

/// `cargo test --release -p spartel --test it inspections_over_http -- --ignored --nocapture`, for ten seconds each or as many as
/// SPARTEL_SECONDS says.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; run it alone"]
async fn inspections_over_http() {
    let seconds = std::env::var("SPARTEL_SECONDS").ok().and_then(|n| n.parse().ok()).unwrap_or(10);
    let long = Duration::from_secs(seconds);
    let url = Server::shared().map(|server| server.database());
    for (store, url) in [("SQLite", None), ("PostgreSQL", url.as_deref())] {
        if store == "PostgreSQL" && url.is_none() {
            println!("PostgreSQL: not here");
            continue;
        }
        let served = Arc::new(Served::with_workers(url).await);
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        tokio::spawn(axum::serve(listener, served.router.clone()).into_future());
        let chip = form(false);
        let paced = Some(Duration::from_millis(1000 * CLIENTS / 100));
        load(&served, port, &chip, (4, None, Duration::from_secs(1))).await;
        let all = load(&served, port, &chip, (CLIENTS, paced, long)).await;
        told(&format!("{store}, {CLIENTS} clients, 100 a second asked"), &all, long);
        let all = load(&served, port, &chip, (CLIENTS, None, long)).await;
        told(&format!("{store}, {CLIENTS} clients, as fast as they can"), &all, long);
        let all = load(&served, port, &form(true), (4, None, long)).await;
        told(&format!("{store}, 4 clients, with pages of 300 dpi in three lights"), &all, long);
    }
}

/// How long requests of officers took who inspect beside something else.
async fn beside(
    served: &Arc<Served>,
    port: u16,
    long: Duration,
    other: impl Future<Output = ()>,
) -> Vec<Duration> {
    let (form, over) = (form(false), tokio::time::Instant::now() + long);
    // Less than half of what both processors can do.
    let turn = Some(Duration::from_millis(1000 * CLIENTS / 60));
    let (all, _) =
        tokio::join!(load(served, port, &form, (CLIENTS, turn, long)), tokio::time::timeout_at(over, other));
    all.into_iter().flatten().collect()
}

/// Shares of times in milliseconds: the median, and what all but a twentieth and all but a hundredth take at most.
fn shares(mut times: Vec<Duration>) -> [f64; 3] {
    times.sort();
    [50, 95, 99].map(|part| times[(times.len() - 1) * part / 100].as_secs_f64() * 1000.0)
}

/// What officers wait while batches run and while somebody hands in files that were made to fill or to hang a machine, in turns, so that a
/// slow hour of the disk is everybody's: `cargo test --release -p spartel --test it officers_beside_batches_and_bombs -- --ignored --nocapture`.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; run it alone"]
async fn officers_beside_batches_and_bombs() {
    let seconds = std::env::var("SPARTEL_SECONDS").ok().and_then(|n| n.parse().ok()).unwrap_or(4);
    let long = Duration::from_secs(seconds);
    let served = Arc::new(Served::with_workers(None).await);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(axum::serve(listener, served.router.clone()).into_future());
    let (examiner, officer) = (served.browser("S-1"), served.browser("F-1"));
    let kept = open(&served, &examiner, "uto1", Some("passport")).await;
    load(&served, port, &form(false), (4, None, Duration::from_secs(1))).await;
    let (mut alone, mut batch, mut bombed) = (Vec::new(), Vec::new(), Vec::new());
    let mut checked = 0;
    for _ in 0..ROUNDS {
        let again = async {
            loop {
                let done = post(&path(&kept, "/runs")).by(&examiner).of(&served).await;
                assert_eq!(done.status, 200, "{}", done.json());
                checked += 1;
            }
        };
        batch.extend(beside(&served, port, long, again).await);
        alone.extend(beside(&served, port, long, std::future::pending()).await);
        let bombs = async {
            let all = bombs::all();
            for bomb in all.iter().cycle() {
                let part = [("picture", Some("page.png"), bomb.file.clone())];
                let contact = open(&served, &officer, "uto1", None).await;
                post(&path(&contact, "/evidence")).by(&officer).form(&part).of(&served).await;
            }
        };
        bombed.extend(beside(&served, port, long, bombs).await);
    }
    println!("60 inspections a second; p50, p95 and p99 of a request in ms, over {ROUNDS} rounds");
    for (name, times) in [("alone", alone), ("beside a batch", batch), ("beside bombs", bombed)] {
        println!("{name}: {:.1?}", shares(times));
    }
    println!("the batch checked {:.1} contacts a second", f64::from(checked) / (seconds * ROUNDS) as f64);
}
