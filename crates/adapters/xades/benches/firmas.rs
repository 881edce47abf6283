//! All checks of a signature against what none can do without: one RSA verification.
//!
//! The quotient of the two times is how many bare verifications a document costs.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use dian_muestras::{
    Datos, Firmante, Resumen, VALIDADO, contenedor, factura, firma, respuesta_dian,
};
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};

/// Bytes of a SignedInfo in canonical form, more or less.
const MESSAGE: usize = 2_000;

fn firmas(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("firmas");
    group.throughput(Throughput::Elements(1));

    let message = vec![b'a'; MESSAGE];
    let (key, value) = Firmante::Emisor.sign_bytes(&message);
    let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, key);
    group.bench_function("solo-rsa", |bencher| {
        bencher.iter(|| public.verify(black_box(&message), &value).is_ok());
    });

    let datos = Datos::default();
    let short = factura(&datos);
    let trust = [firma::raiz()];
    let lineas = datos.lineas.iter().cycle().take(400).cloned().collect();
    let long = factura(&Datos { lineas, ..Datos::default() });
    let heavy = factura(&Datos { resumen: Resumen::Sha512, ..Datos::default() });
    let answer = respuesta_dian(&datos, VALIDADO, Some(Firmante::Dian));
    let container = contenedor(&datos, &short, Some(&answer));
    for (name, xml) in [
        ("factura", &short),
        ("factura-sha512", &heavy),
        ("factura-400-lineas", &long),
        ("contenedor", &container),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| dian_xades::checks(black_box(xml), "900123456", &trust));
        });
    }
    group.bench_function("factura-sin-ancla", |bencher| {
        bencher.iter(|| dian_xades::checks(black_box(&short), "900123456", &[]));
    });
    group.finish();
}

criterion_group!(benches, firmas);
criterion_main!(benches);
