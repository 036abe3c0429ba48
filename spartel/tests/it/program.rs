//! Runs the program and gives its answer to the tests.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the program answered.
pub struct Answer {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Answer {
    /// Standard output as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|e| panic!("no JSON ({e}): {}\n{}", self.out, self.err))
    }

    /// Standard output without its line breaks, which depend on the width of the words.
    pub fn words(&self) -> String {
        self.out.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Demands an exit status, showing everything where it is another.
    pub fn exits(self, status: i32) -> Self {
        assert_eq!(self.status, status, "\n{}\n{}", self.out, self.err);
        self
    }
}

/// Runs `spartel` with arguments.
pub fn spartel<A: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = A>) -> Answer {
    let output = Command::new(env!("CARGO_BIN_EXE_spartel"))
        .args(arguments)
        .env_remove("SPARTEL_TRUST")
        .env("XDG_DATA_HOME", "no-such-folder")
        .output()
        .unwrap();
    Answer {
        status: output.status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Runs `spartel` with a line of words separated by blanks.
pub fn line(words: &str) -> Answer {
    spartel(words.split_whitespace())
}

/// The shared data of real lists and chips, or `None` after saying so.
pub fn data() -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let shared = std::env::var_os("SPARTEL_SHARED").map_or_else(|| root.join("../shared"), PathBuf::from);
    let shared = if shared.is_absolute() { shared } else { root.join(shared) };
    let data = std::env::var_os("SPARTEL_DATA").map_or_else(|| shared.join("data"), PathBuf::from);
    let emrtd = data.join("emrtd");
    if !emrtd.is_dir() {
        eprintln!("skipped: no data");
        return None;
    }
    Some(emrtd)
}

/// The checks of a result with this path.
pub fn checks<'a>(result: &'a Value, path: &str) -> Vec<&'a Value> {
    let checks = result["result"]["checks"].as_array().unwrap();
    checks.iter().filter(|check| check["path"] == path).collect()
}

/// The result of the single check with this path.
pub fn check(result: &Value, path: &str) -> String {
    let found = checks(result, path);
    assert_eq!(found.len(), 1, "{path}: {found:?}");
    found[0]["result"].as_str().unwrap().to_owned()
}

/// The codes of all findings.
pub fn findings(result: &Value) -> Vec<String> {
    let findings = result["result"]["findings"].as_array().unwrap();
    findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
}
