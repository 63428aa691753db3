"""`report.html`: what a browser must find, and what it must not."""

import re
from html.parser import HTMLParser

from tests.grade.validators.rules import Files, Total, harmless, require, the_file

_VOID = {"meta", "br", "hr", "img", "link", "input"}
_TAGS = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "h1",
    "h2", "p", "a", "strong", "span", "code", "pre", "ul", "li", "meter", "table", "thead", "tbody",
    "tfoot", "tr", "th", "td", "dl", "dt", "dd", "mark",
}  # fmt: skip
_ATTRIBUTES = {
    "id", "class", "title", "lang", "charset", "name", "content", "http-equiv", "href", "min",
    "max", "value",
}  # fmt: skip


def total(files: Files) -> Total:
    """Return the last row of the table; None where a note says that the grader failed."""
    text = the_file(files, "report.html", 10_000_000)
    page = _Page()
    page.feed(text)
    page.close()
    require(not page.open, f"not closed: {page.open}")
    require(text.startswith("<!doctype html>"), "doctype")
    require('name="viewport" content="width=device-width' in text, "phones")
    require("prefers-color-scheme: dark" in text and "@media print" in text, "dark, printed")
    require("default-src 'none'" in text, "no policy")
    require(not re.search(r"url\(|@import", page.style), "the style loads something")
    harmless(page.text)
    sums = page.foot.rpartition("\n")[2]
    found = re.fullmatch(r"(\d+) / (\d+)", sums)
    require(found, f"no total: {page.foot!r}")
    assert found is not None
    return None if page.noted else (int(found[1]), int(found[2]))


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = self.style = self.foot = ""
        self.noted = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        require(tag in _TAGS, f"<{tag}>")
        for name, value in attrs:
            require(name in _ATTRIBUTES, f"{name}= in <{tag}>")
            require(name != "href" or str(value).startswith("#"), f"a link to {value}")
            self.noted |= name == "class" and str(value).startswith("note")
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        require(self.open and self.open.pop() == tag, f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["style"]:
            self.style += data
        else:
            self.text += data
        if "tfoot" in self.open and data.strip():
            self.foot += f"\n{data.strip()}"

    def handle_comment(self, data: str) -> None:
        require(False, f"a comment: {data}")
