//! The one window: how large it opens, and all that it may not do.

use tauri::webview::{NewWindowResponse, WebviewWindowBuilder};
use tauri::{App, Url, WebviewUrl};

/// Set by a test that drives the window; the web view then needs a profile of its own to be driven.
const DRIVEN: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Opens the window on the program's own page.
///
/// # Errors
/// When the system has no web view to give.
pub(crate) fn open(app: &App) -> tauri::Result<()> {
    let driven = std::env::var_os(DRIVEN).is_some();
    WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
        .title("Fwontyè")
        .inner_size(1366.0, 768.0)
        .min_inner_size(800.0, 600.0)
        // Nothing of what is shown may be found on the disk afterwards.
        .incognito(!driven)
        .general_autofill_enabled(false)
        // A photo that is dropped reaches the page, as bytes, and not the shell, as a path.
        .disable_drag_drop_handler()
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    Ok(())
}

/// The page inside the program, and no other address.
fn is_own_page(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        // Windows' web view knows no scheme but the web's.
        "http" | "https" if cfg!(windows) => url.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_own_page;

    #[test]
    fn only_the_program_s_own_page_may_be_shown() {
        let may = |url: &str| is_own_page(&url.parse().expect("an address"));
        assert!(may("tauri://localhost/index.html"));
        for foreign in [
            "https://example.org/",
            "http://localhost/",
            "tauri://example.org/",
            "file:///etc/passwd",
            "data:text/html,x",
            "about:blank",
        ] {
            assert!(!may(foreign), "{foreign}");
        }
    }
}
