//! Certificates: what they say, and whether they lead to one that is trusted.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use ring::digest;
use rustls_pki_types::{CertificateDer, TrustAnchor, UnixTime};
use webpki::{EndEntityCert, ExtendedKeyUsageValidator, KeyPurposeIdIter, VerifiedPath};
use x509_cert::Certificate;
use x509_cert::attr::AttributeValue;
use x509_cert::der::{Decode as _, Tag, Tagged as _, oid::ObjectIdentifier};
use x509_cert::name::Name;

use crate::texto;

/// Most certificates of a file, and the longest of them, in bytes.
const MAX: usize = 500;
const MAX_BYTES: usize = 64 * 1024;
/// Most letters of a name.
const MAX_NAME: usize = 120;

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const ORGANISATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
/// Where the certificates seen write a NIT (RFC 4519, 2.31) and where eIDAS would (ETSI EN 319 412-1).
const SERIAL_NUMBER: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.5");
const ORGANISATION_ID: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.97");

/// What a person reads of a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Descripcion {
    /// SHA-256 of its DER, in hexadecimal.
    pub huella: String,
    /// Name of its holder.
    pub titular: String,
    /// First day, ISO.
    pub desde: String,
    /// Last day, ISO.
    pub hasta: String,
}

/// The certificate of a signature.
#[derive(Debug, Clone)]
pub(crate) struct Certificado {
    pub(crate) titular: String,
    /// Digits of what identifies its subject.
    numeros: Vec<String>,
    pub(crate) desde: String,
    pub(crate) hasta: String,
    between: (Timestamp, Timestamp),
    /// The key, as in SubjectPublicKeyInfo: for RSA, a PKCS #1 RSAPublicKey.
    pub(crate) llave: Vec<u8>,
}

/// Where the chain of a certificate ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cadena {
    /// At a trusted certificate, by name.
    Confiable(String),
    /// Nobody said that they trust where it ends.
    SinAncla,
    /// An issuer is there and did not sign, or may not.
    Rota,
}

impl Certificado {
    pub(crate) fn new(der: &[u8]) -> Option<Self> {
        let it = parse(der)?;
        let it = it.tbs_certificate();
        let moment = |time: x509_cert::time::Time| {
            Timestamp::from_second(i64::try_from(time.to_unix_duration().as_secs()).ok()?).ok()
        };
        let validity = it.validity();
        let between = (moment(validity.not_before)?, moment(validity.not_after)?);
        let numeros = [SERIAL_NUMBER, ORGANISATION_ID].into_iter().flat_map(|oid| {
            let texts = values(it.subject(), oid);
            texts.map(|it| it.chars().filter(char::is_ascii_digit).collect())
        });
        Some(Self {
            titular: name(it.subject()),
            numeros: numeros.filter(|it: &String| !it.is_empty()).collect(),
            desde: texto::day(between.0),
            hasta: texto::day(between.1),
            between,
            llave: it.subject_public_key_info().subject_public_key.raw_bytes().to_vec(),
        })
    }

    pub(crate) fn is_valid_at(&self, moment: Timestamp) -> bool {
        (self.between.0..=self.between.1).contains(&moment)
    }

    /// Whether its holder has this NIT, written with or without check digit.
    pub(crate) fn is_of(&self, nit: &str) -> bool {
        let nit = nit.trim_start_matches('0');
        let dv = dian_domain::nit::Nit::parse(nit).ok().map(|it| format!("{nit}{}", it.nit.dv()));
        !nit.is_empty()
            && self.numeros.iter().any(|number| {
                let number = number.trim_start_matches('0');
                number == nit || dv.as_deref() == Some(number)
            })
    }
}

/// The certificates of a PEM or a DER, as DER; those that cannot be read are left out.
pub fn certificates(bytes: &[u8]) -> Vec<Vec<u8>> {
    if parse(bytes).is_some() {
        return vec![bytes.to_vec()];
    }
    let Ok(text) = std::str::from_utf8(bytes) else { return Vec::new() };
    const BEGIN: &str = "-----BEGIN CERTIFICATE-----";
    text.split(BEGIN)
        .skip(1)
        .take(MAX)
        .filter_map(|it| it.split_once("-----END CERTIFICATE-----"))
        .filter_map(|(body, _)| from_base64(body))
        .filter(|der| parse(der).is_some())
        .collect()
}

/// What a person reads of a certificate; nothing for bytes that are none.
pub fn describe(der: &[u8]) -> Option<Descripcion> {
    let it = Certificado::new(der)?;
    let hash = digest::digest(&digest::SHA256, der);
    Some(Descripcion {
        huella: hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect(),
        titular: it.titular,
        desde: it.desde,
        hasta: it.hasta,
    })
}

/// Looks for a path from a certificate to one that is trusted, through those that came with it, as it
/// stood when it signed. Whether the certificate itself was in its dates then is another check.
pub(crate) fn chain(
    der: &[u8],
    beside: &[Vec<u8>],
    trust: &[Vec<u8>],
    moment: Option<Timestamp>,
) -> Cadena {
    let Some(own) = Certificado::new(der) else { return Cadena::SinAncla };
    if trust.iter().any(|it| it == der) {
        return Cadena::Confiable(own.titular);
    }
    let trusted: Vec<CertificateDer<'_>> =
        trust.iter().map(|it| CertificateDer::from(it.as_slice())).collect();
    let anchors: Vec<TrustAnchor<'_>> =
        trusted.iter().filter_map(|it| webpki::anchor_from_trusted_cert(it).ok()).collect();
    let between: Vec<CertificateDer<'_>> = beside
        .iter()
        .filter(|it| it.as_slice() != der)
        .map(|it| CertificateDer::from(it.as_slice()))
        .collect();
    let leaf = CertificateDer::from(der);
    let Ok(leaf) = EndEntityCert::try_from(&leaf) else { return Cadena::SinAncla };
    let moment = moment.unwrap_or(own.between.0).clamp(own.between.0, own.between.1);
    let seconds = u64::try_from(moment.as_second()).unwrap_or_default();
    let path = leaf.verify_for_usage(
        webpki::ALL_VERIFICATION_ALGS,
        &anchors,
        &between,
        UnixTime::since_unix_epoch(Duration::from_secs(seconds)),
        AnyUsage,
        None,
        None,
    );
    match path {
        Ok(path) => Cadena::Confiable(authority(&path, trust)),
        Err(error) if is_broken(&error) => Cadena::Rota,
        Err(_) => Cadena::SinAncla,
    }
}

/// Base64 with blanks and line breaks anywhere.
pub(crate) fn from_base64(text: &str) -> Option<Vec<u8>> {
    let plain: String = text.chars().filter(|it| !it.is_ascii_whitespace()).collect();
    STANDARD.decode(plain).ok()
}

fn parse(der: &[u8]) -> Option<Certificate> {
    if der.len() > MAX_BYTES { None } else { Certificate::from_der(der).ok() }
}

/// A certificate to sign documents names no purpose, or one of several that have nothing to do with it
/// (client of TLS, e-mail): none is asked for.
struct AnyUsage;

impl ExtendedKeyUsageValidator for AnyUsage {
    fn validate(&self, _: KeyPurposeIdIter<'_, '_>) -> Result<(), webpki::Error> {
        Ok(())
    }
}

/// Name of the trusted certificate where a path ends.
fn authority(path: &VerifiedPath<'_>, trust: &[Vec<u8>]) -> String {
    let end = path.anchor();
    let is_end = |der: &&Vec<u8>| {
        let der = CertificateDer::from(der.as_slice());
        webpki::anchor_from_trusted_cert(&der).is_ok_and(|it| {
            it.subject == end.subject && it.subject_public_key_info == end.subject_public_key_info
        })
    };
    let found = trust.iter().find(is_end).and_then(|der| Certificado::new(der));
    found.map(|it| it.titular).unwrap_or_default()
}

/// Whether an issuer was found and the certificate is not of it, or it may not issue; anything else that
/// keeps a path from being found only says that it is not known.
fn is_broken(error: &webpki::Error) -> bool {
    matches!(
        error,
        webpki::Error::InvalidSignatureForPublicKey
            | webpki::Error::CertExpired { .. }
            | webpki::Error::CertNotValidYet { .. }
            | webpki::Error::CaUsedAsEndEntity
            | webpki::Error::EndEntityUsedAsCa
            | webpki::Error::NameConstraintViolation
            | webpki::Error::PathLenConstraintViolated
    )
}

/// Common name, or else organisation.
fn name(name: &Name) -> String {
    let found = values(name, COMMON_NAME).chain(values(name, ORGANISATION)).next();
    found.map(|it| it.trim().chars().take(MAX_NAME).collect()).unwrap_or_default()
}

fn values(name: &Name, oid: ObjectIdentifier) -> impl Iterator<Item = String> {
    name.iter().filter(move |it| it.oid == oid).map(|it| text(&it.value))
}

/// The text of a DirectoryString or an IA5String (RFC 5280, 4.1.2.4).
fn text(value: &AttributeValue) -> String {
    let bytes = value.value();
    if value.tag() == Tag::BmpString {
        let (pairs, _) = bytes.as_chunks::<2>();
        return String::from_utf16_lossy(
            &pairs.iter().map(|it| u16::from_be_bytes(*it)).collect::<Vec<_>>(),
        );
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        // TeletexString, as everybody writes it.
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}
