//! The API over HTTP: the table of endpoints becomes a router, requests become use cases, and what is in the way a problem.
//!
//! ```text
//! request ─► host, origin (guard) ─► who asks (let in) ─► its body ─► desks first ─► handler ─► use case of the node ─► shape of the wire
//! ```

mod access;
mod app;
mod bodies;
mod caller;
mod contact;
pub mod cookie;
mod desks;
mod device;
mod extract;
mod follow;
mod group;
mod guard;
mod house;
mod list;
mod log;
mod pages;
mod paper;
mod parts;
mod people;
mod problem;
mod rates;
mod router;
mod rules;
mod safeguards;
mod screens;
mod session;
mod specimens;
mod steps;
mod system;
mod tray;
mod trust;
mod watch;

pub use app::{App, Heard, Pages, Screen, Screens, Server};
pub use guard::Hosts;
pub use router::router;
pub use specimens::Specimens;
