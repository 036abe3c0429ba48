//! What the arcs of the protocol identifiers mean (Doc 9303-11, 9.2.3, 9.2.7 and 9.5.1).

/// How keys are agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Agreement {
    /// Diffie-Hellman in a group of numbers.
    Dh,
    /// Diffie-Hellman on a curve.
    Ecdh,
}

impl Agreement {
    /// The arc of Chip Authentication: 1 or 2.
    pub(crate) const fn from_arc(arc: u8) -> Option<Self> {
        match arc {
            1 => Some(Self::Dh),
            2 => Some(Self::Ecdh),
            _ => None,
        }
    }
}

/// How PACE maps the nonce.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mapping {
    /// Generic mapping.
    Generic,
    /// Integrated mapping.
    Integrated,
    /// Chip authentication mapping, which also shows that the chip is no copy.
    ChipAuthentication,
}

/// Agreement and mapping of an arc of PACE: 1 to 4 and 6.
pub(crate) const fn pace_arc(arc: u8) -> Option<(Agreement, Mapping)> {
    match arc {
        1 => Some((Agreement::Dh, Mapping::Generic)),
        2 => Some((Agreement::Ecdh, Mapping::Generic)),
        3 => Some((Agreement::Dh, Mapping::Integrated)),
        4 => Some((Agreement::Ecdh, Mapping::Integrated)),
        6 => Some((Agreement::Ecdh, Mapping::ChipAuthentication)),
        _ => None,
    }
}

/// The cipher of the messages that follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cipher {
    /// Triple DES with two keys.
    TripleDes,
    /// AES with 128 bits.
    Aes128,
    /// AES with 192 bits.
    Aes192,
    /// AES with 256 bits.
    Aes256,
}

impl Cipher {
    /// The last arc: 1 to 4.
    pub(crate) const fn from_arc(arc: u8) -> Option<Self> {
        match arc {
            1 => Some(Self::TripleDes),
            2 => Some(Self::Aes128),
            3 => Some(Self::Aes192),
            4 => Some(Self::Aes256),
            _ => None,
        }
    }
}

/// Domain parameters that have a number (Table 12).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StandardDomainParameters {
    /// Group of numbers of 1024 bits with a subgroup of 160 bits.
    Modp1024With160,
    /// Group of numbers of 2048 bits with a subgroup of 224 bits.
    Modp2048With224,
    /// Group of numbers of 2048 bits with a subgroup of 256 bits.
    Modp2048With256,
    /// A curve, by its usual name.
    Curve(&'static str),
}

impl StandardDomainParameters {
    /// The parameters with this number.
    #[must_use]
    pub const fn from_id(id: u32) -> Option<Self> {
        Some(match id {
            0 => Self::Modp1024With160,
            1 => Self::Modp2048With224,
            2 => Self::Modp2048With256,
            8 => Self::Curve("P-192"),
            9 => Self::Curve("brainpoolP192r1"),
            10 => Self::Curve("P-224"),
            11 => Self::Curve("brainpoolP224r1"),
            12 => Self::Curve("P-256"),
            13 => Self::Curve("brainpoolP256r1"),
            14 => Self::Curve("brainpoolP320r1"),
            15 => Self::Curve("P-384"),
            16 => Self::Curve("brainpoolP384r1"),
            17 => Self::Curve("brainpoolP512r1"),
            18 => Self::Curve("P-521"),
            _ => return None,
        })
    }
}
