//! The card of an invoice: what is searched, added up and judged without opening the document.

use dian_contract::billetera::{DatosPropios, OrigenFactura};
use dian_contract::escanear::{ClaseCodigo, CodigoLeido, NivelAviso};
use dian_contract::factura::{
    AmbienteDocumento, Comprobacion, DocumentoElectronico, MedioPago, NombreComprobacion,
    ParteDocumento, ResultadoComprobacion, TipoDocumentoElectronico, TotalesDocumento,
};
use dian_contract::{Codigo, Fallo};
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::informe::{FilaInforme, plain};

/// Longest text of a card that is searched, in bytes.
const MAX_WORDS: usize = 400;

/// A card.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Ficha {
    pub(super) id: String,
    pub(super) tipo: TipoDocumentoElectronico,
    pub(super) numero: String,
    pub(super) codigo: Option<String>,
    pub(super) fecha: Option<Date>,
    pub(super) ambiente: AmbienteDocumento,
    pub(super) emisor_nit: String,
    pub(super) emisor: Option<String>,
    pub(super) adquiriente_nit: String,
    /// Whole pesos; absent in another currency.
    pub(super) total: Option<i64>,
    /// What DIAN's report says after notes.
    pub(super) neto_informe: Option<i64>,
    pub(super) moneda: Option<String>,
    pub(super) medios_pago: Vec<MedioPago>,
    pub(super) origen: OrigenFactura,
    pub(super) resultado: ResultadoComprobacion,
    /// Whether DIAN validated it, if that is known.
    pub(super) validada: Option<bool>,
    /// Codes, in lower case, of the documents it speaks of.
    pub(super) refiere: Vec<String>,
    /// Code of an event of RADIAN.
    pub(super) evento: Option<String>,
    /// What is searched: plain letters.
    pub(super) palabras: String,
    pub(super) propios: DatosPropios,
    pub(super) sha256: Option<String>,
    pub(super) archivo: Option<String>,
    pub(super) guardada: Date,
}

impl Ficha {
    pub(super) fn of_document(
        documento: &DocumentoElectronico,
        checks: &[Comprobacion],
        today: Date,
    ) -> Self {
        let codigo = documento.codigo.as_deref().map(str::to_ascii_lowercase);
        let fecha = documento.fecha.as_deref().and_then(|it| it.parse().ok());
        let validated = checks
            .iter()
            .find(|it| it.nombre == NombreComprobacion::RespuestaDian)
            .and_then(|it| match it.resultado {
                ResultadoComprobacion::Bien => Some(true),
                ResultadoComprobacion::Mal => Some(false),
                ResultadoComprobacion::Desconocido => None,
            });
        let codes = documento.referencias.iter().filter_map(|it| it.codigo.as_deref());
        let events = documento.referencias.iter().filter_map(|it| it.motivo.clone());
        let is_event = documento.tipo == TipoDocumentoElectronico::Evento;
        let code_of_event = documento.codigo_documento.clone().or_else(|| events.clone().next());
        Self {
            id: identity(documento),
            tipo: documento.tipo,
            numero: documento.numero.clone(),
            codigo,
            fecha,
            ambiente: documento.ambiente,
            emisor_nit: documento.emisor.nit.clone(),
            emisor: documento.emisor.nombre.clone(),
            adquiriente_nit: documento.adquiriente.nit.clone(),
            total: whole_pesos(documento),
            neto_informe: None,
            moneda: documento.moneda.clone(),
            medios_pago: documento.medios_pago.clone(),
            origen: OrigenFactura::Xml,
            resultado: worst(checks),
            validada: validated,
            refiere: codes.map(str::to_ascii_lowercase).collect(),
            evento: if is_event { code_of_event } else { None },
            palabras: words(documento),
            propios: DatosPropios::default(),
            sha256: None,
            archivo: None,
            guardada: today,
        }
    }

    /// A card of a fictitious invoice.
    pub(super) fn fictitious(number: u32) -> Self {
        let issuer = number % 400;
        let day = Date::constant(2023, 1, 1)
            .checked_add(jiff::Span::new().days(i64::from(number % 1400)))
            .unwrap_or_default();
        Self {
            id: format!("{number:096x}"),
            tipo: TipoDocumentoElectronico::FacturaVenta,
            numero: format!("FE{number}"),
            codigo: Some(format!("{number:096x}")),
            fecha: Some(day),
            ambiente: AmbienteDocumento::Produccion,
            emisor_nit: format!("900{issuer:06}"),
            emisor: Some(format!("Proveedor ficticio {issuer}")),
            adquiriente_nit: "901234567".to_owned(),
            total: Some(i64::from(number) * 1_000),
            neto_informe: None,
            moneda: Some("COP".to_owned()),
            medios_pago: Vec::new(),
            origen: OrigenFactura::Xml,
            resultado: ResultadoComprobacion::Bien,
            validada: Some(true),
            refiere: Vec::new(),
            evento: None,
            palabras: format!(
                "fe{number} 900{issuer:06} proveedor ficticio {issuer} cemento y varilla"
            ),
            propios: DatosPropios::default(),
            sha256: None,
            archivo: None,
            guardada: day,
        }
    }

    pub(super) fn of_code(
        codigo: &CodigoLeido,
        documento: &DocumentoElectronico,
        today: Date,
    ) -> Self {
        let danger = codigo.avisos.iter().any(|it| it.nivel == NivelAviso::Peligro);
        let mut ficha = Self::of_document(documento, &[], today);
        ficha.origen = OrigenFactura::Qr;
        if danger || ficha.ambiente == AmbienteDocumento::Habilitacion {
            ficha.resultado = ResultadoComprobacion::Mal;
        }
        ficha
    }

    /// Whether this says more than what the wallet holds of the same invoice.
    pub(super) fn says_more_than(&self, known: &Self) -> bool {
        let rank = |ficha: &Self| {
            let origin = match ficha.origen {
                OrigenFactura::Xml => 2,
                OrigenFactura::Qr => 1,
                OrigenFactura::Informe => 0,
            };
            (origin, ficha.resultado != ResultadoComprobacion::Mal, ficha.validada.is_some())
        };
        rank(self) > rank(known)
    }

    /// How a note changes its invoice: 1, -1, or 0 for what is no note.
    pub(super) fn note_sign(&self) -> i64 {
        match self.tipo {
            TipoDocumentoElectronico::NotaCredito
            | TipoDocumentoElectronico::AjusteDocumentoSoporte
            | TipoDocumentoElectronico::AjusteDocumentoEquivalente => -1,
            TipoDocumentoElectronico::NotaDebito => 1,
            TipoDocumentoElectronico::FacturaVenta
            | TipoDocumentoElectronico::FacturaExportacion
            | TipoDocumentoElectronico::FacturaContingencia
            | TipoDocumentoElectronico::DocumentoSoporte
            | TipoDocumentoElectronico::PosElectronico
            | TipoDocumentoElectronico::DocumentoEquivalente
            | TipoDocumentoElectronico::Nomina
            | TipoDocumentoElectronico::NominaAjuste
            | TipoDocumentoElectronico::RespuestaDian
            | TipoDocumentoElectronico::Evento => 0,
        }
    }

    /// A note, an event or an answer: it has its place at the document it speaks of.
    pub(super) fn is_about_another(&self) -> bool {
        self.note_sign() != 0 || self.is_message()
    }

    /// An event or an answer: no document with an amount.
    pub(super) fn is_message(&self) -> bool {
        matches!(
            self.tipo,
            TipoDocumentoElectronico::Evento | TipoDocumentoElectronico::RespuestaDian
        )
    }
}

/// The code if there is one, else a hash of who, what and when.
fn identity(documento: &DocumentoElectronico) -> String {
    let code = documento.codigo.as_deref().map(str::to_ascii_lowercase);
    let is_code = |it: &String| {
        matches!(it.len(), 40 | 64 | 96) && it.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    code.filter(is_code).unwrap_or_else(|| {
        let mut hash = Sha256::new();
        for part in [
            &documento.emisor.nit,
            &documento.numero,
            documento.fecha.as_ref().unwrap_or(&String::new()),
            &format!("{:?}", documento.tipo),
        ] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        format!("sin-codigo-{}", &super::hex(&hash.finalize())[..32])
    })
}

/// The amount to pay in whole pesos, cents to the nearest; absent in another currency.
fn whole_pesos(documento: &DocumentoElectronico) -> Option<i64> {
    if documento.moneda.as_deref().is_some_and(|it| !it.eq_ignore_ascii_case("COP")) {
        return None;
    }
    let total: Decimal = documento.totales.total.as_deref()?.trim().parse().ok()?;
    total.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero).to_i64()
}

/// Mal when a check failed, bien when an answer that DIAN signed says so and none failed. That it was in the wallet
/// before says nothing of a document.
fn worst(checks: &[Comprobacion]) -> ResultadoComprobacion {
    let failed = |it: &Comprobacion| {
        it.resultado == ResultadoComprobacion::Mal && it.nombre != NombreComprobacion::Duplicado
    };
    if checks.iter().any(failed) {
        ResultadoComprobacion::Mal
    } else if [NombreComprobacion::RespuestaDian, NombreComprobacion::RespuestaDianFirma]
        .iter()
        .all(|name| {
            checks
                .iter()
                .any(|it| it.nombre == *name && it.resultado == ResultadoComprobacion::Bien)
        })
    {
        ResultadoComprobacion::Bien
    } else {
        ResultadoComprobacion::Desconocido
    }
}

fn words(documento: &DocumentoElectronico) -> String {
    let mut text = format!(
        "{} {} {}",
        documento.numero,
        documento.emisor.nit,
        documento.emisor.nombre.as_deref().unwrap_or_default()
    );
    for line in &documento.lineas {
        if text.len() > MAX_WORDS {
            break;
        }
        text.push(' ');
        text.push_str(&line.descripcion);
    }
    let mut words = plain(&text);
    if let Some((at, _)) = words.char_indices().find(|(at, _)| *at >= MAX_WORDS) {
        words.truncate(at);
    }
    words
}

/// What a code of an invoice says, as a document.
///
/// # Errors
/// `respuesta_invalida` for a code that is no document, or names neither number nor code.
pub(super) fn from_code(codigo: &CodigoLeido) -> Result<DocumentoElectronico, Fallo> {
    let field = |name: &str| codigo.campos.get(name).cloned().flatten();
    let tipo = match codigo.clase {
        ClaseCodigo::Factura | ClaseCodigo::DocumentoDian | ClaseCodigo::FacturaSinCodigo => {
            TipoDocumentoElectronico::FacturaVenta
        }
        ClaseCodigo::NotaOEquivalente => TipoDocumentoElectronico::DocumentoEquivalente,
        ClaseCodigo::DocumentoSoporte => TipoDocumentoElectronico::DocumentoSoporte,
        ClaseCodigo::Nomina => TipoDocumentoElectronico::Nomina,
        ClaseCodigo::NominaAjuste => TipoDocumentoElectronico::NominaAjuste,
        ClaseCodigo::Rut | ClaseCodigo::Pago | ClaseCodigo::UrlSospechosa | ClaseCodigo::Otro => {
            return Err(Fallo::new(Codigo::RespuestaInvalida).with("campo", "codigo"));
        }
    };
    let (numero, code) = (field("numero"), field("codigo"));
    if numero.is_none() && code.is_none() {
        return Err(Fallo::new(Codigo::DocumentoIncompleto).with("campo", "numero"));
    }
    let party = |nit: Option<String>| ParteDocumento {
        nit: nit.unwrap_or_default(),
        dv: None,
        nombre: None,
        tipo_documento: None,
        responsabilidades: Vec::new(),
        ciudad: None,
        correo: None,
    };
    Ok(DocumentoElectronico {
        tipo,
        codigo_documento: None,
        numero: numero.unwrap_or_default(),
        codigo: code,
        codigo_tipo: field("codigo_tipo").unwrap_or_else(|| "desconocido".to_owned()),
        fecha: field("fecha"),
        hora: field("hora"),
        vence: None,
        ambiente: match field("ambiente").as_deref() {
            Some("produccion") => AmbienteDocumento::Produccion,
            Some("habilitacion") => AmbienteDocumento::Habilitacion,
            Some(_) | None => AmbienteDocumento::Desconocido,
        },
        moneda: None,
        emisor: party(field("nit_emisor").or_else(|| field("nit_adquiriente"))),
        adquiriente: party(
            field("doc_adquiriente")
                .or_else(|| field("vendedor"))
                .or_else(|| field("doc_empleado")),
        ),
        totales: TotalesDocumento {
            bruto: field("base"),
            iva: field("iva").or_else(|| field("impuesto")),
            otros_impuestos: field("otros"),
            devengado: field("devengado"),
            deducido: field("deducido"),
            total: field("total"),
            ..TotalesDocumento::default()
        },
        impuestos: Vec::new(),
        retenciones: Vec::new(),
        lineas: Vec::new(),
        medios_pago: Vec::new(),
        referencias: Vec::new(),
        notas: Vec::new(),
        numeracion: None,
        qr: Some(codigo.texto.clone()),
        abrir: field("abrir"),
    })
}

/// What a row of DIAN's report says, as a document.
pub(super) fn from_row(row: &FilaInforme) -> DocumentoElectronico {
    let code = row.cufe.to_string();
    let page = dian_domain::escanear::from_cufe(&row.cufe).abrir;
    DocumentoElectronico {
        tipo: TipoDocumentoElectronico::FacturaVenta,
        codigo_documento: None,
        numero: row.numero.clone(),
        codigo: Some(code),
        codigo_tipo: "cufe".to_owned(),
        fecha: row.fecha.map(|it| it.to_string()),
        hora: None,
        vence: None,
        ambiente: AmbienteDocumento::Produccion,
        moneda: Some("COP".to_owned()),
        emisor: ParteDocumento {
            nit: row.emisor.clone(),
            dv: None,
            nombre: row.nombre.clone(),
            tipo_documento: None,
            responsabilidades: Vec::new(),
            ciudad: None,
            correo: None,
        },
        adquiriente: ParteDocumento {
            nit: String::new(),
            dv: None,
            nombre: None,
            tipo_documento: None,
            responsabilidades: Vec::new(),
            ciudad: None,
            correo: None,
        },
        totales: TotalesDocumento {
            total: Some(row.facturado.to_string()),
            ..TotalesDocumento::default()
        },
        impuestos: Vec::new(),
        retenciones: Vec::new(),
        lineas: Vec::new(),
        medios_pago: row
            .medios_pago
            .iter()
            .map(|it| MedioPago { forma: Some(it.clone()), codigo: None, vence: None })
            .collect(),
        referencias: Vec::new(),
        notas: Vec::new(),
        numeracion: None,
        qr: None,
        abrir: page,
    }
}
