//! Identifier octets (X.690, 8.1.2).

/// A tag with its class and constructed bits, the identifier octets read as one number: `0x30`, `0x5F1F`, `0x7F61`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(pub u32);

impl Tag {
    /// BOOLEAN.
    pub const BOOLEAN: Self = Self(0x01);
    /// INTEGER.
    pub const INTEGER: Self = Self(0x02);
    /// BIT STRING, primitive.
    pub const BIT_STRING: Self = Self(0x03);
    /// OCTET STRING, primitive.
    pub const OCTET_STRING: Self = Self(0x04);
    /// NULL.
    pub const NULL: Self = Self(0x05);
    /// OBJECT IDENTIFIER.
    pub const OID: Self = Self(0x06);
    /// ENUMERATED.
    pub const ENUMERATED: Self = Self(0x0A);
    /// UTF8String.
    pub const UTF8_STRING: Self = Self(0x0C);
    /// PrintableString.
    pub const PRINTABLE_STRING: Self = Self(0x13);
    /// TeletexString, read as Latin-1.
    pub const T61_STRING: Self = Self(0x14);
    /// IA5String.
    pub const IA5_STRING: Self = Self(0x16);
    /// UTCTime.
    pub const UTC_TIME: Self = Self(0x17);
    /// GeneralizedTime.
    pub const GENERALIZED_TIME: Self = Self(0x18);
    /// UniversalString, four bytes a character.
    pub const UNIVERSAL_STRING: Self = Self(0x1C);
    /// BMPString, two bytes a character.
    pub const BMP_STRING: Self = Self(0x1E);
    /// SEQUENCE.
    pub const SEQUENCE: Self = Self(0x30);
    /// SET.
    pub const SET: Self = Self(0x31);

    /// `[n]` of the context-specific class, primitive, for n up to 30.
    #[must_use]
    pub const fn context(n: u8) -> Self {
        Self(0x80 | n as u32)
    }

    /// `[n]` of the context-specific class, constructed, for n up to 30.
    #[must_use]
    pub const fn context_constructed(n: u8) -> Self {
        Self(0xA0 | n as u32)
    }

    /// Whether the constructed bit is set.
    #[must_use]
    pub const fn is_constructed(self) -> bool {
        let leading = if self.0 > 0xFF_FFFF {
            self.0 >> 24
        } else if self.0 > 0xFFFF {
            self.0 >> 16
        } else if self.0 > 0xFF {
            self.0 >> 8
        } else {
            self.0
        };
        leading & 0x20 != 0
    }

    /// The same tag with the constructed bit cleared (one-byte tags only).
    #[must_use]
    pub const fn primitive(self) -> Self {
        if self.0 <= 0xFF { Self(self.0 & !0x20) } else { self }
    }
}
