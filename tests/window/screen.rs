//! A screen and a message bus for the window to live in, and the driver that types into it. Each is
//! a process of ours and is ended by its handle.

use std::io::{BufRead as _, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A process that ends with its owner.
pub(crate) struct Running(Child);

impl Running {
    fn start(command: &mut Command) -> Self {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::null()).spawn();
        Self(child.unwrap_or_else(|error| panic!("{name} is not on this machine: {error}")))
    }

    /// Starts a program that says, on its first line, where it listens.
    fn start_and_hear(command: &mut Command) -> (Self, String) {
        let mut running = Self::start(command.stdout(Stdio::piped()));
        let mut line = String::new();
        let stdout = running.0.stdout.take().expect("the output was asked for");
        BufReader::new(stdout).read_line(&mut line).unwrap();
        assert!(
            !line.trim().is_empty(),
            "{:?} said nothing",
            command.get_program()
        );
        (running, line.trim().to_owned())
    }

    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Already ended is as good.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A bus that starts nothing by itself: no portal, no settings service, no screen reader.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// A screen of the size of the posts' laptops, with its own message bus.
pub(crate) struct Screen {
    display: String,
    bus_address: String,
    _display: Running,
    _bus: Running,
}

impl Screen {
    pub(crate) fn start() -> Self {
        let mut server = Command::new("Xvfb");
        server.args([
            "-displayfd",
            "1",
            "-screen",
            "0",
            "1366x768x24",
            "-nolisten",
            "tcp",
        ]);
        let (server, number) = Running::start_and_hear(server.stderr(Stdio::null()));
        let folder = tempfile::tempdir().unwrap();
        let rules = folder.path().join("bus.conf");
        std::fs::write(&rules, BUS).unwrap();
        let mut bus = Command::new("dbus-daemon");
        bus.arg("--config-file")
            .arg(&rules)
            .args(["--nofork", "--print-address=1"]);
        let (bus, address) = Running::start_and_hear(&mut bus);
        Self {
            display: format!(":{number}"),
            bus_address: address,
            _display: server,
            _bus: bus,
        }
    }

    /// Says what a system says just before it sleeps.
    pub(crate) fn falls_asleep(&self) {
        let status = Command::new("dbus-send")
            .arg(format!("--bus={}", self.bus_address))
            .args(["--type=signal", "/org/freedesktop/login1"])
            .args([
                "org.freedesktop.login1.Manager.PrepareForSleep",
                "boolean:true",
            ])
            .status();
        assert!(status.unwrap().success(), "the bus takes a signal");
    }

    /// Starts the driver on a free port of loopback; what it starts in turn stands on this screen,
    /// with `home` for a home folder.
    pub(crate) fn driver(&self, home: &Path) -> (Running, u16) {
        let port = free_port();
        let mut driver = Command::new("WebKitWebDriver");
        driver
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus_address)
            .env("DBUS_SYSTEM_BUS_ADDRESS", &self.bus_address)
            .env("HOME", home)
            .env("XDG_DATA_HOME", home.join("data"))
            .env("XDG_STATE_HOME", home.join("state"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("NO_AT_BRIDGE", "1")
            .env("GDK_BACKEND", "x11")
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env_remove("WAYLAND_DISPLAY");
        (Running::start(&mut driver), port)
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    listener.local_addr().unwrap().port()
}
