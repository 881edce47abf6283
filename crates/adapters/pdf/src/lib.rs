//! Pages to print or attach: a title, headings, paragraphs and a foot, on A4.
//!
//! Text is drawn in a subset of Noto Sans that covers Spanish and its neighbours; a character beyond
//! it is drawn as «?», so that nothing disappears unseen. Left out: pictures, tags for screen readers
//! and tables with columns.

use std::sync::LazyLock;

use dian_contract::{Codigo, Fallo};
use dian_core::formatos::{Bloque, Pagina};
use krilla::Document;
use krilla::color::rgb;
use krilla::geom::Point;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::text::{Font, TextDirection};

static REGULAR: LazyLock<Option<Face>> =
    LazyLock::new(|| Face::new(include_bytes!("../fuentes/NotoSans-Regular.ttf")));
static BOLD: LazyLock<Option<Face>> =
    LazyLock::new(|| Face::new(include_bytes!("../fuentes/NotoSans-Bold.ttf")));

/// A4, in points.
const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;
const MARGIN: f32 = 56.0;
/// Most lines of a document: about two thousand pages.
const MAX_LINES: usize = 100_000;

struct Face {
    font: Font,
    widths: widths::Widths,
}

impl Face {
    fn new(bytes: &'static [u8]) -> Option<Self> {
        let font = Font::new(bytes.to_vec().into(), 0)?;
        Some(Self { font, widths: widths::Widths::new(bytes)? })
    }
}

mod widths;

/// The look of a line.
#[derive(Clone, Copy)]
struct Style {
    bold: bool,
    size: f32,
    /// Room above the first line of a block.
    above: f32,
    ink: u8,
}

const TITLE: Style = Style { bold: true, size: 20.0, above: 0.0, ink: 20 };
const HEADING: Style = Style { bold: true, size: 13.0, above: 14.0, ink: 20 };
const BODY: Style = Style { bold: false, size: 10.5, above: 5.0, ink: 30 };
const SMALL: Style = Style { bold: false, size: 8.5, above: 3.0, ink: 80 };

/// The bytes of a document.
///
/// # Errors
/// `tabla_muy_larga` beyond about two thousand pages; `interno` when it cannot be written.
pub fn write(page: &Pagina) -> Result<Vec<u8>, Fallo> {
    let (Some(regular), Some(bold)) = (REGULAR.as_ref(), BOLD.as_ref()) else {
        tracing::error!("the fonts are not readable");
        return Err(Codigo::Interno.into());
    };
    let face = |style: Style| if style.bold { bold } else { regular };
    let title = std::iter::once((TITLE, page.titulo.as_str()));
    let blocks = page.bloques.iter().map(|block| match block {
        Bloque::Titulo(text) => (HEADING, text.as_str()),
        Bloque::Parrafo(text) => (BODY, text.as_str()),
        Bloque::Menudo(text) => (SMALL, text.as_str()),
    });
    let mut pages: Vec<Vec<(f32, Style, String)>> = vec![Vec::new()];
    let mut y = MARGIN;
    let mut count = 0;
    for (style, text) in title.chain(blocks) {
        let step = style.size * 1.35;
        let mut above = style.above;
        for line in face(style).widths.wrap(text, style.size, WIDTH - 2.0 * MARGIN) {
            count += 1;
            if count > MAX_LINES {
                return Err(Fallo::new(Codigo::TablaMuyLarga)
                    .with("filas", page.bloques.len())
                    .with("maximo", MAX_LINES));
            }
            if y + above + step > HEIGHT - MARGIN {
                pages.push(Vec::new());
                y = MARGIN;
                above = 0.0;
            }
            y += above + step;
            above = 0.0;
            if let Some(last) = pages.last_mut() {
                last.push((y, style, line));
            }
        }
    }
    let mut document = Document::new();
    document.set_metadata(Metadata::new().title(page.titulo.clone()).language("es-CO".to_owned()));
    let all = pages.len();
    let settings = PageSettings::from_wh(WIDTH, HEIGHT).ok_or(Codigo::Interno)?;
    for (number, lines) in (1..).zip(pages) {
        let mut sheet = document.start_page_with(settings.clone());
        let mut surface = sheet.surface();
        let foot = format!("{}  ·  {number} de {all}", page.pie);
        let feet = regular.widths.wrap(&foot, 8.0, WIDTH - 2.0 * MARGIN).into_iter();
        let feet = (0_u8..).zip(feet).map(|(row, line)| {
            (HEIGHT - MARGIN + 20.0 + f32::from(row) * 10.0, Style { size: 8.0, ..SMALL }, line)
        });
        for (y, style, line) in lines.into_iter().chain(feet) {
            let ink = rgb::Color::new(style.ink, style.ink, style.ink);
            surface.set_fill(Some(Fill { paint: ink.into(), ..Fill::default() }));
            surface.draw_text(
                Point::from_xy(MARGIN, y),
                face(style).font.clone(),
                style.size,
                &line,
                false,
                TextDirection::Auto,
            );
        }
        surface.finish();
        sheet.finish();
    }
    document.finish().map_err(|error| {
        tracing::error!(?error, "a page is not written");
        Codigo::Interno.into()
    })
}

#[cfg(test)]
mod tests {
    use dian_core::formatos::NO_OFICIAL;

    use super::*;

    #[test]
    fn what_is_written_is_read_back_by_another_reader() {
        let long = "Ñandú, pingüino y corazón: «quedó» anotado. ".repeat(40);
        let page = Pagina {
            titulo: "Registro de contingencia".into(),
            bloques: vec![
                Bloque::Titulo("Intento 1".into()),
                Bloque::Parrafo(long.clone()),
                Bloque::Menudo("huella 0123456789abcdef".into()),
                Bloque::Parrafo("palabra".repeat(60)),
                Bloque::Parrafo("fuera de la fuente: 漢".into()),
            ],
            pie: NO_OFICIAL.into(),
        };
        let bytes = write(&page).unwrap();
        let text = pdf_extract::extract_text_from_mem(&bytes).unwrap();
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for piece in
            ["Registro de contingencia", "Intento 1", long.trim(), "0123456789abcdef", "no oficial"]
        {
            assert!(flat.contains(piece), "{piece:?} is not in {flat}");
        }
        assert!(flat.contains("fuente: ?"), "{flat}");
    }

    #[test]
    fn many_lines_make_many_pages() {
        let page = Pagina {
            titulo: "Año".into(),
            bloques: (0..200).map(|n| Bloque::Parrafo(format!("línea {n}"))).collect(),
            pie: "pie".into(),
        };
        let text = pdf_extract::extract_text_from_mem(&write(&page).unwrap()).unwrap();
        for piece in ["línea 0", "línea 199", "1 de 6", "6 de 6"] {
            assert!(text.contains(piece), "{piece}");
        }
    }
}
