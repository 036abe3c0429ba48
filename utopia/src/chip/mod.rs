//! The files of the chip (Doc 9303-10, 3 and 4).

mod data_groups;
mod face_image;
mod security_infos;
mod security_object;

pub(crate) use crate::pki::Encoding;
pub(crate) use data_groups::{
    additional_document, additional_person, com, displayed_portrait, machine_readable_zone, optional_details,
    persons_to_notify, signature_mark,
};
pub(crate) use face_image::{FaceFormat, face_image};
pub(crate) use security_infos::{SecurityInfos, authentication_key};
pub(crate) use security_object::{Lds, SecurityObject, card_security};

/// The tag of a data group's file (Doc 9303-10, table 3 and 4.6).
pub(crate) const fn group_tag(number: u8) -> u8 {
    [0x60, 0x61, 0x75, 0x63, 0x76, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x6F, 0x70]
        [number as usize % 17]
}
