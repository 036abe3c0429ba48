//! `spartel worker`: a decoder of pictures that the server starts.

use crate::exit::Failure;
use std::process::ExitCode;

/// Decodes until its parent has no more to decode.
pub fn run() -> Result<ExitCode, Failure> {
    #[cfg(unix)]
    spartel_work::pictures::worker().map_err(|e| Failure::Io(e.to_string()))?;
    Ok(ExitCode::SUCCESS)
}
