//! Typing, key by key: what the page hears is what a person's keyboard would send.

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::key::Key;

use crate::desk::Desk;

impl Desk {
    /// Types a text into whatever has the focus.
    pub(crate) async fn write(&self, text: &str) {
        let strokes = text
            .chars()
            .flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
        self.strike(strokes.collect()).await;
    }

    /// Presses keys one after the other, as in `"Tab Tab Enter"` or `"Ctrl+Enter"`.
    pub(crate) async fn press(&self, keys: &str) {
        for chord in keys.split_whitespace() {
            let held: Vec<char> = chord.split('+').map(key).collect();
            let down = held.iter().map(|&value| KeyAction::Down { value });
            let up = held.iter().rev().map(|&value| KeyAction::Up { value });
            self.strike(down.chain(up).collect()).await;
        }
    }

    async fn strike(&self, strokes: Vec<KeyAction>) {
        let start = KeyActions::new("keyboard".to_owned());
        let all = strokes.into_iter().fold(start, KeyActions::then);
        self.page
            .perform_actions(all)
            .await
            .expect("the page takes keys");
    }
}

fn key(name: &str) -> char {
    match name {
        "Alt" => Key::Alt.into(),
        "Ctrl" => Key::Control.into(),
        "Down" => Key::Down.into(),
        "Enter" => Key::Enter.into(),
        "Escape" => Key::Escape.into(),
        "F9" => Key::F9.into(),
        "PageDown" => Key::PageDown.into(),
        "Right" => Key::Right.into(),
        "Shift" => Key::Shift.into(),
        "Space" => ' ',
        "Tab" => Key::Tab.into(),
        one => one
            .chars()
            .next()
            .filter(|_| one.chars().count() == 1)
            .expect("a key of one sign"),
    }
}
