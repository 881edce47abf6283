//! Names of entries and attachments: what may be shown, and what an honest one looks like.

/// Longest name that is shown, in characters.
const MAX_SHOWN: usize = 160;
/// Longest name of an entry, in bytes.
pub(crate) const MAX_NAME: usize = 1_024;

/// The last part of a name, fit to be shown: no folders, no control characters, nothing that turns the
/// direction of writing, nothing that looks like our own separator.
pub(crate) fn shown(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).find(|part| !part.trim().is_empty()).unwrap_or_default();
    let clean: String = last.trim().chars().take(MAX_SHOWN).map(replace).collect();
    if clean.is_empty() { "sin-nombre".to_owned() } else { clean }
}

/// A whole path, fit to be shown in a reason.
pub(crate) fn shown_path(name: &str) -> String {
    name.chars().take(MAX_SHOWN).map(replace).collect()
}

fn replace(c: char) -> char {
    let turns = matches!(c,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    match c {
        '›' => '>',
        c if c.is_control() || turns => '\u{fffd}',
        c => c,
    }
}

/// Whether a path stays inside its folder on every system: no `..`, not absolute, no drive, no stream,
/// no control character.
pub(crate) fn stays_inside(path: &str) -> bool {
    let absolute = path.starts_with(['/', '\\']);
    let drive = path.as_bytes().get(1) == Some(&b':');
    let climbs = path
        .split(['/', '\\'])
        .any(|part| part.trim_end_matches([' ', '.']).is_empty() && part.starts_with(".."));
    !absolute && !drive && !climbs && !path.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_leave_their_folder_are_told() {
        let table = [
            ("ad0900.xml", true),
            ("2026/marzo/ad0900.xml", true),
            ("a..b/c...d.xml", true),
            ("./ad.xml", true),
            ("../ad.xml", false),
            ("a/../../ad.xml", false),
            ("a\\..\\ad.xml", false),
            ("a/.. /ad.xml", false),
            ("..", false),
            ("/etc/passwd", false),
            ("\\\\equipo\\c\\ad.xml", false),
            ("C:\\ad.xml", false),
            ("c:ad.xml", false),
            ("ad.xml\0.pdf", false),
            ("ad\n.xml", false),
        ];
        for (path, inside) in table {
            assert_eq!(stays_inside(path), inside, "{path:?}");
        }
    }

    #[test]
    fn a_name_is_shown_without_folders_and_without_tricks() {
        assert_eq!(shown("../../a/ad.xml"), "ad.xml");
        assert_eq!(shown("C:\\facturas\\ad.xml"), "ad.xml");
        assert_eq!(shown("factura\u{202e}lmx.exe"), "factura\u{fffd}lmx.exe");
        assert_eq!(shown("a › b.xml"), "a > b.xml");
        assert_eq!(shown("///"), "sin-nombre");
        assert_eq!(shown(&"x".repeat(5_000)).len(), MAX_SHOWN);
    }
}
