//! A server over a network: it proves its name, or nothing is said to it.

use crate::given::tables;
use spartel_ports::Store;
use spartel_ports::store::StoreError;
use spartel_store::Database;
use spartel_trial::Server;

/// Whether a record can be made in a new database of a server, reached by a way of its own.
async fn reached(server: &Server, address: &str, options: &str) -> Result<u64, StoreError> {
    let url = format!("postgres://spartel@{address}:{}/{}?{options}", server.port(), server.named());
    let store = Database::server(&url, tables()).await?;
    let size = store.size().await;
    store.close().await?;
    size
}

/// 0.0.0.0 is this machine too, and not known as such: it stands for one across a network.
#[tokio::test(flavor = "multi_thread")]
async fn threat_05_a_server_across_a_network_proves_its_name_before_anything_is_said_to_it() {
    let Some(server) = Server::with_certificate("0.0.0.0") else { return };
    server.start(false);
    let root = format!("sslrootcert={}", server.certificate().display());
    assert_eq!(reached(&server, "0.0.0.0", &root).await, Ok(0), "TLS, and the right name");
    for (address, options, why) in [
        ("0.0.0.0", "sslmode=prefer", "nobody vouches for the certificate"),
        ("127.0.0.1", &format!("{root}&sslmode=verify-full"), "it is another's name"),
    ] {
        let refused = reached(&server, address, options).await;
        assert!(matches!(refused, Err(StoreError::Unavailable(_))), "{why}: {refused:?}");
    }
    assert_eq!(reached(&server, "0.0.0.0", "sslmode=require").await, Ok(0), "as somebody asked for");
    assert_eq!(reached(&server, "127.0.0.1", "").await, Ok(0), "on this machine nobody is in between");
}

#[tokio::test(flavor = "multi_thread")]
async fn threat_05_without_tls_nothing_is_said_across_a_network_unless_somebody_asked_for_it() {
    let Some(mut server) = Server::with_certificate("0.0.0.0") else { return };
    server.without_tls();
    server.start(false);
    let refused = reached(&server, "0.0.0.0", "sslmode=allow").await;
    assert!(matches!(refused, Err(StoreError::Unavailable(_))), "{refused:?}");
    assert_eq!(reached(&server, "0.0.0.0", "sslmode=disable").await, Ok(0));
}
