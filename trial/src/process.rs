//! Processes of a test: ignored tests of the same program, killed in the midst of their work or run by somebody without rights.

use std::os::unix::fs::MetadataExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// Debian's `nobody`.
pub const NOBODY: u32 = 65_534;

/// How often something is killed; `cargo xtask torture` asks for more.
#[must_use]
pub fn kills() -> u32 {
    std::env::var("SPARTEL_KILLS").ok().and_then(|kills| kills.parse().ok()).unwrap_or(8)
}

/// Whether this process is root's.
#[must_use]
pub fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|this| this.uid() == 0)
}

/// An ignored test of this program as a process of its own, given a place in a variable.
fn apart(test: &str, (variable, place): (&str, &Path)) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args([test, "--exact", "--ignored", "--nocapture"]).env(variable, place);
    command
}

/// Starts an ignored test of this program; what it says is to be read from its standard output.
///
/// # Panics
/// Where it does not start.
#[must_use]
pub fn child(test: &str, given: (&str, &Path)) -> Child {
    let mut command = apart(test, given);
    command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("a child")
}

/// Runs an ignored test of this program as somebody without rights, where this is root and may do everything; what it printed. None where
/// that user may not run this program, which is said.
#[must_use]
pub fn as_somebody_else(test: &str, given: (&str, &Path)) -> Option<String> {
    let mut command = apart(test, given);
    if is_root() {
        command.uid(NOBODY).gid(NOBODY);
    }
    match command.output() {
        Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Err(_) => {
            eprintln!("another user may not run this program: skipped");
            None
        }
    }
}
