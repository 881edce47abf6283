//! A RUT (formulario 001) as it was read from its PDF.

use std::collections::BTreeMap;

use dian_domain::rut as domain;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use utoipa::ToSchema;

use crate::fallo::{Codigo, Fallo};
use crate::perfil::TipoContribuyente;

/// A code with what is printed beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct CodigoRut {
    /// The code.
    pub codigo: String,
    /// The words beside it, or of the table.
    pub nombre: Option<String>,
}

/// A responsibility of casilla 53.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ResponsabilidadRut {
    /// Two digits.
    pub codigo: String,
    /// Name in the table; absent for a code that no table names.
    pub nombre: Option<String>,
    /// As printed, often cut.
    pub impreso: Option<String>,
    /// Ids of the catalogue of due dates that follow from it.
    pub obligaciones: Vec<String>,
}

/// An economic activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct ActividadRut {
    /// CIIU Rev. 4 A.C., four digits.
    pub codigo: String,
    /// `principal`, `secundaria` or `otra`.
    pub clase: String,
    /// Since when, ISO.
    pub desde: Option<String>,
}

/// A RUT.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct Rut {
    /// Casilla 5.
    pub nit: String,
    /// Casilla 6, as printed.
    pub dv: Option<String>,
    /// The check digit that follows from the number.
    pub dv_calculado: String,
    /// Casilla 24.
    pub tipo: Option<TipoContribuyente>,
    /// Casilla 35, or 31 to 34 put together: names, then surnames.
    pub nombre: Option<String>,
    /// Casilla 36.
    pub nombre_comercial: Option<String>,
    /// Casilla 37.
    pub sigla: Option<String>,
    /// Casilla 2.
    pub concepto: Option<CodigoRut>,
    /// Casilla 4.
    pub formulario: Option<String>,
    /// Casilla 12.
    pub seccional: Option<CodigoRut>,
    /// Casilla 25.
    pub tipo_documento: Option<CodigoRut>,
    /// Casilla 26.
    pub numero_documento: Option<String>,
    /// Casilla 38.
    pub pais: Option<CodigoRut>,
    /// Casilla 39.
    pub departamento: Option<CodigoRut>,
    /// Casilla 40.
    pub ciudad: Option<CodigoRut>,
    /// Casilla 41.
    pub direccion: Option<String>,
    /// Casilla 42.
    pub correo: Option<String>,
    /// Casilla 43.
    pub codigo_postal: Option<String>,
    /// Casillas 44 and 45.
    pub telefonos: Vec<String>,
    /// Casillas 46 to 50.
    pub actividades: Vec<ActividadRut>,
    /// Casilla 51.
    pub ocupacion: Option<String>,
    /// Casilla 52.
    pub establecimientos: Option<String>,
    /// Casilla 53.
    pub responsabilidades: Vec<ResponsabilidadRut>,
    /// Casilla 54.
    pub usuarios_aduaneros: Vec<CodigoRut>,
    /// Casilla 89, raw: what its codes mean was not found.
    pub estado: Option<String>,
    /// Casillas 984 and 985.
    pub firmante: Option<String>,
    /// «Fecha generación documento PDF», as printed.
    pub generado: Option<String>,
    /// How many pages.
    pub hojas: u32,
    /// The address in its QR, if it was read and is one that may be opened.
    pub abrir: Option<String>,
    /// Further casillas by number, as printed.
    pub casillas: BTreeMap<String, String>,
}

/// Something odd about a RUT.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct AvisoRut {
    /// Which.
    pub codigo: CodigoAvisoRut,
    /// What its words need.
    #[serde(default)]
    pub parametros: BTreeMap<String, String>,
}

/// Every notice about a RUT.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS, ToSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum CodigoAvisoRut {
    /// The check digit does not follow from the number. `impreso`, `calculado`.
    DvErrado,
    /// No check digit printed.
    SinDv,
    /// A responsibility that no table names. `codigo`.
    ResponsabilidadDesconocida,
    /// A responsibility whose meaning has a weak source or several. `codigo`.
    ResponsabilidadDudosa,
    /// An old code, replaced by another. `codigo`, `por`.
    ResponsabilidadReemplazada,
    /// No responsibilities were read.
    SinResponsabilidades,
    /// The header of a page names another NIT. `hoja`.
    HojaDeOtroNit,
    /// The pages do not have the usual geometry: fields may be missing.
    GeometriaDistinta,
    /// The PDF has no text: a scan. Only its QR can be read.
    SinTexto,
    /// No e-mail in casilla 42: the DIAN suspends such RUTs.
    SinCorreo,
    /// The QR holds no readable data and proves nothing by itself.
    QrSinDatos,
    /// The QR imitates the DIAN. `host`.
    QrSospechoso,
    /// No QR was found in its pages.
    SinQr,
    /// A printed field does not have the shape it should. `casilla`, `valor`.
    CasillaIlegible,
}

/// What was read in one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS, ToSchema)]
pub struct RutLeido {
    /// The file, as given.
    pub archivo: String,
    /// The RUT.
    pub rut: Option<Rut>,
    /// What is odd, or good to know.
    pub avisos: Vec<AvisoRut>,
    /// Why it could not be read.
    pub error: Option<Fallo>,
}

impl Rut {
    /// A RUT as it was read; `abrir` is the address in its QR, if that may be opened.
    /// [`ResponsabilidadRut::obligaciones`] stay empty: they follow from the calendar.
    pub fn new(rut: domain::Rut, abrir: Option<String>) -> Self {
        Self {
            nit: rut.nit.to_string(),
            dv: rut.dv,
            dv_calculado: rut.nit.dv().to_string(),
            tipo: rut.tipo.map(Into::into),
            nombre: rut.nombre,
            nombre_comercial: rut.nombre_comercial,
            sigla: rut.sigla,
            concepto: rut.concepto.map(Into::into),
            formulario: rut.formulario,
            seccional: rut.seccional.map(Into::into),
            tipo_documento: rut.tipo_documento.map(Into::into),
            numero_documento: rut.numero_documento,
            pais: rut.pais.map(Into::into),
            departamento: rut.departamento.map(Into::into),
            ciudad: rut.ciudad.map(Into::into),
            direccion: rut.direccion,
            correo: rut.correo,
            codigo_postal: rut.codigo_postal,
            telefonos: rut.telefonos,
            actividades: rut.actividades.into_iter().map(Into::into).collect(),
            ocupacion: rut.ocupacion,
            establecimientos: rut.establecimientos,
            responsabilidades: rut.responsabilidades.into_iter().map(Into::into).collect(),
            usuarios_aduaneros: rut.usuarios_aduaneros.into_iter().map(Into::into).collect(),
            estado: rut.estado,
            firmante: rut.firmante,
            generado: rut.generado,
            hojas: rut.hojas,
            abrir,
            casillas: rut.casillas,
        }
    }
}

impl From<domain::Codigo> for CodigoRut {
    fn from(it: domain::Codigo) -> Self {
        Self { codigo: it.codigo, nombre: it.nombre }
    }
}

impl From<domain::TipoContribuyente> for TipoContribuyente {
    fn from(it: domain::TipoContribuyente) -> Self {
        match it {
            domain::TipoContribuyente::Juridica => Self::Juridica,
            domain::TipoContribuyente::Natural => Self::Natural,
        }
    }
}

impl From<domain::ResponsabilidadRut> for ResponsabilidadRut {
    fn from(it: domain::ResponsabilidadRut) -> Self {
        Self { codigo: it.codigo, nombre: it.nombre, impreso: it.impreso, obligaciones: Vec::new() }
    }
}

impl From<domain::Actividad> for ActividadRut {
    fn from(it: domain::Actividad) -> Self {
        Self { codigo: it.codigo, clase: it.clase.name().to_owned(), desde: it.desde }
    }
}

impl From<domain::Aviso> for AvisoRut {
    fn from(it: domain::Aviso) -> Self {
        let parametros =
            it.parametros.into_iter().map(|(nombre, valor)| (nombre.to_owned(), valor)).collect();
        Self { codigo: it.codigo.into(), parametros }
    }
}

impl From<domain::CodigoAviso> for CodigoAvisoRut {
    fn from(it: domain::CodigoAviso) -> Self {
        match it {
            domain::CodigoAviso::DvErrado => Self::DvErrado,
            domain::CodigoAviso::SinDv => Self::SinDv,
            domain::CodigoAviso::ResponsabilidadDesconocida => Self::ResponsabilidadDesconocida,
            domain::CodigoAviso::ResponsabilidadDudosa => Self::ResponsabilidadDudosa,
            domain::CodigoAviso::ResponsabilidadReemplazada => Self::ResponsabilidadReemplazada,
            domain::CodigoAviso::SinResponsabilidades => Self::SinResponsabilidades,
            domain::CodigoAviso::HojaDeOtroNit => Self::HojaDeOtroNit,
            domain::CodigoAviso::GeometriaDistinta => Self::GeometriaDistinta,
            domain::CodigoAviso::SinCorreo => Self::SinCorreo,
            domain::CodigoAviso::QrSinDatos => Self::QrSinDatos,
            domain::CodigoAviso::QrSospechoso => Self::QrSospechoso,
            domain::CodigoAviso::SinQr => Self::SinQr,
            domain::CodigoAviso::CasillaIlegible => Self::CasillaIlegible,
        }
    }
}

impl From<domain::RutError> for Fallo {
    fn from(error: domain::RutError) -> Self {
        match error {
            domain::RutError::SinTexto => Self::new(Codigo::PdfSinTexto),
            domain::RutError::NoEsRut => Self::new(Codigo::PdfNoEsRut),
            domain::RutError::MuyLargo { paginas } => Self::new(Codigo::PdfMuyLargo)
                .with("paginas", paginas)
                .with("maximo", domain::MAX_PAGINAS),
            domain::RutError::Nit(_) => Self::new(Codigo::DocumentoIncompleto).with("campo", "nit"),
        }
    }
}
