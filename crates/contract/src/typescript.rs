//! The TypeScript of the contract, as one module.
//!
//! `cargo xtask bindings` writes it to `ui/src/host/contract.ts`; a test compares the two, so a
//! change here that was not written there is a red test.

use ts_rs::{Config, TS};

use crate::{
    aplicacion, billetera, clientes, conocimiento, contingencia, criterios, cuenta, devoluciones,
    escanear, factura, fallo, mora, nit, perfil, rut, vencimientos,
};

/// The whole contract as TypeScript, in the order of the modules.
pub fn module() -> String {
    let config = Config::default();
    let mut out =
        String::from("// Generated from crates/contract by `cargo xtask bindings`. Do not edit.\n");
    macro_rules! declare {
        ($($type:ty),+ $(,)?) => {$(
            out.push('\n');
            out.push_str("export ");
            out.push_str(&<$type as TS>::decl(&config));
            out.push('\n');
        )+};
    }
    declare!(
        fallo::Codigo,
        fallo::Fallo,
        nit::NitConDv,
        nit::NitLeido,
        perfil::TipoContribuyente,
        perfil::PeriodicidadIva,
        perfil::Perfil,
        perfil::SolicitudPerfil,
        vencimientos::EstadoFecha,
        vencimientos::Tramo,
        vencimientos::ConsultaVencimientos,
        vencimientos::Vencimiento,
        vencimientos::Corrimiento,
        vencimientos::Prorroga,
        vencimientos::ExplicacionFecha,
        vencimientos::GrupoObligacion,
        vencimientos::VencimientoExplicado,
        vencimientos::Festivo,
        vencimientos::AvisoVencimientos,
        vencimientos::RespuestaVencimientos,
        vencimientos::Obligacion,
        vencimientos::ClaveVencimiento,
        vencimientos::FormatoArchivo,
        vencimientos::ArchivoGuardado,
        criterios::Cuestionario,
        criterios::Pregunta,
        criterios::TipoPregunta,
        criterios::ValorRespuesta,
        criterios::ConsultaCriterios,
        criterios::Decision,
        criterios::Comparacion,
        criterios::CriterioAplicado,
        criterios::RespuestaCriterios,
        mora::EstadoRegla,
        mora::CasoSancion,
        mora::ConsultaSancion,
        mora::LiquidacionSancion,
        mora::PasoSancion,
        mora::ClasePaso,
        mora::ReduccionSancion,
        mora::Divisor,
        mora::MetodoTasa,
        mora::ConsultaIntereses,
        mora::LiquidacionIntereses,
        mora::TramoIntereses,
        mora::TasaMora,
        mora::TasaPropia,
        mora::ReglasMora,
        conocimiento::EstadoConocimiento,
        conocimiento::OrigenConocimiento,
        conocimiento::CambioNorma,
        clientes::ErrorFila,
        clientes::ImportacionClientes,
        clientes::ColumnaReconocida,
        clientes::AvanceImportacion,
        clientes::OrdenAgenda,
        clientes::ConsultaAgenda,
        clientes::PaginaAgenda,
        clientes::FilaAgenda,
        contingencia::SolicitudIntento,
        contingencia::Intento,
        contingencia::RegistroContingencia,
        contingencia::ConsultaContingencia,
        contingencia::FechaContingencia,
        escanear::ClaseCodigo,
        escanear::NivelAviso,
        escanear::CodigoAviso,
        escanear::AvisoCodigo,
        escanear::CodigoLeido,
        escanear::ArchivoLeido,
        escanear::FormatoPieza,
        escanear::PiezaLeida,
        escanear::LoteLeido,
        escanear::AvanceLectura,
        escanear::SecretoEmisor,
        escanear::SolicitudQr,
        escanear::QrHecho,
        escanear::CertificadoConfiable,
        factura::TipoDocumentoElectronico,
        factura::AmbienteDocumento,
        factura::ParteDocumento,
        factura::TotalesDocumento,
        factura::ImpuestoDocumento,
        factura::LineaDocumento,
        factura::MedioPago,
        factura::ReferenciaDocumento,
        factura::NumeracionAutorizada,
        factura::DocumentoElectronico,
        factura::ResultadoComprobacion,
        factura::NombreComprobacion,
        factura::Comprobacion,
        factura::FacturaVerificada,
        rut::CodigoRut,
        rut::ResponsabilidadRut,
        rut::ActividadRut,
        rut::Rut,
        rut::AvisoRut,
        rut::CodigoAvisoRut,
        rut::RutLeido,
        billetera::OrigenFactura,
        billetera::DatosPropios,
        billetera::ResumenFactura,
        billetera::FacturaGuardada,
        billetera::ConsultaBilletera,
        billetera::GrupoFacturas,
        billetera::PaginaBilletera,
        billetera::ResultadoGuardar,
        billetera::ErrorGuardar,
        billetera::FormatoBilletera,
        billetera::NombreCondicion,
        billetera::CondicionDeduccion,
        billetera::FilaDeduccion,
        billetera::LibroDeduccion,
        billetera::PlazoAceptacion,
        cuenta::TipoIngreso,
        cuenta::TipoDocumento,
        cuenta::SolicitudIngreso,
        cuenta::Contribuyente,
        cuenta::Sesion,
        cuenta::CredencialDemo,
        devoluciones::ConceptoDevolucion,
        devoluciones::TerminoDevolucion,
        devoluciones::Hito,
        devoluciones::SituacionHito,
        devoluciones::DecisionDevolucion,
        devoluciones::FormaPago,
        devoluciones::HitoDevolucion,
        devoluciones::ResumenDevolucion,
        devoluciones::Devolucion,
        devoluciones::ListaDevoluciones,
        aplicacion::Origen,
        aplicacion::Respuesta<ts_rs::Dummy>,
        aplicacion::SituacionServicio,
        aplicacion::EstadoLlavero,
        aplicacion::SituacionBoveda,
        aplicacion::Idioma,
        aplicacion::Tema,
        aplicacion::Recordatorios,
        aplicacion::Publicador,
        aplicacion::Preferencias,
        aplicacion::EstadoAplicacion,
    );
    out
}

#[cfg(test)]
mod tests {
    /// Set `ACTUALIZAR_CONTRATO=1` to write the file instead (this is what `xtask bindings` does).
    #[test]
    fn the_typescript_in_the_ui_is_the_one_of_the_contract() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/host/contract.ts");
        let fresh = super::module();
        if std::env::var_os("ACTUALIZAR_CONTRATO").is_some() {
            std::fs::write(path, &fresh).unwrap();
        }
        let kept = std::fs::read_to_string(path).unwrap_or_default();
        assert!(kept == fresh, "ui/src/host/contract.ts is stale: run `cargo xtask bindings`");
    }
}
