//! The lists that states publish: all of their certificates are taken, and none that nobody vouches for.

use crate::program::{data, spartel};
use spartel_trial::Folder;
use std::path::{Path, PathBuf};

/// A store made from the German and the Dutch list.
pub fn both_lists(emrtd: &Path, folder: &Folder) -> PathBuf {
    let lists = emrtd.join("masterlists");
    let store = folder.join("trust");
    for (list, root) in
        [("DE_ML_2026-05-28-08-28-45.ml", "DE_ROOT_CA_CSCA07.cer"), ("NL_ML_2026-07-22.ml", "NL_ROOT_CA.cer")]
    {
        import(&[&lists.join(list)], Some(&lists.join(root)), &store).exits(0);
    }
    store
}

fn import(files: &[&Path], signer: Option<&Path>, store: &Path) -> crate::program::Answer {
    let mut words: Vec<&std::ffi::OsStr> = vec!["trust".as_ref(), "import".as_ref()];
    words.extend(files.iter().map(|f| f.as_os_str()));
    if let Some(signer) = signer {
        words.extend(["--signer".as_ref(), signer.as_os_str()]);
    }
    words.extend(["--trust".as_ref(), store.as_os_str()]);
    spartel(words)
}

fn list(store: &Path) -> serde_json::Value {
    spartel(["trust", "list", "--json", "--trust", store.to_str().unwrap()]).exits(0).json()
}

#[test]
fn the_german_and_the_dutch_list_make_627_certificates_414_keys_129_countries() {
    let Some(emrtd) = data() else { return };
    let folder = Folder::new("program");
    let lists = emrtd.join("masterlists");
    for (file, root, count) in [
        ("DE_ML_2026-05-28-08-28-45.ml", "DE_ROOT_CA_CSCA07.cer", 588),
        ("NL_ML_2026-07-22.ml", "NL_ROOT_CA.cer", 411),
    ] {
        let alone = folder.join(root);
        import(&[&lists.join(file)], Some(&lists.join(root)), &alone).exits(0);
        assert_eq!(list(&alone)["certificates"].as_array().unwrap().len(), count);
    }
    let union = list(&both_lists(&emrtd, &folder));
    assert_eq!(union["certificates"].as_array().unwrap().len(), 627);
    assert_eq!(union["keys"], 414);
    assert_eq!(union["countries"], 129);
}

#[test]
fn an_unsigned_list_is_refused_unless_the_authority_decides() {
    let Some(emrtd) = data() else { return };
    let folder = Folder::new("program");
    let unsigned = emrtd.join("masterlists/selfxyz_raw_masterList_unsigned.der");
    let store = folder.join("trust");
    let refused = import(&[&unsigned], None, &store).exits(1);
    assert!(refused.err.contains("unsigned"), "{}", refused.err);
    let words = ["trust", "import", unsigned.to_str().unwrap(), "--national-decision", "--trust"];
    spartel(words.into_iter().chain([store.to_str().unwrap()])).exits(0);
    assert!(!list(&store)["certificates"].as_array().unwrap().is_empty());
}

#[test]
fn a_list_under_another_root_is_refused_and_changes_nothing() {
    let Some(emrtd) = data() else { return };
    let folder = Folder::new("program");
    let lists = emrtd.join("masterlists");
    let store = folder.join("trust");
    import(&[&lists.join("NL_ML_2026-07-22.ml")], Some(&lists.join("NL_ROOT_CA.cer")), &store).exits(0);
    let before = list(&store);
    let german = lists.join("DE_ML_2026-05-28-08-28-45.ml");
    let refused = import(&[&german], Some(&lists.join("NL_ROOT_CA.cer")), &store).exits(1);
    assert!(refused.err.contains("does not stand under the root"), "{}", refused.err);
    assert_eq!(list(&store), before);
}

#[test]
fn an_older_list_is_said_to_be_older() {
    let Some(emrtd) = data() else { return };
    let folder = Folder::new("program");
    let lists = emrtd.join("masterlists");
    let store = both_lists(&emrtd, &folder);
    let former = lists.join("DE_ML_2024-08-07-07-38-24.ml");
    let refused = import(&[&former], Some(&lists.join("DE_ROOT_CA_CSCA07.cer")), &store).exits(1);
    assert!(refused.err.contains("older"), "{}", refused.err);
}

#[test]
fn a_flipped_bit_in_a_list_is_found() {
    let Some(emrtd) = data() else { return };
    let folder = Folder::new("program");
    let lists = emrtd.join("masterlists");
    let mut bytes = std::fs::read(lists.join("NL_ML_2026-07-22.ml")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    let broken = folder.write("broken.ml", &bytes);
    let refused = import(&[&broken], Some(&lists.join("NL_ROOT_CA.cer")), &folder.join("trust"));
    assert!(matches!(refused.status, 1 | 65), "{}", refused.err);
}

#[test]
fn morocco_nigeria_and_egypt_have_anchors_and_tunisia_is_missing() {
    let Some(emrtd) = data() else { return };
    let folder = Folder::new("program");
    let store = both_lists(&emrtd, &folder);
    let store = store.to_str().unwrap();
    for (country, least) in [("MA", 4), ("NG", 2), ("EG", 1), ("ES", 5), ("TN", 0)] {
        let answer = spartel(["trust", "list", "--json", "--country", country, "--trust", store]).exits(0);
        let count = answer.json()["certificates"].as_array().unwrap().len();
        assert!(count >= least && (least > 0) == (count > 0), "{country}: {count}");
    }
    let radar =
        spartel(["trust", "radar", "--country", "TN", "--at", "2026-11-21", "--trust", store]).exits(0);
    assert!(radar.out.contains("TN"), "{}", radar.out);
}

#[test]
fn icaos_own_codes_are_found_in_its_collection_of_nonconformant_signers() {
    let Some(emrtd) = data() else { return };
    let folder = Folder::new("program");
    let lists = emrtd.join("masterlists");
    let store = both_lists(&emrtd, &folder);
    let former = lists.join("DE_ML_2024-08-07-07-38-24.ml");
    let words = ["trust", "import", former.to_str().unwrap(), "--older", "--keep-dropped", "--trust"];
    spartel(words.into_iter().chain([store.to_str().unwrap()])).exits(0);
    let file = emrtd.join("dsc-crl/icaopkd-003-complete-000090.ldif");
    let words =
        ["trust", "conformance", "--json", "--trust", store.to_str().unwrap(), file.to_str().unwrap()];
    let report = spartel(words).exits(0).json();
    assert_eq!((report["signers"].as_u64(), report["listed"].as_u64()), (Some(502), Some(2084)));
    // The rest is about CSCAs that no list at hand holds: nobody can check them here.
    assert_eq!((report["agreed"].as_u64(), report["without_csca"].as_u64()), (Some(1944), Some(140)));
    assert_eq!(report["ours_only"], 0);
}
