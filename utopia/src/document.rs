//! A document in the making, and what comes out of it.

use crate::files::Files;
use crate::page::{Grant, Holder, Order, Typeface};
use spartel_mrz::Layout;
use std::collections::BTreeMap;

/// The files of a chip.
#[derive(Debug, Clone)]
pub(crate) struct Chip {
    /// Data groups by number.
    pub(crate) groups: BTreeMap<u8, Vec<u8>>,
    /// EF.COM.
    pub(crate) com: Vec<u8>,
    /// EF.SOD.
    pub(crate) sod: Vec<u8>,
    /// EF.CardAccess.
    pub(crate) card_access: Option<Vec<u8>>,
    /// EF.CardSecurity.
    pub(crate) card_security: Option<Vec<u8>>,
}

/// What a document shows to the eye, as it was issued.
#[derive(Debug, Clone)]
pub(crate) struct Print {
    /// The holder.
    pub(crate) holder: Holder,
    /// What it grants.
    pub(crate) grant: Grant,
    /// The layout of its zone.
    pub(crate) layout: Layout,
}

/// A document as it lies on the reader: the layout of its zone, and what is printed.
#[derive(Debug, Clone)]
pub(crate) struct Printed {
    /// Folder for its files, with a `/` at the end; empty for the document itself.
    pub(crate) folder: String,
    /// The layout of its zone.
    pub(crate) layout: Layout,
    /// What is printed on its sides.
    pub(crate) order: Order,
}

/// What is printed, stored and sealed.
#[derive(Debug, Clone, Default)]
pub(crate) struct Draft {
    /// The printed zone, lines separated by LF.
    pub(crate) zone: String,
    /// The chip, where there is one.
    pub(crate) chip: Option<Chip>,
    /// The seal, where there is one.
    pub(crate) seal: Option<Vec<u8>>,
    /// What is printed around the zone, where something is printed.
    pub(crate) print: Option<Print>,
    /// A second document of the same holder, with the folder for its files.
    pub(crate) beside: Option<(&'static str, Box<Draft>)>,
}

impl Draft {
    /// The chip with a change made to it; a draft without one stays as it is.
    pub(crate) fn with_chip(mut self, change: impl FnOnce(&mut Chip)) -> Self {
        if let Some(chip) = &mut self.chip {
            change(chip);
        }
        self
    }

    /// A second document beside this one.
    pub(crate) fn beside(self, folder: &'static str, other: Self) -> Self {
        Self { beside: Some((folder, Box::new(other))), ..self }
    }

    /// The files by their usual names.
    pub(crate) fn files(&self) -> Files {
        let mut files = Files::new();
        if !self.zone.is_empty() {
            files.insert("mrz.txt".into(), format!("{}\n", self.zone).into_bytes());
        }
        if let Some(seal) = &self.seal {
            files.insert("seal.bin".into(), seal.clone());
        }
        if let Some(chip) = &self.chip {
            files.insert("EF_COM.bin".into(), chip.com.clone());
            files.insert("EF_SOD.bin".into(), chip.sod.clone());
            for (number, group) in &chip.groups {
                files.insert(format!("DG{number}.bin"), group.clone());
            }
            let optional =
                [("EF_CardAccess.bin", &chip.card_access), ("EF_CardSecurity.bin", &chip.card_security)];
            for (name, file) in optional {
                files.extend(file.iter().map(|bytes| (name.to_owned(), bytes.clone())));
            }
        }
        if let Some((folder, other)) = &self.beside {
            files.extend(other.files().into_iter().map(|(name, bytes)| (format!("{folder}/{name}"), bytes)));
        }
        files
    }

    /// What lies on the reader: this document and the one beside it, where they have a printed zone. The zone is printed as it
    /// is now; everything around it as it was issued.
    pub(crate) fn printed(&self, seed: u64) -> Vec<Printed> {
        let mut all = Vec::new();
        if let Some(print) = self.print.as_ref().filter(|_| !self.zone.is_empty()) {
            let order = Order {
                holder: print.holder.clone(),
                grant: print.grant.clone(),
                zone: self.zone.lines().map(Into::into).collect(),
                seal: self.seal.clone(),
                typeface: Typeface::GOOD,
                seed,
            };
            all.push(Printed { folder: String::new(), layout: print.layout, order });
        }
        if let Some((folder, other)) = &self.beside {
            let inside = other.printed(seed).into_iter();
            all.extend(inside.map(|page| Printed { folder: format!("{folder}/{}", page.folder), ..page }));
        }
        all
    }
}
