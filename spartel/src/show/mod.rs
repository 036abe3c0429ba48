//! What people see on a terminal.

pub mod generations;
pub mod inspection;
pub mod layout;
mod missing;
pub mod reading;
pub mod style;
mod terminal;
pub mod tree;
pub mod zone;

pub use terminal::{clean, escaped, harmless, path};

use crate::exit::Failure;
use std::io::Write;
use std::process::ExitCode;

/// A count with its noun: `1 key`, `2 keys`.
pub fn counted(count: usize, one: &str, several: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { several })
}

/// Writes JSON to standard output: characters that a terminal would obey stand as escapes, which mean the same.
///
/// # Errors
/// Those of [`print()`].
pub fn print_json(text: &str) -> Result<ExitCode, Failure> {
    write(&escaped(text))
}

/// Writes text to standard output, harmless to a terminal; a reader that closed the pipe is no error.
///
/// # Errors
/// `Io` where standard output cannot be written for another reason.
pub fn print(text: &str) -> Result<ExitCode, Failure> {
    write(&harmless(text))
}

fn write(text: &str) -> Result<ExitCode, Failure> {
    let mut out = anstream::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(Failure::Io(format!("standard output: {error}")))
        }
        _ => Ok(ExitCode::SUCCESS),
    }
}
