//! The tree of a document: what is looked for in it, by namespace and name.

use bergshamra_c14n::{C14nMode, canonicalize_doc};
use bergshamra_xml::NodeSet;
use uppsala::{Document, NodeId, NodeKind};

/// XML Signature.
pub(crate) const DS: &str = "http://www.w3.org/2000/09/xmldsig#";
/// XAdES, of any version.
pub(crate) const ETSI: &str = "http://uri.etsi.org/01903/";

/// Most namespaces in scope at a time: canonical XML copies them for each element.
const MAX_NAMESPACES: usize = 48;

pub(crate) struct Arbol<'a> {
    doc: Document<'a>,
    pub(crate) root: NodeId,
}

impl<'a> Arbol<'a> {
    /// The tree of a text; nothing for one that is not well formed, or that declares more namespaces than
    /// any document.
    pub(crate) fn read(text: &'a str) -> Option<Self> {
        let doc = uppsala::parse(text).ok()?;
        let root = doc.document_element()?;
        has_few_namespaces(&doc, root, &mut Vec::new()).then_some(Self { doc, root })
    }

    pub(crate) fn is(&self, id: NodeId, namespace: &str, local: &str) -> bool {
        self.doc.element(id).is_some_and(|it| {
            let own = it.name.namespace_uri.as_deref().unwrap_or_default();
            it.name.local_name == local
                && (own == namespace || namespace == ETSI && own.starts_with(ETSI))
        })
    }

    /// Whether it is of XML Signature or of XAdES.
    pub(crate) fn is_of_signatures(&self, id: NodeId) -> bool {
        self.doc.element(id).is_none_or(|it| {
            let own = it.name.namespace_uri.as_deref().unwrap_or_default();
            own == DS || own.starts_with(ETSI)
        })
    }

    pub(crate) fn local_name(&self, id: NodeId) -> &str {
        self.doc.element(id).map(|it| it.name.local_name.as_ref()).unwrap_or_default()
    }

    pub(crate) fn parent(&self, id: NodeId) -> Option<NodeId> {
        self.doc.parent(id)
    }

    /// Every ds:Signature, wherever it stands.
    pub(crate) fn signatures(&self) -> Vec<NodeId> {
        self.doc.get_elements_by_tag_name_ns(DS, "Signature")
    }

    pub(crate) fn elements(&self, of: NodeId) -> impl Iterator<Item = NodeId> {
        self.doc.children_iter(of).filter(|it| self.doc.element(*it).is_some())
    }

    pub(crate) fn children(&self, of: NodeId, namespace: &str, local: &str) -> Vec<NodeId> {
        self.elements(of).filter(|it| self.is(*it, namespace, local)).collect()
    }

    pub(crate) fn child(&self, of: NodeId, namespace: &str, local: &str) -> Option<NodeId> {
        self.elements(of).find(|it| self.is(*it, namespace, local))
    }

    /// The first of that name, at the end of a path of children of XAdES.
    pub(crate) fn below(&self, of: NodeId, path: &[&str]) -> Option<NodeId> {
        path.iter().try_fold(of, |of, local| self.child(of, ETSI, local))
    }

    pub(crate) fn descendants(&self, of: NodeId) -> Vec<NodeId> {
        self.doc.descendants(of)
    }

    pub(crate) fn attribute(&self, id: NodeId, name: &str) -> Option<&str> {
        let element = self.doc.element(id)?;
        let own = element
            .attributes
            .iter()
            .find(|it| it.name.local_name == name && it.name.namespace_uri.is_none())?;
        Some(own.value.as_ref())
    }

    /// The `Algorithm` of an element.
    pub(crate) fn algorithm(&self, id: Option<NodeId>) -> &str {
        id.and_then(|id| self.attribute(id, "Algorithm")).unwrap_or_default()
    }

    pub(crate) fn text(&self, id: NodeId) -> String {
        self.doc.text_content_deep(id)
    }

    /// How many elements of the document have this identifier, whatever the attribute is called.
    pub(crate) fn count_ids(&self, id: &str) -> usize {
        let is_id = |it: &uppsala::Attribute<'_>| {
            it.name.local_name.eq_ignore_ascii_case("id") && it.value == id
        };
        let nodes = self.doc.descendants(self.doc.root());
        nodes
            .into_iter()
            .filter_map(|it| self.doc.element(it))
            .flat_map(|it| &it.attributes)
            .filter(|it| is_id(it))
            .count()
    }

    /// The whole document in canonical form, without comments and without one of its elements.
    pub(crate) fn canonical_without(&self, id: NodeId, mode: C14nMode) -> Option<Vec<u8>> {
        let without = NodeSet::tree_with_comments(id, &self.doc);
        let set = NodeSet::all_without_comments(&self.doc).subtract(&without);
        canonicalize_doc::<&str>(&self.doc, mode, Some(&set), &[]).ok()
    }

    /// An element in canonical form, without comments, where it stands.
    pub(crate) fn canonical(&self, id: NodeId, mode: C14nMode) -> Option<Vec<u8>> {
        let set = NodeSet::tree_without_comments(id, &self.doc);
        canonicalize_doc::<&str>(&self.doc, mode, Some(&set), &[]).ok()
    }
}

/// Elements are at most as deep as the parser lets them be, and so is this.
fn has_few_namespaces<'d>(doc: &'d Document<'_>, id: NodeId, scope: &mut Vec<&'d str>) -> bool {
    let Some(NodeKind::Element(element)) = doc.node_kind(id) else { return true };
    let before = scope.len();
    for (prefix, _) in &element.namespace_declarations {
        if !scope.contains(&prefix.as_ref()) {
            scope.push(prefix);
        }
        if scope.len() > MAX_NAMESPACES {
            return false;
        }
    }
    let few = doc.children_iter(id).all(|it| has_few_namespaces(doc, it, scope));
    scope.truncate(before);
    few
}
