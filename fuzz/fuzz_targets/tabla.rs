//! A table of clients: no panic, and never more than the limits.

#![no_main]

use dian_core::clientes;
use dian_domain::vencimientos::Calendario;
use dian_tablas::{MAX_COLUMNS, MAX_ROWS, read};
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static CALENDARIO: LazyLock<Calendario> = LazyLock::new(|| Calendario::built_in().unwrap());

fuzz_target!(|bytes: &[u8]| {
    let Ok(table) = read(bytes) else { return };
    assert!(table.filas.len() <= MAX_ROWS + 1);
    assert!(table.filas.iter().all(|(_, row)| row.len() <= MAX_COLUMNS));
    let Ok((clients, told)) = clientes::read(&CALENDARIO, &table, &|_| (), &|| false) else { return };
    // Every row is taken or told.
    assert_eq!(clients.len() + told.errores.len(), table.filas.len());
});
