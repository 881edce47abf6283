//! Files to a ZIP, for what the person takes out.

use std::io::{Cursor, Write};

use dian_contract::{Codigo, Fallo};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// A ZIP of files under their names, in the order given.
///
/// # Errors
/// `interno` when it cannot be written.
pub fn write(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Fallo> {
    let written = || {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        for (name, bytes) in files {
            zip.start_file(name.as_str(), options)?;
            zip.write_all(bytes)?;
        }
        Ok(zip.finish()?.into_inner())
    };
    written().map_err(|error: zip::result::ZipError| {
        tracing::error!(%error, "a ZIP is not written");
        Codigo::Interno.into()
    })
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;

    #[test]
    fn what_is_written_is_taken_apart_again() {
        let files =
            vec![("a.xml".to_owned(), b"<a/>".to_vec()), ("b.xml".to_owned(), b"<b/>".to_vec())];
        let bytes = write(&files).unwrap();
        let mut names = Vec::new();
        crate::walk("todo.zip", &bytes, &crate::Limites::default(), &mut |piece| {
            assert!(piece.contenido.is_ok());
            names.push(piece.ruta.to_owned());
            ControlFlow::Continue(())
        });
        assert_eq!(names, ["todo.zip › a.xml", "todo.zip › b.xml"]);
    }
}
