//! What every handler is given.

use crate::bodies::Bodies;
use crate::desks::Desks;
use crate::guard::Hosts;
use crate::specimens::Specimens;
use axum::http::StatusCode;
use spartel_api::endpoint::Op;
use spartel_app::node::{Node, Station};
use spartel_ports::{Papers, Passkeys, Provider};
use std::sync::Arc;
use std::time::Duration;
use tokio_util::task::TaskTracker;

/// A page by the languages that a browser asks for.
pub type Page = Box<dyn Fn(&str) -> String + Send + Sync>;

/// A page by the languages that a browser asks for, and by a code.
pub type RefusedPage = Box<dyn Fn(&str, &str) -> String + Send + Sync>;

/// Hears of each request that was answered: which, how, and how long that took.
pub type Heard = Box<dyn Fn(Op, StatusCode, Duration) + Send + Sync>;

/// A file of the screens, as it is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Screen {
    /// Its media type.
    pub media: &'static str,
    /// How it is compressed, as `Content-Encoding` has it.
    pub encoding: Option<&'static str>,
    /// Its bytes.
    pub bytes: &'static [u8],
    /// Whether it stays the same for ever under its name.
    pub lasts: bool,
}

/// A file of the screens by its path, in a form that an `Accept-Encoding` takes; `/` is the page that every screen begins with.
pub type Screens = Box<dyn Fn(&str, &str) -> Option<Screen> + Send + Sync>;

/// Pages for people who reach the server with a browser.
pub struct Pages {
    /// The screens.
    pub screens: Screens,
    /// What runs here.
    pub front: Page,
    /// The endpoints.
    pub reference: Page,
    /// What somebody is told whom the provider did not sign in, by the code of a problem.
    pub refused: RefusedPage,
    /// The style of all.
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
    /// The authority's own identity provider, where officers sign in at one.
    pub provider: Option<Box<dyn Provider>>,
    /// Who sets papers.
    pub papers: Arc<dyn Papers>,
    /// Who hears of requests, to measure and log them.
    pub heard: Heard,
    /// Where nothing here is of a real person: documents to try. Every answer says so.
    pub demonstration: Option<Specimens>,
}

/// The server, as handlers share it.
pub struct App<S> {
    server: Arc<Server<S>>,
    changing: TaskTracker,
    desks: Desks,
    bodies: Bodies,
}

impl<S: Station + 'static> App<S> {
    /// A server to be shared.
    #[must_use]
    pub fn new(server: Server<S>) -> Self {
        let (changing, desks, bodies) = (TaskTracker::new(), Desks::default(), Bodies::default());
        Self { server: Arc::new(server), changing, desks, bodies }
    }

    /// The server.
    #[must_use]
    pub fn server(&self) -> &Server<S> {
        &self.server
    }

    /// The node.
    #[must_use]
    pub fn node(&self) -> &Node<S> {
        &self.server.node
    }

    /// Requests that change something: each runs to its end, whether or not somebody still waits for the answer.
    pub(crate) const fn changing(&self) -> &TaskTracker {
        &self.changing
    }

    /// Who waits at desks, and who stands behind them.
    pub(crate) const fn desks(&self) -> &Desks {
        &self.desks
    }

    /// What is held of bodies of requests.
    pub(crate) const fn bodies(&self) -> &Bodies {
        &self.bodies
    }

    /// When no request changes anything any more. For a server that takes no more of them.
    pub async fn still(&self) {
        self.changing.close();
        self.changing.wait().await;
    }
}

impl<S> Clone for App<S> {
    fn clone(&self) -> Self {
        let Self { server, changing, desks, bodies } = self;
        Self {
            server: Arc::clone(server),
            changing: changing.clone(),
            desks: desks.clone(),
            bodies: bodies.clone(),
        }
    }
}
