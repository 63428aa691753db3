"""What a change is called in words as a place to look at.

It does not say what the right code is: a sentence names the line, and the operation or argument.
"""

from checker.mutation.operators import Mutant
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
        case "assigned":
            return (
                f"is this value of `{old}` the one that is needed, or does it lack a step, or have "
                "one too many?",
                f"`{old}` 的这个值就是需要的量吗，还是少算或多算了一步？",
            )
        case "length":
            return (
                "the last argument of `narrow` says how many to take, not where to end",
                "`narrow` 的最后一个参数是取多少个，不是取到哪里为止",
            )
        case "repeats":
            return (
                f"`{old}`: are single rows or elements repeated (a a b b), or the whole (a b a b)?",
                f"`{old}` 是让各行（各元素）逐个重复（a a b b），还是把整体重复（a b a b）？",
            )
        case "steps":
            return (
                f"`{new}` comes before `{old}`; should it be the other way round?",
                f"这里先做 `{new}`、再做 `{old}`，是不是该反过来？",
            )
        case "layers":
            return "in which order should the layers stand?", "各层应该按什么顺序排列？"
        case "loss":
            return (
                "the loss is off by the number of rows; should it be a sum or a mean?",
                "这里的损失差了行数那么多倍；该求总和，还是求平均？",
            )
        case "size":
            return f"is `{old}` the right size here?", f"这里用 `{old}` 这个大小对吗？"
    return None
