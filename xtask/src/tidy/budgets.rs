//! Sizes: printed for a reviewer, and held where the house names a hard bound.

use super::Breaches;
use super::sources::Source;

const LONGEST_FILE: usize = 1000;
const LONGEST_FUNCTION: usize = 100;
/// Handlers take a request apart and hand it on; use cases say in which order things happen. Both wait for something, and are read often.
const LONGEST_WAITING: [(&str, usize); 2] = [("adapters/http/src/", 20), ("service/app/src/", 40)];
/// Split, so that this line does not name itself.
const UNSAFE: [&str; 2] = [concat!("unsa", "fe {"), concat!("unsa", "fe fn")];

struct Function {
    path: String,
    line: usize,
    length: usize,
    waits: bool,
}

impl Function {
    /// The most lines that it may have.
    fn most(&self) -> usize {
        let here = LONGEST_WAITING.iter().find(|(room, _)| self.waits && self.path.starts_with(room));
        here.map_or(LONGEST_FUNCTION, |(_, most)| *most)
    }
}

/// Prints files, functions and panics, and names what breaks a hard bound.
pub fn check(sources: &[Source]) -> Breaches {
    let product: Vec<&Source> = sources.iter().filter(|s| !s.is_test()).collect();
    let mut files: Vec<usize> = product.iter().map(|s| s.product_lines().count()).collect();
    let functions: Vec<Function> = product.iter().flat_map(|s| functions(s)).collect();
    let mut lengths: Vec<usize> = functions.iter().map(|f| f.length).collect();
    let panics: usize = product.iter().map(|s| panics(s)).sum();
    let lines: usize = files.iter().sum();
    println!(
        "files      {:>6}   lines p50 {} p95 {} max {}",
        files.len(),
        at(&mut files, 50),
        at(&mut files, 95),
        at(&mut files, 100)
    );
    println!(
        "functions  {:>6}   lines p50 {} p95 {} max {}",
        lengths.len(),
        at(&mut lengths, 50),
        at(&mut lengths, 95),
        at(&mut lengths, 100)
    );
    println!(
        "panics     {panics:>6}   per 1,000 lines {:.1} of {lines}",
        panics as f64 * 1000.0 / lines.max(1) as f64
    );

    let long_files = product.iter().filter(|s| s.product_lines().count() > LONGEST_FILE);
    let long_functions = functions.iter().filter(|f| f.length > f.most());
    let unsafe_lines = product.iter().flat_map(|s| {
        s.product_lines()
            .filter(|(_, l)| {
                l.split("//").next().is_some_and(|code| UNSAFE.iter().any(|word| code.contains(word)))
            })
            .map(|(n, _)| format!("{}:{}: unsafe code", s.path, n + 1))
    });
    long_files
        .map(|s| format!("{}: more than {LONGEST_FILE} lines", s.path))
        .chain(long_functions.map(|f| format!("{}:{}: a function of {} lines", f.path, f.line, f.length)))
        .chain(unsafe_lines)
        .collect()
}

fn at(values: &mut [usize], percent: usize) -> usize {
    values.sort_unstable();
    let last = values.len().saturating_sub(1);
    values.get(last * percent / 100).copied().unwrap_or(0)
}

/// Functions of a file laid out by rustfmt: they end at the first closing brace with the indentation of their `fn`.
fn functions(source: &Source) -> Vec<Function> {
    let lines: Vec<&str> = source.product_lines().map(|(_, line)| line).collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let indent = line.len() - code.len();
        let seen = ["pub(crate) ", "pub(super) ", "pub "].iter().find_map(|seen| code.strip_prefix(seen));
        let plain = seen.unwrap_or(code);
        let plain = plain.strip_prefix("const ").unwrap_or(plain);
        let waits = plain.starts_with("async ");
        let plain = plain.strip_prefix("async ").unwrap_or(plain);
        if !plain.starts_with("fn ") || line.ends_with('}') || line.ends_with(';') {
            continue;
        }
        let closing = format!("{}}}", " ".repeat(indent));
        if let Some(length) = lines[start..].iter().position(|l| *l == closing) {
            found.push(Function { path: source.path.clone(), line: start + 1, length: length + 1, waits });
        }
    }
    found
}

fn panics(source: &Source) -> usize {
    let words = [".unwrap()", ".expect(", "panic!(", "unreachable!("];
    source
        .product_lines()
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
        .map(|(_, line)| words.iter().filter(|w| line.contains(*w)).count())
        .sum()
}
