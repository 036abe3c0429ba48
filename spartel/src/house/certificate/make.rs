//! The certificates themselves (RFC 5280), by P-256.

use super::Host;
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, SanType,
};
use rustls_pki_types::{CertificateDer, ServerName, UnixTime};
use spartel_base::Timestamp;
use std::net::IpAddr;
use std::time::Duration;
use time::OffsetDateTime;
use webpki::{EndEntityCert, KeyUsage, anchor_from_trusted_cert};
use zeroize::Zeroizing;

const DAY: i64 = 86_400;
/// Ten years.
const AUTHORITY: i64 = 3652 * DAY;
/// As long as browsers take certificates of servers for.
const SERVER: i64 = 397 * DAY;
/// Clocks of a post may differ by so much.
const SKEW: i64 = 3600;

/// A certificate and its private key.
pub struct Made {
    /// The certificate, DER.
    pub certificate: Vec<u8>,
    /// The certificate, PEM.
    pub pem: String,
    /// The key in PKCS #8, PEM.
    pub key: Zeroizing<String>,
    /// When it ends.
    pub ends: Timestamp,
}

/// Why no certificate was made.
#[derive(Debug)]
pub enum MakeError {
    /// The authority's certificate or key is none, or they do not belong together.
    Authority,
    /// The authority has ended.
    Ended,
    /// The authority may not vouch for this name.
    Outside(String),
    /// The machine refuses, such as for want of randomness.
    Machine(String),
}

impl From<rcgen::Error> for MakeError {
    fn from(error: rcgen::Error) -> Self {
        Self::Machine(error.to_string())
    }
}

/// What both kinds of certificates have.
fn params(name: &str, from: Timestamp, ends: Timestamp) -> Result<CertificateParams, MakeError> {
    let moment = |at: Timestamp| {
        OffsetDateTime::from_unix_timestamp(at.0).map_err(|error| MakeError::Machine(error.to_string()))
    };
    let mut distinguished_name = DistinguishedName::new();
    distinguished_name.push(DnType::CommonName, name);
    let mut params = CertificateParams::default();
    (params.not_before, params.not_after) = (moment(from)?, moment(ends)?);
    params.distinguished_name = distinguished_name;
    Ok(params)
}

/// A key and what was made with it.
fn made(key: &KeyPair, certificate: &rcgen::Certificate, ends: Timestamp) -> Made {
    Made {
        certificate: certificate.der().to_vec(),
        pem: certificate.pem(),
        key: Zeroizing::new(key.serialize_pem()),
        ends,
    }
}

/// An authority that can vouch for servers of these names alone, and for no other authority.
pub fn authority(name: &str, hosts: &[Host], now: Timestamp) -> Result<Made, MakeError> {
    let key = KeyPair::generate()?;
    let ends = Timestamp(now.0 + AUTHORITY);
    let mut params = params(name, Timestamp(now.0 - SKEW), ends)?;
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.name_constraints = Some(constraints(hosts));
    let certificate = params.self_signed(&key)?;
    Ok(made(&key, &certificate, ends))
}

/// These names and no others (RFC 5280, 4.2.1.10). A kind of name of which none is permitted would be free: it is excluded as a whole.
fn constraints(hosts: &[Host]) -> NameConstraints {
    let permitted_subtrees: Vec<_> = hosts
        .iter()
        .map(|host| match host {
            Host::Name(name) => GeneralSubtree::DnsName(name.clone()),
            Host::Address(address) => GeneralSubtree::IpAddress(alone(*address)),
        })
        .collect();
    let mut excluded_subtrees = Vec::new();
    if !hosts.iter().any(|host| matches!(host, Host::Name(_))) {
        excluded_subtrees.push(GeneralSubtree::DnsName(String::new()));
    }
    if !hosts.iter().any(|host| matches!(host, Host::Address(_))) {
        excluded_subtrees.push(GeneralSubtree::IpAddress(CidrSubnet::V4([0; 4], [0; 4])));
        excluded_subtrees.push(GeneralSubtree::IpAddress(CidrSubnet::V6([0; 16], [0; 16])));
    }
    NameConstraints { permitted_subtrees, excluded_subtrees }
}

/// A network of one address.
fn alone(address: IpAddr) -> CidrSubnet {
    CidrSubnet::from_addr_prefix(address, if address.is_ipv4() { 32 } else { 128 })
}

/// The certificate of a server, which browsers that trust the authority take for each of the names: that is tried before it is answered.
pub fn server(authority: &[u8], key: &str, hosts: &[Host], now: Timestamp) -> Result<Made, MakeError> {
    let parsed = spartel_pki::certificate::Certificate::parse(authority).map_err(|_| MakeError::Authority)?;
    let until = parsed.validity().map_err(|_| MakeError::Authority)?.not_after;
    let name = parsed.subject().common_name().ok_or(MakeError::Authority)?;
    let ends = Timestamp(until.0.min(now.0 + SERVER));
    if ends <= now {
        return Err(MakeError::Ended);
    }
    let issuer_key = KeyPair::from_pem(key).map_err(|_| MakeError::Authority)?;
    let issuer = Issuer::new(params(&name, now, until)?, issuer_key);
    let own = KeyPair::generate()?;
    let issued = |hosts: &[Host]| wanted(hosts, now, ends)?.signed_by(&own, &issuer).map_err(MakeError::from);
    // One by one, so that the name that is not taken can be told.
    for host in hosts {
        taken(authority, issued(std::slice::from_ref(host))?.der(), host, now)?;
    }
    Ok(made(&own, &issued(hosts)?, ends))
}

/// What a certificate of a server says (RFC 5280, 4.2.1). Browsers read its names, and not its subject.
fn wanted(hosts: &[Host], now: Timestamp, ends: Timestamp) -> Result<CertificateParams, MakeError> {
    let mut params = params("Spartel server", Timestamp(now.0 - SKEW), ends)?;
    params.subject_alt_names = hosts.iter().map(alternative).collect::<Result<_, _>>()?;
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    Ok(params)
}

/// A name as a certificate has it (RFC 5280, 4.2.1.6).
fn alternative(host: &Host) -> Result<SanType, MakeError> {
    Ok(match host {
        Host::Name(name) => SanType::DnsName(name.as_str().try_into()?),
        Host::Address(address) => SanType::IpAddress(*address),
    })
}

/// Whether whoever trusts an authority takes a server's certificate for a name.
fn taken(
    authority: &[u8],
    server: &CertificateDer<'_>,
    host: &Host,
    now: Timestamp,
) -> Result<(), MakeError> {
    let authority = CertificateDer::from_slice(authority);
    let anchor = anchor_from_trusted_cert(&authority).map_err(|_| MakeError::Authority)?;
    let certificate = EndEntityCert::try_from(server).map_err(|e| MakeError::Machine(e.to_string()))?;
    let seconds = u64::try_from(now.0).map_err(|e| MakeError::Machine(e.to_string()))?;
    let now = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
    let (by, anchors) = ([webpki::ring::ECDSA_P256_SHA256], [anchor]);
    let path = certificate.verify_for_usage(&by, &anchors, &[], now, KeyUsage::server_auth(), None, None);
    let name = ServerName::try_from(host.to_string()).map_err(|_| MakeError::Outside(host.to_string()))?;
    match path {
        Err(webpki::Error::NameConstraintViolation) => Err(MakeError::Outside(host.to_string())),
        Err(_) => Err(MakeError::Authority),
        Ok(_) => certificate
            .verify_is_valid_for_subject_name(&name)
            .map_err(|_| MakeError::Outside(host.to_string())),
    }
}
