"""The two screens, and the language in which a command speaks to the person at them."""

import contextlib
import sys
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from checker.report.escape import visible
from checker.report.json import to_json
from checker.report.page import Page
from checker.report.screen import standard_screens
from checker.report.words import Words
from checker.spec.text import LANGUAGES, Text, in_language
from checker.workspace.layout import find_workspace
from checker.workspace.settings import read_lang


class Console:
    """Standard output and standard error, in one language.

    `chosen_lang` is what `--lang` says; it may be set until the language is first needed.
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.out, self.err = standard_screens()
        self.environment = environment
        self.chosen_lang = ""
        self._warned: set[str] = set()

    @property
    def lang(self) -> str:
        """The language: as asked for, else the workspace's, else the locale's if it can print."""
        return self.chosen_lang or self._usual_lang

    @property
    def words(self) -> Words:
        """The program's texts in this language."""
        return Words(self.lang)

    def say(self, text: Text) -> str:
        """Return a text of a kata in this language."""
        return in_language(text, self.lang)

    @contextlib.contextmanager
    def page(self) -> Iterator[Page]:
        """Lay out a page in the body; it is printed where the body ends."""
        page = self.out.page()
        yield page
        self.out.show(page)

    def print_json(self, value: Any) -> None:
        """Print data for a program."""
        self.out.write_json(to_json(value))

    def warn(self, text: Text) -> None:
        """Tell the person of something that is wrong but stops nothing; once."""
        message = visible(self.say(text))
        if message not in self._warned:
            self._warned.add(message)
            self.err.write(self.words("warning", message=message) + "\n")

    @cached_property
    def _usual_lang(self) -> str:
        lang = _workspace_lang() or _locale_lang(self.environment)
        printable = self.out.can_print("中文") and self.err.can_print("中文")
        return lang if lang in LANGUAGES and (lang != "zh" or printable) else "en"


def _workspace_lang() -> str:
    # Errors are reported in some language too: here, none may come of looking for it.
    try:
        workspace = find_workspace(Path.cwd(), lambda _: None)
        return read_lang(workspace) if workspace else ""
    except OSError:
        return ""


def _locale_lang(environment: Mapping[str, str]) -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := environment.get(name):
            return value[:2].lower()
    if sys.platform == "win32":
        import locale

        # "Chinese (Simplified)_China" where Windows is asked, "zh_CN" where Python translates.
        name = locale.getlocale()[0] or ""
        return "zh" if name.startswith(("zh", "Chinese")) else "en"
    return "en"
