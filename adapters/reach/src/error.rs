//! Why nothing came of a request.

use std::error::Error;
use std::fmt;

/// Why nothing came of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReachError {
    /// The address is none, or not one over TLS: without it only this machine is spoken to.
    Address,
    /// The file of authorities has no certificate, or the system has none.
    NoAuthority,
    /// What should be asked cannot be written as a request.
    Request,
    /// The name is not known, or nobody answers there.
    Unreachable,
    /// Whoever answers speaks no TLS, or not one that is safe.
    NoTls,
    /// Whoever answers has no certificate for this name of an authority that is trusted.
    NotTrusted,
    /// The answer leads elsewhere, and nobody goes there.
    Redirected,
    /// The answer is larger than was allowed.
    TooLarge,
    /// The answer took longer than was allowed.
    TimedOut,
    /// The connection ended before the answer, or the answer is none.
    BrokenOff,
}

impl ReachError {
    /// Every one of them.
    pub const ALL: [Self; 10] = [
        Self::Address,
        Self::NoAuthority,
        Self::Request,
        Self::Unreachable,
        Self::NoTls,
        Self::NotTrusted,
        Self::Redirected,
        Self::TooLarge,
        Self::TimedOut,
        Self::BrokenOff,
    ];

    /// The code, in kebab case.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::NoAuthority => "no-authority",
            Self::Request => "request",
            Self::Unreachable => "unreachable",
            Self::NoTls => "no-tls",
            Self::NotTrusted => "not-trusted",
            Self::Redirected => "redirected",
            Self::TooLarge => "too-large",
            Self::TimedOut => "timed-out",
            Self::BrokenOff => "broken-off",
        }
    }
}

impl fmt::Display for ReachError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Error for ReachError {}

impl From<ureq::Error> for ReachError {
    fn from(error: ureq::Error) -> Self {
        use ureq::Error as E;
        match error {
            E::Io(error) => of_io(&error),
            E::Timeout(_) => Self::TimedOut,
            E::HostNotFound | E::ConnectionFailed => Self::Unreachable,
            E::BodyExceedsLimit(_) | E::LargeResponseHeader(..) => Self::TooLarge,
            E::Rustls(error) => of_tls(&error),
            E::Tls(_) | E::TlsRequired => Self::NoTls,
            E::RequireHttpsOnly(_) | E::BadUri(_) => Self::Address,
            E::Http(_) => Self::Request,
            _ => Self::BrokenOff,
        }
    }
}

/// What a socket says, or TLS by way of it.
fn of_io(error: &std::io::Error) -> ReachError {
    use std::io::ErrorKind as K;
    if let Some(error) = error.get_ref().and_then(|error| error.downcast_ref::<rustls::Error>()) {
        return of_tls(error);
    }
    match error.kind() {
        K::ConnectionRefused
        | K::HostUnreachable
        | K::NetworkUnreachable
        | K::AddrNotAvailable
        | K::NetworkDown
        | K::PermissionDenied => ReachError::Unreachable,
        K::TimedOut | K::WouldBlock => ReachError::TimedOut,
        _ => ReachError::BrokenOff,
    }
}

fn of_tls(error: &rustls::Error) -> ReachError {
    use rustls::Error as E;
    match error {
        E::InvalidCertificate(_) | E::NoCertificatesPresented | E::InvalidCertRevocationList(_) => {
            ReachError::NotTrusted
        }
        _ => ReachError::NoTls,
    }
}
