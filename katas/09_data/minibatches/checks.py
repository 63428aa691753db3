"""The batches of a loader: their sizes, their rows, and a second loop."""

import torch

# (rows, batch size): a smaller last batch, full batches, one small batch, single rows, one row;
# and two that differ from the same number of batches of about equal size.
SIZES = [(10, 4), (12, 4), (3, 8), (5, 1), (1, 4), (9, 4), (13, 6)]


def drawn_data(draw, rows):
    """Rows of three numbers; labels that all differ."""
    return draw.randn(rows, 3), draw.permutation(rows)


def pairs(loader, rows):
    """Return the batches of one loop, at most rows + 2."""
    return [batch.value for batch in loader.iterate(rows + 2)]


def expect_pair(expect, batch, number):
    fits = isinstance(batch, list | tuple) and len(batch) == 2
    fits = fits and all(isinstance(part, torch.Tensor) and part.dim() > 0 for part in batch)
    expect.that(
        fits,
        en=f"batch {number} is not a pair of tensors; each batch must be (xb, yb)",
        zh=f"第 {number} 批不是两个张量组成的一对；每一批都应是 (xb, yb)",
    )


def test_batch_sizes(submission, draw, expect):
    """keeps the last, smaller batch

    保留最后较小的一批
    """
    for rows, size in (*SIZES, (draw.integer(20, 60), draw.integer(2, 9))):
        x, y = drawn_data(draw, rows)
        batches = pairs(submission(x, y, size), rows)
        for number, batch in enumerate(batches, 1):
            expect_pair(expect, batch, number)
        got = [len(batch[0]) for batch in batches]
        want = [min(size, rows - start) for start in range(0, rows, size)]
        expect.that(
            0 not in got,
            en=f"{rows} rows with batch_size={size}: batches of {got[:9]} rows, {got.count(0)} "
            "of them empty; stop after the last row",
            zh=f"{rows} 行、batch_size={size}：各批的行数是 {got[:9]}，"
            f"其中有 {got.count(0)} 个空批次；取完所有行之后就应停止",
        )
        expect.that(
            got == want,
            en=f"{rows} rows with batch_size={size}: batches of {got[:9]} rows, {sum(got)} in all; "
            f"wanted {want[:9]}, {rows} in all",
            zh=f"{rows} 行、batch_size={size}：各批的行数是 {got[:9]}，共 {sum(got)} 行；"
            f"应为 {want[:9]}，共 {rows} 行",
        )


def test_rows_in_order(submission, reference, draw, expect):
    """gives every pair of rows, in order

    每一对样本都在，顺序不变
    """
    for rows, size in SIZES:
        x, y = drawn_data(draw, rows)
        for targets in (y, y.float().unsqueeze(1)):
            got = pairs(submission(x, targets, size), rows)
            want = pairs(reference(x, targets, size), rows)
            expect.that(
                len(got) == len(want),
                en=f"{rows} rows with batch_size={size}: {len(got)} batches, wanted {len(want)}",
                zh=f"{rows} 行、batch_size={size}：得到 {len(got)} 批，应为 {len(want)} 批",
            )
            for number, (batch, wanted) in enumerate(zip(got, want, strict=True), 1):
                expect_pair(expect, batch, number)
                for part, name in enumerate(("x", "y")):
                    what = {
                        "en": f"{name} of batch {number} ({rows} rows, batch_size={size})",
                        "zh": f"第 {number} 批的 {name}（共 {rows} 行，batch_size={size}）",
                    }
                    expect.close(batch[part], wanted[part], what=what)


def test_second_epoch(submission, draw, expect):
    """can be iterated again

    可以再遍历一遍
    """
    x, y = drawn_data(draw, 7)
    loader = submission(x, y, 3)
    first, second = pairs(loader, 7), pairs(loader, 7)
    expect.that(
        len(first) > 0,
        en="the loader gives no batch",
        zh="加载器没有给出任何批次",
    )
    expect_pair(expect, first[0], 1)
    expect.that(
        len(second) == len(first),
        en=f"the first loop gives {len(first)} batches, the second {len(second)}; "
        "return something that starts again in every loop",
        zh=f"第一次遍历得到 {len(first)} 批，第二次得到 {len(second)} 批；"
        "请返回每次遍历都能从头开始的对象",
    )
