//! What is refused, given up, broken off and left over.

use crate::given::{Gate, block, crowd, pool, until};
use spartel_ports::Work;
use spartel_ports::work::{Load, Urgency, WorkError};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

#[test]
fn a_full_queue_says_so() {
    for urgency in Urgency::ALL {
        let (pool, gate) = (pool(2), Gate::default());
        let running = if urgency == Urgency::Desk { 2 } else { 1 };
        let first = crowd(&pool, urgency, running, &gate);
        until(&pool, urgency, (0, running));
        let jobs = crowd(&pool, urgency, 8, &gate);
        assert_eq!(block(pool.run(urgency, || ())), Err(WorkError::Busy));
        gate.open();
        first.into_iter().chain(jobs).for_each(|job| block(job).expect("done"));
        assert_eq!(block(pool.run(urgency, || ())), Ok(()), "and takes jobs again");
    }
}

#[test]
fn a_full_queue_of_batches_holds_no_desk_up() {
    let (pool, gate) = (pool(2), Gate::default());
    let batches = crowd(&pool, Urgency::Batch, 12, &gate);
    assert_eq!(block(pool.run(Urgency::Desk, || 1)), Ok(1));
    gate.open();
    let refused = batches.into_iter().map(block).filter(|answer| *answer == Err(WorkError::Busy)).count();
    assert!((3..=4).contains(&refused), "eight wait, one runs or is about to: {refused}");
}

#[test]
fn a_job_that_nobody_waits_for_is_not_begun() {
    let (pool, gate, begun) = (pool(1), Gate::default(), Arc::new(AtomicUsize::new(0)));
    let shut = crowd(&pool, Urgency::Desk, 1, &gate);
    until(&pool, Urgency::Desk, (0, 1));
    let count = || {
        let begun = Arc::clone(&begun);
        pool.run(Urgency::Desk, move || begun.fetch_add(1, Ordering::SeqCst))
    };
    let mut jobs: Vec<_> = (0..8).map(|_| count()).collect();
    assert_eq!(block(count()), Err(WorkError::Busy));
    jobs.truncate(2);
    jobs.push(count());
    assert_eq!(
        pool.load(Urgency::Desk),
        Load { waiting: 3, running: 1, refused: 1 },
        "the place of the others is free"
    );
    gate.open();
    shut.into_iter().for_each(|job| block(job).expect("done"));
    jobs.into_iter().for_each(|job| assert!(block(job).is_ok()));
    assert_eq!(begun.load(Ordering::SeqCst), 3);
}

#[test]
fn a_job_that_breaks_off_fails_alone() {
    let pool = pool(1);
    for urgency in Urgency::ALL {
        for _ in 0..3 {
            let broken: Result<(), _> = block(pool.run(urgency, || panic!("as the test wants")));
            assert_eq!(broken, Err(WorkError::Failed));
        }
        assert_eq!(block(pool.run(urgency, || 1)), Ok(1));
        assert_eq!(pool.load(urgency).waiting, 0);
    }
}

#[test]
fn what_a_job_holds_may_break_off_too() {
    struct Brittle;
    impl Drop for Brittle {
        fn drop(&mut self) {
            panic!("as the test wants");
        }
    }
    let (pool, gate) = (pool(1), Gate::default());
    let shut = crowd(&pool, Urgency::Desk, 1, &gate);
    until(&pool, Urgency::Desk, (0, 1));
    let brittle = Brittle;
    drop(pool.run(Urgency::Desk, move || std::mem::forget(brittle)));
    gate.open();
    shut.into_iter().for_each(|job| block(job).expect("done"));
    assert_eq!(block(pool.run(Urgency::Desk, || 1)), Ok(1), "the thread is there still");
}

#[test]
fn the_end_does_what_desks_wait_for_and_refuses_the_rest() {
    let (pool, gate) = (pool(2), Gate::default());
    let desks = crowd(&pool, Urgency::Desk, 6, &gate);
    let batches = crowd(&pool, Urgency::Batch, 4, &gate);
    until(&pool, Urgency::Desk, (4, 2));
    until(&pool, Urgency::Batch, (4, 0));
    std::thread::scope(|scope| {
        scope.spawn(|| pool.shutdown());
        // Whatever fails in here opens the gate, or the end would wait for ever.
        let gate = gate;
        until(&pool, Urgency::Batch, (0, 0));
        assert_eq!(block(pool.run(Urgency::Desk, || ())), Err(WorkError::Closed));
        assert_eq!(block(pool.run(Urgency::Batch, || ())), Err(WorkError::Closed));
        gate.open();
    });
    desks.into_iter().for_each(|job| assert_eq!(block(job), Ok(())));
    batches.into_iter().for_each(|job| assert_eq!(block(job), Err(WorkError::Closed)));
}

#[test]
fn a_job_may_be_the_last_owner_of_its_pool() {
    let (pool, gate) = (Arc::new(pool(1)), Gate::default());
    let (own, there) = (Arc::clone(&pool), gate.way());
    let job = pool.run(Urgency::Desk, move || {
        there.pass();
        drop(own);
    });
    until(&pool, Urgency::Desk, (0, 1));
    drop(job);
    drop(pool);
    gate.open();
}
