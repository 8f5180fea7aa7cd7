//! What keeps a register from its headquarters.

/// Nothing was sent, or nothing was noted; what is in the register stands.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The register.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The register was locked in the middle.
    #[error("the register is locked")]
    Locked,
    /// No headquarters is known yet.
    #[error("this machine is not enrolled")]
    NotEnrolled,
    /// Another headquarters is known.
    #[error("this machine is enrolled to another headquarters")]
    AlreadyEnrolled,
    /// Neither an enrolment file nor a code.
    #[error("neither an enrolment file nor a code")]
    BadEnrolment,
    /// The enrolment is another base's.
    #[error("the enrolment is for the base {0}")]
    WrongBase(String),
    /// A code does not say where headquarters is.
    #[error("the address of headquarters is needed")]
    ServerNeeded,
    /// The address is none.
    #[error("not an https address")]
    BadAddress,
    /// Headquarters did not answer.
    #[error("headquarters does not answer")]
    Offline,
    /// Something answered that is not the headquarters of the code.
    #[error("this is not the headquarters of the code")]
    WrongServer,
    /// The system gives no runtime for the network.
    #[error("the network could not be set up")]
    Network(#[source] std::io::Error),
}

impl Error {
    /// The stable code, `error-<code>` in the catalogues.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::Locked => "locked",
            Self::NotEnrolled => "not_enrolled",
            Self::AlreadyEnrolled => "already_enrolled",
            Self::BadEnrolment => "bad_enrolment",
            Self::WrongBase(_) => "wrong_base",
            Self::ServerNeeded => "server_needed",
            Self::BadAddress => "bad_address",
            Self::Offline => "offline",
            Self::WrongServer => "wrong_server",
            Self::Network(_) => "offline",
        }
    }
}

impl From<journal::Error> for Error {
    fn from(error: journal::Error) -> Self {
        Self::Store(error.into())
    }
}
