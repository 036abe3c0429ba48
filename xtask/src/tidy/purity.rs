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

/// Names every line of the pure floors that reaches outside.
pub fn check(sources: &[Source]) -> Breaches {
    let pure = sources.iter().filter(|s| PURE.iter().any(|floor| s.path.starts_with(floor)) && !s.is_test());
    pure.flat_map(|source| {
        source.product_lines().filter(|(_, line)| !line.trim_start().starts_with("//")).flat_map(
            move |(at, line)| {
                FORBIDDEN
                    .iter()
                    .filter(move |(word, _)| mentions(line, word))
                    .map(move |(_, what)| format!("{}:{}: a pure floor uses {what}", source.path, at + 1))
            },
        )
    })
    .collect()
}

/// Whether `word` occurs in `line` and is not the tail of a longer name.
fn mentions(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        !line[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':')
    })
}
