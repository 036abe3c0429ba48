//! Brainpool curves: random ones (r1) and their twists (t1) with a = -3 (RFC 5639, section 3).

use super::{Domain, Twist, hex};
use crate::der::Oid;

/// brainpoolP160r1 (1.3.36.3.3.2.8.1.1.1).
pub const BRAINPOOL_P160R1: Domain = Domain {
    name: "brainpoolP160r1",
    oid: Oid(&[0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x01]),
    p: &hex::<20>("e95e4a5f737059dc60dfc7ad95b3d8139515620f"),
    a: &hex::<20>("340e7be2a280eb74e2be61bada745d97e8f7c300"),
    b: &hex::<20>("1e589a8595423412134faa2dbdec95c8d8675e58"),
    g: &hex::<41>(
        "04bed5af16ea3f6a4f62938c4631eb5af7bdbcdbc31667cb477a1a8ec338f94741669c976316da63\
             21",
    ),
    n: &hex::<20>("e95e4a5f737059dc60df5991d45029409e60fc09"),
    twist: Some(Twist { z: &hex::<20>("24dbff5dec9b986bbfe5295a29bfbae45e0f5d0b"), t1: &BRAINPOOL_P160T1 }),
};

/// brainpoolP160t1 (1.3.36.3.3.2.8.1.1.2).
pub const BRAINPOOL_P160T1: Domain = Domain {
    name: "brainpoolP160t1",
    oid: Oid(&[0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x02]),
    p: &hex::<20>("e95e4a5f737059dc60dfc7ad95b3d8139515620f"),
    a: &hex::<20>("e95e4a5f737059dc60dfc7ad95b3d8139515620c"),
    b: &hex::<20>("7a556b6dae535b7b51ed2c4d7daa7a0b5c55f380"),
    g: &hex::<41>(
        "04b199b13b9b34efc1397e64baeb05acc265ff2378add6718b7c7c1961f0991b842443772152c9e0\
             ad",
    ),
    n: &hex::<20>("e95e4a5f737059dc60df5991d45029409e60fc09"),
    twist: None,
};

/// brainpoolP192r1 (1.3.36.3.3.2.8.1.1.3).
pub const BRAINPOOL_P192R1: Domain = Domain {
    name: "brainpoolP192r1",
    oid: Oid(&[0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x03]),
    p: &hex::<24>("c302f41d932a36cda7a3463093d18db78fce476de1a86297"),
    a: &hex::<24>("6a91174076b1e0e19c39c031fe8685c1cae040e5c69a28ef"),
    b: &hex::<24>("469a28ef7c28cca3dc721d044f4496bcca7ef4146fbf25c9"),
    g: &hex::<49>(
        "04c0a0647eaab6a48753b033c56cb0f0900a2f5c4853375fd614b690866abd5bb88b5f4828c14900\
             02e6773fa2fa299b8f",
    ),
    n: &hex::<24>("c302f41d932a36cda7a3462f9e9e916b5be8f1029ac4acc1"),
    twist: Some(Twist {
        z: &hex::<24>("1b6f5cc8db4dc7af19458a9cb80dc2295e5eb9c3732104cb"),
        t1: &BRAINPOOL_P192T1,
    }),
};

/// brainpoolP192t1 (1.3.36.3.3.2.8.1.1.4).
pub const BRAINPOOL_P192T1: Domain = Domain {
    name: "brainpoolP192t1",
    oid: Oid(&[0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x04]),
    p: &hex::<24>("c302f41d932a36cda7a3463093d18db78fce476de1a86297"),
    a: &hex::<24>("c302f41d932a36cda7a3463093d18db78fce476de1a86294"),
    b: &hex::<24>("13d56ffaec78681e68f9deb43b35bec2fb68542e27897b79"),
    g: &hex::<49>(
        "043ae9e58c82f63c30282e1fe7bbf43fa72c446af6f4618129097e2c5667c2223a902ab5ca449d00\
             84b7e5b3de7ccc01c9",
    ),
    n: &hex::<24>("c302f41d932a36cda7a3462f9e9e916b5be8f1029ac4acc1"),
    twist: None,
};

/// brainpoolP224r1 (1.3.36.3.3.2.8.1.1.5).
pub const BRAINPOOL_P224R1: Domain = Domain {
    name: "brainpoolP224r1",
    oid: Oid(&[0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x05]),
    p: &hex::<28>("d7c134aa264366862a18302575d1d787b09f075797da89f57ec8c0ff"),
    a: &hex::<28>("68a5e62ca9ce6c1c299803a6c1530b514e182ad8b0042a59cad29f43"),
    b: &hex::<28>("2580f63ccfe44138870713b1a92369e33e2135d266dbb372386c400b"),
    g: &hex::<57>(
        "040d9029ad2c7e5cf4340823b2a87dc68c9e4ce3174c1e6efdee12c07d58aa56f772c0726f24c6b8\
             9e4ecdac24354b9e99caa3f6d3761402cd",
    ),
    n: &hex::<28>("d7c134aa264366862a18302575d0fb98d116bc4b6ddebca3a5a7939f"),
    twist: Some(Twist {
        z: &hex::<28>("2df271e14427a346910cf7a2e6cfa7b3f484e5c2cce1c8b730e28b3f"),
        t1: &BRAINPOOL_P224T1,
    }),
};

/// brainpoolP224t1 (1.3.36.3.3.2.8.1.1.6).
pub const BRAINPOOL_P224T1: Domain = Domain {
    name: "brainpoolP224t1",
    oid: Oid(&[0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x06]),
    p: &hex::<28>("d7c134aa264366862a18302575d1d787b09f075797da89f57ec8c0ff"),
    a: &hex::<28>("d7c134aa264366862a18302575d1d787b09f075797da89f57ec8c0fc"),
    b: &hex::<28>("4b337d934104cd7bef271bf60ced1ed20da14c08b3bb64f18a60888d"),
    g: &hex::<57>(
        "046ab1e344ce25ff3896424e7ffe14762ecb49f8928ac0c76029b4d5800374e9f5143e568cd23f3f\
             4d7c0d4b1e41c8cc0d1c6abd5f1a46db4c",
    ),
    n: &hex::<28>("d7c134aa264366862a18302575d0fb98d116bc4b6ddebca3a5a7939f"),
    twist: None,
};

/// brainpoolP256r1 (1.3.36.3.3.2.8.1.1.7).
pub const BRAINPOOL_P256R1: Domain = Domain {
    name: "brainpoolP256r1",
    oid: Oid(&[0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x07]),
    p: &hex::<32>("a9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5377"),
    a: &hex::<32>("7d5a0975fc2c3057eef67530417affe7fb8055c126dc5c6ce94a4b44f330b5d9"),
    b: &hex::<32>("26dc5c6ce94a4b44f330b5d9bbd77cbf958416295cf7e1ce6bccdc18ff8c07b6"),
    g: &hex::<65>(
        "048bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262547ef835c3dac4\
             fd97f8461a14611dc9c27745132ded8e545c1d54c72f046997",
    ),
    n: &hex::<32>("a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7"),
    twist: Some(Twist {
        z: &hex::<32>("3e2d4bd9597b58639ae7aa669cab9837cf5cf20a2c852d10f655668dfc150ef0"),
        t1: &BRAINPOOL_P256T1,
    }),
};

/// brainpoolP256t1 (1.3.36.3.3.2.8.1.1.8).
pub const BRAINPOOL_P256T1: Domain = Domain {
    name: "brainpoolP256t1",
    oid: Oid(&[0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x08]),
    p: &hex::<32>("a9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5377"),
    a: &hex::<32>("a9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5374"),
    b: &hex::<32>("662c61c430d84ea4fe66a7733d0b76b7bf93ebc4af2f49256ae58101fee92b04"),
    g: &hex::<65>(
        "04a3e8eb3cc1cfe7b7732213b23a656149afa142c47aafbc2b79a191562e1305f42d996c823439c5\
             6d7f7b22e14644417e69bcb6de39d027001dabe8f35b25c9be",
    ),
    n: &hex::<32>("a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7"),
    twist: None,
};

/// brainpoolP320r1 (1.3.36.3.3.2.8.1.1.9).
pub const BRAINPOOL_P320R1: Domain = Domain {
    name: "brainpoolP320r1",
    oid: Oid(&[0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x09]),
    p: &hex::<40>("d35e472036bc4fb7e13c785ed201e065f98fcfa6f6f40def4f92b9ec7893ec28fcd412b1f1b32e27"),
    a: &hex::<40>("3ee30b568fbab0f883ccebd46d3f3bb8a2a73513f5eb79da66190eb085ffa9f492f375a97d860eb4"),
    b: &hex::<40>("520883949dfdbc42d3ad198640688a6fe13f41349554b49acc31dccd884539816f5eb4ac8fb1f1a6"),
    g: &hex::<81>(
        "0443bd7e9afb53d8b85289bcc48ee5bfe6f20137d10a087eb6e7871e2a10a599c710af8d0d39e206\
             1114fdd05545ec1cc8ab4093247f77275e0743ffed117182eaa9c77877aaac6ac7d35245d1692e8e\
             e1",
    ),
    n: &hex::<40>("d35e472036bc4fb7e13c785ed201e065f98fcfa5b68f12a32d482ec7ee8658e98691555b44c59311"),
    twist: Some(Twist {
        z: &hex::<40>("15f75caf668077f7e85b42eb01f0a81ff56ecd6191d55cb82b7d861458a18fefc3e5ab7496f3c7b1"),
        t1: &BRAINPOOL_P320T1,
    }),
};

/// brainpoolP320t1 (1.3.36.3.3.2.8.1.1.10).
pub const BRAINPOOL_P320T1: Domain = Domain {
    name: "brainpoolP320t1",
    oid: Oid(&[0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x0A]),
    p: &hex::<40>("d35e472036bc4fb7e13c785ed201e065f98fcfa6f6f40def4f92b9ec7893ec28fcd412b1f1b32e27"),
    a: &hex::<40>("d35e472036bc4fb7e13c785ed201e065f98fcfa6f6f40def4f92b9ec7893ec28fcd412b1f1b32e24"),
    b: &hex::<40>("a7f561e038eb1ed560b3d147db782013064c19f27ed27c6780aaf77fb8a547ceb5b4fef422340353"),
    g: &hex::<81>(
        "04925be9fb01afc6fb4d3e7d4990010f813408ab106c4f09cb7ee07868cc136fff3357f624a21bed\
             5263ba3a7a27483ebf6671dbef7abb30ebee084e58a0b077ad42a5a0989d1ee71b1b9bc0455fb0d2\
             c3",
    ),
    n: &hex::<40>("d35e472036bc4fb7e13c785ed201e065f98fcfa5b68f12a32d482ec7ee8658e98691555b44c59311"),
    twist: None,
};

/// brainpoolP384r1 (1.3.36.3.3.2.8.1.1.11).
pub const BRAINPOOL_P384R1: Domain = Domain {
    name: "brainpoolP384r1",
    oid: Oid(&[0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x0B]),
    p: &hex::<48>(
        "8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b412b1da197fb71123acd3a729901d1a71\
             874700133107ec53",
    ),
    a: &hex::<48>(
        "7bc382c63d8c150c3c72080ace05afa0c2bea28e4fb22787139165efba91f90f8aa5814a503ad4eb\
             04a8c7dd22ce2826",
    ),
    b: &hex::<48>(
        "04a8c7dd22ce28268b39b55416f0447c2fb77de107dcd2a62e880ea53eeb62d57cb4390295dbc994\
             3ab78696fa504c11",
    ),
    g: &hex::<97>(
        "041d1c64f068cf45ffa2a63a81b7c13f6b8847a3e77ef14fe3db7fcafe0cbd10e8e826e03436d646\
             aaef87b2e247d4af1e8abe1d7520f9c2a45cb1eb8e95cfd55262b70b29feec5864e19c054ff99129\
             280e4646217791811142820341263c5315",
    ),
    n: &hex::<48>(
        "8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b31f166e6cac0425a7cf3ab6af6b7fc310\
             3b883202e9046565",
    ),
    twist: Some(Twist {
        z: &hex::<48>(
            "41dfe8dd399331f7166a66076734a89cd0d2bcdb7d068e44e1f378f41ecbae97d2d63dbc87bccddc\
                 cc5da39e8589291c",
        ),
        t1: &BRAINPOOL_P384T1,
    }),
};

/// brainpoolP384t1 (1.3.36.3.3.2.8.1.1.12).
pub const BRAINPOOL_P384T1: Domain = Domain {
    name: "brainpoolP384t1",
    oid: Oid(&[0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x0C]),
    p: &hex::<48>(
        "8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b412b1da197fb71123acd3a729901d1a71\
             874700133107ec53",
    ),
    a: &hex::<48>(
        "8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b412b1da197fb71123acd3a729901d1a71\
             874700133107ec50",
    ),
    b: &hex::<48>(
        "7f519eada7bda81bd826dba647910f8c4b9346ed8ccdc64e4b1abd11756dce1d2074aa263b88805c\
             ed70355a33b471ee",
    ),
    g: &hex::<97>(
        "0418de98b02db9a306f2afcd7235f72a819b80ab12ebd653172476fecd462aabffc4ff191b946a5f\
             54d8d0aa2f418808cc25ab056962d30651a114afd2755ad336747f93475b7a1fca3b88f2b6a208cc\
             fe469408584dc2b2912675bf5b9e582928",
    ),
    n: &hex::<48>(
        "8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b31f166e6cac0425a7cf3ab6af6b7fc310\
             3b883202e9046565",
    ),
    twist: None,
};

/// brainpoolP512r1 (1.3.36.3.3.2.8.1.1.13).
pub const BRAINPOOL_P512R1: Domain = Domain {
    name: "brainpoolP512r1",
    oid: Oid(&[0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x0D]),
    p: &hex::<64>(
        "aadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca703308717d4d9b009bc66842\
             aecda12ae6a380e62881ff2f2d82c68528aa6056583a48f3",
    ),
    a: &hex::<64>(
        "7830a3318b603b89e2327145ac234cc594cbdd8d3df91610a83441caea9863bc2ded5d5aa8253aa1\
             0a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94ca",
    ),
    b: &hex::<64>(
        "3df91610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d\
             77fc94cadc083e67984050b75ebae5dd2809bd638016f723",
    ),
    g: &hex::<129>(
        "0481aee4bdd82ed9645a21322e9c4c6a9385ed9f70b5d916c1b43b62eef4d0098eff3b1f78e2d0d4\
             8d50d1687b93b97d5f7c6d5047406a5e688b352209bcb9f8227dde385d566332ecc0eabfa9cf7822\
             fdf209f70024a57b1aa000c55b881f8111b2dcde494a5f485e5bca4bd88a2763aed1ca2b2fa8f054\
             0678cd1e0f3ad80892",
    ),
    n: &hex::<64>(
        "aadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca70330870553e5c414ca92619\
             418661197fac10471db1d381085ddaddb58796829ca90069",
    ),
    twist: Some(Twist {
        z: &hex::<64>(
            "12ee58e6764838b69782136f0f2d3ba06e27695716054092e60a80bedb212b64e585d90bce13761f\
                 85c3f1d2a64e3be8fea2220f01eba5eeb0f35dbd29d922ab",
        ),
        t1: &BRAINPOOL_P512T1,
    }),
};

/// brainpoolP512t1 (1.3.36.3.3.2.8.1.1.14).
pub const BRAINPOOL_P512T1: Domain = Domain {
    name: "brainpoolP512t1",
    oid: Oid(&[0x2B, 0x24, 0x03, 0x03, 0x02, 0x08, 0x01, 0x01, 0x0E]),
    p: &hex::<64>(
        "aadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca703308717d4d9b009bc66842\
             aecda12ae6a380e62881ff2f2d82c68528aa6056583a48f3",
    ),
    a: &hex::<64>(
        "aadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca703308717d4d9b009bc66842\
             aecda12ae6a380e62881ff2f2d82c68528aa6056583a48f0",
    ),
    b: &hex::<64>(
        "7cbbbcf9441cfab76e1890e46884eae321f70c0bcb4981527897504bec3e36a62bcdfa2304976540\
             f6450085f2dae145c22553b465763689180ea2571867423e",
    ),
    g: &hex::<129>(
        "04640ece5c12788717b9c1ba06cbc2a6feba85842458c56dde9db1758d39c0313d82ba51735cdb3e\
             a499aa77a7d6943a64f7a3f25fe26f06b51baa2696fa9035da5b534bd595f5af0fa2c892376c84ac\
             e1bb4e3019b71634c01131159cae03cee9d9932184beef216bd71df2dadf86a627306ecff96dbb8b\
             ace198b61e00f8b332",
    ),
    n: &hex::<64>(
        "aadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca70330870553e5c414ca92619\
             418661197fac10471db1d381085ddaddb58796829ca90069",
    ),
    twist: None,
};
