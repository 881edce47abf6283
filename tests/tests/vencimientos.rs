//! Due dates from end to end: whether one must file, the dates in one's own calendar, notices, many
//! clients, what being late costs, and the rules themselves.

use anyhow::{Context, ensure};
use journeys::{Home, Keyring, Notices, Window, clear_keyring};
use serde_json::{Value, json};

#[tokio::test]
async fn an_interview_ends_with_the_date() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?.on("2026-08-03T12:00:00-05:00");
    let window = Window::open("debo-declarar", &home, Keyring::Session).await?;
    window.press("a[href='#/criterios']").await?;
    window.find("#criterio-patrimonio_bruto").await?;
    window.inspect("preguntas").await?;
    window.write("#criterios-nit", "1.000.000.042").await?;
    window.write("#criterio-patrimonio_bruto", "120.000.000").await?;
    window.press("#criterios-ver").await?;
    window.find("#criterios-resultado[data-decision='faltan_datos']").await?;
    window.inspect("faltan").await?;
    window.write("#criterio-ingresos_brutos", "$ 80.000.000").await?;
    window.press("#criterios-ver").await?;
    window.find("#criterios-resultado[data-decision='si']").await?;
    window.find("#criterios-resultado [data-vence='2026-09-10']").await?;
    let said = window.text("#criterios-resultado").await?;
    for piece in ["2025", "69.718.600", "10 de septiembre"] {
        ensure!(said.contains(piece), "{piece} is not in:\n{said}");
    }
    window.inspect("respuesta").await?;
    window.go("criterios/facturador", "#criterio-vende-si").await?;
    window.choose("#criterio-vende-no").await?;
    window.press("#criterios-ver").await?;
    window.find("#criterios-resultado[data-decision='no']").await?;
    window.inspect("facturador").await?;
    window.close().await
}

#[tokio::test]
async fn a_profile_becomes_a_calendar_file_and_what_is_done_is_kept() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?.on("2026-11-13T12:00:00-05:00");
    let window = Window::open("calendario", &home, Keyring::Session).await?;
    keep_profile(&window).await?;
    window.press("[data-hecho^='iva_bimestral|2026-B5']").await?;
    window
        .until(
            "the mark is kept",
            "return document.querySelector(arguments[0])?.checked ?? false",
            "[data-hecho^='iva_bimestral|2026-B5']",
        )
        .await?;
    window.inspect("hecho").await?;
    window.choose("#vista-anio").await?;
    window.find("[data-mes]").await?;
    window.inspect("anio").await?;
    window.press("#exportar").await?;
    window.inspect("exportar").await?;
    window.press("#exportar-ics").await?;
    let said = window.text("#exportado").await?;
    ensure!(said.contains("vencimientos-900123456.ics"), "{said}");
    let file = home.file("Descargas/vencimientos-900123456.ics");
    let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
    for piece in [
        "BEGIN:VCALENDAR",
        "UID:iva_bimestral.2026-B6.1.900123456@",
        "BEGIN:VALARM",
        "END:VCALENDAR",
    ] {
        ensure!(text.contains(piece), "{piece} is not in the calendar");
    }
    for kind in ["csv", "xlsx", "pdf"] {
        window.press("#exportar").await?;
        window.press(&format!("#exportar-{kind}")).await?;
        window
            .until(
                "told",
                "return document.querySelector('#exportado')?.innerText
            .includes(arguments[0]) ?? false",
                &format!("vencimientos-900123456.{kind}"),
            )
            .await?;
    }
    window.close().await?;

    let window = Window::open("calendario", &home, Keyring::Session).await?;
    window.go("vencimientos", "[data-hecho^='iva_bimestral|2026-B5']").await?;
    window
        .until(
            "still done",
            "return document.querySelector(arguments[0]).checked",
            "[data-hecho^='iva_bimestral|2026-B5']",
        )
        .await?;
    window.close().await
}

#[tokio::test]
async fn a_notice_comes_on_its_day_and_opens_the_dates() -> anyhow::Result<()> {
    clear_keyring()?;
    let notices = Notices::serve()?;
    let home = Home::new()?.on("2026-11-17T12:00:00-05:00");
    let window = Window::open("recordatorio", &home, Keyring::Session).await?;
    keep_profile(&window).await?;
    window.go("ajustes", "#recordatorios-activos").await?;
    window.choose("#recordatorios-activos").await?;
    window.find("#recordatorio-3").await?;
    window.inspect("ajustes").await?;
    // Digit 6: IVA of September and October is due on the 19th, in two days.
    let notice = notices.wait_for("IVA bimestral").await?;
    ensure!(notice.body.contains("en 2 días"), "{notice:?}");
    let shown = notices.count();
    window.press("#recordatorio-probar").await?;
    notices.wait_for("Así te avisaremos").await?;
    window.go("inicio", "main h1").await?;
    notices.press(&notice)?;
    window.find("[data-vencimiento^='iva_bimestral']").await?;
    window.close().await?;

    let window = Window::open("recordatorio", &home, Keyring::Session).await?;
    window.go("vencimientos", "[data-vencimiento]").await?;
    ensure!(notices.count() == shown + 1, "a notice was shown twice: {}", notices.count());
    window.close().await
}

#[tokio::test]
async fn a_portfolio_is_taken_in_with_its_errors() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?.on("2026-11-13T12:00:00-05:00");
    let table = home.file("clientes.csv");
    let mut rows = String::from("NIT;Nombre;Tipo;Responsabilidades;Periodicidad IVA;Ciudad\n");
    for n in 0..10_000_u32 {
        let nit =
            if n % 4_000 == 1_234 { "sin número".into() } else { (800_000_000 + n).to_string() };
        rows.push_str(&format!("{nit};Cliente ficticio {n};juridica;05,07,48;bimestral;Cali\n"));
    }
    std::fs::write(&table, rows)?;
    let window = Window::open("clientes", &home, Keyring::Session).await?;
    window.go("clientes", "#clientes-archivo").await?;
    window.inspect("vacio").await?;
    window.give_file("#clientes-archivo", &table).await?;
    window.find("#clientes-informe[data-importados='9997'][data-errores='3']").await?;
    let said = window.text("#clientes-informe").await?;
    for piece in ["9.997", "1236", "sin número", "Ciudad"] {
        ensure!(said.contains(piece) || said.contains("1.236"), "{piece} is not in:\n{said}");
    }
    window.find("#agenda-lista [data-cliente]").await?;
    window.inspect("agenda").await?;
    let drawn = window.attributes("#agenda-lista [data-cliente]", "data-cliente").await?;
    ensure!(drawn.len() < 100, "{} rows are in the page", drawn.len());
    window.write("#agenda-texto", "Cliente ficticio 777").await?;
    window
        .until(
            "found",
            "return [...document.querySelectorAll('#agenda-lista [data-cliente]')]
        .some((e) => e.dataset.cliente === arguments[0])",
            "800000777",
        )
        .await?;
    window.press("#clientes-exportar").await?;
    window.press("#clientes-exportar-csv").await?;
    let said = window.text("#clientes-exportado").await?;
    ensure!(said.contains("agenda-clientes-2026-11-13.csv"), "{said}");
    let text = std::fs::read_to_string(home.file("Descargas/agenda-clientes-2026-11-13.csv"))?;
    ensure!(text.contains("800000777"), "{text:.200}");
    window.close().await?;

    let window = Window::open("clientes", &home, Keyring::Session).await?;
    window.go("clientes", "#agenda-lista [data-cliente]").await?;
    window.close().await
}

#[tokio::test]
async fn being_late_and_an_outage_are_worked_out() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?.on("2026-11-13T12:00:00-05:00");
    let window = Window::open("mora", &home, Keyring::Session).await?;
    window.go("mora", "#mora-vence").await?;
    fill_date(&window, "#mora-vence", "2020-08-19").await?;
    fill_date(&window, "#mora-presentada", "2020-10-27").await?;
    window.write("#mora-impuesto", "3.500.000").await?;
    window.press("#mora-calcular").await?;
    window.find("#mora-resultado[data-total='525000']").await?;
    window.inspect("sancion").await?;
    window.choose("#mora-intereses").await?;
    window.write("#intereses-capital", "10.000.000").await?;
    fill_date(&window, "#intereses-desde", "2026-08-31").await?;
    fill_date(&window, "#intereses-hasta", "2026-09-15").await?;
    window.press("#intereses-calcular").await?;
    // September 2026 has no known rate: the person brings it.
    window.write("#tasa-valor", "27,10").await?;
    window.inspect("falta-tasa").await?;
    window.press("#tasa-guardar").await?;
    window.find("#intereses-resultado[data-total]").await?;
    window.inspect("intereses").await?;

    window.go("contingencia", "#contingencia-vence").await?;
    fill_date(&window, "#contingencia-vence", "2025-05-16").await?;
    fill_date(&window, "#contingencia-restablecido", "2025-05-23").await?;
    window.press("#contingencia-calcular").await?;
    window.find("#contingencia-fecha[data-nueva='2025-05-26']").await?;
    window.write("#intento-tramite", "Presentar IVA").await?;
    window.write("#intento-que-paso", "Error 503 al firmar").await?;
    window.press("#intento-anotar").await?;
    window.find("#contingencia-intentos [data-intento='1']").await?;
    window.inspect("contingencia").await?;
    window.press("#contingencia-exportar").await?;
    let said = window.text("#contingencia-exportado").await?;
    ensure!(said.contains("contingencia-2026-11-13.pdf"), "{said}");
    let bytes = std::fs::read(home.file("Descargas/contingencia-2026-11-13.pdf"))?;
    ensure!(bytes.starts_with(b"%PDF-"), "not a PDF");
    window.close().await
}

#[tokio::test]
async fn a_signed_pack_brings_what_was_not_known() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?.on("2026-11-13T12:00:00-05:00");
    let (private, public) = dian_paquete::new_key().map_err(|it| anyhow::anyhow!("{it}"))?;
    let sign = |version: u32| -> anyhow::Result<Vec<u8>> {
        dian_paquete::sign(&content(version)?, &private).map_err(|it| anyhow::anyhow!("{it}"))
    };
    let file = home.file("normas-2.json");
    std::fs::write(&file, sign(2)?)?;
    let window = Window::open("normas", &home, Keyring::Session).await?;
    window.go("normas", "#normas-version").await?;
    window.inspect("normas").await?;
    window.give_file("#normas-archivo", &file).await?;
    window.find("#normas-resultado[data-bien='false']").await?;
    window.write("#publicador-llave", &public).await?;
    window.press("#publicador-guardar").await?;
    window.until("kept", "return !document.querySelector('#publicador-errores')", "").await?;
    window.give_file("#normas-archivo", &file).await?;
    window.find("#normas-resultado[data-bien='true']").await?;
    window.text("[data-version='2']").await?;
    window.inspect("instalado").await?;
    let mut changed = sign(3)?;
    let place = changed.windows(5).position(|it| it == b"52374").context("the UVT of 2026")?;
    changed[place] = b'6';
    std::fs::write(&file, changed)?;
    window.give_file("#normas-archivo", &file).await?;
    window.find("#normas-resultado[data-bien='false']").await?;
    window.close().await?;

    // Another start: the pack is there, and its UVT of 2027 decides.
    let window = Window::open("normas", &home, Keyring::Session).await?;
    window.go("normas", "[data-version='2']").await?;
    window.close().await
}

/// The rules that are compiled in, as a later version with a made-up UVT of 2027.
fn content(version: u32) -> anyhow::Result<String> {
    let rules = journeys::root().join("crates/domain/rules");
    let file = |name: &str| -> anyhow::Result<Value> {
        let path = rules.join(format!("{name}.json"));
        Ok(serde_json::from_str(&std::fs::read_to_string(path)?)?)
    };
    let mut files = serde_json::Map::new();
    for name in dian_domain::conocimiento::ARCHIVOS {
        files.insert(name.to_owned(), file(name)?);
    }
    let row = json!({ "anio": 2027, "valor": 55_000, "norma": "Resolución de prueba",
        "fuente": "recorrido", "estado": "publicado" });
    files["uvt"]["valores"].as_array_mut().context("the UVT")?.push(row);
    let change = json!({ "version": version, "que": "La UVT de 2027 es de prueba.",
        "norma": "Resolución de prueba", "fuente": "recorrido" });
    let cover = json!({ "version": version, "fecha": "2026-12-20", "cambios": [change] });
    Ok(json!({ "portada": cover, "reglas": files }).to_string())
}

async fn keep_profile(window: &Window) -> anyhow::Result<()> {
    window.go("vencimientos", "#perfil-nit").await?;
    window.write("#perfil-nit", "900.123.456-8").await?;
    window.choose("#perfil-tipo-juridica").await?;
    window.choose("#resp-48").await?;
    window.choose("#iva-bimestral").await?;
    window.press("#perfil-ver").await?;
    window.find("[data-hecho]").await?;
    Ok(())
}

/// A date field, whose parts depend on the locale when they are typed.
async fn fill_date(window: &Window, css: &str, day: &str) -> anyhow::Result<()> {
    window.find(css).await?;
    let script = "const e = document.querySelector(arguments[0]); e.value = arguments[1];
        e.dispatchEvent(new Event('input', { bubbles: true }));
        e.dispatchEvent(new Event('change', { bubbles: true }))";
    window.run(script, vec![json!(css), json!(day)]).await?;
    Ok(())
}
