//! Due dates of 10,000 NITs, a year, every obligation, beside a plain loop that only adds days.

#![allow(missing_docs, clippy::unwrap_used, reason = "a bench")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use dian_domain::nit::Nit;
use dian_domain::vencimientos::{Calendario, Perfil, Tramo};
use jiff::ToSpan;
use jiff::civil::date;

const CLIENTS: u64 = 10_000;
const YEAR: i16 = 2026;

fn dates(criterion: &mut Criterion) {
    let calendario = Calendario::built_in().unwrap();
    let everything = calendario.select(&Perfil::default()).unwrap();
    let nits: Vec<Nit> = (0..CLIENTS).map(|n| Nit::new(900_000_000 + n).unwrap()).collect();
    let one = calendario.agenda(Tramo::Anio(YEAR)).unwrap().of(nits[0], &everything).len();

    let mut group = criterion.benchmark_group("vencimientos de 10.000 NIT");
    group.sample_size(10);
    group.bench_function("todas las obligaciones de un año", |bencher| {
        bencher.iter(|| {
            let agenda = calendario.agenda(Tramo::Anio(YEAR)).unwrap();
            nits.iter().map(|nit| agenda.of(*nit, &everything).len()).sum::<usize>()
        });
    });
    // The limit: the same number of dates, each only one addition.
    group.bench_function("solo sumar días", |bencher| {
        bencher.iter(|| {
            let start = date(YEAR, 1, 1);
            for nit in &nits {
                let mut days: Vec<_> = Vec::with_capacity(one);
                for line in 0..one {
                    let shift = (nit.number() as usize + line) % 365;
                    days.extend(start.checked_add((shift as i64).days()).ok());
                }
                black_box(days);
            }
        });
    });
    group.finish();
    criterion.bench_function("preparar un año", |bencher| {
        bencher.iter(|| black_box(calendario.agenda(Tramo::Anio(YEAR)).is_ok()));
    });
}

criterion_group!(benches, dates);
criterion_main!(benches);
