//! Watched folders: looked into every second, with sentences for the people who find what was refused.

use super::station::Real;
use crate::arguments::Serve;
use crate::house::say;
use spartel_folders::{Told, Watch, Why};
use spartel_http::App;
use spartel_words::Words;
use std::time::Duration;

/// How often they are looked into: what has not changed for so long is whole.
const LOOK: Duration = Duration::from_secs(1);
/// How soon what is in the way is tried again.
const AGAIN: Duration = Duration::from_secs(10);

/// For as long as the server runs, where a folder was named.
pub async fn all(app: App<Real>, options: &Serve) {
    let Some(folder) = &options.watch else { return std::future::pending().await };
    let words = Words::new(options.place.manner.lang);
    let texts = Why::ALL.map(|why| (why, say::sentence(&words, why.code(), &[])));
    let sentence =
        move |why| texts.iter().find(|(of, _)| *of == why).map_or_else(String::new, |(_, text)| text.clone());
    let mut watch = Watch::new(folder.clone(), Box::new(sentence));
    let mut before = Vec::new();
    loop {
        let later = before.iter().any(|told| matches!(told, Told::Later(_) | Told::Folder(_)));
        tokio::time::sleep(if later { AGAIN } else { LOOK }).await;
        let told = watch.look(app.node()).await;
        // What is in the way still was told of.
        for told in told.iter().filter(|told| !before.contains(told)) {
            tracing::warn!(event = "watch", code = %told);
        }
        before = told;
    }
}
