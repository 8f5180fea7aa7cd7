//! Headquarters within this process, on a free port.

use std::{
    net::SocketAddr,
    path::PathBuf,
    sync::{Arc, Mutex},
};

use hq::{
    Headquarters,
    key_file::KEY_FILE,
    machine::{SystemClock, SystemRandom},
    serve::Server,
};
use journal::enrol::Enrolment;
use tempfile::TempDir;
use tokio::{runtime::Runtime, sync::oneshot};

pub(crate) struct Office {
    pub(crate) hq: Arc<Headquarters>,
    pub(crate) runtime: Runtime,
    pub(crate) address: SocketAddr,
    folder: TempDir,
    log: Arc<Mutex<String>>,
    stop: Option<oneshot::Sender<()>>,
}

impl Office {
    pub(crate) fn open() -> Self {
        Self::of(tempfile::tempdir().unwrap())
    }

    /// Another headquarters from a copy of this one's files as they are now.
    pub(crate) fn copy(&self) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for entry in std::fs::read_dir(self.folder.path()).unwrap() {
            let entry = entry.unwrap();
            std::fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
        }
        Self::of(folder)
    }

    fn of(folder: TempDir) -> Self {
        let runtime = Runtime::new().unwrap();
        let hq = open(folder.path().to_owned());
        let log = Arc::default();
        let (address, stop) = serve(&runtime, Arc::clone(&hq), Arc::clone(&log));
        hq.set_server(&format!("https://{address}")).unwrap();
        Self {
            hq,
            runtime,
            address,
            folder,
            log,
            stop: Some(stop),
        }
    }

    /// Another program's view of the same files, as a command beside the running server has it.
    pub(crate) fn beside(&self) -> Arc<Headquarters> {
        open(self.folder.path().to_owned())
    }

    pub(crate) fn invite(&self, approved: bool) -> Enrolment {
        self.beside().enrol("OUA", approved).unwrap()
    }

    /// Entries of devices held here.
    pub(crate) fn entries(&self) -> u64 {
        self.hq
            .status()
            .unwrap()
            .bases
            .iter()
            .map(|base| base.entries)
            .sum()
    }

    pub(crate) fn digest(&self) -> Option<String> {
        let view = hq::storage::view(&*self.hq.storage, |desk| desk.digests());
        view.unwrap().remove("OUA")
    }

    /// What the server wrote to its log.
    pub(crate) fn log(&self) -> String {
        self.log.lock().unwrap().clone()
    }

    /// Every byte of every file.
    pub(crate) fn files(&self) -> Vec<Vec<u8>> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        entries
            .map(|entry| std::fs::read(entry.unwrap().path()).unwrap())
            .collect()
    }

    pub(crate) fn is_well(&self) -> bool {
        let verified = hq::storage::view(&*self.hq.storage, |desk| desk.verify()).unwrap();
        assert_eq!(verified.problems, Vec::new());
        true
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
    }
}

fn open(folder: PathBuf) -> Arc<Headquarters> {
    let key = folder.join(KEY_FILE);
    let clock = Arc::new(SystemClock::start());
    Arc::new(Headquarters::open(&folder, &key, clock, Arc::new(SystemRandom)).unwrap())
}

fn serve(
    runtime: &Runtime,
    hq: Arc<Headquarters>,
    said: Arc<Mutex<String>>,
) -> (SocketAddr, oneshot::Sender<()>) {
    let log = Arc::new(move |line: &serde_json::Value| {
        *said.lock().unwrap() += &format!("{line}\n");
    });
    let server = runtime
        .block_on(Server::bind(hq, "127.0.0.1:0", log))
        .unwrap();
    let address = server.address();
    let (stop, stopped) = oneshot::channel();
    runtime.spawn(server.run(async {
        let _ = stopped.await;
    }));
    (address, stop)
}
