//! What is taken of bodies, and what is not.

use super::*;
use axum::body::to_bytes;
use futures_util::stream::pending;
use std::time::Instant;

const SMALL: Terms = Terms {
    most: 300_000,
    share: 400_000,
    all: 700_000,
    quiet: Duration::from_millis(100),
    whole: Duration::from_millis(400),
};

const fn device(at: u8) -> Bringer {
    Bringer::Device(StreamId([at; 16]))
}

/// Bytes that come in such parts.
fn coming(bytes: &[u8], part: usize) -> Body {
    let parts: Vec<_> = bytes.chunks(part).map(|part| Ok::<_, Infallible>(part.to_vec())).collect();
    Body::from_stream(stream::iter(parts))
}

/// A byte after each time.
fn slowly(every: Duration) -> Body {
    Body::from_stream(stream::unfold(every, async |every| {
        tokio::time::sleep(every).await;
        Some((Ok::<_, Infallible>(vec![1]), every))
    }))
}

/// What a body that is not taken is answered.
async fn refused(purse: &Arc<Purse>, of: Bringer, body: Body) -> (u16, String) {
    let Fault(problem) = purse.read(of, body).await.expect_err("it is not taken");
    (problem.status, problem.code)
}

#[tokio::test]
async fn bytes_come_out_as_they_went_in() {
    let purse = Purse::new(SMALL);
    let bytes: Vec<u8> = (0..200_000_u32).map(|at| (at % 251) as u8).collect();
    for part in [1, 1000, PIECE - 1, PIECE, PIECE + 1, 200_000] {
        let (body, held) = purse.read(device(1), coming(&bytes, part)).await.expect("it is taken");
        assert_eq!(held.bytes, bytes.len());
        assert_eq!(to_bytes(body, usize::MAX).await.expect("a body"), bytes, "in parts of {part}");
    }
    let (empty, _) = purse.read(device(1), Body::empty()).await.expect("it is taken");
    assert!(to_bytes(empty, 1).await.expect("a body").is_empty());
}

#[tokio::test]
async fn bytes_count_until_a_request_is_answered() {
    let purse = Purse::new(SMALL);
    let body = || Body::from(vec![0; 250_000]);
    let (_, first) = purse.read(device(1), body()).await.expect("it is taken");
    let busy = |status| (status, "work-busy".to_owned());
    assert_eq!(refused(&purse, device(1), body()).await, busy(429), "one has a share");
    let (_, second) = purse.read(device(2), body()).await.expect("another has theirs");
    assert_eq!(refused(&purse, device(3), body()).await, busy(503), "there is no more");
    drop(first);
    let third = purse.read(device(3), body()).await.expect("it is free again");
    drop((second, third));
    assert!(purse.held().is_empty());
}

#[tokio::test]
async fn what_was_announced_is_set_aside_and_what_was_not_is_counted() {
    let purse = Purse::new(SMALL);
    let large = || vec![0; SMALL.most + 1];
    let too_large = (413, "too-large".to_owned());
    assert_eq!(refused(&purse, device(1), Body::from(large())).await, too_large);
    assert_eq!(refused(&purse, device(1), coming(&large(), 1000)).await, too_large);
    assert!(purse.held().is_empty());
    let (_, held) = purse.read(device(1), coming(&[0; 250_000], 1000)).await.expect("it is taken");
    assert_eq!(refused(&purse, device(1), coming(&[0; 250_000], 1000)).await.0, 429);
    assert_eq!(purse.held()[&device(1)], held.bytes, "what was refused counts no more");
}

#[tokio::test]
async fn whoever_stalls_or_takes_too_long_is_waited_for_no_longer() {
    let purse = Purse::new(SMALL);
    let bodies = [
        (SMALL.quiet, Body::from_stream(pending::<Result<Vec<u8>, Infallible>>())),
        (SMALL.whole, slowly(SMALL.quiet / 4)),
    ];
    for (time, body) in bodies {
        let begin = Instant::now();
        assert_eq!(refused(&purse, device(1), body).await, (408, "body".to_owned()));
        assert!((time..time + Duration::from_secs(2)).contains(&begin.elapsed()), "{:?}", begin.elapsed());
        assert!(purse.held().is_empty());
    }
}

#[tokio::test]
async fn a_body_that_breaks_off_is_no_body() {
    let broken = || Body::from_stream(stream::iter([Ok(vec![1]), Err(std::io::Error::other("gone"))]));
    assert_eq!(refused(&Purse::new(SMALL), device(1), broken()).await, (400, "body".to_owned()));
}
