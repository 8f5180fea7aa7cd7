//! Words and rules of the border register: no input or output, no clock, no SQL, no randomness.
