//! The fictitious taxpayers of the demonstration, and their refunds: one in every state that a
//! screen can show.
//!
//! People, companies and passwords are invented and always the same. Refunds are dated backwards
//! from the day, so that a demonstration opened months later still has one in study; a base that is
//! opened on a later day keeps its people and sessions and has its refunds dated again.
//!
//! A base is either of this kind or real, never both: the passwords below are public.

use dian_contract::cuenta::{CredencialDemo, TipoDocumento, TipoIngreso};
use dian_domain::documento;
use dian_domain::festivos::Habiles;
use jiff::civil::Date;
use sqlx::SqliteConnection;

use crate::{Estado, ServicioError};

struct Persona {
    tipo_documento: TipoDocumento,
    documento: &'static str,
    nombre: &'static str,
    clave: &'static str,
    /// Own NIT, without check digit.
    nit: u64,
    responsabilidades: &'static str,
}

struct Organizacion {
    nit: u64,
    nombre: &'static str,
    responsabilidades: &'static str,
    /// Document of who represents it.
    representante: &'static str,
}

const PERSONAS: [Persona; 4] = [
    Persona {
        tipo_documento: TipoDocumento::Cc,
        documento: "1000000042",
        nombre: "Laura Cárdenas Ríos",
        clave: "Demo-2026-Laura",
        nit: 1_000_000_042,
        responsabilidades: "05,49",
    },
    Persona {
        tipo_documento: TipoDocumento::Cc,
        documento: "1000000107",
        nombre: "Andrés Mora Peña",
        clave: "Demo-2026-Andres",
        nit: 1_000_000_107,
        responsabilidades: "05,49",
    },
    Persona {
        tipo_documento: TipoDocumento::Ce,
        documento: "400321",
        nombre: "Mariana Torres Vega",
        clave: "Demo-2026-Mariana",
        nit: 700_100_321,
        responsabilidades: "05,48",
    },
    Persona {
        tipo_documento: TipoDocumento::Cc,
        documento: "1000000213",
        nombre: "Jairo Quintero Luna",
        clave: "Demo-2026-Jairo",
        nit: 1_000_000_213,
        responsabilidades: "05,49",
    },
];

const ORGANIZACIONES: [Organizacion; 2] = [
    Organizacion {
        nit: LA_CEIBA,
        nombre: "Tienda La Ceiba S.A.S.",
        responsabilidades: "05,07,14,48,52,55",
        representante: "1000000042",
    },
    Organizacion {
        nit: RIO_CLARO,
        nombre: "Taller Río Claro Ltda.",
        responsabilidades: "05,07,14,48,52,55",
        representante: "1000000107",
    },
];

const LAURA: u64 = 1_000_000_042;
const ANDRES: u64 = 1_000_000_107;
const MARIANA: u64 = 700_100_321;
const LA_CEIBA: u64 = 900_123_456;
const RIO_CLARO: u64 = 901_000_777;

/// A refund; every moment is in business days before the day of the seed.
struct Muestra {
    nit: u64,
    numero: u16,
    concepto: &'static str,
    origen: Origen,
    valor: i64,
    termino: &'static str,
    radicada: u32,
    inadmitida: Option<u32>,
    subsanada: Option<u32>,
    suspendida: Option<u32>,
    reanudada: Option<u32>,
    /// When, which decision, pesos returned.
    resolucion: Option<(u32, &'static str, i64)>,
    /// When, how.
    pago: Option<(u32, &'static str)>,
    cuenta: Option<&'static str>,
    desistida: Option<u32>,
}

/// The tax and period that a balance comes from.
#[derive(Clone, Copy)]
enum Origen {
    /// Income tax, so many years back.
    Renta(i16),
    /// VAT of two months of last year.
    Iva(u8),
}

/// An ordinary request that waits for its answer.
const EN_ESTUDIO: Muestra = Muestra {
    nit: LA_CEIBA,
    numero: 417,
    concepto: "saldo_a_favor",
    origen: Origen::Renta(1),
    valor: 8_640_000,
    termino: "ordinario",
    radicada: 36,
    inadmitida: None,
    subsanada: None,
    suspendida: None,
    reanudada: None,
    resolucion: None,
    pago: None,
    cuenta: Some("4021"),
    desistida: None,
};

const MUESTRAS: [Muestra; 15] = [
    EN_ESTUDIO,
    Muestra {
        numero: 366,
        origen: Origen::Iva(1),
        valor: 12_905_000,
        radicada: 64,
        suspendida: Some(30),
        ..EN_ESTUDIO
    },
    Muestra {
        numero: 233,
        origen: Origen::Renta(2),
        valor: 3_210_000,
        radicada: 140,
        suspendida: Some(122),
        reanudada: Some(104),
        resolucion: Some((80, "devuelve", 3_210_000)),
        pago: Some((76, "giro")),
        ..EN_ESTUDIO
    },
    Muestra {
        numero: 90,
        origen: Origen::Renta(2),
        valor: 96_400_000,
        radicada: 205,
        resolucion: Some((165, "devuelve", 96_400_000)),
        pago: Some((160, "tidis")),
        cuenta: None,
        ..EN_ESTUDIO
    },
    Muestra {
        nit: LAURA,
        numero: 421,
        valor: 1_284_000,
        termino: "automatica",
        radicada: 6,
        cuenta: Some("7310"),
        ..EN_ESTUDIO
    },
    Muestra {
        nit: LAURA,
        numero: 105,
        origen: Origen::Renta(2),
        valor: 3_100_000,
        radicada: 118,
        resolucion: Some((74, "devuelve_en_parte", 2_450_000)),
        pago: Some((70, "giro")),
        cuenta: Some("7310"),
        ..EN_ESTUDIO
    },
    Muestra {
        nit: ANDRES,
        numero: 402,
        valor: 1_975_000,
        radicada: 24,
        inadmitida: Some(12),
        cuenta: Some("1188"),
        ..EN_ESTUDIO
    },
    Muestra {
        nit: ANDRES,
        numero: 349,
        origen: Origen::Renta(2),
        valor: 4_330_000,
        radicada: 62,
        inadmitida: Some(50),
        subsanada: Some(35),
        cuenta: Some("1188"),
        ..EN_ESTUDIO
    },
    Muestra {
        nit: ANDRES,
        numero: 198,
        concepto: "pago_en_exceso",
        origen: Origen::Renta(3),
        valor: 760_000,
        radicada: 150,
        resolucion: Some((110, "rechaza", 0)),
        cuenta: Some("1188"),
        ..EN_ESTUDIO
    },
    Muestra {
        nit: MARIANA,
        numero: 301,
        valor: 2_715_000,
        radicada: 57,
        cuenta: Some("5540"),
        ..EN_ESTUDIO
    },
    Muestra {
        nit: MARIANA,
        numero: 274,
        concepto: "pago_de_lo_no_debido",
        origen: Origen::Iva(1),
        valor: 540_000,
        radicada: 80,
        cuenta: Some("5540"),
        desistida: Some(61),
        ..EN_ESTUDIO
    },
    Muestra {
        nit: RIO_CLARO,
        numero: 409,
        origen: Origen::Iva(3),
        valor: 42_300_000,
        termino: "con_garantia",
        radicada: 8,
        cuenta: Some("9007"),
        ..EN_ESTUDIO
    },
    Muestra {
        nit: RIO_CLARO,
        numero: 377,
        valor: 5_120_000,
        radicada: 45,
        resolucion: Some((3, "devuelve", 5_120_000)),
        cuenta: Some("9007"),
        ..EN_ESTUDIO
    },
    Muestra {
        nit: RIO_CLARO,
        numero: 318,
        origen: Origen::Iva(2),
        valor: 6_480_000,
        radicada: 95,
        resolucion: Some((52, "compensa", 0)),
        cuenta: None,
        ..EN_ESTUDIO
    },
    Muestra {
        nit: RIO_CLARO,
        numero: 122,
        origen: Origen::Renta(2),
        valor: 18_750_000,
        termino: "automatica",
        radicada: 130,
        resolucion: Some((119, "devuelve", 18_750_000)),
        pago: Some((117, "giro")),
        cuenta: Some("9007"),
        ..EN_ESTUDIO
    },
];

/// Who can sign in to the demonstration, own names first.
pub(crate) fn credenciales() -> Vec<CredencialDemo> {
    let propias = PERSONAS.iter().map(|persona| CredencialDemo {
        tipo: TipoIngreso::Propio,
        contribuyente: persona.nombre.to_owned(),
        persona: persona.nombre.to_owned(),
        nit_organizacion: None,
        tipo_documento: persona.tipo_documento,
        documento: persona.documento.to_owned(),
        clave: persona.clave.to_owned(),
    });
    let terceros = ORGANIZACIONES.iter().filter_map(|organizacion| {
        let persona = PERSONAS.iter().find(|it| it.documento == organizacion.representante)?;
        Some(CredencialDemo {
            tipo: TipoIngreso::Tercero,
            contribuyente: organizacion.nombre.to_owned(),
            persona: persona.nombre.to_owned(),
            nit_organizacion: Some(organizacion.nit.to_string()),
            tipo_documento: persona.tipo_documento,
            documento: persona.documento.to_owned(),
            clave: persona.clave.to_owned(),
        })
    });
    propias.chain(terceros).collect()
}

/// Makes a demonstration of an empty base, or dates the refunds of an old one again. Refuses to mix
/// fictitious and real taxpayers.
pub(crate) async fn sow(estado: &Estado) -> Result<(), ServicioError> {
    let hoy = estado.today();
    let mut change = estado.almacen.change().await?;
    let sown: Option<String> =
        sqlx::query_scalar("SELECT fecha FROM semilla").fetch_optional(&mut *change).await?;
    let taxpayers: i64 =
        sqlx::query_scalar("SELECT count(*) FROM contribuyentes").fetch_one(&mut *change).await?;
    match (estado.demostracion, sown) {
        (false, None) => return Ok(()),
        (false, Some(_)) => return Err(ServicioError::BaseDeDemostracion),
        (true, None) if taxpayers > 0 => return Err(ServicioError::BaseConDatos),
        (true, Some(fecha)) if fecha == hoy.to_string() => return Ok(()),
        (true, None) => sow_people(&mut change, estado).await?,
        (true, Some(_)) => {}
    }
    sqlx::query("DELETE FROM devoluciones").execute(&mut *change).await?;
    for muestra in &MUESTRAS {
        sow_refund(&mut change, muestra, hoy, &estado.habiles).await?;
    }
    sqlx::query("DELETE FROM semilla").execute(&mut *change).await?;
    sqlx::query("INSERT INTO semilla (fecha) VALUES (?)")
        .bind(hoy.to_string())
        .execute(&mut *change)
        .await?;
    change.commit().await?;
    Ok(())
}

async fn sow_people(change: &mut SqliteConnection, estado: &Estado) -> Result<(), ServicioError> {
    for persona in &PERSONAS {
        let hash = estado.claves.hash(persona.clave).await?;
        sqlx::query(
            "INSERT INTO personas (tipo_documento, documento, nombre, clave) VALUES (?, ?, ?, ?)",
        )
        .bind(kind(persona.tipo_documento).code())
        .bind(persona.documento)
        .bind(persona.nombre)
        .bind(hash)
        .execute(&mut *change)
        .await?;
        let Persona { nit, nombre, responsabilidades, .. } = persona;
        sow_taxpayer(change, *nit, nombre, "natural", responsabilidades).await?;
        link(change, persona.documento, *nit, "propio").await?;
    }
    for organizacion in &ORGANIZACIONES {
        let Organizacion { nit, nombre, responsabilidades, representante } = organizacion;
        sow_taxpayer(change, *nit, nombre, "juridica", responsabilidades).await?;
        link(change, representante, *nit, "tercero").await?;
    }
    Ok(())
}

fn kind(tipo: TipoDocumento) -> documento::TipoDocumento {
    match tipo {
        TipoDocumento::Cc => documento::TipoDocumento::Cc,
        TipoDocumento::Ce => documento::TipoDocumento::Ce,
        TipoDocumento::Ps => documento::TipoDocumento::Ps,
        TipoDocumento::Nit => documento::TipoDocumento::Nit,
    }
}

async fn sow_taxpayer(
    change: &mut SqliteConnection,
    nit: u64,
    nombre: &str,
    tipo: &str,
    responsabilidades: &str,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO contribuyentes (nit, nombre, tipo, responsabilidades) VALUES (?, ?, ?, ?)",
    )
    .bind(nit.to_string())
    .bind(nombre)
    .bind(tipo)
    .bind(responsabilidades)
    .execute(change)
    .await?;
    Ok(())
}

async fn link(
    change: &mut SqliteConnection,
    documento: &str,
    nit: u64,
    tipo: &str,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO vinculos (persona_id, contribuyente_id, tipo)
         SELECT p.id, c.id, ? FROM personas p, contribuyentes c
         WHERE p.documento = ? AND c.nit = ?",
    )
    .bind(tipo)
    .bind(documento)
    .bind(nit.to_string())
    .execute(change)
    .await?;
    Ok(())
}

async fn sow_refund(
    change: &mut SqliteConnection,
    muestra: &Muestra,
    hoy: Date,
    habiles: &Habiles,
) -> Result<(), ServicioError> {
    let ago = |days: u32| business_days_before(hoy, days, habiles).ok_or(ServicioError::Semilla);
    let text =
        |days: Option<u32>| days.map(|days| ago(days).map(|date| date.to_string())).transpose();
    let radicada = ago(muestra.radicada)?;
    let (resuelta, decision, devuelto) = match muestra.resolucion {
        Some((days, decision, pesos)) => (Some(days), Some(decision), Some(pesos)),
        None => (None, None, None),
    };
    let (pagada, forma) = muestra.pago.unzip();
    sqlx::query(
        "INSERT INTO devoluciones (radicado, contribuyente_id, concepto, origen, valor, termino,
                radicada, inadmitida, subsanada, suspendida_desde, suspendida_hasta, resuelta,
                decision, valor_devuelto, pagada, forma_pago, cuenta_terminada_en, desistida)
         SELECT ?, id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
         FROM contribuyentes WHERE nit = ?",
    )
    .bind(format!("DEMO-{}-{:05}", radicada.year(), muestra.numero))
    .bind(muestra.concepto)
    .bind(muestra.origen.text(radicada))
    .bind(muestra.valor)
    .bind(muestra.termino)
    .bind(radicada.to_string())
    .bind(text(muestra.inadmitida)?)
    .bind(text(muestra.subsanada)?)
    .bind(text(muestra.suspendida)?)
    .bind(text(muestra.reanudada)?)
    .bind(text(resuelta)?)
    .bind(decision)
    .bind(devuelto)
    .bind(text(pagada)?)
    .bind(forma)
    .bind(muestra.cuenta)
    .bind(text(muestra.desistida)?)
    .bind(muestra.nit.to_string())
    .execute(change)
    .await?;
    Ok(())
}

impl Origen {
    /// Counted from the last May, so that the period was declared before the filing.
    fn text(self, radicada: Date) -> String {
        let year = if radicada.month() > 5 { radicada.year() } else { radicada.year() - 1 };
        match self {
            Self::Renta(back) => format!("renta, año gravable {}", year - back),
            Self::Iva(period) => format!("IVA, bimestre {period} de {}", year - 1),
        }
    }
}

/// The last business day after which so many business days have run up to `day`.
fn business_days_before(day: Date, count: u32, habiles: &Habiles) -> Option<Date> {
    let (mut date, mut left) = (day, count);
    while left > 0 || !habiles.is_habil(date) {
        if habiles.is_habil(date) {
            left -= 1;
        }
        date = date.yesterday().ok()?;
    }
    Some(date)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use dian_domain::uvt::TablaUvt;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn so_many_business_days_before_a_day_is_where_the_count_starts() {
        let habiles = Habiles::built_in().unwrap();
        let before = |day, count| business_days_before(day, count, &habiles).unwrap();
        assert_eq!(before(date(2026, 11, 13), 36), date(2026, 9, 22));
        // A Saturday, and back over the Monday off of 16 November.
        for (day, count) in
            [(date(2026, 11, 21), 5), (date(2026, 11, 16), 1), (date(2026, 1, 1), 0)]
        {
            let start = before(day, count);
            assert!(habiles.is_habil(start));
            assert_eq!(habiles.count_habiles(start, day), count, "{day}");
        }
    }

    /// ET art. 862: what is paid by transfer is up to 1.000 UVT, what is paid in TIDIS is above.
    #[test]
    fn what_is_paid_in_tidis_is_above_a_thousand_uvt() {
        let uvt = TablaUvt::built_in().unwrap().at(date(2026, 11, 13)).unwrap().valor.value();
        for muestra in &MUESTRAS {
            if let Some((_, forma)) = muestra.pago {
                assert_eq!(forma == "tidis", muestra.valor > 1_000 * uvt, "{}", muestra.numero);
            }
        }
    }

    #[test]
    fn every_number_is_used_once() {
        let numbers: BTreeSet<u16> = MUESTRAS.iter().map(|muestra| muestra.numero).collect();
        assert_eq!(numbers.len(), MUESTRAS.len());
    }
}
