"""Every section of the five source documents is served by a kata of the bundled pack."""

import re
from collections import defaultdict

from checker.catalog.pack import bundled_pack

# Document -> its sections: 000 a slide course, 001 a blog post, 002 notes on linear regression,
# 003 a lesson on gradients (without numbers), 004 a notebook.
SECTIONS = {
    "000": {
        "1": "making tensors", "2": "types, NumPy, scalars", "3": "arithmetic",
        "4": "functions", "5": "indexing", "6": "shapes", "7": "joining",
        "8": "autograd", "9": "linear regression",
    },
    "001": {
        "1.1": "simple tensors", "1.2": "ranges and random tensors", "1.3": "constant tensors",
        "1.4": "element types", "2.1": "basic arithmetic", "2.2": "Hadamard product",
        "2.3": "matrix products", "3.1": "tensor to array", "3.2": "array to tensor",
        "3.3": "scalars", "4.1": "cat", "4.2": "stack", "5.1": "rows and columns",
        "5.2": "boolean indexing", "5.3": "several dims", "6.1": "reshape",
        "6.2": "transpose and permute", "6.3": "view and contiguous", "6.4": "squeeze, unsqueeze",
        "7": "functions", "8.1": "computing gradients", "8.2": "controlling gradients",
        "8.3": "detach", "9.1": "loss, linear layer, optimizer", "9.2": "data loaders",
        "9.3": "simple data sets", "9.4": "linear regression of components",
    },
    "002": {"2": "data, model, loss, optimizer, loop", "3": "the functions used"},
    "003": {"": "gradient descent on a matrix with autograd"},
    "004": {
        "1.1": "tensors and arrays", "1.2": "operations", "1.3": "variables and gradients",
        "2.1": "gradient, rate, update", "2.2": "saddle points", "2.3": "stochastic descent",
        "3.1": "gradients by formula", "3.2": "linear regression in code", "4.1": "digit images",
        "4.2": "network, loss, update", "4.3": "training",
    },
}  # fmt: skip
_LABEL = re.compile(r"(\d{3})(?: §([\d.]+)(?:-([\d.]+))?)?")


def served() -> dict[tuple[str, str], list[str]]:
    """Section -> the katas whose `source` names it, a part of it, or what it is part of."""
    found = defaultdict(list)
    for kata in bundled_pack():
        for label in kata.spec().source:
            match = _LABEL.fullmatch(label)
            if match is None:
                continue
            document, first, last = match[1], match[2] or "", match[3] or ""
            for section in SECTIONS.get(document, {}):
                if any(_overlap(section, named) for named in (first, last or first)):
                    found[document, section].append(kata.id)
    return found


def _overlap(section: str, named: str) -> bool:
    a, b = section.split("."), named.split(".")
    shorter = min(len(a), len(b))
    return not section or not named or a[:shorter] == b[:shorter]


def test_every_section_has_a_kata() -> None:
    """No topic of the sources is left out."""
    found = served()
    missing = [
        f"{document} §{section} {title}"
        for document, sections in SECTIONS.items()
        for section, title in sections.items()
        if not found[document, section]
    ]
    assert missing == []


def test_every_label_names_a_document_and_a_section_that_exist() -> None:
    """A kata that comes from elsewhere says so in words; a numbered label must be a real one."""
    unknown = [
        f"{kata.id}: {label}"
        for kata in bundled_pack()
        for label in kata.spec().source
        if (match := _LABEL.fullmatch(label))
        and not any(_overlap(s, match[2] or "") for s in SECTIONS.get(match[1], {}))
    ]
    assert unknown == []
