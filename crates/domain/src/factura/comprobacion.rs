//! A check with its result, in the words of [`Razon`].

use std::collections::BTreeMap;

use super::razones::Razon;

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Resultado {
    /// It holds.
    Bien,
    /// It does not hold.
    Mal,
    /// It cannot be known here.
    Desconocido,
}

/// Writes the enum, its names and its list from one table, in the order in which they are shown.
macro_rules! nombres {
    ($($(#[$doc:meta])* $nombre:ident, $name:literal;)+) => {
        /// Every check, in the order in which they are shown.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum NombreComprobacion {
            $($(#[$doc])* $nombre,)+
        }

        impl NombreComprobacion {
            /// Every check.
            pub const ALL: &[Self] = &[$(Self::$nombre,)+];

            /// The name of its words: `comprobacion-<this>`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$nombre => $name,)+
                }
            }
        }
    };
}

nombres! {
    /// What a document of its kind must have is there and well formed.
    Estructura, "estructura";
    /// Real, or a test of the issuer.
    Ambiente, "ambiente";
    /// Shape of CUFE, CUDE, CUDS or CUNE, and the name of its algorithm.
    CodigoForma, "codigo_forma";
    /// The hash computed again.
    CodigoCalculo, "codigo_calculo";
    /// QR in the XML against its fields.
    QrXml, "qr_xml";
    /// Printed document (PDF) against the XML.
    PdfXml, "pdf_xml";
    /// Check digit of the issuer.
    NitEmisor, "nit_emisor";
    /// Check digit of the acquirer.
    NitAdquiriente, "nit_adquiriente";
    /// Lines add up to the gross total.
    SumaLineas, "suma_lineas";
    /// Subtotals add up to the taxes, and rate times base gives each.
    SumaImpuestos, "suma_impuestos";
    /// Totals add up to the amount to pay.
    SumaTotales, "suma_totales";
    /// Number inside the authorised range.
    Numeracion, "numeracion";
    /// Dates are possible and in order.
    Fechas, "fechas";
    /// Digest of the document.
    FirmaDocumento, "firma_documento";
    /// Digest of KeyInfo.
    FirmaLlave, "firma_llave";
    /// Digest of SignedProperties.
    FirmaPropiedades, "firma_propiedades";
    /// Value of the signature.
    FirmaValor, "firma_valor";
    /// Signature policy and its digest.
    FirmaPolitica, "firma_politica";
    /// The certificate was valid when it was signed.
    CertificadoFechas, "certificado_fechas";
    /// The certificate leads to a trusted authority.
    CertificadoCadena, "certificado_cadena";
    /// The certificate was not revoked.
    CertificadoRevocacion, "certificado_revocacion";
    /// Whose certificate it is.
    CertificadoTitular, "certificado_titular";
    /// DIAN's answer validates this very code.
    RespuestaDian, "respuesta_dian";
    /// Signature of DIAN's answer.
    RespuestaDianFirma, "respuesta_dian_firma";
    /// Container and document say the same.
    Contenedor, "contenedor";
    /// Signature of the container.
    ContenedorFirma, "contenedor_firma";
    /// Not yet in the wallet.
    Duplicado, "duplicado";
}

/// A check with how it ended and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comprobacion {
    /// Which.
    pub nombre: NombreComprobacion,
    /// How it ended; that of the reason.
    pub resultado: Resultado,
    /// Why.
    pub razon: Razon,
    /// What the sentence of the reason needs.
    pub parametros: BTreeMap<&'static str, String>,
    /// Norm and section, where one was read or is quoted by a public source.
    pub norma: Option<&'static str>,
}

impl Comprobacion {
    /// A check that ended for this reason.
    pub fn new(nombre: NombreComprobacion, razon: Razon) -> Self {
        Self { nombre, resultado: razon.result(), razon, parametros: BTreeMap::new(), norma: None }
    }

    /// The same with one parameter more.
    #[must_use]
    pub fn with(mut self, nombre: &'static str, valor: impl ToString) -> Self {
        self.parametros.insert(nombre, valor.to_string());
        self
    }

    /// The same with its norm.
    #[must_use]
    pub fn under(mut self, norma: &'static str) -> Self {
        self.norma = Some(norma);
        self
    }
}
