//! The table itself.

use super::{Access, Answer, Body, Method, Param, Shape};
use crate::access::Accesses;
use crate::contact::{
    Act, Assess, Before, Contact, Contacts, Correct, HandOver, Interview, Interviews, Move, Observe, Open,
    Pieces, Refer, Steps,
};
use crate::device as d;
use crate::group as g;
use crate::house as h;
use crate::people as p;
use crate::post as l;
use crate::rates::Rates;
use crate::session::Session;
use crate::status::{Health, Told};
use crate::trust as t;
use crate::watch as w;

/// An endpoint.
#[derive(Clone, Copy)]
pub struct Endpoint {
    /// Its name.
    pub op: Op,
    /// How it is asked.
    pub method: Method,
    /// Where, with parameters in braces.
    pub path: &'static str,
    /// Who is let in.
    pub access: Access,
    /// Its parameters, of the path and of the query.
    pub params: &'static [Param],
    /// What it takes.
    pub body: Body,
    /// What it answers.
    pub answer: Answer,
    /// What it is for, in one line.
    pub summary: &'static str,
}

macro_rules! table {
    ($($(#[doc = $doc:literal])* $op:ident: $method:ident $path:literal for $access:ident,
        ($($param:expr),*) $body:expr => $answer:expr;)+) => {
        /// The name of an endpoint.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Op {
            $($(#[doc = $doc])* $op,)+
        }

        impl Op {
            /// Every one, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$op,)+];

            /// As the OpenAPI document and the logs have it.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$op => stringify!($op),)+ }
            }

            /// Its row of the table.
            #[must_use]
            pub const fn endpoint(self) -> Endpoint {
                match self {
                    $(Self::$op => {
                        const PARAMS: &[Param] = &[$($param),*];
                        Endpoint {
                            op: self,
                            method: Method::$method,
                            path: $path,
                            access: Access::$access,
                            params: PARAMS,
                            body: $body,
                            answer: $answer,
                            summary: concat!($($doc),*),
                        }
                    })+
                }
            }
        }
    };
}

const ID: Param = Param::id("id");
const POST: Param = Param::text("post", 63);

const fn json<T: utoipa::ToSchema>() -> Body {
    Body::Json(Shape::of::<T>())
}

const fn with<T: utoipa::ToSchema>(status: u16) -> Answer {
    Answer::Json(status, Shape::of::<T>())
}

/// How far contacts are, as they are listed.
const STAGES: &[&str] = &["open", "referred", "ended", "merged"];
/// Papers of a contact.
const PAPERS: &[&str] = &["notice", "report", "refusal", "receipt", "returned", "court"];
/// The languages of papers.
const LANGUAGES: &[&str] = &["ar", "fr", "es", "en"];
const DIRECTIONS: &[&str] = &["entry", "exit", "transit"];
/// The end of the year 9999, in milliseconds since 1970.
const LATEST: u64 = 253_402_300_799_999;

const CONTACT: Answer = with::<Contact>(200);
const GROUP: Answer = with::<g::Group>(200);

table! {
    /// What runs here, for people
    Front: Get "/" for Anybody, () Body::None => Answer::Bytes("text/html");
    /// The endpoints, for people
    Reference: Get "/api" for Anybody, () Body::None => Answer::Bytes("text/html");
    /// The OpenAPI document
    OpenApi: Get "/api/openapi.json" for Anybody, () Body::None => Answer::Bytes("application/json");
    /// Whether the process lives
    Live: Get "/health/live" for Anybody, () Body::None => with::<Health>(200);
    /// Whether it can serve: the record is there and can be written
    Ready: Get "/health/ready" for Anybody, () Body::None => with::<Health>(200);

    /// Who is signed in here
    WhoAmI: Get "/api/session" for Session, () Body::None => with::<Session>(200);
    /// Sign out: the shift ends
    SignOut: Delete "/api/session" for Session, () Body::None => Answer::Nothing;
    /// Lock the session: the officer is away
    Lock: Post "/api/session/lock" for Session, () Body::None => Answer::Nothing;

    /// Ways to sign in that not every house has
    ReadWays: Get "/api/sign-in" for Anybody, () Body::None => with::<p::Ways>(200);
    /// Ask the provider who somebody is
    AskProvider: Post "/api/sign-in/provider/question" for Anybody, () Body::None => with::<p::SendTo>(200);
    /// Come back from the provider: a browser does, with what the provider gave it
    BackFromProvider: Get "/sign-in/provider" for Anybody,
        (Param::text("state", 64), Param::text("code", 4096), Param::text("iss", 1024), Param::text("error", 64))
        Body::None => Answer::Elsewhere;
    /// Ask the browser for a passkey
    AskPasskey: Post "/api/sign-in/passkey/question" for Anybody, () Body::None => with::<p::Question>(200);
    /// Sign in with a passkey
    SignInByPasskey: Post "/api/sign-in/passkey" for Anybody, () json::<p::KeyAnswer>() => with::<Session>(200);
    /// Sign in with a password and a code
    SignInByPassword: Post "/api/sign-in/password" for Anybody, () json::<p::ByPassword>() => with::<Session>(200);
    /// Change the officer, or unlock the session, with a PIN
    ByPin: Post "/api/session/pin" for Anybody, () json::<p::ByPin>() => with::<Session>(200);
    /// Change the officer, or unlock the session, with a badge
    ByBadge: Post "/api/session/badge" for Anybody, () json::<p::Badge>() => with::<Session>(200);
    /// Whose link it is
    ReadLink: Post "/api/links" for Anybody, () json::<p::Link>() => with::<p::Linked>(200);
    /// With a link, a secret of codes
    AskCode: Post "/api/links/code" for Anybody, () json::<p::Link>() => with::<p::CodeSecret>(200);
    /// With a link, a password and codes
    EnrolPassword: Post "/api/links/password" for Anybody, () json::<p::NewPassword>() => Answer::Nothing;
    /// With a link, ask the browser for a new passkey
    AskFirstPasskey: Post "/api/links/passkey/question" for Anybody, () json::<p::Link>() => with::<p::Question>(200);
    /// With a link, ask the provider who its holder is
    AskProviderFirst: Post "/api/links/provider/question" for Anybody, () json::<p::Link>() => with::<p::SendTo>(200);
    /// With a link, the passkey that the browser made
    EnrolPasskey: Post "/api/links/passkey" for Anybody, () json::<p::KeyAnswer>() => Answer::Nothing;

    /// Ask the browser for another passkey of who is signed in
    AskNewPasskey: Post "/api/session/passkeys/question" for Session, () Body::None => with::<p::Question>(200);
    /// The passkey that the browser made
    AddPasskey: Post "/api/session/passkeys" for Session, () json::<p::KeyAnswer>() => Answer::Nothing;
    /// Ask the provider who somebody is that is signed in, in a session that began with a passkey: their account is linked
    AskProviderToo: Post "/api/session/provider/question" for Session, () Body::None => with::<p::SendTo>(200);
    /// Another password
    SetPassword: Put "/api/session/password" for Session, () json::<p::NewPassword>() => Answer::Nothing;
    /// A PIN, in a shift that began with a passkey
    SetPin: Put "/api/session/own-pin" for Session, () json::<p::NewPin>() => Answer::Nothing;
    /// A badge, shown once, in a shift that began with a passkey
    MakeBadge: Post "/api/session/own-badge" for Session, () Body::None => with::<p::Badge>(201);
    /// Ask the browser to have a decision confirmed
    AskDecision: Post "/api/session/decision/question" for Session, () json::<p::ToConfirm>() => with::<p::Question>(200);
    /// The decision that was confirmed
    ConfirmDecision: Post "/api/session/decision" for Session, ()
        json::<p::KeyAnswer>() => with::<p::ConfirmedDecision>(200);

    /// Everybody's accounts
    ListAccounts: Get "/api/accounts" for Session, () Body::None => with::<p::Accounts>(200);
    /// Make an account
    CreateAccount: Post "/api/accounts" for Session, () json::<p::NewAccount>() => with::<p::Account>(201);
    /// An account
    ReadAccount: Get "/api/accounts/{id}" for Session, (ID) Body::None => with::<p::Account>(200);
    /// Say where an account is posted
    SetPosts: Put "/api/accounts/{id}/posts" for Session, (ID) json::<p::Posts>() => with::<p::Account>(200);
    /// Give an account that has nothing to sign in with a link, shown once
    Invite: Post "/api/accounts/{id}/link" for Session, (ID) Body::None => with::<p::Link>(201);
    /// Take the credentials of an account of which one person is enough
    ResetCredentials: Post "/api/accounts/{id}/reset" for Session, (ID) Body::None => with::<p::Account>(200);
    /// Record that the holder of an account left
    Leave: Post "/api/accounts/{id}/leave" for Session, (ID) Body::None => with::<p::Account>(200);
    /// Revoke a passkey
    RevokePasskey: Delete "/api/accounts/{id}/passkeys/{passkey}" for Session, (ID, Param::text("passkey", 64))
        Body::None => with::<p::Account>(200);
    /// Name who stands in for who asks
    NameDeputy: Post "/api/session/deputies" for Session, () json::<p::NewDeputy>() => with::<p::Account>(200);
    /// Have somebody stand in no more
    EndDeputy: Delete "/api/accounts/{id}/deputies/{deputy}" for Session, (ID, Param::id("deputy"))
        Body::None => with::<p::Account>(200);

    /// What waits for a second person, and what became of it
    ListProposals: Get "/api/proposals" for Session, () Body::None => with::<p::Proposals>(200);
    /// A proposal with its content
    ReadProposal: Get "/api/proposals/{id}" for Session, (ID) Body::None => with::<p::Proposal>(200);
    /// Propose to give or take a role
    ProposeRole: Post "/api/proposals/roles" for Session, () json::<p::RoleChange>() => with::<p::Proposal>(201);
    /// Propose new credentials
    ProposeReset: Post "/api/proposals/resets" for Session, () json::<p::Reset>() => with::<p::Proposal>(201);
    /// Propose a rule of the house: by which profile a post checks, or for how long a class of records is kept
    ProposeRule: Post "/api/proposals/rules" for Session, () json::<h::Rule>() => with::<p::Proposal>(201);
    /// What lists that are proposed would change in contacts that are open or kept
    ReadEffect: Get "/api/proposals/{id}/effect" for Session, (ID) Body::None => with::<t::Effect>(200);
    /// Approve a proposal, which is done with it
    ApproveProposal: Post "/api/proposals/{id}/approve" for Session, (ID) json::<p::Approve>() => with::<p::Proposal>(200);
    /// Refuse a proposal
    RefuseProposal: Post "/api/proposals/{id}/refuse" for Session, (ID)
        json::<p::RefuseProposal>() => with::<p::Proposal>(200);
    /// Take a proposal back
    WithdrawProposal: Post "/api/proposals/{id}/withdraw" for Session, (ID) Body::None => with::<p::Proposal>(200);

    /// What each role may do here, and what no file changes; anybody who is signed in may know
    ReadRoles: Get "/api/roles" for Session, () Body::None => with::<h::Roles>(200);
    /// The rules of the house in force, and what they can say; anybody who is signed in may know
    ReadRules: Get "/api/rules" for Session, () Body::None => with::<h::Rules>(200);
    /// The state of the record: its size, the newest tree that was signed, and by whom
    ReadLedger: Get "/api/ledger" for Session, () Body::None => with::<h::Ledger>(200);
    /// How many records of each class are kept, until when, and how many are past their end
    ReadRetention: Get "/api/retention" for Session, () Body::None => with::<h::Retention>(200);

    /// Which lists are trusted, and how old they are
    ReadTrust: Get "/api/trust" for Session, () Body::None => with::<t::Trust>(200);
    /// What the trust in each state rests on, what runs out, what is missing and what to do
    ReadRadar: Get "/api/trust/radar" for Session, () Body::None => with::<t::Radar>(200);
    /// The whole store that is trusted, as `trust.bin` of the package
    ReadPackage: Get "/api/trust/package" for Session, () Body::None => Answer::Bytes("application/octet-stream");
    /// Take lists in: what follows on accepted lists is trusted at once, and all else proposed to a second person
    ImportLists: Post "/api/trust/imports" for Session, () Body::Lists(Shape::of::<t::Import>()) => with::<t::Brought>(200);
    /// Stores that were trusted, newest first
    ListTrust: Get "/api/trust/versions" for Session, () Body::None => with::<t::TrustVersions>(200);
    /// A store that was trusted, with what it changed
    ReadTrustVersion: Get "/api/trust/versions/{serial}" for Session, (Param::number("serial", LATEST))
        Body::None => with::<t::Version>(200);
    /// What a store that was trusted changes, against the one before it, in contacts that are open or kept
    ReadTrustEffect: Get "/api/trust/versions/{serial}/effect" for Session, (Param::number("serial", LATEST))
        Body::None => with::<t::Effect>(200);
    /// How often documents were referred in a month that is over, and how often a check was wrong
    ReadRates: Get "/api/rates" for Session, (Param::text("month", 7)) Body::None => with::<Rates>(200);

    /// Contacts, newest first
    ListContacts: Get "/api/contacts" for Session,
        (Param::text("post", 63), Param::words("phase", STAGES), Param::words("direction", DIRECTIONS),
         Param::number("from", LATEST), Param::number("before", LATEST), Param::id("officer"),
         Param::words("unresolved", &["true", "false"]), Param::text("outcome", 63), Param::text("kind", 63),
         Param::text("issuer", 3), Param::id("group"), Param::text("after", 63), Param::number("most", 200))
        Body::None => with::<Contacts>(200);
    /// The contact of a number
    FindContact: Get "/api/contacts/numbers/{number}" for Session, (Param::text("number", 24)) Body::None => CONTACT;
    /// Begin a contact, with the evidence that is there already
    OpenContact: Post "/api/contacts" for Session, ()
        Body::Parts(Some(("contact", Shape::of::<Open>()))) => with::<Contact>(201);
    /// A contact
    ReadContact: Get "/api/contacts/{id}" for Session, (ID) Body::None => CONTACT;
    /// Add evidence
    AddEvidence: Post "/api/contacts/{id}/evidence" for Session, (ID) Body::Parts(None) => CONTACT;
    /// The whole tree of checks that ran
    ReadResults: Get "/api/contacts/{id}/runs/{run}" for Session, (ID, Param::id("run"))
        Body::None => Answer::Described("Inspection");
    /// What happened in a contact, when and by whom, oldest first
    ReadSteps: Get "/api/contacts/{id}/steps" for Session, (ID) Body::None => with::<Steps>(200);
    /// Other contacts in which a document of this one was shown, among those that who asks may see
    ReadBefore: Get "/api/contacts/{id}/before" for Session, (ID) Body::None => with::<Before>(200);
    /// What a bundle of evidence holds, piece by piece, with the names of the pieces
    ReadBundle: Get "/api/contacts/{id}/bundles/{bundle}" for Session, (ID, Param::id("bundle"))
        Body::None => with::<Pieces>(200);
    /// A picture out of the evidence or the portrait of its chip, decoded apart, as every browser can show it
    ReadPicture: Get "/api/contacts/{id}/bundles/{bundle}/{piece}/picture" for Session,
        (ID, Param::id("bundle"), Param::number("piece", 255)) Body::None => Answer::Bytes("image/png");
    /// A piece of evidence
    ReadPiece: Get "/api/contacts/{id}/bundles/{bundle}/{piece}" for Session,
        (ID, Param::id("bundle"), Param::number("piece", 255)) Body::None => Answer::Bytes("application/octet-stream");
    /// A paper of a contact, made anew: a notice, a report, a form, a receipt, a letter, or a record for a court
    MakePaper: Get "/api/contacts/{id}/papers/{kind}" for Session,
        (ID, Param::words("kind", PAPERS), Param::words("language", LANGUAGES)) Body::None => Answer::Bytes("application/pdf");
    /// What happens in a contact, as it happens
    Follow: Get "/api/contacts/{id}/events" for Session, (ID) Body::None => Answer::Events;
    /// Say what was seen
    Observe: Post "/api/contacts/{id}/observations" for Session, (ID) json::<Observe>() => CONTACT;
    /// Say what to make of a document
    Assess: Post "/api/contacts/{id}/assessments" for Session, (ID) json::<Assess>() => CONTACT;
    /// Send the traveller on
    Refer: Post "/api/contacts/{id}/referral" for Session, (ID) json::<Refer>() => CONTACT;
    /// Whoever the traveller was sent to is done
    Return: Post "/api/contacts/{id}/return" for Session, (ID) Body::None => CONTACT;
    /// With whom one may speak in private
    ListInterviews: Get "/api/interviews" for Session, (Param::text("post", 63)) Body::None => with::<Interviews>(200);
    /// Drop what was asked and answered in private
    Safeguard: Post "/api/contacts/{id}/safeguards" for Session, (ID) json::<Interview>() => with::<Told>(200);
    /// Act
    Act: Post "/api/contacts/{id}/acts" for Session, (ID) json::<Act>() => CONTACT;
    /// By which order of the post the traveller can go on although checks are missing
    ReadRelief: Get "/api/contacts/{id}/relief" for Session, (ID) Body::None => with::<l::Relieved>(200);
    /// End the contact
    End: Post "/api/contacts/{id}/end" for Session, (ID) Body::None => CONTACT;
    /// Record that a contact should have ended and could not
    Lapse: Post "/api/contacts/{id}/lapse" for Session, (ID) Body::None => CONTACT;
    /// Correct what was recorded
    Correct: Post "/api/contacts/{id}/corrections" for Session, (ID) json::<Correct>() => CONTACT;
    /// Hand the contact over
    HandOver: Post "/api/contacts/{id}/hand-over" for Session, (ID) json::<HandOver>() => CONTACT;
    /// Give evidence that belongs to somebody else to their contact
    Move: Post "/api/contacts/{id}/move" for Session, (ID) json::<Move>() => CONTACT;
    /// Run the checks again, with the rules and lists of today
    RunAgain: Post "/api/contacts/{id}/runs" for Session, (ID) Body::None => CONTACT;
    /// Claim the next drop of a device for a contact
    ClaimNext: Post "/api/contacts/{id}/claims" for Session, (ID) json::<d::ClaimNext>() => with::<d::Claim>(201);
    /// Take a drop out of the tray of the post: it belongs to this contact
    TakeDrop: Post "/api/contacts/{id}/tray/{drop}" for Session, (ID, Param::id("drop")) Body::None => CONTACT;

    /// A post as it is now, for who runs it: lanes, times, who waits, devices, who is expected; nothing that leads to a traveller
    ReadWatch: Get "/api/posts/{post}/watch" for Session, (POST) Body::None => with::<w::Watch>(200);
    /// The log of a post, newest first: who relaxed which checks, and what was written down
    ReadLog: Get "/api/posts/{post}/log" for Session, (POST, Param::text("after", 63), Param::number("most", 100))
        Body::None => with::<l::PostLog>(200);
    /// Write something into the log of a post
    WriteNote: Post "/api/posts/{post}/log" for Session, (POST) json::<l::WriteNote>() => with::<l::PostLog>(201);
    /// Relax checks at a post for a time, by an order that the officer's key confirms
    RelaxChecks: Post "/api/posts/{post}/relaxations" for Session, (POST) json::<l::Relax>() => with::<l::PostLog>(201);
    /// Lift such an order before its time is over
    LiftRelaxation: Delete "/api/posts/{post}/relaxations/{id}" for Session, (POST, ID)
        Body::None => with::<l::PostLog>(200);
    /// What waits at a post for somebody to say whose it is
    ListTray: Get "/api/posts/{post}/tray" for Session, (POST) Body::None => with::<d::Tray>(200);
    /// How much waits there, as it changes
    FollowTray: Get "/api/posts/{post}/tray/events" for Session, (POST) Body::None => Answer::Events;
    /// Throw away what waits there
    DiscardDrop: Delete "/api/posts/{post}/tray/{drop}" for Session, (POST, Param::id("drop"))
        Body::None => Answer::Nothing;

    /// Who saw what, newest first, for the auditor; that it is read is among it
    ListAccesses: Get "/api/accesses" for Session,
        (Param::id("of"), Param::text("number", 24), Param::id("officer"), Param::number("from", LATEST),
         Param::number("before", LATEST), Param::text("after", 63), Param::number("most", 200))
        Body::None => with::<Accesses>(200);

    /// Readers, cameras and gates
    ListDevices: Get "/api/devices" for Session, () Body::None => with::<d::Devices>(200);
    /// Give a device a token, shown once
    RegisterDevice: Post "/api/devices" for Session, () json::<d::NewDevice>() => with::<d::Registered>(201);
    /// Take the token of a device
    RevokeDevice: Delete "/api/devices/{id}" for Session, (ID) Body::None => with::<d::Device>(200);
    /// Hand evidence in
    Deliver: Post "/api/evidence" for Device, () Body::Drop("drop", Shape::of::<d::Drop>()) => with::<d::Delivered>(200);

    /// Groups of travellers who come together, newest first
    ListGroups: Get "/api/groups" for Session,
        (Param::text("post", 63), Param::words("closed", &["true", "false"]), Param::text("after", 63),
         Param::number("most", 200)) Body::None => with::<g::Groups>(200);
    /// Form a group, with the papers of all that are there already
    FormGroup: Post "/api/groups" for Session, ()
        Body::Parts(Some(("group", Shape::of::<g::FormGroup>()))) => with::<g::Group>(201);
    /// A group, with its contacts as far as who asks may look them up
    ReadGroup: Get "/api/groups/{id}" for Session, (ID) Body::None => GROUP;
    /// Say how many travellers are expected
    ExpectGroup: Put "/api/groups/{id}/expected" for Session, (ID) json::<g::Expected>() => GROUP;
    /// Add papers of all
    DescribeGroup: Post "/api/groups/{id}/papers" for Session, (ID) Body::Parts(None) => GROUP;
    /// A paper of all, or the plate
    ReadPaper: Get "/api/groups/{id}/papers/{bundle}/{piece}" for Session,
        (ID, Param::id("bundle"), Param::number("piece", 255)) Body::None => Answer::Bytes("application/octet-stream");
    /// Have a contact belong to a group
    JoinGroup: Post "/api/groups/{id}/contacts" for Session, (ID) json::<g::Belongs>() => GROUP;
    /// Take a contact out of a group
    LeaveGroup: Delete "/api/groups/{id}/contacts/{contact}" for Session, (ID, Param::id("contact"))
        Body::None => GROUP;
    /// Link a child to an adult who came with it
    LinkChild: Post "/api/groups/{id}/links" for Session, (ID) json::<g::ChildLink>() => GROUP;
    /// Say that between a child and an adult there is no link
    UnlinkChild: Delete "/api/groups/{id}/links/{child}/{adult}" for Session,
        (ID, Param::id("child"), Param::id("adult")) Body::None => GROUP;
}
