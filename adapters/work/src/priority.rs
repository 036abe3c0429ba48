//! The priority of threads that others go before.

/// The last place: what is left over is its.
pub const LAST: i32 = 19;
/// Behind whoever waits for a moment, before whom nobody waits for.
pub const LATER: i32 = 5;

/// Lowers the calling thread to a place, where the system lets threads differ.
pub fn lower(place: i32) {
    #[cfg(target_os = "linux")]
    {
        // A nice value; one that cannot be set leaves the order of the queues, which is kept anyway.
        let _ = rustix::process::setpriority_process(Some(rustix::thread::gettid()), place);
    }
    #[cfg(not(target_os = "linux"))]
    let _ = place;
}
