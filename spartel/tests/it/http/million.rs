//! How fast lists are where a million contacts are kept: run alone, by hand.

use super::ask::get;
use super::given::{Browser, Served};
use crate::record::asked;
use serde_json::Value;
use spartel_app::ledger::{Change, Draft};
use spartel_inspect::transaction::{Direction, Ended, Event, Opened, Place, PlaceKind};
use spartel_ledger::id::{Code, StreamId};
use spartel_ledger::recorded::Recorded;
use spartel_ports::{Random, Store, World};
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

/// So many contacts are recorded at once.
const TOGETHER: u64 = 100;
/// Searches of each kind.
const SEARCHES: usize = 200;

fn draft(event: &Event) -> Draft {
    Draft { kind: event.kind(), schema: 1, data: event.data(), blobs: Vec::new() }
}

/// A contact at one of two posts, in either direction; one of a hundred goes on.
fn contact(at: u64) -> Vec<Draft> {
    let (post, series) = if at.is_multiple_of(2) { ("uto1", "UTO1") } else { ("uto2", "UTO2") };
    let opened = Opened {
        number: format!("{series}-2026-{:06}", at / 2 + 1),
        direction: if at.is_multiple_of(3) { Direction::Exit } else { Direction::Entry },
        place: Place { post: Code::new(post), kind: PlaceKind::Lane, name: Some(Code::new("lane-1")) },
        group: None,
        profile: Code::new("desk"),
    };
    let ended = Event::Ended(Ended { nothing_found: !at.is_multiple_of(50) });
    let ends = !at.is_multiple_of(100);
    [Some(Event::Opened(opened)), ends.then_some(ended)].iter().flatten().map(draft).collect()
}

async fn filled(served: &Served, contacts: u64) {
    let recorder = served.app.node().recorder();
    for from in (0..contacts).step_by(TOGETHER as usize) {
        let changes = (from..contacts.min(from + TOGETHER)).map(|at| {
            let stream: StreamId = recorder.world().random().stream();
            let place = recorder.new_of(&Code::new("inspection")).expect("a class");
            Change { stream, place, events: contact(at) }
        });
        recorder.record(&asked(), changes.collect()).await.expect("room");
        // The next come a second later, as they do in a hall.
        served.clock.0.fetch_add(1000, Ordering::Relaxed);
    }
}

/// A search and the pages after it; how long each took.
async fn searched(served: &Served, browser: &Browser, query: &str) -> Vec<Duration> {
    let (mut all, mut after) = (Vec::new(), String::new());
    for _ in 0..SEARCHES {
        let begin = Instant::now();
        let answer = get(&format!("/api/contacts?{query}{after}")).by(browser).of(served).await;
        all.push(begin.elapsed());
        assert_eq!(answer.status, 200, "{}", answer.json());
        let next: Value = answer.json()["next"].clone();
        after = next.as_str().map(|next| format!("&after={next}")).unwrap_or_default();
    }
    all.sort();
    all
}

/// `cargo test --release -p spartel --test it lists_of_a_million -- --ignored --nocapture`, or of as many as SPARTEL_CONTACTS says.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures; run it alone"]
async fn lists_of_a_million() {
    let contacts = std::env::var("SPARTEL_CONTACTS").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000_000);
    let url = spartel_trial::Server::shared().map(|server| server.database());
    for (store, url) in [("SQLite", None), ("PostgreSQL", url.as_deref())] {
        if store == "PostgreSQL" && url.is_none() {
            println!("PostgreSQL: not here");
            continue;
        }
        let served = Served::of(url).await;
        let begin = Instant::now();
        filled(&served, contacts).await;
        let size = served.app.node().recorder().store().size().await.expect("a size");
        println!("{store}: {contacts} contacts, {size} events recorded in {:.0?}", begin.elapsed());
        let commander = served.browser("C-1");
        let last = format!("numbers/UTO1-2026-{:06}", contacts / 2);
        for query in [
            "most=50",
            "phase=open&most=50",
            "direction=exit&most=50",
            "phase=ended&direction=entry&most=50",
            "unresolved=true&most=50",
            "post=uto1&most=200",
        ] {
            let times = searched(&served, &commander, query).await;
            let share = |part: usize| times[(times.len() - 1) * part / 100];
            println!("    {query}: p50 {:.1?}, p99 {:.1?}", share(50), share(99));
        }
        let begin = Instant::now();
        let found = get(&format!("/api/contacts/{last}")).by(&commander).of(&served).await;
        println!("    by its number: {:.1?} ({})", begin.elapsed(), found.status);
    }
}
