//! Keys of tests, which protect nothing.

use spartel_pki::engine::sign::RsaPrivateKey;

const P: &str = "e48f2d7d4c32e79d1a6d45aec79024f7983720126afcab835b7e12bcc5769c64b3a569f7414e249af6d3a68388aa1dcb\
    e36cb55847c6917d20701bf24d847ac0900b935d8b87771ed8569c8e1f85fbc739609c459562b3ab4befdc6d62e2e436\
    010d00a2fe920544ba71bc7ec8e76019d3ec57ce8b84a797e8479a6c64958721";
const Q: &str = "dc2954081a4146115ef4cc2cb9d042a2ca672dc7ec73fe159c2f764df0e7912dc78e6baa81dbdbb4cec8b5369cf73b19\
    318c2e8d5c6f1ae591d784e1ed7584730e282f77a5aea9a9ba83100e42d23f4c1756d09e5bfc87124a85209dea24f43a\
    f5635c72a88f6cab2195665446e79e35e6f4f12750476b2bf93a344874c64751";

/// A key of 2,048 bits.
pub fn rsa_2048(exponent: u64) -> RsaPrivateKey {
    RsaPrivateKey::from_primes(&bytes(P), &bytes(Q), exponent).unwrap()
}

/// The bytes that hexadecimal digits spell.
pub fn bytes(hex: &str) -> Vec<u8> {
    hex.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}
