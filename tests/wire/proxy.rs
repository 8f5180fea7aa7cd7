//! A line that fails when it is told to: at a byte, in a direction.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    runtime::Runtime,
};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Way {
    /// From the post to headquarters.
    Up,
    /// From headquarters to the post.
    Down,
}

/// What the line will do next.
#[derive(Default)]
struct Plan {
    /// Bytes that still pass in a direction before the connection is cut both ways.
    cut: Option<(Way, usize)>,
    /// Bytes that passed since the last plan, up and down.
    passed: [usize; 2],
}

pub(crate) struct Proxy {
    pub(crate) address: SocketAddr,
    plan: Arc<Mutex<Plan>>,
}

impl Proxy {
    pub(crate) fn before(server: SocketAddr, runtime: &Runtime) -> Self {
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let plan = Arc::new(Mutex::new(Plan::default()));
        let shared = Arc::clone(&plan);
        runtime.spawn(async move {
            loop {
                let (near, _) = listener.accept().await.unwrap();
                let plan = Arc::clone(&shared);
                tokio::spawn(async move {
                    let far = TcpStream::connect(server).await.unwrap();
                    carry(near, far, &plan).await;
                });
            }
        });
        Self { address, plan }
    }

    /// Cuts the connection after that many more bytes in that direction.
    pub(crate) fn cut_after(&self, way: Way, bytes: usize) {
        *self.plan.lock().unwrap() = Plan {
            cut: Some((way, bytes)),
            passed: [0; 2],
        };
    }

    /// Lets everything pass; gives what passed since the last plan, up and down, and whether the cut came.
    pub(crate) fn mend(&self) -> ([usize; 2], bool) {
        let plan = std::mem::take(&mut *self.plan.lock().unwrap());
        (plan.passed, matches!(plan.cut, Some((_, 0))))
    }

    pub(crate) fn url(&self) -> String {
        format!("https://{}", self.address)
    }
}

async fn carry(near: TcpStream, far: TcpStream, plan: &Mutex<Plan>) {
    let (mut near_read, mut near_write) = near.into_split();
    let (mut far_read, mut far_write) = far.into_split();
    // Whichever direction ends or is cut first takes the other with it.
    tokio::select! {
        () = pump(&mut near_read, &mut far_write, Way::Up, plan) => {}
        () = pump(&mut far_read, &mut near_write, Way::Down, plan) => {}
    }
}

async fn pump(
    from: &mut (impl AsyncReadExt + Unpin),
    to: &mut (impl AsyncWriteExt + Unpin),
    way: Way,
    plan: &Mutex<Plan>,
) {
    let mut buffer = [0; 4096];
    loop {
        let Ok(length @ 1..) = from.read(&mut buffer).await else {
            return;
        };
        let (allowed, is_cut) = allowed(plan, way, length);
        if to.write_all(&buffer[..allowed]).await.is_err() || is_cut {
            return;
        }
    }
}

fn allowed(plan: &Mutex<Plan>, way: Way, length: usize) -> (usize, bool) {
    let mut plan = plan.lock().unwrap();
    let allowed = match &mut plan.cut {
        Some((cut, left)) if *cut == way => {
            let allowed = length.min(*left);
            *left -= allowed;
            (allowed, *left == 0)
        }
        _ => (length, false),
    };
    plan.passed[usize::from(way == Way::Down)] += allowed.0;
    allowed
}
