//! Runs every fuzz target for some seconds: `spartel-fuzz [--seconds N] [--seed N] [TARGET...]`.

use spartel_fuzz::{Mutator, TARGETS, Target, seeds};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// No input of the sizes made here may take longer.
const SLOWEST: Duration = Duration::from_secs(2);

struct Options {
    seconds: u64,
    seed: u64,
    names: Vec<String>,
}

fn options() -> Option<Options> {
    let mut options = Options { seconds: 10, seed: 1, names: Vec::new() };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        match word.as_str() {
            "--seconds" => options.seconds = words.next()?.parse().ok()?,
            "--seed" => options.seed = words.next()?.parse().ok()?,
            name if TARGETS.iter().any(|t| t.name == name) => options.names.push(word),
            _ => return None,
        }
    }
    Some(options)
}

fn main() -> ExitCode {
    let Some(options) = options() else {
        let names: Vec<&str> = TARGETS.iter().map(|t| t.name).collect();
        eprintln!("usage: spartel-fuzz [--seconds N] [--seed N] [TARGET...]; targets: {}", names.join(" "));
        return ExitCode::from(64);
    };
    let chosen: Vec<&Target> = TARGETS
        .iter()
        .filter(|t| options.names.is_empty() || options.names.iter().any(|n| n == t.name))
        .collect();
    let failures: usize = std::thread::scope(|scope| {
        // Two at a time: a target is one thread, and a machine that builds has at least two cores.
        let halves = [0, 1].map(|half| {
            let mine: Vec<&Target> = chosen.iter().copied().skip(half).step_by(2).collect();
            let options = &options;
            scope.spawn(move || mine.into_iter().filter(|target| !run(target, options)).count())
        });
        halves.into_iter().map(|half| half.join().unwrap_or(1)).sum()
    });
    println!("{} passed, {failures} failed", chosen.len() - failures);
    if failures == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn run(target: &Target, options: &Options) -> bool {
    let seeds = seeds(target);
    let mut mutator = Mutator::new(options.seed);
    let end = Instant::now() + Duration::from_secs(options.seconds);
    let mut count = 0u64;
    let mut inputs = seeds.clone().into_iter();
    while Instant::now() < end {
        let input = inputs.next().unwrap_or_else(|| mutator.input(&seeds));
        let began = Instant::now();
        let survived = catch_unwind(AssertUnwindSafe(|| (target.run)(&input))).is_ok();
        let mut took = began.elapsed();
        if survived && took > SLOWEST {
            // The machine may have been busy with something else: only what is slow again is slow.
            let again = Instant::now();
            (target.run)(&input);
            took = took.min(again.elapsed());
        }
        if !survived || took > SLOWEST {
            let what = if survived { format!("took {took:?}") } else { "panicked".into() };
            let hex: String = input.iter().map(|b| format!("{b:02x}")).collect();
            eprintln!("{}: {what} on input {count} of seed {}: {hex}", target.name, options.seed);
            return false;
        }
        count += 1;
    }
    println!("{:<24} {count:>9} inputs", target.name);
    true
}
