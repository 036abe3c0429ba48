//! Time and memory of reading files in a process of its own, on one thread.

use super::album::Album;
use super::read::picture;
use spartel_mrz::Layout;
use spartel_utopia::camera::{Conditions, Device, Severity, shoot};
use spartel_vision::{Light, PageImage, look};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// The files of a page at 300 dpi (1.5 megapixels) and of photographs of 12 megapixels.
#[must_use]
pub fn files(album: &Album, from: u64, count: u64, phone: bool) -> Vec<Vec<u8>> {
    let take = |seed| {
        let all = Severity::Phone.draw(seed);
        let conditions = if phone {
            Conditions { pitch: all.pitch.clamp(20.0, 48.0), ..all }
        } else {
            let flat = Severity::Reader.draw(seed);
            Conditions { pitch: 30.0, margin: 0.0, quality: Some(90), device: Device::Reader, ..flat }
        };
        let sheet = album.sheet(seed, Layout::Td3, Light::White, conditions.pitch);
        shoot(&[&sheet], &conditions).map(|shot| shot.file)
    };
    (from..from + count).filter_map(take).collect()
}

/// What reading some files took.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cost {
    /// Median seconds of a file, decoding included.
    pub median: f64,
    /// Median seconds of decoding alone.
    pub decoding: f64,
    /// The most memory that the process held, in megabytes.
    pub peak: f64,
}

/// Reads the files in a process of its own; none where it could not be started or said nothing.
#[must_use]
pub fn measure(files: &[Vec<u8>], folder: &Path) -> Option<Cost> {
    std::fs::create_dir_all(folder).ok()?;
    let mut command = Command::new(std::env::current_exe().ok()?);
    command.arg("--timed");
    for (n, file) in files.iter().enumerate() {
        let path = folder.join(format!("{n}.jpg"));
        std::fs::write(&path, file).ok()?;
        command.arg(path);
    }
    let output = command.output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut numbers = text.split_whitespace().map(|word| word.parse::<f64>());
    let mut next = || numbers.next()?.ok();
    Some(Cost { median: next()?, decoding: next()?, peak: next()? })
}

/// The child's part: reads each file twice, takes the faster time, and prints median, median of decoding, and peak memory.
pub fn timed(paths: &[String]) {
    let (mut whole, mut decoding) = (Vec::new(), Vec::new());
    for path in paths {
        let Ok(file) = std::fs::read(path) else { continue };
        let runs = [(); 2].map(|()| once(&file));
        whole.push(runs[0].0.min(runs[1].0));
        decoding.push(runs[0].1.min(runs[1].1));
    }
    println!("{} {} {}", median(&mut whole), median(&mut decoding), peak().unwrap_or(f64::NAN));
}

fn once(file: &[u8]) -> (f64, f64) {
    let clock = Clock::start();
    let picture = picture(file);
    let decoded = clock.seconds();
    std::hint::black_box(look(&[PageImage { light: Light::White, picture: &picture }]));
    (clock.seconds(), decoded)
}

/// Time that the threads of this process have run, the networks' among them, so that a busy machine adds little; where the
/// system does not tell, time that passed.
struct Clock {
    ran: Option<u64>,
    began: Instant,
}

impl Clock {
    fn start() -> Self {
        Self { ran: Self::ran(), began: Instant::now() }
    }

    fn seconds(&self) -> f64 {
        match (self.ran, Self::ran()) {
            (Some(before), Some(now)) => now.saturating_sub(before) as f64 * 1e-9,
            _ => self.began.elapsed().as_secs_f64(),
        }
    }

    /// Nanoseconds on a processor, of all threads (Linux).
    fn ran() -> Option<u64> {
        let threads = std::fs::read_dir("/proc/self/task").ok()?;
        let ran = |thread: std::io::Result<std::fs::DirEntry>| {
            let text = std::fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
            text.split_whitespace().next()?.parse::<u64>().ok()
        };
        threads.map(ran).sum()
    }
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The most memory that this process held, in megabytes (Linux).
fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024.0)
}
