//! Searching and adding up.

use std::collections::{BTreeMap, BTreeSet};

use dian_contract::billetera::{ConsultaBilletera, GrupoFacturas, PaginaBilletera};
use dian_contract::factura::ResultadoComprobacion;

use super::Billetera;
use super::ficha::Ficha;
use crate::informe::plain;

/// Most rows of a page.
const MAX_PAGE: u32 = 500;
/// Most issuers of a page.
const MAX_ISSUERS: usize = 12;

pub(super) fn page(wallet: &Billetera, query: &ConsultaBilletera) -> PaginaBilletera {
    let mut page = PaginaBilletera {
        total: 0,
        en_billetera: 0,
        suma: 0,
        facturas: Vec::new(),
        por_mes: Vec::new(),
        por_emisor: Vec::new(),
        anios: Vec::new(),
        etiquetas: Vec::new(),
    };
    let filter = Filter::new(query);
    let (from, many) = (query.desde, query.cuantas.min(MAX_PAGE));
    let mut months = BTreeMap::<(i16, i8), (u32, i64)>::new();
    let mut issuers = BTreeMap::<&str, (Option<&str>, u32, i64)>::new();
    let mut years = BTreeSet::new();
    let mut tags = BTreeSet::new();
    for ficha in wallet.cards().filter(|it| !it.is_message()) {
        page.en_billetera += 1;
        years.extend(ficha.fecha.map(|it| it.year()));
        tags.extend(ficha.propios.etiquetas.iter());
        if !filter.fits(ficha) {
            continue;
        }
        if (from..from.saturating_add(many)).contains(&page.total) {
            page.facturas.push(wallet.resumen(ficha));
        }
        page.total += 1;
        // A note of an invoice of the wallet is counted there; a lone one by itself.
        let amount = match ficha.note_sign() {
            0 => wallet.net(ficha).unwrap_or(0),
            _ if ficha.refiere.iter().any(|code| wallet.fichas.contains_key(code)) => 0,
            sign => ficha.total.unwrap_or(0).saturating_mul(sign),
        };
        page.suma = page.suma.saturating_add(amount);
        if let Some(date) = ficha.fecha {
            let month = months.entry((date.year(), date.month())).or_default();
            *month = (month.0 + 1, month.1.saturating_add(amount));
        }
        let issuer = issuers.entry(&ficha.emisor_nit).or_default();
        *issuer =
            (issuer.0.or(ficha.emisor.as_deref()), issuer.1 + 1, issuer.2.saturating_add(amount));
    }
    page.por_mes = months
        .into_iter()
        .map(|((year, month), (cuantas, total))| GrupoFacturas {
            clave: format!("{year:04}-{month:02}"),
            nombre: None,
            cuantas,
            total,
        })
        .collect();
    page.por_emisor = issuers
        .into_iter()
        .map(|(nit, (nombre, cuantas, total))| GrupoFacturas {
            clave: nit.to_owned(),
            nombre: nombre.map(str::to_owned),
            cuantas,
            total,
        })
        .collect();
    page.por_emisor
        .sort_by(|one, other| other.total.cmp(&one.total).then(one.clave.cmp(&other.clave)));
    page.por_emisor.truncate(MAX_ISSUERS);
    page.anios = years.into_iter().rev().collect();
    page.etiquetas = tags.into_iter().cloned().collect();
    page
}

/// What is asked, made ready once.
pub(super) struct Filter<'a> {
    query: &'a ConsultaBilletera,
    words: Vec<String>,
}

impl<'a> Filter<'a> {
    pub(super) fn new(query: &'a ConsultaBilletera) -> Self {
        let words =
            plain(&query.texto).split(' ').filter(|it| !it.is_empty()).map(str::to_owned).collect();
        Self { query, words }
    }

    pub(super) fn fits(&self, ficha: &Ficha) -> bool {
        let Self { query, words } = self;
        let tag = |tag: &String| ficha.propios.etiquetas.iter().any(|it| it == tag);
        query.anio.is_none_or(|year| ficha.fecha.is_some_and(|it| it.year() == year))
            && query.mes.is_none_or(|month| ficha.fecha.is_some_and(|it| it.month() == month))
            && query.emisor.as_ref().is_none_or(|nit| *nit == ficha.emisor_nit)
            && query.etiqueta.as_ref().is_none_or(tag)
            && (!query.solo_malas || ficha.resultado == ResultadoComprobacion::Mal)
            && words.iter().all(|word| {
                ficha.palabras.contains(word.as_str())
                    || ficha.id.contains(word.as_str())
                    || ficha.propios.etiquetas.iter().any(|tag| plain(tag).contains(word.as_str()))
            })
    }
}
