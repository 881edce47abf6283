//! DIAN's report of the electronic invoices that somebody acquired, as an XLSX or a CSV.
//!
//! The headings stand some rows below a title, and money is written with dots or with commas (facts:
//! accounts §2.4, §3.1). Rows are read one by one: one that cannot be read is told with its number.

use dian_contract::{Codigo, Fallo};
use dian_domain::cufe::Cufe;
use dian_domain::nit::Nit;
use jiff::civil::Date;

use crate::formatos::Tabla;

/// A row of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilaInforme {
    /// Number in the file.
    pub fila: u32,
    /// NIT of the issuer, without check digit.
    pub emisor: String,
    /// Its name.
    pub nombre: Option<String>,
    /// Date of issue.
    pub fecha: Option<Date>,
    /// Pesos invoiced.
    pub facturado: i64,
    /// Pesos after its notes.
    pub neto: i64,
    /// As written.
    pub medios_pago: Option<String>,
    /// With prefix.
    pub numero: String,
    /// CUFE.
    pub cufe: Cufe,
}

/// The rows of the report, and what is wrong with the others, each with its number in the file.
pub type Informe = (Vec<FilaInforme>, Vec<(u32, Fallo)>);

const HEADINGS: [&str; 8] = [
    "identificacion emisor factura",
    "nombre emisor factura",
    "fecha emision",
    "valor facturado",
    "valor factura / afectada con notas",
    "medios de pago",
    "num_factura_venta",
    "cufe",
];

/// Whether a table looks like the report.
pub fn is_report(table: &Tabla) -> bool {
    headings(table).is_some()
}

/// The rows, and what is wrong with the others.
///
/// # Errors
/// `informe_ilegible` with the headings that were found.
pub fn read(table: &Tabla) -> Result<Informe, Fallo> {
    let Some((first, columns)) = headings(table) else {
        let seen: String = table.encabezado.join(", ").chars().take(200).collect();
        return Err(Fallo::new(Codigo::InformeIlegible).with("columnas", seen));
    };
    let mut rows = Vec::new();
    let mut errors = Vec::new();
    for (fila, cells) in table.filas.iter().filter(|(fila, _)| *fila > first) {
        let cell = |place: usize| {
            columns[place].and_then(|column| cells.get(column)).map_or("", |it| it.trim())
        };
        // The foot of the report («N Facturas procesadas disponibles») has nothing but its words.
        if cell(7).is_empty() && cell(6).is_empty() && cell(3).is_empty() {
            continue;
        }
        match row(*fila, cell) {
            Ok(row) => rows.push(row),
            Err(fallo) => errors.push((*fila, fallo)),
        }
    }
    Ok((rows, errors))
}

fn row<'a>(fila: u32, cell: impl Fn(usize) -> &'a str) -> Result<FilaInforme, Fallo> {
    let bad = |place: usize| {
        Fallo::new(Codigo::CeldaInvalida)
            .with("campo", HEADINGS.get(place).copied().unwrap_or_default())
            .with("valor", cell(place).chars().take(40).collect::<String>())
    };
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let cufe = Cufe::parse(cell(7)).map_err(|_| bad(7))?;
    let facturado = pesos(cell(3)).ok_or_else(|| bad(3))?;
    let neto = if cell(4).is_empty() { Some(facturado) } else { pesos(cell(4)) };
    Ok(FilaInforme {
        fila,
        emisor: Nit::parse(cell(0)).map_err(|_| bad(0))?.nit.to_string(),
        nombre: some(cell(1)),
        fecha: date(cell(2)),
        facturado,
        neto: neto.ok_or_else(|| bad(4))?,
        medios_pago: some(cell(5)),
        numero: some(cell(6)).ok_or_else(|| bad(6))?,
        cufe,
    })
}

/// The row of the headings, and the column of each of [`HEADINGS`].
fn headings(table: &Tabla) -> Option<(u32, [Option<usize>; 8])> {
    let all =
        std::iter::once((0, &table.encabezado)).chain(table.filas.iter().map(|(n, r)| (*n, r)));
    for (number, cells) in all.take(60) {
        let plain: Vec<String> = cells.iter().map(|it| plain(it)).collect();
        let columns = HEADINGS.map(|heading| plain.iter().position(|cell| cell == heading));
        if [0, 3, 6, 7].iter().all(|place| columns.get(*place).is_some_and(Option::is_some)) {
            return Some((number, columns));
        }
    }
    None
}

/// Without accents and capitals, with single blanks.
pub(crate) fn plain(text: &str) -> String {
    let letters = text.to_lowercase().replace(['á', 'à'], "a").replace('é', "e");
    let letters = letters.replace('í', "i").replace('ó', "o").replace(['ú', 'ü'], "u");
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whole pesos of an amount written with dots, commas or neither; cents are cut.
pub(crate) fn pesos(text: &str) -> Option<i64> {
    let text = text.trim().trim_start_matches('$').trim();
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    // The last separator is of decimals unless three digits follow it, or it occurs twice.
    let last = text.rfind(['.', ',']);
    let whole = match last {
        Some(at) => {
            let mark = text.get(at..=at)?;
            let after = text.len() - at - 1;
            let groups = after == 3 || text.matches(mark).count() > 1;
            if groups { text } else { text.get(..at)? }
        }
        None => text,
    };
    let digits: String = whole.chars().filter(|it| !matches!(it, '.' | ',')).collect();
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let value: i64 = digits.parse().ok()?;
    Some(if negative { -value } else { value })
}

/// `2026-03-09`, `2026/03/09`, `09/03/2026` or either with a time after it.
fn date(text: &str) -> Option<Date> {
    let day = text.split([' ', 'T']).next()?;
    let parts: Vec<i16> = day.split(['-', '/']).map(str::parse).collect::<Result<_, _>>().ok()?;
    let (year, month, day) = match parts.as_slice() {
        [year, month, day] if *year >= 1000 => (*year, *month, *day),
        [day, month, year] if *year >= 1000 => (*year, *month, *day),
        _ => return None,
    };
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[&[&str]]) -> Tabla {
        let row = |cells: &&[&str]| cells.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
        Tabla {
            encabezado: rows.first().map(row).unwrap_or_default(),
            filas: (25..).zip(rows.iter().skip(1).map(row)).collect(),
        }
    }

    const HEAD: &[&str] = &[
        "Identificación Emisor Factura",
        "Nombre Emisor Factura",
        "Fecha Emisión",
        "Valor Facturado",
        "Valor Notas Crédito",
        "Valor Notas Débito",
        "Valor Factura / Afectada con Notas",
        "Valor Susceptible Beneficio",
        "Medios De Pago",
        "Num_factura_venta",
        "CUFE",
    ];

    #[test]
    fn the_report_is_found_below_its_title_and_its_foot_is_no_row() {
        let cufe = "ab".repeat(48);
        let good: &[&str] = &[
            "900123456",
            "Tienda La Ceiba",
            "2026-03-09",
            "1.190.000",
            "0",
            "0",
            "1.090.000,50",
            "1.090.000",
            "Tarjeta",
            "FE12",
            &cufe,
        ];
        let bad: &[&str] = &["900123456", "", "", "doce", "", "", "", "", "", "FE13", &cufe];
        let foot: &[&str] = &["2 Facturas procesadas disponibles"];
        let title: &[&str] = &["Informe de Facturas electrónicas adquiridas"];
        let report = table(&[title, HEAD, good, bad, foot]);
        assert!(is_report(&report));
        let (rows, errors) = read(&report).unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].facturado, rows[0].neto), (1_190_000, 1_090_000));
        assert_eq!(rows[0].fecha, Some(jiff::civil::date(2026, 3, 9)));
        assert_eq!(errors.len(), 1);
        assert_eq!(errors[0].1.codigo, Codigo::CeldaInvalida);
        assert_eq!(read(&table(&[title])).unwrap_err().codigo, Codigo::InformeIlegible);
    }

    #[test]
    fn money_is_read_in_both_ways_of_writing_it() {
        for (text, value) in [
            ("1.234.567", Some(1_234_567)),
            ("1,234,567", Some(1_234_567)),
            ("1.234.567,89", Some(1_234_567)),
            ("1,234,567.89", Some(1_234_567)),
            ("$ 20504", Some(20_504)),
            ("35000.00", Some(35_000)),
            ("302521.0", Some(302_521)),
            ("-1.000", Some(-1_000)),
            ("0", Some(0)),
            ("", None),
            ("doce", None),
        ] {
            assert_eq!(pesos(text), value, "{text}");
        }
    }
}
