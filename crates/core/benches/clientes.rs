//! A portfolio of 10,000 clients: reading its rows beside only splitting them, and laying a year of
//! their dates out beside asking for the dates alone.

#![allow(missing_docs, clippy::unwrap_used, reason = "a bench")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use dian_core::clientes::{self, Cartera};
use dian_core::formatos::Tabla;
use dian_domain::nit::Nit;
use dian_domain::responsabilidades::Responsabilidad;
use dian_domain::vencimientos::{Calendario, Perfil, PeriodicidadIva, Tipo, Tramo};

const CLIENTS: u32 = 10_000;

fn portfolio(criterion: &mut Criterion) {
    let calendario = Calendario::built_in().unwrap();
    let lines: Vec<String> = (0..CLIENTS)
        .map(|n| format!("{};Cliente {n};juridica;05,07,48;bimestral", 800_000_000 + n))
        .collect();
    let split = |line: &String| line.split(';').map(str::to_owned).collect::<Vec<_>>();
    let table = Tabla {
        encabezado: ["NIT", "Nombre", "Tipo", "Responsabilidades", "Periodicidad IVA"]
            .map(str::to_owned)
            .to_vec(),
        filas: (2..).zip(lines.iter().map(split)).collect(),
    };
    let (clients, _) = clientes::read(&calendario, &table, &|_| (), &|| false).unwrap();

    let mut group = criterion.benchmark_group("10.000 clientes");
    group.sample_size(10);
    group.bench_function("leer las filas", |bencher| {
        bencher.iter(|| clientes::read(&calendario, &table, &|_| (), &|| false).unwrap().0.len());
    });
    group.bench_function("solo partir las filas", |bencher| {
        bencher.iter(|| lines.iter().map(|line| split(line).len()).sum::<usize>());
    });
    group.bench_function("la agenda de un año", |bencher| {
        bencher.iter(|| {
            let laid = Cartera::lay_out(&calendario, clients.clone(), Tramo::Anio(2026));
            black_box(laid.is_ok())
        });
    });
    let codes: Vec<_> =
        ["05", "07", "48"].map(|code| Responsabilidad::parse(code).unwrap()).to_vec();
    let selection = calendario
        .select(&Perfil {
            tipo: Some(Tipo::Juridica),
            responsabilidades: &codes,
            periodicidad_iva: Some(PeriodicidadIva::Bimestral),
            ..Perfil::default()
        })
        .unwrap();
    let nits: Vec<Nit> =
        (0..CLIENTS).map(|n| Nit::new(800_000_000 + u64::from(n)).unwrap()).collect();
    group.bench_function("solo las fechas", |bencher| {
        bencher.iter(|| {
            let agenda = calendario.agenda(Tramo::Anio(2026)).unwrap();
            nits.iter().map(|nit| agenda.of(*nit, &selection).len()).sum::<usize>()
        });
    });
    group.finish();
}

criterion_group!(benches, portfolio);
criterion_main!(benches);
