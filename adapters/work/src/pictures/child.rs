//! A worker as its parent sees it: a process behind two pipes, of whom nothing is expected.

use super::Workers;
use super::frame::{Answer, Request};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::ioctl_fionbio;
use spartel_vision::Picture;
use spartel_vision::decode::{DecodeError, Format, Limits};
use std::io::{self, ErrorKind, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::process::{self, ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

/// A worker. Dropped it is killed.
#[derive(Debug)]
pub struct Child {
    process: process::Child,
    input: ChildStdin,
    output: ChildStdout,
    /// Pictures that it has decoded.
    pub pictures: u32,
    /// How long it took for them.
    pub worked: Duration,
}

impl Child {
    /// Starts one, which has nothing of this process but its pipes and the log.
    pub fn start(workers: &Workers) -> io::Result<Self> {
        let mut process = Command::new(&workers.program)
            .args(&workers.arguments)
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let (Some(input), Some(output)) = (process.stdin.take(), process.stdout.take()) else {
            return Err(ErrorKind::BrokenPipe.into());
        };
        let child = Self { process, input, output, pictures: 0, worked: Duration::ZERO };
        child.prepare()?;
        Ok(child)
    }

    /// Has this side of the pipes never wait, and makes them wide where the system lets us.
    fn prepare(&self) -> io::Result<()> {
        ioctl_fionbio(&self.input, true)?;
        ioctl_fionbio(&self.output, true)?;
        #[cfg(target_os = "linux")]
        for pipe in [self.input.as_fd(), self.output.as_fd()] {
            // Unprivileged processes may have 1 MiB (pipe(7)); narrower pipes are slower and no worse.
            let _ = rustix::pipe::fcntl_setpipe_size(pipe, 1 << 20);
        }
        Ok(())
    }

    /// Whether it has not ended while it waited.
    pub fn lives(&mut self) -> bool {
        matches!(self.process.try_wait(), Ok(None))
    }

    /// Has it decode a file until an instant; none where it gives no answer, and is of no more use.
    pub fn decode(
        &mut self,
        format: Format,
        bytes: &[u8],
        limits: &Limits,
        until: Instant,
    ) -> Option<Result<Picture, DecodeError>> {
        let length = u32::try_from(bytes.len()).ok()?;
        self.send(&Request { length, limits: *limits }.write(), until)?;
        self.send(bytes, until)?;
        let mut head = [0; Answer::HEAD];
        self.receive(&mut head, until)?;
        match Answer::read(head, format)? {
            Answer::Not(why) => Some(Err(why)),
            // A worker that was taken over may announce anything: no more is held than was admitted.
            Answer::Picture(width, height) if u64::from(width) * u64::from(height) <= limits.pixels => {
                let mut rgb = vec![0; (width as usize).checked_mul(height as usize)?.checked_mul(3)?];
                self.receive(&mut rgb, until)?;
                Picture::new(width, height, rgb).map(Ok)
            }
            Answer::Picture(..) => None,
        }
    }

    fn send(&mut self, mut bytes: &[u8], until: Instant) -> Option<()> {
        while !bytes.is_empty() {
            match self.input.write(bytes) {
                Ok(0) => return None,
                Ok(sent) => bytes = &bytes[sent..],
                Err(error) => passed(&error, self.input.as_fd(), PollFlags::OUT, until)?,
            }
            in_time(until)?;
        }
        Some(())
    }

    fn receive(&mut self, mut bytes: &mut [u8], until: Instant) -> Option<()> {
        while !bytes.is_empty() {
            match self.output.read(bytes) {
                Ok(0) => return None,
                Ok(read) => bytes = &mut bytes[read..],
                Err(error) => passed(&error, self.output.as_fd(), PollFlags::IN, until)?,
            }
            in_time(until)?;
        }
        Some(())
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // One that has ended cannot be killed, and is only taken leave of.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Whoever takes or says a byte now and then holds us up no longer than others.
fn in_time(until: Instant) -> Option<()> {
    (Instant::now() <= until).then_some(())
}

/// Waits until a pipe that would have us wait is ready; other errors are the end of the worker, and so is that of its time.
fn passed(error: &io::Error, pipe: BorrowedFd<'_>, ready: PollFlags, until: Instant) -> Option<()> {
    match error.kind() {
        ErrorKind::Interrupted => return Some(()),
        ErrorKind::WouldBlock => {}
        _ => return None,
    }
    let left = Timespec::try_from(until.saturating_duration_since(Instant::now())).ok()?;
    match poll(&mut [PollFd::from_borrowed_fd(pipe, ready)], Some(&left)) {
        Ok(0) => None,
        Ok(_) | Err(rustix::io::Errno::INTR) => Some(()),
        Err(_) => None,
    }
}
