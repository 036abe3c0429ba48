//! `cargo xtask bench vision`: the long run over pictures, and its section of `bench/RESULTS.md`.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Where the section begins and ends in the results.
const BEGIN: &str = "<!-- vision: written by `cargo xtask bench vision` -->\n";
const END: &str = "<!-- end of vision -->\n";

/// Runs the benchmark with some arguments and writes its report, and that of other readers where `bench/peers.sh` left one,
/// into the results.
///
/// # Errors
/// Where the benchmark fails or a file cannot be written.
pub fn vision(root: &Path, arguments: &[String]) -> Result<(), Box<dyn Error>> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), Into::into);
    let report = target.join("vision.md");
    let mut bench = Command::new(env!("CARGO"));
    bench.args(["bench", "--quiet", "-p", "spartel-bench", "--bench", "vision", "--", "--markdown"]);
    if !bench.arg(&report).args(arguments).current_dir(root).status()?.success() {
        return Err("the benchmark failed".into());
    }
    let mut section = fs::read_to_string(&report)?;
    if let Ok(peers) = fs::read_to_string(target.join("peers/peers.md")) {
        section.push_str(&peers);
    }
    let plot = report.with_extension("svg");
    if plot.is_file() {
        fs::copy(plot, root.join("bench/calibration.svg"))?;
    }
    let results = root.join("bench/RESULTS.md");
    fs::write(&results, spliced(&fs::read_to_string(&results)?, &section))?;
    Ok(())
}

/// The results with another section; at the end where they have none yet.
fn spliced(results: &str, section: &str) -> String {
    let (before, rest) = results.split_once(BEGIN).unwrap_or((results, ""));
    let after = rest.split_once(END).map_or("", |(_, after)| after);
    format!("{before}{BEGIN}{section}{END}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_replaces_the_last_one_and_nothing_else() {
        let first = spliced("# Results\n", "one\n");
        assert_eq!(first, format!("# Results\n{BEGIN}one\n{END}"));
        let second = spliced(&format!("{first}## More\n"), "two\n");
        assert_eq!(second, format!("# Results\n{BEGIN}two\n{END}## More\n"));
    }
}
