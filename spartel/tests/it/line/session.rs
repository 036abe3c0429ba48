//! Signing in at a server that was named and is trusted, and what is told where that fails.

use super::given::{ADMINISTRATOR, House, Machine, mode};
use std::fs;

#[test]
fn threat_13_a_session_over_tls_lies_in_a_file_of_its_owner_and_ends() {
    let mut house = House::start();
    let machine = Machine::of(&house.running.address());
    let authority = house.authority();
    let trusting = ["--authority", authority.as_str()];
    a_server_is_not_trusted_by_itself(&machine, &house);
    wrong_secrets_are_told_apart_from_none(&machine, &house, &trusting);
    let begun = machine.signs_in(ADMINISTRATOR, &house.password, &house.secret, &trusting).exits(0);
    assert!(begun.words().contains("A-1 is signed in at https://localhost:"), "{}", begun.out);
    let sessions = machine.sessions();
    assert_eq!(sessions.len(), 1);
    assert_eq!((mode(&sessions[0]), mode(sessions[0].parent().expect("a folder"))), (0o600, 0o700));
    // The authority is known from the start of the session.
    let shown = machine.does(&["session", "show", "--json"]).exits(0).json();
    assert_eq!((&shown["number"], &shown["roles"][0]), (&"A-1".into(), &"administrator".into()));
    it_ends_at_the_server_too(&machine);
    house.running.stop();
    let away = machine.signs_in(ADMINISTRATOR, &house.password, &house.secret, &trusting).exits(74);
    assert!(away.err.contains("cannot be reached"), "{}", away.err);
}

fn a_server_is_not_trusted_by_itself(machine: &Machine, house: &House) {
    let told = machine.signs_in(ADMINISTRATOR, &house.password, &house.secret, &[]).exits(74);
    // On a system without authorities of its own nobody could vouch for anybody.
    assert!(told.err.contains("vouch"), "{}", told.err);
    let plain = Machine::of(&machine.server.replace("https", "http"));
    let told = plain.signs_in(ADMINISTRATOR, &house.password, &house.secret, &[]).exits(74);
    assert!(!told.err.is_empty());
    let far = Machine::of("http://desk.post.example");
    assert!(far.does(&["session", "show"]).exits(64).err.contains("http is for this machine alone"));
}

fn wrong_secrets_are_told_apart_from_none(machine: &Machine, house: &House, trusting: &[&str]) {
    let wrong = machine.signs_in(ADMINISTRATOR, "ten red boats at noon", &house.secret, trusting).exits(77);
    assert!(wrong.err.contains("the password or the code is wrong"), "{}", wrong.err);
    let nobody = machine.signs_in("Z-9", &house.password, &house.secret, trusting).exits(77);
    assert_eq!(nobody.err, wrong.err, "nobody is told which numbers there are");
    assert!(machine.sessions().is_empty());
    let start = ["session", "start", "--number", ADMINISTRATOR];
    let asked =
        machine.does(&[&start[..], trusting, &["--lang", "ar", "--password-file", "-"]].concat()).exits(77);
    assert!(asked.err.contains("كلمة المرور"), "{}", asked.err);
    let open = machine.folder.write("open", "a password\n").display().to_string();
    spartel_trial::folder::set_mode(open.as_ref(), 0o644);
    let open = machine.does(&[&start[..], trusting, &["--password-file", &open]].concat()).exits(77);
    assert!(open.err.contains("Others than the owner may read"), "{}", open.err);
}

fn it_ends_at_the_server_too(machine: &Machine) {
    let file = machine.sessions().remove(0);
    let kept = fs::read(&file).expect("a session");
    machine.does(&["session", "end"]).exits(0);
    assert!(machine.sessions().is_empty());
    let none = machine.does(&["session", "show"]).exits(77);
    assert!(none.err.contains("the session has ended"), "{}", none.err);
    fs::write(&file, kept).expect("our folder");
    machine.does(&["session", "show"]).exits(77);
    machine.does(&["session", "end"]).exits(77);
    assert!(machine.sessions().is_empty(), "what is good for nothing is not kept");
}
