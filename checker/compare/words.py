"""What a comparison says, in English and Chinese: the subject, the difference, the allowance."""

import math
from collections.abc import Sequence
from typing import Any

from checker.compare.tolerance import EXACT
from checker.spec.model import Tolerance
from checker.spec.text import Text, between

# An allowance that is smaller than the other one by this factor is not told.
_NEGLIGIBLE = 1e-2
_MOST_KEYS = 5


def subject(place: str = "", name: Text | None = None) -> Text:
    """What a part is called: `result[1]`, or `x.grad[1]` where a name is given.

    A name is a noun phrase, such as "the gradient of x"; without one the returned value is meant.
    """
    if name is None:
        return {"en": f"result{place}" if place else "the result", "zh": f"返回值{place}"}
    return {lang: f"{text}{place}" for lang, text in name.items()}


def sentence(about: Text, en: str, zh: str) -> Text:
    """Join a subject and what is said of it."""
    chinese = about.get("zh", about["en"])
    return {"en": f"{about['en']} {en}", "zh": chinese + between(chinese[-1], zh[0]) + zh}


def a(name: str) -> str:
    """A class with its article: an int, a float, a UserDict; None has none."""
    if name == "None":
        return name
    vowel = name[:1] in "aeioAEIO" or (name[:1] == "u" and not name.startswith(("ui", "un", "us")))
    return f"{'an' if vowel else 'a'} {name}"


def wrong_class(about: Text, got: str, want: str) -> Text:
    """Say of which class a part is, and of which it should be."""
    en = f"is {a(got)}; expected {a(want)}"
    if got == "None":
        return sentence(about, en, f"是 None，应为 {want}")
    return sentence(about, en, f"的类型是 {got}，应为 {want}")


def missing(about: Text, want: str) -> Text:
    """Say that the answer lacks a part."""
    return sentence(about, f"is missing; expected {a(want)}", f"缺失，应为 {want}")


def item_count(about: Text, got: int, want: int) -> Text:
    """Say how many items a list or a tuple has, and how many it should have."""
    en = f"has {got} item{'' if got == 1 else 's'}; expected {want}"
    return sentence(about, en, f"有 {got} 项，应为 {want} 项")


def different_keys(about: Text, lacking: Sequence[Any], extra: Sequence[Any]) -> Text:
    """Say which keys of a dict are missing, and which should not be there."""
    en, zh = [], []
    if lacking:
        en.append(f"lacks the {_keys(lacking)}")
        zh.append(f"缺少键 {_listed(lacking, '、')}")
    if extra:
        en.append(f"has the unexpected {_keys(extra)}")
        zh.append(f"多出键 {_listed(extra, '、')}")
    return sentence(about, " and ".join(en), "，".join(zh))


def _keys(keys: Sequence[Any]) -> str:
    return f"key{'' if len(keys) == 1 else 's'} {_listed(keys, ', ')}"


def _listed(keys: Sequence[Any], between: str) -> str:
    more = "…" if len(keys) > _MOST_KEYS else ""
    return between.join([*(repr(key)[:60] for key in keys[:_MOST_KEYS]), *filter(None, [more])])


def wrong_fact(about: Text, fact: str, got: object, want: object) -> Text:
    """Say what the `dtype`, `shape` or `device` of a part is, and what it should be."""
    chinese = {"shape": "形状", "device": "设备"}.get(fact, fact)
    if fact == "device":
        return sentence(about, f"is on {got}; expected {want}", f"在 {got} 上，应在 {want} 上")
    zh = f"的{chinese}是 {got}，应为 {want}"
    if chinese.isascii():
        zh = f"的 {chinese} 是 {got}，应为 {want}"
    is_flag = isinstance(got, bool)
    return sentence(about, f"has {fact}{'=' if is_flag else ' '}{got}; expected {want}", zh)


def wrong_value(about: Text, got: str) -> Text:
    """Say what a part is, and that it is wrong; the wanted value is not told."""
    return sentence(
        about, f"is {got}, which is not the expected value", f"是 {got}，与期望的值不同"
    )


def wrong_name(about: Text, got: str, want: str) -> Text:
    """Say which dtype or device a part is, and which it should be."""
    return sentence(about, f"is {got}; expected {want}", f"是 {got}，应为 {want}")


def off_by(about: Text, got: object, difference: float, allowed: Tolerance) -> Text:
    """Say how much a single number differs."""
    if not math.isfinite(difference):
        return wrong_value(about, str(got))
    en, zh = _allowance(allowed)
    amount = f"{difference:.4g}"
    return sentence(about, f"is off by {amount}{en}", f"相差 {amount}{zh}")


def elements_differ(
    about: Text,
    counts: tuple[int, int],
    at: list[int],
    got: object,
    difference: float | None,
    allowed: Tolerance,
) -> Text:
    """Say how many elements of how many differ, and by how much the worst, `got` at the index `at`.

    difference: None for booleans, which do not differ by an amount.
    """
    count, total = counts
    one = count == 1
    en = f"{count} of {total} elements {'differs' if one else 'differ'}"
    zh = f"有 {count} 个元素不对（共 {total} 个）"
    if difference is None:
        en, zh = (
            f"{en}, {'' if one else 'the first '}at {at}",
            f"{zh}，{'' if one else '第一个'}在 {at}",
        )
    elif math.isfinite(difference):
        amount = f"{difference:.4g}"
        allowed_en, allowed_zh = _allowance(allowed)
        en = f"{en}, by {'' if one else 'up to '}{amount} at {at}{allowed_en}"
        zh = f"{zh}，{'误差' if one else '最大误差'} {amount}，在 {at}{allowed_zh}"
    else:
        en, zh = f"{en}; the one at {at} is {got}", f"{zh}，其中 {at} 处是 {got}"
    return {"en": f"{about['en']}: {en}", "zh": sentence(about, "", zh)["zh"]}


def not_finite(about: Text, counts: tuple[int, int], at: list[int], got: object) -> Text:
    """Say how many elements of how many are nan or inf; `got` is the first, at the index `at`."""
    count, total = counts
    if total == 1:
        return sentence(about, f"is {got}", f"是 {got}")
    verb, first = ("is", "") if count == 1 else ("are", "the first ")
    en = f"{count} of {total} elements of {about['en']} {verb} nan or inf, {first}at {at}"
    zh = f"有 {count} 个元素是 nan 或 inf（共 {total} 个），{'第一个' if first else ''}在 {at}"
    return {"en": en, "zh": sentence(about, "", zh)["zh"]}


def said(message: str) -> str:
    """Leave out PyTorch's advice to use its anomaly mode: the judge has done so."""
    return message.partition(" Hint: enable anomaly detection")[0]


def raised(about: Text, exception: str, message: str) -> Text:
    """Say which exception something raised."""
    what = f"{exception}: {said(message)[:200]}" if message else exception
    return sentence(about, f"raised {what}", f"时抛出 {what}")


def _allowance(allowed: Tolerance) -> tuple[str, str]:
    """How much a number may differ: relative to the expected one, absolute, or both."""
    if allowed == EXACT:
        return "; no difference is allowed", "；不允许有误差"
    en, zh = [], []
    if allowed.rtol > allowed.atol * _NEGLIGIBLE:
        en.append(f"{allowed.rtol:g} relative")
        zh.append(f"相对误差 {allowed.rtol:g}")
    if allowed.atol > allowed.rtol * _NEGLIGIBLE:
        en.append(f"{allowed.atol:g} absolute")
        zh.append(f"绝对误差 {allowed.atol:g}")
    return f" (allowed: {' + '.join(en)})", f"（允许{' + '.join(zh)}）"
