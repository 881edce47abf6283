//! Why a check of a document ended as it did: a closed list, each with one result.
//!
//! The sentences that a person reads live in the catalogue (`comprobaciones.ftl`), one for each
//! reason: `razon-<name>`. The reasons of a signature are here too, although it is checked elsewhere.

use super::comprobacion::Resultado;

/// Writes the enum, its names, its list and the result of each reason from one table.
macro_rules! razones {
    ($($(#[$doc:meta])* $razon:ident, $name:literal, $resultado:ident;)+) => {
        /// Why a check ended as it did. Parameters, if any, are named in each.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Razon {
            $($(#[$doc])* $razon,)+
        }

        impl Razon {
            /// Every reason.
            pub const ALL: &[Self] = &[$(Self::$razon,)+];

            /// The name of its sentence: `razon-<this>`.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$razon => $name,)+
                }
            }

            /// How a check ends for this reason.
            pub fn result(self) -> Resultado {
                match self {
                    $(Self::$razon => Resultado::$resultado,)+
                }
            }
        }
    };
}

razones! {
    // Structure
    /// What a document of its kind must have is there.
    EstructuraBien, "estructura_bien", Bien;
    /// A field is missing. `campo`.
    EstructuraFalta, "estructura_falta", Mal;
    /// A field holds something else than it should. `campo`, `valor`.
    EstructuraIlegible, "estructura_ilegible", Mal;

    // Environment
    /// It says that it is real.
    AmbienteProduccion, "ambiente_produccion", Bien;
    /// A test of the issuer: not a real document.
    AmbienteHabilitacion, "ambiente_habilitacion", Mal;
    /// Document and code name different environments. `documento`, `codigo`.
    AmbienteContradictorio, "ambiente_contradictorio", Mal;
    /// It does not say.
    AmbienteDesconocido, "ambiente_desconocido", Desconocido;

    // Shape of the code
    /// 96 hexadecimal characters and the algorithm of its kind. `tipo`.
    CodigoFormaBien, "codigo_forma_bien", Bien;
    /// There is no code.
    CodigoAusente, "codigo_ausente", Mal;
    /// Not 96 hexadecimal characters. `caracteres`.
    CodigoMalFormado, "codigo_mal_formado", Mal;
    /// The shape used before 2020. `caracteres`.
    CodigoLegado, "codigo_legado", Desconocido;
    /// The algorithm named is not that of its kind of document. `algoritmo`, `esperado`.
    CodigoOtroAlgoritmo, "codigo_otro_algoritmo", Mal;

    // The hash again
    /// Own fields and the secret given reach the code.
    CodigoCalculoBien, "codigo_calculo_bien", Bien;
    /// Own fields and the key printed in a note reach the code.
    CodigoCalculoBienNota, "codigo_calculo_bien_nota", Bien;
    /// Own fields and the secret do not reach the code: one of the two is another.
    CodigoCalculoErrado, "codigo_calculo_errado", Mal;
    /// The composition printed in a note reaches the code, and the fields are not its fields.
    CodigoCalculoCampos, "codigo_calculo_campos", Mal;
    /// The composition printed in a note is that of the fields, and does not reach the code.
    CodigoCalculoNotaErrada, "codigo_calculo_nota_errada", Mal;
    /// Nobody gave the secret.
    CodigoCalculoSinClave, "codigo_calculo_sin_clave", Desconocido;
    /// The secret given is not the one that this code takes. `necesita`: clave_tecnica or pin.
    CodigoCalculoOtraClave, "codigo_calculo_otra_clave", Desconocido;
    /// A field of the computation is missing or illegible. `campo`.
    CodigoCalculoFaltaCampo, "codigo_calculo_falta_campo", Desconocido;
    /// There is no whole code to compare with.
    CodigoCalculoSinCodigo, "codigo_calculo_sin_codigo", Desconocido;

    // QR in the XML
    /// Every field that it prints is that of the document. `campos`: how many.
    QrBien, "qr_bien", Bien;
    /// It holds the address alone, with the code of the document.
    QrSoloCodigo, "qr_solo_codigo", Bien;
    /// The XML has no QR.
    QrAusente, "qr_ausente", Desconocido;
    /// A field differs. `campo`, `qr`, `documento`.
    QrNoCoincide, "qr_no_coincide", Mal;
    /// Its address is not DIAN's. `host`.
    QrDireccionAjena, "qr_direccion_ajena", Mal;
    /// Its address leads to the other environment. `qr`, `documento`.
    QrOtroAmbiente, "qr_otro_ambiente", Mal;
    /// Its text says nothing that can be compared.
    QrNoReconocido, "qr_no_reconocido", Desconocido;

    // Printed document
    /// The QR of the PDF says what the document says. `campos`: how many.
    PdfBien, "pdf_bien", Bien;
    /// A field differs. `campo`, `pdf`, `documento`.
    PdfNoCoincide, "pdf_no_coincide", Mal;
    /// The PDF is of another document. `pdf`: its code.
    PdfOtroDocumento, "pdf_otro_documento", Mal;
    /// The address in the PDF is not DIAN's. `host`.
    PdfDireccionAjena, "pdf_direccion_ajena", Mal;
    /// The address in the PDF leads to the other environment. `pdf`, `documento`.
    PdfOtroAmbiente, "pdf_otro_ambiente", Mal;
    /// No QR of a document was found in the PDF.
    PdfSinQr, "pdf_sin_qr", Desconocido;
    /// There is no PDF.
    PdfAusente, "pdf_ausente", Desconocido;

    // NIT
    /// The check digit follows from the number. `nit`, `dv`.
    NitBien, "nit_bien", Bien;
    /// It does not. `nit`, `recibido`, `esperado`.
    NitDvErrado, "nit_dv_errado", Mal;
    /// The document does not write it. `nit`.
    NitSinDv, "nit_sin_dv", Desconocido;
    /// Not a NIT. `nit`.
    NitMalFormado, "nit_mal_formado", Mal;
    /// A document of identity without check digit. `tipo`: its code.
    NitNoAplica, "nit_no_aplica", Desconocido;
    /// The document names no such party.
    NitAusente, "nit_ausente", Desconocido;
    /// «Consumidor final»: the document names nobody.
    NitConsumidorFinal, "nit_consumidor_final", Desconocido;

    // Sums
    /// Lines add up. `diferencia`.
    LineasSuman, "lineas_suman", Bien;
    /// They do not. `suma`, `bruto`, `diferencia`.
    LineasNoSuman, "lineas_no_suman", Mal;
    /// A document of this kind has no lines, or their amounts are missing.
    LineasSinDatos, "lineas_sin_datos", Desconocido;
    /// Taxes add up. `diferencia`: the greatest.
    ImpuestosSuman, "impuestos_suman", Bien;
    /// Parts of a tax do not add up. `impuesto`, `suma`, `valor`, `diferencia`.
    ImpuestosNoSuman, "impuestos_no_suman", Mal;
    /// Rate times base is not the tax. `impuesto`, `base`, `tarifa`, `valor`, `diferencia`.
    ImpuestosTarifa, "impuestos_tarifa", Mal;
    /// No tax with amounts.
    ImpuestosSinDatos, "impuestos_sin_datos", Desconocido;
    /// Totals add up. `diferencia`.
    TotalesSuman, "totales_suman", Bien;
    /// They add up once the withholdings are taken off. `diferencia`.
    TotalesMenosRetenciones, "totales_menos_retenciones", Bien;
    /// They do not. `esperado`, `total`, `diferencia`.
    TotalesNoSuman, "totales_no_suman", Mal;
    /// Totals are missing.
    TotalesSinDatos, "totales_sin_datos", Desconocido;

    // Numbering
    /// Inside range and dates. `numero`, `desde`, `hasta`.
    NumeracionBien, "numeracion_bien", Bien;
    /// Another prefix. `numero`, `prefijo`.
    NumeracionOtroPrefijo, "numeracion_otro_prefijo", Mal;
    /// Outside the range. `numero`, `desde`, `hasta`.
    NumeracionFueraDeRango, "numeracion_fuera_de_rango", Mal;
    /// Outside its dates. `fecha`, `desde`, `hasta`.
    NumeracionFueraDeFechas, "numeracion_fuera_de_fechas", Mal;
    /// An invoice without authorised numbering.
    NumeracionFalta, "numeracion_falta", Mal;
    /// It is there and cannot be understood. `campo`.
    NumeracionIlegible, "numeracion_ilegible", Desconocido;
    /// A document of this kind carries none.
    NumeracionNoAplica, "numeracion_no_aplica", Desconocido;

    // Dates
    /// Possible and in order.
    FechasBien, "fechas_bien", Bien;
    /// A date or a time is missing. `campo`.
    FechasFalta, "fechas_falta", Desconocido;
    /// Not a date or not a time. `campo`, `valor`.
    FechasIlegible, "fechas_ilegible", Mal;
    /// Issued after today. `fecha`, `hoy`.
    FechasFutura, "fechas_futura", Mal;
    /// Due before it was issued. `vence`, `fecha`.
    FechasVenceAntes, "fechas_vence_antes", Mal;
    /// Signed before the day of issue. `firma`, `fecha`.
    FechasFirmaAntes, "fechas_firma_antes", Mal;
    /// Issued before its numbering began. `fecha`, `desde`.
    FechasAntesDeNumeracion, "fechas_antes_de_numeracion", Mal;

    // DIAN's answer
    /// It validates this very code.
    RespuestaValidada, "respuesta_validada", Bien;
    /// It rejects it.
    RespuestaRechazada, "respuesta_rechazada", Mal;
    /// It says neither. `codigo`.
    RespuestaOtroCodigo, "respuesta_otro_codigo", Mal;
    /// It speaks of another document. `respuesta`: the code that it names.
    RespuestaDeOtroDocumento, "respuesta_de_otro_documento", Mal;
    /// It is there and cannot be read.
    RespuestaIlegible, "respuesta_ilegible", Mal;
    /// It does not come with the document.
    RespuestaAusente, "respuesta_ausente", Desconocido;

    // Container
    /// It says what the document says.
    ContenedorBien, "contenedor_bien", Bien;
    /// A field differs. `campo`, `contenedor`, `documento`.
    ContenedorNoCoincide, "contenedor_no_coincide", Mal;
    /// The document came alone.
    ContenedorAusente, "contenedor_ausente", Desconocido;

    // Wallet
    /// Not yet there.
    DuplicadoNo, "duplicado_no", Bien;
    /// Already there.
    DuplicadoSi, "duplicado_si", Mal;
    /// Nobody looked.
    DuplicadoSinConsultar, "duplicado_sin_consultar", Desconocido;

    // Signature
    /// There is none.
    FirmaAusente, "firma_ausente", Mal;
    /// What was checked of it holds.
    FirmaBien, "firma_bien", Bien;
    /// The digest of the document is another: it changed after it was signed.
    FirmaDocumentoCambiado, "firma_documento_cambiado", Mal;
    /// A reference that must be signed is missing. `referencia`.
    FirmaReferenciaAusente, "firma_referencia_ausente", Mal;
    /// The digest of KeyInfo is another.
    FirmaLlaveCambiada, "firma_llave_cambiada", Mal;
    /// The digest of SignedProperties is another.
    FirmaPropiedadesCambiadas, "firma_propiedades_cambiadas", Mal;
    /// The value of the signature does not fit the key of its certificate.
    FirmaValorErrado, "firma_valor_errado", Mal;
    /// An algorithm that is not accepted. `algoritmo`.
    FirmaAlgoritmoNoAdmitido, "firma_algoritmo_no_admitido", Mal;
    /// More than one signature where one belongs. `cantidad`.
    FirmaVarias, "firma_varias", Mal;
    /// What was signed is not this document (wrapping).
    FirmaEnvoltura, "firma_envoltura", Mal;
    /// The policy is DIAN's and its digest fits.
    PoliticaBien, "politica_bien", Bien;
    /// Another policy, or another digest. `politica`.
    PoliticaOtra, "politica_otra", Mal;
    /// No policy is named.
    PoliticaAusente, "politica_ausente", Mal;
    /// Signed inside the dates of the certificate. `firma`, `desde`, `hasta`.
    CertificadoVigenteAlFirmar, "certificado_vigente_al_firmar", Bien;
    /// Signed outside them. `firma`, `desde`, `hasta`.
    CertificadoFueraDeFechas, "certificado_fuera_de_fechas", Mal;
    /// The signature does not say when it was made.
    CertificadoSinFechaDeFirma, "certificado_sin_fecha_de_firma", Desconocido;
    /// The certificate cannot be read.
    CertificadoIlegible, "certificado_ilegible", Mal;
    /// It leads to a trusted authority. `autoridad`.
    CadenaConfiable, "cadena_confiable", Bien;
    /// No trusted authority was given to compare with.
    CadenaSinAncla, "cadena_sin_ancla", Desconocido;
    /// A certificate of the chain was not issued by the next one.
    CadenaRota, "cadena_rota", Mal;
    /// Revocation is only known with the network.
    RevocacionSinRed, "revocacion_sin_red", Desconocido;
    /// The certificate is of the issuer. `titular`.
    TitularEsEmisor, "titular_es_emisor", Bien;
    /// It is of somebody else, who may be a provider. `titular`.
    TitularEsOtro, "titular_es_otro", Desconocido;
    /// It does not say whose it is.
    TitularDesconocido, "titular_desconocido", Desconocido;
    /// It is of DIAN.
    TitularDian, "titular_dian", Bien;
}
