//! The register from the command line, on machines without a display.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(cli::run_here(std::env::args_os()))
}
