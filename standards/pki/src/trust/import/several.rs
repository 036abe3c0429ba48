//! Several inputs together, in whatever order they are given.

use super::{ImportError, ImportOptions, ImportReport};
use crate::trust::TrustStore;
use spartel_base::Timestamp;

impl TrustStore {
    /// The store after an import of several inputs, where any was taken, and what became of each. Those that need what a later one brings,
    /// such as a revocation list before its authority, are tried again until nothing changes.
    #[must_use]
    pub fn import_all(
        &self,
        inputs: &[&[u8]],
        options: &ImportOptions<'_>,
        at: Timestamp,
    ) -> (Option<Self>, Vec<Result<ImportReport, ImportError>>) {
        let mut fates: Vec<_> = inputs.iter().map(|_| None).collect();
        let mut store: Option<Self> = None;
        loop {
            let mut moved = false;
            for (bytes, fate) in inputs.iter().zip(&mut fates) {
                if fate.as_ref().is_some_and(|fate| !may_come_later(fate)) {
                    continue;
                }
                let held = store.as_ref().unwrap_or(self);
                *fate = Some(held.import_some(bytes, options, at).map(|(next, report)| {
                    store = Some(next);
                    moved = true;
                    report
                }));
            }
            if !moved {
                return (store, fates.into_iter().flatten().collect());
            }
        }
    }

    /// As [`Self::import`]; a list of nothing but specimens is none for an inspection.
    fn import_some(
        &self,
        bytes: &[u8],
        options: &ImportOptions<'_>,
        at: Timestamp,
    ) -> Result<(Self, ImportReport), ImportError> {
        let (store, mut report) = self.import(bytes, options, at)?;
        if report.certificates > 0 && report.certificates == report.specimens.len() {
            return Err(ImportError::Specimen { subject: report.specimens.swap_remove(0) });
        }
        Ok((store, report))
    }
}

const fn may_come_later(fate: &Result<ImportReport, ImportError>) -> bool {
    matches!(fate, Err(ImportError::NoAnchor { .. } | ImportError::NoRoot { .. }))
}
