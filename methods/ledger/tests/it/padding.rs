//! Padding tells a length in steps and nothing more.

use proptest::prelude::*;
use spartel_ledger::padding::{Padding, remove};

#[test]
fn ordinary_content_grows_to_steps_of_256_and_protected_content_to_doublings_of_4096() {
    let ordinary = [(0, 256), (255, 256), (256, 512), (1 << 20, (1 << 20) + 256)];
    let protected = [(0, 4096), (4095, 4096), (4096, 8192), (8191, 8192), (8192, 16_384)];
    for (length, padded) in ordinary {
        assert_eq!(Padding::Ordinary.padded(length), padded);
    }
    for (length, padded) in protected {
        assert_eq!(Padding::Protected.padded(length), padded);
    }
}

#[test]
fn padding_that_is_not_as_it_should_be_is_refused() {
    let padded = |content: &[u8], length: usize| {
        let mut all = content.to_vec();
        all.resize(length, 0);
        all
    };
    let wrong = [
        vec![],
        padded(&[], 256),
        padded(&[1], 256),
        padded(&[1, 0x81], 256),
        padded(&[1, 0x80], 255),
        padded(&[1, 0x80], 512),
        padded(&[1, 0x80], 8192),
    ];
    for mut content in wrong {
        let before = content.clone();
        assert!(remove(&mut content).is_err(), "{before:02x?}");
        assert_eq!(content, before, "refused bytes stay as they were");
    }
}

proptest! {
    #[test]
    fn what_was_padded_comes_back(content: Vec<u8>, protected: bool) {
        let padding = if protected { Padding::Protected } else { Padding::Ordinary };
        let mut all = content.clone();
        padding.add(&mut all);
        prop_assert_eq!(all.len(), padding.padded(content.len()));
        remove(&mut all).expect("padding just added");
        prop_assert_eq!(all, content);
    }
}
