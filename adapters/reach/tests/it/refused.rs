//! What is refused: before anything is said to whoever cannot be trusted, and before it is taken in what was not asked for.

use crate::given::{Manner, Papers, ask, good, serve};
use spartel_reach::{Answer, Ask, ReachError, Roots};
use std::net::TcpListener;
use std::process::Command;
use std::time::{Duration, Instant};

fn said(manner: Manner) -> Result<Answer, ReachError> {
    ask("http", serve(None, manner).at, Roots::System, &Ask::new("GET", "/"))
}

#[test]
fn nothing_is_said_to_a_server_that_nobody_vouches_for() {
    let (own, other, named) =
        (Papers::of(&["localhost"]), Papers::of(&["localhost"]), Papers::of(&["else.example"]));
    for (papers, roots, why) in [
        (&own, Roots::Pem(other.authority.as_bytes()), "another authority"),
        (&own, Roots::System, "none that the system knows"),
        (&named, Roots::Pem(named.authority.as_bytes()), "another name"),
    ] {
        let running = serve(Some(papers), good("here"));
        let refused = ask("https", running.at, roots, &Ask::new("GET", "/secret"));
        // A system may have no authorities of its own.
        let none = matches!(roots, Roots::System) && matches!(refused, Err(ReachError::NoAuthority));
        assert!(none || matches!(refused, Err(ReachError::NotTrusted)), "{why}: {refused:?}");
        assert!(running.heard_nothing(), "{why}");
    }
}

#[test]
fn who_speaks_no_tls_is_not_asked_over_it() {
    let papers = Papers::of(&["localhost"]);
    let running = serve(None, good("here"));
    let refused =
        ask("https", running.at, Roots::Pem(papers.authority.as_bytes()), &Ask::new("GET", "/secret"));
    assert!(
        matches!(refused, Err(ReachError::NoTls | ReachError::BrokenOff | ReachError::TimedOut)),
        "{refused:?}"
    );
}

#[test]
fn a_file_without_an_authority_is_refused() {
    let papers = Papers::of(&["localhost"]);
    let running = serve(Some(&papers), good("here"));
    let broken = "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----\n";
    let beside = format!("{}{broken}", papers.authority);
    for pem in ["", "no certificate", broken, &beside] {
        let refused = ask("https", running.at, Roots::Pem(pem.as_bytes()), &Ask::new("GET", "/"));
        assert_eq!(refused.map(|answer| answer.status), Err(ReachError::NoAuthority), "{pem}");
    }
}

#[test]
fn a_redirect_is_not_followed() {
    let elsewhere = serve(None, good("here"));
    for status in ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"] {
        let to = format!("http://localhost:{}/", elsewhere.at.port());
        let says = format!("HTTP/1.1 {status}\r\nlocation: {to}\r\ncontent-length: 0\r\n\r\n");
        assert_eq!(
            said(Manner::says(says)).map(|answer| answer.status),
            Err(ReachError::Redirected),
            "{status}"
        );
    }
    assert!(elsewhere.heard_nothing());
}

#[test]
fn more_than_is_allowed_is_not_taken_in() {
    let endless = format!("HTTP/1.1 200 OK\r\n\r\n{}", "x".repeat(1 << 20));
    let head = format!("HTTP/1.1 200 OK\r\nx: {}\r\ncontent-length: 0\r\n\r\n", "x".repeat(1 << 17));
    for manner in [good(&"x".repeat(65)), Manner::says(endless), Manner::says(head)] {
        assert_eq!(said(manner).map(|answer| answer.status), Err(ReachError::TooLarge));
    }
}

#[test]
fn who_is_slow_is_not_waited_for() {
    let began = Instant::now();
    let slow = Manner { after: Duration::from_secs(20), ..good("late") };
    assert_eq!(said(slow).map(|answer| answer.status), Err(ReachError::TimedOut));
    assert!(began.elapsed() < Duration::from_secs(10));
}

#[test]
fn who_is_away_is_told_apart_from_who_breaks_off() {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let away = ask("http", port, Roots::System, &Ask::new("GET", "/"));
    assert_eq!(away.map(|answer| answer.status), Err(ReachError::Unreachable));
    for says in ["", "no answer at all\r\n\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf"] {
        assert_eq!(
            said(Manner::says(says)).map(|answer| answer.status),
            Err(ReachError::BrokenOff),
            "{says}"
        );
    }
}

#[test]
fn no_proxy_of_the_environment_is_asked() {
    let this = std::env::current_exe().expect("this program");
    let proxy = serve(None, good("a proxy"));
    let mut inner = Command::new(this);
    inner.args(["--exact", "refused::past_a_proxy", "--ignored", "--nocapture"]);
    for name in ["http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        inner.env(name, format!("http://127.0.0.1:{}", proxy.at.port()));
    }
    let done = inner.output().expect("this program");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stdout));
    assert!(proxy.heard_nothing());
}

#[test]
#[ignore = "with a proxy in its environment, by the test above"]
fn past_a_proxy() {
    let running = serve(None, good("itself"));
    let answer = ask("http", running.at, Roots::System, &Ask::new("GET", "/")).expect("an answer");
    assert_eq!(answer.body, b"itself");
}
