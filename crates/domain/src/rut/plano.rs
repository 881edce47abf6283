//! A page with its labels found, its heights calibrated, and text taken by place.
//!
//! Places are those measured on a Letter page (612 × 792 pt, origin at the top left). Whether a measured
//! height is the baseline or the top of the type was not recorded, so the row of the NIT, which every
//! page has, decides; rows are 11 pt apart at least and a value lies 9 to 10 pt under its label, which
//! leaves a tolerance of 4 pt.

use super::{Letra, MAX_TROZOS, PaginaTexto, Trozo};
use crate::nit::MIN_DIGITS;

const LETTER: (f32, f32) = (612.0, 792.0);
/// How far a row may lie from its measured height.
const TOLERANCE: f32 = 4.0;
/// Baselines closer than this are one row.
const SAME_ROW: f32 = 2.5;
/// Most labels of a page; sheet 3 has 65.
const MAX_LABELS: usize = 300;
/// Most pieces that are tried as digits of the NIT.
const MAX_CANDIDATES: usize = 200;
/// How far under its label a value lies.
const UNDER: f32 = 9.5;
/// Height of the row of casillas 5 and 6.
const NIT_ROW: f32 = 180.0;
/// Where the cells of the NIT are.
const NIT_CELLS: (f32, f32) = (22.0, 186.0);
/// Height of the cells of casilla 53.
pub(super) const CODES_ROW: f32 = 492.0;

/// A run of text on the page.
#[derive(Debug, Clone)]
pub(super) struct Pieza {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) cuerpo: f32,
    pub(super) letras: Vec<Letra>,
    /// Part of the printed form and not of what was filled in.
    plantilla: bool,
}

/// A printed label, `24. Tipo de contribuyente`.
#[derive(Debug, Clone)]
pub(super) struct Rotulo {
    pub(super) numero: u16,
    pub(super) x: f32,
    pub(super) y: f32,
}

/// The row of the NIT: its first piece in the order of drawing, its height, size and digits.
struct Fila {
    first: usize,
    y: f32,
    cuerpo: f32,
    digits: String,
}

/// A page that is ready to be read.
#[derive(Debug)]
pub(super) struct Plano {
    piezas: Vec<Pieza>,
    pub(super) rotulos: Vec<Rotulo>,
    /// Lines of text put together, for what is found by its words.
    lineas: Vec<(f32, f32, String)>,
    /// Part of the size of the type that a baseline lies under the measured height: 0 if they are the same.
    caida: f32,
    /// The digits in the cells of the NIT.
    nit: String,
    /// Letter page whose NIT stands where it was measured.
    pub(super) usual: bool,
}

impl Pieza {
    pub(super) fn text(&self) -> String {
        self.letras.iter().map(|letra| letra.caracter).collect()
    }

    fn end(&self) -> f32 {
        self.letras.last().map_or(self.x, |letra| letra.x + letra.ancho)
    }

    /// One or two digits and nothing else, as in a cell.
    pub(super) fn is_cell(&self) -> bool {
        let mut shown = self.letras.iter().filter(|letra| !letra.caracter.is_whitespace());
        let digits = shown.clone().all(|letra| letra.caracter.is_ascii_digit());
        digits && (1..=2).contains(&shown.by_ref().count())
    }
}

impl Plano {
    pub(super) fn new(pagina: &PaginaTexto) -> Self {
        let is_letter =
            (pagina.ancho - LETTER.0).abs() < 3.0 && (pagina.alto - LETTER.1).abs() < 3.0;
        let mut plano = Self::placed(pagina, 1.0, (0.0, 0.0));
        if !is_letter {
            // Printed again on another paper: shrunk to fit, or centred as it is.
            let scale = (pagina.ancho / LETTER.0).min(pagina.alto / LETTER.1);
            for scale in [scale, 1.0] {
                if plano.nit.is_empty() && scale.is_finite() && scale > 0.1 {
                    let margin = (
                        (pagina.ancho - LETTER.0 * scale) / 2.0,
                        (pagina.alto - LETTER.1 * scale) / 2.0,
                    );
                    plano = Self::placed(pagina, scale, margin);
                }
            }
        }
        plano.usual = is_letter && !plano.nit.is_empty();
        plano
    }

    fn placed(pagina: &PaginaTexto, scale: f32, margin: (f32, f32)) -> Self {
        let piezas: Vec<Pieza> = pagina
            .trozos
            .iter()
            .take(MAX_TROZOS)
            .filter_map(|trozo| Pieza::new(trozo, scale, margin))
            .collect();
        let mut plano = Self {
            piezas,
            rotulos: Vec::new(),
            lineas: Vec::new(),
            caida: 0.0,
            nit: String::new(),
            usual: false,
        };
        let last_label = plano.find_labels();
        plano.calibrate(last_label);
        plano
    }

    /// Puts lines together and marks the labels among them; gives the last piece of the last label.
    fn find_labels(&mut self) -> Option<usize> {
        let mut last = None;
        let mut from = 0;
        while from < self.piezas.len() {
            let to = self.line_end(from);
            let Some(line) = self.piezas.get_mut(from..to) else { break };
            let Some(first) = line.first() else { break };
            let (x, y) = (first.x, first.y);
            let texto = joined(line.iter());
            let label = label_number(&texto).filter(|_| self.rotulos.len() < MAX_LABELS);
            if let Some(numero) = label {
                line.iter_mut().for_each(|pieza| pieza.plantilla = true);
                self.rotulos.push(Rotulo { numero, x, y });
                last = Some(to);
            }
            self.lineas.push((x, y, texto));
            from = to;
        }
        last
    }

    /// The end of the line that begins with a piece: pieces drawn one after the other without a gap.
    fn line_end(&self, from: usize) -> usize {
        let mut to = from + 1;
        while let (Some(before), Some(next)) = (self.piezas.get(to - 1), self.piezas.get(to)) {
            let gap = next.x - before.end();
            let reach = 0.35 * before.cuerpo;
            let glued = (next.y - before.y).abs() < 0.5 && gap > -reach && gap < reach;
            // A code beside a text that runs into it, or a label beside the value before it.
            let code = before.letras.len() > 1 && next.is_cell();
            let words = before.is_cell() && next.letras.len() > 2;
            if !glued || code || words {
                break;
            }
            to += 1;
        }
        to
    }

    /// Finds the row of the NIT, which tells how heights were measured and where values begin.
    fn calibrate(&mut self, last_label: Option<usize>) {
        let Some(row) = self.nit_row() else { return };
        // The whole form is drawn before the first value; a producer that mixes them shows it here.
        if let Some(last) = last_label.filter(|last| *last <= row.first) {
            self.piezas.iter_mut().take(last).for_each(|pieza| pieza.plantilla = true);
        }
        let drop = row.y - NIT_ROW;
        let same = drop.abs() <= 3.0 || row.cuerpo <= 0.0;
        self.caida = if same { 0.0 } else { (drop / row.cuerpo).clamp(-1.5, 1.5) };
        self.nit = row.digits;
    }

    /// The row with most digits in the cells of the NIT.
    fn nit_row(&self) -> Option<Fila> {
        let in_cells = |pieza: &&Pieza| {
            !pieza.plantilla
                && (NIT_CELLS.0..NIT_CELLS.1).contains(&pieza.x)
                && (pieza.y - NIT_ROW).abs() <= 12.0
                && pieza.letras.iter().all(|it| it.caracter.is_ascii_digit() || it.caracter == ' ')
        };
        let found: Vec<(usize, &Pieza)> = (0..)
            .zip(&self.piezas)
            .filter(|(_, pieza)| in_cells(pieza))
            .take(MAX_CANDIDATES)
            .collect();
        let row_at = |y: f32| found.iter().filter(move |(_, it)| (it.y - y).abs() < SAME_ROW);
        let digits_at = |y: f32| {
            row_at(y)
                .map(|(_, it)| it.letras.iter().filter(|letra| letra.caracter != ' ').count())
                .sum::<usize>()
        };
        let mut best: Option<(f32, usize)> = None;
        for (_, pieza) in &found {
            let digits = digits_at(pieza.y);
            if digits >= MIN_DIGITS && best.is_none_or(|(_, most)| digits > most) {
                best = Some((pieza.y, digits));
            }
        }
        let (y, _) = best?;
        let mut row: Vec<&Pieza> = row_at(y).map(|(_, pieza)| *pieza).collect();
        row.sort_by(|one, other| one.x.total_cmp(&other.x));
        let letters = row.iter().flat_map(|pieza| &pieza.letras).map(|letra| letra.caracter);
        Some(Fila {
            first: row_at(y).map(|(index, _)| *index).min()?,
            y,
            cuerpo: row.first()?.cuerpo,
            digits: letters.filter(char::is_ascii_digit).collect(),
        })
    }

    /// Something of formulario 001 is on the page.
    pub(super) fn is_rut(&self) -> bool {
        let heading = || {
            self.lineas.iter().any(|(_, _, texto)| {
                let texto = plain(texto);
                texto.contains("registro unico tributario") || texto.contains("webrutmuisca")
            })
        };
        if self.label(5).is_some() {
            return true;
        }
        // Without labels: the NIT in its cells, and two of what else a header or a first page has.
        let signs = [
            self.digits(186.0, 200.0, NIT_ROW).len() == 1,
            !self.digits(450.0, 490.0, 178.0).is_empty(),
            !self.cells(60.0, 590.0, CODES_ROW).is_empty(),
            heading(),
        ];
        !self.nit.is_empty() && signs.into_iter().filter(|sign| *sign).count() >= 2
    }

    /// The page is the «hoja principal».
    pub(super) fn is_principal(&self) -> bool {
        let labelled = self.label(24).is_some() && self.label(53).is_some();
        let of_other_sheet = |rotulo: &Rotulo| (62..900).contains(&rotulo.numero);
        let codes = || !self.cells(60.0, 590.0, CODES_ROW).is_empty();
        labelled || (!self.rotulos.iter().any(of_other_sheet) && self.is_rut() && codes())
    }

    /// The NIT in its cells, else under its label; empty if there is none.
    pub(super) fn nit(&self) -> String {
        if !self.nit.is_empty() {
            return self.nit.clone();
        }
        let under = self.label(5).map(|rotulo| self.under(rotulo)).unwrap_or_default();
        under.chars().filter(char::is_ascii_digit).collect()
    }

    pub(super) fn label(&self, numero: u16) -> Option<&Rotulo> {
        self.rotulos.iter().find(|rotulo| rotulo.numero == numero)
    }

    /// Lines with their place and text, labels and values alike.
    pub(super) fn lines(&self) -> impl Iterator<Item = (f32, f32, &str)> {
        self.lineas.iter().map(|(x, y, texto)| (*x, *y, texto.as_str()))
    }

    /// Values that begin between two places on the row of a measured height, from left to right.
    pub(super) fn row(&self, from: f32, to: f32, y: f32) -> Vec<&Pieza> {
        let off = |pieza: &Pieza| pieza.y - (y + self.caida * pieza.cuerpo);
        self.nearest(from, to, off)
    }

    fn nearest(&self, from: f32, to: f32, off: impl Fn(&Pieza) -> f32) -> Vec<&Pieza> {
        let found: Vec<&Pieza> = self
            .piezas
            .iter()
            .filter(|pieza| !pieza.plantilla && (from..to).contains(&pieza.x))
            .filter(|pieza| off(pieza).abs() <= TOLERANCE)
            .collect();
        let Some(y) = found
            .iter()
            .min_by(|one, other| off(one).abs().total_cmp(&off(other).abs()))
            .map(|pieza| pieza.y)
        else {
            return found;
        };
        let mut row: Vec<&Pieza> =
            found.into_iter().filter(|pieza| (pieza.y - y).abs() < SAME_ROW).collect();
        row.sort_by(|one, other| one.x.total_cmp(&other.x));
        row
    }

    /// The words of a field; nothing if it is blank.
    pub(super) fn text(&self, from: f32, to: f32, y: f32) -> Option<String> {
        Some(joined(self.row(from, to, y).into_iter())).filter(|texto| !texto.is_empty())
    }

    /// The digits of comb cells, put together. What is not a digit is left out: a text cut short may run
    /// into the cells beside it.
    pub(super) fn digits(&self, from: f32, to: f32, y: f32) -> String {
        let row = self.row(from, to, y);
        let letters = row.iter().flat_map(|pieza| &pieza.letras).map(|letra| letra.caracter);
        letters.filter(char::is_ascii_digit).collect()
    }

    /// Places and digits of a row of cells.
    pub(super) fn cells(&self, from: f32, to: f32, y: f32) -> Vec<(f32, char)> {
        cell_digits(&self.row(from, to, y))
    }

    /// Cells inside a rectangle, one row after the other.
    pub(super) fn cells_within(&self, x: (f32, f32), y: (f32, f32)) -> Vec<Vec<(f32, char)>> {
        let mut found: Vec<&Pieza> = self
            .piezas
            .iter()
            .filter(|pieza| !pieza.plantilla && pieza.is_cell())
            .filter(|pieza| (x.0..x.1).contains(&pieza.x) && (y.0..y.1).contains(&pieza.y))
            .collect();
        found.sort_by(|one, other| one.y.total_cmp(&other.y));
        found
            .chunk_by(|one, other| (one.y - other.y).abs() < SAME_ROW)
            .map(|row| {
                let mut row = row.to_vec();
                row.sort_by(|one, other| one.x.total_cmp(&other.x));
                cell_digits(&row)
            })
            .collect()
    }

    /// What is printed under a label, up to the next label of its row.
    pub(super) fn under(&self, rotulo: &Rotulo) -> String {
        let row = self
            .nearest(rotulo.x - 4.0, self.right_of(rotulo), |pieza| pieza.y - (rotulo.y + UNDER));
        joined(row.into_iter())
    }

    /// Where the next label of the row begins.
    pub(super) fn right_of(&self, rotulo: &Rotulo) -> f32 {
        self.rotulos
            .iter()
            .filter(|other| (other.y - rotulo.y).abs() <= 3.0 && other.x > rotulo.x + 1.0)
            .map(|other| other.x - 4.0)
            .fold(f32::INFINITY, f32::min)
    }
}

impl Pieza {
    fn new(trozo: &Trozo, scale: f32, margin: (f32, f32)) -> Option<Self> {
        let letras: Vec<Letra> = trozo
            .letras
            .iter()
            .map(|letra| Letra {
                x: (letra.x - margin.0) / scale,
                ancho: letra.ancho / scale,
                caracter: letra.caracter,
            })
            .collect();
        let first = letras.iter().find(|letra| !letra.caracter.is_whitespace())?;
        let (x, y, cuerpo) = (first.x, (trozo.y - margin.1) / scale, trozo.cuerpo / scale);
        [x, y, cuerpo].iter().all(|place| place.is_finite()).then_some(Self {
            x,
            y,
            cuerpo,
            letras,
            plantilla: false,
        })
    }
}

/// Places of the digits of pieces that are nothing but digits: one cell each, or a row drawn at once.
fn cell_digits(row: &[&Pieza]) -> Vec<(f32, char)> {
    let blank_or_digit = |it: &Letra| it.caracter.is_ascii_digit() || it.caracter.is_whitespace();
    row.iter()
        .filter(|pieza| pieza.letras.iter().all(blank_or_digit))
        .flat_map(|pieza| &pieza.letras)
        .filter(|letra| letra.caracter.is_ascii_digit())
        .map(|letra| (letra.x, letra.caracter))
        .collect()
}

/// Pieces from left to right as one text: cells of one field without blanks, words with one.
fn joined<'a>(row: impl Iterator<Item = &'a Pieza>) -> String {
    let mut text = String::new();
    let mut before: Option<&Pieza> = None;
    for pieza in row {
        if let Some(before) = before {
            let gap = pieza.x - before.end();
            let comb = before.is_cell() && pieza.is_cell() && gap < 14.0;
            if gap > 0.25 * pieza.cuerpo && !comb {
                text.push(' ');
            }
        }
        text.push_str(&pieza.text());
        before = Some(pieza);
    }
    let clean: String = text.chars().filter(|it| !it.is_control()).collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How the labels of the hoja principal begin, without accents. Those of other sheets are free.
const LABELS: [(u16, &str); 48] = [
    (1, ""),
    (2, "concepto"),
    (3, ""),
    (4, "numero"),
    (5, "numero de identificacion"),
    (6, "dv"),
    (12, "direccion"),
    (14, "buzon"),
    (24, "tipo"),
    (25, "tipo"),
    (26, "numero"),
    (27, "fecha"),
    (28, "pais"),
    (29, "departamento"),
    (30, "ciudad"),
    (31, "primer"),
    (32, "segundo"),
    (33, "primer"),
    (34, "otros"),
    (35, "razon"),
    (36, "nombre"),
    (37, "sigla"),
    (38, "pais"),
    (39, "departamento"),
    (40, "ciudad"),
    (41, "direccion"),
    (42, "correo"),
    (43, "codigo"),
    (44, "telefono"),
    (45, "telefono"),
    (46, "codigo"),
    (47, "fecha"),
    (48, "codigo"),
    (49, "fecha"),
    (50, "codigo"),
    (51, "codigo"),
    (52, "numero"),
    (53, "codigo"),
    (54, "codigo"),
    (55, "forma"),
    (56, "tipo"),
    (57, "modo"),
    (58, "cpc"),
    (59, "anexo"),
    (60, "no"),
    (61, "fecha"),
    (984, "nombre"),
    (985, "cargo"),
];

/// The number of a label, if the text is one.
fn label_number(texto: &str) -> Option<u16> {
    let (number, words) = texto.split_once('.')?;
    let numero =
        number.parse().ok().filter(|_| number.bytes().all(|byte| byte.is_ascii_digit()))?;
    let words = plain(words);
    let words = words.trim_start();
    match LABELS.iter().find(|(known, _)| *known == numero) {
        Some((60, _)) => (words.starts_with("no") || words.starts_with("num")).then_some(numero),
        Some((50 | 36 | 52, _)) => words.starts_with(char::is_alphabetic).then_some(numero),
        Some((_, begins)) => (!words.is_empty() && words.starts_with(begins)).then_some(numero),
        None => ((62..=173).contains(&numero) || (980..=999).contains(&numero))
            .then_some(numero)
            .filter(|_| words.starts_with(char::is_alphabetic)),
    }
}

/// Lower case without accents.
pub(super) fn plain(texto: &str) -> String {
    texto
        .chars()
        .flat_map(char::to_lowercase)
        .map(|it| match it {
            'á' => 'a',
            'é' => 'e',
            'í' => 'i',
            'ó' => 'o',
            'ú' | 'ü' => 'u',
            'ñ' => 'n',
            other => other,
        })
        .collect()
}
