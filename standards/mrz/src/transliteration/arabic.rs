//! Arabic script to the codes of a zone (Doc 9303-3, section 6.C and Appendix B.5).

/// The mark that doubles the letter before it.
pub(crate) const SHADDA: char = '\u{0651}';
/// Teh marbuta, which has another code at the end of a component.
pub(crate) const TEH_MARBUTA: char = '\u{0629}';
/// Its code at the end of a component (B.5.5.6).
pub(crate) const TEH_MARBUTA_FINAL: &str = "XAH";

/// Letters and marks, sorted; an empty code means "not encoded". Shadda is no row: it repeats a code.
#[rustfmt::skip]
const TABLE: &[(char, &str)] = &[
    ('\u{0621}', "XE"), // hamza
    ('\u{0622}', "XAA"), // alef with madda above
    ('\u{0623}', "XAE"), // alef with hamza above
    ('\u{0624}', "U"), // waw with hamza above
    ('\u{0625}', "I"), // alef with hamza below
    ('\u{0626}', "XI"), // yeh with hamza above
    ('\u{0627}', "A"), // alef
    ('\u{0628}', "B"), // beh
    ('\u{0629}', "XTA"), // teh marbuta
    ('\u{062A}', "T"), // teh
    ('\u{062B}', "XTH"), // theh
    ('\u{062C}', "J"), // jeem
    ('\u{062D}', "XH"), // hah
    ('\u{062E}', "XKH"), // khah
    ('\u{062F}', "D"), // dal
    ('\u{0630}', "XDH"), // thal
    ('\u{0631}', "R"), // reh
    ('\u{0632}', "Z"), // zain
    ('\u{0633}', "S"), // seen
    ('\u{0634}', "XSH"), // sheen
    ('\u{0635}', "XSS"), // sad
    ('\u{0636}', "XDZ"), // dad
    ('\u{0637}', "XTT"), // tah
    ('\u{0638}', "XZZ"), // zah
    ('\u{0639}', "E"), // ain
    ('\u{063A}', "G"), // ghain
    ('\u{0640}', ""), // tatwheel
    ('\u{0641}', "F"), // feh
    ('\u{0642}', "Q"), // qaf
    ('\u{0643}', "K"), // kaf
    ('\u{0644}', "L"), // lam
    ('\u{0645}', "M"), // meem
    ('\u{0646}', "N"), // noon
    ('\u{0647}', "H"), // heh
    ('\u{0648}', "W"), // waw
    ('\u{0649}', "XAY"), // alef maksura
    ('\u{064A}', "Y"), // yeh
    ('\u{064B}', ""), // fathatan
    ('\u{064C}', ""), // dammatan
    ('\u{064D}', ""), // kasratan
    ('\u{064E}', ""), // fatha
    ('\u{064F}', ""), // damma
    ('\u{0650}', ""), // kasra
    ('\u{0652}', ""), // sukun
    ('\u{0670}', ""), // superscript alef
    ('\u{0671}', "XXA"), // alef wasla
    ('\u{0679}', "XXT"), // tteh
    ('\u{067C}', "XRT"), // teh with ring
    ('\u{067E}', "P"), // peh
    ('\u{0681}', "XKE"), // hah with hamza above
    ('\u{0685}', "XXH"), // hah with 3 dots above
    ('\u{0686}', "XC"), // tcheh
    ('\u{0688}', "XXD"), // ddal
    ('\u{0689}', "XDR"), // dal with ring
    ('\u{0691}', "XXR"), // rreh
    ('\u{0693}', "XRR"), // reh with ring
    ('\u{0696}', "XRX"), // reh with dot below and dot above
    ('\u{0698}', "XJ"), // jeh
    ('\u{069A}', "XXS"), // seen with dot below and dot above
    ('\u{069C}', ""), // seen with 3 dots below and 3 dots above
    ('\u{06A2}', ""), // feh with dot moved below
    ('\u{06A4}', "V"), // veh
    ('\u{06A5}', "XF"), // feh with 3 dots below
    ('\u{06A7}', ""), // qaf with dot above
    ('\u{06A8}', ""), // qaf with 3 dots above
    ('\u{06A9}', "XKK"), // keheh
    ('\u{06AB}', "XXK"), // kaf with ring
    ('\u{06AD}', "XNG"), // ng
    ('\u{06AF}', "XGG"), // gaf
    ('\u{06BA}', "XNN"), // noon ghunna
    ('\u{06BC}', "XXN"), // noon with ring
    ('\u{06BE}', "XDO"), // heh doachashmee
    ('\u{06C0}', "XYH"), // heh with yeh above
    ('\u{06C1}', "XXG"), // heh goal
    ('\u{06C2}', "XGE"), // heh goal with hamza above
    ('\u{06C3}', "XTG"), // teh marbuta goal
    ('\u{06CC}', "XYA"), // farsi yeh
    ('\u{06CD}', "XXY"), // yeh with tail
    ('\u{06D0}', "Y"), // yeh
    ('\u{06D2}', "XYB"), // yeh barree
    ('\u{06D3}', "XBE"), // yeh barree with hamza above
];

/// The code of a letter inside a component, empty for what is not encoded; `None` for what the standard does not list.
///
/// The Maghrebi letters feh with dot below (06A2) and qaf with dot above (06A7) are "not encoded" by B.5.8 and so lose a
/// consonant; keys for searching should map them to F and Q.
#[must_use]
pub fn code(letter: char) -> Option<&'static str> {
    TABLE.binary_search_by_key(&letter, |row| row.0).ok().map(|at| TABLE[at].1)
}

/// The letters that have a code, with it.
pub(crate) fn coded() -> impl Iterator<Item = (char, &'static str)> {
    TABLE.iter().copied().filter(|(_, code)| !code.is_empty())
}
