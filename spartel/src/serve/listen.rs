//! Connections: taken, wrapped in TLS where there is a certificate, and let go in order when the program ends.

use crate::exit::Failure;
use axum::Router;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio_rustls::TlsAcceptor;

/// Whoever begins to connect has so long to finish.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// Requests that run when the program is told to end have so long.
pub const LAST: Duration = Duration::from_secs(20);
/// So many connections at a time: a hall of desks, with what browsers open beside.
const CONNECTIONS: usize = 2048;

/// Listens on an address.
///
/// # Errors
/// Where it cannot be had.
pub async fn listener(address: SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(address).await.map_err(|error| Failure::Io(format!("{address}: {error}")))
}

/// Serves until it is told to end; then takes no more, and lets what runs come to its end.
pub async fn serve(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    router: Router,
    end: impl Future<Output = ()>,
) {
    let (graceful, places) = (GracefulShutdown::new(), Arc::new(Semaphore::new(CONNECTIONS)));
    tokio::pin!(end);
    loop {
        let Ok(place) = Arc::clone(&places).acquire_owned().await else { break };
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                // Too many files are open: what is open ends, and then it goes on.
                Err(_) => {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut end => break,
        };
        let (tls, router, watcher) = (tls.clone(), router.clone(), graceful.watcher());
        tokio::spawn(async move {
            let _place = place;
            // Answers are small and waited for.
            let _ = stream.set_nodelay(true);
            match tls {
                None => speak(stream, router, watcher).await,
                Some(tls) => {
                    if let Some(stream) = shaken(&tls, stream).await {
                        speak(stream, router, watcher).await;
                    }
                }
            }
        });
    }
    drop(listener);
    // What does not end by itself, such as a stream of events, is cut off.
    let _ = tokio::time::timeout(LAST, graceful.shutdown()).await;
}

async fn shaken(tls: &TlsAcceptor, stream: TcpStream) -> Option<tokio_rustls::server::TlsStream<TcpStream>> {
    tokio::time::timeout(HANDSHAKE, tls.accept(stream)).await.ok()?.ok()
}

async fn speak<IO>(stream: IO, router: Router, watcher: hyper_util::server::graceful::Watcher)
where
    IO: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(hyper_util::rt::TokioTimer::new()).header_read_timeout(HANDSHAKE);
    builder.http2().timer(hyper_util::rt::TokioTimer::new()).max_concurrent_streams(64);
    let connection =
        builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router)).into_owned();
    // Whoever went away in the middle is told nothing.
    let _ = watcher.watch(connection).await;
}
