"""The pages: what a browser must find, and what it must not."""

import re
from html.parser import HTMLParser

from tests.grade.validators import summary
from tests.grade.validators.rules import Files, harmless, require, the_file

_VOID = {"meta"}
_TAGS = {
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section",
    "article", "nav", "div", "h1", "h2", "h3", "p", "a", "b", "i", "strong", "span", "code", "pre",
    "ul", "li", "meter", "table", "thead", "tbody", "tfoot", "tr", "th", "td", "svg", "rect",
    "text",
}  # fmt: skip
_ATTRIBUTES = {
    "id", "class", "title", "lang", "charset", "name", "content", "http-equiv", "href", "min",
    "max", "value", "scope", "colspan", "style", "viewbox", "role", "aria-label", "aria-hidden",
    "preserveaspectratio", "x", "y", "width", "height",
}  # fmt: skip
_NAME = re.compile(r"feedback/[^\W_][\w.-]*(?<!\.)\.(html|md)|feedback/_[\w.-]*\.(html|md)")


class Page(HTMLParser):
    """A page as it is read: its text, and the rows of its tables."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = self.style = ""
        self.ids: list[str] = []
        self.links: list[str] = []
        self.rows: list[list[str]] = []
        self.feed(text)
        self.close()
        self.rows = [[" ".join(cell.split()) for cell in row] for row in self.rows]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        require(tag in _TAGS, f"<{tag}>")
        given = {name: value or "" for name, value in attrs}
        require(given.keys() <= _ATTRIBUTES, f"{given} in <{tag}>")
        require(re.fullmatch(r"|min-width: [\d.]+rem", given.get("style", "")), "a style")
        require(given.get("href", "#").startswith("#"), f"a link to {given}")
        self.ids += [value for name, value in given.items() if name == "id"]
        self.links += [value for name, value in given.items() if name == "href"]
        if tag in ("td", "tr"):
            self._end_cells(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("tr", "tbody"):
            self._end_cells("tr" if tag == "tbody" else "td")
        require(self.open and self.open.pop() == tag, f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["style"]:
            self.style += data
            return
        self.text += data
        if {"td", "th"} & set(self.open):
            self.rows[-1][-1] += data

    def handle_comment(self, data: str) -> None:
        require(False, f"a comment: {data}")

    def _end_cells(self, tag: str) -> None:
        """End the cells, and with `tr` the row, whose ends may be left out."""
        while self.open[-1:] in ([["td"]] if tag == "td" else [["td"], ["tr"]]):
            self.open.pop()


def report(files: Files, most: int = 1_000_000) -> Page:
    """Return the page of `report.html`, of at most `most` bytes."""
    return page(files, "report.html", most)


def page(files: Files, name: str, most: int) -> Page:
    """Return a page that needs no network, runs nothing, and is read by day, by night, on paper."""
    text = the_file(files, name, most)
    found = Page(text)
    require(not found.open, f"not closed: {found.open}")
    require(text.startswith("<!doctype html>"), "doctype")
    require('name="viewport" content="width=device-width' in text, "phones")
    require("prefers-color-scheme: dark" in text and "@media print" in text, "dark, printed")
    require("default-src 'none'" in text, "no policy")
    require(not re.search(r"url\(|@import|//", found.style), "the style loads something")
    require(len(set(found.ids)) == len(found.ids), "an id twice")
    require({link[1:] for link in found.links} <= set(found.ids), "a link to nothing")
    harmless(text)
    return found


def feedback(files: Files, students: int) -> dict[str, str]:
    """Return the first line of each Markdown file; there are two files for each student."""
    require(len(files) == 2 * students, f"{len(files)} files")
    folded = {name.casefold() for name in files}
    require(len(folded) == len(files), "names that differ in case only")
    found = {}
    for name in files:
        require(_NAME.fullmatch(name) and len(name.encode()) < 200, f"name {name!r}")
        stem = name.removeprefix("feedback/").partition(".")[0]
        require(not re.fullmatch("con|prn|aux|nul|(com|lpt)[0-9]", stem, re.I), "a device")
        if name.endswith(".html"):
            require(f"{name[:-5]}.md" in files, "no Markdown")
            page(files, name, 5_000_000)
        else:
            head, _, rest = the_file(files, name, 2_000_000).partition("\n### ")
            require(head.startswith("## ") and not re.search(r"[<\[\]@]|://", head), "markup")
            harmless(head)
            if rest:
                summary.table_of(f"### {rest}")
            found[name] = head.split("\n")[0]
    return found
