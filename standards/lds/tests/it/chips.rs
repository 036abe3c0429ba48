//! Whole specimen chips.

use crate::samples::folder;
use spartel_lds::dg1::Dg1;
use spartel_lds::{DataGroup, FileKind};

#[test]
fn every_specimen_chip_shows_its_zone() {
    for (set, start) in [
        ("bsi-tr03105-5", "P<D<<MUSTERMANN<<ERIKA"),
        ("bsi2008", "P<D<<MUSTERMANN<<ERIKA"),
        ("loes2006", "P<NLDMEULENDIJK<<LOES"),
    ] {
        for (name, bytes) in folder(&format!("specimen-chips/{set}")) {
            if FileKind::from_name(&name).is_some_and(|kind| kind.to_string() == "EF.DG1") {
                let dg1 = Dg1::parse(&bytes).expect(&name).read_unverified();
                assert!(dg1.text().starts_with(start), "{set}");
                assert_eq!(dg1.text().len(), 88);
            }
        }
    }
}
