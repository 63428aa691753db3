"""What loops over the loader give, compared with the files by way of the reference."""

import torch

ROOT = "data_0"
SIZES = {True: 120, False: 50}
NAMES = {True: ("training", "训练"), False: ("test", "测试")}


def loop(side, loader, rows, seed):
    """All batches of one loop; a little more than there should be would be noticed."""
    side.seed(seed)
    return loader.iterate(rows + 2)


def whole_set(side, expect, loader, train, seed, size):
    """One loop as two tensors (pictures, labels), if every batch has the right form."""
    rows = SIZES[train]
    en, zh = NAMES[train]
    batches = [held.value for held in loop(side, loader, rows, seed)]
    for number, batch in enumerate(batches, 1):
        fits = isinstance(batch, list | tuple) and len(batch) == 2
        expect.that(
            fits and all(isinstance(part, torch.Tensor) and part.dim() > 0 for part in batch),
            en=f"batch {number} is not a pair of tensors; each batch must be (xb, yb)",
            zh=f"第 {number} 批不是两个张量组成的一对；每一批都应是 (xb, yb)",
        )
        for name, part, shape, dtype in (
            ("xb", batch[0], (len(batch[1]), 784), torch.float32),
            ("yb", batch[1], (len(batch[1]),), torch.int64),
        ):
            expect.that(
                tuple(part.shape) == shape and part.dtype is dtype,
                en=f"{name} of batch {number} has shape {tuple(part.shape)} and dtype "
                f"{part.dtype}, wanted {shape} and {dtype}",
                zh=f"第 {number} 批的 {name} 形状是 {tuple(part.shape)}、dtype 是 {part.dtype}，"
                f"应为 {shape} 和 {dtype}",
            )
    got = [len(batch[0]) for batch in batches]
    want = [min(size, rows - start) for start in range(0, rows, size)]
    expect.that(
        got == want,
        en=f"{en} set with batch_size={size}: batches of {got[:6]} pictures, wanted {want}",
        zh=f"{zh}集、batch_size={size}：各批的图片数是 {got[:6]}，应为 {want}",
    )
    return torch.cat([batch[0] for batch in batches]), torch.cat([batch[1] for batch in batches])


def both(submission, reference, expect, draw, train, size):
    """The submission's loader, and pictures and labels of one loop over each side's."""
    loader = submission(ROOT, train, size)
    got = whole_set(submission, expect, loader, train, draw.integer(0, 10**6), size)
    model = reference(ROOT, train, size)
    want = whole_set(reference, expect, model, train, draw.integer(0, 10**6), size)
    return loader, got, want


def places(expect, pictures, wanted, train):
    """For each picture, where it stands in `wanted`; each must be found, and only once."""
    en, zh = NAMES[train]
    distance = torch.cdist(pictures, wanted)
    nearest = distance.min(dim=1)
    found = nearest.values < 0.05
    shown = f"{pictures.min().item():.3g} … {pictures.max().item():.3g}"
    expect.that(
        bool(found.all()),
        en=f"{int((~found).sum())} of {len(found)} pictures are not those of the {en} set; yours "
        f"have values from {shown}, wanted -1 … 1",
        zh=f"{len(found)} 张图片中有 {int((~found).sum())} 张不是{zh}集里的；"
        f"你的数值范围是 {shown}，应为 -1 … 1",
    )
    different = len(nearest.indices.unique())
    expect.that(
        different >= len(wanted.unique(dim=0)),
        en=f"one loop over the {en} set gives only {different} different pictures of {len(wanted)}",
        zh=f"遍历一遍{zh}集，{len(wanted)} 张图片里只出现了 {different} 张不同的",
    )
    return nearest.indices


def test_pictures(submission, reference, draw, expect):
    """gives the pictures of the set that is asked for, scaled and flattened

    给出所要的那个集合的图片，已缩放并展平
    """
    for train, size in ((True, 50), (False, 16), (True, 120)):
        _, got, want = both(submission, reference, expect, draw, train, size)
        places(expect, got[0], want[0], train)


def test_labels(submission, reference, draw, expect):
    """gives each picture its own label

    每张图片对应自己的标签
    """
    for train in (True, False):
        _, got, want = both(submission, reference, expect, draw, train, 32)
        labels = want[1][places(expect, got[0], want[0], train)]
        wrong = int((labels != got[1]).sum())
        en, zh = NAMES[train]
        expect.that(
            wrong == 0,
            en=f"{wrong} of {len(labels)} pictures of the {en} set come with a label that is not "
            "theirs",
            zh=f"{zh}集的 {len(labels)} 张图片中，有 {wrong} 张的标签不是它自己的",
        )


def test_order(submission, reference, draw, expect):
    """shuffles the training set in every loop, and the test set never

    训练集每次遍历都重新打乱，测试集从不打乱
    """
    loader, first, want = both(submission, reference, expect, draw, True, 40)
    second = whole_set(submission, expect, loader, True, draw.integer(0, 10**6), 40)
    expect.that(
        not first[1].equal(first[1].sort().values),
        en="the training set comes sorted by label, as the files are; shuffle it",
        zh="训练集仍像文件里那样按标签排好了序；请打乱",
    )
    expect.that(
        not first[0].equal(second[0]),
        en="two loops over the training set come in the same order; shuffle anew in every loop",
        zh="两次遍历训练集的顺序相同；每次遍历都要重新打乱",
    )
    loader, first, want = both(submission, reference, expect, draw, False, 20)
    expect.that(
        first[1].equal(want[1]) and torch.allclose(first[0], want[0], atol=1e-3),
        en="the test set does not come in the order of the files; shuffle only the training set",
        zh="测试集不是按文件里的顺序给出的；只打乱训练集",
    )
