//! Draws the corpus and lets several readers read it; prints tables in Markdown.
//!
//! `--por-celda N` pictures for each condition and severity (18), `--cada K` only every K-th of them,
//! `--conjunto N` another set of the same kind (1), `--solo CONDICION`, `--lectores a,b`,
//! `--reales DIR` photographs with a text beside each instead of the corpus, `--sin PASO` without one
//! step of the reader, `--fallos` names what was not read, `--guarda DIR` writes the pictures.
//! «Read» means every expected text, exactly, and no other.

mod azar;
mod codigo;
mod condicion;
mod lienzo;
mod pares;
mod reales;
mod tabla;

use std::collections::BTreeMap;
use std::time::Instant;

use condicion::{CONDICIONES, Muestra, draw, draw_negative};
use image::GrayImage;
use tabla::Cuenta;

type Lector = fn(&GrayImage) -> Vec<String>;

fn fija(luma: &GrayImage) -> Vec<String> {
    dian_qr::read_luma(luma.width(), luma.height(), luma.as_raw(), dian_qr::Modo::Fija)
        .unwrap_or_default()
}

fn en_vivo(luma: &GrayImage) -> Vec<String> {
    dian_qr::read_luma(luma.width(), luma.height(), luma.as_raw(), dian_qr::Modo::EnVivo)
        .unwrap_or_default()
}

fn lectores() -> Vec<(&'static str, Lector)> {
    let mut all: Vec<(&'static str, Lector)> =
        vec![("fija", fija), ("viva", en_vivo), ("rqrr", pares::rqrr), ("rxing", pares::rxing)];
    #[cfg(feature = "pares")]
    all.extend([("zxing-cpp", pares::zxing_cpp as Lector), ("zbar", pares::zbar::read)]);
    all.sort_by_key(|(name, _)| *name == "rqrr");
    all
}

struct Opciones(Vec<String>);

impl Opciones {
    fn value(&self, name: &str) -> Option<&str> {
        let at = self.0.iter().position(|one| one == name)?;
        self.0.get(at + 1).map(String::as_str)
    }

    fn number(&self, name: &str, default: usize) -> usize {
        self.value(name).and_then(|value| value.parse().ok()).unwrap_or(default)
    }

    fn has(&self, name: &str) -> bool {
        self.0.iter().any(|one| one == name)
    }
}

fn main() {
    let opciones = Opciones(std::env::args().skip(1).collect());
    std::panic::set_hook(Box::new(|_| {}));
    if opciones.has("--memoria") {
        tabla::print_memory(fija);
        return;
    }
    let wanted = opciones.value("--lectores");
    let readers: Vec<_> = lectores()
        .into_iter()
        .filter(|(name, _)| wanted.is_none_or(|wanted| wanted.split(',').any(|one| one == *name)))
        .collect();
    dian_qr::medir::leave_out(opciones.value("--sin"));
    let mut cuentas: BTreeMap<&str, Cuenta> = BTreeMap::new();
    let mut show = |muestra: &Muestra, name: &str| {
        if let Some(dir) = opciones.value("--guarda") {
            let _ = muestra.imagen.save(format!("{dir}/{}.png", name.replace([' ', '/'], "_")));
        }
        for (reader, read) in &readers {
            dian_qr::medir::start();
            let start = Instant::now();
            let texts = std::panic::catch_unwind(|| read(&muestra.imagen)).unwrap_or_default();
            let ms = start.elapsed().as_secs_f64() * 1000.0;
            let cuenta = cuentas.entry(reader).or_default();
            let good = cuenta.add(muestra, texts, ms, name);
            if *reader == "fija" {
                cuenta.add_steps(dian_qr::medir::steps(), good, muestra);
                if opciones.has("--fallos") && !good {
                    eprintln!("no leída: {name} {ms:.0} ms");
                }
            }
        }
    };
    if let Some(dir) = opciones.value("--reales") {
        reales::each(dir, &mut show);
    } else {
        let (count, every) = (opciones.number("--por-celda", 18), opciones.number("--cada", 1));
        let set = opciones.number("--conjunto", 1) as u64;
        let only = opciones.value("--solo");
        for (number, name) in CONDICIONES.iter().enumerate() {
            if only.is_some_and(|only| !only.split(',').any(|one| one == *name)) {
                continue;
            }
            for severity in 1..=5 {
                for sample in (0..count).filter(|sample| (sample + severity) % every == 0) {
                    let muestra = draw(set, number, severity, sample);
                    show(&muestra, &format!("{name} {severity} {sample}"));
                }
            }
        }
        if only.is_none_or(|only| only.contains("negative")) {
            for number in (0..120).filter(|number| number % every == 0) {
                show(&draw_negative(set, number), &format!("negative 1 {number}"));
            }
        }
    }
    tabla::print(&cuentas);
}
