//! Nómina electrónica: not UBL, and nearly all of it in attributes.
//!
//! Left out: each accrual and each deduction.

use dian_domain::factura::{
    DocumentoElectronico, Importe, MedioPago, ParteDocumento, ReferenciaDocumento,
    TipoDocumentoElectronico,
};
use roxmltree::Node;

use crate::XmlError;
use crate::nodo::{amount, at, attribute, elements, text};
use crate::ubl::{blank, extensions, finish, first};

/// NIT in DIAN's list of documents of identity.
const NIT: &str = "31";

pub(crate) fn read(root: Node<'_, '_>) -> Result<DocumentoElectronico, XmlError> {
    let mut documento = blank();
    let adjusts = root.tag_name().name() == "NominaIndividualDeAjuste";
    documento.tipo = if adjusts {
        TipoDocumentoElectronico::NominaAjuste
    } else {
        TipoDocumentoElectronico::Nomina
    };
    body(&mut documento, root);
    // An adjustment says all of it inside what it does with the payroll before it.
    if adjusts {
        if let Some(replaced) = at(root, &["Reemplazar"]) {
            body(&mut documento, replaced);
        } else if let Some(deleted) = at(root, &["Eliminar"]) {
            body(&mut documento, deleted);
            // «Eliminar» has no amounts, and its code hashes 0.00 (annex of nómina, 8.1).
            for slot in [
                &mut documento.totales.devengado,
                &mut documento.totales.deducido,
                &mut documento.totales.total,
            ] {
                first(slot, Some(Importe::new("0.00")));
            }
        }
    }
    finish(documento)
}

fn body(documento: &mut DocumentoElectronico, node: Node<'_, '_>) {
    for (name, node) in elements(node) {
        let said = |name| attribute(node, name);
        match name {
            "UBLExtensions" => extensions(documento, node),
            "ReemplazandoPredecesor" | "EliminandoPredecesor" => {
                documento.referencias.push(ReferenciaDocumento {
                    numero: said("NumeroPred"),
                    codigo: said("CUNEPred"),
                    fecha: said("FechaGenPred"),
                    tipo: None,
                    motivo: None,
                });
            }
            "NumeroSecuenciaXML" => {
                documento.numero = said("Numero").unwrap_or_default();
            }
            "ProveedorXML" => {
                documento.proveedor.nit = said("NIT");
                documento.proveedor.software = said("SoftwareID");
                documento.proveedor.codigo_seguridad = said("SoftwareSC");
            }
            "CodigoQR" => first(&mut documento.qr, text(node)),
            "InformacionGeneral" => {
                documento.perfil = said("Version");
                documento.ambiente_digito = said("Ambiente");
                documento.codigo_documento = said("TipoXML");
                documento.codigo = said("CUNE");
                documento.codigo_algoritmo = said("EncripCUNE");
                documento.fecha = said("FechaGen");
                documento.hora = said("HoraGen");
                documento.moneda = said("TipoMoneda");
            }
            "Notas" => documento.notas.extend(text(node)),
            "Empleador" => {
                documento.emisor = ParteDocumento {
                    nit: said("NIT").unwrap_or_default(),
                    dv: said("DV"),
                    tipo_documento: Some(NIT.to_owned()),
                    ..person(node)
                };
            }
            "Trabajador" => {
                documento.adquiriente = ParteDocumento {
                    nit: said("NumeroDocumento").unwrap_or_default(),
                    tipo_documento: said("TipoDocumento"),
                    ..person(node)
                };
            }
            "Pago" => documento.medios_pago.push(MedioPago {
                forma: said("Forma"),
                codigo: said("Metodo"),
                vence: None,
            }),
            "Redondeo" => first(&mut documento.totales.redondeo, amount(node)),
            "DevengadosTotal" => first(&mut documento.totales.devengado, amount(node)),
            "DeduccionesTotal" => first(&mut documento.totales.deducido, amount(node)),
            "ComprobanteTotal" => first(&mut documento.totales.total, amount(node)),
            _ => {}
        }
    }
}

/// Name of a company, or the names of a person.
fn person(node: Node<'_, '_>) -> ParteDocumento {
    let names: Vec<_> = ["PrimerNombre", "OtrosNombres", "PrimerApellido", "SegundoApellido"]
        .into_iter()
        .filter_map(|name| attribute(node, name))
        .collect();
    ParteDocumento {
        nombre: attribute(node, "RazonSocial")
            .or_else(|| (!names.is_empty()).then(|| names.join(" "))),
        ..ParteDocumento::default()
    }
}
