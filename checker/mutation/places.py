"""Describe a change that repairs a submission as a place to look at.

A sentence names the line and the operation or argument, and does not say what the right code is.
"""

from checker.mutation.change import Mutant
from checker.spec.text import Text


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
                f"`{old}` is not the right operation here",
                f"这里用 `{old}` 不对",
            )
        case "method":
            return f"`{old}` is one step too many", f"`{old}` 这一步是多余的"
        case "in place":
            return (
                "this works in place: every other reference to the tensor sees the change",
                "这是原地操作：引用同一个张量的其他地方也会跟着变",
            )
        case "out of place":
            return (
                f"`{old}` returns a new tensor and does not change the old one",
                f"`{old}` 返回的是新的张量，原来的没有改变",
            )
        case "keyword":
            return (
                f"the argument `{old}` of `{new}` causes the difference",
                f"差别来自 `{new}` 的参数 `{old}`",
            )
        case "arguments":
            return (
                f"in which order does `{old}` take its two arguments?",
                f"`{old}` 的两个参数应该按什么顺序写？",
            )
        case "flag":
            return (
                f"what does `{old}` do here? Should it have the opposite value?",
                f"`{old}` 在这里起什么作用？是不是该取相反的值？",
            )
        case "dim":
            return f"is this the right dim for `{old}`?", f"`{old}` 用的维度对吗？"
        case "named":
            return f"does `{old}` have the right value?", f"`{old}` 的值对吗？"
        case "index":
            return (
                "this index, or this end of a slice, is off by 1",
                "这个下标（或切片的边界）差了 1",
            )
        case "loop":
            return "this loop runs one time too many or too few", "这个循环多运行或少运行了一次"
        case "number":
            return f"is `{old}` the right number?", f"`{old}` 这个数对吗？"
        case "sign":
            return "check the minus sign", "检查这个负号"
        case "operator":
            return f"is `{old}` the right operator?", f"`{old}` 这个运算符对吗？"
        case "operands":
            return (
                f"the two sides of `{old}` are in the wrong order",
                f"`{old}` 两边的顺序反了",
            )
        case "compare":
            return f"is `{old}` the right comparison?", f"用 `{old}` 来比较对吗？"
        case "statement" | "assignment":
            return (
                "this step causes the difference; what is it for?",
                "差别来自这一步；它是做什么用的？",
            )
        case "block":
            return (
                f"`{old}` causes the difference; what is it for?",
                f"差别来自 `{old}`；它是做什么用的？",
            )
        case "dtype":
            return f"is `{old}` the right dtype?", f"`{old}` 这个 dtype 对吗？"
        case "variable":
            return f"is `{old}` the right name here?", f"这里用的变量 `{old}` 对吗？"
        case "dropped":
            return (
                f"`{old}` returns a new tensor and does not change the old one; "
                "its result is not used here",
                f"`{old}` 会返回新的张量，原来的不变；这里没有使用它的结果",
            )
        case "uncalled":
            return (
                f"`{old}` without parentheses is the function itself: it is not called",
                f"`{old}` 不带括号就只是函数本身，并没有被调用",
            )
        case "needed clone":
            return (
                "this is not a copy: it shares its memory with a tensor that is changed later",
                "这里得到（或保存）的不是副本：它和之后会被修改的张量共享内存",
            )
        case "needed copy":
            return "the result of this line shares its memory", "这一行的结果与别的张量共享内存"
        case "needed detach":
            return (
                "this tensor is still part of the graph",
                "这里得到（或保存）的张量还在计算图中",
            )
        case "needed item":
            return "what is stored here is a tensor, not a number", "这里保存的是张量，不是数"
        case "needed float" | "needed double":
            return (
                "which dtype does this computation use, and can that hold the result?",
                "这里是用什么 dtype 计算的？它能表示计算结果吗？",
            )
        case "needed mT":
            return "are the dims of both sides in the right order?", "两边的维度顺序对吗？"
        case "needed":
            return (
                f"one step is missing here; look up what `{new}` does",
                f"这里少了一步；查一查 `{new}` 是做什么的",
            )
        case "operand":
            return (
                f"`{old}` causes the difference; does it belong in this expression?",
                f"差别来自 `{old}`；它应该出现在这个算式里吗？",
            )
        case "brackets":
            return (
                "`[:]` selects everything, so the brackets after it index the first dim again",
                "`[:]` 取的是全部，所以后面的方括号又从第一维开始",
            )
        case "row":
            return (
                "a single index in brackets selects along the first dim",
                "方括号里只写一个下标，取的是第一维",
            )
        case "order":
            return (
                f"which must come first, this line or line {old}?",
                f"这一行和第 {old} 行，哪一个应该在前？",
            )
        case "hard number":
            return (
                f"`{old}` is a fixed number; should it depend on the size of the input?",
                f"`{old}` 是写死的数；它是不是应该随输入的大小而变？",
            )
        case "function":
            return (
                f"is `{old}` the right value here, or something computed from it?",
                f"这里该用 `{old}` 本身，还是由它计算得到的量？",
            )
        case "assigned":
            return (
                f"is this value of `{old}` right, or is one step missing or too many?",
                f"`{old}` 的这个值对吗，还是少算或多算了一步？",
            )
        case "length":
            return (
                "the last argument of `narrow` is a length, not an end",
                "`narrow` 的最后一个参数是长度，不是终点",
            )
        case "repeats":
            return (
                f"does `{old}` repeat single rows or elements (a a b b), or the whole (a b a b)?",
                f"`{old}` 是让各行（各元素）逐个重复（a a b b），还是把整体重复（a b a b）？",
            )
        case "steps":
            return (
                f"`{new}` comes before `{old}`; should the order be the reverse?",
                f"这里先做 `{new}`、再做 `{old}`，是不是该反过来？",
            )
        case "layers":
            return "are the layers in the right order?", "各层的顺序对吗？"
        case "loss":
            return (
                "the loss is wrong by a factor, the number of rows; should it be a sum or a mean?",
                "这里的损失相差的倍数等于行数；应该求和，还是求平均？",
            )
        case "size":
            return f"is `{old}` the right size here?", f"这里用 `{old}` 这个大小对吗？"
    return None
