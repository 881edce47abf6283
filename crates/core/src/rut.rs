//! What follows from a RUT: the due dates of each responsibility, and codes in a pasted text.

use dian_contract::perfil::TipoContribuyente;
use dian_contract::rut::Rut;
use dian_contract::vencimientos::Obligacion;
use dian_domain::vencimientos::Calendario;

/// Gran contribuyente.
const LARGE: &str = "13";
/// Most lines of a pasted text that are looked at.
const MAX_LINES: usize = 2000;

/// Puts, at each responsibility, the ids of the obligations that follow from it.
pub fn add_obligations(calendario: &Calendario, rut: &mut Rut) {
    let all: Vec<Obligacion> = calendario.obligaciones().iter().map(Obligacion::from).collect();
    for it in &mut rut.responsabilidades {
        let of_it = all.iter().filter(|one| one.responsabilidades.contains(&it.codigo));
        it.obligaciones = of_it.map(|one| one.id.clone()).collect();
    }
}

/// Which calendar applies to whom a RUT describes: casilla 24, or that of the grandes contribuyentes,
/// whom responsibility 13 makes one (facts: rut-responsibilities).
pub fn kind(rut: &Rut) -> Option<TipoContribuyente> {
    let large = rut.responsabilidades.iter().any(|it| it.codigo == LARGE);
    if large { Some(TipoContribuyente::GranContribuyente) } else { rut.tipo }
}

/// Codes of casilla 53 in a text that a person pasted from a RUT, in order: «05- Impto. renta…», «48 -
/// Impuesto sobre las ventas», also several in a line, «48 Impuesto…» at the start of one, or a line of
/// codes alone. Whether each exists is told when the profile is kept; «CL 12 - 48» holds none.
pub fn codes_in(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = text.lines().take(MAX_LINES).flat_map(codes_in_line).collect();
    codes.sort();
    codes.dedup();
    codes
}

fn codes_in_line(line: &str) -> Vec<String> {
    let bytes = line.as_bytes();
    let digits = |at: usize| {
        bytes.get(at..at + 2).filter(|pair| pair.iter().all(u8::is_ascii_digit)).is_some()
            && !bytes.get(at + 2).is_some_and(u8::is_ascii_digit)
    };
    let is_list = |it: char| it.is_ascii_digit() || it.is_whitespace() || ",;.".contains(it);
    let alone = line.chars().all(is_list);
    let mut codes = Vec::new();
    for at in (0..bytes.len()).filter(|at| digits(*at)) {
        let (before, code, after) = (&line[..at], &line[at..at + 2], &line[at + 2..]);
        if before.ends_with(|it: char| it.is_ascii_digit() || (!alone && "/.-".contains(it))) {
            continue;
        }
        let name = |rest: &str| rest.trim_start().starts_with(char::is_alphabetic);
        let dash = after.trim_start().strip_prefix(['-', '–', '—']).is_some_and(name);
        let first = before.trim().is_empty()
            && after.trim_start_matches(['.', ')']).starts_with(char::is_whitespace)
            && name(after.trim_start_matches(['.', ')']));
        if alone || dash || first {
            codes.push(code.to_owned());
        }
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_stand_before_a_name_or_alone_and_an_address_holds_none() {
        let text = "05- Impto. renta y compl. régimen ordinar\n48 - Impuesto sobre las ventas - IVA\n\
                    CL 12 - 48\n14 Informante de exogena 52 – Facturador\n48 - otra vez\n1048 - no";
        assert_eq!(codes_in(text), ["05", "14", "48", "52"]);
        assert_eq!(codes_in("05, 07, 48;52"), ["05", "07", "48", "52"]);
        assert_eq!(codes_in("Carrera 7 # 12-48 á"), Vec::<String>::new());
        assert_eq!(codes_in("ñ05- renta"), ["05"]);
    }
}
