//! Writing JSON (RFC 8259), as much as the manifest needs.

use std::fmt::Write;

/// A value written so far, indented by two spaces a level.
pub(super) struct Json {
    text: String,
    depth: usize,
    first: bool,
}

impl Json {
    pub(super) const fn new() -> Self {
        Self { text: String::new(), depth: 0, first: true }
    }

    pub(super) fn finish(mut self) -> String {
        self.text.push('\n');
        self.text
    }

    fn item(&mut self) {
        if !self.first {
            self.text.push(',');
        }
        if self.depth > 0 {
            self.text.push('\n');
            self.text.extend(std::iter::repeat_n("  ", self.depth));
        }
        self.first = false;
    }

    fn nest(&mut self, open: char, close: char, inner: impl FnOnce(&mut Self)) {
        self.text.push(open);
        self.depth += 1;
        self.first = true;
        inner(self);
        self.depth -= 1;
        if !self.first {
            self.text.push('\n');
            self.text.extend(std::iter::repeat_n("  ", self.depth));
        }
        self.text.push(close);
        self.first = false;
    }

    fn key(&mut self, key: &str) {
        self.item();
        self.quoted(key);
        self.text.push_str(": ");
    }

    fn quoted(&mut self, value: &str) {
        self.text.push('"');
        for c in value.chars() {
            match c {
                '"' | '\\' => {
                    self.text.push('\\');
                    self.text.push(c);
                }
                c if c < ' ' => {
                    // Writing to a string does not fail.
                    let _ = write!(self.text, "\\u{:04x}", u32::from(c));
                }
                c => self.text.push(c),
            }
        }
        self.text.push('"');
    }

    /// An object as an element of a list, or as the whole.
    pub(super) fn object(&mut self, inner: impl FnOnce(&mut Self)) {
        self.item();
        self.nest('{', '}', inner);
    }

    pub(super) fn object_at(&mut self, key: &str, inner: impl FnOnce(&mut Self)) {
        self.key(key);
        self.nest('{', '}', inner);
    }

    pub(super) fn list_at(&mut self, key: &str, inner: impl FnOnce(&mut Self)) {
        self.key(key);
        self.nest('[', ']', inner);
    }

    pub(super) fn string(&mut self, key: &str, value: &str) {
        self.key(key);
        self.quoted(value);
    }

    pub(super) fn number(&mut self, key: &str, value: usize) {
        self.key(key);
        let _ = write!(self.text, "{value}");
    }

    /// A member that is left out where there is nothing to say.
    pub(super) fn optional(&mut self, key: &str, value: Option<impl ToString>) {
        if let Some(value) = value {
            self.string(key, &value.to_string());
        }
    }
}
