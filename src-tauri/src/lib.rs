//! The shell: a window, and the way from its page to the use cases. It holds no rule of the
//! register and no SQL; whatever could be decided here is decided in `app`.

mod ipc;
mod sleep;
mod window;

use app::desk::Desk;
use tauri::{Manager as _, RunEvent};

/// Opens the window before `desk` and returns when it is closed, with what was written signed and
/// every key gone from memory.
///
/// # Errors
/// When the machine has no web view.
pub fn open(desk: Desk) -> tauri::Result<()> {
    let program = tauri::Builder::default()
        .manage(desk)
        .invoke_handler(ipc::handler())
        .setup(|program| {
            sleep::watch(program.handle());
            Ok(window::open(program)?)
        })
        .build(tauri::generate_context!())?;
    program.run(|program, event| {
        if let RunEvent::Exit = event {
            // Nobody is left to tell. What could not be signed is asked about at the next unlock.
            let _ = program.state::<Desk>().close();
        }
    });
    Ok(())
}
