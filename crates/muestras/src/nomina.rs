//! Payroll of a fictitious worker: not UBL, its data stand in attributes (facts: einvoice §3).

use dian_domain::cufe::Cufe;

use crate::datos::{Datos, PIN, pesos};
use crate::firma::{self, MARK};
use crate::ubl::escape;

/// Number of the document and of the worker.
const NUMERO: &str = "NE25";
const TRABAJADOR: &str = "1012345678";

/// A nómina individual of the issuer, signed if these data are; salary 2 500 000, health and pension taken
/// off.
pub fn nomina(datos: &Datos) -> Vec<u8> {
    let Datos { fecha, hora, emisor, .. } = datos;
    let (devengado, deducido) = (250_000_000, 20_000_000);
    let (accrued, deducted, net) = (pesos(devengado), pesos(deducido), pesos(devengado - deducido));
    let ambiente = datos.ambiente();
    let nit = escape(&emisor.nit);
    let dv = emisor.dv().map(|dv| dv.to_string()).unwrap_or_default();
    // NumNE FecNE HorNE ValDev ValDed ValTol NitNE DocEmp TipoXML PIN TipAmb (facts: einvoice §2).
    let cune = Cufe::of(&format!(
        "{NUMERO}{fecha}{hora}{accrued}{deducted}{net}{nit}{TRABAJADOR}102{PIN}{ambiente}"
    ));
    let software = "20980788-0000-4000-8000-a5674e7faf63";
    let security = Cufe::of(&format!("{software}{PIN}{NUMERO}"));
    let name = escape(&emisor.nombre);
    let signature = match datos.firmante {
        Some(_) => MARK,
        None => "",
    };
    let qr = escape(&datos.direccion(cune.as_str()));
    let xml = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<NominaIndividual xmlns="dian:gov:co:facturaelectronica:NominaIndividual" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2" xmlns:xades="http://uri.etsi.org/01903/v1.3.2#">
  <ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent>{signature}</ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>
  <Periodo FechaIngreso="2024-02-01" FechaLiquidacionInicio="2026-03-01" FechaLiquidacionFin="2026-03-31" TiempoLaborado="30" FechaGen="{fecha}"/>
  <NumeroSecuenciaXML CodigoTrabajador="7" Prefijo="NE" Consecutivo="25" Numero="{NUMERO}"/>
  <LugarGeneracionXML Pais="CO" DepartamentoEstado="11" MunicipioCiudad="11001" Idioma="es"/>
  <ProveedorXML RazonSocial="{name}" NIT="{nit}" DV="{dv}" SoftwareID="{software}" SoftwareSC="{security}"/>
  <CodigoQR>{qr}</CodigoQR>
  <InformacionGeneral Version="V1.0: Documento Soporte de Pago de Nómina Electrónica" Ambiente="{ambiente}" TipoXML="102" CUNE="{cune}" EncripCUNE="CUNE-SHA384" FechaGen="{fecha}" HoraGen="{hora}" PeriodoNomina="5" TipoMoneda="COP"/>
  <Empleador RazonSocial="{name}" NIT="{nit}" DV="{dv}" Pais="CO" DepartamentoEstado="11" MunicipioCiudad="11001" Direccion="Calle Falsa 1"/>
  <Trabajador TipoTrabajador="01" SubTipoTrabajador="00" AltoRiesgoPension="false" TipoDocumento="13" NumeroDocumento="{TRABAJADOR}" PrimerApellido="Ficticia" SegundoApellido="Ejemplo" PrimerNombre="Persona" SalarioIntegral="false" TipoContrato="1" Sueldo="{accrued}"/>
  <Pago Forma="1" Metodo="47"/>
  <FechasPagos>
    <FechaPago>{fecha}</FechaPago>
  </FechasPagos>
  <Devengados>
    <Basico DiasTrabajados="30" SueldoTrabajado="{accrued}"/>
  </Devengados>
  <Deducciones>
    <Salud Porcentaje="4.00" Deduccion="100000.00"/>
    <FondoPension Porcentaje="4.00" Deduccion="100000.00"/>
  </Deducciones>
  <DevengadosTotal>{accrued}</DevengadosTotal>
  <DeduccionesTotal>{deducted}</DeduccionesTotal>
  <ComprobanteTotal>{net}</ComprobanteTotal>
</NominaIndividual>
"#
    );
    match datos.firmante {
        Some(signer) => firma::sign(&xml, signer, datos.resumen, &format!("{fecha}T{hora}")),
        None => xml.into_bytes(),
    }
}
