use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn pesos(value: i64) -> Pesos {
    Pesos::new(value).unwrap()
}

fn late(it: &Extemporaneidad, reduccion: Option<&str>) -> Result<Liquidacion, SancionError> {
    let uvt = TablaUvt::built_in().unwrap();
    Sanciones::built_in().unwrap().extemporaneidad(&uvt, it, reduccion)
}

fn steps(it: &Liquidacion) -> Vec<(ClasePaso, i64)> {
    it.pasos.iter().map(|it| (it.paso, it.valor.value())).collect()
}

/// Minimum penalties as printed: 471.000 (2024), 498.000 (2025), 524.000 (2026)
/// (https://www.contadia.com/estatuto-tributario/articulo-639-sancion-minima).
#[test]
fn a_small_penalty_is_the_minimum_of_the_year_of_filing() {
    for (year, minimum) in [(2024, 471_000), (2025, 498_000), (2026, 524_000)] {
        let it = Extemporaneidad {
            vence: date(year, 8, 12),
            presentada: date(year, 8, 13),
            impuesto: Some(pesos(1_000_000)),
            ..Extemporaneidad::default()
        };
        assert_eq!(late(&it, None).unwrap().total.value(), minimum, "{year}");
    }
}

/// ET art. 641, by hand: 20.000.000 × 5 % × 3 months.
#[test]
fn five_per_cent_for_each_month_or_part_of_it() {
    let it = Extemporaneidad {
        vence: date(2026, 8, 12),
        presentada: date(2026, 10, 13),
        impuesto: Some(pesos(20_000_000)),
        ..Extemporaneidad::default()
    };
    let answer = late(&it, None).unwrap();
    assert_eq!(steps(&answer), [(ClasePaso::Meses, 0), (ClasePaso::Tarifa, 3_000_000)]);
    assert_eq!(answer.pasos[0].datos["meses"], "3");
    let same_day = Extemporaneidad { presentada: date(2026, 10, 12), ..it.clone() };
    assert_eq!(late(&same_day, None).unwrap().total.value(), 2_000_000);
    let years = Extemporaneidad { presentada: date(2026, 12, 31), vence: date(2023, 1, 1), ..it };
    let capped = late(&years, None).unwrap();
    assert_eq!(capped.total.value(), 20_000_000);
    assert_eq!(capped.pasos.last().unwrap().paso, ClasePaso::Tope);
}

/// ET art. 641: without tax, one half per cent of income; at most the least of 5 % of it and twice
/// the balance in favour, or 2.500 UVT without one (2.500 × 52.374 = 130.935.000).
#[test]
fn without_tax_the_base_is_income_and_then_net_worth() {
    let it = Extemporaneidad {
        vence: date(2026, 8, 12),
        presentada: date(2026, 10, 13),
        impuesto: Some(pesos(0)),
        ingresos: Some(pesos(100_000_000)),
        ..Extemporaneidad::default()
    };
    assert_eq!(late(&it, None).unwrap().total.value(), 1_500_000);
    let balance = Extemporaneidad { saldo_a_favor: Some(pesos(600_000)), ..it.clone() };
    assert_eq!(late(&balance, None).unwrap().total.value(), 1_200_000);
    let huge = Extemporaneidad { ingresos: Some(pesos(90_000_000_000)), ..it.clone() };
    assert_eq!(late(&huge, None).unwrap().total.value(), 130_935_000);
    let worth = Extemporaneidad {
        ingresos: Some(pesos(0)),
        patrimonio: Some(pesos(50_000_000)),
        ..it.clone()
    };
    assert_eq!(late(&worth, None).unwrap().total.value(), 1_500_000);
    let unknown = Extemporaneidad { ingresos: None, ..it };
    assert_eq!(late(&unknown, None), Err(SancionError::Falta("ingresos")));
}

/// Worked cases of press and public code: scribd.com/presentation/496251357 (art. 641), the tests of
/// https://github.com/Rocuts/UtopIA (arts. 640 and 642), rcasesoresyauditores.com (art. 644).
#[test]
fn published_cases_come_out() {
    let due = date(2026, 1, 15);
    let after = |months: i64| due.checked_add(months.months()).unwrap();
    let case = |emplazado, impuesto: i64, months| Extemporaneidad {
        vence: due,
        presentada: after(months),
        emplazado,
        impuesto: Some(pesos(impuesto)),
        ..Extemporaneidad::default()
    };
    let seen = Extemporaneidad {
        vence: date(2020, 8, 19),
        presentada: date(2020, 10, 27),
        ..case(false, 3_500_000, 1)
    };
    assert_eq!(late(&seen, None).unwrap().total.value(), 525_000);
    assert_eq!(late(&case(true, 10_000_000, 3), None).unwrap().total.value(), 3_000_000);
    let income = |balance| Extemporaneidad {
        ingresos: Some(pesos(1_000_000_000)),
        saldo_a_favor: balance,
        ..case(true, 0, 11)
    };
    // Of twelve months; eleven already pass the cap of the balance, and reach 110 % of the other.
    assert_eq!(late(&income(None), None).unwrap().total.value(), 100_000_000);
    assert_eq!(late(&income(Some(pesos(10_000_000))), None).unwrap().total.value(), 40_000_000);
    let worth = |months| Extemporaneidad {
        ingresos: Some(pesos(0)),
        patrimonio: Some(pesos(2_000_000_000)),
        ..case(true, 0, months)
    };
    assert_eq!(late(&worth(3), None).unwrap().total.value(), 120_000_000);
    assert_eq!(late(&worth(9), None).unwrap().total.value(), 261_870_000);
    let reduced = |tax, months| {
        late(&case(false, tax, months), Some("contribuyente_50")).unwrap().total.value()
    };
    assert_eq!(reduced(20_000_000, 2), 1_000_000);
    assert_eq!(reduced(1_500_000, 10), 524_000);
    assert_eq!(
        late(&case(true, 10_000_000, 3), Some("contribuyente_50")),
        Err(SancionError::ReduccionNoProcede("contribuyente_50".into()))
    );
}

#[test]
fn a_correction_costs_more_after_a_summons_and_if_the_first_return_was_late() {
    let uvt = TablaUvt::built_in().unwrap();
    let rules = Sanciones::built_in().unwrap();
    let of = |mayor_valor, emplazado, late_months: i64, reduccion| {
        let due = date(2025, 8, 12);
        let it = Correccion {
            mayor_valor: pesos(mayor_valor),
            emplazado,
            presentada: date(2026, 11, 3),
            primera_tarde: (late_months > 0)
                .then(|| (due, due.checked_add(late_months.months()).unwrap())),
        };
        rules.correccion(&uvt, &it, reduccion).unwrap().total.value()
    };
    assert_eq!(of(20_000_000, false, 0, None), 2_000_000);
    assert_eq!(of(100_000_000, false, 3, None), 25_000_000);
    assert_eq!(of(100_000_000, true, 20, None), 100_000_000);
    assert_eq!(of(100_000_000, false, 0, Some("contribuyente_75")), 7_500_000);
    assert_eq!(of(1_000, false, 0, None), 524_000);
}

#[test]
fn in_time_is_no_penalty_and_an_unknown_uvt_is_told() {
    let it = Extemporaneidad {
        vence: date(2026, 8, 12),
        presentada: date(2026, 8, 12),
        impuesto: Some(pesos(1)),
        ..Extemporaneidad::default()
    };
    assert!(matches!(late(&it, None), Err(SancionError::NoEsTarde { .. })));
    let next = Extemporaneidad { presentada: date(2027, 1, 12), ..it.clone() };
    assert_eq!(late(&next, None), Err(SancionError::SinUvt(2027)));
    let negative = Extemporaneidad { impuesto: Some(pesos(-1)), ..next };
    assert_eq!(late(&negative, None), Err(SancionError::Negativo("impuesto")));
}

#[test]
fn the_31st_ends_with_a_shorter_month() {
    assert_eq!(months(date(2026, 1, 31), date(2026, 2, 28)), Ok(1));
    assert_eq!(months(date(2026, 1, 31), date(2026, 3, 1)), Ok(2));
}

proptest! {
    #[test]
    fn a_later_filing_never_costs_less(tax in 0_i64..10_000_000_000, days in 1_i32..900) {
        let it = Extemporaneidad {
            vence: date(2023, 8, 12),
            presentada: date(2023, 8, 12).checked_add(days.days()).unwrap(),
            impuesto: Some(pesos(tax)),
            ingresos: Some(pesos(0)),
            patrimonio: Some(pesos(0)),
            ..Extemporaneidad::default()
        };
        let next = Extemporaneidad { presentada: it.presentada.tomorrow().unwrap(), ..it.clone() };
        prop_assert!(late(&next, None).unwrap().total >= late(&it, None).unwrap().total);
    }
}
