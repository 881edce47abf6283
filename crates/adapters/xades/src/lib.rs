//! XAdES-EPES signatures of electronic documents, checked without a network.
//!
//! DIAN's policy asks for an enveloped signature with three references: the document, the key and the
//! signed properties (facts: einvoice §3.2). Each is checked by itself, because a document edited after it was
//! signed and a forged key are different news. Canonical XML is `bergshamra`'s, RSA is `ring`'s; what
//! may be signed, and that it is this very document, is decided here, strictly: any transform, algorithm
//! or reference that DIAN's documents do not use is refused.
//!
//! Left out: revocation (it needs a network), time stamps, elliptic curves, and signing.

mod algoritmo;
mod arbol;
mod certificado;
mod firma;
mod politica;
mod texto;

use dian_domain::factura::{Comprobacion, NombreComprobacion, Razon, Resultado, normas};

use certificado::Cadena;
pub use certificado::{Descripcion, certificates, describe};
use firma::{Estado, Firma};

/// NIT of DIAN (facts: einvoice §3, `AuthorizationProvider`).
const DIAN: &str = "800197268";

/// Every check about the signature of a document: nine, in the order of their names. `emisor` is the NIT
/// of the issuer without check digit; `trust` holds certificates, as DER, at which a chain may end.
pub fn checks(xml: &[u8], emisor: &str, trust: &[Vec<u8>]) -> Vec<Comprobacion> {
    let read = firma::read(xml, trust);
    let firma = match read {
        Ok(firma) => firma,
        Err(estado) => return vec![state(NombreComprobacion::FirmaDocumento, &estado)],
    };
    let Firma { documento, llave, propiedades, valor, .. } = &firma;
    vec![
        state(NombreComprobacion::FirmaDocumento, documento),
        state(NombreComprobacion::FirmaLlave, llave),
        state(NombreComprobacion::FirmaPropiedades, propiedades),
        state(NombreComprobacion::FirmaValor, valor),
        policy(&firma),
        dates(&firma),
        chain(&firma),
        Comprobacion::new(NombreComprobacion::CertificadoRevocacion, Razon::RevocacionSinRed),
        holder(&firma, emisor),
    ]
}

/// The check about the signature of a container itself; `xml` is absent when the document came alone.
pub fn container_check(xml: Option<&[u8]>, trust: &[Vec<u8>]) -> Comprobacion {
    let nombre = NombreComprobacion::ContenedorFirma;
    let Some(xml) = xml else { return Comprobacion::new(nombre, Razon::ContenedorAusente) };
    match firma::read(xml, trust) {
        Ok(firma) => state(nombre, worst(&firma)),
        Err(estado) => state(nombre, &estado),
    }
}

/// The first part of a signature that does not hold.
fn worst(firma: &Firma) -> &Estado {
    let parts = [&firma.documento, &firma.llave, &firma.propiedades, &firma.valor];
    parts.into_iter().find(|it| it.razon() != Razon::FirmaBien).unwrap_or(&Estado::Bien)
}

/// The check about the signature of DIAN's answer; `xml` is absent when no answer came.
pub fn answer_check(xml: Option<&[u8]>, trust: &[Vec<u8>]) -> Comprobacion {
    let nombre = NombreComprobacion::RespuestaDianFirma;
    let Some(xml) = xml else { return Comprobacion::new(nombre, Razon::RespuestaAusente) };
    let firma = match firma::read(xml, trust) {
        Ok(firma) => firma,
        Err(estado) => return state(nombre, &estado),
    };
    if worst(&firma) != &Estado::Bien {
        return state(nombre, worst(&firma));
    }
    // Anybody can make a certificate that bears DIAN's NIT: without an authority it says nothing.
    match firma.cadena {
        Cadena::Confiable(_) => {}
        Cadena::SinAncla => return Comprobacion::new(nombre, Razon::CadenaSinAncla),
        Cadena::Rota => return Comprobacion::new(nombre, Razon::CadenaRota),
    }
    let dates = dates(&firma);
    if dates.resultado != Resultado::Bien {
        return Comprobacion { nombre, ..dates };
    }
    Comprobacion { nombre, ..holder(&firma, DIAN) }
}

fn state(nombre: NombreComprobacion, estado: &Estado) -> Comprobacion {
    let check = Comprobacion::new(nombre, estado.razon()).under(normas::POLITICA);
    match estado {
        Estado::Falta(referencia) => check.with("referencia", referencia),
        Estado::NoAdmitido(algoritmo) => check.with("algoritmo", algoritmo),
        Estado::Varias(cantidad) => check.with("cantidad", cantidad),
        Estado::Bien
        | Estado::Ausente
        | Estado::Envoltura
        | Estado::DocumentoCambiado
        | Estado::LlaveCambiada
        | Estado::PropiedadesCambiadas
        | Estado::ValorErrado
        | Estado::CertificadoIlegible => check,
    }
}

fn policy(firma: &Firma) -> Comprobacion {
    let nombre = NombreComprobacion::FirmaPolitica;
    let check = match &firma.politica {
        None => Comprobacion::new(nombre, Razon::PoliticaAusente),
        Some(it) if it.is_dian() => Comprobacion::new(nombre, Razon::PoliticaBien),
        Some(it) => {
            Comprobacion::new(nombre, Razon::PoliticaOtra).with("politica", &it.identificador)
        }
    };
    check.under(normas::POLITICA)
}

fn dates(firma: &Firma) -> Comprobacion {
    let nombre = NombreComprobacion::CertificadoFechas;
    let Some(certificado) = &firma.certificado else {
        return Comprobacion::new(nombre, Razon::CertificadoIlegible);
    };
    let Some(moment) = firma.momento else {
        return Comprobacion::new(nombre, Razon::CertificadoSinFechaDeFirma);
    };
    let razon = if certificado.is_valid_at(moment) {
        Razon::CertificadoVigenteAlFirmar
    } else {
        Razon::CertificadoFueraDeFechas
    };
    Comprobacion::new(nombre, razon)
        .with("firma", texto::day(moment))
        .with("desde", &certificado.desde)
        .with("hasta", &certificado.hasta)
}

fn chain(firma: &Firma) -> Comprobacion {
    let nombre = NombreComprobacion::CertificadoCadena;
    match &firma.cadena {
        Cadena::Confiable(autoridad) => {
            Comprobacion::new(nombre, Razon::CadenaConfiable).with("autoridad", autoridad)
        }
        Cadena::SinAncla => Comprobacion::new(nombre, Razon::CadenaSinAncla),
        Cadena::Rota => Comprobacion::new(nombre, Razon::CadenaRota),
    }
}

/// Whose certificate it is, as the certificate itself says.
fn holder(firma: &Firma, emisor: &str) -> Comprobacion {
    let nombre = NombreComprobacion::CertificadoTitular;
    let Some(certificado) = &firma.certificado else {
        return Comprobacion::new(nombre, Razon::TitularDesconocido);
    };
    let titular = &certificado.titular;
    if certificado.is_of(DIAN) {
        Comprobacion::new(nombre, Razon::TitularDian)
    } else if certificado.is_of(emisor) {
        Comprobacion::new(nombre, Razon::TitularEsEmisor).with("titular", titular)
    } else if titular.is_empty() {
        Comprobacion::new(nombre, Razon::TitularDesconocido)
    } else {
        Comprobacion::new(nombre, Razon::TitularEsOtro).with("titular", titular)
    }
}
