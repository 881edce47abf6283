//! XAdES-EPES signatures as DIAN's policy asks for (facts: einvoice §3.2), with the keys for tests.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bergshamra_c14n::{C14nMode, canonicalize_doc};
use bergshamra_xml::NodeSet;
use ring::digest::{self, Algorithm};
use ring::rand::SystemRandom;
use ring::signature::{self, RsaEncoding, RsaKeyPair};
use uppsala::{Document, NodeId};

/// Where the signature goes in a document before it has one.
pub(crate) const MARK: &str = "<!--firma-->";

const DS: &str = "http://www.w3.org/2000/09/xmldsig#";
const ETSI: &str = "http://uri.etsi.org/01903/v1.3.2#";

/// Who signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Firmante {
    /// The fictitious issuer.
    Emisor,
    /// The same, with a certificate that expired with 2021.
    Vencido,
    /// The fictitious DIAN.
    Dian,
    /// Somebody who made a certificate with DIAN's NIT: no authority signed it.
    Impostor,
}

/// With what hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Resumen {
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

/// The root that a test trusts, as DER.
pub fn raiz() -> Vec<u8> {
    from_pem(RAIZ)
}

/// The same root, as PEM.
pub fn raiz_pem() -> &'static str {
    RAIZ
}

/// The certificate between root and signers, as DER.
pub fn intermedia() -> Vec<u8> {
    from_pem(include_str!("../datos/intermedia.pem"))
}

/// How a signature is made, when a test wants another than the usual one.
pub struct Hechura<'a> {
    /// Whose key signs.
    pub firmante: Firmante,
    /// With what hash.
    pub resumen: Resumen,
    /// When, in ISO.
    pub momento: String,
    /// Certificates of KeyInfo, as DER, the signer's first.
    pub certificados: Vec<Vec<u8>>,
    /// Changes SignedProperties before its digest is taken.
    pub propiedades: &'a dyn Fn(String) -> String,
    /// Changes SignedInfo before it is signed.
    pub info: &'a dyn Fn(String) -> String,
}

impl Hechura<'_> {
    /// The usual one.
    pub fn new(firmante: Firmante, resumen: Resumen, momento: &str) -> Self {
        Self {
            firmante,
            resumen,
            momento: momento.to_owned(),
            certificados: vec![firmante.certificado(), intermedia()],
            propiedades: &|it| it,
            info: &|it| it,
        }
    }
}

/// Signs a document again: what it has from the first `<ds:Signature` to the end of the last is taken out.
///
/// # Panics
/// If it has no signature.
pub fn sign_again(xml: &[u8], hechura: &Hechura<'_>) -> Vec<u8> {
    const END: &str = "</ds:Signature>";
    let text = std::str::from_utf8(xml).expect("a document of ours");
    let (before, _) = text.split_once("<ds:Signature ").expect("a signed document");
    let (_, after) = text.rsplit_once(END).expect("a signed document");
    sign_with(&format!("{before}{MARK}{after}"), hechura)
}

/// Signs a document at its mark. `moment` is when, in ISO with a zone.
pub(crate) fn sign(xml: &str, signer: Firmante, hash: Resumen, moment: &str) -> Vec<u8> {
    sign_with(xml, &Hechura::new(signer, hash, moment))
}

fn sign_with(xml: &str, hechura: &Hechura<'_>) -> Vec<u8> {
    let Hechura { firmante: signer, resumen: hash, momento, certificados, .. } = hechura;
    let (signer, hash) = (*signer, *hash);
    let id = identifier(xml);
    let first = certificados.first().map(Vec::as_slice).unwrap_or_default();
    let properties = (hechura.propiedades)(properties(&id, first, hash, momento, signer));
    let certificates: String = certificados
        .iter()
        .map(|it| {
            let text = lines(&STANDARD.encode(it));
            format!("<ds:X509Certificate>\n{text}\n</ds:X509Certificate>\n")
        })
        .collect();
    let draft = |info: &str, value: &str| {
        let signature = format!(
            r##"<ds:Signature xmlns:ds="{DS}" Id="xmldsig-{id}">
{info}
<ds:SignatureValue Id="xmldsig-{id}-sigvalue">
{value}
</ds:SignatureValue>
<ds:KeyInfo Id="xmldsig-{id}-keyinfo">
<ds:X509Data>
{certificates}</ds:X509Data>
</ds:KeyInfo>
<ds:Object>{properties}</ds:Object>
</ds:Signature>"##
        );
        xml.replacen(MARK, &signature, 1)
    };

    let unsigned = draft("", "");
    let doc = uppsala::parse(&unsigned).expect("a document of ours");
    let own = element(&doc, DS, "Signature");
    let without = NodeSet::tree_with_comments(own, &doc);
    let whole = NodeSet::all_without_comments(&doc).subtract(&without);
    let digests = [
        digest_of(&doc, &whole, hash),
        digest_of(&doc, &subtree(&doc, DS, "KeyInfo"), hash),
        digest_of(&doc, &subtree(&doc, ETSI, "SignedProperties"), hash),
    ];

    let info = (hechura.info)(signed_info(&id, &digests, hash));
    let with_info = draft(&info, "");
    let doc = uppsala::parse(&with_info).expect("a document of ours");
    let message = canonical(&doc, &subtree(&doc, DS, "SignedInfo"));
    let key = signer.key();
    let mut value = vec![0; key.public().modulus_len()];
    key.sign(hash.encoding(), &SystemRandom::new(), &message, &mut value).expect("a good key");
    draft(&info, &lines(&STANDARD.encode(value))).into_bytes()
}

impl Firmante {
    /// Its certificate, as DER.
    pub fn certificado(self) -> Vec<u8> {
        from_pem(match self {
            Self::Emisor => include_str!("../datos/emisor.pem"),
            Self::Vencido => include_str!("../datos/vencido.pem"),
            Self::Dian => include_str!("../datos/dian.pem"),
            Self::Impostor => include_str!("../datos/impostor.pem"),
        })
    }

    /// Signs bytes alone with RSA and SHA-256: its public key (PKCS #1), and the value.
    pub fn sign_bytes(self, bytes: &[u8]) -> (Vec<u8>, Vec<u8>) {
        let key = self.key();
        let mut value = vec![0; key.public().modulus_len()];
        key.sign(&signature::RSA_PKCS1_SHA256, &SystemRandom::new(), bytes, &mut value)
            .expect("a good key");
        (key.public().as_ref().to_vec(), value)
    }

    fn key(self) -> &'static RsaKeyPair {
        static EMISOR: LazyLock<RsaKeyPair> =
            LazyLock::new(|| key_pair(include_str!("../datos/emisor.llave.pem")));
        static DIAN: LazyLock<RsaKeyPair> =
            LazyLock::new(|| key_pair(include_str!("../datos/dian.llave.pem")));
        match self {
            Self::Emisor | Self::Vencido => &EMISOR,
            Self::Dian | Self::Impostor => &DIAN,
        }
    }
}

impl Resumen {
    /// Every hash.
    pub const ALL: [Self; 3] = [Self::Sha256, Self::Sha384, Self::Sha512];

    fn algorithm(self) -> &'static Algorithm {
        match self {
            Self::Sha256 => &digest::SHA256,
            Self::Sha384 => &digest::SHA384,
            Self::Sha512 => &digest::SHA512,
        }
    }

    fn encoding(self) -> &'static dyn RsaEncoding {
        match self {
            Self::Sha256 => &signature::RSA_PKCS1_SHA256,
            Self::Sha384 => &signature::RSA_PKCS1_SHA384,
            Self::Sha512 => &signature::RSA_PKCS1_SHA512,
        }
    }

    fn digest_method(self) -> &'static str {
        match self {
            Self::Sha256 => "http://www.w3.org/2001/04/xmlenc#sha256",
            Self::Sha384 => "http://www.w3.org/2001/04/xmldsig-more#sha384",
            Self::Sha512 => "http://www.w3.org/2001/04/xmlenc#sha512",
        }
    }

    fn signature_method(self) -> &'static str {
        match self {
            Self::Sha256 => "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            Self::Sha384 => "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
            Self::Sha512 => "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
        }
    }

    /// Digest of the policy (facts: einvoice §3.2).
    fn policy(self) -> &'static str {
        match self {
            Self::Sha256 => "dMoMvtcG5aIzgYo0tIsSQeVJBDnUnfSOfBpxXrmor0Y=",
            Self::Sha384 => "EQC0kiWPaAME6IsEZ7WuaTWJ97Zmf6hIO69rMCVURmQxBB9ebgLrjhL5BArQ0a0l",
            Self::Sha512 => {
                "Zcjw1Z9nGQn2j6NyGx8kAaLbOfJGd/fJxRTCeirlqAg7zRG27piJkJOpflGu7XACpMj9hC6dVMcCyzqHxxPZeQ=="
            }
        }
    }
}

const RAIZ: &str = include_str!("../datos/raiz.pem");

fn properties(
    id: &str,
    certificate: &[u8],
    hash: Resumen,
    moment: &str,
    signer: Firmante,
) -> String {
    let digest = STANDARD.encode(digest::digest(hash.algorithm(), certificate));
    let method = hash.digest_method();
    let policy = hash.policy();
    let (serial, role) = match signer {
        Firmante::Emisor => (0x2001, "supplier"),
        Firmante::Vencido => (0x2002, "supplier"),
        Firmante::Dian => (0x2003, "third party"),
        Firmante::Impostor => (0x2004, "third party"),
    };
    format!(
        r##"<xades:QualifyingProperties xmlns:xades="{ETSI}" Target="#xmldsig-{id}"><xades:SignedProperties Id="xmldsig-{id}-signedprops"><xades:SignedSignatureProperties><xades:SigningTime>{moment}</xades:SigningTime><xades:SigningCertificate><xades:Cert><xades:CertDigest><ds:DigestMethod Algorithm="{method}"/><ds:DigestValue>{digest}</ds:DigestValue></xades:CertDigest><xades:IssuerSerial><ds:X509IssuerName>CN=Intermedia de prueba,O=Autoridad de prueba\, no real,C=CO</ds:X509IssuerName><ds:X509SerialNumber>{serial}</ds:X509SerialNumber></xades:IssuerSerial></xades:Cert></xades:SigningCertificate><xades:SignaturePolicyIdentifier><xades:SignaturePolicyId><xades:SigPolicyId><xades:Identifier>https://facturaelectronica.dian.gov.co/politicadefirma/v2/politicadefirmav2.pdf</xades:Identifier></xades:SigPolicyId><xades:SigPolicyHash><ds:DigestMethod Algorithm="{method}"/><ds:DigestValue>{policy}</ds:DigestValue></xades:SigPolicyHash></xades:SignaturePolicyId></xades:SignaturePolicyIdentifier><xades:SignerRole><xades:ClaimedRoles><xades:ClaimedRole>{role}</xades:ClaimedRole></xades:ClaimedRoles></xades:SignerRole></xades:SignedSignatureProperties></xades:SignedProperties></xades:QualifyingProperties>"##
    )
}

fn signed_info(id: &str, [document, key, properties]: &[String; 3], hash: Resumen) -> String {
    let method = hash.digest_method();
    let signature = hash.signature_method();
    format!(
        r##"<ds:SignedInfo>
<ds:CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/>
<ds:SignatureMethod Algorithm="{signature}"/>
<ds:Reference Id="xmldsig-{id}-ref0" URI="">
<ds:Transforms>
<ds:Transform Algorithm="http://www.w3.org/2000/09/xmldsig#enveloped-signature"/>
</ds:Transforms>
<ds:DigestMethod Algorithm="{method}"/>
<ds:DigestValue>{document}</ds:DigestValue>
</ds:Reference>
<ds:Reference URI="#xmldsig-{id}-keyinfo">
<ds:DigestMethod Algorithm="{method}"/>
<ds:DigestValue>{key}</ds:DigestValue>
</ds:Reference>
<ds:Reference Type="http://uri.etsi.org/01903#SignedProperties" URI="#xmldsig-{id}-signedprops">
<ds:DigestMethod Algorithm="{method}"/>
<ds:DigestValue>{properties}</ds:DigestValue>
</ds:Reference>
</ds:SignedInfo>"##
    )
}

/// An identifier that is another for another document, in the shape of a UUID.
fn identifier(xml: &str) -> String {
    let hash = digest::digest(&digest::SHA256, xml.as_bytes());
    let hex: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    let part = |range: std::ops::Range<usize>| hex.get(range).unwrap_or_default().to_owned();
    [part(0..8), part(8..12), part(12..16), part(16..20), part(20..32)].join("-")
}

fn element(doc: &Document<'_>, namespace: &str, local: &str) -> NodeId {
    *doc.get_elements_by_tag_name_ns(namespace, local).first().expect("it was just written")
}

fn subtree(doc: &Document<'_>, namespace: &str, local: &str) -> NodeSet {
    NodeSet::tree_without_comments(element(doc, namespace, local), doc)
}

fn canonical(doc: &Document<'_>, set: &NodeSet) -> Vec<u8> {
    canonicalize_doc::<&str>(doc, C14nMode::Inclusive, Some(set), &[]).expect("a whole document")
}

fn digest_of(doc: &Document<'_>, set: &NodeSet, hash: Resumen) -> String {
    STANDARD.encode(digest::digest(hash.algorithm(), &canonical(doc, set)))
}

/// Base64 in lines of 76, as signers write it.
fn lines(text: &str) -> String {
    let chunks = text.as_bytes().chunks(76).map(String::from_utf8_lossy);
    chunks.collect::<Vec<_>>().join("\n")
}

fn key_pair(pem: &str) -> RsaKeyPair {
    RsaKeyPair::from_pkcs8(&from_pem(pem)).expect("the key of the folder")
}

fn from_pem(pem: &str) -> Vec<u8> {
    let body: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
    STANDARD.decode(body).expect("the PEM of the folder")
}
