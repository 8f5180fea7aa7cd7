//! `report`: the day sheets or the extract of the custody register, as a paper in a file.

use app::printing::{Over as Of, Report as What};
use serde_json::json;

use super::{Here, full_path};
use crate::answer::{Answer, Fault};
use crate::line::{Over, Report};

pub(super) fn run(here: &mut Here<'_, '_>, line: Report) -> Result<Answer, Fault> {
    let desk = here.open()?;
    let what = What {
        over: match line.over {
            Over::Day => Of::Day,
            Over::Custody => Of::Custody,
        },
        from: line.from,
        to: line.to,
        lang: here.lang,
        force: line.force,
    };
    let written = app::printing::report(&desk, what, &line.out)?;
    desk.close()?;
    let file = full_path(&line.out);
    let args = [
        ("title", written.title.into()),
        ("file", file.as_str().into()),
        ("bytes", written.bytes.into()),
    ];
    let said = vec![here.say("say-report", &args)];
    let document = json!({
        "file": file, "bytes": written.bytes, "fingerprint": written.fingerprint,
    });
    Ok(Answer::new(document, said))
}
