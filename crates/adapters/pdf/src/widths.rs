//! How wide text is, for breaking it into lines, from the same font that draws it.

use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

/// Advances of a font.
pub struct Widths {
    font: FontRef<'static>,
}

impl Widths {
    /// Reads a font. `None` when it is not one.
    pub fn new(bytes: &'static [u8]) -> Option<Self> {
        FontRef::new(bytes).ok().map(|font| Self { font })
    }

    /// Lines no wider than a limit, in points. A word that is wider is broken. Characters that the
    /// font lacks become «?».
    pub fn wrap(&self, text: &str, size: f32, limit: f32) -> Vec<String> {
        let charmap = self.font.charmap();
        let metrics = self.font.glyph_metrics(Size::new(size), LocationRef::default());
        let known = |c: char| if charmap.map(c).is_some() { c } else { '?' };
        let width =
            |c: char| charmap.map(c).and_then(|it| metrics.advance_width(it)).unwrap_or_default();
        let mut lines = Vec::new();
        for paragraph in text.split('\n') {
            let mut line = String::new();
            let mut at = 0.0;
            for word in paragraph.split_whitespace() {
                let word: String = word.chars().map(known).collect();
                let long: f32 = word.chars().map(width).sum();
                if !line.is_empty() && at + width(' ') + long > limit {
                    // The blank is drawn too: whoever copies the text keeps the words apart.
                    line.push(' ');
                    lines.push(std::mem::take(&mut line));
                    at = 0.0;
                }
                if !line.is_empty() {
                    line.push(' ');
                    at += width(' ');
                }
                for c in word.chars() {
                    if at + width(c) > limit && !line.is_empty() {
                        lines.push(std::mem::take(&mut line));
                        at = 0.0;
                    }
                    line.push(c);
                    at += width(c);
                }
            }
            lines.push(line);
        }
        lines
    }
}
