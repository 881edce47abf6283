//! Counts, and the tables made of them.

use std::collections::BTreeMap;
use std::time::Instant;

use image::GrayImage;

use crate::condicion::{CONDICIONES, Muestra, draw};

/// What one reader did.
#[derive(Default)]
pub struct Cuenta {
    /// Read and shown, by condition and severity.
    celdas: BTreeMap<(String, usize), (usize, usize)>,
    contenidos: BTreeMap<&'static str, (usize, usize)>,
    /// Milliseconds by size class and whether it was read.
    tiempos: BTreeMap<(usize, bool), Vec<f64>>,
    errados: Vec<String>,
    falsos: usize,
    negativos: usize,
    /// By step: times run, pictures whose reading it completed, milliseconds.
    pasos: BTreeMap<(usize, &'static str), (usize, usize, f64)>,
}

impl Cuenta {
    /// Whether every expected text was found and no other.
    pub fn add(&mut self, muestra: &Muestra, mut texts: Vec<String>, ms: f64, name: &str) -> bool {
        let pixels = muestra.imagen.len();
        let size = usize::from(pixels >= 1_000_000) + usize::from(pixels >= 4_000_000);
        if muestra.condicion == "negative" {
            self.negativos += 1;
            self.falsos += usize::from(!texts.is_empty());
            if !texts.is_empty() {
                self.errados.push(format!("{name}: {texts:?}"));
            }
            self.tiempos.entry((size, false)).or_default().push(ms);
            return texts.is_empty();
        }
        // A line break may be written in two ways in the labels of old photographs.
        texts.iter_mut().for_each(|text| *text = text.trim_end_matches(['\r', '\n']).to_owned());
        let good = muestra.textos.iter().all(|expected| texts.contains(expected));
        for text in &texts {
            if !muestra.textos.contains(text) {
                self.errados.push(format!("{name}: {text:?}"));
            }
        }
        let cell =
            self.celdas.entry((muestra.condicion.to_owned(), muestra.severidad)).or_default();
        cell.0 += usize::from(good);
        cell.1 += 1;
        let content = self.contenidos.entry(muestra.contenido).or_default();
        content.0 += usize::from(good);
        content.1 += 1;
        self.tiempos.entry((size, good)).or_default().push(ms);
        good
    }

    /// What the steps of one reading took, and which one ended it.
    pub fn add_steps(
        &mut self,
        steps: Vec<(&'static str, usize, f64)>,
        good: bool,
        muestra: &Muestra,
    ) {
        let last = steps.iter().rposition(|(_, found, _)| *found > 0);
        for (at, (name, _, ms)) in steps.into_iter().enumerate() {
            let order = self
                .pasos
                .keys()
                .find(|(_, known)| *known == name)
                .map_or(self.pasos.len(), |key| key.0);
            let step = self.pasos.entry((order, name)).or_default();
            step.0 += 1;
            step.1 += usize::from(good && last == Some(at) && !muestra.textos.is_empty());
            step.2 += ms;
        }
    }

    fn rate(&self, condition: &str, severity: Option<usize>) -> Option<f64> {
        let (mut read, mut all) = (0, 0);
        for ((name, grade), cell) in &self.celdas {
            if (condition.is_empty() || name == condition)
                && severity.is_none_or(|one| one == *grade)
            {
                read += cell.0;
                all += cell.1;
            }
        }
        (all > 0).then(|| 100.0 * read as f64 / all as f64)
    }
}

fn quantile(times: &mut [f64], part: f64) -> f64 {
    times.sort_by(f64::total_cmp);
    let at = (times.len().saturating_sub(1) as f64 * part).round() as usize;
    times.get(at).copied().unwrap_or_default()
}

/// Everything, in Markdown.
pub fn print(cuentas: &BTreeMap<&str, Cuenta>) {
    let names: Vec<&&str> = cuentas.keys().collect();
    let mut conditions: Vec<String> = CONDICIONES.iter().map(|name| (*name).to_owned()).collect();
    for cuenta in cuentas.values() {
        for (name, _) in cuenta.celdas.keys() {
            if !conditions.contains(name) {
                conditions.push(name.clone());
            }
        }
    }
    println!(
        "\n| condición | {} |",
        names.iter().map(|name| name.to_string()).collect::<Vec<_>>().join(" | ")
    );
    println!("|---|{}", "---|".repeat(names.len()));
    let percent = |rate: Option<f64>| rate.map_or(String::from("-"), |rate| format!("{rate:.0}"));
    for condition in &conditions {
        let cells: Vec<String> = cuentas
            .values()
            .map(|cuenta| {
                let grades: Vec<String> =
                    (1..=5).map(|grade| percent(cuenta.rate(condition, Some(grade)))).collect();
                format!("{} ({})", percent(cuenta.rate(condition, None)), grades.join("/"))
            })
            .collect();
        if cuentas.values().any(|cuenta| cuenta.rate(condition, None).is_some()) {
            println!("| {condition} | {} |", cells.join(" | "));
        }
    }
    for content in ["invoice", "url", "rut"] {
        let cells: Vec<String> = cuentas
            .values()
            .map(|cuenta| {
                percent(
                    cuenta
                        .contenidos
                        .get(content)
                        .map(|(read, all)| 100.0 * *read as f64 / *all as f64),
                )
            })
            .collect();
        println!("| contenido {content} | {} |", cells.join(" | "));
    }
    let cells: Vec<String> = cuentas
        .values()
        .map(|cuenta| cuenta.rate("", None).map_or("-".into(), |rate| format!("**{rate:.1}**")))
        .collect();
    println!("| todas | {} |", cells.join(" | "));
    println!(
        "\n| lector | textos errados | falsos de {} | ms leída <1 MP, 1–4, >4: mediana/p95 | ms no leída |",
        cuentas.values().map(|cuenta| cuenta.negativos).max().unwrap_or(0)
    );
    println!("|---|---|---|---|---|");
    for (name, cuenta) in cuentas {
        let mut times = cuenta.tiempos.clone();
        let mut cell = |good: bool| {
            (0..3)
                .map(|size| {
                    times.get_mut(&(size, good)).map_or("-".into(), |list| {
                        format!("{:.1}/{:.0}", quantile(list, 0.5), quantile(list, 0.95))
                    })
                })
                .collect::<Vec<String>>()
                .join(" · ")
        };
        println!(
            "| {name} | {} | {} | {} | {} |",
            cuenta.errados.len() - cuenta.falsos,
            cuenta.falsos,
            cell(true),
            cell(false)
        );
    }
    for (name, cuenta) in cuentas {
        for wrong in &cuenta.errados {
            println!("errado {name} {wrong}");
        }
    }
    for (name, cuenta) in cuentas {
        if cuenta.pasos.is_empty() {
            continue;
        }
        println!("\n| paso de {name} | veces | leídas con él | ms medio |\n|---|---|---|---|");
        for ((_, step), (times, read, ms)) in &cuenta.pasos {
            println!("| {step} | {times} | {read} | {:.1} |", ms / *times as f64);
        }
    }
}

/// Peak memory above the picture itself, for pages of 12 megapixels.
pub fn print_memory(read: fn(&GrayImage) -> Vec<String>) {
    let page = CONDICIONES.iter().position(|name| *name == "photo_page").unwrap_or_default();
    let blank = GrayImage::from_fn(3000, 4000, |x, y| {
        image::Luma([(x * 7 + y * 13 + x * y % 31) as u8 / 4 + 150])
    });
    let mut pictures = vec![("sin código".to_owned(), blank)];
    for sample in 0..3 {
        pictures.push((format!("photo_page 5 {sample}"), draw(7, page, 5, sample).imagen));
    }
    for (name, picture) in pictures {
        let _ = std::fs::write("/proc/self/clear_refs", "5");
        let before = status("VmRSS:");
        let start = Instant::now();
        let texts = read(&picture);
        let ms = start.elapsed().as_millis();
        let peak = status("VmHWM:");
        println!(
            "{name}: {} × {}, {} textos, {ms} ms, +{} MB",
            picture.width(),
            picture.height(),
            texts.len(),
            peak.saturating_sub(before) / 1024
        );
    }
}

fn status(key: &str) -> usize {
    std::fs::read_to_string("/proc/self/status")
        .unwrap_or_default()
        .lines()
        .find_map(|line| line.strip_prefix(key)?.split_whitespace().next()?.parse().ok())
        .unwrap_or_default()
}
