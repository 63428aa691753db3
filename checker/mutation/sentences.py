"""What a change is called in words as a mistake that a solution has.

It does not say what the right code is: a sentence names the operation or the argument.
"""

from checker.mutation.operators import Mutant
from checker.spec.text import Text

_ONE_OFF = {"more": ("larger", "大"), "less": ("smaller", "小")}


def as_mistake(mutant: Mutant) -> Text | None:
    """What a submission does wrongly that does the same as this mutant of a right solution."""
    said = _mistake(mutant.rule, mutant.old, mutant.new)
    if said is None:
        return None
    en, zh = said
    return {
        "en": f"The same comes out of a right solution when {en}.",
        "zh": f"如果在正确的解法里{zh}，得到的就是这个结果。",
    }


def _mistake(rule: str, old: str, new: str) -> tuple[str, str] | None:
    match rule:
        case "name":
            return (
                f"`{new}` is used in place of another operation",
                f"用 `{new}` 代替了本来的操作",
            )
        case "method":
            return f"`{old}` is left out", f"漏掉 `{old}`"
        case "in place":
            return (
                "a change that belongs in place is made in a new tensor",
                "把本该就地完成的修改做在了新张量上",
            )
        case "out of place":
            return f"`{new}` is used: it changes the tensor itself", f"用了就地修改的 `{new}`"
        case "keyword":
            return (
                f"the argument `{old}` of `{new}` is left out",
                f"漏掉 `{new}` 的参数 `{old}`",
            )
        case "arguments":
            return (
                f"the two arguments of `{old}` change places",
                f"把 `{old}` 的两个参数写反",
            )
        case "flag":
            return f"`{old}` is the opposite", f"把 `{old}` 取反"
        case "dim":
            return f"`{old}` works along another dim", f"让 `{old}` 沿着另一个维度计算"
        case "named" if old in ("dim", "axis", "dim0", "dim1", "dims"):
            return f"another `{old}` is used", f"换成另一个 `{old}`"
        case "named":
            return f"the argument `{old}` has another value", f"把参数 `{old}` 换成别的值"
        case "index":
            en, zh = _ONE_OFF.get(new, ("off", "偏"))
            return (
                f"an index or the end of a slice is one {en}",
                f"把某个下标（或切片的边界）写{zh}了 1",
            )
        case "loop":
            more = new == "more"
            return (
                f"a loop runs once too {'often' if more else 'little'}",
                f"让循环{'多' if more else '少'}跑一次",
            )
        case "sign":
            return "a minus sign is left out", "漏掉一个负号"
        case "operator":
            return f"`{new}` stands where another operator belongs", f"把某个运算符写成 `{new}`"
        case "operands":
            return f"the two sides of `{old}` change places", f"把 `{old}` 两边写反"
        case "compare":
            return f"a comparison is made with `{new}`", f"用 `{new}` 来比较"
        case "statement" if old:
            return f"the call of `{old}` is left out", f"漏掉对 `{old}` 的调用"
        case "assignment":
            return f"nothing is assigned to `{old}`", f"没有给 `{old}` 赋值"
        case "block":
            return f"`{old}` is left out", f"漏掉 `{old}`"
        case "dtype":
            return f"the dtype `{new}` is used", f"用了 `{new}` 这个 dtype"
        case "variable":
            return f"`{new}` stands where another name belongs", f"把某个变量写成 `{new}`"
        case "repeats":
            return (
                "rows or elements are repeated in another order, a a b b and not a b a b or the "
                "other way round",
                "让行或元素按另一种顺序重复（a a b b 与 a b a b 之别）",
            )
        case "steps":
            return f"`{old}` comes before `{new}`", f"先做 `{old}`、再做 `{new}`"
        case "layers":
            return "two layers of `Sequential` change places", "把 `Sequential` 里的两层调换"
        case "loss":
            if new == "sum":
                return (
                    "the gradient is that of a sum where a mean belongs",
                    "在该对平均求梯度的地方对总和求梯度",
                )
            return (
                "the gradient is that of a mean where a sum belongs",
                "在该对总和求梯度的地方对平均求梯度",
            )
    return None
