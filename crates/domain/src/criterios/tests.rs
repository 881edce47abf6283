use super::*;

fn decide(id: &str, year: i16, facts: &[(&str, Valor)]) -> (Decision, Vec<String>) {
    let all = Cuestionarios::built_in().unwrap();
    let uvt = TablaUvt::built_in().unwrap();
    let facts = facts.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect();
    let answer = all.get(id).unwrap().evaluate(&uvt, year, &facts).unwrap();
    (answer.decision, answer.faltan.iter().map(|it| (*it).to_owned()).collect())
}

fn pesos(value: i64) -> Valor {
    Valor::Pesos(Pesos::new(value).unwrap())
}

const NO: Valor = Valor::SiNo(false);
const YES: Valor = Valor::SiNo(true);

/// Thresholds of AG 2024 to 2026: UVT of the taxable year times 4.500 and 1.400 (calendar sheet 5.2;
/// AG 2024 printed rounded, https://www.radiosantafe.com/2025/09/01/).
#[test]
fn the_thresholds_are_those_of_the_taxable_year() {
    let all = Cuestionarios::built_in().unwrap();
    let table = TablaUvt::built_in().unwrap();
    for (year, worth, rest) in [
        (2023, 190_854_000, 59_376_800),
        (2024, 211_792_500, 65_891_000),
        (2025, 224_095_500, 69_718_600),
        (2026, 235_683_000, 73_323_600),
    ] {
        let answer =
            all.get("declarar_renta").unwrap().evaluate(&table, year, &BTreeMap::new()).unwrap();
        let limits: Vec<i64> = answer
            .criterios
            .iter()
            .filter_map(|it| it.tope.as_ref().map(|(tope, _)| tope.value()))
            .collect();
        assert_eq!(limits, [worth, rest, rest, rest, rest], "{year}");
        assert_eq!(answer.decision, Decision::FaltanDatos);
        assert_eq!(answer.faltan.len(), 6);
    }
}

/// DIAN's own wording, as copied in `docs/Instructivos_declaracion.md` of jcamiloaa/hackdayColombia:
/// above the limit, but for income, where the limit itself obliges.
#[test]
fn the_limit_itself_obliges_for_income_alone() {
    let none = [
        ("patrimonio_bruto", pesos(224_095_500)),
        ("ingresos_brutos", pesos(69_718_599)),
        ("consumos_tarjeta", pesos(69_718_600)),
        ("compras_consumos", pesos(69_718_600)),
        ("consignaciones", pesos(69_718_600)),
        ("responsable_iva", NO),
    ];
    assert_eq!(decide("declarar_renta", 2025, &none).0, Decision::No);
    for place in 0..5 {
        let mut more = none;
        let Valor::Pesos(limit) = more[place].1 else { unreachable!() };
        more[place].1 = pesos(limit.value() + 1);
        assert_eq!(decide("declarar_renta", 2025, &more).0, Decision::Si, "{}", more[place].0);
    }
}

#[test]
fn what_is_not_known_matters_only_if_the_rest_does_not_decide() {
    let some = [("ingresos_brutos", pesos(80_000_000))];
    assert_eq!(decide("declarar_renta", 2025, &some), (Decision::Si, vec![]));
    let less = [("ingresos_brutos", pesos(1)), ("responsable_iva", NO)];
    let (decision, missing) = decide("declarar_renta", 2025, &less);
    assert_eq!(decision, Decision::FaltanDatos);
    let wanted = ["patrimonio_bruto", "consumos_tarjeta", "compras_consumos", "consignaciones"];
    assert_eq!(missing, wanted);
}

#[test]
fn a_year_without_uvt_is_decided_only_by_what_needs_none() {
    let all = Cuestionarios::built_in().unwrap();
    let table = TablaUvt::built_in().unwrap();
    let renta = all.get("declarar_renta").unwrap();
    let rich = BTreeMap::from([("patrimonio_bruto".to_owned(), pesos(9_000_000_000))]);
    let answer = renta.evaluate(&table, 2027, &rich).unwrap();
    assert_eq!(answer.decision, Decision::FaltanDatos);
    assert_eq!(answer.sin_uvt, [2027]);
    assert!(answer.criterios.iter().all(|it| it.tope.is_none()));
    let iva = BTreeMap::from([("responsable_iva".to_owned(), YES)]);
    assert_eq!(renta.evaluate(&table, 2027, &iva).unwrap().decision, Decision::Si);
}

/// ET art. 437 par. 3 with the UVT of each of the two years: 174.296.500 for 2025, 183.309.000 for
/// 2026 (https://gerencie.com/personas-naturales-obligadas-a-facturar-electronicamente.html).
#[test]
fn iva_looks_at_two_years_each_with_its_uvt() {
    let base = [
        ("vende_gravado", YES),
        ("persona_natural", YES),
        ("ingresos_anio_anterior", pesos(174_296_499)),
        ("ingresos_anio", pesos(183_308_999)),
        ("mas_de_un_local", NO),
        ("franquicia", NO),
        ("usuario_aduanero", NO),
        ("contrato_anio_anterior", pesos(0)),
        ("contrato_anio", pesos(0)),
        ("consignaciones_anio_anterior", pesos(174_296_500)),
        ("consignaciones_anio", pesos(183_309_000)),
    ];
    assert_eq!(decide("responsable_iva", 2026, &base).0, Decision::No);
    for (place, value) in [(2, pesos(174_296_500)), (3, pesos(183_309_000)), (4, YES)] {
        let mut more = base;
        more[place].1 = value;
        assert_eq!(decide("responsable_iva", 2026, &more).0, Decision::Si, "{}", more[place].0);
    }
    let company = [("vende_gravado", YES), ("persona_natural", NO)];
    assert_eq!(decide("responsable_iva", 2026, &company).0, Decision::Si);
    assert_eq!(decide("responsable_iva", 2026, &[("vende_gravado", NO)]).0, Decision::No);
}

/// 92.000 UVT of the income's year: 4.329.980.000 for the returns of 2025
/// (https://caracol.com.co/2025/10/31/calendario-tributario-dian-para-noviembre-de-2025-fechas-criticas-que-usted-debe-anotar-ya/).
#[test]
fn iva_is_bimonthly_from_92_000_uvt_of_the_year_before() {
    let with = |income| {
        [
            ("regimen_simple", NO),
            ("gran_contribuyente", NO),
            ("exporta_o_produce_exentos", NO),
            ("empezo_este_anio", NO),
            ("ingresos_anio_anterior", pesos(income)),
        ]
    };
    assert_eq!(decide("iva_bimestral", 2025, &with(4_329_979_999)).0, Decision::No);
    assert_eq!(decide("iva_bimestral", 2025, &with(4_329_980_000)).0, Decision::Si);
}

#[test]
fn one_exclusion_is_enough_to_stay_out_of_simple() {
    let none = [("rentas_pasivas", YES)];
    assert_eq!(decide("regimen_simple", 2026, &none).0, Decision::No);
    let all = [
        ("empresa", YES),
        ("ingresos_anio_anterior", pesos(4_979_899_999)),
        ("residente", YES),
        ("relacion_laboral", NO),
        ("filial_o_socia", NO),
        ("rentas_pasivas", NO),
        ("actividad_excluida", NO),
        ("al_dia", YES),
    ];
    assert_eq!(decide("regimen_simple", 2026, &all).0, Decision::Si);
    let mut over = all;
    over[1].1 = pesos(4_979_900_000);
    assert_eq!(decide("regimen_simple", 2026, &over).0, Decision::No);
}

#[test]
fn what_is_wrong_is_told() {
    let all = Cuestionarios::built_in().unwrap();
    let table = TablaUvt::built_in().unwrap();
    let renta = all.get("declarar_renta").unwrap();
    let with = |name: &str, value| {
        renta.evaluate(&table, 2025, &BTreeMap::from([(name.to_owned(), value)])).unwrap_err()
    };
    assert_eq!(with("saldo", pesos(1)), CriteriosError::Campo("saldo".into()));
    assert_eq!(with("patrimonio_bruto", YES), CriteriosError::Valor("patrimonio_bruto".into()));
    assert_eq!(
        with("patrimonio_bruto", pesos(-1)),
        CriteriosError::Valor("patrimonio_bruto".into())
    );
    let early = renta.evaluate(&table, 2022, &BTreeMap::new()).unwrap_err();
    assert_eq!(early, CriteriosError::Anio { anio: 2022, desde: 2023 });
    assert!(all.get("otra").is_err());
}
