//! `serve`: listens until it is told to stop.

use std::{io::Write, sync::Arc};

use serde_json::json;
use tokio::signal::unix::{SignalKind, signal};

use super::{Answer, Here, grouped};
use crate::{
    Error,
    serve::{Log, Server},
};

pub(super) fn run(here: &mut Here<'_, '_>) -> Result<Answer, Error> {
    let hq = Arc::new(here.open()?);
    // Held until the server ends. A second one would tell the bases an address that is gone with it.
    let _only = vault::Lock::take(&here.settings.data_dir()?).map_err(Error::Vault)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let listen = here.settings.listen().to_owned();
        let server = Server::bind(Arc::clone(&hq), &listen, log()).await?;
        let address = server.address();
        // An address that means "everywhere" is none to go to.
        let here_only = (!address.ip().is_unspecified()).then(|| format!("https://{address}"));
        let told = here.settings.server.clone().or(here_only);
        if let Some(url) = &told {
            hq.set_server(url)?;
        }
        // Both are asked for before anyone is told that it can be stopped.
        let (mut end, mut interrupt) = (
            signal(SignalKind::terminate())?,
            signal(SignalKind::interrupt())?,
        );
        let url = told.unwrap_or_else(|| format!("https://{address}"));
        ready(here, &url, &address.to_string(), &hq.keys.fingerprint())?;
        server
            .run(async {
                tokio::select! {
                    _ = end.recv() => {}
                    _ = interrupt.recv() => {}
                }
            })
            .await
    })?;
    Ok(Answer::nothing())
}

/// The one line that says it can be reached.
fn ready(here: &mut Here<'_, '_>, url: &str, listen: &str, fingerprint: &str) -> Result<(), Error> {
    let line = if here.json {
        json!({"server": url, "listen": listen, "fingerprint": fingerprint}).to_string()
    } else {
        let args = [
            ("server", url.into()),
            ("fingerprint", grouped(fingerprint).into()),
        ];
        here.say("hq-ready", &args)
    };
    writeln!(here.world.out, "{line}")?;
    Ok(here.world.out.flush()?)
}

/// One JSON object a line to standard error; a log that nobody reads stops nothing.
fn log() -> Log {
    Arc::new(|line| {
        let _ = writeln!(std::io::stderr(), "{line}");
    })
}
