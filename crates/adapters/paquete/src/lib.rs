//! Knowledge packs: the rules of the law, signed, as one file.
//!
//! A pack is JSON: `{formato, llave, firma, contenido}`. `contenido` is the text of the rules (see
//! [`Conocimiento::parse`]) and `firma` the Ed25519 signature of its bytes, so that nothing has to be
//! put into a canonical form before it is checked. Nothing of the content is looked at before the
//! signature of a trusted key fits.
//!
//! Left out: which version is in force and where packs are kept (the core decides), and any trust in
//! a key that the person did not choose.

use dian_contract::{Codigo, Fallo};
use dian_domain::conocimiento::Conocimiento;
use ring::rand::SystemRandom;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use serde::{Deserialize, Serialize};

/// Name and version of the envelope.
const FORMAT: &str = "dian-abierta/paquete/1";
/// Largest pack: the built-in one is a fiftieth of it.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Envelope {
    formato: String,
    llave: String,
    firma: String,
    contenido: String,
}

/// Checks a pack against the keys that are trusted and reads it. Gives the key that signed it too.
///
/// # Errors
/// `archivo_muy_grande`, `paquete_invalido`, `paquete_llave`, `paquete_firma`.
pub fn open(bytes: &[u8], trusted: &[String]) -> Result<(Conocimiento, String), Fallo> {
    if bytes.len() > MAX_BYTES {
        return Err(Fallo::new(Codigo::ArchivoMuyGrande)
            .with("bytes", bytes.len())
            .with("maximo", MAX_BYTES));
    }
    let envelope: Envelope = serde_json::from_slice(bytes).map_err(|error| invalid(&error))?;
    if envelope.formato != FORMAT {
        return Err(invalid(&format!("formato {:?}", short(&envelope.formato))));
    }
    let key = envelope.llave.to_ascii_lowercase();
    if !trusted.iter().any(|it| it.eq_ignore_ascii_case(&key)) {
        return Err(Fallo::new(Codigo::PaqueteLlave).with("llave", short(&key)));
    }
    let (Some(public), Some(signature)) = (from_hex(&key), from_hex(&envelope.firma)) else {
        return Err(Codigo::PaqueteFirma.into());
    };
    UnparsedPublicKey::new(&ED25519, public)
        .verify(envelope.contenido.as_bytes(), &signature)
        .map_err(|_| Fallo::from(Codigo::PaqueteFirma))?;
    Ok((Conocimiento::parse(&envelope.contenido)?, key))
}

/// The key that a pack says it is signed with, unchecked: for showing whom to trust.
///
/// # Errors
/// `paquete_invalido`.
pub fn claimed_key(bytes: &[u8]) -> Result<String, Fallo> {
    let envelope: Envelope = serde_json::from_slice(bytes).map_err(|error| invalid(&error))?;
    check_key(&envelope.llave)
}

/// A public key as typed: 64 hexadecimal characters; blanks are left out.
///
/// # Errors
/// `llave_invalida`.
pub fn check_key(text: &str) -> Result<String, Fallo> {
    let key: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let key = key.to_ascii_lowercase();
    match from_hex(&key) {
        Some(bytes) if bytes.len() == 32 => Ok(key),
        Some(_) | None => {
            let count = key.chars().filter(char::is_ascii_hexdigit).count();
            Err(Fallo::new(Codigo::LlaveInvalida).with("caracteres", count))
        }
    }
}

/// A new pair of keys for a publisher: the private one as PKCS #8, the public one in hexadecimal.
///
/// # Errors
/// `interno` when the machine gives no randomness.
pub fn new_key() -> Result<(Vec<u8>, String), Fallo> {
    let broken = |_| Fallo::from(Codigo::Interno);
    let private = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).map_err(broken)?;
    let pair =
        Ed25519KeyPair::from_pkcs8(private.as_ref()).map_err(|_| Fallo::from(Codigo::Interno))?;
    Ok((private.as_ref().to_vec(), to_hex(pair.public_key().as_ref())))
}

/// Signs the text of rules.
///
/// # Errors
/// `paquete_invalido` when the rules cannot be used, `llave_invalida` when the key is not one.
pub fn sign(content: &str, private: &[u8]) -> Result<Vec<u8>, Fallo> {
    Conocimiento::parse(content)?;
    let pair = Ed25519KeyPair::from_pkcs8(private)
        .map_err(|_| Fallo::new(Codigo::LlaveInvalida).with("caracteres", private.len()))?;
    let envelope = Envelope {
        formato: FORMAT.to_owned(),
        llave: to_hex(pair.public_key().as_ref()),
        firma: to_hex(pair.sign(content.as_bytes()).as_ref()),
        contenido: content.to_owned(),
    };
    serde_json::to_vec(&envelope).map_err(|error| invalid(&error))
}

fn invalid(detail: &dyn std::fmt::Display) -> Fallo {
    Fallo::new(Codigo::PaqueteInvalido).with("archivo", "paquete").with("detalle", detail)
}

fn short(text: &str) -> String {
    text.chars().take(64).collect()
}

fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    if text.len() > 256 || !text.len().is_multiple_of(2) {
        return None;
    }
    let digit = |byte: &u8| char::from(*byte).to_digit(16);
    text.as_bytes()
        .chunks_exact(2)
        .map(|pair| u8::try_from(digit(&pair[0])? * 16 + digit(&pair[1])?).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use dian_domain::conocimiento::ARCHIVOS;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn content(version: u32) -> String {
        let file = |name: &str| -> Value {
            let rules = concat!(env!("CARGO_MANIFEST_DIR"), "/../../domain/rules");
            let text = std::fs::read_to_string(format!("{rules}/{name}.json")).unwrap();
            serde_json::from_str(&text).unwrap()
        };
        let files: serde_json::Map<String, Value> =
            ARCHIVOS.iter().map(|name| ((*name).to_owned(), file(name))).collect();
        let mut cover = file("paquete");
        cover["version"] = json!(version);
        json!({ "portada": cover, "reglas": files }).to_string()
    }

    #[test]
    fn a_pack_opens_with_the_key_that_signed_it_alone() {
        let (private, public) = new_key().unwrap();
        let pack = sign(&content(7), &private).unwrap();
        let (read, key) = open(&pack, &[public.to_uppercase()]).unwrap();
        assert_eq!((read.portada.version, key.as_str()), (7, public.as_str()));
        assert_eq!(claimed_key(&pack).unwrap(), public);
        let (_, other) = new_key().unwrap();
        assert_eq!(open(&pack, &[other]).unwrap_err().codigo, Codigo::PaqueteLlave);
        assert_eq!(open(&pack, &[]).unwrap_err().codigo, Codigo::PaqueteLlave);
    }

    #[test]
    fn a_changed_byte_is_noticed_wherever_it_is() {
        let (private, public) = new_key().unwrap();
        let pack = sign(&content(2), &private).unwrap();
        let trusted = [public];
        for place in (0..pack.len()).step_by(997) {
            let mut changed = pack.clone();
            // Another character of the same kind, so that the JSON stays whole.
            changed[place] = match changed[place] {
                b'0'..=b'8' => changed[place] + 1,
                b'a'..=b'y' => changed[place] + 1,
                _ => continue,
            };
            let error = open(&changed, &trusted).unwrap_err().codigo;
            let told = [Codigo::PaqueteFirma, Codigo::PaqueteLlave, Codigo::PaqueteInvalido];
            assert!(told.contains(&error), "{place}: {error:?}");
        }
    }

    #[test]
    fn an_unknown_field_is_refused_even_when_signed() {
        let (private, public) = new_key().unwrap();
        let mut more: Value = serde_json::from_str(&content(2)).unwrap();
        more["reglas"]["otra"] = json!([]);
        assert_eq!(sign(&more.to_string(), &private).unwrap_err().codigo, Codigo::PaqueteInvalido);
        let pack = sign(&content(2), &private).unwrap();
        let mut envelope: Value = serde_json::from_slice(&pack).unwrap();
        envelope["nota"] = json!("x");
        let error = open(envelope.to_string().as_bytes(), &[public]).unwrap_err();
        assert_eq!(error.codigo, Codigo::PaqueteInvalido);
    }

    proptest! {
        #[test]
        fn any_bytes_are_opened_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            prop_assert!(open(&bytes, &[]).is_err());
        }

        #[test]
        fn any_text_is_a_key_or_not(text in ".{0,80}") {
            let _ = check_key(&text);
        }
    }
}
