//! The signature of a document: found, and each of its parts checked.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bergshamra_c14n::C14nMode;
use dian_domain::factura::Razon;
use jiff::Timestamp;
use ring::{digest, signature};
use uppsala::NodeId;

use crate::algoritmo::{self, ENVELOPED};
use crate::arbol::{Arbol, DS, ETSI};
use crate::certificado::{self, Cadena, Certificado, from_base64};
use crate::politica::Politica;
use crate::texto;

const SIGNED_PROPERTIES: &str = "http://uri.etsi.org/01903#SignedProperties";
/// Most certificates of a KeyInfo.
const MAX_CERTIFICATES: usize = 10;
/// References of a signature: the document, the key, the properties.
const REFERENCES: usize = 3;
/// Most letters of the name of a policy.
const MAX_POLICY: usize = 200;

/// How a part of a signature is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Estado {
    Bien,
    /// There is no signature.
    Ausente,
    /// Several claim to be the document's.
    Varias(usize),
    /// It signs something else than this document, or holds what it does not sign.
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
    let text = texto::read(xml).ok_or(Estado::Ausente)?;
    let tree = Arbol::read(&text).ok_or(Estado::Ausente)?;
    match tree.signatures().as_slice() {
        [] => Err(Estado::Ausente),
        [one] if is_own(&tree, *one) && is_plain(&tree, *one) => {
            Ok(Lectura { tree: &tree, signature: *one }.read(trust))
        }
        [_] => Err(Estado::Envoltura),
        // One inside the other's objects is refused too: nothing says which of them counts.
        all => Err(Estado::Varias(all.len())),
    }
}

/// Directly below the root, or where the policy puts it: in an extension of the root.
fn is_own(tree: &Arbol<'_>, signature: NodeId) -> bool {
    let mut at = tree.parent(signature);
    if at == Some(tree.root) {
        return true;
    }
    for name in ["ExtensionContent", "UBLExtension", "UBLExtensions"] {
        match at {
            Some(id) if tree.local_name(id) == name => at = tree.parent(id),
            Some(_) | None => return false,
        }
    }
    at == Some(tree.root)
}

/// Whether it holds nothing but what a signature has, once. The document's digest leaves the signature
/// out: whatever else stood there would be read as part of the document and signed by nobody.
fn is_plain(tree: &Arbol<'_>, signature: NodeId) -> bool {
    let once = |of: Option<NodeId>, names: &[&str]| {
        of.is_none_or(|of| {
            let found: Vec<&str> = tree.elements(of).map(|it| tree.local_name(it)).collect();
            found.iter().enumerate().all(|(place, it)| {
                names.contains(it) && !found.iter().skip(place + 1).any(|other| other == it)
            })
        })
    };
    let object = tree.child(signature, DS, "Object");
    let qualifying = object.and_then(|it| tree.child(it, ETSI, "QualifyingProperties"));
    once(Some(signature), &["SignedInfo", "SignatureValue", "KeyInfo", "Object"])
        && once(object, &["QualifyingProperties"])
        && once(qualifying, &["SignedProperties", "UnsignedProperties"])
        && tree.descendants(signature).into_iter().all(|it| tree.is_of_signatures(it))
}

struct Lectura<'a, 'b> {
    tree: &'a Arbol<'b>,
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
        let info = self.tree.child(self.signature, DS, "SignedInfo");
        let key_info = self.tree.child(self.signature, DS, "KeyInfo");
        let properties = self.signed_properties();
        let references = match info {
            Some(info) => self.references(info),
            None => Err(Estado::Falta("documento")),
        };
        let (documento, llave, propiedades) = match &references {
            Err(estado) => (estado.clone(), estado.clone(), estado.clone()),
            Ok(all) => (
                self.document(all, key_info),
                self.part(all, key_info, "llave", Estado::LlaveCambiada),
                self.part(all, properties, "propiedades", Estado::PropiedadesCambiadas),
            ),
        };
        let certificates = key_info.map(|it| self.certificates(it)).unwrap_or_default();
        let signer = self.signer(properties, &certificates);
        let der = signer.place().and_then(|it| certificates.get(it));
        let certificado = der.and_then(|it| Certificado::new(it));
        let momento = properties
            .and_then(|it| self.tree.below(it, &["SignedSignatureProperties", "SigningTime"]))
            .and_then(|it| texto::moment(&self.tree.text(it)));
        Firma {
            documento,
            llave,
            // The properties name the certificate: another key than the one they name is not theirs.
            propiedades: match (propiedades, signer) {
                (Estado::Bien, Signer::Other) => Estado::PropiedadesCambiadas,
                (Estado::Bien, Signer::Weak) => not_admitted("SigningCertificate"),
                (estado, _) => estado,
            },
            valor: self.value(info, certificado.as_ref()),
            politica: properties.and_then(|it| self.policy(it)),
            momento,
            certificado,
            cadena: match der {
                Some(der) => certificado::chain(der, &certificates, trust, momento),
                None => Cadena::SinAncla,
            },
        }
    }

    /// The references of SignedInfo, none of which does what DIAN's documents do not.
    fn references(&self, info: NodeId) -> Result<Vec<Referencia>, Estado> {
        let all = self.tree.children(info, DS, "Reference");
        if all.len() > REFERENCES {
            return Err(Estado::Envoltura);
        }
        all.into_iter().map(|it| self.reference(it)).collect()
    }

    fn reference(&self, it: NodeId) -> Result<Referencia, Estado> {
        let uri = self.tree.attribute(it, "URI").ok_or(Estado::Falta("documento"))?.to_owned();
        let transforms = self.tree.children(it, DS, "Transforms");
        let mut transforms: Vec<NodeId> =
            transforms.into_iter().flat_map(|it| self.tree.elements(it)).collect();
        let is_enveloped = |it: &NodeId| self.tree.algorithm(Some(*it)) == ENVELOPED;
        let enveloped = transforms.first().is_some_and(is_enveloped);
        if enveloped {
            transforms.remove(0);
        }
        let mode = match transforms.as_slice() {
            [] => C14nMode::Inclusive,
            [one] => self.canonical(Some(*one))?,
            [_, second, ..] => return Err(not_admitted(self.tree.algorithm(Some(*second)))),
        };
        let method = self.tree.algorithm(self.tree.child(it, DS, "DigestMethod"));
        let value = self.tree.child(it, DS, "DigestValue").map(|it| self.tree.text(it));
        Ok(Referencia {
            uri,
            is_properties: self.tree.attribute(it, "Type") == Some(SIGNED_PROPERTIES),
            mode,
            enveloped,
            algorithm: algoritmo::hash(method).ok_or_else(|| not_admitted(method))?,
            digest: value.and_then(|it| from_base64(&it)).unwrap_or_default(),
        })
    }

    /// A method of canonical XML without parameters.
    fn canonical(&self, method: Option<NodeId>) -> Result<C14nMode, Estado> {
        let address = self.tree.algorithm(method);
        let has_parameters = method.is_some_and(|it| self.tree.elements(it).next().is_some());
        match algoritmo::canonical(address) {
            Some(mode) if !has_parameters => Ok(mode),
            Some(_) | None => Err(not_admitted(address)),
        }
    }

    /// The reference to the whole document without its signature.
    fn document(&self, references: &[Referencia], key_info: Option<NodeId>) -> Estado {
        let root_id = self.tree.attribute(self.tree.root, "Id").map(|it| format!("#{it}"));
        let Some(it) = references.iter().find(|it| {
            !it.is_properties && (it.uri.is_empty() || Some(&it.uri) == root_id.as_ref())
        }) else {
            let key = key_info.and_then(|it| self.tree.attribute(it, "Id"));
            let is_key =
                |it: &Referencia| it.uri.strip_prefix('#').is_some_and(|id| Some(id) == key);
            let other = references.iter().any(|it| !it.is_properties && !is_key(it));
            return if other { Estado::Envoltura } else { Estado::Falta("documento") };
        };
        // Without the transform it would hold its own digest: no document can be like that.
        if it.enveloped && it.holds(self.tree.canonical_without(self.signature, it.mode)) {
            Estado::Bien
        } else {
            Estado::DocumentoCambiado
        }
    }

    /// The reference to a part of the signature itself.
    fn part(
        &self,
        references: &[Referencia],
        part: Option<NodeId>,
        name: &'static str,
        changed: Estado,
    ) -> Estado {
        let id = part.and_then(|it| self.tree.attribute(it, "Id"));
        let (Some(part), Some(id)) = (part, id) else { return Estado::Falta(name) };
        let uri = format!("#{id}");
        let Some(it) = references.iter().find(|it| it.uri == uri) else {
            return Estado::Falta(name);
        };
        if it.enveloped || self.tree.count_ids(id) != 1 {
            Estado::Envoltura
        } else if it.holds(self.tree.canonical(part, it.mode)) {
            Estado::Bien
        } else {
            changed
        }
    }

    fn value(&self, info: Option<NodeId>, certificate: Option<&Certificado>) -> Estado {
        let Some(info) = info else { return Estado::Falta("documento") };
        let mode = match self.canonical(self.tree.child(info, DS, "CanonicalizationMethod")) {
            Ok(mode) => mode,
            Err(estado) => return estado,
        };
        let method = self.tree.algorithm(self.tree.child(info, DS, "SignatureMethod"));
        let Some(algorithm) = algoritmo::rsa(method) else { return not_admitted(method) };
        let Some(certificate) = certificate else { return Estado::CertificadoIlegible };
        let message = self.tree.canonical(info, mode);
        let value = self.tree.child(self.signature, DS, "SignatureValue");
        let value = value.and_then(|it| from_base64(&self.tree.text(it)));
        let key = signature::UnparsedPublicKey::new(algorithm, &certificate.llave);
        match (message, value) {
            (Some(message), Some(value)) if key.verify(&message, &value).is_ok() => Estado::Bien,
            (Some(_) | None, Some(_) | None) => Estado::ValorErrado,
        }
    }

    fn certificates(&self, key_info: NodeId) -> Vec<Vec<u8>> {
        let data = self.tree.children(key_info, DS, "X509Data").into_iter();
        data.flat_map(|it| self.tree.children(it, DS, "X509Certificate"))
            .take(MAX_CERTIFICATES)
            .filter_map(|it| from_base64(&self.tree.text(it)))
            .collect()
    }

    /// Which certificate of the key the properties name.
    fn signer(&self, properties: Option<NodeId>, certificates: &[Vec<u8>]) -> Signer {
        let named = |name| {
            let path = ["SignedSignatureProperties", name, "Cert", "CertDigest"];
            properties.and_then(|it| self.tree.below(it, &path))
        };
        let named = named("SigningCertificate").or_else(|| named("SigningCertificateV2"));
        let Some(named) = named else { return Signer::Unnamed };
        let method =
            algoritmo::hash(self.tree.algorithm(self.tree.child(named, DS, "DigestMethod")));
        let value = self.tree.child(named, DS, "DigestValue");
        let value = value.and_then(|it| from_base64(&self.tree.text(it)));
        let Some(method) = method else { return Signer::Weak };
        let value = value.unwrap_or_default();
        let is_it = |der: &Vec<u8>| digest::digest(method, der).as_ref() == value.as_slice();
        certificates.iter().position(is_it).map_or(Signer::Other, Signer::Named)
    }

    fn policy(&self, properties: NodeId) -> Option<Politica> {
        let path = ["SignedSignatureProperties", "SignaturePolicyIdentifier", "SignaturePolicyId"];
        let policy = self.tree.below(properties, &path)?;
        let identifier = self.tree.below(policy, &["SigPolicyId", "Identifier"])?;
        let hash = self.tree.below(policy, &["SigPolicyHash"])?;
        let value = from_base64(&self.tree.text(self.tree.child(hash, DS, "DigestValue")?))?;
        let identifier = self.tree.text(identifier);
        Some(Politica {
            identificador: identifier.trim().chars().take(MAX_POLICY).collect(),
            algoritmo: algoritmo::hash(self.tree.algorithm(self.tree.child(
                hash,
                DS,
                "DigestMethod",
            ))),
            huella: STANDARD.encode(value),
        })
    }

    /// The SignedProperties of this signature: `Object/QualifyingProperties/SignedProperties`.
    fn signed_properties(&self) -> Option<NodeId> {
        let object = self.tree.child(self.signature, DS, "Object")?;
        self.tree.below(object, &["QualifyingProperties", "SignedProperties"])
    }
}

impl Referencia {
    fn holds(&self, canonical: Option<Vec<u8>>) -> bool {
        canonical.is_some_and(|bytes| {
            digest::digest(self.algorithm, &bytes).as_ref() == self.digest.as_slice()
        })
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
    /// They name it by a digest that is not accepted.
    Weak,
}

impl Signer {
    fn place(self) -> Option<usize> {
        match self {
            Self::Named(place) => Some(place),
            Self::Unnamed | Self::Other | Self::Weak => Some(0),
        }
    }
}

fn not_admitted(address: &str) -> Estado {
    Estado::NoAdmitido(algoritmo::short_name(address))
}
