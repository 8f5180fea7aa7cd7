//! The desktop program: with a command it is the command line, without one it opens the window.

fn main() -> tauri::Result<()> {
    fwontye::run()
}
