//! What goes through the pipes: a head of fixed length and what it announces, numbers with the least byte first.

use spartel_vision::decode::{DecodeError, Format, Limits};

/// A file to decode: how many bytes follow, and the limits.
pub struct Request {
    /// Bytes of the file.
    pub length: u32,
    /// The limits.
    pub limits: Limits,
}

impl Request {
    /// Bytes of the head.
    pub const HEAD: usize = 20;

    pub fn write(&self) -> [u8; Self::HEAD] {
        let mut head = [0; Self::HEAD];
        head[..4].copy_from_slice(&self.length.to_le_bytes());
        head[4..12].copy_from_slice(&self.limits.pixels.to_le_bytes());
        head[12..].copy_from_slice(&self.limits.memory.to_le_bytes());
        head
    }

    pub fn read(head: [u8; Self::HEAD]) -> Self {
        let limits = Limits { pixels: eight(&head, 4), memory: eight(&head, 12) };
        Self { length: four(&head, 0), limits }
    }
}

/// What comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// A picture of this width and height: its pixels follow.
    Picture(u32, u32),
    /// The decoder says why not.
    Not(DecodeError),
}

impl Answer {
    /// Bytes of the head: a tag, three numbers.
    pub const HEAD: usize = 17;

    pub fn write(self) -> [u8; Self::HEAD] {
        let (tag, one, two, three) = match self {
            Self::Picture(width, height) => (0, width, height, 0),
            Self::Not(why) => match why {
                DecodeError::NoPixels => (1, 0, 0, 0),
                DecodeError::TooManyPixels { width, height, limit } => (2, width, height, limit),
                DecodeError::TooMuchMemory(_) => (3, 0, 0, 0),
                DecodeError::Truncated(_) => (4, 0, 0, 0),
                // Whose format is not known is not sent to a worker.
                DecodeError::Broken(_)
                | DecodeError::Empty
                | DecodeError::Unrecognised
                | DecodeError::Foreign { .. } => (5, 0, 0, 0),
                DecodeError::Unsupported(_) => (6, 0, 0, 0),
            },
        };
        let mut head = [tag; Self::HEAD];
        head[1..5].copy_from_slice(&u32::to_le_bytes(one));
        head[5..9].copy_from_slice(&u32::to_le_bytes(two));
        head[9..].copy_from_slice(&u64::to_le_bytes(three));
        head
    }

    /// What a worker said of a file of this format; none where it makes no sense.
    pub fn read(head: [u8; Self::HEAD], format: Format) -> Option<Self> {
        let (width, height) = (four(&head, 1), four(&head, 5));
        Some(match head[0] {
            0 => Self::Picture(width, height),
            1 => Self::Not(DecodeError::NoPixels),
            2 => Self::Not(DecodeError::TooManyPixels { width, height, limit: eight(&head, 9) }),
            3 => Self::Not(DecodeError::TooMuchMemory(format)),
            4 => Self::Not(DecodeError::Truncated(format)),
            5 => Self::Not(DecodeError::Broken(format)),
            6 => Self::Not(DecodeError::Unsupported(format)),
            _ => return None,
        })
    }
}

fn four(head: &[u8], at: usize) -> u32 {
    head[at..].first_chunk().map_or(0, |four| u32::from_le_bytes(*four))
}

fn eight(head: &[u8], at: usize) -> u64 {
    head[at..].first_chunk().map_or(0, |eight| u64::from_le_bytes(*eight))
}
