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

/// A line: quantity by price, and its taxes.
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
    /// Percent of INC: 8, or 0 for none.
    pub inc: u64,
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
    /// ICA of the whole, in thousandths of a percent (9.66 per thousand: 966); 0 for none.
    pub ica: u64,
    /// ReteRenta of the whole, in thousandths of a percent (2.5 %: 2500); 0 for none. It is not taken off
    /// what is paid.
    pub retefuente: u64,
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
            inc: 0,
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
            ica: 0,
            retefuente: 0,
            clave_tecnica: CLAVE_TECNICA.to_owned(),
            firmante: Some(Firmante::Emisor),
            resumen: Resumen::Sha256,
        }
    }
}

impl Datos {
    /// An invoice to nobody in particular (facts: einvoice §1.3).
    pub fn consumidor_final() -> Self {
        let adquiriente = Parte {
            nit: "222222222222".to_owned(),
            nombre: "consumidor final".to_owned(),
            tipo_documento: "13".to_owned(),
            correo: String::new(),
        };
        Self { numero: 1043, adquiriente, ..Self::default() }
    }

    /// An invoice on credit, due a month later, with ICA and ReteRenta.
    pub fn credito() -> Self {
        let pago = Pago {
            forma: "2".to_owned(),
            medio: "47".to_owned(),
            vence: Some("2026-04-09".to_owned()),
        };
        Self { numero: 1044, pago, ica: 966, retefuente: 2_500, ..Self::default() }
    }

    /// A tiquete POS of a meal with INC.
    pub fn pos() -> Self {
        let linea = Linea {
            descripcion: "Almuerzo corriente".to_owned(),
            cantidad: 2,
            precio: 1_800_000,
            iva: 0,
            inc: 8,
        };
        let prefijo = "POSE".to_owned();
        Self { prefijo, numero: 77, lineas: vec![linea], ..Self::consumidor_final() }
    }

    /// A documento soporte for the work of a fictitious person.
    pub fn soporte() -> Self {
        let adquiriente = Parte {
            nit: "1012345678".to_owned(),
            nombre: "Persona Ficticia Ejemplo".to_owned(),
            tipo_documento: "13".to_owned(),
            correo: String::new(),
        };
        let linea = Linea {
            descripcion: "Pintura de la fachada".to_owned(),
            cantidad: 1,
            precio: 30_000_000,
            iva: 0,
            inc: 0,
        };
        let (prefijo, lineas) = ("DSE".to_owned(), vec![linea]);
        Self { prefijo, numero: 9, adquiriente, lineas, ..Self::default() }
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

    /// Its INC, in cents, rounded to the nearest.
    pub fn consumo(&self) -> u64 {
        (self.valor() * self.inc + 50) / 100
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

    /// INC, in cents.
    pub fn inc(&self) -> u64 {
        self.lineas.iter().map(Linea::consumo).sum()
    }

    /// ICA, in cents.
    pub fn valor_ica(&self) -> u64 {
        of_whole(self.bruto(), self.ica)
    }

    /// ReteRenta, in cents.
    pub fn valor_retefuente(&self) -> u64 {
        of_whole(self.bruto(), self.retefuente)
    }

    /// What is paid, in cents.
    pub fn total(&self) -> u64 {
        self.bruto() + self.iva() + self.inc() + self.valor_ica()
    }

    /// The code of the invoice (facts: einvoice §2).
    pub fn cufe(&self) -> String {
        self.code(&self.numero_completo(), &self.clave_tecnica)
    }

    /// The code of a note with this number: as that of the invoice, with the PIN of the software.
    pub fn cude(&self, numero: &str) -> String {
        self.code(numero, PIN)
    }

    /// The code of a documento soporte with this number, in which the issuer buys: seller first, and IVA
    /// alone.
    pub fn cuds(&self, numero: &str) -> String {
        let Self { fecha, hora, .. } = self;
        let (bruto, iva, total) = (pesos(self.bruto()), pesos(self.iva()), pesos(self.total()));
        let parties = format!("{}{}", self.adquiriente.nit, self.emisor.nit);
        let ambiente = self.ambiente();
        let text = format!("{numero}{fecha}{hora}{bruto}01{iva}{total}{parties}{PIN}{ambiente}");
        Cufe::of(&text).to_string()
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
        let (inc, ica) = (pesos(self.inc()), pesos(self.valor_ica()));
        let parties = format!("{}{}", self.emisor.nit, self.adquiriente.nit);
        let ambiente = self.ambiente();
        let text = format!(
            "{numero}{fecha}{hora}{bruto}01{iva}04{inc}03{ica}{total}{parties}{secreto}{ambiente}"
        );
        Cufe::of(&text).to_string()
    }
}

/// So many thousandths of a percent of an amount, rounded to the nearest cent.
fn of_whole(amount: u64, rate: u64) -> u64 {
    (amount * rate + 50_000) / 100_000
}

/// Cents, as XML writes them.
pub(crate) fn pesos(cents: u64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}
