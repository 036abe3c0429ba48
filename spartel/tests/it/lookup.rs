//! `spartel lookup`: a list is taken in whole, as tokens under a key, or not at all.

use crate::program::spartel;
use spartel_trial::Folder;
use std::fs;
use std::os::unix::fs::PermissionsExt;

const LIST: &str =
    "document_number,issuing_state,document_type,report\nL898902C3,UTO,P,stolen\nXA12345,D,I,lost\n";

#[test]
fn a_list_is_taken_in_as_tokens_and_in_the_place_of_the_one_before() {
    let folder = Folder::new("lookup");
    let at = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    folder.write("list.csv", LIST);
    let words = |name: &str, lang: &str| {
        let words =
            ["lookup", "import", &at("list.csv"), "--name", name, "--lists", &at("lists"), "--lang", lang];
        [&words.map(str::to_owned)[..], &["--key".to_owned(), at("list.key")]].concat()
    };
    for (lang, word) in [("en", "2 reported"), ("fr", "2"), ("es", "2"), ("ar", "2")] {
        let taken = spartel(words("national", lang)).exits(0);
        assert!(taken.out.contains(word) && taken.out.contains("national"), "{}", taken.out);
    }
    assert_eq!(fs::read_dir(at("lists")).unwrap().count(), 1);
    let mode = |path: &str| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&at("list.key")), mode(&at("lists/national.list"))), (0o600, 0o600));
    let before = fs::read_to_string(at("lists/national.list")).unwrap();
    assert!(!before.contains("L898902C3") && before.ends_with("end 2\n"));
    // A line that is not understood leaves the list that is there.
    folder.write("list.csv", LIST.replace("lost", "found"));
    let refused = spartel(words("national", "en")).exits(65);
    assert!(refused.err.contains("Line 3") && refused.err.contains("report"), "{}", refused.err);
    assert_eq!(fs::read_to_string(at("lists/national.list")).unwrap(), before);
    folder.write("list.csv", LIST);
    for name in ["../outside", "Capital", "a.b", ""] {
        spartel(words(name, "en")).exits(64);
    }
    let mut inside = words("national", "en");
    *inside.last_mut().unwrap() = at("lists/list.key");
    assert!(spartel(inside).exits(64).err.contains("another folder"));
    fs::set_permissions(at("list.key"), PermissionsExt::from_mode(0o644)).unwrap();
    spartel(words("national", "en")).exits(65);
}
