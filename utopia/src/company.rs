//! Travellers of Utopia who come together: families, vehicles, the passengers of a sailing.

/// Travellers who come together.
#[derive(Debug, Clone, Copy)]
pub struct Company {
    /// Its name.
    pub name: &'static str,
    /// What keeps it together: `family`, `vehicle` or `carrier`.
    pub kind: &'static str,
    /// The plate of its vehicle.
    pub plate: Option<&'static str>,
    /// Its carrier, by its code.
    pub carrier: Option<&'static str>,
    /// Its sailing, flight or train, by its code.
    pub service: Option<&'static str>,
    /// Who belongs to it.
    pub travellers: &'static [Traveller],
    /// What an officer may find, in plain English, for whoever tries it.
    pub about: &'static str,
}

/// A traveller of a company.
#[derive(Debug, Clone, Copy)]
pub struct Traveller {
    /// The document, as the catalogue calls it.
    pub document: &'static str,
    /// With whom a child comes: the document of the adult, and what the adult says to be to the child.
    pub child_of: Option<(&'static str, &'static str)>,
}

const fn alone(document: &'static str) -> Traveller {
    Traveller { document, child_of: None }
}

const fn child(document: &'static str, adult: &'static str, relation: &'static str) -> Traveller {
    Traveller { document, child_of: Some((adult, relation)) }
}

/// Every company.
pub const COMPANIES: &[Company] = &[
    Company {
        name: "family-on-foot",
        kind: "family",
        plate: None,
        carrier: None,
        service: None,
        travellers: &[
            alone("family-father"),
            alone("family-mother"),
            child("family-daughter", "family-father", "parent"),
            child("family-son", "family-mother", "parent"),
        ],
        about: "all is genuine; the son has another surname than both",
    },
    Company {
        name: "child-with-a-leader",
        kind: "family",
        plate: None,
        carrier: None,
        service: None,
        travellers: &[alone("amazigh"), child("newborn", "amazigh", "leader")],
        about: "both documents are genuine; a newborn comes with somebody who is no relative",
    },
    Company {
        name: "car-of-five",
        kind: "vehicle",
        plate: Some("1234 UT 56"),
        carrier: None,
        service: None,
        travellers: &[
            alone("passport-rsa"),
            alone("spanish"),
            alone("identity-card"),
            alone("portrait-swapped"),
            alone("refugee"),
        ],
        about: "one of five has another person's portrait on the chip",
    },
    Company {
        name: "van-of-three",
        kind: "vehicle",
        plate: Some("UT 908 VN"),
        carrier: None,
        service: None,
        travellers: &[alone("passport-pss"), alone("passport-unlisted"), alone("mrz-name")],
        about: "one is of an authority that is on no list, one has another name printed on it",
    },
    Company {
        name: "evening-ferry",
        kind: "carrier",
        plate: None,
        carrier: Some("utopia-lines"),
        service: Some("utl.117"),
        travellers: &[
            alone("french"),
            alone("passport-expired"),
            alone("passport"),
            alone("born-1925"),
            alone("service"),
            alone("signer-revoked"),
        ],
        about: "one is expired, one is reported stolen, one was signed by a revoked signer",
    },
];

#[cfg(test)]
mod tests {
    use super::COMPANIES;
    use crate::{Case, Origin};

    #[test]
    fn everybody_has_a_document_and_children_come_with_somebody_of_their_company() {
        for company in COMPANIES {
            let documents: Vec<&str> = company.travellers.iter().map(|one| one.document).collect();
            for traveller in company.travellers {
                assert!(Case::find(traveller.document).is_some(), "{}", traveller.document);
                let adult = traveller.child_of.map(|(adult, _)| adult);
                assert!(adult.is_none_or(|adult| documents.contains(&adult)), "{}", company.name);
            }
        }
    }

    #[test]
    fn some_are_genuine_throughout_and_some_are_not() {
        let wrong = |document| Case::find(document).is_some_and(|case| case.origin == Origin::Wrong);
        let is_wrong = |company: &&super::Company| company.travellers.iter().any(|one| wrong(one.document));
        let some = COMPANIES.iter().filter(is_wrong).count();
        assert!(some > 0 && some < COMPANIES.len());
    }
}
