//! Payment codes (EMVCo merchant-presented: Bre-B, Nequi…), told apart from invoices.
//!
//! They are only recognised. Left out: who is paid and how much, which is for the bank's application.

/// «Payload format indicator», version 01: every such code begins with it.
const START: &str = "000201";
/// Country CO, and Colombian peso: either is enough even if the checksum was cut off.
const COLOMBIAN: [&str; 2] = ["5802CO", "5303170"];

/// Is this text a payment code?
pub(super) fn is_payment(text: &str) -> bool {
    let text = text.trim();
    text.starts_with(START)
        && (COLOMBIAN.iter().any(|mark| text.contains(mark)) || has_checksum(text))
}

/// The last element, 63, holds a CRC-16/CCITT-FALSE of all that precedes its value.
fn has_checksum(text: &str) -> bool {
    let Some((body, checksum)) = text.len().checked_sub(4).and_then(|at| text.split_at_checked(at))
    else {
        return false;
    };
    let crc = body.bytes().fold(0xffff_u16, |crc, byte| {
        (0..8).fold(crc ^ u16::from(byte) << 8, |crc, _| {
            if crc & 0x8000 == 0 { crc << 1 } else { crc << 1 ^ 0x1021 }
        })
    });
    body.ends_with("6304") && u16::from_str_radix(checksum, 16) == Ok(crc)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Example of the EMVCo specification (merchant in Beijing), with its checksum.
    const EXAMPLE: &str = "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***0708A60086670902ME91320016A0112233449988770708123456786304A13A";

    #[test]
    fn a_payment_code_is_known_by_its_country_its_currency_or_its_checksum() {
        assert!(is_payment(
            "00020101021126360014CO.COM.RBM.LLA5204000053031705802CO5906TIENDA6304"
        ));
        assert!(is_payment("0002010102115303170"));
        assert!(is_payment(EXAMPLE));
        assert!(!is_payment(&EXAMPLE.replace("A13A", "A13B")));
        assert!(!is_payment("000201 y nada más"));
        assert!(!is_payment("x0002015802CO"));
        assert!(!is_payment("000201ñ"));
    }
}
