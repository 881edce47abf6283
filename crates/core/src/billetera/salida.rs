//! The wallet as a file: rows, everything, or the documents as they came with their hashes.

use dian_contract::billetera::{ConsultaBilletera, FacturaGuardada, FormatoBilletera};
use dian_contract::factura::{ResultadoComprobacion, TipoDocumentoElectronico};
use dian_contract::{Codigo, Fallo};

use super::consulta::Filter;
use super::ficha::Ficha;
use super::{Billetera, FILES};
use crate::aplicacion::to_json;
use crate::formatos::{Celda, Formatos, Hoja, NO_OFICIAL};
use crate::vault::Vault;

const COLUMNS: [&str; 14] = [
    "Tipo",
    "Número",
    "Fecha",
    "NIT del emisor",
    "Emisor",
    "Adquiriente",
    "Moneda",
    "Total",
    "Total con notas",
    "Comprobación",
    "Validada por la DIAN",
    "Etiquetas",
    "Código",
    "SHA-256 del archivo",
];

pub(super) async fn write(
    wallet: &Billetera,
    vault: &dyn Vault,
    formats: &Formatos,
    query: &ConsultaBilletera,
    format: FormatoBilletera,
) -> Result<Vec<u8>, Fallo> {
    let filter = Filter::new(query);
    let cards: Vec<&Ficha> =
        wallet.cards().filter(|it| !it.is_message() && filter.fits(it)).collect();
    if cards.is_empty() {
        return Err(Codigo::NoEncontrado.into());
    }
    match format {
        FormatoBilletera::Csv => (formats.csv)(&sheet(wallet, &cards)),
        FormatoBilletera::Xlsx => (formats.xlsx)(&sheet(wallet, &cards)),
        FormatoBilletera::Json => {
            let mut all: Vec<FacturaGuardada> = Vec::with_capacity(cards.len());
            for card in cards {
                all.push(wallet.detail(vault, &card.id).await?);
            }
            to_json(&all)
        }
        FormatoBilletera::Zip => {
            let mut files = Vec::new();
            let mut hashes = String::new();
            for card in cards {
                let Some(bytes) = vault.read(FILES, &card.id).await? else { continue };
                let name = file_name(card, &bytes);
                hashes.push_str(&format!("{}  {name}\n", card.sha256.as_deref().unwrap_or("-")));
                files.push((name, bytes.to_vec()));
            }
            // One hash a line, as `sha256sum --check` reads them.
            files.push(("huellas.sha256".to_owned(), hashes.into_bytes()));
            (formats.zip)(&files)
        }
    }
}

fn sheet(wallet: &Billetera, cards: &[&Ficha]) -> Hoja {
    let text = |it: Option<&str>| it.map_or(Celda::Vacia, |it| Celda::Texto(it.to_owned()));
    let value = |it: Option<i64>| it.map_or(Celda::Vacia, Celda::Valor);
    let row = |card: &&Ficha| {
        vec![
            Celda::Texto(kind(card.tipo).to_owned()),
            Celda::Texto(card.numero.clone()),
            card.fecha.map_or(Celda::Vacia, Celda::Fecha),
            Celda::Texto(card.emisor_nit.clone()),
            text(card.emisor.as_deref()),
            Celda::Texto(card.adquiriente_nit.clone()),
            text(card.moneda.as_deref()),
            value(card.total),
            value(wallet.net(card)),
            Celda::Texto(
                match card.resultado {
                    ResultadoComprobacion::Bien => "bien",
                    ResultadoComprobacion::Mal => "mal",
                    ResultadoComprobacion::Desconocido => "no se puede saber",
                }
                .to_owned(),
            ),
            text(card.validada.map(|it| if it { "sí" } else { "no" })),
            Celda::Texto(card.propios.etiquetas.join(", ")),
            text(card.codigo.as_deref()),
            text(card.sha256.as_deref()),
        ]
    };
    Hoja {
        titulo: "Mis facturas".to_owned(),
        notas: vec![NO_OFICIAL.to_owned()],
        columnas: COLUMNS.to_vec(),
        filas: cards.iter().map(row).collect(),
    }
}

/// As DIAN's list of kinds of document names them.
fn kind(tipo: TipoDocumentoElectronico) -> &'static str {
    match tipo {
        TipoDocumentoElectronico::FacturaVenta => "Factura electrónica de venta",
        TipoDocumentoElectronico::FacturaExportacion => "Factura de exportación",
        TipoDocumentoElectronico::FacturaContingencia => "Factura de contingencia",
        TipoDocumentoElectronico::NotaCredito => "Nota crédito",
        TipoDocumentoElectronico::NotaDebito => "Nota débito",
        TipoDocumentoElectronico::DocumentoSoporte => "Documento soporte",
        TipoDocumentoElectronico::AjusteDocumentoSoporte => "Nota de ajuste a documento soporte",
        TipoDocumentoElectronico::PosElectronico => "Tiquete POS electrónico",
        TipoDocumentoElectronico::DocumentoEquivalente => "Documento equivalente electrónico",
        TipoDocumentoElectronico::AjusteDocumentoEquivalente => {
            "Nota de ajuste a documento equivalente"
        }
        TipoDocumentoElectronico::Nomina => "Nómina electrónica",
        TipoDocumentoElectronico::NominaAjuste => "Nota de ajuste de nómina",
        TipoDocumentoElectronico::RespuestaDian => "Respuesta de la DIAN",
        TipoDocumentoElectronico::Evento => "Evento",
    }
}

/// `FE12-0a1b2c3d.xml`: letters, digits and dashes of the number, and the start of its id.
fn file_name(card: &Ficha, bytes: &[u8]) -> String {
    let number: String = card
        .numero
        .chars()
        .filter(|it| it.is_ascii_alphanumeric() || *it == '-')
        .take(40)
        .collect();
    let id: String = card.id.chars().rev().take(8).collect::<Vec<_>>().into_iter().rev().collect();
    let end = if bytes.starts_with(b"%PDF") { "pdf" } else { "xml" };
    format!("{number}-{id}.{end}")
}
