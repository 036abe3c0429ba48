//! Floors 0 to 2 and `utopia` know no files, clocks, randomness, logs, threads or async: all that is an argument.

use super::Breaches;
use super::sources::Source;

const PURE: &[&str] = &["standards/", "methods/", "pillars/", "utopia/"];

const FORBIDDEN: &[(&str, &str)] = &[
    ("std::fs", "files"),
    ("std::io", "input and output"),
    ("std::net", "the network"),
    ("std::env", "the environment"),
    ("std::process", "processes"),
    ("std::thread", "threads"),
    ("thread_local!", "threads"),
    ("std::time", "a clock"),
    ("SystemTime", "a clock"),
    ("Instant::now", "a clock"),
    ("rand::", "randomness"),
    ("getrandom", "randomness"),
    ("println!", "printing"),
    ("print!(", "printing"),
    ("tracing::", "logging"),
    ("log::", "logging"),
    ("async fn", "async"),
    ("tokio", "async"),
    ("rayon", "threads"),
];

/// What looks like a breach and is none: the file, the line, and why. One that no longer occurs is a breach itself.
const HARMLESS: &[(&str, &str, &str)] = &[
    (
        "methods/vision/src/decode/raster.rs",
        "use std::io::{Cursor, ErrorKind};",
        "decoders read bytes in memory through it",
    ),
    (
        "methods/vision/src/decode/tiff.rs",
        "use std::io::{Cursor, ErrorKind};",
        "decoders read bytes in memory through it",
    ),
];

/// Names every line of the pure floors that reaches outside.
pub fn check(sources: &[Source]) -> Breaches {
    let pure = sources.iter().filter(|s| PURE.iter().any(|floor| s.path.starts_with(floor)) && !s.is_test());
    let mut excused = vec![false; HARMLESS.len()];
    let mut breaches = Breaches::new();
    for source in pure {
        for (at, line) in source.product_lines().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            let excuse =
                HARMLESS.iter().position(|(path, text, _)| source.path == *path && line.trim() == *text);
            if let Some(excuse) = excuse {
                excused[excuse] = true;
                continue;
            }
            let found = FORBIDDEN.iter().filter(|(word, _)| mentions(line, word));
            breaches.extend(
                found.map(|(_, what)| format!("{}:{}: a pure floor uses {what}", source.path, at + 1)),
            );
        }
    }
    let stale = HARMLESS.iter().zip(excused).filter(|(_, excused)| !excused);
    breaches
        .extend(stale.map(|((path, text, _), _)| format!("{path}: {text:?} is excused and no longer there")));
    breaches
}

/// Whether `word` occurs in `line` and is not the tail of a longer name.
fn mentions(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        !line[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
}
