//! Any bytes as a container: no panic, and never more than the limits.

#![no_main]

use std::ops::ControlFlow;

use dian_contenedores::{Clase, Limites, walk};
use libfuzzer_sys::fuzz_target;

const LIMITES: Limites =
    Limites { niveles: 4, piezas: 20, total: 4 * 1024 * 1024, pieza: 1024 * 1024, razon: 200 };

fuzz_target!(|bytes: &[u8]| {
    let (mut seen, mut out) = (0, 0);
    let told = walk("a.zip", bytes, &LIMITES, &mut |pieza| {
        seen += 1;
        assert!(pieza.nivel <= LIMITES.niveles);
        assert!(pieza.ruta.chars().all(|c| !c.is_control()), "{:?}", pieza.ruta);
        if let Ok((clase, bytes)) = pieza.contenido {
            assert!(!matches!(clase, Clase::Zip | Clase::Correo));
            out += bytes.len() as u64;
        }
        ControlFlow::Continue(())
    });
    assert_eq!(seen, told.piezas + told.rechazadas);
    assert!(seen <= LIMITES.piezas + 2, "{seen}");
    assert!(out <= LIMITES.total + LIMITES.pieza, "{out}");
});
