//! Whether the pictures are good enough, and what to do better.

use super::Region;

/// What is wrong with a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flaw {
    /// Fewer pixels to the millimetre than the zone needs to be read.
    ResolutionLow,
    /// Edges are wider than a stroke.
    Blurred,
    /// Light is reflected into the lens.
    Glare,
    /// Too dark to tell ink from paper.
    TooDark,
    /// So bright that ink fades.
    TooBright,
    /// Shadow across the page.
    Shadow,
    /// The page reaches over the border of the picture.
    Cropped,
    /// Something lies on the page.
    Covered,
}

impl Flaw {
    /// All flaws.
    pub const ALL: [Self; 8] = [
        Self::ResolutionLow,
        Self::Blurred,
        Self::Glare,
        Self::TooDark,
        Self::TooBright,
        Self::Shadow,
        Self::Cropped,
        Self::Covered,
    ];

    /// A stable name, such as `resolution-low`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ResolutionLow => "resolution-low",
            Self::Blurred => "blurred",
            Self::Glare => "glare",
            Self::TooDark => "too-dark",
            Self::TooBright => "too-bright",
            Self::Shadow => "shadow",
            Self::Cropped => "cropped",
            Self::Covered => "covered",
        }
    }
}

/// A flaw with its place: "take it again: glare on the MRZ".
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Complaint {
    /// What is wrong.
    pub flaw: Flaw,
    /// Where.
    pub region: Region,
    /// Whether it touches the machine readable zone.
    pub on_zone: bool,
}

/// Measurements of the picture that the zone was read from best.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Quality {
    /// True resolution in pixels an inch, out of the pitch of the zone (2.54 mm a character); none without a zone.
    pub pixels_per_inch: Option<f64>,
    /// Width of an edge (10 % to 90 %) in millimetres; none where nothing sharp is expected.
    pub edge_width: Option<f64>,
    /// Contrast between ink and paper of the zone: 0 none, 1 full.
    pub contrast: Option<f64>,
    /// What is wrong.
    pub complaints: Vec<Complaint>,
}
