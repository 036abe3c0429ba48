//! A request that is being put together.

/// A request that is being put together.
#[derive(Clone)]
pub struct Ask<'a> {
    pub(crate) method: &'static str,
    pub(crate) path: &'a str,
    pub(crate) headers: Vec<(&'static str, &'a str)>,
    pub(crate) body: &'a [u8],
}

impl<'a> Ask<'a> {
    /// A request of a method for a path, which begins with a slash.
    #[must_use]
    pub const fn new(method: &'static str, path: &'a str) -> Self {
        Self { method, path, headers: Vec::new(), body: &[] }
    }

    /// The same with a header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &'a str) -> Self {
        self.headers.push((name, value));
        self
    }

    /// The same with a body of a media type.
    #[must_use]
    pub fn body(mut self, kind: &'a str, body: &'a [u8]) -> Self {
        self.body = body;
        self.header("content-type", kind)
    }
}
