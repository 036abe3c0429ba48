//! What is taken: a server that the named authority vouches for, and what it says, whatever its status.

use crate::given::{Manner, Papers, ask, good, serve};
use spartel_reach::{Ask, Roots};

#[test]
fn a_server_is_asked_whose_authority_was_named() {
    let papers = Papers::of(&["localhost"]);
    let running = serve(Some(&papers), good("here"));
    let wanted = Ask::new("POST", "/api/session?now=1").header("cookie", "a=b").body("text/plain", b"hello");
    let answer =
        ask("https", running.at, Roots::Pem(papers.authority.as_bytes()), &wanted).expect("an answer");
    assert_eq!((answer.status, answer.is_good(), answer.body.as_slice()), (200, true, b"here".as_slice()));
    let asked = running.asked().expect("a request").to_ascii_lowercase();
    assert!(asked.starts_with("post /api/session?now=1 http/1.1\r\n"), "{asked}");
    for line in ["cookie: a=b", "content-type: text/plain", "content-length: 5", "user-agent: spartel/"] {
        assert!(asked.contains(line), "{line}: {asked}");
    }
    assert!(asked.ends_with("\r\n\r\nhello"), "{asked}");
    assert!(!asked.contains("accept-encoding"), "an answer is as large as it looks: {asked}");
}

#[test]
fn this_machine_is_spoken_to_without_tls() {
    let running = serve(None, good(""));
    let answer = ask("http", running.at, Roots::System, &Ask::new("DELETE", "/")).expect("an answer");
    assert_eq!((answer.status, answer.body.len()), (200, 0));
}

#[test]
fn what_a_server_refuses_is_an_answer_too() {
    let problem =
        "HTTP/1.1 401 Unauthorized\r\ncontent-length: 2\r\nset-cookie: a=1\r\nset-cookie: b=2\r\n\r\n{}";
    let running = serve(None, Manner::says(problem));
    let answer = ask("http", running.at, Roots::System, &Ask::new("GET", "/")).expect("an answer");
    assert_eq!((answer.status, answer.is_good()), (401, false));
    assert_eq!(answer.headers("Set-Cookie").collect::<Vec<_>>(), ["a=1", "b=2"]);
}

#[test]
fn an_answer_of_just_the_size_that_is_allowed_fits() {
    let running = serve(None, good(&"x".repeat(64)));
    let answer = ask("http", running.at, Roots::System, &Ask::new("GET", "/")).expect("an answer");
    assert_eq!(answer.body.len(), 64);
}

#[test]
fn no_cookie_is_kept_from_one_request_to_the_next() {
    let running =
        serve(None, Manner::says("HTTP/1.1 200 OK\r\nset-cookie: a=1; path=/\r\ncontent-length: 0\r\n\r\n"));
    for _ in 0..2 {
        ask("http", running.at, Roots::System, &Ask::new("GET", "/")).expect("an answer");
        assert!(!running.asked().expect("a request").to_ascii_lowercase().contains("cookie"));
    }
}
