//! The machine goes to sleep, or its lid is closed: the register locks first.

use app::desk::Desk;
use serde_json::json;
use tauri::{AppHandle, Manager as _};

/// Drops the keys, then the page with all that it showed; the fresh one begins at the door.
fn lock(program: &AppHandle) {
    // What could not be signed is asked about at the next unlock; the keys are gone all the same.
    let _ = program.state::<Desk>().call("lock", json!({}));
    for window in program.webview_windows().values() {
        // A window that is closing shows nothing any more.
        let _ = window.reload();
    }
}

/// Listens for what the system says before it sleeps. A machine that says nothing still has the
/// page's own half hour.
#[cfg(target_os = "linux")]
pub(crate) fn watch(program: &AppHandle) {
    let Ok(system) = gio::bus_get_sync(gio::BusType::System, gio::Cancellable::NONE) else {
        return;
    };
    let at_desk = program.clone();
    // From whomever: a false alarm locks the register, and does no other harm.
    system.signal_subscribe(
        None,
        Some("org.freedesktop.login1.Manager"),
        Some("PrepareForSleep"),
        Some("/org/freedesktop/login1"),
        None,
        gio::DBusSignalFlags::NONE,
        move |_, _, _, _, _, parameters| {
            if parameters.get::<(bool,)>() == Some((true,)) {
                lock(&at_desk);
            }
        },
    );
    // Kept for as long as there is something to hear.
    program.manage(system);
}

/// Other systems are not listened to yet.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch(_: &AppHandle) {}
