//! Lines that fit: columns and breaks counted in cells of the terminal, not in bytes.

use super::style::{BOLD, END};
use unicode_width::UnicodeWidthChar;

/// No line is longer where a blank allows a break.
pub const COLUMNS: usize = 110;

/// How many cells a text takes. Each letter counts for itself, as terminals draw Arabic; sequences of style and marks of
/// direction take none.
pub fn width(text: &str) -> usize {
    let mut cells = 0;
    let mut in_style = false;
    for c in text.chars() {
        if in_style {
            in_style = c != 'm';
        } else if c == '\u{1b}' {
            in_style = true;
        } else {
            cells += c.width().unwrap_or(0);
        }
    }
    cells
}

/// The text with blanks behind it up to a width.
pub fn pad(text: &str, cells: usize) -> String {
    format!("{text}{}", " ".repeat(cells.saturating_sub(width(text))))
}

/// Lines of cells in columns behind an indent, the first line as their head.
pub fn table(indent: &str, lines: &[Vec<String>]) -> String {
    let columns = lines.first().map_or(0, Vec::len);
    let widest = |column: usize| lines.iter().map(|line| width(&line[column])).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(widest).collect();
    let shown = lines.iter().map(|line| {
        let cells: Vec<String> = line.iter().zip(&widths).map(|(cell, width)| pad(cell, *width)).collect();
        format!("{indent}{}", cells.join("  ").trim_end())
    });
    shown
        .enumerate()
        .map(|(at, line)| if at == 0 { format!("{BOLD}{line}{END}\n") } else { line + "\n" })
        .collect()
}

/// A text behind a lead such as a mark, broken into lines; further lines begin where the text began. Ends with a line feed.
pub fn paragraph(lead: &str, text: &str) -> String {
    let indent = width(lead);
    // A terminal finds the direction of each line by itself; a further line of Latin text alone would change sides.
    let mark = if runs_from_the_right(text) { "\u{200F}" } else { "" };
    let mut out = lead.to_owned();
    let mut at = indent;
    for (index, word) in text.split(' ').enumerate() {
        let cells = width(word);
        if index > 0 && at + 1 + cells > COLUMNS && at > indent {
            out.push('\n');
            out.push_str(mark);
            out.push_str(&" ".repeat(indent));
            at = indent;
        } else if index > 0 {
            out.push(' ');
            at += 1;
        }
        out.push_str(word);
        at += cells;
    }
    out.push('\n');
    out
}

/// Whether the first letter that is not text from outside, isolated, is of a script written from the right.
pub fn runs_from_the_right(text: &str) -> bool {
    let mut depth = 0_u32;
    for c in text.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ if depth == 0 && c.is_alphabetic() => return matches!(c, '\u{0590}'..='\u{08FF}'),
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_counted_in_cells() {
        assert_eq!(width("سبيسيمن"), 7);
        assert_eq!(width("\u{2068}UTO\u{2069}"), 3);
        assert_eq!(width("\u{1b}[1m✔\u{1b}[0m ok"), 4);
        assert_eq!(width("李"), 2);
        assert_eq!(pad("é", 3), "é  ");
    }

    #[test]
    fn long_text_is_broken_at_blanks_and_begins_where_it_began() {
        let text = "word ".repeat(60);
        let broken = paragraph("  ! ", text.trim_end());
        assert!(broken.lines().count() > 1);
        assert!(broken.lines().all(|line| width(line) <= COLUMNS));
        assert!(broken.lines().skip(1).all(|line| line.starts_with("    word")));
        assert_eq!(broken.split_whitespace().count(), 61);
    }

    #[test]
    fn further_lines_of_arabic_text_stay_on_its_side() {
        let latin = "LATIN ".repeat(40);
        let broken = paragraph("  ! ", &format!("في الثانية \u{2068}{latin}\u{2069}"));
        assert!(broken.lines().skip(1).all(|line| line.starts_with("\u{200F}    ")), "{broken:?}");
        assert!(!paragraph("  ", &latin).contains('\u{200F}'));
    }

    #[test]
    fn a_word_that_fits_nowhere_stays_whole() {
        let long = "A".repeat(200);
        assert_eq!(paragraph("  ", &long), format!("  {long}\n"));
    }
}
