//! Step 1: where everything will lie, and whether the clock is right. Nothing is made before both are confirmed.

use super::{Setup, there};
use crate::commands::instant;
use crate::exit::Failure;
use crate::house::clock::SystemClock;
use crate::house::say;
use crate::show;
use crate::show::layout::pad;
use spartel_ledger::body::ClockState;
use spartel_ports::Clock;
use spartel_words::Argument;
use std::path::Path;

/// A disk with less is too small for the record of a post, in bytes.
const LEAST: u64 = 20 << 30;

pub fn confirmed(setup: &Setup<'_>) -> Result<(), Failure> {
    let console = &setup.console;
    console.step(1, "ui-setup-step-machine")?;
    let folders = &setup.folders;
    let places = [
        ("ui-setup-record", &setup.options.data),
        ("ui-setup-keys", &folders.keys),
        ("ui-setup-signer", &folders.signer),
        ("ui-setup-certificate", &folders.certificate),
        ("ui-setup-trust", &folders.trust),
    ];
    let labels = places.map(|(label, _)| console.words.sentence(label, &[]));
    let widest = labels.iter().map(|label| show::layout::width(label)).max().unwrap_or(0);
    for ((_, folder), label) in places.iter().zip(&labels) {
        console.text(&format!("  {}  {}\n", pad(label, widest), show::path(folder)))?;
    }
    room(setup)?;
    clock(setup)?;
    if console.sure("ui-setup-ask-place")? {
        return Ok(());
    }
    Err(Failure::Refused(say::sentence(&console.words, "setup-other-place", &[])))
}

/// How much room there is on the disk of the record.
fn room(setup: &Setup<'_>) -> Result<(), Failure> {
    let Some(free) = free(there(&setup.options.data)) else { return Ok(()) };
    let whole = |bytes: u64| Argument::Number(i64::try_from(bytes >> 30).unwrap_or(i64::MAX));
    match free < LEAST {
        true => setup.console.careful("setup-room-little", &[("free", whole(free)), ("least", whole(LEAST))]),
        false => setup.console.good("setup-room", &[("free", whole(free))]),
    }
}

/// What a program without special rights may still write, in bytes; none where the system does not say.
#[cfg(unix)]
fn free(folder: &Path) -> Option<u64> {
    let disk = rustix::fs::statvfs(folder).ok()?;
    disk.f_bavail.checked_mul(disk.f_frsize)
}

#[cfg(not(unix))]
const fn free(_: &Path) -> Option<u64> {
    None
}

/// Certificates, links and everything that is recorded go by the clock: whoever sets up compares it with another.
fn clock(setup: &Setup<'_>) -> Result<(), Failure> {
    let console = &setup.console;
    if SystemClock.now().1 == ClockState::Unset {
        return Err(Failure::Refused(say::sentence(&console.words, "setup-clock-unset", &[])));
    }
    let now = instant(None).to_string();
    console.note("setup-clock", &[("now", Argument::Text(&now))])?;
    if console.sure("ui-setup-ask-clock")? {
        return Ok(());
    }
    Err(Failure::Refused(say::sentence(&console.words, "setup-clock-wrong", &[])))
}
