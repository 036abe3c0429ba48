//! One server that is asked, by nobody or in the session that is kept for it.

use super::{Kept, fault};
use crate::exit::Failure;
use crate::house::say;
use crate::{files, show};
use serde::de::DeserializeOwned;
use spartel_api::id::Id;
use spartel_api::session::{DESK_COOKIE, SESSION_COOKIE};
use spartel_keys::SystemRandom;
use spartel_ports::Random;
use spartel_reach::{Address, Answer, Ask, Limits, Reach, ReachError, Roots};
use spartel_words::{Argument, Words};
use std::path::Path;
use std::time::Duration;
use zeroize::Zeroizing;

/// A server takes so much of a traveller, and pictures of a slow line take their time to it.
const LIMITS: Limits =
    Limits { connect: Duration::from_secs(10), whole: Duration::from_secs(300), largest: 64 << 20 };
/// The largest file of certificates, in bytes.
const MOST: usize = 1 << 17;

/// Which server is asked, and who vouches for it.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    pub server: &'a Address,
    pub authority: Option<&'a Path>,
}

impl Asked<'_> {
    /// The authorities of the file, in PEM.
    pub fn authority(&self) -> Result<Option<String>, Failure> {
        let read = |path: &Path| {
            let bytes = files::read(path, MOST).map_err(|error| Failure::io(path, &error))?;
            String::from_utf8(bytes).map_err(|_| Failure::Data(format!("{}: no PEM file", show::path(path))))
        };
        self.authority.map(read).transpose()
    }
}

/// A server.
pub struct Remote<'w> {
    reach: Reach,
    words: &'w Words,
    cookies: Option<Zeroizing<String>>,
}

impl<'w> Remote<'w> {
    /// A server that is asked by nobody, from a desk that it may know.
    ///
    /// # Errors
    /// Where nobody can vouch for it.
    pub fn by_nobody(server: &Address, authority: Option<&str>, words: &'w Words) -> Result<Self, Failure> {
        let desk = Kept::desk(server).map(|desk| Zeroizing::new(format!("{DESK_COOKIE}={desk}")));
        Self::new(server, authority, words, desk)
    }

    /// A server that is asked in the session that is kept for it.
    ///
    /// # Errors
    /// Where none is kept, and where nobody can vouch for the server.
    pub fn in_session(asked: Asked<'_>, words: &'w Words) -> Result<Self, Failure> {
        let server = asked.server;
        let Some(kept) = Kept::find(server)? else {
            let args = [("server", Argument::Text(server.as_str()))];
            return Err(Failure::Denied(say::sentence(words, "session-none", &args)));
        };
        let given = asked.authority()?;
        let authority = given.as_deref().or(kept.authority.as_deref());
        Self::new(server, authority, words, Some(cookies(&kept)))
    }

    fn new(
        server: &Address,
        authority: Option<&str>,
        words: &'w Words,
        cookies: Option<Zeroizing<String>>,
    ) -> Result<Self, Failure> {
        let roots = authority.map_or(Roots::System, |pem| Roots::Pem(pem.as_bytes()));
        let reach = Reach::new(server.clone(), roots, LIMITS);
        let reach = reach.map_err(|error| fault::unreached(words, server, error))?;
        Ok(Self { reach, words, cookies })
    }

    /// The same server, asked in a session from now on.
    pub fn with(mut self, kept: &Kept) -> Self {
        self.cookies = Some(cookies(kept));
        self
    }

    /// The server's address.
    pub const fn server(&self) -> &Address {
        self.reach.address()
    }

    /// The words that it is spoken of in.
    pub const fn words(&self) -> &'w Words {
        self.words
    }

    /// Reads something.
    ///
    /// # Errors
    /// Where the server is not reached, or answers with a problem.
    pub fn get(&self, path: &str) -> Result<Answer, Failure> {
        self.ask(Ask::new("GET", path))
    }

    /// Does something, by a command of its own: sent twice, it is done once.
    ///
    /// # Errors
    /// As [`Self::get`].
    pub fn change(
        &self,
        method: &'static str,
        path: &str,
        (kind, body): (&str, &[u8]),
    ) -> Result<Answer, Failure> {
        let command = Id(SystemRandom.bytes()).to_string();
        let ask = Ask::new(method, path).header("idempotency-key", &command);
        if body.is_empty() { self.ask(ask) } else { self.ask(ask.body(kind, body)) }
    }

    fn ask<'a>(&'a self, mut ask: Ask<'a>) -> Result<Answer, Failure> {
        if let Some(cookies) = &self.cookies {
            ask = ask.header("cookie", cookies);
        }
        let answer = self.reach.ask(&ask).map_err(|error| self.unreached(error))?;
        if answer.is_good() { Ok(answer) } else { Err(fault::refused(self.words, self.server(), &answer)) }
    }

    fn unreached(&self, error: ReachError) -> Failure {
        fault::unreached(self.words, self.server(), error)
    }

    /// What an answer says.
    ///
    /// # Errors
    /// Where it is of no shape that this release knows.
    pub fn read<T: DeserializeOwned>(&self, answer: &Answer) -> Result<T, Failure> {
        serde_json::from_slice(&answer.body).map_err(|_| self.unread())
    }

    /// How a command ends with an answer of no shape that this release knows.
    pub fn unread(&self) -> Failure {
        fault::unread(self.words, self.server())
    }
}

fn cookies(kept: &Kept) -> Zeroizing<String> {
    Zeroizing::new(format!("{DESK_COOKIE}={}; {SESSION_COOKIE}={}", kept.desk, kept.session))
}
