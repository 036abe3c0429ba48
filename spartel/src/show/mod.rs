//! What people see on a terminal.

pub mod inspection;
pub mod layout;
mod missing;
pub mod style;
pub mod zone;

use crate::exit::Failure;
use std::io::Write;
use std::process::ExitCode;

/// Writes text to standard output; a reader that closed the pipe is no error.
///
/// # Errors
/// `Io` where standard output cannot be written for another reason.
pub fn print(text: &str) -> Result<ExitCode, Failure> {
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::Io(format!("standard output: {error}")))
        }
        _ => Ok(ExitCode::SUCCESS),
    }
}
