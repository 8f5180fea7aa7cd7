//! The start of the program that has a window: a command, or a desk for the window to stand before.

use std::ffi::OsString;

use app::desk::Desk;

use crate::answer::Fault;
use crate::world::{World, here};
use crate::{Asked, Window, ask};

/// What the line came to.
pub enum Start {
    /// A command ran, or the window cannot be shown here; the exit code.
    Ended(u8),
    /// The window is to open on this desk.
    Desk(Box<Desk>),
}

/// Runs a command line in the world of this process, or sets up the desk for its window.
#[must_use]
pub fn start_here(args: impl IntoIterator<Item = OsString>) -> Start {
    here(|world| start(args, world))
}

fn start(args: impl IntoIterator<Item = OsString>, world: &mut World<'_>) -> Start {
    let window = match ask(args, world) {
        Asked::Ran(code) => return Start::Ended(code),
        Asked::Window(window) => window,
    };
    let lang = window.lang;
    match desk(window, lang, world) {
        Ok(desk) => Start::Desk(Box::new(desk)),
        Err(fault) => {
            // Nobody may be there to read it; the exit code says the same.
            let _ = writeln!(world.err, "{}", fault.sentence(lang));
            Start::Ended(fault.exit())
        }
    }
}

fn desk(window: Window, lang: reports::catalogue::Lang, world: &World<'_>) -> Result<Desk, Fault> {
    if !has_display(world) {
        return Err(Fault::new("no_display"));
    }
    Ok(Desk::new(
        crate::seat::folder(window.data_dir)?,
        world.clock.clone(),
        world.rng.clone(),
        lang,
    ))
}

/// Other systems always have one; on Linux a session says where it is.
fn has_display(world: &World<'_>) -> bool {
    let says = |name: &&str| (world.env)(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(says)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn started(args: &[&str], display: Option<&str>) -> (Start, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let start = start(
            args.iter().map(Into::into),
            &mut World {
                out: &mut out,
                err: &mut err,
                env: &|name| display.filter(|_| name == "DISPLAY").map(Into::into),
                ask: None,
                watched: false,
                clock: std::sync::Arc::new(store::machine::SystemClock::start()),
                rng: std::sync::Arc::new(store::machine::SystemRandom),
            },
        );
        (start, String::from_utf8(err).unwrap())
    }

    #[test]
    fn a_line_without_a_command_opens_the_window() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().to_str().unwrap();
        let (start, _) = started(&["fwontye", "--data-dir", data], Some(":0"));
        assert!(matches!(start, Start::Desk(_)));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn without_a_display_a_sentence_says_what_to_do() {
        let (start, said) = started(&["fwontye", "--lang", "en"], None);
        assert!(matches!(start, Start::Ended(1)));
        assert!(said.contains("fwontye-cli"), "{said}");
    }

    #[test]
    fn a_command_needs_no_display() {
        let (start, _) = started(&["fwontye", "--help"], None);
        assert!(matches!(start, Start::Ended(0)));
    }
}
