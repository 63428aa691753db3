"""Wrong answers that were written from task and stub alone are rejected, and rightly explained."""

import tomllib
from pathlib import Path

import pytest

from tests.diagnosis.measure import CORPUS, Figures, expectations, read_corpus

# Each of these is read by a person, and may be told in other words after a change: then read it
# again, and write its name down. So many may wait for that.
_UNREAD = 0.05


@pytest.mark.usefixtures("processes")
def test_blind_mistakes_are_explained() -> None:
    """At most 0.5 % are accepted; of the others 85 % are explained, and at most 1 % misled."""
    figures, expected = Figures(), expectations()
    for read in read_corpus(CORPUS):
        figures.count(read, expected)
    rejected = sum(map(len, (figures.right, figures.vague, figures.nothing)))
    rejected += len(figures.misleading) + len(figures.unread)
    assert len(figures.accepted) <= 0.005 * (rejected + len(figures.accepted)), figures.accepted
    assert len(figures.unread) <= _UNREAD * rejected, figures.unread
    assert len(figures.misleading) <= 0.01 * rejected, figures.misleading
    assert len(figures.right) >= 0.85 * rejected, f"{figures}\n{figures.nothing}"


def test_every_wrong_answer_says_what_is_wrong_with_it() -> None:
    """Each file of the corpus begins with its mistake, and each expectation has its file."""
    files = {path.relative_to(CORPUS).as_posix(): path for path in CORPUS.glob("*/*/*.py")}
    for name, path in files.items():
        assert path.read_text("utf-8").startswith("# mistake: "), name
    text = (Path(__file__).parent / "expected.toml").read_text("utf-8")
    assert set(tomllib.loads(text)) <= set(files)
