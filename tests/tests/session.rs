//! Signing in, what it opens, and that signing out takes it away.

use anyhow::ensure;
use journeys::{Home, Keyring, Window, clear_keyring, has_session_in_keyring};

#[tokio::test]
async fn in_ones_own_name_a_refund_is_followed_until_signing_out() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?;
    let window = Window::open("propio", &home, Keyring::Session).await?;
    fill_demo(&window, "propio").await?;
    window.press("#entrar-enviar").await?;
    window.gone("#entrar-enviar").await?;
    ensure!(has_session_in_keyring()?, "the session is not in the keyring");

    window.go("devoluciones", "[data-radicado]").await?;
    window.inspect("devoluciones").await?;
    window.press("a[data-radicado]").await?;
    window.find("#hitos [data-hito='radicada']").await?;
    let hitos = window.attributes("#hitos [data-hito]", "data-situacion").await?;
    ensure!(hitos.len() > 2 && hitos.iter().any(|now| now == "cumplido"), "{hitos:?}");
    window.inspect("devolucion").await?;
    window.close().await?;

    // The same home, another process: the keyring alone remembers who it was.
    let window = Window::open("propio", &home, Keyring::Session).await?;
    window.go("devoluciones", "[data-radicado]").await?;
    window.go("ajustes", "#cuenta-salir").await?;
    window.inspect("ajustes").await?;
    window.press("#cuenta-salir").await?;
    window.gone("#cuenta-salir").await?;
    ensure!(!has_session_in_keyring()?, "signing out left the session in the keyring");
    window.close().await?;

    let window = Window::open("propio", &home, Keyring::Session).await?;
    // The service is there to renew a session, and nobody has one.
    window.go("entrar", ".demo-credencial").await?;
    window.go("devoluciones", "main a[href='#/entrar']").await?;
    window.close().await
}

#[tokio::test]
async fn for_a_third_party_the_refunds_are_those_of_the_organisation() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?;
    let window = Window::open("tercero", &home, Keyring::Session).await?;
    fill_demo(&window, "tercero").await?;
    let nit =
        window.run("return document.querySelector('#nit-organizacion').value", vec![]).await?;
    ensure!(nit.as_str().is_some_and(|nit| nit.len() >= 9), "{nit}");
    window.inspect("entrar").await?;
    window.press("#entrar-enviar").await?;
    window.gone("#entrar-enviar").await?;
    window.go("devoluciones", "[data-radicado]").await?;
    window.inspect("devoluciones").await?;
    window.close().await
}

#[tokio::test]
async fn a_wrong_password_and_an_unknown_person_get_the_same_answer() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?;
    let window = Window::open("clave-errada", &home, Keyring::Session).await?;
    fill_demo(&window, "propio").await?;
    window.write("#clave", "no-es-esta").await?;
    window.press("#entrar-enviar").await?;
    let wrong_password = window.text("#entrar-error").await?;
    window.inspect("entrar").await?;

    window.go("inicio", "main").await?;
    window.gone("#entrar-enviar").await?;
    window.go("entrar", "#documento").await?;
    window.choose("#tipo-propio").await?;
    window.write("#documento", "999999999").await?;
    window.write("#clave", "no-es-esta").await?;
    window.press("#entrar-enviar").await?;
    let unknown_person = window.text("#entrar-error").await?;
    ensure!(wrong_password == unknown_person, "{wrong_password}\n{unknown_person}");
    ensure!(!has_session_in_keyring()?, "a failure left a session in the keyring");
    window.close().await
}

#[tokio::test]
async fn every_screen_of_a_person_passes_axe() -> anyhow::Result<()> {
    clear_keyring()?;
    let home = Home::new()?;
    let window = Window::open("pantallas", &home, Keyring::Session).await?;
    inspect_places(&window, "invitado", "main a[href='#/entrar']").await?;
    window.go("entrar", "#entrar-enviar").await?;
    window.inspect("invitado-entrar").await?;
    fill_demo(&window, "propio").await?;
    window.press("#entrar-enviar").await?;
    window.gone("#entrar-enviar").await?;
    inspect_places(&window, "persona", "[data-radicado]").await?;
    window.close().await
}

/// The places and the pages below them that need nothing more than who is looking.
async fn inspect_places(window: &Window, who: &str, refunds: &str) -> anyhow::Result<()> {
    let title = "main#contenido h1";
    for (screen, piece) in [
        ("inicio", title),
        ("consultas", title),
        ("escanear", "#escanear-imagen"),
        ("tramites", title),
        ("ayuda", title),
        ("vencimientos", "#perfil-nit"),
        ("devoluciones", refunds),
        ("ajustes", "#idioma"),
        ("acerca", title),
    ] {
        window.go(screen, piece).await?;
        window.inspect(&format!("{who}-{screen}")).await?;
    }
    Ok(())
}

/// Opens the log-in and lets a fictitious person of this kind fill the form.
async fn fill_demo(window: &Window, tipo: &str) -> anyhow::Result<()> {
    window.go("entrar", "#clave").await?;
    window.press(&format!(".demo-credencial[data-tipo='{tipo}']")).await?;
    window
        .until("not filled", "return document.querySelector(arguments[0]).value !== ''", "#clave")
        .await
}
