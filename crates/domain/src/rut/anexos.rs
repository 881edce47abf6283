//! What the other sheets add, the casillas without a measured place, and whether all sheets are of one NIT.

use std::collections::BTreeMap;

use super::RutLeido;
use super::avisos::{Aviso, CodigoAviso};
use super::plano::Plano;

/// Casillas of page 1 that are read by their label: no place was measured for them.
const BY_LABEL: [u16; 12] = [14, 27, 28, 29, 30, 55, 56, 57, 58, 59, 60, 61];
/// Casillas that name other people, by sheet.
const PEOPLE: [(u16, u16); 3] = [(98, 110), (111, 123), (124, 159)];
/// The state, whose codes no source explains.
const STATE: u16 = 89;

pub(super) fn read(planos: &[Plano], first: &Plano, leido: &mut RutLeido) {
    let nit = leido.rut.nit.to_string();
    let mut casillas: BTreeMap<u16, Vec<String>> = BTreeMap::new();
    let mut filled: BTreeMap<u16, usize> = BTreeMap::new();
    for (index, plano) in planos.iter().enumerate() {
        let other = plano.nit();
        let other = other.trim_start_matches('0');
        if !other.is_empty() && other != nit {
            let aviso = Aviso::new(CodigoAviso::HojaDeOtroNit);
            leido.avisos.push(aviso.with("hoja", index + 1));
            // What another taxpayer's page says is not of this RUT.
            continue;
        }
        let principal = std::ptr::eq(plano, first);
        for rotulo in &plano.rotulos {
            let numero = rotulo.numero;
            let wanted =
                if principal { BY_LABEL.contains(&numero) } else { (62..=173).contains(&numero) };
            if !wanted {
                continue;
            }
            let value = plano.under(rotulo);
            if value.is_empty() {
                continue;
            }
            match PEOPLE.iter().find(|(from, to)| (*from..=*to).contains(&numero)) {
                // Each block has each number once: the most frequent one counts the blocks.
                Some((from, _)) => {
                    let of_label = casillas.entry(numero).or_default();
                    of_label.push(String::new());
                    let blocks = filled.entry(*from).or_default();
                    *blocks = (*blocks).max(of_label.len());
                }
                None => casillas.entry(numero).or_default().push(value),
            }
        }
        if !plano.usual && (principal || !other.is_empty()) {
            leido.avisos.push(Aviso::new(CodigoAviso::GeometriaDistinta));
        }
    }
    leido.rut.estado = casillas.get(&STATE).and_then(|values| values.first()).cloned();
    for (numero, values) in casillas {
        if !PEOPLE.iter().any(|(from, to)| (*from..=*to).contains(&numero)) {
            leido.rut.casillas.insert(numero.to_string(), values.join(" | "));
        }
    }
    for (from, blocks) in filled {
        if let Some((_, to)) = PEOPLE.iter().find(|(known, _)| *known == from) {
            leido.rut.casillas.insert(format!("{from}-{to}"), blocks.to_string());
        }
    }
}
