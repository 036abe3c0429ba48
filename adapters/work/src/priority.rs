//! The priority of threads that nobody waits for.

/// Lowers the calling thread to the last place, where the system lets threads differ: whoever waits goes first, and what is left over is its.
pub fn lower() {
    #[cfg(target_os = "linux")]
    {
        // The highest nice value; one that cannot be set leaves the order of the queues, which is kept anyway.
        let _ = rustix::process::setpriority_process(Some(rustix::thread::gettid()), 19);
    }
}
