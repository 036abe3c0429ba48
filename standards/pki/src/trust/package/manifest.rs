//! The manifest: what is in a package, in words that people and scripts can read.

use super::files::hex;
use super::json::Json;
use crate::trust::{Entry, HeldCrl, Source, TrustStore};

/// The version of the layout of the manifest and of the folder.
const FORMAT: usize = 1;

/// The manifest of a store as JSON.
pub(super) fn manifest(store: &TrustStore) -> String {
    let mut json = Json::new();
    json.object(|json| {
        json.number("format", FORMAT);
        json.string("version", &store.version().to_string());
        json.string("kind", &store.kind().to_string());
        json.object_at("counts", |json| counts(json, store));
        json.list_at("sources", |json| store.sources().iter().for_each(|source| of_source(json, source)));
        json.list_at("certificates", |json| {
            store.entries().iter().for_each(|entry| of_entry(json, store, entry));
        });
        json.list_at("revocation_lists", |json| store.crls().iter().for_each(|crl| of_crl(json, crl)));
        json.list_at("deviation_lists", |json| {
            for held in store.deviation_lists() {
                json.object(|json| {
                    json.string("sha256", &hex(held.sha256()));
                    json.string("country", held.country().as_str());
                    json.number("deviations", held.list().deviations.len());
                    json.number("source", usize::from(held.source()));
                });
            }
        });
    });
    json.finish()
}

fn counts(json: &mut Json, store: &TrustStore) {
    json.number("certificates", store.entries().len());
    json.number("keys", store.key_count());
    json.number("anchors", store.anchors().len());
    json.number("countries", store.countries().len());
    json.number("revocation_lists", store.crls().len());
    json.number("deviation_lists", store.deviation_lists().len());
    json.number("bar_code_signers", store.contents().signers.len());
}

fn of_source(json: &mut Json, source: &Source) {
    json.object(|json| {
        json.string("kind", source.kind.code());
        json.string("sha256", &hex(&source.sha256));
        json.optional("signer_country", source.signer_country);
        json.optional("signer", source.signer.map(|signer| hex(&signer)));
        json.optional("signed", source.signed);
        json.string("imported", &source.imported.to_string());
        json.number("count", source.count as usize);
        if !source.decision.is_empty() {
            json.string("decision", &source.decision);
        }
    });
}

fn of_entry(json: &mut Json, store: &TrustStore, entry: &Entry) {
    let certificate = entry.certificate();
    json.object(|json| {
        json.string("sha256", &hex(entry.sha256()));
        json.string("key", &entry.key().to_string());
        json.string("kind", entry.kind().code());
        json.optional("country", entry.country());
        if let Ok(certificate) = &certificate {
            json.string("subject", &certificate.subject().to_string());
            json.optional("key_id", certificate.subject_key_id().ok().flatten().map(hex));
        }
        json.optional("not_before", entry.validity().map(|validity| validity.not_before));
        json.optional("not_after", entry.validity().map(|validity| validity.not_after));
        json.list_at("vouchers", |json| {
            for voucher in entry.vouchers() {
                json.object(|json| {
                    json.number("source", usize::from(voucher.source));
                    let country = store.source(voucher.source).and_then(|source| source.signer_country);
                    json.optional("country", country);
                    json.optional("since_signed", voucher.since_signed);
                    json.string("since_imported", &voucher.since_imported.to_string());
                });
            }
        });
    });
}

fn of_crl(json: &mut Json, crl: &HeldCrl) {
    json.object(|json| {
        json.string("sha256", &hex(crl.sha256()));
        json.optional("country", crl.country());
        json.string("signed_by", &crl.signed_by().to_string());
        json.optional("this_update", crl.this_update());
        json.optional("next_update", crl.next_update());
        json.number("revoked", crl.len());
        json.number("source", usize::from(crl.source()));
    });
}
