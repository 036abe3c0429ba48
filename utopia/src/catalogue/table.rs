//! The table of cases.

use super::{Bench, Case, Origin, altered, genuine, papers, people, signers};
use crate::document::Draft;
use crate::state::DEVIATING;
use spartel_mrz::Layout;

const fn genuine(
    name: &'static str,
    note: &'static str,
    about: &'static str,
    make: fn(&Bench<'_>) -> Draft,
) -> Case {
    Case { name, origin: Origin::Genuine, note, altered: &[], about, make }
}

const fn wrong(
    name: &'static str,
    note: &'static str,
    altered: &'static [&'static str],
    about: &'static str,
    make: fn(&Bench<'_>) -> Draft,
) -> Case {
    Case { name, origin: Origin::Wrong, note, altered, about, make }
}

/// Every case.
#[rustfmt::skip]
pub const CASES: &[Case] = &[
    // Genuine chips.
    genuine("passport", "issued", "ordinary passport, P-256", |b| b.genuine("fatima")),
    genuine("passport-rsa", "issued", "RSA 2048 with PKCS#1, older security object", genuine::rsa),
    genuine("passport-pss", "issued", "RSA 2048 with PSS under RSA 4096 with PSS", |b| genuine::signed(b, "lucia", "pss")),
    genuine("passport-pss-odd-salt", "issued", "PSS with a salt of 23 bytes", |b| genuine::signed(b, "jose", "pss-odd")),
    genuine("passport-p384", "stale-revocation-list", "P-384; the revocation list ran out in 2025", |b| genuine::signed(b, "lucia", "p384")),
    genuine("passport-p521", "no-revocation-list", "P-521; its authority publishes no revocation list", |b| genuine::signed(b, "lucia", "p521")),
    genuine("passport-bp224", "issued", "brainpoolP224r1 with SHA-224, issued in 2021", |b| genuine::of_2021(b, "youssef", "bp224")),
    genuine("passport-bp256-link", "issued", "explicit brainpoolP256r1; the new key is on the list as a link alone", |b| genuine::signed(b, "idder", "bp256")),
    genuine("passport-bp320", "issued", "explicit brainpoolP320r1", |b| genuine::signed(b, "youssef", "bp320")),
    genuine("passport-bp384-old-name", "issued", "signed under the name that the authority had before", |b| genuine::of_2021(b, "itto", "bp384-old")),
    genuine("passport-bp384-new-name", "issued", "signed under the new name of the authority", |b| genuine::signed(b, "alex", "bp384")),
    genuine("passport-bp512", "issued", "explicit brainpoolP512r1", |b| genuine::signed(b, "mehdi", "bp512")),
    genuine("passport-explicit-p256", "issued", "explicit parameters of P-256 in the signer's certificate", |b| genuine::signed(b, "karim", "p256-explicit")),
    genuine("passport-sha1", "old-algorithm", "SHA-1 throughout, issued in 2021", genuine::sha1),
    genuine("passport-same-name", "issued", "signed by the older of two keys of one name", |b| genuine::of_2021(b, "karim", "p256-old")),
    genuine("passport-no-authority-key", "issued", "the signer's certificate does not say which key signed it", |b| genuine::signed(b, "karim", "p256-no-authority-key")),
    genuine("passport-reordered-issuer", "issued", "issuer written in another order than the authority's subject", |b| genuine::signed(b, "samir", "p256-reordered")),
    genuine("passport-small-country", "issued", "country of the issuer in small letters", |b| genuine::signed(b, "samir", "p256-small-country")),
    genuine("passport-signer-by-key", "issued", "signer named by key identifier", |b| genuine::signed(b, "samir", "p256-by-key")),
    genuine("passport-ber", "issued", "EF.SOD in BER with indefinite lengths", genuine::ber),
    genuine("passport-iso39794", "issued", "face in ISO/IEC 39794-5", genuine::new_face),
    genuine("passport-fingers", "issued", "DG3 is on the chip and was not read", genuine::fingers),
    genuine("passport-complete", "issued", "all data groups that can be read", genuine::complete),
    genuine("passport-card-security", "issued", "PACE with chip authentication mapping, EF.CardSecurity", genuine::card_security),
    genuine("passport-no-clone-protection", "issued", "no DG14 and no DG15: copying cannot be excluded", genuine::without_authentication),
    genuine("passport-newer-list", "issued", "its authority is on the newest master list alone", |b| genuine::signed(b, "idder", "overseas")),
    genuine("passport-unlisted", "authority-on-no-list", "its authority is on no list", |b| genuine::signed(b, "idder", "unlisted")),
    genuine("passport-expired", "expired", "expired on 10 January 2026", genuine::expired),
    genuine("passport-signer-expired", "signer-expired", "in force; the signer's certificate ran out in June 2025", genuine::signer_expired),
    genuine("passport-deviation", "known-deviation", "hash of DG11 wrong, as the deviation list says of this number", |b| genuine::deviating(b, DEVIATING)),
    // Genuine people, codes and numbers.
    genuine("diplomatic", "issued", "diplomatic passport", |b| people::coded(b, "leila", b"PD")),
    genuine("service", "issued", "official passport", |b| people::coded(b, "mehdi", b"PO")),
    genuine("refugee", "issued", "refugee's document, nationality XXB", |b| people::coded(b, "hamid", b"PR")),
    genuine("long-name", "issued", "a name that does not fit the zone", |b| b.genuine("abderrahmane")),
    genuine("single-name", "issued", "a person with one name", |b| b.genuine("tamimount")),
    genuine("unknown-day", "issued", "day and month of birth unknown", |b| b.genuine("itto")),
    genuine("unknown-birth", "issued", "date of birth unknown", |b| b.genuine("moha")),
    genuine("newborn", "issued", "born in December 2025", |b| people::child(b, "sofia")),
    genuine("family-father", "issued", "the father of a family", |b| b.genuine("omar")),
    genuine("family-mother", "issued", "its mother, under her own name", |b| b.genuine("salma")),
    genuine("family-daughter", "issued", "their daughter, under her father's name", |b| people::child(b, "ines")),
    genuine("family-son", "issued", "the mother's son, under another name", |b| people::child(b, "adam")),
    genuine("born-1925", "issued", "a hundred years old", |b| b.genuine("abdeslam")),
    genuine("sex-unstated", "issued", "sex not stated", |b| b.genuine("alex")),
    genuine("spanish", "issued", "Spanish spelling and a personal number in the zone", people::personal_number),
    genuine("french", "issued", "French spelling: apostrophe, hyphens, cedilla", |b| b.genuine("francois")),
    genuine("amazigh", "issued", "name in Tifinagh, Arabic and Latin", |b| b.genuine("idder")),
    genuine("identity-card", "issued", "TD1 card", people::identity_card),
    genuine("identity-card-long-number", "issued", "TD1 card whose number has thirteen characters", people::long_number),
    genuine("official-card", "issued", "TD2 card", people::official_card),
    // Genuine papers and seals.
    genuine("zone-alone", "issued", "a printed zone, nothing else", papers::zone_alone),
    genuine("visa-a", "issued", "full-page visa with its seal", |b| papers::visa(b, Layout::MrvA)),
    genuine("visa-b", "issued", "smaller visa with its seal", |b| papers::visa(b, Layout::MrvB)),
    genuine("visa-and-passport", "issued", "passport, and a visa whose seal names it", papers::visa_and_passport),
    genuine("card-and-passport", "issued", "passport and identity card of one person", |b| papers::card_and_passport(b, "fatima")),
    genuine("emergency", "issued", "emergency travel document on one sheet with its seal", papers::emergency),
    genuine("vds-nc", "issued", "proof of vaccination for screens", papers::screen),
    genuine("2d-doc", "issued", "French code", papers::french),
    genuine("visa-signer-unlisted", "seal-signer-on-no-list", "visa whose seal signer is on no list", |b| papers::visa_signed(b, "XX")),
    // Data groups.
    wrong("dg1-expiry", "data-changed", &["DG1", "MRZ"], "five more years on chip and paper", altered::later_expiry),
    wrong("dg1-byte", "data-changed", &["DG1"], "one letter of the name on the chip", altered::dg1_byte),
    wrong("dg2-byte", "data-changed", &["DG2"], "one bit of the portrait", altered::dg2_byte),
    wrong("dg11-byte", "data-changed", &["DG11"], "one letter of the details", altered::dg11_byte),
    wrong("deviation-not-listed", "data-changed", &["DG11"], "the known deviation, on a number that the list does not name", |b| genuine::deviating(b, "UD0000018")),
    wrong("portrait-swapped", "data-swapped", &["DG2"], "portrait of another genuine passport", altered::swapped_portrait),
    wrong("portrait-and-sod-swapped", "data-swapped", &["DG2", "EF.SOD"], "portrait and security object of another genuine passport", altered::swapped_portrait_and_object),
    wrong("chip-swapped", "chip-swapped", &["chip"], "the whole chip of another genuine passport", altered::swapped_chip),
    wrong("clone", "copied", &["chip"], "all files of a genuine chip without clone protection on another chip", altered::clone_of_plain),
    wrong("clone-hiding-keys", "copied", &["DG14", "DG15", "EF.COM"], "copy that leaves out the files with the keys", altered::clone_that_hides),
    wrong("dg15-outside", "key-added", &["DG15"], "copy with a key that the security object does not cover", altered::key_outside),
    wrong("dg15-outside-listed", "key-added", &["DG15", "EF.COM"], "the same, listed in EF.COM", altered::key_outside_listed),
    wrong("dg15-replaced", "key-replaced", &["DG15"], "copy with another key", altered::key_replaced),
    wrong("com-lists-more", "list-changed", &["EF.COM"], "EF.COM lists DG16, the security object does not", altered::com_lists_more),
    wrong("com-lists-less", "list-changed", &["EF.COM"], "EF.COM leaves DG12 out", altered::com_lists_less),
    wrong("dg2-missing", "file-removed", &["DG2"], "the portrait is not there", altered::group_missing),
    wrong("dg2-truncated", "file-damaged", &["DG2"], "the portrait ends in the middle", altered::truncated),
    wrong("sod-truncated", "file-damaged", &["EF.SOD"], "the security object ends in the middle", altered::object_truncated),
    wrong("dg11-garbage", "file-damaged", &["DG11"], "random bytes in place of the details", altered::garbage),
    wrong("com-empty", "file-damaged", &["EF.COM"], "EF.COM is empty", altered::empty_com),
    // Signatures and signers.
    wrong("signature-broken", "signature-changed", &["EF.SOD"], "one bit of the signature", signers::signature_broken),
    wrong("sod-content-replaced", "hashes-changed", &["EF.SOD", "DG1", "DG2", "DG11", "DG14", "DG15"], "other data and their hashes under an old signature", signers::content_replaced),
    wrong("sod-of-another", "data-swapped", &["EF.SOD"], "security object of another genuine passport", signers::of_another),
    wrong("signer-forged", "signer-forged", &["signer"], "signer of an authority that takes name and key identifier of a genuine one", altered::forged_throughout),
    wrong("signer-self-signed", "signer-forged", &["signer"], "signer that signed its own certificate", |b| signers::signed(b, "karim", "p256-self-signed")),
    wrong("signer-revoked", "signer-revoked", &["signer"], "revoked signer, P-256", |b| signers::signed(b, "karim", "p256-revoked")),
    wrong("signer-revoked-rsa", "signer-revoked", &["signer"], "revoked signer, RSA", |b| signers::signed(b, "karim", "rsa2048-revoked")),
    wrong("signer-wrong-type", "signer-misused", &["signer"], "passport signed by the signer of cards", |b| signers::signed(b, "karim", "p256-cards")),
    wrong("country-mismatch", "issuer-changed", &["MRZ", "DG1"], "zone of another state under a signer of Utopia", signers::other_country),
    // Printed zones.
    wrong("mrz-recomputed", "print-changed", &["MRZ"], "printed expiry changed, check digits computed anew", papers::printed_recomputed),
    wrong("mrz-not-recomputed", "print-changed", &["MRZ"], "printed expiry changed, check digits kept", papers::printed_not_recomputed),
    wrong("mrz-name", "print-changed", &["MRZ"], "another name in print", papers::printed_name),
    wrong("mrz-mistyped", "misread", &["MRZ"], "one digit of the number misread", papers::mistyped),
    wrong("mrz-filler", "misread", &["MRZ"], "a filler read as K, which no check digit sees", papers::misread_filler),
    // Seals and two documents.
    wrong("seal-of-another", "seal-swapped", &["seal"], "seal of another person's visa", papers::visa_seal_of_another),
    wrong("seal-broken", "seal-changed", &["seal"], "a character in the seal changed, signature kept", papers::visa_seal_broken),
    wrong("seal-signer-expired", "seal-signer-expired", &["seal"], "sealed after the certificate had run out", |b| papers::visa_signed(b, "EX")),
    wrong("seal-signer-revoked", "seal-signer-revoked", &["seal"], "sealed by a signer that was revoked", |b| papers::visa_signed(b, "RV")),
    wrong("visa-zone-changed", "print-changed", &["MRZ"], "printed expiry of a visa changed, seal kept", papers::visa_zone_changed),
    wrong("emergency-seal-of-another", "seal-swapped", &["seal"], "seal of another person's sheet", papers::emergency_seal_of_another),
    wrong("seal-signer-wrong-type", "seal-signer-misused", &["seal"], "emergency travel document sealed by the signer of visas", papers::emergency_wrong_signer),
    wrong("vds-nc-changed", "seal-changed", &["seal"], "another name in the seal for screens", papers::screen_broken),
    wrong("2d-doc-changed", "seal-changed", &["seal"], "another year of birth in the French code", papers::french_broken),
    wrong("visa-and-other-passport", "documents-mixed", &["passport"], "visa beside the passport of another person", papers::visa_and_other_passport),
    wrong("card-and-other-passport", "documents-mixed", &["card"], "identity card beside the passport of another person", |b| papers::card_and_passport(b, "itto")),
];
