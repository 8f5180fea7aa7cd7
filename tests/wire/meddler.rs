//! Something that holds headquarters' TLS key and still is not headquarters: what it answers changes nothing.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use hq::Headquarters;
use rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer};
use sync::{Courier, outcome::Ending};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    runtime::Runtime,
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

use crate::{office::Office, post::Post};

/// What it does with the next parcel, until it is told otherwise.
#[derive(Clone, Debug, PartialEq)]
enum Trick {
    /// A page of a portal, with a status of success.
    Page,
    /// The reply, one byte changed.
    Flip(usize),
    /// The reply, cut short.
    Short,
    /// The parcel goes to headquarters twice, and the second reply comes back.
    Twice,
    /// The reply to another parcel.
    Stale(Vec<u8>),
    /// The true reply.
    Honest,
}

struct Meddler {
    address: SocketAddr,
    trick: Arc<Mutex<Trick>>,
    last: Arc<Mutex<Vec<u8>>>,
}

impl Meddler {
    fn before(hq: &Arc<Headquarters>, runtime: &Runtime) -> Self {
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let meddler = Self {
            address: listener.local_addr().unwrap(),
            trick: Arc::new(Mutex::new(Trick::Honest)),
            last: Arc::default(),
        };
        let acceptor = acceptor(hq);
        let (hq, trick) = (Arc::clone(hq), Arc::clone(&meddler.trick));
        let last = Arc::clone(&meddler.last);
        runtime.spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                let Ok(mut stream) = acceptor.accept(stream).await else {
                    continue;
                };
                while let Some(parcel) = request(&mut stream).await {
                    let trick = trick.lock().unwrap().clone();
                    let reply = answer(&hq, &trick, &parcel);
                    last.lock().unwrap().clone_from(&reply);
                    let head =
                        format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", reply.len());
                    let whole = [head.as_bytes(), &reply].concat();
                    if stream.write_all(&whole).await.is_err() || stream.flush().await.is_err() {
                        break;
                    }
                }
            }
        });
        meddler
    }

    fn play(&self, trick: Trick) {
        *self.trick.lock().unwrap() = trick;
    }
}

fn answer(hq: &Headquarters, trick: &Trick, parcel: &[u8]) -> Vec<u8> {
    let page = || b"<html><body>Connectez-vous au Wi-Fi</body></html>".to_vec();
    let honest = || hq.exchange(parcel).unwrap().reply;
    match trick {
        Trick::Page => page(),
        Trick::Stale(reply) => reply.clone(),
        Trick::Honest => honest(),
        Trick::Twice => {
            drop(honest());
            honest()
        }
        Trick::Short => {
            let mut reply = honest();
            reply.truncate(reply.len() / 2);
            reply
        }
        Trick::Flip(at) => {
            let mut reply = honest();
            let at = at % reply.len();
            reply[at] ^= 1;
            reply
        }
    }
}

fn acceptor(hq: &Headquarters) -> TlsAcceptor {
    let key = PrivateKeyDer::Pkcs8(hq.keys.tls.key.clone().into());
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![hq.keys.tls.certificate.clone().into()], key)
        .unwrap();
    TlsAcceptor::from(Arc::new(config))
}

/// The body of one request.
async fn request(stream: &mut TlsStream<TcpStream>) -> Option<Vec<u8>> {
    let mut seen = Vec::new();
    loop {
        let mut piece = [0; 4096];
        let length = stream
            .read(&mut piece)
            .await
            .ok()
            .filter(|length| *length > 0)?;
        seen.extend_from_slice(&piece[..length]);
        let end = seen.windows(4).position(|four| four == b"\r\n\r\n");
        let Some(end) = end.map(|at| at + 4) else {
            continue;
        };
        let head = String::from_utf8_lossy(&seen[..end]).to_lowercase();
        let length: usize = head
            .lines()
            .find_map(|line| line.strip_prefix("content-length: ")?.parse().ok())
            .unwrap();
        if seen.len() == end + length {
            return Some(seen.split_off(end));
        }
    }
}

fn begun() -> (Office, Meddler, Post) {
    let office = Office::open();
    let meddler = Meddler::before(&office.hq, &office.runtime);
    let post = Post::begin();
    let url = format!("https://{}", meddler.address);
    post.enrol(&office.invite(true), Some(&url));
    post.converge();
    (office, meddler, post)
}

#[test]
fn a_reply_that_is_not_headquarters_signed_answer_changes_nothing() {
    let (office, meddler, post) = begun();
    let stale = meddler.last.lock().unwrap().clone();
    post.write("TAMARIN Dieusel");
    let tricks = [Trick::Page, Trick::Stale(stale), Trick::Short];
    for trick in tricks
        .into_iter()
        .chain((0..400).step_by(23).map(Trick::Flip))
    {
        meddler.play(trick.clone());
        let outcome = post.sync(&mut Courier::default());
        assert_eq!(outcome.outcome, Ending::Offline, "{trick:?}");
        assert_eq!(outcome.code.as_deref(), Some("bad_reply"), "{trick:?}");
        assert!(outcome.waiting > 0, "{trick:?} was taken for a receipt");
    }
    meddler.play(Trick::Honest);
    post.converge();
    assert_eq!(office.entries(), post.entries());
}

#[test]
fn a_parcel_that_arrives_twice_is_stored_once() {
    let (office, meddler, post) = begun();
    meddler.play(Trick::Twice);
    for line in 0..5 {
        post.write(&format!("passage {line}"));
        post.converge();
    }
    assert_eq!(office.entries(), post.entries());
    assert_eq!(office.digest(), post.digest());
    assert!(office.is_well());
}

#[test]
fn names_reach_neither_a_file_of_the_server_nor_its_log() {
    let (office, _meddler, post) = begun();
    let address = format!("https://{}", office.address);
    post.enrol(&office.invite(true), Some(&address));
    let planted = |number: u32| format!("TAMARINDE{number:04} Dieusel");
    for number in 0..200 {
        post.write(&planted(number));
    }
    post.converge();
    let found = office
        .hq
        .search("TAMARINDE0007", None, 5, reports::catalogue::Lang::Fr);
    assert_eq!(
        found.unwrap().len(),
        1,
        "the names are there for who holds the key"
    );
    let holds = |bytes: &[u8]| bytes.windows(9).any(|window| window == b"TAMARINDE");
    assert!(holds(planted(1).as_bytes()));
    let files = office.files();
    assert!(files.iter().map(Vec::len).sum::<usize>() > 100_000);
    assert!(!files.iter().any(|file| holds(file)), "a name in a file");
    let log = office.log();
    assert!(log.contains("exchange") && !holds(log.as_bytes()), "{log}");
}
