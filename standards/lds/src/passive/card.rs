//! EF.CardSecurity: SecurityInfos that are signed (Doc 9303-10, 3.11.4; Doc 9303-11, 9.2.11; TR-03135-1, 5.8.6).

use super::message::Message;
use super::standing::{Signer, Standing};
use super::{Check, Step, age, signer};
use crate::file;
use crate::security_info::SecurityInfos;
use crate::sod::SodFault;
use spartel_base::{ParseError, Reason, Timestamp};
use spartel_pki::cms::SignedData;
use spartel_pki::der::{Tag, Tlv};
use spartel_pki::oid;
use spartel_pki::trust::TrustStore;

const NAME: &str = "EF.CardSecurity";

/// What was found out about EF.CardSecurity.
#[derive(Debug, Clone)]
pub struct CardAuthentication<'a> {
    /// Every check with result and cause: the same as those of EF.SOD, without hashes of files.
    pub steps: Vec<Step>,
    /// Who signed, and who vouches for that.
    pub signer: Option<Signer<'a>>,
    /// The content, where the signature holds and the signer is trusted.
    pub authentic: Option<AuthenticCardSecurity>,
}

/// SecurityInfos that a trusted signer signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthenticCardSecurity(Vec<u8>);

impl AuthenticCardSecurity {
    /// What the chip supports.
    ///
    /// # Errors
    /// Where the signed content is no set of SecurityInfos.
    pub fn infos(&self) -> Result<SecurityInfos<'_>, ParseError> {
        SecurityInfos::read(Tlv::parse(NAME, &self.0)?.expect(NAME, Tag::SET)?)
    }
}

/// Authenticates EF.CardSecurity with a trust store at an instant.
#[must_use]
pub fn verify_card_security<'a>(
    bytes: &'a [u8],
    trust: &'a TrustStore,
    at: Timestamp,
) -> CardAuthentication<'a> {
    match parse(bytes) {
        Ok((message, faults)) => judge(&message, &faults, trust, at),
        Err(error) => {
            let cause = super::Cause::SignatureSectionMalformed(error.into());
            let mut steps = vec![
                Step::failed(Check::SignatureSection, cause.clone()),
                Step::failed(Check::SignerCertificate, cause.clone()),
                Step::undetermined(Check::Digest, cause.clone()),
                Step::undetermined(Check::SignatureValue, cause.clone()),
            ];
            steps.extend(signer::unavailable(&cause));
            CardAuthentication { steps, signer: None, authentic: None }
        }
    }
}

fn parse(bytes: &[u8]) -> Result<(SignedData<'_>, Vec<SodFault>), ParseError> {
    let object = file::object(NAME, bytes)?;
    if !file::is_padding(bytes.get(object.raw.len()..).unwrap_or_default()) {
        return Err(ParseError::new(NAME, object.raw.len(), Reason::TrailingData));
    }
    let message = SignedData::from_object(object)?;
    let mut faults = Vec::new();
    if message.content_type() != oid::CARD_SECURITY_OBJECT {
        faults.push(SodFault::ContentType(message.content_type().to_string()));
    }
    Ok((message, faults))
}

fn judge<'a>(
    parsed: &SignedData<'a>,
    faults: &[SodFault],
    trust: &'a TrustStore,
    at: Timestamp,
) -> CardAuthentication<'a> {
    let message = Message::judge(parsed, faults);
    let standing = message.signer.clone().map(|signer| Standing::judge(signer, trust, at));
    let mut steps = message.steps.to_vec();
    match &standing {
        Some(standing) => {
            standing.steps(&mut steps, message.signing_time, None);
            // Types of documents are a matter of EF.SOD.
            steps.retain(|step| step.check != Check::SignerDocumentType);
            steps.push(age::step(None, &message, &standing.signer.certificate, at));
        }
        None => steps.extend(signer::unavailable(&super::Cause::SignerMissing)),
    }
    let whole = message.holds && faults.is_empty() && standing.as_ref().is_some_and(Standing::is_trusted);
    let content = parsed.unverified_content().filter(|_| whole);
    CardAuthentication {
        steps,
        signer: standing.map(|standing| standing.signer),
        authentic: content.map(|content| AuthenticCardSecurity(content.to_vec())),
    }
}
