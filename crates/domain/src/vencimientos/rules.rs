//! The data of `rules/vencimientos.json`, parsed and checked.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::Deserialize;

use super::select::{PeriodicidadIva, Tipo};
use crate::reglas::{self, ReglasError};
use crate::responsabilidades::Responsabilidad;

const FILE: &str = "vencimientos.json";

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rules {
    pub(super) desde: i16,
    pub(super) hasta: i16,
    pub(super) esquemas: BTreeMap<String, Esquema>,
    pub(super) obligaciones: Vec<Obligacion>,
    pub(super) prorrogas: Vec<Prorroga>,
    pub(super) publicado: Vec<Publicado>,
    pub(super) publicado_en_parte: Vec<PublicadoEnParte>,
}

/// Which ordinal each ending of the NIT has.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Esquema {
    /// 1 or 2 digits of the NIT.
    pub(super) digitos: u8,
    /// First ending, last ending, month unless the line gives it, ordinal.
    pub(super) grupos: Vec<(String, String, Option<i8>, u8)>,
}

/// An obligation of the catalogue.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Obligacion {
    /// Id, such as `iva_bimestral`.
    pub id: String,
    /// As DIAN names it.
    pub nombre: String,
    /// For filters.
    pub grupo: Grupo,
    /// Number of the form, where it was verified.
    pub formulario: Option<String>,
    /// Who must.
    pub quien: String,
    /// What it is, in plain words.
    pub que_es: String,
    /// An official page about it, where one is known.
    pub enlace: Option<String>,
    /// Norm and article.
    pub norma: String,
    /// Where the rule was read.
    pub fuente: String,
    /// How good the sources are.
    pub confianza: Confianza,
    pub(super) aplica: Aplica,
    /// First edition with this rule, when it is later than the decree's.
    pub(super) desde: Option<i16>,
    pub(super) vencimientos: Vec<Linea>,
}

impl Obligacion {
    /// Most instalments of a period.
    pub fn cuotas(&self) -> u8 {
        self.vencimientos.iter().map(|line| line.cuota).max().unwrap_or(1)
    }

    /// No code of the RUT tells who has it.
    pub fn solo_si_se_pide(&self) -> bool {
        self.aplica.solo_si_se_pide
    }

    /// Codes of casilla 53 that bring it.
    pub fn responsabilidades(&self) -> Vec<Responsabilidad> {
        let codes: BTreeSet<_> =
            self.aplica.responsabilidades.iter().flat_map(|needed| needed.0.clone()).collect();
        codes.into_iter().collect()
    }
}

/// Groups of obligations, for filters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grupo {
    /// Renta, patrimonio, activos en el exterior.
    Renta,
    /// Impuesto sobre las ventas.
    Iva,
    /// Retención en la fuente.
    Retencion,
    /// Régimen Simple.
    Simple,
    /// Informative duties.
    Informacion,
    /// Taxes on consumption.
    Consumo,
}

/// How good the sources of a rule are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confianza {
    /// Two independent kinds of source.
    Alta,
    /// One good source.
    Media,
    /// One weak source: its dates are «por verificar».
    Baja,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Aplica {
    pub(super) tipos: Vec<Tipo>,
    /// Any of these brings it.
    #[serde(default)]
    pub(super) responsabilidades: Vec<Juntas>,
    /// Any of these takes it away.
    #[serde(default)]
    pub(super) sin: Vec<Responsabilidad>,
    pub(super) iva: Option<PeriodicidadIva>,
    /// The type alone brings it, while no responsibility is known.
    #[serde(default)]
    pub(super) basta_tipo: bool,
    /// No code of the RUT tells who has it.
    #[serde(default)]
    pub(super) solo_si_se_pide: bool,
}

/// Codes that must be there together, written `47+48`.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct Juntas(pub(super) Vec<Responsabilidad>);

impl TryFrom<String> for Juntas {
    type Error = crate::responsabilidades::ResponsabilidadError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.split('+').map(Responsabilidad::parse).collect::<Result<_, _>>().map(Self)
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Linea {
    /// `{a}` is the edition, `{a-1}` the year before, `{s}` the ISO week.
    pub(super) periodo: String,
    pub(super) cuota: u8,
    /// Month, unless the scheme gives it.
    pub(super) mes: Option<i8>,
    #[serde(default)]
    pub(super) anio_siguiente: bool,
    pub(super) regla: Regla,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Regla {
    /// Name of a scheme.
    Digitos(String),
    /// The same business day for any NIT.
    Habil(u8),
    UltimoHabil,
    PenultimoHabil,
    DiaOSiguienteHabil(i8),
    SegundoHabilSemanaSiguiente,
}

/// An extension by resolution or contingency.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Prorroga {
    /// Name of the change.
    pub id: String,
    /// Norm or announcement.
    pub norma: String,
    /// First legal date that it moves.
    pub(super) desde: Option<Date>,
    /// Last legal date that it moves.
    pub(super) hasta: Option<Date>,
    pub(super) edicion: Option<i16>,
    pub(super) terminacion: Option<String>,
    /// The new date, where it was found.
    pub nueva: Option<Date>,
    /// Only these.
    pub(super) obligaciones: Option<Vec<String>>,
    /// All but these.
    pub(super) salvo: Option<Vec<String>>,
    /// Where it was read.
    pub fuente: String,
}

impl Prorroga {
    pub(super) fn covers(&self, obligacion: &str, edicion: i16, ending: &str, legal: Date) -> bool {
        let named = |list: &Vec<String>| list.iter().any(|id| id == obligacion);
        self.obligaciones.as_ref().is_none_or(named)
            && !self.salvo.as_ref().is_some_and(named)
            && self.edicion.is_none_or(|it| it == edicion)
            && self.terminacion.as_ref().is_none_or(|it| it == ending)
            && self.desde.is_none_or(|from| legal >= from)
            && self.hasta.is_none_or(|to| legal <= to)
    }
}

/// Tables of an edition that are known whole.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Publicado {
    pub(super) edicion: i16,
    pub(super) obligaciones: Vec<PublicadaEntera>,
    pub(super) fuente: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PublicadaEntera {
    pub(super) id: String,
    /// All, if absent.
    pub(super) cuotas: Option<Vec<u8>>,
}

/// Single rows of an edition that are known.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PublicadoEnParte {
    pub(super) edicion: i16,
    pub(super) id: String,
    pub(super) periodo: String,
    pub(super) cuota: u8,
    /// First ending of each group; `*` for any NIT.
    pub(super) terminaciones: Vec<String>,
}

impl Rules {
    pub(super) fn parse(json: &str) -> Result<Self, ReglasError> {
        let rules: Self = reglas::parse(FILE, json)?;
        rules.check().map_err(|detalle| ReglasError::Inconsistente { archivo: FILE, detalle })?;
        Ok(rules)
    }

    pub(super) fn without(&self, changes: &[&str]) -> Self {
        let mut rules = self.clone();
        rules.prorrogas.retain(|it| !changes.contains(&it.id.as_str()));
        rules
    }

    /// Where a date was published, if it was.
    pub(super) fn published(
        &self,
        edicion: i16,
        id: &str,
        periodo: &str,
        cuota: u8,
        ending: &str,
    ) -> Option<String> {
        let whole = self.publicado.iter().find(|table| {
            table.edicion == edicion
                && table.obligaciones.iter().any(|it| {
                    it.id == id && it.cuotas.as_ref().is_none_or(|list| list.contains(&cuota))
                })
        });
        if let Some(table) = whole {
            return Some(table.fuente.clone());
        }
        let part = self.publicado_en_parte.iter().any(|row| {
            (row.edicion, row.id.as_str(), row.periodo.as_str(), row.cuota)
                == (edicion, id, periodo, cuota)
                && row.terminaciones.iter().any(|it| it == ending)
        });
        part.then(|| {
            format!("Calendario tributario DIAN {edicion}: transcripciones públicas y prensa")
        })
    }

    fn check(&self) -> Result<(), String> {
        let mut ids = BTreeSet::new();
        for it in &self.obligaciones {
            if !ids.insert(it.id.as_str()) {
                return Err(format!("{} está dos veces", it.id));
            }
            if it.aplica.responsabilidades.is_empty() != it.aplica.solo_si_se_pide {
                return Err(format!("{}: no dice a quién aplica", it.id));
            }
            for line in &it.vencimientos {
                self.check_line(line)
                    .map_err(|why| format!("{} {}: {why}", it.id, line.periodo))?;
            }
        }
        let named = self.prorrogas.iter().flat_map(|it| {
            it.obligaciones.iter().chain(it.salvo.iter()).flatten().map(String::as_str)
        });
        let published = self.publicado.iter().flat_map(|it| &it.obligaciones);
        let published = published.map(|it| it.id.as_str());
        let part = self.publicado_en_parte.iter().map(|it| it.id.as_str());
        for id in named.chain(published).chain(part) {
            if !ids.contains(id) {
                return Err(format!("{id} no está en el catálogo"));
            }
        }
        for (name, scheme) in &self.esquemas {
            scheme.check().map_err(|why| format!("{name}: {why}"))?;
        }
        Ok(())
    }

    fn check_line(&self, line: &Linea) -> Result<(), String> {
        let needs_month = match &line.regla {
            Regla::Digitos(name) => {
                let scheme = self.esquemas.get(name).ok_or(format!("no hay esquema {name}"))?;
                let months = scheme.grupos.iter().filter(|group| group.2.is_some()).count();
                if months != 0 && months != scheme.grupos.len() {
                    return Err(format!("{name} da el mes solo a veces"));
                }
                months == 0
            }
            Regla::SegundoHabilSemanaSiguiente => false,
            Regla::Habil(_)
            | Regla::UltimoHabil
            | Regla::PenultimoHabil
            | Regla::DiaOSiguienteHabil(_) => true,
        };
        let month_fits = line.mes.is_none_or(|month| (1..=12).contains(&month));
        if needs_month == line.mes.is_some() && month_fits {
            Ok(())
        } else {
            Err("el mes falta, sobra o no existe".to_owned())
        }
    }
}

impl Esquema {
    /// Number of endings: 10 or 100.
    pub(super) fn size(&self) -> usize {
        if self.digitos == 1 { 10 } else { 100 }
    }

    /// Place of an ending in the order of the tables, where 0 (or 00) comes last.
    pub(super) fn place(&self, ending: u8) -> usize {
        if ending == 0 { self.size() - 1 } else { usize::from(ending) - 1 }
    }

    /// First and last place of a group.
    pub(super) fn span(&self, group: &(String, String, Option<i8>, u8)) -> Option<(usize, usize)> {
        let place = |text: &str| text.parse().ok().map(|ending| self.place(ending));
        Some((place(&group.0)?, place(&group.1)?))
    }

    fn check(&self) -> Result<(), String> {
        if !matches!(self.digitos, 1 | 2) {
            return Err("solo hay esquemas de uno o dos dígitos".to_owned());
        }
        let mut next = 0;
        for group in &self.grupos {
            match self.span(group) {
                Some((first, last)) if first == next && last >= first => next = last + 1,
                _ => return Err(format!("el grupo {}–{} no sigue al anterior", group.0, group.1)),
            }
        }
        if next == self.size() { Ok(()) } else { Err("faltan terminaciones".to_owned()) }
    }
}
