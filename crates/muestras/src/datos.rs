//! What a fictitious document says.

use dian_domain::cufe::Cufe;
use dian_domain::nit::Nit;

use crate::firma::{Firmante, Resumen};

/// Technical key of the fictitious numbering.
pub const CLAVE_TECNICA: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c";
/// PIN of the fictitious software.
pub const PIN: &str = "75315";
/// NIT of DIAN, which its answers bear.
pub const NIT_DIAN: &str = "800197268";

/// A party.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parte {
    /// Number without check digit.
    pub nit: String,
    /// Name.
    pub nombre: String,
    /// 31 NIT, 13 cédula…
    pub tipo_documento: String,
    /// Where it receives documents.
    pub correo: String,
}

/// A line: quantity by price, and its IVA.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linea {
    /// What is sold.
    pub descripcion: String,
    /// How many.
    pub cantidad: u32,
    /// Price of one, in cents.
    pub precio: u64,
    /// Percent of IVA: 19, 5 or 0.
    pub iva: u64,
}

/// How it is paid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pago {
    /// 1 contado, 2 crédito.
    pub forma: String,
    /// 10 cash, 47 transfer, 48 credit card, 49 debit card…
    pub medio: String,
    /// Last day to pay, ISO.
    pub vence: Option<String>,
}

/// What a document says. The default is an invoice in production of three lines, paid with a card, of a
/// fictitious company to a fictitious company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Datos {
    /// Prefix of the numbering.
    pub prefijo: String,
    /// Number without prefix; the numbering goes from 1 to 99999.
    pub numero: u64,
    /// Date of issue, ISO; the numbering is in force from 2025-01-01 to 2027-12-31.
    pub fecha: String,
    /// Time of issue, with `-05:00`.
    pub hora: String,
    /// Who sells.
    pub emisor: Parte,
    /// Who buys.
    pub adquiriente: Parte,
    /// What is sold.
    pub lineas: Vec<Linea>,
    /// How it is paid.
    pub pago: Pago,
    /// Whether it is a test in DIAN's environment for tests.
    pub habilitacion: bool,
    /// Key of the numbering.
    pub clave_tecnica: String,
    /// Who signs; `None`: nobody.
    pub firmante: Option<Firmante>,
    /// With what.
    pub resumen: Resumen,
}

impl Default for Datos {
    fn default() -> Self {
        let linea = |descripcion: &str, cantidad, precio, iva| Linea {
            descripcion: descripcion.to_owned(),
            cantidad,
            precio,
            iva,
        };
        Self {
            prefijo: "FEJ".to_owned(),
            numero: 1042,
            fecha: "2026-03-10".to_owned(),
            hora: "10:15:30-05:00".to_owned(),
            emisor: Parte {
                nit: "900123456".to_owned(),
                nombre: "Comercial Ejemplo S.A.S.".to_owned(),
                tipo_documento: "31".to_owned(),
                correo: "facturas@comercial.example".to_owned(),
            },
            adquiriente: Parte {
                nit: "901234567".to_owned(),
                nombre: "Compradora Ficticia & Cía. Ltda.".to_owned(),
                tipo_documento: "31".to_owned(),
                correo: "recepcion@compradora.example".to_owned(),
            },
            lineas: vec![
                linea("Resma de papel carta <75 g>", 4, 1_850_000, 19),
                linea("Café molido, libra", 2, 2_100_050, 5),
                linea("Libro de texto", 1, 6_500_000, 0),
            ],
            pago: Pago { forma: "1".to_owned(), medio: "48".to_owned(), vence: None },
            habilitacion: false,
            clave_tecnica: CLAVE_TECNICA.to_owned(),
            firmante: Some(Firmante::Emisor),
            resumen: Resumen::Sha256,
        }
    }
}

impl Parte {
    /// Its check digit, if it has one.
    pub fn dv(&self) -> Option<u8> {
        if self.tipo_documento != "31" {
            return None;
        }
        Nit::parse(&self.nit).ok().map(|it| it.nit.dv())
    }
}

impl Linea {
    /// Quantity by price, in cents.
    pub fn valor(&self) -> u64 {
        u64::from(self.cantidad) * self.precio
    }

    /// Its IVA, in cents, rounded to the nearest.
    pub fn impuesto(&self) -> u64 {
        (self.valor() * self.iva + 50) / 100
    }
}

impl Datos {
    /// Number with prefix.
    pub fn numero_completo(&self) -> String {
        format!("{}{}", self.prefijo, self.numero)
    }

    /// Sum of the lines, in cents.
    pub fn bruto(&self) -> u64 {
        self.lineas.iter().map(Linea::valor).sum()
    }

    /// IVA, in cents.
    pub fn iva(&self) -> u64 {
        self.lineas.iter().map(Linea::impuesto).sum()
    }

    /// What is paid, in cents.
    pub fn total(&self) -> u64 {
        self.bruto() + self.iva()
    }

    /// The code of the invoice (facts: einvoice §2).
    pub fn cufe(&self) -> String {
        self.code(&self.numero_completo(), &self.clave_tecnica)
    }

    /// The code of a note with this number: as that of the invoice, with the PIN of the software.
    pub fn cude(&self, numero: &str) -> String {
        self.code(numero, PIN)
    }

    /// Digit of its environment: 1 real, 2 test.
    pub fn ambiente(&self) -> &'static str {
        if self.habilitacion { "2" } else { "1" }
    }

    /// Where its QR leads (facts: einvoice §1.2).
    pub fn direccion(&self, codigo: &str) -> String {
        let host = if self.habilitacion { "catalogo-vpfe-hab" } else { "catalogo-vpfe" };
        format!("https://{host}.dian.gov.co/document/searchqr?documentkey={codigo}")
    }

    fn code(&self, numero: &str, secreto: &str) -> String {
        let Self { fecha, hora, .. } = self;
        let (bruto, iva, total) = (pesos(self.bruto()), pesos(self.iva()), pesos(self.total()));
        let parties = format!("{}{}", self.emisor.nit, self.adquiriente.nit);
        let ambiente = self.ambiente();
        let text = format!(
            "{numero}{fecha}{hora}{bruto}01{iva}040.00030.00{total}{parties}{secreto}{ambiente}"
        );
        Cufe::of(&text).to_string()
    }
}

/// Cents, as XML writes them.
pub(crate) fn pesos(cents: u64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
