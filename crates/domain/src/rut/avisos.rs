//! What may be odd about a RUT.

use std::collections::BTreeMap;

/// Every notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CodigoAviso {
    /// The check digit does not follow from the number. `impreso`, `calculado`.
    DvErrado,
    /// No check digit printed.
    SinDv,
    /// A responsibility that no table names. `codigo`.
    ResponsabilidadDesconocida,
    /// A responsibility whose meaning has a weak source, or two that differ. `codigo`.
    ResponsabilidadDudosa,
    /// An old code, replaced by another. `codigo`, `por`.
    ResponsabilidadReemplazada,
    /// No responsibilities were read.
    SinResponsabilidades,
    /// The header of a page names another NIT. `hoja`.
    HojaDeOtroNit,
    /// The pages do not have the usual geometry: fields may be missing.
    GeometriaDistinta,
    /// No e-mail in casilla 42: the DIAN suspended RUTs for that (April 2024).
    SinCorreo,
    /// The QR holds no readable data and proves nothing by itself.
    QrSinDatos,
    /// The QR imitates the DIAN. `host`.
    QrSospechoso,
    /// No QR of a RUT was found in its pages.
    SinQr,
    /// A printed field does not have the shape it should. `casilla`, `valor`.
    CasillaIlegible,
}

/// A notice.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Aviso {
    /// Which.
    pub codigo: CodigoAviso,
    /// What its words need.
    pub parametros: BTreeMap<&'static str, String>,
}

impl Aviso {
    pub(super) fn new(codigo: CodigoAviso) -> Self {
        Self { codigo, parametros: BTreeMap::new() }
    }

    pub(super) fn with(mut self, nombre: &'static str, valor: impl ToString) -> Self {
        self.parametros.insert(nombre, valor.to_string());
        self
    }

    pub(super) fn illegible(casilla: &str, valor: &str) -> Self {
        Self::new(CodigoAviso::CasillaIlegible)
            .with("casilla", casilla)
            .with("valor", valor.chars().take(60).collect::<String>())
    }
}
