//! Codes of six digits that change every thirty seconds (TOTP, RFC 6238).

use crate::people::account::ServiceNumber;
use crate::people::account::credential::CodeSecret;
use spartel_ledger::id::Moment;
use spartel_ports::Random;
use totp_rs::{Builder, Totp};

/// A new secret.
#[must_use]
pub fn new_secret(random: &dyn Random) -> CodeSecret {
    let mut bytes = [0; 20];
    random.fill(&mut bytes);
    CodeSecret(bytes)
}

/// The step of a code that is right at a time, give or take one; none where it is wrong.
pub(super) fn step(secret: &CodeSecret, code: &str, now: Moment) -> Option<u64> {
    let seconds = u64::try_from(now.0).ok()? / 1000;
    let digits = code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit());
    totp(secret).filter(|_| digits)?.check(code, seconds)
}

fn totp(secret: &CodeSecret) -> Option<Totp> {
    Builder::new().with_secret(secret.0.to_vec()).build().ok()
}

/// The secret as applications want it typed: base 32 (RFC 4648, 6).
#[must_use]
pub fn text_of(secret: &CodeSecret) -> String {
    let bits = |from: usize| {
        let bit = |at: usize| secret.0[at / 8] >> (7 - at % 8) & 1;
        (from..from + 5).fold(0, |sum, at| sum << 1 | usize::from(bit(at)))
    };
    (0..160).step_by(5).map(|from| char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[bits(from)])).collect()
}

/// The address that applications read out of a picture.
#[must_use]
pub fn uri(secret: &CodeSecret, number: &ServiceNumber) -> String {
    let number = number.as_str().replace('/', "%2F");
    format!("otpauth://totp/Spartel:{number}?secret={}&issuer=Spartel", text_of(secret))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, in its last six digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let secret = CodeSecret(*b"12345678901234567890");
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            let at = |seconds: i64| step(&secret, code, Moment(seconds * 1000));
            let right = u64::try_from(seconds / 30).ok();
            assert_eq!((at(seconds), at(seconds + 30), at(seconds - 30)), (right, right, right));
            assert_eq!((at(seconds + 61), at(seconds - 61)), (None, None));
        }
        assert_eq!(step(&secret, "28708", Moment(59_000)), None);
        assert_eq!(step(&secret, " 287082", Moment(59_000)), None);
        assert_eq!(step(&secret, "287082", Moment(-1)), None);
        assert_eq!(text_of(&secret), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
