//! Reading the text of a code, beside a plain `str::split` over the same texts in the same run.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use dian_domain::escanear::interpret;

const EXAMPLES: &str = include_str!("../tests/escanear/ejemplos.json");

fn read_texts(criterion: &mut Criterion) {
    let examples: serde_json::Value = serde_json::from_str(EXAMPLES).unwrap_or_default();
    let texts: Vec<&str> = examples
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|example| example["texto"].as_str())
        .collect();
    assert_eq!(texts.len(), 44);
    let mut group = criterion.benchmark_group("texto de 44 códigos");
    group.bench_function("interpret", |bencher| {
        bencher.iter(|| {
            for texto in &texts {
                let _ = black_box(interpret(black_box(texto)));
            }
        });
    });
    group.bench_function("str::split", |bencher| {
        bencher.iter(|| {
            for texto in &texts {
                black_box(black_box(texto).split([':', '=', '\n', ' ']).collect::<Vec<_>>());
            }
        });
    });
    group.finish();
}

criterion_group!(benches, read_texts);
criterion_main!(benches);
