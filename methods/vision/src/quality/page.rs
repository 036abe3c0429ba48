//! What is wrong on a page outside of its zone: reflections, shadows, borders that are cut off or covered.

use crate::Light;
use crate::geometry::{Homography, Point, Quad};
use crate::page::reduced::Reduced;
use crate::sight::{Complaint, Flaw, Region, View};

/// Tiles across and down a page.
const ACROSS: usize = 16;
const DOWN: usize = 11;
/// Samples across and down a tile.
const SAMPLES: usize = 4;
/// How far a corner may lie outside of the picture, in shares of the page's width: the margins of a page bear nothing.
const SPARE: f64 = 0.035;

/// The complaints about one view of a page. `zone` is where the zone lies in the picture.
pub(crate) fn complaints(
    reduced: &Reduced,
    size: (u32, u32),
    view: &View,
    zone: Option<&Quad>,
) -> Vec<Complaint> {
    let quad = view.region.quad;
    let place =
        |flaw, quad: Quad, on_zone| Complaint { flaw, region: Region { quad, ..view.region }, on_zone };
    let mut found = Vec::new();
    if let Some(reach) = cropped(&quad, size) {
        found.push(place(Flaw::Cropped, reach, zone.is_some_and(|zone| cropped_by(zone, size) > 2.0)));
    }
    if let Some(tiles) = Tiles::of(reduced, &quad).filter(|_| view.light == Light::White) {
        let marked = |flaw, quad: Option<Quad>| {
            quad.map(|quad| place(flaw, quad, zone.is_some_and(|zone| quad.contains(zone.centre()))))
        };
        found.extend(marked(Flaw::Glare, tiles.glare()));
        found.extend(marked(Flaw::Shadow, tiles.shadow()));
        found.extend(tiles.exposure().map(|flaw| place(flaw, quad, zone.is_some())));
    }
    found
}

/// How many pixels of four corners lie outside of the picture at most.
fn cropped_by(quad: &Quad, (width, height): (u32, u32)) -> f64 {
    let (left, top, right, bottom) = quad.bounds();
    let over = [-left, -top, right - f64::from(width) + 1.0, bottom - f64::from(height) + 1.0];
    over.into_iter().fold(0.0, f64::max)
}

/// The page, where more of it than a margin lies outside of the picture.
fn cropped(quad: &Quad, size: (u32, u32)) -> Option<Quad> {
    let wide = quad.0[0].distance(quad.0[1]).max(quad.0[3].distance(quad.0[2]));
    (cropped_by(quad, size) > SPARE * wide + 2.0).then_some(*quad)
}

/// The page in tiles.
struct Tiles {
    to_picture: Homography,
    tiles: Vec<Tile>,
}

/// One tile: brightnesses of its samples, from dark to bright.
struct Tile {
    column: usize,
    row: usize,
    values: Vec<u8>,
}

impl Tiles {
    fn of(reduced: &Reduced, quad: &Quad) -> Option<Self> {
        let to_picture = Homography::between(&Quad::upright(0.0, 0.0, 1.0, 1.0), quad)?;
        let mut tiles = Vec::with_capacity(ACROSS * DOWN);
        for (row, column) in (0..DOWN).flat_map(|row| (0..ACROSS).map(move |column| (row, column))) {
            let mut values = Vec::with_capacity(SAMPLES * SAMPLES);
            for i in 0..SAMPLES * SAMPLES {
                let x = (column as f64 + ((i % SAMPLES) as f64 + 0.5) / SAMPLES as f64) / ACROSS as f64;
                let y = (row as f64 + ((i / SAMPLES) as f64 + 0.5) / SAMPLES as f64) / DOWN as f64;
                let at = reduced.place_of(to_picture.map(Point::new(x, y)));
                if reduced.contains(at) {
                    let [r, g, b] = reduced.near(at);
                    values.push(r.min(g).min(b));
                }
            }
            values.sort_unstable();
            if values.len() == SAMPLES * SAMPLES {
                tiles.push(Tile { column, row, values });
            }
        }
        (tiles.len() * 2 > ACROSS * DOWN).then_some(Self { to_picture, tiles })
    }

    /// What most tiles have at a rank of their samples.
    fn usual(&self, rank: usize) -> f64 {
        let mut values: Vec<u8> = self.tiles.iter().map(|tile| tile.values[rank]).collect();
        values.sort_unstable();
        f64::from(values[values.len() / 2])
    }

    /// Tiles that are white all over where most paper is not.
    fn glare(&self) -> Option<Quad> {
        let paper = self.usual(SAMPLES * SAMPLES - 2);
        let white = |tile: &&Tile| f64::from(tile.values[2]) >= 249.0 && paper < 232.0;
        self.around(&self.tiles.iter().filter(white).collect::<Vec<_>>(), 2)
    }

    /// Tiles in which even paper is far darker than elsewhere, in one large patch that reaches over a border of the page: a
    /// portrait does not.
    fn shadow(&self) -> Option<Quad> {
        let paper = self.usual(SAMPLES * SAMPLES - 2);
        let dark = |tile: &&Tile| f64::from(tile.values[SAMPLES * SAMPLES - 2]) < 0.6 * paper;
        let tiles: Vec<&Tile> = self.tiles.iter().filter(dark).collect();
        let side = |pick: fn(&Tile) -> bool| tiles.iter().filter(|t| pick(t)).count();
        let sides = [
            side(|t| t.row == 0) * 2 > ACROSS / 2,
            side(|t| t.row == DOWN - 1) * 2 > ACROSS / 2,
            side(|t| t.column == 0) * 2 > DOWN,
            side(|t| t.column == ACROSS - 1) * 2 > DOWN,
        ];
        if sides.contains(&true) { self.around(&tiles, ACROSS * DOWN / 12) } else { None }
    }

    /// Whether the page as a whole is too dark or too bright.
    fn exposure(&self) -> Option<Flaw> {
        let (paper, ink) = (self.usual(SAMPLES * SAMPLES - 2), self.usual(0));
        if paper < 40.0 {
            Some(Flaw::TooDark)
        } else if ink > 250.0 {
            Some(Flaw::TooBright)
        } else {
            None
        }
    }

    /// The corners around tiles; none around fewer than `least`.
    fn around(&self, tiles: &[&Tile], least: usize) -> Option<Quad> {
        if tiles.len() < least {
            return None;
        }
        let columns = tiles.iter().map(|t| t.column);
        let rows = tiles.iter().map(|t| t.row);
        let (left, right) = (columns.clone().min()?, columns.max()? + 1);
        let (top, bottom) = (rows.clone().min()?, rows.max()? + 1);
        let share = |at: usize, of: usize| at as f64 / of as f64;
        let area =
            Quad::upright(share(left, ACROSS), share(top, DOWN), share(right, ACROSS), share(bottom, DOWN));
        Some(self.to_picture.map_quad(&area))
    }
}
