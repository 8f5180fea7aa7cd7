//! The desktop program.
fn main() {
    fwontye::window();
}
