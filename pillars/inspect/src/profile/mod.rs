//! Profiles: which checks a scenario asks for, how, and which of them must have ended (TR-03135-1, 3.8; TR-03135-2).

mod error;
mod file;
mod policy;
mod when;

pub use error::ProfileError;
pub use policy::Policy;
pub(crate) use when::Present;
pub use when::When;

/// The profiles that come with this crate, by name.
pub(crate) const BUILT_IN: [(&str, &str); 11] = [
    ("document", include_str!("../../profiles/document.toml")),
    ("chip", include_str!("../../profiles/chip.toml")),
    ("seal", include_str!("../../profiles/seal.toml")),
    ("stationary", include_str!("../../profiles/stationary.toml")),
    ("self-service", include_str!("../../profiles/self-service.toml")),
    ("partially-mobile", include_str!("../../profiles/partially-mobile.toml")),
    ("fully-mobile", include_str!("../../profiles/fully-mobile.toml")),
    ("kiosk", include_str!("../../profiles/kiosk.toml")),
    ("asylum-registration", include_str!("../../profiles/asylum-registration.toml")),
    ("desk", include_str!("../../profiles/desk.toml")),
    ("desk-visible", include_str!("../../profiles/desk-visible.toml")),
];

/// Which checks each capability brings (TR-03135-2, 4.3).
pub(crate) const CAPABILITIES: &str = include_str!("../../profiles/capabilities.toml");
