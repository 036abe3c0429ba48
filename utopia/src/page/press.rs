//! A press: the backgrounds of all designs at one resolution, and the image files of issued documents.

use super::design::{Design, designs};
use super::print::Template;
use super::truth::Truth;
use crate::dice::Dice;
use crate::document::Printed;
use crate::files::Files;
use jpeg_encoder::{ColorType, Encoder, PixelDensity, SamplingFactor};
use serde::Serialize;
use spartel_vision::{Light, Picture};
use std::sync::OnceLock;

/// Quality of the image files.
const QUALITY: u8 = 92;

/// Backgrounds at one resolution, each made when it is first needed; several threads may share one press.
pub struct Press {
    dpi: f64,
    templates: Vec<[OnceLock<Template>; 3]>,
}

impl Press {
    /// A press of `dpi` pixels an inch.
    #[must_use]
    pub fn new(dpi: f64) -> Self {
        Self { dpi, templates: designs().iter().map(|_| <[OnceLock<Template>; 3]>::default()).collect() }
    }

    /// The resolution in pixels an inch.
    #[must_use]
    pub const fn dpi(&self) -> f64 {
        self.dpi
    }

    /// The background of a design under a light.
    #[must_use]
    pub fn template(&self, design: &'static Design, light: Light) -> &Template {
        let row = designs().iter().position(|other| other.name == design.name).unwrap_or(0);
        self.templates[row][light as usize].get_or_init(|| Template::new(design, light, self.dpi))
    }

    /// The images of one document under all lights, and `pages.json`.
    pub(crate) fn images(&self, printed: &Printed) -> Files {
        let mut files = Files::new();
        let mut truths = Vec::new();
        for design in chosen(printed) {
            for light in Light::ALL {
                let page = self.template(design, light).print(&printed.order);
                let file = format!("{}_{}.jpg", design.side.code(), light.code());
                files.insert(format!("{}{file}", printed.folder), jpeg(&page.picture, light, self.dpi));
                if light == Light::White {
                    truths.push(Side { side: design.side.code(), dpi: self.dpi, truth: page.truth });
                }
            }
        }
        // Plain structures of texts and numbers always have a JSON form.
        let text = serde_json::to_string(&truths).unwrap_or_default();
        files.insert(format!("{}pages.json", printed.folder), format!("{text}\n").into_bytes());
        files
    }
}

/// An entry of `pages.json`.
#[derive(Serialize)]
struct Side {
    side: &'static str,
    dpi: f64,
    #[serde(flatten)]
    truth: Truth,
}

/// The sides of the series in which a document was made: one that had begun by then, and has a place for its seal. Older
/// stock is used up beside the newest.
fn chosen(printed: &Printed) -> Vec<&'static Design> {
    let order = &printed.order;
    let of_layout = || designs().iter().copied().filter(|design| design.layout == printed.layout);
    let fits = |year: u16| {
        let sealed = of_layout().any(|design| design.series == year && design.has_seal());
        year <= order.grant.issued.year() && (order.seal.is_none() || sealed)
    };
    let mut years: Vec<u16> = of_layout().map(|design| design.series).filter(|year| fits(*year)).collect();
    years.dedup();
    // Nothing is older than the first series.
    years.extend(of_layout().map(|design| design.series).next().filter(|_| years.is_empty()));
    let pick = Dice::new(order.seed, &format!("series/{}", order.grant.number)).below(years.len() as u64);
    let Some(year) = years.get(pick as usize) else { return Vec::new() };
    of_layout().filter(|design| design.series == *year).collect()
}

/// A baseline JPEG that states its resolution; infrared has one brightness and no colours.
fn jpeg(picture: &Picture, light: Light, dpi: f64) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, QUALITY);
    encoder.set_density(PixelDensity::dpi(dpi.round() as u16));
    // Pages are far below 65,536 pixels a side, the buffers have their size, and writing to memory does not fail.
    let (width, height) = (picture.width() as u16, picture.height() as u16);
    let _ = if light == Light::Infrared {
        encoder.encode(picture.grey().pixels(), width, height, ColorType::Luma)
    } else {
        encoder.set_sampling_factor(SamplingFactor::F_2_2);
        encoder.encode(picture.rgb(), width, height, ColorType::Rgb)
    };
    bytes
}
