"""Describe a change of a right solution as a mistake.

A sentence names the operation or the argument, and does not say what the right code is.
"""

from checker.mutation.change import Mutant
from checker.spec.text import Text

_ONE_OFF = {"more": ("larger", "大"), "less": ("smaller", "小")}


def as_mistake(mutant: Mutant) -> Text | None:
    """The mistake of a submission that gives the same results as this mutant."""
    said = _mistake(mutant.rule, mutant.old, mutant.new)
    if said is None:
        return None
    en, zh = said
    return {
        "en": f"A right solution gives the same wrong result when {en}.",
        "zh": f"在正确的解法里{zh}，会得到同样的错误结果。",
    }


def _mistake(rule: str, old: str, new: str) -> tuple[str, str] | None:
    match rule:
        case "name":
            return (
                f"it uses `{new}` instead of another operation",
                f"把某个操作换成 `{new}`",
            )
        case "method":
            return f"`{old}` is left out", f"漏掉 `{old}`"
        case "in place":
            return (
                "it computes a new tensor instead of changing the tensor in place",
                "把原地操作换成生成新张量的操作",
            )
        case "out of place":
            return f"it uses `{new}`, which works in place", f"换用原地操作 `{new}`"
        case "keyword":
            return (
                f"the argument `{old}` of `{new}` is left out",
                f"漏掉 `{new}` 的参数 `{old}`",
            )
        case "arguments":
            return (
                f"the two arguments of `{old}` are swapped",
                f"把 `{old}` 的两个参数对调",
            )
        case "flag":
            return f"`{old}` has the opposite value", f"把 `{old}` 取反"
        case "dim":
            return f"`{old}` works along another dim", f"让 `{old}` 沿另一个维度计算"
        case "named" if old in ("dim", "axis", "dim0", "dim1", "dims"):
            return f"`{old}` has another value", f"把 `{old}` 换成别的值"
        case "named":
            return f"the argument `{old}` has another value", f"把参数 `{old}` 换成别的值"
        case "index":
            en, zh = _ONE_OFF.get(new, ("off", "偏"))
            return (
                f"an index or the end of a slice is {en} by 1",
                f"把某个下标（或切片的边界）写{zh}了 1",
            )
        case "loop":
            more = new == "more"
            return (
                f"a loop runs one time too {'many' if more else 'few'}",
                f"让循环{'多' if more else '少'}运行一次",
            )
        case "sign":
            return "a minus sign is left out", "漏掉一个负号"
        case "operator":
            return (
                f"it uses the operator `{new}` instead of another one",
                f"把某个运算符换成 `{new}`",
            )
        case "operands":
            return f"the two sides of `{old}` are swapped", f"把 `{old}` 的两边对调"
        case "compare":
            return f"it compares with `{new}`", f"把某个比较换成 `{new}`"
        case "statement" if old:
            return f"the call of `{old}` is left out", f"漏掉对 `{old}` 的调用"
        case "assignment":
            return f"the assignment to `{old}` is left out", f"漏掉对 `{old}` 的赋值"
        case "block":
            return f"`{old}` is left out", f"漏掉 `{old}`"
        case "dtype":
            return f"it uses the dtype `{new}`", f"把 dtype 换成 `{new}`"
        case "variable":
            return f"it uses `{new}` instead of another variable", f"把某个变量换成 `{new}`"
        case "repeats":
            return (
                "rows or elements are repeated in another order (`a a b b` instead of `a b a b`, "
                "or the reverse)",
                "让行或元素按另一种顺序重复（`a a b b` 与 `a b a b` 之别）",
            )
        case "steps":
            return f"`{old}` comes before `{new}`", f"先做 `{old}`、再做 `{new}`"
        case "layers":
            return "two layers of `Sequential` are swapped", "把 `Sequential` 里的两层对调"
        case "loss":
            if new == "sum":
                return (
                    "it takes the gradient of a sum instead of a mean",
                    "把对平均值求梯度换成对总和求梯度",
                )
            return (
                "it takes the gradient of a mean instead of a sum",
                "把对总和求梯度换成对平均值求梯度",
            )
    return None
