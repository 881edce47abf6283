//! The wallet: what is kept, found, added up, changed by notes and judged.

use std::sync::Arc;

use dian_contract::Codigo;
use dian_contract::billetera::{
    ConsultaBilletera, DatosPropios, FormatoBilletera, NombreCondicion, OrigenFactura,
};
use dian_contract::escanear::{FormatoPieza, PiezaLeida, SecretoEmisor};
use dian_contract::factura::{
    AmbienteDocumento, Comprobacion, DocumentoElectronico, FacturaVerificada, LineaDocumento,
    MedioPago, NombreComprobacion, ParteDocumento, ReferenciaDocumento, ResultadoComprobacion,
    TipoDocumentoElectronico, TotalesDocumento,
};
use dian_core::Aplicacion;
use dian_core::entrada::{Guardable, Pieza};
use dian_core::formatos::Tabla;

use crate::mundo::*;
use crate::profile;

const BUYER: &str = "900123456";

fn party(nit: &str, nombre: &str) -> ParteDocumento {
    ParteDocumento {
        nit: nit.into(),
        dv: None,
        nombre: Some(nombre.into()),
        tipo_documento: Some("31".into()),
        responsabilidades: Vec::new(),
        ciudad: None,
        correo: None,
    }
}

fn code(seed: u8) -> String {
    format!("{seed:02x}").repeat(48)
}

fn invoice(seed: u8, fecha: &str, total: &str) -> DocumentoElectronico {
    DocumentoElectronico {
        tipo: TipoDocumentoElectronico::FacturaVenta,
        codigo_documento: Some("01".into()),
        numero: format!("FE{seed}"),
        codigo: Some(code(seed).to_uppercase()),
        codigo_tipo: "cufe".into(),
        fecha: Some(fecha.into()),
        hora: None,
        vence: None,
        ambiente: AmbienteDocumento::Produccion,
        moneda: Some("COP".into()),
        emisor: party("800197268", "Ferretería El Cedro"),
        adquiriente: party(BUYER, "Tienda La Ceiba"),
        totales: TotalesDocumento { total: Some(total.into()), ..TotalesDocumento::default() },
        impuestos: Vec::new(),
        retenciones: Vec::new(),
        lineas: vec![LineaDocumento {
            numero: None,
            descripcion: "Cemento gris ñandú".into(),
            cantidad: None,
            unidad: None,
            precio: None,
            valor: None,
        }],
        medios_pago: vec![MedioPago {
            forma: Some("contado".into()),
            codigo: Some("48".into()),
            vence: None,
        }],
        referencias: Vec::new(),
        notas: Vec::new(),
        numeracion: None,
        qr: None,
        abrir: None,
    }
}

fn check(nombre: NombreComprobacion, resultado: ResultadoComprobacion) -> Comprobacion {
    Comprobacion { nombre, resultado, razon: "prueba".into(), parametros: [].into(), norma: None }
}

fn piece(documento: DocumentoElectronico, checks: Vec<Comprobacion>) -> Pieza {
    let factura = FacturaVerificada {
        archivo: format!("{}.xml", documento.numero),
        documento: Some(documento),
        comprobaciones: checks,
        error: None,
    };
    Pieza {
        leida: PiezaLeida {
            archivo: factura.archivo.clone(),
            formato: FormatoPieza::Xml,
            codigos: Vec::new(),
            factura: Some(factura.clone()),
            rut: None,
            informe: None,
            lectura: None,
            error: None,
        },
        guardable: Some(Guardable::Documento {
            factura: Box::new(factura),
            bytes: b"<Invoice/>".to_vec(),
        }),
    }
}

fn validated() -> Vec<Comprobacion> {
    vec![
        check(NombreComprobacion::RespuestaDian, ResultadoComprobacion::Bien),
        check(NombreComprobacion::RespuestaDianFirma, ResultadoComprobacion::Bien),
        check(NombreComprobacion::Duplicado, ResultadoComprobacion::Desconocido),
    ]
}

async fn read(world: &World, app: &Arc<Aplicacion>, pieces: Vec<Pieza>) -> Vec<u32> {
    *world.intake.0.lock().unwrap() = pieces;
    let lote = app.escanear_file("lote.zip".into(), Vec::new(), |_| ()).await.unwrap();
    lote.piezas.iter().map(|it| it.lectura.unwrap()).collect()
}

fn all() -> ConsultaBilletera {
    ConsultaBilletera { cuantas: 50, ..ConsultaBilletera::default() }
}

#[tokio::test]
async fn an_invoice_is_kept_once_found_by_any_word_and_there_after_a_restart() {
    let world = World::default();
    let app = world.start();
    app.open_vault().await;
    let pieces = || vec![piece(invoice(1, "2026-03-09", "1190000.50"), validated())];
    let read_once = read(&world, &app, pieces()).await;
    let told = app.billetera_save(&read_once).await.unwrap();
    assert_eq!((told.nuevas, told.repetidas), (1, 0));
    let again = read(&world, &app, pieces()).await;
    let told = app.billetera_save(&again).await.unwrap();
    assert_eq!((told.nuevas, told.repetidas), (0, 1));
    // Under capitals or not, a code is the same document.
    *world.intake.0.lock().unwrap() = pieces();
    let lote = app.escanear_file("x".into(), Vec::new(), |_| ()).await.unwrap();
    let known = &lote.piezas[0].factura.as_ref().unwrap().comprobaciones[2];
    assert_eq!(known.resultado, ResultadoComprobacion::Mal, "it is there already");

    let app = world.start();
    app.open_vault().await;
    for words in ["cedro", "CEMENTO ñandu", "fe1", "800197268", &code(1)[..12]] {
        let found =
            app.billetera_list(&ConsultaBilletera { texto: words.into(), ..all() }).await.unwrap();
        assert_eq!(found.total, 1, "{words}");
    }
    let page = app.billetera_list(&all()).await.unwrap();
    assert_eq!((page.total, page.suma), (1, 1_190_001), "cents go to the nearest peso");
    assert_eq!(page.por_mes[0].clave, "2026-03");
    assert_eq!(page.por_emisor[0].nombre.as_deref(), Some("Ferretería El Cedro"));
    assert_eq!(page.facturas[0].resultado, ResultadoComprobacion::Bien);
    let detail = app.billetera_detail(&code(1)).await.unwrap();
    assert_eq!(detail.archivo.as_deref(), Some("FE1.xml"));
    assert_eq!(detail.sha256.map(|it| it.len()), Some(64));
}

#[tokio::test]
async fn a_note_changes_its_invoice_and_is_not_counted_twice() {
    let world = World::default();
    let app = world.start();
    app.open_vault().await;
    let mut note = invoice(2, "2026-03-20", "200000.00");
    note.tipo = TipoDocumentoElectronico::NotaCredito;
    note.referencias = vec![ReferenciaDocumento {
        numero: Some("FE1".into()),
        codigo: Some(code(1)),
        fecha: None,
        motivo: None,
    }];
    let mut dollars = invoice(3, "2026-04-01", "100.00");
    dollars.moneda = Some("USD".into());
    let pieces = vec![
        piece(invoice(1, "2026-03-09", "1000000.00"), validated()),
        piece(note, Vec::new()),
        piece(dollars, Vec::new()),
    ];
    let read = read(&world, &app, pieces).await;
    app.billetera_save(&read).await.unwrap();
    let page = app.billetera_list(&all()).await.unwrap();
    assert_eq!((page.total, page.suma), (3, 800_000));
    let detail = app.billetera_detail(&code(1)).await.unwrap();
    assert_eq!((detail.resumen.total, detail.resumen.neto), (Some(1_000_000), Some(800_000)));
    assert_eq!(detail.cambios.len(), 1);
    assert_eq!(page.facturas[0].total, None, "dollars are no pesos");
    app.billetera_delete(&code(2)).await.unwrap();
    assert_eq!(app.billetera_list(&all()).await.unwrap().suma, 1_000_000);
    let gone = app.billetera_detail(&code(2)).await.unwrap_err();
    assert_eq!(gone.codigo, Codigo::NoEncontrado);
}

#[tokio::test]
async fn the_ledger_waits_for_what_is_not_known_and_counts_what_holds() {
    let world = World::default();
    let app = world.start();
    app.open_vault().await;
    app.perfil_save(&profile()).await.unwrap();
    let mut other = invoice(2, "2026-05-02", "500000.00");
    other.adquiriente = party("222222222222", "Consumidor final");
    let pieces = vec![
        piece(invoice(1, "2026-03-09", "2000000.00"), validated()),
        piece(other, validated()),
        piece(invoice(3, "2025-12-31", "900000.00"), validated()),
    ];
    let read = read(&world, &app, pieces).await;
    app.billetera_save(&read).await.unwrap();
    let book = app.billetera_ledger(2026).await.unwrap();
    assert_eq!((book.uvt, book.tope), (Some(52_374), Some(12_569_760)));
    assert_eq!((book.cuentan, book.por_confirmar, book.no_cuentan), (0, 2_000_000, 500_000));
    assert_eq!((book.deduccion, book.deduccion_posible), (Some(0), Some(20_000)));

    let own = DatosPropios {
        pago_electronico: Some(true),
        pagada: Some(jiff::civil::date(2026, 3, 9)),
        usada_en_otra: Some(false),
        emisor_obligado: Some(true),
        recibida: None,
        etiquetas: vec![" obra   casa ".into(), "Obra casa".into()],
    };
    let detail = app.billetera_edit(&code(1), own).await.unwrap();
    assert_eq!(detail.propios.etiquetas, ["obra casa"]);
    let row = detail.deduccion.unwrap();
    assert_eq!(row.resultado, ResultadoComprobacion::Bien, "{:?}", row.condiciones);
    assert_eq!(row.condiciones[0].nombre, NombreCondicion::SinOtroUso);
    let book = app.billetera_ledger(2026).await.unwrap();
    assert_eq!((book.cuentan, book.deduccion), (2_000_000, Some(20_000)));
    let tagged = ConsultaBilletera { etiqueta: Some("obra casa".into()), ..all() };
    assert_eq!(app.billetera_list(&tagged).await.unwrap().total, 1);
    let long = DatosPropios { etiquetas: vec!["x".repeat(41)], ..DatosPropios::default() };
    let refused = app.billetera_edit(&code(1), long).await.unwrap_err();
    assert_eq!(refused.codigo, Codigo::RespuestaInvalida);
}

#[tokio::test]
async fn an_invoice_on_credit_has_its_clock_and_an_event_moves_it() {
    let world = World::default();
    let app = world.start();
    app.open_vault().await;
    let mut credit = invoice(1, "2026-11-10", "1000000.00");
    credit.medios_pago[0].forma = Some("credito".into());
    let mut event = invoice(9, "2026-11-11", "0");
    event.tipo = TipoDocumentoElectronico::Evento;
    event.codigo_documento = Some("030".into());
    event.referencias = vec![ReferenciaDocumento {
        numero: None,
        codigo: Some(code(1)),
        fecha: None,
        motivo: None,
    }];
    let pieces = vec![piece(credit, validated()), piece(event, Vec::new())];
    let read = read(&world, &app, pieces).await;
    app.billetera_save(&read).await.unwrap();
    assert_eq!(app.billetera_list(&all()).await.unwrap().total, 1, "an event is no invoice");
    let own =
        DatosPropios { recibida: Some(jiff::civil::date(2026, 11, 11)), ..DatosPropios::default() };
    let clock = app.billetera_edit(&code(1), own).await.unwrap().aceptacion.unwrap();
    assert!(clock.a_credito);
    assert_eq!(clock.eventos, ["030"]);
    assert_eq!(clock.sigue.as_deref(), Some("032"));
    // Wednesday 11 November; Monday 16 is a holiday: Thursday, Friday, Tuesday.
    assert_eq!(clock.vence, Some(jiff::civil::date(2026, 11, 17)));
}

#[tokio::test]
async fn the_report_of_dian_is_taken_in_and_the_xml_completes_it() {
    let world = World::default();
    let app = world.start();
    app.open_vault().await;
    let head = [
        "Identificación Emisor Factura",
        "Nombre Emisor Factura",
        "Fecha Emisión",
        "Valor Facturado",
        "Valor Factura / Afectada con Notas",
        "Medios De Pago",
        "Num_factura_venta",
        "CUFE",
    ];
    let row = |cufe: &str| {
        ["800197268", "El Cedro", "2026-03-09", "1.000.000", "900.000", "Tarjeta", "FE1", cufe]
            .map(str::to_owned)
            .to_vec()
    };
    let table = Tabla {
        encabezado: head.map(str::to_owned).to_vec(),
        filas: vec![(26, row(&code(1))), (27, row("corto"))],
    };
    let report = Pieza {
        leida: PiezaLeida {
            archivo: "report.xlsx".into(),
            formato: FormatoPieza::Tabla,
            codigos: Vec::new(),
            factura: None,
            rut: None,
            informe: Some(2),
            lectura: None,
            error: None,
        },
        guardable: Some(Guardable::Tabla(table)),
    };
    let numbers = read(&world, &app, vec![report]).await;
    let told = app.billetera_save(&numbers).await.unwrap();
    assert_eq!((told.nuevas, told.errores.len()), (1, 1));
    assert_eq!(told.errores[0].que, "report.xlsx, fila 27");
    let page = app.billetera_list(&all()).await.unwrap();
    assert_eq!((page.facturas[0].origen, page.suma), (OrigenFactura::Informe, 900_000));
    let xml = vec![piece(invoice(1, "2026-03-09", "1000000.00"), validated())];
    let numbers = read(&world, &app, xml).await;
    assert_eq!(app.billetera_save(&numbers).await.unwrap().completadas, 1);
    let page = app.billetera_list(&all()).await.unwrap();
    assert_eq!((page.facturas[0].origen, page.total), (OrigenFactura::Xml, 1));
}

#[tokio::test]
async fn what_was_forgotten_or_a_closed_vault_is_told_and_every_format_is_written() {
    let world = World::default();
    let app = world.start();
    let closed = app.billetera_list(&all()).await.unwrap_err();
    assert_eq!(closed.codigo, Codigo::BovedaCerrada);
    app.open_vault().await;
    let numbers =
        read(&world, &app, vec![piece(invoice(1, "2026-03-09", "10.00"), validated())]).await;
    let nothing = app.factura_verify(numbers[0] + 1, SecretoEmisor::default()).await.unwrap_err();
    assert_eq!(nothing.codigo, Codigo::NoEncontrado);
    let empty = app.billetera_export(&all(), FormatoBilletera::Csv).await.unwrap_err();
    assert_eq!(empty.codigo, Codigo::NoEncontrado, "an empty wallet has nothing to write");
    app.billetera_save(&numbers).await.unwrap();
    for (format, end) in [
        (FormatoBilletera::Csv, "csv"),
        (FormatoBilletera::Xlsx, "xlsx"),
        (FormatoBilletera::Json, "json"),
        (FormatoBilletera::Zip, "zip"),
    ] {
        let saved = app.billetera_export(&all(), format).await.unwrap();
        assert_eq!(saved.nombre, format!("facturas-2026-11-13.{end}"));
    }
    app.escanear_forget();
    let forgotten = app.billetera_save(&numbers).await.unwrap_err();
    assert_eq!(forgotten.codigo, Codigo::NoEncontrado);
    // A code alone is kept too, and one that is none is refused.
    let text = format!(
        "NumFac: FE7\nFecFac: 2026-02-01\nNitFac: 800197268\nValTolFac: 35000.00\nCUFE: {}",
        code(7)
    );
    assert_eq!(app.billetera_save_codigo(&text).await.unwrap().nuevas, 1);
    let told = app.billetera_save_codigo("hola").await.unwrap();
    assert_eq!(told.errores[0].fallo.codigo, Codigo::RespuestaInvalida);
    // Forgetting the profile forgets the wallet.
    app.perfil_delete().await.unwrap();
    assert_eq!(app.billetera_list(&all()).await.unwrap().en_billetera, 0);
}
