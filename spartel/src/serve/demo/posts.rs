//! What stands at the posts of the demonstration, and who is expected there.

use super::{POSTS, asked, refused};
use crate::exit::Failure;
use crate::serve::station::Real;
use serde_json::{Value, json};
use spartel_app::contact::{Order, Piece, Pieces, form};
use spartel_app::ledger::Recorder;
use spartel_app::people::account::Post;
use spartel_app::people::device::{Kind, Registration};
use spartel_app::people::directory::Directory;
use spartel_inspect::group::{Formed, GroupKind};
use spartel_inspect::transaction::PieceKind;
use spartel_ledger::body::Actor;
use spartel_ledger::id::{AccountId, Code, Moment};
use spartel_ports::{Clock, World};
use spartel_utopia::{COMPANIES, Company};

/// What stands at each post.
const DEVICES: [(&str, Kind); 3] =
    [("chip-reader", Kind::ChipReader), ("page-scanner", Kind::PageScanner), ("folder", Kind::Folder)];
/// Tokens last so many milliseconds: a month, which no demonstration does.
const LASTS: i64 = 30 * 24 * 3_600_000;

/// A device, with the token that it shows.
pub struct Reader {
    name: String,
    post: &'static str,
    token: String,
}

impl Reader {
    /// As programs are told of it.
    pub fn told(&self) -> Value {
        let Self { name, post, token } = self;
        json!({ "name": name, "post": post, "token": token })
    }

    /// As people are told of it.
    pub fn line(&self) -> String {
        let Self { name, post, token } = self;
        format!("  {name:<18} {post:<4} {token}\n")
    }
}

/// Registers the devices of all posts.
pub async fn devices(
    (recorder, directory): (&Recorder<Real>, &Directory),
    administrator: AccountId,
) -> Result<Vec<Reader>, Failure> {
    let until = Moment(recorder.world().clock().now().0.0 + LASTS);
    let mut readers = Vec::new();
    for post in POSTS {
        for (kind, of) in DEVICES {
            let name = format!("{post}-{kind}");
            let code = Code::parse(&name).ok_or_else(|| refused(&name))?;
            let wanted =
                Registration { name: code, kind: of, post: Post(Code::new(post)), desk: None, until };
            let by = asked(Actor::Officer(administrator));
            let (_, token) = directory.register_device(recorder, &by, wanted).await.map_err(refused)?;
            readers.push(Reader { name, post, token: token.text() });
        }
    }
    Ok(readers)
}

/// Where a company comes: families to the airport, vehicles to the land crossing, who sails to the ferry port.
fn post(kind: GroupKind) -> &'static str {
    match kind {
        GroupKind::Family => "uta",
        GroupKind::Vehicle => "utl",
        GroupKind::Carrier => "utf",
    }
}

/// Has the companies of Utopia expected by an officer of the post where they come.
pub async fn expects(
    (recorder, directory): (&Recorder<Real>, &Directory),
    officers: &[(&'static str, AccountId)],
) -> Result<(), Failure> {
    for company in COMPANIES {
        let formed = formed(company).ok_or_else(|| refused(company.name))?;
        let at = |(post, _): &&(&str, AccountId)| *post == formed.post.as_str();
        let Some((_, account)) = officers.iter().find(at) else { continue };
        let now = recorder.world().clock().now().0;
        let officer = directory.officer(*account, now).ok_or_else(|| refused(company.name))?;
        let by = asked(Actor::Officer(*account));
        let order = Order { command: by.command, purpose: by.purpose };
        let papers = company.plate.map(|plate| Pieces::new(vec![typed(plate)]));
        form(recorder, (directory.asked(&officer, now), &order), formed, papers).await.map_err(refused)?;
    }
    Ok(())
}

fn formed(company: &Company) -> Option<Formed> {
    let kind = GroupKind::from_code(company.kind)?;
    Some(Formed {
        kind,
        post: Code::new(post(kind)),
        carrier: company.carrier.map(Code::new),
        service: company.service.map(Code::new),
        expected: u16::try_from(company.travellers.len()).ok()?,
    })
}

/// A plate as somebody typed it.
fn typed(plate: &str) -> Piece {
    Piece { kind: PieceKind::MrzText, label: "plate".into(), light: None, bytes: plate.as_bytes().to_vec() }
}
