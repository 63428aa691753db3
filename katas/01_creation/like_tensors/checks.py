"""The device of the result, checked with PyTorch's meta device, which needs no GPU."""


def test_device_of_x(submission, expect):
    """returns a tensor on the device of `x`

    设备与 `x` 一致
    """
    for name, arguments in (("zeros_matching", ()), ("filled_matching", (2.5,))):
        x = submission.build("torch.empty(2, 3, device='meta')")
        result = submission.call(name, x, *arguments)
        expect.that(
            result.info.device == "meta",
            en=f"{name}: x is on the device `meta`, but the result is on {result.info.device}. "
            "Use the device of x.",
            zh=f"{name}：x 在 `meta` 设备上，结果却在 {result.info.device} 上。设备要与 x 相同。",
        )
