//! Who waits for whom.

use crate::given::{Gate, block, crowd, pool, until};
use spartel_ports::Work;
use spartel_ports::work::Urgency;
use std::sync::mpsc::channel;

#[test]
fn a_job_answers() {
    let pool = pool(2);
    assert_eq!(block(pool.run(Urgency::Desk, || 6 * 7)), Ok(42));
    assert_eq!(block(pool.run(Urgency::Batch, || "done".to_owned())), Ok("done".to_owned()));
}

#[test]
fn batches_leave_a_processor_free() {
    for (processors, at_once) in [(1, 1), (2, 1), (4, 3)] {
        let (pool, gate) = (pool(processors), Gate::default());
        let jobs = crowd(&pool, Urgency::Batch, 6, &gate);
        until(&pool, Urgency::Batch, (6 - at_once, at_once));
        gate.open();
        jobs.into_iter().for_each(|job| block(job).expect("done"));
    }
}

#[test]
fn a_desk_job_waits_for_no_batch() {
    for processors in [1, 2, 4] {
        let (pool, gate) = (pool(processors), Gate::default());
        let batches = crowd(&pool, Urgency::Batch, 6, &gate);
        // The gate is shut: whatever waits behind a batch would wait for ever.
        for _ in 0..3 {
            assert_eq!(block(pool.run(Urgency::Desk, || 1)), Ok(1));
        }
        gate.open();
        batches.into_iter().for_each(|job| block(job).expect("done"));
    }
}

#[test]
fn desk_jobs_have_all_processors() {
    let (pool, gate) = (pool(4), Gate::default());
    let jobs = crowd(&pool, Urgency::Desk, 6, &gate);
    until(&pool, Urgency::Desk, (2, 4));
    gate.open();
    jobs.into_iter().for_each(|job| block(job).expect("done"));
}

#[test]
fn a_batch_begins_only_where_a_processor_is_left() {
    let (pool, gate, last) = (pool(3), Gate::default(), Gate::default());
    let first = crowd(&pool, Urgency::Desk, 2, &gate);
    let third = crowd(&pool, Urgency::Desk, 1, &last);
    until(&pool, Urgency::Desk, (0, 3));
    let batches = crowd(&pool, Urgency::Batch, 4, &last);
    until(&pool, Urgency::Batch, (4, 0));
    gate.open();
    first.into_iter().for_each(|job| block(job).expect("done"));
    until(&pool, Urgency::Batch, (2, 2));
    last.open();
    third.into_iter().chain(batches).for_each(|job| block(job).expect("done"));
}

#[test]
fn each_lane_keeps_its_order() {
    for urgency in Urgency::ALL {
        let (pool, gate) = (pool(1), Gate::default());
        let (sender, receiver) = channel();
        let shut = crowd(&pool, urgency, 1, &gate);
        until(&pool, urgency, (0, 1));
        let jobs: Vec<_> = (0..8)
            .map(|at| {
                let sender = sender.clone();
                pool.run(urgency, move || sender.send(at).expect("the test listens"))
            })
            .collect();
        gate.open();
        shut.into_iter().for_each(|job| block(job).expect("done"));
        jobs.into_iter().for_each(|job| block(job).expect("done"));
        assert_eq!(receiver.try_iter().collect::<Vec<_>>(), (0..8).collect::<Vec<_>>());
    }
}

#[cfg(target_os = "linux")]
#[test]
fn batches_are_worked_on_last() {
    let niceness = || {
        let stat = std::fs::read_to_string("/proc/thread-self/stat").expect("Linux tells it");
        // The name may hold blanks; the 17th field behind it is the nice value (proc(5)).
        stat.rsplit_once(')').and_then(|(_, rest)| rest.split(' ').nth(17)?.parse::<i32>().ok())
    };
    let pool = pool(2);
    assert_eq!(block(pool.run(Urgency::Batch, niceness)), Ok(Some(19)));
    assert_eq!(block(pool.run(Urgency::Desk, niceness)), Ok(niceness()));
    assert!(niceness() < Some(19), "the test itself runs last: it shows nothing");
}
