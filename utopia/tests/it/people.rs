//! Names on paper, in zones and on chips.

use crate::{DOCUMENTS, document};
use spartel_lds::DataGroup;
use spartel_lds::dg11::Dg11;
use spartel_mrz::Mrz;
use spartel_mrz::transliteration::{Practice, identifier};
use spartel_utopia::{PEOPLE, Person, cases};

#[test]
fn everybody_is_a_specimen() {
    for person in PEOPLE {
        assert!(person.surnames.contains("Specimen"), "{}", person.id);
    }
}

#[test]
fn names_come_in_arabic_tifinagh_and_latin_letters() {
    let arabic = |text: &str| text.chars().all(|c| ('\u{0600}'..'\u{0700}').contains(&c) || " <".contains(c));
    let tifinagh =
        |text: &str| text.chars().all(|c| ('\u{2D30}'..'\u{2D80}').contains(&c) || " <".contains(c));
    assert!(PEOPLE.iter().filter_map(|person| person.arabic).all(arabic));
    assert!(PEOPLE.iter().filter_map(|person| person.tifinagh).all(tifinagh));
    assert!(PEOPLE.iter().filter(|person| person.arabic.is_some()).count() >= 10);
    assert!(PEOPLE.iter().filter(|person| person.tifinagh.is_some()).count() >= 5);
    for letters in ["ñ", "ç", "é", "É", "ï", "Á", "'"] {
        assert!(PEOPLE.iter().any(|person| person.latin().contains(letters)), "{letters}");
    }
}

#[test]
fn every_name_has_a_form_in_a_zone_and_the_zone_holds_it_or_its_beginning() {
    for document in DOCUMENTS.iter().filter(|document| document.truth.genuine) {
        let Some(text) = document.files.get("mrz.txt") else { continue };
        let zone = Mrz::parse(std::str::from_utf8(text).unwrap()).unwrap();
        let printed: Vec<&str> = zone.name().primary_components().collect();
        let known = PEOPLE.iter().any(|person| {
            let form = identifier(person.surnames, Practice::default()).unwrap();
            form.starts_with(&printed.join("<"))
        });
        assert!(known, "{}: {printed:?}", document.truth.case);
        assert!(zone.check_digits().none_wrong(), "{}", document.truth.case);
    }
}

#[test]
fn dg11_gives_the_name_back_in_every_script() {
    let holder = |id: &str| -> &Person { PEOPLE.iter().find(|person| person.id == id).unwrap() };
    for (case, id) in
        [("amazigh", "idder"), ("passport", "fatima"), ("french", "francois"), ("single-name", "tamimount")]
    {
        let person = holder(id);
        let group = Dg11::parse(&document(case).files["DG11.bin"]).unwrap().read_unverified();
        let plain = |text: &str| text.replace(' ', "<");
        let full = group.full_name.unwrap();
        assert_eq!(full.text().as_str(), plain(person.arabic.unwrap_or(&person.latin())), "{case}");
        let others: Vec<String> =
            group.other_names.names.iter().map(|name| name.text().as_str().to_owned()).collect();
        if let Some(tifinagh) = person.tifinagh {
            assert!(others.contains(&plain(tifinagh)), "{case}");
        }
        if person.arabic.is_some() {
            assert!(others.contains(&plain(&person.latin())), "{case}");
        }
        assert_eq!(group.date_of_birth.unwrap().unwrap(), person.born(), "{case}");
    }
}

#[test]
fn every_person_travels() {
    let zones: Vec<String> = cases()
        .iter()
        .zip(DOCUMENTS.iter())
        .filter_map(|(_, document)| document.files.get("mrz.txt"))
        .map(|text| String::from_utf8_lossy(text).into_owned())
        .collect();
    for person in PEOPLE {
        let form = identifier(person.surnames, Practice::default()).unwrap();
        let beginning = &form[..form.len().min(18)];
        assert!(zones.iter().any(|zone| zone.contains(beginning)), "{}", person.id);
    }
}
