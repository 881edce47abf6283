//! Reading a document against the least that any XML reader must do: one pass over its events.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use quick_xml::Reader;
use quick_xml::events::Event;

const FACTURA: &str = include_str!("../tests/datos/factura.xml");

/// An invoice with as many lines as make it of a usual size for a supermarket.
fn long(lines: usize) -> String {
    let start = FACTURA.find("<cac:InvoiceLine>").unwrap_or(FACTURA.len());
    let end = FACTURA.rfind("</Invoice>").unwrap_or(FACTURA.len());
    let (head, rest) = FACTURA.split_at(start);
    let (body, tail) = rest.split_at(end - start);
    format!("{head}{}{tail}", body.repeat(lines))
}

fn events(text: &str) -> usize {
    let mut reader = Reader::from_str(text);
    let mut count = 0;
    loop {
        match reader.read_event() {
            Ok(Event::Eof) | Err(_) => return count,
            Ok(event) => {
                black_box(&event);
                count += 1;
            }
        }
    }
}

fn lectura(criterion: &mut Criterion) {
    for (name, text) in [("factura", FACTURA.to_owned()), ("factura-larga", long(400))] {
        let mut group = criterion.benchmark_group(name);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("eventos-quick-xml", |bencher| {
            bencher.iter(|| events(black_box(&text)));
        });
        group.bench_function("leer", |bencher| {
            bencher.iter(|| dian_xml::read(black_box(text.as_bytes())));
        });
        group.finish();
    }
}

criterion_group!(benches, lectura);
criterion_main!(benches);
