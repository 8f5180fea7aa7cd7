//! Opens an encrypted SQLite file and asserts that it is safe to write to.
