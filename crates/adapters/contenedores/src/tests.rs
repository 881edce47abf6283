use std::io::{Cursor, Write};

use dian_contract::Codigo;
use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;

const XML: &[u8] = b"<?xml version=\"1.0\"?><Invoice>ejemplo</Invoice>";
const MIB: u64 = 1024 * 1024;

#[test]
fn a_file_that_is_no_container_is_its_own_only_piece() {
    let all = pieces("C:\\facturas\\ad.xml", XML, &Limites::default());
    assert_eq!(summary(&all), ["ad.xml 0 Xml"]);
    assert_eq!(summary(&pieces("x", b"", &Limites::default())), ["x 0 ArchivoVacio"]);
    assert_eq!(summary(&pieces("x", b"\0\0", &Limites::default())), ["x 0 Otro(None)"]);
}

#[test]
fn nested_zips_are_opened_whatever_they_are_called() {
    let inner = zip(&[("ad0900.xml", XML), ("fv0900.pdf", b"%PDF-1.7")]);
    let outer = zip(&[("carpeta/z0900.pdf", &inner), ("nota.txt", b"hola")]);
    assert_eq!(
        summary(&pieces("factura.zip", &outer, &Limites::default())),
        [
            "factura.zip › z0900.pdf › ad0900.xml 2 Xml",
            "factura.zip › z0900.pdf › fv0900.pdf 2 Pdf",
            "factura.zip › nota.txt 1 Otro(Some(\"txt\"))",
        ]
    );
}

#[test]
fn what_systems_leave_in_a_folder_is_passed_over() {
    let bytes = zip(&[
        ("__MACOSX/._ad.xml", b"\0\x05\x16\x07"),
        ("a/.DS_Store", b"Bud1"),
        ("Thumbs.db", b"x"),
        ("__MACOSX/ad.xml", XML),
    ]);
    assert_eq!(summary(&pieces("z", &bytes, &Limites::default())), ["z › ad.xml 1 Xml"]);
}

#[test]
fn only_a_picture_is_inside_the_text() {
    let zipped = base64(&zip(&[("ad.xml", XML), ("foto.png", b"\x89PNG\r\n\x1a\n")]));
    let mail = format!(
        "From: a@b.co\nTo: b@c.co\nContent-Type: multipart/mixed; boundary=x\n\n\
--x\nContent-Type: application/zip; name=z.zip\nContent-Disposition: inline\n\
Content-Transfer-Encoding: base64\n\n{zipped}\n\
--x\nContent-Type: text/xml; name=b.xml\nContent-Disposition: inline\n\n<b/>\n--x--\n"
    );
    let all = pieces("c", mail.as_bytes(), &Limites::default());
    assert_eq!(
        summary(&all),
        ["c › z.zip › ad.xml 2 Xml", "c › z.zip › foto.png 2 Imagen(\"png\")", "c › b.xml 1 Xml"]
    );
    assert!(all.iter().all(|piece| !piece.en_linea));
}

#[test]
fn a_workbook_is_a_piece_and_a_zip_that_names_one_is_a_zip() {
    let book = zip(&[("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<workbook/>")]);
    assert_eq!(summary(&pieces("informe", &book, &Limites::default())), ["informe 0 Xlsx"]);
    let letter = zip(&[("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w/>")]);
    assert_eq!(recognise(&letter), Clase::Otro(Some("office")));
    let other = zip(&[("a/[Content_Types].xml", XML)]);
    assert_eq!(recognise(&other), Clase::Zip);
}

#[test]
fn containers_six_deep_stop_at_the_fourth() {
    let mut bytes = zip(&[("ad.xml", XML)]);
    for level in 0..5 {
        bytes = zip(&[(&format!("z{level}.zip"), &bytes), ("otra.xml", XML)]);
    }
    let all = pieces("z.zip", &bytes, &Limites::default());
    assert_eq!(
        summary(&all),
        [
            "z.zip › z4.zip › z3.zip › z2.zip › z1.zip 4 ContenedorMuyProfundo maximo=4",
            "z.zip › z4.zip › z3.zip › z2.zip › otra.xml 4 Xml",
            "z.zip › z4.zip › z3.zip › otra.xml 3 Xml",
            "z.zip › z4.zip › otra.xml 2 Xml",
            "z.zip › otra.xml 1 Xml",
        ]
    );
}

#[test]
fn a_bomb_is_refused_and_its_neighbours_are_not() {
    let zeros = vec![b' '; 10 * MIB as usize];
    let bytes = zip(&[("a.xml", XML), ("bomba.xml", &zeros), ("b.xml", XML)]);
    let refused = "z.zip › bomba.xml 1 ZipEntradaProhibida entrada=bomba.xml motivo=bomba";
    assert_eq!(
        summary(&pieces("z.zip", &bytes, &Limites::default())),
        ["z.zip › a.xml 1 Xml", refused, "z.zip › b.xml 1 Xml"]
    );
}

#[test]
fn what_comes_out_in_all_is_bounded() {
    let noise = noise(3 * MIB as usize);
    let bytes = zip(&[("a.bin", &noise), ("b.bin", &noise), ("c.bin", &noise)]);
    let limits = Limites { total: 5 * MIB, ..Limites::default() };
    assert_eq!(
        summary(&pieces("z.zip", &bytes, &limits)),
        ["z.zip 0 ContenedorMuyGrande entrada=z.zip maximo=5242880"]
    );
    let small = zip(&[("a.txt", &vec![b'a'; 900_000]), ("b.txt", &vec![b'b'; 900_000])]);
    let limits = Limites { total: MIB, ..Limites::default() };
    let all = summary(&pieces("z.zip", &small, &limits));
    assert_eq!(all.last().unwrap(), "z.zip 0 ContenedorMuyGrande entrada=z.zip maximo=1048576");
}

#[test]
fn a_gibibyte_declared_is_refused_without_being_read() {
    let mut bytes = zip(&[("a.xml", XML), ("b.xml", XML)]);
    let entry = central(&bytes, 0);
    bytes[entry + 24..entry + 28].copy_from_slice(&(1_u32 << 30).to_le_bytes());
    let refused = "z › a.xml 1 ContenedorMuyGrande entrada=a.xml maximo=20971520";
    assert_eq!(summary(&pieces("z", &bytes, &Limites::default())), [refused, "z › b.xml 1 Xml"]);
}

#[test]
fn a_size_that_lies_is_refused_in_both_directions() {
    for lie in [XML.len() as u32 - 1, XML.len() as u32 + 1, 0] {
        for stored in [true, false] {
            let mut bytes =
                if stored { stored_zip(&[("a.xml", XML)]) } else { zip(&[("a.xml", XML)]) };
            let entry = central(&bytes, 0);
            bytes[entry + 24..entry + 28].copy_from_slice(&lie.to_le_bytes());
            let refused = "z › a.xml 1 ZipEntradaProhibida entrada=a.xml motivo=tamano_falso";
            assert_eq!(summary(&pieces("z", &bytes, &Limites::default())), [refused], "{lie}");
        }
    }
}

#[test]
fn bytes_that_were_changed_are_told() {
    let mut bytes = stored_zip(&[("a.xml", XML)]);
    let at = bytes.windows(7).position(|it| it == b"ejemplo").unwrap();
    bytes[at] = b'E';
    let all = summary(&pieces("z", &bytes, &Limites::default()));
    assert_eq!(all, ["z › a.xml 1 ZipDanado entrada=a.xml"]);
}

#[test]
fn paths_that_leave_the_folder_are_refused_one_by_one() {
    let names = ["../x.xml", "/abs.xml", "C:\\a.xml", "a\0b.xml", "q/../../"];
    let mut files: Vec<(String, &[u8])> = Vec::new();
    for (index, name) in names.iter().enumerate() {
        files.push((format!("{index}{}", "#".repeat(name.len() - 1)), XML));
    }
    let files: Vec<(&str, &[u8])> =
        files.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    let mut bytes = zip(&files);
    for ((from, _), to) in files.iter().zip(names) {
        bytes = replaced(&bytes, from.as_bytes(), to.as_bytes());
    }
    let all = pieces("z", &bytes, &Limites::default());
    assert_eq!(all.len(), names.len());
    for piece in all {
        let fallo = piece.contenido.unwrap_err();
        assert_eq!(fallo.codigo, Codigo::ZipEntradaProhibida);
        assert_eq!(fallo.parametros.get("motivo").unwrap(), "ruta", "{fallo:?}");
    }
}

#[test]
fn two_entries_with_one_name_are_both_refused() {
    let bytes = zip(&[("a1.xml", XML), ("a2.xml", b"<otro/>"), ("b.xml", XML)]);
    let bytes = replaced(&bytes, b"a2.xml", b"a1.xml");
    let refused = "z › a1.xml 1 ZipEntradaProhibida entrada=a1.xml motivo=duplicada";
    assert_eq!(
        summary(&pieces("z", &bytes, &Limites::default())),
        [refused, refused, "z › b.xml 1 Xml"]
    );
}

#[test]
fn entries_that_share_bytes_are_refused() {
    let mut bytes = zip(&[("a.xml", XML), ("b.xml", XML), ("c.xml", XML)]);
    let second = central(&bytes, 1);
    bytes[second + 42..second + 46].copy_from_slice(&0_u32.to_le_bytes());
    let all = summary(&pieces("z", &bytes, &Limites::default()));
    assert_eq!(all[0], "z › a.xml 1 ZipEntradaProhibida entrada=a.xml motivo=solapada");
    assert_eq!(all[1], "z › b.xml 1 ZipEntradaProhibida entrada=b.xml motivo=solapada");
    assert_eq!(all[2], "z › c.xml 1 Xml");
}

#[test]
fn links_passwords_and_other_compressions_are_told() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.add_symlink("enlace.xml", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let bytes = writer.finish().unwrap().into_inner();
    let all = summary(&pieces("z", &bytes, &Limites::default()));
    assert_eq!(all, ["z › enlace.xml 1 ZipEntradaProhibida entrada=enlace.xml motivo=enlace"]);

    let mut bytes = zip(&[("a.xml", XML)]);
    let entry = central(&bytes, 0);
    bytes[entry + 8] |= 1;
    let all = summary(&pieces("z", &bytes, &Limites::default()));
    assert_eq!(all, ["z › a.xml 1 ContenedorConClave entrada=a.xml"]);

    let mut bytes = zip(&[("a.xml", XML)]);
    bytes[entry + 10] = 12;
    let all = summary(&pieces("z", &bytes, &Limites::default()));
    assert_eq!(all, ["z › a.xml 1 ZipEntradaProhibida entrada=a.xml motivo=metodo"]);
}

#[test]
fn a_directory_that_claims_too_much_is_damaged() {
    let mut bytes = zip(&[("a.xml", XML)]);
    let end = bytes.len() - 22;
    bytes[end + 8..end + 12].copy_from_slice(&[0xff; 4]);
    assert_eq!(summary(&pieces("z", &bytes, &Limites::default())), ["z 0 ZipDanado"]);
}

#[test]
fn a_directory_in_the_long_form_that_lies_is_refused() {
    // ZIP64: a size of 2^63 in the extra field of the directory.
    let mut bytes = zip(&[("a.xml", XML)]);
    let entry = central(&bytes, 0);
    bytes[entry + 24..entry + 28].copy_from_slice(&[0xff; 4]);
    let mut extra = vec![1, 0, 8, 0];
    extra.extend((1_u64 << 63).to_le_bytes());
    bytes[entry + 30..entry + 32].copy_from_slice(&12_u16.to_le_bytes());
    let at = entry + 46 + "a.xml".len();
    bytes.splice(at..at, extra);
    let end = bytes.len() - 22;
    let length = u32::from_le_bytes(bytes[end + 12..end + 16].try_into().unwrap()) + 12;
    bytes[end + 12..end + 16].copy_from_slice(&length.to_le_bytes());
    let all = summary(&pieces("z", &bytes, &Limites::default()));
    assert_eq!(all, ["z › a.xml 1 ContenedorMuyGrande entrada=a.xml maximo=20971520"]);
}

#[test]
fn pieces_beyond_the_most_are_told_once() {
    let names: Vec<String> = (0..300).map(|n| format!("{n}.xml")).collect();
    let files: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), XML)).collect();
    let all = pieces("z", &zip(&files), &Limites::default());
    assert_eq!(all.len(), 201);
    assert!(all[..200].iter().all(|piece| piece.contenido.is_ok()));
    assert_eq!(summary(&all[200..]), ["z 0 ContenedorMuchasPiezas maximo=200"]);
    let just = pieces("z", &zip(&files[..200]), &Limites::default());
    assert!(just.len() == 200 && just.iter().all(|piece| piece.contenido.is_ok()));
}

#[test]
fn a_visitor_stops_the_walk_and_sees_one_piece_at_a_time() {
    let bytes = zip(&[("a.xml", XML), ("b.xml", XML)]);
    let mut seen = 0;
    let told = walk("z", &bytes, &Limites::default(), &mut |_| {
        seen += 1;
        ControlFlow::Break(())
    });
    assert_eq!((seen, told), (1, Recuento { piezas: 1, rechazadas: 0, detenido: true }));
}

#[test]
fn an_email_gives_its_attachments_and_its_subject() {
    let zipped = zip(&[("ad0900.xml", XML)]);
    let bytes = email(&zipped);
    let all = pieces("correo.eml", &bytes, &Limites::default());
    assert_eq!(
        summary(&all),
        [
            "correo.eml › logo.png 1 Imagen(\"png\")",
            "correo.eml › z0900.zip › ad0900.xml 2 Xml",
            "correo.eml › Facturación año.xml 1 Xml",
            "correo.eml › remisión nueva.xml 1 Xml",
            "correo.eml › mensaje-5.eml › nota.xml 2 Xml",
        ]
    );
    let asunto = all[1].asunto.as_deref().unwrap();
    let asunto = AsuntoFactura::parse(asunto).unwrap();
    assert_eq!((asunto.nombre.as_str(), asunto.numero.as_str()), ("COMPAÑÍA EJEMPLO", "FE101"));
    assert!(all[0].en_linea && !all[1].en_linea);
    assert_eq!(all[4].asunto.as_deref(), Some("Fwd: nota"));
    let contents = |at: usize| all[at].contenido.as_ref().unwrap().1.as_slice();
    assert_eq!(contents(1), XML);
    // Latin-1 inside: not one byte may change, a signature covers them.
    assert_eq!(contents(2), b"<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\r\n<a>a\xf1o=</a>");
}

#[test]
fn an_email_that_breaks_off_says_so_after_what_could_be_read() {
    let whole = email(&zip(&[("ad0900.xml", XML)]));
    let cut = whole.len() - 30;
    let all = summary(&pieces("c.eml", &whole[..cut], &Limites::default()));
    assert!(all.contains(&"c.eml › z0900.zip › ad0900.xml 2 Xml".to_owned()), "{all:?}");
    assert!(all.iter().any(|it| it.contains("CorreoDanado")), "{all:?}");
}

#[test]
fn messages_in_messages_and_parts_without_end_are_bounded() {
    let mut nested = Vec::new();
    for _ in 0..50_000 {
        nested.extend(b"From: a@b.co\nTo: b@c.co\nContent-Type: message/rfc822\n\n");
    }
    let all = summary(&pieces("c.eml", &nested, &Limites::default()));
    assert!(all.len() == 1 && all[0].contains("ContenedorMuyProfundo maximo=4"), "{all:?}");

    let mut many =
        b"From: a@b.co\nTo: b@c.co\nContent-Type: multipart/mixed; boundary=x\n\n".to_vec();
    for _ in 0..500_000 {
        many.extend(b"--x\n\n");
    }
    let all = summary(&pieces("c.eml", &many, &Limites::default()));
    assert_eq!(all, ["c.eml 0 ContenedorMuchasPiezas maximo=200"]);

    let mut deep = b"From: a@b.co\nTo: b@c.co\n".to_vec();
    for level in 0..100 {
        deep.extend(
            format!("Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n").bytes(),
        );
    }
    let all = summary(&pieces("c.eml", &deep, &Limites::default()));
    assert!(all[0].contains("ContenedorMuyProfundo maximo=12"), "{all:?}");

    let endless = [b"From: a@b.co\nTo: b@c.co\nX: ".to_vec(), vec![b'x'; 300_000]].concat();
    assert_eq!(summary(&pieces("c.eml", &endless, &Limites::default())), ["c.eml 0 CorreoDanado"]);
}

#[test]
fn an_attachment_that_cannot_be_decoded_does_not_stop_the_next() {
    let bytes = b"From: a@b.co\nSubject: x\nContent-Type: multipart/mixed; boundary=x\n\n\
        --x\nContent-Disposition: attachment; filename=../a.xml\nContent-Transfer-Encoding: base64\n\n\
        %%%%\n--x\nContent-Disposition: attachment; filename=b.xml\n\n<b/>\n--x--\n";
    assert_eq!(
        summary(&pieces("c", bytes, &Limites::default())),
        ["c › a.xml 1 CorreoDanado entrada=a.xml", "c › b.xml 1 Xml"]
    );
}

#[test]
fn files_that_break_off_anywhere_never_panic_and_never_give_changed_bytes() {
    let inner = zip(&[("ad0900.xml", XML), ("b.xml", XML)]);
    for whole in [zip(&[("z.zip", &inner), ("c.xml", XML)]), email(&inner)] {
        for cut in 0..whole.len() {
            let all = pieces("x", &whole[..cut], &Limites::default());
            assert!(!all.is_empty() || recognise(&whole[..cut]) == Clase::Correo);
            for piece in all {
                if let (true, Ok((Clase::Xml, bytes))) =
                    (piece.ruta.ends_with("ad0900.xml"), piece.contenido)
                {
                    assert_eq!(bytes, XML);
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_bytes_are_walked_within_the_limits(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        check(&bytes);
    }

    #[test]
    fn containers_with_changed_bytes_are_walked_within_the_limits(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        mail in any::<bool>(),
    ) {
        let inner = zip(&[("ad0900.xml", XML), ("b.xml", XML)]);
        let mut bytes = if mail { email(&inner) } else { zip(&[("z.zip", &inner), ("c.xml", XML)]) };
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        check(&bytes);
    }

    #[test]
    fn what_goes_into_a_zip_comes_out(files in proptest::collection::vec(proptest::collection::vec(any::<u8>(), 1..500), 1..20)) {
        let marked: Vec<Vec<u8>> = files.into_iter().map(|it| [b"%PDF-".to_vec(), it].concat()).collect();
        let names: Vec<String> = (0..marked.len()).map(|n| format!("{n}.pdf")).collect();
        let entries: Vec<(&str, &[u8])> = names.iter().zip(&marked).map(|(name, it)| (name.as_str(), it.as_slice())).collect();
        let all = pieces("z", &zip(&entries), &Limites::default());
        let out: Vec<Vec<u8>> = all.into_iter().map(|piece| piece.contenido.unwrap().1).collect();
        prop_assert_eq!(out, marked);
    }
}

fn check(bytes: &[u8]) {
    let limits = Limites { piezas: 8, total: 64 * 1024, pieza: 32 * 1024, ..Limites::default() };
    let (mut seen, mut out) = (0, 0);
    let told = walk("x › ../y", bytes, &limits, &mut |piece| {
        seen += 1;
        assert!(piece.nivel <= limits.niveles && piece.ruta.starts_with("y"));
        if let Ok((class, bytes)) = piece.contenido {
            assert!(!matches!(class, Clase::Zip | Clase::Correo));
            out += bytes.len();
        }
        ControlFlow::Continue(())
    });
    assert_eq!(seen, told.piezas + told.rechazadas);
    assert!(seen <= limits.piezas + 2 && out as u64 <= limits.total + limits.pieza);
}

fn summary(all: &[PiezaPropia]) -> Vec<String> {
    all.iter()
        .map(|piece| {
            let what = match &piece.contenido {
                Ok((class, _)) => format!("{class:?}"),
                Err(fallo) => {
                    let with =
                        fallo.parametros.iter().map(|(key, value)| format!(" {key}={value}"));
                    format!("{:?}{}", fallo.codigo, with.collect::<String>())
                }
            };
            format!("{} {} {what}", piece.ruta, piece.nivel)
        })
        .collect()
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    packed(files, SimpleFileOptions::default())
}

fn stored_zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    packed(files, SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored))
}

fn packed(files: &[(&str, &[u8])], options: SimpleFileOptions) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Where the n-th entry of the directory begins.
fn central(bytes: &[u8], n: usize) -> usize {
    bytes.windows(4).enumerate().filter(|(_, it)| *it == b"PK\x01\x02").nth(n).unwrap().0
}

fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut bytes = bytes.to_vec();
    let places: Vec<usize> = bytes
        .windows(from.len())
        .enumerate()
        .filter(|(_, it)| *it == from)
        .map(|(at, _)| at)
        .collect();
    assert_eq!(places.len(), 2, "local header and directory");
    for at in places {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    bytes
}

/// Bytes that do not compress.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 88_172_645_463_325_252_u64;
    let mut bytes = Vec::with_capacity(length);
    for _ in 0..length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        bytes.push((state >> 32) as u8);
    }
    bytes
}

/// A fictitious message as a supplier sends it: encoded names in both ways, an inline picture, a text in
/// Latin-1, a message inside.
fn email(zipped: &[u8]) -> Vec<u8> {
    let png = base64(b"\x89PNG\r\n\x1a\n....");
    let zipped = base64(zipped);
    format!(
        "Received: from a by b;\r\n Mon, 2 Mar 2026 10:00:00 -0500\r\n\
From: =?utf-8?Q?Compa=C3=B1=C3=ADa?= <a@ejemplo.co>\r\nTo: b@ejemplo.co\r\n\
Subject: =?UTF-8?Q?900123456;COMPA=C3=91=C3=8DA_EJEMPLO;FE101;01;?=\r\n =?UTF-8?Q?Tienda?=\r\n\
MIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary=\"=_uno\"\r\n\r\n\
Preámbulo.\r\n\
--=_uno\r\nContent-Type: multipart/related; boundary=dos\r\n\r\n\
--dos\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Hola</p>\r\n\
--dos\r\nContent-Type: image/png; name=logo.png\r\nContent-ID: <logo>\r\n\
Content-Disposition: inline; filename=logo.png\r\nContent-Transfer-Encoding: base64\r\n\r\n{png}\r\n\
--dos--\r\n\
--=_uno\r\nContent-Type: application/zip; name=\"z0900.zip\"\r\n\
Content-Disposition: attachment; filename=\"z0900.zip\"\r\nContent-Transfer-Encoding: BASE64\r\n\r\n\
{zipped}\r\n\
--=_uno\r\nContent-Type: text/xml; charset=iso-8859-1\r\n\
Content-Disposition: attachment; filename=\"=?UTF-8?B?RmFjdHVyYWNpw7NuIGHDsW8ueG1s?=\"\r\n\
Content-Transfer-Encoding: quoted-printable\r\n\r\n\
<?xml version=3D\"1.0\" encoding=3D\"ISO-8859-1\"?>\r\n<a>a=F1=\r\no=3D</a>\r\n\
--=_uno\r\nContent-Type: application/octet-stream\r\n\
Content-Disposition: attachment; filename*0*=UTF-8''remisi%C3%B3n; filename*1=\" nueva.xml\"\r\n\r\n\
<a/>\r\n\
--=_uno\r\nContent-Type: message/rfc822\r\n\r\n\
Subject: Fwd: nota\r\nContent-Type: application/xml; name=nota.xml\r\n\r\n<nota/>\r\n\
--=_uno--\r\nEpílogo.\r\n"
    )
    .into_bytes()
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for (index, chunk) in bytes.chunks(3).enumerate() {
        if index > 0 && index % 19 == 0 {
            text.push_str("\r\n");
        }
        let word = (0..3)
            .fold(0_u32, |word, at| word << 8 | u32::from(chunk.get(at).copied().unwrap_or(0)));
        for at in 0..4 {
            let letter = LETTERS[(word >> (18 - 6 * at) & 63) as usize] as char;
            text.push(if at <= chunk.len() { letter } else { '=' });
        }
    }
    text
}
