use jiff::civil::date;
use proptest::prelude::*;

use super::*;

#[test]
fn the_cap_of_each_year_is_that_of_the_facts() {
    // Facts: einvoice §5.6.
    let table =
        [(2025, 49_799, 11_951_760, 1_195_176_000), (2026, 52_374, 12_569_760, 1_256_976_000)];
    for (year, uvt, cap, reached) in table {
        let at = |total| ledger(year, &[good("a", year, total)]);
        let exact = at(reached);
        assert_eq!(exact.uvt.unwrap().value(), uvt);
        assert_eq!(exact.tope.unwrap().value(), cap);
        assert_eq!(exact.deduccion.unwrap().value(), cap);
        assert_eq!(exact.usado_por_mil, Some(1_000));
        assert_eq!(at(reached - 100).deduccion.unwrap().value(), cap - 1);
        assert_eq!(at(reached * 3).deduccion.unwrap().value(), cap);
    }
}

#[test]
fn a_year_without_a_known_uvt_has_no_cap_and_no_deduction() {
    let it = ledger(2027, &[good("a", 2027, 5_000_000)]);
    assert_eq!((it.uvt, it.tope, it.deduccion, it.usado_por_mil), (None, None, None, None));
    assert_eq!(it.cuentan.value(), 5_000_000);
}

#[test]
fn purchases_of_other_years_stay_out_and_the_rest_is_sorted() {
    let mut unknown = good("b", 2026, 300_000);
    unknown.emisor_obligado = None;
    let mut bad = good("c", 2026, 200_000);
    bad.usada_en_otra = Some(true);
    let mut abroad = good("d", 2026, 1);
    abroad.total = None;
    let purchases = [bad, good("a", 2026, 100_099), unknown, good("z", 2025, 9_000_000), abroad];
    let it = ledger(2026, &purchases);
    let rows: Vec<(&str, Resultado)> =
        it.filas.iter().map(|row| (row.id.as_str(), row.resultado)).collect();
    assert_eq!(
        rows,
        [
            ("b", Resultado::Desconocido),
            ("c", Resultado::Mal),
            ("a", Resultado::Bien),
            ("d", Resultado::Desconocido),
        ]
    );
    assert_eq!(
        (it.cuentan.value(), it.por_confirmar.value(), it.no_cuentan.value()),
        (100_099, 300_000, 200_000)
    );
    assert_eq!(it.deduccion.unwrap().value(), 1_000);
    assert_eq!(it.deduccion_posible.unwrap().value(), 4_000);
    assert_eq!(it.norma, "Estatuto Tributario, art. 336 num. 5 (Ley 2277 de 2022)");
}

#[test]
fn each_reason_follows_from_its_case() {
    type Change = fn(&mut Compra);
    type Case = (Change, usize, Resultado, Razon, Option<Arreglo>, Option<Quien>);
    let cases: [Case; 32] = [
        (|_| (), 0, Resultado::Bien, Razon::SinOtroUso, None, None),
        (
            |it| it.usada_en_otra = Some(true),
            0,
            Resultado::Mal,
            Razon::UsadaEnOtra,
            Some(Arreglo::ElegirUnUso),
            Some(Quien::Comprador),
        ),
        (
            |it| it.usada_en_otra = None,
            0,
            Resultado::Desconocido,
            Razon::FaltaUso,
            Some(Arreglo::DecirUso),
            Some(Quien::Comprador),
        ),
        (|_| (), 1, Resultado::Bien, Razon::ATuNombre, None, None),
        (
            |it| {
                it.tipo = TipoCompra::PosPapel;
                it.ambiente = Ambiente::Desconocido;
                it.validada = None
            },
            1,
            Resultado::Mal,
            Razon::PosPapel,
            Some(Arreglo::PedirFactura),
            Some(Quien::Comprador),
        ),
        (
            |it| it.tipo = TipoCompra::PosElectronico,
            1,
            Resultado::Desconocido,
            Razon::PosElectronico,
            Some(Arreglo::PedirFactura),
            Some(Quien::Comprador),
        ),
        (
            |it| {
                it.tipo = TipoCompra::PosElectronico;
                it.comprador = Comprador::ConsumidorFinal
            },
            1,
            Resultado::Mal,
            Razon::ConsumidorFinal,
            Some(Arreglo::PedirANombre),
            Some(Quien::Vendedor),
        ),
        (
            |it| it.tipo = TipoCompra::OtroEquivalente,
            1,
            Resultado::Desconocido,
            Razon::Equivalente,
            Some(Arreglo::PedirFactura),
            Some(Quien::Comprador),
        ),
        (
            |it| it.tipo = TipoCompra::Contingencia,
            1,
            Resultado::Desconocido,
            Razon::Contingencia,
            None,
            None,
        ),
        (
            |it| it.tipo = TipoCompra::Otro,
            1,
            Resultado::Mal,
            Razon::NoEsCompra,
            None,
            Some(Quien::Nadie),
        ),
        (
            |it| it.ambiente = Ambiente::Habilitacion,
            1,
            Resultado::Mal,
            Razon::DePrueba,
            Some(Arreglo::PedirFacturaReal),
            Some(Quien::Vendedor),
        ),
        (
            |it| it.ambiente = Ambiente::Desconocido,
            1,
            Resultado::Desconocido,
            Razon::SinAmbiente,
            Some(Arreglo::ConseguirXml),
            Some(Quien::Comprador),
        ),
        (
            |it| it.comprador = Comprador::ConsumidorFinal,
            1,
            Resultado::Mal,
            Razon::ConsumidorFinal,
            Some(Arreglo::PedirANombre),
            Some(Quien::Vendedor),
        ),
        (
            |it| it.comprador = Comprador::Otro,
            1,
            Resultado::Mal,
            Razon::OtroComprador,
            Some(Arreglo::PedirANombre),
            Some(Quien::Vendedor),
        ),
        (
            |it| it.comprador = Comprador::SinNumero,
            1,
            Resultado::Mal,
            Razon::SinComprador,
            Some(Arreglo::PedirANombre),
            Some(Quien::Vendedor),
        ),
        (
            |it| it.comprador = Comprador::SinComparar,
            1,
            Resultado::Desconocido,
            Razon::FaltaPerfil,
            Some(Arreglo::PonerDocumento),
            Some(Quien::Comprador),
        ),
        (
            |it| it.validada = Some(false),
            1,
            Resultado::Mal,
            Razon::Rechazada,
            Some(Arreglo::PedirFacturaReal),
            Some(Quien::Vendedor),
        ),
        (
            |it| it.validada = None,
            1,
            Resultado::Desconocido,
            Razon::SinValidar,
            Some(Arreglo::ConseguirXml),
            Some(Quien::Comprador),
        ),
        (
            |it| {
                it.validada = None;
                it.comprador = Comprador::Otro
            },
            1,
            Resultado::Mal,
            Razon::OtroComprador,
            Some(Arreglo::PedirANombre),
            Some(Quien::Vendedor),
        ),
        (|_| (), 2, Resultado::Bien, Razon::PagoDeclarado, None, None),
        (
            |it| it.medios = vec!["10".to_owned()],
            2,
            Resultado::Bien,
            Razon::EfectivoPorError,
            None,
            None,
        ),
        (
            |it| it.pagada = Some(date(2027, 1, 2)),
            2,
            Resultado::Mal,
            Razon::PagadaOtroAnio,
            None,
            Some(Quien::Nadie),
        ),
        (
            |it| it.pago_electronico = Some(false),
            2,
            Resultado::Mal,
            Razon::PagoEnEfectivo,
            None,
            Some(Quien::Nadie),
        ),
        (
            |it| {
                it.pago_electronico = None;
                it.medios = vec!["10".to_owned()]
            },
            2,
            Resultado::Mal,
            Razon::DiceEfectivo,
            Some(Arreglo::TenerComprobante),
            Some(Quien::Comprador),
        ),
        (
            |it| {
                it.pago_electronico = None;
                it.medios = vec!["10".to_owned(), "48".to_owned()]
            },
            2,
            Resultado::Desconocido,
            Razon::MediosMezclados,
            Some(Arreglo::ConfirmarPago),
            Some(Quien::Comprador),
        ),
        (
            |it| it.pago_electronico = None,
            2,
            Resultado::Desconocido,
            Razon::DiceElectronico,
            Some(Arreglo::ConfirmarPago),
            Some(Quien::Comprador),
        ),
        (
            |it| {
                it.pago_electronico = None;
                it.medios = vec!["1".to_owned()]
            },
            2,
            Resultado::Desconocido,
            Razon::FaltaMedio,
            Some(Arreglo::ConfirmarPago),
            Some(Quien::Comprador),
        ),
        (
            |it| {
                it.pago_electronico = None;
                it.forma = Some(FormaPago::Credito)
            },
            2,
            Resultado::Desconocido,
            Razon::FaltaPagoCredito,
            Some(Arreglo::ConfirmarPago),
            Some(Quien::Comprador),
        ),
        (
            |it| it.forma = Some(FormaPago::Credito),
            2,
            Resultado::Desconocido,
            Razon::FaltaFechaPago,
            Some(Arreglo::DecirFechaPago),
            Some(Quien::Comprador),
        ),
        (|_| (), 3, Resultado::Bien, Razon::EmisorObligado, None, None),
        (
            |it| it.emisor_obligado = Some(false),
            3,
            Resultado::Mal,
            Razon::EmisorVoluntario,
            None,
            Some(Quien::Nadie),
        ),
        (
            |it| it.emisor_obligado = None,
            3,
            Resultado::Desconocido,
            Razon::FaltaEmisor,
            Some(Arreglo::AveriguarEmisor),
            Some(Quien::Comprador),
        ),
    ];
    let rules = ReglasDeduccion::built_in().unwrap();
    let uvt = TablaUvt::built_in().unwrap();
    let mut reached = std::collections::BTreeSet::new();
    for (change, which, resultado, razon, arreglo, quien) in cases {
        let mut compra = good("a", 2026, 100_000);
        change(&mut compra);
        let condiciones = rules.judge(&compra, &uvt);
        assert_eq!(condiciones.len(), 4);
        let it = &condiciones[which];
        assert_eq!(
            (it.resultado, it.razon, it.arreglo, it.quien),
            (resultado, razon, arreglo, quien)
        );
        assert!(!it.norma.is_empty());
        reached.insert(razon);
    }
    assert!(Razon::ALL.iter().all(|razon| reached.contains(razon)), "{reached:?}");
}

#[test]
fn the_limit_of_a_ticket_on_paper_is_told_in_the_pesos_of_its_year() {
    let rules = ReglasDeduccion::built_in().unwrap();
    let uvt = TablaUvt::built_in().unwrap();
    for (year, pesos) in [(2026, "261870"), (2025, "248995"), (2027, "")] {
        let compra = Compra { tipo: TipoCompra::PosPapel, ..good("a", year, 1) };
        let it = &rules.judge(&compra, &uvt)[1];
        assert_eq!(it.parametros.get("pesos").unwrap(), pesos);
        assert_eq!(it.parametros.get("uvt").unwrap(), "5");
        assert_eq!(it.norma, "Estatuto Tributario, art. 616-1; Resolución DIAN 001092 de 2022");
    }
}

#[test]
fn cash_by_mistake_leans_on_its_doctrine_and_what_was_not_found_says_so() {
    let rules = ReglasDeduccion::built_in().unwrap();
    let uvt = TablaUvt::built_in().unwrap();
    let compra = Compra { medios: vec!["10".to_owned()], ..good("a", 2026, 1) };
    assert_eq!(rules.judge(&compra, &uvt)[2].norma, "Concepto DIAN 738 de 2024");
    for open in [ReglaDeduccion::PosElectronico, ReglaDeduccion::Base] {
        assert_eq!(rules.rule(open).unwrap().estado, EstadoRegla::PorVerificar);
    }
}

#[test]
fn rules_that_are_missing_or_stand_twice_are_refused() {
    let json = include_str!("../../rules/deduccion.json");
    assert!(ReglasDeduccion::parse(&json.replacen("\"base\"", "\"tope\"", 1)).is_err());
    assert!(
        ReglasDeduccion::parse(&json.replacen("\"cantidad\": 240", "\"cantidad\": null", 1))
            .is_err()
    );
    assert!(ReglasDeduccion::parse("{\"reglas\": []}").is_err());
}

/// The words live in the interface; a reason without its sentence would be shown as a code.
#[test]
fn every_word_has_its_sentence_in_both_languages() {
    for (language, text) in [
        ("es-CO", include_str!("../../../../ui/src/catalogo/es-CO/deduccion.ftl")),
        ("en", include_str!("../../../../ui/src/catalogo/en/deduccion.ftl")),
    ] {
        let has = |key: String| text.lines().any(|line| line.starts_with(&format!("{key} =")));
        for razon in Razon::ALL {
            assert!(has(format!("deduccion-razon-{}", razon.as_str())), "{language} {razon:?}");
        }
        for arreglo in Arreglo::ALL {
            assert!(
                has(format!("deduccion-arreglo-{}", arreglo.as_str())),
                "{language} {arreglo:?}"
            );
        }
    }
}

fn purchases() -> impl Strategy<Value = Vec<Compra>> {
    let flag = || proptest::option::of(any::<bool>());
    let total = proptest::option::of(-1_000_i64..900_719_925_474_099);
    let one = (total, flag(), flag(), flag(), flag(), 2025_i16..=2026);
    proptest::collection::vec(one, 0..12).prop_map(|all| {
        let made = all.into_iter().enumerate();
        made.map(|(index, (total, validada, pago, usada, obligado, year))| Compra {
            total: total.map(|it| Pesos::new(it).unwrap()),
            validada,
            pago_electronico: pago,
            usada_en_otra: usada,
            emisor_obligado: obligado,
            ..good(&format!("{index:02}"), year, 0)
        })
        .collect()
    })
}

proptest! {
    #[test]
    fn the_deduction_never_passes_the_cap_and_never_the_possible_one(all in purchases()) {
        let it = ledger(2026, &all);
        let (tope, deduccion) = (it.tope.unwrap(), it.deduccion.unwrap());
        prop_assert!(deduccion <= tope && deduccion <= it.deduccion_posible.unwrap());
        prop_assert!(it.usado_por_mil.unwrap() <= 1_000);
        prop_assert!(deduccion.value() * 100 <= it.cuentan.value());
    }

    #[test]
    fn one_purchase_more_never_takes_away(all in purchases(), total in 0_i64..1_000_000_000_000) {
        let before = ledger(2026, &all);
        let mut more = all;
        more.push(good("nueva", 2026, total));
        let after = ledger(2026, &more);
        prop_assert!(after.deduccion >= before.deduccion && after.cuentan >= before.cuentan);
    }

    #[test]
    fn the_order_of_the_purchases_does_not_matter(all in purchases(), seed in any::<u64>()) {
        let mut other = all.clone();
        for index in (1..other.len()).rev() {
            other.swap(index, (seed >> (index % 48)) as usize % (index + 1));
        }
        prop_assert_eq!(ledger(2026, &all), ledger(2026, &other));
    }
}

fn ledger(anio: i16, all: &[Compra]) -> Libro {
    ReglasDeduccion::built_in().unwrap().ledger(anio, all, &TablaUvt::built_in().unwrap())
}

/// A purchase for which all four conditions hold.
fn good(id: &str, year: i16, total: i64) -> Compra {
    Compra {
        id: id.to_owned(),
        tipo: TipoCompra::FacturaElectronica,
        fecha: Some(date(year, 3, 2)),
        comprador: Comprador::Perfil,
        ambiente: Ambiente::Produccion,
        validada: Some(true),
        forma: Some(FormaPago::Contado),
        medios: vec!["48".to_owned()],
        total: Some(Pesos::new(total).unwrap()),
        pago_electronico: Some(true),
        pagada: None,
        usada_en_otra: Some(false),
        emisor_obligado: Some(true),
    }
}
