//! The architecture page, turned into tests: what may import what, how long a thing may be, what
//! must never be written. Each rule is a pure function from text to faults, so that each is shown
//! here to fail on a bad sample as well as to pass on the tree.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod arrows;
mod locales;
mod locks;
mod shell;
mod sizes;
mod sql;
mod tree;
mod words;

/// Fails with every fault on a line of its own, so that one run shows all there is to mend.
#[track_caller]
fn none(faults: Vec<String>) {
    assert!(
        faults.is_empty(),
        "{} fault(s):\n{}",
        faults.len(),
        faults.join("\n")
    );
}
