//! Names of files and components, as results and profiles write them.

/// Files of the chip.
const FILES: [&str; 22] = [
    "EF.COM",
    "EF.SOD",
    "EF.CardAccess",
    "EF.CardSecurity",
    "EF.CVCA",
    "EF.DIR",
    "DG1",
    "DG2",
    "DG3",
    "DG4",
    "DG5",
    "DG6",
    "DG7",
    "DG8",
    "DG9",
    "DG10",
    "DG11",
    "DG12",
    "DG13",
    "DG14",
    "DG15",
    "DG16",
];

/// The name of a file that checks can be of.
pub(crate) fn named(name: &str) -> Option<&'static str> {
    FILES.into_iter().find(|known| *known == name)
}

/// The name of a data group, 1 to 16.
pub(crate) fn data_group(number: u8) -> &'static str {
    FILES.get(5 + usize::from(number)).copied().unwrap_or("DG")
}
