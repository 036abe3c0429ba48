//! The clock of the machine, and whether anybody has set it.

use spartel_ledger::body::ClockState;
use spartel_ledger::id::Moment;
use spartel_ports::clock::RELEASED;
use spartel_ports::{Clock, Ticks};
use std::fs;
use std::path::Path;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// Where systemd's time service says that it has set the clock.
const SERVICE: &str = "/run/systemd/timesync";
/// The clocks that run on without power; one that set the system's clock at the start says so.
const BATTERY: &str = "/sys/class/rtc";

/// The clock of this machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> (Moment, ClockState) {
        let now = moment(SystemTime::now());
        (now, state(now, Path::new(SERVICE), Path::new(BATTERY)))
    }
}

/// A clock that only goes forward, from the start of the process.
#[derive(Debug, Clone, Copy)]
pub struct Steady(Instant);

impl Default for Steady {
    fn default() -> Self {
        Self(Instant::now())
    }
}

impl Ticks for Steady {
    fn tick(&self) -> u64 {
        u64::try_from(self.0.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

/// A time before 1970 is below zero.
fn moment(time: SystemTime) -> Moment {
    let whole = |millis: u128| i64::try_from(millis).unwrap_or(i64::MAX);
    Moment(match time.duration_since(UNIX_EPOCH) {
        Ok(since) => whole(since.as_millis()),
        Err(before) => -whole(before.duration().as_millis()),
    })
}

/// What is known of the clock, as far as the system tells: it is unset where it stands before this program was made, and where the
/// service that should set it has not done so and no clock with a battery had set it at the start.
fn state(now: Moment, service: &Path, battery: &Path) -> ClockState {
    let waits = service.is_dir() && !service.join("synchronized").exists();
    if now < RELEASED || waits && !set_by_battery(battery) { ClockState::Unset } else { ClockState::Sound }
}

fn set_by_battery(clocks: &Path) -> bool {
    let clocks = fs::read_dir(clocks).into_iter().flatten().flatten();
    clocks
        .map(|clock| clock.path().join("hctosys"))
        .any(|file| fs::read_to_string(file).is_ok_and(|text| text.trim() == "1"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn a_clock_is_unset_before_the_release_and_while_nobody_has_set_it() {
        let folder = std::env::temp_dir().join(format!("spartel-clock-{}", std::process::id()));
        let (service, battery) = (folder.join("service"), folder.join("rtc"));
        let later = Moment(RELEASED.0 + 1);
        let told = |now| state(now, &service, &battery);
        assert_eq!((told(Moment(0)), told(later)), (ClockState::Unset, ClockState::Sound));
        fs::create_dir_all(&service).expect("room");
        assert_eq!(told(later), ClockState::Unset, "the service waits");
        fs::create_dir_all(battery.join("rtc0")).expect("room");
        fs::write(battery.join("rtc0/hctosys"), "1\n").expect("room");
        assert_eq!(told(later), ClockState::Sound, "the battery's clock set it");
        fs::write(battery.join("rtc0/hctosys"), "0\n").expect("room");
        fs::write(service.join("synchronized"), "").expect("room");
        assert_eq!(told(later), ClockState::Sound, "the service set it");
        fs::remove_dir_all(&folder).expect("our folder");
    }

    #[test]
    fn milliseconds_are_counted_from_1970_on_both_sides() {
        assert_eq!(moment(UNIX_EPOCH + Duration::from_millis(1_500)), Moment(1_500));
        assert_eq!(moment(UNIX_EPOCH - Duration::from_millis(1_500)), Moment(-1_500));
    }
}
