//! A passphrase that nobody chose, to be written by hand and typed again.

use zeroize::Zeroizing;

/// Letters and digits that nobody takes for others on paper: 32 of them, five bits each.
const SIGNS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789+";
/// So many signs, 125 bits.
pub const SIGNS_DRAWN: usize = 25;
/// So many in a group.
const GROUP: usize = 5;

/// A passphrase out of random bytes, in groups with hyphens between them.
pub fn drawn(random: &[u8; SIGNS_DRAWN]) -> Zeroizing<String> {
    // As long as it becomes: a text that grows would leave its beginning behind in memory.
    let mut text = Zeroizing::new(String::with_capacity(SIGNS_DRAWN + SIGNS_DRAWN / GROUP));
    for (at, byte) in random.iter().enumerate() {
        if at > 0 && at % GROUP == 0 {
            text.push('-');
        }
        text.push(char::from(SIGNS[usize::from(byte % 32)]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_drawn_passphrase_has_five_groups_and_every_sign_alike() {
        let ascending: [u8; SIGNS_DRAWN] = std::array::from_fn(|at| u8::try_from(at).expect("few"));
        assert_eq!(drawn(&ascending).as_str(), "abcde-fghjk-mnpqr-stuvw-xyz23");
        assert_eq!(SIGNS.iter().collect::<BTreeSet<_>>().len(), 32);
        for sign in b"01iloO" {
            assert!(!SIGNS.contains(sign), "{sign}");
        }
        // Every value of a byte is a sign, and each sign is as often: 256 is eight times 32.
        for byte in 0..=255 {
            assert_eq!(drawn(&[byte; SIGNS_DRAWN]).as_bytes()[0], SIGNS[usize::from(byte) % 32]);
        }
    }
}
