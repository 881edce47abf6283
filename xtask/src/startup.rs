//! Start and memory of the release build, beside a blank Tauri window built and run in the same
//! go: only the ratio means anything on another machine.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use crate::command::{cargo, check, command, root, target, terminate, wait_until};
use crate::display::Display;
use crate::session::Session;
use crate::{packages, run, ui};

/// Runs of each program, after one that warms the caches.
const RUNS: usize = 9;

/// How long a window rests before its memory is read.
const REST: Duration = Duration::from_secs(5);

/// One start: milliseconds to the first paint, then KiB of the whole tree of processes.
struct Sample {
    paint_ms: f64,
    rss_kib: f64,
    pss_kib: f64,
}

/// Builds both, runs them by turns and prints medians and ratios.
///
/// # Errors
///
/// When a build fails or a window does not paint.
pub fn run() -> anyhow::Result<()> {
    if !cfg!(target_os = "linux") {
        bail!("bench --arranque lee /proc y la memoria de Xvfb: solo en Linux");
    }
    packages::ensure(&[packages::BUILD, packages::HEADLESS])?;
    ui::build()?;
    let app = run::build_shell(true)?;
    let blank_target = target().join("vacia");
    let build = ["build", "--locked", "--release", "--manifest-path"];
    let manifest = root().join("xtask/vacia/Cargo.toml");
    check(cargo(build).arg(manifest).arg("--target-dir").arg(&blank_target))?;
    let blank = blank_target.join("release").join("vacia").to_string_lossy().into_owned();

    let place = target().join("arranque");
    let display = Display::start(&place.join("pantalla"))?;
    let session = Session::start(&place.join("hogar"))?;
    let (mut of_app, mut of_blank) = (Vec::new(), Vec::new());
    for turn in 0..=RUNS {
        let pair = (measure(&blank, &display, &session)?, measure(&app, &display, &session)?);
        if turn > 0 {
            of_blank.push(pair.0);
            of_app.push(pair.1);
        }
    }
    println!("\nmediana de {RUNS} arranques, uno y otro por turnos");
    println!("{:<24}{:>12}{:>12}{:>10}", "", "vacía", "app", "razón");
    let row = |name: &str, of: fn(&Sample) -> f64, unit: f64| {
        let (blank, app) = (median(&of_blank, of) / unit, median(&of_app, of) / unit);
        println!("{name:<24}{blank:>12.1}{app:>12.1}{:>10.3}", app / blank);
    };
    row("primera pantalla, ms", |sample| sample.paint_ms, 1.0);
    row("memoria RSS, MiB", |sample| sample.rss_kib, 1024.0);
    row("memoria PSS, MiB", |sample| sample.pss_kib, 1024.0);
    let size = |path: &str| fs::metadata(path).map(|data| data.len() as f64 / 1e6);
    println!("{:<24}{:>12.1}{:>12.1}", "binario, MB", size(&blank)?, size(&app)?);
    Ok(())
}

fn measure(binary: &str, display: &Display, session: &Session) -> anyhow::Result<Sample> {
    wait_until("la pantalla vacía", Duration::from_secs(20), || {
        Ok((!display.painted()?).then_some(()))
    })?;
    let mut program = command(binary, [""; 0]);
    display.apply(&mut program);
    session.apply(&mut program);
    let start = Instant::now();
    let mut child = program.spawn().with_context(|| format!("no se pudo iniciar {binary}"))?;
    let painted = display.wait_for_paint(&mut child, Duration::from_secs(60));
    let paint_ms = start.elapsed().as_secs_f64() * 1e3;
    std::thread::sleep(REST);
    let memory = memory(child.id());
    terminate(&mut child);
    painted?;
    let (rss_kib, pss_kib) = memory?;
    Ok(Sample { paint_ms, rss_kib, pss_kib })
}

fn median(samples: &[Sample], of: fn(&Sample) -> f64) -> f64 {
    let mut values: Vec<f64> = samples.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// KiB of a process and all that came from it: resident, and with shared pages divided.
fn memory(root: u32) -> anyhow::Result<(f64, f64)> {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for entry in fs::read_dir("/proc")? {
        let path = entry?.path();
        let pid = path.file_name().and_then(|name| name.to_str()?.parse().ok());
        // A process may end between the listing and the reading.
        let (Some(pid), Ok(status)) = (pid, fs::read_to_string(path.join("status"))) else {
            continue;
        };
        children.entry(field(&status, "PPid:") as u32).or_default().push(pid);
    }
    let (mut rss, mut pss, mut left) = (0.0, 0.0, vec![root]);
    while let Some(pid) = left.pop() {
        let process = Path::new("/proc").join(pid.to_string());
        let rollup = fs::read_to_string(process.join("smaps_rollup")).unwrap_or_default();
        rss += field(&rollup, "Rss:");
        pss += field(&rollup, "Pss:");
        left.extend(children.remove(&pid).unwrap_or_default());
    }
    Ok((rss, pss))
}

/// The number after a name at the start of a line, 0 without it.
fn field(text: &str, name: &str) -> f64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(0.0)
}
