"""README.md leads to everything else, and its first command works."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from checker.catalog.read import read_kata
from tests.readme.transcripts import PICTURE, README, ROOT, Shell

TEXT = README.read_text("utf-8")
DOCUMENTS = (README, *sorted((ROOT / ".github").glob("*.md")))


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.M | re.S)


def sections(document: Path) -> set[str]:
    """The names by which links reach a document's sections."""
    headings = re.findall(r"^#+ (.*)$", document.read_text("utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", text).lower().replace(" ", "-") for text in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_lead_somewhere(document: Path) -> None:
    """Every file that is linked is there, and so is every section."""
    prose = re.sub(r"^```.*?^```$", "", document.read_text("utf-8"), flags=re.M | re.S)
    # A link's text may be code; other code is no link.
    for name, section in re.findall(r"\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)", prose):
        file = document.parent / name if name else document
        assert file.exists(), name
        assert not section or section in sections(file), section


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_files_of_ours_that_are_named_are_there(document: Path) -> None:
    """A module or folder that moved is named by its new place."""
    for name in re.findall(r"`((?:checker|tests)/[a-z_/.]+)`", document.read_text("utf-8")):
        assert (ROOT / name).exists(), name


def test_every_document_is_linked() -> None:
    """The README leads to each page in .github, so that none is found by chance alone."""
    linked = {ROOT / name for name in re.findall(r"\]\(([^)#]+\.md)\)", TEXT)}
    assert linked >= set(DOCUMENTS) - {README}
    assert f"]({PICTURE.relative_to(ROOT).as_posix()})" in TEXT


def test_the_readme_stays_short() -> None:
    """It is for the first minute: what needs more room has a page behind a link."""
    assert len(TEXT.splitlines()) <= 120


def test_the_example_answer_is_the_one_in_the_picture() -> None:
    """The code that is shown is the code whose check is drawn."""
    assert blocks("python")[0] == (ROOT / "tests/readme/first_try.py").read_text("utf-8")


def test_the_example_spec_is_right(tmp_path: Path) -> None:
    """The kata that authors are shown has no mistake in it."""
    file = tmp_path / "kata.yaml"
    file.write_text(blocks("yaml")[0], "utf-8")
    assert read_kata(file).solve == ("contiguous_rows",)


@pytest.mark.usefixtures("processes")
def test_the_first_verdict_explains_a_mistake_and_passes_the_answer(tmp_path: Path) -> None:
    """`make first-verdict` ends with exit status 0 after one rejected and one passed answer."""
    shell = Shell(tmp_path)
    for _ in range(2):  # a second time it finds its workspace there
        done = subprocess.run(
            [sys.executable, ROOT / "tests/readme/first_verdict.py", "katas"],
            cwd=tmp_path,
            env=shell.environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert "so the gradients accumulate" in done.stdout
        assert "passed · 4 of 4 points" in done.stdout
        mine = tmp_path / "katas" / "07_autograd" / "zero_gradients.py"
        assert (
            mine.read_bytes()
            == (ROOT / "katas" / "07_autograd" / "zero_gradients" / "stub.py").read_bytes()
        )
