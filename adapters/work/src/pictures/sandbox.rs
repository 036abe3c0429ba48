//! What a worker gives up before it reads the first byte that a stranger wrote.

#[cfg(target_os = "linux")]
mod calls;

use rustix::process::{Resource, Rlimit, setrlimit};

/// Address space: the decoder's limits by default, the file, the picture and its upright copy, and the program itself.
const MEMORY: u64 = 1792 << 20;
/// Seconds of processor time in a worker's life.
const PROCESSOR: u64 = 120;

/// One of the fences around a worker. Each holds where the others do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fence {
    /// Bounds of memory, processor time and open files; no core that keeps what was in memory.
    Limits,
    /// No rights gained by starting a program.
    Privileges,
    /// No file, no connection, no signal to others, as Landlock has it (landlock(7)).
    Landlock,
    /// No system calls but those that decoding takes (seccomp(2)).
    Calls,
}

impl Fence {
    /// All of them, in the order in which they are put up.
    pub const ALL: [Self; 4] = [Self::Privileges, Self::Landlock, Self::Limits, Self::Calls];

    /// A stable code in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Limits => "limits",
            Self::Privileges => "privileges",
            Self::Landlock => "landlock",
            Self::Calls => "calls",
        }
    }

    /// Puts it up around the calling thread; limits around the whole process. It is never taken down. Answers whether it stands.
    #[must_use]
    pub fn stands(self) -> bool {
        match self {
            Self::Limits => limits(),
            #[cfg(target_os = "linux")]
            Self::Privileges => rustix::thread::set_no_new_privs(true).is_ok(),
            #[cfg(target_os = "linux")]
            Self::Landlock => landlock().is_some(),
            #[cfg(target_os = "linux")]
            Self::Calls => calls::only_those_of_a_decoder().is_some(),
            #[cfg(not(target_os = "linux"))]
            _ => false,
        }
    }
}

/// Puts up all fences, and names those that this system does not have.
#[must_use]
pub fn confine() -> Vec<Fence> {
    Fence::ALL.into_iter().filter(|fence| !fence.stands()).collect()
}

fn limits() -> bool {
    let bounds = [
        (Resource::As, MEMORY),
        (Resource::Cpu, PROCESSOR),
        // Those that are open stay so.
        (Resource::Nofile, 0),
        (Resource::Core, 0),
    ];
    let set = |(what, most): (Resource, u64)| {
        setrlimit(what, Rlimit { current: Some(most), maximum: Some(most) }).is_ok()
    };
    // One that cannot be set leaves no other out.
    bounds.map(set) == [true; 4]
}

/// Everything that the running kernel knows to forbid; none where it knows nothing of it.
#[cfg(target_os = "linux")]
fn landlock() -> Option<()> {
    use landlock::{ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetStatus, Scope};
    let all = ABI::V6;
    let status = Ruleset::default()
        .handle_access(AccessFs::from_all(all))
        .and_then(|rules| rules.handle_access(AccessNet::from_all(all)))
        .and_then(|rules| rules.scope(Scope::from_all(all)))
        .and_then(Ruleset::create)
        .and_then(landlock::RulesetCreated::restrict_self);
    status.is_ok_and(|status| status.ruleset != RulesetStatus::NotEnforced).then_some(())
}
