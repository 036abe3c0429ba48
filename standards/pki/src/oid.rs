//! Object identifiers that certificates, lists and signatures of travel documents carry.

use crate::der::Oid;

// Attributes of names (X.520).
/// commonName, `2.5.4.3`.
pub const COMMON_NAME: Oid<'static> = Oid(&[0x55, 0x04, 0x03]);
/// surname, `2.5.4.4`.
pub const SURNAME: Oid<'static> = Oid(&[0x55, 0x04, 0x04]);
/// serialNumber, `2.5.4.5`.
pub const SERIAL_NUMBER: Oid<'static> = Oid(&[0x55, 0x04, 0x05]);
/// countryName, `2.5.4.6`.
pub const COUNTRY_NAME: Oid<'static> = Oid(&[0x55, 0x04, 0x06]);
/// localityName, `2.5.4.7`.
pub const LOCALITY_NAME: Oid<'static> = Oid(&[0x55, 0x04, 0x07]);
/// stateOrProvinceName, `2.5.4.8`.
pub const STATE_NAME: Oid<'static> = Oid(&[0x55, 0x04, 0x08]);
/// organizationName, `2.5.4.10`.
pub const ORGANIZATION_NAME: Oid<'static> = Oid(&[0x55, 0x04, 0x0A]);
/// organizationalUnitName, `2.5.4.11`.
pub const ORGANIZATIONAL_UNIT: Oid<'static> = Oid(&[0x55, 0x04, 0x0B]);
/// organizationIdentifier, `2.5.4.97`.
pub const ORGANIZATION_IDENTIFIER: Oid<'static> = Oid(&[0x55, 0x04, 0x61]);
/// domainComponent, `0.9.2342.19200300.100.1.25`.
pub const DOMAIN_COMPONENT: Oid<'static> = Oid(&[0x09, 0x92, 0x26, 0x89, 0x93, 0xF2, 0x2C, 0x64, 0x01, 0x19]);
/// emailAddress, `1.2.840.113549.1.9.1`.
pub const EMAIL_ADDRESS: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x01]);

// Extensions of certificates and lists (RFC 5280, 4.2 and 5.2).
/// subjectDirectoryAttributes, `2.5.29.9`.
pub const SUBJECT_DIRECTORY_ATTRIBUTES: Oid<'static> = Oid(&[0x55, 0x1D, 0x09]);
/// subjectKeyIdentifier, `2.5.29.14`.
pub const SUBJECT_KEY_ID: Oid<'static> = Oid(&[0x55, 0x1D, 0x0E]);
/// keyUsage, `2.5.29.15`.
pub const KEY_USAGE: Oid<'static> = Oid(&[0x55, 0x1D, 0x0F]);
/// privateKeyUsagePeriod, `2.5.29.16`.
pub const PRIVATE_KEY_USAGE_PERIOD: Oid<'static> = Oid(&[0x55, 0x1D, 0x10]);
/// subjectAltName, `2.5.29.17`.
pub const SUBJECT_ALT_NAME: Oid<'static> = Oid(&[0x55, 0x1D, 0x11]);
/// issuerAltName, `2.5.29.18`.
pub const ISSUER_ALT_NAME: Oid<'static> = Oid(&[0x55, 0x1D, 0x12]);
/// basicConstraints, `2.5.29.19`.
pub const BASIC_CONSTRAINTS: Oid<'static> = Oid(&[0x55, 0x1D, 0x13]);
/// cRLNumber, `2.5.29.20`.
pub const CRL_NUMBER: Oid<'static> = Oid(&[0x55, 0x1D, 0x14]);
/// reasonCode, `2.5.29.21`.
pub const REASON_CODE: Oid<'static> = Oid(&[0x55, 0x1D, 0x15]);
/// invalidityDate, `2.5.29.24`.
pub const INVALIDITY_DATE: Oid<'static> = Oid(&[0x55, 0x1D, 0x18]);
/// deltaCRLIndicator, `2.5.29.27`.
pub const DELTA_CRL_INDICATOR: Oid<'static> = Oid(&[0x55, 0x1D, 0x1B]);
/// issuingDistributionPoint, `2.5.29.28`.
pub const ISSUING_DISTRIBUTION_POINT: Oid<'static> = Oid(&[0x55, 0x1D, 0x1C]);
/// certificateIssuer, `2.5.29.29`.
pub const CERTIFICATE_ISSUER: Oid<'static> = Oid(&[0x55, 0x1D, 0x1D]);
/// serverAuth, `1.3.6.1.5.5.7.3.1`.
pub const TLS_SERVER: Oid<'static> = Oid(&[0x2B, 6, 1, 5, 5, 7, 3, 1]);
/// clientAuth, `1.3.6.1.5.5.7.3.2`.
pub const TLS_CLIENT: Oid<'static> = Oid(&[0x2B, 6, 1, 5, 5, 7, 3, 2]);
/// nameConstraints, `2.5.29.30`.
pub const NAME_CONSTRAINTS: Oid<'static> = Oid(&[0x55, 0x1D, 0x1E]);
/// cRLDistributionPoints, `2.5.29.31`.
pub const CRL_DISTRIBUTION_POINTS: Oid<'static> = Oid(&[0x55, 0x1D, 0x1F]);
/// certificatePolicies, `2.5.29.32`.
pub const CERTIFICATE_POLICIES: Oid<'static> = Oid(&[0x55, 0x1D, 0x20]);
/// policyMappings, `2.5.29.33`.
pub const POLICY_MAPPINGS: Oid<'static> = Oid(&[0x55, 0x1D, 0x21]);
/// authorityKeyIdentifier, `2.5.29.35`.
pub const AUTHORITY_KEY_ID: Oid<'static> = Oid(&[0x55, 0x1D, 0x23]);
/// policyConstraints, `2.5.29.36`.
pub const POLICY_CONSTRAINTS: Oid<'static> = Oid(&[0x55, 0x1D, 0x24]);
/// extKeyUsage, `2.5.29.37`.
pub const EXTENDED_KEY_USAGE: Oid<'static> = Oid(&[0x55, 0x1D, 0x25]);
/// freshestCRL, `2.5.29.46`.
pub const FRESHEST_CRL: Oid<'static> = Oid(&[0x55, 0x1D, 0x2E]);
/// inhibitAnyPolicy, `2.5.29.54`.
pub const INHIBIT_ANY_POLICY: Oid<'static> = Oid(&[0x55, 0x1D, 0x36]);
/// Netscape certificate type, `2.16.840.1.113730.1.1`.
pub const NETSCAPE_CERTIFICATE_TYPE: Oid<'static> =
    Oid(&[0x60, 0x86, 0x48, 0x01, 0x86, 0xF8, 0x42, 0x01, 0x01]);

// Cryptographic message syntax (RFC 5652).
/// id-signedData, `1.2.840.113549.1.7.2`.
pub const SIGNED_DATA: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]);
/// id-data, `1.2.840.113549.1.7.1`.
pub const DATA: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]);
/// id-contentType, `1.2.840.113549.1.9.3`.
pub const CONTENT_TYPE: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x03]);
/// id-messageDigest, `1.2.840.113549.1.9.4`.
pub const MESSAGE_DIGEST: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x04]);
/// id-signingTime, `1.2.840.113549.1.9.5`.
pub const SIGNING_TIME: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x05]);

// Objects of Doc 9303 (9303-10, -11, -12).
/// id-icao-mrtd-security-ldsSecurityObject, `2.23.136.1.1.1`.
pub const LDS_SECURITY_OBJECT: Oid<'static> = Oid(&[0x67, 0x81, 0x08, 0x01, 0x01, 0x01]);
/// id-icao-cscaMasterList, `2.23.136.1.1.2`.
pub const MASTER_LIST: Oid<'static> = Oid(&[0x67, 0x81, 0x08, 0x01, 0x01, 0x02]);
/// id-icao-cscaMasterListSigningKey, `2.23.136.1.1.3`.
pub const MASTER_LIST_SIGNER: Oid<'static> = Oid(&[0x67, 0x81, 0x08, 0x01, 0x01, 0x03]);
/// id-icao-mrtd-security-extensions-nameChange, `2.23.136.1.1.6.1`.
pub const NAME_CHANGE: Oid<'static> = Oid(&[0x67, 0x81, 0x08, 0x01, 0x01, 0x06, 0x01]);
/// id-icao-mrtd-security-extensions-documentTypeList, `2.23.136.1.1.6.2`.
pub const DOCUMENT_TYPE_LIST: Oid<'static> = Oid(&[0x67, 0x81, 0x08, 0x01, 0x01, 0x06, 0x02]);
/// id-icao-DeviationList, `2.23.136.1.1.7`.
pub const DEVIATION_LIST: Oid<'static> = Oid(&[0x67, 0x81, 0x08, 0x01, 0x01, 0x07]);
/// id-icao-DeviationListSigningKey, `2.23.136.1.1.8`.
pub const DEVIATION_LIST_SIGNER: Oid<'static> = Oid(&[0x67, 0x81, 0x08, 0x01, 0x01, 0x08]);
/// id-icao-vdsSigner, `2.23.136.1.1.11.1`.
pub const VDS_SIGNER: Oid<'static> = Oid(&[0x67, 0x81, 0x08, 0x01, 0x01, 0x0B, 0x01]);
/// id-icao-tsSigner, `2.23.136.1.1.9.8.1`.
pub const TRAVEL_STAMP_SIGNER: Oid<'static> = Oid(&[0x67, 0x81, 0x08, 0x01, 0x01, 0x09, 0x08, 0x01]);
/// id-icao-vSigner, `2.23.136.1.1.9.8.2`.
pub const VISA_SIGNER: Oid<'static> = Oid(&[0x67, 0x81, 0x08, 0x01, 0x01, 0x09, 0x08, 0x02]);
/// id-icao-bSigner, `2.23.136.1.1.9.8.3`.
pub const BIOMETRICS_SIGNER: Oid<'static> = Oid(&[0x67, 0x81, 0x08, 0x01, 0x01, 0x09, 0x08, 0x03]);
/// id-SecurityObject of EF.CardSecurity (TR-03110-3), `0.4.0.127.0.7.3.2.1`.
pub const CARD_SECURITY_OBJECT: Oid<'static> = Oid(&[0x04, 0x00, 0x7F, 0x00, 0x07, 0x03, 0x02, 0x01]);

// Public keys.
/// rsaEncryption, `1.2.840.113549.1.1.1`.
pub const RSA_ENCRYPTION: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01]);
/// id-RSASSA-PSS, `1.2.840.113549.1.1.10`.
pub const RSA_PSS: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0A]);
/// id-mgf1, `1.2.840.113549.1.1.8`.
pub const MGF1: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x08]);
/// id-ecPublicKey, `1.2.840.10045.2.1`.
pub const EC_PUBLIC_KEY: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01]);
/// id-ecDH, `1.3.132.1.12`.
pub const EC_DH: Oid<'static> = Oid(&[0x2B, 0x81, 0x04, 0x01, 0x0C]);
/// id-dsa, `1.2.840.10040.4.1`.
pub const DSA: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0xCE, 0x38, 0x04, 0x01]);
/// prime-field, `1.2.840.10045.1.1`.
pub const PRIME_FIELD: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x01, 0x01]);

// Signatures with RSA (RFC 8017).
/// sha1WithRSAEncryption, `1.2.840.113549.1.1.5`.
pub const SHA1_RSA: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x05]);
/// sha224WithRSAEncryption, `1.2.840.113549.1.1.14`.
pub const SHA224_RSA: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0E]);
/// sha256WithRSAEncryption, `1.2.840.113549.1.1.11`.
pub const SHA256_RSA: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0B]);
/// sha384WithRSAEncryption, `1.2.840.113549.1.1.12`.
pub const SHA384_RSA: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0C]);
/// sha512WithRSAEncryption, `1.2.840.113549.1.1.13`.
pub const SHA512_RSA: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0D]);
/// sha1WithRSASignature of the OIW, the same as sha1WithRSAEncryption, `1.3.14.3.2.29`.
pub const SHA1_RSA_OIW: Oid<'static> = Oid(&[0x2B, 0x0E, 0x03, 0x02, 0x1D]);

// Signatures with ECDSA (X9.62 and RFC 5758; plain ones of TR-03111, 5.2.1.1).
/// ecdsa-with-SHA1, `1.2.840.10045.4.1`.
pub const ECDSA_SHA1: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x01]);
/// ecdsa-with-SHA224, `1.2.840.10045.4.3.1`.
pub const ECDSA_SHA224: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x01]);
/// ecdsa-with-SHA256, `1.2.840.10045.4.3.2`.
pub const ECDSA_SHA256: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02]);
/// ecdsa-with-SHA384, `1.2.840.10045.4.3.3`.
pub const ECDSA_SHA384: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x03]);
/// ecdsa-with-SHA512, `1.2.840.10045.4.3.4`.
pub const ECDSA_SHA512: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x04]);
/// ecdsa-with-Specified, the digest in the parameters, `1.2.840.10045.4.3`.
pub const ECDSA_SPECIFIED: Oid<'static> = Oid(&[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03]);
/// ecdsa-plain-SHA1, `0.4.0.127.0.7.1.1.4.1.1`.
pub const PLAIN_SHA1: Oid<'static> = Oid(&[0x04, 0x00, 0x7F, 0x00, 0x07, 0x01, 0x01, 0x04, 0x01, 0x01]);
/// ecdsa-plain-SHA224, `0.4.0.127.0.7.1.1.4.1.2`.
pub const PLAIN_SHA224: Oid<'static> = Oid(&[0x04, 0x00, 0x7F, 0x00, 0x07, 0x01, 0x01, 0x04, 0x01, 0x02]);
/// ecdsa-plain-SHA256, `0.4.0.127.0.7.1.1.4.1.3`.
pub const PLAIN_SHA256: Oid<'static> = Oid(&[0x04, 0x00, 0x7F, 0x00, 0x07, 0x01, 0x01, 0x04, 0x01, 0x03]);
/// ecdsa-plain-SHA384, `0.4.0.127.0.7.1.1.4.1.4`.
pub const PLAIN_SHA384: Oid<'static> = Oid(&[0x04, 0x00, 0x7F, 0x00, 0x07, 0x01, 0x01, 0x04, 0x01, 0x04]);
/// ecdsa-plain-SHA512, `0.4.0.127.0.7.1.1.4.1.5`.
pub const PLAIN_SHA512: Oid<'static> = Oid(&[0x04, 0x00, 0x7F, 0x00, 0x07, 0x01, 0x01, 0x04, 0x01, 0x05]);
