use std::hint::black_box;
use std::time::Instant;
use quick_xml::{Reader, events::Event};
const FACTURA: &str = include_str!("../tests/datos/factura.xml");
fn time(n: &str, size: usize, mut f: impl FnMut()) { let mut best = f64::MAX; for _ in 0..15 { let t = Instant::now(); for _ in 0..20 { f(); } best = best.min(t.elapsed().as_secs_f64()/20.0); } println!("{n} {:.3} ms {:.0} MB/s", best*1e3, size as f64/best/1e6); }
fn main() {
    let start = FACTURA.find("<cac:InvoiceLine>").unwrap(); let end = FACTURA.rfind("</Invoice>").unwrap();
    let long = format!("{}{}{}", &FACTURA[..start], FACTURA[start..end].repeat(400), &FACTURA[end..]);
    for t in [FACTURA.to_owned(), long] {
        time("events", t.len(), || { let mut r = Reader::from_str(&t); loop { match r.read_event() { Ok(Event::Eof) | Err(_) => break, Ok(e) => { black_box(&e); } } } });
        time("roxml", t.len(), || { black_box(roxmltree::Document::parse(&t).unwrap()); });
        time("read", t.len(), || { black_box(dian_xml::read(t.as_bytes()).unwrap()); });
    }
}
