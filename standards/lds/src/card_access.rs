//! EF.CardAccess: which protocols open the chip (Doc 9303-10, 3.11.3). Nothing signs it.

use crate::file;
use crate::security_info::SecurityInfos;
use spartel_base::ParseError;
use spartel_pki::der::Tag;

const NAME: &str = "EF.CardAccess";

/// What the chip says about access before any is granted. Its PACE entries must also stand in DG14, which is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardAccess<'a> {
    /// What the chip supports.
    pub infos: SecurityInfos<'a>,
}

impl<'a> CardAccess<'a> {
    /// Reads the whole file; padding after the set is tolerated.
    ///
    /// # Errors
    /// The first structure that is not as Doc 9303-11, 9.2 has it.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, ParseError> {
        let set = file::object(NAME, bytes)?.expect(NAME, Tag::SET)?;
        Ok(Self { infos: SecurityInfos::read(set)? })
    }
}
