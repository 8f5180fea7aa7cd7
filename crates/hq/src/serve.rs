//! Headquarters on a network: TLS with its own key, one route that matters, patience with slow links and none with
//! silent ones.

use std::{io, net::SocketAddr, sync::Arc, time::Duration};

use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto, graceful::GracefulShutdown},
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    time::{sleep, timeout},
};
use tokio_rustls::TlsAcceptor;

use crate::{Error, Headquarters};

mod allowance;
mod patience;
mod route;
pub mod tls;

pub use route::Log;

/// A connection on which nothing moves for this long is closed. Longer than a device keeps one for its next exchange.
const IDLE: Duration = Duration::from_secs(120);
/// A handshake, or the head of a request, takes no longer than this even on a bad link.
const HEAD: Duration = Duration::from_secs(60);
/// Exchanges under way are given this long to end when the server stops.
const FAREWELL: Duration = Duration::from_secs(10);

/// Between a connection that could not be taken and the next.
const BREATH: Duration = Duration::from_millis(100);

/// A server that listens and does not answer yet.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    hq: Arc<Headquarters>,
    log: Log,
}

impl Server {
    /// Takes the address; port 0 takes any that is free.
    ///
    /// # Errors
    /// `bad_value` when it is no address, `listen` when it cannot be had.
    pub async fn bind(hq: Arc<Headquarters>, listen: &str, log: Log) -> Result<Self, Error> {
        let refused = |source: io::Error| match source.kind() {
            io::ErrorKind::InvalidInput => Error::BadValue {
                name: "listen",
                value: listen.to_owned(),
            },
            _ => Error::Listen {
                address: listen.to_owned(),
                source,
            },
        };
        let listener = TcpListener::bind(listen).await.map_err(refused)?;
        let address = listener.local_addr().map_err(refused)?;
        Ok(Self {
            listener,
            address,
            hq,
            log,
        })
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers until `stop` is ready, then lets the exchanges under way end.
    ///
    /// # Errors
    /// When the server's key cannot be used.
    pub async fn run(self, stop: impl Future<Output = ()>) -> Result<(), Error> {
        let acceptor = TlsAcceptor::from(self.hq.keys.tls.config()?);
        let service = TowerToHyperService::new(route::routes(Arc::clone(&self.hq), self.log));
        let graceful = GracefulShutdown::new();
        let mut stop = std::pin::pin!(stop);
        loop {
            tokio::select! {
                accepted = self.listener.accept() => {
                    let Ok((stream, _)) = accepted else {
                        // About one connection, or about having too many open: the next may do, a little later.
                        sleep(BREATH).await;
                        continue;
                    };
                    let watcher = graceful.watcher();
                    let (acceptor, service) = (acceptor.clone(), service.clone());
                    tokio::spawn(async move {
                        let Some(stream) = greet(stream, &acceptor).await else { return };
                        let mut builder = auto::Builder::new(TokioExecutor::new());
                        // No date: the hour is in the signed reply, and each byte costs a post.
                        let mut http1 = builder.http1();
                        http1.timer(TokioTimer::new()).header_read_timeout(IDLE).auto_date_header(false);
                        builder.http2().timer(TokioTimer::new()).max_concurrent_streams(8);
                        let served = builder.serve_connection(TokioIo::new(stream), service);
                        // A connection that breaks is the device's to try again.
                        let _ = watcher.watch(served.into_owned()).await;
                    });
                }
                () = &mut stop => break,
            }
        }
        drop(self.listener);
        let _ = timeout(FAREWELL, graceful.shutdown()).await;
        Ok(())
    }
}

type Greeted = tokio_rustls::server::TlsStream<patience::Patient<TcpStream>>;

async fn greet(stream: TcpStream, acceptor: &TlsAcceptor) -> Option<Greeted> {
    stream.set_nodelay(true).ok()?;
    let patient = patience::Patient::new(stream, IDLE);
    timeout(HEAD, acceptor.accept(patient)).await.ok()?.ok()
}
