"""The pack as a whole: its size, and that reading it needs nothing taught later."""

from checker.catalog.pack import bundled_pack
from checker.spec.text import stray_space


def test_the_pack_has_its_chapters_in_order() -> None:
    """Fourteen chapters, in both languages, each with an intro of its own."""
    chapters = bundled_pack().chapters
    assert [chapter.id.partition("_")[0] for chapter in chapters] == [
        f"{number:02}" for number in range(1, len(chapters) + 1)
    ]
    for chapter in chapters:
        assert set(chapter.spec.title) == set(chapter.spec.intro) == {"en", "zh"}


def test_every_kata_has_a_source() -> None:
    """Each spec reads without a problem and says where its topic comes from."""
    for kata in bundled_pack():
        assert kata.spec().source, kata.id


def test_chinese_lines_are_joined_without_a_space() -> None:
    """Titles, tasks, hints and intros."""
    texts = {}
    for chapter in bundled_pack().chapters:
        texts[chapter.id] = [chapter.spec.title, chapter.spec.intro]
        for kata in chapter.katas:
            spec = kata.spec()
            texts[kata.id] = [spec.title, spec.task, *spec.hints]
    found = {
        name: place
        for name, of_one in texts.items()
        for text in of_one
        if (place := stray_space(text["zh"]))
    }
    assert found == {}
