"""Every section of the five source documents is served by a kata of the bundled pack."""

from collections import defaultdict

from checker.catalog.pack import bundled_pack
from checker.catalog.sources import background, read_sources

# Document -> its sections. The lesson on gradients has no numbers.
SECTIONS = {
    "slides": {
        "1": "making tensors", "2": "types, NumPy, scalars", "3": "arithmetic",
        "4": "functions", "5": "indexing", "6": "shapes", "7": "joining",
        "8": "autograd", "9": "linear regression",
    },
    "blog": {
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
    "regression": {"2": "data, model, loss, optimizer, loop", "3": "the functions used"},
    "gradients": {"": "gradient descent on a matrix with autograd"},
    "notebook": {
        "1.1": "tensors and arrays", "1.2": "operations", "1.3": "variables and gradients",
        "2.1": "gradient, rate, update", "2.2": "saddle points", "2.3": "stochastic descent",
        "3.1": "gradients by formula", "3.2": "linear regression in code", "4.1": "digit images",
        "4.2": "network, loss, update", "4.3": "training",
    },
}  # fmt: skip


def served() -> dict[tuple[str, str], list[str]]:
    """Section -> the katas whose `source` names it, a part of it, or what it is part of."""
    found = defaultdict(list)
    for kata in bundled_pack():
        for label in kata.spec().source:
            document, _, named = label.partition(" §")
            for section in SECTIONS.get(document, {}):
                if _overlap(section, named):
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


def test_every_label_is_in_the_list_of_sources() -> None:
    """So that `kata show` tells what it means, in both languages."""
    for kata in bundled_pack():
        for source in background(kata, kata.spec()):
            for text in (source.title, source.topic or source.title):
                assert set(text) == {"en", "zh"}, (kata.id, source.label)


def test_every_topic_in_the_list_is_a_section_that_exists() -> None:
    """The list names the five documents, and parts of what they have."""
    sources = read_sources(bundled_pack().katas_folder / "sources.yaml")
    assert set(sources) == set(SECTIONS)
    unknown = [
        f"{document} {topic}"
        for document, source in sources.items()
        for topic in source.topics
        if not any(_overlap(known, topic.removeprefix("§")) for known in SECTIONS[document])
    ]
    assert unknown == []
