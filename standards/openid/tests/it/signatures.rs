//! Signatures: those of the standards and of OpenSSL hold, and those that nobody should take do not.

use super::provider::{base64, claims, header, jwk, keys, signed};
use serde_json::{Value, json};
use spartel_openid::{Keys, Refused, Unverified};

/// RFC 7515, A.2: RS256.
const RS256: (&str, &str) = (
    "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ",
    "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw",
);
/// RFC 7515, A.3: ES256.
const ES256: (&str, &str, &str) = (
    "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
    "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
    "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q",
);
/// RFC 8037, A.4: Ed25519.
const EDDSA: (&str, &str) = (
    "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc.hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg",
);
/// PS256, made by OpenSSL 3 (`openssl dgst -sha256 -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:digest`).
const PS256: (&str, &str) = (
    "7y5O3tAbzicAWhMoE3_jEFbpd31RBCKrtH_dA5sN-KZoA5yoPNVxT9YsqO_CCCTyeVGXkyfppLn2Ennt_5SaQKGcCbz-ENxlY6SBLtCp-_ijMJCvHLbAxm4u4dnIEMBhj5tMwloK4Vlx5jQmACaJvEPu8uH9FGUQxhkrE7YaaJyiKF5esl5Q2OVK5RfYPb5KTbhfNk1mxPhl64wEpduLvfp48AtMzdCYE614mopF86Oud4_vA4_B7gM6EA8_e12KsIrCODcm_KO7TgBWvjiDdQMI9kfrz5wcDQLYPHjWLqUgLHFadkeMz_Luh3vDIlwmSMvntmvhSN5XOB3ef8Mf9w",
    "eyJhbGciOiJQUzI1NiIsImtpZCI6Im1hZGUtYnktb3BlbnNzbCJ9.eyJzdWIiOiJ4In0.5kyK_bm7gsw53BTAWed7YmM69w16hj-Csr7-t-xB9WWrIkuCurkSyH_X65BDJR6Mnkw8H1r5Gl3bab9F6DMoyspBCkHaUsdKgmF-wwj2jzMfIDrguZiQfgp038Y1IqhagYYIHRooLdQyvgK5jfpibri9qZpZh_1GQdVJcaFTYd41BHrtRj3ueioNLLctnN1ECZPrh6V1K1whN11PHfYWzsHndBxVrSe_or71Ls6cIlnh3GVRh2x3Vcaqc-PATrGZz66ekGRxt_sEAK7HA27sGPo34HDoOf_Bx34Kft_N-cy4VuQeqCWwvgOK52SDcTRmToiLeRJ0x0tTGpAY4LCmAg",
);

fn verified(token: &str, known: &Keys) -> Result<(), Refused> {
    Unverified::parse(token)?.verify(known).map(|_| ())
}

fn rsa(modulus: &str) -> Value {
    json!({ "kty": "RSA", "n": modulus, "e": "AQAB" })
}

#[test]
fn signatures_of_the_standards_hold_and_none_under_another_key() {
    let es = json!({ "kty": "EC", "crv": "P-256", "x": ES256.0, "y": ES256.1 });
    let ed = json!({ "kty": "OKP", "crv": "Ed25519", "x": EDDSA.0 });
    let mut ps = rsa(PS256.0);
    ps["kid"] = json!("made-by-openssl");
    let all = [(RS256.1, rsa(RS256.0)), (ES256.2, es), (EDDSA.1, ed), (PS256.1, ps)];
    for (token, key) in &all {
        assert_eq!(verified(token, &keys(std::slice::from_ref(key))), Ok(()), "{key}");
        let mut foreign = jwk();
        foreign["kid"] = json!("made-by-openssl");
        let why = verified(token, &keys(&[foreign])).expect_err("another key");
        assert!(matches!(why, Refused::Key | Refused::Signature), "{key}: {why}");
    }
    // The kinds are not taken for each other, though the keys are of one family.
    let mut other = rsa(PS256.0);
    (other["kid"], other["alg"]) = (json!("made-by-openssl"), json!("RS256"));
    assert_eq!(verified(PS256.1, &keys(&[other])), Err(Refused::Key));
    assert_eq!(verified(RS256.1, &keys(&[rsa(PS256.0)])), Err(Refused::Signature));
}

/// What every library of tokens was once caught with (RFC 8725, 2.1).
#[test]
fn neither_no_signature_nor_a_shared_secret_is_one() {
    for name in ["none", "None", "NONE", "nOnE", "HS256", "HS512", "RS1", "ES256K", "", "es256"] {
        let mut header = header();
        header["alg"] = json!(name);
        let token = signed(&header, &claims());
        assert_eq!(verified(&token, &keys(&[jwk()])), Err(Refused::Algorithm), "{name}");
        let bare = token.rsplit_once('.').expect("three parts").0;
        assert_eq!(verified(&format!("{bare}."), &keys(&[jwk()])), Err(Refused::Algorithm), "{name}");
    }
    // Under the right name, and with nothing or zeros for a signature.
    let token = signed(&header(), &claims());
    let bare = token.rsplit_once('.').expect("three parts").0;
    for signature in [String::new(), base64([0; 64]), base64([0; 63])] {
        assert_eq!(verified(&format!("{bare}.{signature}"), &keys(&[jwk()])), Err(Refused::Signature));
    }
}

#[test]
fn a_key_is_found_by_its_name_or_because_it_is_the_only_one() {
    let mut unnamed = header();
    unnamed.as_object_mut().expect("a header").remove("kid");
    let (named, token) = (signed(&header(), &claims()), signed(&unnamed, &claims()));
    let mut second = jwk();
    second["kid"] = json!("l");
    assert_eq!(verified(&named, &keys(&[second.clone(), jwk()])), Ok(()));
    assert_eq!(verified(&named, &keys(std::slice::from_ref(&second))), Err(Refused::Key));
    assert_eq!(verified(&token, &keys(&[jwk(), rsa(RS256.0)])), Ok(()), "the only one of its kind");
    assert_eq!(verified(&token, &keys(&[jwk(), second])), Err(Refused::Key), "which of both");
    assert_eq!(verified(&token, &keys(&[])), Err(Refused::Key));
    for (name, value) in [
        ("use", json!("enc")),
        ("key_ops", json!(["sign"])),
        ("alg", json!("ES384")),
        ("crv", json!("P-384")),
    ] {
        let mut other = jwk();
        other[name] = value;
        assert_eq!(verified(&named, &keys(&[other])), Err(Refused::Key), "{name}");
    }
}

/// A token brings no key along that is looked at, and nothing critical that nobody knows (RFC 7515, 4.1.11).
#[test]
fn what_a_header_says_beside_its_kind_is_not_believed() {
    let other = base64([7; 32]);
    for (name, value) in [
        ("jwk", json!({ "kty": "EC", "crv": "P-256", "x": other, "y": other })),
        ("jku", json!("https://evil.example/keys")),
        ("x5u", json!("https://evil.example/chain")),
    ] {
        let mut header = header();
        header[name] = value;
        assert_eq!(verified(&signed(&header, &claims()), &keys(&[jwk()])), Ok(()), "{name} says nothing");
    }
    for critical in [json!(["exp"]), json!([]), Value::Null] {
        let mut header = header();
        header["crit"] = critical;
        assert_eq!(verified(&signed(&header, &claims()), &keys(&[jwk()])), Err(Refused::Malformed));
    }
}

#[test]
fn what_has_another_form_is_refused() {
    let token = signed(&header(), &claims());
    for other in [
        String::new(),
        "..".into(),
        format!("{token}."),
        format!(".{token}"),
        format!("{token}="),
        format!(" {token}"),
        token.replacen('.', "", 1),
        format!("{}.{}", token, base64("x")),
        format!("{}{}", token, "A".repeat(17 << 10)),
    ] {
        assert_eq!(verified(&other, &keys(&[jwk()])), Err(Refused::Malformed), "{other:.40}");
    }
    for set in ["", "{}", "[]", "{\"keys\":{}}"] {
        assert_eq!(Keys::parse(set.as_bytes()), Err(Refused::Malformed), "{set}");
    }
    let many = json!({ "keys": vec![jwk(); 65] }).to_string();
    assert_eq!(Keys::parse(many.as_bytes()), Err(Refused::Malformed));
    let short = rsa(&base64([0xff; 128]));
    let token = RS256.1;
    assert_eq!(
        verified(token, &keys(&[short])),
        Err(Refused::Signature),
        "keys of 1,024 bits verify nothing"
    );
}
