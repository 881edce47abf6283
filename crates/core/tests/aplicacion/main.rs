//! The application over fakes of what surrounds it.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod billetera;
mod mundo;

use std::sync::atomic::Ordering;

use crate::mundo::*;
use dian_contract::Codigo;
use dian_contract::aplicacion::{
    EstadoLlavero, Origen, Preferencias, Publicador, Recordatorios, SituacionBoveda,
    SituacionServicio,
};
use dian_contract::contingencia::SolicitudIntento;
use dian_contract::cuenta::{SolicitudIngreso, TipoDocumento, TipoIngreso};
use dian_contract::mora::{ConsultaIntereses, TasaPropia};
use dian_contract::perfil::{SolicitudPerfil, TipoContribuyente};
use dian_contract::vencimientos::{ClaveVencimiento, ConsultaVencimientos, FormatoArchivo, Tramo};
use dian_core::secrets::{DATA_KEY, SESSION, SecretsError};

#[tokio::test]
async fn the_first_start_makes_a_vault_and_keeps_its_key_in_the_keyring() {
    let world = World::default();
    let app = world.start();
    assert_eq!(app.state().boveda, SituacionBoveda::Abriendo);
    let state = app.open_vault().await;
    assert_eq!(state.boveda, SituacionBoveda::AbiertaLlavero);
    assert_eq!(state.llavero, EstadoLlavero::Disponible);
    assert!(world.keyring.entries.lock().unwrap().contains_key(DATA_KEY));
    app.perfil_save(&profile()).await.unwrap();

    let again = world.start();
    let state = again.open_vault().await;
    assert_eq!(state.boveda, SituacionBoveda::AbiertaLlavero);
    assert_eq!(state.perfil.unwrap().nit, "900123456");
}

#[tokio::test]
async fn each_state_of_the_keyring_is_told_and_nothing_is_kept_in_the_clear() {
    for (error, keyring, vault) in [
        (SecretsError::Locked, EstadoLlavero::Bloqueado, SituacionBoveda::SinLlavero),
        (SecretsError::Absent, EstadoLlavero::Ausente, SituacionBoveda::SinCrear),
        (SecretsError::Denied, EstadoLlavero::Denegado, SituacionBoveda::SinCrear),
    ] {
        let world = World::default();
        world.keyring.fail(Some(error));
        let app = world.start();
        let state = app.open_vault().await;
        assert_eq!((state.llavero, state.boveda), (keyring, vault));
        assert!(app.perfil_save(&profile()).await.is_err());
        assert_eq!(world.vault.inner.lock().unwrap().place, None, "no vault behind their back");

        // The keyring is there again: one more try opens everything.
        world.keyring.fail(None);
        assert_eq!(app.open_vault().await.boveda, SituacionBoveda::AbiertaLlavero);
    }
}

#[tokio::test]
async fn a_keyring_that_only_refuses_to_keep_is_told_as_locked() {
    let world = World::default();
    world.keyring.fail_to_keep(Some(SecretsError::Locked));
    let app = world.start();
    let state = app.open_vault().await;
    assert_eq!(state.llavero, EstadoLlavero::Bloqueado);
    assert_eq!(state.boveda, SituacionBoveda::SinLlavero);
    assert_eq!(world.vault.inner.lock().unwrap().place, None);
    world.keyring.fail_to_keep(None);
    assert_eq!(app.open_vault().await.boveda, SituacionBoveda::AbiertaLlavero);
}

#[tokio::test]
async fn a_vault_whose_keyring_is_away_waits_for_it() {
    let world = World::default();
    world.start().open_vault().await;
    world.keyring.fail(Some(SecretsError::Locked));
    let app = world.start();
    assert_eq!(app.open_vault().await.boveda, SituacionBoveda::SinLlavero);
    world.keyring.fail(None);
    world.keyring.entries.lock().unwrap().clear();
    world.keyring.fail_to_keep(Some(SecretsError::Locked));
    let state = app.open_vault().await;
    assert_eq!(state.boveda, SituacionBoveda::SinLlavero, "a locked keyring may look empty");
    assert_eq!(state.llavero, EstadoLlavero::Bloqueado);
    world.keyring.fail_to_keep(None);
    assert_eq!(app.open_vault().await.boveda, SituacionBoveda::Danada, "the key is gone");
    assert!(world.keyring.entries.lock().unwrap().is_empty(), "nothing is left by asking");
}

#[tokio::test]
async fn without_a_keyring_a_passphrase_keeps_profile_and_session() {
    let world = World::default();
    world.keyring.fail(Some(SecretsError::Absent));
    let app = world.start();
    app.open_vault().await;
    app.connect(world.remote.clone(), true).await;
    let short = app.boveda_create(&"corta".into()).await.unwrap_err();
    assert_eq!(short.codigo, Codigo::BovedaClaveCorta);
    let state = app.boveda_create(&"una clave bien larga".into()).await.unwrap();
    assert_eq!(state.boveda, SituacionBoveda::AbiertaClave);
    app.perfil_save(&profile()).await.unwrap();
    app.cuenta_sign_in(&credentials("buena")).await.unwrap();

    let again = world.start();
    assert_eq!(again.open_vault().await.boveda, SituacionBoveda::PideClave);
    again.connect(world.remote.clone(), true).await;
    assert_eq!(again.state().sesion, None);
    let wrong = again.boveda_unlock(&"otra clave bien larga".into()).await.unwrap_err();
    assert_eq!(wrong.codigo, Codigo::BovedaClaveErrada);
    let state = again.boveda_unlock(&"una clave bien larga".into()).await.unwrap();
    assert_eq!(state.boveda, SituacionBoveda::AbiertaClave);
    assert!(state.perfil.is_some() && state.sesion.is_some());
}

#[tokio::test]
async fn a_session_comes_back_after_a_restart_and_leaves_with_the_sign_out() {
    let world = World::default();
    let app = world.start();
    app.open_vault().await;
    app.connect(world.remote.clone(), true).await;
    let wrong = app.cuenta_sign_in(&credentials("mala")).await.unwrap_err();
    assert_eq!(wrong.codigo, Codigo::CredencialesInvalidas);
    app.cuenta_sign_in(&credentials("buena")).await.unwrap();
    assert!(world.keyring.entries.lock().unwrap().contains_key(SESSION));

    let again = world.start();
    again.open_vault().await;
    again.connect(world.remote.clone(), true).await;
    assert_eq!(again.state().sesion.unwrap().persona, "Laura Ficticia");
    let list = again.devoluciones_list().await.unwrap();
    assert_eq!((list.origen, list.guardada), (Origen::Demostracion, false));
    again.cuenta_sign_out().await.unwrap();
    assert!(!world.keyring.entries.lock().unwrap().contains_key(SESSION));
    assert_eq!(again.state().sesion, None);
    assert_eq!(again.devoluciones_list().await.unwrap_err().codigo, Codigo::SinSesion);
    assert_eq!(world.remote.signed_out.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_spent_access_token_is_renewed_once() {
    let world = World::default();
    let app = world.start();
    app.open_vault().await;
    app.connect(world.remote.clone(), true).await;
    app.cuenta_sign_in(&credentials("buena")).await.unwrap();
    world.remote.expire_access();
    app.devoluciones_list().await.unwrap();
    assert_eq!(world.remote.refreshed.load(Ordering::Relaxed), 1);

    world.remote.expire_access();
    world.remote.revoke();
    let over = app.devoluciones_list().await.unwrap_err();
    assert_eq!(over.codigo, Codigo::SesionVencida);
    assert_eq!(app.state().sesion, None);
    assert!(!world.keyring.entries.lock().unwrap().contains_key(SESSION));
}

#[tokio::test]
async fn out_of_reach_the_kept_answer_is_given_with_its_age() {
    let world = World::default();
    let app = world.start();
    app.open_vault().await;
    app.connect(world.remote.clone(), true).await;
    app.cuenta_sign_in(&credentials("buena")).await.unwrap();
    app.devoluciones_list().await.unwrap();
    world.remote.cut(true);
    let kept = app.devoluciones_list().await.unwrap();
    assert!(kept.guardada);
    assert_eq!(kept.obtenida, "2026-11-13T14:40:00Z");
    assert_eq!(app.state().servicio, SituacionServicio::NoDisponible);
    let unknown = app.devoluciones_detail("DEMO-2026-00001").await.unwrap_err();
    assert_eq!(unknown.codigo, Codigo::ServicioNoDisponible);

    let offline = world.start();
    offline.open_vault().await;
    offline.connect(world.remote.clone(), true).await;
    assert!(offline.state().sesion.is_some(), "who was signed in is still shown");
    assert!(offline.devoluciones_list().await.unwrap().guardada);
    world.remote.cut(false);
    assert!(!offline.devoluciones_list().await.unwrap().guardada);
}

#[tokio::test]
async fn forgetting_the_profile_deletes_file_and_key_and_keeps_the_session() {
    let world = World::default();
    let app = world.start();
    app.open_vault().await;
    app.connect(world.remote.clone(), true).await;
    app.cuenta_sign_in(&credentials("buena")).await.unwrap();
    app.perfil_save(&profile()).await.unwrap();
    let old_key = world.keyring.entries.lock().unwrap()[DATA_KEY].clone();
    app.perfil_delete().await.unwrap();
    let state = app.state();
    assert_eq!(state.perfil, None);
    assert_eq!(state.boveda, SituacionBoveda::AbiertaLlavero);
    assert!(state.sesion.is_some());
    assert_ne!(world.keyring.entries.lock().unwrap()[DATA_KEY], old_key);
    assert_eq!(world.vault.inner.lock().unwrap().destroyed, 1);
}

#[tokio::test]
async fn what_is_wrong_in_the_form_is_told_before_anything_is_sent() {
    let world = World::default();
    let app = world.start();
    app.connect(world.remote.clone(), true).await;
    let wrong = SolicitudIngreso { documento: "12".into(), ..credentials("buena") };
    let failure = app.cuenta_sign_in(&wrong).await.unwrap_err();
    assert_eq!(failure.codigo, Codigo::DocumentoNumeroInvalido);
    let third = SolicitudIngreso {
        tipo: TipoIngreso::Tercero,
        nit_organizacion: Some("900123456-1".into()),
        ..credentials("buena")
    };
    let failure = app.cuenta_sign_in(&third).await.unwrap_err();
    assert_eq!(failure.codigo, Codigo::NitDvErrado);
    assert_eq!(world.remote.asked.load(Ordering::Relaxed), 0);
}

fn profile() -> SolicitudPerfil {
    SolicitudPerfil {
        nombre: " Tienda La Ceiba ".into(),
        nit: "900.123.456-8".into(),
        tipo: TipoContribuyente::Juridica,
        responsabilidades: vec!["48".into(), "5".into(), "05".into()],
        periodicidad_iva: None,
        obligaciones: Vec::new(),
    }
}

fn credentials(password: &str) -> SolicitudIngreso {
    SolicitudIngreso {
        tipo: TipoIngreso::Propio,
        nit_organizacion: None,
        tipo_documento: TipoDocumento::Cc,
        documento: "1.000.000.042".into(),
        clave: password.into(),
    }
}

fn own_dates() -> ConsultaVencimientos {
    let profile = profile();
    ConsultaVencimientos {
        nit: profile.nit,
        tipo: Some(profile.tipo),
        responsabilidades: profile.responsabilidades,
        periodicidad_iva: None,
        obligaciones: Vec::new(),
        ademas: Vec::new(),
        tramo: Tramo::Anio(2026),
    }
}

#[tokio::test]
async fn a_mark_is_kept_and_taken_away_and_is_the_profiles_alone() {
    let world = World::default();
    let app = world.start();
    app.open_vault().await;
    let first = app.vencimientos_list(&own_dates()).await.unwrap().vencimientos[0].clone();
    let key = ClaveVencimiento {
        obligacion: first.vencimiento.obligacion.clone(),
        periodo: first.vencimiento.periodo.clone(),
        cuota: first.vencimiento.cuota,
    };
    let nobody = app.vencimientos_mark(&key, true).await.unwrap_err();
    assert_eq!(nobody.codigo, Codigo::NoEncontrado, "a guest has no marks");
    app.perfil_save(&profile()).await.unwrap();
    app.vencimientos_mark(&key, true).await.unwrap();

    let again = world.start();
    again.open_vault().await;
    let dates = again.vencimientos_list(&own_dates()).await.unwrap().vencimientos;
    let marked: Vec<_> = dates.iter().filter(|it| it.hecho.is_some()).collect();
    assert_eq!(marked.len(), 1);
    assert_eq!(marked[0].vencimiento, first.vencimiento);
    let other = ConsultaVencimientos { nit: "800197268".into(), ..own_dates() };
    let others = again.vencimientos_list(&other).await.unwrap().vencimientos;
    assert!(others.iter().all(|it| it.hecho.is_none()));
    again.vencimientos_mark(&key, false).await.unwrap();
    let dates = again.vencimientos_list(&own_dates()).await.unwrap().vencimientos;
    assert!(dates.iter().all(|it| it.hecho.is_none()));
}

#[tokio::test]
async fn a_notice_is_shown_once_and_not_for_what_is_done() {
    let world = World::default();
    let app = world.start();
    app.open_vault().await;
    app.perfil_save(&profile()).await.unwrap();
    assert_eq!(app.recordatorios_tell().await, Ok(0), "nobody asked for them");
    let wanted = Recordatorios { activos: true, dias: vec![10], segundo_plano: false };
    app.preferencias_save(Preferencias { recordatorios: wanted, ..Preferencias::default() })
        .unwrap();
    let shown = app.recordatorios_tell().await.unwrap();
    assert!(shown > 0);
    assert_eq!(app.recordatorios_tell().await, Ok(0), "each is shown once");
    let notices = world.notifier.0.lock().unwrap().clone();
    assert_eq!(notices.len(), shown);
    assert!(notices.iter().all(|it| it.abrir == "#/vencimientos" && !it.texto.is_empty()));

    let fresh = World::default();
    let app = fresh.start();
    app.open_vault().await;
    app.perfil_save(&profile()).await.unwrap();
    for it in app.vencimientos_list(&own_dates()).await.unwrap().vencimientos {
        let due = it.vencimiento;
        let key =
            ClaveVencimiento { obligacion: due.obligacion, periodo: due.periodo, cuota: due.cuota };
        app.vencimientos_mark(&key, true).await.unwrap();
    }
    let wanted = Recordatorios { activos: true, dias: vec![10], segundo_plano: false };
    app.preferencias_save(Preferencias { recordatorios: wanted, ..Preferencias::default() })
        .unwrap();
    assert_eq!(app.recordatorios_tell().await, Ok(0), "what is done is not told");
}

#[tokio::test]
async fn a_pack_is_installed_forward_only_and_from_a_trusted_key_alone() {
    let world = World::default();
    let app = world.start();
    assert_eq!(app.conocimiento_state().version, 1);
    let untrusted = app.conocimiento_install(b"2").await.unwrap_err();
    assert_eq!(untrusted.codigo, Codigo::PaqueteLlave);
    assert_eq!(app.conocimiento_fetch().await.unwrap_err().codigo, Codigo::SinPublicador);
    let publisher = |direccion: Option<&str>| Preferencias {
        publicador: Some(Publicador {
            direccion: direccion.map(str::to_owned),
            llave: "AB".repeat(32),
        }),
        ..Preferencias::default()
    };
    app.preferencias_save(publisher(None)).unwrap();
    assert_eq!(app.conocimiento_install(b"3").await.unwrap().version, 3);
    let old = app.conocimiento_install(b"3").await.unwrap_err();
    assert_eq!(old.codigo, Codigo::PaqueteViejo);
    assert_eq!(old.parametros["vigente"], "3");
    app.preferencias_save(publisher(Some("https://normas.example/paquete.json"))).unwrap();
    let older = app.conocimiento_fetch().await.unwrap_err();
    assert_eq!(older.codigo, Codigo::PaqueteViejo, "what is fetched may not be older either");
    assert_eq!(app.conocimiento_state().version, 3);
    let mut wrong = publisher(None);
    wrong.publicador.as_mut().unwrap().llave = "no".into();
    assert_eq!(app.preferencias_save(wrong).unwrap_err().codigo, Codigo::LlaveInvalida);
}

#[tokio::test]
async fn a_rate_of_ones_own_counts_with_the_vault_closed_too() {
    let question = ConsultaIntereses {
        capital: 1_000_000,
        desde: "2026-09-01".parse().unwrap(),
        hasta: "2026-09-30".parse().unwrap(),
        divisor: None,
        metodo: None,
    };
    let rate = TasaPropia { desde: question.desde, hasta: question.hasta, tasa: "24".into() };
    let world = World::default();
    let guest = world.start();
    let unknown = guest.mora_intereses(&question).await.unwrap_err();
    assert_eq!(unknown.codigo, Codigo::TasaDesconocida);
    guest.mora_save_tasas(std::slice::from_ref(&rate)).await.unwrap();
    // By hand: 1.000.000 × 24 % × 30 ÷ 366.
    assert_eq!(guest.mora_intereses(&question).await.unwrap().total, 19_672);

    let app = world.start();
    app.open_vault().await;
    assert!(app.mora_intereses(&question).await.is_err(), "what a guest wrote is gone");
    app.mora_save_tasas(std::slice::from_ref(&rate)).await.unwrap();
    let again = world.start();
    again.open_vault().await;
    assert_eq!(again.mora_intereses(&question).await.unwrap().total, 19_672);
    let wrong = TasaPropia { tasa: "mucho".into(), ..rate };
    let refused = again.mora_save_tasas(&[wrong]).await.unwrap_err();
    assert_eq!(refused.codigo, Codigo::TasaInvalida);
    assert_eq!(again.mora_intereses(&question).await.unwrap().total, 19_672);
}

#[tokio::test]
async fn an_attempt_is_kept_in_the_chain_and_the_page_needs_one() {
    let world = World::default();
    let app = world.start();
    app.open_vault().await;
    assert_eq!(app.contingencia_export().await.unwrap_err().codigo, Codigo::RegistroVacio);
    let attempt = SolicitudIntento { tramite: "Presentar IVA".into(), que_paso: "503".into() };
    app.contingencia_add(&attempt).await.unwrap();
    let log = app.contingencia_add(&attempt).await.unwrap();
    assert_eq!(log.intentos.len(), 2);
    assert_eq!(log.intentos[1].anterior, log.intentos[0].huella);
    assert_eq!(log.roto_en, None);
    assert!(app.contingencia_export().await.unwrap().nombre.ends_with(".pdf"));
    let empty = SolicitudIntento { tramite: " ".into(), que_paso: "x".into() };
    assert_eq!(app.contingencia_add(&empty).await.unwrap_err().codigo, Codigo::TextoVacio);
    app.contingencia_clear().await.unwrap();
    assert_eq!(app.contingencia_list().await.unwrap().intentos, []);
}

#[tokio::test]
async fn a_file_of_dates_is_written_in_each_format() {
    let app = World::default().start();
    for (format, kind) in [
        (FormatoArchivo::Ics, "ics"),
        (FormatoArchivo::Csv, "csv"),
        (FormatoArchivo::Xlsx, "xlsx"),
        (FormatoArchivo::Pdf, "pdf"),
    ] {
        let saved = app.vencimientos_export(&own_dates(), format, &[3, 0]).await.unwrap();
        assert_eq!(saved.nombre, format!("vencimientos-900123456.{kind}"));
    }
    let far = app.vencimientos_export(&own_dates(), FormatoArchivo::Ics, &[9_999]).await;
    assert_eq!(far.unwrap_err().codigo, Codigo::ValorMuyGrande);
}
