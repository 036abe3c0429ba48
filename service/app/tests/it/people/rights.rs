//! The table of rights: what is shipped, to the last cell; what is refused; and the rules that no file breaks.

use spartel_app::people::rights::{
    Action, BadRights, Matter, REQUIRED, Rights, Role, Rule, SHIPPED, Scope, forbids, somebody_must,
};
use spartel_inspect::transaction::Act;
use std::fmt::Write as _;
use std::path::PathBuf;

/// A line of the shipped table, or an empty one where the role may not.
fn line(role: Role, action: Action) -> String {
    let scope = Rights::shipped().of(role).get(&action).copied();
    scope.map_or(String::new(), |scope| format!("{action} = \"{scope}\"\n"))
}

/// The shipped table with another line for an action of a role; none where the line is empty.
fn with(role: Role, action: Action, new: &str) -> String {
    let (head, rest) = SHIPPED.split_once(&format!("[role.{role}]\n")).expect("every role");
    let old = line(role, action);
    let (body, tail) = rest.split_at(rest.find("[role.").unwrap_or(rest.len()));
    let body = if old.is_empty() { body.to_owned() } else { body.replacen(&format!("\n{old}"), "\n", 1) };
    let body = body.strip_prefix(&old).filter(|_| !old.is_empty()).unwrap_or(&body).to_owned();
    format!("{head}[role.{role}]\n{new}{body}{tail}")
}

/// A cell: how far a role may do this; `-` where it may not; `never` where no file may let it.
fn cell(role: Role, action: Action) -> &'static str {
    match Rights::shipped().may(&[role], action) {
        Some(scope) => scope.as_str(),
        None if forbids(role, action).is_some() => "never",
        None => "-",
    }
}

fn table(head: &str) -> String {
    let mut table = String::from(head);
    for role in Role::ALL {
        write!(table, " {role} |").unwrap();
    }
    table.push_str(&format!("\n|{}\n", "---|".repeat(Role::ALL.len() + 1)));
    for action in Action::ALL {
        write!(table, "| {action} |").unwrap();
        for role in Role::ALL {
            write!(table, " {} |", cell(*role, *action)).unwrap();
        }
        table.push('\n');
    }
    table
}

fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

#[test]
fn every_role_may_do_exactly_what_was_frozen() {
    let path = path("tests/frozen/rights.md");
    if std::env::var_os("SPARTEL_FREEZE").is_some() && !path.exists() {
        std::fs::write(&path, table("| |")).unwrap();
    }
    let frozen = std::fs::read_to_string(&path).expect("a frozen table");
    let rows: Vec<Vec<&str>> =
        frozen.lines().map(|line| line.trim_matches('|').split('|').map(str::trim).collect()).collect();
    let roles: Vec<Role> = rows[0][1..].iter().map(|name| Role::parse(name).expect(name)).collect();
    assert_eq!(roles, Role::ALL);
    let actions: Vec<Action> = rows[2..].iter().map(|row| Action::parse(row[0]).expect(row[0])).collect();
    assert_eq!(actions, Action::ALL, "every action has its row");
    let rights = Rights::shipped();
    for (row, action) in rows[2..].iter().zip(&actions) {
        for (frozen, role) in row[1..].iter().zip(&roles) {
            assert_eq!(rights.may(&[*role], *action), Scope::parse(frozen), "{role} {action}");
            assert_eq!(rights.of(*role).get(action).copied(), Scope::parse(frozen), "{role} {action}");
            assert_eq!(forbids(*role, *action).is_some(), *frozen == "never", "{role} {action}");
        }
    }
}

#[test]
fn the_page_for_authorities_has_the_table_that_is_shipped() {
    let (begin, end) = ("<!-- the table, made by a test -->\n", "<!-- end -->");
    let path = path("../../docs/people.md");
    let page = std::fs::read_to_string(&path).expect("the page");
    let (before, rest) = page.split_once(begin).expect("where the table begins");
    let (_, after) = rest.split_once(end).expect("where it ends");
    let made = format!("{before}{begin}{}{end}{after}", table("| action |"));
    if std::env::var_os("SPARTEL_WRITE").is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    let page = std::fs::read_to_string(&path).expect("the page");
    assert!(page == made, "docs/people.md is behind the table");
    for rule in Rule::ALL {
        assert!(page.contains(&format!("`{rule}`")), "{rule} is not explained");
    }
}

#[test]
fn words_have_one_spelling() {
    for action in Action::ALL {
        assert_eq!(Action::parse(action.as_str()), Some(*action));
    }
    for role in Role::ALL {
        assert_eq!(Role::parse(role.as_str()), Some(*role));
    }
    assert_eq!(Action::parse("Admit"), None);
    assert_eq!(Role::parse(""), None);
    assert!(Scope::Own < Scope::Post && Scope::Post < Scope::All);
}

#[test]
fn the_shipped_table_keeps_what_the_house_promises() {
    let rights = Rights::shipped();
    let may = |role, action| rights.may(&[role], action).is_some();
    let who = |action| Role::ALL.iter().copied().filter(|role| may(*role, action)).collect::<Vec<_>>();
    let content = [Action::OpenContact, Action::AddEvidence, Action::SeeContact, Action::Observe];
    let acts: Vec<Action> = Action::ALL.iter().copied().filter(|action| action.is_act()).collect();
    assert_eq!(acts.len(), 9, "inspection.md, 9");
    for action in content.into_iter().chain(acts) {
        for role in [Role::Administrator, Role::Auditor, Role::TrustListManager, Role::Trainer] {
            assert!(!may(role, action) && forbids(role, action).is_some(), "{role} {action}");
        }
    }
    assert_eq!(who(Action::InterviewSafeguards), [Role::Protection]);
    assert_eq!(who(Action::ReadSafeguards), [Role::Protection]);
    assert_eq!(who(Action::SeeAccessLog), [Role::Auditor]);
    assert_eq!(who(Action::AssessOpinion), [Role::SecondLine]);
    assert_eq!(who(Action::AdmitByDerogation), [Role::Commander]);
    assert_eq!(who(Action::ApproveRole), [Role::Commander]);
    assert_eq!(who(Action::ApproveAnchor), [Role::Commander, Role::TrustListManager]);
    assert_eq!(who(Action::ManageOwnPasskeys), Role::ALL);
    for matter in Matter::ALL {
        assert!(!may(Role::Administrator, matter.approve()));
        assert!(who(matter.approve()).iter().all(|role| matter.approvers().contains(role)));
    }
}

#[test]
fn two_roles_may_what_either_may_and_the_wider_scope_counts() {
    let rights = Rights::shipped();
    let both = [Role::FirstLine, Role::SecondLine];
    assert_eq!(rights.may(&both[..1], Action::SeeContact), Some(Scope::Own));
    assert_eq!(rights.may(&both, Action::SeeContact), Some(Scope::Post));
    assert_eq!(rights.may(&both, Action::AssessOpinion), Some(Scope::All));
    assert_eq!(rights.may(&both, Action::ReadSafeguards), None);
    assert_eq!(rights.may(&[], Action::ManageOwnPasskeys), None, "who has no role may nothing");
    assert_eq!(rights.may(&[Role::Trainer, Role::Trainer], Action::SeeRates), Some(Scope::Post));
}

#[test]
fn roles_that_are_apart_may_nothing_together() {
    let rights = Rights::shipped();
    let apart = [
        (Role::Administrator, Role::FirstLine),
        (Role::Administrator, Role::Commander),
        (Role::Administrator, Role::TrustListManager),
        (Role::Administrator, Role::Protection),
        (Role::Auditor, Role::Administrator),
        (Role::Auditor, Role::Trainer),
        (Role::Protection, Role::FirstLine),
        (Role::Protection, Role::SecondLine),
        (Role::Protection, Role::Commander),
    ];
    for (one, two) in apart {
        for action in Action::ALL {
            assert_eq!(rights.may(&[one, two], *action), None, "{one} {two} {action}");
            assert_eq!(rights.may(&[Role::Trainer, two, one], *action), None, "{two} {one} {action}");
        }
    }
    for together in [[Role::FirstLine, Role::Commander], [Role::Administrator, Role::Trainer]] {
        assert_eq!(rights.conflict(&together), None);
        assert_eq!(rights.may(&together, Action::ManageOwnPasskeys), Some(Scope::Own));
    }
    let own = "apart = [[\"commander\", \"trust-list-manager\"]]\n";
    let stricter = Rights::parse(&format!("{own}{SHIPPED}")).expect("a stricter table");
    for pair in [[Role::Commander, Role::TrustListManager], [Role::TrustListManager, Role::Commander]] {
        assert_eq!(rights.conflict(&pair), None);
        assert_eq!(stricter.conflict(&pair), Some((pair[0], pair[1])));
        assert_eq!(stricter.may(&pair, Action::ProposeAnchor), None);
    }
}

#[test]
fn threat_12_no_two_roles_that_may_be_held_together_undo_what_each_may_not() {
    let rights = Rights::shipped();
    for (one, two) in Role::ALL.iter().flat_map(|one| Role::ALL.iter().map(move |two| (*one, *two))) {
        let both = [one, two];
        if rights.conflict(&both).is_some() {
            continue;
        }
        let may = |action| rights.may(&both, action).is_some();
        assert!(!(may(Action::ManageAccounts) && may(Action::SeeContact)), "{one} {two}");
        assert!(!(may(Action::ManageAccounts) && may(Action::ApproveRole)), "{one} {two}");
        assert!(!(may(Action::SeeAccessLog) && Action::ALL.iter().any(|a| a.is_act() && may(*a))));
        assert!(!(may(Action::ReadSafeguards) && may(Action::Refuse)), "{one} {two}");
        assert!(!(may(Action::ReadSafeguards) && may(Action::OpenContact)), "{one} {two}");
    }
}

#[test]
fn each_right_can_be_given_by_a_file_unless_a_rule_forbids_it() {
    for (role, action) in Role::ALL.iter().flat_map(|r| Action::ALL.iter().map(move |a| (*r, *a))) {
        for scope in Scope::ALL {
            let text = with(role, action, &format!("{action} = \"{scope}\"\n"));
            let expected = if !action.scopes().contains(scope) {
                Err(BadRights::NoSuchScope { role, action, scope: *scope })
            } else if let Some(rule) = forbids(role, action) {
                Err(BadRights::Forbidden { role, action, rule })
            } else if let Some(must) =
                REQUIRED.iter().find(|must| (must.0, must.1) == (role, action) && must.2 != *scope)
            {
                Err(BadRights::Required { role, action, scope: must.2 })
            } else {
                Ok(Some(*scope))
            };
            let read = Rights::parse(&text).map(|rights| rights.may(&[role], action));
            assert_eq!(read, expected, "{role} {action} {scope}");
        }
    }
}

#[test]
fn each_right_can_be_taken_by_a_file_unless_somebody_must_have_it() {
    let shipped = Rights::shipped();
    let mut kept = 0;
    for role in Role::ALL.iter().copied() {
        for (action, scope) in shipped.of(role).clone() {
            let others =
                Role::ALL.iter().any(|other| *other != role && shipped.of(*other).contains_key(&action));
            let expected = if REQUIRED.contains(&(role, action, scope)) {
                Err(BadRights::Required { role, action, scope })
            } else if !others && somebody_must().any(|must| must == action) {
                Err(BadRights::Nobody(action))
            } else {
                Ok(None)
            };
            kept += usize::from(expected.is_err());
            let read = Rights::parse(&with(role, action, "")).map(|rights| rights.may(&[role], action));
            assert_eq!(read, expected, "{role} {action}");
        }
    }
    // Eight keys of one's own, two of the auditor, two of protection; who alone proposes anchors, signers and unsigned imports, who alone
    // approves roles, policies and retention; and accounts.
    assert_eq!(kept, 8 + 2 + 2 + 3 + 3 + 1);
}

#[test]
fn what_is_wrong_in_a_file_is_named_with_its_place() {
    let changed = [
        ("[role.trainer]", "[role.intern]", "intern: no role"),
        ("[role.trainer]", "[role.Trainer]", "Trainer: no role"),
        ("[role.trainer]", "[roles.trainer]", "roles: neither role nor apart"),
        ("\nseize =", "\nsieze =", "role.second-line.sieze: no action"),
        ("seize = \"post\"", "seize = \"everywhere\"", "role.second-line.seize: \"everywhere\" is no scope"),
        ("seize = \"post\"", "seize = true", "role.second-line.seize: true is no scope"),
        ("seize = \"post\"", "seize = \"post\"\nseize = \"all\"", "duplicate key"),
        ("open-contact = \"post\"", "open-contact = \"all\"", "all has no meaning here, only post"),
        (
            "observe = \"own\"",
            "assess-finding = \"own\"",
            "role.first-line.assess-finding: breaks first-line-suspects",
        ),
        ("[role.first-line]", "role", "TOML"),
        ("[role.first-line]", "apart = [[\"commander\"]]\n[role.first-line]", "not two different roles"),
        ("[role.first-line]", "apart = [[\"trainer\", \"trainer\"]]\n[role.first-line]", "not two different"),
        ("[role.first-line]", "apart = [[\"trainer\", \"intern\"]]\n[role.first-line]", "intern: no role"),
        ("[role.first-line]", "apart = 1\n[role.first-line]", "apart: 1 is"),
        ("[role.first-line]", "role.trainer = 1\n[role.first-line]", "TOML"),
    ];
    for (from, to, named) in changed {
        assert!(SHIPPED.contains(from), "{from}");
        let refused = Rights::parse(&SHIPPED.replacen(from, to, 1)).expect_err(to).to_string();
        assert!(refused.contains(named), "{to}: {refused}");
    }
    assert_eq!(Rights::parse(""), Err(BadRights::MissingRole(Role::FirstLine)));
    assert_eq!(Rights::parse("role = 1"), Err(BadRights::NoTable("role".into())));
    assert_eq!(Rights::parse("role.trainer = 1"), Err(BadRights::NoTable("role.trainer".into())));
    let (without, _) = SHIPPED.split_once("[role.trainer]").expect("the last role");
    assert_eq!(Rights::parse(without), Err(BadRights::MissingRole(Role::Trainer)));
}

#[test]
fn an_act_is_spelt_as_the_action_that_lets_somebody_do_it() {
    let acts: Vec<&str> = Act::ALL.iter().map(|act| act.as_str()).collect();
    let actions = Action::ALL.iter().filter(|action| action.is_act()).map(|action| action.as_str());
    assert_eq!(acts, actions.collect::<Vec<_>>());
}
