//! Every reason and every remedy, as words of the catalogue.

/// Why a condition ended as it did: `deduccion-razon-<this>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each one is a sentence of the catalogue")]
pub enum Razon {
    SinOtroUso,
    UsadaEnOtra,
    FaltaUso,
    ATuNombre,
    PosPapel,
    PosElectronico,
    Equivalente,
    Contingencia,
    NoEsCompra,
    DePrueba,
    ConsumidorFinal,
    OtroComprador,
    SinComprador,
    FaltaPerfil,
    Rechazada,
    SinValidar,
    SinAmbiente,
    PagoDeclarado,
    EfectivoPorError,
    PagadaOtroAnio,
    PagoEnEfectivo,
    DiceEfectivo,
    MediosMezclados,
    DiceElectronico,
    FaltaMedio,
    FaltaPagoCredito,
    FaltaFechaPago,
    EmisorObligado,
    EmisorVoluntario,
    FaltaEmisor,
}

/// What can still be done: `deduccion-arreglo-<this>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each one is a sentence of the catalogue")]
pub enum Arreglo {
    DecirUso,
    ElegirUnUso,
    PedirFactura,
    PedirANombre,
    PedirFacturaReal,
    PonerDocumento,
    ConseguirXml,
    ConfirmarPago,
    TenerComprobante,
    DecirFechaPago,
    AveriguarEmisor,
}

impl Razon {
    /// All of them.
    pub const ALL: [Self; 30] = [
        Self::SinOtroUso,
        Self::UsadaEnOtra,
        Self::FaltaUso,
        Self::ATuNombre,
        Self::PosPapel,
        Self::PosElectronico,
        Self::Equivalente,
        Self::Contingencia,
        Self::NoEsCompra,
        Self::DePrueba,
        Self::ConsumidorFinal,
        Self::OtroComprador,
        Self::SinComprador,
        Self::FaltaPerfil,
        Self::Rechazada,
        Self::SinValidar,
        Self::SinAmbiente,
        Self::PagoDeclarado,
        Self::EfectivoPorError,
        Self::PagadaOtroAnio,
        Self::PagoEnEfectivo,
        Self::DiceEfectivo,
        Self::MediosMezclados,
        Self::DiceElectronico,
        Self::FaltaMedio,
        Self::FaltaPagoCredito,
        Self::FaltaFechaPago,
        Self::EmisorObligado,
        Self::EmisorVoluntario,
        Self::FaltaEmisor,
    ];

    /// Its word in the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SinOtroUso => "sin_otro_uso",
            Self::UsadaEnOtra => "usada_en_otra",
            Self::FaltaUso => "falta_uso",
            Self::ATuNombre => "a_tu_nombre",
            Self::PosPapel => "pos_papel",
            Self::PosElectronico => "pos_electronico",
            Self::Equivalente => "equivalente",
            Self::Contingencia => "contingencia",
            Self::NoEsCompra => "no_es_compra",
            Self::DePrueba => "de_prueba",
            Self::ConsumidorFinal => "consumidor_final",
            Self::OtroComprador => "otro_comprador",
            Self::SinComprador => "sin_comprador",
            Self::FaltaPerfil => "falta_perfil",
            Self::Rechazada => "rechazada",
            Self::SinValidar => "sin_validar",
            Self::SinAmbiente => "sin_ambiente",
            Self::PagoDeclarado => "pago_declarado",
            Self::EfectivoPorError => "efectivo_por_error",
            Self::PagadaOtroAnio => "pagada_otro_anio",
            Self::PagoEnEfectivo => "pago_en_efectivo",
            Self::DiceEfectivo => "dice_efectivo",
            Self::MediosMezclados => "medios_mezclados",
            Self::DiceElectronico => "dice_electronico",
            Self::FaltaMedio => "falta_medio",
            Self::FaltaPagoCredito => "falta_pago_credito",
            Self::FaltaFechaPago => "falta_fecha_pago",
            Self::EmisorObligado => "emisor_obligado",
            Self::EmisorVoluntario => "emisor_voluntario",
            Self::FaltaEmisor => "falta_emisor",
        }
    }
}

impl Arreglo {
    /// All of them.
    pub const ALL: [Self; 11] = [
        Self::DecirUso,
        Self::ElegirUnUso,
        Self::PedirFactura,
        Self::PedirANombre,
        Self::PedirFacturaReal,
        Self::PonerDocumento,
        Self::ConseguirXml,
        Self::ConfirmarPago,
        Self::TenerComprobante,
        Self::DecirFechaPago,
        Self::AveriguarEmisor,
    ];

    /// Its word in the catalogue.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DecirUso => "decir_uso",
            Self::ElegirUnUso => "elegir_un_uso",
            Self::PedirFactura => "pedir_factura",
            Self::PedirANombre => "pedir_a_nombre",
            Self::PedirFacturaReal => "pedir_factura_real",
            Self::PonerDocumento => "poner_documento",
            Self::ConseguirXml => "conseguir_xml",
            Self::ConfirmarPago => "confirmar_pago",
            Self::TenerComprobante => "tener_comprobante",
            Self::DecirFechaPago => "decir_fecha_pago",
            Self::AveriguarEmisor => "averiguar_emisor",
        }
    }
}
