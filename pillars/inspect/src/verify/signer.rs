//! Who signed the parts of a document, and who vouches for that.

use spartel_base::Timestamp;
use spartel_lds::passive::PassiveAuthentication;
use spartel_pki::certificate::Certificate;
use spartel_pki::chain::{ChainFinding, Path};
use spartel_pki::trust::{Entry, TrustStore};

use super::combined::SignerEnd;
use super::{chip, seal, steps};
use crate::result::Recorder;
use crate::{AnchorSummary, FindingCode, Region, SignerSummary, Value, VoucherSummary};

/// The signer of EF.SOD.
pub(super) fn of_chip(
    read: &chip::Read<'_>,
    trust: &TrustStore,
    signers: &mut Vec<SignerSummary>,
    out: &mut Recorder<'_>,
) -> Option<SignerEnd> {
    let passive = read.passive.as_ref()?;
    breaches(passive, out);
    let signer = passive.signer.as_ref()?;
    let path = signer.chain.path.as_ref().ok();
    let summary = summary("EF.SOD", &signer.certificate, path, trust);
    let not_after = summary.validity.map(|(_, end)| end);
    if passive.authentic().is_some() {
        let since = summary.validity.map(|(start, _)| Value::from(start.date()));
        let args = [summary.country.into(), Value::text(&summary.serial), since.into()];
        let checks = [steps::SIGNATURE, steps::SIGNER_SIGNATURE, steps::TRUSTED];
        out.find(FindingCode::SignedBy, args, Some(Region::Part("EF.SOD")), &checks);
    }
    signers.push(summary);
    Some(super::document::end("EF.SOD", not_after))
}

/// The signer of a seal.
pub(super) fn of_seal(
    read: &seal::Read<'_>,
    trust: &TrustStore,
    signers: &mut Vec<SignerSummary>,
    out: &mut Recorder<'_>,
) -> Option<SignerEnd> {
    let signer = read.validation.signer()?;
    let summary = summary("seal", &signer.certificate, signer.chain.path.as_ref().ok(), trust);
    let not_after = summary.validity.map(|(_, end)| end);
    signers.push(summary);
    for finding in &signer.findings {
        let args = [Value::Code("seal-signer"), Value::Code(finding.code())];
        out.find(FindingCode::ProfileBreach, args, Some(Region::Part("seal")), &[seal::TRUSTED]);
    }
    Some(super::document::end("seal", not_after))
}

fn summary(
    of: &'static str,
    certificate: &Certificate<'_>,
    path: Option<&Path<'_>>,
    trust: &TrustStore,
) -> SignerSummary {
    SignerSummary {
        of,
        country: certificate.country(),
        subject: certificate.subject().to_string().into(),
        serial: Value::hex(certificate.serial()).to_string().into(),
        validity: certificate.validity().ok().map(|validity| (validity.not_before, validity.not_after)),
        anchor: path.and_then(|path| {
            // Of several certificates of one key the one that reaches furthest.
            let entries = trust.entries_of(path.anchor);
            let end = |entry: &&Entry| entry.validity().map(|validity| validity.not_after);
            entries.max_by_key(end).map(|entry| anchor(entry, trust))
        }),
    }
}

fn anchor(entry: &Entry, trust: &TrustStore) -> AnchorSummary {
    let subject = entry.certificate().map(|certificate| certificate.subject().to_string());
    AnchorSummary {
        country: entry.country(),
        subject: subject.unwrap_or_default().into(),
        sha256: Value::hex(entry.sha256()).to_string().into(),
        not_after: entry.validity().map(|validity| validity.not_after),
        vouchers: entry
            .vouchers()
            .iter()
            .filter_map(|voucher| {
                let source = trust.source(voucher.source)?;
                let since: Timestamp = voucher.since_signed.unwrap_or(voucher.since_imported);
                Some(VoucherSummary { kind: source.kind.code(), country: source.signer_country, since })
            })
            .collect(),
    }
}

/// Breaches of profiles in what was signed: never a reason to doubt, always worth knowing.
fn breaches(passive: &PassiveAuthentication<'_>, out: &mut Recorder<'_>) {
    let mut breach = |object: &'static str, code: &'static str, id| {
        let args = [Value::Code(object), Value::Code(code)];
        out.find(FindingCode::ProfileBreach, args, Some(Region::Part("EF.SOD")), &[id]);
    };
    for oddity in &passive.oddities {
        breach("EF.SOD", oddity.code(), steps::HASH_LIST);
    }
    for finding in &passive.findings {
        breach("EF.SOD", finding.code(), steps::SIGNATURE);
    }
    let chain = passive.signer.as_ref().map(|signer| signer.chain.findings.as_slice());
    for finding in chain.unwrap_or_default() {
        // Age is a check of its own, and so is the country; the kind of store is in the trust version.
        if !matches!(
            finding,
            ChainFinding::Aged(_) | ChainFinding::SpecimenStore | ChainFinding::CountriesDiffer { .. }
        ) {
            breach("signer", finding.code(), steps::TRUSTED);
        }
    }
}
