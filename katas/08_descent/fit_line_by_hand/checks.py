"""The fifteen points with their known losses, and the loss curve for the learner."""

import math

import torch

X = [3.3, 4.4, 5.5, 6.71, 6.93, 4.168, 9.779, 6.182, 7.59, 2.167, 7.042, 10.791, 5.313, 7.997, 3.1]
Y = [1.7, 2.76, 2.09, 3.19, 1.694, 1.573, 3.366, 2.596, 2.53, 1.221, 2.827, 3.465, 1.65, 2.904, 1.3]
START = -0.11873716861009598
KNOWN = {0: 10.2335, 1: 0.41421, 31: 0.22047}


def test_known_losses(submission, expect, history):
    """reaches the known losses on the fifteen points

    在 15 个点上得到已知的损失
    """
    x, y = torch.tensor(X).unsqueeze(1), torch.tensor(Y).unsqueeze(1)
    losses = _losses(submission(x, y, START, 0.0, 0.01, 31).value)
    expect.that(
        losses is not None,
        en="the answer is not three lists of 32 floats: every w, every b, every loss",
        zh="返回的不是三个各含 32 个 float 的列表：每个 w、每个 b、每个损失",
    )
    history("loss", [loss for loss in losses if math.isfinite(loss)])
    for updates, loss in KNOWN.items():
        off = f"{abs(losses[updates] - loss):.4g}"
        expect.that(
            math.isclose(losses[updates], loss, rel_tol=1e-4),
            en=f"losses[{updates}] differs from the loss in the task by {off} "
            "(allowed: 0.01 % relative error)",
            zh=f"losses[{updates}] 与题目给出的损失相差 {off}（允许的相对误差：0.01%）",
        )


def _losses(answer):
    if not isinstance(answer, list | tuple) or len(answer) != 3:
        return None
    losses = answer[2]
    if not isinstance(losses, list | tuple) or len(losses) != 32:
        return None
    return losses if all(type(loss) is float for loss in losses) else None
