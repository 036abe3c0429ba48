//! Whom a server trusts, seen and changed from the command line.

use super::given::{Demonstration, Machine};
use crate::program::{Answer, spartel};
use crate::utopia::State;

#[test]
fn a_store_at_a_server_is_shown_as_one_in_a_folder_and_lists_are_brought_to_it() {
    let (demonstration, state) = (Demonstration::start(), State::new());
    let keeper = demonstration.signed_in("UT-401");
    it_is_shown_as_one_in_a_folder(&keeper);
    lists_are_brought(&keeper, &state);
    let officer = demonstration.signed_in("UTA-301");
    let refused = officer.does(&["trust", "list"]).exits(77);
    assert!(refused.err.contains("Your role does not include this"), "{}", refused.err);
    let refused = keeper.does(&["trust", "list", "--trust", "x"]).exits(64);
    assert!(refused.err.contains("cannot be used with"), "{}", refused.err);
}

fn it_is_shown_as_one_in_a_folder(keeper: &Machine) {
    let listed = keeper.does(&["trust", "list", "--json"]).exits(0).json();
    let certificates = listed["certificates"].as_array().expect("certificates");
    assert!(!certificates.is_empty() && certificates.iter().all(|c| c["country"] == "UT"), "{listed}");
    let id = certificates[0]["sha256"].as_str().expect("a name");
    let shown = keeper.does(&["trust", "show", &id[..16]]).exits(0);
    assert!(shown.out.contains(id), "{}", shown.out);
    let radar = keeper.does(&["trust", "radar", "--country", "UT", "--lang", "fr"]).exits(0);
    assert!(radar.out.contains("UT"), "{}", radar.out);
    let none = keeper.does(&["trust", "diff", "server", "server"]).exits(0);
    assert_eq!(none.out, "no difference in certificates and revocation lists\n");
}

fn lists_are_brought(keeper: &Machine, state: &State) {
    let published = |name: &str| state.published(name).display().to_string();
    let list = published("trust/UT.ml");
    let import = |more: &[&str]| -> Answer { keeper.does(&[&["trust", "import", &list], more].concat()) };
    let shown = import(&["--show"]).exits(0);
    assert!(shown.words().ends_with("Nothing was changed."), "{}", shown.out);
    let again = import(&["--json"]).exits(0).json();
    assert_eq!(again["state"], "applied", "the same list says that somebody looked: {again}");
    let wrong = published("trust-wrong/UT-unsigned.ml");
    let decision = ["--decision", "as the ministry wrote on 2 November", "--lang", "es"];
    let told = keeper.does(&[&["trust", "import", &wrong], &decision[..]].concat()).exits(0);
    assert!(told.words().contains("segunda persona") && told.out.contains("unsigned"), "{}", told.out);
    let older = published("trust/UT-older.ml");
    let refused = keeper.does(&["trust", "import", &older]).exits(65);
    assert!(refused.err.contains("UT-older.ml: This list is older"), "{}", refused.err);
    let no = keeper.does(&["trust", "import", &list, "--national-decision"]).exits(64);
    assert!(no.err.contains("cannot be used with"), "{}", no.err);
    let local = spartel(["trust", "import", &list, "--show"]).exits(64);
    assert!(local.err.contains("--server"), "{}", local.err);
}
