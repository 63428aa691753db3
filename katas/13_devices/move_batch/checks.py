"""Nested batches, moved to `meta` (on every machine) and to the device of the run."""

import torch

BOXES = {dict: "dict", list: "list", tuple: "tuple"}


def nested(draw):
    """A batch with all kinds of tensors and containers."""
    return {
        "pixels": draw.randn(2, 3),
        "labels": draw.randint(0, 10, (2,)),
        "pair": (draw.randn(4), draw.randint(0, 2, (3,)).bool()),
        "boxes": [draw.randn(1, 2), (draw.randn(2), [draw.randn(1)])],
        "more": {"mask": draw.randint(0, 2, (2, 2)).to(torch.uint8), "inner": {}},
        3: draw.randn(1).double(),
    }


def mixed(draw):
    """A batch with many values that are not tensors."""
    return {
        "name": "digits",
        "epoch": 3,
        "rate": 0.5,
        "train": True,
        "note": None,
        "words": ("a", ["b", "c"], draw.randn(2)),
        "empty": [(), [], {}],
    }


def compare(expect, got, want, place, where, names=("the result", "返回值")):
    """Compare the original and the result, part by part."""
    en, zh = f"{names[0]}{where}", f"{names[1]}{where}"
    if isinstance(want, torch.Tensor):
        expect.that(
            got.type == "torch.Tensor",
            en=f"{en} has type {got.type}, wanted a tensor",
            zh=f"{zh} 的类型是 {got.type}，应为张量",
        )
        info = got.info
        expect.that(
            info.device.partition(":")[0] == place,
            en=f"{en} is on {info.device}, wanted {place}",
            zh=f"{zh} 在 {info.device} 上，应在 {place} 上",
        )
        dtype = str(want.dtype).removeprefix("torch.")
        expect.that(
            info.dtype == dtype and info.shape == tuple(want.shape),
            en=f"{en} has dtype {info.dtype} and shape {info.shape}, wanted {dtype} and "
            f"{tuple(want.shape)}",
            zh=f"{zh} 的 dtype 是 {info.dtype}、形状是 {info.shape}，应为 {dtype} 和 "
            f"{tuple(want.shape)}",
        )
        expect.that(
            place == "meta" or torch.equal(got.value, want),
            en=f"{en} has other values than before the move",
            zh=f"{zh} 的数值和移动之前不同",
        )
    elif type(want) in BOXES:
        kind = BOXES[type(want)]
        expect.that(
            got.type == kind,
            en=f"{en} has type {got.type}, wanted {kind}",
            zh=f"{zh} 的类型是 {got.type}，应为 {kind}",
        )
        keys = list(want) if isinstance(want, dict) else list(range(len(want)))
        mine = list(got.value) if isinstance(want, dict) else list(range(len(got)))
        expect.that(
            len(mine) == len(keys) and set(mine) == set(keys),
            en=f"{en} has the entries {mine}, wanted {keys}",
            zh=f"{zh} 的各项是 {mine}，应为 {keys}",
        )
        for key in keys:
            compare(expect, got[key], want[key], place, f"{where}[{key!r}]", names)
    else:
        value = got.value
        expect.that(
            type(value) is type(want) and value == want,
            en=f"{en} has type {got.type}, wanted {want!r} unchanged: move only tensors",
            zh=f"{zh} 的类型是 {got.type}，应原样保留 {want!r}：只移动张量",
        )


def test_nested(submission, device, draw, expect):
    """moves every tensor and keeps the structure

    每个张量都移动，结构不变
    """
    for batch in (nested(draw), draw.randn(3), [draw.randn(2)], (draw.randn(1), draw.randn(2))):
        compare(expect, submission(batch, "meta"), batch, "meta", "")
        compare(expect, submission(batch, torch.device(device)), batch, device, "")
        with submission.pretended_cuda():
            compare(expect, submission(batch, "cuda:0"), batch, "cuda", "")
            compare(expect, submission(batch, torch.device("cuda")), batch, "cuda", "")


def test_the_rest(submission, device, draw, expect):
    """returns values that are not tensors unchanged

    不是张量的值原样返回
    """
    for batch in (mixed(draw), "text", [], ((),)):
        for place in ("meta", device):
            compare(expect, submission(batch, place), batch, place, "")


def test_original_stays(solved, submission, device, draw, expect):
    """leaves the given batch unchanged

    不改动传入的批次
    """
    for batch in (nested(draw), [draw.randn(2), {"x": draw.randn(1)}]):
        held = submission.hold(batch)
        submission(held, "meta")
        held.read()
        names = ("after the call, the given batch", "调用之后，传入的批次")
        compare(expect, held, batch, device, "", names)
