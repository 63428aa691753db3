"""Texts in two languages, as an author writes them into docstrings."""

import pytest

from checker.spec.text import between, docstring_text, in_language, join_lines, stray_space


def test_a_docstring_is_an_english_paragraph_and_a_chinese_one() -> None:
    """Each becomes one line, however it was indented and broken."""
    written = """The gradient is that of the mean,
    not of the sum.

    这是均值的梯度，
    不是总和的梯度。
    """

    assert docstring_text(written) == {
        "en": "The gradient is that of the mean, not of the sum.",
        "zh": "这是均值的梯度，不是总和的梯度。",
    }


def test_a_docstring_may_be_in_english_alone() -> None:
    """Then there is no Chinese text, rather than an empty one."""
    assert docstring_text("Only\n  this.\n") == {"en": "Only this."}


@pytest.mark.parametrize("docstring", [None, "", "  \n\n  "])
def test_without_a_docstring_the_english_text_is_empty(docstring: str | None) -> None:
    """English is in every text."""
    assert docstring_text(docstring) == {"en": ""}


def test_a_line_of_blanks_ends_a_paragraph_too() -> None:
    """Nobody sees in an editor whether an empty line holds blanks."""
    assert docstring_text("One.\n   \n一。") == {"en": "One.", "zh": "一。"}


def test_what_follows_the_chinese_paragraph_belongs_to_it() -> None:
    """There is no third language."""
    assert docstring_text("One.\n\n一。\n\n二。") == {"en": "One.", "zh": "一。二。"}


def test_joined_chinese_lines_have_spaces_around_latin_words() -> None:
    """A break may fall beside a word of Latin letters or a number, on either side."""
    assert (
        join_lines("类型是\nfloat32\n的张量，\n`x` 有 3\n行")
        == "类型是 float32 的张量，`x` 有 3 行"
    )


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("a", "b", " "),
        ("的", "梯", ""),
        ("的", "x", " "),
        ("1", "行", " "),
        ("，", "x", ""),
        (")", "。", ""),
    ],
)
def test_between_two_lines_stands_a_space_or_nothing(
    before: str, after: str, expected: str
) -> None:
    """Full-width punctuation takes no space beside it."""
    assert between(before, after) == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("先求和，再取 平均值。", "和，再取 平均值。"),
        ("先求和， `x` 不变。", "先求和， `x` "),
        ("`x` 有 3 行，再取 mean。", None),
        ("two words", None),
        ("一。\n  二。", None),
    ],
)
def test_a_space_between_chinese_characters_is_found(text: str, place: str | None) -> None:
    """None belongs there, nor beside full-width punctuation."""
    assert stray_space(text) == place


def test_a_missing_language_is_english() -> None:
    """So is one whose text is empty."""
    assert in_language({"en": "One.", "zh": ""}, "zh") == "One."
    assert in_language({"en": "One.", "zh": "一。"}, "zh") == "一。"
