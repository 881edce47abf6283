//! Reading: what kind of file it is comes from its bytes, never from its name.

use std::io::Cursor;

use calamine::{Data, DataRef, Reader, Xlsx};
use dian_contract::{Codigo, Fallo};
use dian_core::formatos::Tabla;
use encoding_rs::WINDOWS_1252;

/// Largest file.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;
/// Most rows.
pub const MAX_ROWS: usize = 50_000;
/// Most columns that are looked at.
pub const MAX_COLUMNS: usize = 64;
/// Longest cell, in characters; the rest is cut.
const MAX_CELL: usize = 1_000;

/// The table of a file. An XLSX is a ZIP; anything else is taken for text, UTF-8 or Windows-1252,
/// separated by commas, semicolons or tabs.
///
/// # Errors
/// `archivo_vacio`, `archivo_muy_grande`, `tabla_ilegible`, `tabla_muy_larga`.
pub fn read(bytes: &[u8]) -> Result<Tabla, Fallo> {
    if bytes.is_empty() {
        return Err(Codigo::ArchivoVacio.into());
    }
    if bytes.len() > MAX_BYTES {
        return Err(Fallo::new(Codigo::ArchivoMuyGrande)
            .with("bytes", bytes.len())
            .with("maximo", MAX_BYTES));
    }
    let rows = if bytes.starts_with(b"PK") { workbook(bytes)? } else { text(bytes)? };
    let mut rows = rows.into_iter().filter(|(_, row)| row.iter().any(|cell| !cell.is_empty()));
    let (_, encabezado) = rows.next().ok_or(Codigo::TablaIlegible)?;
    Ok(Tabla { encabezado, filas: rows.collect() })
}

type Rows = Vec<(u32, Vec<String>)>;

fn workbook(bytes: &[u8]) -> Result<Rows, Fallo> {
    let broken = |error: calamine::XlsxError| {
        tracing::debug!(%error, "not a workbook");
        Fallo::from(Codigo::TablaIlegible)
    };
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    for sheet in book.sheet_names() {
        // Cell by cell: a sheet that claims to be as wide as can be takes no room for it.
        let mut cells = book.worksheet_cells_reader(&sheet).map_err(broken)?;
        let mut rows: Rows = Vec::new();
        while let Some(cell) = cells.next_cell().map_err(broken)? {
            let (row, column) = cell.get_position();
            let column = column as usize;
            if column >= MAX_COLUMNS || matches!(cell.get_value(), DataRef::Empty) {
                continue;
            }
            let number = row.saturating_add(1);
            if rows.last().is_none_or(|(last, _)| *last != number) {
                if rows.len() > MAX_ROWS {
                    return Err(too_long(rows.len()));
                }
                rows.push((number, Vec::new()));
            }
            if let Some((_, cells)) = rows.last_mut() {
                cells.resize(cells.len().max(column + 1), String::new());
                cells[column] = shown(cell.get_value());
            }
        }
        if !rows.is_empty() {
            return Ok(rows);
        }
    }
    Err(Codigo::TablaIlegible.into())
}

fn shown(value: &DataRef<'_>) -> String {
    if let DataRef::Float(number) = value
        && number.fract() == 0.0
        && number.abs() < 1e15
    {
        // A NIT kept as a number has no decimals to show.
        return format!("{number:.0}");
    }
    cut(&Data::from(value.clone()).to_string())
}

fn text(bytes: &[u8]) -> Result<Rows, Fallo> {
    if bytes.contains(&0) {
        return Err(Codigo::TablaIlegible.into());
    }
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        // Spreadsheets of Windows write this.
        Err(_) => WINDOWS_1252.decode(bytes).0.into_owned(),
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator(text))
        .from_reader(text.as_bytes());
    let mut rows: Rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| Fallo::from(Codigo::TablaIlegible))?;
        if rows.len() > MAX_ROWS {
            return Err(too_long(rows.len()));
        }
        // A line inside quotes does not begin a row: rows are counted, as a spreadsheet does.
        let number = record.position().map_or(0, csv::Position::record).saturating_add(1);
        let cells = record.iter().take(MAX_COLUMNS).map(cut).collect();
        rows.push((u32::try_from(number).unwrap_or(u32::MAX), cells));
    }
    Ok(rows)
}

/// What separates the cells of the first line, outside quotes: the most frequent of the three.
fn separator(text: &str) -> u8 {
    let line = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let mut quoted = false;
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    for byte in line.bytes() {
        if byte == b'"' {
            quoted = !quoted;
        } else if let Some((_, count)) =
            counts.iter_mut().find(|(separator, _)| !quoted && *separator == byte)
        {
            *count += 1;
        }
    }
    // Of two equal ones, the first of the list.
    counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(separator, _)| *separator)
}

fn cut(text: &str) -> String {
    text.trim().chars().filter(|c| !c.is_control()).take(MAX_CELL).collect()
}

fn too_long(rows: usize) -> Fallo {
    Fallo::new(Codigo::TablaMuyLarga).with("filas", rows).with("maximo", MAX_ROWS)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn text_is_read_whatever_its_separator_and_encoding() {
        let wanted = Tabla {
            encabezado: vec!["NIT".into(), "Razón social".into()],
            filas: vec![
                (2, vec!["900123456".into(), "Peña; Hijos, S.A.S.".into()]),
                (4, vec!["800197268".into(), String::new()]),
            ],
        };
        let commas = "NIT,Razón social\n900123456,\"Peña; Hijos, S.A.S.\"\n,\n800197268,\n";
        assert_eq!(read(commas.as_bytes()).unwrap(), wanted);
        let bom = format!("\u{feff}{commas}");
        assert_eq!(read(bom.as_bytes()).unwrap(), wanted);
        let semicolons =
            "NIT;Razón social\r\n900123456;\"Peña; Hijos, S.A.S.\"\r\n;\r\n800197268;\r\n";
        let (latin, _, _) = WINDOWS_1252.encode(semicolons);
        assert_eq!(read(&latin).unwrap(), wanted);
    }

    #[test]
    fn what_is_no_table_is_told() {
        let code = |bytes: &[u8]| read(bytes).unwrap_err().codigo;
        assert_eq!(code(b""), Codigo::ArchivoVacio);
        assert_eq!(code(b"\n\n"), Codigo::TablaIlegible);
        assert_eq!(code(b"PK\x03\x04roto"), Codigo::TablaIlegible);
        assert_eq!(code(&[0, 1, 2]), Codigo::TablaIlegible);
        assert_eq!(code(&vec![b'a'; MAX_BYTES + 1]), Codigo::ArchivoMuyGrande);
        let long = "1\n".repeat(MAX_ROWS + 2);
        assert_eq!(code(long.as_bytes()), Codigo::TablaMuyLarga);
    }

    #[test]
    fn a_workbook_is_read_as_it_was_written() {
        let sheet = dian_core::formatos::Hoja {
            titulo: "Clientes".into(),
            notas: Vec::new(),
            columnas: vec!["NIT", "Nombre"],
            filas: vec![vec![
                dian_core::formatos::Celda::Texto("900123456".into()),
                dian_core::formatos::Celda::Texto("Tienda La Ceiba".into()),
            ]],
        };
        let bytes = crate::xlsx(&sheet).unwrap();
        let read = read(&bytes).unwrap();
        // The title stands above the table.
        assert_eq!(read.encabezado, ["Clientes"]);
        assert_eq!(read.filas[0].1, ["NIT", "Nombre"]);
        assert_eq!(read.filas[1].1, ["900123456", "Tienda La Ceiba"]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = read(&bytes);
            let _ = read(&[b"PK\x03\x04".as_slice(), &bytes].concat());
        }
    }
}
