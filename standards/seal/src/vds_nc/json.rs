//! JSON as RFC 8785 needs it: no member twice, numbers as doubles, limits on size, depth and count.

use spartel_base::{ParseError, Reason};

const STRUCTURE: &str = "JSON";
/// Deepest nesting that is followed.
const MAX_DEPTH: usize = 16;
/// Most values in one text.
const MAX_VALUES: usize = 4096;

/// A JSON value. Members keep the order of the text.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A finite number; every number of JSON is a double here, as RFC 8785, 3.2.2.3 demands.
    Number(f64),
    /// Text.
    Text(String),
    /// An array.
    Array(Vec<Self>),
    /// An object; no name occurs twice.
    Object(Vec<(String, Self)>),
}

impl Json {
    /// Reads one JSON text (RFC 8259); only white space may surround it.
    ///
    /// # Errors
    /// The offset in bytes and: `Duplicate` for a member named twice, `LimitExceeded` for depth or count, `BadValue`
    /// for numbers beyond a double and for lone surrogates, `BadCharacter`, `Truncated`, `TrailingData`.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let mut parser = Parser { text, at: 0, values: 0 };
        let value = parser.value(0)?;
        parser.space();
        if parser.at < text.len() { Err(parser.fail(Reason::TrailingData)) } else { Ok(value) }
    }

    /// The member of an object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(n, _)| n == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The text, if it is text.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one.
    #[must_use]
    pub const fn as_number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The elements, if it is an array.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(elements) => Some(elements),
            _ => None,
        }
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    values: usize,
}

impl Parser<'_> {
    fn fail(&self, reason: Reason) -> ParseError {
        ParseError::new(STRUCTURE, self.at, reason)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The refusal at this place: the end, or a character that cannot stand here.
    fn unexpected(&self) -> ParseError {
        self.fail(if self.peek().is_none() { Reason::Truncated } else { Reason::BadCharacter })
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn expect(&mut self, byte: u8) -> Result<(), ParseError> {
        if self.peek() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(self.unexpected())
        }
    }

    fn value(&mut self, depth: usize) -> Result<Json, ParseError> {
        self.values += 1;
        if depth > MAX_DEPTH || self.values > MAX_VALUES {
            return Err(self.fail(Reason::LimitExceeded));
        }
        self.space();
        match self.peek() {
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'"') => self.string().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => self.literal(),
        }
    }

    fn literal(&mut self) -> Result<Json, ParseError> {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let literals = [("null", Json::Null), ("true", Json::Bool(true)), ("false", Json::Bool(false))];
        let found = literals.into_iter().find(|(word, _)| rest.starts_with(word));
        let (word, value) = found.ok_or(self.unexpected())?;
        self.at += word.len();
        Ok(value)
    }

    fn object(&mut self, depth: usize) -> Result<Json, ParseError> {
        let mut members: Vec<(String, Json)> = Vec::new();
        self.expect(b'{')?;
        self.space();
        if self.peek() != Some(b'}') {
            loop {
                self.space();
                let start = self.at;
                let name = self.string()?;
                if members.iter().any(|(n, _)| *n == name) {
                    return Err(ParseError::new(STRUCTURE, start, Reason::Duplicate));
                }
                self.space();
                self.expect(b':')?;
                members.push((name, self.value(depth + 1)?));
                self.space();
                if self.peek() != Some(b',') {
                    break;
                }
                self.at += 1;
            }
        }
        self.expect(b'}')?;
        Ok(Json::Object(members))
    }

    fn array(&mut self, depth: usize) -> Result<Json, ParseError> {
        let mut elements = Vec::new();
        self.expect(b'[')?;
        self.space();
        if self.peek() != Some(b']') {
            loop {
                elements.push(self.value(depth + 1)?);
                self.space();
                if self.peek() != Some(b',') {
                    break;
                }
                self.at += 1;
            }
        }
        self.expect(b']')?;
        Ok(Json::Array(elements))
    }

    fn number(&mut self) -> Result<Json, ParseError> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek() {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        let number = self.text.get(start..self.at).and_then(|digits| digits.parse::<f64>().ok());
        let number = number.filter(|n| n.is_finite());
        number.map(Json::Number).ok_or(ParseError::new(STRUCTURE, start, Reason::BadValue))
    }

    fn digits(&mut self) -> Result<(), ParseError> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.unexpected());
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        Ok(())
    }

    fn string(&mut self) -> Result<String, ParseError> {
        self.expect(b'"')?;
        let mut out = String::new();
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let plain = rest.bytes().take_while(|b| !matches!(b, b'"' | b'\\' | 0..0x20)).count();
            out.push_str(rest.get(..plain).unwrap_or_default());
            self.at += plain;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => out.push(self.escape()?),
                _ => return Err(self.unexpected()),
            }
        }
    }

    fn escape(&mut self) -> Result<char, ParseError> {
        self.at += 1;
        let byte = self.peek().ok_or(self.fail(Reason::Truncated))?;
        let character = match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{C}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return Err(self.fail(Reason::BadCharacter)),
        };
        self.at += 1;
        Ok(character)
    }

    fn unicode(&mut self) -> Result<char, ParseError> {
        let start = self.at;
        let lone = ParseError::new(STRUCTURE, start, Reason::BadValue);
        let high = self.code_unit()?;
        if !(0xD800..0xDC00).contains(&high) {
            return char::from_u32(high).ok_or(lone);
        }
        if self.peek() != Some(b'\\') || self.text.as_bytes().get(self.at + 1) != Some(&b'u') {
            return Err(lone);
        }
        self.at += 1;
        let low = self.code_unit()?;
        let low = low.checked_sub(0xDC00).filter(|n| *n < 0x400).ok_or(lone)?;
        char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + low).ok_or(lone)
    }

    /// The four digits behind the `u` at this place.
    fn code_unit(&mut self) -> Result<u32, ParseError> {
        let digits = self.text.get(self.at + 1..self.at + 5).ok_or(self.fail(Reason::BadCharacter))?;
        let unit = digits.chars().try_fold(0, |n, d| Some(n << 4 | d.to_digit(16)?));
        let unit = unit.ok_or(self.fail(Reason::BadCharacter))?;
        self.at += 5;
        Ok(unit)
    }
}
