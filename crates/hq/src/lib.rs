//! Headquarters: receives, projects, answers.
