//! The journals and their projections in SQLite, the same tables at a base and at headquarters.
