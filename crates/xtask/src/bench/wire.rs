//! P4: what pushing a backlog costs on the wire, TLS and headers included, against `zstd -19` of the same entries in
//! one piece. The real programs, with a relay between them that counts.

use std::{
    error::Error,
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    thread,
};

use journal::shelf::{Scope, Shelf};
use store::{Folder, Store, machine::SystemRandom, passphrase::Passphrase};

use super::Measure;
use crate::sample;

const PEER_LEVEL: i32 = 19;
const LIMIT: f64 = 1.25;
const OFFICER: &str = "Mapou Wilner";
const PASSPHRASE: &str = "mango lanmè zetwal chemen kafe";

pub(super) fn measure() -> Result<Vec<Measure>, Box<dyn Error>> {
    [
        (1_000, "1,000 changes on the wire / zstd -19"),
        (10_000, "10,000 changes on the wire / zstd -19"),
    ]
    .into_iter()
    .map(|(changes, what)| push(changes, what))
    .collect()
}

fn push(changes: usize, what: &'static str) -> Result<Measure, Box<dyn Error>> {
    let home = tempfile::tempdir()?;
    let post = Programs { home: home.path() };
    let file = home.path().join("lines.jsonl");
    let lines: Vec<String> = sample::lines(7, changes)
        .iter()
        .map(|line| format!("{line}\n"))
        .collect();
    fs::write(&file, lines.concat())?;
    fs::write(post.passphrase(), PASSPHRASE)?;
    post.run(
        "fwontye-cli",
        &[
            "init",
            "--base",
            "OUA",
            "--officer",
            OFFICER,
            "--role",
            "commander",
        ],
    )?;
    post.run("fwontye-cli", &["import", text(&file)?])?;
    let server = Server::start(&post)?;
    let relay = Relay::before(&server.address)?;
    let invitation = home.path().join("enrolment.json");
    let through = format!("https://{}", relay.address);
    let enrol = [
        "device",
        "enrol",
        "--base",
        "OUA",
        "--approved",
        "--server",
        &through,
        "--out",
        text(&invitation)?,
    ];
    post.run("fwontye-hq", &enrol)?;
    post.run("fwontye-cli", &["enrol", text(&invitation)?])?;
    let raw = entries(&post)?;
    post.run("fwontye-cli", &["sync"])?;
    Ok(Measure {
        name: "P4",
        what,
        ours: relay.bytes.load(Ordering::SeqCst) as f64,
        peer: zstd::bulk::compress(&raw, PEER_LEVEL)?.len() as f64,
        unit: "B",
        limit: LIMIT,
    })
}

fn text(path: &Path) -> Result<&str, Box<dyn Error>> {
    path.to_str()
        .ok_or_else(|| "a temporary folder with a plain name".into())
}

/// Every entry of the register, one after the other.
fn entries(post: &Programs<'_>) -> Result<Vec<u8>, Box<dyn Error>> {
    let folder = Folder {
        data: post.home.join("register"),
        state: post.home.join("places"),
        vfs: None,
    };
    let words = Passphrase::typed(PASSPHRASE);
    let store = Store::open(folder)?
        .unlock(&SystemRandom, OFFICER, &words)
        .map_err(|failed| failed.1)?;
    let reader = store.read()?;
    let (book, mut raw) = (reader.book(), Vec::new());
    for volume in book.volumes(&Scope::All)? {
        for line in book.lines(&volume.journal())? {
            for placed in
                book.entries(&line.journal, line.line, line.first, line.last, usize::MAX)?
            {
                raw.extend(placed.bytes);
                raw.push(b'\n');
            }
        }
    }
    Ok(raw)
}

/// The programs built beside this one, with folders of their own.
struct Programs<'a> {
    home: &'a Path,
}

impl Programs<'_> {
    fn passphrase(&self) -> PathBuf {
        self.home.join("passphrase")
    }

    fn command(&self, name: &str) -> Result<Command, Box<dyn Error>> {
        let mut command = Command::new(std::env::current_exe()?.with_file_name(name));
        command
            .env("XDG_STATE_HOME", self.home.join("state"))
            .arg("--data-dir");
        match name {
            "fwontye-hq" => command.arg(self.home.join("headquarters")),
            _ => command
                .arg(self.home.join("register"))
                .arg("--passphrase-file")
                .arg(self.passphrase()),
        };
        Ok(command)
    }

    fn run(&self, name: &str, args: &[&str]) -> Result<(), Box<dyn Error>> {
        let output = self.command(name)?.args(args).output()?;
        match output.status.success() {
            true => Ok(()),
            false => Err(String::from_utf8_lossy(&output.stderr).into_owned().into()),
        }
    }
}

/// Headquarters on a free port, ended with this.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(post: &Programs<'_>) -> Result<Self, Box<dyn Error>> {
        let mut command = post.command("fwontye-hq")?;
        command.args(["serve", "--listen", "127.0.0.1:0"]);
        let mut process = command
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut said = String::new();
        let out = process.stdout.take().ok_or("piped")?;
        BufReader::new(out).read_line(&mut said)?;
        let address = said
            .split_whitespace()
            .find_map(|word| word.strip_prefix("https://"));
        let address = address.ok_or("headquarters did not start")?.to_owned();
        Ok(Self { process, address })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}

/// Passes everything on, both ways, and counts it.
struct Relay {
    address: String,
    bytes: Arc<AtomicU64>,
}

impl Relay {
    fn before(server: &str) -> Result<Self, Box<dyn Error>> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let address = listener.local_addr()?.to_string();
        let bytes = Arc::new(AtomicU64::new(0));
        let (server, counted) = (server.to_owned(), bytes.clone());
        thread::spawn(move || {
            for near in listener.incoming().flatten() {
                let Ok(far) = TcpStream::connect(&server) else {
                    continue;
                };
                pass(&near, &far, &counted);
                pass(&far, &near, &counted);
            }
        });
        Ok(Self { address, bytes })
    }
}

fn pass(from: &TcpStream, to: &TcpStream, counted: &Arc<AtomicU64>) {
    let (Ok(mut from), Ok(mut to)) = (from.try_clone(), to.try_clone()) else {
        return;
    };
    let counted = counted.clone();
    thread::spawn(move || {
        let mut buffer = [0; 16 * 1024];
        while let Ok(read @ 1..) = from.read(&mut buffer) {
            counted.fetch_add(read as u64, Ordering::SeqCst);
            if to.write_all(&buffer[..read]).is_err() {
                break;
            }
        }
        drop(to.shutdown(Shutdown::Write));
    });
}
