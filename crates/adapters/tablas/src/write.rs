//! Writing, so that a spreadsheet opens it without asking.

use dian_contract::{Codigo, Fallo};
use dian_core::formatos::{Celda, Hoja};
use rust_xlsxwriter::{ExcelDateTime, Format, FormatBorder, Workbook, XlsxError};

/// A sheet as text: UTF-8 with its mark, commas, the headings first.
///
/// # Errors
/// `interno` when it cannot be written.
pub fn csv(sheet: &Hoja) -> Result<Vec<u8>, Fallo> {
    let mut writer = csv::WriterBuilder::new().from_writer(b"\xef\xbb\xbf".to_vec());
    let rows = sheet.filas.iter().map(|row| row.iter().map(csv_cell).collect());
    let heading = sheet.columnas.iter().map(|it| (*it).to_owned()).collect();
    for row in std::iter::once::<Vec<String>>(heading).chain(rows) {
        writer.write_record(&row).map_err(|error| internal(&error))?;
    }
    writer.into_inner().map_err(|error| internal(&error))
}

/// A sheet as a workbook: title, notes, and the table with its headings frozen.
///
/// # Errors
/// `interno` when it cannot be written.
pub fn xlsx(sheet: &Hoja) -> Result<Vec<u8>, Fallo> {
    write(sheet).map_err(|error| internal(&error))
}

fn write(sheet: &Hoja) -> Result<Vec<u8>, XlsxError> {
    let bold = Format::new().set_bold();
    let heading = Format::new().set_bold().set_border_bottom(FormatBorder::Thin);
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let money = Format::new().set_num_format("#,##0");
    let mut book = Workbook::new();
    let page = book.add_worksheet();
    page.write_with_format(0, 0, &sheet.titulo, &bold)?;
    let mut row = 1;
    for note in &sheet.notas {
        page.write(row, 0, note)?;
        row += 1;
    }
    for (column, name) in (0_u16..).zip(&sheet.columnas) {
        page.write_with_format(row, column, *name, &heading)?;
        page.set_column_width(column, if column == 0 { 14 } else { 24 })?;
    }
    page.set_freeze_panes(row + 1, 0)?;
    for cells in &sheet.filas {
        row += 1;
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                // A text cell: never a formula, whatever it begins with.
                Celda::Texto(text) => page.write_string(row, column, text)?,
                Celda::Fecha(date) => {
                    let (month, day_) = (date.month().unsigned_abs(), date.day().unsigned_abs());
                    let when = ExcelDateTime::from_ymd(date.year().unsigned_abs(), month, day_)?;
                    page.write_datetime_with_format(row, column, &when, &day)?
                }
                // A cell of a workbook holds a float: exact up to 2^53, far above any amount.
                #[expect(clippy::cast_precision_loss, reason = "amounts stay below 2^53")]
                Celda::Valor(value) => {
                    page.write_number_with_format(row, column, *value as f64, &money)?
                }
                Celda::Vacia => page,
            };
        }
    }
    book.save_to_buffer()
}

/// A negative amount begins with a sign and is no formula.
fn csv_cell(cell: &Celda) -> String {
    match cell {
        Celda::Valor(_) => cell.text(),
        Celda::Texto(_) | Celda::Fecha(_) | Celda::Vacia => harmless(cell.text()),
    }
}

/// A spreadsheet takes a text that begins so for a formula.
fn harmless(text: String) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text }
}

fn internal(error: &dyn std::fmt::Display) -> Fallo {
    tracing::error!(%error, "a table is not written");
    Codigo::Interno.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula() {
        let sheet = Hoja {
            titulo: "x".into(),
            notas: vec!["nota".into()],
            columnas: vec!["Nombre", "Fecha"],
            filas: vec![vec![
                Celda::Texto("=HYPERLINK(\"x\")".into()),
                Celda::Fecha(jiff::civil::date(2026, 11, 19)),
            ]],
        };
        let text = String::from_utf8(csv(&sheet).unwrap()).unwrap();
        assert_eq!(text, "\u{feff}Nombre,Fecha\n\"'=HYPERLINK(\"\"x\"\")\",2026-11-19\n");
        assert!(xlsx(&sheet).unwrap().starts_with(b"PK"));
    }
}
