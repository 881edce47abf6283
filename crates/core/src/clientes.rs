//! The portfolio of an accountant: a table of many NITs, and one agenda of all their dates.
//!
//! Rows are read one by one: what is wrong with a row is told with its number and nothing of it is
//! kept, and the others are taken. The agenda is laid out once for a span and read in pages.

use std::collections::BTreeMap;

use dian_contract::clientes::{
    AgendaClientes, AvanceImportacion, Cliente, ClienteConVencimientos, ColumnaReconocida,
    ConsultaAgenda, ErrorFila, FilaAgenda, ImportacionClientes, OrdenAgenda, PaginaAgenda,
};
use dian_contract::perfil::{PeriodicidadIva, TipoContribuyente};
use dian_contract::vencimientos::{GrupoObligacion, Vencimiento};
use dian_contract::{Codigo, Fallo};
use dian_domain::nit::Nit;
use dian_domain::responsabilidades::Responsabilidad;
use dian_domain::vencimientos::{Calendario, Perfil, Seleccion, Tramo};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::formatos::{Agenda, Celda, Hoja, Tabla};
use crate::vault::Vault;

const TABLE: &str = "clientes";
const ID: &str = "lista";
/// Longest name, in characters.
const MAX_NAME: usize = 120;
/// Most rows of a page of the agenda.
const MAX_PAGE: u32 = 500;
/// Rows between two words of progress.
const STEP: usize = 250;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Columna {
    Nit,
    Dv,
    Nombre,
    Tipo,
    Responsabilidades,
    PeriodicidadIva,
    Obligaciones,
}

impl Columna {
    /// What a heading means: without accents, capitals and punctuation.
    fn of(heading: &str) -> Option<Self> {
        Some(match plain(heading).as_str() {
            "nit"
            | "nit sin dv"
            | "numero de nit"
            | "identificacion"
            | "documento"
            | "cedula"
            | "numero de identificacion"
            | "numero de documento"
            | "nit cedula"
            | "nit cc"
            | "no identificacion"
            | "id" => Self::Nit,
            "dv" | "d v" | "digito de verificacion" | "digito verificacion" => Self::Dv,
            "nombre"
            | "razon social"
            | "nombre o razon social"
            | "cliente"
            | "contribuyente"
            | "empresa"
            | "nombres" => Self::Nombre,
            "tipo"
            | "tipo de contribuyente"
            | "tipo contribuyente"
            | "tipo de persona"
            | "tipo persona"
            | "clase" => Self::Tipo,
            "responsabilidades"
            | "responsabilidad"
            | "rut"
            | "casilla 53"
            | "codigos"
            | "responsabilidades rut"
            | "responsabilidades del rut" => Self::Responsabilidades,
            "periodicidad" | "periodicidad iva" | "periodicidad de iva" | "iva" | "periodo iva" => {
                Self::PeriodicidadIva
            }
            "obligaciones" | "obligacion" | "otras obligaciones" => Self::Obligaciones,
            _ => return None,
        })
    }

    fn field(self) -> &'static str {
        match self {
            Self::Nit => "nit",
            Self::Dv => "dv",
            Self::Nombre => "nombre",
            Self::Tipo => "tipo",
            Self::Responsabilidades => "responsabilidades",
            Self::PeriodicidadIva => "periodicidad_iva",
            Self::Obligaciones => "obligaciones",
        }
    }
}

/// Reads the clients of a table. `progress` is told now and then; it stops when `cancelled` says so.
///
/// # Errors
/// `columna_nit_ausente`, `importacion_cancelada`. What is wrong with a row is in the answer.
pub fn read(
    calendario: &Calendario,
    table: &Tabla,
    progress: &dyn Fn(AvanceImportacion),
    cancelled: &dyn Fn() -> bool,
) -> Result<(Vec<Cliente>, ImportacionClientes), Fallo> {
    let mut columns: BTreeMap<Columna, usize> = BTreeMap::new();
    let mut columnas = Vec::new();
    let mut ignoradas = Vec::new();
    for (place, heading) in table.encabezado.iter().enumerate() {
        match Columna::of(heading) {
            Some(column) if !columns.contains_key(&column) => {
                columns.insert(column, place);
                let campo = column.field().to_owned();
                columnas.push(ColumnaReconocida { encabezado: heading.clone(), campo });
            }
            Some(_) | None if heading.is_empty() => {}
            Some(_) | None => ignoradas.push(heading.clone()),
        }
    }
    if !columns.contains_key(&Columna::Nit) {
        let seen = table.encabezado.join(", ").chars().take(200).collect::<String>();
        return Err(Fallo::new(Codigo::ColumnaNitAusente).with("columnas", seen));
    }
    let total = u32::try_from(table.filas.len()).unwrap_or(u32::MAX);
    let mut clients: Vec<Cliente> = Vec::with_capacity(table.filas.len());
    let mut errores = Vec::new();
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    for (place, (fila, cells)) in table.filas.iter().enumerate() {
        if place % STEP == 0 {
            if cancelled() {
                return Err(Codigo::ImportacionCancelada.into());
            }
            progress(AvanceImportacion { hechas: u32::try_from(place).unwrap_or(total), total });
        }
        let row = Row { columns: &columns, headings: &table.encabezado, cells, fila: *fila };
        match row.client(calendario) {
            Ok(client) => match seen.get(&client.nit) {
                Some(first) => {
                    let fallo = Fallo::new(Codigo::ClienteRepetido).with("fila", first);
                    errores.push(row.error(Columna::Nit, fallo));
                }
                None => {
                    seen.insert(client.nit.clone(), *fila);
                    clients.push(client);
                }
            },
            Err(error) => errores.push(error),
        }
    }
    progress(AvanceImportacion { hechas: total, total });
    let importados = u32::try_from(clients.len()).unwrap_or(u32::MAX);
    Ok((clients, ImportacionClientes { importados, columnas, ignoradas, errores }))
}

struct Row<'a> {
    columns: &'a BTreeMap<Columna, usize>,
    headings: &'a [String],
    cells: &'a [String],
    fila: u32,
}

impl Row<'_> {
    fn client(&self, calendario: &Calendario) -> Result<Cliente, ErrorFila> {
        let at = |column, failure: Fallo| self.error(column, failure);
        let cell = self.cell(Columna::Nit);
        let dv = self.cell(Columna::Dv);
        // With a column of its own for the check digit, the number is written without it.
        let nit = if dv.is_empty() || cell.contains('-') {
            Nit::parse(cell).map_err(|error| at(Columna::Nit, error.into()))?.nit
        } else {
            Nit::parse(&format!("{cell}-{dv}")).map_err(|error| at(Columna::Dv, error.into()))?.nit
        };
        let bad = |column| {
            let valor: String = self.cell(column).chars().take(60).collect();
            at(column, Fallo::new(Codigo::CeldaInvalida).with("valor", valor))
        };
        let tipo = match plain(self.cell(Columna::Tipo)).as_str() {
            "" => None,
            "natural" | "persona natural" | "pn" | "n" => Some(TipoContribuyente::Natural),
            "juridica" | "persona juridica" | "pj" | "j" | "sociedad" => {
                Some(TipoContribuyente::Juridica)
            }
            "gran contribuyente" | "gc" | "grandes contribuyentes" => {
                Some(TipoContribuyente::GranContribuyente)
            }
            _ => return Err(bad(Columna::Tipo)),
        };
        let periodicidad_iva = match plain(self.cell(Columna::PeriodicidadIva)).as_str() {
            "" | "no" | "na" => None,
            "bimestral" | "bimestre" | "2" => Some(PeriodicidadIva::Bimestral),
            "cuatrimestral" | "cuatrimestre" | "4" => Some(PeriodicidadIva::Cuatrimestral),
            _ => return Err(bad(Columna::PeriodicidadIva)),
        };
        let words =
            |column| self.cell(column).split([',', ';', '/', '|', ' ']).filter(|it| !it.is_empty());
        let codes: Vec<Responsabilidad> = words(Columna::Responsabilidades)
            .map(|word| Responsabilidad::parse(word).map_err(|_| bad(Columna::Responsabilidades)))
            .collect::<Result<_, _>>()?;
        let obligaciones: Vec<String> = words(Columna::Obligaciones).map(str::to_owned).collect();
        // Unknown codes and obligations are refused here, with their row.
        calendario
            .select(&Perfil {
                responsabilidades: &codes,
                ademas: &obligaciones,
                ..Perfil::default()
            })
            .map_err(|error| {
                let failure = Fallo::from(error);
                let column = if failure.codigo == Codigo::ObligacionDesconocida {
                    Columna::Obligaciones
                } else {
                    Columna::Responsabilidades
                };
                at(column, failure)
            })?;
        Ok(Cliente {
            fila: self.fila,
            nombre: self.cell(Columna::Nombre).chars().take(MAX_NAME).collect(),
            nit: nit.to_string(),
            dv: nit.dv(),
            tipo,
            responsabilidades: codes.iter().map(ToString::to_string).collect(),
            periodicidad_iva,
            obligaciones,
        })
    }

    fn cell(&self, column: Columna) -> &str {
        let place = self.columns.get(&column);
        place.and_then(|place| self.cells.get(*place)).map_or("", |cell| cell.trim())
    }

    fn error(&self, column: Columna, fallo: Fallo) -> ErrorFila {
        let heading = self.columns.get(&column).and_then(|place| self.headings.get(*place));
        ErrorFila {
            fila: self.fila,
            columna: heading.cloned(),
            valor: self.cell(column).chars().take(60).collect(),
            fallo,
        }
    }
}

/// The clients that are kept.
///
/// # Errors
/// What the vault says.
pub async fn load(vault: &dyn Vault) -> Result<Vec<Cliente>, Fallo> {
    let kept = vault.read(TABLE, ID).await?;
    kept.map_or(Ok(Vec::new()), |bytes| {
        serde_json::from_slice(&bytes).map_err(|_| Codigo::BovedaDanada.into())
    })
}

/// Keeps clients in the place of those before.
///
/// # Errors
/// What the vault says.
pub async fn save(vault: &dyn Vault, clients: &[Cliente]) -> Result<(), Fallo> {
    Ok(vault.write(TABLE, ID, &crate::aplicacion::to_json(&clients)?).await?)
}

/// Forgets every client.
///
/// # Errors
/// What the vault says.
pub async fn clear(vault: &dyn Vault) -> Result<(), Fallo> {
    Ok(vault.delete(TABLE, ID).await?)
}

/// The dates of a span for every client, laid out.
#[derive(Debug)]
pub struct Cartera {
    clients: Vec<Cliente>,
    lines: Vec<Line>,
    /// Date, client and line; in the order of the clients, then of the dates.
    rows: Vec<(Date, u32, u32)>,
}

#[derive(Debug)]
struct Line {
    due: Vencimiento,
    grupo: GrupoObligacion,
    formulario: Option<String>,
    cuotas: u8,
}

impl Cartera {
    /// Lays out the dates of a span.
    ///
    /// # Errors
    /// A year without rules, or an inverted span.
    pub fn lay_out(
        calendario: &Calendario,
        clients: Vec<Cliente>,
        tramo: Tramo,
    ) -> Result<Self, Fallo> {
        let agenda = calendario.agenda(tramo)?;
        let mut selections: BTreeMap<Kind<'_>, Seleccion> = BTreeMap::new();
        let mut places: BTreeMap<(usize, usize), u32> = BTreeMap::new();
        let mut lines: Vec<Line> = Vec::new();
        let mut rows = Vec::new();
        for (client, number) in clients.iter().zip(0_u32..) {
            let nit = Nit::parse(&client.nit)?.nit;
            let kind = Kind::of(client);
            if !selections.contains_key(&kind) {
                selections.insert(kind.clone(), selection(calendario, client)?);
            }
            let Some(selection) = selections.get(&kind) else { continue };
            for due in agenda.of(nit, selection) {
                let Some(date) = due.vence() else { continue };
                let line = *places.entry(due.place()).or_insert_with(|| {
                    lines.push(Line {
                        due: Vencimiento::from(&due),
                        grupo: due.obligacion().grupo.into(),
                        formulario: due.obligacion().formulario.clone(),
                        cuotas: due.cuotas(),
                    });
                    u32::try_from(lines.len() - 1).unwrap_or(u32::MAX)
                });
                rows.push((date, number, line));
            }
        }
        Ok(Self { clients, lines, rows })
    }

    /// Part of the agenda.
    pub fn page(&self, query: &ConsultaAgenda) -> PaginaAgenda {
        let rows = self.select(query);
        let from = usize::try_from(query.desde_fila).unwrap_or(usize::MAX);
        let many = usize::try_from(query.filas.min(MAX_PAGE)).unwrap_or(0);
        PaginaAgenda {
            clientes: u32::try_from(self.clients.len()).unwrap_or(u32::MAX),
            total: u32::try_from(rows.len()).unwrap_or(u32::MAX),
            filas: rows.iter().skip(from).take(many).filter_map(|row| self.row(row)).collect(),
        }
    }

    /// Every row of a question, whatever its page.
    pub fn all(&self, query: &ConsultaAgenda) -> Vec<FilaAgenda> {
        self.select(query).iter().filter_map(|row| self.row(row)).collect()
    }

    fn select(&self, query: &ConsultaAgenda) -> Vec<(Date, u32, u32)> {
        let words = plain(&query.texto);
        let digits: String = query.texto.chars().filter(char::is_ascii_digit).collect();
        let wanted: Vec<bool> = self
            .clients
            .iter()
            .map(|it| {
                words.is_empty()
                    || plain(&it.nombre).contains(&words)
                    || (!digits.is_empty() && it.nit.contains(&digits))
            })
            .collect();
        let fits = |line: u32| {
            query.grupo.is_none_or(|grupo| {
                self.lines.get(line as usize).is_some_and(|line| line.grupo == grupo)
            })
        };
        let mut rows: Vec<_> = self
            .rows
            .iter()
            .filter(|(date, client, line)| {
                (query.desde..=query.hasta).contains(date)
                    && wanted.get(*client as usize).copied().unwrap_or(false)
                    && fits(*line)
            })
            .copied()
            .collect();
        if query.orden == OrdenAgenda::Dia {
            rows.sort_by_key(|(date, client, _)| (*date, *client));
        }
        rows
    }

    fn row(&self, (_, client, line): &(Date, u32, u32)) -> Option<FilaAgenda> {
        let client = self.clients.get(*client as usize)?;
        let line = self.lines.get(*line as usize)?;
        Some(FilaAgenda {
            nombre: client.nombre.clone(),
            nit: client.nit.clone(),
            dv: client.dv,
            formulario: line.formulario.clone(),
            cuotas: line.cuotas,
            vencimiento: line.due.clone(),
        })
    }
}

/// Every client with its dates, for the command line; those without a date too.
///
/// # Errors
/// A year without rules, or an inverted span.
pub fn agenda(
    calendario: &Calendario,
    clients: Vec<Cliente>,
    errores: Vec<ErrorFila>,
    tramo: Tramo,
) -> Result<AgendaClientes, Fallo> {
    let agenda = calendario.agenda(tramo)?;
    let dated = |client: Cliente| {
        let nit = Nit::parse(&client.nit)?.nit;
        let selection = selection(calendario, &client)?;
        Ok(ClienteConVencimientos {
            vencimientos: agenda.of(nit, &selection).iter().map(Vencimiento::from).collect(),
            fila: client.fila,
            nombre: client.nombre,
            nit: client.nit,
            dv: client.dv,
        })
    };
    let clientes = clients.into_iter().map(dated).collect::<Result<_, Fallo>>()?;
    Ok(AgendaClientes { clientes, errores })
}

/// The dates of every client as a sheet.
pub fn sheet(calendario: &Calendario, answer: &AgendaClientes) -> Hoja {
    let rows = answer.clientes.iter().flat_map(|client| {
        client
            .vencimientos
            .iter()
            .map(|due| cells(calendario, (&client.nit, client.dv, &client.nombre), due))
    });
    new_sheet(rows.collect())
}

/// A calendar for each client, by NIT.
///
/// # Errors
/// `valor_muy_grande` for an alarm more than a year before.
pub fn calendars(
    calendario: &Calendario,
    answer: &AgendaClientes,
    alarms: &[u16],
    now: Timestamp,
) -> Result<Vec<(String, Agenda)>, Fallo> {
    let all = answer.clientes.iter().map(|client| {
        let dues = client.vencimientos.iter();
        let agenda = calendar(calendario, (&client.nit, &client.nombre), dues, alarms, now)?;
        Ok((client.nit.clone(), agenda))
    });
    all.collect()
}

/// The calendar of a client.
pub(crate) fn calendar<'a>(
    calendario: &Calendario,
    (nit, nombre): (&str, &str),
    dues: impl Iterator<Item = &'a Vencimiento>,
    alarms: &[u16],
    now: Timestamp,
) -> Result<Agenda, Fallo> {
    let whose = if nombre.is_empty() { nit } else { nombre };
    let events = dues
        .filter_map(|due| {
            crate::vencimientos::event(calendario, nit, Some(whose), due, alarms).transpose()
        })
        .collect::<Result<_, _>>()?;
    Ok(Agenda {
        nombre: format!("Vencimientos de la DIAN, {whose}"),
        momento: now,
        eventos: events,
    })
}

/// A sheet of dates of several clients.
pub(crate) fn new_sheet(filas: Vec<Vec<Celda>>) -> Hoja {
    let mut columnas = crate::vencimientos::COLUMNS.to_vec();
    columnas.splice(1..1, ["NIT", "Cliente"]);
    Hoja {
        titulo: "Agenda de clientes".to_owned(),
        notas: crate::vencimientos::notes(),
        columnas,
        filas,
    }
}

/// A row of [`new_sheet`].
pub(crate) fn cells(
    calendario: &Calendario,
    (nit, dv, nombre): (&str, u8, &str),
    due: &Vencimiento,
) -> Vec<Celda> {
    let mut cells = crate::vencimientos::cells(calendario, due);
    let whose = [Celda::Texto(format!("{nit}-{dv}")), Celda::Texto(nombre.to_owned())];
    cells.splice(1..1, whose);
    cells
}

/// What two clients share when they have the same obligations.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Kind<'a> {
    tipo: Option<TipoContribuyente>,
    bimestral: Option<bool>,
    codes: &'a [String],
    more: &'a [String],
}

impl<'a> Kind<'a> {
    fn of(client: &'a Cliente) -> Self {
        Self {
            tipo: client.tipo,
            bimestral: client.periodicidad_iva.map(|it| it == PeriodicidadIva::Bimestral),
            codes: &client.responsabilidades,
            more: &client.obligaciones,
        }
    }
}

fn selection(calendario: &Calendario, client: &Cliente) -> Result<Seleccion, Fallo> {
    let codes = crate::vencimientos::codes(&client.responsabilidades)?;
    Ok(calendario.select(&Perfil {
        tipo: client.tipo.map(Into::into),
        responsabilidades: &codes,
        periodicidad_iva: client.periodicidad_iva.map(Into::into),
        ademas: &client.obligaciones,
        ..Perfil::default()
    })?)
}

/// Lower case, without accents, dots and repeated blanks: for comparing what people type.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        let c = match c {
            'á' | 'à' => 'a',
            'é' | 'è' => 'e',
            'í' => 'i',
            'ó' => 'o',
            'ú' | 'ü' => 'u',
            '.' | ':' | '(' | ')' | '-' | '_' | '#' | '\u{a0}' => ' ',
            other => other,
        };
        if c.is_whitespace() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

#[cfg(test)]
mod tests;
