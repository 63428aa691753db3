"""The two screens, and the language in which a command speaks to the person at them."""

import contextlib
import sys
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from checker.errors import reason
from checker.report.escape import visible
from checker.report.json import to_json
from checker.report.page import WIDTH, Page
from checker.report.screen import STANDARD_OUTPUT, standard_screens
from checker.report.width import wrap
from checker.report.words import Words
from checker.spec.text import LANGUAGES, Text, in_language
from checker.workspace.paths import find_workspace
from checker.workspace.settings import read_lang


class Console:
    """Standard output and standard error, in one language.

    `chosen_lang` is the value of `--lang`; it may be set until the language is first needed, as may
    `asks_workspace`: whether the settings of a workspace around the current folder count.
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.out, self.err = standard_screens()
        self.environment = environment
        self.chosen_lang = ""
        self.asks_workspace = True
        self._warned: set[str] = set()

    @property
    def lang(self) -> str:
        """The language: of --lang, else of the workspace, else of the locale if it is printable."""
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

    def tell(self, text: str) -> None:
        """Print lines for a person on standard error; a terminal gets them wrapped."""
        if self.err.is_terminal:
            text = "\n".join(part for line in text.split("\n") for part in wrap(line, WIDTH))
        self.err.write(text + "\n")

    def warn(self, text: Text) -> None:
        """Tell the person of a problem that does not stop the command; each message once."""
        message = visible(self.say(text))
        if message not in self._warned:
            self._warned.add(message)
            self.tell(self.words("warning", message=message))

    @cached_property
    def _usual_lang(self) -> str:
        lang = _workspace_lang() if self.asks_workspace else ""
        lang = lang or _locale_lang(self.environment)
        printable = self.out.can_print("中文") and self.err.can_print("中文")
        return lang if lang in LANGUAGES and (lang != "zh" or printable) else "en"


def place_and_reason(error: OSError) -> Text:
    """Say what the operating system refused: the file, where there is one, and why."""
    why = reason(error)
    if not error.filename:
        return why
    zh = "标准输出" if error.filename == STANDARD_OUTPUT else error.filename
    return {"en": f"{error.filename}: {why['en']}", "zh": f"{zh}：{why['zh']}"}


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
