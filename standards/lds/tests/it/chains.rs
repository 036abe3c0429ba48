//! Real security objects with the published master lists.

use crate::passive::{code, noon};
use crate::samples::{data, folder};
use spartel_base::CheckResult;
use spartel_lds::dg1::Dg1;
use spartel_lds::passive::{Check, NotAuthentic, verify};
use spartel_pki::trust::{ImportOptions, StoreKind, TrustStore};

/// The union of the German and the Dutch list, each under its root.
fn union() -> Option<TrustStore> {
    let folder = data()?.join("masterlists");
    let read = |name: &str| std::fs::read(folder.join(name)).expect("the list is there");
    let mut store = TrustStore::empty(StoreKind::Production);
    for (list, root) in
        [("DE_ML_2026-05-28-08-28-45.ml", "DE_ROOT_CA_CSCA07.cer"), ("NL_ML_2026-07-22.ml", "NL_ROOT_CA.cer")]
    {
        let root = read(root);
        let options = ImportOptions { signer_root: Some(&root), ..ImportOptions::default() };
        store = store.import(&read(list), &options, noon(2026, 11, 21)).expect(list).0;
    }
    Some(store)
}

#[test]
fn every_real_security_object_is_authentic_and_specimens_are_not() {
    let Some(trust) = union() else { return };
    let mut authentic = 0;
    for (name, sod) in folder("sod") {
        let pa = verify(&sod, &[], &trust, noon(2026, 11, 21));
        // The three older German ones are specimens of test facilities.
        let specimen = ["DE_2011", "DE_2013", "DE_2015"].iter().any(|start| name.starts_with(start));
        if specimen {
            assert_eq!(code(&pa, Check::SignerTrusted), (CheckResult::Undetermined, "no-anchor"), "{name}");
            assert!(pa.authentic().is_none(), "{name}");
            continue;
        }
        authentic += 1;
        assert_eq!(code(&pa, Check::SignerSignature), (CheckResult::Successful, "ok"), "{name}");
        assert_eq!(code(&pa, Check::SignerTrusted), (CheckResult::Successful, "ok"), "{name}");
        assert_eq!(code(&pa, Check::SignerNotSelfSigned), (CheckResult::Successful, "ok"), "{name}");
        let sod = pa.authentic().expect(&name);
        assert_eq!(sod.data_group::<Dg1>().map(|_| ()), Err(NotAuthentic::NotRead), "{name}");
    }
    assert!(authentic == 9 || data().is_none());
}

#[test]
fn a_tampered_security_object_is_not_authentic_under_any_list() {
    let Some(trust) = union() else { return };
    for (name, sod) in folder("sod-negative") {
        let pa = verify(&sod, &[], &trust, noon(2026, 11, 21));
        assert!(pa.authentic().is_none() && pa.signed().is_none(), "{name}");
        assert!(pa.steps.iter().any(|step| step.result == CheckResult::Failed), "{name}");
    }
}
