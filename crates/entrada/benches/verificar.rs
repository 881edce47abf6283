//! Reading and checking 1,000 signed invoices, beside quick-xml's bare pass over the same bytes and
//! ring's bare verification of as many signatures.
#![allow(missing_docs, clippy::unwrap_used, reason = "a bench")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dian_contract::escanear::SecretoEmisor;
use dian_core::entrada::{Contexto, Intake};
use dian_entrada::Entrada;
use dian_muestras::{Datos, many};

const INVOICES: u64 = 1_000;

fn verify(criterion: &mut Criterion) {
    let files: Vec<Vec<u8>> = many(INVOICES, &Datos::default()).collect();
    let bytes: usize = files.iter().map(Vec::len).sum();
    let context = Contexto {
        hoy: jiff::civil::date(2026, 11, 13),
        confianza: Vec::new(),
        secreto: SecretoEmisor::default(),
    };
    let mut group = criterion.benchmark_group("entrada/1000");
    group.sample_size(10).throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("quick-xml, solo eventos", |bench| {
        bench.iter(|| {
            for file in &files {
                let mut reader = quick_xml::Reader::from_reader(file.as_slice());
                while !matches!(
                    black_box(reader.read_event().unwrap()),
                    quick_xml::events::Event::Eof
                ) {}
            }
        });
    });
    group.bench_function("leer", |bench| {
        bench.iter(|| files.iter().filter(|it| dian_xml::read(it).is_ok()).count());
    });
    group.bench_function("leer y verificar", |bench| {
        bench.iter(|| {
            files.iter().filter(|it| Entrada.verify("fv.xml", it, &context).is_ok()).count()
        });
    });
    group.finish();
}

criterion_group!(benches, verify);
criterion_main!(benches);
