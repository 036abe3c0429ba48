//! From the causes of steps to findings: one cause makes one finding, however many checks it fails.

use spartel_base::{CheckResult, IsoAlpha2, ParseError, Timestamp};
use spartel_lds::passive::{Cause, Check, Step};
use spartel_lds::sod::SodFault;
use spartel_pki::certificate::Certificate;

use super::steps::{HASH_LIST, HASHES, LISTS, place, result};
use crate::catalogue::CheckId;
use crate::result::Recorder;
use crate::{FindingCode as F, Region, Value, part};

/// The signed file that steps speak of, and who signed it.
struct Context<'a> {
    file: &'static str,
    source: &'a str,
    country: Option<IsoAlpha2>,
    signer: Option<&'a Certificate<'a>>,
    self_signed: bool,
    chained: bool,
    /// Why the list of hashes cannot be read: the cause of everything that lacks it.
    unreadable: Option<&'a SodFault>,
}

/// Writes the findings of all steps of a security file: `file` and the label of its source.
pub(super) fn explain(
    steps: &[Step],
    signer: Option<&Certificate<'_>>,
    (file, source): (&'static str, &str),
    out: &mut Recorder<'_>,
) {
    let chained =
        |step: &Step| step.check == Check::SignerSignature && step.result == CheckResult::Successful;
    let context = Context {
        file,
        source,
        country: signer.and_then(Certificate::country),
        signer,
        self_signed: steps.iter().any(|step| step.cause == Cause::SelfSigned),
        chained: steps.iter().any(chained),
        unreadable: steps.iter().find_map(|step| match &step.cause {
            Cause::HashListMalformed(fault) => Some(fault),
            _ => None,
        }),
    };
    for step in steps {
        context.step(step, out);
    }
    altered(steps, out);
    for step in steps.iter().filter(|step| is_wrong(result(step))) {
        let id = place(step.check);
        if out.asks(id) && !out.has_told(id) {
            context.malformed_as(step.cause.code(), id, out);
        }
    }
}

/// What nobody may leave unexplained.
const fn is_wrong(result: CheckResult) -> bool {
    matches!(result, CheckResult::Failed | CheckResult::Undetermined | CheckResult::Aborted)
}

/// All data groups that are not what was signed, in one finding: a foreign security object alters them all.
fn altered(steps: &[Step], out: &mut Recorder<'_>) {
    let groups: Vec<&'static str> = steps
        .iter()
        .filter_map(|step| match (step.check, &step.cause) {
            (Check::DataGroupIntegrity(number), Cause::HashMismatch) => Some(part::data_group(number.get())),
            _ => None,
        })
        .collect();
    let (dg, region) = match groups[..] {
        [] => return,
        [one] => (Value::Code(one), Region::Part(one)),
        _ => (Value::text(groups.join(", ")), Region::Part("EF.SOD")),
    };
    out.find(F::DataGroupAltered, [dg], Some(region), &[HASHES]);
}

impl Context<'_> {
    fn step(&self, step: &Step, out: &mut Recorder<'_>) {
        let id = place(step.check);
        match &step.cause {
            Cause::DeviationApplied { deviation, .. } => {
                self.find(F::DeviationApplied, [self.country.into(), Value::text(deviation)], id, out);
            }
            cause => {
                self.of_message(cause, step.result, id, out);
                self.of_groups(step.check, cause, id, out);
                self.of_trailing(step, id, out);
                self.of_signer(cause, id, out);
                self.of_validity(step, id, out);
            }
        }
    }

    fn find<const N: usize>(&self, code: F, args: [Value; N], id: CheckId, out: &mut Recorder<'_>) {
        out.find(code, args, Some(Region::Part(self.file)), &[id]);
    }

    /// Form, digest and signature of the message.
    fn of_message(&self, cause: &Cause, result: CheckResult, id: CheckId, out: &mut Recorder<'_>) {
        let file = Value::Code(self.file);
        match cause {
            Cause::HashListMalformed(fault) | Cause::SignatureSectionMalformed(fault) => {
                self.malformed(fault, id, out);
            }
            Cause::SignedAttributesMalformed(error)
            | Cause::SignerMalformed(error)
            | Cause::DocumentTypesMalformed(error) => self.malformed_at(error, id, out),
            Cause::SignatureMissing => self.malformed_as("signature-missing", id, out),
            Cause::ContentTypeWrong => self.malformed_as("content-type-wrong", id, out),
            Cause::SecurityObjectUnreadable if id != LISTS => match self.unreadable {
                Some(fault) => self.malformed(fault, id, out),
                None => self.malformed_as("security-object-unreadable", id, out),
            },
            Cause::SignerMissing => self.find(F::SignerMissing, [file], id, out),
            Cause::SignerIdentifierWrong => self.find(F::SignerIdentifierWrong, [file], id, out),
            Cause::ContentDigestWrong => self.find(F::ContentDigestWrong, [file], id, out),
            // Attributes are signed and do not hold the digest: nothing signs the content.
            Cause::ContentDigestAbsent if result == CheckResult::Failed => {
                self.find(F::ContentDigestWrong, [file], id, out);
            }
            Cause::SignatureWrong => {
                self.find(F::SignatureWrong, [file, self.country.into()], id, out);
            }
            Cause::SignatureUnknown => {
                let algorithm = self.signer.map(|signer| Value::text(signer.algorithm().id.to_string()));
                self.find(F::AlgorithmUnknown, [file, algorithm.into()], id, out);
            }
            Cause::DigestUnknown(algorithm) => {
                self.find(F::DigestUnknown, [Value::text(algorithm)], id, out);
            }
            _ => {}
        }
    }

    /// Hashes of data groups and lists of them.
    fn of_groups(&self, check: Check, cause: &Cause, id: CheckId, out: &mut Recorder<'_>) {
        let group = |number: u8| [Value::Code(part::data_group(number))];
        let region = |number: u8| Some(Region::Part(part::data_group(number)));
        match (check, cause) {
            (Check::DataGroupIntegrity(number), Cause::NotInSecurityObject) => {
                let checks = [id, HASH_LIST];
                out.find(F::DataGroupNotProtected, group(number.get()), region(number.get()), &checks);
            }
            (Check::DataGroupIntegrity(number), Cause::FileNotRead) => {
                out.find(F::DataGroupNotRead, group(number.get()), region(number.get()), &[id]);
            }
            (_, Cause::ListsDiffer { only_com, only_sod }) => {
                let list = |groups: &[_]| {
                    let names: Vec<String> = groups.iter().map(ToString::to_string).collect();
                    Value::text(names.join(", "))
                };
                let args = [list(only_com), list(only_sod)];
                out.find(F::FileListsDiffer, args, Some(Region::Part("EF.COM")), &[id]);
            }
            _ => {}
        }
    }

    /// Chain, trust, revocation, names, types of documents.
    /// Padding after a data group is no finding; other bytes are.
    fn of_trailing(&self, step: &Step, id: CheckId, out: &mut Recorder<'_>) {
        let Check::DataGroupIntegrity(number) = step.check else { return };
        if !matches!(step.cause, Cause::TrailingBytes(_)) || step.result == CheckResult::Successful {
            return;
        }
        let group = part::data_group(number.get());
        let reason = Value::Code(step.cause.code());
        let args = [Value::text(group), Value::Code(group), Value::Code(group), Value::Unknown, reason];
        out.find(F::FileMalformed, args, Some(Region::Part(group)), &[id]);
    }

    fn of_signer(&self, cause: &Cause, id: CheckId, out: &mut Recorder<'_>) {
        let country = Value::from(self.country);
        match cause {
            Cause::SelfSigned => self.find(F::SignerSelfSigned, [country], id, out),
            Cause::NoAnchor { .. } if self.self_signed => {
                self.find(F::SignerSelfSigned, [country], id, out);
            }
            Cause::NoAnchor { .. } => self.find(F::NoAnchor, [country, self.authority_key()], id, out),
            Cause::AnchorSignatureWrong => {
                self.find(F::AnchorSignatureWrong, [country, self.authority_key()], id, out);
            }
            Cause::AnchorCountryDiffers { signer, anchor } => {
                self.find(F::AnchorCountryDiffers, [signer, anchor].map(Value::text), id, out);
            }
            Cause::AlgorithmsDiffer => self.find(F::SignerAlgorithmsDiffer, [country], id, out),
            Cause::SignerNotTrusted => self.find(F::SignerNotTrusted, [country, self.serial()], id, out),
            Cause::SignerRevoked { since } => {
                let since = since.map(Timestamp::date).into();
                self.find(F::SignerRevoked, [country, self.serial(), since], id, out);
            }
            // Of a signer that nobody vouches for, the lists of others say nothing that is worth a sentence.
            Cause::NotRevoked { as_of } if self.chained => {
                self.find(F::NotRevokedAsOf, [country, as_of.date().into()], id, out);
            }
            Cause::RevocationNoList => self.find(F::RevocationNoList, [country], id, out),
            Cause::RevocationStale { next_update, .. } => {
                let due = next_update.map(Timestamp::date).into();
                self.find(F::RevocationStale, [country, due], id, out);
            }
            Cause::NameIncomplete | Cause::NameMalformed => {
                self.find(F::SignerNameIncomplete, [Value::Code(self.file)], id, out);
            }
            Cause::DocumentTypeNotListed { found, allowed } => {
                self.find(F::SignerDocumentType, [found, allowed].map(Value::text), id, out);
            }
            Cause::AlgorithmOld(algorithm) => {
                let args = [Value::text(algorithm), Value::Code(self.file)];
                self.find(F::WeakAlgorithm, args, id, out);
            }
            _ => {}
        }
    }

    fn of_validity(&self, step: &Step, id: CheckId, out: &mut Recorder<'_>) {
        let (date, expired) = match step.cause {
            Cause::CertificateExpired(date) => (date, true),
            Cause::CertificateNotYetValid(date) => (date, false),
            Cause::ValidityUnreadable => return self.malformed_as("validity-unreadable", id, out),
            _ => return,
        };
        let code = match (step.check, expired) {
            (Check::SignerValidityAtSigning, _) => F::SignedOutsideValidity,
            (Check::CountrySignerValidity, true) => F::AnchorExpired,
            (Check::CountrySignerValidity, false) => F::AnchorNotYetValid,
            (_, true) => F::SignerExpired,
            (_, false) => F::SignerNotYetValid,
        };
        debug_assert_ne!(result(step), CheckResult::Successful);
        self.find(code, [self.country.into(), date.date().into()], id, out);
    }

    fn malformed(&self, fault: &SodFault, id: CheckId, out: &mut Recorder<'_>) {
        match fault {
            SodFault::Malformed(error) => self.malformed_at(error, id, out),
            other => self.malformed_as(other.code(), id, out),
        }
    }

    fn malformed_at(&self, error: &ParseError, id: CheckId, out: &mut Recorder<'_>) {
        let place = (Value::Code(error.structure), Value::Number(error.offset as i64));
        self.file_malformed(place, error.offset, error.reason.code(), id, out);
    }

    fn malformed_as(&self, reason: &'static str, id: CheckId, out: &mut Recorder<'_>) {
        self.file_malformed((Value::Code(self.file), Value::Unknown), 0, reason, id, out);
    }

    fn file_malformed(
        &self,
        (structure, at): (Value, Value),
        offset: usize,
        reason: &'static str,
        id: CheckId,
        out: &mut Recorder<'_>,
    ) {
        let args = [Value::text(self.source), Value::Code(self.file), structure, at, Value::Code(reason)];
        let region = Region::File { source: self.source.into(), offset };
        out.find(F::FileMalformed, args, Some(region), &[id]);
    }

    /// The key identifier of the authority that the certificate names.
    fn authority_key(&self) -> Value {
        let id = self.signer.and_then(|signer| signer.authority_key_id().ok().flatten()?.key_id);
        id.map(Value::hex).into()
    }

    fn serial(&self) -> Value {
        self.signer.map(|signer| Value::hex(signer.serial())).into()
    }
}
