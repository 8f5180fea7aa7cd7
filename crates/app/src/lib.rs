//! Use cases of the desk, one module a noun, without a window.
