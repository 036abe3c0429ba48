//! Files as parts of a form (RFC 7578): pieces of evidence, and lists.

use crate::problem::{Done, Fault};
use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use serde::de::DeserializeOwned;
use spartel_api::trust as wire;
use spartel_app::contact::Piece;
use spartel_app::trust::{File, Import, LONGEST_NAME, MOST_FILES};
use spartel_inspect::transaction::PieceKind;

/// A request has so many pieces at most: a chip has 20 files, a page three lights.
const MOST_PIECES: usize = 64;
/// A label has so many characters at most.
const LONGEST_LABEL: usize = 120;

/// What came: what the pieces belong to, and the pieces.
pub struct Came<T> {
    /// The part that says what they belong to.
    pub first: Option<T>,
    /// The pieces, in their order.
    pub pieces: Vec<Piece>,
}

/// A form of parts.
pub struct Form(Multipart);

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Fault;

    async fn from_request(request: Request, state: &S) -> Done<Self> {
        let form = Multipart::from_request(request, state).await;
        // A form without the edge of its parts, or something else.
        form.map(Self).map_err(|_| Fault::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media-type"))
    }
}

/// Takes the parts of a form apart.
///
/// # Errors
/// Where a part is not one that is asked for, or is too much.
pub async fn take<T: DeserializeOwned>(Form(mut parts): Form, name: Option<&str>) -> Done<Came<T>> {
    let mut came = Came { first: None, pieces: Vec::new() };
    while let Some(part) = parts.next_field().await? {
        let of = part.name().unwrap_or_default().to_owned();
        if Some(of.as_str()) == name {
            let bytes = part.bytes().await?;
            came.first = Some(serde_json::from_slice(&bytes).map_err(|_| Fault::unfit("shape"))?);
            continue;
        }
        let kind = PieceKind::from_code(&of).ok_or_else(|| Fault::unfit("part"))?;
        came.pieces.push(piece(kind, part).await?);
        if came.pieces.len() > MOST_PIECES {
            return Err(Fault::new(StatusCode::PAYLOAD_TOO_LARGE, "too-many"));
        }
    }
    Ok(came)
}

/// Takes lists, how they are to be taken in, and the root of their signer.
///
/// # Errors
/// Where a part is not one that is asked for, or is too much.
pub async fn lists(Form(mut parts): Form) -> Done<(Import, bool)> {
    let (mut files, mut signer, mut how) = (Vec::new(), None, None::<wire::Import>);
    while let Some(part) = parts.next_field().await? {
        match part.name().unwrap_or_default() {
            "import" => {
                how = Some(serde_json::from_slice(&part.bytes().await?).map_err(|_| Fault::unfit("shape"))?);
            }
            "signer" => signer = Some(part.bytes().await?.into()),
            "file" => files.push(file(part).await?),
            _ => return Err(Fault::unfit("part")),
        }
        if files.len() > MOST_FILES {
            return Err(Fault::new(StatusCode::PAYLOAD_TOO_LARGE, "too-many"));
        }
    }
    let wire::Import { decision, older, keep, show } = how.ok_or_else(|| Fault::unfit("part"))?;
    Ok((Import { files, signer, decision, older, keep }, show))
}

async fn file(part: Field<'_>) -> Done<File> {
    let name = part.file_name().unwrap_or_default().to_owned();
    if name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(Fault::unfit("label"));
    }
    Ok(File { name, bytes: part.bytes().await?.into() })
}

/// A piece; its light stands in its label (`page_ir.png`), as cameras and readers name their pictures.
async fn piece(kind: PieceKind, part: Field<'_>) -> Done<Piece> {
    let label = part.file_name().unwrap_or_default();
    let harmless = |letter: char| !letter.is_control() && letter != '\\';
    let fits = !label.is_empty()
        && label.chars().count() <= LONGEST_LABEL
        && label.chars().all(harmless)
        && label.split('/').all(|part| !matches!(part, "" | "." | ".."));
    if !fits {
        return Err(Fault::unfit("label"));
    }
    let label = label.to_owned();
    let bytes: Vec<u8> = part.bytes().await?.into();
    if bytes.is_empty() {
        return Err(Fault::unfit("empty-piece"));
    }
    Ok(Piece { kind, label, light: None, bytes })
}
