"""What documents show of the program is what it prints today."""

import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.readme.picture import draw
from tests.readme.transcripts import PICTURE, TRANSCRIPTS, begin, picture, replay

LINUX = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere every verdict adds that there is no sandbox"
)


@pytest.mark.usefixtures("processes")
@LINUX
@pytest.mark.parametrize("document", TRANSCRIPTS, ids=lambda path: path.name)
def test_transcripts_are_what_the_program_prints(document: Path, tmp_path: Path) -> None:
    """Every transcript, to the letter. `python tests/readme/transcripts.py` writes them anew."""
    text = document.read_text("utf-8")
    assert "```console" in text
    assert replay(text, begin(tmp_path, workspace=TRANSCRIPTS[document])) == text


@pytest.mark.usefixtures("processes")
@LINUX
def test_the_picture_is_what_the_program_prints(tmp_path: Path) -> None:
    """The README's picture, to the letter. The same script draws it anew."""
    assert picture(tmp_path) == PICTURE.read_text("utf-8")


def test_a_picture_holds_all_text_in_its_place() -> None:
    """Every piece of text is in the column and the colour in which a terminal shows it."""
    drawn = ElementTree.fromstring(draw("$ ls <&\n\n  中文 \x1b[32m✓\x1b[0m end", title='"'))
    pieces = [
        (piece.text, piece.get("x"), piece.get("y"), piece.get("fill"))
        for piece in drawn.iter("{http://www.w3.org/2000/svg}text")
    ]
    assert pieces == [
        ("$ ls <&", "16.0", "30", None),
        ("中文", "32.8", "68", None),
        ("✓", "74.8", "68", "#56d364"),
        ("end", "91.6", "68", None),
    ]
