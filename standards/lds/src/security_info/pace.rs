//! PACE: variants and parameters (Doc 9303-11, 9.2.1 to 9.2.3).

use super::protocol::pace_arc;
use super::{Agreement, Cipher, Mapping, StandardDomainParameters, optional_small, small};
use spartel_base::ParseError;
use spartel_pki::der::{Reader, Tag};

/// PACEInfo: one variant of PACE.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaceInfo {
    /// How keys are agreed.
    pub agreement: Agreement,
    /// How the nonce is mapped.
    pub mapping: Mapping,
    /// The cipher that follows.
    pub cipher: Cipher,
    /// Version of the protocol, 2.
    pub version: u32,
    /// Number of the domain parameters; required for parameters that have one.
    pub parameter_id: Option<u32>,
}

impl PaceInfo {
    pub(super) fn read(mapping: u8, cipher: u8, parts: &mut Reader<'_>) -> Result<Option<Self>, ParseError> {
        let (Some((agreement, mapping)), Some(cipher)) = (pace_arc(mapping), Cipher::from_arc(cipher)) else {
            return Ok(None);
        };
        let version = small(parts)?;
        Ok(Some(Self { agreement, mapping, cipher, version, parameter_id: optional_small(parts)? }))
    }

    /// The domain parameters, where they have a standard number.
    #[must_use]
    pub fn domain_parameters(&self) -> Option<StandardDomainParameters> {
        self.parameter_id.and_then(StandardDomainParameters::from_id)
    }
}

/// PACEDomainParameterInfo: parameters that have no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaceDomainParameterInfo<'a> {
    /// How keys are agreed.
    pub agreement: Agreement,
    /// How the nonce is mapped.
    pub mapping: Mapping,
    /// The parameters as an AlgorithmIdentifier, whole.
    pub parameters: &'a [u8],
    /// Number by which a PACEInfo names them.
    pub parameter_id: Option<u32>,
}

impl<'a> PaceDomainParameterInfo<'a> {
    pub(super) fn read(mapping: u8, parts: &mut Reader<'a>) -> Result<Option<Self>, ParseError> {
        let Some((agreement, mapping)) = pace_arc(mapping) else { return Ok(None) };
        let parameters = parts.read(Tag::SEQUENCE)?.raw;
        Ok(Some(Self { agreement, mapping, parameters, parameter_id: optional_small(parts)? }))
    }
}
