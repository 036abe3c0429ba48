//! EF.COM and the data groups that hold text and plain images (Doc 9303-10, 4.6.1 and 4.7).

use super::group_tag;
use crate::der::{constructed, joined, object};
use crate::people::{Birth, Person};
use crate::pki::day;
use crate::portrait::Picture;
use spartel_base::Date;

/// EF.COM: versions of the structure and of Unicode, and the tags of the data groups (4.6.1).
pub(crate) fn com(version: &str, groups: impl IntoIterator<Item = u8>) -> Vec<u8> {
    let tags: Vec<u8> = groups.into_iter().map(group_tag).collect();
    constructed(0x60, [object(0x5F01, version.as_bytes()), object(0x5F36, b"040000"), object(0x5C, &tags)])
}

/// DG1: the machine readable zone without line ends (4.7.1).
pub(crate) fn machine_readable_zone(lines: &str) -> Vec<u8> {
    let zone: String = lines.split_whitespace().collect();
    object(0x61, &object(0x5F1F, zone.as_bytes()))
}

/// DG5: the displayed portrait (4.7.5).
pub(crate) fn displayed_portrait(picture: &Picture) -> Vec<u8> {
    constructed(0x65, [object(0x02, &[1]), object(0x5F40, &picture.jpeg)])
}

/// DG7: the displayed signature or usual mark (4.7.7).
pub(crate) fn signature_mark(picture: &Picture) -> Vec<u8> {
    constructed(0x67, [object(0x02, &[1]), object(0x5F43, &picture.jpeg)])
}

/// DG11: name in national characters, other spellings, birth and more (4.7.11).
pub(crate) fn additional_person(person: &Person, number: &str) -> Vec<u8> {
    let latin = person.latin();
    let full = person.arabic.unwrap_or(&latin);
    let others: Vec<&str> =
        person.tifinagh.into_iter().chain(person.arabic.is_some().then_some(latin.as_str())).collect();
    let mut fields = vec![(0x5F0E_u32, name(0x5F0E, full))];
    if !others.is_empty() {
        let count = object(0x02, &[others.len() as u8]);
        let names = others.iter().map(|other| name(0x5F0F, other));
        fields.push((0x5F0F, constructed(0xA0, std::iter::once(count).chain(names))));
    }
    let Birth(year, month, at) = person.birth;
    // Unknown parts are zeros here.
    let birth = format!("{:04}{:02}{:02}", year.unwrap_or(0), month.unwrap_or(0), at.unwrap_or(0));
    fields.push((0x5F10, object(0x5F10, number.as_bytes())));
    fields.push((0x5F2B, object(0x5F2B, birth.as_bytes())));
    fields.push((0x5F11, object(0x5F11, format!("{}<UTO", person.place).as_bytes())));
    fields.extend(person.profession.map(|profession| (0x5F13, object(0x5F13, profession.as_bytes()))));
    listed(0x6B, &fields)
}

/// A name with fillers between its components (table 72).
fn name(tag: u32, text: &str) -> Vec<u8> {
    object(tag, text.replace(' ', "<").as_bytes())
}

/// DG12: issuing authority, date of issue and personalisation (4.7.12).
pub(crate) fn additional_document(authority: &str, issued: Date) -> Vec<u8> {
    let date = day(issued);
    listed(
        0x6C,
        &[
            (0x5F19, object(0x5F19, authority.as_bytes())),
            (0x5F26, object(0x5F26, date.as_bytes())),
            (0x5F55, object(0x5F55, format!("{date}093000").as_bytes())),
            (0x5F56, object(0x5F56, b"UTO-PERSO-01")),
        ],
    )
}

/// DG13: what the issuer likes; here a text that says so (4.7.13).
pub(crate) fn optional_details() -> Vec<u8> {
    object(0x6D, &object(0x0C, b"SPECIMEN OF UTOPIA"))
}

/// DG16: one person to notify (4.7.16).
pub(crate) fn persons_to_notify(person: &Person, recorded: Date) -> Vec<u8> {
    let entry = constructed(
        0xA1,
        [
            object(0x5F50, day(recorded).as_bytes()),
            name(0x5F51, &person.latin()),
            object(0x5F52, b"+000000000000"),
            object(0x5F53, format!("1 SPECIMEN ROAD<{}", person.place).as_bytes()),
        ],
    );
    constructed(0x70, [object(0x02, &[1]), entry])
}

/// A data group that begins with the list of its tags.
fn listed(tag: u32, fields: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let tags = joined(fields.iter().map(|(tag, _)| (*tag as u16).to_be_bytes()));
    constructed(
        tag,
        std::iter::once(object(0x5C, &tags)).chain(fields.iter().map(|(_, field)| field.clone())),
    )
}
