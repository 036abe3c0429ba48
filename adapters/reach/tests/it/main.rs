//! Connections as they are made: to servers of the tests, over real sockets.

mod given;
mod refused;
mod taken;
