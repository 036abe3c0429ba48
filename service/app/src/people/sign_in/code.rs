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

/// The code of a secret at a time, as an application shows it; none before 1970.
#[must_use]
pub fn code_at(secret: &CodeSecret, at: Moment) -> Option<String> {
    let seconds = u64::try_from(at.0).ok()? / 1000;
    Some(totp(secret)?.generate(seconds).to_string())
}

/// A secret out of what applications want typed; none where it is another text.
#[must_use]
pub fn secret_of(text: &str) -> Option<CodeSecret> {
    let digit = |byte: u8| b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".iter().position(|known| *known == byte);
    let digits: Vec<usize> = text.bytes().map(digit).collect::<Option<_>>()?;
    let bit = |at: usize| digits[at / 5] >> (4 - at % 5) & 1;
    let byte = |from: usize| (from..from + 8).fold(0u8, |sum, at| sum << 1 | u8::from(bit(at) == 1));
    (digits.len() == 32).then(|| CodeSecret(std::array::from_fn(|at| byte(at * 8))))
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
        assert_eq!(secret_of("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), Some(secret.clone()));
        assert_eq!((secret_of("GEZ"), secret_of(&"0".repeat(32))), (None, None));
        assert_eq!(code_at(&secret, Moment(59_000)).as_deref(), Some("287082"));
    }
}
