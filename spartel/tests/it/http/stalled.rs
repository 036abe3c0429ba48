//! Bodies that do not come: whoever sends without end, or begins and says no more, keeps nobody else out (threats 17).

use super::ask::{Ask, FORM, open, path, post};
use super::devices::Device;
use super::given::{HOST, Served};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

/// Nobody who waits for a desk waits longer; from `adapters/http/src/desks.rs`.
const PATIENCE: Duration = Duration::from_millis(200);

async fn port(served: &Served) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(axum::serve(listener, served.router.clone()).into_future());
    port
}

/// Begins to hand in so many bytes, and says no more.
async fn begins(port: u16, (path, header): (&str, &str), bytes: usize) -> TcpStream {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).await.expect("a connection");
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: {HOST}\r\n{header}\r\ncontent-type: {FORM}\r\ncontent-length: {bytes}\r\n\r\n--edge\r\n"
    );
    stream.write_all(head.as_bytes()).await.expect("it is sent");
    stream
}

/// What the server says of it; nothing where it waits for more.
async fn said(stream: &mut TcpStream) -> Option<String> {
    let mut head = vec![0; 4096];
    let length =
        timeout(Duration::from_millis(500), stream.read(&mut head)).await.ok()?.expect("it is there");
    Some(String::from_utf8_lossy(&head[..length]).into_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn many_slow_uploads_of_one_device_keep_no_desk_out() {
    let served = Served::new().await;
    let port = port(&served).await;
    let device = Device::at(&served, "A-1", "swipe-1", "uto1").await;
    let header = format!("authorization: Bearer {}", device.token());
    let mut begun = Vec::new();
    let mut refused = 0;
    for _ in 0..12 {
        let mut stream = begins(port, ("/api/evidence", &header), 60 << 20).await;
        match said(&mut stream).await {
            None => begun.push(stream),
            Some(said) => {
                assert!(said.starts_with("HTTP/1.1 429") && said.contains("retry-after: 2"), "{said}");
                refused += 1;
            }
        }
    }
    assert_eq!((begun.len(), refused), (2, 10), "two of the largest at a time are let in");
    let contact = open(&served, &served.browser("F-1"), "uto1", Some("passport")).await;
    assert_eq!(contact.status, 201, "a desk goes on: {}", contact.json());
    drop(begun);
    let again = || device.hands(None, "passport").of(&served);
    let begin = Instant::now();
    while again().await.status == 429 {
        assert!(begin.elapsed() < Duration::from_secs(10), "what went away counts no more");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_waits_from_when_its_evidence_is_there() {
    let served = Served::new().await;
    let (officer, examiner) = (served.browser("F-1"), served.browser("S-1"));
    let contact = open(&served, &officer, "uto1", Some("passport")).await;
    let cookies = Ask::cookies(&officer);
    let stalled = begins(port(&served).await, ("/api/contacts", &format!("cookie: {cookies}")), 1000).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    let mut best = Duration::MAX;
    for _ in 0..5 {
        let begin = Instant::now();
        let again = post(&path(&contact, "/runs")).by(&examiner).of(&served).await;
        assert_eq!(again.status, 200, "{}", again.json());
        best = best.min(begin.elapsed());
    }
    drop(stalled);
    assert!(best < PATIENCE, "a batch waited for a desk that waits for nothing: {best:?}");
}
