//! Fictitious RUT certificates as the DIAN's PDFs are laid out: one geometry, Helvetica that is not
//! embedded, every label before the first value and in no visual order, comb fields digit by digit, and
//! the QR as an image of one pixel a module on every page.
//!
//! Left out: the logo, the lines of the form, and anything of a real person or company.

use std::collections::BTreeMap;

use pdf_writer::{Content, Finish, Name, Pdf, Rect, Ref, Str};
use qrcode::{Color, EcLevel, QrCode, Version};

/// Page of a RUT.
const PAGE: (f32, f32) = (612.0, 792.0);
/// How far above its value a label lies.
const ABOVE: f32 = 9.5;
/// Pitch of the cells of the NIT.
const CELL: f32 = 11.57;
/// Side of the image of the QR, in pixels: 57 modules and their margin.
const QR_SIDE: usize = 70;

/// How the document is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Hechura {
    /// As the DIAN writes it.
    #[default]
    Original,
    /// Pictures of the pages, without any text.
    Escaneado,
    /// It asks for a password.
    Cifrado,
}

/// What measured heights stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Alturas {
    /// The baseline of the type.
    #[default]
    Base,
    /// The top of the type.
    Tope,
}

/// What is printed on a RUT. Empty fields are left blank.
#[derive(Debug, Clone, PartialEq)]
pub struct DatosRut {
    /// Casilla 2: words and code.
    pub concepto: (String, String),
    /// Casilla 4.
    pub formulario: String,
    /// Casilla 5.
    pub nit: String,
    /// Casilla 6.
    pub dv: String,
    /// Casilla 12: words and code.
    pub seccional: (String, String),
    /// Casilla 24: words and code.
    pub tipo: (String, String),
    /// Casilla 25: words and code.
    pub documento: (String, String),
    /// Casilla 26.
    pub numero_documento: String,
    /// Casillas 31 to 34.
    pub apellidos_y_nombres: [String; 4],
    /// Casilla 35.
    pub razon_social: String,
    /// Casilla 36.
    pub nombre_comercial: String,
    /// Casilla 37.
    pub sigla: String,
    /// Casillas 38 to 40: words and code.
    pub lugar: [(String, String); 3],
    /// Casilla 41.
    pub direccion: String,
    /// Casilla 42.
    pub correo: String,
    /// Casilla 43.
    pub codigo_postal: String,
    /// Casillas 44 and 45.
    pub telefonos: [String; 2],
    /// Casillas 46 to 49: code and date, as digits.
    pub actividades: [(String, String); 2],
    /// Casilla 50.
    pub otras_actividades: [String; 2],
    /// Casilla 51.
    pub ocupacion: String,
    /// Casilla 52.
    pub establecimientos: String,
    /// Casilla 53: codes and printed labels.
    pub responsabilidades: Vec<(String, String)>,
    /// Casilla 54.
    pub usuarios_aduaneros: Vec<String>,
    /// Casillas 984 and 985.
    pub firmante: [String; 2],
    /// «Fecha generación documento PDF».
    pub generado: String,
    /// Pages, 1 to 60; sheets 2 to 6 in order, then 3, 4 and 6 again.
    pub hojas: usize,
    /// Values of sheet 2, by casilla.
    pub hoja_2: BTreeMap<u16, String>,
    /// Representatives of each sheet 3, at most five.
    pub representantes: usize,
    /// The NIT that one page prints instead, counted from 1.
    pub nit_ajeno: Option<(usize, String)>,
    /// Text of the QR; none drawn if empty.
    pub qr: String,
    /// How the document is made.
    pub hechura: Hechura,
    /// What heights stand for.
    pub alturas: Alturas,
    /// Print the labels of the form.
    pub rotulos: bool,
    /// Draw labels and values mixed, from top to bottom, as other producers do.
    pub mezclado: bool,
}

impl DatosRut {
    /// A person with one sheet.
    pub fn natural(nit: u64) -> Self {
        let text = str::to_owned;
        let pair = |words: &str, code: &str| (words.to_owned(), code.to_owned());
        Self {
            concepto: pair("Actualización", "02"),
            formulario: text("14900000017"),
            nit: nit.to_string(),
            dv: check_digit(nit).to_string(),
            seccional: pair("Impuestos de Bogotá", "32"),
            tipo: pair("Persona natural o sucesión ilíquida", "2"),
            documento: pair("Cédula de Ciudadaní", "13"),
            numero_documento: nit.to_string(),
            apellidos_y_nombres: ["PÉREZ", "ÑÁÑEZ", "MARÍA", "DEL MAR"].map(text),
            razon_social: String::new(),
            nombre_comercial: text("TIENDA EL EJEMPLO"),
            sigla: String::new(),
            lugar: [
                pair("COLOMBIA", "169"),
                pair("Bogotá D.C.", "11"),
                pair("Bogotá, D.C.", "001"),
            ],
            direccion: text("CL 12 - 48 AP 05"),
            correo: text("maria@ejemplo.com.co"),
            codigo_postal: text("110111"),
            telefonos: [text("6010000000"), text("3000000000")],
            actividades: [pair("4711", "20150311"), pair("", "")],
            otras_actividades: [String::new(), String::new()],
            ocupacion: String::new(),
            establecimientos: text("1"),
            responsabilidades: vec![
                pair("05", "05- Impto. renta y compl. régimen ordinar"),
                pair("49", "49 - No responsable de IVA"),
            ],
            usuarios_aduaneros: Vec::new(),
            firmante: [text("PÉREZ ÑÁÑEZ MARÍA DEL MAR"), text("CONTRIBUYENTE")],
            generado: text("21-11-2026 09:05:07AM"),
            hojas: 1,
            hoja_2: BTreeMap::new(),
            representantes: 0,
            nit_ajeno: None,
            qr: address(nit),
            hechura: Hechura::Original,
            alturas: Alturas::Base,
            rotulos: true,
            mezclado: false,
        }
    }

    /// A company with some sheets.
    pub fn juridica(nit: u64, hojas: usize) -> Self {
        let text = str::to_owned;
        let pair = |words: &str, code: &str| (words.to_owned(), code.to_owned());
        let hoja_2 = [
            (62, "2"),
            (71, "04"),
            (73, "20100520"),
            (80, "20100520"),
            (81, "99991231"),
            (89, "80"),
            (90, "20220815"),
        ];
        Self {
            formulario: text("141000000024"),
            seccional: pair("Operativa de Grandes Contribuyentes", "31"),
            tipo: pair("Persona jurídica", "1"),
            documento: pair("", ""),
            numero_documento: String::new(),
            apellidos_y_nombres: Default::default(),
            razon_social: text("COMPAÑÍA  DE EJEMPLO S.A.S."),
            nombre_comercial: String::new(),
            sigla: text("CEJ"),
            direccion: text("CR 7 # 05 - 48 OF 1401"),
            actividades: [pair("6201", "20100520"), pair("6202", "20180101")],
            otras_actividades: [text("7020"), text("0010")],
            establecimientos: text("12"),
            responsabilidades: vec![
                pair("05", "05- Impto. renta y compl. régimen ordinar"),
                pair("07", "07- Retención en la fuente a título de rent"),
                pair("10", "10- Obligado aduanero"),
                pair("14", "14- Informante de exogena"),
                pair("42", "42- Obligado a llevar contabilidad"),
                pair("48", "48 - Impuesto sobre las ventas - IVA"),
                pair("52", "52 - Facturador electrónico"),
                pair("55", "55 - Informante de Beneficiarios Finales"),
            ],
            usuarios_aduaneros: vec![text("22"), text("23")],
            firmante: [text("GÓMEZ RUIZ ANA"), text("Representante legal Certificado")],
            hojas,
            hoja_2: hoja_2.into_iter().map(|(number, value)| (number, text(value))).collect(),
            representantes: 2,
            ..Self::natural(nit)
        }
    }
}

/// The address of a QR with a token of 112 bytes that says nothing.
pub fn address(seed: u64) -> String {
    let mut bytes = [0_u8; 112];
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    for byte in &mut bytes {
        // xorshift64: any fixed noise does.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        *byte = state.to_le_bytes()[3];
    }
    // Every document begins alike: `Y3tI`.
    for (byte, known) in bytes.iter_mut().zip(*b"c{HEJEMPLOFIJO16") {
        *byte = known;
    }
    format!(
        "https://muisca.dian.gov.co/WebRutMuisca/DefConsultaEstadoRUTOBL.faces?ideRequestQR={}&idConfQR=1",
        base64(&bytes).replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")
    )
}

/// The check digit of a NIT, computed here again so that the reading is not tested against itself.
pub fn check_digit(nit: u64) -> u64 {
    let weights = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71];
    let digits = nit.to_string().into_bytes();
    let sum: u64 = digits
        .iter()
        .rev()
        .zip(weights)
        .map(|(digit, weight)| u64::from(digit - b'0') * weight)
        .sum();
    match sum % 11 {
        rest @ (0 | 1) => rest,
        rest => 11 - rest,
    }
}

/// The PDF of a RUT.
pub fn rut_pdf(datos: &DatosRut) -> Vec<u8> {
    let mut pdf = Pdf::new();
    let (catalog, tree, font, qr) = (Ref::new(1), Ref::new(2), Ref::new(3), Ref::new(4));
    let page = |index: usize| Ref::new(10 + 3 * i32::try_from(index).unwrap_or_default());
    pdf.catalog(catalog).pages(tree);
    let count = datos.hojas.max(1);
    pdf.pages(tree).kids((0..count).map(page)).count(i32::try_from(count).unwrap_or_default());
    pdf.type1_font(font)
        .base_font(Name(b"Helvetica"))
        .encoding_predefined(Name(b"WinAnsiEncoding"));
    let modules = qr_image(&datos.qr);
    image(&mut pdf, qr, QR_SIDE, QR_SIDE, &modules);

    for index in 0..count {
        let hoja = Hoja::new(datos, index);
        let (id, content, scan) = (page(index), page(index).next(), page(index).next().next());
        let mut writer = pdf.page(id);
        writer.parent(tree).media_box(Rect::new(0.0, 0.0, PAGE.0, PAGE.1)).contents(content);
        let mut resources = writer.resources();
        resources.fonts().pair(Name(b"F1"), font);
        let scanned = datos.hechura == Hechura::Escaneado;
        resources
            .x_objects()
            .pair(Name(b"Q"), qr)
            .pair(Name(b"S"), if scanned { scan } else { qr });
        resources.finish();
        writer.finish();
        if scanned {
            let (width, height, pixels) = hoja.scan(&modules, !datos.qr.is_empty());
            image(&mut pdf, scan, width, height, &pixels);
            let mut drawn = Content::new();
            drawn.transform([PAGE.0, 0.0, 0.0, PAGE.1, 0.0, 0.0]).x_object(Name(b"S"));
            pdf.stream(content, &drawn.finish());
        } else {
            pdf.stream(content, &hoja.content(!datos.qr.is_empty(), datos));
        }
    }
    let bytes = pdf.finish();
    if datos.hechura == Hechura::Cifrado { encrypted(bytes) } else { bytes }
}

/// Declares a password that nobody has: what was written stays as it is, unreadable to who obeys.
fn encrypted(bytes: Vec<u8>) -> Vec<u8> {
    let entry = format!(
        "trailer\n<<\n  /ID [<{0}> <{0}>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{1}> /U <{1}> >>",
        "ab".repeat(16),
        "5c".repeat(32)
    );
    let at = bytes.windows(10).rposition(|window| window == b"trailer\n<<").unwrap_or(bytes.len());
    let (head, tail) = bytes.split_at(at);
    [head, entry.as_bytes(), tail.get(10..).unwrap_or_default()].concat()
}

fn image(pdf: &mut Pdf, id: Ref, width: usize, height: usize, pixels: &[u8]) {
    let side = |side: usize| i32::try_from(side).unwrap_or_default();
    let mut object = pdf.image_xobject(id, pixels);
    object.width(side(width)).height(side(height)).bits_per_component(8);
    object.color_space().device_gray();
}

/// The QR as the DIAN prints it: version 10, level L, a pixel a module.
fn qr_image(text: &str) -> Vec<u8> {
    let mut pixels = vec![255; QR_SIDE * QR_SIDE];
    let code = QrCode::with_version(text, Version::Normal(10), EcLevel::L)
        .or_else(|_| QrCode::with_error_correction_level(text, EcLevel::L));
    if let Ok(code) = code {
        let width = code.width();
        let margin = QR_SIDE.saturating_sub(width) / 2;
        for (index, color) in code.to_colors().into_iter().enumerate() {
            let place = (index / width + margin) * QR_SIDE + index % width + margin;
            if let (Color::Dark, Some(pixel)) = (color, pixels.get_mut(place)) {
                *pixel = 0;
            }
        }
    }
    pixels
}

/// Something written on a page: place, size, text.
type Escrito = (f32, f32, f32, String);

/// What a page draws.
struct Hoja {
    rotulos: Vec<Escrito>,
    valores: Vec<Escrito>,
}

impl Hoja {
    fn new(datos: &DatosRut, index: usize) -> Self {
        let mut hoja = Self { rotulos: Vec::new(), valores: Vec::new() };
        hoja.header(datos, index);
        match sheet(index) {
            1 => hoja.principal(datos),
            2 => hoja.grid(&SHEET_2, |numero, _| datos.hoja_2.get(&numero).cloned()),
            3 => hoja.blocks(98..=110, datos.representantes),
            4 => hoja.blocks(111..=123, 1),
            5 => hoja.grid(&[124, 125, 127, 130, 136, 148], |numero, _| {
                (numero < 131).then(|| "CONTADOR FICTICIO".to_owned())
            }),
            _ => hoja.blocks(160..=169, 1),
        }
        if !datos.rotulos {
            hoja.rotulos.clear();
        }
        // No visual order: the blob of the form goes from the foot up, every third label first.
        let labels = std::mem::take(&mut hoja.rotulos);
        for start in 0..3 {
            hoja.rotulos.extend(labels.iter().rev().skip(start).step_by(3).cloned());
        }
        hoja
    }

    fn header(&mut self, datos: &DatosRut, index: usize) {
        self.print(200.0, 30.0, 10.0, "Formulario del Registro Único Tributario");
        self.print(480.0, 40.0, 8.0, &format!("Página {} de {}", index + 1, datos.hojas));
        self.label(310.0, 77.0, "4. Número de formulario");
        self.write(510.0, 77.0, 10.0, &datos.formulario);
        self.label(28.3, 180.0, "5. Número de Identificación Tributaria (NIT)");
        self.label(192.5, 180.0, "6. DV");
        self.label(205.0, 180.0, "12. Dirección seccional");
        self.label(495.0, 180.0, "14. Buzón electrónico");
        let other = datos.nit_ajeno.as_ref().filter(|(page, _)| *page == index + 1);
        let nit = other.map_or(datos.nit.as_str(), |(_, nit)| nit.as_str());
        let blank = 14_usize.saturating_sub(nit.len());
        self.comb(28.3 + CELL * blank as f32, 180.0, CELL, nit);
        self.comb(192.5, 180.0, CELL, &datos.dv);
        self.write(205.0, 179.0, 5.0, &datos.seccional.0);
        self.comb(
            if datos.seccional.1.len() > 1 { 455.0 } else { 467.0 },
            178.0,
            12.0,
            &datos.seccional.1,
        );
    }

    fn principal(&mut self, datos: &DatosRut) {
        self.label(40.0, 61.0, "2. Concepto");
        self.comb(69.0, 61.0, 12.0, &datos.concepto.1);
        self.write(96.0, 61.0, 8.0, &datos.concepto.0);
        self.coded("24. Tipo de contribuyente", 27.0, 173.0, 215.0, 12.0, &datos.tipo);
        self.coded("25. Tipo de documento", 187.0, 287.0, 214.0, 12.0, &datos.documento);
        self.label(337.0, 214.0, "26. Número de Identificación");
        self.comb(337.0, 214.0, 11.5, &datos.numero_documento);
        for (label, x, y) in [
            ("28. País", 27.0, 238.0),
            ("29. Departamento", 201.0, 238.0),
            ("30. Ciudad/Municipio", 393.0, 238.0),
        ] {
            self.label(x, y, label);
        }
        let names = [
            "31. Primer apellido",
            "32. Segundo apellido",
            "33. Primer nombre",
            "34. Otros nombres",
        ];
        for ((label, x), value) in
            names.into_iter().zip([27.0, 155.0, 282.0, 407.0]).zip(&datos.apellidos_y_nombres)
        {
            self.field(label, x, 262.0, value);
        }
        self.field("35. Razón social", 27.0, 286.0, &datos.razon_social);
        self.field("36. Nombre comercial", 27.0, 310.0, &datos.nombre_comercial);
        self.field("37. Sigla", 346.0, 310.0, &datos.sigla);
        let places = [
            ("38. País", 27.0, 168.0),
            ("39. Departamento", 201.0, 371.0),
            ("40. Ciudad/Municipio", 393.0, 564.0),
        ];
        for ((label, x, code), value) in places.into_iter().zip(&datos.lugar) {
            self.coded(label, x, code, 347.0, 13.0, value);
        }
        self.field("41. Dirección principal", 27.0, 371.0, &datos.direccion);
        // These labels stand beside their values and not above them.
        self.print(27.0, 382.0, 6.0, "42. Correo electrónico");
        self.write(106.0, 382.0, 8.0, &datos.correo);
        self.print(27.0, 396.0, 6.0, "43. Código postal");
        self.comb(83.0, 396.0, 12.0, &datos.codigo_postal);
        self.print(202.0, 396.0, 6.0, "44. Teléfono 1");
        self.print(402.0, 396.0, 6.0, "45. Teléfono 2");
        for (phone, end) in datos.telefonos.iter().zip([395.0, 590.0]) {
            let width = 9.13 * phone.len().saturating_sub(1) as f32;
            self.comb(end - width, 396.0, 9.13, phone);
        }
        let activities = [
            ("46. Código", 33.0, 12.33, datos.actividades[0].0.as_str()),
            ("47. Fecha inicio actividad", 79.0, 10.57, datos.actividades[0].1.as_str()),
            ("48. Código", 167.0, 12.33, datos.actividades[1].0.as_str()),
            ("49. Fecha inicio actividad", 213.0, 10.57, datos.actividades[1].1.as_str()),
            ("50. Código", 339.0, 11.33, datos.otras_actividades[0].as_str()),
            ("", 381.0, 11.33, datos.otras_actividades[1].as_str()),
            ("51. Código", 450.0, 11.33, datos.ocupacion.as_str()),
            ("52. Número establecimientos", 540.0, 12.0, datos.establecimientos.as_str()),
        ];
        for (label, x, pitch, value) in activities {
            self.label(x, 454.0, label);
            self.comb(x, 454.0, pitch, value);
        }
        self.label(27.0, 492.0, "53. Código");
        for (index, (code, printed)) in datos.responsabilidades.iter().enumerate() {
            self.comb(65.0 + 20.0 * index as f32, 492.0, 10.0, code);
            self.write(30.0, 503.0 + 12.0 * index as f32, 7.0, printed);
        }
        for index in 0_u8..26 {
            let x = 69.0 + 20.0 * f32::from(index);
            self.print(x, 483.0, 5.0, &(index + 1).to_string());
        }
        self.label(27.0, 690.0, "54. Código");
        for index in 0_u8..20 {
            let (row, column) = (f32::from(index / 10), f32::from(index % 10));
            self.print(69.0 + 20.0 * column, 681.0 + 20.0 * row, 5.0, &(index + 1).to_string());
        }
        for (index, code) in datos.usuarios_aduaneros.iter().take(20).enumerate() {
            let (row, column) = ((index / 10) as f32, (index % 10) as f32);
            self.comb(65.0 + 20.0 * column, 690.0 + 20.0 * row, 10.0, code);
        }
        for (label, x) in
            [("55. Forma", 330.0), ("56. Tipo", 370.0), ("57. Modo", 420.0), ("58. CPC", 500.0)]
        {
            self.label(x, 690.0, label);
        }
        self.print(
            27.0,
            661.0,
            6.0,
            "IMPORTANTE: Sin perjuicio de las actualizaciones, la inscripción tiene vigencia indefinida",
        );
        self.print(312.0, 731.0, 6.0, "984. Nombre");
        self.print(312.0, 744.0, 6.0, "985. Cargo");
        self.write(349.0, 731.0, 7.0, &datos.firmante[0]);
        self.write(350.0, 744.0, 7.0, &datos.firmante[1]);
        if !datos.generado.is_empty() {
            self.write(
                434.0,
                769.0,
                6.0,
                &format!("Fecha generación documento PDF: {}", datos.generado),
            );
        }
    }

    fn grid(&mut self, numbers: &[u16], value: impl Fn(u16, usize) -> Option<String>) {
        for (index, numero) in numbers.iter().enumerate() {
            let x = 27.0 + 115.0 * (index % 5) as f32;
            let y = 215.0 + 24.0 * (index / 5) as f32;
            self.label(x, y, &format!("{numero}. Casilla"));
            if let Some(value) = value(*numero, index) {
                if value.bytes().all(|byte| byte.is_ascii_digit()) {
                    self.comb(x, y, 11.0, &value);
                } else {
                    self.write(x, y, 7.0, &value);
                }
            }
        }
    }

    /// Up to five blocks of the same casillas.
    fn blocks(&mut self, numbers: std::ops::RangeInclusive<u16>, filled: usize) {
        let numbers: Vec<u16> = numbers.collect();
        let all: Vec<u16> = numbers.repeat(3);
        self.grid(&all, |numero, index| {
            (index / numbers.len() < filled).then(|| format!("FICTICIO {numero}"))
        });
    }

    fn coded(
        &mut self,
        label: &str,
        x: f32,
        code: f32,
        y: f32,
        pitch: f32,
        value: &(String, String),
    ) {
        self.field(label, x, y, &value.0);
        self.comb(code, y, pitch, &value.1);
    }

    fn field(&mut self, label: &str, x: f32, y: f32, value: &str) {
        self.label(x, y, label);
        self.write(x, y, 8.0, value);
    }

    /// A label over the value of this place.
    fn label(&mut self, x: f32, y: f32, text: &str) {
        self.print(x, y - ABOVE, 6.0, text);
    }

    fn print(&mut self, x: f32, y: f32, size: f32, text: &str) {
        self.rotulos.push((x, y, size, text.to_owned()));
    }

    fn write(&mut self, x: f32, y: f32, size: f32, text: &str) {
        if !text.is_empty() {
            self.valores.push((x, y, size, text.to_owned()));
        }
    }

    fn comb(&mut self, x: f32, y: f32, pitch: f32, digits: &str) {
        for (index, digit) in digits.chars().enumerate() {
            self.write(x + pitch * index as f32, y, 9.0, &digit.to_string());
        }
    }

    fn content(&self, with_qr: bool, datos: &DatosRut) -> Vec<u8> {
        let mut content = Content::new();
        content.begin_text();
        let mut written: Vec<&Escrito> = self.rotulos.iter().chain(&self.valores).collect();
        if datos.mezclado {
            written.sort_by(|one, other| one.1.total_cmp(&other.1).then(one.0.total_cmp(&other.0)));
        }
        for (x, y, size, text) in written {
            let drop = match datos.alturas {
                Alturas::Base => 0.0,
                Alturas::Tope => 0.79 * size,
            };
            content.set_font(Name(b"F1"), *size);
            content.set_text_matrix([1.0, 0.0, 0.0, 1.0, *x, PAGE.1 - y - drop]);
            content.show(Str(&win_ansi(text)));
        }
        content.end_text();
        if with_qr {
            content.save_state();
            content.transform([70.0, 0.0, 0.0, 70.0, 240.0, PAGE.1 - 162.0]);
            content.x_object(Name(b"Q"));
            content.restore_state();
        }
        content.finish().to_vec()
    }

    /// The page as a scanner sees it, at 216 dots an inch: bars for text, and the QR.
    fn scan(&self, modules: &[u8], with_qr: bool) -> (usize, usize, Vec<u8>) {
        const DOTS: usize = 3;
        let (width, height) = (612 * DOTS, 792 * DOTS);
        let mut pixels = vec![244_u8; width * height];
        for (x, y, size, text) in &self.valores {
            let (left, top) = ((*x as usize) * DOTS, ((y - size) as usize) * DOTS);
            for row in top..top + 2 * DOTS {
                let line = pixels.get_mut(row * width + left..).unwrap_or_default();
                line.iter_mut().take(text.len() * 2 * DOTS).for_each(|pixel| *pixel = 60);
            }
        }
        for (index, module) in modules.iter().enumerate().filter(|_| with_qr) {
            let (left, top) =
                (240 * DOTS + index % QR_SIDE * DOTS, 92 * DOTS + index / QR_SIDE * DOTS);
            for row in top..top + DOTS {
                let line = pixels.get_mut(row * width + left..).unwrap_or_default();
                line.iter_mut()
                    .take(DOTS)
                    .for_each(|pixel| *pixel = 20_u8.max(module.saturating_sub(8)));
            }
        }
        (width, height, pixels)
    }
}

/// Casillas of sheet 2.
const SHEET_2: [u16; 28] = [
    62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 88, 89, 90,
    91, 92, 93, 94,
];

/// Which sheet a page is.
fn sheet(index: usize) -> u8 {
    match index {
        0 => 1,
        1..=5 => u8::try_from(index + 1).unwrap_or(6),
        _ => [3, 4, 6][index % 3],
    }
}

/// Windows-1252, as far as Spanish goes.
fn win_ansi(text: &str) -> Vec<u8> {
    text.chars()
        .map(|it| match it {
            '–' => 0x96,
            other => u8::try_from(u32::from(other)).unwrap_or(b'?'),
        })
        .collect()
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for index in 0..4_usize {
            let digit = (bits >> (18 - 6 * index)) & 63;
            let digit = DIGITS.get(digit as usize).copied().unwrap_or_default();
            text.push(if index > chunk.len() { '=' } else { char::from(digit) });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_has_112_bytes_and_the_address_fits_version_10() {
        assert_eq!(base64(b"Man"), "TWFu");
        assert_eq!(base64(b"Ma"), "TWE=");
        for seed in 0..200 {
            let url = address(seed);
            assert!(url.contains("QR=Y3tI") && (240..=272).contains(&url.len()), "{}", url.len());
            assert!(QrCode::with_version(&url, Version::Normal(10), EcLevel::L).is_ok());
        }
    }

    #[test]
    fn the_check_digit_follows_the_published_examples() {
        assert_eq!(check_digit(800_197_268), 4);
        assert_eq!(check_digit(900_000_009), 0);
        assert_eq!(check_digit(900_000_002), 1);
    }
}
