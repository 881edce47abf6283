//! Calendars (RFC 5545): days with alarms, written by `icalendar`.
//!
//! Left out: reading calendars, time zones (every event is a whole day) and repetition.

use chrono::{DateTime, Duration, NaiveDate};
use dian_contract::Fallo;
use dian_core::formatos::Agenda;
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property, Trigger};

/// Of the day, when an alarm rings.
const ALARM_HOUR: i64 = 8;

/// The bytes of a calendar.
///
/// # Errors
/// None: every day that exists in the core exists in a calendar.
pub fn write(agenda: &Agenda) -> Result<Vec<u8>, Fallo> {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//DIAN Abierta//Vencimientos//ES"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.append_property(Property::new("METHOD", "PUBLISH"));
    calendar.name(&agenda.nombre);
    let stamp = DateTime::from_timestamp(agenda.momento.as_second(), 0).unwrap_or_default();
    for it in &agenda.eventos {
        let Some(day) = NaiveDate::from_ymd_opt(
            i32::from(it.fecha.year()),
            u32::from(it.fecha.month().unsigned_abs()),
            u32::from(it.fecha.day().unsigned_abs()),
        ) else {
            continue;
        };
        let mut event = Event::new();
        event
            .uid(&it.uid)
            .timestamp(stamp)
            .all_day(day)
            .summary(&it.titulo)
            .description(&it.detalle)
            // It takes no time of the person's day.
            .add_property("TRANSP", "TRANSPARENT")
            .append_property(Property::new(
                "LAST-MODIFIED",
                agenda.momento.strftime("%Y%m%dT%H%M%SZ").to_string(),
            ));
        for days in &it.alarmas {
            let before = Duration::hours(i64::from(*days) * 24 - ALARM_HOUR);
            let mut alarm = Alarm::display(&it.titulo, Trigger::before_start(before));
            // A name of its own would be a new one in each export.
            alarm.uid(&format!("{days}.{}", it.uid));
            event.alarm(alarm);
        }
        calendar.push(event.done());
    }
    Ok(calendar.to_string().into_bytes())
}

#[cfg(test)]
mod tests {
    use calcard::icalendar::{
        ICalendar, ICalendarComponentType, ICalendarProperty, ICalendarValue,
    };
    use dian_core::formatos::Evento;
    use jiff::civil::{Date, date};
    use proptest::prelude::*;

    use super::*;

    fn event(uid: &str, fecha: Date, titulo: &str, alarmas: Vec<u16>) -> Evento {
        Evento {
            uid: uid.into(),
            fecha,
            titulo: titulo.into(),
            detalle: "Uno.\nDos, tres; «ñ».".into(),
            alarmas,
        }
    }

    fn agenda(eventos: Vec<Evento>) -> Agenda {
        let momento = "2026-11-13T15:00:00Z".parse().unwrap();
        Agenda { nombre: "Vencimientos, NIT 900123456-8".into(), momento, eventos }
    }

    /// Reads with another library than the one that wrote.
    fn read(bytes: &[u8]) -> ICalendar {
        let text = std::str::from_utf8(bytes).unwrap();
        ICalendar::parse(text).unwrap()
    }

    fn texts(calendar: &ICalendar, name: &ICalendarProperty) -> Vec<String> {
        calendar
            .components
            .iter()
            .filter(|it| it.component_type == ICalendarComponentType::VEvent)
            .filter_map(|it| it.entries.iter().find(|entry| entry.name == *name))
            .filter_map(|entry| match entry.values.first() {
                Some(ICalendarValue::Text(text)) => Some(text.clone()),
                Some(ICalendarValue::PartialDateTime(day)) => Some(format!(
                    "{:04}-{:02}-{:02}{}",
                    day.year.unwrap_or_default(),
                    day.month.unwrap_or_default(),
                    day.day.unwrap_or_default(),
                    if day.hour.is_some() { " con hora" } else { "" }
                )),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn another_parser_reads_what_was_written() {
        let long =
            "Información exógena, personas jurídicas y naturales, año gravable 2026; ".repeat(3);
        let bytes = write(&agenda(vec![
            event(
                "iva.2026-B5.1.900123456@x",
                date(2026, 11, 19),
                "IVA, bimestre; 5",
                vec![30, 1, 0],
            ),
            event("exogena.AG2026.1.900123456@x", date(2027, 5, 21), &long, vec![]),
        ]))
        .unwrap();
        let calendar = read(&bytes);
        assert_eq!(
            texts(&calendar, &ICalendarProperty::Summary),
            ["IVA, bimestre; 5", long.as_str()]
        );
        assert_eq!(texts(&calendar, &ICalendarProperty::Dtstart), ["2026-11-19", "2027-05-21"]);
        assert_eq!(texts(&calendar, &ICalendarProperty::Description)[0], "Uno.\nDos, tres; «ñ».");
        let alarms = calendar
            .components
            .iter()
            .filter(|it| it.component_type == ICalendarComponentType::VAlarm);
        assert_eq!(alarms.count(), 3);
        let text = String::from_utf8(bytes).unwrap();
        for line in text.split("\r\n") {
            assert!(line.len() <= 75, "{line}");
            assert!(!line.contains('\n'), "{line:?}");
        }
        // Thirty days before at eight, the day before at eight, and the day itself at eight.
        for trigger in ["-PT2563200S", "-PT57600S", "PT28800S"] {
            assert!(text.contains(trigger), "{trigger} is not in {text}");
        }
        assert!(text.contains("DTSTART;VALUE=DATE:20261119"), "{text}");
    }

    #[test]
    fn the_same_date_has_the_same_name_in_a_second_export() {
        let one = agenda(vec![event("a@x", date(2026, 11, 19), "IVA", vec![])]);
        let later = Agenda { momento: "2026-12-01T00:00:00Z".parse().unwrap(), ..one.clone() };
        let uid = |it: &Agenda| texts(&read(&write(it).unwrap()), &ICalendarProperty::Uid);
        assert_eq!(uid(&one), uid(&later));
        assert_eq!(uid(&one), ["a@x"]);
    }

    proptest! {
        #[test]
        fn any_words_come_back(title in "[\\PC]{1,120}", day in 0_i64..4_000) {
            let title = title.trim().to_owned();
            prop_assume!(!title.is_empty());
            let day = date(2024, 1, 1).checked_add(jiff::Span::new().days(day)).unwrap();
            let bytes = write(&agenda(vec![event("u@x", day, &title, vec![3])])).unwrap();
            let calendar = read(&bytes);
            prop_assert_eq!(texts(&calendar, &ICalendarProperty::Summary), vec![title]);
            prop_assert_eq!(texts(&calendar, &ICalendarProperty::Dtstart), vec![day.to_string()]);
        }
    }
}
