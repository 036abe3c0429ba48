//! Bringing certificates and sources together.

use super::{Draft, ImportError, specimen};
use crate::certificate::Certificate;
use crate::trust::{Entry, MAX_CERTIFICATES, Source, SourceKind, StoreKind, Voucher};
use spartel_base::{IsoAlpha2, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

impl Draft<'_> {
    /// The place of the list that is held of the same kind and signer.
    pub(super) fn held_list(&self, kind: SourceKind, country: Option<IsoAlpha2>) -> Option<usize> {
        self.contents
            .sources
            .iter()
            .position(|source| source.kind == kind && country.is_some() && source.signer_country == country)
    }

    /// Whether a list may take the place of the one that is held.
    pub(super) fn check_age(&mut self, held: usize, signed: Option<Timestamp>) -> Result<(), ImportError> {
        let before = self.contents.sources.get(held).and_then(|source| source.signed);
        match (before, signed) {
            (Some(held), Some(this)) if this < held && !self.options.allow_older => {
                Err(ImportError::Older { held, this })
            }
            (Some(held), Some(this)) if this < held => {
                self.report.findings.push(super::ImportFinding::OlderTaken);
                Ok(())
            }
            (Some(_), None) if !self.options.allow_older => Err(ImportError::NoSigningTime),
            _ => Ok(()),
        }
    }

    /// Puts a source in the place of `held`, or behind the others, and says where.
    pub(super) fn put_source(&mut self, source: Source, held: Option<usize>) -> Result<u16, ImportError> {
        let place = held.unwrap_or(self.contents.sources.len());
        let number = u16::try_from(place).map_err(|_| ImportError::LimitExceeded)?;
        match self.contents.sources.get_mut(place) {
            Some(slot) => *slot = source,
            None => self.contents.sources.push(source),
        }
        Ok(number)
    }

    /// Lets the source at `place` vouch for certificates, and for no others that it vouched for before.
    pub(super) fn vouch(
        &mut self,
        place: u16,
        certificates: &[Certificate<'_>],
        signed: Option<Timestamp>,
    ) -> Result<(), ImportError> {
        let mut named = BTreeSet::new();
        let mut places: BTreeMap<[u8; 32], usize> =
            self.contents.entries.iter().enumerate().map(|(n, entry)| (entry.sha256, n)).collect();
        for certificate in certificates {
            if self.contents.kind == StoreKind::Production && specimen::is_specimen(certificate) {
                self.report.specimens.push(certificate.subject().to_string());
                continue;
            }
            let sha256 = certificate.fingerprint();
            if !named.insert(sha256) {
                continue;
            }
            let voucher = Voucher { source: place, since_signed: signed, since_imported: self.at };
            let entry = *places.entry(sha256).or_insert(self.contents.entries.len());
            self.vouch_for(entry, certificate, voucher);
        }
        if self.contents.entries.len() > MAX_CERTIFICATES {
            return Err(ImportError::LimitExceeded);
        }
        if !self.options.keep_dropped {
            self.drop_others(place, &named);
        }
        Ok(())
    }

    fn vouch_for(&mut self, entry: usize, certificate: &Certificate<'_>, voucher: Voucher) {
        match self.contents.entries.get_mut(entry) {
            Some(entry) => {
                self.report.confirmed += 1;
                if !entry.vouchers.iter().any(|held| held.source == voucher.source) {
                    entry.vouchers.push(voucher);
                    entry.vouchers.sort_by_key(|voucher| voucher.source);
                }
            }
            None => {
                let entry = Entry::of(certificate, vec![voucher]);
                self.report.added.push(entry.sha256);
                self.contents.entries.push(entry);
            }
        }
    }

    fn drop_others(&mut self, place: u16, named: &BTreeSet<[u8; 32]>) {
        let dropped = &mut self.report.dropped;
        self.contents.entries.retain_mut(|entry| {
            if !named.contains(&entry.sha256) {
                entry.vouchers.retain(|voucher| voucher.source != place);
            }
            if entry.vouchers.is_empty() {
                dropped.push(entry.sha256);
            }
            !entry.vouchers.is_empty()
        });
    }
}
