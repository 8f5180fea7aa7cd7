//! Where headquarters keeps its things and where it listens: flags first, then the environment (`FWONTYE_HQ_…`), then
//! the configuration file.

use std::path::PathBuf;

use figment::{
    Figment,
    providers::{Format, Serialized, Toml},
};
use serde::{Deserialize, Serialize};

use super::line::Line;
use crate::{Error, key_file::KEY_FILE};

/// Where it listens unless it is told otherwise.
const LISTEN: &str = "127.0.0.1:8740";

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    #[serde(skip_serializing_if = "Option::is_none")]
    data_dir: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key_file: Option<PathBuf>,
    #[serde(skip_serializing_if = "Option::is_none")]
    listen: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) server: Option<String>,
}

impl Settings {
    pub(super) fn read(line: &Line, env: &dyn Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let var = |name: &str| env(&format!("FWONTYE_HQ_{name}"));
        let environment = Self {
            data_dir: var("DATA_DIR").map(Into::into),
            key_file: var("KEY_FILE").map(Into::into),
            listen: var("LISTEN"),
            server: var("SERVER"),
        };
        let flags = Self {
            data_dir: line.data_dir.clone(),
            key_file: line.key_file.clone(),
            listen: line.listen.clone(),
            server: line.server.clone(),
        };
        let mut figment = Figment::new();
        if let Some(file) = &line.config {
            figment = figment.merge(Toml::file_exact(file));
        }
        figment
            .merge(Serialized::defaults(environment))
            .merge(Serialized::defaults(flags))
            .extract()
            .map_err(|error| Error::BadValue {
                name: "config",
                value: error.to_string(),
            })
    }

    pub(super) fn data_dir(&self) -> Result<PathBuf, Error> {
        if let Some(folder) = &self.data_dir {
            return Ok(folder.clone());
        }
        let dirs = directories::ProjectDirs::from("", "", "fwontye-hq");
        let dirs = dirs.ok_or(Error::State("no_home"))?;
        Ok(dirs.data_dir().to_owned())
    }

    pub(super) fn key_file(&self) -> Result<PathBuf, Error> {
        match &self.key_file {
            Some(file) => Ok(file.clone()),
            None => Ok(self.data_dir()?.join(KEY_FILE)),
        }
    }

    pub(super) fn listen(&self) -> &str {
        self.listen.as_deref().unwrap_or(LISTEN)
    }
}
