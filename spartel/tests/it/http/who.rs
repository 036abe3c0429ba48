//! Who may ask what: a row for each endpoint, without which this does not compile. Whoever is in it is let in, with something that is there; the
//! others are refused, and change nothing: what they asked for is still there for the next.

mod things;

use super::ask::Answer;
use serde_json::Value;
use spartel_api::endpoint::{Access, Op};
use things::Things;

/// Everybody: each role at the post where the things are, three at another post, and those who are of no post.
const PEOPLE: [&str; 11] = ["F-1", "F-2", "S-1", "S-2", "P-1", "P-2", "C-1", "A-1", "D-1", "T-1", "R-1"];

/// What somebody is told who may not: that they may not, or that nothing is there.
const REFUSALS: [&str; 10] = [
    "forbidden",
    "locked",
    "may-not",
    "may-not-approve",
    "may-not-propose",
    "no-device",
    "no-session",
    "none",
    "not-theirs",
    "oneself",
];

/// Who may ask something.
enum May {
    /// Whoever reaches the server.
    Anybody,
    /// Whoever is signed in, of themselves or of what all may know.
    SignedIn,
    /// A device with its token.
    Device,
    /// These, and nobody else.
    These(&'static [&'static str]),
    /// These find it in a list, in which nobody else finds anything.
    Find(&'static [&'static str]),
}

use May::{Find, These};

/// Who may ask what of things that officer F-1 of the post uto1 opened or took in, and the administrator proposed (rights.toml).
const fn may(op: Op) -> May {
    match op {
        Op::Front | Op::Reference | Op::OpenApi | Op::Live | Op::Ready => May::Anybody,
        Op::ReadWays | Op::AskProvider | Op::BackFromProvider | Op::AskPasskey => May::Anybody,
        Op::SignInByPasskey | Op::SignInByPassword | Op::ByPin | Op::ByBadge => May::Anybody,
        Op::ReadLink | Op::AskCode | Op::EnrolPassword | Op::AskFirstPasskey => May::Anybody,
        Op::AskProviderFirst | Op::EnrolPasskey => May::Anybody,

        Op::WhoAmI | Op::SignOut | Op::Lock | Op::ReadRoles | Op::ReadRules => May::SignedIn,
        Op::AskNewPasskey | Op::AddPasskey | Op::AskProviderToo | Op::SetPassword => May::SignedIn,
        Op::SetPin | Op::MakeBadge | Op::AskDecision | Op::ConfirmDecision => May::SignedIn,

        Op::ListAccounts | Op::ReadAccount => These(&["C-1", "A-1", "D-1"]),
        Op::CreateAccount | Op::Invite | Op::ResetCredentials | Op::Leave => These(&["A-1"]),
        Op::SetPosts => These(&["C-1", "A-1"]),
        Op::RevokePasskey => These(&["A-1"]),
        Op::NameDeputy => These(&["F-1", "F-2", "S-1", "S-2", "P-1", "P-2", "C-1", "T-1"]),
        Op::EndDeputy => These(&["F-1", "A-1"]),

        // The manager of lists finds those of lists.
        Op::ListProposals => Find(&["C-1", "A-1", "T-1"]),
        Op::ReadProposal => These(&["C-1", "A-1"]),
        Op::ProposeRole | Op::ProposeReset | Op::ProposeRule => These(&["C-1", "A-1"]),
        Op::ApproveProposal => These(&["C-1"]),
        Op::RefuseProposal => These(&["C-1"]),
        Op::WithdrawProposal => These(&["A-1"]),
        Op::ReadEffect => These(&["C-1", "T-1"]),

        Op::ReadLedger | Op::ReadRetention => These(&["C-1", "A-1", "D-1"]),
        Op::ReadTrust | Op::ReadRadar | Op::ReadPackage | Op::ListTrust | Op::ReadTrustVersion => {
            These(&["F-1", "F-2", "S-1", "S-2", "C-1", "A-1", "D-1", "T-1", "R-1"])
        }
        Op::ReadTrustEffect => These(&["C-1", "T-1"]),
        Op::ImportLists => These(&["T-1"]),
        Op::ReadRates => These(&["S-1", "S-2", "C-1", "D-1", "T-1", "R-1"]),

        Op::ListContacts => Find(&["F-1", "S-1", "C-1"]),
        Op::OpenContact => These(&["F-1", "S-1"]),
        Op::FindContact
        | Op::ReadContact
        | Op::ReadResults
        | Op::ReadSteps
        | Op::ReadBefore
        | Op::ReadBundle => These(&["F-1", "S-1", "C-1"]),
        Op::ReadPicture | Op::ReadPiece | Op::Follow | Op::ReadRelief => These(&["F-1", "S-1", "C-1"]),
        Op::MakePaper => These(&["S-1", "C-1"]),
        Op::AddEvidence | Op::ClaimNext | Op::TakeDrop => These(&["F-1", "S-1"]),
        Op::Observe | Op::Refer | Op::Act | Op::End | Op::Lapse | Op::Move => These(&["F-1", "S-1", "C-1"]),
        Op::Assess => These(&["F-1", "S-1"]),
        Op::Return | Op::RunAgain => These(&["S-1", "C-1"]),
        Op::Correct | Op::HandOver => These(&["F-1", "C-1"]),
        Op::ListInterviews => Find(&["P-1"]),
        Op::Safeguard => These(&["P-1"]),

        Op::ReadWatch => These(&["C-1", "A-1"]),
        Op::ReadLog | Op::WriteNote | Op::RelaxChecks | Op::LiftRelaxation => These(&["C-1"]),
        Op::ListTray | Op::FollowTray | Op::DiscardDrop => These(&["F-1", "S-1"]),
        Op::ListAccesses => These(&["D-1"]),

        Op::ListDevices => Find(&["F-1", "S-1", "C-1", "A-1"]),
        Op::RegisterDevice | Op::RevokeDevice => These(&["C-1", "A-1"]),
        Op::Deliver => May::Device,

        Op::ListGroups => Find(&["F-1", "S-1", "C-1"]),
        Op::ReadGroup | Op::ReadPaper => These(&["F-1", "S-1", "C-1"]),
        Op::FormGroup | Op::ExpectGroup | Op::DescribeGroup | Op::LinkChild | Op::UnlinkChild => {
            These(&["F-1", "S-1"])
        }
        Op::JoinGroup | Op::LeaveGroup => These(&["F-1"]),
    }
}

/// A problem that the right person has, since the thing itself is in the way: rights are asked about before.
const fn own_problem(op: Op) -> Option<&'static str> {
    match op {
        Op::RelaxChecks => Some("not-confirmed"),
        Op::End => Some("not-settled"),
        _ => None,
    }
}

fn is_refused(answer: &Answer) -> bool {
    matches!(answer.status.as_u16(), 401 | 403 | 404) && REFUSALS.contains(&answer.code().as_str())
}

/// Whether a list has anything in it.
fn finds(answer: &Answer) -> bool {
    let json = answer.json();
    let lists = json.as_object().into_iter().flat_map(|all| all.values()).filter_map(Value::as_array);
    lists.flatten().next().is_some()
}

fn is_let_in(op: Op, answer: &Answer) -> bool {
    answer.status.is_success() || own_problem(op).is_some_and(|code| answer.code() == code)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_endpoint_lets_in_whom_it_is_for_and_nobody_else() {
    let things = Things::new().await;
    let served = &things.served;
    let mut wrong = Vec::new();
    for op in Op::ALL.iter().copied() {
        let access = op.endpoint().access;
        let (these, is_list): (&[&str], bool) = match may(op) {
            May::Anybody | May::SignedIn | May::Device => {
                let fits = match may(op) {
                    May::Anybody => Access::Anybody,
                    May::Device => Access::Device,
                    _ => Access::Session,
                };
                assert_eq!(access, fits, "{op:?}");
                wrong.extend(things.at_large(op, &PEOPLE, is_refused).await);
                continue;
            }
            These(these) => (these, false),
            Find(these) => (these, true),
        };
        assert_eq!(access, Access::Session, "{op:?}");
        let mut ask = things.ask(op).await;
        for who in PEOPLE.iter().filter(|who| !these.contains(who)) {
            let answer = ask.clone().by(&served.browser(who)).of(served).await;
            if !(is_refused(&answer) || is_list && answer.status == 200 && !finds(&answer)) {
                wrong.push(format!("{op:?}: {who} is let in: {} {}", answer.status, answer.json()));
            }
        }
        for who in these {
            let answer = ask.by(&served.browser(who)).of(served).await;
            if !is_let_in(op, &answer) || is_list && !finds(&answer) {
                wrong.push(format!("{op:?}: {who} is not let in: {} {}", answer.status, answer.json()));
            }
            ask = things.ask(op).await;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
