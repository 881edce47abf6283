//! What a journey needs: a person's home on the disk, the real window in front of it, and the
//! keyring of the session. A journey is a person's task from start to end; what can be proved
//! without a window is proved beside the code.
//!
//! `cargo xtask test --solo journeys` provides the display, the session bus and an unlocked
//! Secret Service that these take for granted.

mod keyring_entries;
mod notices;
mod window;

pub use keyring_entries::{clear_keyring, has_session_in_keyring};
pub use notices::Notices;
pub use window::{Home, Keyring, Window};

use std::path::{Path, PathBuf};

/// The root of the work tree.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// Where cargo leaves what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}
