//! The binding file of a trust package: one run of bytes that holds everything an inspection needs.
//!
//! The layout is in `docs/trust-package.md`. All numbers are big-endian, all variable parts stand after their length, and the
//! order of everything is fixed, so that the same contents are the same bytes and the same version.

mod bytes;
mod files;
mod json;
mod manifest;

pub(super) use files::hex;
pub use files::{MANIFEST_FILE, PackageFile, SOURCES_FOLDER, VERSIONS_FOLDER, package_files, version_path};

use super::store::version_of;
use super::{
    Contents, Entry, EntryKind, HeldCrl, HeldDeviationList, HeldSigner, MAX_CERTIFICATES, Source, SourceKind,
    StoreKind, TrustStore, Voucher,
};
use crate::algorithm::KeyId;
use bytes::{Input, Output};
use spartel_base::{ParseError, Reason};

/// Name of the binding file in the folder of a package.
pub const PACKAGE_FILE: &str = "trust.bin";
/// First bytes of the binding file; the last of them is the version of the format.
pub const MAGIC: &[u8; 8] = b"SPARTRU\x01";

/// The binding file of a store.
#[must_use]
pub fn encode(store: &TrustStore) -> Vec<u8> {
    encode_contents(store.contents())
}

pub(super) fn encode_contents(contents: &Contents) -> Vec<u8> {
    let mut out = Output::new(MAGIC);
    out.byte(match contents.kind {
        StoreKind::Production => 0,
        StoreKind::Specimen => 1,
    });
    out.count(contents.sources.len());
    contents.sources.iter().for_each(|source| write_source(&mut out, source));
    out.count(contents.entries.len());
    contents.entries.iter().for_each(|entry| write_entry(&mut out, entry));
    out.count(contents.crls.len());
    for crl in &contents.crls {
        out.short(crl.source);
        out.fixed(&crl.signed_by.0);
        out.bytes(&crl.der);
    }
    out.count(contents.deviation_lists.len());
    for list in &contents.deviation_lists {
        out.short(list.source);
        out.country(Some(list.country));
        out.bytes(&list.content);
    }
    out.count(contents.signers.len());
    for signer in &contents.signers {
        out.short(signer.source);
        out.bytes(&signer.der);
    }
    out.finish()
}

fn write_source(out: &mut Output, source: &Source) {
    out.byte(source.kind as u8);
    out.fixed(&source.sha256);
    out.country(source.signer_country);
    out.option(source.signer.as_ref().map(|signer| signer.as_slice()));
    out.time(source.signed);
    out.time(Some(source.imported));
    out.count(source.count as usize);
    out.bytes(source.decision.as_bytes());
}

fn write_entry(out: &mut Output, entry: &Entry) {
    out.byte(entry.kind as u8);
    out.fixed(&entry.sha256);
    out.byte(entry.vouchers.len().min(255) as u8);
    for voucher in entry.vouchers.iter().take(255) {
        out.short(voucher.source);
        out.time(voucher.since_signed);
        out.time(Some(voucher.since_imported));
    }
    out.bytes(&entry.der);
}

/// Reads a binding file.
///
/// # Errors
/// `Unsupported` where the file is of another format, otherwise what is missing or malformed, and where. The digests of
/// certificates are taken from the file; whoever must know that the file is whole compares [`TrustStore::version`].
pub fn decode(bytes: &[u8]) -> Result<TrustStore, ParseError> {
    let mut input = Input::new(bytes);
    if input.fixed::<8>()? != *MAGIC {
        return Err(ParseError::new(bytes::NAME, 0, Reason::Unsupported));
    }
    let kind = match input.byte()? {
        0 => StoreKind::Production,
        1 => StoreKind::Specimen,
        _ => return Err(input.error(Reason::BadValue)),
    };
    let sources = input.list(usize::from(u16::MAX), read_source)?;
    let entries = input.list(MAX_CERTIFICATES, read_entry)?;
    let crls = input.list(MAX_CERTIFICATES, |input| {
        let source = input.short()?;
        let signed_by = KeyId(input.fixed()?);
        let at = input.offset();
        HeldCrl::new(input.bytes()?.to_vec(), signed_by, source).map_err(|e| e.within(at + 4))
    })?;
    let deviation_lists = input.list(MAX_CERTIFICATES, |input| {
        let source = input.short()?;
        let country = input.country()?.ok_or(input.error(Reason::BadValue))?;
        let at = input.offset();
        HeldDeviationList::new(input.bytes()?.to_vec(), country, source).map_err(|e| e.within(at + 4))
    })?;
    let signers = input.list(MAX_CERTIFICATES, |input| {
        let source = input.short()?;
        let at = input.offset();
        HeldSigner::new(input.bytes()?.to_vec(), source).map_err(|e| e.within(at + 4))
    })?;
    input.finish()?;
    let contents = Contents { kind, sources, entries, crls, deviation_lists, signers };
    check_order(&contents, bytes.len())?;
    Ok(TrustStore::indexed(contents, version_of(bytes)))
}

/// Searches rely on the order, so a file in another order is refused.
fn check_order(contents: &Contents, end: usize) -> Result<(), ParseError> {
    let ordered = contents.entries.is_sorted_by(|a, b| (a.country, a.sha256) < (b.country, b.sha256))
        && contents.crls.is_sorted_by_key(|crl| *crl.sha256());
    let sources = contents.sources.len();
    let vouchers = contents.entries.iter().flat_map(|entry| &entry.vouchers);
    let referenced = vouchers.map(|voucher| voucher.source).all(|place| usize::from(place) < sources);
    if ordered && referenced { Ok(()) } else { Err(ParseError::new(bytes::NAME, end, Reason::BadValue)) }
}

fn read_source(input: &mut Input<'_>) -> Result<Source, ParseError> {
    let kind = SourceKind::ALL.get(usize::from(input.byte()?)).copied();
    Ok(Source {
        kind: kind.ok_or(input.error(Reason::BadValue))?,
        sha256: input.fixed()?,
        signer_country: input.country()?,
        signer: input.option()?,
        signed: input.time()?,
        imported: input.time()?.ok_or(input.error(Reason::Missing))?,
        count: input.count()?,
        decision: input.text()?,
    })
}

fn read_entry(input: &mut Input<'_>) -> Result<Entry, ParseError> {
    let kind = match input.byte()? {
        0 => EntryKind::Root,
        1 => EntryKind::Link,
        _ => return Err(input.error(Reason::BadValue)),
    };
    let sha256 = input.fixed()?;
    let count = input.byte()?;
    let voucher = |input: &mut Input<'_>| {
        Ok(Voucher {
            source: input.short()?,
            since_signed: input.time()?,
            since_imported: input.time()?.ok_or(input.error(Reason::Missing))?,
        })
    };
    let vouchers = (0..count).map(|_| voucher(input)).collect::<Result<_, ParseError>>()?;
    let at = input.offset();
    Entry::new(input.bytes()?.to_vec(), sha256, kind, vouchers).map_err(|e| e.within(at + 4))
}
