//! Pages of Utopia as sheets that cameras can take: backgrounds are drawn once.

use spartel_mrz::Layout;
use spartel_utopia::camera::{Cell, Sheet};
use spartel_utopia::page::{Area, Design, Order, Template, designs};
use spartel_vision::Light;
use spartel_vision::geometry::Quad;
use std::sync::OnceLock;

/// The layouts of zones, in the order of the tables.
pub const LAYOUTS: [Layout; 5] = [Layout::Td3, Layout::Td1, Layout::Td2, Layout::MrvA, Layout::MrvB];

/// The resolutions that pages are drawn at.
const RESOLUTIONS: [f64; 3] = [150.0, 300.0, 600.0];
/// The lights that pages are seen under.
const LIGHTS: [Light; 2] = [Light::White, Light::Infrared];

/// Radius of the corners of pages and cards in millimetres (ISO/IEC 7810 for cards; visas are cut square).
const fn radius(layout: Layout) -> f64 {
    match layout {
        Layout::Td1 | Layout::Td2 | Layout::Td3 => 3.18,
        _ => 0.0,
    }
}

/// Every background, drawn when it is first needed.
pub struct Album {
    pages: Vec<(&'static Design, Vec<OnceLock<Template>>)>,
}

impl Default for Album {
    fn default() -> Self {
        let with_zone = designs().iter().copied().filter(|design| design.has_zone());
        let empty = |_| (0..RESOLUTIONS.len() * LIGHTS.len()).map(|_| OnceLock::new()).collect();
        Self { pages: with_zone.map(|design| (design, empty(design))).collect() }
    }
}

impl Album {
    /// The page of a layout that a seed invents, under a light, fine enough for `pitch` pixels a character.
    ///
    /// # Panics
    /// Where Utopia has no page with that layout.
    #[must_use]
    pub fn sheet(&self, seed: u64, layout: Layout, light: Light, pitch: f64) -> Sheet {
        let series: Vec<_> = self.pages.iter().filter(|(design, _)| design.layout == layout).collect();
        let (design, templates) = series[(seed / 5) as usize % series.len()];
        // The pitch of a zone is a tenth of an inch.
        let fine = RESOLUTIONS.iter().position(|dpi| *dpi >= pitch * 10.0).unwrap_or(RESOLUTIONS.len() - 1);
        let lit = usize::from(light != Light::White);
        let template = templates[fine * LIGHTS.len() + lit]
            .get_or_init(|| Template::new(design, LIGHTS[lit], RESOLUTIONS[fine]));
        let page = template.print(&Order::random(seed, layout));
        let zone = page.truth.zone.as_ref();
        let cells = zone.map(|zone| cells(&zone.lines, &zone.characters)).unwrap_or_default();
        Sheet::new(&page.picture, light, design.size, radius(layout), cells)
    }
}

fn cells(lines: &[String], areas: &[Vec<Area>]) -> Vec<Cell> {
    let line = |(line, (text, areas)): (usize, (&String, &Vec<Area>))| {
        let cell = move |(column, (character, area)): (usize, (char, &Area))| {
            let corners = Quad::upright(area.left, area.top, area.right(), area.bottom());
            Cell { character, line, column, corners }
        };
        text.chars().zip(areas).enumerate().map(cell).collect::<Vec<_>>()
    };
    lines.iter().zip(areas).enumerate().flat_map(line).collect()
}
