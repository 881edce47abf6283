//! `dian servicio`: the reference service alone.

use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use dian_contract::Fallo;
use dian_core::clock::{Clock, SystemClock};
use dian_service::{Configuracion, Servicio};
use tokio::net::TcpListener;

use crate::output::Output;

/// Atiende en 127.0.0.1 hasta que se le pide terminar.
#[derive(Args)]
pub struct Arguments {
    /// La base de datos: sqlite:RUTA o sqlite::memory:
    #[arg(long, env = "DIAN_BASE")]
    base: String,
    /// El puerto; 0 toma uno libre y lo dice.
    #[arg(long, env = "DIAN_PUERTO", default_value_t = 0)]
    puerto: u16,
    /// Llena la base con contribuyentes ficticios, de claves públicas.
    #[arg(long)]
    demostracion: bool,
}

pub fn run(arguments: &Arguments, output: &Output) -> Result<ExitCode, Fallo> {
    let filter = tracing_subscriber::EnvFilter::try_from_env("DIAN_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let served = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(anyhow::Error::from)
        .and_then(|runtime| runtime.block_on(serve(arguments, output)));
    Ok(served.map_or_else(|error| output.broken(&format!("{error:#}")), |()| ExitCode::SUCCESS))
}

async fn serve(arguments: &Arguments, output: &Output) -> anyhow::Result<()> {
    let service = Servicio::open(Configuracion {
        base: arguments.base.clone(),
        demostracion: arguments.demostracion,
        reloj: Arc::new(|| SystemClock.now()),
    })
    .await?;
    let listener = TcpListener::bind(("127.0.0.1", arguments.puerto)).await?;
    let address = serde_json::json!({ "direccion": format!("http://{}", listener.local_addr()?) });
    output.answer(&address, |it| it["direccion"].as_str().unwrap_or_default().to_owned());
    service.serve(listener, stop()).await?;
    Ok(())
}

/// Ready at Ctrl-C or at the signal with which services are stopped.
async fn stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    // Without a way to hear signals it runs until it is killed.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
