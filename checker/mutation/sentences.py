"""What a change is called in words: as a mistake that a solution has, and as a place to look at.

Neither says what the right code is: a sentence names the operation, the argument or the line.
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
    return None


def as_place(mutant: Mutant) -> Text | None:
    """Where to look in a submission that this change makes right."""
    said = _place(mutant.rule, mutant.old, mutant.new)
    if said is None:
        return None
    en, zh = said
    return {
        "en": f"Look at line {mutant.line}: {en}" + ("" if en.endswith("?") else "."),
        "zh": f"请看第 {mutant.line} 行：{zh}" + ("" if zh.endswith("？") else "。"),
    }


def _place(rule: str, old: str, new: str) -> tuple[str, str] | None:
    match rule:
        case "name":
            return (
                f"`{old}` does something else than what is asked for here",
                f"`{old}` 做的不是这里要求的事",
            )
        case "method":
            return f"`{old}` is one step too many", f"`{old}` 这一步是多余的"
        case "in place":
            return (
                "this changes the tensor itself, and whoever else holds it sees the change",
                "这里修改的是张量本身，其他持有它的地方也会跟着变",
            )
        case "out of place":
            return (
                f"`{old}` makes a new tensor, and the old one stays as it is",
                f"`{old}` 得到的是新张量，原来的并没有变",
            )
        case "keyword":
            return (
                f"the argument `{old}` of `{new}` leads to the difference",
                f"差别来自 `{new}` 的参数 `{old}`",
            )
        case "arguments":
            return (
                f"in which order does `{old}` take its two arguments?",
                f"`{old}` 的两个参数应该按什么顺序写？",
            )
        case "flag":
            return (
                f"what does `{old}` mean here, and should it be the opposite?",
                f"`{old}` 在这里是什么意思，是不是该反过来？",
            )
        case "dim":
            return f"is this the right dim for `{old}`?", f"`{old}` 用的维度对吗？"
        case "named":
            return f"does `{old}` have the right value?", f"`{old}` 的值对吗？"
        case "index":
            return (
                "this index, or this end of a slice, is off by one",
                "这个下标（或切片的边界）差了 1",
            )
        case "loop":
            return "this loop runs once too often, or once too little", "这个循环多跑或少跑了一次"
        case "number":
            return f"is `{old}` the right number?", f"`{old}` 这个数对吗？"
        case "sign":
            return "look at the minus sign", "看看这个负号"
        case "operator":
            return f"is `{old}` the right operator?", f"`{old}` 这个运算符对吗？"
        case "operands":
            return (
                f"the two sides of `{old}` stand in the wrong order",
                f"`{old}` 两边的顺序反了",
            )
        case "compare":
            return f"is `{old}` the right comparison?", f"用 `{old}` 来比较对吗？"
        case "statement" | "assignment":
            return (
                "this step leads to the difference; what is it for?",
                "错出在这一步；它是做什么用的？",
            )
        case "block":
            return (
                f"`{old}` leads to the difference; what is it for?",
                f"`{old}` 就是差别所在；它是做什么用的？",
            )
        case "dtype":
            return f"is `{old}` the right dtype?", f"`{old}` 这个 dtype 对吗？"
        case "variable":
            return f"is `{old}` the right name here?", f"这里用的变量 `{old}` 对吗？"
        case "dropped":
            return (
                f"`{old}` gives a new tensor and leaves the old one as it is; "
                "here its result is thrown away",
                f"`{old}` 会返回一个新张量，原来的不变；这里它的结果被丢掉了",
            )
        case "uncalled":
            return (
                f"`{old}` without parentheses is the function itself: it is not called",
                f"`{old}` 不带括号就只是函数本身，并没有被调用",
            )
        case "needed clone":
            return (
                "what is made or stored here is no copy: it shares its memory with something that "
                "changes later",
                "这里得到（或保存）的不是副本：它和别的张量共享内存，之后会跟着一起变",
            )
        case "needed copy":
            return "what is made here shares its memory", "这里得到的东西和别处共享内存"
        case "needed detach":
            return (
                "what is made or stored here still belongs to the graph",
                "这里得到（或保存）的张量还连着计算图",
            )
        case "needed item":
            return "what is stored here is a tensor, not a number", "这里保存的是张量，不是数"
        case "needed float" | "needed double":
            return (
                "in which dtype is this computed, and has it room for the numbers that come out?",
                "这里是用什么 dtype 计算的？它装得下算出来的数吗？",
            )
        case "needed mT":
            return "do the dims of both sides stand in the right order?", "两边的维度顺序对吗？"
        case "needed":
            return (
                f"what is returned is right but for one step; look up what `{new}` does",
                f"返回的结果只差一步；查一查 `{new}` 是做什么的",
            )
        case "operand":
            return (
                f"`{old}` leads to the difference; does it belong in this calculation?",
                f"差别来自 `{old}`；它该出现在这个算式里吗？",
            )
        case "brackets":
            return (
                "`[:]` takes everything, so the brackets after it begin at the first dim again",
                "`[:]` 取的是全部，所以后面的方括号又是从第一维开始的",
            )
        case "row":
            return (
                "a single index in brackets picks along the first dim",
                "方括号里只写一个下标，取的是第一维",
            )
        case "order":
            return (
                f"this line and line {old}: which of them has to come first?",
                f"这一行和第 {old} 行，哪一个应该在前？",
            )
        case "hard number":
            return (
                f"`{old}` is a fixed number; should it follow the size of the input?",
                f"`{old}` 是写死的数；它是不是应该随输入的大小而变？",
            )
        case "function":
            return (
                f"is `{old}` itself meant here, or something computed from it?",
                f"这里该用 `{old}` 本身，还是由它算出来的量？",
            )
        case "size":
            return f"is `{old}` the right size here?", f"这里用 `{old}` 这个大小对吗？"
    return None
