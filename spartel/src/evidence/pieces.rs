//! Inputs as a server takes them: each file with what it is and a label, its bytes as they are. Nothing is decoded here.

use super::{Kind, Loaded, Want, grouped};
use crate::exit::Failure;
use crate::pictures::unfit_lights;
use spartel_app::evidence::{Place, name_lights};
use spartel_inspect::transaction::PieceKind;
use spartel_vision::Light;
use std::path::{Path, PathBuf};

/// A file as a server takes it.
pub struct Piece {
    pub kind: PieceKind,
    /// Its path within what was named, from which the server knows its folder and its light.
    pub label: String,
    pub bytes: Vec<u8>,
}

/// Reads files and folders as [`super::Inputs::read`] does. What cannot be read at all is an error here: a server is not told of it.
///
/// # Errors
/// As there.
pub fn pieces(paths: &[PathBuf], lights: &[Light]) -> Result<Vec<Piece>, Failure> {
    let mut all = Vec::new();
    for (at, group) in grouped(paths, Want::Bytes)?.into_iter().enumerate() {
        for loaded in group {
            all.push((at, piece(at, loaded)?));
        }
    }
    name(&mut all, lights)?;
    Ok(all.into_iter().map(|(_, piece)| piece).collect())
}

fn piece(group: usize, loaded: Loaded) -> Result<Piece, Failure> {
    let Loaded { label, bytes, kind, .. } = loaded;
    let kind = match kind {
        Kind::ChipFile(_) => PieceKind::ChipFile,
        Kind::Zone => PieceKind::MrzText,
        Kind::Seal => PieceKind::Seal,
        Kind::Picture if !bytes.is_empty() => PieceKind::Picture,
        Kind::Picture | Kind::Unreadable(_) => {
            return Err(Failure::Io(format!("{}: cannot be read", crate::show::clean(&label))));
        }
    };
    // Equal names in two folders are two documents, which the server knows by the folders.
    let label = if group > 0 && !label.contains('/') { format!("{}/{label}", group + 1) } else { label };
    Ok(Piece { kind, label, bytes })
}

/// Has the labels of pictures say the lights that were given for those whose names say none.
fn name(all: &mut [(usize, Piece)], lights: &[Light]) -> Result<(), Failure> {
    let is_picture = |piece: &Piece| piece.kind == PieceKind::Picture;
    let pictures = || all.iter().filter(|(_, piece)| is_picture(piece));
    let before: Vec<Place> = pictures().map(|(at, piece)| Place::within(*at, &piece.label)).collect();
    let mut after = before.clone();
    name_lights(&mut after, lights).map_err(unfit_lights)?;
    // Lights that are given one by one are those of one page.
    let is_one_page = lights.len() > 1;
    let of = |(_, piece): &&mut (usize, Piece)| is_picture(piece);
    for ((_, piece), (before, after)) in all.iter_mut().filter(of).zip(before.iter().zip(&after)) {
        if let (None, Some(light)) = (before.light, after.light) {
            piece.label = lit(&piece.label, light, is_one_page);
        }
    }
    Ok(())
}

/// A label that says a light before its ending.
fn lit(label: &str, light: Light, is_one_page: bool) -> String {
    let path = Path::new(label);
    let ending = path.extension().map(|end| format!(".{}", end.to_string_lossy())).unwrap_or_default();
    let bare = path.with_extension("");
    let stem = if is_one_page { "page".into() } else { bare.to_string_lossy() };
    format!("{stem}_{}{ending}", light.code())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_says_the_light_before_its_ending() {
        assert_eq!(lit("a/scan.png", Light::Infrared, false), "a/scan_ir.png");
        assert_eq!(lit("scan", Light::White, false), "scan_vi");
        assert_eq!(lit("b.jpg", Light::Ultraviolet, true), "page_uv.jpg");
    }
}
