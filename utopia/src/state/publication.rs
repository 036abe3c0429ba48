//! What the state publishes: master lists, revocation lists, the deviation list, certificates.

use super::authority::{Authority, serial};
use super::calendar::at;
use super::office::Office;
use crate::files::Files;
use crate::keys::{Key, Kind, Scheme};
use crate::pki::{
    Deviation, ListSigner, Name, Period, Profile, Template, bare_master_list, deviation_list, master_list,
    revocation_list,
};
use spartel_base::Timestamp;
use spartel_pki::digest::DigestAlgorithm::Sha256;
use spartel_pki::engine::CurveId::P256;

/// Extended key usage of signers of master lists and of deviation lists (Doc 9303-12, 7.1.1.3).
const MASTER_LISTS: &str = "2.23.136.1.1.3";
const DEVIATION_LISTS: &str = "2.23.136.1.1.8";
/// A data group whose hash is wrong (Doc 9303-3, 7.3.2).
const HASH_WRONG: &str = "2.23.136.1.1.7.2.2";

/// The number of the genuine document that the deviation list excuses.
pub(crate) const DEVIATING: &str = "UD0000017";

const LISTED: Period = (at(2025, 12, 1), at(2036, 3, 31));
/// Authorities that are on the newer list alone, on no list, or no authorities.
const NOT_NATIONAL: [&str; 4] = ["overseas", "unlisted", "2d-doc", "forged"];
/// Authorities on the list of a year before.
const OLDER: [&str; 5] = ["rsa2048", "sha1", "p256-old", "bp384-old", "p256"];
/// Authorities that the newer list adds.
const ADDED: [&str; 2] = ["overseas", LINK_ALONE];
/// The key of `bp256` is on the first list as a link alone.
const LINK_ALONE: &str = "bp256";

/// Everything that a receiving state needs to judge documents of Utopia, by path.
pub(crate) fn publish(office: &Office) -> Files {
    let mut files = Files::new();
    certificates(office, &mut files);
    lists(office, &mut files);
    revocation_lists(office, &mut files);
    files
}

fn certificates(office: &Office, files: &mut Files) {
    let secret = ["unlisted", "forged"];
    for authority in office.authorities.iter().filter(|authority| !secret.contains(&authority.id)) {
        // What certifies signers of French codes is no CSCA.
        let path = match authority.id {
            "2d-doc" => "seal-signers/UT00.cer".into(),
            id => format!("csca/{id}.cer"),
        };
        files.insert(path, authority.root.clone());
    }
    for (id, link) in &office.links {
        files.insert(format!("csca/{id}.link.cer"), link.clone());
    }
    for signer in office.signers.iter().filter(|signer| !secret.contains(&signer.authority)) {
        files.insert(format!("signers/{}.cer", signer.id), signer.certificate.clone());
    }
    for signer in office.seals.iter().filter(|signer| signer.name != "XX") {
        let name = if signer.name == "0001" { "00-0001" } else { signer.name };
        files.insert(format!("seal-signers/UT{name}.cer"), signer.certificate.clone());
    }
}

fn lists(office: &Office, files: &mut Files) {
    let roots = |keep: &dyn Fn(&str) -> bool| -> Vec<Vec<u8>> {
        office.authorities.iter().filter(|a| keep(a.id)).map(|a| a.root.clone()).collect()
    };
    let mut national = roots(&|id| !NOT_NATIONAL.contains(&id) && id != LINK_ALONE);
    national.extend(office.links.iter().map(|(_, link)| link.clone()));
    let older = roots(&|id| OLDER.contains(&id));
    let newer = [national.clone(), roots(&|id| ADDED.contains(&id))].concat();

    let first = Desk::new(office, "p256", Kind::Named(P256), MASTER_LISTS, "Master List 1");
    files.insert("UT.ml".into(), master_list(&first.signer(), at(2026, 1, 10), &national));
    files.insert("UT-older.ml".into(), master_list(&first.signer(), at(2025, 12, 5), &older));
    files.insert("UT-root.cer".into(), first.authority.root.clone());
    let second = Desk::new(office, "rsa4096", Kind::Rsa3072(1), MASTER_LISTS, "Master List 2");
    files.insert("UT-newer.ml".into(), master_list(&second.signer(), at(2026, 1, 12), &newer));
    files.insert("UT-newer-root.cer".into(), second.authority.root.clone());

    let desk = Desk::new(office, "p256", Kind::Named(P256), DEVIATION_LISTS, "Deviation List");
    let deviating = office.signer("p256-deviating");
    let known = Deviation {
        signer: (&deviating.issuer, &deviating.serial),
        documents: &[DEVIATING.into()],
        kind: HASH_WRONG,
        data_group: 11,
        description: "Hash of DG11 computed before a correction",
    };
    files.insert("UT.dl".into(), deviation_list(&desk.signer(), at(2026, 1, 11), &[known]));
}

/// Lists that must not be taken: one signed under an authority that takes the name of a genuine one, one with a changed
/// byte, and one that nobody signed.
pub(crate) fn wrong_lists(office: &Office) -> Files {
    let genuine: Vec<Vec<u8>> = [office.authority("p256").root.clone()].into();
    let forged: Vec<Vec<u8>> = [office.authority("forged").root.clone()].into();
    let forger = Desk::new(office, "forged", Kind::Named(P256), MASTER_LISTS, "Master List 1");
    let desk = Desk::new(office, "p256", Kind::Named(P256), MASTER_LISTS, "Master List 1");
    let mut altered = master_list(&desk.signer(), at(2026, 1, 14), &genuine);
    // A byte in the middle of the listed certificate.
    if let Some(byte) = altered.get_mut(400) {
        *byte ^= 1;
    }
    let mut files = Files::new();
    files.insert("UT-forged.ml".into(), master_list(&forger.signer(), at(2026, 1, 14), &forged));
    files.insert("UT-altered.ml".into(), altered);
    files.insert("UT-unsigned.ml".into(), bare_master_list(&genuine));
    files
}

/// One revocation list per name of an authority, signed with its newest key: it covers what older keys signed. Beside
/// each, the one of the summer before, which has run out and revokes nobody.
fn revocation_lists(office: &Office, files: &mut Files) {
    const STALE: Period = (at(2025, 6, 1), at(2025, 8, 30));
    let without = ["p521", "unlisted", "2d-doc", "forged", "p256-old", "bp256-old"];
    for authority in office.authorities.iter().filter(|authority| !without.contains(&authority.id)) {
        let sign = |period: Period, number: u64, revoked: &[(Vec<u8>, Timestamp)]| {
            revocation_list(&authority.name, (&authority.key, authority.scheme), period, number, revoked)
        };
        let old = sign(STALE, 9, &[]);
        // The authority `p384` published nothing since. The others' lists live ten years instead of 90 days, so that a
        // demonstration does not age.
        let new = match authority.id {
            "p384" => old.clone(),
            _ => sign((at(2026, 1, 10), at(2036, 3, 31)), 17, &revoked(office, authority)),
        };
        files.insert(format!("crl/{}.crl", authority.id), new);
        files.insert(format!("crl-stale/{}.crl", authority.id), old);
    }
}

/// What the authorities of a name revoked.
fn revoked(office: &Office, authority: &Authority) -> Vec<(Vec<u8>, Timestamp)> {
    let of_name = |id: &str| office.authority(id).name == authority.name;
    let signers = office.signers.iter().filter(|signer| signer.revoked && of_name(signer.authority));
    let mut all: Vec<_> = signers.map(|signer| (signer.serial.clone(), at(2026, 1, 8))).collect();
    if authority.id == "p256" {
        all.push((office.seal_signer("RV").serial.to_vec(), at(2026, 1, 9)));
    }
    all
}

/// Where lists are signed.
struct Desk<'a> {
    authority: &'a Authority,
    key: Key,
    scheme: Scheme,
    certificate: Vec<u8>,
}

impl<'a> Desk<'a> {
    fn new(office: &'a Office, authority: &str, kind: Kind, purpose: &str, name: &str) -> Self {
        let authority = office.authority(authority);
        let label = format!("list/{name}");
        let key = Key::make(office.seed, &label, kind);
        let scheme = match key {
            Key::Rsa(_) => Scheme::Pss(Sha256, 32),
            Key::Ec { .. } => Scheme::Ecdsa(Sha256),
        };
        let template = Template {
            profile: Profile::Lists(purpose),
            serial: &serial(office.seed, &label),
            issuer: &authority.name,
            subject: &Name::new("List Signing", name),
            validity: LISTED,
            key_until: LISTED.1,
            key: &key,
            authority_key: Some(&authority.key.id()),
            list: authority.id,
        };
        let certificate = template.sign(&authority.key, authority.scheme);
        Self { authority, key, scheme, certificate }
    }

    fn signer(&self) -> ListSigner<'_> {
        let certificates = vec![self.certificate.clone(), self.authority.root.clone()];
        ListSigner { key: &self.key, scheme: self.scheme, certificates }
    }
}
