//! What the codes say: fictitious invoices, addresses and certificates, and how they are drawn.

use qrcode::{Color, EcLevel, QrCode};

use crate::azar::Azar;

/// A code to be drawn.
pub struct Codigo {
    /// What a reader must return.
    pub texto: String,
    /// `invoice`, `url` or `rut`.
    pub contenido: &'static str,
    /// Modules a side.
    pub lado: usize,
    oscuros: Vec<bool>,
}

impl Codigo {
    /// Content and error correction go round by number.
    pub fn new(numero: usize, azar: &mut Azar) -> Self {
        let (contenido, texto) = match numero % 3 {
            0 => ("invoice", factura(azar)),
            1 => ("url", url(azar)),
            _ => ("rut", rut(azar)),
        };
        let nivel = [EcLevel::L, EcLevel::M, EcLevel::Q][numero / 3 % 3];
        let code = QrCode::with_error_correction_level(&texto, nivel).expect("fits a code");
        let oscuros = code.to_colors().iter().map(|color| *color == Color::Dark).collect();
        Self { texto, contenido, lado: code.width(), oscuros }
    }

    /// Whether the point, in modules from the corner, is dark.
    pub fn is_dark(&self, u: f32, v: f32) -> bool {
        let lado = self.lado as f32;
        u >= 0.0
            && v >= 0.0
            && u < lado
            && v < lado
            && self.oscuros[v as usize * self.lado + u as usize]
    }
}

const HEX: &str = "0123456789abcdef";
const CIFRAS: &str = "0123456789";

fn factura(azar: &mut Azar) -> String {
    let cufe = azar.chars(HEX, 96);
    let base = azar.below(9_000_000) as f32 / 100.0 + 1000.0;
    let (mes, dia) = (1 + azar.below(12), 1 + azar.below(28));
    let numero = format!("{}{}", azar.chars("ABCDEFGHJKLMNPQRSTUVWXYZ", 3), azar.chars(CIFRAS, 5));
    let (nit, doc) = (azar.chars(CIFRAS, 9), azar.chars(CIFRAS, 10));
    let (iva, total) = (base * 0.19, base * 1.19);
    let (hora, minuto) = (azar.below(24), azar.below(60));
    if azar.once_in(3) {
        return format!(
            "NumFac: {numero} FecFac: 2025-{mes:02}-{dia:02} NitFac: {nit} DocAdq: {doc} ValFac: {base:.2} \
             ValIva: {iva:.2} ValOtroIm: 0.00 ValTolFac: {total:.2} CUFE: {cufe} \
             https://catalogo-vpfe.dian.gov.co/document/searchqr?documentkey={cufe}"
        );
    }
    format!(
        "NumFac:{numero}\nFecFac:2025-{mes:02}-{dia:02}\nHorFac:{hora:02}:{minuto:02}:00-05:00\nNitFac:{nit}\n\
         DocAdq:{doc}\nValFac:{base:.2}\nValIva:{iva:.2}\nValOtroIm:0.00\nValTolFac:{total:.2}\nCUFE:{cufe}\n\
         QRCode:https://catalogo-vpfe.dian.gov.co/document/searchqr?documentkey={cufe}"
    )
}

fn url(azar: &mut Azar) -> String {
    let cufe = azar.chars(HEX, 96);
    format!("https://catalogo-vpfe.dian.gov.co/document/searchqr?documentkey={cufe}")
}

fn rut(azar: &mut Azar) -> String {
    if azar.once_in(2) {
        let clave =
            azar.chars("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", 24);
        return format!(
            "https://muisca.dian.gov.co/WebRutMuisca/DefConsultaEstadoRUT.faces?c={clave}"
        );
    }
    format!("NIT {}-{} RUT {}", azar.chars(CIFRAS, 9), azar.below(10), azar.chars(CIFRAS, 14))
}
