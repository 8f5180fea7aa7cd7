//! The shell.
/// Opens the window.
pub fn window() {
    tauri::Builder::default().run(tauri::generate_context!()).expect("a display");
}
