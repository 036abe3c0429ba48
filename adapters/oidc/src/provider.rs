//! A provider, as the service asks it.

use crate::config::Config;
use crate::kept::Kept;
use crate::network::Network;
use crate::wire;
use spartel_openid::{Client, Keys, Metadata, Question, Refused, Returned, Signed, Unverified};
use spartel_ports::provider::{Answering, NoAnswer};
use spartel_ports::{Provider, Ticks};
use std::collections::BTreeMap;
use std::sync::Arc;
use tokio::sync::Semaphore;

/// So many codes are redeemed at once: whoever sends browsers back with any code they like keeps no more connections open than these.
const AT_ONCE: usize = 8;
/// For a key that is not known, keys are fetched anew once in so many milliseconds: a minute.
const ANEW: u64 = 60 * 1000;

/// Hears why somebody was not let in, by a code.
pub type Heard = Box<dyn Fn(&'static str) + Send + Sync>;

/// A provider over the network.
pub struct OpenId {
    config: Config,
    network: Network,
    ticks: Box<dyn Ticks>,
    heard: Heard,
    metadata: Kept<Metadata>,
    keys: Kept<Keys>,
    redeems: Semaphore,
}

impl OpenId {
    /// The provider of a file; nothing is fetched yet. None where the certificates of its authority are none.
    #[must_use]
    pub fn new(config: Config, ticks: Box<dyn Ticks>, heard: Heard) -> Option<Self> {
        let network = Network::new(&config)?;
        let (metadata, keys, redeems) = (Kept::new(), Kept::new(), Semaphore::new(AT_ONCE));
        Some(Self { config, network, ticks, heard, metadata, keys, redeems })
    }

    async fn metadata(&self) -> Result<Arc<Metadata>, NoAnswer> {
        let fetched = async {
            let url = self.config.client.discovery();
            let bytes = self.network.ask(&url, wire::get(&url)?).await?;
            Ok(Metadata::parse(&bytes, &self.config.client, self.config.secret.is_some())?)
        };
        self.metadata.get(&*self.ticks, fetched).await
    }

    async fn fetched(&self, metadata: &Metadata) -> Result<Keys, NoAnswer> {
        let bytes = self.network.ask(&metadata.keys, wire::get(&metadata.keys)?).await?;
        Ok(Keys::parse(&bytes)?)
    }

    /// What a key of the provider signed. For a key that is not known the provider may have a new one, or somebody made it up.
    async fn verified(&self, metadata: &Metadata, token: &str) -> Result<Signed, NoAnswer> {
        let token = Unverified::parse(token)?;
        let keys = self.keys.get(&*self.ticks, self.fetched(metadata)).await?;
        match token.clone().verify(&keys) {
            Err(Refused::Key) => {
                let keys = self.keys.younger(ANEW, &*self.ticks, self.fetched(metadata)).await?;
                Ok(token.verify(&keys)?)
            }
            verified => Ok(verified?),
        }
    }

    async fn redeemed(&self, question: &Question, returned: &Returned) -> Result<Signed, NoAnswer> {
        let metadata = self.metadata().await?;
        let code = question.code(&self.config.client, &metadata, returned)?;
        let _turn = self.redeems.try_acquire().map_err(|_| NoAnswer::Busy)?;
        let whereto = (&metadata.token, metadata.authentication);
        let request = wire::exchange(whereto, &self.config, question, code)?;
        let answer = self.network.ask(&metadata.token, request).await?;
        self.verified(&metadata, &wire::token(&answer)?).await
    }
}

impl Provider for OpenId {
    fn client(&self) -> &Client {
        &self.config.client
    }

    fn names(&self) -> &BTreeMap<String, String> {
        &self.config.names
    }

    fn address<'a>(&'a self, question: &'a Question) -> Answering<'a, String> {
        Box::pin(async move {
            let metadata = self.metadata().await?;
            Ok(question.address(&self.config.client, &metadata).into())
        })
    }

    fn redeem<'a>(&'a self, question: &'a Question, returned: &'a Returned) -> Answering<'a, Signed> {
        Box::pin(self.redeemed(question, returned))
    }

    fn refused(&self, why: NoAnswer) {
        (self.heard)(why.code());
    }
}
