//! What the server needs of the world, as this program has it.

use crate::house::clock::SystemClock;
use spartel_app::node::Equipped;
use spartel_blobs::BlobFolder;
use spartel_keys::{KeyFolder, SystemRandom};
use spartel_lists::LocalLists;
use spartel_ports::Ports;
use spartel_store::Database;
use spartel_work::Pool;
use spartel_work::pictures::Decoders;

/// What its record needs.
type Kept = Ports<Database, BlobFolder, KeyFolder<SystemRandom>, SystemClock, SystemRandom>;

/// Everything that a server needs of the world.
pub type Real = Equipped<Kept, Pool, Decoders, LocalLists>;
