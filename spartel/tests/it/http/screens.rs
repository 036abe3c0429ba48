//! The screens over HTTP: what is a file of theirs, what is a place in them, and what stays a problem.

use super::ask::{Ask, get};
use super::given::Served;
use spartel_http::Screen;

/// Two files, as if the program had been built with them.
pub fn made(path: &str, accepted: &str) -> Option<Screen> {
    let (bytes, media, lasts) = match path {
        "/" => (&b"<!doctype html>"[..], "text/html; charset=utf-8", false),
        "/assets/a.1f.js" => (&b"let a"[..], "text/javascript; charset=utf-8", true),
        _ => return None,
    };
    Some(Screen { media, encoding: accepted.contains("br").then_some("br"), bytes, lasts })
}

#[tokio::test(flavor = "multi_thread")]
async fn files_of_the_screens_last_and_their_page_is_asked_for_each_time() {
    let served = Served::new().await;
    let script = get("/assets/a.1f.js").header("accept-encoding", "gzip, br").of(&served).await;
    assert_eq!((script.status.as_u16(), &*script.bytes), (200, &b"let a"[..]));
    assert_eq!(script.headers["cache-control"], "public, max-age=31536000, immutable");
    assert_eq!(script.headers["content-encoding"], "br");
    assert_eq!(script.headers["x-content-type-options"], "nosniff");
    let page = get("/").of(&served).await;
    assert_eq!(page.headers["cache-control"], "no-store");
    assert_eq!(page.headers.get("content-encoding"), None);
    let policy = page.headers["content-security-policy"].to_str().expect("a text");
    assert!(policy.contains("require-trusted-types-for 'script'") && !policy.contains("unsafe"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_who_opens_a_link_gets_the_page_and_a_program_gets_a_problem() {
    let served = Served::new().await;
    for path in ["/desk", "/desk/0f1e", "/link"] {
        let answer = get(path).header("accept", "text/html,*/*").of(&served).await;
        assert_eq!((answer.status.as_u16(), &*answer.bytes), (200, &b"<!doctype html>"[..]), "{path}");
    }
    for (path, accept) in [
        ("/desk", "application/json"),
        ("/api/nothing", "text/html"),
        ("/health/nothing", "text/html"),
        ("/assets/gone.js", "text/html"),
    ] {
        assert_eq!(get(path).header("accept", accept).of(&served).await.status, 404, "{path}");
    }
    let sent = Ask::new("POST", "/desk").header("accept", "text/html").of(&served).await;
    assert_eq!(sent.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_ran_at_the_root_is_beside_the_screens() {
    let served = Served::new().await;
    assert_eq!(get("/server").of(&served).await.bytes, b"front");
}

/// Documents to try are a demonstration's.
#[tokio::test(flavor = "multi_thread")]
async fn a_house_with_anything_real_has_no_documents_to_try() {
    let served = Served::new().await;
    for path in ["/utopia/documents", "/utopia/documents/passport/DG1.bin"] {
        let answer = get(path).of(&served).await;
        assert_eq!((answer.status.as_u16(), answer.code().as_str()), (404, "none"), "{path}");
    }
}
