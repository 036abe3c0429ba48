//! Codes of states and organisations (Doc 9303-3, section 5), and the table between three letters and two (TR-03135-1, 4.3).

use std::fmt;

/// Three characters as a machine readable zone prints them, filled with `<` (Doc 9303-3, section 5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IcaoCode([u8; 3]);

impl IcaoCode {
    /// Germany prints one letter.
    pub const GERMANY: Self = Self(*b"D<<");
    /// Utopia, the state of specimens.
    pub const UTOPIA: Self = Self(*b"UTO");

    /// One to three letters A–Z followed by fillers.
    #[must_use]
    pub const fn new(code: [u8; 3]) -> Option<Self> {
        let [a, b, c] = code;
        let shape = a.is_ascii_uppercase()
            && (b.is_ascii_uppercase() || b == b'<')
            && ((c.is_ascii_uppercase() && b != b'<') || c == b'<');
        if shape { Some(Self(code)) } else { None }
    }

    /// The three characters as printed, with fillers.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only ASCII passes `new`.
        std::str::from_utf8(&self.0).unwrap_or("")
    }

    /// The letters without fillers.
    #[must_use]
    pub fn letters(&self) -> &str {
        self.as_str().trim_end_matches('<')
    }

    /// What Doc 9303-3 section 5 says of this code, if it is listed there.
    #[must_use]
    pub fn country(self) -> Option<&'static Country> {
        TABLE.binary_search_by(|row| row.icao.cmp(&self)).ok().map(|at| &TABLE[at])
    }
}

impl fmt::Display for IcaoCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.letters())
    }
}

/// Two letters of ISO 3166-1 as certificates carry them, always upper case here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoAlpha2([u8; 2]);

impl IsoAlpha2 {
    /// Two letters of either case; lower case is found in the field and means the same.
    #[must_use]
    pub const fn new(code: [u8; 2]) -> Option<Self> {
        let [a, b] = [code[0].to_ascii_uppercase(), code[1].to_ascii_uppercase()];
        if a.is_ascii_uppercase() && b.is_ascii_uppercase() { Some(Self([a, b])) } else { None }
    }

    /// The two letters, upper case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only ASCII passes `new`.
        std::str::from_utf8(&self.0).unwrap_or("")
    }

    /// Whether documents of `issuer` are signed under this country. `XK` and `KS` both stand for Kosovo in the field.
    #[must_use]
    pub fn signs_for(self, issuer: IcaoCode) -> bool {
        let own = issuer.country().and_then(|c| c.iso);
        own == Some(self) || (self.0 == *b"XK" && issuer.0 == *b"RKS")
    }

    /// All entries that are signed under this country; a state has one, the United Kingdom and the United Nations several.
    pub fn countries(self) -> impl Iterator<Item = &'static Country> {
        TABLE.iter().filter(move |row| row.iso == Some(self))
    }
}

impl fmt::Display for IsoAlpha2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What kind of entry a code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CountryKind {
    /// A state or territory.
    State,
    /// An organisation or other entity that issues documents (parts B, C and D).
    Organisation,
    /// Stands for a nationality or its absence and never issues (parts A and E).
    NationalityOnly,
    /// Withdrawn from ISO 3166-1; documents may still carry it (part F).
    Former,
    /// Specimens (part G).
    Specimen,
    /// Signs lists and never issues documents (part H).
    SignerOnly,
}

/// One entry of Doc 9303-3 section 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Country {
    /// The code of the machine readable zone.
    pub icao: IcaoCode,
    /// The country of the certificates that sign for it, where there is one.
    pub iso: Option<IsoAlpha2>,
    /// What kind of entry it is.
    pub kind: CountryKind,
}

impl Country {
    /// All entries, in the order of their codes.
    #[must_use]
    pub const fn all() -> &'static [Self] {
        TABLE
    }

    /// Whether documents can name it as issuer.
    #[must_use]
    pub const fn issues(&self) -> bool {
        !matches!(self.kind, NationalityOnly | SignerOnly)
    }
}

const fn row(icao: [u8; 3], iso: Option<[u8; 2]>, kind: CountryKind) -> Country {
    let iso = match iso {
        Some(code) => Some(IsoAlpha2(code)),
        None => None,
    };
    Country { icao: IcaoCode(icao), iso, kind }
}

use CountryKind::{Former, NationalityOnly, Organisation, SignerOnly, Specimen, State};

/// Sorted by code, so that a look-up is a binary search.
#[rustfmt::skip]
const TABLE: &[Country] = &[
    row(*b"ABW", Some(*b"AW"), State),
    row(*b"AFG", Some(*b"AF"), State),
    row(*b"AGO", Some(*b"AO"), State),
    row(*b"AIA", Some(*b"AI"), State),
    row(*b"ALA", Some(*b"AX"), State),
    row(*b"ALB", Some(*b"AL"), State),
    row(*b"AND", Some(*b"AD"), State),
    row(*b"ANT", Some(*b"AN"), Former),
    row(*b"ARE", Some(*b"AE"), State),
    row(*b"ARG", Some(*b"AR"), State),
    row(*b"ARM", Some(*b"AM"), State),
    row(*b"ASM", Some(*b"AS"), State),
    row(*b"ATA", Some(*b"AQ"), State),
    row(*b"ATF", Some(*b"TF"), State),
    row(*b"ATG", Some(*b"AG"), State),
    row(*b"AUS", Some(*b"AU"), State),
    row(*b"AUT", Some(*b"AT"), State),
    row(*b"AZE", Some(*b"AZ"), State),
    row(*b"BDI", Some(*b"BI"), State),
    row(*b"BEL", Some(*b"BE"), State),
    row(*b"BEN", Some(*b"BJ"), State),
    row(*b"BES", Some(*b"BQ"), State),
    row(*b"BFA", Some(*b"BF"), State),
    row(*b"BGD", Some(*b"BD"), State),
    row(*b"BGR", Some(*b"BG"), State),
    row(*b"BHR", Some(*b"BH"), State),
    row(*b"BHS", Some(*b"BS"), State),
    row(*b"BIH", Some(*b"BA"), State),
    row(*b"BLM", Some(*b"BL"), State),
    row(*b"BLR", Some(*b"BY"), State),
    row(*b"BLZ", Some(*b"BZ"), State),
    row(*b"BMU", Some(*b"BM"), State),
    row(*b"BOL", Some(*b"BO"), State),
    row(*b"BRA", Some(*b"BR"), State),
    row(*b"BRB", Some(*b"BB"), State),
    row(*b"BRN", Some(*b"BN"), State),
    row(*b"BTN", Some(*b"BT"), State),
    row(*b"BVT", Some(*b"BV"), State),
    row(*b"BWA", Some(*b"BW"), State),
    row(*b"CAF", Some(*b"CF"), State),
    row(*b"CAN", Some(*b"CA"), State),
    row(*b"CCK", Some(*b"CC"), State),
    row(*b"CHE", Some(*b"CH"), State),
    row(*b"CHL", Some(*b"CL"), State),
    row(*b"CHN", Some(*b"CN"), State),
    row(*b"CIV", Some(*b"CI"), State),
    row(*b"CMR", Some(*b"CM"), State),
    row(*b"COD", Some(*b"CD"), State),
    row(*b"COG", Some(*b"CG"), State),
    row(*b"COK", Some(*b"CK"), State),
    row(*b"COL", Some(*b"CO"), State),
    row(*b"COM", Some(*b"KM"), State),
    row(*b"CPV", Some(*b"CV"), State),
    row(*b"CRI", Some(*b"CR"), State),
    row(*b"CUB", Some(*b"CU"), State),
    row(*b"CUW", Some(*b"CW"), State),
    row(*b"CXR", Some(*b"CX"), State),
    row(*b"CYM", Some(*b"KY"), State),
    row(*b"CYP", Some(*b"CY"), State),
    row(*b"CZE", Some(*b"CZ"), State),
    row(*b"D<<", Some(*b"DE"), State),
    row(*b"DJI", Some(*b"DJ"), State),
    row(*b"DMA", Some(*b"DM"), State),
    row(*b"DNK", Some(*b"DK"), State),
    row(*b"DOM", Some(*b"DO"), State),
    row(*b"DZA", Some(*b"DZ"), State),
    row(*b"ECU", Some(*b"EC"), State),
    row(*b"EGY", Some(*b"EG"), State),
    row(*b"ERI", Some(*b"ER"), State),
    row(*b"ESH", Some(*b"EH"), State),
    row(*b"ESP", Some(*b"ES"), State),
    row(*b"EST", Some(*b"EE"), State),
    row(*b"ETH", Some(*b"ET"), State),
    row(*b"EUE", Some(*b"EU"), Organisation),
    row(*b"FIN", Some(*b"FI"), State),
    row(*b"FJI", Some(*b"FJ"), State),
    row(*b"FLK", Some(*b"FK"), State),
    row(*b"FRA", Some(*b"FR"), State),
    row(*b"FRO", Some(*b"FO"), State),
    row(*b"FSM", Some(*b"FM"), State),
    row(*b"GAB", Some(*b"GA"), State),
    row(*b"GBD", Some(*b"GB"), NationalityOnly),
    row(*b"GBN", Some(*b"GB"), NationalityOnly),
    row(*b"GBO", Some(*b"GB"), NationalityOnly),
    row(*b"GBP", Some(*b"GB"), NationalityOnly),
    row(*b"GBR", Some(*b"GB"), State),
    row(*b"GBS", Some(*b"GB"), NationalityOnly),
    row(*b"GEO", Some(*b"GE"), State),
    row(*b"GGY", Some(*b"GG"), State),
    row(*b"GHA", Some(*b"GH"), State),
    row(*b"GIB", Some(*b"GI"), State),
    row(*b"GIN", Some(*b"GN"), State),
    row(*b"GLP", Some(*b"GP"), State),
    row(*b"GMB", Some(*b"GM"), State),
    row(*b"GNB", Some(*b"GW"), State),
    row(*b"GNQ", Some(*b"GQ"), State),
    row(*b"GRC", Some(*b"GR"), State),
    row(*b"GRD", Some(*b"GD"), State),
    row(*b"GRL", Some(*b"GL"), State),
    row(*b"GTM", Some(*b"GT"), State),
    row(*b"GUF", Some(*b"GF"), State),
    row(*b"GUM", Some(*b"GU"), State),
    row(*b"GUY", Some(*b"GY"), State),
    row(*b"HKG", Some(*b"HK"), State),
    row(*b"HMD", Some(*b"HM"), State),
    row(*b"HND", Some(*b"HN"), State),
    row(*b"HRV", Some(*b"HR"), State),
    row(*b"HTI", Some(*b"HT"), State),
    row(*b"HUN", Some(*b"HU"), State),
    row(*b"IAO", Some(*b"IA"), SignerOnly),
    row(*b"IDN", Some(*b"ID"), State),
    row(*b"IMN", Some(*b"IM"), State),
    row(*b"IND", Some(*b"IN"), State),
    row(*b"IOT", Some(*b"IO"), State),
    row(*b"IRL", Some(*b"IE"), State),
    row(*b"IRN", Some(*b"IR"), State),
    row(*b"IRQ", Some(*b"IQ"), State),
    row(*b"ISL", Some(*b"IS"), State),
    row(*b"ISR", Some(*b"IL"), State),
    row(*b"ITA", Some(*b"IT"), State),
    row(*b"JAM", Some(*b"JM"), State),
    row(*b"JEY", Some(*b"JE"), State),
    row(*b"JOR", Some(*b"JO"), State),
    row(*b"JPN", Some(*b"JP"), State),
    row(*b"KAZ", Some(*b"KZ"), State),
    row(*b"KEN", Some(*b"KE"), State),
    row(*b"KGZ", Some(*b"KG"), State),
    row(*b"KHM", Some(*b"KH"), State),
    row(*b"KIR", Some(*b"KI"), State),
    row(*b"KNA", Some(*b"KN"), State),
    row(*b"KOR", Some(*b"KR"), State),
    row(*b"KWT", Some(*b"KW"), State),
    row(*b"LAO", Some(*b"LA"), State),
    row(*b"LBN", Some(*b"LB"), State),
    row(*b"LBR", Some(*b"LR"), State),
    row(*b"LBY", Some(*b"LY"), State),
    row(*b"LCA", Some(*b"LC"), State),
    row(*b"LIE", Some(*b"LI"), State),
    row(*b"LKA", Some(*b"LK"), State),
    row(*b"LSO", Some(*b"LS"), State),
    row(*b"LTU", Some(*b"LT"), State),
    row(*b"LUX", Some(*b"LU"), State),
    row(*b"LVA", Some(*b"LV"), State),
    row(*b"MAC", Some(*b"MO"), State),
    row(*b"MAF", Some(*b"MF"), State),
    row(*b"MAR", Some(*b"MA"), State),
    row(*b"MCO", Some(*b"MC"), State),
    row(*b"MDA", Some(*b"MD"), State),
    row(*b"MDG", Some(*b"MG"), State),
    row(*b"MDV", Some(*b"MV"), State),
    row(*b"MEX", Some(*b"MX"), State),
    row(*b"MHL", Some(*b"MH"), State),
    row(*b"MKD", Some(*b"MK"), State),
    row(*b"MLI", Some(*b"ML"), State),
    row(*b"MLT", Some(*b"MT"), State),
    row(*b"MMR", Some(*b"MM"), State),
    row(*b"MNE", Some(*b"ME"), State),
    row(*b"MNG", Some(*b"MN"), State),
    row(*b"MNP", Some(*b"MP"), State),
    row(*b"MOZ", Some(*b"MZ"), State),
    row(*b"MRT", Some(*b"MR"), State),
    row(*b"MSR", Some(*b"MS"), State),
    row(*b"MTQ", Some(*b"MQ"), State),
    row(*b"MUS", Some(*b"MU"), State),
    row(*b"MWI", Some(*b"MW"), State),
    row(*b"MYS", Some(*b"MY"), State),
    row(*b"MYT", Some(*b"YT"), State),
    row(*b"NAM", Some(*b"NA"), State),
    row(*b"NCL", Some(*b"NC"), State),
    row(*b"NER", Some(*b"NE"), State),
    row(*b"NFK", Some(*b"NF"), State),
    row(*b"NGA", Some(*b"NG"), State),
    row(*b"NIC", Some(*b"NI"), State),
    row(*b"NIU", Some(*b"NU"), State),
    row(*b"NLD", Some(*b"NL"), State),
    row(*b"NOR", Some(*b"NO"), State),
    row(*b"NPL", Some(*b"NP"), State),
    row(*b"NRU", Some(*b"NR"), State),
    row(*b"NTZ", Some(*b"NT"), Former),
    row(*b"NZL", Some(*b"NZ"), State),
    row(*b"OMN", Some(*b"OM"), State),
    row(*b"PAK", Some(*b"PK"), State),
    row(*b"PAN", Some(*b"PA"), State),
    row(*b"PCN", Some(*b"PN"), State),
    row(*b"PER", Some(*b"PE"), State),
    row(*b"PHL", Some(*b"PH"), State),
    row(*b"PLW", Some(*b"PW"), State),
    row(*b"PNG", Some(*b"PG"), State),
    row(*b"POL", Some(*b"PL"), State),
    row(*b"PRI", Some(*b"PR"), State),
    row(*b"PRK", Some(*b"KP"), State),
    row(*b"PRT", Some(*b"PT"), State),
    row(*b"PRY", Some(*b"PY"), State),
    row(*b"PSE", Some(*b"PS"), State),
    row(*b"PYF", Some(*b"PF"), State),
    row(*b"QAT", Some(*b"QA"), State),
    row(*b"REU", Some(*b"RE"), State),
    row(*b"RKS", Some(*b"KS"), State),
    row(*b"ROU", Some(*b"RO"), State),
    row(*b"RUS", Some(*b"RU"), State),
    row(*b"RWA", Some(*b"RW"), State),
    row(*b"SAU", Some(*b"SA"), State),
    row(*b"SDN", Some(*b"SD"), State),
    row(*b"SEN", Some(*b"SN"), State),
    row(*b"SGP", Some(*b"SG"), State),
    row(*b"SGS", Some(*b"GS"), State),
    row(*b"SHN", Some(*b"SH"), State),
    row(*b"SJM", Some(*b"SJ"), State),
    row(*b"SLB", Some(*b"SB"), State),
    row(*b"SLE", Some(*b"SL"), State),
    row(*b"SLV", Some(*b"SV"), State),
    row(*b"SMR", Some(*b"SM"), State),
    row(*b"SOM", Some(*b"SO"), State),
    row(*b"SPM", Some(*b"PM"), State),
    row(*b"SRB", Some(*b"RS"), State),
    row(*b"SSD", Some(*b"SS"), State),
    row(*b"STP", Some(*b"ST"), State),
    row(*b"SUR", Some(*b"SR"), State),
    row(*b"SVK", Some(*b"SK"), State),
    row(*b"SVN", Some(*b"SI"), State),
    row(*b"SWE", Some(*b"SE"), State),
    row(*b"SWZ", Some(*b"SZ"), State),
    row(*b"SXM", Some(*b"SX"), State),
    row(*b"SYC", Some(*b"SC"), State),
    row(*b"SYR", Some(*b"SY"), State),
    row(*b"TCA", Some(*b"TC"), State),
    row(*b"TCD", Some(*b"TD"), State),
    row(*b"TGO", Some(*b"TG"), State),
    row(*b"THA", Some(*b"TH"), State),
    row(*b"TJK", Some(*b"TJ"), State),
    row(*b"TKL", Some(*b"TK"), State),
    row(*b"TKM", Some(*b"TM"), State),
    row(*b"TLS", Some(*b"TL"), State),
    row(*b"TON", Some(*b"TO"), State),
    row(*b"TTO", Some(*b"TT"), State),
    row(*b"TUN", Some(*b"TN"), State),
    row(*b"TUR", Some(*b"TR"), State),
    row(*b"TUV", Some(*b"TV"), State),
    row(*b"TWN", Some(*b"TW"), State),
    row(*b"TZA", Some(*b"TZ"), State),
    row(*b"UGA", Some(*b"UG"), State),
    row(*b"UKR", Some(*b"UA"), State),
    row(*b"UMI", Some(*b"UM"), State),
    row(*b"UNA", Some(*b"UN"), Organisation),
    row(*b"UNK", Some(*b"UN"), Organisation),
    row(*b"UNO", Some(*b"UN"), Organisation),
    row(*b"URY", Some(*b"UY"), State),
    row(*b"USA", Some(*b"US"), State),
    row(*b"UTO", Some(*b"UT"), Specimen),
    row(*b"UZB", Some(*b"UZ"), State),
    row(*b"VAT", Some(*b"VA"), State),
    row(*b"VCT", Some(*b"VC"), State),
    row(*b"VEN", Some(*b"VE"), State),
    row(*b"VGB", Some(*b"VG"), State),
    row(*b"VIR", Some(*b"VI"), State),
    row(*b"VNM", Some(*b"VN"), State),
    row(*b"VUT", Some(*b"VU"), State),
    row(*b"WLF", Some(*b"WF"), State),
    row(*b"WSM", Some(*b"WS"), State),
    row(*b"XBA", None, Organisation),
    row(*b"XCC", None, Organisation),
    row(*b"XCE", None, Organisation),
    row(*b"XCO", None, Organisation),
    row(*b"XDC", None, Organisation),
    row(*b"XEC", None, Organisation),
    row(*b"XES", None, Organisation),
    row(*b"XIM", None, Organisation),
    row(*b"XMP", None, Organisation),
    row(*b"XOM", None, Organisation),
    row(*b"XPO", None, Organisation),
    row(*b"XXA", None, NationalityOnly),
    row(*b"XXB", None, NationalityOnly),
    row(*b"XXC", None, NationalityOnly),
    row(*b"XXX", None, NationalityOnly),
    row(*b"YEM", Some(*b"YE"), State),
    row(*b"ZAF", Some(*b"ZA"), State),
    row(*b"ZMB", Some(*b"ZM"), State),
    row(*b"ZWE", Some(*b"ZW"), State),
];
