//! Bringing certificates and sources together.

use super::{Draft, ImportError, ImportFinding, specimen};
use crate::certificate::Certificate;
use crate::trust::{Entry, MAX_CERTIFICATES, Source, SourceKind, StoreKind, Voucher};
use spartel_base::{IsoAlpha2, Timestamp};
use std::collections::{BTreeMap, BTreeSet};

impl Draft<'_> {
    /// The places of lists that are held of the same kind and signer.
    pub(super) fn held_lists(&self, kind: SourceKind, country: Option<IsoAlpha2>) -> Vec<u16> {
        (0u16..)
            .zip(&self.contents.sources)
            .filter(|(_, source)| {
                source.kind == kind && country.is_some() && source.signer_country == country
            })
            .map(|(place, _)| place)
            .collect()
    }

    /// Whether a list may take the place of those that are held.
    pub(super) fn check_age(&mut self, held: &[u16], signed: Option<Timestamp>) -> Result<(), ImportError> {
        let newest = held.iter().filter_map(|place| self.contents.sources.get(usize::from(*place))?.signed);
        match (newest.max(), signed) {
            (Some(held), Some(this)) if this < held && !self.options.allow_older => {
                Err(ImportError::Older { held, this })
            }
            (Some(held), Some(this)) if this < held => {
                self.report.findings.push(ImportFinding::OlderTaken);
                Ok(())
            }
            (Some(_), None) if !self.options.allow_older => Err(ImportError::NoSigningTime),
            _ => Ok(()),
        }
    }

    /// Puts a source behind the others and says where.
    pub(super) fn put_source(&mut self, source: Source) -> Result<u16, ImportError> {
        let place = u16::try_from(self.contents.sources.len()).map_err(|_| ImportError::LimitExceeded)?;
        self.contents.sources.push(source);
        Ok(place)
    }

    /// Lets the source at `place` vouch for certificates, in the place of `older` lists of the same signer. Certificates that
    /// only those hold lose their voucher, unless they are to be kept.
    pub(super) fn vouch(
        &mut self,
        place: u16,
        certificates: &[Certificate<'_>],
        older: &[u16],
    ) -> Result<(), ImportError> {
        let signed = self.contents.sources.get(usize::from(place)).and_then(|source| source.signed);
        let voucher = Voucher { source: place, since_signed: signed, since_imported: self.at };
        let mut named = BTreeSet::new();
        let mut places: BTreeMap<[u8; 32], usize> =
            self.contents.entries.iter().enumerate().map(|(n, entry)| (entry.sha256, n)).collect();
        for certificate in certificates {
            if self.contents.kind == StoreKind::Production && specimen::is_specimen(certificate) {
                self.report.specimens.push(certificate.subject().to_string());
                continue;
            }
            let sha256 = certificate.fingerprint();
            if named.insert(sha256) {
                let entry = *places.entry(sha256).or_insert(self.contents.entries.len());
                self.vouch_for(entry, certificate, voucher, older);
            }
        }
        if self.contents.entries.len() > MAX_CERTIFICATES {
            return Err(ImportError::LimitExceeded);
        }
        if !self.options.keep_dropped {
            self.drop_others(older, &named);
        }
        Ok(())
    }

    fn vouch_for(
        &mut self,
        entry: usize,
        certificate: &Certificate<'_>,
        mut voucher: Voucher,
        older: &[u16],
    ) {
        let Some(entry) = self.contents.entries.get_mut(entry) else {
            let entry = Entry::of(certificate, vec![voucher]);
            if entry.has_wrong_own_signature() {
                self.report.wrong_own_signature.push(entry.sha256);
            }
            self.report.added.push(entry.sha256);
            self.contents.entries.push(entry);
            return;
        };
        self.report.confirmed += 1;
        if let Some(before) = entry.vouchers.iter().find(|held| older.contains(&held.source)) {
            voucher.since_signed = before.since_signed;
            voucher.since_imported = before.since_imported;
        }
        entry.vouchers.retain(|held| !older.contains(&held.source));
        entry.vouchers.push(voucher);
    }

    fn drop_others(&mut self, older: &[u16], named: &BTreeSet<[u8; 32]>) {
        let dropped = &mut self.report.dropped;
        self.contents.entries.retain_mut(|entry| {
            if !named.contains(&entry.sha256) {
                entry.vouchers.retain(|voucher| !older.contains(&voucher.source));
            }
            if entry.vouchers.is_empty() {
                dropped.push(entry.sha256);
            }
            !entry.vouchers.is_empty()
        });
    }

    /// Leaves out sources on which nothing rests any more, and numbers the others anew.
    pub(super) fn compact(&mut self) {
        let contents = &mut self.contents;
        let mut used: BTreeSet<u16> = BTreeSet::new();
        used.extend(contents.entries.iter().flat_map(|entry| &entry.vouchers).map(|voucher| voucher.source));
        used.extend(contents.crls.iter().map(|crl| crl.source));
        used.extend(contents.deviation_lists.iter().map(|list| list.source));
        used.extend(contents.signers.iter().map(|signer| signer.source));
        let places: BTreeMap<u16, u16> = used.iter().copied().zip(0u16..).collect();
        let renumber = |source: &mut u16| {
            if let Some(place) = places.get(source) {
                *source = *place;
            }
        };
        for entry in &mut contents.entries {
            entry.vouchers.iter_mut().for_each(|voucher| renumber(&mut voucher.source));
            entry.vouchers.sort_by_key(|voucher| voucher.source);
        }
        contents.crls.iter_mut().for_each(|crl| renumber(&mut crl.source));
        contents.deviation_lists.iter_mut().for_each(|list| renumber(&mut list.source));
        contents.signers.iter_mut().for_each(|signer| renumber(&mut signer.source));
        let mut place = 0u16..;
        contents.sources.retain(|_| place.next().is_some_and(|place| used.contains(&place)));
    }
}
