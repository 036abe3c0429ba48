//! An order for a document, and how the office fulfils it.

use crate::chip::{self, Encoding, FaceFormat, Lds, SecurityInfos, SecurityObject};
use crate::dice::Dice;
use crate::document::{Chip, Draft, Print};
use crate::keys::{Key, Kind};
use crate::page::{Grant, Holder};
use crate::people::{Person, Sex, person};
use crate::portrait::stored_signature;
use crate::state::{ISSUED, Office, date};
use spartel_base::{Date, DocumentCode, IcaoCode};
use spartel_mrz::{Layout, Mrz, MrzContent, MrzDate, Truncation, WrittenName, transliteration::Practice};
use spartel_pki::digest::DigestAlgorithm;
use spartel_pki::engine::CurveId::{BrainpoolP256r1, P256};
use std::collections::BTreeMap;

/// The data groups of an ordinary passport.
const ORDINARY: &[u8] = &[1, 2, 7, 11, 12, 14, 15];

/// What a document shall be.
#[derive(Debug, Clone)]
pub(crate) struct Order {
    /// The holder.
    pub(crate) person: &'static Person,
    /// Layout of the zone.
    pub(crate) layout: Layout,
    /// Document code.
    pub(crate) code: [u8; 2],
    /// Issuing state in the zone.
    pub(crate) issuer: [u8; 3],
    /// Document number.
    pub(crate) number: String,
    /// Optional data of the zone.
    pub(crate) optional: String,
    /// Day of issue.
    pub(crate) issued: Date,
    /// Last day of validity.
    pub(crate) expires: Date,
    /// Id of the document signer.
    pub(crate) signer: &'static str,
    /// Version of the security object.
    pub(crate) lds: Lds,
    /// Data groups on the chip.
    pub(crate) groups: &'static [u8],
    /// Format of the face.
    pub(crate) face: FaceFormat,
    /// Encoding of EF.SOD.
    pub(crate) encoding: Encoding,
    /// Key of active authentication.
    pub(crate) authentication: Kind,
    /// Whether the chip offers PACE with chip authentication mapping, and so EF.CardSecurity.
    pub(crate) mapping: Mapping,
}

/// Which mapping PACE uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mapping {
    /// Generic mapping.
    Generic,
    /// Chip authentication mapping.
    ChipAuthentication,
}

impl Order {
    /// An ordinary passport of ten years.
    pub(crate) fn passport(office: &Office, case: &str, holder: &str, signer: &'static str) -> Self {
        let digits = Dice::new(office.seed, &format!("number/{case}/{holder}")).digits(8);
        Self {
            person: person(holder),
            layout: Layout::Td3,
            code: *b"PP",
            issuer: *b"UTO",
            number: format!("U{digits}"),
            optional: String::new(),
            issued: ISSUED,
            expires: date(2036, 1, 4),
            signer,
            lds: Lds::V1,
            groups: ORDINARY,
            face: FaceFormat::Iso19794,
            encoding: Encoding::Der,
            authentication: Kind::Named(P256),
            mapping: Mapping::Generic,
        }
    }

    /// The machine readable zone with right check digits.
    pub(crate) fn zone(&self) -> Mrz {
        let person = self.person;
        let name = WrittenName::new(person.surnames, person.given, Practice::default());
        let content = MrzContent {
            layout: self.layout,
            // Codes and names come from the tables of this crate; a test writes every one of them.
            document_code: DocumentCode::new(self.code).expect("a document code of this crate"),
            issuer: IcaoCode::new(self.issuer).unwrap_or(IcaoCode::UTOPIA),
            name: name.expect("a name of this crate has a form in a zone"),
            truncation: Truncation::default(),
            document_number: &self.number,
            nationality: IcaoCode::new(person.nationality).unwrap_or(IcaoCode::UTOPIA),
            date_of_birth: MrzDate::from_partial(person.born()),
            sex: match person.sex {
                Sex::Female => spartel_mrz::Sex::Female,
                Sex::Male => spartel_mrz::Sex::Male,
                Sex::Unstated => spartel_mrz::Sex::Unspecified,
            },
            date_of_expiry: MrzDate::from_date(self.expires),
            optional_data: &self.optional,
            second_optional_data: "",
            issuing_office: "",
        };
        content.compose().expect("fields of this crate fit their layout")
    }

    /// The files of the data groups.
    pub(crate) fn data_groups(&self, office: &Office) -> BTreeMap<u8, Vec<u8>> {
        let face = || self.person.face(office.seed);
        let make = |group: u8| match group {
            1 => chip::machine_readable_zone(self.zone().as_str()),
            2 => chip::face_image(&face(), self.person.sex, self.face),
            5 => chip::displayed_portrait(&face().picture),
            7 => chip::signature_mark(&stored_signature(office.seed, self.person.id)),
            11 => chip::additional_person(self.person, &format!("UT-{}", self.number)),
            12 => chip::additional_document("UTOPIA PASSPORT OFFICE", self.issued),
            13 => chip::optional_details(),
            14 => self.security_infos(office).data_group(),
            15 => chip::authentication_key(&self.key(office, "active", self.authentication)),
            16 => chip::persons_to_notify(person("moha"), self.issued),
            // Fingers and irises are behind terminal authentication: their files are never read here.
            other => vec![chip::group_tag(other), 0],
        };
        self.groups.iter().map(|group| (*group, make(*group))).collect()
    }

    /// The chip: its data groups, EF.COM over them, EF.SOD of the signer.
    pub(crate) fn chip(&self, office: &Office) -> Chip {
        let groups = self.data_groups(office);
        let signer = office.signer(self.signer);
        let version = if self.lds == Lds::V0 { "0107" } else { "0108" };
        let object = SecurityObject { lds: self.lds, digest: self.digest(office), encoding: self.encoding };
        let infos = self.access_infos();
        let with_security = self.mapping == Mapping::ChipAuthentication;
        Chip {
            com: chip::com(version, groups.keys().copied()),
            sod: object.sign(&groups, signer, self.issued.midnight()),
            card_access: self.groups.contains(&14).then(|| infos.to_der()),
            card_security: with_security
                .then(|| chip::card_security(&self.security_infos(office).to_der(), signer)),
            groups,
        }
    }

    /// The document with zone and chip.
    pub(crate) fn draft(&self, office: &Office) -> Draft {
        Draft { chip: Some(self.chip(office)), ..self.paper(office) }
    }

    /// The document with its zone alone.
    pub(crate) fn paper(&self, office: &Office) -> Draft {
        let print = Print {
            holder: Holder::of(self.person, office.seed),
            grant: self.grant(office),
            layout: self.layout,
        };
        Draft { zone: self.zone().to_string(), print: Some(print), ..Draft::default() }
    }

    /// What the visual zone says of the document.
    fn grant(&self, office: &Office) -> Grant {
        let digits = Dice::new(office.seed, &format!("access/{}", self.number)).digits(6);
        Grant {
            code: String::from_utf8_lossy(&self.code).into_owned(),
            number: self.number.clone(),
            personal_number: (!self.optional.is_empty()).then(|| self.optional.replace('<', " ")),
            issued: self.issued,
            expires: self.expires,
            authority: "Utopia Passport Office".into(),
            access_number: Some(digits),
            passport: None,
        }
    }

    /// The digest over data groups: that of the signer.
    pub(crate) fn digest(&self, office: &Office) -> DigestAlgorithm {
        office.signer(self.signer).scheme.digest()
    }

    fn access_infos(&self) -> SecurityInfos {
        match self.mapping {
            Mapping::Generic => SecurityInfos::default().pace(),
            Mapping::ChipAuthentication => SecurityInfos::default().pace().pace_chip_authentication(),
        }
    }

    fn security_infos(&self, office: &Office) -> SecurityInfos {
        let key = self.key(office, "chip", Kind::Explicit(BrainpoolP256r1));
        let infos = self.access_infos().chip_authentication(&key);
        let elliptic = matches!(self.authentication, Kind::Named(_) | Kind::Explicit(_));
        if elliptic && self.groups.contains(&15) { infos.active_authentication() } else { infos }
    }

    fn key(&self, office: &Office, purpose: &str, kind: Kind) -> Key {
        Key::make(office.seed, &format!("{purpose}/{}", self.number), kind)
    }
}
