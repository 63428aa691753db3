"""Findings about the answer itself: its values, what is raised, how it lies in memory."""

from checker.judge.compare import different_values
from checker.judge.findings.compared import Compared, outputs
from checker.judge.kinds import different_type, incomparable, pairs
from checker.spec.text import Text
from checker.wire.messages import Raised
from checker.wire.values import TensorValue


def values(c: Compared) -> Text | None:
    """Structure, shapes and elements must be those of the reference."""
    got, want = outputs(c)
    if why := incomparable(want):
        raise TypeError(f"the reference's answer {why}")
    return different_values(got, want, c.argument)


def raises(c: Compared) -> Text | None:
    """Both raised, or neither: a case where only one did is handled before any check."""
    got, want = c.got.raised, c.want.raised
    if want is None or (got is not None and want.exception in got.bases):
        return None
    found = got.exception if got else "nothing"
    return {
        "en": f"raised {found}; expected {want.exception}",
        "zh": f"抛出的是 {found}，应为 {want.exception}",
    }


def fresh(c: Compared) -> Text | None:
    """A second call must not hand out the first answer again."""
    if c.got.again is None or isinstance(c.got.again, Raised) or c.want.output is None:
        return {
            "en": "a second call with equal inputs failed",
            "zh": "用相同的输入再次调用时出错",
        }
    assert c.want.again is not None
    assert not isinstance(c.want.again, Raised)
    name = {
        "en": "a second call with equal inputs, after the first answer was overwritten",
        "zh": "第一次的返回值被改写之后，用相同的输入再次调用",
    }
    return different_values(c.got.again, c.want.again, None, name)


def is_contiguous(c: Compared) -> Text | None:
    """Contiguous where the reference's answer is, and not where it is not."""
    for place, a, b in pairs(*outputs(c)):
        if not isinstance(b, TensorValue):
            continue
        if not isinstance(a, TensorValue):
            return different_type(a, b, place)
        if contiguous(a) != contiguous(b):
            return {
                "en": f"result{place} has strides {a.stride} for shape {a.shape}: "
                "its elements do not lie in order in memory",
                "zh": f"返回值{place} 的形状是 {a.shape}，stride 却是 {a.stride}："
                "元素在内存中不是按顺序排列的",
            }
    return None


def contiguous(value: TensorValue) -> bool:
    """Whether elements lie in C order; dims of size 1 and empty tensors do not matter."""
    expected = 1
    for size, stride in reversed(list(zip(value.shape, value.stride, strict=True))):
        if size == 0:
            return True
        if size != 1 and stride != expected:
            return False
        expected *= size
    return True


def strides(c: Compared) -> Text | None:
    """Strides along every dim that has more than one element."""
    for place, a, b in pairs(*outputs(c)):
        if not isinstance(b, TensorValue):
            continue
        if not isinstance(a, TensorValue):
            return different_type(a, b, place)
        relevant = [i for i, size in enumerate(b.shape) if size > 1]
        got = tuple(a.stride[i] for i in relevant if i < len(a.stride))
        if got != tuple(b.stride[i] for i in relevant):
            return {
                "en": f"result{place} has strides {a.stride}; expected {b.stride}",
                "zh": f"返回值{place} 的 stride 是 {a.stride}，应为 {b.stride}",
            }
    return None
