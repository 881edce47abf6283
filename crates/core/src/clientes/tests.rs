use std::cell::Cell;

use jiff::civil::date;

use super::*;

fn table(heading: &[&str], rows: &[&[&str]]) -> Tabla {
    let own = |row: &[&str]| row.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    Tabla { encabezado: own(heading), filas: (2..).zip(rows.iter().map(|row| own(row))).collect() }
}

fn read_all(table: &Tabla) -> (Vec<Cliente>, ImportacionClientes) {
    let calendario = Calendario::built_in().unwrap();
    read(&calendario, table, &|_| (), &|| false).unwrap()
}

#[test]
fn columns_are_recognised_and_each_bad_row_is_told() {
    let given = table(
        &["Identificación", "D.V.", "Razón Social", "Tipo de persona", "Casilla 53", "Ciudad"],
        &[
            &["900123456", "8", "Tienda La Ceiba S.A.S.", "Jurídica", "05, 48;07", "Cali"],
            &["900123456", "1", "Con dígito errado", "", "", ""],
            &["novecientos", "", "Sin número", "", "", ""],
            &["1000000042", "", "Laura", "natural", "99", ""],
            &["800.197.268-4", "", "Repetida después", "GC", "13 05", ""],
            &["800197268", "", "Repetida", "", "", ""],
            &["830000001", "", "", "marciana", "", ""],
        ],
    );
    let (clients, told) = read_all(&given);
    let nits: Vec<_> = clients.iter().map(|it| (it.fila, it.nit.as_str())).collect();
    assert_eq!(nits, [(2, "900123456"), (6, "800197268")]);
    assert_eq!(clients[0].responsabilidades, ["05", "48", "07"]);
    assert_eq!(clients[0].tipo, Some(TipoContribuyente::Juridica));
    assert_eq!(told.importados, 2);
    assert_eq!(told.ignoradas, ["Ciudad"]);
    let errors: Vec<_> = told
        .errores
        .iter()
        .map(|it| (it.fila, it.columna.as_deref().unwrap_or(""), it.fallo.codigo))
        .collect();
    assert_eq!(
        errors,
        [
            (3, "D.V.", Codigo::NitDvErrado),
            (4, "Identificación", Codigo::NitCaracterInvalido),
            (5, "Casilla 53", Codigo::ResponsabilidadDesconocida),
            (7, "Identificación", Codigo::ClienteRepetido),
            (8, "Tipo de persona", Codigo::CeldaInvalida),
        ]
    );
}

#[test]
fn three_bad_rows_in_ten_thousand_are_three_errors() {
    let mut given = table(&["nit", "responsabilidades"], &[]);
    given.filas = (0..10_000_u32)
        .map(|n| {
            let nit =
                if n % 4_000 == 1_234 { "x".to_owned() } else { (800_000_000 + n).to_string() };
            (n + 2, vec![nit, "48".to_owned()])
        })
        .collect();
    let (clients, told) = read_all(&given);
    assert_eq!((clients.len(), told.errores.len()), (9_997, 3));
    let rows: Vec<u32> = told.errores.iter().map(|it| it.fila).collect();
    assert_eq!(rows, [1_236, 5_236, 9_236]);
}

#[test]
fn progress_is_told_and_a_cancel_keeps_nothing() {
    let calendario = Calendario::built_in().unwrap();
    let mut given = table(&["nit"], &[]);
    given.filas = (0..1_000_u32).map(|n| (n + 2, vec![(800_000_000 + n).to_string()])).collect();
    let last = Cell::new(0);
    let told = |it: AvanceImportacion| {
        assert!(it.hechas >= last.get() && it.total == 1_000);
        last.set(it.hechas);
    };
    assert!(read(&calendario, &given, &told, &|| false).is_ok());
    assert_eq!(last.get(), 1_000);
    let stop = || last.get() >= 500;
    last.set(0);
    let error = read(&calendario, &given, &told, &stop).unwrap_err();
    assert_eq!(error.codigo, Codigo::ImportacionCancelada);
}

#[test]
fn a_table_without_nit_says_what_it_saw() {
    let calendario = Calendario::built_in().unwrap();
    let given = table(&["Ciudad", "Teléfono"], &[&["Cali", "1"]]);
    let error = read(&calendario, &given, &|_| (), &|| false).unwrap_err();
    assert_eq!(error.codigo, Codigo::ColumnaNitAusente);
    assert_eq!(error.parametros["columnas"], "Ciudad, Teléfono");
}

#[test]
fn the_agenda_is_read_by_day_and_by_client_in_pages() {
    let calendario = Calendario::built_in().unwrap();
    let (clients, _) = read_all(&table(
        &["nit", "nombre", "responsabilidades", "periodicidad iva"],
        &[&["900123456", "Ceiba", "48", "bimestral"], &["900123451", "Ñandú", "48", "bimestral"]],
    ));
    let (desde, hasta) = (date(2026, 11, 1), date(2027, 1, 31));
    let laid = Cartera::lay_out(&calendario, clients, Tramo::Entre { desde, hasta }).unwrap();
    let query = ConsultaAgenda {
        desde,
        hasta,
        orden: OrdenAgenda::Dia,
        texto: String::new(),
        grupo: None,
        desde_fila: 0,
        filas: 100,
    };
    let seen = |query: &ConsultaAgenda| -> Vec<(String, Date)> {
        laid.page(query)
            .filas
            .iter()
            .map(|it| (it.nombre.clone(), it.vencimiento.vence.unwrap()))
            .collect()
    };
    // Digits 1 and 6: the 7th and the 12th business day of November 2026 and of January 2027.
    let (first, second) = ("Ñandú".to_owned(), "Ceiba".to_owned());
    let by_day = [
        (first.clone(), date(2026, 11, 11)),
        (second.clone(), date(2026, 11, 19)),
        (first.clone(), date(2027, 1, 13)),
        (second.clone(), date(2027, 1, 20)),
    ];
    assert_eq!(seen(&query), by_day);
    let by_client = ConsultaAgenda { orden: OrdenAgenda::Cliente, ..query.clone() };
    assert_eq!(seen(&by_client)[0], by_day[1]);
    let page = ConsultaAgenda { desde_fila: 1, filas: 2, ..query.clone() };
    assert_eq!(seen(&page), by_day[1..3]);
    assert_eq!(laid.page(&page).total, 4);
    let found = ConsultaAgenda { texto: "ñandu".into(), ..query.clone() };
    assert_eq!(laid.page(&found).total, 2);
    let none = ConsultaAgenda { grupo: Some(GrupoObligacion::Renta), ..query };
    assert_eq!(laid.page(&none).total, 0);
}
