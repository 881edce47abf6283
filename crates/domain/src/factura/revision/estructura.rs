//! What a document of its kind must have, and whether it is real.

use super::super::{
    AmbienteDocumento, Comprobacion, DocumentoElectronico, GrupoImpuesto, Importe,
    NombreComprobacion, Razon, RespuestaDian, TipoDocumentoElectronico,
};
use super::annex;

/// Fields that are missing or hold something else; the first one is told.
pub(super) fn structure(documento: &DocumentoElectronico) -> Comprobacion {
    let new =
        |razon| Comprobacion::new(NombreComprobacion::Estructura, razon).under(annex(documento));
    if let Some(campo) = missing(documento) {
        return new(Razon::EstructuraFalta).with("campo", campo);
    }
    match illegible(documento) {
        Some((campo, importe)) => {
            new(Razon::EstructuraIlegible).with("campo", campo).with("valor", importe.texto())
        }
        None => new(Razon::EstructuraBien),
    }
}

/// The first field without which a document of its kind is incomplete (XML of annexes FE, DS, DEE and
/// nómina; contingencies may lack their code).
fn missing(documento: &DocumentoElectronico) -> Option<&'static str> {
    let tipo = documento.tipo;
    let amounts = !tipo.is_answer();
    let ubl = amounts && !tipo.is_payroll();
    let totales = &documento.totales;
    let respuesta = documento.respuesta.as_ref();
    let referred = |present: fn(&RespuestaDian) -> bool| respuesta.is_some_and(present);
    [
        ("numero", !documento.numero.is_empty()),
        (
            "codigo",
            documento.codigo.is_some() || tipo == TipoDocumentoElectronico::FacturaContingencia,
        ),
        ("fecha", documento.fecha.is_some()),
        ("hora", documento.hora.is_some()),
        ("emisor", !documento.emisor.nit.is_empty()),
        (
            "adquiriente",
            !documento.adquiriente.nit.is_empty()
                // A payroll that is deleted names nobody.
                || tipo == TipoDocumentoElectronico::NominaAjuste,
        ),
        ("ambiente", documento.ambiente() != AmbienteDocumento::Desconocido),
        ("moneda", !ubl || documento.moneda.is_some()),
        ("bruto", !ubl || totales.bruto.is_some()),
        ("devengado", !tipo.is_payroll() || totales.devengado.is_some()),
        ("deducido", !tipo.is_payroll() || totales.deducido.is_some()),
        ("total", !amounts || totales.total.is_some()),
        ("lineas", !ubl || !documento.lineas.is_empty()),
        ("respuesta", !tipo.is_answer() || referred(|respuesta| respuesta.codigo.is_some())),
        (
            "documento_referido",
            !tipo.is_answer() || referred(|respuesta| respuesta.documento.codigo.is_some()),
        ),
    ]
    .into_iter()
    .find(|(_, present)| !present)
    .map(|(campo, _)| campo)
}

/// The first amount that is no number.
fn illegible(documento: &DocumentoElectronico) -> Option<(&'static str, &Importe)> {
    let totales = &documento.totales;
    let of_totals = [
        ("bruto", &totales.bruto),
        ("base", &totales.base),
        ("con_impuestos", &totales.con_impuestos),
        ("descuentos", &totales.descuentos),
        ("cargos", &totales.cargos),
        ("anticipos", &totales.anticipos),
        ("redondeo", &totales.redondeo),
        ("devengado", &totales.devengado),
        ("deducido", &totales.deducido),
        ("total", &totales.total),
    ]
    .into_iter()
    .filter_map(|(campo, importe)| importe.as_ref().map(|importe| (campo, importe)));
    let of_lines = documento.lineas.iter().flat_map(|linea| {
        [("cantidad", &linea.cantidad), ("precio", &linea.precio), ("linea", &linea.valor)]
            .into_iter()
            .filter_map(|(campo, importe)| importe.as_ref().map(|importe| (campo, importe)))
    });
    of_totals
        .chain(of_groups("impuesto", &documento.impuestos))
        .chain(of_groups("retencion", &documento.retenciones))
        .chain(of_lines)
        .find(|(_, importe)| importe.valor().is_none())
}

fn of_groups<'a>(
    campo: &'static str,
    grupos: &'a [GrupoImpuesto],
) -> impl Iterator<Item = (&'static str, &'a Importe)> {
    grupos.iter().flat_map(move |grupo| {
        std::iter::once(&grupo.valor)
            .chain(grupo.partes.iter().flat_map(|part| {
                std::iter::once(&part.valor).chain(&part.base).chain(&part.tarifa)
            }))
            .map(move |importe| (campo, importe))
    })
}

/// Real, or a test of the issuer (`cbc:ProfileExecutionID` and `cbc:UUID/@schemeID`).
pub(super) fn environment(documento: &DocumentoElectronico) -> Comprobacion {
    use AmbienteDocumento::{Desconocido, Habilitacion, Produccion};
    let new =
        |razon| Comprobacion::new(NombreComprobacion::Ambiente, razon).under(annex(documento));
    let said = AmbienteDocumento::from_digit(documento.ambiente_digito.as_deref());
    let of_code = AmbienteDocumento::from_digit(documento.codigo_ambiente.as_deref());
    match (said, of_code) {
        (Produccion, Habilitacion) | (Habilitacion, Produccion) => {
            new(Razon::AmbienteContradictorio)
                .with("documento", said.name())
                .with("codigo", of_code.name())
        }
        (Habilitacion, _) | (Desconocido, Habilitacion) => new(Razon::AmbienteHabilitacion),
        (Produccion, _) | (Desconocido, Produccion) => new(Razon::AmbienteProduccion),
        (Desconocido, Desconocido) => new(Razon::AmbienteDesconocido),
    }
}
