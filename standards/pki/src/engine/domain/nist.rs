//! Curves over prime fields of NIST (SP 800-186, 3.2.1; SEC 2).

use super::{Domain, hex};
use crate::der::Oid;

/// NIST P-192 (1.2.840.10045.3.1.1).
pub const P192: Domain = Domain {
    name: "NIST P-192",
    oid: Oid(&[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x01]),
    p: &hex::<24>("fffffffffffffffffffffffffffffffeffffffffffffffff"),
    a: &hex::<24>("fffffffffffffffffffffffffffffffefffffffffffffffc"),
    b: &hex::<24>("64210519e59c80e70fa7e9ab72243049feb8deecc146b9b1"),
    g: &hex::<49>(
        "04188da80eb03090f67cbf20eb43a18800f4ff0afd82ff101207192b95ffc8da78631011ed6b24cd\
             d573f977a11e794811",
    ),
    n: &hex::<24>("ffffffffffffffffffffffff99def836146bc9b1b4d22831"),
    twist: None,
};

/// NIST P-224 (1.3.132.0.33).
pub const P224: Domain = Domain {
    name: "NIST P-224",
    oid: Oid(&[0x2B, 0x81, 0x04, 0x00, 0x21]),
    p: &hex::<28>("ffffffffffffffffffffffffffffffff000000000000000000000001"),
    a: &hex::<28>("fffffffffffffffffffffffffffffffefffffffffffffffffffffffe"),
    b: &hex::<28>("b4050a850c04b3abf54132565044b0b7d7bfd8ba270b39432355ffb4"),
    g: &hex::<57>(
        "04b70e0cbd6bb4bf7f321390b94a03c1d356c21122343280d6115c1d21bd376388b5f723fb4c22df\
             e6cd4375a05a07476444d5819985007e34",
    ),
    n: &hex::<28>("ffffffffffffffffffffffffffff16a2e0b8f03e13dd29455c5c2a3d"),
    twist: None,
};

/// NIST P-256 (1.2.840.10045.3.1.7).
pub const P256: Domain = Domain {
    name: "NIST P-256",
    oid: Oid(&[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07]),
    p: &hex::<32>("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),
    a: &hex::<32>("ffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),
    b: &hex::<32>("5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),
    g: &hex::<65>(
        "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f\
             9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5",
    ),
    n: &hex::<32>("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),
    twist: None,
};

/// NIST P-384 (1.3.132.0.34).
pub const P384: Domain = Domain {
    name: "NIST P-384",
    oid: Oid(&[0x2B, 0x81, 0x04, 0x00, 0x22]),
    p: &hex::<48>(
        "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff00000000\
             00000000ffffffff",
    ),
    a: &hex::<48>(
        "fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff00000000\
             00000000fffffffc",
    ),
    b: &hex::<48>(
        "b3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d\
             2a85c8edd3ec2aef",
    ),
    g: &hex::<97>(
        "04aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf5529\
             6c3a545e3872760ab73617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8\
             c00a60b1ce1d7e819d7a431d7c90ea0e5f",
    ),
    n: &hex::<48>(
        "ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77a\
             ecec196accc52973",
    ),
    twist: None,
};

/// NIST P-521 (1.3.132.0.35).
pub const P521: Domain = Domain {
    name: "NIST P-521",
    oid: Oid(&[0x2B, 0x81, 0x04, 0x00, 0x23]),
    p: &hex::<66>(
        "01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\
             ffffffffffffffffffffffffffffffffffffffffffffffffffff",
    ),
    a: &hex::<66>(
        "01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff\
             fffffffffffffffffffffffffffffffffffffffffffffffffffc",
    ),
    b: &hex::<66>(
        "0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e\
             937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00",
    ),
    g: &hex::<133>(
        "0400c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77ef\
             e75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66011839296a789a3bc0045c8a5f\
             b42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c70\
             86a272c24088be94769fd16650",
    ),
    n: &hex::<66>(
        "01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f\
             966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409",
    ),
    twist: None,
};
