//! A display where there is none: Xvfb, whose memory is read directly, so that a picture and the
//! moment of the first paint need no other client of the display.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, bail};

use crate::command::{check, command, terminate, wait_until};

/// A private display of 1280 × 800. It ends when it is dropped.
pub struct Display {
    server: Child,
    name: String,
    framebuffer: PathBuf,
}

/// Whether a person can see a window on this machine.
pub fn present() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

impl Display {
    /// Starts Xvfb on a free number. `dir` holds the memory of its screen.
    ///
    /// # Errors
    ///
    /// When Xvfb does not start.
    pub fn start(dir: &Path) -> anyhow::Result<Self> {
        fs::create_dir_all(dir)?;
        let mut server = command("Xvfb", ["-displayfd", "1", "-screen", "0", "1280x800x24"])
            // A reset after the last window would refuse the next one for a moment.
            .args(["-noreset", "-nolisten", "tcp", "-fbdir"])
            .arg(dir)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("no se pudo iniciar Xvfb")?;
        let mut number = String::new();
        let stdout = server.stdout.take().context("Xvfb sin salida")?;
        // Xvfb writes its number once it listens.
        BufReader::new(stdout).read_line(&mut number)?;
        let framebuffer = dir.join("Xvfb_screen0");
        Ok(Self { server, name: format!(":{}", number.trim()), framebuffer })
    }

    /// Makes a command use this display, and no other.
    pub fn apply(&self, command: &mut Command) {
        command.env("DISPLAY", &self.name).env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11");
        // Without a locale the webview says that the person reads English.
        if ["LANG", "LC_ALL"].iter().all(|name| std::env::var_os(name).is_none()) {
            command.env("LANG", "C.UTF-8");
        }
    }

    /// Its name, such as `:1`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Waits until the page of a program is on the screen.
    ///
    /// The bare display is black, and the window that GTK opens is grey or white until the
    /// webview paints: a page is there when many pixels have a hue.
    ///
    /// # Errors
    ///
    /// When nothing is painted within the limit, or the program ends first.
    pub fn wait_for_paint(&self, program: &mut Child, limit: Duration) -> anyhow::Result<()> {
        wait_until("la primera pantalla", limit, || {
            if let Some(status) = program.try_wait()? {
                bail!("la ventana se cerró sola ({status})");
            }
            Ok(self.painted()?.then_some(()))
        })
    }

    /// Waits until the picture has stood still for half a second, within five at most.
    ///
    /// # Errors
    ///
    /// When the memory of the screen cannot be read.
    pub fn wait_for_rest(&self) -> anyhow::Result<()> {
        let mut last = fs::read(&self.framebuffer)?;
        for _ in 0..10 {
            std::thread::sleep(Duration::from_millis(500));
            let now = fs::read(&self.framebuffer)?;
            if now == last {
                return Ok(());
            }
            last = now;
        }
        Ok(())
    }

    /// Writes what is on the screen as a PNG.
    ///
    /// # Errors
    ///
    /// When ImageMagick fails.
    pub fn screenshot(&self, to: &Path) -> anyhow::Result<()> {
        if let Some(dir) = to.parent() {
            fs::create_dir_all(dir)?;
        }
        let from = format!("xwd:{}", self.framebuffer.display());
        check(command("convert", [from]).arg(to))
    }

    /// Whether at least 400 pixels have a hue, judged by one in sixteen.
    ///
    /// # Errors
    ///
    /// When the memory of the screen cannot be read.
    pub fn painted(&self) -> anyhow::Result<bool> {
        let picture = fs::read(&self.framebuffer)?;
        Ok(has_hue(&picture, 400 / STEP))
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        terminate(&mut self.server);
    }
}

/// Looking must cost little beside what is looked at: one pixel in so many.
const STEP: usize = 16;

/// Reads an XWD picture of 32 bits a pixel: the size of its header is the first word, the number
/// of its colours, of 12 bytes each, the twentieth.
fn has_hue(xwd: &[u8], enough: usize) -> bool {
    let word = |index: usize| {
        let bytes = xwd.get(index * 4..index * 4 + 4).and_then(|four| four.try_into().ok());
        bytes.map_or(0, u32::from_be_bytes) as usize
    };
    let Some(pixels) = xwd.get(word(0) + word(19) * 12..) else { return false };
    let hue = |pixel: &&[u8]| match pixel {
        [b, g, r, _] => r.max(g).max(b).abs_diff(*r.min(g).min(b)) > 40,
        _ => false,
    };
    pixels.chunks_exact(4).step_by(STEP).filter(hue).take(enough).count() == enough
}

#[cfg(test)]
mod tests {
    use super::has_hue;

    #[test]
    fn a_grey_window_is_not_yet_a_page() {
        assert!(!has_hue(&picture([0xf0, 0xf0, 0xf0, 0]), 10));
        assert!(!has_hue(&picture([0, 0, 0, 0]), 10));
        assert!(!has_hue(&[], 10));
    }

    #[test]
    fn a_page_has_hue() {
        assert!(has_hue(&picture([0x73, 0x5a, 0x0a, 0]), 10));
    }

    fn picture(pixel: [u8; 4]) -> Vec<u8> {
        let mut header = vec![0; 100];
        header[3] = 100;
        header[79] = 1;
        [header, vec![0; 12], pixel.repeat(20 * super::STEP)].concat()
    }
}
