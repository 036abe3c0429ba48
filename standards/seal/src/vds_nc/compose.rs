//! Composes a VDS-NC: the bytes to be signed by the caller, then the whole text.

use super::{Json, NcAlgorithm, VdsNcKind, canonical};
use base64::Engine as _;
use base64::engine::general_purpose::{URL_SAFE, URL_SAFE_NO_PAD};
use spartel_base::IcaoCode;

/// The canonical data zone of a seal: what is to be signed with the hash of the algorithm.
#[must_use]
pub fn data_to_be_signed(kind: &VdsNcKind, version: u32, issuer: IcaoCode, message: Json) -> String {
    let header = Json::Object(vec![
        ("t".to_owned(), Json::Text(kind.as_str().to_owned())),
        ("v".to_owned(), Json::Number(f64::from(version))),
        ("is".to_owned(), Json::Text(issuer.letters().to_owned())),
    ]);
    canonical(&Json::Object(vec![("hdr".to_owned(), header), ("msg".to_owned(), message)]))
}

/// The text of a seal: a data zone of [`data_to_be_signed`], the certificate in DER and the signature `r ‖ s`.
#[must_use]
pub fn seal(data: &str, algorithm: NcAlgorithm, certificate: &[u8], signature: &[u8]) -> String {
    // Base64 and the names of algorithms need no escapes.
    format!(
        r#"{{"data":{data},"sig":{{"alg":"{algorithm}","cer":"{}","sigvl":"{}"}}}}"#,
        URL_SAFE_NO_PAD.encode(certificate),
        URL_SAFE.encode(signature),
    )
}
