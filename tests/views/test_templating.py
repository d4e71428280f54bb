"""Characters that show nothing are made visible, and can do nothing to the text around them."""

from __future__ import annotations

import pytest

from sphinxext.codestages.model.line import Line
from sphinxext.codestages.model.shapes.listing import Listing
from sphinxext.codestages.views.listings.listing import LISTING
from sphinxext.codestages.views.templating import _visible, printable

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
OTHERS = "\u00ad\u200b\u2060\ufeff\u3164\U000e0041\u2028"


@pytest.mark.parametrize("character", BIDI + OTHERS, ids=lambda character: f"{ord(character):04X}")
def test_invisible_character_is_an_element_with_its_name(soup, drawing, character):
    html = LISTING.html(Listing(lexer="text", lines=(Line(text=f"a{character}b"),)), drawing())
    assert character not in html
    page = soup(html)
    element = page.select_one("bdi.codestages-invisible")
    assert element.text == character
    assert element["title"].startswith(f"U+{ord(character):04X}")
    assert f"a{character}b" in page.text, "it can be copied, and columns count it"


def test_fragment_within_a_fragment_is_not_changed_again():
    once = _visible("<p>a\u202eb</p>")
    assert once.count("<bdi") == 1
    assert _visible(once) == once


def test_attributes_drawings_and_data_have_signs():
    html = '<p title="a\u202eb">c\u202ed</p><svg><text>e\u202ef</text></svg><script>"g\u202eh"</script>'
    made = _visible(html)
    assert "\u202e" not in made
    assert made.count("<bdi") == 1
    assert 'title="a\ufffdb"' in made
    assert "<text>e\ufffdf</text>" in made
    assert '"g\ufffdh"' in made


def test_many_invisible_characters_do_not_swell_the_page():
    assert len(_visible("<p>" + "\u202e" * 10_000 + "</p>")) < 20_000


@pytest.mark.parametrize("text", ["\U0001f468\u200d\U0001f469", "\u0646\u0645\u06cc\u200c\u062e\u0648", "\u2764\ufe0f"])
def test_characters_that_join_others_stay(text):
    assert printable(text) == _visible(text) == text


@pytest.mark.parametrize("text", ["a\u200db", "\u200d", "a\u200cb"])
def test_joiners_that_join_nothing_are_made_visible(text):
    assert printable(text) == text.replace("\u200d", "\ufffd").replace("\u200c", "\ufffd")


def test_text_keeps_its_columns():
    assert printable(f"a{BIDI}b\x00\x1b") == "a" + "\ufffd" * len(BIDI) + "b\u2400\u241b"
