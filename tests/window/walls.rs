//! Nothing leads out of the window, whatever runs in its page.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener};

use stories::Post;

use crate::desk::Desk;
use crate::screen::Screen;

/// Long enough to reach a page on this very machine many times over.
const JOURNEY_MS: u32 = 500;

/// A page that is not the program's, and answers at once.
fn elsewhere() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 4096]);
            let _ =
                stream.write_all(b"HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\nElsewhere");
        }
    });
    address
}

#[tokio::test]
async fn nothing_leads_out_of_the_window() {
    let (screen, post) = (Screen::start(), Post::new());
    let desk = Desk::open(&screen, &post).await;

    let own = desk.ask("return location.origin").await;
    assert_eq!(own, "tauri://localhost");
    // Each is tried in the page itself; `open` means that a wall is missing.
    let walls = [
        (
            "another window",
            "return window.open('https://example.org/') ? 'open' : 'shut'",
        ),
        (
            "another host",
            "return fetch('http://127.0.0.1:9/', { mode: 'no-cors' }).then(() => 'open', () => 'shut')",
        ),
        (
            "made-up code",
            "try { return new Function('return 1')() ? 'open' : '' } catch { return 'shut' }",
        ),
        (
            "a frame",
            "const frame = document.createElement('iframe'); frame.src = 'https://example.org/'; \
         return new Promise((done) => { document.addEventListener('securitypolicyviolation', () => done('shut'), { once: true }); \
         document.body.append(frame); })",
        ),
        (
            "a command of Tauri's own",
            "return window.__TAURI_INTERNALS__.invoke('plugin:window|set_title', { value: 'x' }) \
         .then(() => 'open', () => 'shut')",
        ),
        (
            "a command of nobody's",
            "return window.__TAURI_INTERNALS__.invoke('read_file', {}).then(() => 'open', () => 'shut')",
        ),
        (
            "a global of Tauri's",
            "return '__TAURI__' in window ? 'open' : 'shut'",
        ),
    ];
    for (wall, script) in walls {
        assert_eq!(desk.ask(script).await, "shut", "{wall}");
    }

    let elsewhere = elsewhere();
    let journey = format!(
        "location.href = 'http://{elsewhere}/'; \
         return new Promise((done) => setTimeout(() => done('still here'), {JOURNEY_MS}))"
    );
    assert_eq!(desk.ask(&journey).await, "still here");
    assert_eq!(
        desk.ask("return location.origin").await,
        "tauri://localhost"
    );
    desk.close().await;
}
