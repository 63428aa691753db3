"""JUnit XML, as GitLab, Jenkins and GitHub's report actions read it."""

import xml.etree.ElementTree as ET

from tests.grade.validators.rules import (
    Files,
    Invalid,
    Total,
    harmless,
    one_line,
    require,
    the_file,
)

_RESULTS = ("failure", "error", "skipped")
_COUNTS = {"failures": "failure", "errors": "error", "skipped": "skipped"}


def total(files: Files) -> Total:
    """Return the sums of the properties; None where a test could not be run."""
    text = the_file(files, "junit.xml", 30_000_000)
    require("<!DOCTYPE" not in text and "<!ENTITY" not in text, "entities")
    try:
        root = ET.fromstring(text.encode())
    except ET.ParseError as error:
        raise Invalid("no XML") from error
    require(root.tag == "testsuites", "the root")
    require(sum(1 for _ in root.iter()) <= 250_000, "too many objects")
    points = most = 0
    failed = False
    for suite in root:
        require(suite.tag == "testsuite", suite.tag)
        one_line(suite.get("name"))
        cases = suite.findall("testcase")
        require(cases, "an empty suite")
        _counted(suite, cases)
        sums = [_case(case) for case in cases]
        if any(case.find("error[@type='grader']") is not None for case in cases):
            failed = True
            require(suite.find("properties") is None, "points of what could not be judged")
            continue
        found = _points(suite)
        require(
            (sum(p for p, _ in sums), sum(m for _, m in sums)) == found, "the cases' sums differ"
        )
        points, most = points + found[0], most + found[1]
    names = [(case.get("classname"), case.get("name")) for case in root.iter("testcase")]
    require(len(set(names)) == len(names), "only the first of equal names is kept")
    for name in ("tests", *_COUNTS):
        counted = sum(int(suite.get(name, "-1")) for suite in root)
        require(root.get(name) == str(counted), f"{name} of all")
    return None if failed else (points, most)


def _counted(suite: ET.Element, cases: list[ET.Element]) -> None:
    require(suite.get("tests") == str(len(cases)), "tests")
    for name, tag in _COUNTS.items():
        counted = sum(case.find(tag) is not None for case in cases)
        require(suite.get(name) == str(counted), name)


def _case(case: ET.Element) -> tuple[int, int]:
    one_line(case.get("classname"))
    one_line(case.get("name"))
    results = [child for child in case if child.tag in _RESULTS]
    require(len(results) <= 1, "more than one result")
    for result in results:
        harmless(result.text or "")
        if result.tag != "skipped":
            one_line(result.get("message"))
            require(result.get("type"), "type")
    if case.find("properties") is None:
        return 0, 0
    points, most = _points(case)
    # Consumers show what passed, and no points: a check that lost points must not look passed.
    require(results or points == most, "lost points of a test that passed")
    return points, most


def _points(parent: ET.Element) -> tuple[int, int]:
    facts = {
        each.get("name"): each.get("value", "") for each in parent.iterfind("properties/property")
    }
    for name in ("points", "max_points"):
        require(facts.get(name, "").isdigit(), name)
    points, most = int(facts["points"]), int(facts["max_points"])
    require(points <= most, f"{points} of {most}")
    return points, most
