//! The «hoja principal»: casillas 2 to 61 and the signer.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::avisos::{Aviso, CodigoAviso};
use super::casillas::{is_numbering, iso_date, pairs, printed_responsibility};
use super::plano::{CODES_ROW, Plano, plain};
use super::{
    Actividad, ClaseActividad, Codigo, ResponsabilidadRut, Rut, RutError, RutLeido, Tabla, Tablas,
    TipoContribuyente,
};
use crate::nit::Nit;

/// Two digits of one code are nearer than this; two codes are 20 pt apart.
const PAIR: f32 = 14.0;
/// Between which heights the labels of casilla 53 are printed.
const LABELS: (f32, f32) = (494.0, 668.0);

pub(super) fn read(plano: &Plano, tablas: &Tablas) -> Result<RutLeido, RutError> {
    let mut avisos = Vec::new();
    let nit = read_nit(plano)?;
    let dv = read_dv(plano, nit, &mut avisos);
    let mut field = Campos { plano, avisos: &mut avisos };

    let concepto = field.coded((90.0, 300.0), (62.0, 90.0), 61.0, "2", Some(&tablas.conceptos));
    let formulario = field.number((480.0, 605.0), 77.0, "4", 11..=12);
    let seccional =
        field.coded((200.0, 449.0), (449.0, 490.0), 179.0, "12", Some(&tablas.seccionales));
    let tipo_texto = field.coded((20.0, 166.0), (166.0, 185.0), 215.0, "24", None);
    let tipo = tipo_texto.and_then(|it| match (it.codigo.as_str(), it.nombre) {
        ("1", _) => Some(TipoContribuyente::Juridica),
        ("2", _) => Some(TipoContribuyente::Natural),
        ("", Some(words)) if plain(&words).contains("juridica") => {
            Some(TipoContribuyente::Juridica)
        }
        ("", Some(words)) if plain(&words).contains("natural") => Some(TipoContribuyente::Natural),
        (code, words) => {
            let value = format!("{} {code}", words.unwrap_or_default());
            field.avisos.push(Aviso::illegible("24", value.trim()));
            None
        }
    });
    let tipo_documento =
        field.coded((185.0, 283.0), (283.0, 320.0), 214.0, "25", Some(&tablas.documentos));
    let numero_documento = plano.text(325.0, 499.0, 214.0).map(|texto| texto.replace(' ', ""));

    let apellidos = [plano.text(20.0, 151.0, 262.0), plano.text(151.0, 278.0, 262.0)];
    let nombres = [plano.text(278.0, 403.0, 262.0), plano.text(403.0, 600.0, 262.0)];
    let persona: Vec<String> = nombres.into_iter().chain(apellidos).flatten().collect();
    let persona = Some(persona.join(" ")).filter(|nombre| !nombre.is_empty());
    let nombre = plano.text(20.0, 600.0, 286.0).or(persona);

    let pais = field.coded((20.0, 164.0), (164.0, 198.0), 347.0, "38", None);
    let departamento = field.coded((198.0, 367.0), (367.0, 390.0), 347.0, "39", None);
    let ciudad = field.coded((390.0, 560.0), (560.0, 602.0), 347.0, "40", None);
    let correo = plano.text(100.0, 600.0, 382.0);
    if correo.is_none() {
        field.avisos.push(Aviso::new(CodigoAviso::SinCorreo));
    }
    let codigo_postal = field.number((78.0, 200.0), 396.0, "43", 6..=6);
    let telefonos = [(245.0, 405.0), (445.0, 602.0)]
        .into_iter()
        .filter_map(|(from, to)| plano.text(from, to, 396.0))
        .map(|texto| texto.replace(' ', ""))
        .collect();

    let mut actividades = Vec::new();
    let slots = [
        (ClaseActividad::Principal, "46", (28.0, 76.0), Some(("47", (76.0, 163.0)))),
        (ClaseActividad::Secundaria, "48", (163.0, 209.0), Some(("49", (209.0, 297.0)))),
        (ClaseActividad::Otra, "50", (333.0, 378.0), None),
        (ClaseActividad::Otra, "50", (378.0, 425.0), None),
    ];
    for (clase, casilla, place, since) in slots {
        let desde = since.and_then(|(casilla, place)| field.date(place, 454.0, casilla));
        if let Some(codigo) = field.number(place, 454.0, casilla, 4..=4) {
            actividades.push(Actividad { codigo, clase, desde });
        }
    }
    let ocupacion = field.number((445.0, 495.0), 454.0, "51", 4..=4);
    let establecimientos = field.number((525.0, 602.0), 454.0, "52", 1..=5);

    let responsabilidades = read_responsibilities(plano, tablas, &mut avisos);
    let usuarios_aduaneros = read_customs(plano, tablas, &mut avisos);
    let firmante: Vec<String> =
        [731.0, 744.0].into_iter().filter_map(|y| plano.text(340.0, 602.0, y)).collect();
    let rut = Rut {
        nit,
        dv,
        tipo,
        nombre,
        nombre_comercial: plano.text(20.0, 342.0, 310.0),
        sigla: plano.text(342.0, 600.0, 310.0),
        concepto,
        formulario,
        seccional,
        tipo_documento,
        numero_documento,
        pais,
        departamento,
        ciudad,
        direccion: plano.text(20.0, 600.0, 371.0),
        correo,
        codigo_postal,
        telefonos,
        actividades,
        ocupacion,
        establecimientos,
        responsabilidades,
        usuarios_aduaneros,
        estado: None,
        firmante: Some(firmante.join(", ")).filter(|texto| !texto.is_empty()),
        generado: plano.lines().find_map(|(_, _, texto)| read_generated(texto)),
        hojas: 1,
        casillas: BTreeMap::new(),
    };
    Ok(RutLeido { rut, avisos })
}

fn read_nit(plano: &Plano) -> Result<Nit, RutError> {
    let digits = plano.nit();
    // Never more than the cells of the form, whatever is drawn there.
    let number = digits.get(..digits.len().min(18)).and_then(|it| it.parse().ok()).unwrap_or(0);
    Nit::new(number).map_err(RutError::Nit)
}

fn read_dv(plano: &Plano, nit: Nit, avisos: &mut Vec<Aviso>) -> Option<String> {
    let mut dv = plano.digits(186.0, 200.0, 180.0);
    if dv.is_empty() {
        let under = plano.label(6).map(|rotulo| plano.under(rotulo)).unwrap_or_default();
        dv = under.chars().take_while(char::is_ascii_digit).collect();
    }
    match dv.as_str() {
        "" => avisos.push(Aviso::new(CodigoAviso::SinDv)),
        printed if printed == nit.dv().to_string() => {}
        printed if printed.len() > 1 => avisos.push(Aviso::illegible("6", printed)),
        printed => avisos.push(
            Aviso::new(CodigoAviso::DvErrado).with("impreso", printed).with("calculado", nit.dv()),
        ),
    }
    Some(dv).filter(|dv| !dv.is_empty())
}

/// Takes fields and notes what does not have its shape.
struct Campos<'a> {
    plano: &'a Plano,
    avisos: &'a mut Vec<Aviso>,
}

impl Campos<'_> {
    fn number(
        &mut self,
        place: (f32, f32),
        y: f32,
        casilla: &str,
        length: RangeInclusive<usize>,
    ) -> Option<String> {
        let printed = self.plano.text(place.0, place.1, y)?;
        let digits: String = printed.chars().filter(|it| !it.is_whitespace()).collect();
        let whole = digits.bytes().all(|byte| byte.is_ascii_digit());
        if !whole || !length.contains(&digits.len()) {
            self.avisos.push(Aviso::illegible(casilla, &printed));
        }
        Some(digits)
    }

    fn date(&mut self, place: (f32, f32), y: f32, casilla: &str) -> Option<String> {
        let digits = self.plano.digits(place.0, place.1, y);
        let date = iso_date(&digits);
        if date.is_none() && !digits.is_empty() {
            self.avisos.push(Aviso::illegible(casilla, &digits));
        }
        date
    }

    /// Words with a code beside them. Either may be missing.
    fn coded(
        &mut self,
        words: (f32, f32),
        code: (f32, f32),
        y: f32,
        casilla: &str,
        tabla: Option<&Tabla>,
    ) -> Option<Codigo> {
        let codigo = self.plano.digits(code.0, code.1, y);
        let nombre = self.plano.text(words.0, words.1, y);
        if codigo.is_empty() && nombre.is_none() {
            return None;
        }
        if codigo.is_empty() || codigo.len() > 3 {
            let value = format!("{} {codigo}", nombre.as_deref().unwrap_or_default());
            self.avisos.push(Aviso::illegible(casilla, value.trim()));
        }
        let nombre = nombre.or_else(|| Some(tabla?.name(&codigo)?.to_owned()));
        Some(Codigo { codigo, nombre })
    }
}

fn read_responsibilities(
    plano: &Plano,
    tablas: &Tablas,
    avisos: &mut Vec<Aviso>,
) -> Vec<ResponsabilidadRut> {
    let printed: Vec<(String, String)> = plano
        .lines()
        .filter(|(x, y, _)| *x < 560.0 && (LABELS.0..LABELS.1).contains(y))
        .filter_map(|(_, _, texto)| printed_responsibility(texto))
        .collect();
    let mut codes = Vec::new();
    let cells = plano.cells(58.0, 595.0, CODES_ROW);
    let cells = if is_numbering(&cells) { Vec::new() } else { cells };
    for code in pairs(&cells, PAIR) {
        match code {
            Ok(code) if !codes.contains(&code) => codes.push(code),
            Ok(_) => {}
            Err(digit) => avisos.push(Aviso::illegible("53", &digit.to_string())),
        }
    }
    if codes.is_empty() && !printed.is_empty() {
        // The words are cut but their codes are whole.
        avisos.push(Aviso::illegible("53", ""));
        codes = printed.iter().map(|(code, _)| code.clone()).collect();
        codes.dedup();
    }
    if codes.is_empty() {
        avisos.push(Aviso::new(CodigoAviso::SinResponsabilidades));
    }
    codes.into_iter().map(|code| describe(code, &printed, tablas, avisos)).collect()
}

fn describe(
    codigo: String,
    printed: &[(String, String)],
    tablas: &Tablas,
    avisos: &mut Vec<Aviso>,
) -> ResponsabilidadRut {
    let known = tablas.responsabilidades.iter().find(|row| row.codigo.to_string() == codigo);
    match known {
        None => {
            avisos.push(Aviso::new(CodigoAviso::ResponsabilidadDesconocida).with("codigo", &codigo))
        }
        Some(row) => {
            if row.estado != "publicado" {
                let aviso = Aviso::new(CodigoAviso::ResponsabilidadDudosa);
                avisos.push(aviso.with("codigo", &codigo));
            }
            if let Some(other) = row.reemplazada_por {
                let aviso = Aviso::new(CodigoAviso::ResponsabilidadReemplazada);
                avisos.push(aviso.with("codigo", &codigo).with("por", other));
            }
        }
    }
    let impreso = printed.iter().find(|(code, _)| *code == codigo).map(|(_, words)| words.clone());
    ResponsabilidadRut { codigo, nombre: known.map(|row| row.nombre.clone()), impreso }
}

/// Casilla 54 has no measured place: two rows of ten cells under or beside its label.
fn read_customs(plano: &Plano, tablas: &Tablas, avisos: &mut Vec<Aviso>) -> Vec<Codigo> {
    let Some(label) = plano.label(54) else { return Vec::new() };
    let right = plano
        .rotulos
        .iter()
        .filter(|other| (55..=58).contains(&other.numero) && other.x > label.x + 1.0)
        .filter(|other| (other.y - label.y).abs() <= 40.0)
        .map(|other| other.x - 4.0)
        .fold(f32::INFINITY, f32::min);
    let mut found: Vec<Codigo> = Vec::new();
    for row in plano.cells_within((label.x - 4.0, right), (label.y - 4.0, label.y + 36.0)) {
        if is_numbering(&row) {
            continue;
        }
        for code in pairs(&row, PAIR) {
            match code {
                Ok(codigo) if found.iter().all(|it| it.codigo != codigo) => {
                    let nombre = tablas.usuarios_aduaneros.name(&codigo).map(str::to_owned);
                    found.push(Codigo { codigo, nombre });
                }
                Ok(_) => {}
                Err(digit) => avisos.push(Aviso::illegible("54", &digit.to_string())),
            }
        }
    }
    found
}

/// `dd-mm-yyyy hh:mm:ssAM`, after its words.
fn read_generated(texto: &str) -> Option<String> {
    let words = plain(texto);
    words.contains("fecha generacion documento pdf").then_some(())?;
    let after = texto.split_once(':')?.1.trim();
    (!after.is_empty()).then(|| after.to_owned())
}
