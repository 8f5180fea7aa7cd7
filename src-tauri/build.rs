//! Tells Tauri which commands the window may ask for.
fn main() {
    tauri_build::build();
}
