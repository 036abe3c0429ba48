//! Whose turn it is.

use super::*;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

const A: AccountId = AccountId([1; 16]);
const B: AccountId = AccountId([2; 16]);
const C: AccountId = AccountId([3; 16]);

/// Three at a time, one of each; of each two more wait, and four in all.
fn turns() -> Arc<Turns> {
    Turns::new(Share { running: 3, running_of_one: 1, waiting: 4, waiting_of_one: 2 })
}

fn now<T>(future: &mut (impl Future<Output = T> + Unpin)) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(done) => Some(done),
        Poll::Pending => None,
    }
}

/// A place that is had at once.
fn place(turns: &Arc<Turns>, of: AccountId) -> Place {
    now(&mut pin!(turns.place(of))).flatten().expect("a place at once")
}

#[test]
fn pictures_of_one_that_do_not_end_hold_nobody_else_up() {
    let turns = turns();
    let _hangs = place(&turns, A);
    let (mut first, mut second) = (Box::pin(turns.place(A)), Box::pin(turns.place(A)));
    assert!(now(&mut first).is_none() && now(&mut second).is_none(), "one at a time");
    assert!(now(&mut pin!(turns.place(A))).expect("an answer").is_none(), "as many of one wait as may");
    drop((place(&turns, B), place(&turns, C)));
    drop((place(&turns, C), place(&turns, B)));
    assert_eq!(turns.load(), (2, 1));
}

#[test]
fn each_has_a_turn_before_anybody_has_another() {
    let turns = Turns::new(Share { running: 1, running_of_one: 1, waiting: 9, waiting_of_one: 9 });
    let running = place(&turns, A);
    let mut waiting: Vec<_> = [A, A, B, C, B].map(|of| (of, Box::pin(turns.place(of)))).into();
    assert!(waiting.iter_mut().all(|(_, place)| now(place).is_none()));
    let (mut order, mut running) = (Vec::new(), Some(running));
    while running.take().is_some() {
        let next = waiting.iter_mut().enumerate().find_map(|(at, (_, place))| Some((at, now(place)?)));
        let Some((at, place)) = next else { break };
        order.push(waiting.remove(at).0);
        running = place;
    }
    assert_eq!(order, [A, B, C, A, B]);
    assert_eq!(turns.load(), (0, 0));
}

#[test]
fn whoever_goes_away_leaves_the_turn_to_the_next() {
    let turns = Turns::new(Share { running: 1, running_of_one: 1, waiting: 2, waiting_of_one: 2 });
    let running = place(&turns, A);
    let (mut first, mut second) = (Box::pin(turns.place(B)), Box::pin(turns.place(C)));
    assert!(now(&mut first).is_none() && now(&mut second).is_none());
    drop(running);
    // It was given to the first, who goes without having taken it.
    drop(first);
    let second = now(&mut second).flatten().expect("the next has it");
    let mut third = Box::pin(turns.place(A));
    assert!(now(&mut third).is_none());
    drop(third);
    assert_eq!(turns.load(), (0, 0), "nobody waits");
    drop(second);
    drop(place(&turns, A));
    assert!(turns.state().all.values().all(|one| one.running == 0), "nothing is kept of who is done");
}
