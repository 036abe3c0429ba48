//! Which file answers a path, in which form.

use crate::file::{FILES, File};

/// The page that every screen begins with.
const INDEX: &str = "index.html";
/// Files below have a hash of their content in their names.
const HASHED: &str = "assets/";

/// A file as it is sent.
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

/// Whether the program was built with screens.
#[must_use]
pub fn is_built() -> bool {
    !FILES.is_empty()
}

/// The file of a path, in a form that the browser takes (`accepted` is its `Accept-Encoding`).
#[must_use]
pub fn find(path: &str, accepted: &str) -> Option<Screen> {
    among(FILES, path.strip_prefix('/')?, accepted)
}

/// The page that every screen begins with.
#[must_use]
pub fn index(accepted: &str) -> Option<Screen> {
    among(FILES, INDEX, accepted)
}

fn among(files: &[File], path: &str, accepted: &str) -> Option<Screen> {
    let file = files.iter().find(|file| file.path == path)?;
    let (encoding, bytes) = form(file, accepted);
    Some(Screen { media: media(path), encoding, bytes, lasts: path.starts_with(HASHED) })
}

/// The smallest form that is accepted: twins are listed smallest first.
fn form(file: &File, accepted: &str) -> (Option<&'static str>, &'static [u8]) {
    let twin = file.twins.iter().find_map(|(end, bytes)| {
        let encoding = if *end == "gz" { "gzip" } else { *end };
        accepts(accepted, encoding).then_some((Some(encoding), *bytes))
    });
    twin.unwrap_or((None, file.bytes))
}

/// Whether a browser takes an encoding (RFC 9110, 12.5.3). A weight of none is a refusal.
fn accepts(accepted: &str, encoding: &str) -> bool {
    accepted.split(',').any(|part| {
        let mut words = part.split(';').map(str::trim);
        let named = words.next().is_some_and(|word| word.eq_ignore_ascii_case(encoding));
        named && !words.any(|word| matches!(word, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
    })
}

fn media(path: &str) -> &'static str {
    match path.rsplit_once('.').map(|(_, end)| end) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MADE: &[File] = &[
        File { path: "assets/a.1f.js", bytes: b"plain", twins: &[("br", b"b"), ("gz", b"gz")] },
        File { path: "assets/f.woff2", bytes: b"font", twins: &[] },
        File { path: "index.html", bytes: b"page", twins: &[] },
    ];

    #[test]
    fn a_browser_gets_the_smallest_form_that_it_takes() {
        let got = |accepted| among(MADE, "assets/a.1f.js", accepted).map(|it| (it.encoding, it.bytes));
        assert_eq!(got("gzip, deflate, br"), Some((Some("br"), &b"b"[..])));
        assert_eq!(got("gzip;q=0.5, br;q=0"), Some((Some("gzip"), &b"gz"[..])));
        assert_eq!(got(""), Some((None, &b"plain"[..])));
        assert_eq!(got("brotli"), Some((None, &b"plain"[..])));
    }

    #[test]
    fn what_has_a_hash_in_its_name_lasts_and_the_page_does_not() {
        let font = among(MADE, "assets/f.woff2", "br");
        assert_eq!(font.map(|it| (it.lasts, it.media, it.encoding)), Some((true, "font/woff2", None)));
        assert_eq!(among(MADE, INDEX, "").map(|it| it.lasts), Some(false));
    }

    #[test]
    fn nothing_else_is_found() {
        for path in ["", "assets", "assets/", "../index.html", "assets/a.1f.js.br", "INDEX.html"] {
            assert_eq!(among(MADE, path, "br"), None, "{path}");
        }
        assert_eq!(find("index.html", ""), None);
    }

    #[test]
    fn a_page_that_was_built_is_found_by_its_path_and_as_the_beginning() {
        assert_eq!(is_built(), index("").is_some());
        assert_eq!(find("/index.html", ""), index(""));
    }
}
