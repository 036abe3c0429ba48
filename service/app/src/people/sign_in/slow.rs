//! Passwords and PINs: hashes that are slow to make (Argon2id, RFC 9106, with the parameters that OWASP asks for).

use super::refused::WeakSecret;
use crate::people::account::credential::Slow;
use argon2::{Algorithm, Argon2, Params, Version};
use spartel_ports::Random;
use subtle::ConstantTimeEq;

/// A password has so many characters at least; of which kind is nobody's business.
pub const SHORTEST_PASSWORD: usize = 12;
/// A password has so many bytes at most.
pub const LONGEST_SECRET: usize = 1024;
/// The memory in KiB, and how often it is gone through (OWASP, Password Storage Cheat Sheet: m=19456, t=2, p=1).
const MEMORY: u32 = 19_456;
const PASSES: u32 = 2;

/// What verifies a new password. It takes some hundredths of a second.
///
/// # Errors
/// Where it is too short or too long.
pub fn password(text: &str, random: &dyn Random) -> Result<Slow, WeakSecret> {
    if text.chars().count() < SHORTEST_PASSWORD {
        Err(WeakSecret::TooShort)
    } else if text.len() > LONGEST_SECRET {
        Err(WeakSecret::TooLong)
    } else {
        Ok(made(text, random))
    }
}

/// What verifies a new PIN: four to eight digits, not all the same. It helps within a shift alone, and five times wrong no more.
///
/// # Errors
/// Where it is none.
pub fn pin(text: &str, random: &dyn Random) -> Result<Slow, WeakSecret> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let same = text.bytes().all(|byte| Some(&byte) == text.as_bytes().first());
    if !digits || !(4..=8).contains(&text.len()) {
        Err(WeakSecret::NoPin)
    } else if same {
        Err(WeakSecret::TooSimple)
    } else {
        Ok(made(text, random))
    }
}

/// Whether a secret is the one. It takes as long for a wrong one.
#[must_use]
pub fn verify(secret: &str, known: &Slow) -> bool {
    let long = secret.len() > LONGEST_SECRET;
    let secret = if long { "" } else { secret };
    let hash = hash(secret, known.salt, (known.memory, known.passes));
    !long && hash.is_some_and(|hash| bool::from(hash.ct_eq(&known.hash)))
}

/// What no secret is known to verify against.
pub(super) const fn nothing(salt: [u8; 16]) -> Slow {
    Slow { salt, memory: MEMORY, passes: PASSES, hash: [0; 32] }
}

fn made(secret: &str, random: &dyn Random) -> Slow {
    let mut salt = [0; 16];
    random.fill(&mut salt);
    let hash =
        hash(secret, salt, (MEMORY, PASSES)).expect("parameters of ours and a secret that is not too long");
    Slow { salt, memory: MEMORY, passes: PASSES, hash }
}

/// None where the parameters are none: they may come out of a record.
fn hash(secret: &str, salt: [u8; 16], (memory, passes): (u32, u32)) -> Option<[u8; 32]> {
    let params = Params::new(memory, passes, 1, Some(32)).ok()?;
    let mut hash = [0; 32];
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    argon.hash_password_into(secret.as_bytes(), &salt, &mut hash).ok()?;
    Some(hash)
}
