//! From the page to the use cases: one command for each name in the list, and nothing in between.

use app::desk::Desk;
use app::fault::Fault;
use serde_json::Value;
use tauri::State;
use tauri::ipc::Invoke;

macro_rules! commands {
    ($($noun:ident::$name:ident($($request:ident)::+) -> $($view:ident)::+;)*) => {
        $(
            #[tauri::command(async)]
            fn $name(desk: State<'_, Desk>, request: Value) -> Result<Value, Fault> {
                desk.call(stringify!($name), request)
            }
        )*

        /// Answers every use case by its name, and no other.
        pub(crate) fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),*]
        }
    };
}
app::use_cases!(commands);
