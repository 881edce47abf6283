//! Limits, checked in one pass over the text before a tree is built.
//!
//! The tree's parser resolves the attributes and namespaces of an element against each other, so what
//! an element may hold is bounded here. Only tags are understood; whether the XML is well formed is
//! left to the parser, which follows the same rules for where a tag ends.

use memchr::{memchr, memchr3, memmem};

use super::XmlError;

/// Largest XML, in bytes. Containers that reach a buyer have 2 MB at most.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;
/// Deepest element. The samples of DIAN reach a dozen levels.
pub const MAX_DEPTH: usize = 64;
/// Most nodes.
pub const MAX_NODES: usize = 200_000;
/// Most attributes of one element.
pub const MAX_ATTRIBUTES: usize = 64;
/// Most declarations of a namespace. Each one is copied to the elements below it.
const MAX_NAMESPACES: usize = 20_000;

pub(crate) fn inspect(text: &str) -> Result<(), XmlError> {
    let bytes = text.as_bytes();
    if memmem::find_iter(bytes, b"xmlns").nth(MAX_NAMESPACES).is_some() {
        return Err(XmlError::MuchasPiezas { maximo: MAX_NAMESPACES });
    }
    let mut rest = bytes;
    let mut depth = 0_usize;
    let mut elements = 0_usize;
    while let Some(start) = memchr(b'<', rest) {
        let tag = rest.get(start + 1..).unwrap_or_default();
        let end = match tag {
            [b'!', b'-', b'-', after @ ..] => after_mark(after, b"-->"),
            [b'!', b'[', after @ ..] => after_mark(after, b"]]>"),
            [b'!', ..] => return Err(XmlError::ConDtd),
            [b'?', after @ ..] => after_mark(after, b"?>"),
            [b'/', after @ ..] => {
                depth = depth.saturating_sub(1);
                after_mark(after, b">")
            }
            _ => {
                elements += 1;
                if depth >= MAX_DEPTH {
                    return Err(XmlError::MuyProfundo);
                }
                if elements > MAX_NODES {
                    return Err(XmlError::MuchasPiezas { maximo: MAX_NODES });
                }
                let element = element(tag)?;
                if element.is_some_and(|element| !element.closed) {
                    depth += 1;
                }
                element.map(|element| element.after)
            }
        };
        // It breaks off: the parser says where.
        let Some(after) = end else { break };
        rest = after;
    }
    Ok(())
}

fn after_mark<'a>(bytes: &'a [u8], mark: &[u8]) -> Option<&'a [u8]> {
    memmem::find(bytes, mark).and_then(|at| bytes.get(at + mark.len()..))
}

/// A tag that opens an element.
#[derive(Clone, Copy)]
struct Element<'a> {
    /// What follows it.
    after: &'a [u8],
    /// It closes itself.
    closed: bool,
}

/// Where a tag ends; `>` may stand inside the quotes of a value. `None` if it breaks off.
fn element(tag: &[u8]) -> Result<Option<Element<'_>>, XmlError> {
    let mut at = 0;
    let mut attributes = 0;
    loop {
        let rest = tag.get(at..).unwrap_or_default();
        let Some(found) = memchr3(b'"', b'\'', b'>', rest) else { return Ok(None) };
        match rest.get(found) {
            Some(b'>') => {
                let closed =
                    found.checked_sub(1).and_then(|before| rest.get(before)) == Some(&b'/');
                let after = rest.get(found + 1..).unwrap_or_default();
                return Ok(Some(Element { after, closed }));
            }
            Some(quote) => {
                attributes += 1;
                if attributes > MAX_ATTRIBUTES {
                    return Err(XmlError::MuchasPiezas { maximo: MAX_ATTRIBUTES });
                }
                let inside = rest.get(found + 1..).unwrap_or_default();
                let Some(length) = memchr(*quote, inside) else { return Ok(None) };
                at += found + 1 + length + 1;
            }
            None => return Ok(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_nodes_attributes_and_namespaces_have_limits() {
        let nested = |levels: usize| "<a>".repeat(levels) + &"</a>".repeat(levels);
        assert_eq!(inspect(&nested(MAX_DEPTH)), Ok(()));
        assert_eq!(inspect(&nested(MAX_DEPTH + 1)), Err(XmlError::MuyProfundo));
        assert_eq!(inspect(&format!("<a>{}</a>", "<b/>".repeat(MAX_NODES - 1))), Ok(()));
        assert_eq!(
            inspect(&format!("<a>{}</a>", "<b/>".repeat(MAX_NODES))),
            Err(XmlError::MuchasPiezas { maximo: MAX_NODES })
        );
        let attributes = |count: usize| {
            let each: Vec<_> = (0..count).map(|index| format!("a{index}='>'")).collect();
            format!("<a {}/>", each.join(" "))
        };
        assert_eq!(inspect(&attributes(MAX_ATTRIBUTES)), Ok(()));
        assert_eq!(
            inspect(&attributes(MAX_ATTRIBUTES + 1)),
            Err(XmlError::MuchasPiezas { maximo: MAX_ATTRIBUTES })
        );
        let declared = "<b xmlns='x'/>".repeat(MAX_NAMESPACES + 1);
        assert_eq!(
            inspect(&format!("<a>{declared}</a>")),
            Err(XmlError::MuchasPiezas { maximo: MAX_NAMESPACES })
        );
    }

    #[test]
    fn a_doctype_is_refused_only_where_it_is_one() {
        for text in
            ["<!DOCTYPE a><a/>", "<?xml version='1.0'?>\n<!DOCTYPE a []><a/>", "<!doctype a><a/>"]
        {
            assert_eq!(inspect(text), Err(XmlError::ConDtd), "{text}");
        }
        for text in ["<a><!-- <!DOCTYPE a> --><![CDATA[<!DOCTYPE b>]]></a>", "<a b='<!DOCTYPE'/>"] {
            assert_eq!(inspect(text), Ok(()), "{text}");
        }
    }
}
