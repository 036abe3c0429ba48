//! Transactions: what is decided, what is refused, and that nobody gets past the gate.

mod decided;
mod frozen;
mod gate;
mod given;
mod kept;
mod relaxed;
