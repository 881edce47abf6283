use jiff::civil::date;
use proptest::prelude::*;

use super::*;

fn pesos(value: i64) -> Pesos {
    Pesos::new(value).unwrap()
}

fn own(desde: Date, hasta: Date, tasa: &str) -> Tasa {
    Tasa { desde, hasta, tasa: Porcentaje::parse(tasa).unwrap(), respaldo: None }
}

/// February 2020: IBC 19,06 %, usura 28,59 %, late rate 26,59 % (accounts sheet, 3.3). The amount is
/// the formula of Circular 000003 de 2013 done by hand: 10.000.000 × 26,59 % × 29 ÷ 366.
#[test]
fn a_month_of_one_rate_is_the_formula_of_the_circular() {
    let table = TablaTasas::built_in().unwrap();
    let (from, to) = (date(2020, 2, 1), date(2020, 2, 29));
    let it = table.interest(pesos(10_000_000), (from, to), None, None).unwrap();
    assert_eq!((it.dias, it.total.value()), (29, 210_686));
    assert_eq!(it.tramos.len(), 1);
    assert_eq!(it.tramos[0].divisor, 366);
}

/// By hand: 1.000.000 × (20 % × 31 + 18 % × 29) ÷ 366 = 31.202,19.
#[test]
fn a_change_of_rate_starts_a_stretch() {
    let table = TablaTasas::built_in().unwrap().with(&[
        own(date(2024, 1, 1), date(2024, 1, 31), "20"),
        own(date(2024, 2, 1), date(2024, 2, 29), "18"),
    ]);
    let (from, to) = (date(2024, 1, 1), date(2024, 2, 29));
    let it = table.interest(pesos(1_000_000), (from, to), None, None).unwrap();
    let parts: Vec<_> = it.tramos.iter().map(|it| (it.dias, it.valor.value())).collect();
    assert_eq!(parts, [(31, 16_940), (29, 14_262)]);
    assert_eq!(it.total.value(), 31_202);
}

/// Two assessments that the tests of https://github.com/johnnataning9638/Liquidador call real cases:
/// days from the day after the due date, the rate of the day of payment, 365. They round to a
/// thousand: 1.090.000 and 171.000.
#[test]
fn the_rate_of_the_payment_over_365_gives_the_assessments_seen() {
    let table = TablaTasas::built_in().unwrap();
    for (capital, from, to, days, wanted) in [
        (12_879_000, date(2026, 1, 24), date(2026, 5, 21), 118, 1_090_000),
        (3_883_000, date(2026, 5, 26), date(2026, 7, 24), 60, 171_000),
    ] {
        let divisor = Some(Divisor::Siempre365);
        let method = Some(Metodo::TasaDelPago);
        let it = table.interest(pesos(capital), (from, to), divisor, method).unwrap();
        assert_eq!((it.dias, it.tramos.len()), (days, 1));
        let rounded = porcentaje::to_multiple(it.total, 1_000).unwrap();
        assert_eq!(rounded.value(), wanted, "{capital}");
    }
}

#[test]
fn the_other_divisor_follows_the_year() {
    let table =
        TablaTasas::built_in().unwrap().with(&[own(date(2023, 1, 1), date(2024, 12, 31), "24")]);
    let (from, to) = (date(2023, 12, 31), date(2024, 1, 1));
    let it =
        table.interest(pesos(1_000_000), (from, to), Some(Divisor::DiasDelAnio), None).unwrap();
    let parts: Vec<_> = it.tramos.iter().map(|it| (it.dias, it.divisor)).collect();
    assert_eq!(parts, [(1, 365), (1, 366)]);
}

#[test]
fn a_day_without_a_rate_has_no_answer() {
    let table = TablaTasas::built_in().unwrap().with(&[
        own(date(2021, 1, 1), date(2021, 1, 31), "20"),
        own(date(2021, 3, 1), date(2021, 3, 31), "18"),
    ]);
    let (from, to) = (date(2021, 1, 15), date(2021, 3, 15));
    let error = table.interest(pesos(1), (from, to), None, None).unwrap_err();
    let gap = InteresesError::SinTasa { desde: date(2021, 2, 1), hasta: date(2021, 2, 28) };
    assert_eq!(error, gap);
    let error = table.interest(pesos(1), (to, from), None, None).unwrap_err();
    assert!(matches!(error, InteresesError::RangoInvertido { .. }));
}

#[test]
fn a_rate_of_the_person_holds_over_the_table() {
    let table =
        TablaTasas::built_in().unwrap().with(&[own(date(2020, 2, 10), date(2020, 2, 19), "10")]);
    let (from, to) = (date(2020, 2, 1), date(2020, 2, 29));
    let it = table.interest(pesos(1_000_000), (from, to), None, None).unwrap();
    let parts: Vec<_> =
        it.tramos.iter().map(|it| (it.dias, it.tasa.to_string(), it.respaldo.is_some())).collect();
    let table = |days| (days, "26.59".to_owned(), true);
    assert_eq!(parts, [table(9), (10, "10".to_owned(), false), table(10)]);
}

proptest! {
    #[test]
    fn interest_grows_with_days_and_stretches_cover_every_day(
        capital in 0_i64..1_000_000_000_000, start in 0_i32..300, days in 0_i32..400,
    ) {
        let rates: Vec<Tasa> = (1..=12)
            .map(|month| {
                let first = date(2024, month, 1);
                own(first, first.last_of_month(), &format!("{}.5", 10 + month))
            })
            .chain([own(date(2025, 1, 1), date(2026, 12, 31), "21.25")])
            .collect();
        let table = TablaTasas::built_in().unwrap().with(&rates);
        let from = date(2024, 1, 1).checked_add(start.days()).unwrap();
        let to = from.checked_add(days.days()).unwrap();
        for divisor in [Divisor::Siempre366, Divisor::Siempre365, Divisor::DiasDelAnio] {
            let it = table.interest(pesos(capital), (from, to), Some(divisor), None).unwrap();
            prop_assert_eq!(it.dias as i32, days + 1);
            let mut next = from;
            for part in &it.tramos {
                prop_assert_eq!(part.desde, next);
                next = part.hasta.tomorrow().unwrap();
            }
            let longer = table.interest(
                pesos(capital),
                (from, to.tomorrow().unwrap()),
                Some(divisor),
                None,
            );
            prop_assert!(longer.unwrap().total >= it.total);
        }
    }
}
