//! What checks find in pieces that came to a desk. Pure: pictures were decoded before.

use super::recognise::{Kind, recognise};
use super::scene::{Place, Scene, Shot, scenes};
use crate::contact::Piece;
use spartel_base::Timestamp;
use spartel_inspect::transaction::{self as t, PieceKind};
use spartel_inspect::{Content, Evidence, Inspection, Lookup, Policy, Subject, Trust, subjects, verify};
use spartel_lds::FileKind;
use spartel_pki::trust::TrustStore;
use spartel_vision::{Light, Picture, Sight};
use std::collections::BTreeSet;

/// All evidence of a contact, looked at.
#[derive(Default)]
pub struct Material {
    groups: Vec<Group>,
    lookups: Vec<Lookup>,
}

/// Pieces of one chip, with the pictures that came with them.
#[derive(Default)]
struct Group {
    folder: String,
    files: BTreeSet<FileKind>,
    pieces: Vec<Piece>,
    seen: Vec<(Sight, Vec<String>)>,
}

/// A picture with its label, and under which light it was taken.
type Taken = (String, Picture);

impl Material {
    /// Looks at pieces in the order in which they came; a picture that could not be decoded has none beside it. A file of the chip that is
    /// there already begins another document; a folder in labels keeps together what is in it.
    #[must_use]
    pub fn look(pieces: Vec<(Piece, Option<Picture>)>) -> Self {
        let mut material = Self::default();
        let mut taken: Vec<(Place, Taken)> = Vec::new();
        for (piece, picture) in pieces {
            match picture {
                Some(picture) => taken.push((place(&piece), (piece.label, picture))),
                None => {
                    let file = file(&piece);
                    let group = material.group(folder(&piece.label), file);
                    group.files.extend(file);
                    group.pieces.push(piece);
                }
            }
        }
        for scene in scenes(taken) {
            let labels: Vec<String> = scene.iter().map(|(_, (label, _))| label.clone()).collect();
            let shot = |(light, (_, picture)): (Option<Light>, Taken)| Shot {
                light: light.unwrap_or(Light::White),
                picture,
            };
            let sight = Scene { shots: scene.into_iter().map(shot).collect() }.look();
            let of = labels.first().map_or("", |label| folder(label)).to_owned();
            material.group(&of, None).seen.push((sight, labels));
        }
        material
    }

    /// What lists are to be asked about.
    #[must_use]
    pub fn subjects(&self) -> Vec<Subject> {
        subjects(&self.evidence())
    }

    /// Takes up what lists answered.
    pub fn answered(&mut self, lookups: Vec<Lookup>) {
        self.lookups.extend(lookups);
    }

    fn evidence(&self) -> Evidence<'_> {
        let mut evidence = Evidence::new();
        for group in &self.groups {
            group.pieces.iter().for_each(|piece| evidence.add(&piece.label, content(piece)));
            group.seen.iter().for_each(|(sight, labels)| evidence.add_pictures(sight, labels));
            evidence.next_chip();
        }
        self.lookups.iter().for_each(|lookup| evidence.add(&lookup.list, Content::Lookup(lookup)));
        evidence
    }

    /// The last group of a folder that can take a file, or a new one.
    fn group(&mut self, folder: &str, file: Option<FileKind>) -> &mut Group {
        let fits =
            |group: &Group| group.folder == folder && file.is_none_or(|file| !group.files.contains(&file));
        let at = self.groups.iter().rposition(fits).unwrap_or_else(|| {
            self.groups.push(Group { folder: folder.to_owned(), ..Group::default() });
            self.groups.len() - 1
        });
        &mut self.groups[at]
    }
}

fn folder(label: &str) -> &str {
    label.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Which page a picture shows, and under which light: as the client says, or the label.
fn place(piece: &Piece) -> Place {
    let named = Place::within(0, &piece.label);
    let light = piece.light.map(|light| match light {
        t::Light::White => Light::White,
        t::Light::Infrared => Light::Infrared,
        t::Light::Ultraviolet => Light::Ultraviolet,
    });
    Place { light: light.or(named.light), ..named }
}

/// The file of the chip that a piece is, if it is one.
fn file(piece: &Piece) -> Option<FileKind> {
    match recognise(&piece.label, &piece.bytes) {
        Some(Kind::ChipFile(kind)) if piece.kind == PieceKind::ChipFile => Some(kind),
        _ => None,
    }
}

fn content(piece: &Piece) -> Content<'_> {
    match piece.kind {
        PieceKind::ChipFile => match file(piece) {
            Some(kind) => Content::ChipFile { kind, bytes: &piece.bytes },
            None => Content::Unreadable(None),
        },
        PieceKind::MrzText => match std::str::from_utf8(&piece.bytes) {
            Ok(text) => Content::PrintedMrz(text),
            Err(_) => Content::Unreadable(None),
        },
        PieceKind::Seal => Content::Seal(&piece.bytes),
        // Those that could be decoded were looked at.
        PieceKind::Picture => Content::UnreadablePicture,
    }
}

/// What checks find in all of it.
#[must_use]
pub fn examine(material: &Material, trust: &TrustStore, policy: &Policy, at: Timestamp) -> Inspection {
    verify(&material.evidence(), &Trust::new(trust), policy, at)
}
