//! The address of a server, as somebody names it.

use crate::error::ReachError;
use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;
use ureq::http::Uri;

/// The address of a server: `https`, a host, perhaps a port, and perhaps a path under which everything lies. `http` is for this machine
/// alone, since nobody stands in between there.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Address(String);

impl Address {
    /// As it is written, in small letters, without a slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address of a path on this server, which begins with a slash.
    ///
    /// # Errors
    /// Where it is no such path.
    pub(crate) fn of(&self, path: &str) -> Result<Uri, ReachError> {
        let whole = format!("{}{path}", self.0);
        let fits = path.starts_with('/') && !path.contains('#');
        Uri::from_str(&whole).ok().filter(|_| fits).ok_or(ReachError::Request)
    }
}

impl FromStr for Address {
    type Err = ReachError;

    fn from_str(text: &str) -> Result<Self, ReachError> {
        let uri = Uri::from_str(text).map_err(|_| ReachError::Address)?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(ReachError::Address);
        };
        let host = authority.host();
        let is_safe = scheme == "https" || scheme == "http" && is_this_machine(host);
        let is_plain = !authority.as_str().contains('@') && uri.query().is_none() && !text.contains('#');
        if host.is_empty() || !is_safe || !is_plain {
            return Err(ReachError::Address);
        }
        let authority = authority.as_str().to_ascii_lowercase();
        Ok(Self(format!("{scheme}://{authority}{}", uri.path().trim_end_matches('/'))))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a host is this machine, whatever anybody says of names (RFC 6761, 6.3).
fn is_this_machine(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_taken_over_tls_and_of_this_machine() {
        for (text, is) in [
            ("https://desk.post.example", "https://desk.post.example"),
            ("https://Desk.Post.example:8443/", "https://desk.post.example:8443"),
            ("https://login.example/realms/Border/", "https://login.example/realms/Border"),
            ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
            ("http://localhost:8443", "http://localhost:8443"),
            ("http://127.0.0.1:8443", "http://127.0.0.1:8443"),
            ("http://[::1]:8443", "http://[::1]:8443"),
        ] {
            assert_eq!(text.parse::<Address>().map(|address| address.0), Ok(is.to_owned()), "{text}");
        }
    }

    #[test]
    fn without_tls_nobody_else_is_spoken_to_and_what_is_no_address_is_refused() {
        for text in [
            "http://desk.post.example",
            "http://192.0.2.1:8443",
            "http://localhost.example",
            "http://127.0.0.1.example",
            "ftp://localhost",
            "desk.post.example",
            "desk.post.example:8443",
            "https://officer:secret@desk.post.example",
            "https://desk.post.example/?to=1",
            "https://desk.post.example/#a",
            "https://",
            "",
        ] {
            assert_eq!(text.parse::<Address>(), Err(ReachError::Address), "{text}");
        }
    }

    #[test]
    fn a_path_never_leads_to_another_server() {
        let address: Address = "https://desk.post.example".parse().expect("an address");
        assert_eq!(
            address.of("/api/session").map(|uri| uri.to_string()).as_deref(),
            Ok("https://desk.post.example/api/session")
        );
        for path in ["", "api", ".evil.example/", "@evil.example/", ":1/", "/a b", "/a#b"] {
            assert_eq!(address.of(path), Err(ReachError::Request), "{path}");
        }
        let odd = address.of("//evil.example/").expect("a path");
        assert_eq!(odd.host(), Some("desk.post.example"));
    }
}
