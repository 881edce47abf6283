//! Photographs from a directory: each picture has its text beside it, in a file of the same name.

use std::fs;
use std::path::Path;

use crate::condicion::Muestra;

/// Every picture below `dir` whose text is ASCII; a folder whose name begins with `false` holds pictures without codes.
pub fn each(dir: &str, show: &mut impl FnMut(&Muestra, &str)) {
    let mut folders: Vec<_> =
        fs::read_dir(dir).expect("is a folder").flatten().map(|entry| entry.path()).collect();
    folders.sort();
    for folder in folders.into_iter().filter(|path| path.is_dir()) {
        let group = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut files: Vec<_> = fs::read_dir(&folder)
            .expect("is a folder")
            .flatten()
            .map(|entry| entry.path())
            .collect();
        files.sort();
        for file in files {
            if let Some(muestra) = load(&file, &group) {
                show(
                    &muestra,
                    &format!("{group} {}", file.file_name().unwrap_or_default().to_string_lossy()),
                );
            }
        }
    }
}

fn load(file: &Path, group: &str) -> Option<Muestra> {
    let negative = group.starts_with("false");
    let extension = file.extension()?.to_str()?;
    if !["png", "jpg", "jpeg", "webp"].contains(&extension) {
        return None;
    }
    let textos = if negative {
        Vec::new()
    } else {
        let text = fs::read_to_string(file.with_extension("txt")).ok()?;
        if !text.is_ascii() {
            return None;
        }
        vec![text.trim_end_matches(['\r', '\n']).to_owned()]
    };
    let imagen = image::open(file).ok()?.into_luma8();
    let condicion =
        if negative { "negative" } else { Box::leak(group.to_owned().into_boxed_str()) };
    Some(Muestra { condicion, severidad: 1, contenido: "real", textos, imagen })
}
