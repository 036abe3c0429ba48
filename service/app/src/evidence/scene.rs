//! A scene: the pictures of one page in one or several lights.

use spartel_vision::{Light, PageImage, Picture, Sight, look};
use std::collections::BTreeMap;
use std::path::Path;

/// A picture with the light it was taken under.
pub struct Shot {
    /// The light.
    pub light: Light,
    /// The pixels.
    pub picture: Picture,
}

/// The pictures that were taken of the same page or pages.
pub struct Scene {
    /// In the order in which they were given.
    pub shots: Vec<Shot>,
}

impl Scene {
    /// What is seen on them.
    #[must_use]
    pub fn look(&self) -> Sight {
        let images: Vec<PageImage> =
            self.shots.iter().map(|shot| PageImage { light: shot.light, picture: &shot.picture }).collect();
        look(&images)
    }
}

/// Where a picture belongs by its name: `page_vi.png` and `page_ir.png` show the same page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The path without light and ending; the whole path where the name says no light.
    pub stem: String,
    /// The light, where the name says it.
    pub light: Option<Light>,
}

impl Place {
    /// The place of a path. A name that ends in `_vi`, `_ir` or `_uv` says its light.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        let whole = path.with_extension("").to_string_lossy().into_owned();
        let cut = whole.rsplit_once('_').and_then(|(stem, code)| Some((stem, Light::parse(code)?)));
        match cut {
            Some((stem, light)) => Self { stem: stem.to_owned(), light: Some(light) },
            None => Self { stem: path.to_string_lossy().into_owned(), light: None },
        }
    }

    /// The place of a label among those of one group: equal names in two folders are two pages.
    #[must_use]
    pub fn within(group: usize, label: &str) -> Self {
        let place = Self::of(Path::new(label));
        Self { stem: format!("{group}/{}", place.stem), ..place }
    }
}

/// Gives the pictures whose names say no light the lights that the caller named: one for all of them, or one for each in
/// their order, which then show one page. Without any, the light is white.
///
/// # Errors
/// How many pictures there are, where the lights are neither one nor as many.
pub fn name_lights(places: &mut [Place], lights: &[Light]) -> Result<(), usize> {
    let unnamed: Vec<&mut Place> = places.iter_mut().filter(|place| place.light.is_none()).collect();
    match lights {
        [] => {}
        [light] => unnamed.into_iter().for_each(|place| place.light = Some(*light)),
        lights if lights.len() == unnamed.len() => {
            for (place, light) in unnamed.into_iter().zip(lights) {
                *place = Place { stem: String::new(), light: Some(*light) };
            }
        }
        _ => return Err(unnamed.len()),
    }
    Ok(())
}

/// The pictures that belong together, in the order of their first ones. Two pictures of one stem in the same light are
/// two scenes.
pub fn scenes<T>(placed: impl IntoIterator<Item = (Place, T)>) -> Vec<Vec<(Option<Light>, T)>> {
    let mut scenes: Vec<Vec<(Option<Light>, T)>> = Vec::new();
    let mut open: BTreeMap<String, usize> = BTreeMap::new();
    for (place, item) in placed {
        let held = open.get(&place.stem).copied();
        match held {
            Some(at)
                if place.light.is_some() && scenes[at].iter().all(|(light, _)| *light != place.light) =>
            {
                scenes[at].push((place.light, item));
            }
            _ => {
                open.insert(place.stem, scenes.len());
                scenes.push(vec![(place.light, item)]);
            }
        }
    }
    scenes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grouped(names: &[&str]) -> Vec<Vec<(Option<Light>, String)>> {
        scenes(names.iter().map(|name| (Place::of(Path::new(name)), (*name).to_owned())))
    }

    #[test]
    fn lights_of_one_page_belong_together() {
        let found = grouped(&["d/page_vi.jpg", "d/page_ir.png", "d/back_vi.jpg", "d/page_uv.jpg"]);
        let names: Vec<Vec<&str>> =
            found.iter().map(|scene| scene.iter().map(|(_, name)| name.as_str()).collect()).collect();
        assert_eq!(names, [vec!["d/page_vi.jpg", "d/page_ir.png", "d/page_uv.jpg"], vec!["d/back_vi.jpg"]]);
        assert_eq!(found[0][1].0, Some(Light::Infrared));
    }

    #[test]
    fn lights_given_one_by_one_make_one_scene() {
        let mut places: Vec<Place> = ["a.jpg", "b.jpg"].map(|name| Place::of(Path::new(name))).into();
        assert_eq!(name_lights(&mut places.clone(), &[Light::White, Light::Infrared, Light::White]), Err(2));
        name_lights(&mut places, &[Light::White, Light::Infrared]).expect("one light a picture");
        assert_eq!(scenes(places.into_iter().map(|place| (place, ()))).len(), 1);
    }

    #[test]
    fn names_without_light_and_repeated_lights_stay_apart() {
        assert_eq!(grouped(&["a.jpg", "b.jpg", "a.png"]).len(), 3);
        assert_eq!(grouped(&["a_vi.jpg", "a_vi.png"]).len(), 2);
        assert_eq!(grouped(&["my_tie.jpg"])[0][0].0, None);
    }
}
