//! Letters written as a letter and a combining mark, so that both spellings of Unicode transliterate alike.

/// A letter, a combining mark, and the letter of the tables that they make together. Sorted by letter and mark.
#[rustfmt::skip]
const TABLE: &[(char, char, char)] = &[
    ('\u{0041}', '\u{0300}', '\u{00C0}'), // latin capital letter a with grave
    ('\u{0041}', '\u{0301}', '\u{00C1}'), // latin capital letter a with acute
    ('\u{0041}', '\u{0302}', '\u{00C2}'), // latin capital letter a with circumflex
    ('\u{0041}', '\u{0303}', '\u{00C3}'), // latin capital letter a with tilde
    ('\u{0041}', '\u{0304}', '\u{0100}'), // latin capital letter a with macron
    ('\u{0041}', '\u{0306}', '\u{0102}'), // latin capital letter a with breve
    ('\u{0041}', '\u{0308}', '\u{00C4}'), // latin capital letter a with diaeresis
    ('\u{0041}', '\u{030A}', '\u{00C5}'), // latin capital letter a with ring above
    ('\u{0041}', '\u{0328}', '\u{0104}'), // latin capital letter a with ogonek
    ('\u{0043}', '\u{0301}', '\u{0106}'), // latin capital letter c with acute
    ('\u{0043}', '\u{0302}', '\u{0108}'), // latin capital letter c with circumflex
    ('\u{0043}', '\u{0307}', '\u{010A}'), // latin capital letter c with dot above
    ('\u{0043}', '\u{030C}', '\u{010C}'), // latin capital letter c with caron
    ('\u{0043}', '\u{0327}', '\u{00C7}'), // latin capital letter c with cedilla
    ('\u{0044}', '\u{030C}', '\u{010E}'), // latin capital letter d with caron
    ('\u{0045}', '\u{0300}', '\u{00C8}'), // latin capital letter e with grave
    ('\u{0045}', '\u{0301}', '\u{00C9}'), // latin capital letter e with acute
    ('\u{0045}', '\u{0302}', '\u{00CA}'), // latin capital letter e with circumflex
    ('\u{0045}', '\u{0304}', '\u{0112}'), // latin capital letter e with macron
    ('\u{0045}', '\u{0306}', '\u{0114}'), // latin capital letter e with breve
    ('\u{0045}', '\u{0307}', '\u{0116}'), // latin capital letter e with dot above
    ('\u{0045}', '\u{0308}', '\u{00CB}'), // latin capital letter e with diaeresis
    ('\u{0045}', '\u{030C}', '\u{011A}'), // latin capital letter e with caron
    ('\u{0045}', '\u{0328}', '\u{0118}'), // latin capital letter e with ogonek
    ('\u{0047}', '\u{0302}', '\u{011C}'), // latin capital letter g with circumflex
    ('\u{0047}', '\u{0306}', '\u{011E}'), // latin capital letter g with breve
    ('\u{0047}', '\u{0307}', '\u{0120}'), // latin capital letter g with dot above
    ('\u{0047}', '\u{0327}', '\u{0122}'), // latin capital letter g with cedilla
    ('\u{0048}', '\u{0302}', '\u{0124}'), // latin capital letter h with circumflex
    ('\u{0049}', '\u{0300}', '\u{00CC}'), // latin capital letter i with grave
    ('\u{0049}', '\u{0301}', '\u{00CD}'), // latin capital letter i with acute
    ('\u{0049}', '\u{0302}', '\u{00CE}'), // latin capital letter i with circumflex
    ('\u{0049}', '\u{0303}', '\u{0128}'), // latin capital letter i with tilde
    ('\u{0049}', '\u{0304}', '\u{012A}'), // latin capital letter i with macron
    ('\u{0049}', '\u{0306}', '\u{012C}'), // latin capital letter i with breve
    ('\u{0049}', '\u{0307}', '\u{0130}'), // latin capital letter i with dot above
    ('\u{0049}', '\u{0308}', '\u{00CF}'), // latin capital letter i with diaeresis
    ('\u{0049}', '\u{0328}', '\u{012E}'), // latin capital letter i with ogonek
    ('\u{004A}', '\u{0302}', '\u{0134}'), // latin capital letter j with circumflex
    ('\u{004B}', '\u{0327}', '\u{0136}'), // latin capital letter k with cedilla
    ('\u{004C}', '\u{0301}', '\u{0139}'), // latin capital letter l with acute
    ('\u{004C}', '\u{030C}', '\u{013D}'), // latin capital letter l with caron
    ('\u{004C}', '\u{0327}', '\u{013B}'), // latin capital letter l with cedilla
    ('\u{004E}', '\u{0301}', '\u{0143}'), // latin capital letter n with acute
    ('\u{004E}', '\u{0303}', '\u{00D1}'), // latin capital letter n with tilde
    ('\u{004E}', '\u{030C}', '\u{0147}'), // latin capital letter n with caron
    ('\u{004E}', '\u{0327}', '\u{0145}'), // latin capital letter n with cedilla
    ('\u{004F}', '\u{0300}', '\u{00D2}'), // latin capital letter o with grave
    ('\u{004F}', '\u{0301}', '\u{00D3}'), // latin capital letter o with acute
    ('\u{004F}', '\u{0302}', '\u{00D4}'), // latin capital letter o with circumflex
    ('\u{004F}', '\u{0303}', '\u{00D5}'), // latin capital letter o with tilde
    ('\u{004F}', '\u{0304}', '\u{014C}'), // latin capital letter o with macron
    ('\u{004F}', '\u{0306}', '\u{014E}'), // latin capital letter o with breve
    ('\u{004F}', '\u{0308}', '\u{00D6}'), // latin capital letter o with diaeresis
    ('\u{004F}', '\u{030B}', '\u{0150}'), // latin capital letter o with double acute
    ('\u{0052}', '\u{0301}', '\u{0154}'), // latin capital letter r with acute
    ('\u{0052}', '\u{030C}', '\u{0158}'), // latin capital letter r with caron
    ('\u{0052}', '\u{0327}', '\u{0156}'), // latin capital letter r with cedilla
    ('\u{0053}', '\u{0301}', '\u{015A}'), // latin capital letter s with acute
    ('\u{0053}', '\u{0302}', '\u{015C}'), // latin capital letter s with circumflex
    ('\u{0053}', '\u{030C}', '\u{0160}'), // latin capital letter s with caron
    ('\u{0053}', '\u{0326}', '\u{0218}'), // latin capital letter s with comma below
    ('\u{0053}', '\u{0327}', '\u{015E}'), // latin capital letter s with cedilla
    ('\u{0054}', '\u{030C}', '\u{0164}'), // latin capital letter t with caron
    ('\u{0054}', '\u{0326}', '\u{021A}'), // latin capital letter t with comma below
    ('\u{0054}', '\u{0327}', '\u{0162}'), // latin capital letter t with cedilla
    ('\u{0055}', '\u{0300}', '\u{00D9}'), // latin capital letter u with grave
    ('\u{0055}', '\u{0301}', '\u{00DA}'), // latin capital letter u with acute
    ('\u{0055}', '\u{0302}', '\u{00DB}'), // latin capital letter u with circumflex
    ('\u{0055}', '\u{0303}', '\u{0168}'), // latin capital letter u with tilde
    ('\u{0055}', '\u{0304}', '\u{016A}'), // latin capital letter u with macron
    ('\u{0055}', '\u{0306}', '\u{016C}'), // latin capital letter u with breve
    ('\u{0055}', '\u{0308}', '\u{00DC}'), // latin capital letter u with diaeresis
    ('\u{0055}', '\u{030A}', '\u{016E}'), // latin capital letter u with ring above
    ('\u{0055}', '\u{030B}', '\u{0170}'), // latin capital letter u with double acute
    ('\u{0055}', '\u{0328}', '\u{0172}'), // latin capital letter u with ogonek
    ('\u{0057}', '\u{0302}', '\u{0174}'), // latin capital letter w with circumflex
    ('\u{0059}', '\u{0301}', '\u{00DD}'), // latin capital letter y with acute
    ('\u{0059}', '\u{0302}', '\u{0176}'), // latin capital letter y with circumflex
    ('\u{0059}', '\u{0308}', '\u{0178}'), // latin capital letter y with diaeresis
    ('\u{005A}', '\u{0301}', '\u{0179}'), // latin capital letter z with acute
    ('\u{005A}', '\u{0307}', '\u{017B}'), // latin capital letter z with dot above
    ('\u{005A}', '\u{030C}', '\u{017D}'), // latin capital letter z with caron
    ('\u{0406}', '\u{0308}', '\u{0407}'), // cyrillic capital letter yi
    ('\u{0413}', '\u{0301}', '\u{0403}'), // cyrillic capital letter gje
    ('\u{0415}', '\u{0308}', '\u{0401}'), // cyrillic capital letter io
    ('\u{0418}', '\u{0300}', '\u{040D}'), // cyrillic capital letter i with grave
    ('\u{0418}', '\u{0306}', '\u{0419}'), // cyrillic capital letter short i
    ('\u{041A}', '\u{0301}', '\u{040C}'), // cyrillic capital letter kje
    ('\u{0423}', '\u{0306}', '\u{040E}'), // cyrillic capital letter short u
    ('\u{0627}', '\u{0653}', '\u{0622}'), // arabic letter alef with madda above
    ('\u{0627}', '\u{0654}', '\u{0623}'), // arabic letter alef with hamza above
    ('\u{0627}', '\u{0655}', '\u{0625}'), // arabic letter alef with hamza below
    ('\u{0648}', '\u{0654}', '\u{0624}'), // arabic letter waw with hamza above
    ('\u{064A}', '\u{0654}', '\u{0626}'), // arabic letter yeh with hamza above
    ('\u{06C1}', '\u{0654}', '\u{06C2}'), // arabic letter heh goal with hamza above
    ('\u{06D2}', '\u{0654}', '\u{06D3}'), // arabic letter yeh barree with hamza above
    ('\u{06D5}', '\u{0654}', '\u{06C0}'), // arabic letter heh with yeh above
];

/// The letter that a letter and a combining mark make together, where a table of Doc 9303-3, section 6 has it.
#[must_use]
pub(crate) fn compose(letter: char, mark: char) -> Option<char> {
    TABLE.binary_search_by_key(&(letter, mark), |row| (row.0, row.1)).ok().map(|at| TABLE[at].2)
}
