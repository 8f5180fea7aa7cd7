//! One window of the real program, driven from outside.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use crate::screen::{Running, Screen};

/// A cold start of the web view on a busy machine.
const START_MAX: Duration = Duration::from_secs(60);
const RETRY: Duration = Duration::from_millis(50);

/// The window, its driver, and the process that is the program itself.
pub(crate) struct Desk {
    pub(crate) page: Client,
    driver: Running,
}

impl Desk {
    /// Opens the program on `screen` with its data in `home`, and waits until its page is ready.
    pub(crate) async fn open(screen: &Screen, home: &Path) -> Self {
        let (driver, port) = screen.driver(home);
        let data = home.join("register");
        let program = json!({ "binary": program(), "args": ["--data-dir", data] });
        let mut wanted = Capabilities::new();
        wanted.insert("webkitgtk:browserOptions".to_owned(), program);
        let page = connect(port, wanted).await;
        let desk = Self { page, driver };
        desk.ready().await;
        desk
    }

    /// Waits until the screen shown has its data.
    pub(crate) async fn ready(&self) {
        let ready = Locator::Css("[data-ready]");
        self.page
            .wait()
            .at_most(START_MAX)
            .for_element(ready)
            .await
            .expect("the page is ready");
    }

    /// What a script in the page answers. A promise is waited for.
    pub(crate) async fn ask(&self, script: &str) -> serde_json::Value {
        let body = format!(
            "const done = arguments[arguments.length - 1];\
             (async () => {{ {script} }})().then(done, (error) => done(`refused: ${{error}}`));"
        );
        self.page
            .execute_async(&body, vec![])
            .await
            .expect("the page answers")
    }

    /// Ends the program as a power cut would: at once, with nothing said to it.
    pub(crate) fn cut_power(self) {
        for process in children(self.driver.id()) {
            let status = Command::new("kill")
                .args(["-KILL", &process.to_string()])
                .status();
            assert!(
                status.unwrap().success(),
                "process {process} could not be ended"
            );
        }
    }

    /// Closes the window as its user would.
    pub(crate) async fn close(self) {
        self.page.close().await.expect("the window closes");
    }
}

/// The driver answers a moment after it starts.
async fn connect(port: u16, wanted: Capabilities) -> Client {
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(wanted);
    let address = format!("http://127.0.0.1:{port}");
    let mut retry = tokio::time::interval(RETRY);
    let attempt = async {
        while tokio::net::TcpStream::connect(("127.0.0.1", port))
            .await
            .is_err()
        {
            retry.tick().await;
        }
        builder
            .connect(&address)
            .await
            .expect("the driver opens the program")
    };
    tokio::time::timeout(START_MAX, attempt)
        .await
        .expect("the driver answers")
}

/// The desktop program, built beside this test.
fn program() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let folder = test.ancestors().nth(2).expect("a test stands in `deps`");
    let program = folder.join("fwontye");
    assert!(
        program.exists(),
        "build it first: cargo build --package fwontye"
    );
    program
}

/// The processes that `parent` started and that still run.
fn children(parent: u32) -> Vec<u32> {
    let path = format!("/proc/{parent}/task/{parent}/children");
    let list = fs::read_to_string(path).expect("the driver runs");
    list.split_whitespace()
        .map(|id| id.parse().unwrap())
        .collect()
}
