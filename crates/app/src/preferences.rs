//! What each user likes: language, theme, density, size of text.

mod shapes;

use crate::desk::{Desk, Session};
use crate::fault::Fault;
use crate::lock::is_language;
use crate::shapes::Nothing;
pub use shapes::*;

/// Themes of the window.
const THEMES: &[&str] = &["light", "dark", "sun"];
/// Heights of its controls.
const DENSITIES: &[&str] = &["normal", "compact"];
/// Sizes of its text, in per cent.
const TEXT_SCALES: &[u32] = &[100, 115, 130];

/// The preferences of the person at the desk.
pub(crate) fn preferences_get(desk: &Desk, _: Nothing) -> Result<PreferencesView, Fault> {
    desk.with(|session| of(session))
}

/// Changes those given, and leaves the others.
pub(crate) fn preferences_set(
    desk: &Desk,
    request: PreferencesSetRequest,
) -> Result<PreferencesView, Fault> {
    let wanted = [
        ("language", request.language),
        ("theme", request.theme),
        ("density", request.density),
        (
            "text_scale",
            request.text_scale.map(|scale| scale.to_string()),
        ),
    ];
    let refused = |(name, value): &&(&str, Option<String>)| {
        value.as_ref().is_some_and(|value| !allowed(name, value))
    };
    if let Some((name, _)) = wanted.iter().find(refused) {
        return Err(Fault::field(name, "bad_code"));
    }
    desk.with(|session| {
        session.write(|tx| {
            for (name, value) in &wanted {
                if let Some(value) = value {
                    tx.prefer(name, value)?;
                }
            }
            Ok(())
        })?;
        let preferences = of(session)?;
        session.lang =
            reports::catalogue::Lang::parse(&preferences.language).unwrap_or(session.lang);
        desk.speak(session.lang);
        desk.post(|plate| plate.language = Some(preferences.language.clone()));
        Ok(preferences)
    })
}

fn allowed(name: &str, value: &str) -> bool {
    match name {
        "language" => is_language(value),
        "theme" => THEMES.contains(&value),
        "density" => DENSITIES.contains(&value),
        _ => TEXT_SCALES.iter().any(|scale| scale.to_string() == value),
    }
}

/// A session's preferences, with what holds until something was chosen.
pub(crate) fn of(session: &Session) -> Result<PreferencesView, Fault> {
    let chosen = session.store.read()?.preferences(&session.user.id)?;
    let value = |name: &str, default: &str| {
        chosen
            .get(name)
            .cloned()
            .unwrap_or_else(|| default.to_owned())
    };
    Ok(PreferencesView {
        language: value("language", session.lang.code()),
        theme: value("theme", "light"),
        density: value("density", "normal"),
        text_scale: value("text_scale", "100").parse().unwrap_or(100),
    })
}
