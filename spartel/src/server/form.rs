//! Parts of a form as they are sent (RFC 7578).

use spartel_keys::SystemRandom;
use spartel_ports::Random;

/// A form that is being put together.
pub struct Form {
    edge: String,
    body: Vec<u8>,
}

impl Form {
    /// A form without parts. Its edge is random: nothing that is sent has it inside.
    pub fn new() -> Self {
        let bytes: [u8; 24] = SystemRandom.bytes();
        Self { edge: spartel_api::hex(&bytes), body: Vec::new() }
    }

    /// The media type.
    pub fn kind(&self) -> String {
        format!("multipart/form-data; boundary={}", self.edge)
    }

    /// The bytes.
    pub fn into_body(mut self) -> Vec<u8> {
        self.body.extend(format!("--{}--\r\n", self.edge).bytes());
        self.body
    }

    /// Adds a part with text.
    pub fn text(&mut self, name: &str, text: &str) {
        self.part(&format!("name=\"{name}\""), text.as_bytes());
    }

    /// Adds a file by its name, written as browsers write it (WHATWG HTML, 4.10.22.7).
    pub fn file(&mut self, name: &str, label: &str, bytes: &[u8]) {
        let label = label.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
        self.part(&format!("name=\"{name}\"; filename=\"{label}\""), bytes);
    }

    fn part(&mut self, head: &str, bytes: &[u8]) {
        let edge = &self.edge;
        self.body.extend(format!("--{edge}\r\ncontent-disposition: form-data; {head}\r\n\r\n").bytes());
        self.body.extend(bytes);
        self.body.extend(b"\r\n");
    }
}
