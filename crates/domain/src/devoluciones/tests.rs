//! Milestones of refunds against worked cases.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

const FILED: Date = date(2026, 9, 22);

#[test]
fn the_ordinary_term_runs_fifty_business_days_from_the_day_after_filing() {
    let it = seen(filed(Termino::Ordinario), date(2026, 11, 13));
    assert_eq!((it.habiles_corridos, it.plazo_habiles), (36, 50));
    assert_eq!(it.respuesta_maxima, Some(date(2026, 12, 4)));
    assert_eq!((it.hito, it.terminada, it.vencida), (Hito::Estudio, false, false));
    assert_eq!(
        outline(&it),
        "radicada ✓ 2026-09-22 | plazo_inadmision ✓ 2026-10-14 ≤2026-10-14 d15 | \
         estudio … d36 | resolucion · ≤2026-12-04 d50 | pago ·"
    );
    assert_eq!(
        it.dias_saltados,
        [date(2026, 10, 12), date(2026, 11, 2), date(2026, 11, 16)],
        "up to the last day to answer, not only up to today"
    );
    assert_eq!(it.norma, "Estatuto Tributario, art. 855");
    assert_eq!(it.estado, EstadoRegla::Publicado);
}

#[test]
fn the_inadmission_term_is_in_course_until_its_last_day() {
    let last = seen(filed(Termino::Ordinario), date(2026, 10, 14));
    assert_eq!((last.hito, last.habiles_corridos), (Hito::PlazoInadmision, 15));
    let next = seen(filed(Termino::Ordinario), date(2026, 10, 15));
    assert_eq!(next.hito, Hito::Estudio);
}

#[test]
fn each_term_has_its_own_length() {
    let cases = [
        (Termino::Ordinario, 50, date(2026, 12, 4), date(2026, 10, 14)),
        (Termino::Automatica, 15, date(2026, 10, 14), date(2026, 10, 14)),
        (Termino::ConGarantia, 20, date(2026, 10, 21), date(2026, 10, 21)),
    ];
    for (termino, days, answer, inadmission) in cases {
        let it = seen(filed(termino), FILED);
        assert_eq!((it.plazo_habiles, it.habiles_corridos), (days, 0), "{termino:?}");
        assert_eq!(it.respuesta_maxima, Some(answer), "{termino:?}");
        assert_eq!(limit_of(&it, Hito::PlazoInadmision), Some(inadmission), "{termino:?}");
    }
    assert_eq!(seen(filed(Termino::ConGarantia), FILED).estado, EstadoRegla::PorVerificar);
}

/// Saturday 10 October 2026; Monday 12 is a holiday, so day 1 is Tuesday 13.
#[test]
fn a_request_filed_on_a_day_off_starts_on_the_next_business_day() {
    let facts = Hechos { radicada: date(2026, 10, 10), ..filed(Termino::Ordinario) };
    assert_eq!(seen(facts, date(2026, 10, 12)).habiles_corridos, 0);
    assert_eq!(seen(facts, date(2026, 10, 13)).habiles_corridos, 1);
    assert_eq!(seen(facts, date(2026, 10, 13)).dias_saltados[0], date(2026, 10, 12));
}

/// 14 business days stop between 20 October and 10 November; the 50 end on 28 December.
#[test]
fn a_suspension_stops_the_count_and_moves_the_last_day() {
    let facts = Hechos {
        suspension: Some(Suspension { desde: date(2026, 10, 20), hasta: Some(date(2026, 11, 10)) }),
        ..filed(Termino::Ordinario)
    };
    let during = seen(facts, date(2026, 10, 30));
    assert_eq!((during.hito, during.habiles_corridos), (Hito::Suspendida, 19));
    assert_eq!((during.respuesta_maxima, during.vencida), (None, false));
    assert_eq!(
        outline(&during),
        "radicada ✓ 2026-09-22 | plazo_inadmision ✓ 2026-10-14 ≤2026-10-14 d15 | \
         suspendida … 2026-10-20 ≤2027-03-03 d19 | estudio · | resolucion · d50 | pago ·"
    );
    let after = seen(facts, date(2026, 11, 13));
    assert_eq!((after.hito, after.habiles_corridos), (Hito::Estudio, 22));
    assert_eq!(after.respuesta_maxima, Some(date(2026, 12, 28)));
    let last = seen(facts, date(2026, 12, 28));
    assert_eq!((last.habiles_corridos, last.vencida), (50, false));
    assert!(seen(facts, date(2026, 12, 29)).vencida);
}

#[test]
fn a_suspension_never_stops_more_than_the_law_allows() {
    let desde = date(2026, 10, 20);
    let open =
        Hechos { suspension: Some(Suspension { desde, hasta: None }), ..filed(Termino::Ordinario) };
    let day_90 = date(2027, 3, 3);
    assert_eq!(seen(open, day_90).hito, Hito::Suspendida);
    let resumed = seen(open, date(2027, 3, 4));
    assert_eq!((resumed.hito, resumed.habiles_corridos), (Hito::Estudio, 20));
    let too_long =
        Hechos { suspension: Some(Suspension { desde, hasta: Some(date(2027, 4, 30)) }), ..open };
    assert_eq!(
        seen(too_long, date(2027, 5, 3)).respuesta_maxima,
        seen(open, date(2027, 5, 3)).respuesta_maxima
    );
}

#[test]
fn a_suspension_ordered_after_the_term_stops_nothing() {
    let facts = Hechos {
        suspension: Some(Suspension { desde: date(2026, 12, 7), hasta: None }),
        ..filed(Termino::Ordinario)
    };
    let it = seen(facts, date(2026, 12, 11));
    assert_eq!(it.respuesta_maxima, Some(date(2026, 12, 4)));
    assert!(it.vencida);
}

#[test]
fn an_inadmission_stops_the_term_and_gives_a_month() {
    let facts = Hechos { inadmitida: Some(date(2026, 10, 2)), ..filed(Termino::Ordinario) };
    let it = seen(facts, date(2026, 11, 20));
    assert_eq!((it.hito, it.habiles_corridos), (Hito::Inadmitida, 8));
    assert_eq!((it.respuesta_maxima, it.terminada, it.vencida), (None, false, false));
    assert_eq!(it.estado, EstadoRegla::PorVerificar);
    // 2 November is a holiday: the month ends on the 3rd.
    assert_eq!(
        outline(&it),
        "radicada ✓ 2026-09-22 | inadmitida … 2026-10-02 d8 | subsanada · ≤2026-11-03 | \
         estudio · | resolucion · d50 | pago ·"
    );
}

#[test]
fn a_new_request_opens_the_whole_term_again() {
    let facts = Hechos {
        inadmitida: Some(date(2026, 10, 9)),
        subsanada: Some(date(2026, 10, 30)),
        ..filed(Termino::Ordinario)
    };
    let it = seen(facts, date(2026, 11, 13));
    assert_eq!((it.hito, it.habiles_corridos), (Hito::PlazoInadmision, 9));
    assert_eq!(it.respuesta_maxima, Some(date(2027, 1, 18)));
    assert_eq!(
        outline(&it),
        "radicada ✓ 2026-09-22 | inadmitida ✓ 2026-10-09 d13 | \
         subsanada ✓ 2026-10-30 ≤2026-11-09 | plazo_inadmision … ≤2026-11-24 d15 | \
         estudio · | resolucion · ≤2027-01-18 d50 | pago ·"
    );
}

#[test]
fn a_month_from_the_last_day_of_a_long_month_ends_with_the_short_one() {
    let facts = Hechos {
        radicada: date(2027, 1, 12),
        inadmitida: Some(date(2027, 1, 29)),
        ..filed(Termino::Ordinario)
    };
    // 28 February 2027 is a Sunday.
    let it = seen(facts, date(2027, 2, 1));
    assert_eq!(limit_of(&it, Hito::Subsanada), Some(date(2027, 3, 1)));
}

#[test]
fn an_answer_ends_the_count_and_a_payment_ends_the_request() {
    let resolved = Hechos {
        resolucion: Some(resolution(Decision::Devuelve, 8_640_000)),
        ..filed(Termino::Ordinario)
    };
    let it = seen(resolved, date(2026, 12, 21));
    assert_eq!((it.hito, it.terminada, it.vencida), (Hito::Pago, false, false));
    assert_eq!((it.habiles_corridos, it.respuesta_maxima), (36, None));
    assert_eq!(
        outline(&it),
        "radicada ✓ 2026-09-22 | plazo_inadmision ✓ 2026-10-14 ≤2026-10-14 d15 | estudio ✓ | \
         resolucion ✓ 2026-11-13 ≤2026-12-04 d36 | pago …"
    );
    let paid = Hechos { pago: Some(date(2026, 11, 20)), ..resolved };
    let it = seen(paid, date(2026, 12, 21));
    assert_eq!((it.hito, it.terminada), (Hito::Pago, true));
    assert!(outline(&it).ends_with("pago ✓ 2026-11-20"));
}

#[test]
fn a_rejection_and_a_full_offset_leave_nothing_to_pay() {
    for decision in [Decision::Rechaza, Decision::Compensa] {
        let facts =
            Hechos { resolucion: Some(resolution(decision, 0)), ..filed(Termino::Ordinario) };
        let it = seen(facts, date(2026, 12, 21));
        assert_eq!((it.hito, it.terminada), (Hito::Resolucion, true), "{decision:?}");
        assert!(outline(&it).ends_with("resolucion ✓ 2026-11-13 ≤2026-12-04 d36"));
    }
}

#[test]
fn an_answer_within_the_inadmission_term_leaves_that_term_out() {
    let facts = Hechos {
        resolucion: Some(Resolucion {
            fecha: date(2026, 10, 6),
            decision: Decision::Devuelve,
            devuelto: 900_000,
        }),
        ..filed(Termino::Automatica)
    };
    assert_eq!(
        outline(&seen(facts, date(2026, 10, 7))),
        "radicada ✓ 2026-09-22 | estudio ✓ | resolucion ✓ 2026-10-06 ≤2026-10-14 d10 | pago …"
    );
}

#[test]
fn a_withdrawal_ends_the_request() {
    let facts = Hechos { desistida: Some(date(2026, 11, 13)), ..filed(Termino::Ordinario) };
    let it = seen(facts, date(2027, 2, 1));
    assert_eq!((it.hito, it.terminada, it.vencida), (Hito::Desistida, true, false));
    assert_eq!((it.habiles_corridos, it.respuesta_maxima), (36, None));
    assert!(outline(&it).ends_with("desistida ✓ 2026-11-13 d36"));
}

#[test]
fn without_an_answer_the_day_after_the_last_one_is_overdue() {
    assert!(!seen(filed(Termino::Ordinario), date(2026, 12, 4)).vencida);
    let it = seen(filed(Termino::Ordinario), date(2026, 12, 5));
    assert!(it.vencida);
    assert_eq!((it.hito, it.terminada), (Hito::Estudio, false));
    assert_eq!(it.respuesta_maxima, Some(date(2026, 12, 4)), "still said, to count from");
}

#[test]
fn what_has_not_happened_yet_is_not_looked_at() {
    let facts = Hechos {
        resolucion: Some(resolution(Decision::Devuelve, 1)),
        pago: Some(date(2026, 11, 20)),
        ..filed(Termino::Ordinario)
    };
    let before = date(2026, 11, 12);
    assert_eq!(seen(facts, before), seen(filed(Termino::Ordinario), before));
}

#[test]
fn facts_that_contradict_each_other_are_refused() {
    let base = filed(Termino::Ordinario);
    let early = date(2026, 9, 1);
    let cases = [
        (Hito::Inadmitida, Hechos { inadmitida: Some(early), ..base }),
        (Hito::Subsanada, Hechos { subsanada: Some(date(2026, 10, 1)), ..base }),
        (Hito::Pago, Hechos { pago: Some(date(2026, 10, 1)), ..base }),
        (Hito::Desistida, Hechos { desistida: Some(early), ..base }),
        (
            Hito::Desistida,
            Hechos {
                resolucion: Some(resolution(Decision::Rechaza, 0)),
                desistida: Some(date(2026, 11, 16)),
                ..base
            },
        ),
        (
            Hito::Suspendida,
            Hechos {
                suspension: Some(Suspension {
                    desde: date(2026, 10, 20),
                    hasta: Some(date(2026, 10, 1)),
                }),
                ..base
            },
        ),
    ];
    for (wrong, facts) in cases {
        let error = compute(facts, date(2026, 12, 1)).unwrap_err();
        assert!(
            matches!(error, DevolucionError::Desorden { despues, .. } if despues == wrong),
            "{wrong:?}: {error}"
        );
    }
}

#[test]
fn a_request_at_the_end_of_time_is_an_error_and_not_a_panic() {
    let facts = Hechos { radicada: date(9999, 12, 1), ..filed(Termino::Ordinario) };
    assert_eq!(compute(facts, date(9999, 12, 31)), Err(DevolucionError::FueraDelCalendario));
}

#[test]
fn transfers_are_made_up_to_a_thousand_uvt() {
    let rules = ReglasDevoluciones::built_in().unwrap();
    let row = rules.at(ReglaDevolucion::Tidis, FILED).unwrap();
    assert_eq!((row.cantidad, row.unidad), (1_000, Unidad::Uvt));
}

proptest! {
    #[test]
    fn an_open_request_has_one_milestone_in_course_and_a_finished_one_none(
        event_days in proptest::array::uniform8(proptest::option::of(0..120_i32)),
        today in 0..200_i32,
    ) {
        let day = |offset: Option<i32>| offset.map(|n| FILED.checked_add(n.days()).unwrap());
        let facts = Hechos {
            termino: Termino::Ordinario,
            radicada: FILED,
            inadmitida: day(event_days[0]),
            subsanada: day(event_days[1]),
            suspension: day(event_days[2])
                .map(|desde| Suspension { desde, hasta: day(event_days[3]) }),
            resolucion: day(event_days[4]).map(|fecha| Resolucion {
                fecha,
                decision: Decision::Devuelve,
                devuelto: i64::from(event_days[7].unwrap_or(0)),
            }),
            pago: day(event_days[5]),
            desistida: day(event_days[6]),
        };
        if let Ok(it) = compute(facts, FILED.checked_add(today.days()).unwrap()) {
            let in_course = it.hitos.iter().filter(|h| h.situacion == Situacion::EnCurso);
            prop_assert_eq!(in_course.count(), usize::from(!it.terminada));
            prop_assert!(it.hitos.iter().any(|h| h.hito == it.hito));
            prop_assert!(!it.vencida || it.respuesta_maxima.is_some());
        }
    }
}

fn filed(termino: Termino) -> Hechos {
    Hechos {
        termino,
        radicada: FILED,
        inadmitida: None,
        subsanada: None,
        suspension: None,
        resolucion: None,
        pago: None,
        desistida: None,
    }
}

fn resolution(decision: Decision, devuelto: i64) -> Resolucion {
    Resolucion { fecha: date(2026, 11, 13), decision, devuelto }
}

fn compute(facts: Hechos, hoy: Date) -> Result<Cronologia, DevolucionError> {
    let habiles = Habiles::built_in().unwrap();
    ReglasDevoluciones::built_in().unwrap().compute(&facts, hoy, &habiles)
}

fn seen(facts: Hechos, hoy: Date) -> Cronologia {
    compute(facts, hoy).unwrap()
}

fn limit_of(it: &Cronologia, hito: Hito) -> Option<Date> {
    it.hitos.iter().find(|h| h.hito == hito).and_then(|h| h.limite)
}

/// One line for a timeline: ✓ happened, … in course, · pending.
fn outline(it: &Cronologia) -> String {
    let one = |h: &HitoFechado| {
        let name = serde_json::to_value(h.hito).unwrap();
        let mut text = name.as_str().unwrap().to_owned();
        text.push_str(match h.situacion {
            Situacion::Cumplido => " ✓",
            Situacion::EnCurso => " …",
            Situacion::Pendiente => " ·",
        });
        if let Some(date) = h.fecha {
            text.push_str(&format!(" {date}"));
        }
        if let Some(date) = h.limite {
            text.push_str(&format!(" ≤{date}"));
        }
        if let Some(day) = h.dia {
            text.push_str(&format!(" d{day}"));
        }
        text
    };
    it.hitos.iter().map(one).collect::<Vec<_>>().join(" | ")
}
