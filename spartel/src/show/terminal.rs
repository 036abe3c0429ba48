//! What a terminal may be given: evidence, certificates and names of files may hold characters that it would obey.

use std::fmt::Write;
use std::path::Path;

/// Text from outside, with every character replaced that moves, hides or reorders other text.
pub fn clean(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() || is_unseen(c) { char::REPLACEMENT_CHARACTER } else { c })
        .collect()
}

/// A path, as [`clean`] text.
pub fn path(path: &Path) -> String {
    clean(&path.to_string_lossy())
}

/// Text of our own around text from outside: only new lines, tabs and colours pass, whatever was forgotten before.
pub fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let colour = colour_length(rest);
        if colour > 0 {
            out.push_str(&rest[..colour]);
            rest = &rest[colour..];
            continue;
        }
        let passes = !c.is_control() || matches!(c, '\n' | '\t');
        out.push(if passes { c } else { char::REPLACEMENT_CHARACTER });
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// JSON in which no character is left that a terminal obeys: all of them can only stand inside of strings.
pub fn escaped(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if c != '\n' && c.is_control() || is_unseen(c) {
            let mut units = [0; 2];
            for unit in c.encode_utf16(&mut units) {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}

/// The length of the sequence for a colour (`ESC [ … m`) at the beginning, in bytes; 0 where there is none.
fn colour_length(text: &str) -> usize {
    let Some(parameters) = text.strip_prefix("\u{1B}[") else { return 0 };
    let length = parameters.bytes().take_while(|b| b.is_ascii_digit() || *b == b';').count();
    if parameters.as_bytes().get(length) == Some(&b'm') { length + 3 } else { 0 }
}

/// Marks of direction, separators of lines, and what has no width. Joiners stay: names in Arabic script need them.
const fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_pass_and_what_else_a_terminal_obeys_does_not() {
        assert_eq!(harmless("a\n\u{1B}[1;31mb\u{1B}[0m\tc"), "a\n\u{1B}[1;31mb\u{1B}[0m\tc");
        let obeyed = "\u{1B}[2J\u{1B}]0;title\u{7}\r\u{8}\u{9B}5m\u{7F}\u{1B}[1;";
        assert!(harmless(obeyed).chars().all(|c| !c.is_control()));
        assert_eq!(clean("a\u{1B}[32m\u{202E}b"), "a\u{FFFD}[32m\u{FFFD}b");
    }

    #[test]
    fn escaped_json_means_the_same() {
        let text = "name \u{9B}31m\u{7F}\u{202E}\u{E0041} ملك\u{200D}\n";
        let json = serde_json::json!({ "text": text }).to_string();
        let safe = escaped(&json);
        assert!(safe.chars().all(|c| !c.is_control() && !is_unseen(c)), "{safe}");
        let read: serde_json::Value = serde_json::from_str(&safe).expect("still JSON");
        assert_eq!(read["text"], text);
    }
}
