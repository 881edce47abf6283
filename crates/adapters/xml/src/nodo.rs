//! Looking things up in a tree by their local names.

use std::borrow::Cow;

use dian_domain::factura::Importe;
use roxmltree::Node;

/// Elements below a node, with their local names.
pub(crate) fn elements<'a, 'i>(
    node: Node<'a, 'i>,
) -> impl Iterator<Item = (&'a str, Node<'a, 'i>)> {
    node.children().filter(Node::is_element).map(|child| (child.tag_name().name(), child))
}

/// The first element at the end of a path of local names.
pub(crate) fn at<'a, 'i>(node: Node<'a, 'i>, path: &[&str]) -> Option<Node<'a, 'i>> {
    let Some((first, rest)) = path.split_first() else { return Some(node) };
    elements(node).filter(|(name, _)| name == first).find_map(|(_, child)| at(child, rest))
}

/// All the text of an element, the pieces that comments separate joined: canonical XML, and so the
/// signature, leaves comments out. `None` if it is blank.
pub(crate) fn text(node: Node<'_, '_>) -> Option<String> {
    let whole = raw_text(node);
    let trimmed = whole.trim();
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}

/// The same, blanks included. Nearly always one piece, which is not copied.
pub(crate) fn raw_text<'a>(node: Node<'a, '_>) -> Cow<'a, str> {
    let mut pieces = node.children().filter(Node::is_text).filter_map(|piece| piece.text());
    let first = pieces.next().unwrap_or_default();
    match pieces.next() {
        None => Cow::Borrowed(first),
        Some(second) => Cow::Owned([first, second].into_iter().chain(pieces).collect()),
    }
}

/// Text at the end of a path.
pub(crate) fn text_at(node: Node<'_, '_>, path: &[&str]) -> Option<String> {
    at(node, path).and_then(text)
}

/// Amount at the end of a path.
pub(crate) fn amount_at(node: Node<'_, '_>, path: &[&str]) -> Option<Importe> {
    at(node, path).and_then(amount)
}

/// Amount of an element.
pub(crate) fn amount(node: Node<'_, '_>) -> Option<Importe> {
    let whole = raw_text(node);
    (!whole.trim().is_empty()).then(|| Importe::new(&whole))
}

/// An attribute by its local name; `None` if it is blank.
pub(crate) fn attribute(node: Node<'_, '_>, name: &str) -> Option<String> {
    node.attributes()
        .find(|attribute| attribute.name() == name)
        .map(|attribute| attribute.value().trim())
        .filter(|value| !value.is_empty())
        .map(str::to_owned)
}
