//! From the page to the use cases: one command for each name in the list, and nothing in between.

use app::desk::Desk;
use app::fault::Fault;
use serde_json::Value;
use tauri::State;
use tauri::ipc::{Invoke, InvokeBody, Request, Response};

macro_rules! commands {
    ($($noun:ident::$name:ident($($request:ident)::+) -> $($view:ident)::+;)*) => {
        $(
            #[tauri::command(async)]
            fn $name(desk: State<'_, Desk>, request: Value) -> Result<Value, Fault> {
                desk.call(stringify!($name), request)
            }
        )*

        fn in_json() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),*]
        }
    };
}
app::use_cases!(commands);

macro_rules! byte_commands {
    ($($noun:ident::$name:ident($($request:ident)::+) -> $($view:ident)::+;)*) => {
        $(
            #[tauri::command(async)]
            fn $name(desk: State<'_, Desk>, request: Request<'_>) -> Result<Response, Fault> {
                let InvokeBody::Raw(envelope) = request.body() else {
                    return Err(Fault::new("bad_request"));
                };
                desk.call_bytes(stringify!($name), envelope).map(Response::new)
            }
        )*

        fn in_bytes() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),*]
        }
    };
}
app::byte_cases!(byte_commands);

/// Answers every use case by its name, and no other.
pub(crate) fn handler() -> impl Fn(Invoke) -> bool + Send + Sync + 'static {
    let (in_json, in_bytes) = (in_json(), in_bytes());
    move |invoke| match app::surface::BYTE_NAMES.contains(&invoke.message.command()) {
        true => in_bytes(invoke),
        false => in_json(invoke),
    }
}
