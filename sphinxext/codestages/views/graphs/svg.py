"""A laid-out SVG made part of the page: it takes the theme's colours, and its boxes know their spans.

Dropped: prolog, background, inner titles. Added: a name for assistive tools, unique ids, ``data-span`` on boxes and on
lines of text, links. Literal fills stay as attributes, for readers that apply no style sheet.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from ...model.span import Span

SMALLEST = 0.8
"""How far a drawing may shrink to fit its column before it scrolls instead."""

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")


@dataclass(frozen=True, kw_only=True)
class Box:
    """What a node of the drawing stands for: its span, those of its lines, and where it leads."""

    span: Span | None = None
    lines: tuple[Span | None, ...] = ()
    link: str | None = None


def inline_svg(svg: str, *, id: str, title: str, boxes: Mapping[str, Box]) -> Markup:  # noqa: A002
    """``svg`` as an engine prints it, ready to stand in a page; ``boxes`` are by the titles of its nodes."""
    root = ET.fromstring(svg)  # noqa: S314  (our own layout engine's output)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
        _recolour(element)
        if "id" in element.attrib:
            element.set("id", f"{id}-{element.get('id')}")
    for group in list(root.iter("g")):
        _finish(group, boxes)
    _name(root, id=id, title=title, linked=any(box.link or box.span or any(box.lines) for box in boxes.values()))
    _size(root)
    return Markup(ET.tostring(root, encoding="unicode"))  # noqa: S704  (serialised from a tree)


def _recolour(element: ET.Element) -> None:
    for attribute in ("fill", "stroke"):
        if element.get(attribute) == "black":
            element.set(attribute, "currentColor")
    if element.tag == "text":
        element.attrib.setdefault("fill", "currentColor")


def _finish(group: ET.Element, boxes: Mapping[str, Box]) -> None:
    """A node, edge, frame or the whole graph: without its title, with what we know about it."""
    title = group.find("title")
    kind = (group.get("class") or "").split(" ")[0]
    if title is not None:
        group.remove(title)
    if kind == "graph":
        for background in group.findall("polygon"):
            group.remove(background)
    if kind in ("node", "cluster"):
        shape = next((each for each in group if each.tag in ("polygon", "path")), None)
        if shape is not None:
            shape.set("class", "codestages-box")
        if (title is not None) and (box := boxes.get(title.text or "")):
            _mark(group, box, shape)


def _mark(group: ET.Element, box: Box, shape: ET.Element | None) -> None:
    if box.span:
        group.set("data-span", str(box.span))
    if shape is not None:
        left, right = _extent(shape)
        texts = [(index, each) for index, each in enumerate(group) if each.tag == "text"]
        for (index, text), span in zip(texts, box.lines, strict=False):
            if span and span != box.span:
                group.remove(text)
                group.insert(index, _line(text, span, left, right))
    if box.link:
        _wrap(group, box)


def _extent(shape: ET.Element) -> tuple[float, float]:
    numbers = [float(each) for each in _NUMBER.findall(shape.get("points") or shape.get("d") or "")]
    return (min(numbers[::2]), max(numbers[::2])) if numbers else (0.0, 0.0)


def _line(text: ET.Element, span: Span, left: float, right: float) -> ET.Element:
    """A line of text on a strip as wide as its box, which is what lights up."""
    line = ET.Element("g", {"class": "codestages-strip", "data-span": str(span)})
    size = float(text.get("font-size", "13"))
    strip = {"x": f"{left + 1:.2f}", "width": f"{max(right - left - 2, 0):.2f}"}
    strip |= {"y": f"{float(text.get('y', '0')) - size * 0.92:.2f}", "height": f"{size * 1.2:.2f}"}
    ET.SubElement(line, "rect", strip | {"class": "codestages-hit", "fill": "none"})
    line.append(text)
    return line


def _wrap(group: ET.Element, box: Box) -> None:
    """The group's content inside a link."""
    link = ET.Element("a", {"href": box.link or ""})
    for child in list(group):
        group.remove(child)
        link.append(child)
    # The box is styled as the group's child: the link takes the group's classes over.
    link.set("class", group.attrib.pop("class"))
    group.append(link)


def _name(root: ET.Element, *, id: str, title: str, linked: bool) -> None:  # noqa: A002
    name = ET.Element("title", {"id": f"{id}-title"})
    name.text = title
    root.insert(0, name)
    root.set("role", "group" if linked else "img")
    root.set("aria-labelledby", f"{id}-title")


def _size(root: ET.Element) -> None:
    """One unit a pixel, so that text has its size; a little narrower where the column is."""
    numbers = [float(each) for each in _NUMBER.findall(root.get("viewBox") or "0 0 100 100")]
    width = round(numbers[2])
    for each in ("width", "height"):
        root.attrib.pop(each, None)
    root.set("xmlns", "http://www.w3.org/2000/svg")
    root.set("style", f"width:100%;min-width:{round(width * SMALLEST)}px;max-width:{width}px")
