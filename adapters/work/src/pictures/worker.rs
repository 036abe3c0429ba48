//! What a worker does: reads a file, decodes it, says the pixels, and begins anew.

use super::frame::{Answer, Request};
use super::sandbox::confine;
use crate::priority;
use spartel_vision::decode::decode;
use std::fs::File;
use std::io::{self, ErrorKind, Read, Write};
use std::os::fd::AsFd;

/// No file that is larger is taken, whatever is announced.
const MOST: u32 = 256 << 20;

/// The life of a worker: gives up what it does not need, then decodes what comes in at its standard input until that ends. What it could
/// not give up it says once, a code a line, to its standard error.
///
/// # Errors
/// Where its pipes break.
pub fn worker() -> io::Result<()> {
    // What a decoder breaks off with may quote a file, and ends up in a log.
    std::panic::set_hook(Box::new(|_| {}));
    let input = File::from(io::stdin().as_fd().try_clone_to_owned()?);
    let output = File::from(io::stdout().as_fd().try_clone_to_owned()?);
    // A picture takes long, and a desk that sends none does not wait for those of others.
    priority::lower(priority::LATER);
    for fence in confine() {
        // A log that is gone changes nothing of the work.
        let _ = writeln!(io::stderr(), "worker-without-{}", fence.code());
    }
    serve(input, output)
}

/// Answers requests until there are no more.
///
/// # Errors
/// Where a pipe breaks, or what comes in is no request.
pub fn serve(mut input: impl Read, mut output: impl Write) -> io::Result<()> {
    let mut head = [0; Request::HEAD];
    loop {
        match input.read_exact(&mut head) {
            Err(end) if end.kind() == ErrorKind::UnexpectedEof => return Ok(()),
            other => other?,
        }
        let request = Request::read(head);
        if request.length > MOST {
            return Err(ErrorKind::InvalidData.into());
        }
        let mut bytes = vec![0; request.length as usize];
        input.read_exact(&mut bytes)?;
        match decode(&bytes, &request.limits) {
            Ok(picture) => {
                output.write_all(&Answer::Picture(picture.width(), picture.height()).write())?;
                output.write_all(picture.rgb())?;
            }
            Err(why) => output.write_all(&Answer::Not(why).write())?,
        }
        output.flush()?;
    }
}
