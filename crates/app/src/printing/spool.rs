//! The system's printer. A paper goes through a pipe: nothing is left on the disk by us.

use std::io::{ErrorKind, Write};
use std::process::{Command, Stdio};

use crate::fault::Fault;

/// A job is named like every other: what CUPS keeps of it says nothing.
const JOB: &str = "POLIFRONT";

/// The printers that the system knows; none when it has no printing service.
pub(super) fn printers() -> Vec<String> {
    let listed = Command::new("lpstat")
        .arg("-e")
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    let names = listed.map(|output| output.stdout).unwrap_or_default();
    let names = String::from_utf8_lossy(&names);
    names.lines().map(str::to_owned).collect()
}

/// Hands the paper over. When this returns the printing service has all of it.
pub(super) fn print(pdf: &[u8], printer: Option<&str>) -> Result<(), Fault> {
    print_by(Command::new("lp"), pdf, printer)
}

fn print_by(mut command: Command, pdf: &[u8], printer: Option<&str>) -> Result<(), Fault> {
    command.args(["-t", JOB]);
    if let Some(printer) = printer {
        // A name that began with a dash would be read as a flag.
        command.arg(format!("-d{printer}"));
    }
    let started = command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let mut running = started.map_err(|error| match error.kind() {
        ErrorKind::NotFound => Fault::new("no_printer"),
        _ => Fault::new("not_printed"),
    })?;
    let mut pipe = running.stdin.take().expect("the input was asked for");
    let piped = pipe.write_all(pdf);
    drop(pipe);
    match running.wait() {
        Ok(status) if status.success() && piped.is_ok() => Ok(()),
        _ => Err(Fault::new("not_printed")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A shell that does this with what it is given.
    fn service(does: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", does]);
        command
    }

    #[test]
    fn a_machine_without_a_printing_service_says_so() {
        let none = Command::new("no-such-program-for-printing");
        assert_eq!(
            print_by(none, b"%PDF-", None).unwrap_err().code,
            "no_printer"
        );
    }

    #[test]
    fn a_service_that_refuses_is_told() {
        let refused = print_by(service("exit 1"), b"%PDF-", Some("bureau"));
        assert_eq!(refused.unwrap_err().code, "not_printed");
    }

    #[test]
    fn a_service_that_takes_it_has_all_of_it_under_a_name_that_says_nothing() {
        let whole =
            service("test $(wc -c) = 1048576 && test \"$0 $1 $2\" = '-t POLIFRONT -dbureau'");
        print_by(whole, &vec![b'x'; 1 << 20], Some("bureau")).unwrap();
    }
}
