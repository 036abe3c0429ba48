//! What every handler is given.

use crate::guard::Hosts;
use spartel_app::node::{Node, Station};
use spartel_ports::Passkeys;
use std::sync::Arc;

/// A page by the languages that a browser asks for.
pub type Page = Box<dyn Fn(&str) -> String + Send + Sync>;

/// Pages for people who reach the server with a browser.
pub struct Pages {
    /// What runs here.
    pub front: Page,
    /// The endpoints.
    pub reference: Page,
    /// The style of both.
    pub style: &'static str,
}

/// What a server serves, and under which names.
pub struct Server<S> {
    /// The node.
    pub node: Node<S>,
    /// Its names.
    pub hosts: Hosts,
    /// Its pages.
    pub pages: Pages,
    /// What verifies passkeys of its people.
    pub passkeys: Box<dyn Passkeys>,
    /// Whether nothing here is of a real person: every answer says so.
    pub demonstration: bool,
}

/// The server, as handlers share it.
pub struct App<S>(Arc<Server<S>>);

impl<S: Station + 'static> App<S> {
    /// A server to be shared.
    #[must_use]
    pub fn new(server: Server<S>) -> Self {
        Self(Arc::new(server))
    }

    /// The server.
    #[must_use]
    pub fn server(&self) -> &Server<S> {
        &self.0
    }

    /// The node.
    #[must_use]
    pub fn node(&self) -> &Node<S> {
        &self.0.node
    }
}

impl<S> Clone for App<S> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}
