//! The signature of a document: found, and each of its parts checked.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bergshamra_c14n::{C14nMode, canonicalize_doc};
use bergshamra_xml::NodeSet;
use dian_domain::factura::Razon;
use jiff::Timestamp;
use ring::{digest, signature};
use uppsala::{Document, NodeId};

use crate::certificado::{self, Cadena, Certificado, from_base64};
use crate::politica::Politica;
use crate::texto;

const DS: &str = "http://www.w3.org/2000/09/xmldsig#";
const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
const SIGNED_PROPERTIES: &str = "http://uri.etsi.org/01903#SignedProperties";
/// Most certificates of a KeyInfo.
const MAX_CERTIFICATES: usize = 10;

/// How a part of a signature is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Estado {
    Bien,
    /// There is no signature.
    Ausente,
    /// Several claim to be the document's.
    Varias(usize),
    /// It signs something else than this document.
    Envoltura,
    /// A reference that the policy asks for is not there.
    Falta(&'static str),
    NoAdmitido(String),
    DocumentoCambiado,
    LlaveCambiada,
    PropiedadesCambiadas,
    ValorErrado,
    CertificadoIlegible,
}

impl Estado {
    pub(crate) fn razon(&self) -> Razon {
        match self {
            Self::Bien => Razon::FirmaBien,
            Self::Ausente => Razon::FirmaAusente,
            Self::Varias(_) => Razon::FirmaVarias,
            Self::Envoltura => Razon::FirmaEnvoltura,
            Self::Falta(_) => Razon::FirmaReferenciaAusente,
            Self::NoAdmitido(_) => Razon::FirmaAlgoritmoNoAdmitido,
            Self::DocumentoCambiado => Razon::FirmaDocumentoCambiado,
            Self::LlaveCambiada => Razon::FirmaLlaveCambiada,
            Self::PropiedadesCambiadas => Razon::FirmaPropiedadesCambiadas,
            Self::ValorErrado => Razon::FirmaValorErrado,
            Self::CertificadoIlegible => Razon::CertificadoIlegible,
        }
    }
}

/// A signature with what was found about it.
#[derive(Debug, Clone)]
pub(crate) struct Firma {
    pub(crate) documento: Estado,
    pub(crate) llave: Estado,
    pub(crate) propiedades: Estado,
    pub(crate) valor: Estado,
    pub(crate) politica: Option<Politica>,
    pub(crate) momento: Option<Timestamp>,
    pub(crate) certificado: Option<Certificado>,
    pub(crate) cadena: Cadena,
}

/// Reads the signature of a document.
///
/// # Errors
/// [`Estado`]: there is none, several, or it is not where the document's stands.
pub(crate) fn read(xml: &[u8], trust: &[Vec<u8>]) -> Result<Firma, Estado> {
    let text = texto::decode(xml).ok_or(Estado::Ausente)?;
    let doc = uppsala::parse(&text).map_err(|_| Estado::Ausente)?;
    let root = doc.document_element().ok_or(Estado::Ausente)?;
    let all = doc.get_elements_by_tag_name_ns(DS, "Signature");
    let own: Vec<NodeId> = all.iter().copied().filter(|it| is_own(&doc, root, *it)).collect();
    match own.as_slice() {
        [] if all.is_empty() => Err(Estado::Ausente),
        [] => Err(Estado::Envoltura),
        // One inside the other's objects is refused too: nothing says which of them counts.
        [one] if all.len() == 1 => Ok(Lectura { doc: &doc, root, signature: *one }.read(trust)),
        _ => Err(Estado::Varias(all.len())),
    }
}

/// Directly below the root, or where the policy puts it: in an extension of the root.
fn is_own(doc: &Document<'_>, root: NodeId, signature: NodeId) -> bool {
    let local = |id: NodeId| doc.element(id).map(|it| it.name.local_name.as_ref()).unwrap_or("");
    let Some(content) = doc.parent(signature) else { return false };
    if content == root {
        return true;
    }
    let path = [Some(content), doc.parent(content)]
        .into_iter()
        .chain([doc.parent(content).and_then(|it| doc.parent(it))])
        .flatten();
    let names: Vec<&str> = path.clone().map(local).collect();
    names == ["ExtensionContent", "UBLExtension", "UBLExtensions"]
        && path.last().and_then(|it| doc.parent(it)) == Some(root)
}

struct Lectura<'a, 'b> {
    doc: &'a Document<'b>,
    root: NodeId,
    signature: NodeId,
}

/// A reference of SignedInfo.
struct Referencia {
    uri: String,
    is_properties: bool,
    mode: C14nMode,
    enveloped: bool,
    algorithm: &'static digest::Algorithm,
    digest: Vec<u8>,
}

impl Lectura<'_, '_> {
    fn read(&self, trust: &[Vec<u8>]) -> Firma {
        let info = self.child(self.signature, "SignedInfo");
        let key_info = self.child(self.signature, "KeyInfo");
        let properties = self.signed_properties();
        let references = info.map(|it| self.references(it)).unwrap_or(Err(Estado::Falta("documento")));
        let (documento, llave, propiedades) = match &references {
            Err(estado) => (estado.clone(), estado.clone(), estado.clone()),
            Ok(all) => (
                self.document(all),
                self.part(all, key_info, "llave", Estado::LlaveCambiada),
                self.part(all, properties, "propiedades", Estado::PropiedadesCambiadas),
            ),
        };
        let certificates: Vec<Vec<u8>> = key_info.map(|it| self.certificates(it)).unwrap_or_default();
        let signer = self.signer(properties, &certificates);
        let momento = properties
            .and_then(|it| self.below(it, "SigningTime"))
            .and_then(|it| texto::moment(&self.doc.text_content_deep(it)));
        Firma {
            documento,
            llave,
            // The properties name the certificate: another key than the one they name is not theirs.
            propiedades: match (propiedades, signer) {
                (Estado::Bien, Signer::Other) => Estado::PropiedadesCambiadas,
                (estado, Signer::Named(_) | Signer::Unnamed | Signer::Other) => estado,
            },
            valor: self.value(info, signer.place().and_then(|it| certificates.get(it))),
            politica: properties.and_then(|it| self.policy(it)),
            momento,
            certificado: signer.place().and_then(|it| Certificado::new(certificates.get(it)?)),
            cadena: match signer.place().and_then(|it| certificates.get(it)) {
                Some(der) => certificado::chain(der, &certificates, trust, momento),
                None => Cadena::SinAncla,
            },
        }
    }

    /// The references of SignedInfo, none of which does what DIAN's documents do not.
    fn references(&self, info: NodeId) -> Result<Vec<Referencia>, Estado> {
        let all = self.children(info, "Reference");
        if all.len() > 3 {
            return Err(Estado::Envoltura);
        }
        all.into_iter().map(|it| self.reference(it)).collect()
    }

    fn reference(&self, it: NodeId) -> Result<Referencia, Estado> {
        let uri = self.doc.get_attribute(it, "URI").ok_or(Estado::Falta("documento"))?.to_owned();
        let mut mode = C14nMode::Inclusive;
        let mut enveloped = false;
        for transforms in self.children(it, "Transforms") {
            for transform in self.children(transforms, "Transform") {
                let algorithm = self.doc.get_attribute(transform, "Algorithm").unwrap_or_default();
                if algorithm == ENVELOPED {
                    enveloped = true;
                } else {
                    mode = canonical(algorithm)?;
                }
            }
        }
        let method = self.child(it, "DigestMethod");
        let method = method.and_then(|it| self.doc.get_attribute(it, "Algorithm")).unwrap_or_default();
        let value = self.child(it, "DigestValue").map(|it| self.doc.text_content_deep(it));
        Ok(Referencia {
            uri,
            is_properties: self.doc.get_attribute(it, "Type") == Some(SIGNED_PROPERTIES),
            mode,
            enveloped,
            algorithm: hash(method).ok_or_else(|| not_admitted(method))?,
            digest: value.and_then(|it| from_base64(&it)).unwrap_or_default(),
        })
    }

    /// The reference to the whole document without its signature.
    fn document(&self, references: &[Referencia]) -> Estado {
        let root_id = self.doc.get_attribute(self.root, "Id").map(|it| format!("#{it}"));
        let Some(it) = references.iter().find(|it| {
            !it.is_properties && (it.uri.is_empty() || Some(&it.uri) == root_id.as_ref())
        }) else {
            let other = references.iter().any(|it| !it.is_properties);
            return if other { Estado::Envoltura } else { Estado::Falta("documento") };
        };
        if !it.enveloped {
            // It would hold its own digest: no document can be like that.
            return Estado::DocumentoCambiado;
        }
        let without = NodeSet::tree_with_comments(self.signature, self.doc);
        let set = NodeSet::all_without_comments(self.doc).subtract(&without);
        if self.holds(it, &set) { Estado::Bien } else { Estado::DocumentoCambiado }
    }

    /// The reference to a part of the signature itself.
    fn part(
        &self,
        references: &[Referencia],
        part: Option<NodeId>,
        name: &'static str,
        changed: Estado,
    ) -> Estado {
        let id = part.and_then(|it| self.doc.get_attribute(it, "Id"));
        let (Some(part), Some(id)) = (part, id) else { return Estado::Falta(name) };
        let uri = format!("#{id}");
        let Some(it) = references.iter().find(|it| it.uri == uri) else {
            return Estado::Falta(name);
        };
        if self.count_ids(id) != 1 || it.enveloped {
            return Estado::Envoltura;
        }
        let set = NodeSet::tree_without_comments(part, self.doc);
        if self.holds(it, &set) { Estado::Bien } else { changed }
    }

    fn holds(&self, it: &Referencia, set: &NodeSet) -> bool {
        let bytes = canonicalize_doc::<&str>(self.doc, it.mode, Some(set), &[]);
        bytes.is_ok_and(|bytes| {
            let found = digest::digest(it.algorithm, &bytes);
            !it.digest.is_empty() && found.as_ref() == it.digest.as_slice()
        })
    }

    fn value(&self, info: Option<NodeId>, der: Option<&Vec<u8>>) -> Estado {
        let Some(info) = info else { return Estado::Falta("documento") };
        let algorithm_of = |name: &str| {
            self.child(info, name)
                .and_then(|it| self.doc.get_attribute(it, "Algorithm"))
                .unwrap_or_default()
        };
        let mode = match canonical(algorithm_of("CanonicalizationMethod")) {
            Ok(mode) => mode,
            Err(estado) => return estado,
        };
        let named = algorithm_of("SignatureMethod");
        let Some(algorithm) = rsa(named) else { return not_admitted(named) };
        let Some(certificate) = der.and_then(|it| certificado::parse(it)) else {
            return Estado::CertificadoIlegible;
        };
        let set = NodeSet::tree_without_comments(info, self.doc);
        let Ok(message) = canonicalize_doc::<&str>(self.doc, mode, Some(&set), &[]) else {
            return Estado::ValorErrado;
        };
        let value = self.child(self.signature, "SignatureValue");
        let value = value.and_then(|it| from_base64(&self.doc.text_content_deep(it)));
        let key = certificate.public_key().subject_public_key.data.as_ref();
        let key = signature::UnparsedPublicKey::new(algorithm, key);
        match value {
            Some(value) if key.verify(&message, &value).is_ok() => Estado::Bien,
            Some(_) | None => Estado::ValorErrado,
        }
    }

    fn certificates(&self, key_info: NodeId) -> Vec<Vec<u8>> {
        let named = |id: &NodeId| self.is(*id, "X509Certificate");
        let found = self.doc.descendants(key_info).into_iter().filter(named);
        found
            .take(MAX_CERTIFICATES)
            .filter_map(|it| from_base64(&self.doc.text_content_deep(it)))
            .collect()
    }

    /// Which certificate of the key the properties name.
    fn signer(&self, properties: Option<NodeId>, certificates: &[Vec<u8>]) -> Signer {
        let named = properties
            .and_then(|it| self.below(it, "SigningCertificate").or_else(|| self.below(it, "SigningCertificateV2")))
            .and_then(|it| self.below(it, "CertDigest"));
        let digest = named.and_then(|it| {
            let method = self.below(it, "DigestMethod")?;
            let method = hash(self.doc.get_attribute(method, "Algorithm")?)?;
            let value = self.below(it, "DigestValue")?;
            Some((method, from_base64(&self.doc.text_content_deep(value))?))
        });
        let Some((method, digest)) = digest else { return Signer::Unnamed };
        let is_it = |der: &Vec<u8>| digest::digest(method, der).as_ref() == digest.as_slice();
        certificates.iter().position(is_it).map_or(Signer::Other, Signer::Named)
    }

    fn policy(&self, properties: NodeId) -> Option<Politica> {
        let policy = self.below(properties, "SignaturePolicyId")?;
        let identifier = self.below(policy, "Identifier")?;
        let hash = self.below(policy, "SigPolicyHash")?;
        let value = self.below(hash, "DigestValue")?;
        let value = from_base64(&self.doc.text_content_deep(value))?;
        Some(Politica {
            identificador: self.doc.text_content_deep(identifier).trim().chars().take(200).collect(),
            huella: STANDARD.encode(value),
        })
    }

    /// The SignedProperties of this signature: `Object/QualifyingProperties/SignedProperties`.
    fn signed_properties(&self) -> Option<NodeId> {
        self.children(self.signature, "Object")
            .into_iter()
            .flat_map(|it| self.children(it, "QualifyingProperties"))
            .flat_map(|it| self.children(it, "SignedProperties"))
            .next()
    }

    fn count_ids(&self, id: &str) -> usize {
        let has = |node: &&NodeId| {
            ["Id", "ID", "id"].iter().any(|name| self.doc.get_attribute(**node, name) == Some(id))
        };
        self.doc.descendants(self.doc.root()).iter().filter(has).count()
    }

    fn is(&self, id: NodeId, local: &str) -> bool {
        self.doc.element(id).is_some_and(|it| it.name.local_name == local)
    }

    fn children(&self, of: NodeId, local: &str) -> Vec<NodeId> {
        self.doc.children(of).into_iter().filter(|it| self.is(*it, local)).collect()
    }

    fn child(&self, of: NodeId, local: &str) -> Option<NodeId> {
        self.children(of, local).into_iter().next()
    }

    fn below(&self, of: NodeId, local: &str) -> Option<NodeId> {
        self.doc.descendants(of).into_iter().find(|it| self.is(*it, local))
    }
}

/// Which certificate of a KeyInfo signed.
#[derive(Debug, Clone, Copy)]
enum Signer {
    /// The one that the properties name.
    Named(usize),
    /// They name none: the first.
    Unnamed,
    /// They name one that is not there.
    Other,
}

impl Signer {
    fn place(self) -> Option<usize> {
        match self {
            Self::Named(place) => Some(place),
            Self::Unnamed | Self::Other => Some(0),
        }
    }
}

fn canonical(algorithm: &str) -> Result<C14nMode, Estado> {
    C14nMode::from_uri(algorithm).ok_or_else(|| not_admitted(algorithm))
}

fn hash(algorithm: &str) -> Option<&'static digest::Algorithm> {
    Some(match algorithm {
        "http://www.w3.org/2001/04/xmlenc#sha256" => &digest::SHA256,
        "http://www.w3.org/2001/04/xmldsig-more#sha384" => &digest::SHA384,
        "http://www.w3.org/2001/04/xmlenc#sha512" => &digest::SHA512,
        _ => return None,
    })
}

fn rsa(algorithm: &str) -> Option<&'static signature::RsaParameters> {
    Some(match algorithm {
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256" => &signature::RSA_PKCS1_2048_8192_SHA256,
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384" => &signature::RSA_PKCS1_2048_8192_SHA384,
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512" => &signature::RSA_PKCS1_2048_8192_SHA512,
        _ => return None,
    })
}

/// The end of an algorithm's address, which is what tells it from others.
fn not_admitted(algorithm: &str) -> Estado {
    let name = algorithm.rsplit(['#', '/']).next().unwrap_or_default();
    Estado::NoAdmitido(name.chars().take(60).collect())
}
