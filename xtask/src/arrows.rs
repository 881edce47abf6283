//! Who may depend on whom. The core never knows Tauri, `dian-domain` never touches the world, and
//! the crates of this project point down only.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use crate::command::{cargo, output, root};

/// What each crate under `crates/` may use of ours. `dian-cli` wires everything together.
const BELOW: &[(&str, &[&str])] = &[
    ("dian-domain", &[]),
    ("dian-contract", &["dian-domain"]),
    ("dian-core", &["dian-contract", "dian-domain"]),
    ("dian-service", &["dian-contract", "dian-domain"]),
    ("dian-avisos", ADAPTERS),
    ("dian-contenedores", ADAPTERS),
    (
        "dian-entrada",
        &[
            "dian-contenedores",
            "dian-contract",
            "dian-core",
            "dian-domain",
            "dian-paginas",
            "dian-qr",
            "dian-tablas",
            "dian-xades",
            "dian-xml",
        ],
    ),
    ("dian-http", ADAPTERS),
    ("dian-ics", ADAPTERS),
    ("dian-keyring", ADAPTERS),
    ("dian-muestras", &["dian-domain"]),
    ("dian-paginas", ADAPTERS),
    ("dian-paquete", ADAPTERS),
    ("dian-pdf", ADAPTERS),
    ("dian-qr", ADAPTERS),
    ("dian-tablas", ADAPTERS),
    ("dian-vault", ADAPTERS),
    ("dian-xades", ADAPTERS),
    ("dian-xml", ADAPTERS),
    (
        "dian-cli",
        &[
            "dian-contenedores",
            "dian-contract",
            "dian-core",
            "dian-domain",
            "dian-entrada",
            "dian-http",
            "dian-ics",
            "dian-keyring",
            "dian-paquete",
            "dian-pdf",
            "dian-qr",
            "dian-service",
            "dian-tablas",
            "dian-vault",
        ],
    ),
];

const ADAPTERS: &[&str] = &["dian-contract", "dian-core", "dian-domain"];

/// All that `dian-domain` may use.
const DOMAIN: &[&str] = &["jiff", "rust_decimal", "serde", "serde_json", "sha2", "thiserror"];

/// Toasts of Windows under notify-rust: made by Tauri's people, and no part of Tauri.
const TOASTS: &str = "tauri-winrt-notification";

/// What would give `dian-domain` a clock, a file, a network or a runtime.
const WORLD: &[&str] = &[
    "async fn",
    "std::env",
    "std::fs",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
    "std::time",
    "tokio",
    "SystemTime",
    "Timestamp::now",
    "Zoned::now",
];

/// The one file of the UI that knows that there is a Tauri.
const UI_DOOR: &str = "ui/src/host/tauri.ts";

/// Checks every arrow.
///
/// # Errors
///
/// Every arrow that points the wrong way, by name.
pub fn run() -> anyhow::Result<()> {
    let mut faults = Vec::new();
    for name in crates_of(&root().join("crates"))? {
        let all = tree(&name, &["--edges", "normal,build,dev"])?;
        let direct = tree(&name, &["--edges", "normal,build", "--depth", "1"])?;
        faults.extend(forbidden(&name, &all, &direct));
    }
    for file in files(&root().join("crates/domain/src"), &["rs"])? {
        let text = fs::read_to_string(&file)?;
        faults.extend(world(&text).into_iter().map(|word| format!("{}: {word}", file.display())));
    }
    for file in files(&root().join("ui/src"), &["ts", "svelte", "js"])? {
        if !file.ends_with(UI_DOOR) && fs::read_to_string(&file)?.contains("@tauri-apps") {
            faults.push(format!("{}: @tauri-apps fuera de {UI_DOOR}", file.display()));
        }
    }
    if !faults.is_empty() {
        bail!("flechas al revés:\n  {}", faults.join("\n  "));
    }
    println!("crates/ no conoce Tauri, dian-domain no toca el mundo, y cada flecha apunta abajo");
    Ok(())
}

/// Names of the packages below a folder.
fn crates_of(dir: &Path) -> anyhow::Result<Vec<String>> {
    let manifests = files(dir, &["toml"])?;
    let manifests = manifests.iter().filter(|path| path.ends_with("Cargo.toml"));
    let texts = manifests.map(|path| Ok((path, fs::read_to_string(path)?)));
    texts
        // A workspace of its own is no part of this one.
        .filter(|it| !it.as_ref().is_ok_and(|(_, text)| text.lines().any(|it| it == "[workspace]")))
        .map(|it: anyhow::Result<(&PathBuf, String)>| {
            let (path, text) = it?;
            let name = text.lines().find_map(|line| line.strip_prefix("name = \""));
            let name = name.with_context(|| format!("{}: sin nombre", path.display()))?;
            Ok(name.trim_end_matches('"').to_owned())
        })
        .collect()
}

/// Names of what a package depends on, on any platform, itself left out.
fn tree(package: &str, flags: &[&str]) -> anyhow::Result<Vec<String>> {
    let args = ["tree", "--locked", "--package", package, "--target", "all", "--prefix", "none"];
    let text = output(cargo(args).args(flags))?;
    let names = text.lines().skip(1).filter_map(|line| line.split_whitespace().next());
    Ok(names.map(str::to_owned).collect())
}

fn forbidden(name: &str, all: &[String], direct: &[String]) -> Vec<String> {
    let is_tauri = |dep: &&String| {
        ["tauri", "wry", "tao"].contains(&dep.as_str())
            || (dep.starts_with("tauri-") && *dep != TOASTS)
    };
    let mut faults: Vec<String> =
        all.iter().filter(is_tauri).map(|dep| format!("{name} llega hasta {dep}")).collect();
    let Some((_, below)) = BELOW.iter().find(|(known, _)| *known == name) else {
        faults.push(format!("{name}: di en xtask/src/arrows.rs de quién puede depender"));
        return faults;
    };
    let wrong = direct.iter().map(String::as_str).filter(|dep| {
        let ours = dep.starts_with("dian-");
        (ours && !below.contains(dep)) || (name == "dian-domain" && !DOMAIN.contains(dep))
    });
    faults.extend(wrong.map(|dep| format!("{name} depende de {dep}")));
    faults.sort();
    faults.dedup();
    faults
}

/// Words of the world in the code above the tests, comments left out.
fn world(source: &str) -> Vec<&'static str> {
    let code: Vec<&str> = source
        .lines()
        .take_while(|line| line.trim() != "#[cfg(test)]")
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect();
    WORLD.iter().copied().filter(|word| code.iter().any(|line| line.contains(word))).collect()
}

/// Files of these kinds below a folder, in order.
fn files(dir: &Path, kinds: &[&str]) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dir).with_context(|| dir.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path, kinds)?);
        } else if path.extension().is_some_and(|kind| kinds.iter().any(|known| kind == *known)) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::{forbidden, world};

    #[test]
    fn tauri_below_a_crate_is_a_fault_however_far_down() {
        let faults = forbidden("dian-core", &names(&["serde", "tauri-utils"]), &names(&["serde"]));
        assert_eq!(faults, ["dian-core llega hasta tauri-utils"]);
    }

    #[test]
    fn an_arrow_that_points_up_is_a_fault() {
        let direct = names(&["dian-domain", "dian-core"]);
        assert_eq!(
            forbidden("dian-contract", &direct, &direct),
            ["dian-contract depende de dian-core"]
        );
    }

    #[test]
    fn the_domain_takes_nothing_that_is_not_named() {
        let direct = names(&["jiff", "rand"]);
        assert_eq!(forbidden("dian-domain", &direct, &direct), ["dian-domain depende de rand"]);
    }

    #[test]
    fn a_crate_that_nobody_placed_is_a_fault() {
        assert_eq!(forbidden("dian-nuevo", &[], &[]).len(), 1);
    }

    #[test]
    fn the_world_is_found_in_code_and_not_in_comments_or_tests() {
        let source = "// std::fs\nlet hoy = Zoned::now();\n#[cfg(test)]\nuse std::fs;\n";
        assert_eq!(world(source), ["Zoned::now"]);
    }

    fn names(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }
}
