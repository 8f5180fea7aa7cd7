//! The shell: a window, and the way from its page to the use cases. It holds no rule of the
//! register and no SQL; whatever could be decided here is decided in `app`.

mod window;

/// Opens the window and returns when it is closed.
///
/// # Errors
/// When there is no display, or no web view on the machine.
pub fn run() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| Ok(window::open(app)?))
        .run(tauri::generate_context!())
}
