//! Searching a wallet of 50,000 invoices, beside a bare pass of `str::contains` over as many texts.
#![allow(missing_docs, clippy::unwrap_used, reason = "a bench")]

use criterion::{Criterion, criterion_group, criterion_main};
use dian_contract::billetera::ConsultaBilletera;
use dian_core::billetera::Billetera;

const INVOICES: u32 = 50_000;

fn search(criterion: &mut Criterion) {
    let wallet = Billetera::fictitious(INVOICES);
    let texts: Vec<String> = (0..INVOICES)
        .map(|n| format!("fe{n} 900{n:06} proveedor ficticio {} cemento y varilla", n % 400))
        .collect();
    let query = |texto: &str| ConsultaBilletera {
        texto: texto.to_owned(),
        cuantas: 50,
        ..ConsultaBilletera::default()
    };
    let mut group = criterion.benchmark_group("billetera/50000");
    group.bench_function("contains", |bench| {
        bench.iter(|| texts.iter().filter(|it| it.contains("varilla")).count());
    });
    for (name, texto) in [("una", "fe49999"), ("muchas", "varilla"), ("todas", "")] {
        let query = query(texto);
        group.bench_function(name, |bench| bench.iter(|| wallet.page(&query)));
    }
    group.finish();
}

criterion_group!(benches, search);
criterion_main!(benches);
