//! The desktop program: with a command it is the command line, without one it opens the window.
// Windows would open a console beside the window; its commands are those of `fwontye-cli`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

use cli::Start;

fn main() -> ExitCode {
    match cli::start_here(std::env::args_os()) {
        Start::Ended(code) => ExitCode::from(code),
        Start::Desk(desk) => match fwontye::open(*desk) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        },
    }
}
