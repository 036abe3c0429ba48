//! Tests of the pool: who waits for whom, what is refused, and that one job's fault is its own.

mod given;
mod latency;
mod order;
mod refused;
