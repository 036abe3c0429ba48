//! The seal for screens, VDS-NC: JSON with the signer's certificate inside.

use crate::people::{Person, Sex};
use crate::state::SealSigner;
use spartel_base::IcaoCode;
use spartel_seal::vds_nc::{Json, NcAlgorithm, VdsNcKind, data_to_be_signed, seal};

/// A proof of vaccination of the holder of a passport.
pub(crate) fn screen(signer: &SealSigner, person: &Person, passport: &str) -> Vec<u8> {
    let sex = match person.sex {
        Sex::Male => "M",
        Sex::Female => "F",
        Sex::Unstated => "X",
    };
    let holder = object(&[
        ("n", text(&format!("{}  {}", person.surnames, person.given))),
        ("dob", text(&person.born().to_string())),
        ("sex", text(sex)),
        ("i", text(passport)),
    ]);
    let dose = object(&[
        ("dvc", text("2025-11-03")),
        ("seq", Json::Number(1.0)),
        ("ctr", text("UTO")),
        ("adm", text("Port-Utopie Clinic")),
        ("lot", text("UT-SPECIMEN-7")),
    ]);
    let event = object(&[
        ("des", text("XM68M6")),
        ("nam", text("Specimen Vaccine")),
        ("dis", text("RA01.0")),
        ("vd", Json::Array(vec![dose])),
    ]);
    let message =
        object(&[("uvci", text("UT0009990017")), ("pid", holder), ("ve", Json::Array(vec![event]))]);
    let data = data_to_be_signed(&VdsNcKind::Vaccination, 1, IcaoCode::UTOPIA, message);
    let signature = signer.sign(data.as_bytes());
    seal(&data, NcAlgorithm::Es256, &signer.certificate, &signature).into_bytes()
}

fn object(members: &[(&str, Json)]) -> Json {
    Json::Object(members.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
}

fn text(value: &str) -> Json {
    Json::Text(value.to_owned())
}
