//! Cyrillic letters with their national exceptions (Doc 9303-3, section 6.B).

use Practice::{Belarusian, Bulgarian, Macedonian, Serbian, Ukrainian};

/// Whose national exceptions apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Practice {
    /// No exception.
    #[default]
    General,
    /// Belarusian.
    Belarusian,
    /// Bulgarian.
    Bulgarian,
    /// Macedonian.
    Macedonian,
    /// Serbian.
    Serbian,
    /// Ukrainian; several letters have another form at the start of a component.
    Ukrainian,
}

/// One row of the table.
struct Row {
    letter: char,
    general: &'static str,
    /// Practices with another form.
    exceptions: &'static [(Practice, &'static str)],
    /// The Ukrainian form at the start of a component.
    initial: Option<&'static str>,
}

const fn row(letter: char, general: &'static str, exceptions: &'static [(Practice, &'static str)]) -> Row {
    Row { letter, general, exceptions, initial: None }
}

const fn initial(letter: char, general: &'static str, initial: &'static str) -> Row {
    Row { letter, general, exceptions: &[], initial: Some(initial) }
}

/// Capital letters, sorted.
#[rustfmt::skip]
const TABLE: &[Row] = &[
    row('\u{0401}', "E", &[(Belarusian, "IO")]), // Ё
    row('\u{0402}', "D", &[]), // Ђ
    initial('\u{0404}', "IE", "YE"), // Є
    row('\u{0405}', "DZ", &[]), // Ѕ
    row('\u{0406}', "I", &[]), // І
    initial('\u{0407}', "I", "YI"), // Ї
    row('\u{0408}', "J", &[]), // Ј
    row('\u{0409}', "LJ", &[]), // Љ
    row('\u{040A}', "NJ", &[]), // Њ
    row('\u{040C}', "K", &[(Macedonian, "KJ")]), // Ќ
    row('\u{040E}', "U", &[]), // Ў
    row('\u{040F}', "DZ", &[(Macedonian, "DJ")]), // Џ
    row('\u{0410}', "A", &[]), // А
    row('\u{0411}', "B", &[]), // Б
    row('\u{0412}', "V", &[]), // В
    row('\u{0413}', "G", &[(Belarusian, "H"), (Serbian, "H"), (Ukrainian, "H")]), // Г
    row('\u{0414}', "D", &[]), // Д
    row('\u{0415}', "E", &[]), // Е
    row('\u{0416}', "ZH", &[(Serbian, "Z")]), // Ж
    row('\u{0417}', "Z", &[]), // З
    row('\u{0418}', "I", &[(Ukrainian, "Y")]), // И
    initial('\u{0419}', "I", "Y"), // Й
    row('\u{041A}', "K", &[]), // К
    row('\u{041B}', "L", &[]), // Л
    row('\u{041C}', "M", &[]), // М
    row('\u{041D}', "N", &[]), // Н
    row('\u{041E}', "O", &[]), // О
    row('\u{041F}', "P", &[]), // П
    row('\u{0420}', "R", &[]), // Р
    row('\u{0421}', "S", &[]), // С
    row('\u{0422}', "T", &[]), // Т
    row('\u{0423}', "U", &[]), // У
    row('\u{0424}', "F", &[]), // Ф
    row('\u{0425}', "KH", &[(Serbian, "H"), (Macedonian, "H")]), // Х
    row('\u{0426}', "TS", &[(Serbian, "C"), (Macedonian, "C")]), // Ц
    row('\u{0427}', "CH", &[(Serbian, "C")]), // Ч
    row('\u{0428}', "SH", &[(Serbian, "S")]), // Ш
    row('\u{0429}', "SHCH", &[(Bulgarian, "SHT")]), // Щ
    row('\u{042A}', "IE", &[]), // Ъ
    row('\u{042B}', "Y", &[]), // Ы
    row('\u{042D}', "E", &[]), // Э
    initial('\u{042E}', "IU", "YU"), // Ю
    initial('\u{042F}', "IA", "YA"), // Я
    row('\u{046A}', "U", &[]), // Ѫ
    row('\u{0474}', "Y", &[]), // Ѵ
    row('\u{0490}', "G", &[]), // Ґ
    row('\u{0492}', "G", &[(Macedonian, "GJ")]), // Ғ
    row('\u{04BA}', "C", &[]), // Һ
];

/// Letters that the table lacks although the languages it names need them. Gje and tshe stand where the table prints
/// other letters for them (0492 with the Macedonian exception GJ, 04BA with C); the soft sign is left out, as the issuing
/// states do; I with grave is I.
#[rustfmt::skip]
const ADDITIONS: &[Row] = &[
    row('\u{0403}', "G", &[(Macedonian, "GJ")]), // Ѓ
    row('\u{040B}', "C", &[]), // Ћ
    row('\u{040D}', "I", &[]), // Ѝ
    row('\u{042C}', "", &[]), // Ь
];

/// The form of a capital letter; `None` where the standard and our additions have none. `first` says that it begins a
/// component of a name.
#[must_use]
pub fn form(letter: char, practice: Practice, first: bool) -> Option<&'static str> {
    let find = |table: &'static [Row]| {
        table.binary_search_by_key(&letter, |row| row.letter).ok().map(|at| &table[at])
    };
    let row = find(TABLE).or_else(|| find(ADDITIONS))?;
    if let (Some(initial), Ukrainian, true) = (row.initial, practice, first) {
        return Some(initial);
    }
    let exception = row.exceptions.iter().find(|(whose, _)| *whose == practice);
    Some(exception.map_or(row.general, |(_, form)| form))
}
