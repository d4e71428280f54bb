"""Makes a laid-out SVG part of a page.

Removed: prolog, background, inner titles. Added: a name for assistive tools, unique ids, ``data-span`` on boxes and on
lines of text, links. Black becomes ``currentColor``, so that the drawing follows the theme. Other fills stay as
attributes for readers without style sheets (some EPUB readers): any CSS rule overrides an attribute.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from ...model.span import Span

SMALLEST = 0.8
"""The smallest scale to which a drawing shrinks to fit its column. If that is not enough, it scrolls."""

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")


@dataclass(frozen=True, kw_only=True)
class Box:
    """What belongs to a node of the drawing: its span, the spans of its lines, and the target of its link."""

    span: Span | None = None
    lines: tuple[Span | None, ...] = ()
    link: str | None = None


def inline_svg(svg: str, *, id: str, title: str, boxes: Mapping[str, Box]) -> Markup:  # noqa: A002
    """Return ``svg``, as an engine prints it, ready for a page.

    The keys of ``boxes`` are the titles of the nodes. ``id`` is the prefix of all ids, ``title`` the accessible name.
    """
    root = ET.fromstring(svg)  # noqa: S314  (our own layout engine's output)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]  # without the namespace, which would print prefixes
        _recolour(element)
        if "id" in element.attrib:
            element.set("id", f"{id}-{element.get('id')}")
    for group in list(root.iter("g")):
        _finish(group, boxes)
    _name(root, id=id, title=title, linked=any(box.link or box.span or any(box.lines) for box in boxes.values()))
    _size(root)
    return Markup("").join(Markup(ET.tostring(svg, encoding="unicode")) for svg in (root, _strut(root)))  # noqa: S704


def _recolour(element: ET.Element) -> None:
    for attribute in ("fill", "stroke"):
        if element.get(attribute) == "black":
            element.set(attribute, "currentColor")
    if element.tag == "text":
        element.attrib.setdefault("fill", "currentColor")


def _finish(group: ET.Element, boxes: Mapping[str, Box]) -> None:
    """Finish a group (a node, an edge, a frame, the graph): remove its title, and add what belongs to its box."""
    title = group.find("title")
    kind = (group.get("class") or "").split(" ")[0]
    if title is not None:
        group.remove(title)
    if kind == "graph":
        for background in group.findall("polygon"):
            group.remove(background)
    if kind in ("node", "cluster"):
        shape = next((child for child in group if child.tag in ("polygon", "path")), None)
        if shape is not None:
            shape.set("class", "codestages-box")
        if (title is not None) and (box := boxes.get(title.text or "")):
            _mark(group, box, shape)


def _mark(group: ET.Element, box: Box, shape: ET.Element | None) -> None:
    if box.span:
        group.set("data-span", str(box.span))
    if shape is not None:
        left, right = _extent(shape)
        texts = [(index, child) for index, child in enumerate(group) if child.tag == "text"]
        for (index, text), span in zip(texts, box.lines, strict=False):
            if span and span != box.span:
                group.remove(text)
                group.insert(index, _line(text, span, left, right))
    if box.link:
        _wrap(group, box)


def _extent(shape: ET.Element) -> tuple[float, float]:
    """Return the leftmost and the rightmost x of a shape."""
    numbers = [float(number) for number in _NUMBER.findall(shape.get("points") or shape.get("d") or "")]
    return (min(numbers[::2]), max(numbers[::2])) if numbers else (0.0, 0.0)


def _line(text: ET.Element, span: Span, left: float, right: float) -> ET.Element:
    """Return a group of a line of text and a rectangle as wide as the box. The rectangle is highlighted."""
    line = ET.Element("g", {"class": "codestages-strip", "data-span": str(span)})
    size = float(text.get("font-size", "13"))
    strip = {"x": f"{left + 1:.2f}", "width": f"{max(right - left - 2, 0):.2f}"}
    strip |= {"y": f"{float(text.get('y', '0')) - size * 0.92:.2f}", "height": f"{size * 1.2:.2f}"}
    ET.SubElement(line, "rect", strip | {"class": "codestages-hit", "fill": "none"})
    line.append(text)
    return line


def _wrap(group: ET.Element, box: Box) -> None:
    """Put the group's content inside a link."""
    link = ET.Element("a", {"href": box.link or ""})
    for child in list(group):
        group.remove(child)
        link.append(child)
    # Style sheets select the box as a child of the element with the group's classes, so the link gets these classes.
    link.set("class", group.attrib.pop("class"))
    group.append(link)


def _name(root: ET.Element, *, id: str, title: str, linked: bool) -> None:  # noqa: A002
    name = ET.Element("title", {"id": f"{id}-title"})
    name.text = title
    root.insert(0, name)
    root.set("role", "group" if linked else "img")
    root.set("aria-labelledby", f"{id}-title")


def _size(root: ET.Element) -> None:
    """Set the size: one unit is a pixel, so that text has its full size; in a narrow column down to ``SMALLEST``."""
    numbers = [float(number) for number in _NUMBER.findall(root.get("viewBox") or "0 0 100 100")]
    width = round(numbers[2])
    root.attrib.pop("height", None)
    root.set("xmlns", "http://www.w3.org/2000/svg")
    root.set("width", str(width))


def _strut(root: ET.Element) -> ET.Element:
    """Return an empty picture as wide as the smallest scale of the drawing: what is around both gets no narrower.

    A ``style`` with a smallest width would do the same, but strict policies of content security forbid it.
    """
    smallest = str(round(int(root.get("width", "0")) * SMALLEST))
    attributes = {"xmlns": "http://www.w3.org/2000/svg", "class": "codestages-strut", "width": smallest, "height": "0"}
    return ET.Element("svg", attributes | {"aria-hidden": "true"})
