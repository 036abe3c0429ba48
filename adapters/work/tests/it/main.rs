//! Tests of the pool: who waits for whom, what is refused, and that one job's fault is its own.

#[cfg(target_os = "linux")]
mod fences;
mod given;
#[cfg(unix)]
mod hostile;
mod latency;
mod order;
mod refused;
