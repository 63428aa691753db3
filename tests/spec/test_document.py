"""Files that are no plain data: each ends as a problem of the file, soon and in little memory."""

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.catalog.read import read_chapter, read_kata
from checker.errors import SpecError
from checker.spec.document import MAX_DEPTH, loaders_differ
from tests.chinese import reads_as_chinese


def problems(path: Path) -> list[str]:
    with pytest.raises(SpecError) as error:
        read_kata(path)
    for problem in error.value.problems:
        assert reads_as_chinese(problem.said.zh), problem.said.zh
    return [str(problem).removeprefix(f"{path}: ") for problem in error.value.problems]


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{b}: &{b} [*{a}, *{a}, *{a}, *{a}, *{a}, *{a}, *{a}, *{a}, *{a}]\n"
    for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)
HOSTILE = {
    BOMB: ["line 1: expected no anchors and no aliases, got &a"],
    "a: &a [*a]\n": ["line 1: expected no anchors and no aliases, got &a"],
    "<<: *a\n": ["line 1: expected no anchors and no aliases, got *a"],
    "[" * 100_000: [f"line 1: expected at most {MAX_DEPTH} levels of nesting, got more"],
    "- " * 100_000: [f"line 1: expected at most {MAX_DEPTH} levels of nesting, got more"],
    "{a: " * 50_000: [f"line 1: expected at most {MAX_DEPTH} levels of nesting, got more"],
    "a: 1\nb:\n  c: 1\n  c: 2\na: 2\n": [
        "line 4: expected each key once, got 'c' again",
        "line 5: expected each key once, got 'a' again",
    ],
    "a: !!python/object/apply:os.abort []\n": [
        "line 1: expected no tags, got tag:yaml.org,2002:python/object/apply:os.abort"
    ],
    "? [a]\n: 1\n": ["line 1: expected a key that is a text or a number, got ['a']"],
    "a: 1\n---\nb: 2\n": ["line 2: expected one document, got a second document"],
    "a: " + "9" * 5000 + "\n": [
        f"line 1: expected a text, a number, true, false or null, got '{'9' * 40}' (ValueError)"
    ],
    "a: 2026-13-45\n": [
        "line 1: expected a text, a number, true, false or null, got '2026-13-45' (ValueError)"
    ],
    "a: \x00\n": [
        "expected valid YAML, got unacceptable character #x0000: control characters are not allowed"
    ],
}


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: repr(text[:20]))
def test_what_yaml_has_beyond_plain_data_is_a_problem(text: str, tmp_path: Path) -> None:
    """No hang, no crash, no traceback; the line is named."""
    path = tmp_path / "kata.yaml"
    path.write_text(text)
    before = time.process_time()
    assert problems(path) == HOSTILE[text]
    assert time.process_time() - before < 5


NOT_FILES: dict[str, Callable[[Path], object]] = {
    "expected a regular file, got a named pipe": os.mkfifo,
    "expected a regular file, got a folder": os.mkdir,
    "expected a readable file, got No such file or directory": Path,
}


@pytest.mark.parametrize("message", NOT_FILES)
def test_a_spec_that_is_no_file_is_named_and_not_waited_for(message: str, tmp_path: Path) -> None:
    """A pipe is not opened to wait for a writer."""
    path = tmp_path / "kata.yaml"
    NOT_FILES[message](path)
    assert problems(path) == [message]


def test_what_the_two_parsers_read_differently_is_found() -> None:
    """An unquoted question mark in a flow map is a text to libyaml only."""
    assert loaders_differ(b"a: {en: fine}") is None
    found = loaders_differ(b"a: {en: Shape?, zh: b}")
    assert found is None or found.en.startswith("PyYAML's own parser reads another value")


@pytest.mark.parametrize("name", ["kata.yaml", "chapter.yaml"])
def test_our_own_specs_read_alike_with_both_parsers(name: str) -> None:
    """A learner's PyYAML may have been installed without libyaml."""
    root = Path(__file__).parents[2] / "katas"
    for path in sorted(root.rglob(name)):
        assert loaders_differ(path.read_bytes()) is None, path


def test_every_problem_inside_a_chapter_is_told(tmp_path: Path) -> None:
    """Texts, unknown keys and each name of the list, in one go."""
    path = tmp_path / "chapter.yaml"
    path.write_text("format: 1\ntitle: {en: T, zh: 3}\nintor: {}\nkatas: [a, B!, 3, a]\n")
    with pytest.raises(SpecError) as error:
        read_chapter(path)
    assert [str(problem).removeprefix(f"{path}: ") for problem in error.value.problems] == [
        "intor: expected a known key (did you mean 'intro'?), got 'intor'",
        "title.zh: expected a text, got 3",
        "intro: expected a map, got nothing",
        "katas[1]: expected a text of lower-case letters, digits and single _, got 'B!'",
        "katas[2]: expected a text of lower-case letters, digits and single _, got 3",
        "katas[3]: expected each kata once, got 'a' again",
    ]
