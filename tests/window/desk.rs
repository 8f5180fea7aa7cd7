//! One window of the real program, driven from outside.

use std::fs;
use std::process::Command;
use std::time::Duration;

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;

use stories::{OFFICER, PASSPHRASE, Post, program};

use crate::screen::{Running, Screen};

/// A cold start of the web view on a busy machine.
const START_MAX: Duration = Duration::from_secs(60);
/// What a person would wait for an answer before trying again.
const ANSWER_MAX: Duration = Duration::from_secs(20);
/// More than any screen has to stop at.
const STOPS_MAX: u32 = 60;
/// What a screen reader would say of the thing that has the focus.
const FOCUSED: &str = "const focused = document.activeElement; \
    const named = (focused.getAttribute('aria-labelledby') ?? '').split(' '); \
    return [focused.innerText, focused.getAttribute('aria-label'), \
        ...[...(focused.labels ?? [])].map((label) => label.innerText), \
        ...named.map((id) => document.getElementById(id)?.innerText), \
        focused.closest('[role=group], [role=radiogroup], fieldset')?.getAttribute('aria-label')] \
        .filter(Boolean).join(' · ')";
const RETRY: Duration = Duration::from_millis(50);

/// The window, its driver, and the process that is the program itself.
pub(crate) struct Desk {
    pub(crate) page: Client,
    driver: Running,
}

impl Desk {
    /// Opens the program on `screen` at this post, and waits until its page is ready.
    pub(crate) async fn open(screen: &Screen, post: &Post) -> Self {
        let (driver, port) = screen.driver(post.home());
        let program = json!({ "binary": program("fwontye"), "args": ["--lang", "en", "--data-dir", post.data()] });
        let mut wanted = Capabilities::new();
        wanted.insert("webkitgtk:browserOptions".to_owned(), program);
        let page = connect(port, wanted).await;
        let desk = Self { page, driver };
        desk.ready().await;
        desk
    }

    /// Takes the register in the officer's name.
    pub(crate) async fn unlock(&self) {
        self.sees(OFFICER).await;
        self.write(PASSPHRASE).await;
        self.press("Enter").await;
        self.sees("Today").await;
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

    /// Waits until a thing stands on the page.
    pub(crate) async fn sees_one(&self, selector: &str) {
        let found = self
            .page
            .wait()
            .at_most(ANSWER_MAX)
            .for_element(Locator::Css(selector))
            .await;
        found.unwrap_or_else(|_| panic!("nothing on the page is {selector}"));
    }

    /// Waits until a text stands on the page.
    pub(crate) async fn sees(&self, text: &str) {
        let path = format!("//*[text()[contains(., \"{text}\")]]");
        let found = self
            .page
            .wait()
            .at_most(ANSWER_MAX)
            .for_element(Locator::XPath(&path))
            .await;
        if found.is_err() {
            let page = self.ask("return document.body.innerText").await;
            panic!("the page does not say {text:?}; it says {page}");
        }
    }

    /// Moves with Tab until what has the focus bears this word, on itself or on its label.
    pub(crate) async fn reach(&self, word: &str) {
        let mut seen = Vec::new();
        for _ in 0..STOPS_MAX {
            let focused = self.ask(FOCUSED).await;
            let focused = focused.as_str().unwrap_or_default().to_owned();
            if focused.contains(word) {
                return;
            }
            seen.push(focused);
            self.press("Tab").await;
        }
        panic!("no Tab leads to {word:?}, only to {seen:?}");
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
    pub(crate) async fn cut_power(self) {
        let program = self.processes();
        for process in &program {
            let status = Command::new("kill")
                .args(["-KILL", &process.to_string()])
                .status();
            assert!(
                status.unwrap().success(),
                "process {process} could not be ended"
            );
        }
        gone(&program).await;
    }

    /// Closes the window as its user would, and waits until the program has put its things away.
    pub(crate) async fn close(self) {
        let program = self.processes();
        self.page.close_window().await.expect("the window closes");
        gone(&program).await;
    }

    /// What the driver started and still runs: the program.
    fn processes(&self) -> Vec<u32> {
        let threads =
            fs::read_dir(format!("/proc/{}/task", self.driver.id())).expect("the driver runs");
        let children = |thread: fs::DirEntry| {
            fs::read_to_string(thread.path().join("children")).unwrap_or_default()
        };
        let lists: String = threads.map(Result::unwrap).map(children).collect();
        let found: Vec<u32> = lists
            .split_whitespace()
            .map(|id| id.parse().unwrap())
            .collect();
        assert!(!found.is_empty(), "the driver started a program");
        found
    }
}

/// Waits until none of the processes runs any more.
async fn gone(processes: &[u32]) {
    // The first thread may have ended while another still holds a file.
    let runs = |id: &u32| {
        let threads = fs::read_dir(format!("/proc/{id}/task")).map_or(0, Iterator::count);
        let status = fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        threads > 1 || (threads == 1 && !status.contains(") Z "))
    };
    let mut retry = tokio::time::interval(RETRY);
    let end = async {
        while processes.iter().any(runs) {
            retry.tick().await;
        }
    };
    tokio::time::timeout(ANSWER_MAX, end)
        .await
        .expect("the program ends");
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
