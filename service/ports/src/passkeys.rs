//! Passkeys (Web Authentication, Level 3): what a browser is asked, and what its answer proves.

use std::fmt;

/// Why there is no answer: what is asked or answered is malformed, or the answer is none to the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoPasskey(
    /// What was wrong, for a log: nothing of it is shown to who asked.
    pub String,
);

impl fmt::Display for NoPasskey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NoPasskey {}

/// A question to a browser. What is kept of it stays with who asked, for a few minutes, and never goes to the browser.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begun {
    /// JSON that the browser's script gives to `navigator.credentials`.
    pub browser: String,
    /// What verifies the answer.
    pub state: Vec<u8>,
}

/// A passkey that a browser made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registered {
    /// SHA-256 of its credential id.
    pub id: [u8; 32],
    /// What verifies it.
    pub credential: Vec<u8>,
}

/// An assertion that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// SHA-256 of the credential id.
    pub id: [u8; 32],
    /// What verifies the passkey from now on, where its counter or flags moved.
    pub credential: Option<Vec<u8>>,
}

/// What comes of a question or an answer.
pub type Answer<T> = Result<T, NoPasskey>;

/// Passkeys of one house: whose they are, and at which addresses, was said when this was made. Each call takes milliseconds.
pub trait Passkeys: Send + Sync {
    /// Asks for a new passkey of whoever has this handle, with a name that the browser shows, beside those that are known.
    ///
    /// # Errors
    /// Where one that is known cannot be read.
    fn register(&self, handle: [u8; 16], name: &str, known: &[Vec<u8>]) -> Answer<Begun>;

    /// The passkey that the browser made.
    ///
    /// # Errors
    /// Where the answer is none to this question.
    fn registered(&self, state: &[u8], answer: &str) -> Answer<Registered>;

    /// Asks for an assertion by one of these passkeys, or, where there are none, by whichever the browser finds. The challenge is random,
    /// or this one.
    ///
    /// # Errors
    /// Where one that is known cannot be read.
    fn ask(&self, known: &[Vec<u8>], challenge: Option<[u8; 32]>) -> Answer<Begun>;

    /// SHA-256 of the credential id of which an answer says that it is: nothing of it is verified.
    ///
    /// # Errors
    /// Where the answer is malformed.
    fn claimed(&self, answer: &str) -> Answer<[u8; 32]>;

    /// What an answer proves, verified with this credential: the holder was there, and was verified by the key (by PIN or finger).
    ///
    /// # Errors
    /// Where the answer is none to this question, or the counter says that there are two of the key.
    fn answered(&self, state: &[u8], credential: &[u8], answer: &str) -> Answer<Answered>;
}
