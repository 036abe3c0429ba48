//! Where the signer stands: chain, revocation, validity, names (TR-03135-1, 5.6.3.2; Doc 9303-12, appendix D).

use super::signer::{document_type, in_period, validity, validity_at_signing};
use super::{Cause, Check, Step};
use spartel_base::{CheckResult, DocumentCode, Timestamp};
use spartel_pki::certificate::{Certificate, KeyUsage, Validity};
use spartel_pki::chain::{self, Chain, ChainFinding, Distrust, NameFault, PathFault, SelfSigned};
use spartel_pki::oid;
use spartel_pki::trust::{Revocation, TrustStore};

/// Who signed, and who vouches for that.
#[derive(Debug, Clone)]
pub struct Signer<'a> {
    /// The certificate of the signer.
    pub certificate: Certificate<'a>,
    /// What was found out about it.
    pub chain: Chain<'a, 'a>,
}

/// A signer judged at one time with one trust store.
pub(super) struct Standing<'a> {
    pub(super) signer: Signer<'a>,
    anchor_validity: Option<Validity>,
    at: Timestamp,
}

impl<'a> Standing<'a> {
    pub(super) fn judge(certificate: Certificate<'a>, trust: &'a TrustStore, at: Timestamp) -> Self {
        let chain = chain::build(&certificate, trust, at);
        let anchor_validity = chain.path.as_ref().ok().and_then(|path| {
            let periods = trust.entries_of(path.anchor).filter_map(|entry| entry.validity());
            // Of several certificates of one key the one that reaches furthest.
            periods.max_by_key(|period| (period.not_before <= at, period.not_after))
        });
        Self { signer: Signer { certificate, chain }, anchor_validity, at }
    }

    /// Whether a trusted authority of the signer's country vouches for it, for signing documents, and nothing revokes it.
    pub(super) fn is_trusted(&self) -> bool {
        self.trusted().result == CheckResult::Successful
    }

    /// All steps on the signer, in the order of the guideline.
    pub(super) fn steps(&self, steps: &mut Vec<Step>, signed: Option<Timestamp>, code: Option<DocumentCode>) {
        let (certificate, chain) = (&self.signer.certificate, &self.signer.chain);
        steps.extend([
            self.signature(),
            validity(certificate, self.at),
            validity_at_signing(certificate, signed),
            self.anchor_in_period(),
            self.trusted(),
            revocation(&chain.revocation),
            not_self_signed(chain.self_signed),
            name(Check::SignerSubjectDn, chain.subject),
            name(Check::SignerIssuerDn, chain.issuer),
            document_type(certificate, code),
        ]);
    }

    /// Table 5.31.
    fn signature(&self) -> Step {
        match &self.signer.chain.path {
            Ok(_) => Step::successful(Check::SignerSignature),
            Err(fault) => Step::new(Check::SignerSignature, fault.result(), path_cause(fault)),
        }
    }

    /// Table 5.33.
    fn anchor_in_period(&self) -> Step {
        const CHECK: Check = Check::CountrySignerValidity;
        match &self.signer.chain.path {
            Ok(_) => in_period(CHECK, self.anchor_validity, self.at),
            Err(fault) => Step::undetermined(CHECK, path_cause(fault)),
        }
    }

    /// Table 5.34. A signature of another state's authority vouches for nobody here (5.6.3.2: countries are cross-checked),
    /// nor does one for a signer of lists or seals.
    fn trusted(&self) -> Step {
        const CHECK: Check = Check::SignerTrusted;
        let chain = &self.signer.chain;
        if let Err(why) = chain.trusted() {
            return Step::new(CHECK, why.result(), distrust_cause(&why));
        }
        for finding in &chain.findings {
            if let ChainFinding::CountriesDiffer { signer, anchor } = finding {
                let [signer, anchor] =
                    [signer, anchor].map(|country| country.map(|c| c.to_string()).unwrap_or_default());
                return Step::failed(CHECK, Cause::AnchorCountryDiffers { signer, anchor });
            }
        }
        if signs_something_else(&self.signer.certificate) {
            return Step::failed(CHECK, Cause::SignerNotTrusted);
        }
        Step::successful(CHECK)
    }
}

/// Whether the certificate is for lists, seals, stamps or connections: signers of documents have no extended key usage, and one that is
/// entitled to something else is not entitled to documents (Doc 9303-12, Table 4).
fn signs_something_else(certificate: &Certificate<'_>) -> bool {
    const OTHERS: [spartel_pki::der::Oid<'_>; 8] = [
        oid::MASTER_LIST_SIGNER,
        oid::DEVIATION_LIST_SIGNER,
        oid::VDS_SIGNER,
        oid::TRAVEL_STAMP_SIGNER,
        oid::VISA_SIGNER,
        oid::BIOMETRICS_SIGNER,
        oid::TLS_SERVER,
        oid::TLS_CLIENT,
    ];
    let purposes = certificate.extended_key_usage().ok().flatten().unwrap_or_default();
    // Authorities also certify keys that only encrypt; other breaches of the profile are told and do not decide.
    let encrypts = certificate.key_usage().ok().flatten().is_some_and(|usage| {
        let signs = [KeyUsage::DIGITAL_SIGNATURE, KeyUsage::NON_REPUDIATION, KeyUsage::CERTIFICATE_SIGN];
        usage.0 != 0 && !signs.into_iter().any(|bit| usage.has(bit))
    });
    encrypts || purposes.iter().any(|purpose| OTHERS.contains(purpose))
}

/// Revocation is a step of its own: without a current list it is undetermined, and says so apart from the chain.
fn revocation(revocation: &Revocation) -> Step {
    let cause = match *revocation {
        Revocation::NotRevoked { as_of, .. } => Cause::NotRevoked { as_of },
        Revocation::Revoked { since, .. } => Cause::SignerRevoked { since },
        Revocation::Stale { as_of, next_update } => Cause::RevocationStale { as_of, next_update },
        Revocation::NoList => Cause::RevocationNoList,
    };
    Step::new(Check::SignerRevocation, revocation.result(), cause)
}

/// Table 5.35.
fn not_self_signed(found: SelfSigned) -> Step {
    let cause = match found {
        SelfSigned::No => Cause::Ok,
        SelfSigned::Yes => Cause::SelfSigned,
        SelfSigned::Undetermined(_) => Cause::SignatureUnknown,
    };
    Step::new(Check::SignerNotSelfSigned, found.result(), cause)
}

/// Tables 5.36 and 5.37.
fn name(check: Check, found: Result<(), NameFault>) -> Step {
    match found {
        Ok(()) => Step::successful(check),
        Err(NameFault::BadCountry) => Step::failed(check, Cause::NameMalformed),
        Err(NameFault::NoCountry | NameFault::NoCommonName) => Step::failed(check, Cause::NameIncomplete),
    }
}

fn distrust_cause(why: &Distrust) -> Cause {
    match why {
        Distrust::Path(fault) => path_cause(fault),
        Distrust::SelfSigned => Cause::SelfSigned,
        Distrust::Revoked { since, .. } => Cause::SignerRevoked { since: *since },
    }
}

fn path_cause(fault: &PathFault) -> Cause {
    match fault {
        PathFault::NoAnchor { country, known } => {
            Cause::NoAnchor { country: country.map(|c| c.to_string()).unwrap_or_default(), known: *known }
        }
        PathFault::SignatureMismatch => Cause::AnchorSignatureWrong,
        PathFault::Unsupported(_) => Cause::SignatureUnknown,
        PathFault::AlgorithmsDiffer => Cause::AlgorithmsDiffer,
    }
}
