use dian_domain::factura::{Contexto, Leido, check};
fn main() {
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).unwrap();
        println!("== {path}");
        match dian_xml::read(&bytes) {
            Ok(leido) => {
                let hoy = jiff::civil::date(2026, 11, 27);
                let contexto = match &leido { Leido::Contenedor(c) => Contexto::inside(hoy, c), Leido::Documento(_) => Contexto::new(hoy) };
                let d = leido.documento();
                println!("{:?} {:?} {:?} firmado {:?} abrir {:?}", d.tipo, d.numero, d.codigo, d.firmado, d.abrir());
                println!("{:?}\n{:?}\nrefs {:?} pagos {:?} lineas {} num {:?}", d.emisor, d.adquiriente, d.referencias, d.medios_pago, d.lineas.len(), d.numeracion);
                for c in check(d, &contexto) { println!("  {:<16} {:<11} {} {:?}", c.nombre.name(), format!("{:?}", c.resultado), c.razon.name(), c.parametros); }
            }
            Err(e) => println!("ERR {e}"),
        }
    }
}
